/** Classes of characters by the Unicode rules of sentence boundaries (UAX 29); `strange` is for what only the platform's segmenter is asked. */
const is = {
	strange: 0,
	other: 1,
	line: 2,
	space: 3,
	lower: 4,
	upper: 5,
	digit: 6,
	stop: 7,
	end: 8,
	close: 9,
	goesOn: 10,
} as const;

function classify(code: number): number {
	const c = String.fromCharCode(code);
	if (code === 10 || code === 13) return is.line;
	if (code === 32 || code === 9 || code === 0xa0) return is.space;
	if (code < 32 || code === 127) return is.strange;
	if (/[a-zß-öø-ÿ]/u.test(c)) return is.lower;
	if (/[A-ZÀ-ÖØ-Þ]/u.test(c)) return is.upper;
	if (/[0-9]/u.test(c)) return is.digit;
	if (c === ".") return is.stop;
	if (c === "!" || c === "?") return is.end;
	if (/["'()[\]{}‘’“”„«»]/u.test(c)) return is.close;
	if (/[,;\-:–—]/u.test(c)) return is.goesOn;
	return /[#$%&*+/<=>@\\^_`|~§°£€•…‐‑‒―†‡]/u.test(c) ? is.other : is.strange;
}

const low = Uint8Array.from({ length: 256 }, (_, code) => classify(code));
/** General punctuation, from U+2000. */
const marks = Uint8Array.from({ length: 256 }, (_, i) => classify(0x2000 + i));

function classOf(code: number): number {
	if (code < 256) return low[code] ?? is.strange;
	if (code >= 0x2000 && code < 0x2100) return marks[code - 0x2000] ?? is.strange;
	return is.strange;
}

/**
 * Where sentences may end in `[start, end)` by the rules of UAX 29 (offsets of what follows a break, `end` last), or null where a character of
 * another script or a rare sign stands in it. Linear: what a stop looks over ends at the next one.
 */
export function breaks(text: string, start: number, end: number): number[] | null {
	const at = (i: number) => (i < end ? classOf(text.charCodeAt(i)) : is.line);
	const found: number[] = [];
	for (let i = start; i < end; i++) {
		const c = classOf(text.charCodeAt(i));
		if (c === is.strange) return null;
		if (c === is.line) {
			if (text.charCodeAt(i) === 13 && i + 1 < end && text.charCodeAt(i + 1) === 10) i++;
			if (i + 1 < end) found.push(i + 1);
		} else if (c === is.stop || c === is.end) {
			const next = at(i + 1);
			if (c === is.stop) {
				if (next === is.digit) continue;
				const before = i > start ? classOf(text.charCodeAt(i - 1)) : is.other;
				if (next === is.upper && (before === is.upper || before === is.lower)) continue;
			}
			let to = i + 1;
			while (at(to) === is.close) to++;
			while (at(to) === is.space) to++;
			const after = at(to);
			if (after === is.goesOn || after === is.stop || after === is.end || after === is.line) continue;
			if (c === is.stop && lowerNext(text, to, end)) continue;
			found.push(to);
		}
	}
	found.push(end);
	return found;
}

/** Whether the first letter is a small one, before any other end of a sentence. */
function lowerNext(text: string, from: number, end: number): boolean {
	for (let i = from; i < end; i++) {
		const c = classOf(text.charCodeAt(i));
		if (c === is.lower) return true;
		if (c === is.upper || c === is.line || c === is.stop || c === is.end || c === is.strange) return false;
	}
	return false;
}
