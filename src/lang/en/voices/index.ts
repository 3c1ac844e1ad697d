import type { VoiceLanguage } from "../../voices.js";
import { ends } from "./ends.js";
import { given } from "./given.js";
import { nouns } from "./nouns.js";
import { bodies, first, people, possessives, pronouns, third, titles } from "./people.js";
import { adjectives, verbs } from "./verbs.js";
import { weights } from "./weights.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What English knows of who says what. */
export const voices: VoiceLanguage = {
	code: "en",
	verbs,
	adjectives,
	nouns,
	phrases: ["according to", "in the words of", "in the opinion of", "in the view of", "in the eyes of"].map(
		(words) => ({
			words: words.split(" "),
		}),
	),
	weights,
	ends,
	least: -0.7,
	hearsay: set("reportedly allegedly supposedly purportedly apparently"),
	labels: set(
		"correction corrections clarification update updated breaking flash alert note live watch analysis urgent map video photo photos picture pictures background advisory summary highlights warning report reports bulletin statement release no",
	),
	that: set("that"),
	questions: set("whether if what why how who when where which whom"),
	infinitive: set("to"),
	negations: set("not n't never no neither nor cannot"),
	amounts: set("number numbers count total tally toll figure"),
	relatives: set("who which that"),
	subjects: set("who"),
	be: set("be is are was were been being am 's 're"),
	have: set("have has had having 've"),
	by: set("by"),
	as: set("as"),
	times: set(
		"monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight morning afternoon evening night week month year weekend day earlier later recently last",
	),
	months: set(
		"january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
	),
	settings: set(
		"statement interview speech tweet letter email e-mail memo post report conference briefing address editorial column essay blog message release communique rally debate hearing broadcast telecast article book op-ed appearance call",
	),
	rites: set("mass prayer prayers grace goodbye farewell goodbyes farewells hello"),
	articles: set("the a an"),
	approximate: set("about around over under nearly almost roughly"),
	possessives,
	owners: set("'s"),
	pronouns,
	first,
	third,
	breaks: set("while but although though whereas as after before"),
	bodies,
	plural: set("police people"),
	people,
	given,
	titles,
};
