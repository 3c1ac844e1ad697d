import { z } from "zod";
import { count, edtf, id, maybe, text } from "./parts.js";

/** What `newsreel actors --json` prints. */
export const actorsSchema = z
	.strictObject({
		actors: z
			.array(
				z.strictObject({
					id,
					type: z.enum(["person", "organisation", "other"]),
					name: text.describe("The fullest of its names"),
					mentions: count,
					roles: z
						.array(z.strictObject({ role: text, from: maybe(edtf), until: maybe(edtf) }))
						.describe("Offices and callings as worded, and since when and until when, where it is told"),
					spellings: z
						.array(z.strictObject({ text, mentions: count, documents: z.array(id) }))
						.describe("As written, the most frequent first"),
					called: z
						.array(z.strictObject({ text, mentions: count, documents: z.array(id) }))
						.describe("Descriptions and pronouns that mean it, the most frequent first"),
					documents: z.array(id).describe("Those that name it or mean it"),
					sources: z.array(text).describe("Publishers of those documents, where they are known"),
					because: z.array(text).describe("Why the names are taken to be one, a line a merge"),
					proposed: z
						.array(z.strictObject({ name: text, because: text }))
						.describe("Names that may be its own: likely, not merged, for a person to confirm"),
				}),
			)
			.describe("Those named most first"),
	})
	.describe("Who is who in documents: `newsreel actors --json` prints one.");
