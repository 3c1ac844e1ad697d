import { z } from "zod";
import { id, maybe, text } from "./parts.js";

/** What `newsreel stories --json` prints. */
export const storiesSchema = z
	.strictObject({
		stories: z.array(z.strictObject({ id, documents: z.array(id) })),
		copies: z.array(
			z.strictObject({
				kind: z
					.enum(["copy", "derived", "translated"])
					.describe(
						"copy: the same text, trimmed or lightly edited; derived: rewritten from the same report; translated: the same report in another language",
					),
				documents: z.array(id),
				overlap: z
					.number()
					.min(0)
					.max(1)
					.describe(
						"Share of the words that stand in another of them; over languages, of the names, places and numbers",
					),
				credit: maybe(text),
			}),
		),
	})
	.describe("A mixed pile sorted into stories, and the groups of copies within it: `newsreel stories --json`.");
