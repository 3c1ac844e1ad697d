import type { FigureLanguage } from "../../figures.js";

export const connectives: FigureLanguage["connectives"] = {
	b: "is, are, was, were, be, been, being, 's, 're, isn't, aren't, get, gets, got, getting, remain, remains, remained, became, become, 'm".split(
		", ",
	),
	h: "has, have, had, having, 've".split(", "),
	t: ["to"],
	f: ["of"],
	"&": "and, or, &, as well as, along with, together with, in addition to, plus, besides, but, nor, and a further".split(
		", ",
	),
	i: "including, include, includes, included, among them, among whom, among which, among those, amongst them, of whom, of them, of which, among, amongst, comprising, inclusive of, including at least, of those, with"
		.split(", ")
		.filter((phrase) => phrase !== "with"),
	w: "who, that, which, whom, whose".split(", "),
	s: "after, when, while, as, because, if, since, before, until, although, though, whereas, where, once, unless, than".split(
		", ",
	),
	z: "not, n't, never, cannot, could, would, might, may, can, should, will, must, to have, denied, deny, denies"
		.split(", ")
		.filter((w) => w !== "to have"),
	m: ["number of"],
	l: "leave, leaves, leaving, left".split(", "),
	// A death in peace is no news of a crisis; who is still in hospital is not all who were hurt.
	v: "still in hospital, still in the hospital, remain in hospital, remains in hospital, remained in hospital, died peacefully, dies peacefully, died quietly, passed away peacefully, passed away quietly, died of natural causes, dies of natural causes, died from natural causes, died of old age, died in his sleep, died in her sleep, died in their sleep, taken out of".split(
		", ",
	),
	o: "himself, herself, themselves, itself, myself, yourself, oneself".split(", "),
};
