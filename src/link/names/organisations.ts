import { bodyNumber, formNumber, plain } from "./parts.js";
import { type Judged, scaled } from "./people.js";
import { hear, likeness } from "./sounds.js";

const small = new Set("of the for and de du des la le et und & i и y e in on to".split(" "));

interface Parts {
	readonly words: readonly string[];
	readonly forms: readonly number[];
}

function partsOf(name: string): Parts {
	const words: string[] = [];
	const forms: number[] = [];
	for (const word of plain(name).split(/[\s-]+/u)) {
		if (word === "") continue;
		const form = formNumber(word);
		if (form !== null && words.length > 0) forms.push(form);
		else if (!small.has(word)) words.push(word);
	}
	return { words, forms };
}

const numeral = /^(?:\p{N}+|[ivx]+|\p{L}*\p{N}\p{L}*)$/u;
const initialsOf = (words: readonly string[]) => words.map((w) => w[0] ?? "").join("");

const numbersOf = (words: readonly string[]) => words.flatMap((w) => w.match(/\p{N}+/gu) ?? []).join(" ");

/** Are two names of organisations one? */
export function compareOrganisations(left: string, right: string): Judged {
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
	const sides = [short.map((w) => hear(w)), long.map((w) => hear(w))] as const;
	const used = new Set<number>();
	let sum = 0;
	let weight = 0;
	let weakest = 1;
	let worst = "";
	sides[0].forEach((word, i) => {
		let best = -1;
		let like = 0;
		sides[1].forEach((other, j) => {
			if (used.has(j)) return;
			const [p, q] = [short[i] ?? "", long[j] ?? ""];
			const l = p === q ? 1 : numeral.test(p) && numeral.test(q) ? 0.4 : scaled(likeness(word, other));
			if (l > like) {
				like = l;
				best = j;
			}
		});
		if (best >= 0) used.add(best);
		const size = Math.min(8, short[i]?.length ?? 1);
		sum += like * size;
		weight += size;
		if (like < weakest) {
			weakest = like;
			worst = short[i] ?? "";
		}
	});
	const rest = long.filter((_, j) => !used.has(j)).reduce((s, w) => s + Math.min(8, w.length), 0);
	const mean = sum / (weight + 0.7 * rest);
	const glued = scaled(likeness(hear(short.join("")), hear(long.join(""))));
	const like = Math.max(glued, 0.7 * mean + 0.3 * weakest);
	// Two of a series differ in their number alone.
	const score = numbersOf(a.words) === numbersOf(b.words) ? like : Math.min(like, 0.78);
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
