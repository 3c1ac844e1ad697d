import type { FigureLanguage } from "../../figures.js";
import { connectives } from "./connectives.js";
import { counted } from "./counted.js";
import { cues } from "./cues.js";
import { authorities, bulletins, groups, mouths } from "./groups.js";
import { hedges } from "./hedges.js";
import { numbers } from "./numbers.js";
import { shapes } from "./shapes.js";
import { sums } from "./sums.js";
import { asks, tellers } from "./tellers.js";
import { withdrawals, withdrawn } from "./withdrawals.js";

export const figures: FigureLanguage = {
	code: "en",
	numbers,
	hedges,
	counted,
	cues,
	connectives,
	everywhere: {
		needs: ["nation", "nationwide", "country", "countrywide"],
		pattern:
			"nation-?wide|country-?wide|(?:across|throughout|in|over|around|all over) (?:the )?(?:whole |entire |whole of the )?(?:country|nation)",
	},
	outlets: new Set(["television", "tv", "radio", "newspaper", "broadcaster", "channel", "media", "daily"]),
	comparisons: ["more than", "fewer than", "less than", "higher than", "lower than"],
	increments: {
		more: new Set(["more", "further", "additional", "another"]),
		added: new Set(["bodies", "body", "deaths", "fatalities", "corpses"]),
		brings: new Set(["bringing", "brought", "brings", "raising", "taking", "takes", "pushing", "pushed", "lifting"]),
		handled: new Set([
			"identified",
			"handed",
			"returned",
			"buried",
			"repatriated",
			"flown",
			"released",
			"cremated",
			"entered",
			"unidentified",
		]),
		removed: new Set(["removed", "subtracted", "deducted", "discounted", "excluded"]),
		twice: {
			verbs: new Set("counted entered registered listed recorded included reported logged tallied".split(" ")),
			how: new Set("twice double doubly both".split(" ")),
			places: new Set("two several different".split(" ")),
			had: new Set("had having".split(" ")),
		},
		finds: new Set(
			"found recovered retrieved pulled brought discovered recover recovers find finds retrieve pull dug exhumed fished".split(
				" ",
			),
		),
		running: new Set("have has had 've far already total all altogether since until number now".split(" ")),
	},
	local: {
		needs: ["alone", "there", "here", "my", "our", "this", "that"],
		pattern:
			"(?:at|in|on) (?:this|that) (?:spot|place|point|crossing|corner|village|street|square|building|house|site|hamlet|block|road)|in (?:my|our) (?:own )?(?:[a-z]+ )?(?:village|town|street|neighbou?rhood|hamlet|block|building|hospital|school|ward|district|quarter|valley|family|church|hospital)(?: alone)?|in [^,;.]{2,40} alone|(?:nobody|no one|none|no-one)(?: [a-z]+){0,2} (?:died|was killed|was hurt|was injured|was harmed) (?:there|here)",
	},
	onward: {
		needs: ["it", "that", "back", "we", "became", "become", "becomes"],
		pattern:
			"(?:(?:puts?|putting|estimate[sd]?) it at|(?:raise[sd]?|revise[sd]?|correct(?:s|ed)?|lower(?:s|ed)?|cut|increase[sd]?|update[sd]?|adjust(?:s|ed)?|brought|took) (?:it|that|that (?:number|figure|toll))(?: up| down| back| upwards?| downwards?)? to|it (?:now |later |has since |had )?(?:stands|stood|rose|risen|rises|climbed|reached|reaches)(?: now)?(?: at| to)?|(?:went|goes|gone) back to|[\\p{L}]+'s [\\p{L}\\p{N}]+ (?:became|becomes|has become)|(?:count|tally|reckoning|estimate|registers?)[^.;]{0,80}?,? it (?:is|was)|we(?:'re| are)(?: now)? (?:at|up to)) (?<number>(?:at least |about |more than |around |some |nearly |almost |over )?[\\p{L}\\p{N}][\\p{L}\\p{N},.-]*)",
	},
	tellers,
	asks,
	tables: {
		sums: new Set("total totals overall sum all altogether grand combined nationwide national".split(" ")),
		others: new Set(
			"rate rates ratio % percent per cfr excess suspected probable new daily today hours hrs population target recovered age".split(
				" ",
			),
		),
	},
	pointers: new Set(["that", "this"]),
	written: new Set("post posts tweet tweets message messages".split(" ")),
	undone: new Set("refused refuses refuse refusing declined declines failed fails yet without".split(" ")),
	found: { found: "found", how: new Set(["safe", "alive", "unharmed", "unhurt", "well"]) },
	released: new Set(
		"free freed frees freeing release released releases releasing rescue rescued rescues rescuing escape escaped escapes let liberate liberated exchanged".split(
			" ",
		),
	),
	sums,
	shapes,
	withdrawals,
	withdrawn,
	groups,
	authorities,
	mouths,
	bulletins,
};
