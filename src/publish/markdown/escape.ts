import { plain } from "../plain.js";

/**
 * Text of a document in GitHub-flavoured Markdown (spec 0.29, and the marks that GitHub adds) so that it stands there as it is and makes nothing: no
 * markup, HTML, link, image, entity, table cell, heading, list, formula, footnote or mention.
 */
export function escaped(text: string): string {
	return (
		plain(text)
			.replace(/[\\`*_[\]<>|~$&]/gu, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : `\\${sign}`))
			// At the beginning of a line these make headings, lists, rules and underlines.
			.replace(/^(?<sign>[#+=-])/u, "\\$<sign>")
			.replace(/^(?<number>\d{1,9})(?<sign>[.)])/u, "$<number>\\$<sign>")
			// Addresses are made links of, names and numbers after a sign are made mentions of: a comment that shows nothing parts them.
			.replace(/(?<=[a-z])(?=:\/\/)|(?<=www)(?=\.)/giu, "<!-- -->")
			.replace(/(?<=@)(?=[\p{L}\p{N}_])|(?<=#)(?=\p{N})|(?<=\bGH-)(?=\p{N})/gu, "<!-- -->")
			.replace(/(?<=:)(?=[a-z][a-z0-9+_-]*:)/giu, "<!-- -->")
	);
}

/** An address that a link may lead to (http and https), or null. */
export function address(url: string | null): string | null {
	const bare = url === null ? "" : plain(url);
	if (!/^https?:\/\/[^\s"'<>\\^`{|}]+$/iu.test(bare)) return null;
	return bare.replace(/[()[\]*_~$]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
