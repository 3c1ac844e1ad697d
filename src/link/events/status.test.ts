import { describe, expect, it } from "vitest";
import { document } from "../../core/document.js";
import type { ClaimStatus, Dispute } from "../../core/film.js";
import type { Act, Claim, Figure } from "../../core/reading.js";
import { origins, roots } from "../origins.js";
import { status } from "./status.js";

type Row = readonly [document: string, voice: string | null, act?: Act, became?: ClaimStatus];

function statusOf(
	rows: readonly Row[],
	disputes: readonly Dispute[] = [],
	figures: readonly (readonly Figure[])[] = [],
) {
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
		return { claim, document: id, figures: figures[i] ?? [] };
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
		taken: new Map(rows.map(([id], i) => [`${id}#c${i}`, new Set(["killed" as const])])),
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
			"withdrawn",
			[
				["a", "ministry"],
				["a", "ministry", "states", "withdrawn"],
			],
		],
		[
			"corroborated",
			[
				["a", null],
				["b", "ministry", "states", "withdrawn"],
			],
		],
		[
			"corroborated",
			[
				["a", "ministry", "denies"],
				["b", "ministry", "denies"],
			],
		],
		[
			"disputed",
			[
				["a", "ministry", "states", "disputed"],
				["b", null],
			],
		],
	])("%s: %j", (expected, rows) => expect(statusOf(rows).status).toBe(expected));

	it("is withdrawn where another claim tells no more than a part of what was taken back", () => {
		const figure = (of: "killed" | "missing", n: number) => ({
			...{ start: 0, end: 1, of, low: n, high: n, hedge: "exact" as const, whom: null },
			...{ whomAt: null, part: false, where: null, cue: null, claim: "" },
		});
		const both = [figure("killed", 31), figure("missing", 26)];
		const of = (other: ReturnType<typeof figure>) =>
			statusOf(
				[
					["a", "ministry", "states", "withdrawn"],
					["b", null],
				],
				[],
				[both, [other]],
			).status;
		expect(of(figure("missing", 26))).toBe("withdrawn");
		expect(of(figure("missing", 27))).toBe("corroborated");
		expect(of(figure("killed", 31))).toBe("corroborated");
	});

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
