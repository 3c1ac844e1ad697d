import { preceding } from "../../core/lists.js";
import type { Sight } from "./sight.js";
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

/** Words of a run, folded, joined by spaces. */
export function keyOf(list: readonly Unit[], from: number, to: number): string {
	if (from === to) return list[from]?.norm ?? "";
	let key = "";
	for (let i = from; i <= to; i++) {
		const u = list[i];
		if (u) key += (key && u.spaced ? " " : "") + u.norm;
	}
	return key;
}

/** True where the words are those of an office and of nobody who holds it. */
function ofOffice(list: readonly Unit[], from: number, to: number): boolean {
	let held = false;
	for (let i = from; i <= to; i++) {
		const is = list[i]?.is;
		if (!is?.offices && !is?.officeLeads) return false;
		held ||= is.offices;
	}
	return held;
}

/** True for a body that has no name of its own: "Office", not "Labour Party". */
function bodyAlone({ is }: Unit, next: Unit | undefined): boolean {
	return is.organisationHeads && is.common && !next?.cap;
}

/** Maximal stretches of capitalised units and what may join them, cut into names. */
export function runs(
	list: readonly Unit[],
	sight: Sight,
	mayName: (list: readonly Unit[], index: number) => boolean,
): Run[] {
	const found: Run[] = [];
	const near = (i: number) => {
		const a = list[i];
		const b = list[i + 1];
		if (a === undefined || b === undefined) return false;
		for (let at = a.end; at < b.start; at++) if (sight.text.charCodeAt(at) === 10) return false;
		return true;
	};
	const joint = (u: Unit | undefined) => u !== undefined && !u.cap && (u.is.joints || u.is.particles);
	for (let i = 0; i < list.length; i++) {
		const first = list[i];
		if (!first?.cap || !mayName(list, i)) continue;
		// Parts of capitalised units and the joints between them.
		const parts: Part[] = [{ from: i, to: i }];
		let at = i;
		for (;;) {
			const next = list[at + 1];
			if (!next || !near(at)) break;
			const current = parts.at(-1);
			if (!current) break;
			if (next.cap && mayName(list, at + 1)) {
				current.to = ++at;
				continue;
			}
			// "People's Party", "Attorney General's Office": the possessive of a common word stays inside, and that of an office before its body.
			if (next.is.possessives) {
				const head = list[at + 2];
				const owns = list[at]?.is.possessors || (head && ofOffice(list, i, at) && bodyAlone(head, list[at + 3]));
				if (owns && head?.cap && head.spaced && mayName(list, at + 2)) {
					at += 2;
					current.to = at;
					continue;
				}
			}
			let j = at + 1;
			while (j < at + 3 && (joint(list[j]) || (j > at + 1 && !list[j]?.cap && list[j]?.is.articles))) j++;
			const beyond = list[j];
			if (j === at + 1 || !beyond?.cap || !mayName(list, j)) break;
			let close = true;
			for (let k = at; k < j && close; k++) close = near(k);
			if (!close) break;
			parts.push({ from: j, to: j });
			at = j;
		}
		const end = at;
		for (const part of joined(list, parts, sight)) for (const run of cut(list, part, sight)) found.push(run);
		i = end;
	}
	return found;
}

/** Parts whose joint belongs to a name are put together. */
function joined(list: readonly Unit[], parts: readonly Part[], sight: Sight): readonly Part[] {
	const { known } = sight.language;
	if (parts.length === 1) return parts;
	const out: Part[] = [];
	for (const part of parts) {
		const left = out.at(-1);
		if (!left) {
			out.push({ ...part });
			continue;
		}
		const between = list[left.to + 1];
		const head = list[left.to];
		const tail = list[part.to];
		const start = list[part.from];
		if (!between || !head || !tail || !start) continue;
		const joint = between.norm;
		const inside = keyOf(list, left.from, left.to);
		const whole = keyOf(list, left.from, part.to);
		const organised = () => list.slice(left.from, left.to + 1).some((u) => u.is.organisationHeads);
		let join =
			known.has(whole) || sight.language.listed.has(whole) || (sight.isPlace(whole) && whole.split(" ").length < 5);
		if (!join && joint === "&") join = true;
		if (!join && between.is.ofs) {
			const led = head.is.organisationHeads || head.is.siteHeads || head.is.placeHeads || head.is.otherHeads;
			const office = head.is.offices && !head.is.organisationHeads;
			join = led || (!office && head.is.common && !head.is.given && !sight.isPlace(inside) && !list[left.from]?.opens);
		} else if (!join && between.is.bodyJoints) join = organised();
		else if (!join && between.is.ands) {
			const afterOf = list.slice(left.from, left.to).some((u) => u.is.ofs || u.is.bodyJoints) && organised();
			const free = !start.is.given && !sight.isPlace(start.text) && !start.is.peoples;
			const simple = part.to === part.from && free;
			const leftCommon =
				left.from === left.to && head.is.common && !head.is.organisationHeads && !sight.isPlace(inside);
			join =
				(afterOf && (simple || (free && part.to - part.from < 3 && !tail.is.organisationHeads))) ||
				(leftCommon && tail.is.organisationHeads && part.to > part.from && free);
		} else if (!join && between.is.particles)
			join = (!between.is.never || !between.is.joints) && !between.is.narrowJoints;
		if (join) left.to = part.to;
		else out.push({ ...part });
	}
	return out;
}

/** One stretch cut into the office before it and the name; nothing where no name remains. */
function cut(list: readonly Unit[], part: Part, sight: Sight): Run[] {
	const { known, listed } = sight.language;
	let { from, to } = part;
	const named = (): Run[] => [{ from, to, role: null, titled: false }];
	let whole = keyOf(list, from, to);
	if (known.has(whole) || listed.has(whole)) return named();
	const out: Run[] = [];
	// Days and months part a run in two.
	for (let i = from; i <= to; i++) {
		if (!list[i]?.is.calendar || (i === to && i > from && list[i - 1]?.is.given)) continue;
		if (i > from) out.push(...cut(list, { from, to: i - 1 }, sight));
		if (i < to) out.push(...cut(list, { from: i + 1, to }, sight));
		return out;
	}
	while (from < to && (list[from]?.is.never || !list[from]?.word)) from++;
	while (to > from && !list[to]?.cap) to--;
	if (from !== part.from || to !== part.to) whole = keyOf(list, from, to);
	if (known.has(whole) || listed.has(whole) || sight.isPlace(whole)) return named();
	const start = list[from];
	const last = list[to];
	const head = list[headAt(list, from, to)];
	if (!start || !last || !head) return out;
	const bodied = headed(last) || headed(head);
	// The office nearest to the name: "NASA Administrator Jane Roe", "Kazakh Deputy Prime Minister Jane Roe".
	if (from < to && !bodied) {
		const office = officeIn(list, from, to);
		if (office >= 0) {
			let lead = office;
			while (lead > from && leads(list[lead - 1])) lead--;
			if (lead > from) out.push(...cut(list, { from, to: lead - 1 }, sight));
			let name = office + 1;
			while (name < to && !list[name]?.cap) name++;
			if (list[office + 1]?.is.joints) {
				// "President of X": the office's own place or body, and no person.
				out.push(...cut(list, { from: name, to }, sight));
				return out;
			}
			out.push({ from: name, to, role: { from: lead, to: office }, titled: true });
			return out;
		}
	}
	// A people before a name that is none of its own: "American Jane Roe".
	if (start.is.peoples && from < to && !bodied) {
		let named = false;
		for (let i = from + 1; i <= to && !named; i++) named = list[i]?.is.given ?? false;
		if (named) from++;
	}
	if (from === to && (list[from]?.is.peoples || list[from]?.is.never)) return out;
	if (!headed(last)) {
		let officesOnly = true;
		for (let i = from; i <= to && officesOnly; i++) {
			const u = list[i];
			if (u?.cap) officesOnly = u.is.offices || u.is.officeLeads || u.is.peoples || u.is.honorifics;
		}
		if (officesOnly) return out;
	}
	out.push({ from, to, role: null, titled: false });
	return out;
}

/** A word that makes a stretch a body, a site or a thing, where it is its head or its end. */
function headed({ is }: Unit): boolean {
	return is.organisationHeads || is.siteHeads || is.placeHeads || is.legalForms || is.otherHeads;
}

const titled = (u: Unit | undefined) => u !== undefined && (u.is.offices || u.is.honorifics);
const leads = (u: Unit | undefined) =>
	u !== undefined && (u.is.officeLeads || u.is.offices || u.is.honorifics || u.is.peoples || u.is.common);

/** Index of the last office that a name may follow, -1 where there is none or nothing but offices follows. */
function officeIn(list: readonly Unit[], from: number, to: number): number {
	let office = -1;
	for (let i = from; i < to; i++) {
		const before = preceding(list, i);
		if (titled(list[i]) && (i === from || !before?.cap || !before.is.given || titled(before))) office = i;
	}
	if (office < 0) return office;
	for (let i = office + 1; i <= to; i++) {
		const u = list[i];
		if (u && !(u.is.offices && (!u.is.given || u.is.officeLeads))) return office;
	}
	return -1;
}

/** Index of the head of a name: the word before its first "of", else its last. */
function headAt(list: readonly Unit[], from: number, to: number): number {
	for (let i = from + 1; i <= to; i++) {
		const u = list[i];
		if (u && !u.cap && u.word && !u.is.possessives) return i - 1;
	}
	return to;
}

/** The head of a name: the word before its first "of", else its last. */
export function headOf(list: readonly Unit[], from: number, to: number): Unit | undefined {
	return list[headAt(list, from, to)];
}
