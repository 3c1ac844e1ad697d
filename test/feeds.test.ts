import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { openApp } from "../src/app.js";
import type { Document } from "../src/core/document.js";

const folder = mkdtempSync(join(tmpdir(), "newsreel-feeds-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const items = [
	[
		"Wed, 01 Mar 2023 18:30:00 +0300",
		"Dockers walked out of the port of Selim on Wednesday over unpaid wages, the union said.",
	],
	[
		"Thu, 02 Mar 2023 09:05:00 GMT",
		"Eleven people were killed on Thursday when police opened fire in Port Selim, the Interior Ministry said.",
	],
	[
		"Fri, 03 Mar 2023 20:00:00 GMT",
		"Thirteen people have been killed in Port Selim since Thursday, the city hospital said on Friday.",
	],
	[
		"Sun, 05 Mar 2023 07:10:00 GMT",
		"The interior minister denied on Sunday that he had ordered police to shoot in Port Selim.",
	],
	["Mon, 06 Mar 2023 22:30:00 GMT", "A curfew in Port Selim was lifted on Monday, the mayor said."],
].map(
	([day, text], i) =>
		`<item><guid>urn:x:${i}</guid><pubDate>${day}</pubDate><description>&lt;p&gt;${text}&lt;/p&gt;</description></item>`,
);
const feed = (some: readonly string[]) =>
	`<rss version="2.0"><channel><title>Northern Wire</title>${some.join("")}</channel></rss>`;

const app = openApp({ jobs: 1 });
async function loaded(...texts: readonly string[]): Promise<readonly Document[]> {
	const files = texts.map((text, i) => {
		const file = join(folder, `${i}.xml`);
		writeFileSync(file, text);
		return file;
	});
	const documents: Document[] = [];
	for await (const one of (await app).load(files)) {
		if ("problem" in one) throw new Error(one.problem.message);
		documents.push(one.document);
	}
	return documents;
}

describe("the film of a saved feed", async () => {
	const { film, publish } = await app;
	const options = { zone: "Asia/Almaty" };
	const whole = film(await loaded(feed(items)), options);

	it("tells each item on its day", () => {
		expect(whole.entries.map((e) => e.date)).toEqual([
			"2023-03-01",
			"2023-03-02",
			"2023-03-03",
			"2023-03-05",
			"2023-03-06",
		]);
		expect(whole.documents.map((d) => d.source)).toEqual(Array(5).fill("Northern Wire"));
		expect(whole.tolls[0]?.best).toBe(13);
	});

	it("is the same for any order of its items, and for any two feeds that hold them", async () => {
		const json = publish.film.json(whole);
		const order = fc.shuffledSubarray(items, { minLength: items.length });
		await fc.assert(
			fc.asyncProperty(order, fc.nat(4), fc.integer({ min: 1, max: 5 }), async (all, a, b) => {
				const [from, to] = [Math.min(a, b), Math.max(a, b)];
				const documents = await loaded(feed(all.slice(0, to)), feed(all.slice(from)));
				expect(publish.film.json(film(documents, options))).toBe(json);
			}),
			{ numRuns: 12 },
		);
	});
});
