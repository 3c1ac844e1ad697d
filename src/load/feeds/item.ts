import { document, type Mark } from "../../core/document.js";
import { hashText } from "../../text/syntax/hash.js";
import { languageCode, moment, words } from "../fields.js";
import { type Fragment, fragment, inline } from "../html/fragment.js";
import { type Input, type Loaded, longest, tooLong } from "../loader.js";
import { titleIn } from "../plain.js";

/** Words of an item as its format gives them. */
export interface Words {
	readonly kind: "html" | "plain";
	readonly value: string;
}

/** A video or a recording that comes with an item. */
export interface Medium {
	readonly url: string;
	readonly title: string | null;
}

/** One item of a feed, whatever its format. */
export interface Item {
	/** What the feed calls it: a guid or an id. */
	readonly id: string | null;
	readonly url: string | null;
	readonly title: Words | null;
	/** What may be its text, the fullest first. */
	readonly bodies: readonly Words[];
	/** As written, those that count first. */
	readonly published: readonly string[];
	readonly modified: readonly string[];
	readonly authors: readonly string[];
	readonly source: string | null;
	readonly lang: string | null;
	readonly rights: string | null;
	readonly captions: readonly Words[];
	readonly media: readonly Medium[];
	/** 1-based line of the file; null where the format has none. */
	readonly line: number | null;
	/** Its number in the feed, from 1. */
	readonly number: number;
}

/** Above this share of links in its words an item only leads elsewhere ("submitted by … [link] [comments]", lists of other outlets' headlines). */
const linksOnly = 0.6;

/** Words as text. Without tags in them the lines of a plain text stay as they are. */
function set({ kind, value }: Words, title: string | null, url: string | null): Fragment {
	if (kind === "html" && /<[\p{L}!/]/u.test(value)) return fragment(value, title, url);
	const text = kind === "html" ? inline(value) : value;
	return { text: /[^\s\u200b\u200c\u200d\ufeff]/u.test(text) ? text.trim() : "", marks: [], linked: 0 };
}

function titleOf({ title, source }: Item): string | null {
	if (title === null) return null;
	const told = words(title.kind === "html" ? inline(title.value) : title.value);
	// Feeds that gather those of others put the outlet behind its headline.
	const end = source === null ? "" : ` - ${source}`;
	return told?.endsWith(end) === true && told.length > end.length ? told.slice(0, told.length - end.length) : told;
}

/** The first of some moments that is one; what a feed writes for want of a day (year 1, the first second of 1970) is none. */
function first(given: readonly string[]): string | null {
	for (const one of given) {
		const told = moment(one);
		if (told !== null && told >= "1900" && !/^1970-01-01T00:00/u.test(told)) return told;
	}
	return null;
}

/** A name that is one in the whole world: an address, a URN or the like, a UUID. */
const worldwide =
	/^(?:(?:[a-z][a-z0-9+.-]{1,20}:\/\/|(?:urn|tag|uuid|doi|yt|at|did):)\S+|[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12})$/iu;

/**
 * What the item is called whatever else stands in its feed, and in whichever file: its guid where that is one in the whole world, else its address with the guid behind it. Without
 * an address it is called by its file, with the guid or a hash of its words.
 */
function idOf(item: Item, input: Input, text: string): string {
	const short = (name: string) => (name.length > 500 ? hashed(name) : name);
	const guid = words(item.id);
	if (guid !== null && worldwide.test(guid)) return short(guid);
	if (item.url !== null) return short(guid === null || guid === item.url ? item.url : `${item.url}#${guid}`);
	return `${input.id}#${guid === null ? hashed(`${item.published.join(" ")} ${text}`) : short(guid)}`;
}

const hashed = (text: string) => (hashText(text) >>> 0).toString(36);

/** The text with what stands beside it in the feed below: captions of pictures, addresses of videos. What the text tells already is not told twice. */
function withMedia(body: Fragment, { captions, media }: Item): Omit<Fragment, "linked"> {
	let { text } = body;
	const marks = [...body.marks];
	const add = (words: string, mark: Pick<Mark, "kind" | "url">) => {
		if (words === "" || text.includes(words)) return;
		const start = text === "" ? 0 : text.length + 2;
		text += text === "" ? words : `\n\n${words}`;
		marks.push({ ...mark, start, end: text.length });
	};
	for (const caption of captions) add(words(set(caption, null, null).text) ?? "", { kind: "caption" });
	for (const { url, title } of media)
		if (!text.includes(url)) add(title === null ? url : `${title} ${url}`, { kind: "embed", url });
	return { text, marks };
}

/** One item as a document, with what should be known of it. */
export function* documentOf(item: Item, input: Input): Generator<Loaded> {
	const told = (message: string, remedy: string, leftOut: boolean): Loaded => {
		const file = `${input.path ?? input.id}${item.line === null ? ` [${item.number}]` : ""}`;
		return { problem: { file, line: item.line, message, remedy, leftOut } };
	};
	const title = titleOf(item);
	let body: Fragment = { text: "", marks: [], linked: 0 };
	for (const one of item.bodies) {
		if (one.value.length > longest) {
			yield told(tooLong.message, tooLong.remedy, true);
			return;
		}
		const given = set(one, title, item.url);
		if (body.text === "" || given.text !== "") body = given;
		if (body.text !== "" && body.linked <= linksOnly) break;
	}
	// A headline alone is all that some items tell; they repeat it as a link, with the outlet behind it.
	const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
	const isHeadline =
		title !== null && [title, `${title} ${item.source ?? ""}`].some((t) => bare(t) === bare(body.text));
	if (title !== null && (body.text === "" || isHeadline || body.linked > linksOnly))
		body = { text: title, marks: [], linked: 0 };
	const { text, marks } = withMedia(body, item);
	if (text === "") {
		yield told("holds an item without words", "give the page that it leads to", true);
		return;
	}
	const published = first([...item.published, ...item.modified]);
	const wrong = item.published.concat(item.modified)[0];
	if (published === null && wrong !== undefined)
		yield told(
			`has no day in ${JSON.stringify(words(wrong.slice(0, 80)) ?? "")}, so the document has none`,
			"give it with --published",
			false,
		);
	const modified = first(item.modified);
	const author = item.authors.join(", ");
	yield {
		document: document({
			id: idOf(item, input, text),
			text,
			title,
			titleAt: titleIn(text, title),
			url: item.url,
			source: item.source,
			published,
			lang: languageCode(item.lang),
			marks,
			extracted: true,
			extra: {
				...(author === "" ? {} : { author }),
				...(modified === null || modified === published ? {} : { modified }),
				...(item.rights === null ? {} : { rights: item.rights }),
			},
		}),
		same: `${text.length} ${hashText(text)} ${hashText(`${title} ${published} ${item.url}`)}`,
	};
}
