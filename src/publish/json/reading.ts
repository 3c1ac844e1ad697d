import type { Document } from "../../core/document.js";
import type {
	Claim,
	Corrected,
	Figure,
	MeasureMention,
	MediumMention,
	Name,
	OfficeMention,
	Reading,
	Reference,
	Time,
	Voice,
	When,
	Withdrawal,
} from "../../core/reading.js";
import type { Span } from "../../core/span.js";
import { json } from "../plain.js";
import { span } from "./film.js";

const orNull = (at: Span | null) => (at === null ? null : span(at));
const where = (list: Claim["where"]) => list.map((w) => ({ ...span(w), name: w.name }));

function when(w: When | null) {
	return w === null ? null : { edtf: w.edtf, ...span(w), basis: w.basis };
}

function time(t: Time) {
	return {
		...span(t),
		type: t.type,
		value: t.value,
		edtf: t.edtf,
		basis: t.basis,
		anchor: orNull(t.anchor),
		role: t.role ?? null,
		tense: t.tense ?? null,
		range: t.range ?? null,
	};
}

function name(n: Name) {
	return { ...span(n), type: n.type, name: n.name, role: orNull(n.role), alias: n.alias };
}

function reference(r: Reference) {
	return { ...span(r), as: r.as, name: r.name, body: r.body, post: r.post };
}

function figure(f: Figure) {
	return {
		...span(f),
		of: f.of,
		low: f.low,
		high: f.high,
		hedge: f.hedge,
		whom: f.whom,
		claim: f.claim,
		whomAt: orNull(f.whomAt),
		part: f.part,
		where: orNull(f.where),
		cue: orNull(f.cue),
		by: orNull(f.by ?? null),
	};
}

function voice(v: Voice) {
	return {
		id: v.id,
		name: v.name,
		post: v.post ?? null,
		speaker: v.speaker.map(span),
		cue: v.cue.map(span),
		content: v.content.map(span),
		within: v.within,
		kind: v.kind,
	};
}

function claim(c: Claim) {
	return {
		id: c.id,
		...span(c),
		act: c.act,
		voice: c.voice,
		when: when(c.when),
		coming: when(c.coming ?? null),
		where: where(c.where),
		standing: c.standing,
		because: c.because,
		negated: c.negated,
		denies: c.denies ? { claim: c.denies.claim, over: c.denies.over } : null,
		headline: span(c.headline),
	};
}

function measure(m: MeasureMention) {
	return {
		...span(m),
		what: m.what,
		kind: m.kind,
		places: where(m.places),
		from: m.from,
		until: m.until,
		change: m.change,
		claim: m.claim,
	};
}

function medium(m: MediumMention) {
	return {
		...span(m),
		kind: m.kind,
		platform: m.platform,
		account: m.account,
		posted: m.posted,
		shows: orNull(m.shows),
		status: m.status,
		claim: m.claim,
		places: where(m.places),
		by: orNull(m.by),
		verification: orNull(m.verification),
	};
}

const corrected = (c: Corrected | null) => (c === null ? null : { ...span(c), low: c.low, high: c.high });

function withdrawal(w: Withdrawal) {
	return {
		...span(w),
		of: w.of,
		by: orNull(w.by),
		when: when(w.when),
		claim: w.claim,
		denies: w.denies,
		old: corrected(w.old),
		stated: corrected(w.stated),
	};
}

function office(o: OfficeMention) {
	return {
		...span(o),
		who: o.who,
		whoAt: span(o.whoAt),
		office: o.office,
		officeAt: span(o.officeAt),
		change: o.change,
		acting: o.acting,
		when: o.when,
		since: o.since ?? null,
		until: o.until ?? null,
		post: o.post ?? null,
		claim: o.claim,
	};
}

/** What was read in a document as the plain object of the contract; `text` and `title` where they were taken out of another format or are asked for. */
export function readingObject(reading: Reading, document: Document, withText: boolean) {
	const { dated } = reading;
	return {
		id: reading.id,
		...(withText || document.extracted ? { title: document.title, text: document.text } : {}),
		lang: reading.lang,
		rights: reading.rights,
		dated: dated === null ? null : { value: dated.value, basis: dated.basis, because: dated.because.map(span) },
		times: reading.times.map(time),
		names: reading.names.map(name),
		references: reading.references.map(reference),
		figures: reading.figures.map(figure),
		voices: reading.voices.map(voice),
		claims: reading.claims.map(claim),
		measures: reading.measures.map(measure),
		media: reading.media.map(medium),
		withdrawals: reading.withdrawals.map(withdrawal),
		offices: reading.offices.map(office),
		kind: reading.kind,
		read: reading.read,
	};
}

/** One reading as one line of JSON. */
export function jsonReading(reading: Reading, document: Document, withText = false): string {
	return `${json(readingObject(reading, document, withText))}\n`;
}
