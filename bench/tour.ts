/** Writes what the commands of docs/TOUR.md print into it: `npx tsx bench/tour.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { blocks, printed } from "../test/tour.js";

const file = resolve(import.meta.dirname, "../docs/TOUR.md");
let tour = readFileSync(file, "utf8");
for (const { whole, args } of blocks(tour)) {
	const shown = await printed(args);
	tour = tour.replace(whole, () => `\`\`\`console\n$ npx newsreel ${args}\n${shown}\`\`\``);
}
writeFileSync(file, tour);
