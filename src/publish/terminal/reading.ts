import type { Document } from "../../core/document.js";
import { push } from "../../core/lists.js";
import type { Block, Claim, Reading, Voice, When } from "../../core/reading.js";
import { cut, type Span } from "../../core/span.js";
import { setDate, setStretch } from "../dates.js";
import { type Mark, marks, short } from "../marks.js";
import { clean, plain } from "../plain.js";
import type { Look } from "../publisher.js";
import { count, words } from "../words.js";
import { measure } from "./film.js";
import { type Ink, ink } from "./ink.js";
import { columns, page, ruled, wrap } from "./lines.js";

interface Sheet {
	readonly reading: Reading;
	readonly document: Document;
	readonly width: number;
	readonly ink: Ink;
	/** Measures, media and withdrawals in a line each, by their claim. */
	readonly beside: ReadonlyMap<string, readonly string[]>;
}

/** A stretch that is set as one, with what is marked in it and what begins in it. */
interface Part {
	readonly span: Span;
	readonly kind: Block["kind"];
	readonly marks: Mark[];
	readonly voices: Voice[];
	readonly claims: Claim[];
}

/** What is read, put to the stretches where it stands. Stretches are in order and do not overlap. */
function share(parts: readonly Part[], list: readonly Mark[], reading: Reading, where: Span["in"]): void {
	const after = (offset: number) => {
		let low = 0;
		let high = parts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((parts[middle]?.span.end ?? 0) > offset) high = middle;
			else low = middle + 1;
		}
		return low;
	};
	for (const mark of list)
		for (let i = after(mark.span.start); i < parts.length; i++) {
			const part = parts[i];
			if (!part || part.span.start >= mark.span.end) break;
			part.marks.push(mark);
		}
	for (const voice of reading.voices) {
		const first = voice.content[0] ?? voice.speaker[0];
		if (first && first.in === where) parts[after(first.start)]?.voices.push(voice);
	}
	for (const claim of reading.claims) if (claim.in === where) parts[after(claim.start)]?.claims.push(claim);
}

function beside(reading: Reading): Map<string, string[]> {
	const lines = new Map<string, string[]>();
	const add = (claim: string, line: string) => push(lines, claim, line);
	for (const m of reading.measures) {
		const days = m.from === null && m.until === null ? "" : `, ${setStretch(m.from, m.until)}`;
		add(m.claim, `measure: ${plain(m.what)}, ${words.measure[m.change]}${days}`);
	}
	for (const m of reading.media)
		add(m.claim, `${words.medium[m.kind]}${m.platform === null ? "" : ` on ${plain(m.platform)}`}, ${m.status}`);
	for (const w of reading.withdrawals)
		add(w.claim, `takes back ${w.of === null ? "an earlier figure" : `a figure of ${words.of[w.of]}`}`);
	return lines;
}

const bound = (text: string) => text.replaceAll(" ", "\u00a0");

/** The words of a stretch with its marks: `⟦words|what⟧`, and `⟪v1 what the voice says⟫`. */
function marked(text: string, stretch: Span, list: readonly Mark[], { ink }: Sheet): string {
	const parts: string[] = [];
	const open: Mark[] = [];
	let at = stretch.start;
	const upTo = (end: number) => {
		if (end > at) parts.push(clean(text.slice(at, end)));
		at = Math.max(at, end);
	};
	const close = (mark: Mark) => {
		upTo(Math.min(mark.span.end, stretch.end));
		parts.push(mark.voice === null ? `${ink.quiet(`|${bound(mark.tags.join(", "))}`)}⟧` : ink.warn("⟫"));
	};
	for (const mark of list) {
		if (mark.span.end <= stretch.start || mark.span.start >= stretch.end) continue;
		while (open.length > 0) {
			const last = open.at(-1);
			if (!last || last.span.end > mark.span.start) break;
			close(last);
			open.pop();
		}
		upTo(Math.max(stretch.start, mark.span.start));
		parts.push(mark.voice === null ? "⟦" : `${ink.warn(`⟪${mark.voice}`)}\u00a0`);
		open.push(mark);
	}
	for (const mark of open.reverse()) close(mark);
	upTo(stretch.end);
	return parts.join("").trim();
}

const textOf = ({ document }: Sheet, span: Span) =>
	plain(cut(span.in === "title" ? (document.title ?? "") : document.text, span));

/** The words of a span in quotation marks, the middle left out where they are long. */
function quoted(sheet: Sheet, span: Span, most = 60): string {
	// Quotation marks within quotation marks are single ones.
	const text = textOf(sheet, span).replaceAll("“", "‘").replaceAll("”", "’");
	const all = text.split(" ");
	if (columns(text) <= most || all.length < 8) return `“${text}”`;
	return `“${all.slice(0, 5).join(" ")} … ${all.slice(-3).join(" ")}”`;
}

function voiceNote(voice: Voice, sheet: Sheet): string {
	const worded = voice.speaker.map((span) => textOf(sheet, span)).join(" … ");
	const name = voice.name === null ? null : plain(voice.name);
	const who =
		worded === ""
			? (name ?? "nobody named")
			: name === null || worded.includes(name)
				? worded
				: `${worded}, that is ${name}`;
	const cue = voice.cue.map((span) => quoted(sheet, span)).join(" ");
	const within = voice.within === null ? "" : `, within ${short(voice.within)}`;
	return `${who} ${sheet.ink.quiet(`(${[voice.kind, cue].filter((part) => part !== "").join(", ")}${within})`)}`;
}

/** What a claim's day was taken from: words, or the day of the document where it points at the whole claim. */
function from(claim: Claim, when: When, sheet: Sheet): string {
	return when.start === claim.start && when.end === claim.end
		? words.itsDay
		: `${words.from} ${quoted(sheet, when, 30)}`;
}

function claimNotes(claim: Claim, sheet: Sheet): string[] {
	const { ink } = sheet;
	const coming = claim.coming ? `, ${words.announced} ${setDate(claim.coming.edtf)}` : "";
	const act = `${words.act[claim.act]}${claim.negated ? ", negated" : ""}`;
	const day =
		claim.when === null
			? words.noDay
			: `${setDate(claim.when.edtf)}${ink.quiet(` ${from(claim, claim.when, sheet)}`)}${coming}`;
	const where = claim.where.map((w) => plain(w.name)).join(", ");
	const voice = claim.voice === null ? "in its own voice" : `says ${short(claim.voice)}`;
	const facts = [act, voice, day, where, claim.standing === "happening" ? "" : claim.standing].filter(
		(fact) => fact !== "",
	);
	return [`${ink.quiet(quoted(sheet, claim))} ${facts.join("\u00a0· ")}`, ...(sheet.beside.get(claim.id) ?? [])];
}

/** The notes to a stretch: the voices that are first heard in it, and the claims that begin in it. */
function notes({ voices, claims }: Part, sheet: Sheet): string[] {
	const { width, ink } = sheet;
	const rows = [
		...voices.map((voice) => [short(voice.id), [voiceNote(voice, sheet)]] as const),
		...claims.map((claim) => [short(claim.id), claimNotes(claim, sheet)] as const),
	];
	const room = rows.reduce((most, [id]) => Math.max(most, columns(id)), 0);
	return rows.flatMap(([id, [first = "", ...more]]) => [
		...wrap(first, width, `    ${ink.quiet(id)}${" ".repeat(room - columns(id))}  `),
		...more.flatMap((line) => wrap(line, width, " ".repeat(room + 6))),
	]);
}

const silent = new Set<Block["kind"]>(["furniture", "rights", "dateline", "embed"]);

function partLines(part: Part, sheet: Sheet): string[] {
	const { document, width, ink } = sheet;
	const whole = part.span.in === "title" ? (document.title ?? "") : document.text;
	if (silent.has(part.kind)) {
		const words = plain(cut(whole, part.span));
		return /[\p{L}\p{N}]/u.test(words) ? [...wrap(ink.quiet(`${part.kind}: ${words}`), width), ""] : [];
	}
	const text = marked(whole, part.span, part.marks, sheet);
	if (text === "") return [];
	const styled = part.kind === "heading" || part.kind === "title" ? ink.strong(text) : text;
	return [...wrap(styled, width), ...notes(part, sheet), ""];
}

function head(sheet: Sheet): string[] {
	const { reading, document, width, ink } = sheet;
	const name = [document.source, document.id]
		.filter((part) => part !== null)
		.map(plain)
		.join(" · ");
	const { dated } = reading;
	const day =
		dated === null
			? words.noDay
			: `${words.basis[dated.basis].join(setDate(dated.value))}${
					dated.basis === "inferred" && dated.because.length > 0
						? ` from ${dated.because
								.slice(0, 4)
								.map((span) => quoted(sheet, span, 30))
								.join(", ")}`
						: ""
				}`;
	const found = [
		count(reading.claims.length, "claim"),
		count(reading.voices.length, "voice"),
		count(reading.times.length, "time"),
		count(reading.names.length, "name"),
		count(reading.figures.length, "figure"),
	].join(", ");
	const facts = [
		plain(reading.lang ?? "") || "language unknown",
		day,
		reading.read ? found : "not read: the language is not read yet",
	];
	return [
		...ruled(name, width, ink.strong),
		...wrap(ink.quiet(facts.join("\u00a0· ")), width),
		...(reading.rights === null ? [] : wrap(ink.quiet(`rights: “${plain(reading.rights)}”`), width)),
		"",
	];
}

/** One document with what was read marked in it, and under each paragraph its voices and claims. */
export function terminalReading(reading: Reading, document: Document, look: Look): string {
	const sheet: Sheet = {
		reading,
		document,
		width: measure(look.width),
		ink: ink(look.colour),
		beside: beside(reading),
	};
	const part = (span: Span, kind: Block["kind"]): Part => ({ span, kind, marks: [], voices: [], claims: [] });
	const stands = reading.blocks.some((block) => plain(cut(document.text, block)) === plain(document.title ?? ""));
	const title = document.titleAt === null && !stands ? document.title : null;
	const titles = title === null ? [] : [part({ start: 0, end: title.length, in: "title" }, "title")];
	const all =
		reading.blocks.length > 0 ? reading.blocks : [{ start: 0, end: document.text.length, kind: "paragraph" as const }];
	const blocks = all.map((block) => part({ start: block.start, end: block.end }, block.kind));
	share(titles, marks(reading, "title"), reading, "title");
	share(blocks, marks(reading, "text"), reading, undefined);
	return page([...head(sheet), ...[...titles, ...blocks].flatMap((one) => partLines(one, sheet))]);
}
