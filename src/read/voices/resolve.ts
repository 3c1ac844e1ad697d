import type { Name } from "../../core/reading.js";
import { firstFrom, type Span } from "../../core/span.js";
import { bare } from "../../text/fold.js";
import type { Page } from "../page.js";
import type { Quotation } from "./quotations.js";
import { at, type Run, type View } from "./view.js";

type Gender = "he" | "she" | "they" | "it";

/** The word before a name and the first of its own, folded: where a title stands. */
function titlesBeside(page: Page, { start, end }: Span): { before: string; own: string } {
	const before = /(?<title>\p{L}+)\.?\s*$/u.exec(bare(page.text.slice(Math.max(0, start - 8), start)));
	const own = /^(?<title>\p{L}+)\.?\s/u.exec(bare(page.text.slice(start, end)));
	return { before: before?.groups?.title ?? "", own: own?.groups?.title ?? "" };
}

/** What the document says of whether a person is a man or a woman, by the name in full. */
function genders(page: Page, names: readonly Name[]): Map<string, Gender> {
	const lang = page.language.voices;
	const known = new Map<string, Gender>();
	const titled = [...lang.titles.keys()].some((title) => page.holding.has(title));
	for (const name of names) {
		if (name.type !== "person") continue;
		const { before, own } = titled ? titlesBeside(page, name) : { before: "", own: "" };
		const role = name.role ? bare(page.text.slice(name.role.start, name.role.end)).split(/[^\p{L}]+/u) : [];
		const title = lang.titles.get(before) ?? lang.titles.get(own);
		const called = role.map((w) => lang.people.get(w)).find((g) => g === "he" || g === "she");
		const first = lang.given.get(bare(name.name).split(/[\s.]+/u)[0] ?? "");
		const gender = title ?? called ?? first;
		const earlier = known.get(name.name);
		if (gender && (earlier === undefined || earlier === "they" || title)) known.set(name.name, gender);
		else if (earlier === undefined) known.set(name.name, "they");
	}
	return known;
}

/** The head of a noun phrase: its last nominal before a preposition, a comma or a relative clause. */
function headOf(view: View, run: Run): number {
	let head = run.first;
	for (let i = run.first; i <= run.last; i++) {
		const t = at(view, i);
		if (t.text === "," || t.text === "(" || t.tag === "ADP" || view.lang.relatives.has(t.norm)) {
			if (i > run.first) break;
			continue;
		}
		if (t.tag === "NOUN" || t.tag === "PROPN" || t.tag === "PRON" || t.tag === "NUM" || t.tag === "ADJ") head = i;
	}
	return head;
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** Finds whose words they are: a resolver for one page, built once. */
export function resolver(
	page: Page,
	names: readonly Name[],
	quotations: readonly Quotation[],
): (view: View, run: Run) => string | null {
	const { voices: lang } = page.language;
	const sorted = [...names].sort((a, b) => a.start - b.start);
	const gender = once(() => genders(page, sorted));
	const inside = (span: Span): Name[] => {
		const found: Name[] = [];
		for (let i = Math.max(0, firstFrom(sorted, span.start) - 1); i < sorted.length; i++) {
			const name = sorted[i];
			if (!name || name.start >= span.end) break;
			if (name.end > span.start) found.push(name);
		}
		return found;
	};
	// Names that somebody says within quotation marks are none that the narrator's "he" goes back to.
	const quoted = once(() => {
		const parts = quotations.flatMap((q) => q.parts);
		const found = new Set<Name>();
		let p = 0;
		for (const name of sorted) {
			while (p < parts.length && (parts[p]?.end ?? 0) <= name.start) p++;
			if ((parts[p]?.start ?? Number.POSITIVE_INFINITY) <= name.start) found.add(name);
		}
		return found;
	});
	const fits = (name: Name, want: Gender): boolean => {
		if (want === "it") return name.type === "organisation";
		if (name.type !== "person") return false;
		const is = gender().get(name.name) ?? "they";
		return is === want || is === "they";
	};

	/** The one candidate in the nearest sentences before; null where there are two, or none near. */
	const antecedent = (view: View, run: Run, want: Gender): string | null => {
		if (want === "they") return null;
		const block = page.blocks[view.sentence.block];
		const said = (view.quoted[run.first] ?? -1) >= 0;
		for (let back = 0; back <= 4; back++) {
			const sentence = page.sentences[view.sentence.index - back];
			if (!sentence || !block) return null;
			const end = back === 0 ? at(view, run.first).start : sentence.end;
			const candidates = new Set(
				inside({ start: sentence.start, end })
					.filter((n) => n.end <= end && fits(n, want) && (said || !quoted().has(n)))
					.map((n) => n.name),
			);
			const certain = [...candidates].filter((n) => gender().get(n) === want);
			if (candidates.size === 1) return [...candidates][0] ?? null;
			if (candidates.size > 1) return certain.length === 1 && want !== "it" ? (certain[0] ?? null) : null;
		}
		return null;
	};

	/** For each word of a role, who bears it, with where it is first said. */
	const roles = once(() => {
		const found = new Map<string, Map<string, number>>();
		for (const name of sorted) {
			if (!name.role) continue;
			for (const word of bare(page.text.slice(name.role.start, name.role.end)).split(/[^\p{L}]+/u)) {
				const bearers = found.get(word) ?? new Map<string, number>();
				if (!bearers.has(name.name)) bearers.set(name.name, name.start);
				found.set(word, bearers);
			}
		}
		return found;
	});
	/** The one person before who bears this role ("the minister"). */
	const byRole = (view: View, head: number): string | null => {
		let one: string | null = null;
		for (const [name, start] of roles().get(at(view, head).norm) ?? []) {
			if (start >= at(view, head).start) break;
			if (one !== null) return null;
			one = name;
		}
		return one;
	};

	return (view, run) => {
		const head = headOf(view, run);
		const token = at(view, head);
		const pronoun = lang.pronouns.get(token.norm);
		if (pronoun) return pronoun.person === 3 ? antecedent(view, run, pronoun.gender) : null;
		if (lang.relatives.has(token.norm)) {
			const before = at(view, head - 1).text === "," ? head - 2 : head - 1;
			const end = at(view, before).end;
			return inside({ start: end - 1, end }).find((n) => n.type !== "place")?.name ?? null;
		}
		// Two speakers have no one name.
		for (let i = run.first; i < head; i++) if (at(view, i).tag === "CCONJ") return null;
		const whole: Span = { start: at(view, run.first).start, end: at(view, run.last).end };
		const there = inside(whole);
		const named = there.find((n) => n.start < token.end && n.end > token.start);
		if (named && (named.type === "person" || named.type === "organisation")) return named.name;
		// "the minister, Anna Brodsky," and "spokesman Ivan Petrov".
		const next = at(view, head + 1).text === "," ? head + 2 : head + 1;
		const beside =
			next <= run.last ? there.find((n) => n.start === at(view, next).start && n.type === "person") : undefined;
		if (beside && lang.people.has(token.norm)) return beside.name;
		if (named) return named.name;
		if (lang.people.has(token.norm) && at(view, run.first).tag === "DET") {
			const one = byRole(view, head);
			if (one) return one;
		}
		if (lang.bodies.has(token.norm)) {
			let first = run.first;
			if (at(view, first).tag === "DET" && first < head) first++;
			return page.text.slice(at(view, first).start, token.end);
		}
		return null;
	};
}
