import { describe, expect, it } from "vitest";
import { cut } from "../../core/span.js";
import { english } from "../../lang/en/index.js";
import { verbLists } from "../../lang/en/voices/verbs.js";
import { page } from "../page.js";
import { voices } from "./index.js";

const en = english();

export function heard(text: string) {
	const blocks = [...text.matchAll(/[^\n]+/gu)].map((m) => ({
		start: m.index,
		end: m.index + m[0].length,
		kind: "paragraph" as const,
	}));
	return voices(page(text, blocks, en), [], "d").map((v) => ({
		...v,
		speaker: v.speaker.map((s) => cut(text, s)).join(" … "),
		cue: v.cue.map((s) => cut(text, s)).join(" … "),
		content: v.content.map((s) => cut(text, s)).join(" … "),
	}));
}

describe("verbs of English", () => {
	it.each(verbLists.flatMap((list) => list.matches))("$text", ({ text, speaker, cue, content }) => {
		expect(heard(text).map((v) => [v.speaker, v.cue, v.content])).toContainEqual([speaker, cue, content]);
	});
	it.each(verbLists.flatMap((list) => list.not))("no voice: %s", (text) => {
		expect(heard(text)).toEqual([]);
	});
});
