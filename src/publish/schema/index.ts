import { z } from "zod";
import { actorsSchema } from "./cast.js";
import { filmSchema } from "./film.js";
import { namesSchema } from "./names.js";
import { storiesSchema } from "./pile.js";
import { readingSchema } from "./reading.js";
import { tollsSchema } from "./tolls.js";

/** The schemas by the name of their file. */
export const schemas = {
	film: filmSchema,
	reading: readingSchema,
	stories: storiesSchema,
	tolls: tollsSchema,
	actors: actorsSchema,
	names: namesSchema,
} as const;

/** The JSON Schemas (draft 2020-12) of all outputs, by the name of their file. */
export function jsonSchemas(): [name: string, schema: Readonly<Record<string, unknown>>][] {
	return Object.entries(schemas).map(([name, schema]) => {
		const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", reused: "inline" });
		return [name, { $schema, $id: `urn:newsreel:schema:${name}`, title: `newsreel ${name}`, ...rest }];
	});
}
