import { type Document, document } from "../core/document.js";
import type { Problem } from "../core/problem.js";
import { binary } from "./binary.js";
import { decode } from "./decode.js";
import { isJsonFeed, type JsonFeed } from "./feeds/json.js";
import { isoMoment, languageCode } from "./fields.js";
import { type ByteLine, lineCutter } from "./lines.js";
import { type Input, type Loaded, type Loader, longest, mixed, type Named, tooLong } from "./loader.js";
import { opened } from "./opened.js";
import { titleIn } from "./plain.js";

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
	return typeof value === "string" && value !== "" ? value : null;
}

/** One parsed value as a document; what stands in the way is a problem of that line, or of that item of an array. */
function* documentOf(value: unknown, input: Named, line: number | null, item: number | null): Generator<Loaded> {
	const told = (message: string, remedy: string, leftOut: boolean): Loaded => {
		const file = `${input.path ?? input.id}${item === null ? "" : ` [${item}]`}`;
		const problem: Problem = { file, line, message, remedy, leftOut };
		return { problem };
	};
	if (!isRecord(value)) {
		yield told("is no JSON object", 'give {"id": …, "text": …}', true);
		return;
	}
	const { id, text: body, title, url, source, published, captured, lang, ...extra } = value;
	if (typeof body !== "string") {
		yield told("has no text", 'give the text of the document in "text"', true);
		return;
	}
	if (body.length > longest) {
		yield told(tooLong.message, tooLong.remedy, true);
		return;
	}
	const other = `${input.id}:${line ?? item ?? 1}`;
	const own = typeof id === "number" && Number.isFinite(id) ? String(id) : text(id);
	if (own === null) yield told("has no id", `it is called ${other} here`, false);
	const moments: { published: string | null; captured: string | null } = { published: null, captured: null };
	for (const [name, given] of [
		["published", published],
		["captured", captured],
	] as const) {
		moments[name] = isoMoment(given);
		const isAbsent = given === undefined || given === null || given === "";
		if (moments[name] === null && !isAbsent) {
			extra[name] = given;
			yield told(`has no ISO 8601 date in "${name}", so the document has none`, "write it as 2022-01-08", false);
		}
	}
	const heading = text(title);
	const found: Document = document({
		id: own ?? other,
		text: body,
		title: heading,
		titleAt: titleIn(body, heading),
		url: text(url),
		source: text(source),
		...moments,
		lang: languageCode(lang),
		extra,
	});
	yield { document: found };
}

/** What JSON.parse says, without its positions and excerpts of the text, which differ between versions of Node. */
function parsed(raw: string): { value: unknown } | null {
	try {
		return { value: JSON.parse(raw) as unknown };
	} catch {
		return null;
	}
}

function notJson(input: Named, line: number): Loaded {
	return {
		problem: { file: input.path ?? input.id, line, message: "is no JSON", remedy: "correct the line", leftOut: true },
	};
}

/** The document of one line, nothing where it is blank. */
function* lineOf(raw: string, input: Named, number: number): Generator<Loaded> {
	if (raw.trim() === "") return;
	const got = parsed(raw);
	if (got) yield* documentOf(got.value, input, number, null);
	else yield notJson(input, number);
}

function* byLine(body: string, input: Named): Generator<Loaded> {
	let number = 0;
	for (let start = 0; start <= body.length; ) {
		number++;
		const stop = body.indexOf("\n", start);
		const end = stop < 0 ? body.length : stop;
		yield* lineOf(body.slice(start, end), input, number);
		start = end + 1;
	}
}

const brace = "{".charCodeAt(0);

/** The bytes of one line of the largest document: its text, each code unit escaped. */
const longestLine = longest * 6;

/** Documents of JSON Lines that come piece by piece, so that a file of any length can be read. */
export interface LineReader {
	/** What the lines hold that end in this piece. */
	next(bytes: Uint8Array): Generator<Loaded>;
	/** What the last line holds, where no line feed ends it. */
	last(): Generator<Loaded>;
}

/**
 * A reader of JSON Lines for a file that begins with `head`; null where it is none, or one that must be seen whole to be read (UTF-16, a JSON
 * array, a feed). Each line is decoded for itself: a file that was put together from several encodings is read line by line in its own.
 */
export function lineReader(input: Named, head: Uint8Array): LineReader | null {
	if (binary(head, "utf-8") !== null) return null;
	const stop = head.indexOf(10, Math.max(0, head.indexOf(brace)));
	const first = decode(stop < 0 ? head : head.subarray(0, stop), null);
	const begun = first.encoding.startsWith("utf-16") ? null : firstObject(first.text);
	if (begun === null || isJsonFeed(begun)) return null;
	const cutter = lineCutter(longestLine);
	let number = 0;
	function* read(line: ByteLine): Generator<Loaded> {
		number++;
		const file = input.path ?? input.id;
		if (line === null) {
			yield { problem: { file, line: number, ...tooLong, leftOut: true } };
			return;
		}
		const { text: raw, encoding, damaged } = decode(line, "utf-8");
		if (damaged) yield { problem: { file, line: number, ...mixed(encoding), leftOut: false } };
		yield* lineOf(raw, input, number);
	}
	return {
		*next(bytes) {
			for (const line of cutter.next(bytes)) yield* read(line);
		},
		*last() {
			yield* read(cutter.last());
		},
	};
}

/** The JSON object that the first line with anything on it is; null where it is none. */
function firstObject(body: string): Record<string, unknown> | null {
	const first = /^\s*(?<line>\{[^\n\r]*)/u.exec(body)?.groups?.line;
	const value = first === undefined ? null : parsed(first)?.value;
	return isRecord(value) ? value : null;
}

/** A file that is opened. */
interface Body {
	readonly input: Input;
	readonly text: string;
	/** What its first line is, where that is an object. */
	readonly first: Record<string, unknown> | null;
	/** What it is as a whole, where that is one value. */
	readonly whole: { readonly value: unknown } | null;
}

function* documents({ input, text, first, whole }: Body): Generator<Loaded> {
	if (first === null && Array.isArray(whole?.value)) {
		let at = 0;
		for (const value of whole.value as readonly unknown[]) yield* documentOf(value, input, null, ++at);
	} else if (first === null && whole && isRecord(whole.value)) yield* documentOf(whole.value, input, null, null);
	else yield* byLine(text, input);
}

function feedOf({ first, whole, text }: Body): JsonFeed | null {
	if (isJsonFeed(whole?.value)) return whole.value;
	return isJsonFeed(first) && text.trim().search(/[\r\n]/u) < 0 ? first : null;
}

/** The contract's documents: JSON Lines, or one JSON array of them (or one object over several lines). A JSON Feed gives its items. */
export const jsonl: Loader = {
	name: "jsonl",
	endings: [".jsonl", ".ndjson", ".json"],
	reads: (text) =>
		firstObject(text) !== null || (/^\s*\{/u.test(text) && text.slice(0, 20_000).includes("jsonfeed.org/version/1")),
	async load(input) {
		const { text, problems, closed } = opened(input, Number.POSITIVE_INFINITY, "utf-8");
		const told = problems.map((problem): Loaded => ({ problem }));
		if (closed) return told;
		const first = firstObject(text);
		const body: Body = { input, text, first, whole: first === null ? parsed(text) : null };
		const feed = feedOf(body);
		const rest = feed ? (await import("./feeds/items.js")).jsonItems(feed, input) : documents(body);
		return (function* () {
			yield* told;
			yield* rest;
		})();
	},
};
