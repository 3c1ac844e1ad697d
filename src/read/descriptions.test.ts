import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { decode } from "../text/places.js";
import { descriptions } from "./descriptions/index.js";
import { names } from "./names.js";
import { page } from "./page.js";
import { heard } from "./voices/index.js";

const language = loadEnglish();
const gazetteer = decode(readFileSync(new URL("../../data/places.bin", import.meta.url)));

function read(text: string) {
	const blocks = [...text.matchAll(/[^\n]+/gu)].map((m) => ({
		start: m.index,
		end: m.index + m[0].length,
		kind: "paragraph" as const,
	}));
	const of = page(text, blocks, language);
	const described = descriptions(of, names(of, gazetteer), gazetteer);
	return { described, heard: heard(of, described, "d") };
}

describe("descriptions", () => {
	it.each(language.descriptions.matches)("$text", ({ text, told }) => {
		const { described } = read(text);
		expect(
			described.list
				.filter((d) => d.name !== null || told.some((t) => t.words === text.slice(d.start, d.end)))
				.map((d) => ({ words: text.slice(d.start, d.end), name: d.name })),
		).toEqual(told);
	});

	it.each([
		["The president left.", true],
		["The president of the republic left.", true],
		["The president of the club left.", false],
		["The vice president left.", false],
		["The finance minister left.", true],
		["The minister left.", false],
	])("tells what a country has one of: %s", (text, sole) => {
		expect(read(text).described.list.map((d) => d.post?.sole)).toEqual([sole]);
	});
});
