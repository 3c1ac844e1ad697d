import { extended } from "../../core/extended.js";
import type { Gazetteer, PlaceRecord } from "../../core/gazetteer.js";
import type { Span } from "../../core/span.js";
import { type Endings, endings } from "../../lang/scripts/endings.js";
import { bare } from "../../text/fold.js";
import { remembered } from "../../text/memo.js";
import type { Frequency } from "../frequencies.js";
import { closeKeysOf } from "../names/key.js";
import { type Heard, hear } from "../names/sounds.js";

/** Something in a text that stays the same in another language: a number, a place, a name by its sound. */
export interface Anchor {
	readonly kind: "number" | "place" | "name";
	/** Offset in the text. */
	readonly at: number;
	/** Number of its sentence. */
	readonly sentence: number;
	/** About how much it says. */
	readonly weight: number;
	/** False where it may be no name at all (a word of a script without capitals): it counts where it is found again, and is not missed where it is not. */
	readonly sure: boolean;
	/** Keys by which it meets others: `#` a number, `@` a place, `~` a sound. Of two numbers or places that are one a key is the same. */
	readonly keys: readonly string[];
	/** How a name may sound without its endings; empty for numbers. */
	readonly forms: readonly Heard[];
}

export interface AnchorTools {
	readonly gazetteer: Gazetteer;
	readonly frequency: Frequency;
}

/** So many are looked at, from the head of the text on. */
const most = 160;

const word = /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}]*/gu;
const number =
	/(?<![\p{L}\p{N}])(?:\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f.,'’٬]\p{Nd}{3})+(?![\p{Nd}])|\p{Nd}+(?:[.,٫]\p{Nd}{1,2}(?!\p{Nd}))?)/gu;
const opening = /(?:^|[.!?…؟:»”"“„«([\n\r]\s*|\n\s*[—–-]\s*|[.!?…]["”»]\s*)$/u;
const capital = /^\p{Lu}/u;
const cased = /^[\p{Lu}\p{Ll}]/u;
/** Where so many words inside sentences have capitals, a capital makes no name: German writes all its nouns so. */
const manyCapitals = 0.2;
/** A word in more reports than this is no name, whatever its first letter ("President", "Monday"). */
const usual = 0.02;
/** A word that may be no name is a place only where so many people live there. */
const large = 100_000;

const zeros = [0x660, 0x6f0, 0x966];

/** Decimal digits of any script as those of ASCII. */
function digits(text: string): string {
	return text.replace(/\p{Nd}/gu, (d) => {
		const code = d.codePointAt(0) ?? 0;
		const zero = zeros.find((z) => code >= z && code < z + 10);
		return zero === undefined ? d : String(code - zero);
	});
}

function numberOf(raw: string): { key: string; weight: number; sure: boolean } {
	const plain = digits(raw);
	const grouped = /[^0-9]\d{3}(?!\d)/u.test(plain);
	const key = grouped ? plain.replace(/[^0-9]/gu, "") : plain.replace(/[,٫]/gu, ".").replace(/^0+(?=\d)/u, "");
	const value = Number(key);
	// Small numbers are written out in one language and not in another.
	if (value <= 12 && Number.isInteger(value)) return { key, weight: 0.4, sure: false };
	if (!grouped && value >= 1900 && value < 2100) return { key, weight: 0.5, sure: true };
	if (value % 10 === 0 && value <= 100) return { key, weight: 0.7, sure: true };
	return { key, weight: value >= 100 ? 1.5 : 1, sure: true };
}

// A sign after an initial, an abbreviation or the number of a day ends nothing.
const end = /(?:(?<=[\p{L}\p{M}]{3}|\p{N}{3}|[)"”»%])[.!?…]["”»)]*|[؟。])\s|[\n\r]/gu;

function sentenceEnds(text: string): number[] {
	return Array.from(text.matchAll(end), (m) => m.index + m[0].length);
}

interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly capital: boolean;
	/** True where a capital may be that of any word. */
	readonly opens: boolean;
	readonly cased: boolean;
}

function wordsOf(text: string): Word[] {
	const found: Word[] = [];
	for (const m of text.matchAll(word)) {
		const start = m.index;
		found.push({
			text: m[0],
			start,
			end: start + m[0].length,
			capital: capital.test(m[0]),
			opens: opening.test(text.slice(Math.max(0, start - 4), start)),
			cased: cased.test(m[0]),
		});
	}
	return found;
}

function endingsOf(folded: string): Endings | undefined {
	return endings.find((e) => e.script.test(folded));
}

/** A folded word without what is written with it: itself first, the rest of at least three letters. */
export function stems(folded: string): string[] {
	const rules = endingsOf(folded);
	const found = new Set([folded]);
	if (!rules) return [...found];
	for (const head of rules.heads)
		if (folded.startsWith(head) && folded.length - head.length >= 3) found.add(folded.slice(head.length));
	for (const tail of rules.tails)
		if (folded.endsWith(tail) && folded.length - tail.length >= 3) found.add(folded.slice(0, -tail.length));
	return [...found];
}

/** The places that a name in a sentence may be, whatever its ending, the largest first. */
function placesOf(name: string, gazetteer: Gazetteer, least: number): readonly PlaceRecord[] {
	const ok = (text: string) => gazetteer.lookup(text).filter((p) => p.precision === "country" || p.population >= least);
	const exact = ok(name);
	if (exact.length > 0) return exact;
	const folded = bare(name);
	const rules = endingsOf(folded);
	if (!rules || folded.length < 4) return [];
	for (const stem of stems(folded).slice(1))
		for (const end of ["", ...(rules.tails.length > 0 && stem.length < folded.length ? rules.ends : [])]) {
			const found = ok(stem + end);
			if (found.length > 0) return found;
		}
	return [];
}

/** Languages whose words have no capitals or too many, so that a capital says nothing. */
function capitalsSay(words: readonly Word[]): boolean {
	const inner = words.filter((w) => !w.opens && w.cased);
	if (inner.length < words.length / 4) return false;
	return inner.filter((w) => w.capital).length <= manyCapitals * inner.length;
}

/** Tells of ever higher offsets whether they stand in one of some spans in order. */
function within(spans: readonly Span[]): (at: number) => boolean {
	let k = 0;
	return (at) => {
		while (k < spans.length && (spans[k]?.end ?? 0) <= at) k++;
		return (spans[k]?.start ?? Number.POSITIVE_INFINITY) <= at;
	};
}

const fewestLetters = 3;

/**
 * What of a text (the stretches `from`, in order) stays the same in another language, in order. Knows no language: names are words with a capital inside a sentence (every word, where the
 * script has no capitals), places those that the gazetteer has under any of its names, numbers those in digits.
 */
export function anchors(text: string, from: readonly Span[], tools: AnchorTools): Anchor[] {
	const found: Omit<Anchor, "sentence">[] = [];
	const words = wordsOf(text);
	const says = capitalsSay(words);
	const told = within(from);
	for (let i = 0; i < words.length && found.length < most; i++) {
		const w = words[i];
		if (!w || (w.cased && !w.capital) || !told(w.start)) continue;
		const folded = bare(w.text);
		const isUsual = (tools.frequency(folded) ?? 0) > usual;
		const sure = says && w.cased && !w.opens && !isUsual;
		const place = placeAt(words, i, text, tools.gazetteer, sure ? 0 : large);
		if (!place && folded.length < fewestLetters) continue;
		const forms = stems(folded).map(hear);
		const keys = [...new Set(forms.flatMap((f) => keysOf(f.text)))].map((k) => `~${k}`);
		if (place) {
			const weight = place.isCountry ? 0.6 : 1;
			found.push({ kind: "place", at: w.start, weight, sure, keys: [...place.keys, ...keys], forms });
			i = place.last;
		} else found.push({ kind: "name", at: w.start, weight: folded.length < 5 ? 0.7 : 1, sure, keys, forms });
	}
	const counted = within(from);
	for (const m of text.matchAll(number)) {
		if (!counted(m.index)) continue;
		const { key, weight, sure } = numberOf(m[0]);
		found.push({ kind: "number", at: m.index, weight, sure, keys: [`#${key}`], forms: [] });
	}
	const ordered = found.sort((a, b) => a.at - b.at).slice(0, most);
	const ends = sentenceEnds(text);
	let sentence = 0;
	return ordered.map((anchor) => {
		while (sentence < ends.length && (ends[sentence] ?? 0) <= anchor.at) sentence++;
		return extended(anchor, { sentence });
	});
}

/** Coarse keys of a word. */
const keysOf = remembered((folded) => closeKeysOf(folded).filter((k) => k.length >= 2));

/** Of places with one name the largest are looked at: the city and its region. */
const namesakes = 3;

/** The longest run of up to three words from one on that names a place. */
function placeAt(words: readonly Word[], i: number, text: string, gazetteer: Gazetteer, least: number) {
	const first = words[i];
	if (!first) return null;
	for (let n = 3; n >= 1; n--) {
		const last = words[i + n - 1];
		if (!last || (n > 1 && last.end - first.start > 40)) continue;
		const run = text.slice(first.start, last.end);
		if (n > 1 && !/^[\p{L}\p{M}]+(?:[ -][\p{L}\p{M}]+){1,2}$/u.test(run)) continue;
		const places = placesOf(run, gazetteer, least).slice(0, namesakes);
		const isCountry = places[0]?.precision === "country";
		if (places.length > 0) return { keys: places.map((p) => `@${p.id}`), isCountry, last: i + n - 1 };
	}
	return null;
}
