import type { Loader } from "./loader.js";

/** HTML, a whole page or a fragment: the article, with its title, day, source and address. */
export const html: Loader = {
	name: "html",
	endings: [".html", ".htm", ".xhtml"],
	reads: (text) =>
		/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article|main|div|p|h1|section|meta|table)[\s>]/iu.test(
			text.slice(0, 4000),
		),
	// The parser and Readability are large, and many a film has no page in it.
	load: async (input) => (await import("./html/pages.js")).pages(input),
};
