/** Lemmas that say nothing of what happened: function words, speech verbs, words of measure and order. */
export const stop: ReadonlySet<string> = new Set(
	(
		"a about above across after again against all also although always am among amid an and another any anyone anything are around as at away back be because been before behind being below between both but by " +
		"can cannot could do does down during each either else enough even ever every everything everyone far few first for former from further get give go had has have he her here hers herself him himself his how however " +
		"i if in indeed instead into is it its itself just keep last late later latter least less let like likely little long lot made make many may me meanwhile might mine more moreover most much must my myself " +
		"near nearly need neither never next no nobody none nor not nothing now of off often on once one only onto or other others our ours out over own part per perhaps put quite rather really same see seem several shall she " +
		"should since so some someone something soon still such take than that the their theirs them themselves then there therefore these they thing this those though through thus to today together too toward towards tuesday " +
		"two under until up upon us use used very via was way we well were what when where whether which while who whole whom whose why will with within without would yes yet you your yours " +
		"say tell add report state speak note explain according announce claim declare statement accordingly mention point describe express indicate comment spokesman spokeswoman spokesperson " +
		"monday wednesday thursday friday saturday sunday january february march april may june july august september october november december day week month year hour minute morning afternoon evening night " +
		"yesterday tomorrow tonight time moment end beginning result order fact case number people person man woman place side kind sort country city region area world situation crisis event " +
		"new old great big small high low good bad large major main early recent become bring come find follow hold know leave look mean move play provide run set show start think try turn want work"
	).split(" "),
);
