// Writes schema/*.json from the schemas of src/publish/schema/: npx tsx bench/schema.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "../src/publish/schema/index.js";

const folder = join(import.meta.dirname, "../schema");
for (const [name, schema] of jsonSchemas())
	writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, "\t")}\n`);
