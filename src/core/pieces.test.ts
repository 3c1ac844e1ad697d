import fc from "fast-check";
import { expect, it } from "vitest";
import { batched } from "./pieces.js";

it("puts pieces together and loses nothing", () =>
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 30 }), (pieces) => {
			const made = [...batched(pieces, 16)];
			expect(made.join("")).toBe(pieces.join(""));
			for (const one of made.slice(0, -1)) expect(one.length).toBeGreaterThanOrEqual(16);
		}),
	));
