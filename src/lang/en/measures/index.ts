import type { MeasureLanguage } from "../../measures.js";
import { rules } from "./rules.js";

export const measures: MeasureLanguage = {
	code: "en",
	rules,
	changes: [
		{
			change: "lifted",
			pattern:
				"lift(?:s|ed|ing)?|end(?:s|ed|ing)?|cancel(?:s|led|ed|ling)?|revok(?:e|es|ed|ing)|restor(?:e|es|ed|ing)|expir(?:e|es|ed|ing)|withdr(?:aw|ew|awn)|rescind(?:s|ed)?|collaps(?:e|es|ed)|repeal(?:s|ed)?|no longer in force|reopen(?:s|ed)?|eas(?:e|es|ed)|open(?:s|ed)? again|scrap(?:s|ped|ping)?|did away with|do(?:es|ne)? away with|abolish(?:es|ed|ing)?|annul(?:s|led)?|drop(?:s|ped)|laps(?:e|es|ed)|terminat(?:e|es|ed)|remov(?:e|es|ed)|br(?:oke|oken|eaks) down|fell apart|is over|was over|r[au]ns? out|c(?:ame|omes?) back|resum(?:e|es|ed|ing)",
		},
		{
			change: "extended",
			pattern:
				"extend(?:s|ed|ing)?|prolong(?:s|ed|ing)?|widen(?:s|ed|ing)?|renew(?:s|ed|ing)?|expand(?:s|ed|ing)?|extension|lengthen(?:s|ed|ing)?|(?:will|would|shall) (?:now |instead |therefore )?(?:last|run|continue|remain|stay|go on)",
		},
		{
			change: "imposed",
			pattern:
				"declar(?:e|es|ed|ing)|decree(?:s|d|ing)?|impos(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|order(?:s|ed|ing)?|proclaim(?:s|ed|ing)?|issu(?:e|es|ed|ing)|set|sets|enter(?:s|ed) into force|takes? effect|took effect|began|begins|comes? into force|came into force|enact(?:s|ed)?|cut|cuts|cutting|block(?:s|ed|ing)?|shut|shuts|bann?(?:s|ed|ing)?|prohibit(?:s|ed)?|held|agreed|observed|brought in|(?:puts?|plac(?:e|es|ed)) (?:[a-z-]+ ){0,4}?under|called|activated|instituted",
		},
		// "Announced that the curfew had been lifted": what was announced says more.
		{ change: "imposed", pattern: "announc(?:e|es|ed|ing)", far: 45 },
	],
	unreal:
		"(?:call(?:s|ed|ing)? for|ask(?:s|ed|ing)? (?:[a-z]+ ){0,5}?for|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|threaten(?:s|ed)?|could|might|(?<!(?:\\d|early|late|mid|this|last|next|in|of|since|until|till|from|by|to|and|on) )may(?! \\d)|consider(?:s|ed|ing)?|den(?:y|ies|ied)|not (?:yet )?(?:declare|declared|impose|imposed|planned)|no plans?|(?:not|n't|never) ?¦|defy(?:ing)?|defied|violat(?:e|es|ed|ing|ions?))",
	wished: "should|must|ought to|need(?:s|ed)? to|has to|have to|to immediately|should immediately",
	besides: "not|not yet|except|excluding|outside|apart from|other than|save",
	lasting: "remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|stood|still",
	toCome: "would(?: be)?",
	still: "will|'ll|shall|would|(?:is|are|was|were) (?:due |set |expected )?to|due to",
	announced:
		"announc(?:e|es|ed|ing)|order(?:s|ed|ing)?|declar(?:e|es|ed|ing)|decree(?:s|d)?|said|says|confirm(?:s|ed)?",
	ongoing:
		"(?:ever )?since|for (?:days|weeks|months|(?:a|the) (?:second|third|fourth|fifth|sixth|seventh|[a-z]+th) (?:straight |consecutive |successive )?(?:day|night|week|month))",
	end: "end",
	numbers: { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10 },
	from: "(?:from|since|starting|starting on|beginning|beginning on|effective|as of|as from|with effect from|from the)",
	until:
		"(?:until|till|through|to|up to|by|(?:not|n't) (?:[a-z]+ ){1,3}?before|expir(?:e|es|ed) on|runs? out on|lasts? until|ends? on|ended on|(?:lifted|restored|reconnected|resumed|re-?opened|revoked|rescinded) (?:again )?on|to (?:resume|re-?open|restart|begin again|start again|open again) (?:on|from)|(?:resume|re-?open|restart)s? (?:on|from))",
	passing: "(?:after|before|since|despite)",
	during: "(?:for|lasting|a period of|next)",
	everywhere:
		"nation-?wide|country-?wide|(?:across |throughout |in |to |over |around |all over )?(?<place>the (?:whole |entire |whole of the )?(?:country|nation))",
};
