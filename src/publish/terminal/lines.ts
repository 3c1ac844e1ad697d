import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** Columns that a text takes in a terminal: wide characters two, marks none, styles none. */
export const columns = (text: string): number => stringWidth(text);

/** Narrowest column that text is still set in. */
const least = 4;

/**
 * A paragraph in lines of at most `width` columns, styles closed and opened again at line ends. The first line begins with `first`, the others with
 * `rest` (by default as many spaces). A word longer than a line is cut.
 */
export function wrap(text: string, width: number, first = "", rest = " ".repeat(columns(first))): string[] {
	const room = Math.max(least, width - Math.max(columns(first), columns(rest)));
	return wrapAnsi(text, room, { hard: true })
		.split("\n")
		.map((line, i) => (i === 0 ? first : rest) + line);
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
		.map((line) => line.replaceAll("\u00a0", " ").trimEnd())
		.filter((line, i, all) => line !== "" || (i > 0 && all[i - 1] !== ""));
	while (kept.at(-1) === "") kept.pop();
	return `${kept.join("\n")}\n`;
}
