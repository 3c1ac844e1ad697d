import { doubled } from "./ears.js";
import { type Part, personParts, plain, sameNickname } from "./parts.js";
import { hear, likeness } from "./sounds.js";

/** A likeness of 0 to 1 and what it comes from. */
export interface Judged {
	readonly score: number;
	/** The likeness of the least alike pair of words, on the same scale, where words were paired. */
	readonly least?: number;
	readonly because: string;
}

/** The likeness by sound at which two single words are one name, brought to the line of 0.8. */
const oneWord = 0.91;

/** Likeness of words brought to the common scale: at `oneWord` it is 0.8. */
export function scaled(like: number): number {
	return like >= oneWord ? 0.8 + ((like - oneWord) / (1 - oneWord)) * 0.2 : (like / oneWord) * 0.8;
}

/** The likeness by sound that `scaled` brings to this. */
export function unscaled(score: number): number {
	return score >= 0.8 ? oneWord + ((score - 0.8) / 0.2) * (1 - oneWord) : (score / 0.8) * oneWord;
}

/** True where one surname is the other's form for a woman: one family, two people. */
function womanly(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return /(?:ov|ev|in|yn|ов|ев|ин|ын)$/u.test(short) && /(?:ova|eva|ina|yna|ова|ева|ина|ына)$/u.test(long);
}

/** Known first names below this likeness are two, and count as no more alike than this. */
const nearGiven = 0.95;
const otherGiven = 0.72;

/** Likeness of two words of names, exact from `least` on. */
function partLikeness(a: Part, b: Part, least = 0): number {
	if (a.plain === b.plain) return 1;
	if (a.initial || b.initial) {
		const [short, long] = a.initial ? [a, b] : [b, a];
		return likeness(hear(short.plain), hear([...long.heard.text][0] ?? "")) > 0.6 ? 0.93 : 0;
	}
	const heard = likeness(a.heard, b.heard, least);
	const like = womanly(a.plain, b.plain) ? Math.min(0.85, heard) : heard;
	if (like < 0.97 && sameNickname(a.plain, b.plain)) return 0.97;
	// Two first names that are both known are two, unless they sound all but the same.
	return a.given && b.given && like < nearGiven ? Math.min(like, otherGiven) : like;
}

interface Match {
	readonly a: number;
	readonly b: number;
	readonly like: number;
}

/** The best pairs of words, one to one, greedily. */
function matched(a: readonly Part[], b: readonly Part[], least: number): Match[] {
	const all: Match[] = [];
	a.forEach((x, i) => {
		b.forEach((y, j) => {
			// Equal likeness goes to words of like position.
			all.push({ a: i, b: j, like: partLikeness(x, y, least) });
		});
	});
	all.sort((x, y) => y.like - x.like || Math.abs(x.a - x.b) - Math.abs(y.a - y.b));
	const [usedA, usedB] = [new Set<number>(), new Set<number>()];
	const pairs: Match[] = [];
	for (const m of all) {
		if (usedA.has(m.a) || usedB.has(m.b)) continue;
		usedA.add(m.a);
		usedB.add(m.b);
		pairs.push(m);
	}
	return pairs;
}

/** Differences count as in a name of this many sounds at most. */
const mostSounds = 14;

/** Likeness of the letters of two names in a row. */
function likenessInRow(a: readonly Part[], b: readonly Part[], least: number): number {
	const [x, y] = [a, b].map((name) => hear(name.map((p) => p.heard.text).join("")));
	if (!x || !y) return 0;
	const size = Math.max(x.size, y.size);
	const over = Math.max(1, size / mostSounds);
	return Math.max(0, 1 - over * (1 - likeness(x, y, Math.max(0, 1 - (1 - least) / over))));
}

/** Names that differ in one letter only: taken for one, and never merged unasked. */
export const oneLetter = 0.81;

/** True where one pair of words differs by one letter (put in, left out, another, or two turned round), and all others are the same. Shorter words than `least` have too many neighbours. */
export function slipped(pairs: readonly (readonly [string, string])[], least = 5): boolean {
	const [odd, more] = pairs.filter(([x, y]) => x !== y);
	if (!odd || more) return false;
	const [x, y] = odd;
	if (Math.min(x.length, y.length) < least || womanly(x, y)) return false;
	let from = 0;
	while (from < Math.min(x.length, y.length) && x[from] === y[from]) from++;
	let end = 0;
	while (end < Math.min(x.length, y.length) - from && x[x.length - 1 - end] === y[y.length - 1 - end]) end++;
	const [p, q] = [x.slice(from, x.length - end), y.slice(from, y.length - end)];
	return (p.length <= 1 && q.length <= 1) || (p.length === 2 && q.length === 2 && p[0] === q[1] && p[1] === q[0]);
}

/** From here on letters in a row tell that two names are one, however they are cut into words. */
const inRow = 0.9;

/** From here on one word is both parts of a surname ("Bergelund" for "Berge-Lund"). */
const alone = 0.9;

const fathered = (name: readonly Part[]) => name.some((p) => p.father);

/**
 * Are two names of people one? Scores are exact from `atLeast` on where no pair of words is below `leastWord`; what is below them
 * may be told lower.
 */
export function comparePeople(left: string, right: string, atLeast = 0, leastWord = 0): Judged {
	if (plain(left) === plain(right)) return { score: 1, least: 1, because: "the same letters" };
	const [a, b] = [personParts(left), personParts(right)];
	if (a.length === 0 || b.length === 0) return { score: 0, because: "nothing to compare" };
	// The letters in a row tell only where the words are cut differently: in long names one other word would go under.
	const cutAlike = a.length === b.length && a.length > 1;
	const glued =
		cutAlike || womanly(a.at(-1)?.plain ?? "", b.at(-1)?.plain ?? "")
			? 0
			: scaled(likenessInRow(a, b, unscaled(atLeast)));
	if (a.length === 1 && b.length === 1)
		return { score: glued, least: glued, because: glued >= 0.8 ? "they sound alike" : "they sound different" };
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	const pairs = matched(short, long, leastWord === 0 ? 0 : unscaled(leastWord));
	// "Raven Marsh" is not "Oliver R. Marsh": an initial further back is no first name where another stands before it.
	const first = long[0];
	const otherFirst = first !== undefined && !first.initial && !pairs.some((p) => p.b === 0);
	const words = pairs.map((p) => ({
		...p,
		like: otherFirst && p.a === 0 && long[p.b]?.initial ? Math.min(0.5, scaled(p.like)) : scaled(p.like),
	}));
	const least = Math.min(...words.map((p) => p.like));
	const extra = long.filter((p, j) => !pairs.some((m) => m.b === j) && !p.patronymic).length;
	if (short.length === 1) {
		const only = words[0];
		const last = only !== undefined && (only.b === long.length - 1 || (long[long.length - 1]?.patronymic ?? false));
		const tail = doubled(a.length <= b.length ? right : left);
		const whole = tail === null || !short[0] ? 0 : scaled(likeness(short[0].heard, tail));
		if (whole >= alone) return { score: Math.min(whole, 0.86), least: whole, because: "the surname alone" };
		const score = last ? Math.min(only.like, 0.86) : (only?.like ?? 0) * 0.7;
		if (glued > score) return { score: glued, because: "they sound alike" };
		return {
			score,
			least,
			because: last && score >= 0.8 ? "the surname alone" : last ? "another surname" : "the first name alone",
		};
	}
	// Each pair must hold: the mean is drawn down by the weakest, twice as much by the surname.
	const surname = words.find((p) => p.b === long.length - 1) ?? words.at(-1);
	const mean = words.reduce((s, p) => s + p.like, 0) / words.length;
	const score = Math.min(mean, 0.45 * mean + 0.35 * least + 0.2 * (surname?.like ?? 0)) - 0.05 * extra;
	const swapped = words.some((p) => words.some((q) => p.a < q.a && p.b > q.b));
	// A son of B is not B son of A.
	if (swapped && fathered(short) && fathered(long) && words.some((p) => short[p.a]?.father !== long[p.b]?.father))
		return { score: 0.7, least: 0.7, because: "the son's name and the father's are turned round" };
	const slip =
		cutAlike && score < oneLetter && slipped(pairs.map((p) => [short[p.a]?.plain ?? "", long[p.b]?.plain ?? ""]));
	if (slip) return { score: oneLetter, least, because: "all but one letter is the same" };
	const best = Math.max(score, glued);
	if (best >= 0.8) {
		return {
			score: best,
			// "Abdel Karim" and "Abdelkarim" are cut elsewhere: the letters in a row tell what no pair of words can.
			least: glued > score && glued >= inRow ? glued : least,
			because: swapped
				? "the same words in another order"
				: extra > 0
					? "one name has more words, the others sound alike"
					: "word by word they sound alike",
		};
	}
	const weakest = words.reduce((w, p) => (p.like < w.like ? p : w));
	return { score: best, least, because: `“${short[weakest.a]?.plain}” is not “${long[weakest.b]?.plain}”` };
}
