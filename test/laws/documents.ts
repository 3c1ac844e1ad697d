import fc from "fast-check";
import { type Document, document } from "../../src/core/document.js";

/**
 * Coverage made up at random from pieces in our own words: invented outlets and witnesses, plain facts of an invented unrest. It has what the
 * laws are about: dates in many forms, figures that rise and are withdrawn, voices, copies, documents without a day, odd spacing and letters.
 */
const day = fc.integer({ min: 2, max: 14 });
const month = fc.constantFrom("January", "Jan.");
const outlets = ["Steppe Wire", "Harbour Courier", "The Lantern", "Northgate Daily", "Evening Ledger"];
const who = fc.constantFrom(
	"The Interior Ministry",
	"Police",
	"President Aslan Bekov",
	"A resident",
	"The mayor, Dana Omarova,",
);
const said = fc.constantFrom("said", "announced", "told reporters", "confirmed");

const time = fc.oneof(
	fc.tuple(month, day).map(([m, d]) => `On ${m} ${d}`),
	day.map((d) => `On the ${d}th`),
	fc.constantFrom(
		"On Thursday",
		"The same day",
		"That evening",
		"Two days later",
		"On 5 January 2022",
		"Yesterday",
		"Last week",
	),
);

const figure = fc
	.tuple(
		fc.constantFrom("", "at least ", "nearly ", "more than ", "up to "),
		fc.integer({ min: 2, max: 3000 }),
		fc.constantFrom("people", "civilians", "police officers", "protesters"),
		fc.constantFrom("were killed", "were injured", "were arrested"),
	)
	.map(([hedge, n, whom, verb]) => `${hedge}${n.toLocaleString("en-US")} ${whom} ${verb}`);

const event = fc.constantFrom(
	"crowds stormed the city hall of Almaty",
	"the army deployed in Aktau",
	"the government cut the price of fuel",
	"Internet access was blocked in the whole country",
	"a state of emergency was declared in Almaty until January 19",
	"the airport opened again",
	"a video posted on Telegram showed a burning lorry",
);

const sentence = fc.oneof(
	fc.tuple(time, event).map(([t, e]) => `${t}, ${e}.`),
	fc.tuple(who, said, figure).map(([w, s, f]) => `${w} ${s} that ${f}.`),
	fc.tuple(time, figure).map(([t, f]) => `${t}, ${f}.`),
	fc.tuple(figure, who).map(([f, w]) => `${f.charAt(0).toUpperCase()}${f.slice(1)}, ${w} said.`),
	fc.constantFrom(
		"Later that day the ministry withdrew the figure, citing a technical error.",
		"“We were afraid it would never stop,” said Aigerim, a baker.",
		"Read more…",
		"Leave a comment",
		"The Collective Relief Union (CRU) sent tents\u00a0and blankets.",
		"Tokai\u0308ev и Тоқаев 🙏 — “так”.",
		"Nobody was hurt.",
		"Bekov has been in power since 2019.",
	),
);

const text = fc
	.array(fc.tuple(sentence, fc.constantFrom(" ", " ", "\n\n", "\r\n\r\n", "\n")), { minLength: 1, maxLength: 14 })
	.map((parts) => parts.map(([s, gap]) => s + gap).join(""));

const published = fc.oneof(
	fc.constant(null),
	fc.integer({ min: 5, max: 20 }).map((d) => `2022-01-${String(d).padStart(2, "0")}`),
	fc.integer({ min: 5, max: 20 }).map((d) => `2022-01-${String(d).padStart(2, "0")}T14:30:00Z`),
);

/** One document; its id is `name`. */
export function oneDocument(name: string): fc.Arbitrary<Document> {
	return fc
		.record({
			text,
			published,
			captured: published,
			source: fc.constantFrom(null, ...outlets),
			title: fc.constantFrom(null, "Unrest spreads"),
		})
		.map((fields) => document({ id: name, lang: "en", ...fields }));
}

/** Several documents with distinct ids, some of them copies of an earlier one under another masthead. */
export const coverage: fc.Arbitrary<Document[]> = fc
	.integer({ min: 1, max: 5 })
	.chain((n) =>
		fc.tuple(
			fc.tuple(...Array.from({ length: n }, (_, i) => oneDocument(`d${i + 1}`))),
			fc.option(fc.nat({ max: n - 1 }), { nil: null }),
		),
	)
	.map(([list, copied]) => {
		const original = copied === null ? undefined : list[copied];
		return original ? [...list, { ...original, id: "copy", source: "Copy Post" }] : [...list];
	});
