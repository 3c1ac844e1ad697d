import type { Name, Post } from "../../core/reading.js";
import { firstFrom, type Span } from "../../core/span.js";
import type { Pronoun } from "../../lang/voices.js";
import { bare } from "../../text/fold.js";
import { remembered } from "../../text/memo.js";
import { byHead, type Described, type Description } from "../descriptions/index.js";
import type { Page } from "../page.js";
import type { Quotation } from "./quotations.js";
import { apposedTo, phraseAt, subjectBefore } from "./subjects.js";
import { at, is, type Run, type View } from "./view.js";
import { word } from "./words.js";

type Gender = "he" | "she" | "they" | "it";

/** The word before a name and the first of its own, folded: where a title stands. */
function titlesBeside(page: Page, { start, end }: Span): { before: string; own: string } {
	const before = /(?<title>\p{L}+)\.?\s*$/u.exec(bare(page.text.slice(Math.max(0, start - 8), start)));
	const own = /^(?<title>\p{L}+)\.?\s/u.exec(bare(page.text.slice(start, end)));
	return { before: before?.groups?.title ?? "", own: own?.groups?.title ?? "" };
}

const wordsOf = remembered((role): readonly string[] => role.split(/[^\p{L}]+/u));
const firstWord = remembered((name) => bare(name).split(/[\s.]+/u)[0] ?? "");

function holdsAny(page: Page, list: Iterable<string>): boolean {
	for (const word of list) if (page.holding.has(word)) return true;
	return false;
}

/** What the document says of whether a person is a man or a woman, by the name in full. */
function genders(page: Page, names: readonly Name[]): Map<string, Gender> {
	const lang = page.language.voices;
	const known = new Map<string, Gender>();
	const titled = holdsAny(page, lang.titles.keys());
	for (const name of names) {
		if (name.type !== "person") continue;
		const { before, own } = titled ? titlesBeside(page, name) : { before: "", own: "" };
		const role = name.role ? wordsOf(bare(page.text.slice(name.role.start, name.role.end))) : [];
		const title = lang.titles.get(before) ?? lang.titles.get(own);
		const called = role.map((w) => lang.people.get(w)).find((g) => g === "he" || g === "she");
		const first = lang.given.get(firstWord(name.name));
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
		if (t.text === "," || t.text === "(" || t.tag === "ADP" || is(view, t, word.relatives)) {
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

/** Who is meant: a name of the document or, where it gives none, the office by which another document may. */
export interface Meant {
	readonly name: string | null;
	readonly post: Post | null;
	/** True where every sentence from the name to the pronoun goes on with them: the name can stand for the pronoun. */
	readonly sure: boolean;
}
export const nobody: Meant = { name: null, post: null, sure: false };

/** Whom a pronoun means, and the key by which they are told from others; null where nobody is found. */
interface Found extends Meant {
	readonly key: string | null;
}
const none: Found = { name: null, post: null, sure: false, key: null };

/** One who may be meant by a pronoun: by a name, or by words for somebody without one. */
interface Candidate {
	readonly name: string | null;
	readonly post: Post | null;
	readonly key: string;
	readonly gender: Gender;
	readonly at: Span;
}

const nowhere: readonly never[] = [];

/** Those of a list in order of the text that reach into `[start, end)`. */
function inside<T extends Span>(of: readonly T[], start: number, end: number): readonly T[] {
	let found: T[] | null = null;
	for (let i = Math.max(0, firstFrom(of, start) - 1); i < of.length; i++) {
		const one = of[i];
		if (!one || one.start >= end) break;
		if (one.end <= start) continue;
		if (found === null) found = [one];
		else found.push(one);
	}
	return found ?? nowhere;
}

const isOf = (pronoun: Pronoun | undefined, want: Gender) => pronoun?.gender === want && pronoun.person === 3;

/** Among so many that a sentence names none is the only one, and looking through them for each pronoun would cost their square. */
const most = 60;

/** Whom words mean. `opening` asks of "it" and "they" at the head of a sentence only who does something in the one before. */
export type Resolve = (view: View, run: Run, opening?: boolean) => Meant;

/** Finds whose words they are: a resolver for one page, built once. */
export function resolver(
	page: Page,
	{ names, list }: Described,
	quotations: readonly Quotation[],
	views: readonly View[],
): Resolve {
	const { voices: lang } = page.language;
	const gender = once(() => genders(page, names));
	const headed = byHead(list);
	// Whom somebody names within quotation marks is nobody that the narrator's "he" goes back to.
	const parts = once(() => quotations.flatMap((q) => q.parts).sort((a, b) => a.start - b.start));
	const isQuoted = ({ start }: Span): boolean => {
		const part = parts()[firstFrom(parts(), start + 1) - 1];
		return part !== undefined && part.end > start;
	};
	const ofName = (name: Name): Candidate | null => {
		if (name.type !== "person" && name.type !== "organisation") return null;
		const is = name.type === "organisation" ? "it" : (gender().get(name.name) ?? "they");
		return { key: name.name, name: name.name, post: null, gender: is, at: name };
	};
	const ofDescription = (one: Description): Candidate => {
		const noun = page.sentences[one.sentence]?.tokens[one.head]?.norm ?? "";
		const called = lang.people.get(noun);
		const known = one.name === null ? undefined : gender().get(one.name);
		const is = one.body ? "it" : called === "he" || called === "she" ? called : (known ?? "they");
		const post = one.name === null && one.post?.sole ? one.post : null;
		return {
			key: one.name ?? (post ? `${post.kind} ${post.of} ${post.country}` : `${one.start}`),
			name: one.name,
			post,
			gender: is,
			at: one,
		};
	};
	/** Of whom the names do not say it: man or woman, as the first pronoun says that goes back to them. */
	const learned = new Map<string, Gender>();
	const genderOf = (one: Candidate): Gender => (one.gender === "they" ? (learned.get(one.key) ?? "they") : one.gender);
	const fits = (one: Candidate, want: Gender) => {
		const is = genderOf(one);
		return want === "it" || is === "it" ? is === want : is === want || is === "they";
	};
	/** Who is meant among those who may be, in order of the text, told `back` sentences before; nobody where that is open. */
	const onlyOf = (found: readonly Candidate[], view: View, run: Run, want: Gender, back: number): Found => {
		const byKey = new Map<string, Candidate>();
		for (const one of found) byKey.set(one.key, one);
		const [first, ...more] = byKey.values();
		if (!first) return none;
		const { name, post, key } = first;
		const it = () => ({ name, post, sure: back <= 1 || goesOn(view.sentence.index, back, want), key });
		if (more.length === 0) return it();
		if (want === "it" || more.some((one) => genderOf(one) === want)) return none;
		// Of several, the one told first, where it alone is known to be a man or a woman as the pronoun says, or where both sentences open with them.
		if (genderOf(first) === want) return it();
		const { start, end } = found.find((one) => one.key === key)?.at ?? first.at;
		const second = page.sentences[view.sentence.index - back]?.tokens[1]?.start ?? -1;
		const opens = run.first === 0 && back > 0 && start <= second;
		return opens && !lang.owners.has(page.folded.slice(end, end + 2)) ? it() : none;
	};
	/** True where each sentence between holds a pronoun of the same person ("She promised … He has until Monday" goes on with neither). */
	const goesOn = (index: number, back: number, want: Gender): boolean => {
		for (let i = index - back + 1; i < index; i++) {
			const tokens = page.sentences[i]?.tokens ?? [];
			if (!tokens.some((t) => isOf(lang.pronouns.get(t.norm), want))) return false;
		}
		return true;
	};

	/** The one candidate in the nearest sentences before; nobody where there are two, or none near. */
	const antecedent = (view: View, run: Run, want: Gender): Found => {
		if (want === "they" || want === "it") {
			const name = subjectBefore(page, names, view, run, want);
			if (name !== null) return { name, post: null, sure: true, key: name };
			if (want === "they") return none;
		}
		const said = (view.quoted[run.first] ?? -1) >= 0;
		// "…, he added": who says a sentence is not found in it.
		const isLast = run.first > 3 && run.first >= view.tokens.length - 3;
		for (let back = isLast ? 1 : 0; back <= 4; back++) {
			const sentence = page.sentences[view.sentence.index - back];
			if (!sentence) return none;
			const end = back === 0 ? at(view, run.first).start : sentence.end;
			if (firstFrom(names, end) - firstFrom(names, sentence.start) > most) return none;
			const found: Candidate[] = [];
			const consider = (one: Candidate | null) => {
				if (one && fits(one, want) && (said || !isQuoted(one.at))) found.push(one);
			};
			// Both lists in order of the text, names before descriptions.
			let described = firstFrom(list, sentence.start);
			for (let i = firstFrom(names, sentence.start); i <= names.length; i++) {
				const name = i < names.length ? names[i] : undefined;
				const until = name ? Math.min(name.start, end) : end;
				for (; described < list.length; described++) {
					const one = list[described];
					if (!one || one.start >= until) break;
					if (one.end <= end) consider(ofDescription(one));
				}
				if (!name || name.start >= end) break;
				if (name.end <= end) consider(ofName(name));
			}
			if (found.length > 0) return onlyOf(found, view, run, want, back);
		}
		return none;
	};

	/** Whom each "he" and "she" means, by where it stands: looked for in the order of the text. */
	const meantAt = once(() => {
		const found = new Map<number, Meant>();
		const words = new Map<string, Gender>();
		for (const [word, { gender: is }] of lang.pronouns)
			if ((is === "he" || is === "she") && !lang.possessives.has(word)) words.set(word, is);
		const sentences = new Set<number>();
		for (const word of words.keys()) for (const index of page.holding.get(word) ?? nowhere) sentences.add(index);
		for (const index of [...sentences].sort((a, b) => a - b)) {
			const view = views[index];
			if (!view) continue;
			for (let i = 0; i < view.tokens.length; i++) {
				const token = view.tokens[i];
				const want = token === undefined ? undefined : words.get(token.norm);
				if (!token || want === undefined) continue;
				const meant = antecedent(view, { first: i, last: i }, want);
				found.set(token.start, meant);
				if (meant.key !== null && !learned.has(meant.key)) learned.set(meant.key, want);
			}
		}
		return found;
	});

	return (view, run, opening = false) => {
		const head = headOf(view, run);
		const token = at(view, head);
		const pronoun = lang.pronouns.get(token.norm);
		if (pronoun) {
			if (pronoun.person !== 3) return nobody;
			const { gender: want } = pronoun;
			if (opening && (want === "it" || want === "they")) {
				const name = subjectBefore(page, names, view, run, want);
				return name === null ? nobody : { name, post: null, sure: true };
			}
			return (run.first === run.last ? meantAt().get(token.start) : undefined) ?? antecedent(view, run, want);
		}
		const called = (name: string | null): Meant => ({ name, post: null, sure: false });
		if (is(view, token, word.relatives)) {
			const before = at(view, head - 1).text === "," ? head - 2 : head - 1;
			const end = at(view, before).end;
			for (const name of inside(names, end - 1, end)) if (name.type !== "place") return called(name.name);
			const one = headed(view.sentence.index, before);
			if (one && (one.name !== null || one.post?.sole)) return { name: one.name, post: one.post, sure: false };
			return called(phraseAt(page, view, before));
		}
		// Two speakers have no one name.
		for (let i = run.first; i < head; i++) if (at(view, i).tag === "CCONJ") return nobody;
		const there = inside(names, at(view, run.first).start, at(view, run.last).end);
		const named = there.find((n) => n.start < token.end && n.end > token.start);
		if (named && (named.type === "person" || named.type === "organisation")) return called(named.name);
		// "the minister, Anna Brodsky," and "spokesman Ivan Petrov".
		const next = at(view, head + 1).text === "," ? head + 2 : head + 1;
		const beside =
			next <= run.last ? there.find((n) => n.start === at(view, next).start && n.type === "person") : undefined;
		if (beside && is(view, token, word.people)) return called(beside.name);
		if (named) return called(named.name);
		const apposed = apposedTo(view, run, there);
		if (apposed) return called(apposed.name);
		const described = headed(view.sentence.index, head);
		if (described && (described.name !== null || !described.body))
			return {
				name: described.name,
				post: described.name === null && described.post?.sole ? described.post : null,
				sure: false,
			};
		if (is(view, token, word.bodies)) {
			let first = run.first;
			if (at(view, first).tag === "DET" && first < head) first++;
			return called(page.text.slice(at(view, first).start, token.end));
		}
		return nobody;
	};
}
