/**
 * A made-up pile of news for measuring: stories with their own names, places and words, told by several documents in their own order of sentences, some of them copies.
 * The same numbers give the same pile.
 */
import { isoDay } from "../../src/core/day.js";
import { type Document, document } from "../../src/core/document.js";
import { random } from "../random.js";

const deeds = (
	"attacked the town hall of|burned the mill of|closed the school of|left the port of|stormed the barracks of|opened the market of|" +
	"flooded the station of|guarded the bridge of|visited the hospital of|searched the harbour of|blocked the road to|seized the airport of"
).split("|");
const people = "Miners|Soldiers|Students|Fishermen|Police officers|Nurses|Farmers|Firefighters|Teachers|Drivers".split(
	"|",
);

/** Words of the language of the pile, the most usual first (Zipf). */
function vocabulary(size: number, next: () => number): string[] {
	const syllables = "ba re to mi lu ka ne so di va po gra ste lin mor tan fel wi".split(" ");
	const pick = () => syllables[Math.floor(next() * syllables.length)] ?? "ba";
	return Array.from({ length: size }, (_, i) => pick() + pick() + (i > 200 ? pick() : "") + (i > 4000 ? pick() : ""));
}

/**
 * What kind of pile: stories over 60 days; `hot`: 30 % of the documents come out on one day; `city`: all are about one city; `wires`: all are copies of 50 reports, some
 * trimmed, some with another lead.
 */
export type Shape = "usual" | "hot" | "city" | "wires";
export const shapes: readonly Shape[] = ["usual", "hot", "city", "wires"];

/** `size` documents of some four a story; one in eight is a copy of another of its story, trimmed or with another lead. */
export function pile(size: number, shape: Shape = "usual", seed = 7): Document[] {
	const next = random(seed);
	const words = vocabulary(20_000, next);
	const word = () => words[Math.floor(words.length ** next()) - 1] ?? words[0] ?? "";
	const name = () => {
		const w = word() + word();
		return w.charAt(0).toUpperCase() + w.slice(1);
	};
	const documents: Document[] = [];
	const city = shape === "city" ? name() : "";
	while (documents.length < size) {
		const isHot = shape === "hot" && documents.length % 10 < 3;
		const day = isHot ? 18_930 : 18_900 + Math.floor(next() * 60);
		const place = shape === "city" ? city : name();
		const own = Array.from({ length: 30 }, word);
		const facts = Array.from({ length: 12 }, () => {
			const who = people[Math.floor(next() * people.length)] ?? "";
			const deed = deeds[Math.floor(next() * deeds.length)] ?? "";
			const rest = Array.from({ length: 12 }, () =>
				next() < 0.3 ? (own[Math.floor(next() * own.length)] ?? "") : word(),
			);
			return `${who} ${deed} ${place}, ${rest.join(" ")} ${Math.floor(next() * 90) + 2} ${rest[0] ?? ""}.`;
		});
		const told: string[] = [];
		const count = shape === "wires" ? Math.ceil(size / 50) : 1 + Math.floor(next() * 7);
		for (let i = 0; i < count && documents.length < size; i++) {
			let text: string;
			const model = told[shape === "wires" ? 0 : Math.floor(next() * told.length)];
			if (model !== undefined && next() < (shape === "wires" ? 1 : 0.16)) {
				const lines = model.split("\n");
				text =
					next() < 0.5 ? lines.slice(0, Math.ceil(lines.length * 0.8)).join("\n") : `${name()} ${word()}.\n${model}`;
			} else {
				const mine = facts.filter(() => next() < 0.5);
				const filler = Array.from({ length: 6 }, () => `${name()} ${Array.from({ length: 14 }, word).join(" ")}.`);
				text = [...mine.map((f) => f.replace(/, (?<a>\S+) (?<b>\S+)/u, ", $<b> $<a>")), ...filler].join("\n");
			}
			told.push(text);
			documents.push(
				document({
					id: `d${String(documents.length).padStart(6, "0")}`,
					source: `Outlet ${Math.floor(next() * 400)}`,
					published: isoDay(day + (isHot ? 0 : Math.floor(next() * 3))),
					title: `${place} ${own.slice(0, 3).join(" ")}`,
					text,
					lang: "en",
				}),
			);
		}
	}
	return documents;
}
