import { bracketed } from "../core/brackets.js";
import type { Entry } from "../core/film.js";
import { plain, said } from "./plain.js";

/** A headline as it is set: the words of the source, and in square brackets the name for a pronoun that opens it ("[Anna Brodsky] resigned"). */
export function setHeadline({ headline, meant }: Pick<Entry, "headline" | "meant">): string {
	if (!meant) return said(headline);
	const rest = said(headline.slice(meant.end));
	return `${bracketed(plain(meant.name), meant.owner)}${/^[\p{L}\p{N}“"‘'(]/u.test(rest) ? " " : ""}${rest}`;
}
