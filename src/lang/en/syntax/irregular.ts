/** Irregular verbs: base, then past and participle forms that no rule gives (a form after "/" is another of the same). */
const verbs =
	"be was/were/been/am/is/are/'s/'re/'m/being|have had/has/'ve/having|do did/done/does|go went/gone/goes|say said|make made|take took/taken|come came|" +
	"see saw/seen|know knew/known|get got/gotten|give gave/given|find found|think thought|tell told|become became|leave left|feel felt|put|bring brought|" +
	"begin began/begun|keep kept|hold held|write wrote/written|stand stood|hear heard|let|mean meant|meet met|run ran|pay paid|sit sat|speak spoke/spoken|" +
	"lead led|grow grew/grown|lose lost|fall fell/fallen|send sent|build built|understand understood|draw drew/drawn|break broke/broken|spend spent|cut|" +
	"rise rose/risen|drive drove/driven|buy bought|wear wore/worn|choose chose/chosen|seek sought|throw threw/thrown|catch caught|deal dealt|win won|" +
	"forget forgot/forgotten|shoot shot|sell sold|fight fought|teach taught|eat ate/eaten|sing sang/sung|strike struck/stricken|hang hung|shake shook/shaken|" +
	"ride rode/ridden|feed fed|drink drank/drunk|sleep slept|flee fled|steal stole/stolen|hide hid/hidden|burn burnt|swear swore/sworn|tear tore/torn|" +
	"wake woke/woken|freeze froze/frozen|swing swung|shut|hit|hurt|cost|set|read|beat beaten|bear bore/borne|bend bent|bet|bid|bind bound|bite bit/bitten|" +
	"bleed bled|blow blew/blown|breed bred|burst|cast|cling clung|creep crept|dig dug|dive dove|dream dreamt|fly flew/flown|forbid forbade/forbidden|" +
	"foresee foresaw/foreseen|forgive forgave/forgiven|grind ground|kneel knelt|lay laid|lean leant|leap leapt|learn learnt|lend lent|lie lay/lain/lying|" +
	"light lit|mislead misled|mistake mistook/mistaken|overcome overcame|overhear overheard|oversee oversaw/overseen|overtake overtook/overtaken|" +
	"overthrow overthrew/overthrown|prove proven|quit|rebuild rebuilt|repay repaid|rid|ring rang/rung|seize seized|sew sewn|shed|shine shone|show shown|" +
	"shrink shrank/shrunk|sink sank/sunk|slay slew/slain|slide slid|sling slung|smell smelt|sow sown|speed sped|spell spelt|spill spilt|spin spun|spit spat|" +
	"split|spoil spoilt|spread|spring sprang/sprung|stick stuck|sting stung|stink stank/stunk|strive strove/striven|sweep swept|swell swollen|swim swam/swum|" +
	"thrust|tread trod/trodden|undergo underwent/undergone|undertake undertook/undertaken|undo undid/undone|uphold upheld|upset|weave wove/woven|weep wept|" +
	"wind wound|withdraw withdrew/withdrawn|withhold withheld|withstand withstood|wring wrung|arise arose/arisen|awake awoke/awoken|broadcast|" +
	"can ca|will wo/'ll/ll|would 'd|shall sha|should|could|may|might|must|die died/dying|tie tied/tying|untie untied/untying|vie vied/vying|fulfil fulfilled/fulfilling|control controlled/controlling|patrol patrolled/patrolling|debut debuted/debuting|" +
	"focus focused/focuses/focusing|bias|gas gassed/gases|quiz quizzed/quizzes|picnic picnicked/picnicking|panic panicked/panicking|mimic mimicked/mimicking|" +
	"traffic trafficked/trafficking|sue suing|agree agreed/agreeing|free freed/freeing|guarantee guaranteed/guaranteeing|disagree disagreed/disagreeing|see seeing|" +
	"dye dyeing|singe singeing|underlie underlying/underlay|concern concerned/concerning|age aging/ageing|routine|taste tasted/tasting|waste wasted/wasting|paste pasted/pasting|haste|" +
	"breathe breathed/breathing|bathe bathed/bathing|soothe soothed/soothing|clothe clothed/clothing|ache ached/aching|bear born|lie lay|overdo overdid/overdone|" +
	"add added/adding|err erred/erring|purr purred|ring ringed|hang hanged|change changed/changing|quit|canvas canvassed|embed embedded|imbed";

/** Irregular plurals. */
const nouns =
	"man men|woman women|child children|person people/persons|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|wife wives|knife knives|life lives|leaf leaves|" +
	"half halves|self selves|shelf shelves|thief thieves|wolf wolves|calf calves|loaf loaves|crisis crises|analysis analyses|basis bases|thesis theses|" +
	"hypothesis hypotheses|emphasis emphases|diagnosis diagnoses|oasis oases|axis axes|phenomenon phenomena|criterion criteria|datum data|medium media|" +
	"stimulus stimuli|nucleus nuclei|alumnus alumni|fungus fungi|cactus cacti|radius radii|syllabus syllabi|index indices|appendix appendices|vertex vertices|" +
	"matrix matrices|curriculum curricula|bacterium bacteria|stratum strata|memorandum memoranda|referendum referenda|series|species|news|police|chaos|ethos|cosmos|pathos|bias biases|means|thanks|troop troops|remains|arrears|trousers|whereabouts|goods|jihadi jihadis|wiki wikis|superhero superheroes|" +
	"headquarters|barracks|politics|economics|mathematics|physics|athletics|ethics|statistics|mechanics|diabetes|measles|corps|chassis|bus buses|gas gases|" +
	"virus viruses|lens lenses|status statuses|campus campuses|census censuses|bonus bonuses|focus focuses|chorus choruses|circus circuses|caucus caucuses|" +
	"canvas canvases|atlas atlases|alias aliases|potato potatoes|tomato tomatoes|hero heroes|echo echoes|veto vetoes|embargo embargoes|torpedo torpedoes|" +
	"mosquito mosquitoes|volcano volcanoes|cargo cargoes|movie movies|cookie cookies|tie ties|pie pies|lie lies|zombie zombies|calorie calories|rookie rookies|" +
	"shoe shoes|toe toes|foe foes|ax axes|headache headaches|ache aches|cache caches|niche niches|avalanche avalanches|policeman policemen|policewoman policewomen|" +
	"gunman gunmen|spokesman spokesmen|spokeswoman spokeswomen|serviceman servicemen|fireman firemen|businessman businessmen|fisherman fishermen|congressman congressmen|" +
	"chairman chairmen|countryman countrymen|grandchild grandchildren|passerby passersby|bystander bystanders";

/** Adjectives and adverbs compared irregularly. */
const degrees =
	"good better/best|bad worse/worst|well|far farther/farthest/further/furthest|more|most|less|least|old older/oldest/elder/eldest|late later/latest|" +
	"large larger/largest|close closer/closest|safe safer/safest|wide wider/widest|strange stranger/strangest|nice nicer/nicest|fine finer/finest|brave braver/bravest|" +
	"severe severer/severest|free freer/freest|true truer/truest|rare rarer/rarest|wise wiser/wisest|fierce fiercer/fiercest|simple simpler/simplest|gentle gentler/gentlest|" +
	"able abler/ablest|noble nobler/noblest|large|huge huger/hugest|pale paler/palest|sure surer/surest|pure purer/purest|loose looser/loosest|dense denser/densest|intense intenser";

/** Pronouns, determiners and the like: what the treebanks take as one word's forms. */
const closed = "i me|he him|we us|they them|who whom|not n't/nt|a an|this these|that those";

function table(list: string): ReadonlyMap<string, string> {
	const made = new Map<string, string>();
	for (const entry of list.split("|")) {
		const [base = "", forms = ""] = entry.split(" ");
		if (!made.has(base)) made.set(base, base);
		for (const form of forms.split("/")) if (form !== "" && !made.has(form)) made.set(form, base);
	}
	return made;
}

export const irregularVerbs = table(verbs);
export const irregularNouns = table(nouns);
export const irregularDegrees = table(degrees);
export const closedForms = table(closed);
