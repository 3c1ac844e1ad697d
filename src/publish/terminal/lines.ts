import { characters, columns, style } from "./width.js";

export { columns } from "./width.js";

/** Narrowest column that text is still set in. */
const least = 4;

/** What ends a style that `ink.ts` begins. */
const ends: Readonly<Record<string, string>> = { "1": "22", "2": "22", "9": "29", "31": "39", "33": "39" };
const sgr = (code: string) => `\u001b[${code}m`;

/** The styles that are open after a text, given those open before it. */
function stillOpen(text: string, before: readonly string[]): readonly string[] {
	if (!text.includes("\u001b")) return before;
	let open = before;
	for (const { groups } of text.matchAll(style)) {
		const code = groups?.code ?? "";
		open = code in ends ? [...open, code] : open.filter((other) => ends[other] !== code);
	}
	return open;
}

/** Where a long word (the name of a file, an address) is best broken: after one of these marks. */
const breaks = /(?<=[-_/])(?!(?:\u001b\[\d+m)*[-_/])/u;

/** A word in parts of at most `room` columns, broken after a mark where one stands, else between characters. */
function parts(word: string, room: number): string[] {
	const list: string[] = [];
	let part = "";
	let taken = 0;
	const push = (text: string, wide: number) => {
		if (taken + wide > room && taken > 0) {
			list.push(part);
			[part, taken] = ["", 0];
		}
		part += text;
		taken += wide;
	};
	for (const piece of word.split(breaks)) {
		const wide = columns(piece);
		if (wide <= room) {
			push(piece, wide);
			continue;
		}
		for (const text of piece.split(/(?<style>\u001b\[\d+m)/u))
			if (text.startsWith("\u001b")) push(text, 0);
			else for (const character of characters(text)) push(character, columns(character));
	}
	list.push(part);
	return list;
}

/** A text in rows of at most `room` columns, broken at plain spaces; styles are closed at the end of a row and opened again in the next. */
function rows(text: string, room: number): string[] {
	const list: string[] = [];
	let [row, taken, gap] = ["", 0, ""];
	let open: readonly string[] = [];
	const next = () => {
		list.push(
			row +
				[...open]
					.reverse()
					.map((code) => sgr(ends[code] ?? "0"))
					.join(""),
		);
		[row, taken, gap] = [open.map(sgr).join(""), 0, ""];
	};
	const put = (word: string, wide: number) => {
		row += word;
		taken += wide;
		open = stillOpen(word, open);
	};
	for (const [word] of text.matchAll(/ +|[^ ]+/gu)) {
		if (word.startsWith(" ")) {
			if (taken > 0) gap = word;
			continue;
		}
		const wide = columns(word);
		// A style alone takes no place, and must not carry a space to the end of a line.
		if (wide === 0) {
			put(word, 0);
			continue;
		}
		if (taken > 0 && taken + gap.length + wide > room) next();
		if (gap !== "") put(gap, gap.length);
		gap = "";
		if (wide <= room) put(word, wide);
		else
			for (const [i, part] of parts(word, room).entries()) {
				if (i > 0) next();
				put(part, columns(part));
			}
	}
	list.push(row);
	return list;
}

/**
 * A paragraph in lines of at most `width` columns. The first line begins with `first`, the others with `rest` (by default as many spaces). A word longer
 * than a line is cut.
 */
export function wrap(text: string, width: number, first = "", rest = " ".repeat(columns(first))): string[] {
	const room = Math.max(least, width - Math.max(columns(first), columns(rest)));
	return rows(text, room).map((line, i) => (i === 0 ? first : rest) + line);
}

/** The text filled up with spaces to `width` columns. */
export function padded(text: string, width: number, align: "left" | "right" = "left"): string {
	const fill = " ".repeat(Math.max(0, width - columns(text)));
	return align === "left" ? text + fill : fill + text;
}

/** A heading and a rule to the end of the line; the heading alone, wrapped, where no rule fits. */
export function ruled(heading: string, width: number, style: (text: string) => string, sign = "─"): string[] {
	const room = width - columns(heading) - 1;
	if (room < 3) return wrap(style(heading), width);
	return [`${style(heading)} ${sign.repeat(room)}`];
}

export interface Column {
	readonly width: number;
	readonly align?: "left" | "right";
	readonly style?: (text: string) => string;
}

/** Rows of cells under one another, each cell wrapped in its column, two spaces between columns. */
export function table(rows: readonly (readonly string[])[], shape: readonly Column[], indent: string): string[] {
	return rows.flatMap((row) => {
		const cells = shape.map((column, i) => wrap(row[i] ?? "", column.width));
		const height = Math.max(1, ...cells.map((cell) => cell.length));
		return Array.from({ length: height }, (_, line) =>
			(
				indent +
				shape
					.map((column, i) => {
						const text = cells[i]?.[line] ?? "";
						const styled = column.style && text !== "" ? column.style(text) : text;
						return padded(styled, column.width, column.align);
					})
					.join("  ")
			).trimEnd(),
		);
	});
}

/** Lines as one text: no space at line ends, never two empty lines, the spaces that held words together plain again. */
export function page(lines: readonly string[]): string {
	const kept = lines
		.map((line) => line.replaceAll("\u00a0", " ").replace(/ +(?=(?:\u001b\[\d+m)*$)/u, ""))
		.filter((line, i, all) => line !== "" || (i > 0 && all[i - 1] !== ""));
	while (kept.at(-1) === "") kept.pop();
	return `${kept.join("\n")}\n`;
}
