/** Named parts of patterns. */
export const phrases: Readonly<Record<string, string>> = {
	number:
		"[digits] [big]? | [card] (-? [card])? ([big] (and? [card] (-? [card])?)?)? | (a | an) [big] | half (a | an) | a couple of? | a dozen | (a good?)? few | a single | a | an | another | (the)? [vague] (hundred | thousand | dozen)? of?",
	some: "[digits] (to | - | or) [digits] | [card] (to | or) [card] | couple of | [digits] | [card] (-? [card])? [big]? | a hundred | a couple of? | a dozen | (a good?)? few | several | many | countless | some",
	more: "more | other | full | long | straight | consecutive | whole | entire | extra | additional | short | trading | working | business | calendar | successive",
	about:
		"nearly | almost | (?<= for | in | after | just | well | of | with | to | by | from | ^ | [AUX]) over | roughly | approximately | some | under | well over | (no | not | slightly | little)? (more | less | fewer) than | at (least | most)",
	half: "and a half | [small] / [small] | ½",
	domnum: "<day:dom> [th]?",
	dom: "<day:dom> [th]? | <tens:twentyish> -? <day:ordinal> | <day:ordinal>",
	month: "<month:mabbr> . | <month>",
	weekday: "<weekday> | {shortday}",
	year: "<year> | ' <yy> | <century:teen> <yy:{tensyear}>",
	tensyear: "[ten] -? [unitnumber] | [ten] | [teen]",
	mer: "<meridiem> | <meridiem:ampm> . m .?",
	zone: "<zone> | \\( <zone> (+ <ahead:hour> | - <behind:hour>)? \\)",
	// The city whose clocks show the time: looked at, not taken.
	city: "((?= (local time)? ,? in <zone:zonecity> (?! [PROPN])) | )",
	clock:
		"<clock:colon> ({mer})? | <clock> {mer} | <hour> {mer} | <hhmm> {mer} | <hhmm:hundreds> {mer} | <hhmm> (hours | hrs | (?= [zone])) | <hour:card> {mer} | (<hour> | <hour:card>) o'clock",
	mod: "<mod> -? (in (the)? | on | of)? | the very? <edge> of (the)? | <edge> of (the)? | <mod> (in | on) (the)?",
	fiscalyear: "fiscal <year>",
	relyear: "(the)? <relyear:rel> year | (the same | that (same)?) <toldyear:unityear>",
	orso: "or so | or more",
	fullmonth: "<month:mabbr> . | <month:fullmonth>",
	shortday:
		"(?<= (this | next | last | every | or) ) <weekday:wlow> | (?<= (on | this | next | last | every | late | early | until | by | , | \\( | - | from | and | to) ) <weekday:wabbr> (?! [PROPN] | 's | [VERB] | [AUX] | [NOUN]) .? | <weekday:wabbr> (. | ,? (?= [digits] | [month]))",
	month2: "[month] .?",
	partly: "(in | at | during)? (the | that | this)? (<partmod:mod> -?)? <part>",
};
