import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { acts } from "./acts.js";
import { page } from "./page.js";
import { voices } from "./voices/index.js";

const en = loadEnglish();

function act(text: string) {
	const laid = page(text, [{ start: 0, end: text.length, kind: "paragraph" }], en);
	return acts(laid, voices(laid, [], "d"))[0];
}

describe("acts", () => {
	it.each(en.acts.examples)("$text", ({ text, act: expected, negated, hypothetical }) => {
		expect(act(text)).toMatchObject({ act: expected, negated, hypothetical });
	});

	it("tells an act that was performed from a reported one", () => {
		expect(act("The union demanded a strike.")).toMatchObject({ act: "demands", performed: true });
		expect(act("The train will leave on Monday.")).toMatchObject({ act: "promises", performed: false });
	});

	it("takes a month for no auxiliary of what may be", () => {
		expect(act("The coroner announced on 22 May that ten people had died.")?.hypothetical).toBe(false);
		expect(act("The coroner announced that ten people may have died.")?.hypothetical).toBe(true);
	});

	it("gives one act a sentence", () => {
		const text = "The tram left. It will return. Nobody was hurt.";
		const laid = page(text, [{ start: 0, end: text.length, kind: "paragraph" }], en);
		expect(acts(laid, [])).toHaveLength(laid.sentences.length);
	});
});
