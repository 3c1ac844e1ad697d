import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";

/** The folder of the package. */
export const root = join(import.meta.dirname, "../..");

/** When the newest of some files was written, in milliseconds. */
function newest(folder: string, counts: (name: string) => boolean): number {
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(counts);
	return Math.max(...files.map((file) => statSync(join(folder, file)).mtimeMs));
}

/**
 * The folder of the compiled product, which is what users run. Under tsx it is slower by a third and more: every function that is made inside another gets its
 * name set each time. Throws where it is missing or older than the source.
 */
export function compiled(): string {
	const dist = join(root, "dist");
	const main = join(dist, "cli/main.js");
	if (!existsSync(main)) throw new Error(`${dist} is missing: npm run build`);
	const source = newest(join(root, "src"), (name) => /(?<!\.test|\.test-data)\.tsx?$/u.test(name));
	if (statSync(main).mtimeMs < source) throw new Error(`${dist} is older than src: npm run build`);
	return dist;
}

/** Does something with a folder of its own, which is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), "newsreel-speed-"));
	try {
		return await work(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A script of this folder as JavaScript, in a folder: to be run without tsx. It imports nothing by a path. */
export function script(name: string, folder: string): string {
	const path = join(folder, name.replace(/\.ts$/u, ".mjs"));
	const options = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
	const code = readFileSync(join(import.meta.dirname, name), "utf8");
	writeFileSync(path, ts.transpileModule(code, { compilerOptions: options }).outputText);
	return path;
}

/** A number as the tables show it. */
export const n = (value: number, digits = 0) =>
	value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Prints a row of a table. */
export const row = (...cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);

/** Prints the head of a table: the first column is of words, the others of numbers. */
export function head(...cells: readonly string[]): void {
	row(...cells);
	row(...cells.map((_, i) => (i === 0 ? "---" : "---:")));
}
