import { type Document, document } from "../../src/core/document.js";
import type { Reading } from "../../src/core/reading.js";
import type { Span } from "../../src/core/span.js";

const text = `The walkout at Port Selim
By a reporter

The walkout at Port Selim began on Wednesday 1 March. The customs house was stormed on Thursday evening, dockers told Radio Delta.

“Clinic No. 2 had received at least three dead by midnight,” its chief doctor, Lena Orr, said. “We have no beds left.”

Read more: how a port works`;

/** A document made by hand, of an invented place, with everything that is marked in it. */
export const read: Document = document({
	id: "radio-delta.txt",
	source: "Radio Delta",
	title: "The walkout at Port Selim",
	titleAt: { start: 0, end: 25 },
	text,
	lang: "en",
});

const at = (words: string, from = 0): Span => {
	const start = text.indexOf(words, from);
	if (start < 0) throw new Error(`The fixture has no “${words}”.`);
	return { start, end: start + words.length };
};
const body = text.indexOf("The walkout", 10);
const [one, two] = [
	at("The walkout at Port Selim began on Wednesday 1 March.", body),
	at("The customs house was stormed on Thursday evening"),
];
const [three, four] = [at("Clinic No. 2 had received at least three dead by midnight"), at("We have no beds left.")];

/** What is read in it. */
export const reading: Reading = {
	id: "radio-delta.txt",
	lang: "en",
	read: true,
	rights: "Any reproduction prohibited",
	dated: { value: "2023-03-03", basis: "inferred", because: [at("Wednesday 1 March"), at("Thursday evening")] },
	kind: "report",
	blocks: [
		{ ...at("The walkout at Port Selim"), kind: "title" },
		{ ...at("By a reporter"), kind: "furniture" },
		{ start: one.start, end: at("told Radio Delta.").end, kind: "paragraph" },
		{ start: three.start - 1, end: four.end + 1, kind: "paragraph" },
		{ ...at("Read more: how a port works"), kind: "furniture" },
	],
	sentences: [one, two, three, four],
	times: [
		{
			...at("Wednesday 1 March"),
			type: "DATE",
			value: "2023-03-01",
			edtf: "2023-03-01",
			basis: "stated",
			anchor: null,
		},
		{
			...at("Thursday evening"),
			type: "TIME",
			value: "2023-03-02TEV",
			edtf: "2023-03-02T18:00/2023-03-02T23:59",
			basis: "inferred",
			anchor: at("Wednesday 1 March"),
		},
		{
			...at("midnight"),
			type: "TIME",
			value: "2023-03-03T00:00",
			edtf: "2023-03-03T00:00",
			basis: "inferred",
			anchor: null,
		},
	],
	names: [
		{ ...at("Port Selim", body), type: "place", name: "Port Selim", role: null, alias: null },
		{ ...at("Radio Delta"), type: "organisation", name: "Radio Delta", role: null, alias: null },
		{ ...at("Lena Orr"), type: "person", name: "Lena Orr", role: at("chief doctor"), alias: null },
	],
	figures: [
		{
			...at("at least three"),
			of: "killed",
			low: 3,
			high: null,
			hedge: "least",
			whom: null,
			whomAt: null,
			part: false,
			where: null,
			cue: at("dead"),
			claim: "radio-delta.txt#c3",
		},
	],
	voices: [
		{
			id: "radio-delta.txt#v1",
			name: null,
			speaker: [at("dockers")],
			cue: [at("told")],
			content: [two],
			within: null,
			kind: "indirect",
		},
		{
			id: "radio-delta.txt#v2",
			name: "Lena Orr",
			speaker: [at("its chief doctor, Lena Orr")],
			cue: [at("said", three.end)],
			content: [
				{ start: three.start - 1, end: three.end + 2 },
				{ start: four.start - 1, end: four.end + 1 },
			],
			within: null,
			kind: "direct",
		},
	],
	claims: [
		{
			...one,
			id: "radio-delta.txt#c1",
			act: "states",
			voice: null,
			when: { edtf: "2023-03-01", ...at("Wednesday 1 March"), basis: "stated" },
			where: [{ ...at("Port Selim", body), name: "Port Selim" }],
			standing: "happening",
			because: "dated by its own words",
			negated: false,
			headline: one,
		},
		{
			...two,
			id: "radio-delta.txt#c2",
			act: "states",
			voice: "radio-delta.txt#v1",
			when: { edtf: "2023-03-02", ...at("Thursday evening"), basis: "inferred" },
			where: [],
			standing: "happening",
			because: "dated by its own words",
			negated: false,
			headline: two,
		},
		{
			...three,
			id: "radio-delta.txt#c3",
			act: "states",
			voice: "radio-delta.txt#v2",
			when: { edtf: "2023-03-02", ...at("Thursday evening"), basis: "inferred" },
			where: [],
			standing: "happening",
			because: "the day told last",
			negated: false,
			headline: three,
		},
		{
			...four,
			id: "radio-delta.txt#c4",
			act: "states",
			voice: "radio-delta.txt#v2",
			when: null,
			where: [],
			standing: "comment",
			because: "a state of things",
			negated: true,
			headline: four,
		},
	],
	measures: [],
	media: [],
	withdrawals: [],
	offices: [],
	references: [],
};
