import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";

const folder = join(import.meta.dirname, "films");

/**
 * Compares a text with its golden file in test/films/. On a mismatch it fails, and outside CI it writes `NAME-changed` beside the golden file: read
 * the difference, and move the one over the other where it is right. A golden file that is not there yet is written, but never by CI.
 */
export function golden(name: string, text: string): void {
	const path = join(folder, name);
	const changed = `${path}-changed`;
	const ci = process.env.CI !== undefined && process.env.CI !== "" && process.env.CI !== "false";
	const exists = existsSync(path);
	if (!exists && !ci) writeFileSync(path, text);
	const held = exists || !ci ? readFileSync(path, "utf8") : null;
	if (held === text) {
		if (!ci) rmSync(changed, { force: true });
		return;
	}
	if (!ci) writeFileSync(changed, text);
	expect(text, `test/films/${name} is another; the new one is test/films/${name}-changed`).toBe(held);
}
