/**
 * Pictures of a page for those who work on it: `npx tsx bench/page/look.ts PAGE.html FOLDER` writes it at 1280 and 360 pixels, light and dark, and
 * as it is printed.
 */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

const [page = "", folder = "."] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await playwright.launch({
	executablePath: await chromium.executablePath(),
	args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
});
for (const width of [1280, 360]) {
	for (const colorScheme of ["light", "dark"] as const) {
		const tab = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
		tab.on("console", (message) => console.log(message.type(), message.text()));
		await tab.goto(pathToFileURL(resolve(page)).href);
		await tab.evaluate("document.fonts.ready");
		const height = await tab.evaluate<number>("document.documentElement.scrollHeight");
		const sideways = await tab.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
		console.log(`${width} ${colorScheme}: ${height} pixels high${sideways > 0 ? `, ${sideways} too wide` : ""}`);
		for (let top = 0, n = 1; top < Math.min(height, 16_000); top += 1600, n++)
			await tab.screenshot({
				path: `${folder}/${width}-${colorScheme}-${n}.png`,
				fullPage: true,
				clip: { x: 0, y: top, width, height: Math.min(1600, height - top) },
			});
		if (width === 1280 && colorScheme === "light") {
			await tab.emulateMedia({ media: "print" });
			await tab.setViewportSize({ width: 720, height: 1020 });
			await tab.screenshot({
				path: `${folder}/print.png`,
				fullPage: true,
				clip: { x: 0, y: 0, width: 720, height: 2000 },
			});
			await tab.emulateMedia({ media: null });
		}
		await tab.close();
	}
}
await browser.close();
