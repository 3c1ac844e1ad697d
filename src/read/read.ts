import type { Document } from "../core/document.js";
import type { Block, Claim, Dated, Reading, TextKind, Voice } from "../core/reading.js";
import type { Span } from "../core/span.js";
import { type Knowledge, languageOf } from "../lang/knowledge.js";
import type { Language } from "../lang/language.js";
import { acts } from "./acts.js";
import { bounded } from "./bounds.js";
import { claims } from "./claims.js";
import { answered, denials } from "./denials.js";
import { descriptions } from "./descriptions/index.js";
import { onItsDay } from "./figures/day.js";
import { figures } from "./figures/index.js";
import { layout, rights } from "./layout.js";
import { measures } from "./measures.js";
import { media } from "./media.js";
import { names } from "./names.js";
import { offices } from "./offices.js";
import { type Page, page } from "./page.js";
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

function readPage(of: Page, document: Document, knowledge: Knowledge, known: Dated | null, before: Before): Found {
	const described = descriptions(of, names(of, knowledge.gazetteer), knowledge.gazetteer);
	const named = described.names;
	const { times, dated, kind } = grounding(of, document, known);
	const said = heard(of, described, document.id);
	const spoken = after(said.voices, before.voices);
	const acted = acts(of, spoken);
	const input = {
		page: of,
		times,
		names: named,
		voices: spoken,
		acts: acted,
		kind,
		dated,
		id: document.id,
		first: before.claims + 1,
		alone: before.alone,
	};
	const first = claims(input);
	const claimAt = finder(first);
	const counted = bounded(of, figures(of, named), named).map((f) => ({ ...f, claim: claimAt(f) }));
	const denied = denials(of, acted, first, spoken);
	const claimed = onItsDay(denied.size === 0 ? first : answered(first, denied), counted, dated, kind);
	return {
		dated,
		kind,
		times,
		names: named,
		references: said.references,
		voices: spoken,
		claims: claimed,
		figures: counted,
		measures: measures(of, times, named).map((m) => ({ ...m, claim: claimAt(m) })),
		media: media(of, times, named, of.text === document.text ? document.marks : []).map((m) => ({
			...m,
			claim: claimAt(m),
		})),
		withdrawals: withdrawals(of, spoken, times).map(({ dated: isDated, ...w }) => {
			const claim = claimAt(w);
			// Where its own sentence tells no day, it hangs on the one told before, as its claim does.
			const before = isDated ? (claimed.find((c) => c.id === claim)?.when ?? null) : null;
			return { ...w, claim, when: w.when ?? before };
		}),
		offices: offices(of, named, times, said.references).map((o) => {
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
}

/** Voices numbered on from those that the document has already. */
function after(list: readonly Voice[], count: number): readonly Voice[] {
	if (count === 0) return list;
	const on = (id: string) => id.replace(/\d+$/u, (n) => String(Number(n) + count));
	return list.map((v) => ({ ...v, id: on(v.id), within: v.within === null ? null : on(v.within) }));
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

/**
 * Document -> reading: a pure function of the document and what is known of its language. `known` is a day of the document that others settled
 * (see `link/dated`), with which its times are grounded again. A language that is not read gives a reading with empty lists.
 */
export function read(document: Document, knowledge: Knowledge, known: Dated | null = null): Reading {
	const language = languageOf(knowledge, document.lang);
	if (!language) {
		const given =
			document.published === null
				? null
				: { value: document.published.slice(0, 10), basis: "given" as const, because: [] };
		return {
			id: document.id,
			lang: document.lang,
			read: false,
			rights: rights(document, []),
			dated: known ?? given,
			...nothing,
		};
	}
	const blocks = layout(document, language);
	const title = titlePage(document, language);
	const text = page(document.text, blocks, language);
	const alone = !blocks.some((b) => b.kind === "paragraph" || b.kind === "caption");
	const body = readPage(text, document, knowledge, known, { claims: 0, voices: 0, alone });
	const before = { claims: body.claims.length, voices: body.voices.length, alone: alone && body.claims.length === 0 };
	const head = title ? inTitle(readPage(title, document, knowledge, body.dated, before)) : null;
	return {
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
	};
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
