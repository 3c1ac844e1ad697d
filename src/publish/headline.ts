import type { Entry } from "../core/film.js";
import { plain } from "./plain.js";

/** A headline as it is set: the words of the source, and in square brackets the name for a pronoun that opens it ("[Anna Brodsky] resigned"). */
export function setHeadline({ headline, meant }: Pick<Entry, "headline" | "meant">): string {
	if (!meant) return plain(headline);
	const name = plain(meant.name);
	const whose = meant.owner ? (/s$/u.test(name) ? "’" : "’s") : "";
	const rest = plain(headline.slice(meant.end));
	return `[${name}${whose}]${/^[\p{L}\p{N}“"‘'(]/u.test(rest) ? " " : ""}${rest}`;
}
