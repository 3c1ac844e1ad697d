import { push } from "../../core/lists.js";
import type { Say } from "./bonds.js";
import type { Known } from "./known.js";
import { plain } from "./parts.js";
import { hear, likeness } from "./sounds.js";

const alone = (k: Known) => k.type === "person" && k.single;
const bare = (k: Known) => alone(k) && k.roles.length === 0;

/** People known by a first name only. Between documents they are one only in copied words (else see `namesakes`); within one, a near spelling is asked about. */
export function firstNames(all: readonly Known[], same: Say, maybe: Say): void {
	const inDocument = new Map<string, number[]>();
	const inSentence = new Map<string, number[]>();
	all.forEach((one, i) => {
		if (!alone(one)) return;
		push(inDocument, `${one.document}\n${plain(one.name).charAt(0)}`, i);
		if (one.firstOnly && bare(one))
			for (const sentence of one.sentences) push(inSentence, `${plain(one.name)}\n${one.name.length}\n${sentence}`, i);
	});
	for (const together of inSentence.values()) {
		// The first of each spelling stands for all of it.
		const firsts = new Map<string, number>();
		for (const b of together) {
			const y = all[b];
			for (const a of firsts.values()) {
				const x = all[a];
				if (x && y && x.document !== y.document) same(a, b, `${x.name}: the same words in two documents`);
			}
			if (y && !firsts.has(y.name)) firsts.set(y.name, b);
		}
	}
	for (const block of inDocument.values())
		for (const [k, a] of block.entries())
			for (const b of block.slice(k + 1)) {
				const [x, y] = [all[a], all[b]];
				// Who is told with an office is asked about beside one who is not.
				if (!x || !y || !(bare(x) || bare(y))) continue;
				const like = likeness(hear(plain(x.name)), hear(plain(y.name)));
				const once = Math.min(x.mentions, y.mentions) === 1;
				if (like >= 0.7)
					maybe(a, b, `${y.name} stands where ${x.name} does in the same text; they differ by a letter or two`);
				else if (once && like >= 0.4)
					maybe(a, b, `${y.name}, a first name like ${x.name}, stands once in the same account`);
			}
}

/** Groups of indexes of the same first name alone in several documents: any two of a group may be one. */
export function namesakes(all: readonly Known[], kept: ReadonlySet<string>): number[][] {
	const groups = new Map<string, number[]>();
	all.forEach((one, i) => {
		const name = plain(one.name);
		if (bare(one) && one.firstOnly && !kept.has(`${name}\n${name}`)) push(groups, `${one.name.length}\n${name}`, i);
	});
	return [...groups.values()].filter((g) => new Set(g.map((i) => all[i]?.document)).size > 1);
}
