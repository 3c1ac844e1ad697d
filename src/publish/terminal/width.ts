import stringWidth from "string-width";

/** A style of `ink.ts` as it stands in a text. */
export const style = /\u001b\[(?<code>\d+)m/gu;

/** Code units that are measured at once: segmenting is not linear in the length of what it is given (50,000 quotation marks: 0.5 s). */
const piece = 256;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A text in pieces of at most 256 code units, cut before a letter, a digit or a space where there is one. */
function pieces(text: string): string[] {
	const list: string[] = [];
	let at = 0;
	while (text.length - at > piece) {
		let end = at + piece;
		while (end > at + piece / 2 && !/[\p{L}\p{N} ]/u.test(text.charAt(end))) end--;
		if (end === at + piece / 2) end = at + piece;
		if (/[\udc00-\udfff]/u.test(text.charAt(end))) end--;
		list.push(text.slice(at, end));
		at = end;
	}
	list.push(text.slice(at));
	return list;
}

/** Letters and signs of one column each, whatever stands beside them, of the scripts that films are mostly in. Asking the package about others takes 30 ms the first time. */
const single =
	/^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u038a\u0391-\u03a1\u03a3-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203b\u203d-\u2048\u20a0-\u20bf\u2190-\u2193\u2260-\u2265\u2500-\u25b5\u25b7-\u25bf\u25c1-\u25fa\u2715\u2716]*$/u;

/** Columns that a text takes in a terminal: wide characters two, marks none, styles none. */
export function columns(text: string): number {
	const bare = text.includes("\u001b") ? text.replace(style, "") : text;
	if (single.test(bare)) return bare.length;
	return bare.length <= piece ? stringWidth(bare) : pieces(bare).reduce((sum, part) => sum + stringWidth(part), 0);
}

/** The characters of a text as a reader counts them. */
export function characters(text: string): string[] {
	return pieces(text).flatMap((part) => [...graphemes.segment(part)].map(({ segment }) => segment));
}
