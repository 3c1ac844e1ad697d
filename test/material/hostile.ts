import { type Document, document } from "../../src/core/document.js";
import type { Film } from "../../src/core/film.js";
import { film, texts } from "./port-selim.js";

/** Known ways to make a page do what it should not: each would run `pwned`, load or fetch something, or break out of where it stands. */
export const payloads: readonly string[] = [
	"<script>pwned=1</script>",
	"</script><script>pwned=1</script>",
	"<!--<script>",
	"--><script>pwned=1</script>",
	"]]><script>pwned=1</script>",
	'"><script>pwned=1</script>',
	"'><img src=x onerror=pwned=1>",
	'" onmouseover="pwned=1" autofocus onfocus="pwned=1',
	"' onclick='pwned=1' x='",
	"` onload=pwned=1 x=`",
	"<img src=https://evil.example/x.png onerror=pwned=1>",
	"<svg onload=pwned=1><animate onbegin=pwned=1>",
	"</style><style>@import 'https://evil.example/x.css';</style>",
	"</title><script>pwned=1</script>",
	"</textarea><script>pwned=1</script>",
	"</svg><script>pwned=1</script>",
	"<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
	"<base href='https://evil.example/'>",
	"<meta http-equiv=refresh content='0;url=https://evil.example/'>",
	"<form action=https://evil.example/><input name=a></form>",
	"<a href='javascript:pwned=1'>x</a>",
	"javascript:pwned=1",
	" java\tscript:pwned=1",
	"\u0001javascript:pwned=1",
	"data:text/html,<script>pwned=1</script>",
	"vbscript:pwned=1",
	"https://evil.example/\"onmouseover='pwned=1'",
	"https://user:word@evil.example/",
	"//evil.example/x",
	"&lt;script&gt;pwned=1&lt;/script&gt;",
	"&#60;script&#62;pwned=1&#60;/script&#62;",
	"\\u003cscript\\u003epwned=1\\u003c/script\\u003e",
	"\u2028\u2029</script>",
	"{{constructor.constructor('pwned=1')()}}",
	"$" + "{pwned=1}",
	"\u202e<script>\u202c",
	"<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=pwned=1&gt;'>",
	"<scr\u0000ipt>pwned=1</scr\u0000ipt>",
	"\ud800<script>pwned=1</script>",
	"x y z controls film asof find chronicle __proto__ constructor",
];

/** Strings of a film that are words of documents or made of them; all else is the product's own (statuses, days). */
const worded = new Set(
	"title source url lang credit rights knownAt voice headline text value rule by whom place because name role country what platform account shows group office".split(
		" ",
	),
);
const ids = new Set(["id", "document", "copyOf", "derivedFrom", "entry", "claim", "repeats"]);
const lists = new Set(["aliases", "places", "notes"]);
const idLists = new Set(["claims", "repeatedBy"]);

/** The film of Port Selim with a payload before every word of a document, and behind every id; dates stay. */
export function hostile(payload: string): { film: Film; documents: Document[] } {
	const id = (value: string) => `${value}${payload}`;
	const inner = (key: string, value: unknown): unknown => {
		if (typeof value === "string") {
			if (ids.has(key)) return id(value);
			if (key === "value" && /^[{\d]/u.test(value)) return value;
			return worded.has(key) ? payload + (key === "url" || key === "lang" ? "" : value) : value;
		}
		if (Array.isArray(value))
			return value.map((v) =>
				typeof v === "string" ? (lists.has(key) ? payload + v : idLists.has(key) ? id(v) : v) : inner("", v),
			);
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([k, v]) => [
				k,
				k === "by" && /^[pg]\d/u.test(String(v)) ? id(String(v)) : inner(k, v),
			]),
		);
	};
	const made = inner("", { ...film, group: "incident" });
	const isFilm = (value: unknown): value is Film => typeof value === "object" && value !== null && "entries" in value;
	if (!isFilm(made)) throw new Error("no film");
	const documents = Object.entries(texts).map(([key, text]) =>
		document({ id: id(key), text: payload + text, title: payload, source: payload, url: payload }),
	);
	return { film: made, documents };
}
