import { push } from "../../../core/lists.js";
import type { Act } from "../../../core/reading.js";
import type { ActLanguage, ActVerb } from "../../acts.js";
import { forms } from "../voices/forms.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const said =
	"statement statements claim claims report reports figure figures toll tolls number numbers announcement remark remarks comment comments accusation accusations allegation allegations confession testimony post tweet article count information data assertion assertions suggestion suggestions rumour rumours rumor rumors charge charges version account finding findings";

interface ActList {
	readonly act: Act;
	readonly verbs: string;
	readonly objects?: string;
	readonly particles?: string;
	readonly of?: true;
}

const lists: readonly ActList[] = [
	{ act: "denies", verbs: "deny refute rebut disavow disclaim debunk contradict" },
	{ act: "denies", verbs: "reject dismiss dispute contest", objects: said },
	{
		act: "denies",
		verbs: "call brand label",
		objects:
			"lie lies false fake fabrication fabrications fabricated baseless unfounded untrue disinformation nonsense",
	},
	{ act: "withdraws", verbs: "retract recant" },
	{ act: "withdraws", verbs: "withdraw correct rescind revise delete remove", objects: said },
	{ act: "withdraws", verbs: "take walk", particles: "back" },
	{ act: "fears", verbs: "fear worry dread" },
	{ act: "fears", verbs: "warn", particles: "of about that" },
	{ act: "fears", verbs: "presume believe think", particles: "dead drowned killed buried trapped lost" },
	{ act: "demands", verbs: "urge demand request implore beseech exhort beg petition entreat" },
	{ act: "demands", verbs: "plead", particles: "for with" },
	{ act: "demands", verbs: "call", particles: "for on upon" },
	{ act: "demands", verbs: "appeal press push", particles: "for to" },
	{ act: "demands", verbs: "ask", particles: "for to", of: true },
	{ act: "promises", verbs: "promise vow pledge swear guarantee threaten" },
	{ act: "promises", verbs: "plan intend", particles: "to" },
	{ act: "orders", verbs: "order decree command instruct mandate" },
];

function table(): Map<string, ActVerb[]> {
	const found = new Map<string, ActVerb[]>();
	for (const list of lists) {
		const verb: ActVerb = {
			act: list.act,
			objects: list.objects === undefined ? null : set(list.objects),
			particles: list.particles === undefined ? null : set(list.particles),
			of: list.of === true,
		};
		for (const lemma of list.verbs.split(" "))
			for (const form of new Set(forms(lemma).map(([f]) => f))) push(found, form, verb);
	}
	return found;
}

const verbs = table();
const future = set("will 'll shall");
const reported = set("would");
const beliefs = set("feared believed thought presumed");
const untrue = set("false untrue fake baseless unfounded fabricated");
const fears = set("fear fears risk danger possibility chance threat concern concerns worry worries");

/** What English knows of what a sentence does. */
export const acts: ActLanguage = {
	verbs,
	cues: new Set([...verbs.keys(), ...beliefs, ...future, ...reported, ...untrue, ...fears]),
	future,
	reported,
	modals: set("could may might would should"),
	perfect: set("have"),
	conditions: set("if unless assuming"),
	open: set("whether"),
	unconditional: set("even as only what"),
	guesses: set("perhaps possibly maybe"),
	prospects: set(
		"expected likely unlikely feared set due planned believed scheduled thought about ready poised slated presumed bound supposed meant",
	),
	beliefs,
	be: set("is are was were be been"),
	knowing: new Set(
		["confirm", "verify", "know", "establish", "corroborate", "rule"].flatMap((verb) => forms(verb).map(([f]) => f)),
	),
	untrue,
	saying: set(`${said} video videos footage story stories news that it this`),
	said: set(said),
	ofWhat: set("that of about"),
	goesBack: set("it this that both them so"),
	pointers: set("this that"),
	blame: set(
		"responsibility involvement wrongdoing guilt blame part charge charges accusation accusations allegation allegations",
	),
	behind: set("behind responsible involved"),
	fears,
	there: set("there"),
	just: set("hardly scarcely barely"),
	negations: set("not n't never no neither nor cannot hardly"),
	nobody: set("nobody none no neither nothing"),
	infinitive: set("to"),
	declining: set("decline declines declined declining refuse refuses refused refusing"),
	answering: set(
		"say comment give name answer elaborate confirm discuss disclose specify speculate identify explain reply respond",
	),
	plans: set("planned intended"),
	over: set("had 'd"),
	relatives: set("who which that whose whom where when"),
	examples: [
		{ text: "The tram left the station at noon.", act: "states", negated: false, hypothetical: false },
		{ text: "The governor denied that the dam had burst.", act: "denies", negated: false, hypothetical: false },
		{ text: "The club rejected the claim.", act: "denies", negated: false, hypothetical: false },
		{ text: "The club rejected the new seats.", act: "states", negated: false, hypothetical: false },
		{ text: "The army called the reports a lie.", act: "denies", negated: false, hypothetical: false },
		{ text: "The mayor called the strike a mistake.", act: "states", negated: false, hypothetical: false },
		{ text: "The club rejected that.", act: "denies", negated: false, hypothetical: false },
		{ text: "The club rejected that plan.", act: "states", negated: false, hypothetical: false },
		{
			text: "Six were hurt, the nurse said, contradicting the mayor.",
			act: "states",
			negated: false,
			hypothetical: false,
		},
		{ text: "The drivers pleaded not guilty.", act: "states", negated: false, hypothetical: false },
		{ text: "The drivers pleaded for mercy.", act: "demands", negated: false, hypothetical: false },
		{ text: "Later she withdrew the statement.", act: "withdraws", negated: false, hypothetical: false },
		{ text: "The army withdrew its trucks from the square.", act: "states", negated: false, hypothetical: false },
		{ text: "The ministry corrected the toll on Monday.", act: "withdraws", negated: false, hypothetical: false },
		{ text: "Residents feared more landslides.", act: "fears", negated: false, hypothetical: false },
		{ text: "The union called for a strike.", act: "demands", negated: false, hypothetical: false },
		{ text: "The council urges drivers to stay at home.", act: "demands", negated: false, hypothetical: false },
		{ text: "The president promises a firm response.", act: "promises", negated: false, hypothetical: false },
		{ text: "The president will visit the valley on Friday.", act: "promises", negated: false, hypothetical: false },
		{ text: "The mayor decreed a curfew.", act: "orders", negated: false, hypothetical: false },
		{ text: "No one was hurt in the blast.", act: "states", negated: true, hypothetical: false },
		{ text: "The guards did not leave the gate.", act: "states", negated: true, hypothetical: false },
		{ text: "The toll could reach 40.", act: "states", negated: false, hypothetical: true },
		{ text: "If the rain goes on, the bridge falls.", act: "states", negated: false, hypothetical: true },
		{ text: "Was the bridge closed?", act: "states", negated: false, hypothetical: true },
		{ text: "The mayor said that the road may be closed.", act: "states", negated: false, hypothetical: true },
		{ text: "You can hear shots in the video.", act: "states", negated: false, hypothetical: false },
		{
			text: "The council cut fares without winning over the drivers.",
			act: "states",
			negated: false,
			hypothetical: false,
		},
		{ text: "The mayor said that the road would reopen.", act: "promises", negated: false, hypothetical: false },
		{ text: "The hall would have burnt without the rain.", act: "states", negated: false, hypothetical: true },
		{ text: "Had the rain not come, the hall would have burnt.", act: "states", negated: false, hypothetical: true },
		{ text: "The tram was about to leave the station.", act: "states", negated: false, hypothetical: true },
		{ text: "The tram was to leave at noon.", act: "states", negated: false, hypothetical: true },
		{ text: "The mayor is expected on Monday to resign.", act: "states", negated: false, hypothetical: true },
		{ text: "It is unclear whether the tram left.", act: "states", negated: false, hypothetical: true },
		{ text: "Whether the tram left is unclear.", act: "states", negated: false, hypothetical: true },
		{ text: "The police are asking whether the tram left.", act: "states", negated: false, hypothetical: false },
		{ text: "The council voted on whether to sell the tram.", act: "states", negated: false, hypothetical: false },
		{
			text: "The truce, which was to end at noon, was extended by a week.",
			act: "states",
			negated: false,
			hypothetical: false,
		},
		{
			text: "The mayor, who had not been seen for days, resigned.",
			act: "states",
			negated: false,
			hypothetical: false,
		},
		{ text: "The tram left even if it was empty.", act: "states", negated: false, hypothetical: false },
		{ text: "The strike, perhaps the longest yet, began.", act: "states", negated: false, hypothetical: false },
		{ text: "Two miners are presumed dead.", act: "fears", negated: false, hypothetical: false },
		{ text: "All 12 miners are believed to have died.", act: "fears", negated: false, hypothetical: false },
		{ text: "The tram is expected to have left by noon.", act: "states", negated: false, hypothetical: true },
		{ text: "Engineers warned on Monday that the dam was weak.", act: "fears", negated: false, hypothetical: false },
		{ text: "There are fears that the dam burst.", act: "fears", negated: false, hypothetical: false },
		{ text: "The company threatened to close the mine.", act: "promises", negated: false, hypothetical: false },
		{ text: "The ministry said that the report was false.", act: "denies", negated: false, hypothetical: false },
		{ text: "The hospital could not confirm that anyone had died.", act: "states", negated: true, hypothetical: true },
		{
			text: "Hardly had the polls closed when crowds came.",
			act: "states",
			negated: false,
			hypothetical: false,
		},
		{ text: "The drivers had planned to march on Friday.", act: "promises", negated: false, hypothetical: true },
		{ text: "The bridge was to be opened on Friday.", act: "states", negated: false, hypothetical: true },
		{ text: "The mayor was to have opened the bridge.", act: "states", negated: false, hypothetical: true },
		{ text: "The drivers decided not to march.", act: "states", negated: false, hypothetical: false },
		{ text: "He gave no reason.", act: "states", negated: true, hypothetical: false },
		{ text: "The club declined to give a date.", act: "states", negated: true, hypothetical: false },
		{ text: "The club refused to sell the ground.", act: "states", negated: false, hypothetical: false },
		{ text: "The mayor asked the drivers to stay at home.", act: "demands", negated: false, hypothetical: false },
		{ text: "The mayor said that nobody had died.", act: "states", negated: true, hypothetical: false },
	],
};
