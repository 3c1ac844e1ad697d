import type { Span } from "../core/span.js";

/** A quotation: `start`/`end` with its marks, `inner` without them. */
export interface Quote extends Span {
	readonly inner: Span;
	/** True where no closing mark was found before the end of the paragraph (a quotation that goes on in the next one). */
	readonly open: boolean;
}

const pairs: Readonly<Record<string, string>> = { "“": "”", "„": "“”", "«": "»", "‹": "›", "‘": "’", '"': '"' };

/** Whether a UTF-16 code unit is one of the marks that open or close. */
function isMark(code: number): boolean {
	if (code < 0x2018) return code === 34 || code === 0xab || code === 0xbb;
	return code <= 0x201e || code === 0x2039 || code === 0x203a;
}

/**
 * Quotations of one paragraph, outermost only, in order. A straight mark opens after a space or an opening bracket and closes otherwise;
 * single marks (‘’) count only where they open a word and close one, so that apostrophes are none.
 */
export function quotes(text: string, paragraph: Span): Quote[] {
	const found: Quote[] = [];
	let open = -1;
	let closers = "";
	for (let i = paragraph.start; i < paragraph.end; i++) {
		if (!isMark(text.charCodeAt(i))) continue;
		const c = text.charAt(i);
		if (open < 0) {
			const close = pairs[c];
			if (close === undefined) continue;
			const previous = i > paragraph.start ? text.charAt(i - 1) : " ";
			const next = text.charAt(i + 1);
			if (c === '"' && !/[\s([{—–-]/u.test(previous)) continue;
			if (c === "‘" && (/[\p{L}\p{N}]/u.test(previous) || !/[\p{L}\p{N}“"]/u.test(next))) continue;
			open = i;
			closers = close;
		} else if (closers.includes(c)) {
			const next = i + 1 < paragraph.end ? text.charAt(i + 1) : " ";
			if (c === "’" && /[\p{L}\p{N}]/u.test(next)) continue;
			found.push({ start: open, end: i + 1, inner: { start: open + 1, end: i }, open: false });
			open = -1;
		}
	}
	if (open >= 0 && text.charAt(open) !== "‘")
		found.push({ start: open, end: paragraph.end, inner: { start: open + 1, end: paragraph.end }, open: true });
	return found;
}
