import { analyse } from "chardet";
import { singleByte } from "./cyrillic.js";

export interface Decoded {
	/** Without a byte-order mark, otherwise as it stands: line ends and decomposed letters stay. */
	readonly text: string;
	/** WHATWG name of the encoding. */
	readonly encoding: string;
	/** True where bytes could not be read in that encoding; each stands as U+FFFD. */
	readonly damaged: boolean;
}

/** What windows-1252 has where Latin-1 has control characters (0x80 to 0x9f); its five holes stay controls, as WHATWG says. */
const signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 reads windows-1252 as Latin-1, so that its quotation marks come out as controls; this puts them right. */
function western(text: string): string {
	return text.replace(/[\u0080-\u009f]/gu, (c) => signs.charAt(c.charCodeAt(0) - 0x80));
}

function read(bytes: Uint8Array, encoding: string): Decoded {
	const plain = new TextDecoder(encoding).decode(bytes);
	const text = encoding === "windows-1252" ? western(plain) : plain;
	return { text, encoding, damaged: text.includes("\ufffd") };
}

/** The text of well-formed UTF-8, else null. A replacement sign in it was written by the author. */
function utf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** WHATWG name of a declared encoding ("latin1" is windows-1252), null where it is none that is known. */
function known(label: string | null): string | null {
	if (label === null) return null;
	try {
		return new TextDecoder(label.trim()).encoding;
	} catch {
		return null;
	}
}

function marked(bytes: Uint8Array): string | null {
	const [a, b, c] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
	if (a === 0xff && b === 0xfe) return "utf-16le";
	if (a === 0xfe && b === 0xff) return "utf-16be";
	return null;
}

/**
 * UTF-16 without a mark: of the pairs of bytes, nearly all have a high byte of a few blocks (Latin, Cyrillic, punctuation) on one side and
 * a varied byte on the other. Looks at the first 4,096 bytes.
 */
function wide(bytes: Uint8Array): string | null {
	const end = Math.min(bytes.length - (bytes.length % 2), 4096);
	if (end < 4) return null;
	let even = 0;
	let odd = 0;
	const high = (byte: number | undefined) => byte === 0 || byte === 4 || byte === 0x20;
	let zeros = 0;
	for (let i = 0; i < end; i += 2) {
		if (high(bytes[i])) even++;
		if (high(bytes[i + 1])) odd++;
		if (bytes[i] === 0 || bytes[i + 1] === 0) zeros++;
	}
	const pairs = end / 2;
	// Prose in any script has spaces, which are a zero and 0x20; plain bytes of a text have no zero at all.
	if (zeros < pairs / 40) return null;
	if (odd > pairs * 0.9 && even < pairs * 0.5) return "utf-16le";
	if (even > pairs * 0.9 && odd < pairs * 0.5) return "utf-16be";
	return null;
}

/** Bytes beyond ASCII that stand in well-formed UTF-8 sequences, and those that do not. */
function shares(bytes: Uint8Array): { good: number; bad: number } {
	let good = 0;
	let bad = 0;
	for (let i = 0; i < bytes.length; ) {
		const first = bytes[i] ?? 0;
		if (first < 0x80) {
			i++;
			continue;
		}
		const length =
			first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
		let k = 1;
		while (k < length && ((bytes[i + k] ?? 0) & 0xc0) === 0x80) k++;
		if (length > 0 && k === length) {
			good += length;
			i += length;
		} else {
			bad++;
			i++;
		}
	}
	return { good, bad };
}

/** Encodings whose letters are told apart by the statistics of chardet rather than by ours. */
const asian = /^(?:shift_jis|euc-jp|iso-2022-jp|euc-kr|big5|gb18030)$/u;

/** An encoding of single bytes (or of the Far East) for bytes that are no UTF-8. */
function guessed(bytes: Uint8Array): string {
	// A window around the first byte beyond ASCII: long plain beginnings say nothing.
	const at = Math.max(0, bytes.findIndex((b) => b >= 0x80) - 1024);
	const sample = bytes.subarray(at, at + 65_536);
	const own = singleByte(sample);
	if (own !== null) return own;
	for (const match of analyse(sample)) {
		const name = known(match.name);
		if (name !== null && name !== "utf-8" && (match.confidence >= 60 || !asian.test(name))) return name;
	}
	return "windows-1252";
}

/**
 * The text of a file. A byte-order mark settles the encoding; then well-formed UTF-8 beyond ASCII does, whatever is declared; then what is
 * declared (an HTTP header or an HTML `meta`); then statistics. A file that mixes encodings is read in the one that most of it is in.
 */
export function decode(bytes: Uint8Array, declared: string | null): Decoded {
	const mark = marked(bytes);
	if (mark !== null && mark !== "utf-8") return read(bytes, mark);
	const pairs = mark === null ? wide(bytes) : null;
	if (pairs !== null) return read(bytes, pairs);
	const label = known(declared);
	if (label === "iso-2022-jp") return read(bytes, label);
	const plain = utf8(bytes);
	if (plain !== null) return { text: plain, encoding: "utf-8", damaged: false };
	if (mark === "utf-8") return read(bytes, mark);
	const { good, bad } = shares(bytes);
	if (good > bad) return read(bytes, "utf-8");
	if (label !== null && !label.startsWith("utf-")) {
		const told = read(bytes, label);
		if (!told.damaged) return told;
	}
	return read(bytes, guessed(bytes));
}
