import type { NameLanguage } from "../../lang/names.js";
import type { Unit } from "./units.js";

/** A stretch of units that may be one name. `from` and `to` are indexes (inclusive) into the sentence's units. */
export interface Run {
	readonly from: number;
	readonly to: number;
	/** Units of the office beside it, when there are some. */
	readonly role: { readonly from: number; readonly to: number } | null;
	/** An honorific or office stands before it. */
	readonly titled: boolean;
}

interface Part {
	from: number;
	to: number;
}

/** What `runs` needs to know of a sentence beyond its units. */
export interface Sight {
	/** True where the unit may belong to a name. */
	readonly mayName: (u: Unit, index: number) => boolean;
	readonly isPlace: (text: string) => boolean;
	readonly language: NameLanguage;
	readonly text: string;
}

/** Words of a run, folded, joined by spaces. */
export function keyOf(list: readonly Unit[], from: number, to: number): string {
	let key = "";
	for (let i = from; i <= to; i++) {
		const u = list[i];
		if (u) key += (key && u.spaced ? " " : "") + u.norm;
	}
	return key;
}

/** Maximal stretches of capitalised units and what may join them, cut into names. */
export function runs(list: readonly Unit[], sight: Sight): Run[] {
	const { words } = sight.language;
	const found: Run[] = [];
	const near = (i: number) => {
		const [a, b] = [list[i], list[i + 1]];
		return a !== undefined && b !== undefined && !sight.text.slice(a.end, b.start).includes("\n");
	};
	for (let i = 0; i < list.length; i++) {
		const first = list[i];
		if (!first?.cap || !sight.mayName(first, i)) continue;
		// Parts of capitalised units and the joints between them.
		const parts: Part[] = [{ from: i, to: i }];
		let at = i;
		for (;;) {
			const next = list[at + 1];
			if (!next || !near(at)) break;
			const current = parts.at(-1);
			if (!current) break;
			if (next.cap && sight.mayName(next, at + 1)) {
				current.to = ++at;
				continue;
			}
			// "People's Party": the possessive of a common word stays inside.
			const here = list[at];
			if (/^['’]s?$/u.test(next.text) && here && words.possessors.has(here.norm)) {
				const head = list[at + 2];
				if (head?.cap && head.spaced && sight.mayName(head, at + 2)) {
					at += 2;
					current.to = at;
					continue;
				}
			}
			let j = at + 1;
			while (
				j < at + 3 &&
				list[j] &&
				!list[j]?.cap &&
				(words.joints.has(list[j]?.norm ?? "") ||
					words.particles.has(list[j]?.norm ?? "") ||
					(j > at + 1 && words.articles.has(list[j]?.norm ?? "")))
			)
				j++;
			const beyond = list[j];
			if (j === at + 1 || !beyond?.cap || !sight.mayName(beyond, j)) break;
			if (!list.slice(at + 1, j + 1).every((_, k) => near(at + k))) break;
			parts.push({ from: j, to: j });
			at = j;
		}
		const end = at;
		for (const part of joined(list, parts, sight)) found.push(...cut(list, part, sight));
		i = end;
	}
	return found;
}

/** Parts whose joint belongs to a name are put together. */
function joined(list: readonly Unit[], parts: readonly Part[], sight: Sight): Part[] {
	const { words, known } = sight.language;
	const out: Part[] = [];
	for (const part of parts) {
		const left = out.at(-1);
		if (!left) {
			out.push({ ...part });
			continue;
		}
		const joint = list[left.to + 1]?.norm ?? "";
		const head = list[left.to]?.norm ?? "";
		const tail = list[part.to]?.norm ?? "";
		const start = list[part.from];
		const inside = keyOf(list, left.from, left.to);
		const whole = keyOf(list, left.from, part.to);
		const organised = inside.split(" ").some((w) => words.organisationHeads.has(w));
		let join =
			known.has(whole) || sight.language.listed.has(whole) || (sight.isPlace(whole) && whole.split(" ").length < 5);
		if (!join && joint === "&") join = true;
		if (!join && joint === "of") {
			const led =
				words.organisationHeads.has(head) ||
				words.siteHeads.has(head) ||
				words.placeHeads.has(head) ||
				words.otherHeads.has(head);
			const office = words.offices.has(head) && !words.organisationHeads.has(head);
			join =
				led ||
				(!office &&
					words.common.has(head) &&
					!words.given.has(head) &&
					!sight.isPlace(inside) &&
					!list[left.from]?.opens);
		} else if (!join && (joint === "for" || joint === "on" || joint === "against")) join = organised;
		else if (!join && joint === "and") {
			const afterOf = /(?:^| )(?:of|for|on) /u.test(inside) && organised;
			const free =
				start !== undefined &&
				!words.given.has(start.norm) &&
				!sight.isPlace(start.text) &&
				!words.peoples.has(start.norm);
			const simple = part.to === part.from && free;
			const leftCommon =
				left.from === left.to && words.common.has(head) && !words.organisationHeads.has(head) && !sight.isPlace(inside);
			join =
				(afterOf && (simple || (free && part.to - part.from < 3 && !words.organisationHeads.has(tail)))) ||
				(leftCommon && words.organisationHeads.has(tail) && part.to > part.from && free);
		} else if (!join && words.particles.has(joint)) {
			join = !words.never.has(joint) || !words.joints.has(joint);
			if (words.narrowJoints.has(joint)) join = false;
		}
		if (join) left.to = part.to;
		else out.push({ ...part });
	}
	return out;
}

/** One stretch cut into the office before it and the name; nothing where no name remains. */
function cut(list: readonly Unit[], part: Part, sight: Sight): Run[] {
	const { words, known } = sight.language;
	let { from, to } = part;
	const norm = (i: number) => list[i]?.norm ?? "";
	if (known.has(keyOf(list, from, to)) || sight.language.listed.has(keyOf(list, from, to)))
		return [{ from, to, role: null, titled: false }];
	const out: Run[] = [];
	// Days and months part a run in two.
	for (let i = from; i <= to; i++) {
		if (!words.calendar.has(norm(i)) || (i > from && words.given.has(norm(i - 1)) && i === to)) continue;
		if (i > from) out.push(...cut(list, { from, to: i - 1 }, sight));
		if (i < to) out.push(...cut(list, { from: i + 1, to }, sight));
		return out;
	}
	while (from < to && (words.never.has(norm(from)) || !list[from]?.word)) from++;
	while (to > from && !list[to]?.cap) to--;
	const whole = keyOf(list, from, to);
	if (known.has(whole) || sight.language.listed.has(whole) || sight.isPlace(whole))
		return [{ from, to, role: null, titled: false }];
	const last = norm(to);
	const head = headOf(list, from, to);
	const headed = (w: string) =>
		words.organisationHeads.has(w) ||
		words.siteHeads.has(w) ||
		words.placeHeads.has(w) ||
		words.legalForms.has(w) ||
		words.otherHeads.has(w);
	const offices = (i: number) => words.offices.has(norm(i)) || words.honorifics.has(norm(i).replace(/\.$/u, ""));
	// The office nearest to the name: "NASA Administrator Jane Roe", "Kazakh Deputy Prime Minister Jane Roe".
	if (!headed(last) && !headed(head)) {
		let office = -1;
		for (let i = from; i < to; i++) {
			const before = list[i - 1];
			const lead = i === from || !before?.cap || !words.given.has(before.norm);
			if (offices(i) && lead) office = i;
		}
		if (
			office >= 0 &&
			list.slice(office + 1, to + 1).every((u) => words.offices.has(u.norm) && !words.given.has(u.norm))
		)
			office = -2;
		if (office >= 0) {
			let start = office;
			while (
				start > from &&
				(words.officeLeads.has(norm(start - 1)) ||
					offices(start - 1) ||
					words.peoples.has(norm(start - 1)) ||
					words.common.has(norm(start - 1)))
			)
				start--;
			if (start > from) out.push(...cut(list, { from, to: start - 1 }, sight));
			let name = office + 1;
			while (name < to && !list[name]?.cap) name++;
			if (norm(office + 1) === "of" || words.joints.has(norm(office + 1))) {
				// "President of X": the office's own place or body, and no person.
				out.push(...cut(list, { from: name, to }, sight));
				return out;
			}
			out.push({ from: name, to, role: { from: start, to: office }, titled: true });
			return out;
		}
	}
	// A people before a name that is none of its own: "American Jane Roe".
	if (
		words.peoples.has(norm(from)) &&
		from < to &&
		!headed(last) &&
		!headed(head) &&
		list.slice(from + 1, to + 1).some((u) => words.given.has(u.norm))
	)
		from++;
	if (from === to && (words.peoples.has(norm(from)) || words.never.has(norm(from)))) return out;
	const officesOnly = list
		.slice(from, to + 1)
		.every(
			(u) =>
				!u.cap ||
				words.offices.has(u.norm) ||
				words.officeLeads.has(u.norm) ||
				words.peoples.has(u.norm) ||
				words.honorifics.has(u.norm),
		);
	if (officesOnly && !headed(last)) return out;
	out.push({ from, to, role: null, titled: false });
	return out;
}

/** The head of a name: the word before its first "of", else its last. */
export function headOf(list: readonly Unit[], from: number, to: number): string {
	for (let i = from + 1; i <= to; i++)
		if (!list[i]?.cap && list[i]?.word && !/^['’]s?$/u.test(list[i]?.text ?? "")) return list[i - 1]?.norm ?? "";
	return list[to]?.norm ?? "";
}
