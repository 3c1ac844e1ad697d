import { z } from "zod";
import {
	act,
	basis,
	claimStatus,
	count,
	edtf,
	figureKind,
	hedge,
	id,
	maybe,
	mediumKind,
	mediumStatus,
	number,
	officeChange,
	spanned,
	statusSince,
	text,
} from "./parts.js";

const filmDocument = z.strictObject({
	id,
	source: maybe(text).describe("The publisher or the person that the document comes from"),
	dated: maybe(z.strictObject({ value: edtf, basis })).describe(
		"The day of the document; null where nothing remains to say",
	),
	copyOf: maybe(id).describe("The earliest document that this one is a copy of"),
	rights: maybe(text).describe("The notice that reserves rights, as worded"),
	title: maybe(text),
	url: maybe(text),
	lang: maybe(text).describe("ISO 639-1"),
	knownAt: maybe(text).describe(
		"The last moment at which it can have become known, ISO 8601; null where that is unknown",
	),
	derivedFrom: maybe(id).describe("The document whose report this one rewrites"),
	translatedFrom: maybe(id).describe("The earliest document that tells the same report in another language"),
	credit: maybe(text).describe("The agency or outlet that the document itself credits"),
});

const filmClaim = z.strictObject({
	id,
	document: id,
	...spanned,
	act,
	by: maybe(id).describe("An actor's id; null where the document speaks in its own voice or the speaker has no name"),
	knownSince: maybe(edtf),
	status: claimStatus,
	voice: maybe(text).describe("The speaker as worded"),
	statusSince,
});

const filmEntry = z.strictObject({
	id,
	date: edtf,
	coming: maybe(edtf).describe("The later day that it only announces; null where it tells what happened"),
	headline: text.max(200).describe("One unbroken run of words of a source"),
	meant: maybe(z.strictObject({ end: count, name: text, owner: z.boolean() })).describe(
		"Whom the pronoun at the head of the headline means: set in brackets for its first `end` code units",
	),
	status: z.enum(["withdrawn", "disputed", "corroborated", "attributed", "single"]),
	sentences: z
		.array(z.strictObject({ document: id, ...spanned, text, by: maybe(id), voice: maybe(text) }))
		.describe("Verbatim from the documents"),
	claims: z.array(id),
	origins: count.describe("Independent origins: copies of one report are one"),
	because: text.describe("Why it has this date and this status"),
	actors: z.array(id).describe("Actors that its claims name or that make them, in whatever spelling"),
	places: z.array(id).describe("Places that its claims name, in whatever spelling"),
	disputes: z.array(
		z.strictObject({
			over: z.enum(["date", "place", "figure", "happening", "other"]),
			sides: z.array(z.strictObject({ value: text, claims: z.array(id) })),
			entry: id.exactOptional().describe("The other entry, where the two sides are told as two entries"),
			since: maybe(edtf).describe("The day since which two sides are known"),
		}),
	),
});

/** A figure of a series. */
export const tollPoint = z.strictObject({
	low: maybe(number),
	high: maybe(number),
	hedge,
	spokenOf: maybe(edtf).describe("The day that the figure is about"),
	reportedAt: maybe(edtf).describe("The day on which it was said"),
	by: maybe(text).describe("The voice as worded"),
	status: claimStatus,
	claim: id,
	because: maybe(text).describe("What became of it"),
	repeatedBy: z.array(id).describe("Other claims that tell the same figure of the same voice"),
	statusSince,
	repeats: maybe(id).describe(
		"The claim of an earlier point that was taken back or replaced before this one told its figure again",
	),
});

/** What a toll says beside its series. */
export const tollHead = {
	of: figureKind,
	whom: maybe(text).describe("The group counted, as worded; null where it is everybody"),
	place: maybe(text),
	best: maybe(number).describe("Never a withdrawn figure"),
	low: maybe(number),
	high: maybe(number),
	rule: text.describe("The rule that chose the best figure"),
};

const toll = z.strictObject({ ...tollHead, series: z.array(tollPoint) });

const actor = z.strictObject({
	id,
	name: text,
	aliases: z.array(text).describe("Spellings taken to be the same"),
	proposed: z.array(z.strictObject({ name: text, because: text })).describe("Spellings that a person must confirm"),
	roles: z.array(z.strictObject({ role: text, from: maybe(edtf), until: maybe(edtf) })),
	type: z.enum(["person", "organisation", "other"]),
	because: z.array(text).describe("Why the spellings are taken to be one, an item a merge"),
	mentions: count,
});

const place = z.strictObject({
	id,
	name: text,
	country: maybe(text).describe("ISO 3166-1 alpha-2"),
	lat: maybe(z.number().min(-90).max(90)),
	lon: maybe(z.number().min(-180).max(180)),
	precision: z.enum(["site", "city", "region", "country", "unknown"]),
	aliases: z.array(text),
	mentions: count,
});

const office = z.strictObject({
	actor: maybe(id),
	name: text,
	office: text.describe("As worded"),
	terms: z
		.array(
			z.strictObject({
				from: maybe(edtf),
				until: maybe(edtf),
				began: maybe(officeChange),
				ended: maybe(officeChange),
				acting: z.boolean(),
				claims: z.array(id),
			}),
		)
		.describe("The stretches over which it was held"),
	statements: z.array(
		z.strictObject({
			claim: id,
			document: id,
			...spanned,
			change: officeChange,
			spokenOf: maybe(edtf).describe("The day that it speaks of"),
			knownSince: maybe(edtf),
			status: z
				.enum(["standing", "superseded"])
				.describe("Superseded where it tells as still so what an earlier document told the end of"),
			because: maybe(text),
			statusSince,
		}),
	),
});

/** The film: what `newsreel film --json` prints (one object, or one a line with `--group-by`). */
export const filmSchema = z
	.strictObject({
		title: text,
		asOf: maybe(text).describe("The moment of knowledge that was asked for, ISO 8601"),
		group: z
			.union([text, z.number(), z.boolean(), z.null()])
			.exactOptional()
			.describe("The value of the field that --group-by names"),
		documents: z.array(filmDocument),
		claims: z.array(filmClaim),
		entries: z.array(filmEntry),
		tolls: z.array(toll),
		actors: z.array(actor),
		places: z.array(place),
		phases: z.array(
			z.strictObject({ title: text, from: edtf, until: edtf, span: z.strictObject({ document: id, ...spanned }) }),
		),
		measures: z.array(
			z.strictObject({
				what: text,
				places: z.array(text),
				from: maybe(edtf),
				until: maybe(edtf),
				claims: z.array(id),
				lifted: z.boolean().describe("True where its end is told as a fact, not only set beforehand"),
			}),
		),
		media: z.array(
			z.strictObject({
				platform: maybe(text),
				posted: maybe(edtf),
				shows: maybe(text),
				status: mediumStatus,
				claims: z.array(id),
				kind: mediumKind,
				account: maybe(text),
				places: z.array(text),
				by: maybe(text).describe("Who made it, as worded"),
				verification: maybe(text).describe("The words of verification"),
			}),
		),
		notes: z.array(text).describe("What the reader should know of how the film was told"),
		offices: z.array(office).describe("Who held what, when"),
	})
	.describe("The film of a crisis: `newsreel film --json` prints one, or one a line with --group-by.");
