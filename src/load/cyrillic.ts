/** Encodings of single bytes in which Russian has been written. */
const encodings = ["windows-1251", "koi8-r", "ibm866", "iso-8859-5"] as const;

/** The commonest letters of Russian, Ukrainian, Kazakh Cyrillic prose; about 60 % of running text. */
const common = new Set("оеаинтсрвл");

/**
 * How well a decoded stretch reads as Cyrillic prose: letters that follow letters without a capital inside a word, and common letters.
 * 1 is perfect prose; words that are a jumble of capitals and rare letters, as a wrong code page gives, come out below 0.5.
 */
function plausible(text: string): { score: number; letters: number } {
	let letters = 0;
	let frequent = 0;
	let broken = 0;
	let previous = " ";
	for (const c of text) {
		const cyrillic = c >= "\u0400" && c <= "\u04ff";
		if (cyrillic) {
			letters++;
			const lower = c.toLowerCase();
			if (common.has(lower)) frequent++;
			const isCapital = c !== lower;
			if (isCapital && /\p{Ll}/u.test(previous)) broken++;
			if (/[A-Za-z]/u.test(previous)) broken++;
		} else if (c >= "\u0080") {
			// Box-drawing signs and C1 controls stand in no prose.
			if ((c >= "\u2500" && c <= "\u259f") || c <= "\u009f") broken++;
		}
		previous = c;
	}
	if (letters === 0) return { score: 0, letters };
	return { score: frequent / letters / 0.6 - (2 * broken) / letters, letters };
}

/**
 * The Cyrillic code page of a sample, "windows-1252" for Western prose with accents and typographic signs, or null where neither reads well
 * (chardet, which knows more languages and errs more on short texts, decides then).
 */
export function singleByte(sample: Uint8Array): string | null {
	let best: string | null = null;
	let top = 0;
	for (const encoding of encodings) {
		const { score, letters } = plausible(new TextDecoder(encoding).decode(sample));
		if (letters >= 3 && score > top) {
			top = score;
			best = encoding;
		}
	}
	const western = westernShare(sample);
	if (best !== null && top > 0.55 && western < 0.5) return best;
	return western >= 0.5 ? "windows-1252" : null;
}

/**
 * Share of the bytes beyond ASCII that stand as Western prose uses them: single accented letters among ASCII letters, and quotation marks and
 * dashes (0x80–0x9F, 0xA0–0xBF) with no such letter beside.
 */
function westernShare(sample: Uint8Array): number {
	let high = 0;
	let fits = 0;
	for (let i = 0; i < sample.length; i++) {
		const byte = sample[i] ?? 0;
		if (byte < 0x80) continue;
		high++;
		const left = sample[i - 1] ?? 0x20;
		const right = sample[i + 1] ?? 0x20;
		const alone = left < 0x80 && right < 0x80;
		const inWord = isLetter(left) || isLetter(right);
		if (byte >= 0xc0 ? alone && inWord : left < 0xc0 && right < 0xc0) fits++;
	}
	return high === 0 ? 0 : fits / high;
}

function isLetter(byte: number): boolean {
	return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
