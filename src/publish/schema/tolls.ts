import { z } from "zod";
import { tollHead, tollPoint } from "./film.js";
import { id, maybe, text } from "./parts.js";

/** The ledger: what `newsreel tolls --json` prints. */
export const tollsSchema = z
	.strictObject({
		title: text,
		asOf: maybe(text).describe("The moment of knowledge that was asked for, ISO 8601"),
		tolls: z.array(
			z.strictObject({
				...tollHead,
				series: z.array(
					z.strictObject({ ...tollPoint.shape, document: maybe(id), source: text.describe("As named to the reader") }),
				),
			}),
		),
	})
	.describe("The ledger of figures: `newsreel tolls --json` prints one.");
