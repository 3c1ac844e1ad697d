/** The name of the outermost element of a text, in lower case without its prefix; null where it begins otherwise. Looks at the first 65,536 code units. */
export function rootOf(text: string): string | null {
	const head = text.slice(0, 65_536);
	let at = /^[\s\ufeff]*/u.exec(head)?.[0].length ?? 0;
	while (head.charAt(at) === "<") {
		const name = /^<(?:[\p{L}_][\p{L}\p{N}._-]*:)?(?<name>[\p{L}_][\p{L}\p{N}._-]*)(?=[\s/>])/u.exec(
			head.slice(at, at + 200),
		);
		if (name) return name.groups?.name?.toLowerCase() ?? null;
		const end = head.startsWith("<!--", at) ? head.indexOf("-->", at) + 3 : headEnd(head, at);
		if (end < 4) return null;
		at = end + (/^\s*/u.exec(head.slice(end))?.[0].length ?? 0);
	}
	return null;
}

/** Where a declaration or an instruction ends; a document type may hold declarations of its own in square brackets. */
function headEnd(head: string, at: number): number {
	if (!/[?!]/u.test(head.charAt(at + 1))) return 0;
	const end = head.indexOf(">", at);
	const open = head.indexOf("[", at);
	if (open < 0 || open > end) return end + 1;
	const close = /\]\s*>/u.exec(head.slice(open));
	return close ? open + close.index + close[0].length : 0;
}

/** True where a text begins as XML does, with a declaration, or with an element that only XML has. */
export function isXml(text: string): boolean {
	return (
		/^[\s\ufeff]*<\?xml[\s?]/iu.test(text.slice(0, 4000)) || (rootOf(text) !== null && told.has(rootOf(text) ?? ""))
	);
}

const feeds = new Set(["rss", "feed", "rdf", "channel"]);

/** True of the outermost element of a feed. */
export function isFeed(root: string | null): boolean {
	return root !== null && feeds.has(root);
}

/** What other XML is, and what to do with it. */
const told: ReadonlyMap<string, readonly [message: string, remedy: string]> = new Map([
	["urlset", ["is a sitemap, which holds addresses and no texts", "save the pages that it names"]],
	["sitemapindex", ["is a sitemap, which holds addresses and no texts", "save the pages that it names"]],
	["opml", ["is a list of feeds", "save the feeds that it names"]],
	["svg", ["is a picture", "leave it out"]],
	["kml", ["is a map", "leave it out"]],
	["gpx", ["is a track on a map", "leave it out"]],
]);

/** What is said of XML that is no feed; null of a feed. */
export function otherXml(root: string | null): { message: string; remedy: string } | null {
	if (isFeed(root)) return null;
	const [message, remedy] =
		told.get(root ?? "") ??
		(root === null ? ["is no XML", "give a text as .txt"] : ["is XML and no feed", "save its text as .txt or .html"]);
	return { message, remedy };
}

/** The encoding that the declaration of a text in XML names in its first bytes, or null. */
export function declaredIn(bytes: Uint8Array): string | null {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 512));
	return /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<label>[\w.:-]+)/iu.exec(head)?.groups?.label ?? null;
}
