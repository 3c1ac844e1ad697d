/**
 * Text of documents as it may be shown: what moves a cursor, hides or turns text round is taken out, white space is one space.
 * C0 and C1 controls, bidirectional controls (Unicode TR9), zero-width and tag characters, interlinear marks go; joiners of Persian and of
 * emoji stay, because they change what is seen and nothing else.
 */
export function plain(text: string): string {
	return clean(text).trim();
}

/** As `plain`, with the spaces at both ends: a piece of a text. */
export function clean(text: string): string {
	return text
		.replace(/[\s\u0085]+/gu, (space) => (space === "\u00a0" || space === "\u202f" ? space : " "))
		.replace(
			/[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu,
			"",
		)
		.replace(/\p{Cs}/gu, "\ufffd")
		.replace(/(?<=\p{M}{4})\p{M}+/gu, "");
}

const emphasis =
	/(?<![\p{L}\p{N}*_\\])(?<sign>\*{1,3}|_{1,2})(?=[^\s*_])(?<words>[^*_]{1,300})(?<=\S)\k<sign>(?![\p{L}\p{N}*_])/gu;
const link = /\[(?<words>[^[\]]{1,200})\]\((?:https?:|mailto:|\/|#)[^()\s]{0,500}\)/gu;

/** Words of a document for the reader: as `plain`, and without the signs by which Markdown and messengers set words off or make links of them. */
export function said(text: string): string {
	const shown = plain(text);
	return /[*_\]]/u.test(shown) ? shown.replace(link, "$<words>").replace(emphasis, "$<words>") : shown;
}

/** JSON on one line that a terminal may show as it is: controls and bidirectional controls are escaped, which JSON allows anywhere they can stand. */
export function json(value: unknown): string {
	return JSON.stringify(value).replace(
		/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}
