import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
/** Every file and folder of the project, by its path from the root. */
const there = ["src", "test", "bench", "data", "docs", "schema", "examples"].flatMap((folder) => [
	folder,
	...readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
]);
const top = readdirSync(root);
const isThere = (path: string) => top.includes(path) || there.includes(path);
const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...there.filter((name) => /^docs\/.*\.md$/u.test(name))];
const textOf = (page: string) => readFileSync(join(root, page), "utf8");

/** What a heading is called in an address, as GitHub makes it. */
const anchor = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\- _]/gu, "")
		.replaceAll(" ", "-");
const anchors = (page: string) =>
	[...textOf(page).matchAll(/^#+ (?<heading>.+)$/gmu)].map((m) => anchor(m.groups?.heading ?? ""));

describe.each(pages)("%s", (page) => {
	const text = textOf(page);

	it("links only to what is there", () => {
		for (const { groups } of text.matchAll(/\]\((?!https?:)(?<path>[^)#]*)(?:#(?<at>[^)]+))?\)/gu)) {
			const path = groups?.path ? normalize(join(dirname(page), groups.path)) : page;
			expect(isThere(path), path).toBe(true);
			if (groups?.at !== undefined) expect(anchors(path), path).toContain(groups.at);
		}
	});

	it("names only files of the code that are there, by their path or by the end of it", () => {
		const named = [
			...[...text.matchAll(/`(?<path>[\w./-]+\.tsx?)`/gu)].map((m) => m.groups?.path ?? ""),
			...[...text.matchAll(/(?<path>(?:src|test|bench)\/[\w./-]*\w)/gu)].map((m) => m.groups?.path ?? ""),
		];
		const missing = named.filter((path) => !isThere(path) && !there.some((one) => one.endsWith(`/${path}`)));
		expect(missing).toEqual([]);
	});
});
