import type { OfficeChange } from "../../../core/reading.js";
import type { OfficeLanguage, OfficeVerbs } from "../../offices.js";
import { owners } from "../clitics.js";
import { forms } from "../voices/forms.js";
import { matches, not } from "./examples.js";

const list = (text: string) => text.split(" ");
const set = (text: string): ReadonlySet<string> => new Set(list(text));

/** Heads by class: offices of one class and one body are one office, however they are worded. */
const classes: Readonly<Record<string, string>> = {
	head: "head chief chair chairman chairwoman chairperson chairmanship leader director boss commissioner superintendent",
	president: "president presidency",
	minister: "minister premier premiership chancellor secretary",
	governor: "governor governorship akim prefect",
	mayor: "mayor mayoralty",
	commander: "commander commandant marshal",
	prosecutor: "prosecutor",
	ambassador: "ambassador envoy",
	speaker: "speaker",
	judge: "judge justice",
	spokesman: "spokesman spokeswoman spokesperson",
	monarch: "king queen emir sultan",
	rector: "rector dean principal",
	bishop: "archbishop bishop patriarch",
	treasurer: "treasurer",
	editor: "editor",
};

const heads = Object.fromEntries(
	Object.entries(classes).flatMap(([kind, words]) => list(words).map((word) => [word, kind] as const)),
);

interface Verbs {
	readonly change: OfficeChange;
	readonly holder: OfficeVerbs["holder"];
	readonly verbs: string;
	readonly particles?: string;
	readonly named?: true;
}

const verbs: readonly Verbs[] = [
	{ change: "appointed", holder: "done", verbs: "appoint reappoint install inaugurate" },
	{ change: "appointed", holder: "done", verbs: "name confirm designate promote nominate", named: true },
	{ change: "appointed", holder: "done", verbs: "swear", particles: "in" },
	{ change: "appointed", holder: "does", verbs: "become", named: true },
	{ change: "appointed", holder: "does", verbs: "take", particles: "over office", named: true },
	{ change: "elected", holder: "done", verbs: "elect reelect", named: true },
	{ change: "dismissed", holder: "done", verbs: "dismiss sack oust depose unseat impeach" },
	{ change: "dismissed", holder: "done", verbs: "fire remove relieve suspend replace demote drop topple", named: true },
	{ change: "resigned", holder: "does", verbs: "resign abdicate" },
	{ change: "resigned", holder: "does", verbs: "quit relinquish vacate", named: true },
	{ change: "resigned", holder: "does", verbs: "step stand", particles: "down" },
	{ change: "arrested", holder: "done", verbs: "arrest detain jail imprison" },
	{ change: "arrested", holder: "done", verbs: "take", particles: "custody" },
	{ change: "charged", holder: "done", verbs: "charge indict", particles: "with for over on" },
	{ change: "holds", holder: "does", verbs: "remain stay", named: true },
];

const shape = ({ change, holder, verbs: lemmas, particles, named }: Verbs): OfficeVerbs => ({
	change,
	holder,
	forms: new Set(list(lemmas).flatMap((lemma) => forms(lemma).map(([form]) => form))),
	particles: particles === undefined ? null : set(particles),
	named: named === true,
});

/** Irregular forms that the table of verbs does not hold. */
const irregular = { become: "became", quit: "quit", stand: "stood" };

/** What English knows of who holds what. */
export const offices: OfficeLanguage = {
	code: "en",
	heads,
	deputies: set("deputy vice assistant associate first second senior junior prime interior foreign defence defense"),
	former: set("former ex ousted deposed sacked dismissed disgraced onetime erstwhile"),
	acting: set("acting interim caretaker provisional temporary"),
	of: set("of for"),
	links: set("as from to be the a an his her their its new of post position role job office with"),
	posts: set("post position role job office"),
	owning: owners,
	being: [["is"], ["has", "been"], ["has", "served", "as"], ["serves", "as"]],
	pronouns: set("he she"),
	verbs: verbs.map((one) => {
		const made = shape(one);
		const more = list(one.verbs).flatMap((lemma) =>
			Object.entries(irregular).flatMap(([base, form]) => (base === lemma ? [form] : [])),
		);
		return {
			...made,
			forms: new Set([...made.forms, ...more].filter((form) => !/^(?:becomed|standed|quited)$/u.test(form))),
		};
	}),
	unreal: set("to will would could may might should must can not n't never cannot if"),
	matches,
	not,
};
