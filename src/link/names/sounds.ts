import * as tables from "../../lang/scripts/sounds.js";

/** One way to read a spelling: its sounds, one character each, and what that reading costs. */
interface Reading {
	readonly sounds: string;
	readonly cost: number;
}
type Table = ReadonlyMap<string, readonly Reading[]>;

function table(source: string): Table {
	const map = new Map<string, Reading[]>();
	for (const entry of source.split(/[|\n]/u)) {
		const [spelling, ...readings] = entry.trim().split(/\s+/u);
		if (!spelling) continue;
		const list = map.get(spelling) ?? [];
		for (const r of readings) {
			const [sounds = "", cost] = r.split(":");
			list.push({ sounds: sounds === "-" ? "" : sounds.replace(/ts/gu, "c"), cost: Number(cost ?? 0) });
		}
		map.set(spelling, list);
	}
	return map;
}

const scripts: readonly { readonly letters: RegExp; readonly table: Table }[] = [
	{ letters: /\p{Script=Cyrillic}/u, table: table(tables.cyrillic) },
	{ letters: /\p{Script=Arabic}/u, table: table(tables.arabic) },
	{
		letters: /[\p{Script=Greek}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Armenian}]/u,
		table: table(tables.others),
	},
	{ letters: /\p{Script=Latin}/u, table: table(tables.latin) },
];

const near = new Map<string, number>();
for (const entry of tables.alike.split(/[|\n]/u)) {
	const [a, b, cost] = entry.trim().split(/\s+/u);
	if (!a || !b) continue;
	const [x, y] = [a.replace("ts", "c"), b.replace("ts", "c")];
	near.set(x + y, Number(cost));
	near.set(y + x, Number(cost));
}
const dropped = new Map(
	tables.silent.split("|").map((e) => {
		const [sound = "", cost] = e.trim().split(/\s+/u);
		return [sound, Number(cost)] as const;
	}),
);
const swap = (a: string, b: string) => (a === b ? 0 : (near.get(a + b) ?? 1));
const drop = (a: string) => dropped.get(a) ?? 1;

/** Least cost of turning one run of sounds into another. */
function distance(a: string, b: string): number {
	let row = [0];
	for (let j = 0; j < b.length; j++) row.push((row[j] ?? 0) + drop(b[j] ?? ""));
	for (let i = 0; i < a.length; i++) {
		const next = [(row[0] ?? 0) + drop(a[i] ?? "")];
		for (let j = 0; j < b.length; j++)
			next.push(
				Math.min(
					(row[j] ?? 0) + swap(a[i] ?? "", b[j] ?? ""),
					(row[j + 1] ?? 0) + drop(a[i] ?? ""),
					(next[j] ?? 0) + drop(b[j] ?? ""),
				),
			);
		row = next;
	}
	return row[b.length] ?? 0;
}

/** A spelling at a place of a word. */
interface Piece {
	readonly end: number;
	/** The number of the spelling in its script. */
	readonly id: number;
	readonly readings: readonly Reading[];
}

const numbers = new Map<string, number>([["", 0]]);
function numberOf(spelling: string): number {
	let n = numbers.get(spelling);
	if (n === undefined) {
		n = numbers.size;
		numbers.set(spelling, n);
	}
	return n;
}

/** A word cut into all its possible spellings. */
export interface Heard {
	readonly text: string;
	readonly script: number;
	/** Written without its short vowels. */
	readonly bare: boolean;
	readonly pieces: readonly (readonly Piece[])[];
	/** What leaving out each letter costs, and what it costs beside a word without its short vowels. */
	readonly dropped: Float64Array;
	readonly unwritten: Float64Array;
	/** About how many sounds it has. */
	readonly size: number;
}

const longest = 5;

/** Words that were heard, so many at most: the words of names come again and again. */
const heardWords = new Map<string, Heard>();
const mostWords = 50_000;

/** How a folded word may sound. Words of scripts without a table sound as they are spelt. */
export function hear(word: string): Heard {
	let heard = heardWords.get(word);
	if (!heard) {
		heard = cutUp(word);
		if (heardWords.size >= mostWords) heardWords.clear();
		heardWords.set(word, heard);
	}
	return heard;
}

const vowels = new Set("aeiouyäöüáéíóúàèùâêîôûëï");

function cutUp(word: string): Heard {
	const script = scripts.findIndex((s) => s.letters.test(word));
	const letters = scripts[script]?.table;
	const text = [...word.normalize("NFC").toLowerCase()]
		.map((c) => (letters?.has(c) ? c : c.normalize("NFD").replace(/\p{M}/gu, "") || c))
		.join("")
		.replace(/ı/gu, "i");
	const pieces: Piece[][] = [];
	for (let i = 0; i < text.length; i++) {
		const here: Piece[] = [];
		for (let n = 1; n <= longest && i + n <= text.length; n++) {
			const spelling = text.slice(i, i + n);
			// Some letters are silent, but not before a vowel.
			const open = n === 1 && vowels.has(text[i + 1] ?? "") ? letters?.get(`${spelling}+`) : undefined;
			const readings = open ?? letters?.get(spelling);
			if (readings) here.push({ end: i + n, id: numberOf(`${script}${spelling}${open ? "+" : ""}`), readings });
			else if (n === 1)
				here.push({
					end: i + 1,
					id: numberOf(`=${spelling}`),
					readings: [{ sounds: /\p{L}|\p{N}/u.test(spelling) ? spelling : "", cost: 0 }],
				});
		}
		pieces.push(here);
	}
	let size = 0;
	for (let i = 0; i < text.length; ) {
		const piece = pieces[i]?.at(-1);
		if (!piece) break;
		size += piece.readings[0]?.sounds.length ?? 1;
		i = piece.end;
	}
	const dropped = Float64Array.from(pieces, (here) => pairCost(here[0] ?? nothing, nothing));
	const unwritten = Float64Array.from(pieces, (here, i) =>
		/^[aeiouy]$/u.test(here[0]?.readings[0]?.sounds ?? "") ? 0.12 : (dropped[i] ?? 0),
	);
	return {
		text,
		script,
		dropped,
		unwritten,
		bare: /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text),
		pieces,
		size: Math.max(1, size),
	};
}

/** Spellings with a number below this have their costs in one table; the letters of scripts without a table may have more. */
const tabled = 1024;
/** Costs of turning one spelling into another, by the numbers of both; under 0 where not known yet. */
let costs: Float64Array | null = null;
const nothing: Piece = { end: 0, id: 0, readings: [{ sounds: "", cost: 0 }] };

function leastCost(a: Piece, b: Piece): number {
	let best = Number.POSITIVE_INFINITY;
	for (const x of a.readings)
		for (const y of b.readings) best = Math.min(best, x.cost + y.cost + distance(x.sounds, y.sounds));
	return best;
}

function pairCost(a: Piece, b: Piece): number {
	if (a.id === b.id) return 0;
	if (a.id >= tabled || b.id >= tabled) return leastCost(a, b);
	costs ??= new Float64Array(tabled * tabled).fill(-1);
	const at = a.id * tabled + b.id;
	const known = costs[at] ?? -1;
	if (known >= 0) return known;
	const cost = leastCost(a, b);
	costs[at] = cost;
	return cost;
}

const none: readonly Piece[] = [];
/** Where the ways through two words are reckoned, one pair at a time. */
let grid = new Float64Array(1024);

/**
 * How far two words sound apart, in sounds: the cheapest way through the spellings of both. After the weighted edit distance over multi-letter
 * rules of Kondrak's ALINE (2000) and the editex family, with costs by hand. Exact up to `limit`; beyond it the answer is only more than that.
 * A limit cuts the work: no way through the spellings grows cheaper, so those over it are not followed (Ukkonen 1985).
 */
export function apart(a: Heard, b: Heard, limit = 1e8): number {
	if (a.text === b.text) return 0;
	const [n, m] = [a.pieces.length, b.pieces.length];
	const width = m + 1;
	const size = (n + 1) * width;
	if (grid.length < size) grid = new Float64Array(size);
	const ways = grid.fill(1e9, 0, size);
	// Short vowels are not written in Arabic and Hebrew.
	const outA = b.bare && !a.bare ? a.unwritten : a.dropped;
	const outB = a.bare && !b.bare ? b.unwritten : b.dropped;
	ways[0] = 0;
	let dead = 0;
	for (let i = 0; i <= n; i++) {
		const left = a.pieces[i] ?? none;
		const row = i * width;
		let alive = false;
		for (let j = 0; j <= m; j++) {
			const cost = ways[row + j] ?? 1e9;
			if (cost > limit) continue;
			alive = true;
			const right = b.pieces[j] ?? none;
			for (let x = 0; x < left.length; x++) {
				const p = left[x];
				if (p === undefined) continue;
				const below = p.end * width;
				for (let y = 0; y < right.length; y++) {
					const q = right[y];
					if (q === undefined) continue;
					const next = cost + pairCost(p, q);
					const at = below + q.end;
					if (next < (ways[at] ?? 0)) ways[at] = next;
				}
			}
			if (i < n) {
				const next = cost + (outA[i] ?? 0);
				const at = row + width + j;
				if (next < (ways[at] ?? 0)) ways[at] = next;
			}
			if (j < m) {
				const next = cost + (outB[j] ?? 0);
				const at = row + j + 1;
				if (next < (ways[at] ?? 0)) ways[at] = next;
			}
		}
		// A spelling has `longest` letters at most: where so many rows hold no way, there is none.
		dead = alive ? 0 : dead + 1;
		if (dead >= longest) return 1e9;
	}
	return ways[size - 1] ?? 1e9;
}

/** Likeness of two words by sound, 0 to 1: exact from `least` on, below it any number that is lower. */
export function likeness(a: Heard, b: Heard, least = 0): number {
	const size = Math.max(a.size, b.size);
	// A hair more than the limit, so that rounding cuts nothing.
	const limit = least > 0 ? (1 - least) * size + 1e-9 : undefined;
	return Math.max(0, 1 - apart(a, b, limit) / size);
}
