/**
 * A stretch `[start, end)` in UTF-16 code units of one document's text, or of its title where `in` says so.
 * `text.slice(start, end)` is what was read, always.
 */
export interface Span {
	readonly start: number;
	readonly end: number;
	readonly in?: "title";
}

/** The words of a span. */
export function cut(text: string, span: Span): string {
	return text.slice(span.start, span.end);
}

export function contains(outer: Span, inner: Span): boolean {
	return outer.in === inner.in && outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
	return a.in === b.in && a.start < b.end && b.start < a.end;
}

/** Order of spans in a document: the title first, then by start, the longer first. */
export function bySpan(a: Span, b: Span): number {
	return (a.in ? 0 : 1) - (b.in ? 0 : 1) || a.start - b.start || b.end - a.end;
}

/** True for white space, as `\s` has it: in ASCII by its number. */
export function isSpace(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/u.test(text.charAt(at));
}

/** The span without white space at either end; empty where there is nothing else. */
export function trimmed(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && isSpace(text, start)) start++;
	while (end > start && isSpace(text, end - 1)) end--;
	// Without a spread, which costs more than all else here.
	return span.in === undefined ? { start, end } : { start, end, in: span.in };
}

/** The parts of `span` that none of `holes` covers, in order. */
export function without(span: Span, holes: readonly Span[]): Span[] {
	const parts: Span[] = [];
	let at = span.start;
	for (const hole of [...holes].sort(bySpan)) {
		if (!overlaps(span, hole)) continue;
		if (hole.start > at) parts.push({ ...span, start: at, end: hole.start });
		at = Math.max(at, hole.end);
	}
	if (at < span.end) parts.push({ ...span, start: at, end: span.end });
	return parts;
}

/** Index of the first of a list ordered by start that starts at or after an offset. Binary search. */
export function firstFrom(list: readonly { readonly start: number }[], offset: number): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((list[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
