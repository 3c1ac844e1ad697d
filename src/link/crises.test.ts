import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { document } from "../core/document.js";
import type { Knowledge } from "../lang/knowledge.js";
import { read } from "../read/read.js";
import { decode } from "../text/places.js";
import { frequencies } from "./frequencies.js";
import { link } from "./link.js";

const data = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url));
const frequency = frequencies(data("frequencies.txt"));
const knowledge: Knowledge = { languages: [loadEnglish()], gazetteer: decode(data("places.bin")), frequency };

const riots = [
	"Crowds in Almaty set fire to the town hall of Almaty on Tuesday, and police fired stun grenades. The interior ministry of Kazakhstan said that 26 people were killed in the unrest. Shops were looted and the Internet was cut as protesters marched against the price of gas.",
	"Protesters against the price of gas stormed the town hall in Almaty on Tuesday, burning cars. The unrest killed 26 people, the interior ministry said. Police in Almaty used stun grenades on the crowd, and looters emptied shops.",
	"The Internet is still cut in Almaty after Tuesday's unrest, when a crowd angry about the price of gas burned the town hall. Police in Almaty say that looters are being arrested and that the protesters have gone.",
];
const mine = [
	"A methane blast deep in the Abay pit near Karaganda on Tuesday trapped a shift of miners. Kazakhstan's emergency ministry said that 46 people were killed. Rescue teams from Karaganda brought up bodies from the coal face through the night as the ventilation failed.",
	"Rescue teams searched the Abay coal pit near Karaganda for a second shift after methane exploded on Tuesday. The blast killed 46 people, the emergency ministry said. The owner of the pit in Karaganda had been fined over its ventilation.",
];

function linked(texts: readonly string[]) {
	const documents = texts.map((text, i) =>
		document({ id: `d${i}`, source: `Outlet ${i}`, published: "2021-05-05", lang: "en", text }),
	);
	const readings = new Map(documents.map((d) => [d.id, read(d, knowledge)]));
	const dated = new Map([...readings].map(([id, r]) => [id, r.dated]));
	return link(documents, readings, dated, knowledge, { zone: "UTC", tollRule: "latest-official" });
}

/** Place and best figure of each toll of the dead, by figure. */
const tolls = (texts: readonly string[]) =>
	linked(texts)
		.tolls.filter((t) => t.of === "killed")
		.map(({ place, best }) => [place, best] as const)
		.sort((a, b) => (a[1] ?? 0) - (b[1] ?? 0));

it("keeps the tolls of two crises of one country apart where no place is told", () => {
	const expected = [
		[null, 26],
		["Karaganda", 46],
	];
	expect(tolls([...riots, ...mine])).toEqual(expected);
	expect(tolls([...mine, ...riots].reverse())).toEqual(expected);
});

it("leaves one crisis whole", () => {
	expect(tolls(riots)).toHaveLength(1);
	expect(tolls(mine)).toHaveLength(1);
});

it("keeps their happenings apart", () => {
	for (const { claims } of linked([...riots, ...mine]).happenings) {
		const sides = new Set(claims.map((id) => Number(id[1]) < riots.length));
		expect(sides.size).toBe(1);
	}
});
