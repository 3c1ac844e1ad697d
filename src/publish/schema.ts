import { z } from "zod";

const text = z.string();
const maybe = <T extends z.ZodType>(type: T) => z.union([type, z.null()]);
const count = z.int().min(0);
const edtf = z.string().min(1).describe("EDTF (ISO 8601-2:2019)");
const id = z.string().min(1);
const number = z.number().min(0);

const spanned = {
	start: count.describe("First UTF-16 code unit of the document's text"),
	end: count.describe("One past the last UTF-16 code unit"),
	in: z.literal("title").exactOptional().describe("Present where the span is one of the title"),
};
const span = z.strictObject(spanned);

const act = z.enum(["states", "denies", "withdraws", "fears", "demands", "promises", "orders"]);
const figureKind = z.enum([
	"killed",
	"injured",
	"missing",
	"arrested",
	"displaced",
	"hostages",
	"participants",
	"homes",
	"money",
	"other",
]);
const hedge = z.enum(["exact", "about", "least", "most", "range", "vague"]);
const basis = z.enum(["given", "stated", "inferred"]);
const claimStatus = z.enum(["standing", "superseded", "disputed", "withdrawn"]);
const mediumKind = z.enum(["video", "photo", "audio", "post"]);
const mediumStatus = z.enum(["verified", "unverified", "doubted", "false"]);

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
});

const filmEntry = z.strictObject({
	id,
	date: edtf,
	headline: text.max(200).describe("One unbroken run of words of a source"),
	status: z.enum(["withdrawn", "disputed", "corroborated", "attributed", "single"]),
	sentences: z
		.array(z.strictObject({ document: id, ...spanned, text, by: maybe(id), voice: maybe(text) }))
		.describe("Verbatim from the documents"),
	claims: z.array(id),
	origins: count.describe("Independent origins: copies of one report are one"),
	because: text.describe("Why it has this date and this status"),
	disputes: z.array(
		z.strictObject({
			over: z.enum(["date", "place", "figure", "happening", "other"]),
			sides: z.array(z.strictObject({ value: text, claims: z.array(id) })),
			entry: id.exactOptional().describe("The other entry, where the two sides are told as two entries"),
		}),
	),
});

const toll = z.strictObject({
	of: figureKind,
	whom: maybe(text).describe("The group counted, as worded; null where it is everybody"),
	place: maybe(text),
	best: maybe(number).describe("Never a withdrawn figure"),
	low: maybe(number),
	high: maybe(number),
	rule: text.describe("The rule that chose the best figure"),
	series: z.array(
		z.strictObject({
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
		}),
	),
});

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
			z.strictObject({ what: text, places: z.array(text), from: maybe(edtf), until: maybe(edtf), claims: z.array(id) }),
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
			}),
		),
		notes: z.array(text).describe("What the reader should know of how the film was told"),
	})
	.describe("The film of a crisis: `newsreel film --json` prints one, or one a line with --group-by.");

const where = z.strictObject({ ...spanned, name: text });
const when = z.strictObject({ edtf, ...spanned, basis: z.enum(["stated", "inferred"]) });

/** One line of `newsreel read --json`. */
export const readingSchema = z
	.strictObject({
		id,
		title: maybe(text).exactOptional(),
		text: text.exactOptional().describe("Printed where it was taken out of another format, or with --with-text"),
		lang: maybe(text).describe("ISO 639-1"),
		rights: maybe(text),
		dated: maybe(z.strictObject({ value: edtf, basis, because: z.array(span) })),
		times: z.array(
			z.strictObject({
				...spanned,
				type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
				value: text.describe("TIMEX3 value"),
				edtf: maybe(edtf),
				basis: z.enum(["stated", "inferred"]),
				anchor: maybe(span).describe("The words that it was worked out from"),
				role: maybe(z.enum(["when", "since", "until", "before", "after", "by", "attributive", "said"])).describe(
					"The part that it plays in its sentence",
				),
				tense: maybe(z.enum(["past", "present", "future"])).describe("How its clause is told"),
				range: maybe(edtf).describe("The whole stretch, on the first of two expressions that bound one"),
			}),
		),
		names: z.array(
			z.strictObject({
				...spanned,
				type: z.enum(["person", "organisation", "place", "other"]),
				name: text,
				role: maybe(span),
				alias: maybe(text),
			}),
		),
		figures: z.array(
			z.strictObject({
				...spanned,
				of: figureKind,
				low: maybe(number),
				high: maybe(number),
				hedge,
				whom: maybe(text),
				claim: id,
				whomAt: maybe(span),
				part: z.boolean(),
				where: maybe(span),
				cue: maybe(span).describe("The words that say the kind; null where the noun counted says it"),
			}),
		),
		voices: z.array(
			z.strictObject({
				id,
				name: maybe(text),
				speaker: z.array(span),
				cue: z.array(span),
				content: z.array(span),
				within: maybe(id),
				kind: z.enum(["direct", "indirect", "mixed", "testimony", "hearsay"]),
			}),
		),
		claims: z.array(
			z.strictObject({
				id,
				...spanned,
				act,
				voice: maybe(id),
				when: maybe(when),
				where: z.array(where),
				standing: z.enum(["happening", "state", "background", "comment", "headline"]),
				because: text,
				negated: z.boolean().describe("True where it is denied that the thing happened at all"),
				headline: span.describe("The run of its words that serves as a headline"),
			}),
		),
		measures: z.array(
			z.strictObject({
				...spanned,
				what: text,
				kind: text,
				places: z.array(where),
				from: maybe(edtf),
				until: maybe(edtf),
				change: z.enum(["imposed", "extended", "lifted", "inForce"]),
				claim: id,
			}),
		),
		media: z.array(
			z.strictObject({
				...spanned,
				kind: mediumKind,
				platform: maybe(text),
				account: maybe(text),
				posted: maybe(edtf),
				shows: maybe(span),
				status: mediumStatus,
				claim: id,
			}),
		),
		withdrawals: z.array(
			z.strictObject({ ...spanned, of: maybe(figureKind), by: maybe(span), when: maybe(when), claim: id }),
		),
		kind: z
			.enum(["report", "chronicle", "history", "testimony"])
			.describe("What the times of the text hang on: its own day, the time told last, or a later telling"),
		read: z.boolean().describe("False where the language is not read yet: every list is then empty"),
	})
	.describe("What was read in one document: a line of `newsreel read --json`.");

/** What `newsreel stories --json` prints. */
export const storiesSchema = z
	.strictObject({
		stories: z.array(z.strictObject({ id, documents: z.array(id) })),
		copies: z.array(
			z.strictObject({
				kind: z
					.enum(["copy", "derived"])
					.describe("copy: the same text, trimmed or lightly edited; derived: rewritten from the same report"),
				documents: z.array(id),
				overlap: z.number().min(0).max(1),
				credit: maybe(text),
			}),
		),
	})
	.describe("A mixed pile sorted into stories, and the groups of copies within it: `newsreel stories --json`.");

/** One line of `newsreel names --json`. What else the line held is printed again. */
export const namesSchema = z
	.looseObject({
		left: text,
		right: text,
		type: text.exactOptional(),
		score: z.number().min(0).max(1),
		same: z.boolean(),
		because: text,
	})
	.describe("Whether two names are one: a line of `newsreel names --json`.");

/** The schemas by the name of their file. */
export const schemas = {
	film: filmSchema,
	reading: readingSchema,
	stories: storiesSchema,
	names: namesSchema,
} as const;

/** The JSON Schemas (draft 2020-12) of all outputs, by the name of their file. */
export function jsonSchemas(): [name: string, schema: Readonly<Record<string, unknown>>][] {
	return Object.entries(schemas).map(([name, schema]) => {
		const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", reused: "inline" });
		return [name, { $schema, $id: `urn:newsreel:schema:${name}`, title: `newsreel ${name}`, ...rest }];
	});
}
