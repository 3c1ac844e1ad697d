import { describe, expect, it } from "vitest";
import { align } from "../bench/syntax/align.js";
import { readConllu } from "../bench/syntax/conllu.js";
import { clitics } from "../src/lang/en/clitics.js";

const line = (...fields: (string | number)[]) => fields.join("\t");

describe("align", () => {
	it("takes a word that the tokeniser does not split for the one that heads the others", () => {
		const [sentence] = readConllu(
			[
				"# text = They cannot swim.",
				line(1, "They", "they", "PRON", "PRP", "_", 4, "nsubj"),
				line(2, "can", "can", "AUX", "MD", "_", 4, "aux"),
				line(3, "not", "not", "PART", "RB", "_", 4, "advmod"),
				line(4, "swim", "swim", "VERB", "VB", "_", 0, "root"),
				line(5, ".", ".", "PUNCT", ".", "_", 4, "punct"),
			].join("\n"),
		);
		const e = sentence && align(sentence, clitics);
		expect(e?.words.map((w) => w.text)).toEqual(["They", "cannot", "swim", "."]);
		expect(e?.tags).toEqual(["PRON", "AUX", "VERB", "PUNCT"]);
		expect(e?.heads).toEqual([2, 2, -1, 2]);
		expect(e?.exact).toEqual([true, false, true, true]);
	});

	it("hangs the stop of an abbreviation on its word", () => {
		const [sentence] = readConllu(
			[
				"# text = Capt. Orlo sank",
				line(1, "Capt.", "captain", "PROPN", "NNP", "_", 3, "nsubj"),
				line(2, "Orlo", "Orlo", "PROPN", "NNP", "_", 1, "flat"),
				line(3, "sank", "sink", "VERB", "VBD", "_", 0, "root"),
			].join("\n"),
		);
		const e = sentence && align(sentence, clitics);
		expect(e?.words.map((w) => w.text)).toEqual(["Capt", ".", "Orlo", "sank"]);
		expect(e?.heads).toEqual([3, 0, 0, -1]);
		expect(e?.rels).toEqual(["nsubj", "punct", "flat", "root"]);
	});
});
