import { z } from "zod";
import { figureKinds, officeChanges } from "../../core/reading.js";

// What the schemas of the outputs are made of.

export const text = z.string();
export const maybe = <T extends z.ZodType>(type: T) => z.union([type, z.null()]);
export const count = z.int().min(0);
export const edtf = z.string().min(1).describe("EDTF (ISO 8601-2:2019)");
export const id = z.string().min(1);
export const number = z.number().min(0);

export const spanned = {
	start: count.describe("First UTF-16 code unit of the document's text"),
	end: count.describe("One past the last UTF-16 code unit"),
	in: z.literal("title").exactOptional().describe("Present where the span is one of the title"),
};
export const span = z.strictObject(spanned);

export const act = z.enum(["states", "denies", "withdraws", "fears", "demands", "promises", "orders"]);
export const figureKind = z.enum(figureKinds);
export const hedge = z.enum(["exact", "about", "least", "most", "range", "vague"]);
export const basis = z.enum(["given", "stated", "inferred"]);
export const claimStatus = z.enum(["standing", "superseded", "disputed", "withdrawn"]);
export const officeChange = z.enum(officeChanges);
export const statusSince = maybe(edtf).describe(
	"The day since which it is known not simply to stand; null where it stands or no day is known",
);
export const mediumKind = z.enum(["video", "photo", "audio", "post"]);
export const mediumStatus = z.enum(["verified", "unverified", "doubted", "false"]);
