import { type Element, isElement, type Node, type Page, walk } from "./nodes.js";

/** One cell: its words on one line, and how many columns and rows it takes. */
interface Cell {
	readonly text: string;
	readonly columns: number;
	readonly rows: number;
}

/** A cell of data without a heading is not longer than this; layouts hold whole articles in one. With headings it may be longer. */
const longest = { bare: 200, headed: 1000 };
/** A table of one row is data where its cells are as short as labels and numbers. */
const short = 60;
/** More columns than this are no table of an article. */
const widest = 50;

const list = (names: string) => new Set(names.split(","));
/** What stands in layouts and not in cells of data. */
const foreign = list("table,h1,h2,h3,h4,h5,h6,article,section,main,aside,blockquote,pre,form,figure");
/** What begins a line of its own in a cell. */
const apart = list("p,div,br,li,ul,ol,dl,dt,dd,hr");

function span(cell: Element, name: string): number {
	const given = Number(cell.getAttribute(name) ?? 1);
	return Number.isInteger(given) && given > 1 ? Math.min(given, widest) : 1;
}

/** The cells of a table by its rows, and whether it has headings; null where it is nested or holds more than cells of data do. */
function read(table: Element): { rows: Cell[][]; isHeaded: boolean } | null {
	if (/^(?:presentation|none)$/iu.test(table.getAttribute("role")?.trim() ?? "")) return null;
	const rows: Cell[][] = [];
	let isHeaded = false;
	let isData = true;
	let parts: string[] | null = null;
	const end = (cell: Element) => {
		if (rows.length === 0) rows.push([]);
		const text = (parts ?? []).join("").replace(/\s+/gu, " ").trim();
		rows.at(-1)?.push({ text, columns: span(cell, "colspan"), rows: span(cell, "rowspan") });
		parts = null;
	};
	const enter = (node: Node) => {
		if (!isData) return false;
		if (!isElement(node)) {
			if (node.nodeType !== 3) return false;
			const words = node.textContent ?? "";
			if (parts) parts.push(words);
			// Words beside the cells would be lost.
			else if (/\S/u.test(words)) isData = false;
			return false;
		}
		const name = node.localName;
		if (node !== table && foreign.has(name)) isData = false;
		if (name === "caption") return false;
		if (name === "tr") rows.push([]);
		else if (name === "td" || name === "th") {
			isHeaded ||= name === "th";
			if (parts) isData = false;
			parts = [];
		} else if (apart.has(name)) parts?.push(" ");
		return true;
	};
	walk(table, enter, (node) => {
		if (!isElement(node) || !isData) return;
		if (node.localName === "td" || node.localName === "th") end(node);
		else if (apart.has(node.localName)) parts?.push(" ");
	});
	return isData ? { rows, isHeaded } : null;
}

/** Rows as lines. A cell over several columns is followed by empty ones; one over several rows is said again where it is the first of them, which names the row. */
function lines(rows: readonly (readonly Cell[])[]): string[] {
	const told: string[] = [];
	/** What comes from rows above, by column. */
	const above: { rows: number; text: string }[] = [];
	for (const row of rows) {
		const cells: string[] = [];
		const fill = () => {
			for (let from = above[cells.length]; from && from.rows > 0; from = above[cells.length]) {
				from.rows--;
				cells.push(cells.length === 0 ? from.text : "");
			}
		};
		for (const cell of row) {
			fill();
			for (let k = 0; k < cell.columns && cells.length < widest; k++) {
				above[cells.length] = { rows: cell.rows - 1, text: cell.text };
				cells.push(k === 0 ? cell.text : "");
			}
		}
		fill();
		if (cells.every((cell) => cell === "")) continue;
		const line = cells.join(" | ");
		// Bars at both ends, so that an empty cell there is one.
		told.push(cells.length > 1 && (cells[0] === "" || cells.at(-1) === "") ? `| ${line} |` : line);
	}
	return told.map((line) => line.replace(/ {2,}/gu, " ").trim());
}

/**
 * The rows of a table of data, a line each with its cells parted by bars; null where a table only sets a page. That is told by what stands in its cells: other
 * tables, headings and long texts stand in layouts alone.
 */
export function tableLines(table: Element): string[] | null {
	const found = read(table);
	if (!found) return null;
	const { rows, isHeaded } = found;
	const wide = rows.filter((row) => row.filter((cell) => cell.text !== "").length > 1).length;
	let most = 0;
	for (const row of rows) for (const { text } of row) most = Math.max(most, text.length);
	const isData = wide > 1 ? most <= (isHeaded ? longest.headed : longest.bare) : wide === 1 && most <= short;
	return isData ? lines(rows) : null;
}

/** Tells Readability which tables are data, or it may drop the small ones. */
export function markTables(page: Page, html: string): void {
	if (!/<table/iu.test(html)) return;
	for (const table of page.querySelectorAll("table")) if (tableLines(table)) table.setAttribute("summary", "data");
}
