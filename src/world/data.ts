import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package, from `src/` as from `dist/`: the nearest one above that holds `package.json`. */
export function home(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, "package.json"))) {
		const above = dirname(folder);
		if (above === folder) throw new Error("newsreel is not in its package; install it again");
		folder = above;
	}
	return folder;
}

/** Bytes of a file in the package's `data/` folder. Throws with the remedy where it is missing. */
export async function data(name: string): Promise<Uint8Array> {
	const path = join(home(), "data", name);
	try {
		return await readFile(path);
	} catch (cause) {
		throw new Error(`${path} cannot be read; install newsreel again`, { cause });
	}
}
