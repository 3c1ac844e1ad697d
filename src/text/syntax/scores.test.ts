import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outlook } from "./outlook.js";
import { act, allowed, begin, moves, state, stateFeatures } from "./parsing.js";
import { frontScore, leftOf, ownScore, rightOf, scores, stateScore } from "./scores.js";
import { stateKeys } from "./seeing.js";
import { traits } from "./traits.js";
import { cellsOf } from "./weights.js";

const bits = 12;
const cells = Int8Array.from({ length: cellsOf(bits) }, (_, i) => ((i * 7919) % 255) - 127);
const mask = (1 << bits) - 1;

/** What the model says of a state, feature by feature. */
function reference(s: Parameters<typeof stateKeys>[0]): [number, number] {
	const keys = new Int32Array(stateFeatures);
	let [left, right] = [0, 0];
	for (let k = stateKeys(s, keys) - 1; k >= 0; k--) {
		const at = ((keys[k] ?? 0) & (mask >> 1)) << 1;
		left += cells[at] ?? 0;
		right += cells[at + 1] ?? 0;
	}
	return [left, right];
}

describe("scores", () => {
	it("are what the features say, in any state", () => {
		const of = scores({ mask, cells });
		const s = state();
		// Few words and classes, so that most groups are met again; class 1 is a mark.
		const word = fc.record({ tag: fc.nat(4), row: fc.integer({ min: 2, max: 6 }) });
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), fc.infiniteStream(fc.nat(2)), (words, wishes) => {
				const view = outlook(traits({ mask: 0, slots: new Int32Array(2) }, new Set()));
				view.traits.table = Int32Array.from({ length: view.traits.table.length }, (_, i) => (i * 31) % 97);
				view.n = words.length;
				words.forEach(({ tag, row }, i) => {
					view.tags[i + 2] = tag;
					view.rows[i + 2] = row;
				});
				begin(s, view, Int32Array.of(0, 3, 1, 2, 0));
				while (s.front < s.n || s.depth > 0) {
					if (s.front < s.n && s.depth > 0) {
						const top = s.stack[s.depth - 1] ?? 0;
						const sum = stateScore(of, s) + frontScore(of, s) + ownScore(of, s, top);
						expect([leftOf(sum), rightOf(sum)]).toEqual(reference(s));
					}
					const may = [moves.shift, moves.left, moves.right].filter((m) => allowed(s, m));
					act(s, may[(wishes.next().value ?? 0) % may.length] ?? moves.shift);
				}
			}),
			{ numRuns: 200 },
		);
	});
});
