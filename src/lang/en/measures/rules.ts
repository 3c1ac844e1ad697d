import type { MeasureRule } from "../../measures.js";
import { closures } from "./closures.js";
import { supplies } from "./supplies.js";

const net =
	"(?<!(?:her|his|my|our|your) )(?:the )?(?:mobile |home |wireless |high-speed )?(?:internet|web|communications?|telecommunications?|cellphone|phone|cellular|mobile|data|network|connection|messaging|messengers?|messaging apps?|social networks?|social media|whatsapp|telegram|signal|facebook|twitter|tiktok|instagram|news (?:web)?sites?|websites?)";
const cutOff =
	"(?:blocked|cut(?: off)?|shut ?(?:down|off)|switched off|turned off|inaccessible|unavailable|disrupted|suspended|disconnected|restricted|down|jammed|severed|disabled|offline|throttled)";

/** Words of `net`, of which every match of the rules of shutdowns holds one. */
const netWords =
	"internet web communication communications telecommunication telecommunications cellphone phone cellular mobile data network networks connection messaging messenger messengers whatsapp telegram signal facebook twitter tiktok instagram news social website websites".split(
		" ",
	);

/** Words of `cutOff`, of which every match that holds it holds one. */
const cutWords =
	"blocked cut shut shutdown shutoff switched turned inaccessible unavailable disrupted suspended disconnected restricted down jammed severed disabled offline throttled".split(
		" ",
	);

/** Words of a cut in one phrase with the net. */
const outWords =
	"signal shutdown shutdowns blackout blackouts outage outages disconnection disconnections blockage blockages cut cutoff cutoffs disruption disruptions block blocks without shut shutting cutting blocked blocking switched jammed restricted".split(
		" ",
	);

/** Words of the net's return. */
const backWords =
	"returns restored back working unblocked available reconnected established reestablished switched turned returned came come resumed reappeared started".split(
		" ",
	);

const capWords =
	"cap caps ceiling ceilings control controls freeze freezes regulation regulations limit limits capped capping froze frozen limited regulate regulates regulated".split(
		" ",
	);

export const rules: readonly MeasureRule[] = [
	{
		kind: "emergency",
		needs: ["emergency", "state", "states"],
		what: null,
		pattern:
			"(?:nationwide |national |local |regional )?states? of (?:public |natural )?(?:emergency|exception|siege|alert|calamity|disaster|catastrophe|war)|emergency (?:rule|law|powers|decree)|emergency situation regime",
		change: null,
		matches: ["The governor declared a state of emergency in two districts."],
		not: ["The emergency services came at once."],
	},
	{
		kind: "martial law",
		needs: ["martial"],
		what: null,
		pattern: "martial law",
		change: null,
		matches: ["Martial law was imposed on the coast."],
		not: ["He studied law and the martial arts."],
	},
	{
		kind: "curfew",
		needs: ["curfew", "curfews"],
		what: null,
		pattern: "(?:(?:night(?:time)?|overnight|dusk-to-dawn|strict|round-the-clock|24-hour|\\d{1,2}-hour) )?curfews?",
		change: null,
		matches: ["A night curfew is in force."],
		not: ["The curlew sang."],
	},
	{
		kind: "shutdown",
		needs: netWords,
		also: cutWords,
		what: "internet and communications blocked",
		pattern: `${net}(?:,? (?:and|or) ${net}|, ${net}){0,4}(?: (?:access|services?|networks?|lines?|connections?|providers?|coverage|messengers?))?(?: [a-z]+){0,3}? (?:is|are|was|were|been|being|went|goes|remains?|remained|becomes?|became) (?:[a-z]+ )?${cutOff}`,
		change: "imposed",
		matches: [
			"Internet and mobile communications are blocked.",
			"Several messengers were cut off.",
			"Facebook and Signal become inaccessible.",
		],
		not: ["The road was blocked.", "The internet was invented long ago."],
	},
	{
		kind: "shutdown",
		needs: ["jammer", "jammers", "jam", "jams", "jammed"],
		what: null,
		pattern:
			"(?:signal |(?:mobile )?phone )?jammers? (?:(?:is|are|was|were|has been|have been) (?:installed|set up|switched on|turned on|activated|put up))|jam(?:s|med)? (?:all |the )?(?:mobile |phone |telephone )?(?:signals?|communications|phones)",
		change: "imposed",
		matches: ["A phone jammer was installed on the roof.", "Police jammed mobile signals."],
		not: ["The road was jammed.", "He makes jam."],
	},
	{
		kind: "shutdown",
		needs: netWords,
		also: outWords,
		what: null,
		pattern:
			"(?:internet|communications?|network|phone|connection|telecommunications?|web)(?: and [a-z]+)? (?:shutdowns?|blackouts?|outages?|disconnections?|blockages?|cut-?offs?|disruptions?|blocks?)|without (?:an? |any )?(?:internet|phone|mobile signal|phone signal|signal)(?: (?:connection|access))?|(?:shut ?down|shutting down|cut off|cut|cutting|blocked|blocking|switched off|jammed|restricted) (?:of )?(?:the |access to (?:the )?|all )?(?:mobile )?(?:internet|communications|phone networks?|social networks|social media|messaging apps|messengers)",
		change: null,
		matches: ["A week of internet blackout followed.", "The authorities cut the internet on Friday."],
		not: ["The internet is a network."],
	},
	{
		kind: "shutdown",
		needs: netWords,
		also: backWords,
		what: "internet and communications blocked",
		pattern: `${net}(?: (?:access|services?|networks?|lines?|connections?))?(?: [a-z]+){0,3}? (?:(?:is|are|was|were|has been|have been|had been) (?:[a-z]+ )?(?:restored|back|working(?: again)?|unblocked|available again|reconnected|re-?established|switched on again|turned back on)|(?:has |have |had )?(?:returned|came back|come back|resumed|reappeared|started working))|(?:the )?(?:mobile |phone )?signal returns`,
		change: "lifted",
		matches: [
			"Internet access has been restored.",
			"The internet has been working for two days.",
			"Internet access returned on Monday.",
			"The signal returns.",
		],
		not: ["The old town has been restored.", "She wrote as soon as her connection was back."],
	},
	{
		kind: "shutdown",
		needs: ["no"],
		also: ["internet", "phone", "network"],
		what: "internet and communications blocked",
		pattern:
			"(?:had|has|have|having|with|got|there (?:is|was)|left with) no (?:mobile )?(?:internet|phone|network)(?: (?:access|connection|service|coverage))?",
		change: "imposed",
		matches: ["For five days the town had no internet."],
		not: ["The internet has no borders."],
	},
	{
		kind: "price cap",
		needs: ["price", "prices"],
		also: capWords,
		what: null,
		pattern:
			"(?:fuel |gas |petrol |gasoline |food |bread |energy |lpg |rent )*price (?:caps?|ceilings?|controls?|freezes?|regulations?|limits?)|(?:caps?|ceilings?|freezes?|limits?|controls) on (?:[a-z]+ ){0,4}?prices?|frozen prices?",
		change: null,
		matches: [
			"The government orders fuel price caps for six months.",
			"a freeze on bread prices",
			"The ceiling on the price of sugar was lifted.",
			"Frozen prices expire on Monday.",
		],
		not: ["Prices rose.", "The price of frozen fish rose."],
	},
	{
		kind: "price cap",
		needs: ["prices"],
		also: capWords,
		what: "price caps",
		pattern:
			"(?:caps|capped|capping|froze|freezes?|frozen|limits|limited|regulat(?:e|es|ed)) (?:the )?(?:[a-z]+ ){0,3}?prices",
		change: "imposed",
		matches: ["The government capped fuel prices for six months.", "The city froze bread prices."],
		not: ["Fuel prices fell.", "Freezing rain and rising prices."],
	},
	{
		kind: "ban",
		needs: [
			"ban",
			"bans",
			"banned",
			"banning",
			"prohibit",
			"prohibits",
			"prohibited",
			"prohibition",
			"outlaw",
			"outlaws",
			"outlawed",
		],
		what: null,
		pattern:
			"(?:bans?|banned|banning|prohibits?|prohibited|prohibition|outlaw(?:s|ed)?) (?:on |of |all )?(?:the )?(?:[a-z]+ ){0,3}?(?:protests?|rall(?:y|ies)|gatherings?|demonstrations?|assembl(?:y|ies)|marches|flights?|exports?|imports?|sales?|travel|alcohol)|(?:protests?|rallies|gatherings?|demonstrations?|assemblies|marches|exports?|flights?)(?: [a-z]+){0,3}? (?:is|are|was|were|been) (?:banned|prohibited|outlawed)|(?:protest|travel|export|import|flight|entry) bans?",
		change: null,
		matches: ["The city banned all gatherings.", "Mass gatherings are prohibited.", "a ban on the export of fuel"],
		not: ["The band played.", "He was banned from football."],
	},
	{
		kind: "border",
		needs: ["border", "borders", "frontier", "frontiers", "airspace", "checkpoint", "checkpoints"],
		what: "border closed",
		pattern:
			"(?:clos(?:e|es|ed|ing)|shut|seal(?:s|ed|ing)?) (?:off )?(?:the |its |their |all )?(?:[a-z]+ )?(?:borders?|frontiers?|airspace|border crossings?|checkpoints?)|(?:borders?|frontiers?|airspace|border crossings?)(?: with [a-z]+)?(?:, which [^,]{1,60},)? (?:(?:would|will|must|to) )?(?:is|are|was|were|be|has been|have been|remain(?:s|ed)?|stay(?:s|ed)?) (?:[a-z]+ )?(?:closed|shut|sealed)|border closures?|clos(?:ure|ing) of (?:the |its |all )?(?:[a-z]+ )?(?:borders?|frontiers?|airspace)",
		change: "imposed",
		matches: [
			"The country closed its borders.",
			"The airspace was closed.",
			"The general announced the closing of all land borders.",
			"The frontier, which was due to open in May, stayed shut until June.",
			"All frontiers would stay shut for a week.",
		],
		not: ["They crossed the border."],
	},
	{
		kind: "border",
		needs: ["border", "borders", "frontier", "frontiers", "airspace", "crossing", "crossings"],
		what: "border closed",
		pattern:
			"(?:borders?|frontiers?|airspace|border crossings?)(?: (?:with|at|near|to|in) (?:[a-z]+ ){0,2}?[a-z]+)? (?:(?:is|are|was|were|has been|have been) )?(?:re-?opened|open again|opened again)|crossings? (?:was |were |has |have )?(?:been )?re-?opened|re-?open(?:ed|s)? (?:the |its |their |all )?(?:[a-z]+ )?(?:borders?|frontiers?|airspace|crossings?)",
		change: "lifted",
		matches: [
			"The border with Easton reopened on Monday.",
			"The Easton crossing reopened.",
			"The border crossing at Old Ferry reopened on Saturday.",
			"The country reopened its border.",
		],
		not: ["The border is open to trade."],
	},
	...closures,
	...supplies,
	{
		kind: "evacuation",
		needs: ["evacuation", "evacuations", "evacuate"],
		what: null,
		pattern:
			"(?:mandatory |compulsory |forced |immediate )?evacuation orders?|order(?:s|ed) (?:the )?(?:[a-z]+ )?evacuation|(?:mandatory|compulsory) evacuations?|orders? to evacuate|(?:ordered|told) (?:[a-z]+ ){0,4}?to evacuate",
		change: null,
		matches: [
			"The mayor issued an evacuation order.",
			"Officials ordered the evacuation of the port.",
			"The order to evacuate the port came at dawn.",
		],
		not: ["The wounded were evacuated."],
	},
	{
		kind: "stay indoors",
		needs: ["shelter", "lockdown", "lockdowns", "stay", "quarantine", "quarantines", "indoors"],
		what: null,
		pattern: "shelter-in-place orders?|lockdowns?|stay-at-home orders?|quarantines?|(?:stay|remain) indoors",
		change: null,
		matches: ["A lockdown was announced.", "Residents were told to stay indoors."],
		not: ["The door was locked.", "They stay in tents."],
	},
	{
		kind: "mourning",
		needs: ["mourning"],
		what: null,
		pattern:
			"(?:(?<days>a|one|two|three|four|five|seven|\\d{1,2})[ -])?days? of (?:national |official |state |public )?mourning|(?:national|official|state|public) (?:day of )?mourning",
		change: null,
		matches: ["A day of national mourning was held on Monday.", "three days of mourning"],
		not: ["The family is mourning."],
	},
	{
		kind: "ceasefire",
		needs: ["ceasefire", "ceasefires", "fire", "fires", "cessation", "truce", "truces", "pause", "pauses", "lull"],
		also: ["ceasefire", "ceasefires", "cease", "cessation", "truce", "truces", "pause", "pauses", "lull"],
		what: null,
		pattern:
			"cease-?fires?|cessation of hostilities|truces?|(?:humanitarian )?(?:pauses?|lull) (?:in|to) (?:the |all )?(?:fighting|hostilities|attacks|shelling|bombing|air ?strikes|bombardments?)|humanitarian pauses?",
		change: null,
		matches: [
			"The truce was extended by a week.",
			"Both sides agreed to a humanitarian pause.",
			"The pause in the fighting took effect on Monday.",
		],
		not: ["The fire ceased.", "After a pause in the debate she went on."],
	},
	{
		kind: "licence",
		needs: [
			"licence",
			"licences",
			"license",
			"licenses",
			"newspaper",
			"station",
			"channel",
			"broadcaster",
			"radio",
			"television",
		],
		also: ["suspended", "revoked", "withdrawn", "closed", "banned", "shut"],
		what: "news outlet closed",
		pattern:
			"(?:licen[cs]es?(?: of (?:the |an? )?[a-z'. -]{1,40}?)?|newspaper|(?:radio|television|tv) (?:station|channel)|broadcaster) (?:(?:is|are|was|were|has been|had been|have been) )(?:[a-z]+ ){0,2}?(?:suspended|revoked|withdrawn|closed(?: down)?|banned|shut(?: down)?)",
		change: "imposed",
		matches: ["The station's licence was suspended for a month.", "The newspaper had been closed."],
		not: ["The driver showed his licence.", "The newspaper was printed at night."],
	},
	{
		kind: "sanctions",
		needs: ["sanctions", "embargo"],
		what: null,
		pattern:
			"(?:economic |new |further |tough |travel )?sanctions (?:on|against)|arms embargo|trade embargo|embargo on [a-z]+",
		change: null,
		matches: ["The Union imposed sanctions on two banks."],
		not: ["The court sanctioned it."],
	},
	{
		kind: "operation",
		needs: [
			"antiterror",
			"antiterrorist",
			"counterterror",
			"counterterrorist",
			"counterterrorism",
			"terror",
			"terrorist",
			"terrorism",
		],
		what: null,
		pattern: "anti-?terror(?:ist)? operation regime|counter-?terror(?:ist|ism) operation(?: regime)?",
		change: null,
		matches: ["The counter-terrorist operation ended on the 19th."],
		not: ["The operation went well."],
	},
];
