/** Folded forms of single UTF-16 code units, filled on demand: the same for every text. */
const known = new Map<number, string>();

const signs: Readonly<Record<string, string>> = {
	"‘": "'",
	"’": "'",
	"‚": "'",
	"‛": "'",
	ʼ: "'",
	"`": "'",
	"´": "'",
	"′": "'",
	"“": '"',
	"”": '"',
	"„": '"',
	"‟": '"',
	"«": '"',
	"»": '"',
	"″": '"',
	"‐": "-",
	"‑": "-",
	"‒": "-",
	"–": "-",
	"—": "-",
	"―": "-",
	"−": "-",
	"\u00a0": " ",
	"\u2007": " ",
	"\u202f": " ",
	"\u2009": " ",
	"\u200a": " ",
	"\u2002": " ",
	"\u2003": " ",
	"\u3000": " ",
	"\t": " ",
	ı: "i",
	İ: "i",
	ø: "o",
	Ø: "o",
	ł: "l",
	Ł: "l",
	đ: "d",
	Đ: "d",
};

function foldUnit(unit: string): string {
	const sign = signs[unit];
	if (sign !== undefined) return sign;
	if (/[\ud800-\udfff]/u.test(unit)) return unit;
	// й and ё are letters of their own; the folding of Russian is the business of names.
	// A syllable of Hangul falls apart into letters, none of which is a mark.
	const parts = unit.normalize("NFD");
	const base = /[йёЙЁ]/u.test(unit) || !/^.\p{M}/u.test(parts) ? unit : (parts[0] ?? unit);
	const lower = base.toLowerCase();
	return lower.length === 1 ? lower : base;
}

/**
 * A view of the text to match on: lower case, without diacritics, quotation marks, dashes and spaces made plain.
 * It has exactly as many UTF-16 code units as the text, so an offset in one is the same offset in the other.
 * Line ends stay; combining marks of decomposed letters stay (see `bare`).
 */
export function fold(text: string): string {
	if (text.length < long) return folded(text);
	const known = latest.get(text);
	if (known !== undefined) return known;
	const made = folded(text);
	kept += text.length;
	if (kept > most) {
		latest.clear();
		kept = text.length;
	}
	latest.set(text, made);
	return made;
}

/** Texts from this length are documents: the steps of a reading ask for the same ones, many documents one after the other, so the last ones are kept, up to so many code units. */
const long = 400;
const most = 300_000;
const latest = new Map<string, string>();
let kept = 0;

function folded(text: string): string {
	const parts: string[] = [];
	let from = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		// Lower-case ASCII letters, digits and common signs fold to themselves: copied in runs.
		if ((code >= 97 && code <= 122) || (code >= 32 && code <= 64 && code !== 96) || code === 10 || code === 13)
			continue;
		let folded = known.get(code);
		if (folded === undefined) {
			folded = foldUnit(text.charAt(i));
			known.set(code, folded);
		}
		if (from < i) parts.push(text.slice(from, i));
		parts.push(folded);
		from = i + 1;
	}
	if (from === 0) return text;
	parts.push(text.slice(from));
	return parts.join("");
}

/** The folded form of a word for comparing: as `fold`, and without combining marks and soft hyphens (so it can be shorter). */
export function bare(word: string): string {
	const folded = fold(word);
	// There are no marks below.
	for (let i = 0; i < folded.length; i++) if (folded.charCodeAt(i) >= 0xad) return unmarked(folded);
	return folded;
}

function unmarked(folded: string): string {
	return folded.replace(/[\p{M}\u00ad\u200b-\u200f\u2060]/gu, "");
}
