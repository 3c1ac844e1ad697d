import { type Input, type Loaded, ours } from "../loader.js";
import { opened } from "../opened.js";
import { documentOf } from "./item.js";
import { isOurs, type JsonFeed, jsonItemOf } from "./json.js";
import { declaredIn, otherXml, rootOf } from "./root.js";
import { aboutOf, itemOf } from "./syndicated.js";
import { type Part, parts } from "./xml.js";

/** Code units of the longest feed that is read. */
const largest = 100_000_000;

const none = { message: "is a feed without items", remedy: "leave it out" } as const;
const cut = { message: "breaks off before its end", remedy: "save the feed again" } as const;

/** What a feed in XML holds, an item a document. Never throws. */
export function* xmlItems(input: Input): Generator<Loaded> {
	const { text, problems, closed } = opened(input, largest, declaredIn(input.bytes));
	for (const problem of problems) yield { problem };
	if (closed) return;
	const file = input.path ?? input.id;
	const root = rootOf(text);
	const other = otherXml(root);
	if (other) {
		yield { problem: { file, line: null, ...other, leftOut: true } };
		return;
	}
	// What a feed says of itself may stand behind its items, so they are gone through twice rather than held.
	let last: Part | null = null;
	for (const part of parts(text)) last = part;
	if (last === null) return;
	const about = aboutOf(last);
	let number = 0;
	for (const part of parts(text)) {
		if (part.kind === "feed") continue;
		number++;
		if (part.state === "cut") continue;
		if (part.state === "broken") {
			const told = { message: "has broken tags in this item", remedy: "look at what is read of it" };
			yield { problem: { file, line: part.line, ...told, leftOut: false } };
		}
		yield* documentOf(itemOf(part, about, root === "feed", number), input);
	}
	if (last.state === "cut") yield { problem: { file, line: null, ...cut, leftOut: true } };
	else if (number === 0) yield { problem: { file, line: null, ...none, leftOut: true } };
}

/** What a JSON Feed holds, an item a document. */
export function* jsonItems(feed: JsonFeed, input: Input): Generator<Loaded> {
	const file = input.path ?? input.id;
	if (isOurs(feed)) {
		yield { problem: { file, line: null, ...ours("feed"), leftOut: true } };
		return;
	}
	let number = 0;
	for (const given of feed.items) {
		const item = jsonItemOf(given, feed, ++number);
		const told = { message: "is no item of a feed", remedy: "correct it" };
		if (item) yield* documentOf(item, input);
		else yield { problem: { file: `${file} [${number}]`, line: null, ...told, leftOut: true } };
	}
	if (number === 0) yield { problem: { file, line: null, ...none, leftOut: true } };
}
