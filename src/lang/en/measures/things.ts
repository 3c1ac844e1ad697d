import type { MeasureRule } from "../../measures.js";
import {
	back,
	backOnLine,
	named as byName,
	failing,
	forbidding,
	halting,
	happens,
	shutting,
	taking,
	type Way,
} from "./ways.js";

/** A pattern of its own: with words of which every match holds one (and one of `also`), and examples. */
interface Told {
	readonly pattern: string;
	readonly words: string;
	readonly also?: string;
	readonly matches: readonly string[];
}

/** What is kept from a town and comes back. */
interface Thing {
	readonly kind: string;
	/** How it is told. */
	readonly what: string;
	/** Words of it, of which every match holds one. */
	readonly words: string;
	/** The phrase around them, where it is more than one of the words. */
	readonly phrase?: string;
	readonly ways: readonly Way[];
	/** How it comes back, where not everything that comes back does so. */
	readonly backs?: Way;
	/** Words that name the measure itself ("power cuts"); what happened to it the words around them say. */
	readonly named?: Told;
	/** Examples of it behind a noun ("the closure of all schools"); made of the first of the words where there are none. */
	readonly called?: readonly string[];
	/** Other words for that it stops or comes back. */
	readonly stopped?: Told;
	readonly returned?: Told;
	readonly stops: readonly string[];
	readonly returns: readonly string[];
	/** What is neither. */
	readonly not: readonly string[];
}

const net =
	"(?<!(?:her|his|my|our|your) )(?:the )?(?:mobile |home |wireless |high-speed |fixed-line |cellular )?(?:internet|communications|telecommunications|(?:cell)?phones|telephones|(?:cell|tele)?phone(?= (?:lines?|networks?|services?|connections?|coverage|signals?|calls|and))|(?<=mobile |cellular )data|(?:cellular|mobile|data) (?:networks?|services?)|networks?(?! of )|connections?|connectivity|messaging|messengers?|messaging apps?|social networks?|social media|whatsapp|telegram|signal|facebook|twitter|tiktok|instagram|youtube|news (?:web)?sites?|websites?)";
const netWords =
	"internet web cellphones communication communications telecommunication telecommunications cellphone phone phones telephone telephones cellular mobile data network networks connection connections connectivity messaging messenger messengers whatsapp telegram signal facebook twitter tiktok instagram youtube news social website websites";

/** "The power of the council was limited", "he was cut off from power". */
const supplied: Way = {
	...failing,
	state:
		"(?<!from )(?:cut(?: off)?|down(?! (?:by |to |\\d))|out(?! of)|off|shut off|switched off|turned off|interrupted|disrupted|disconnected|rationed|severed|knocked out|unavailable)",
};

/** "Gunmen stopped the bus". */
const runs: Way = { ...halting, done: "(?:suspending|cancell?ing|suspend(?:s|ed)|cancel(?:s|led|ed))" };

const undrinkable: Way = {
	state: `${supplied.state}|suspended|contaminated|undrinkable|un(?:fit|safe|suitable)(?: (?:to drink|for drinking|for (?:human )?consumption))?|not (?:safe|fit)(?: to drink)?|(?:declared|judged|found|deemed|pronounced) (?:undrinkable|un(?:fit|safe|suitable))`,
	falls: failing.falls,
	done: failing.done,
	words: [...failing.words, "contaminated", "undrinkable", "unfit", "unsafe", "unsuitable", "safe", "fit"],
};

const drinkable: Way = {
	...backOnLine,
	state: `${backOnLine.state}|drunk again|drinkable again|safe (?:to drink )?again|fit to drink again`,
	words: [...backOnLine.words, "drunk", "drinkable", "safe", "fit"],
};

export const things: readonly Thing[] = [
	{
		kind: "shutdown",
		what: "internet and communications blocked",
		words: netWords,
		phrase: `${net}(?:,? (?:and|or) ${net}|, ${net}){0,4}(?: (?:access|services?|networks?|lines?|connections?|providers?|coverage|messengers?|calls?)){0,2}`,
		ways: [failing],
		backs: backOnLine,
		named: {
			pattern:
				"(?:internet|communications?|network|phone|connection|telecommunications?|web|data)(?: and [a-z]+)? (?:shutdowns?|blackouts?|outages?|disconnections?|blockages?|cut-?offs?|disruptions?|blocks?)|without (?:an? |any )?(?:internet|phone|mobile signal|phone signal|signal)(?: (?:connection|access))?|(?:shut ?down|shutting down|cut off|cut|cutting|blocked|blocking|switched off|jammed|restricted|throttled?) (?:of )?(?:the |access to (?:the )?|all )?(?:mobile )?(?:internet|communications|data|phone networks?|social networks|social media|messaging apps|messengers)",
			words:
				"shutdown shutdowns blackout blackouts outage outages disconnection disconnections blockage blockages cut cutoff cutoffs disruption disruptions block blocks without shut shutting cutting blocked blocking switched jammed restricted throttle throttled",
			matches: [
				"A week of internet blackout followed.",
				"The authorities cut the internet on Friday.",
				"Providers were ordered to throttle mobile data.",
			],
		},
		stops: [
			"Internet and mobile communications are blocked.",
			"Several messengers were cut off.",
			"Facebook and Signal become inaccessible.",
			"Telephone lines have been down since the storm.",
			"The network went dead around noon.",
			"Mobile data stopped working at dusk.",
			"Soldiers switched off the mobile network.",
			"Access to Instagram is now restricted.",
		],
		returns: [
			"Internet access has been restored.",
			"The internet is working again.",
			"Internet access returned on Monday.",
			"Phone lines came back at night.",
			"The regulator unblocked Telegram.",
		],
		not: [
			"The data was suspended from the study.",
			"The internet failed to impress her.",
			"The network of spies was disrupted.",
			"The road was blocked.",
			"The internet was invented long ago.",
			"The old town has been restored.",
			"She wrote as soon as her connection was back.",
		],
	},
	{
		kind: "airport",
		what: "airport closed",
		words: "airport airports airfield runway",
		ways: [shutting],
		stops: ["The airport of Norton remained closed.", "The army shut the airport."],
		returns: ["The airport of Norton opened again on Thursday.", "The runway reopens at noon."],
		not: ["The airport was stormed.", "Lorries stood near the closed airport."],
	},
	{
		kind: "flights",
		what: "flights stopped",
		words: "flight flights",
		ways: [halting, forbidding],
		named: {
			pattern: "no-fly zones?|flight bans?",
			words: "fly zone zones ban bans",
			matches: ["A no-fly zone was declared over the port."],
		},
		stops: ["All flights to Norton were cancelled.", "The airline suspended flights.", "Flights are grounded."],
		returns: ["Flights to Norton resumed on Monday."],
		not: [
			"The airline grounded flight 7 for checks.",
			"The flight stopped in Easton.",
			"The flight was long.",
			"Flights landed at night.",
		],
	},
	{
		kind: "schools",
		what: "schools closed",
		words:
			"school schools university universities kindergarten kindergartens nursery nurseries classes lessons teaching schooling lectures",
		ways: [shutting, halting],
		named: {
			pattern: "(?:school|university) closures?",
			words: "closure closures",
			matches: ["School closures were extended."],
		},
		stopped: {
			pattern:
				"(?:there (?:is|was|will be|would be)|ha(?:d|ve|s)) no (?:school|classes|lessons)|(?:pupils|students|children) (?:(?:in|of|at) [a-z'’-]+ )?(?:(?:is|are|was|were|have been|had been) )?(?:all )?sent home",
			words: "no sent",
			also: "school classes lessons home",
			matches: ["There will be no school until Monday.", "Pupils were sent home."],
		},
		returned: {
			pattern:
				"(?:children|pupils|students) (?:[a-z]+ ){0,2}?(?:went|go|returned|came|are) (?:back )?(?:to|in|at) (?:school|class|classes|classrooms)",
			words: "went go returned came back are",
			also: "school class classes classrooms",
			matches: ["Children went back to school on Monday.", "Most pupils returned to class."],
		},
		stops: [
			"All schools are closed.",
			"Lessons were called off for two days.",
			"Three universities stopped teaching.",
			"Schools in the port stayed shut.",
			"The governor suspended classes.",
		],
		returns: ["Schools reopened on Monday.", "Teaching has resumed.", "Kindergartens opened their doors again."],
		not: [
			"The council suspended the school principal.",
			"The school returned the prize.",
			"The schools were restored in 2010.",
			"The school was on fire.",
			"She closed her eyes at school.",
			"Parents waited at the closed school.",
		],
	},
	{
		kind: "shops",
		what: "shops and markets closed",
		words: "shop shops market markets store stores mall malls bazaar bazaars restaurants cafes pharmacies bakeries",
		ways: [shutting],
		stops: [
			"Most shops stayed closed.",
			"The mayor closed all bakeries.",
			"The mayor ordered the markets shut.",
			"Restaurants were told to close.",
		],
		returns: ["The markets have reopened.", "Shops were open again."],
		not: ["The market was looted.", "The market closed at a profit."],
	},
	{
		kind: "banks",
		what: "banks closed",
		words: "bank banks",
		ways: [shutting],
		stops: ["Banks were closed."],
		returns: ["Banks are working again."],
		not: ["The bank closed at a profit."],
	},
	{
		kind: "roads",
		what: "roads closed",
		words: "road roads motorway motorways highway highways bridge bridges tunnel tunnels street streets",
		ways: [shutting],
		named: {
			pattern: "(?:road|bridge) closures?",
			words: "closure closures",
			matches: ["Road closures end on Monday."],
		},
		stops: ["The A1 and A3 motorways were closed.", "Soldiers sealed off the bridge.", "The coast road is off limits."],
		returns: ["The road in Norton has reopened.", "The army reopened two bridges."],
		not: ["The police reopened the road deaths inquiry.", "The bridge collapsed.", "He walked down the closed road."],
	},
	{
		kind: "transport",
		what: "transport stopped",
		words: "metro subway train trains railway railways port ports bus buses tram trams ferry ferries",
		phrase:
			"(?:metro|subway|trains?|railways?|ports?|bus(?:es)?|trams?|ferr(?:y|ies))(?: (?:services?|traffic|lines?|stations?))?",
		ways: [shutting, runs],
		backs: { ...back, state: `${back.state}|restored`, words: [...back.words, "restored"] },
		stops: [
			"The metro was closed.",
			"Train services were halted.",
			"Buses have not run for a week.",
			"The ferry stopped.",
		],
		returns: ["Trains are running again.", "Bus services restarted."],
		not: [
			"The bus came back with thirty pupils.",
			"The ferry stopped at Easton.",
			"The club suspended the bus driver.",
			"They restored the railway museum.",
			"The train was late.",
			"The port was bombed.",
		],
	},
	{
		kind: "border",
		what: "border closed",
		words: "border borders frontier frontiers airspace crossing crossings checkpoint checkpoints",
		phrase:
			"(?:(?:land|state|eastern|western|northern|southern) )?(?:borders?|frontiers?|airspace|checkpoints?)(?: (?:crossings?|posts?))?|crossings?",
		ways: [shutting],
		called: ["The general announced the closing of all land borders."],
		named: { pattern: "border closures?", words: "closure closures", matches: ["The border closure was extended."] },
		stops: [
			"The country closed its borders.",
			"The airspace was closed.",
			"The frontier, which was due to open in May, stayed shut until June.",
			"All frontiers would stay shut for a week.",
			"The crossing at Easton has been shut.",
		],
		returns: [
			"The border with Easton reopened on Monday.",
			"The Easton crossing reopened.",
			"The border crossing at Old Ferry reopened on Saturday.",
			"The country reopened its border.",
			"The crossing is open again.",
		],
		not: ["They crossed the border.", "The border is open to trade."],
	},
	{
		kind: "power",
		what: "power cut off",
		words: "electricity gas power heating",
		phrase:
			"(?<!(?:to|tear|into|from|in) )(?:electricity|gas|power|heating)(?! (?:of|to|over|left) )(?: (?:suppl(?:y|ies)|service|lines?))?(?: and (?:electricity|gas|power|heating|water))?",
		ways: [supplied],
		backs: backOnLine,
		named: {
			pattern:
				"(?:power|electricity) (?:cuts?|outages?|blackouts?|rationing)|rolling blackouts|load[- ]shedding|fuel rationing",
			words: "cut cuts outage outages blackout blackouts rationing shedding load",
			matches: ["Rolling blackouts began on Monday.", "Power cuts ended.", "Load shedding was introduced."],
		},
		stopped: {
			pattern:
				"(?:(?<!(?:^|[^a-z])it (?:has |had )?)(?:is|are|was|were|been|left) without|(?:had|has|have|having|there (?:is|was)) no) (?:any )?(?:electricity|power|heating|gas)(?! (?:to|over|left|of) )",
			words: "without no",
			matches: ["The valley was without electricity.", "Two streets had no power."],
		},
		stops: [
			"Electricity was cut off in the whole valley.",
			"The power supply to the port has been cut.",
			"Gas and heating were shut off.",
			"The army switched off the electricity.",
			"Power was out in three streets.",
			"The heating failed at night.",
		],
		returns: ["Electricity was restored on Friday.", "The power came back at noon.", "Engineers restored electricity."],
		not: [
			"The council had no power to act.",
			"The court restored power to the assembly.",
			"Gas was down 3 percent.",
			"He returned to power.",
			"The power of the council was restored.",
			"Tear gas was fired.",
			"He was cut off from power.",
			"It has been without power for an hour.",
		],
	},
	{
		kind: "water",
		called: ["The suspension of the water supply was announced."],
		what: "water cut off or unfit",
		words: "water",
		phrase: "(?:tap|running|drinking|mains|piped) water|water (?:suppl(?:y|ies)|service|mains)|(?<=^)water",
		ways: [undrinkable],
		backs: drinkable,
		stopped: {
			pattern:
				"(?:(?:is|are|was|were|been|left) without|(?:had|has|have|having|there (?:is|was)) no) (?:any )?(?:(?:tap|running|drinking|mains|piped) )?water",
			words: "without no",
			matches: ["The valley was without water.", "The quarter has no running water."],
		},
		stops: [
			"Running water was judged unsafe in Norton.",
			"The water supply to the old town was cut off.",
			"The council shut off the water supply.",
			"Running water has been cut in the port.",
			"Water is rationed.",
			"Piped water stopped flowing.",
		],
		returns: [
			"Drinking water in Norton was safe again on Monday.",
			"The water supply was restored on Monday.",
			"Running water came back in the evening.",
		],
		not: [
			"The water was deep.",
			"He drank tap water.",
			"The water cut a new bed.",
			"The water rose again.",
			"They drank tap water and went back.",
		],
	},
	{
		kind: "visits",
		what: "visits suspended",
		words: "visits visiting",
		phrase:
			"(?<!(?:state|official|foreign|working|his|her|their|our|school|home|site|'s) )(?:(?:prison|jail|hospital|family|relatives') )?(?:visits|visiting(?: hours)?)",
		ways: [halting, forbidding],
		backs: backOnLine,
		stops: [
			"Visits have been halted since 3 July.",
			"Prison visits were banned.",
			"Visits to the hospital are forbidden until Monday.",
			"The warden suspended all visits.",
		],
		returns: ["Visits resumed on 3 May.", "Prison visits were allowed again."],
		not: ["State visits were cancelled.", "Her visits were rare.", "He visits the prison."],
	},
	{
		kind: "gatherings",
		what: "rallies and gatherings banned",
		words:
			"protest protests rally rallies gathering gatherings demonstration demonstrations assembly assemblies march marches procession processions meetings",
		ways: [forbidding],
		named: {
			pattern: "(?:protest|rally) bans?",
			words: "ban bans prohibition",
			matches: ["A protest ban was imposed."],
		},
		stops: [
			"The city banned all gatherings.",
			"Mass gatherings are prohibited.",
			"Processions of more than ten people are not allowed.",
		],
		returns: ["Rallies are allowed again."],
		not: ["The band played at the rally.", "The march was long."],
	},
	{
		kind: "alcohol",
		what: "sale of alcohol banned",
		words: "alcohol spirits liquor",
		phrase: "(?:the )?sales? of (?:alcohol(?:ic drinks)?|spirits|liquor)|alcohol(?:ic drinks)?(?: sales?)?|liquor",
		ways: [forbidding],
		named: {
			pattern: "alcohol bans?",
			words: "ban bans prohibition",
			matches: ["An alcohol ban was imposed."],
		},
		stops: ["The sale of alcohol was prohibited.", "The mayor banned the sale of spirits."],
		returns: ["The sale of alcohol is permitted again."],
		not: ["The spirits of the crew were restored.", "Spirits were low."],
	},
	{
		kind: "exports",
		what: "trade banned",
		words: "export exports import imports",
		ways: [forbidding],
		named: {
			pattern: "(?:export|import) bans?",
			words: "ban bans prohibition",
			matches: ["The grain export ban ends in May."],
		},
		stops: ["Exports of grain were prohibited.", "The ministry banned imports of meat."],
		returns: ["Exports resumed in May."],
		not: ["Exports rose."],
	},
	{
		kind: "movement",
		what: "movement restricted",
		words: "travel entry movement",
		phrase: "travel|entry|(?<!the )movement",
		ways: [forbidding],
		named: { pattern: "(?:travel|entry) bans?", words: "ban bans prohibition", matches: ["A travel ban was lifted."] },
		stops: ["Travel to the islands is forbidden.", "Entry to the forest was prohibited."],
		returns: ["Travel to the islands is allowed again."],
		not: ["The government banned the movement.", "They travelled by train.", "The movement was founded long ago."],
	},
	{
		kind: "fishing",
		what: "fishing banned",
		words: "fishing",
		ways: [forbidding],
		named: { pattern: "fishing bans?", words: "fishing", matches: ["The fishing ban ends in May."] },
		stops: ["The governor banned fishing."],
		returns: ["Fishing is allowed again."],
		not: ["They went fishing."],
	},
	{
		kind: "broadcast",
		what: "news outlet closed",
		words: "newspaper newspapers station channel broadcaster radio",
		phrase: "newspapers?|(?:radio|television|tv) (?:station|channel)|broadcaster|radio(?: [a-z]+)?",
		ways: [
			{
				state:
					"suspended|closed(?: down)?|banned|shut(?: down)?|(?:taken|ordered|forced|knocked|pulled) off (?:the )?air|off the air",
				falls: "went off (?:the )?air",
				done: "(?:clos(?:es|ing)|shut(?:s|ting)? down|bann?(?:s|ed|ing)|took|pulled)",
				words: "suspended closed closes closing shut shuts shutting banned bans banning off took pulled".split(" "),
			},
		],
		backs: {
			state: "back on (?:the )?air|allowed to (?:broadcast|publish|appear) again",
			falls: "returned to the air|resumed (?:broadcasting|publication)",
			done: "re-?open(?:s|ed)",
			words: "back allowed returned resumed reopened reopens open".split(" "),
		},
		stops: ["The newspaper had been closed.", "The radio station was taken off the air."],
		returns: ["The television channel is back on the air."],
		not: ["The newspaper was printed at night.", "The driver showed his licence."],
	},
];

/** For each thing what takes it away and what brings it back. */
export const takenAndBack: readonly MeasureRule[] = things.flatMap(
	({
		kind,
		what,
		words,
		phrase,
		ways,
		backs = back,
		named,
		stopped,
		returned,
		stops,
		returns,
		not,
		called = [`The suspension of ${words.split(" ")[0]} was extended.`],
	}) => {
		const needs = words.split(" ");
		const thing = phrase ?? `(?:${needs.join("|")})`;
		const own = (told: Told | undefined, change: MeasureRule["change"]): readonly MeasureRule[] =>
			told
				? [
						{
							kind,
							needs: told.words.split(" "),
							...(told.also ? { also: told.also.split(" ") } : {}),
							what: change === null ? null : what,
							pattern: told.pattern,
							change,
							matches: told.matches,
							not,
						},
					]
				: [];
		return [
			{
				kind,
				needs,
				also: taking,
				what: null,
				pattern: byName(thing),
				change: null,
				matches: called,
				not: [...not, ...returns],
			},
			{
				kind,
				needs,
				also: [...new Set(ways.flatMap((way) => way.words))],
				what,
				pattern: happens(thing, ways),
				change: "imposed" as const,
				matches: stops,
				not: [...not, ...returns],
			},
			{
				kind,
				needs,
				also: backs.words,
				what,
				pattern: happens(thing, [backs]),
				change: "lifted" as const,
				matches: returns,
				not: [...not, ...stops],
			},
			...own(stopped, "imposed"),
			...own(returned, "lifted"),
			...own(named, null),
		];
	},
);
