import fc from "fast-check";
import type { Document } from "../../src/core/document.js";
import type { Film } from "../../src/core/film.js";
import { figureKinds, officeChanges, type Reading } from "../../src/core/reading.js";
import type { Span } from "../../src/core/span.js";

/** Text as documents have it, and as they should not: markup, controls, bidirectional marks, wide characters, halves of pairs. */
export const text: fc.Arbitrary<string> = fc.oneof(
	fc.string({ maxLength: 40 }),
	fc.string({ unit: "grapheme", maxLength: 30 }),
	fc.string({ unit: "binary", maxLength: 20 }),
	fc.constantFrom(
		"\u001b[31mred\u001b[0m \u009b2J",
		"abc\u202edcba\u202c",
		"# heading\n\n- item | cell <script>alert(1)</script> [a](http://a.example)",
		"漢字かな交じり文 🧑‍🚒",
		"\ud800 half \udc00",
		"a\u200bb\ufeffc\u0000d\u0007e\rf\tg",
	),
);
const maybe = <T>(type: fc.Arbitrary<T>) => fc.option(type, { nil: null, freq: 3 });
const name = fc.oneof(
	fc.constantFrom("a", "b", "c", "d"),
	text.filter((t) => t !== ""),
);
const edtf = fc.constantFrom(
	"2022-01-04",
	"2022-01-05T18:30",
	"2022-01-06T09:00:00Z",
	"2022-01",
	"2022",
	"202X",
	"2022-W01",
	"2022-01-XX",
	"XXXX-01-04",
	"2022-01-04~",
	"2022-01-04?",
	"2022-01-02/2022-01-09",
	"2021-12-30/2022-01-02",
	"2022-01-12/..",
	"../2022-01-12",
	"{2022-01-08,2028-01-08}",
	"2022-21",
);
const count = fc.nat(200_000);
const span: fc.Arbitrary<Span> = fc
	.record({ start: fc.nat(500), length: fc.nat(80), title: fc.boolean() })
	.map(({ start, length, title }) => ({ start, end: start + length, ...(title ? { in: "title" as const } : {}) }));
const corrected = fc.tuple(span, fc.option(count), fc.option(count)).map(([at, low, high]) => ({ ...at, low, high }));
const few = <T>(type: fc.Arbitrary<T>) => fc.array(type, { maxLength: 4 });

const act = fc.constantFrom("states", "denies", "withdraws", "fears", "demands", "promises", "orders");
const of = fc.constantFrom(...figureKinds);
const hedge = fc.constantFrom("exact", "about", "least", "most", "range", "vague");
const basis = fc.constantFrom("given", "stated", "inferred");
const found = fc.constantFrom("stated", "inferred");
const status = fc.constantFrom("standing", "superseded", "disputed", "withdrawn");
const mediumStatus = fc.constantFrom("verified", "unverified", "doubted", "false");
const officeChange = fc.constantFrom(...officeChanges);
const mediumKind = fc.constantFrom("video", "photo", "audio", "post");
const spanned = <T>(rest: fc.Arbitrary<T>) => fc.tuple(span, rest).map(([at, more]) => ({ ...at, ...more }));

const toll = fc.record({
	of,
	whom: maybe(text),
	place: maybe(text),
	best: maybe(count),
	low: maybe(count),
	high: maybe(count),
	rule: text,
	series: few(
		fc.record({
			low: maybe(count),
			high: maybe(count),
			hedge,
			spokenOf: maybe(edtf),
			reportedAt: maybe(edtf),
			by: maybe(text),
			status,
			claim: name,
			because: maybe(text),
			repeatedBy: few(name),
			statusSince: maybe(edtf),
			repeats: maybe(name),
		}),
	),
});

/** Any film: nothing in it need make sense. */
export const films: fc.Arbitrary<Film> = fc.record({
	title: text,
	asOf: maybe(edtf),
	notes: few(text),
	documents: few(
		fc.record({
			id: name,
			source: maybe(text),
			title: maybe(text),
			url: maybe(text),
			lang: maybe(text),
			dated: maybe(fc.record({ value: edtf, basis })),
			knownAt: maybe(edtf),
			copyOf: maybe(name),
			derivedFrom: maybe(name),
			translatedFrom: maybe(name),
			credit: maybe(text),
			rights: maybe(text),
		}),
	),
	claims: few(
		spanned(
			fc.record({
				id: name,
				document: name,
				act,
				by: maybe(name),
				voice: maybe(text),
				knownSince: maybe(edtf),
				status,
				statusSince: maybe(edtf),
			}),
		),
	),
	entries: few(
		fc.record({
			id: name,
			date: edtf,
			coming: fc.option(edtf),
			headline: text.map((t) => t.slice(0, 200)),
			status: fc.constantFrom("withdrawn", "disputed", "corroborated", "attributed", "single"),
			sentences: few(spanned(fc.record({ document: name, text, by: maybe(name), voice: maybe(text) }))),
			claims: few(name),
			actors: few(name),
			places: few(name),
			origins: fc.nat(9),
			because: text,
			disputes: few(
				fc.record(
					{
						over: fc.constantFrom("date", "place", "figure", "happening", "other"),
						sides: few(fc.record({ value: fc.oneof(text, edtf), claims: few(name) })),
						entry: name,
						since: maybe(edtf),
					},
					{ requiredKeys: ["over", "sides"] },
				),
			),
		}),
	),
	tolls: few(toll),
	actors: few(
		fc.record({
			id: name,
			type: fc.constantFrom("person", "organisation", "other"),
			name: text,
			aliases: few(text),
			because: few(text),
			proposed: few(fc.record({ name: text, because: text })),
			roles: few(fc.record({ role: text, from: maybe(edtf), until: maybe(edtf) })),
			mentions: fc.nat(99),
		}),
	),
	places: few(
		fc.record({
			id: name,
			name: text,
			aliases: few(text),
			country: maybe(text),
			lat: maybe(fc.integer({ min: -90, max: 90 })),
			lon: maybe(fc.integer({ min: -180, max: 180 })),
			precision: fc.constantFrom("site", "city", "region", "country", "unknown"),
			mentions: fc.nat(99),
		}),
	),
	phases: few(fc.record({ title: text, from: edtf, until: edtf, span: spanned(fc.record({ document: name })) })),
	measures: few(
		fc.record({
			what: text,
			places: few(text),
			from: maybe(edtf),
			until: maybe(edtf),
			lifted: fc.boolean(),
			claims: few(name),
		}),
	),
	media: few(
		fc.record({
			kind: mediumKind,
			platform: maybe(text),
			account: maybe(text),
			posted: maybe(edtf),
			shows: maybe(text),
			places: few(text),
			by: maybe(text),
			verification: maybe(text),
			status: mediumStatus,
			claims: few(name),
		}),
	),
	offices: few(
		fc.record({
			actor: maybe(name),
			name: text,
			office: text,
			terms: few(
				fc.record({
					from: maybe(edtf),
					until: maybe(edtf),
					began: maybe(officeChange),
					ended: maybe(officeChange),
					acting: fc.boolean(),
					claims: few(name),
				}),
			),
			statements: few(
				spanned(
					fc.record({
						claim: name,
						document: name,
						change: officeChange,
						spokenOf: maybe(edtf),
						knownSince: maybe(edtf),
						status: fc.constantFrom("standing", "superseded"),
						because: maybe(text),
						statusSince: maybe(edtf),
					}),
				),
			),
		}),
	),
});

const where = few(spanned(fc.record({ name: text })));
const when = maybe(spanned(fc.record({ edtf, basis: found })));

/** Any reading, and a document that it might be of. */
export const readings: fc.Arbitrary<{ reading: Reading; document: Document }> = fc
	.record({
		text: fc.string({ unit: "binary", maxLength: 500 }),
		title: maybe(text),
		extracted: fc.boolean(),
		reading: fc.record({
			id: name,
			lang: maybe(text),
			read: fc.boolean(),
			rights: maybe(text),
			dated: maybe(fc.record({ value: edtf, basis, because: few(span) })),
			kind: fc.constantFrom("report", "chronicle", "history", "testimony"),
			blocks: few(
				spanned(
					fc.record({
						kind: fc.constantFrom(
							"title",
							"heading",
							"paragraph",
							"caption",
							"dateline",
							"furniture",
							"rights",
							"embed",
						),
					}),
				),
			),
			sentences: few(span),
			times: few(
				spanned(
					fc.record({
						type: fc.constantFrom("DATE", "TIME", "DURATION", "SET"),
						value: text,
						edtf: maybe(edtf),
						basis: found,
						anchor: maybe(span),
						role: maybe(fc.constantFrom("when", "since", "said")),
						range: maybe(edtf),
					}),
				),
			),
			names: few(
				spanned(
					fc.record({
						type: fc.constantFrom("person", "organisation", "place", "other"),
						name: text,
						role: maybe(span),
						alias: maybe(text),
					}),
				),
			),
			figures: few(
				spanned(
					fc.record({
						of,
						low: maybe(count),
						high: maybe(count),
						hedge,
						whom: maybe(text),
						whomAt: maybe(span),
						part: fc.boolean(),
						where: maybe(span),
						cue: maybe(span),
						claim: name,
					}),
				),
			),
			voices: few(
				fc.record({
					id: name,
					name: maybe(text),
					speaker: few(span),
					cue: few(span),
					content: few(span),
					within: maybe(name),
					kind: fc.constantFrom("direct", "indirect", "mixed", "testimony", "hearsay"),
				}),
			),
			claims: few(
				spanned(
					fc.record({
						id: name,
						act,
						voice: maybe(name),
						when,
						where,
						standing: fc.constantFrom("happening", "state", "background", "comment", "headline"),
						because: text,
						negated: fc.boolean(),
						headline: span,
					}),
				),
			),
			measures: few(
				spanned(
					fc.record({
						what: text,
						kind: text,
						places: where,
						from: maybe(edtf),
						until: maybe(edtf),
						change: fc.constantFrom("imposed", "extended", "lifted", "inForce"),
						claim: name,
					}),
				),
			),
			media: few(
				spanned(
					fc.record({
						kind: mediumKind,
						platform: maybe(text),
						account: maybe(text),
						posted: maybe(edtf),
						shows: maybe(span),
						places: where,
						by: maybe(span),
						verification: maybe(span),
						status: mediumStatus,
						claim: name,
					}),
				),
			),
			withdrawals: few(
				spanned(
					fc.record({
						claim: name,
						of: maybe(of),
						by: maybe(span),
						when,
						denies: fc.boolean(),
						old: maybe(corrected),
						stated: maybe(corrected),
					}),
				),
			),
			references: few(
				spanned(
					fc.record({
						as: fc.constantFrom("description", "pronoun"),
						name: maybe(text),
						post: maybe(
							fc.record({ kind: text, of: few(text), country: maybe(text), former: fc.boolean(), sole: fc.boolean() }),
						),
						body: fc.boolean(),
					}),
				),
			),
			offices: few(
				spanned(
					fc.record({
						who: text,
						whoAt: span,
						office: text,
						officeAt: span,
						change: officeChange,
						acting: fc.boolean(),
						when: maybe(edtf),
						claim: name,
					}),
				),
			),
		}),
	})
	.map(({ text: body, title, extracted, reading }) => ({
		reading,
		document: {
			id: reading.id,
			text: body,
			title,
			titleAt: null,
			url: null,
			source: null,
			published: null,
			captured: null,
			lang: null,
			marks: [],
			extracted,
			extra: {},
		},
	}));
