import type { Found } from "./found.js";
import { type Group, isVerb } from "./groups.js";
import { subjectAfter, subjectBefore } from "./source.js";
import { at, bareRun, isPunct, span, type View } from "./view.js";

/** "is said to", "was quoted as saying", "is expected to", "was accused by X of": content about its own subject, a speaker behind "by" or none. */
export function passive(view: View, groups: readonly Group[]): Found[] {
	const { lang, tokens } = view;
	const found: Found[] = [];
	for (const group of groups) {
		if (!group.passive || group.infinitive) continue;
		const subject = subjectBefore(view, group.first);
		if (!subject) continue;
		let next = group.head + 1;
		const base = { sentence: view.sentence.index, quotation: -1, group };
		if (lang.as.has(at(view, next).norm) && lang.verbs.get(at(view, next + 1).norm)?.forms.includes("gerund")) {
			const content = bareRun(view, next + 2, tokens.length - 1);
			if (!content) continue;
			const cue = [{ first: group.first, last: next + 1 }];
			found.push({ ...base, cue, source: subject, content: [span(view, content)], frame: "that", hearsay: false });
			continue;
		}
		let source = null;
		if (lang.by.has(at(view, next).norm)) {
			// "Confirmed by Sunday evening" names nobody.
			source = lang.times.has(at(view, next + 1).norm) ? null : subjectAfter(view, next + 1);
			if (source) next = source.last + 1;
		}
		const opens =
			(lang.infinitive.has(at(view, next).norm) && isVerb(view, next + 1)) ||
			lang.as.has(at(view, next).norm) ||
			group.verb.after.includes(at(view, next).norm);
		if (!opens && !source) continue;
		const subjectSpan = span(view, subject);
		let end = next;
		while (end < tokens.length && !(isPunct(view, end) && (at(view, end).text === ";" || at(view, end).text === ",")))
			end++;
		const rest = opens ? bareRun(view, next, end - 1) : null;
		found.push({
			...base,
			cue: [{ first: group.first, last: group.head }],
			source,
			content: rest ? [subjectSpan, span(view, rest)] : [subjectSpan],
			frame: "to",
			hearsay: source === null,
		});
	}
	return found;
}

/** "Asked whether he would resign, X said …": a question of nobody in particular. */
export function asked(view: View, groups: readonly Group[]): Found[] {
	const { lang, tokens } = view;
	const found: Found[] = [];
	for (const group of groups) {
		if (group.verb.group !== "ask" || !group.forms.includes("participle") || group.first > 3 || group.quoted >= 0)
			continue;
		const before = at(view, group.head - 1);
		const opens =
			group.head === 0 || before.tag === "SCONJ" || lang.questions.has(before.norm) || before.tag === "CCONJ";
		if (!opens) continue;
		const next = at(view, group.head + 1);
		const preposition = group.verb.prepositions.includes(next.norm);
		if (!preposition && !lang.questions.has(next.norm)) continue;
		let end = group.head + 1;
		while (end < tokens.length && at(view, end).text !== ",") end++;
		const content = bareRun(view, preposition && next.tag === "ADP" ? group.head + 2 : group.head + 1, end - 1);
		if (!content) continue;
		const cue = [{ first: group.head, last: preposition && next.tag === "ADP" ? group.head + 1 : group.head }];
		const base = { sentence: view.sentence.index, source: null, quotation: -1, group };
		found.push({ ...base, cue, content: [span(view, content)], frame: "wh", hearsay: true });
	}
	return found;
}

/** "reportedly": somebody says so, nobody says who. The content is the clause that it stands in. */
export function hearsay(view: View): Found[] {
	const found: Found[] = [];
	for (const i of view.hints.hearsay) {
		const stop = (k: number) => k < 0 || k >= view.tokens.length || [",", ";", ":"].includes(at(view, k).text);
		let first = i;
		while (!stop(first - 1)) first--;
		let last = i;
		while (!stop(last + 1)) last++;
		const parts = [bareRun(view, first, i - 1), bareRun(view, i + 1, last)].flatMap((run) =>
			run ? [span(view, run)] : [],
		);
		if (parts.length === 0) continue;
		const cue = [{ first: i, last: i }];
		const base = { sentence: view.sentence.index, cue, source: null, quotation: -1, group: null };
		found.push({ ...base, content: parts, frame: "hearsay", hearsay: true });
	}
	return found;
}
