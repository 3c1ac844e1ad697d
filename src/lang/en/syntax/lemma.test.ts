import { describe, expect, it } from "vitest";
import type { Tag } from "../../../text/tokens.js";
import { lemma } from "./lemma.js";

const verbs = `said say|says say|killed kill|killing kill|stopped stop|stopping stop|tried try|dying die|died die|lying lie|shot shoot|fled flee|arrested arrest|closing close
	released release|raised raise|describing describe|fired fire|quoted quote|inspired inspire|occurred occur|visited visit|cancelled cancel|canceled cancel|agreed agree
	controlled control|called call|pressed press|discusses discuss|denies deny|reaches reach|goes go|taken take|withdrew withdraw|was be|'re be|challenged challenge
	condemned condemn|collapsed collapse|struggled struggle|evacuated evacuate|injured injure|seized seize|continued continue|required require|opened open|hoped hope
	hopped hop|planned plan|feared fear|reported report|wounded wound|panicked panic|beaten beat|blamed blame|urged urge|stormed storm|declared declare|imposed impose
	threatened threaten|overheard overhear|confused confuse|buried bury|played play|used use|focused focus|welcomed welcome|ordered order`;

const nouns = `women woman|people person|cities city|deaths death|crises crisis|buses bus|police police|news news|gunmen gunman|wives wife|churches church|boxes box
	forces force|houses house|heroes hero|media medium|series series|speeches speech|virus virus|chaos chaos|1990s 1990s|analyses analysis|losses loss`;

const cases = (list: string) =>
	list
		.split(/[|\n]/u)
		.map((pair) => pair.trim().split(" "))
		.map(([form = "", base = ""]) => [form, base] as const);

describe("lemma", () => {
	const fineOf = (form: string) => (form.endsWith("ing") ? "VBG" : form.endsWith("s") ? "VBZ" : "VBD");
	it.each(cases(verbs))("%s is a form of the verb %s", (form, base) => {
		expect(lemma(form, "VERB", fineOf(form))).toBe(base);
	});
	it.each(cases(nouns))("%s is a form of the noun %s", (form, base) => {
		expect(lemma(form, "NOUN", "NNS")).toBe(base);
	});
	it.each<[string, Tag, string, string]>([
		["larger", "ADJ", "JJR", "large"],
		["happiest", "ADJ", "JJS", "happy"],
		["biggest", "ADJ", "JJS", "big"],
		["worse", "ADJ", "JJR", "bad"],
		["other", "ADJ", "JJ", "other"],
		["found", "VERB", "VB", "found"],
		["are", "VERB", "VBP", "be"],
		["them", "PRON", "PRP", "they"],
		["her", "PRON", "PRP", "she"],
		["her", "PRON", "PRP$", "her"],
		["n't", "PART", "RB", "not"],
		["an", "DET", "DT", "a"],
		["almaty", "PROPN", "NNP", "almaty"],
		["wo", "AUX", "MD", "will"],
		["bring", "VERB", "", "bring"],
		["need", "VERB", "", "need"],
		["embed", "VERB", "", "embed"],
		["wed", "VERB", "", "wed"],
		["congress", "NOUN", "", "congress"],
	])("%s as %s %s is %s", (form, tag, fine, base) => {
		expect(lemma(form, tag, fine)).toBe(base);
	});
});
