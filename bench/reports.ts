/**
 * Made-up reports of a crisis for measuring the reading: sentences of every kind that it looks for (tolls, measures, quotations, datelines, media) among others.
 * The same numbers give the same reports.
 */
import { type Document, document } from "../src/core/document.js";
import { random } from "./random.js";

const list = (words: string) => words.split("|");

const words: Readonly<Record<string, readonly string[]>> = {
	first: list("Anna|Mikhail|Lena|Omar|Dina|Peter|Aigul|Tomas|Irina|Samuel|Nadia|Victor"),
	last: list("Kerrin|Voss|Adeyar|Tolmach|Brandt|Osei|Karimova|Lindgren|Petrel|Sandoval|Ito|Marsh"),
	place: list("Almaty|Norton|Paris|Lagos|the port of Easton|Kyiv|Astana|Lima|Westbrook|Jakarta"),
	day: list("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January 5|5 January 2022|the same evening|yesterday"),
	body: list(
		"police|the interior ministry|the army|the regional governor|the health ministry|the union|the city council",
	),
	number: list("three|12|at least 20|more than 160|around 2,000|a dozen|hundreds of|seven|41"),
	people: list("people|protesters|police officers|soldiers|residents|miners|students|firefighters"),
	harm: list(
		"were killed|were injured|were arrested|were wounded in clashes|have died|were detained overnight|are missing",
	),
	thing: list("the town hall|the airport|the market|the television tower|a fuel depot|the main square|the hospital"),
	deed: list("stormed|set fire to|blocked|left|rebuilt|surrounded|took back|inspected"),
	why: list(
		"after a week of protests over fuel prices|as the strike spread to other towns|because nobody had been paid since autumn|although the roads were covered with ice|while shops stayed closed",
	),
	measure: list(
		"A curfew was imposed from 11pm to 7am|The state of emergency was extended until 19 January|Internet access has been restored|The government banned mass gatherings|The border was closed for two days",
	),
	medium: list(
		"A video posted on Telegram shows|Photographs on Twitter showed|Footage that could not be verified shows",
	),
};

const forms = [
	"{number} {people} {harm} in {place} on {day}, {body} said.",
	"“We never expected that {people} would come to {thing},” said {first} {last}, a teacher from {place}, {why}.",
	"{people} {deed} {thing} in {place} on {day} {why}.",
	"{measure}, according to {body}.",
	"{medium} {people} running from {thing} in {place}.",
	"The mayor, {first} {last}, told reporters on {day} that {thing} would reopen when the roads were safe, and that {number} {people} had asked for help.",
	"{body} denied on {day} that {number} {people} {harm}, and later withdrew its own statement.",
	"It was the third time in ten years that the region had seen anything of the kind, and most of those who lived there had kept candles, water and bread at home {why}.",
	"Prices of bread and fuel have doubled since last summer, though wages in the factories have hardly changed.",
	"{last} said that she had walked home through empty streets and had heard shots near {thing}.",
	"“Nobody asked us,” {last} said.",
	"Who gave the order is not known, and no one in {place} expects that an inquiry will find out soon.",
];

/** `size` reports of about 600 words each. */
export function reports(size: number, seed = 11): Document[] {
	const next = random(seed);
	const pick = (of: readonly string[]) => of[Math.floor(next() * of.length)] ?? "";
	const sentence = () => {
		const told = pick(forms).replace(/\{(?<word>\w+)\}/gu, (_, word: string) => pick(words[word] ?? []));
		return told.charAt(0).toUpperCase() + told.slice(1);
	};
	const several = (n: number) => Array.from({ length: n }, sentence).join(" ");
	return Array.from({ length: size }, (_, i) => {
		const paragraphs = Array.from({ length: 10 }, () => several(1 + Math.floor(next() * 5)));
		return document({
			id: `r${i}`,
			source: `Outlet ${i % 7}`,
			published: `2022-01-${String((i % 27) + 1).padStart(2, "0")}`,
			title: sentence(),
			text: paragraphs.join("\n\n"),
			lang: "en",
		});
	});
}
