/** What a character can begin or go on; `other` is for what only the pattern of `tokens` tells. */
export const kind = { other: 0, space: 1, letter: 2, digit: 3, sign: 4 } as const;

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
	const c = String.fromCharCode(code);
	if (/\s/u.test(c)) return kind.space;
	if (/[a-z]/iu.test(c)) return kind.letter;
	if (/\d/u.test(c)) return kind.digit;
	return /[@#:;=.-]/u.test(c) ? kind.other : kind.sign;
});

/** The kind of a UTF-16 code unit: of those beyond ASCII only typographic marks and one space are told. */
export function kindOf(code: number): number {
	if (code < 128) return kinds[code] ?? kind.other;
	if (code === 0xa0) return kind.space;
	// Dashes, quotation marks, bullets, ellipses: no letters, none begins an emoji.
	return code >= 0x2010 && code <= 0x2027 ? kind.sign : kind.other;
}

/** Whether a UTF-16 code unit is a letter or a digit of ASCII. */
export function isWord(code: number): boolean {
	const is = code < 128 ? (kinds[code] ?? kind.other) : kind.other;
	return is === kind.letter || is === kind.digit;
}

/** "http", "www". */
function isAddress(text: string, from: number): boolean {
	const code = text.charCodeAt(from);
	return (code === 104 || code === 119) && text.charCodeAt(from + 1) === (code === 104 ? 116 : 119);
}

/** Whether the word at `from`, whose letters and digits end before `next`, is no more than these: no address, no site, no initials, nothing after an apostrophe. */
export function isBare(text: string, from: number, next: number): boolean {
	if (next === 32) return true;
	return next < 128 && next !== 39 && kinds[next] === kind.sign && !isAddress(text, from);
}

function kindAt(text: string, i: number, to: number): number {
	return i < to ? kindOf(text.charCodeAt(i)) : kind.space;
}

/**
 * End of the word that begins at `from`, where a look at its characters is enough to tell; -1 where it takes the pattern of `tokens`: other letters than
 * ASCII, what may be an address, a site, initials or an emoticon. `first` is the kind of its first character, no space.
 */
export function plainEnd(text: string, from: number, to: number, first: number): number {
	if (first === kind.letter) return letters(text, from, to);
	if (first === kind.digit) return digits(text, from, to);
	if (first === kind.sign) return from + 1;
	const code = text.charCodeAt(from);
	// One stop or hyphen; a colon or semicolon that ends what it stands in.
	if (code === 46 || code === 45) return from + 1 < to && text.charCodeAt(from + 1) === code ? -1 : from + 1;
	return (code === 58 || code === 59) && kindAt(text, from + 1, to) === kind.space ? from + 1 : -1;
}

function digits(text: string, from: number, to: number): number {
	let i = from + 1;
	while (kindAt(text, i, to) === kind.digit) i++;
	// "8)" may be an emoticon.
	if (i === from + 1 && text.charCodeAt(from) === 56 && kindAt(text, i, to) !== kind.space) return -1;
	for (;;) {
		const c = i < to ? text.charCodeAt(i) : 32;
		if (c === 46 || c === 44 || c === 58) {
			const next = kindAt(text, i + 1, to);
			if (next !== kind.digit) return next === kind.letter || next === kind.other ? -1 : i;
			i += 2;
			while (kindAt(text, i, to) === kind.digit) i++;
			continue;
		}
		const next = kindAt(text, i, to);
		return c === 45 || (next !== kind.letter && next !== kind.other) ? i : -1;
	}
}

function letters(text: string, from: number, to: number): number {
	let i = from + 1;
	let next = kindAt(text, i, to);
	while (next === kind.letter || next === kind.digit) next = kindAt(text, ++i, to);
	if (next === kind.space) return i;
	// "http", "www", a letter and a stop, a word and a stop and a letter.
	if (isAddress(text, from)) return -1;
	if (text.charCodeAt(i) === 46 && (i === from + 1 || kindAt(text, i + 1, to) === kind.letter)) return -1;
	for (;;) {
		const c = i < to ? text.charCodeAt(i) : 32;
		// What is beyond ASCII may go on.
		if (c !== 39 && c !== 0x2019) return c >= 128 && kindOf(c) === kind.other ? -1 : i;
		const after = kindAt(text, i + 1, to);
		if (after === kind.other && text.charCodeAt(i + 1) >= 128) return -1;
		if (after !== kind.letter) return i;
		i += 2;
		while (kindAt(text, i, to) === kind.letter) i++;
	}
}
