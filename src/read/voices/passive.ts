import type { Found } from "./found.js";
import { type Group, isVerb } from "./groups.js";
import { subjectAfter, subjectBefore } from "./source.js";
import { at, bareRun, is, isPunct, span, type View } from "./view.js";
import { word } from "./words.js";

/** "is said to", "was quoted as saying", "is expected to", "was accused by X of": content about its own subject, a speaker behind "by" or none. */
export function passive(view: View, groups: readonly Group[]): Found[] {
	const { lang, tokens } = view;
	const found: Found[] = [];
	for (const group of groups) {
		if (!group.passive || group.infinitive) continue;
		const subject = subjectBefore(view, group.first);
		if (!subject) continue;
		let next = group.head + 1;
		const sentence = view.sentence.index;
		if (is(view, at(view, next), word.as) && lang.verbs.get(at(view, next + 1).norm)?.forms.includes("gerund")) {
			const content = bareRun(view, next + 2, tokens.length - 1);
			if (!content) continue;
			const cue = [{ first: group.first, last: next + 1 }];
			found.push({
				sentence,
				cue,
				source: subject,
				content: [span(view, content)],
				quotation: -1,
				frame: "that",
				group,
				hearsay: false,
			});
			continue;
		}
		let source = null;
		if (is(view, at(view, next), word.by)) {
			// "Confirmed by Sunday evening" names nobody.
			source = is(view, at(view, next + 1), word.times) ? null : subjectAfter(view, next + 1);
			if (source) next = source.last + 1;
		}
		const opens =
			(is(view, at(view, next), word.infinitive) && isVerb(view, next + 1)) ||
			is(view, at(view, next), word.as) ||
			group.verb.after.includes(at(view, next).norm);
		if (!opens && !source) continue;
		const subjectSpan = span(view, subject);
		let end = next;
		while (end < tokens.length && !(isPunct(view, end) && (at(view, end).text === ";" || at(view, end).text === ",")))
			end++;
		const rest = opens ? bareRun(view, next, end - 1) : null;
		found.push({
			sentence,
			cue: [{ first: group.first, last: group.head }],
			source,
			content: rest ? [subjectSpan, span(view, rest)] : [subjectSpan],
			quotation: -1,
			frame: "to",
			group,
			hearsay: source === null,
		});
	}
	return found;
}

/** "Asked whether he would resign, X said …": a question of nobody in particular. */
export function asked(view: View, groups: readonly Group[]): Found[] {
	const { tokens } = view;
	const found: Found[] = [];
	for (const group of groups) {
		if (group.verb.group !== "ask" || !group.forms.includes("participle") || group.first > 3 || group.quoted >= 0)
			continue;
		const before = at(view, group.head - 1);
		const opens =
			group.head === 0 || before.tag === "SCONJ" || is(view, before, word.questions) || before.tag === "CCONJ";
		if (!opens) continue;
		const next = at(view, group.head + 1);
		const preposition = group.verb.prepositions.includes(next.norm);
		if (!preposition && !is(view, next, word.questions)) continue;
		let end = group.head + 1;
		while (end < tokens.length && at(view, end).text !== ",") end++;
		const content = bareRun(view, preposition && next.tag === "ADP" ? group.head + 2 : group.head + 1, end - 1);
		if (!content) continue;
		const cue = [{ first: group.head, last: preposition && next.tag === "ADP" ? group.head + 1 : group.head }];
		found.push({
			sentence: view.sentence.index,
			cue,
			source: null,
			content: [span(view, content)],
			quotation: -1,
			frame: "wh",
			group,
			hearsay: true,
		});
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
		found.push({
			sentence: view.sentence.index,
			cue,
			source: null,
			content: parts,
			quotation: -1,
			frame: "hearsay",
			group: null,
			hearsay: true,
		});
	}
	return found;
}
