import { describe, expect, it } from "vitest";
import { document } from "../../core/document.js";
import type { ClaimStatus, Dispute } from "../../core/film.js";
import type { Act, Claim } from "../../core/reading.js";
import { origins, roots } from "../origins.js";
import { status } from "./status.js";

type Row = readonly [document: string, voice: string | null, act?: Act, became?: ClaimStatus];

function statusOf(rows: readonly Row[], disputes: readonly Dispute[] = []) {
	const claims = rows.map(([id, voice, act = "states"], i) => {
		const claim: Claim = {
			id: `${id}#c${i}`,
			start: 0,
			end: 1,
			act,
			voice: voice === null ? null : `${id}#v${i}`,
			when: null,
			where: [],
			standing: "happening",
			because: "",
			negated: false,
			headline: { start: 0, end: 1 },
		};
		return { claim, document: id };
	});
	const documents = [...new Set(rows.map(([id]) => id))].map((id) => document({ id, text: "" }));
	return status({
		claims,
		disputes,
		origins: origins(
			documents.map((d) => d.id),
			roots(documents, [{ kind: "copy", documents: ["a", "copy"], overlap: 1, credit: null }]),
		),
		voices: new Map(rows.map(([id, voice], i) => [`${id}#c${i}`, voice])),
		became: new Map(rows.map(([id, , , became = "standing"], i) => [`${id}#c${i}`, became])),
	});
}

const dispute: Dispute = {
	over: "date",
	sides: [
		{ value: "2021-05-04", claims: [] },
		{ value: "2021-05-05", claims: [] },
	],
};

describe("status", () => {
	it.each<[string, readonly Row[]]>([
		["single", [["a", null]]],
		[
			"single",
			[
				["a", null],
				["copy", null],
			],
		],
		[
			"single",
			[
				["a", "ministry"],
				["a", "police"],
			],
		],
		[
			"corroborated",
			[
				["a", null],
				["b", null],
			],
		],
		[
			"corroborated",
			[
				["a", null],
				["b", "ministry"],
			],
		],
		[
			"corroborated",
			[
				["a", "police"],
				["b", "ministry"],
			],
		],
		[
			"attributed",
			[
				["a", "ministry"],
				["b", "Ministry"],
			],
		],
		[
			"corroborated",
			[
				["a", "king", "orders"],
				["b", "King", "orders"],
			],
		],
		["withdrawn", [["a", "ministry", "states", "withdrawn"]]],
		[
			"disputed",
			[
				["a", "ministry", "states", "disputed"],
				["b", null],
			],
		],
	])("%s: %j", (expected, rows) => expect(statusOf(rows).status).toBe(expected));

	it("is disputed over a day, whatever else", () => {
		expect(
			statusOf(
				[
					["a", null],
					["b", null],
				],
				[dispute],
			),
		).toMatchObject({ status: "disputed", origins: 2 });
		expect(
			statusOf(
				[
					["a", null],
					["b", null],
				],
				[{ ...dispute, over: "other" }],
			).status,
		).toBe("corroborated");
	});
});
