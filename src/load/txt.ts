import { document } from "../core/document.js";
import { cut } from "../core/span.js";
import { type Loader, longest } from "./loader.js";
import { opened } from "./opened.js";
import { titleAt } from "./plain.js";

/** XML that is no page (a feed, a sitemap): its tags are no words of a text. */
const xml = /^\s*(?:<\?xml[\s>]|<(?:rss|feed|rdf:RDF|urlset|opml)[\s>])/iu;

/** Plain text: the text is the decoded file. */
export const txt: Loader = {
	name: "txt",
	endings: [".txt", ".text"],
	reads: () => true,
	*load(input) {
		const { text, problems, closed } = opened(input, longest);
		for (const problem of problems) yield { problem };
		if (closed) return;
		if (xml.test(text.slice(0, 4000))) {
			const told = { message: "is XML", remedy: "give its items as JSON Lines, or its pages as .html" };
			yield { problem: { file: input.path ?? input.id, line: null, ...told, leftOut: true } };
			return;
		}
		const at = titleAt(text);
		yield { document: document({ id: input.id, text, title: at ? cut(text, at) : null, titleAt: at }) };
	},
};
