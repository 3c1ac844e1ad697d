import type { Document } from "../../core/document.js";
import type { CopyGroup } from "../../core/links.js";
import type { Pile } from "../json/pile.js";
import { plain } from "../plain.js";
import type { Look } from "../publisher.js";
import { count } from "../words.js";
import { measure } from "./film.js";
import { ink } from "./ink.js";
import { page, ruled, wrap } from "./lines.js";

const kinds: Readonly<Record<CopyGroup["kind"], string>> = {
	copy: "Copies of one text",
	derived: "Rewritten from one report",
	translated: "One report in several languages",
};

/** A sorted pile: each story with its documents, then what is a copy of what. */
export function terminalPile(pile: Pile, documents: readonly Document[], look: Look): string {
	const width = measure(look.width);
	const { strong, quiet } = ink(look.colour);
	const byId = new Map(documents.map((d) => [d.id, d]));
	const told = (id: string) => {
		const document = byId.get(id);
		const title = plain(document?.title ?? "");
		const source = plain(document?.source ?? "");
		const name = [source, title].filter((part) => part !== "").join(": ");
		return name === "" ? plain(id) : `${name}${quiet(`\u00a0· ${plain(id)}`)}`;
	};
	const held = new Set(pile.stories.flatMap((story) => story.documents));
	const alone = documents.filter((d) => !held.has(d.id)).map((d) => d.id);
	const group = (heading: string, ids: readonly string[]) => [
		"",
		...ruled(heading, width, strong),
		...ids.flatMap((id) => wrap(told(id), width, "   ", "     ")),
	];
	const summary = [
		count(documents.length, "document"),
		count(pile.stories.length, "story", "stories"),
		count(pile.copies.length, "group of copies", "groups of copies"),
	].join("\u00a0· ");
	return page([
		...wrap(quiet(summary), width),
		...pile.stories.flatMap((story, i) =>
			group(`Story ${i + 1}, ${count(story.documents.length, "document")}`, story.documents),
		),
		...(alone.length > 0 ? group("In no story", alone) : []),
		...pile.copies.flatMap((copies) => {
			const share = `${Math.floor(copies.overlap * 100)}%`;
			const credit = copies.credit === null ? "" : `, credited to ${plain(copies.credit)}`;
			const common = copies.kind === "translated" ? "of names, places and numbers in common" : "in common";
			return group(`${kinds[copies.kind]}, ${share} ${common}${credit}`, copies.documents);
		}),
	]);
}
