import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../../test/english.js";
import { cpuTime } from "../../../test/material/cpu.js";
import { decode } from "../../text/places.js";
import { names } from "../names.js";
import { page } from "../page.js";

const data = new URL("../../../data/", import.meta.url);
const gazetteer = decode(readFileSync(new URL("places.bin", data)));
const language = loadEnglish();

/** Each name as `type: words as they stand`, with `→ fullest form` where that is another. */
function read(text: string): string[] {
	const blocks = [...text.matchAll(/[^\n]+/gu)].map((m) => ({
		start: m.index,
		end: m.index + m[0].length,
		kind: "paragraph" as const,
	}));
	return names(page(text, blocks, language), gazetteer).map((n) => {
		const words = text.slice(n.start, n.end);
		return `${n.type}: ${words}${n.name === words ? "" : ` → ${n.name}`}`;
	});
}

describe("names", () => {
	it.each([
		[
			"Finance Minister Marta Olsen met reporters in Lisbon. Olsen said talks would go on.",
			["person: Marta Olsen", "place: Lisbon", "person: Olsen → Marta Olsen"],
		],
		[
			"The Shanghai Cooperation Organisation (SCO) met in Tashkent. The SCO agreed on nothing.",
			[
				"organisation: Shanghai Cooperation Organisation",
				"organisation: SCO → Shanghai Cooperation Organisation",
				"place: Tashkent",
				"organisation: SCO → Shanghai Cooperation Organisation",
			],
		],
		[
			"The Interior Ministry denied it, and the Kremlin kept silent.",
			["organisation: Interior Ministry", "organisation: Kremlin"],
		],
		[
			"The company Tolmak employs 300 people. Tolmak officials said that the dam had held.",
			["organisation: Tolmak", "organisation: Tolmak"],
		],
		["Prosecutor General Anna Berg opened a case. The Prosecutor General said so.", ["person: Anna Berg"]],
		["The Prosecutor General's Office denied it on Monday.", ["organisation: Prosecutor General's Office"]],
		["The Mayor's Green Party lost.", ["organisation: Green Party"]],
		["Protesters in Kyzylorda province stayed home on Monday.", ["place: Kyzylorda → Kyzylorda province"]],
	])("%s", (text, expected) => expect(read(text)).toEqual(expected));

	it("has spans that cut the words out", () => {
		const text = "“We know nothing,” said Abdulla Karimov of the Red Crescent in Osh.";
		for (const entry of read(text)) expect(text).toContain(entry.replace(/^\w+: /u, "").replace(/ →.*$/u, ""));
	});

	it("finds the office beside a person", () => {
		const text = "Deputy Prime Minister Aigul Bekova resigned. Head of the city hospital Timur Aliev stayed.";
		const blocks = [{ start: 0, end: text.length, kind: "paragraph" as const }];
		const roles = names(page(text, blocks, language), gazetteer).flatMap((n) =>
			n.role ? [text.slice(n.role.start, n.role.end)] : [],
		);
		expect(roles[0]).toBe("Deputy Prime Minister");
	});

	it("takes a sentence of many names in its stride", () => {
		const letters = (i: number) => String(i).replace(/\d/gu, (d) => String.fromCharCode(97 + Number(d)));
		const text = `${Array.from({ length: 12_000 }, (_, i) => `K${letters(i)}ov Vok${letters(i)}`).join(", ")} spoke.`;
		const from = process.cpuUsage();
		expect(read(text)).toHaveLength(12_000);
		const { user, system } = process.cpuUsage(from);
		expect(user + system).toBeLessThan(5_000_000);
	});

	it("takes long runs of capitals, digits and commas in its stride", () => {
		for (const run of ["A ".repeat(20_000), "1".repeat(50_000), ",".repeat(50_000), "Abc ".repeat(12_000)]) {
			const from = cpuTime();
			read(run);
			expect(cpuTime() - from).toBeLessThan(4_000);
		}
	});
});
