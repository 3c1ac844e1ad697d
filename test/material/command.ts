import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const built = join(root, "dist/cli/main.js");

/** Milliseconds since 1970 at which the newest file of the code was written. */
function newest(): number {
	const names = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
	return Math.max(...names.map((name) => statSync(join(root, "src", name)).mtimeMs));
}

/**
 * The arguments of Node that run the command: as it was built, where nothing of the code is newer (as after `npm ci`); else its sources, which are compiled at every start
 * and take 2.3 seconds of processor time instead of 1.3.
 */
export function command(): readonly string[] {
	const isFresh = existsSync(built) && statSync(built).mtimeMs >= newest();
	return isFresh ? [built] : ["--import", "tsx", join(root, "src/cli/main.ts")];
}
