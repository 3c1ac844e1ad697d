import { z } from "zod";
import { text } from "./parts.js";

/** One line of `newsreel names --json`. What else the line held is printed again. */
export const namesSchema = z
	.looseObject({
		left: text,
		right: text,
		type: text.exactOptional(),
		score: z.number().min(0).max(1),
		same: z.boolean(),
		because: text,
	})
	.describe("Whether two names are one: a line of `newsreel names --json`.");
