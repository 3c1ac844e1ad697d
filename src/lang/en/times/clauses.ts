import { table } from "../../../core/table.js";
import type { ClauseWords } from "../../times.js";

const set = (words: string) => new Set(words.split(" "));

/** What tells the tense of a clause and the part that a time plays in it. */
export const clauses: ClauseWords = {
	future: set(
		"will 'll shall wo should can may must might going gonna would upcoming scheduled slated due expected expects plans planned hopes intends tomorrow",
	),
	futurePairs: new Set([
		"going to",
		"is due",
		"are due",
		"planning to",
		"about to",
		"set to",
		"likely to",
		"ready to",
		"plan to",
		"plans to",
		"aims to",
		"aim to",
		"vowed to",
		"hope to",
		"want to",
		"wants to",
		"supposed to",
	]),
	fine: { VBD: "past", VBN: "past", VBZ: "present", VBP: "present", VB: "bare", VBG: "none" },
	particle: set("to"),
	possessives: set("'s"),
	copula: set("is are am was were be 's 're"),
	schedule: set(
		"goes begins starts opens reopens closes ends resumes leaves arrives meets returns expires begin start open reopen close end resume leave arrive meet return expire",
	),
	ahead: new Set(["as early as", "as soon as", "as late as", "no later than"]),
	edges: set("dawn daybreak sunrise midnight noon midday sunset dusk nightfall"),
	prospects: set(
		"announce announces announced ask asked asks call called calls declare declared declares decree decreed decrees demanded demands expected extended fix fixed " +
			"ban bans banned barred impose imposed imposes instructed invited order ordered orders pencilled plan planned plans postponed pledged promised proposed put scheduled set slated " +
			"summoned threaten threatened threatens told urge urged urges vowed warned agreed decided arranged booked delayed moved offered",
	),
	stopping: set("close closes closed shut shuts cancel cancels cancelled canceled suspend suspends suspended"),
	purpose: set("for"),
	lasting: set(
		"lasted burned burnt raged waited stayed fought hid slept stood lay sat sheltered lived walked marched talked argued continued smouldered",
	),
	opening: set("starting beginning effective commencing"),
	callers: set("call called calls calling appealed"),
	gatherings: set(
		"strike strikes stoppage walkout shutdown march marches rally rallies protest protests demonstration demonstrations vigil vigils sit-in boycott " +
			"election elections vote referendum session meeting talks prayer prayers mourning ceasefire truce",
	),
	over: set("had"),
	past: set(
		"was were had did said told came went took made gave got became began saw found left held kept brought thought felt met led lost won sent built spent fell rose grew knew " +
			"wrote spoke broke chose drove ran sat stood understood heard paid sold bought caught taught fought shot struck hit cut put shut set hurt burst cost " +
			"beat bound drew flew froze hid laid lay lent rode rang sang sank shook shone slept slid spread stole stuck swore swept swam threw woke wore arose blew bore " +
			"been done gone seen taken given known shown killed wounded died",
	),
	pastEnding: /ed$/u,
	present: set("is are 's has have does do says say remains continues am 're 've"),
	borders: set('; : that who which whose whom where when while because although though if and but or " “ ” ``'),
	roles: table({
		since: "since",
		until: "until",
		till: "until",
		through: "until",
		before: "before",
		after: "after",
		following: "after",
		by: "by",
		from: "since",
		on: "when",
		in: "when",
		at: "when",
		during: "when",
		over: "when",
	}),
	of: "of",
	partsOfTime: set(
		"morning mornings evening evenings night nights afternoon afternoons day days week weeks weekend month months year years end start beginning middle eve hour hours dawn dusk noon midnight date",
	),
	articles: set("the a an last late early this at least about around"),
	said: set("said says told announced reported added stated confirmed declared"),
};
