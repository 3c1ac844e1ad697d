import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadEnglish } from "../../../test/english.js";
import { document } from "../../core/document.js";
import type { Knowledge } from "../../lang/knowledge.js";
import { read } from "../../read/read.js";
import { decode } from "../../text/places.js";
import { frequencies } from "../frequencies.js";
import { link } from "../link.js";

const data = (name: string) => readFileSync(new URL(`../../../data/${name}`, import.meta.url));
const frequency = frequencies(data("frequencies.txt"));
const knowledge: Knowledge = { languages: [loadEnglish()], gazetteer: decode(data("places.bin")), frequency };

/** True where two reports of 4 May 2021 by two outlets, read and linked whole, tell one happening. */
function isOne(a: string, b: string): boolean {
	const documents = [a, b].map((text, i) =>
		document({ id: `d${i}`, source: `Outlet ${i}`, published: "2021-05-04", lang: "en", text: `${text} on Tuesday.` }),
	);
	const readings = new Map(documents.map((d) => [d.id, read(d, knowledge)]));
	const dated = new Map([...readings].map(([id, r]) => [id, r.dated]));
	const links = link(documents, readings, dated, knowledge, { zone: "UTC", tollRule: "latest-official" });
	return links.happenings.some((h) => new Set(h.claims.map((c) => c.split("#")[0])).size > 1);
}

describe("one happening in other words", () => {
	it.each([
		["Mobile internet was cut in Aktobe", "Access to the Internet was blocked in Aktobe"],
		["Mobile internet was cut in Aktobe", "Aktobe went offline"],
		["Mobile internet was cut across the country", "Internet access was blocked in the whole country"],
		["The authorities switched off the mobile network in Aktobe", "Aktobe lost its internet connection"],
		["A power cut hit Taldykorgan", "Taldykorgan was without electricity"],
		["Rebels shelled the port of Aktau", "The port of Aktau came under artillery fire"],
		[
			"Protesters broke into the governor's residence in Shymkent",
			"The residence of the governor of Shymkent was stormed",
		],
		["Police arrested the opposition leader Marat Tolegenov in Almaty", "Marat Tolegenov was taken into custody"],
		["Security services picked up Marat Tolegenov at home in Almaty", "Marat Tolegenov was arrested in Almaty"],
		["A curfew was imposed in Karaganda", "The governor introduced a night-time curfew in Karaganda"],
		["President Aidar Sarsenov accepted the resignation of the government", "The government resigned"],
		["Yerlan Sadykov was named prime minister", "Yerlan Sadykov takes over as head of the government"],
		[
			"Aidar Sarsenov dismissed the head of the security council",
			"Aidar Sarsenov removed the security council's head from office",
		],
		["Troops were deployed in Aktau", "Soldiers moved into Aktau"],
		["Oil workers walked off the job in Zhanaozen", "Oil workers in Janaozen went on strike"],
		["The airport of Almaty was closed", "Almaty airport suspended all flights"],
		["A dam burst near Ridder", "The Ridder dam collapsed"],
		["A bridge came down in Ridder", "The bridge of Ridder collapsed"],
		["The curfew in Karaganda was lifted", "The night-time curfew ended in Karaganda"],
		["The convoy came under machine gun fire in Aktau", "Gunmen opened fire on the convoy in Aktau"],
		["The base in Aktau came under attack", "Rebels attacked the base in Aktau"],
		["Forty prisoners were moved from Semey to Ridder", "Forty inmates were transferred from Semey to Ridder"],
		["Marat Tolegenov resurfaced in Almaty", "Marat Tolegenov reappeared in Almaty"],
		["Shells hit the hospital of Semey", "A shell fell on the hospital of Semey"],
		[
			"Marat Tolegenov spoke at the depot. Two officers took him into custody",
			"The guards arrested Marat Tolegenov outside the mill",
		],
		["All pupils in Semey were sent home", "The governor shut the schools of Semey"],
		["The heating failed in Semey", "Semey was without electricity and heating"],
		["Fishing was banned off Aktau", "The port captain of Aktau forbade fishing within two miles"],
		["Hundreds of families were evacuated from Ridder", "Hundreds of families had to leave their homes in Ridder"],
	])("%s | %s", (a, b) => expect(isOne(a, b)).toBe(true));
});

describe("two happenings of one day", () => {
	it.each([
		["Mobile internet was cut in Aktobe", "Mobile internet was restored in Aktobe"],
		["Mobile internet was cut in Aktobe", "Mobile internet was cut in Atyrau"],
		["Mobile internet was cut in Aktobe", "Electricity was cut in Aktobe"],
		["Armed men stormed the town hall of Aktobe", "Armed men seized the airport of Aktobe"],
		["A bomb exploded outside the courthouse in Oskemen", "A car crashed into the courthouse in Oskemen"],
		["Police arrested the opposition leader Marat Tolegenov in Almaty", "Marat Tolegenov was released"],
		["A curfew was imposed in Karaganda", "The curfew in Karaganda was lifted"],
		["A curfew began in Karaganda", "The curfew in Karaganda ended"],
		["Marat Tolegenov disappeared in Almaty", "Marat Tolegenov reappeared in Almaty"],
		["A curfew was imposed in Karaganda", "A curfew was imposed in Pavlodar"],
		[
			"Aidar Sarsenov declared a state of emergency in Karaganda",
			"Aidar Sarsenov extended the state of emergency in Karaganda",
		],
		["Yerlan Sadykov was named prime minister", "Yerlan Sadykov resigned as prime minister"],
		["Troops were deployed in Aktau", "Troops withdrew from Aktau"],
		["Miners downed tools at the Abay pit", "Miners returned to work at the Abay pit"],
		["The airport of Almaty was closed", "Almaty airport reopened"],
		["Banks reopened in Almaty", "Shops reopened in Almaty"],
		["The governor shut the schools of Semey", "The schools of Ridder were closed"],
		["Fuel prices in Mangystau doubled", "Fuel prices in Mangystau were capped"],
		["Two people died when a house collapsed in Ridder", "Two people died in a fire in Semey"],
	])("%s | %s", (a, b) => expect(isOne(a, b)).toBe(false));
});
