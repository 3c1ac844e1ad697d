import type { VerbForm } from "../../voices.js";

/** Past and participle of irregular verbs. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
	bet: ["bet", "bet"],
	begin: ["began", "begun"],
	bring: ["brought", "brought"],
	choose: ["chose", "chosen"],
	draw: ["drew", "drawn"],
	feel: ["felt", "felt"],
	find: ["found", "found"],
	forbid: ["forbade", "forbidden"],
	foresee: ["foresaw", "foreseen"],
	foretell: ["foretold", "foretold"],
	forget: ["forgot", "forgotten"],
	give: ["gave", "given"],
	hear: ["heard", "heard"],
	hold: ["held", "held"],
	know: ["knew", "known"],
	learn: ["learned", "learned"],
	let: ["let", "let"],
	make: ["made", "made"],
	mean: ["meant", "meant"],
	put: ["put", "put"],
	read: ["read", "read"],
	rethink: ["rethought", "rethought"],
	say: ["said", "said"],
	see: ["saw", "seen"],
	seek: ["sought", "sought"],
	show: ["showed", "shown"],
	speak: ["spoke", "spoken"],
	swear: ["swore", "sworn"],
	take: ["took", "taken"],
	teach: ["taught", "taught"],
	tell: ["told", "told"],
	think: ["thought", "thought"],
	understand: ["understood", "understood"],
	undertake: ["undertook", "undertaken"],
	withdraw: ["withdrew", "withdrawn"],
	write: ["wrote", "written"],
};

/** Verbs that double their last letter before -ed and -ing. */
const doubling = new Set(
	"abhor acquit admit allot ban bar beg blab brag chat commit compel concur confer deter dub infer jot nod permit pin plan plot prefer quip rap rebut refer regret rub scrap shrug slam spot stop submit tap tip transmit".split(
		" ",
	),
);

/** The forms of an English verb. */
export function forms(lemma: string): [form: string, is: VerbForm][] {
	const stem = doubling.has(lemma) ? lemma + lemma.slice(-1) : lemma;
	const third = /(?:[sxzo]|[cs]h)$/u.test(lemma)
		? `${lemma}es`
		: /[^aeiou]y$/u.test(lemma)
			? `${lemma.slice(0, -1)}ies`
			: `${lemma}s`;
	const regular = /e$/u.test(stem) ? `${stem}d` : /[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
	const [past, participle] = irregular[lemma] ?? [regular, regular];
	const gerund = /(?:[^eoy]e)$/u.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
	return [
		[lemma, "base"],
		[third, "third"],
		[past, "past"],
		[participle, "participle"],
		[gerund, "gerund"],
	];
}
