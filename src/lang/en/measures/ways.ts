/** Ways in which a thing of a town's days is kept from it or given back: said of the thing in the passive, by itself, or of whoever does it. */
export interface Way {
	/** What it is, behind a verb of being ("the road is closed"). */
	readonly state: string;
	/** What it does by itself ("the network went down"). */
	readonly falls: string;
	/** What is done to it, right before it ("closed the road"). */
	readonly done: string;
	/** Words of which every match of the three holds one. */
	readonly words: readonly string[];
}

const list = (words: string) => words.split(" ");

/** Right behind these a participle only says which one is meant ("lorries near the closed port"), as at the head of a sentence. */
const verb = "(?<!^|(?<![a-z])(?:the|an?|its|their|of|to|at|in|near|from|by|with|newly|already|still) )";

/** Of a place that has doors or ends. */
export const shutting: Way = {
	state:
		"closed(?: (?:down|off))?|shut(?: down| off)?|sealed(?: off)?|cordoned off|out of bounds|off limits|(?:ordered|told|forced) to (?:close|shut)",
	falls: "closed (?:its|their) (?:doors|gates)|shut (?:its|their) (?:doors|gates)",
	done: `(?:closing|shutting|sealing|cordoning|${verb}(?:close[sd]?|shuts?|seal(?:s|ed)|cordon(?:s|ed)))(?: off| down)?`,
	words: list(
		"closed close closes closing shut shuts shutting sealed seal seals sealing cordoned cordon cordons cordoning out off limits bounds",
	),
};

/** Of what is done day by day. */
export const halting: Way = {
	state: "suspended|cancell?ed|called off|halted|stopped|interrupted|grounded|discontinued|paraly[sz]ed",
	falls:
		"stopped(?! (?:at|in|near|on|by|for|to|outside|the|an?|[a-z]+ from) )|ceased|came to a (?:halt|standstill)|ground to a halt|(?:has|have|had|did|do|does|is|are|was|were)(?: not|n't) (?:run|running|ru?n|flown|flying|operated|operating|operate|taken place|take place|held)",
	done: `(?:suspending|cancell?ing|calling off|halting|stopping|${verb}(?:suspend(?:s|ed)?|cancel(?:s|led|ed)?|call(?:s|ed) off|halt(?:s|ed)|stop(?:s|ped)|ground(?:s|ed)))`,
	words: list(
		"suspended suspends suspend suspending cancelled canceled cancel cancels cancelling canceling called calls calling halted halts halting halt stopped stops stopping interrupted grounded grounds discontinued paralysed paralyzed ceased standstill not n't",
	),
};

/** Of what comes to a house by a line or a pipe. */
export const failing: Way = {
	state:
		"cut(?: off)?|down(?! (?:by |to |\\d))|out(?! of)|off|shut (?:off|down)|switched off|turned off|interrupted|disrupted|disconnected|rationed|severed|disabled|knocked out|blocked|jammed|throttled|restricted|limited(?! to )|slowed(?: down)?|unavailable|inaccessible|unreachable|offline|dead|suspended",
	falls:
		"(?:went|goes|go|gone|fell) (?:down|off|out|dark|dead|offline|silent)|failed(?! to )|stopped (?:working|functioning|running|flowing)|(?:has|have|had|did|do|does|is|are|was|were)(?: not|n't) (?:work|worked|working|functioning|running)",
	done: `(?:cut(?:s|ting)?(?: off)?|shut(?:s|ting)? (?:off|down)|switch(?:es|ed|ing)? off|turn(?:s|ed|ing)? off|disconnect(?:s|ed|ing)?|ration(?:s|ed|ing)?|interrupt(?:s|ed|ing)?|knock(?:s|ed) out)`,
	words: list(
		"cut cuts cutting down out off shut shuts shutting switched switches switching turned turns turning interrupted interrupts interrupting disrupted disconnected disconnects disconnecting rationed rations ration rationing severed disabled knocked knocks blocked jammed throttled restricted limited slowed unavailable inaccessible unreachable offline dead suspended went goes go gone fell failed stopped not n't",
	),
};

/** Of what people do. */
export const forbidding: Way = {
	state: "banned|forbidden|prohibited|outlawed|barred|(?:not|no longer) (?:allowed|permitted)|restricted to",
	falls: "(?:is|are) no longer (?:allowed|permitted)",
	done: "(?:bans|banned|banning|forbid(?:s|ding)?|forbade|prohibit(?:s|ed|ing)?|outlaw(?:s|ed|ing)?)",
	words: list(
		"bans banned banning forbid forbids forbidden forbidding forbade prohibit prohibits prohibited prohibiting outlaw outlaws outlawed outlawing barred not longer restricted",
	),
};

/** How any of them comes back. "Resumed its flight" says nothing of it. */
export const back: Way = {
	state:
		"re-?opened|opened again|open again|resumed|restarted|accessible again|reachable again|back (?:in service|to normal)|running(?: normally)? again|working(?: normally)? again|operating again|allowed again|permitted again|again (?:allowed|permitted|open)|allowed to (?:re-?open|resume|open again)",
	falls:
		"re-?open(?:s|ed)?|open(?:s|ed)? again|open(?:s|ed)? (?:its|their) (?:doors|gates) again|resum(?:e|es|ed)(?! (?:the|its|an?|his|her|their) )|restart(?:s|ed)?|beg[au]n again|open(?:s|ed)? for the first time (?:in|since|after)|(?:started|began) (?:running|working|flying) again",
	done: "(?:re-?open(?:s|ed|ing)?|resum(?:es?|ed|ing)|restart(?:s|ed|ing)?|(?:re-?opening|resumption) of)",
	words: list(
		"reopened reopen reopens reopening opened open opens again resumed resume resumes resuming resumption restarted restart restarts restarting back running working operating allowed permitted started began begun gates",
	),
};

/** How what comes by a line or a pipe does: "the school was restored", "the train returned to Norton" say something else. */
export const backOnLine: Way = {
	state: `${back.state}|restored|reconnected|unblocked|available again|back(?: on| up)?|flowing again|switched (?:back )?on(?: again)?|turned (?:back )?on(?: again)?`,
	falls: `${back.falls}|returned|returns|came back|comes back|come back|started working`,
	done: "(?:re-?opening of|restor(?:es?|ed|ing)|unblock(?:s|ed|ing)?|reconnect(?:s|ed|ing)?|(?:restoration|return) of)",
	words: [
		...back.words,
		...list(
			"restored restore restores restoring restoration reconnected reconnect reconnects reconnecting unblocked unblock unblocks unblocking available flowing switched turned returned returns return came come comes",
		),
	],
};

const being =
	"(?:(?:has|have|had|will|would|must|shall|can|could|may) )?(?:(?:also|now|still|again|once more|soon) )?(?:is|are|was|were|be|been|being|gets?|got|remain(?:s|ed)?|stay(?:s|ed)?|stood|becomes?|became|kept|to (?:be|stay|remain|keep))(?: to be)?(?: (?:been|be|being|also|now|still|again|all|already|completely|temporarily|totally|partly|largely|[a-z]+ly)){0,2}";

/** Where a thing is or what it is of, behind it ("the road between Norton and Easton"). */
const somewhere =
	"(?: (?:of|in|at|near|to|from|on|over|across|for|around|into|with) (?:the |all |an? )?[a-z0-9'’-]+(?: (?!(?:is|are|was|were|has|have|had|will|would) )[a-z0-9'’-]+){0,3}?(?: and (?:the )?(?!(?:is|are|was|were|has|have|had|will|would) )[a-z'’-]+(?: (?!(?:is|are|was|were|has|have|had|will|would) )[a-z'’-]+){0,2}?)?| between (?:the )?[a-z'’-]+(?: [a-z'’-]+)? and (?:the )?[a-z'’-]+(?: [a-z'’-]+)?)?(?:, which [^,]{1,60},)?";

/** What stands between the doing and the thing ("closed all the larger shops"). */
const those =
	"(?:(?:all|the|its|their|most|some|any|every|both|access to|access of|further) ){0,2}(?:(?!(?:of|in|at|to|and|on|an?|his|her|my) )[a-z-]+ ){0,2}?";

/** Nouns for that a thing is taken away; what happened to the measure itself the words around it say ("prolonged the closure of schools"). */
export const taking =
	"closure closures closing shutting suspension cancellation blocking halting stopping interruption rationing prohibition ban bans".split(
		" ",
	);

/** A pattern of the measure by its name: "the closure of all schools", "the ban on the sale of spirits". */
export function named(thing: string): string {
	return `(?:${taking.join("|")}) (?:of|on) ${those}(?:${thing})`;
}

/** What follows a thing that something is done to: a noun there says that it is another thing ("suspended the school principal"). */
const alone =
	"(?=$|[^a-z ]| (?:and|or|in|at|on|of|for|to|from|until|till|after|before|since|because|as|while|when|where|with|without|by|across|along|around|between|near|over|off|during|due|amid|again|early|late|today|tomorrow|yesterday|indefinitely|temporarily|completely|immediately|altogether|this|last|next|that|which|who|inside|outside|within|throughout|nationwide|countrywide|following|pending|starting|beginning|yet|then|but|so|if|was|were|is|are|has|have|had|will|would|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![a-z]))";

/** A pattern over a folded sentence: a thing to which one of these happens. */
export function happens(thing: string, ways: readonly Way[]): string {
	const one = (part: "state" | "falls" | "done") => ways.map((way) => way[part]).join("|");
	return `(?:${thing})${somewhere} (?:${being} (?:${one("state")})|(?:(?:has|have|had|will|would|shall|(?:is|are|was|were) (?:due |set |expected )?to|soon|again|also|then|even|only) ){0,2}(?:${one("falls")}))|(?:${one("done")}) ${those}(?:${thing})${alone}|(?:order(?:s|ed|ing)?|had|have|keep(?:s|ing)?|kept) ${those}(?:${thing})${somewhere} (?:[a-z]+ )?(?:${one("state")})`;
}
