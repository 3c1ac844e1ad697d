import fc from "fast-check";
import { expect, it } from "vitest";
import { readings } from "../../test/material/any.js";
import { kept, linked } from "./kept.js";

it("keeps a reading as it is, but what its voices say of no figure", () =>
	fc.assert(
		fc.property(readings, ({ reading }) => {
			const tells = (id: string) =>
				reading.claims.some((c) => c.voice === id && reading.figures.some((f) => f.claim === c.id));
			const voices = reading.voices.map((v) => (tells(v.id) ? v : { ...v, cue: [], content: [] }));
			expect(kept(reading)).toEqual({ ...reading, voices });
		}),
	));

it("leaves out what has been linked", () =>
	fc.assert(
		fc.property(readings, ({ reading }) => {
			const claims = reading.claims.map(({ gist: _, ...claim }) => claim);
			const blocks = reading.blocks.filter(({ kind }) => kind === "heading");
			const { voices, times, names, references, kind, dated } = kept(reading);
			expect(linked(kept(reading))).toMatchObject({ voices, times, names, references, kind, dated, claims, blocks });
			expect(linked(kept(reading))).toMatchObject({ sentences: [], figures: [], measures: [], media: [], offices: [] });
		}),
	));
