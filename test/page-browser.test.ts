import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { document } from "../src/core/document.js";
import type { Entry, Film } from "../src/core/film.js";
import { type PageData, pageData } from "../src/publish/html/assets.js";
import { htmlFilm } from "../src/publish/html/index.js";
import { hostile, payloads } from "./material/hostile.js";
import { film, texts } from "./material/port-selim.js";

/** The page in a real browser (Chromium, from npm), opened from disk. */
const data = pageData(readFileSync(join(import.meta.dirname, "../data/page.json")));
const documents = Object.entries(texts).map(([id, t]) => document({ id, text: t }));
/** The same without countries and fonts, which take most of the time and which documents have no part in. */
const flat: PageData = {
	fonts: [],
	world: { ...data.world, arcs: [], objects: { countries: { type: "GeometryCollection", geometries: [] } } },
};
const folder = mkdtempSync(join(tmpdir(), "newsreel-page-"));
let browser: Browser;

beforeAll(async () => {
	browser = await playwright.launch({
		executablePath: await chromium.executablePath(),
		args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
	});
}, 60_000);
afterAll(async () => {
	await browser?.close();
	rmSync(folder, { recursive: true, force: true });
});

function save(name: string, f: Film = film, d = documents, withDocuments = false, drawn = data): string {
	const path = join(folder, name);
	writeFileSync(path, htmlFilm(f, d, { withDocuments }, drawn));
	return pathToFileURL(path).href;
}

/** The page, with everything that it asked for and said. */
async function open(url: string, options: BrowserContextOptions = {}) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	const heard: string[] = [];
	page.on("request", (request) => {
		if (request.url() !== url && !request.url().startsWith("data:")) heard.push(`request ${request.url()}`);
	});
	page.on("console", (message) => heard.push(`console ${message.text()}`));
	page.on("pageerror", (error) => heard.push(`error ${error.message}`));
	page.on("dialog", (dialog) => {
		heard.push(`dialog ${dialog.message()}`);
		void dialog.dismiss();
	});
	await page.goto(url);
	await page.evaluate("document.fonts.ready.then(() => undefined)");
	return { page, heard, done: () => context.close() };
}

const seen = (page: Page, selector: string) => page.locator(`${selector}:visible`).count();
const sideways = (page: Page) => page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");

describe("the page in Chromium, from disk", () => {
	it("asks for nothing, says nothing, and has its own fonts", async () => {
		const { page, heard, done } = await open(save("film.html"));
		expect(await page.title()).toBe(film.title);
		expect(await seen(page, ".entry")).toBe(film.entries.length);
		const loaded = await page.evaluate<string[]>(
			"[...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family.replaceAll('\"', ''))",
		);
		expect(loaded).toEqual(expect.arrayContaining(["Newsreel Serif", "Newsreel Sans"]));
		expect(heard).toEqual([]);
		await done();
	});

	it("is whole with JavaScript off: chronicle, pictures, evidence, days as anchors", async () => {
		const { page, heard, done } = await open(save("off.html"), { javaScriptEnabled: false });
		expect(await page.locator("#controls").isVisible()).toBe(false);
		expect(await page.locator(".entry").count()).toBe(film.entries.length);
		expect(await page.locator("svg.chart").first().isVisible()).toBe(true);
		const evidence = page.locator("#e2 .evidence");
		await evidence.locator("summary").click();
		expect(await evidence.locator("mark").first().isVisible()).toBe(true);
		await page.locator('.strip a[href="#d-2023-03-04"]').click();
		expect(page.url()).toContain("#d-2023-03-04");
		expect(heard).toEqual([]);
		await done();
	});

	it.each([
		[1280, "light"],
		[1280, "dark"],
		[360, "light"],
		[360, "dark"],
	] as const)("has nothing that axe would mend at %d pixels, %s", async (width, colorScheme) => {
		const { page, heard, done } = await open(save("axe.html", film, documents, true), {
			viewport: { width, height: 800 },
			colorScheme,
		});
		await page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true");
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).slice(0, 3)}`)).toEqual([]);
		expect(await sideways(page)).toBeLessThanOrEqual(0);
		expect(heard).toEqual([]);
		await done();
	});

	it("finds by who, what and word, and shows all again", async () => {
		const { page, done } = await open(save("find.html"));
		await page.selectOption("#by-kind", "withdrawn");
		await page.locator("#found", { hasText: "shown" }).waitFor();
		expect(await seen(page, ".entry")).toBe(1);
		expect(await page.locator("#found").textContent()).toBe(`1 of ${film.entries.length} entries shown`);
		await page.click("button[type=reset]");
		await page.waitForTimeout(200);
		expect(await seen(page, ".entry")).toBe(film.entries.length);
		await page.selectOption("#by-actor", { index: 1 });
		await page.waitForTimeout(200);
		expect(await seen(page, ".entry")).toBeLessThan(film.entries.length);
		await page.click("button[type=reset]");
		await page.fill("#find", "CELLAR sunday");
		await page.waitForTimeout(200);
		expect(await seen(page, ".entry")).toBe(1);
		await done();
	});

	it("goes back to what was known, says so, and comes back", async () => {
		const { page, done } = await open(save("past.html"));
		const slide = (value: number) =>
			page.evaluate(
				`(() => { const s = document.getElementById("asof"); s.value = ${value}; s.dispatchEvent(new Event("input", { bubbles: true })); })()`,
			);
		await slide(0);
		await page.waitForTimeout(200);
		// On 2 March only the first report was out.
		expect(await page.locator("#asof-day").textContent()).toContain("2\u00a0March");
		const ids = await page.locator(".entry:visible").evaluateAll((all) => all.map((e) => e.id));
		expect(ids).toEqual(["e1", "e5"]);
		expect(await page.locator("#e1 .later").isVisible()).toBe(true);
		expect(await page.locator("#e1 .status").isVisible()).toBe(false);
		expect(await page.locator("#d-2023-03-04").isVisible()).toBe(false);
		expect(await page.locator("#media").isVisible()).toBe(false);
		// On 3 March both sides of the dispute were out, its copy not yet.
		await slide(1);
		await page.waitForTimeout(200);
		expect(await page.locator("#e2 .sides > li:visible").count()).toBe(2);
		await slide(99);
		await page.waitForTimeout(200);
		expect(await seen(page, ".entry")).toBe(film.entries.length);
		expect(await page.locator("#e1 .status").isVisible()).toBe(true);
		await done();
	});

	it("strikes withdrawn figures of a picture with nothing round the line that would cover their digits", async () => {
		const { page, done } = await open(save("struck.html"));
		const strokes = await page.evaluate<string[]>(
			`[...document.querySelectorAll(".chart .point.withdrawn .value")].map((e) => getComputedStyle(e)).filter((s) => s.textDecorationLine === "line-through").map((s) => s.stroke)`,
		);
		expect(strokes.length).toBeGreaterThan(0);
		expect(new Set(strokes)).toEqual(new Set(["none"]));
		await done();
	});

	it("says of a figure what became of it only from the day on which that was known", async () => {
		const { page, done } = await open(save("became.html"));
		const slide = async (day: string) => {
			await page.evaluate(
				`(() => { const s = document.getElementById("asof"); const at = s.dataset.days.split(" ").indexOf(${JSON.stringify(day)}); s.value = at < 0 ? 99 : at; s.dispatchEvent(new Event("input", { bubbles: true })); })()`,
			);
			await page.waitForTimeout(200);
		};
		const struck = () =>
			page.evaluate<number>(
				`[...document.querySelectorAll(".series s")].filter((s) => s.checkVisibility() && getComputedStyle(s).textDecorationLine === "line-through").length`,
			);
		// On 3 March two figures were told, which a later one replaced on 15 March.
		await slide("2023-03-03");
		expect(await seen(page, ".series li.superseded")).toBeGreaterThan(0);
		expect(await seen(page, ".series .became")).toBe(0);
		expect(await seen(page, ".point.superseded .before")).toBeGreaterThan(0);
		expect(await seen(page, ".point .shown circle.superseded")).toBe(0);
		// On 5 March one was told and taken back.
		await slide("2023-03-05");
		expect([await struck(), await seen(page, ".series .withdrawn .became")]).toEqual([1, 1]);
		await slide("all");
		expect(await seen(page, ".series .became")).toBeGreaterThan(2);
		expect(await seen(page, ".point .before")).toBe(0);
		await done();
	});

	it("opens the evidence of the line that a figure leads to", async () => {
		const { page, done } = await open(save("leads.html"));
		await page.locator(".series a").first().click();
		const id = new URL(page.url()).hash.slice(1);
		await page.locator(`#${id} details[open]`).waitFor();
		await done();
	});

	it("runs, loads and leads to nothing that documents hold", async () => {
		const context = await browser.newContext();
		const heard: string[] = [];
		const page = await context.newPage();
		let at = "";
		page.on("request", (r) => {
			if (r.url() !== at && !r.url().startsWith("data:")) heard.push(`request ${r.url()}`);
		});
		page.on("console", (m) => heard.push(`console ${m.text()}`));
		page.on("pageerror", (e) => heard.push(`error ${e.message}`));
		for (const [i, payload] of payloads.entries()) {
			const bad = hostile(payload);
			at = save(`hostile-${i}.html`, bad.film, bad.documents, true, flat);
			await page.goto(at);
			const made = await page.evaluate<[string, number, string]>(
				"(() => { for (const d of document.querySelectorAll('details')) d.open = true; return [typeof pwned, document.querySelectorAll('script, iframe, base, object, embed, img, math').length, location.href]; })()",
			);
			expect(made, payload).toEqual(["undefined", 3, at]);
		}
		expect(heard).toEqual([]);
		await context.close();
	});

	it("prints on paper, without what can only be clicked", async () => {
		const { page, done } = await open(save("print.html"), { colorScheme: "dark" });
		await page.emulateMedia({ media: "print" });
		expect(await page.locator("#controls").isVisible()).toBe(false);
		expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
		expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
		await done();
	});

	it("stays quick with 1,000 entries", async () => {
		const entries = Array.from({ length: 1000 }, (_, i): Entry => {
			const entry = film.entries[i % film.entries.length];
			if (!entry) throw new Error("no entry");
			const day = new Date(Date.UTC(2023, 2, 1 + Math.floor(i / 20))).toISOString().slice(0, 10);
			return { ...entry, id: `x${i}`, date: day };
		});
		const url = save("long.html", { ...film, entries });
		const from = performance.now();
		const { page, heard, done } = await open(url);
		const took = performance.now() - from;
		const again = performance.now();
		await page.selectOption("#by-kind", "withdrawn");
		await page.locator("#found", { hasText: "of 1000 entries shown" }).waitFor();
		expect(performance.now() - again).toBeLessThan(5_000);
		expect(took).toBeLessThan(15_000);
		expect(heard).toEqual([]);
		await done();
	});
});
