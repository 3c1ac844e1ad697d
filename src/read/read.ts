import type { Document } from "../core/document.js";
import type { Block, Dated, Reading } from "../core/reading.js";
import { type Knowledge, languageOf } from "../lang/knowledge.js";
import type { Language } from "../lang/language.js";
import { findings, type Task } from "./findings.js";
import { layout, rights } from "./layout.js";
import { type Page, page } from "./page.js";
import { inTitle } from "./title.js";

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

/** A document to be read. `dated` is a day of it that others settled (see `link/dated`), with which its times are grounded again. */
export interface Wanted {
	readonly document: Document;
	readonly dated: Dated | null;
	/** True where the reading is printed and nothing more: what claims are about, by which events are found, is left out. */
	readonly printed?: boolean;
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
	readonly printed: boolean;
	readonly blocks: readonly Block[];
	readonly text: Page;
	readonly title: Page | null;
	/** Nothing but titles is told in it. */
	readonly alone: boolean;
}

/** The readings of documents in languages that are read, in order. */
function together(list: readonly Opened[], knowledge: Knowledge): Reading[] {
	const bodies = findings(
		list.map(({ text, document, dated, printed, alone }) => ({
			page: text,
			document,
			known: dated,
			printed,
			before: { claims: 0, voices: 0, alone },
		})),
		knowledge,
	);
	const titled: number[] = [];
	const titles: Task[] = [];
	list.forEach(({ title, document, printed, alone }, i) => {
		const body = bodies[i];
		if (title === null || body === undefined) return;
		const { claims, voices, dated } = body;
		const before = { claims: claims.length, voices: voices.length, alone: alone && claims.length === 0 };
		titled.push(i);
		titles.push({ page: title, document, known: dated, printed, before, named: body.names });
	});
	const heads = new Map(findings(titles, knowledge).map((found, k) => [titled[k], inTitle(found)]));
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
			...(body.account ? { account: body.account } : {}),
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
		const opened = laid.map(({ one: { document, dated, printed }, language }, i): Opened => {
			const found = blocks[i] ?? [];
			return {
				document,
				dated,
				printed: printed === true,
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
