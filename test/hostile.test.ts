import { describe, expect, it } from "vitest";
import { kinds } from "../bench/hostile/kinds.js";
import { knowledge } from "../bench/hostile/parts.js";
import { load } from "../src/load/index.js";
import { read } from "../src/read/read.js";

/** How the time grows is measured in `bench/hostile`; here only what does not end is found. */
describe("a hostile text is loaded and read", { timeout: 20_000 }, () => {
	it.each(kinds)("$name", async ({ format, text }) => {
		const { documents } = await load({ id: `a.${format}`, bytes: new TextEncoder().encode(text(10_000)) });
		const [document] = documents;
		if (!document) return;
		const reading = read({ ...document, lang: "en" }, knowledge);
		for (const { start, end, in: where } of [
			...reading.claims,
			...reading.names,
			...reading.times,
			...reading.figures,
		]) {
			const length = (where === "title" ? document.title : document.text)?.length ?? 0;
			expect(start >= 0 && start < end && end <= length).toBe(true);
		}
	});
});
