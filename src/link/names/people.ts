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

/** Likeness of two words of names, exact from `least` on. */
export function partLikeness(a: Part, b: Part, least = 0): number {
	if (a.plain === b.plain) return 1;
	if (a.initial || b.initial) {
		const [short, long] = a.initial ? [a, b] : [b, a];
		return likeness(hear(short.plain), hear([...long.heard.text][0] ?? "")) > 0.6 ? 0.93 : 0;
	}
	const heard = likeness(a.heard, b.heard, least);
	const like = womanly(a.plain, b.plain) ? Math.min(0.85, heard) : heard;
	if (like < 0.97 && sameNickname(a.plain, b.plain)) return 0.97;
	return like;
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

/**
 * Are two names of people one? Scores are exact from `atLeast` on where no pair of words is below `leastWord`; what is below them
 * may be told lower.
 */
export function comparePeople(left: string, right: string, atLeast = 0, leastWord = 0): Judged {
	if (plain(left) === plain(right)) return { score: 1, least: 1, because: "the same letters" };
	const [a, b] = [personParts(left), personParts(right)];
	if (a.length === 0 || b.length === 0) return { score: 0, because: "nothing to compare" };
	const glued = womanly(a.at(-1)?.plain ?? "", b.at(-1)?.plain ?? "")
		? 0
		: scaled(
				likeness(
					hear(a.map((p) => p.heard.text).join("")),
					hear(b.map((p) => p.heard.text).join("")),
					unscaled(atLeast),
				),
			);
	if (a.length === 1 && b.length === 1)
		return { score: glued, least: glued, because: glued >= 0.8 ? "they sound alike" : "they sound different" };
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	const pairs = matched(short, long, leastWord === 0 ? 0 : unscaled(leastWord));
	const words = pairs.map((p) => ({ ...p, like: scaled(p.like) }));
	const least = Math.min(...words.map((p) => p.like));
	const extra = long.filter((p, j) => !pairs.some((m) => m.b === j) && !p.patronymic).length;
	if (short.length === 1) {
		const only = words[0];
		const last = only !== undefined && (only.b === long.length - 1 || (long[long.length - 1]?.patronymic ?? false));
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
	const best = Math.max(score, glued);
	if (best >= 0.8) {
		const swapped = words.some((p) => words.some((q) => p.a < q.a && p.b > q.b));
		return {
			score: best,
			least,
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
