import fc from "fast-check";
import { expect, it } from "vitest";
import { readings } from "../../test/material/any.js";
import { kept, linked } from "./kept.js";

it("keeps a reading as it is", () =>
	fc.assert(
		fc.property(readings, ({ reading }) => {
			expect(kept(reading)).toEqual(reading);
		}),
	));

it("leaves out what has been compared, and nothing else", () =>
	fc.assert(
		fc.property(readings, ({ reading }) => {
			const claims = reading.claims.map(({ gist: _, ...claim }) => claim);
			expect(linked(kept(reading))).toEqual({ ...reading, claims });
		}),
	));
