import type { MeasureRule } from "../../measures.js";
import { supplies } from "./supplies.js";
import { takenAndBack } from "./things.js";

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
		kind: "emergency",
		needs: ["emergency"],
		also: "declared declares declare proclaimed proclaims proclaim imposed imposes impose extended extends extend prolonged prolongs prolong lifted lifts lift ended ends end renewed renews renew introduced introduces introduce expired expires expire".split(
			" ",
		),
		what: "state of emergency",
		pattern:
			"(?<!(?:pilots?|crew|captain) (?:had |has )?)(?:declar|proclaim|impos|extend|prolong|lift|end|renew|introduc)(?:e|s|es|ed|ing)? (?:the|an) (?:[a-z]+ )?emergency(?! [a-z]*(?:services?|meetings?|sessions?|rooms?|aid|summit|number|exit|landing|relief|talks|call|kit|team|fund|departments?|landings?|phase|response|supplies|shelter|repairs))|(?:the|an) emergency (?:was|is|has been|had been|will be|would be) (?:declared|proclaimed|imposed|extended|prolonged|lifted|ended|renewed|introduced)|the emergency (?:expire|end)(?:s|ed)(?! when )",
		change: null,
		matches: [
			"An emergency was proclaimed in the port.",
			"The council extended the emergency by a week.",
			"The emergency ends on Monday.",
		],
		not: [
			"The council called an emergency meeting.",
			"They ended the emergency session.",
			"The pilot declared an emergency.",
		],
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
		needs: ["no", "nobody", "without"],
		also: ["internet", "phone", "network", "signal", "online", "mobile", "data"],
		what: "internet and communications blocked",
		pattern:
			"(?:had|has|have|having|with|got|there (?:is|was)|left with) no (?:mobile )?(?:internet|phone|network|data)(?: (?:access|connection|service|signal|coverage))?|nobody (?:[a-z]+ ){0,3}(?:could|can) (?:get|go) online",
		change: "imposed",
		matches: ["For five days the town had no internet.", "Nobody in the port can get online."],
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
		needs: ["price", "prices"],
		also: capWords,
		what: "price caps",
		pattern:
			"(?:caps|capped|capping|froze|freezes?|frozen|limits|limited|regulat(?:e|es|ed)) (?:the )?(?:(?:[a-z]+ ){0,3}?prices|prices? (?:of|for) (?:[a-z]+ )?[a-z]+)",
		change: "imposed",
		matches: [
			"The council froze the price of milk for a month.",
			"The government capped fuel prices for six months.",
			"The city froze bread prices.",
		],
		not: ["Fuel prices fell.", "Freezing rain and rising prices."],
	},
	...takenAndBack,
	...supplies,
	{
		kind: "evacuation",
		needs: ["evacuation", "evacuations", "evacuate"],
		what: null,
		pattern:
			"(?:mandatory |compulsory |forced |immediate )?evacuation orders?|order(?:s|ed) (?:the )?(?:[a-z]+ )?evacuation|(?:mandatory|compulsory) evacuations?|orders? to evacuate",
		change: null,
		matches: [
			"The mayor issued an evacuation order.",
			"Officials ordered the evacuation of the port.",
			"The order to evacuate the port came at dawn.",
		],
		not: ["The wounded were evacuated."],
	},
	{
		kind: "evacuation",
		needs: ["ordered", "told"],
		also: ["evacuate", "leave"],
		what: "evacuation ordered",
		pattern:
			"(?:ordered|told) (?:[a-z]+ ){0,4}?to (?:evacuate|leave (?:their (?:homes|houses|villages)|the (?:[a-z]+ )?(?:town|village|district|quarter|city|area|zone|valley|coast|island|shore)))",
		change: "imposed",
		matches: ["Some 200 families were told to leave the lower town.", "The crew was ordered to evacuate."],
		not: ["He told her to leave.", "The wounded were evacuated."],
	},
	{
		kind: "evacuation",
		needs: ["allowed", "permitted", "let"],
		also: ["home", "homes", "house", "houses", "village", "villages", "town", "back"],
		what: "evacuation",
		pattern:
			"(?:residents|families|people|villagers|inhabitants|evacuees|households|everyone|those)(?: [a-z]+){0,5}? (?:allowed|permitted) (?:(?:back|home) (?:to|into) (?:their|the) (?:homes?|houses|villages?|town)|to (?:go|return|come) (?:back )?(?:home|to (?:their|the) (?:homes|houses|villages?)))",
		change: "lifted",
		matches: ["Families were allowed to go home on Monday.", "Residents were permitted to return to their houses."],
		not: ["The players were allowed to go home.", "He was allowed to speak.", "They went home."],
	},
	{
		kind: "cordon",
		needs: ["sealed", "seals", "sealing", "cordoned", "cordons", "cordoning", "cordon"],
		what: "area sealed off",
		pattern:
			"(?:seal(?:s|ed|ing)|cordon(?:s|ed|ing)) off (?:the|an?|all|part of)(?! (?:rooms?|scene|houses?|flat|body|cars?) )|(?:is|are|was|were|been) (?:sealed|cordoned) off",
		change: "imposed",
		matches: ["Soldiers sealed off the harbour.", "The old town was cordoned off."],
		not: ["The letter was sealed."],
	},
	{
		kind: "cordon",
		needs: ["cordon", "cordons"],
		what: null,
		pattern: "cordons? (?:around|round|on)",
		change: null,
		matches: ["The cordon around the harbour was lifted."],
		not: ["Police cordons held."],
	},
	{
		kind: "stay indoors",
		needs: ["shelter", "lockdown", "lockdowns", "stay", "quarantine", "quarantines", "indoors", "leave", "streets"],
		what: null,
		pattern:
			"shelter-in-place orders?|lockdowns?|stay-at-home orders?|quarantines?|(?:stay|remain|be|keep) (?:indoors|off the streets)|(?:(?:may|must|can|could) not|not (?:allowed|permitted) to|forbidden to) leave (?:their|the) (?:homes?|houses?)",
		change: null,
		matches: [
			"A lockdown was announced.",
			"Residents were told to stay indoors.",
			"After dark residents may not leave their homes.",
			"The army ordered people to be indoors by nine.",
		],
		not: ["The door was locked.", "They stay in tents.", "They leave their homes at dawn."],
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
		needs: "licence licences license licenses accreditation accreditations".split(" "),
		also: "suspended revoked withdrawn revokes suspends withdrew revoke suspend".split(" "),
		what: "licence suspended or withdrawn",
		pattern:
			"(?:licen[cs]es?|accreditations?)(?: of (?:the |an? )?[a-z'. -]{1,40}?)? (?:is|are|was|were|has been|had been|have been) (?:[a-z]+ ){0,2}?(?:suspended|revoked|withdrawn)|(?:suspend(?:s|ed)?|revok(?:e|es|ed)|withdrew) (?:the |its |their )?(?:[a-z'’]+ ){0,3}?(?:licen[cs]es?|accreditations?)",
		change: "imposed",
		matches: [
			"The station's licence was suspended for a month.",
			"The governor revoked the accreditation of two reporters.",
		],
		not: ["The driver showed his licence."],
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
	{
		kind: "ban",
		needs: [
			"ban",
			"bans",
			"banned",
			"prohibits",
			"prohibited",
			"prohibition",
			"forbids",
			"forbade",
			"forbidden",
			"outlawed",
		],
		what: null,
		pattern:
			"(?:bans? on|prohibition (?:on|of)) (?:all |the |any ){0,2}(?:(?:circulation|movement|use|carrying|wearing|possession|driving|riding|sale|transport|import|export|publication) of )?(?:all |the |any ){0,2}(?!(?:him|her|them|it|us|me|you|one|two|three|four|five|six|seven|eight|nine|ten|life)(?![a-z]))(?<thing>[a-z-]+)|(?:bans|banned|prohibits|prohibited|forbade|outlawed) (?:all |the |any ){0,2}(?:(?:circulation|movement|use|carrying|wearing|possession|driving|riding|transport|publication) of (?:all |the |any ){0,2}(?<object>[a-z-]+)|(?<deed>hunting|swimming|filming|begging|hawking|parking|camping))",
		change: null,
		matches: [
			"The prefect prohibits the use of motorbikes.",
			"The ban on drones was lifted.",
			"The mayor banned the wearing of masks.",
			"The governor forbade hunting.",
		],
		not: [
			"A ban on him was lifted.",
			"The driver received a ban of two years.",
			"The band played.",
			"He was banned from football.",
		],
	},
];
