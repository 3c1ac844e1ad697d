import type { Document } from "../core/document.js";
import { singleDay } from "../core/edtf.js";
import type { Block, Claim, Dated, MeasureMention, Name, Reading, TextKind, Voice } from "../core/reading.js";
import type { Span } from "../core/span.js";
import { type Knowledge, languageOf } from "../lang/knowledge.js";
import type { Language } from "../lang/language.js";
import { acts } from "./acts.js";
import { bounded } from "./bounds.js";
import { claims } from "./claims.js";
import { answered, besides, denials } from "./denials.js";
import { descriptions } from "./descriptions/index.js";
import { onItsDay } from "./figures/day.js";
import { figures } from "./figures/index.js";
import { layout, rights } from "./layout.js";
import { measures } from "./measures.js";
import { media } from "./media.js";
import { asInText, names } from "./names.js";
import { offices } from "./offices.js";
import { type Page, page } from "./page.js";
import { countsTold, ofText } from "./standing.js";
import { grounding } from "./times/index.js";
import { type Findings, inTitle } from "./title.js";
import { heard } from "./voices/index.js";
import { withdrawals } from "./withdrawals.js";

const nothing = {
	kind: "report" as const,
	blocks: [],
	sentences: [],
	times: [],
	names: [],
	references: [],
	figures: [],
	voices: [],
	claims: [],
	measures: [],
	media: [],
	withdrawals: [],
	offices: [],
};

/** What was found on one page, before the ids of claims are laid over it. */
interface Found extends Findings {
	readonly dated: Dated | null;
	readonly kind: TextKind;
}

/** What the document has already, and whether nothing but titles is told in it: a title is then told as a sentence is. */
interface Before {
	readonly claims: number;
	readonly voices: number;
	readonly alone: boolean;
}

/** A page to be read, and what is known before it is. */
interface Task {
	readonly page: Page;
	readonly document: Document;
	readonly known: Dated | null;
	readonly before: Before;
	/** Of a title the names of the text under it. */
	readonly named?: readonly Name[];
}

/** What each step finds on all pages, before the next one begins: see `readAll`. */
function readPages(tasks: readonly Task[], { gazetteer }: Knowledge): Found[] {
	const named = tasks.map((task) => {
		const own = names(task.page, gazetteer);
		return { task, names: task.named && own.length > 0 ? asInText(own, task.named) : own };
	});
	const timed = named.map(({ task, names }) => ({
		task,
		described: descriptions(task.page, names, gazetteer),
		timed: grounding(task.page, task.document, task.known),
	}));
	const voiced = timed.map(({ task, described, timed }) => {
		const said = heard(task.page, described, task.document.id);
		return { task, described, timed, said, voices: after(said.voices, task.before.voices) };
	});
	const told = voiced.map(({ task, described, timed, said, voices }) => {
		const { page, document, before } = task;
		const { times, dated, kind } = timed;
		const acted = acts(page, voices);
		const input = {
			page,
			times,
			names: described.names,
			voices,
			acts: acted,
			kind,
			dated,
			id: document.id,
			first: before.claims + 1,
			alone: before.alone,
		};
		return { task, described, timed, said, voices, acted, first: claims(input) };
	});
	const counted = told.map((it) => ({
		it,
		figures: bounded(it.task.page, figures(it.task.page, it.described.names), it.described.names, it.voices),
	}));
	return counted.map(({ it, figures: found }) => {
		const { task, described, timed, said, voices, acted, first: all } = it;
		const { page, document } = task;
		const { times, dated, kind } = timed;
		const named = described.names;
		const claimAt = finder(all);
		const undenied = besides(all, voices);
		const placed = inClaims(found, claimAt);
		const figures =
			undenied === null ? placed : placed.map((f) => (undenied(f, f.claim) ? { ...f, besides: true } : f));
		const first = countsTold(all, figures);
		const denied = denials(page, acted, first, voices);
		// What a correction says that an earlier report said was in force was not.
		const corrected = new Set(first.flatMap((c) => (c.because === ofText ? c.id : [])));
		const claimed = onItsDay(denied.size === 0 ? first : answered(first, denied), figures, dated, kind);
		return {
			dated,
			kind,
			times,
			names: named,
			references: said.references,
			voices,
			claims: claimed,
			figures,
			measures: begun(inClaims(measures(page, times, named), claimAt), claimed).filter((m) => !corrected.has(m.claim)),
			media: inClaims(media(page, times, named, page.text === document.text ? document.marks : [], dated), claimAt),
			withdrawals: withdrawals(page, voices, times).map(({ dated: isDated, ...w }) => {
				const claim = claimAt(w);
				// Where its own sentence tells no day, it hangs on the one told before, as its claim does.
				const before = isDated ? (claimed.find((c) => c.id === claim)?.when ?? null) : null;
				return { ...w, claim, when: w.when ?? before };
			}),
			offices: offices(page, named, times, said.references).map((o) => {
				const claim = claimAt(o);
				const post = described.postIn(o.officeAt);
				return {
					...o,
					...(post ? { post } : {}),
					claim,
					when: o.when ?? (o.change === "holds" ? null : (claimed.find((c) => c.id === claim)?.when?.edtf ?? null)),
				};
			}),
		};
	});
}

/** Measures with the day on which their claim tells that they were imposed, where their own words say none. */
function begun(list: readonly MeasureMention[], claims: readonly Claim[]): readonly MeasureMention[] {
	if (list.every((m) => m.from !== null || m.change !== "imposed")) return list;
	const days = new Map(
		claims.map((c) => [c.id, c.standing === "happening" && !c.coming ? (c.when?.edtf ?? null) : null]),
	);
	return list.map((m) => {
		const day = m.from === null && m.until === null && m.change === "imposed" ? (days.get(m.claim) ?? null) : null;
		return day === null || singleDay(day) === null ? m : { ...m, from: day };
	});
}

/** Voices numbered on from those that the document has already. */
function after(list: readonly Voice[], count: number): readonly Voice[] {
	if (count === 0) return list;
	const on = (id: string) => id.replace(/\d+$/u, (n) => String(Number(n) + count));
	return list.map((v) => ({ ...v, id: on(v.id), within: v.within === null ? null : on(v.within) }));
}

function put<T extends Span>(one: T & { claim?: string }, claim: string): asserts one is T & { claim: string } {
	one.claim = claim;
}

/** What was found, each with the claim that it stands in. That is put into the objects themselves, which nobody else has: of those that are spread V8 gives each a shape of its own. */
function inClaims<T extends Span>(found: readonly T[], claimAt: (span: Span) => string): (T & { claim: string })[] {
	return found.map((one: T & { claim?: string }) => {
		put(one, claimAt(one));
		return one;
	});
}

/** The id of the claim that a span begins in (claims are in order). */
function finder(list: readonly Claim[]): (span: Span) => string {
	return (span) => {
		let low = 0;
		let high = list.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((list[middle]?.start ?? 0) <= span.start) low = middle;
			else high = middle - 1;
		}
		return list[low]?.id ?? "";
	};
}

/** A document to be read. `dated` is a day of it that others settled (see `link/dated`), with which its times are grounded again. */
export interface Wanted {
	readonly document: Document;
	readonly dated: Dated | null;
}

/** A reading with empty lists, of a document in a language that is not read. */
function unread({ document, dated }: Wanted): Reading {
	const given =
		document.published === null
			? null
			: { value: document.published.slice(0, 10), basis: "given" as const, because: [] };
	return {
		id: document.id,
		lang: document.lang,
		read: false,
		rights: rights(document, []),
		dated: dated ?? given,
		...nothing,
	};
}

/** A document laid out. */
interface Opened {
	readonly document: Document;
	readonly dated: Dated | null;
	readonly blocks: readonly Block[];
	readonly text: Page;
	readonly title: Page | null;
	/** Nothing but titles is told in it. */
	readonly alone: boolean;
}

/** The readings of documents in languages that are read, in order. */
function together(list: readonly Opened[], knowledge: Knowledge): Reading[] {
	const bodies = readPages(
		list.map(({ text, document, dated, alone }) => ({
			page: text,
			document,
			known: dated,
			before: { claims: 0, voices: 0, alone },
		})),
		knowledge,
	);
	const titled: number[] = [];
	const titles: Task[] = [];
	list.forEach(({ title, document, alone }, i) => {
		const body = bodies[i];
		if (title === null || body === undefined) return;
		const { claims, voices, dated } = body;
		const before = { claims: claims.length, voices: voices.length, alone: alone && claims.length === 0 };
		titled.push(i);
		titles.push({ page: title, document, known: dated, before, named: body.names });
	});
	const heads = new Map(readPages(titles, knowledge).map((found, k) => [titled[k], inTitle(found)]));
	const readings: Reading[] = [];
	list.forEach(({ document, blocks, text }, i) => {
		const [body, head] = [bodies[i], heads.get(i)];
		if (body === undefined) return;
		readings.push({
			id: document.id,
			lang: document.lang,
			read: true,
			rights: rights(document, blocks),
			dated: body.dated,
			kind: body.kind,
			blocks,
			sentences: text.sentences.map(({ start, end }) => ({ start, end })),
			times: joined(head?.times, body.times),
			names: joined(head?.names, body.names),
			references: joined(head?.references, body.references),
			figures: joined(head?.figures, body.figures),
			voices: joined(head?.voices, body.voices),
			claims: joined(head?.claims, body.claims),
			measures: joined(head?.measures, body.measures),
			media: joined(head?.media, body.media),
			withdrawals: joined(head?.withdrawals, body.withdrawals),
			offices: joined(head?.offices, body.offices),
		});
	});
	return readings;
}

/** So many code units are read together. */
export const stretch = 200_000;

/**
 * Documents -> readings, each a pure function of its document and what is known of its language, in order. Each step of the reading is done for a stretch of them
 * before the next one begins: the code of all steps is larger than what the processor keeps at hand, and one document after the other took 1.8 times as long
 * (64 articles of 3,100 characters together against one).
 */
export function readAll(wanted: readonly Wanted[], knowledge: Knowledge, size = stretch): Reading[] {
	const readings: (Reading | null)[] = wanted.map(() => null);
	let places: number[] = [];
	let laid: { readonly one: Wanted; readonly language: Language }[] = [];
	let read = 0;
	const flush = () => {
		const blocks = laid.map(({ one, language }) => layout(one.document, language));
		const opened = laid.map(({ one: { document, dated }, language }, i): Opened => {
			const found = blocks[i] ?? [];
			return {
				document,
				dated,
				blocks: found,
				text: page(document.text, found, language),
				title: titlePage(document, language),
				alone: !found.some((b) => b.kind === "paragraph" || b.kind === "caption"),
			};
		});
		together(opened, knowledge).forEach((reading, i) => {
			readings[places[i] ?? 0] = reading;
		});
		places = [];
		laid = [];
		read = 0;
	};
	wanted.forEach((one, i) => {
		const language = languageOf(knowledge, one.document.lang);
		if (language === null) {
			readings[i] = unread(one);
			return;
		}
		places.push(i);
		laid.push({ one, language });
		read += one.document.text.length;
		if (read >= size) flush();
	});
	flush();
	return readings.flatMap((reading) => reading ?? []);
}

/** Document -> reading: as `readAll`, of one. A language that is not read gives a reading with empty lists. */
export function read(document: Document, knowledge: Knowledge, known: Dated | null = null): Reading {
	const wanted = { document, dated: known };
	const [reading = unread(wanted)] = readAll([wanted], knowledge);
	return reading;
}

/** What was found in the title, then what was found in the text. */
function joined<T>(head: readonly T[] | undefined, body: readonly T[]): readonly T[] {
	return head && head.length > 0 ? [...head, ...body] : body;
}

/** A title that does not stand in the text is a page of its own. */
function titlePage(document: Document, language: Language): Page | null {
	const { title, titleAt } = document;
	if (title === null || titleAt !== null || title.trim() === "" || document.text.includes(title.trim())) return null;
	const block: Block = { start: 0, end: title.length, kind: "title" };
	return page(title, [block], language);
}
