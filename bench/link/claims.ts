import type { Document } from "../../src/core/document.js";
import type { Claim } from "../../src/core/reading.js";
import type { EventClaim } from "../../src/link/events/index.js";

const kinds = "attack burn close leave seize block visit search".split(" ");

/** A claim for each line of a made-up document, with a gist made by hand, so that reading is not measured. */
export function claimsOf(d: Document): EventClaim[] {
	let start = 0;
	return d.text.split("\n").map((line, i) => {
		const words = [...new Set(line.toLowerCase().match(/[\p{L}]+/gu) ?? [])].sort();
		const name = /of (?<name>\p{Lu}\p{L}+)/u.exec(line)?.groups?.name;
		const claim: Claim = {
			id: `${d.id}#c${i}`,
			start,
			end: start + line.length,
			act: "states",
			voice: null,
			when: { edtf: d.published ?? "", start, end: start, basis: "inferred" },
			where: [],
			standing: "happening",
			because: "",
			negated: false,
			headline: { start: 0, end: line.length },
			gist: {
				deeds: [
					{ kind: kinds[line.length % kinds.length] ?? "", objects: words.slice(2, 4), subjects: words.slice(0, 1) },
				],
				words,
				names: name === undefined ? [] : [name],
				numbers: [Number(/\d+/u.exec(line)?.[0] ?? 0)],
			},
		};
		start += line.length + 1;
		return { claim, document: d.id };
	});
}
