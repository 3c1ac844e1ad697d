/** Vocabularies by their address, with the prefix that they usually have; "" is that of the feed itself. */
const addresses: readonly (readonly [address: RegExp, prefix: string])[] = [
	[/^https?:\/\/(?:www\.w3\.org\/2005\/atom\/?$|purl\.org\/atom\/)/iu, "atom"],
	[/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/iu, "content"],
	[/^https?:\/\/(?:purl\.org\/rss\/1\.0\/?$|(?:my|channel)\.netscape\.com\/rdf\/simple\/)/iu, ""],
	[/^https?:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#?$/iu, ""],
	[/^https?:\/\/purl\.org\/dc\/elements\//iu, "dc"],
	[/^https?:\/\/purl\.org\/dc\/terms\/?$/iu, "dcterms"],
	[/^https?:\/\/search\.yahoo\.com\/mrss\/?$/iu, "media"],
	[/^https?:\/\/www\.itunes\.com\/dtds\/podcast-1\.0\.dtd$/iu, "itunes"],
	[/^https?:\/\/rssnamespace\.org\/feedburner\/ext\//iu, "feedburner"],
];

/** The usual prefix of a vocabulary, null for one that is not known. */
export function prefixOf(address: string): string | null {
	return addresses.find(([pattern]) => pattern.test(address.trim()))?.[1] ?? null;
}

const list = (names: string) => new Set(names.trim().split(/\s+/u));

/** Elements that are read. What stands in them is words or, where tags stand in them, markup. */
export const read: ReadonlySet<string> = list(`
	title description summary content content:encoded subtitle rights copyright dc:title dc:description dc:rights itunes:summary media:title media:description media:text
	author author/name dc:creator itunes:author source source/title language dc:language guid id link atom:link feedburner:origlink enclosure
	pubdate dc:date published issued updated modified created dcterms:issued dcterms:created dcterms:modified atom:published atom:updated
	media:content media:content/media:title media:content/media:description media:content/media:text media:player`);

/** Of these, those whose parts are read too: tags in them are no markup. */
export const holders: ReadonlySet<string> = list("author source media:content");

/** Elements that only group others. */
export const groups: ReadonlySet<string> = list("rss rdf feed channel items media:group");
