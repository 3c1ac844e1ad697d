import { type Document, document } from "../core/document.js";
import type { Problem } from "../core/problem.js";
import { type Span, trimmed } from "../core/span.js";
import { isoMoment, languageCode } from "./fields.js";
import type { Input, Loaded, Loader } from "./loader.js";
import { opened } from "./opened.js";

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
	return typeof value === "string" && value !== "" ? value : null;
}

/** Where the text begins with its own title as a line ("title seldom stands in text, but it does"), else null. */
function titleIn(body: string, title: string | null): Span | null {
	if (title === null || title.trim() === "") return null;
	const start = trimmed(body, { start: 0, end: body.length }).start;
	const end = start + title.trim().length;
	if (!body.startsWith(title.trim(), start)) return null;
	return /^[.]?[ \t]*(?:[\r\n]|$)/u.test(body.slice(end, end + 40)) ? { start, end } : null;
}

/** One parsed value as a document; what stands in the way is a problem of that line, or of that item of an array. */
function* documentOf(value: unknown, input: Input, line: number | null, item: number | null): Generator<Loaded> {
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

function* byLine(body: string, input: Input): Generator<Loaded> {
	let number = 0;
	for (let start = 0; start <= body.length; ) {
		number++;
		const stop = body.indexOf("\n", start);
		const end = stop < 0 ? body.length : stop;
		const raw = body.slice(start, end);
		start = end + 1;
		if (raw.trim() === "") continue;
		const got = parsed(raw);
		if (got) yield* documentOf(got.value, input, number, null);
		else {
			const problem = {
				file: input.path ?? input.id,
				line: number,
				message: "is no JSON",
				remedy: "correct the line",
				leftOut: true,
			};
			yield { problem };
		}
	}
}

/** True where the first line with anything on it is a JSON object. */
function reads(body: string): boolean {
	const first = /^\s*(?<line>\{[^\n\r]*)/u.exec(body)?.groups?.line;
	return first !== undefined && isRecord(parsed(first)?.value);
}

/** The contract's documents: JSON Lines, or one JSON array of them (or one object over several lines). */
export const jsonl: Loader = {
	name: "jsonl",
	endings: [".jsonl", ".ndjson", ".json"],
	reads,
	*load(input) {
		const { text: body, problems, closed } = opened(input, "utf-8");
		for (const problem of problems) yield { problem };
		if (closed) return;
		if (!reads(body)) {
			const whole = parsed(body);
			if (Array.isArray(whole?.value)) {
				let at = 0;
				for (const value of whole.value as readonly unknown[]) yield* documentOf(value, input, null, ++at);
				return;
			}
			if (whole && isRecord(whole.value)) {
				yield* documentOf(whole.value, input, null, null);
				return;
			}
		}
		yield* byLine(body, input);
	},
};
