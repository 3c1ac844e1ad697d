import { isFeed, rootOf } from "./feeds/root.js";
import type { Loader } from "./loader.js";

/** Feeds in XML (RSS, RDF, Atom): each item a document. JSON Feeds come with the other JSON. */
export const feed: Loader = {
	name: "feed",
	endings: [".xml", ".rss", ".atom", ".rdf"],
	reads: (text) => isFeed(rootOf(text)),
	// What reads HTML is large, and many a film has no feed in it.
	load: async (input) => (await import("./feeds/items.js")).xmlItems(input),
};
