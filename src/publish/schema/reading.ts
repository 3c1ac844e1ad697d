import { z } from "zod";
import {
	act,
	basis,
	edtf,
	figureKind,
	hedge,
	id,
	maybe,
	mediumKind,
	mediumStatus,
	number,
	officeChange,
	span,
	spanned,
	text,
} from "./parts.js";

const where = z.strictObject({ ...spanned, name: text });
const when = z.strictObject({ edtf, ...spanned, basis: z.enum(["stated", "inferred"]) });

const corrected = z.strictObject({ ...spanned, low: maybe(z.number()), high: maybe(z.number()) });

const post = z
	.strictObject({
		kind: text.describe("A class of the language"),
		of: z.array(text).describe("What says which of them"),
		country: maybe(text).describe("ISO 3166-1 alpha-2, where the words say it"),
		former: z.boolean(),
		sole: z.boolean().describe("True where a country has but one: other documents may name who is meant"),
		relative: z
			.literal(true)
			.exactOptional()
			.describe("Where it says no more than whom somebody followed or went before"),
	})
	.describe("An office, or a body, by what it is");

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
		references: z
			.array(
				z.strictObject({
					...spanned,
					as: z.enum(["description", "pronoun"]),
					name: maybe(text).describe("Whom the words mean; null where the document names nobody who fits"),
					body: z.boolean(),
					post: maybe(post),
				}),
			)
			.describe("Words that mean somebody, or a body, without a proper name"),
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
				by: maybe(span).describe("Who tells it, where its sentence says so without quoting; null where it does not"),
			}),
		),
		voices: z.array(
			z.strictObject({
				id,
				name: maybe(text),
				post: maybe(post).describe("The office of the speaker, where the document names nobody who holds it"),
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
				coming: maybe(when).describe("The later day that it only announces"),
				where: z.array(where),
				standing: z.enum(["happening", "state", "history", "background", "comment", "headline"]),
				because: text,
				negated: z.boolean().describe("True where it is denied that the thing happened at all"),
				denies: maybe(z.strictObject({ claim: maybe(id), over: z.enum(["happening", "other"]) })).describe(
					"The earlier claim of the document that it denies, or only whose doing that was",
				),
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
				places: z.array(where),
				by: maybe(span).describe("The words that say who made it"),
				verification: maybe(span),
			}),
		),
		withdrawals: z.array(
			z.strictObject({
				...spanned,
				of: maybe(figureKind),
				by: maybe(span),
				when: maybe(when),
				claim: id,
				denies: z.boolean().describe("True where somebody else's statement is denied"),
				old: maybe(corrected).describe("The number that was wrong"),
				stated: maybe(corrected).describe("The number that is right"),
			}),
		),
		offices: z.array(
			z.strictObject({
				...spanned,
				who: text.describe("The holder, by the fullest form of the name that the document gives"),
				whoAt: span,
				office: text,
				officeAt: span,
				change: officeChange,
				acting: z.boolean(),
				when: maybe(edtf).describe("The day of the change, or on which it is held"),
				since: maybe(edtf).describe("Since when it is held, where the words beside it say so"),
				until: maybe(edtf),
				post: maybe(post),
				claim: id,
			}),
		),
		kind: z
			.enum(["report", "chronicle", "history", "testimony"])
			.describe("What the times of the text hang on: its own day, the time told last, or a later telling"),
		read: z.boolean().describe("False where the language is not read yet: every list is then empty"),
	})
	.describe("What was read in one document: a line of `newsreel read --json`.");
