import { raw } from "hono/html";
import { isoDay } from "../../core/day.js";
import { extent } from "../../core/edtf.js";
import { greatest, least } from "../../core/extremes.js";
import type { Film } from "../../core/film.js";
import { facts } from "../facts.js";
import { setHeadline } from "../headline.js";
import { filmObject } from "../json/film.js";
import { plain } from "../plain.js";
import { script } from "./script.js";
import { sha256 } from "./sha256.js";
import type { Sheet } from "./sheet.js";

/** JSON that can end no script and begin no comment: signs of markup, and line ends that older scripts break at, are escaped. */
export function embedded(value: unknown): string {
	return JSON.stringify(value).replace(/[<>&\u2028\u2029\ud800-\udfff]/g, (unit, at: number, whole: string) => {
		const code = unit.charCodeAt(0);
		const next = whole.charCodeAt(at + 1);
		const before = whole.charCodeAt(at - 1);
		const paired =
			(code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000) ||
			(code >= 0xdc00 && code < 0xe000 && before >= 0xd800 && before < 0xdc00);
		return paired ? unit : `\\u${code.toString(16).padStart(4, "0")}`;
	});
}

/** What the page may do: nothing but its own style, its own script and fonts that it holds. */
export function policy(styles: readonly string[]): string {
	return [
		"default-src 'none'",
		`style-src ${styles.map((style) => `'sha256-${sha256(style)}'`).join(" ")}`,
		`script-src 'sha256-${sha256(script)}'`,
		"font-src data:",
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
}

/** What the page is about, for those who link to it: its facts and its first headlines. */
export function description(film: Film): string {
	const told = film.entries.slice(0, 3).map((entry) => setHeadline(entry));
	const text = `${facts(film).join(", ")}. ${told.join(". ")}`.replaceAll("\u00a0", " ").trim();
	return text.length > 300 ? `${text.slice(0, text.lastIndexOf(" ", 298))} …` : text;
}

/** schema.org/LiveBlogPosting: the entries as its updates, each published when it was known. */
function liveBlog(film: Film, sheet: Sheet) {
	const days = film.entries
		.flatMap((entry) => {
			const told = extent(entry.date);
			return told ? [told.from, told.until] : [];
		})
		.filter(Number.isFinite);
	const known = (id: string) => {
		const day = sheet.tags.get(id)?.known ?? "9999-12-31";
		return day < "9999" ? { datePublished: day } : {};
	};
	const first = film.entries.map((entry) => sheet.tags.get(entry.id)?.known ?? "9999").sort()[0] ?? "9999";
	return {
		"@context": "https://schema.org",
		"@type": "LiveBlogPosting",
		headline: plain(film.title),
		description: description(film),
		inLanguage: "en",
		...(first < "9999" ? { datePublished: first } : {}),
		...(days.length === 0
			? {}
			: {
					coverageStartTime: `${isoDay(least(days))}T00:00:00`,
					coverageEndTime: `${isoDay(greatest(days))}T23:59:59`,
				}),
		liveBlogUpdate: film.entries.map((entry) => ({
			"@type": "BlogPosting",
			headline: setHeadline(entry),
			...known(entry.id),
			articleBody: entry.sentences.map((s) => plain(s.text)).join(" "),
		})),
	};
}

/** The head of the page: policy first, then what it is, its styles, and the film as data. */
export function Head({ film, sheet, styles }: { film: Film; sheet: Sheet; styles: readonly string[] }) {
	const title = plain(film.title) || "…";
	return (
		<head>
			<meta charset="utf-8" />
			<meta http-equiv="Content-Security-Policy" content={policy(styles)} />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<meta name="color-scheme" content="light dark" />
			<meta name="referrer" content="no-referrer" />
			<meta name="generator" content="newsreel" />
			<title>{title}</title>
			<meta name="description" content={description(film)} />
			<meta property="og:type" content="article" />
			<meta property="og:title" content={title} />
			<meta property="og:description" content={description(film)} />
			<link rel="icon" href="data:," />
			{styles.map((style) => (
				<style>{raw(style)}</style>
			))}
			<script type="application/ld+json">{raw(embedded(liveBlog(film, sheet)))}</script>
			<script type="application/json" id="film">
				{raw(embedded(filmObject(film)))}
			</script>
		</head>
	);
}
