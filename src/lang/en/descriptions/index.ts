import type { DescriptionLanguage } from "../../descriptions.js";
import { owners } from "../clitics.js";
import { people as callings } from "../voices/people.js";
import { matches } from "./examples.js";

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Head nouns by class, `_` within two words; a class is called by its first noun. */
const offices = `
president|prime_minister premier|minister|chancellor|secretary|governor akim|prefect|mayor|spokesman spokeswoman spokesperson press_secretary
ambassador|envoy|speaker|prosecutor|prosecutor_general general_prosecutor|attorney_general|surgeon_general|solicitor_general|secretary_general
director_general|inspector_general|governor_general|consul_general|auditor_general|head chief chair chairman chairwoman chairperson director boss
leader|commander|king|queen|emir|sultan|pope|patriarch|judge|ombudsman ombudswoman|commissioner|police_chief|deputy
`;
const bodies = `
ministry|department|committee|council|commission|agency|service|court|bank|office|parliament|party|union|company|group|movement|alliance|coalition|league
federation|association|foundation|board|bureau|institute|university|hospital|administration|directorate|inspectorate|congress|assembly|senate
organization organisation|tribunal|watchdog|embassy|consulate|corporation|fund|society|network
`;

function classes(text: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const group of text.trim().split(/[|\n]/u)) {
		const words = group.split(" ").map((w) => w.replaceAll("_", " "));
		for (const word of words) found.set(word, words[0] ?? word);
	}
	return found;
}

/** What English knows of words that mean somebody without the name. */
export const descriptions: DescriptionLanguage = {
	code: "en",
	people: new Map([...[...callings.keys()].map((word) => [word, word] as const), ...classes(offices)]),
	bodies: classes(bodies),
	sole: new Set([
		...["president", "prime minister", "chancellor", "king", "queen", "emir", "sultan", "parliament"],
		...["attorney general", "prosecutor general", "surgeon general"],
	]),
	fielded: set("minister ministry"),
	fields: [
		["interior", "internal affairs", "home affairs", "internal"],
		["foreign", "foreign affairs", "external affairs", "external relations"],
		["defence", "defense", "national defence", "national defense"],
		["health", "healthcare", "health care", "public health"],
		["finance", "finances", "financial"],
		["emergencies", "emergency situations", "emergency", "emergency management"],
		["labour", "labor"],
		["transport", "transportation", "transports"],
		["economy", "economics", "economic affairs", "national economy"],
		["environment", "environmental protection"],
		["culture", "cultural affairs"],
		["justice"],
	],
	apart: set("deputy vice assistant associate sub under shadow junior co regional provincial district"),
	former: set("former ex ousted deposed sacked dismissed disgraced onetime erstwhile"),
	acting: set("acting interim caretaker provisional temporary"),
	idle: set("republic country nation state government new current incumbent then late long time first own"),
	relations: new Map([
		["predecessor", "before"],
		["successor", "after"],
	]),
	definite: set("the this that"),
	of: set("of for"),
	and: set("and &"),
	owners,
	possessives: set("my your his her its our their whose"),
	matches,
};
