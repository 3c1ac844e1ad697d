import { longForms, shortWords } from "../../lang/bodies.js";
import { bodyNumber, formNumber, plain } from "./parts.js";
import { type Judged, oneLetter, scaled, slipped, unscaled } from "./people.js";
import { hear, likeness } from "./sounds.js";

const small = new Set("of the for and de del du des do da di la le et und & i и y e in on to".split(" "));

/** Roman numbers, which count after the first word. */
const romans = new Map(
	"i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi".split(" ").map((r, i) => [r, String(i + 1)]),
);

interface Parts {
	readonly words: readonly string[];
	readonly forms: readonly number[];
}

const isWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** The name with its legal forms of several words made short. */
function shortened(name: string): string {
	let text = name;
	for (const [long, short] of longForms) {
		const at = text.indexOf(long);
		if (at >= 0 && !isWord(text[at - 1]) && !isWord(text[at + long.length]))
			text = text.slice(0, at) + short + text.slice(at + long.length);
	}
	return text;
}

function partsOf(name: string): Parts {
	const words: string[] = [];
	const forms: number[] = [];
	for (const word of shortened(plain(name).replace(/-/gu, " ")).split(/\s+/u)) {
		if (word === "") continue;
		const form = formNumber(word);
		if (form !== null && words.length > 0) forms.push(form);
		else if (!small.has(word))
			words.push(...((words.length > 0 ? romans.get(word) : undefined) ?? shortWords.get(word) ?? word).split(" "));
	}
	return { words, forms };
}

const numeral = /^(?:\p{N}+|[ivx]+|\p{L}*\p{N}\p{L}*)$/u;
const initialsOf = (words: readonly string[]) => words.map((w) => w[0] ?? "").join("");

/** The numbers of a name in order. */
const numbersOf = (words: readonly string[]) => words.flatMap((w) => w.match(/\p{N}+/gu) ?? []).join(" ");

/** What a letter of a word weighs that only the longer name has. */
const extra = 0.9;

const sizeOf = (word: string) => Math.min(8, word.length);

/** The most that the words of two names can come to, were all of the shorter in the longer. */
function bound(short: readonly string[], long: readonly string[]): number {
	const weight = short.reduce((s, w) => s + sizeOf(w), 0);
	const sizes = long.map(sizeOf).sort((a, b) => a - b);
	const rest = sizes.slice(0, long.length - short.length).reduce((s, n) => s + n, 0);
	return 0.7 * (weight / (weight + extra * rest)) + 0.3;
}

const nothingAlike: Judged = { score: 0, because: "not alike enough" };

/** The number under which a firm is entered, set beside its name: "Harbour Trading Ltd (08123456)". */
const entry = /\s*(?:\(\s*\p{N}{6,}\s*\)|,?\s(?:no|nr|nº|№)?\s?\p{N}{6,})\s*$/iu;

/** Are two names of organisations one? Scores are exact from `least` on; what is below it may be told lower. */
export function compareOrganisations(left: string, right: string, least = 0): Judged {
	// A number that only one of them tells says nothing.
	if (entry.test(left) !== entry.test(right))
		return compareOrganisations(left.replace(entry, ""), right.replace(entry, ""), least);
	if (plain(left).replace(/[\s-]/gu, "") === plain(right).replace(/[\s-]/gu, ""))
		return { score: 1, because: "the same letters" };
	const [x, y] = [bodyNumber(left), bodyNumber(right)];
	if (x !== null && x === y) return { score: 0.98, because: "two names of one body" };
	const [a, b] = [partsOf(left), partsOf(right)];
	if (a.words.length === 0 || b.words.length === 0) return { score: 0, because: "nothing to compare" };
	const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
	const [only] = short;
	if (short.length === 1 && long.length > 2 && only && only.length > 2 && initialsOf(long) === only)
		return { score: 0.85, because: "its initials" };
	// Two of a series differ in their number alone.
	const most = numbersOf(a.words) === numbersOf(b.words) ? 1 : 0.78;
	if (most < least) return nothingAlike;
	const together = [hear(short.join("")), hear(long.join(""))] as const;
	const glued = scaled(likeness(together[0], together[1], unscaled(least)));
	// One word below this brings the whole below `least`, and then only the letters in a row can save it.
	const needed = unscaled(Math.max(0, (least - 0.7) / 0.3 - 1e-6));
	const hopeless = bound(short, long) < least - 1e-6;
	if (hopeless && glued < least) return nothingAlike;
	const others = long.map((w) => hear(w));
	const used = new Set<number>();
	let sum = 0;
	let weight = 0;
	let weakest = 1;
	let worst = "";
	for (const p of short) {
		const word = hear(p);
		let best = -1;
		let like = 0;
		others.forEach((other, j) => {
			if (used.has(j)) return;
			const q = long[j] ?? "";
			const l = p === q ? 1 : numeral.test(p) && numeral.test(q) ? 0.4 : scaled(likeness(word, other, needed));
			if (l > like) {
				like = l;
				best = j;
			}
		});
		if (best >= 0) used.add(best);
		const size = sizeOf(p);
		sum += like * size;
		weight += size;
		if (like < weakest) {
			weakest = like;
			worst = p;
		}
		if (glued < least && 0.7 + 0.3 * weakest < least - 1e-6) return nothingAlike;
	}
	const rest = long.filter((_, j) => !used.has(j)).reduce((s, w) => s + Math.min(8, w.length), 0);
	const mean = sum / (weight + extra * rest);
	const score = Math.min(most, Math.max(glued, 0.7 * mean + 0.3 * weakest));
	if (
		score < oneLetter &&
		most === 1 &&
		short.length === long.length &&
		slipped(
			short.map((w, i) => [w, long[i] ?? ""]),
			6,
		)
	)
		return { score: oneLetter, because: "all but one letter is the same" };
	return {
		score,
		because:
			score >= 0.8
				? a.forms.join() === b.forms.join()
					? "word by word they sound alike"
					: "the same but for its legal form"
				: rest > 0
					? "one has words that the other lacks"
					: `“${worst}” has no like`,
	};
}
