import type { CueForm, CueVerb, Frame, VerbForm, VoiceExample } from "../../voices.js";
import { forms } from "./forms.js";

/** A list of verbs that take the same things. */
export interface VerbList {
	readonly group: string;
	readonly frames: readonly Frame[];
	readonly prepositions?: readonly string[];
	readonly after?: readonly string[];
	/** Where given, the verb says something only with one of these words in its object. */
	readonly objects?: string;
	readonly verbs: string;
	readonly matches: readonly VoiceExample[];
	readonly not: readonly string[];
}

/** What somebody says, asks or thinks, as a noun. */
const said =
	"statement statements claim claims report reports figure figures toll tolls number numbers announcement announcements remark remarks comment comments accusation accusations allegation allegations confession testimony post tweet article letter count information data assertion assertions suggestion suggestions rumour rumours rumor rumors charge charges version account warning warnings threat threats promise promises pledge pledges vow demand demands request requests complaint complaints apology apologies concern concerns question questions doubt doubts objection objections point points case argument arguments decision decree order orders ultimatum appeal call plea idea ideas proposal proposals speech address message condolences thanks hope hopes fear fears opinion opinions view views position assurance assurances verdict ruling reference references clear poll survey list";

/** Who was harmed, and what counts them. */
const harmed =
	"dead death deaths killed killing killings casualty casualties fatality fatalities injured wounded injuries victims arrests arrested detained detentions detainees missing toll tolls";

/** Cue verbs of English by what they take. A verb stands in one list only. */
export const verbLists: readonly VerbList[] = [
	{
		group: "say",
		frames: ["quote", "that", "wh", "object"],
		prepositions: ["of", "about"],
		verbs:
			"say state declare announce add reiterate repeat explain reveal disclose proclaim profess pronounce opine recount narrate relate testify confess reaffirm affirm clarify specify certify",
		matches: [
			{
				text: "The mayor said that two bridges had been closed.",
				speaker: "The mayor",
				cue: "said",
				content: "that two bridges had been closed",
			},
			{
				text: "“The roads are open,” said Anna Brodsky, a spokeswoman for the ministry.",
				speaker: "Anna Brodsky, a spokeswoman for the ministry",
				cue: "said",
				content: "“The roads are open,”",
			},
		],
		not: ["The mayor closed two bridges."],
	},
	{
		group: "claim",
		frames: ["quote", "that", "object", "to", "wh", "gerund"],
		prepositions: ["for", "against", "about"],
		verbs:
			"claim argue insist assert contend maintain allege reckon boast brag complain caution counter retort object protest posit concede acknowledge admit conclude surmise speculate theorize reason",
		matches: [
			{
				text: "Residents complained that the water was brown.",
				speaker: "Residents",
				cue: "complained",
				content: "that the water was brown",
			},
		],
		not: ["Residents drank the water."],
	},
	{
		group: "note",
		frames: ["quote", "that", "object", "wh", "gerund"],
		prepositions: ["on", "to"],
		verbs:
			"note observe remark mention comment point stress emphasize emphasise underline underscore highlight recall remember cite quote reference report confirm indicate signal imply hint suggest predict forecast estimate foresee foretell warn deny verify",
		matches: [
			{
				text: "She noted that the bakery had opened early.",
				speaker: "She",
				cue: "noted",
				content: "that the bakery had opened early",
			},
		],
		not: ["She opened the bakery early."],
	},
	{
		group: "utter",
		frames: ["quote", "that"],
		prepositions: ["about", "at", "against", "of"],
		verbs:
			"write tweet blog joke quip exclaim shout yell scream cry whisper mutter murmur chant sing sigh laugh muse reply respond answer continue interject chime retweet text email e-mail message cable sneer snap shrug smile grumble gripe vent thunder roar bellow lament bemoan echo rant rave fume riff deadpan",
		matches: [
			{
				text: "“Open the gate,” the crowd shouted.",
				speaker: "the crowd",
				cue: "shouted",
				content: "“Open the gate,”",
			},
		],
		not: ["The crowd opened the gate."],
	},
	{
		group: "tell",
		frames: ["hearer", "quote", "that", "wh", "to"],
		prepositions: ["about", "of"],
		after: ["about", "of"],
		verbs: "tell inform assure remind notify advise persuade convince reassure brief alert instruct teach",
		matches: [
			{
				text: "He told reporters that the school would reopen.",
				speaker: "He",
				cue: "told",
				content: "that the school would reopen",
			},
		],
		not: ["He walked to the school."],
	},
	{
		group: "ask",
		frames: ["quote", "wh", "to", "hearer", "that", "object"],
		prepositions: ["for", "about", "whether"],
		after: ["about", "for"],
		verbs: "ask question wonder query inquire enquire request",
		matches: [
			{
				text: "The deputy asked whether the hospital had power.",
				speaker: "The deputy",
				cue: "asked",
				content: "whether the hospital had power",
			},
		],
		not: ["The hospital had power."],
	},
	{
		group: "demand",
		frames: ["that", "to", "object", "hearer", "quote"],
		prepositions: ["for", "on", "upon", "to"],
		verbs:
			"urge demand call beg plead appeal implore beseech exhort press push lobby encourage recommend order command instruct direct authorize authorise decree mandate require forbid petition invite entreat summon pressure",
		matches: [
			{
				text: "The union called for a new vote.",
				speaker: "The union",
				cue: "called for",
				content: "a new vote",
			},
			{
				text: "The council urges residents to stay at home.",
				speaker: "The council",
				cue: "urges",
				content: "residents to stay at home",
			},
		],
		not: ["The union moved into a new house."],
	},
	{
		group: "promise",
		frames: ["that", "to", "object", "quote", "hearer"],
		verbs: "promise vow pledge swear threaten guarantee offer undertake volunteer",
		matches: [
			{
				text: "The company pledged to repay its clients.",
				speaker: "The company",
				cue: "pledged",
				content: "to repay its clients",
			},
		],
		not: ["The company repaid its clients."],
	},
	{
		group: "think",
		frames: ["that", "wh", "quote", "object"],
		prepositions: ["in", "of", "about"],
		verbs:
			"think believe feel know suspect doubt presume consider realize realise understand imagine sense deem worry fear recognize recognise disagree trust ponder contemplate",
		matches: [
			{
				text: "Engineers believe that the dam will hold.",
				speaker: "Engineers",
				cue: "believe",
				content: "that the dam will hold",
			},
		],
		not: ["Engineers repaired the dam."],
	},
	{
		group: "reckon",
		frames: ["that", "wh", "quote"],
		verbs: "assume suppose figure guess bet learn judge calculate determine fantasize forget hypothesize",
		matches: [
			{
				text: "Engineers assume that the dam will hold.",
				speaker: "Engineers",
				cue: "assume",
				content: "that the dam will hold",
			},
		],
		not: ["The general assumed command of the town."],
	},
	{
		group: "hope",
		frames: ["that", "to", "object"],
		prepositions: ["for"],
		verbs: "hope expect want wish intend prefer desire seek anticipate envision envisage await",
		matches: [
			{
				text: "Officials hope to restore power by night.",
				speaker: "Officials",
				cue: "hope",
				content: "to restore power by night",
			},
		],
		not: ["Officials restored power by night."],
	},
	{
		group: "will",
		frames: ["that", "to", "wh"],
		prepositions: ["on", "against", "for"],
		verbs: "plan aim aspire long yearn decide resolve choose agree refuse decline hesitate vie dare opt consent",
		matches: [
			{
				text: "The guards refused to leave the gate.",
				speaker: "The guards",
				cue: "refused",
				content: "to leave the gate",
			},
		],
		not: ["The guards resolved the problem."],
	},
	{
		group: "judge",
		frames: ["object", "quote", "gerund"],
		prepositions: ["for", "as", "against", "over", "with", "on", "at", "about", "to"],
		after: ["for", "as", "of", "over"],
		verbs:
			"criticize criticise denounce condemn praise blame accuse fault blast slam mock ridicule deride decry rebuke chide scold lambast lambaste pan deplore disparage denigrate belittle insult defend welcome hail laud applaud commend congratulate thank salute endorse support back favor favour champion embrace oppose reject disavow disown repudiate refute rebut dispute contest challenge protest resist bash trash skewer excoriate castigate berate tout extol celebrate like love hate loathe dislike admire respect appreciate resent regret mourn abhor detest enjoy value scorn rail apologize apologise approve disapprove object concur sympathize sympathise side complain gush swipe",
		matches: [
			{
				text: "The bishop condemned the raid on the shelter.",
				speaker: "The bishop",
				cue: "condemned",
				content: "the raid on the shelter",
			},
			{
				text: "Prosecutors accused two guards of beating prisoners.",
				speaker: "Prosecutors",
				cue: "accused",
				content: "two guards of beating prisoners",
			},
		],
		not: ["The bishop entered the shelter."],
	},
	{
		group: "name",
		frames: ["object", "quote"],
		prepositions: ["as", "to"],
		after: ["as", "to"],
		verbs:
			"describe label dub brand term characterize characterise portray depict regard view see perceive rate rank liken compare identify nickname",
		matches: [
			{
				text: "Witnesses described the fire as a wall of light.",
				speaker: "Witnesses",
				cue: "described",
				content: "the fire as a wall of light",
			},
		],
		not: ["The fire burnt for an hour."],
	},
	{
		group: "speak",
		frames: ["object"],
		prepositions: ["about", "of", "on", "against", "to", "with", "for"],
		verbs:
			"discuss address propose express voice articulate outline detail debate talk speak chat ramble elaborate expound refer allude lecture preach dwell",
		matches: [
			{
				text: "The envoys discussed a truce in the valley.",
				speaker: "The envoys",
				cue: "discussed",
				content: "a truce in the valley",
			},
		],
		not: ["The envoys flew home."],
	},
	{
		group: "show",
		frames: ["that", "object", "wh", "quote", "to"],
		verbs: "show find demonstrate illustrate prove discover conclude reflect document attest rule read",
		matches: [
			{
				text: "A survey found that most shops had closed.",
				speaker: "A survey",
				cue: "found",
				content: "that most shops had closed",
			},
		],
		not: ["Most shops had closed."],
	},
	{
		group: "withdraw",
		frames: ["object"],
		verbs: "retract recant",
		matches: [
			{
				text: "The ministry retracted the figure.",
				speaker: "The ministry",
				cue: "retracted",
				content: "the figure",
			},
		],
		not: ["The ministry printed a figure."],
	},
	{
		group: "light",
		frames: ["object"],
		objects: said,
		verbs:
			"withdraw correct rescind revise dismiss raise present publish release issue make give deliver file send submit attack introduce unveil post circulate spread",
		matches: [
			{
				text: "Later that day she withdrew the statement.",
				speaker: "she",
				cue: "withdrew",
				content: "the statement",
			},
			{
				text: "The prefect issued a warning about the ice.",
				speaker: "The prefect",
				cue: "issued",
				content: "a warning about the ice",
			},
		],
		not: ["The army withdrew its trucks.", "The prefect raised the flag.", "Masked men attacked the station."],
	},
	{
		group: "count",
		frames: ["object"],
		objects: "toll tolls",
		verbs: "lower update downgrade",
		matches: [
			{
				text: "The office lowered the death toll to 26.",
				speaker: "The office",
				cue: "lowered",
				content: "the death toll to 26",
			},
		],
		not: ["The office lowered its flag."],
	},
	{
		group: "count",
		frames: ["object"],
		objects: harmed,
		verbs: "put count tally register record log list tabulate",
		matches: [
			{
				text: "The ministry counted nine of the dead in the port.",
				speaker: "The ministry",
				cue: "counted",
				content: "nine of the dead in the port",
			},
			{
				text: "Hospitals registered 45 injured.",
				speaker: "Hospitals",
				cue: "registered",
				content: "45 injured",
			},
			{
				text: "The ministry put the number of dead at five.",
				speaker: "The ministry",
				cue: "put",
				content: "the number of dead at five",
			},
		],
		not: [
			"The ministry counted its trucks.",
			"The ministry put the number of seats at five.",
			"The club registered 45 players.",
			"The band recorded nine songs.",
		],
	},
	{
		group: "seem",
		frames: ["to", "that"],
		verbs: "seem appear",
		matches: [],
		not: [],
	},
];

/** States of mind: "is confident that", "were eager to". */
export const adjectives: ReadonlyMap<string, CueForm> = new Map(
	"confident certain sure eager willing unwilling reluctant ready hesitant concerned worried afraid scared fearful glad happy unhappy proud angry furious upset aware unaware adamant skeptical sceptical critical hopeful optimistic pessimistic convinced unconvinced doubtful wary supportive dismissive determined excited thrilled disappointed surprised shocked outraged grateful keen interested alarmed dismayed satisfied dissatisfied open opposed tired sick committed unsure uncertain frustrated enthusiastic insistent clear"
		.split(" ")
		.map((lemma): [string, CueForm] => {
			const prepositions = ["about", "of", "for", "with", "by", "over", "at", "in", "to"];
			const verb: CueVerb = {
				lemma,
				group: "feel",
				frames: ["that", "to", "wh"],
				prepositions,
				after: [],
				objects: null,
			};
			return [lemma, { verb, forms: ["past", "third"] }];
		}),
);

function table(): Map<string, CueForm> {
	const found = new Map<string, { verb: CueVerb; forms: VerbForm[] }>();
	for (const list of verbLists) {
		for (const lemma of list.verbs.split(" ")) {
			const verb: CueVerb = {
				lemma,
				group: list.group,
				frames: list.frames,
				prepositions: list.prepositions ?? [],
				after: list.after ?? [],
				objects: list.objects === undefined ? null : new Set(list.objects.split(" ")),
			};
			for (const [form, is] of forms(lemma)) {
				const known = found.get(form);
				if (!known) found.set(form, { verb, forms: [is] });
				else if (known.verb.lemma === lemma && !known.forms.includes(is)) known.forms.push(is);
			}
		}
	}
	return found;
}

/** Cue verbs by folded form; where two lists hold a form the first one has it. */
export const verbs: ReadonlyMap<string, CueForm> = table();
