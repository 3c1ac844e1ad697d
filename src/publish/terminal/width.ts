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

/** Columns that a text takes in a terminal: wide characters two, marks none, styles none. */
export function columns(text: string): number {
	const bare = text.includes("\u001b") ? text.replace(style, "") : text;
	if (/^[ -~\u00a0]*$/u.test(bare)) return bare.length;
	return bare.length <= piece ? stringWidth(bare) : pieces(bare).reduce((sum, part) => sum + stringWidth(part), 0);
}

/** The characters of a text as a reader counts them. */
export function characters(text: string): string[] {
	return pieces(text).flatMap((part) => [...graphemes.segment(part)].map(({ segment }) => segment));
}
