import type { CueNoun, Frame } from "../../voices.js";

interface NounList {
	readonly frames: readonly Frame[];
	readonly prepositions: readonly string[];
	readonly nouns: string;
}

/** Nouns that bring in what somebody says, wants or thinks, by what they take. */
const nounLists: readonly NounList[] = [
	{
		frames: ["that"],
		prepositions: ["of", "about", "against"],
		nouns:
			"claim claims assertion assertions allegation allegations accusation accusations charge charges statement statements suggestion suggestions insistence contention argument arguments belief beliefs fear fears hope hopes view views opinion opinions concern concerns worry worries warning warnings prediction predictions expectation expectations announcement announcements admission acknowledgment acknowledgement conclusion finding findings report reports rumor rumors rumour rumours speculation assurance assurances complaint complaints conviction suspicion suspicions doubt doubts feeling impression notion remark remarks comment comments confidence denial denials declaration revelation theory message",
	},
	{
		frames: ["to", "that"],
		prepositions: ["for", "of", "to"],
		nouns:
			"promise promises pledge pledges vow vows threat threats plan plans proposal proposals call calls demand demands request requests appeal appeals decision refusal intention offer offers willingness desire bid effort efforts attempt attempts order orders commitment commitments recommendation recommendations",
	},
	{
		frames: [],
		prepositions: ["of", "for", "on", "to", "about", "against", "with", "from", "toward", "towards"],
		nouns:
			"criticism criticisms support endorsement opposition attack attacks praise condemnation rejection denunciation embrace defense defence description characterization characterisation stance position positions rhetoric question questions discussion debate apology response reaction objection objections disagreement agreement anger frustration outrage dissatisfaction admiration disdain contempt enthusiasm skepticism scepticism supporter supporters critic critics opponent opponents advocate advocates",
	},
];

/** Cue nouns by folded form. */
export const nouns: ReadonlyMap<string, CueNoun> = new Map(
	nounLists.flatMap((list) =>
		list.nouns
			.split(" ")
			.map((noun): [string, CueNoun] => [noun, { lemma: noun, frames: list.frames, prepositions: list.prepositions }]),
	),
);
