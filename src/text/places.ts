import type { Precision } from "../core/film.js";
import type { Gazetteer, PlaceRecord } from "../core/gazetteer.js";
import { bare } from "./fold.js";
import { remembered } from "./memo.js";

/** Bytes "NRPL", the format's version, and its counts: see `decode` for what follows. */
export const magic = 0x4c50524e;
export const version = 1;
/** Keys are front-coded in blocks of this many. */
export const blockSize = 16;
/** Kinds of record, in the order of their numbers in the file. */
export const kinds = ["city", "region", "division", "country", "area"] as const;
export type Kind = (typeof kinds)[number];

const precisions: Readonly<Record<Kind, Precision>> = {
	city: "city",
	region: "region",
	division: "region",
	country: "country",
	area: "unknown",
};

/** The key of a place name: folded, hyphens and points as spaces, apostrophes away, one space between words. */
export const placeKey = remembered((name) =>
	bare(name)
		.replace(/['"`ʿʾʻʹ]/gu, "")
		.replace(/[-_.,/()]/gu, " ")
		.replace(/\s+/gu, " ")
		.trim(),
);

/** The key without a leading article of Arabic, or null where it has none or nothing would remain. */
export function withoutArticle(key: string): string | null {
	const rest = /^(?:al|el|ar|as|ash|at|ad|az|an|es|esh|er|et|ed|ez|en) (?<rest>.{3,})$/u.exec(key)?.groups?.rest;
	return rest ?? null;
}

const articles = new Set("al el ez az ad ed as ash at ar er es esh an en ul the".split(" "));
const vowels = new Set("aeiouyv");

/** The sound of a word: letters that spellings mix up are one letter, a run of vowels is one sign, nothing is doubled. */
const sound = remembered((word) => {
	let w = word.replace(/^[ae](?<c>[zdstrnl])\k<c>/u, "$<c>");
	if (w.startsWith("ez")) w = w.replace(/^ez(?=[aeiou])/u, "z");
	const h = w.includes("h");
	if (h) w = w.replace(/tch|tsch|ch|sch|sh/gu, "s");
	if (h || w.includes("j")) w = w.replace(/zh|dj|dzh|j/gu, "j");
	if (h || w.includes("g") || w.includes("q")) w = w.replace(/kh|gh|q|g/gu, "k");
	if (h) w = w.replaceAll("dh", "d").replaceAll("th", "t");
	w = w.replaceAll("w", "v");
	const n = w.length;
	const end = /[hv]/u.test(w.charAt(n - 1)) && /[a-z]/u.test(w.charAt(n - 2)) ? n - 1 : n;
	let made = "";
	for (let i = 0; i < end; i++) {
		const letter = vowels.has(w.charAt(i)) ? "a" : w.charAt(i);
		if (letter !== "h" && !(made.endsWith(letter) && letter >= "a" && letter <= "z")) made += letter;
	}
	return made.endsWith("a") ? made.slice(0, -1) : made;
});

/**
 * A key by which spellings of one foreign place meet ("Deir ez-Zor", "Dayr az Zawr", "Deir Ezzor"; "Zhanaozen", "Janaozen"): articles away, every run of vowels one
 * sign, letters that spellings mix up one letter. Begins with `≈`, which no name does; null where too little remains to tell places apart.
 */
export function earKey(name: string): string | null {
	let key = "";
	let letters = 0;
	for (const word of placeKey(name).split(" ")) {
		const heard = articles.has(word) ? "" : sound(word);
		if (heard === "") continue;
		key += key === "" ? heard : ` ${heard}`;
		for (let i = 0; i < heard.length; i++) if (heard.charCodeAt(i) !== 97) letters++;
	}
	return letters >= 2 && key.length > 3 ? `≈${key}` : null;
}

/** Order of `size` bytes from an offset on and of a key. */
function compare(bytes: Uint8Array, from: number, size: number, key: Uint8Array): number {
	const n = Math.min(size, key.length);
	for (let i = 0; i < n; i++) {
		const d = (bytes[from + i] ?? 0) - (key[i] ?? 0);
		if (d !== 0) return d;
	}
	return size - key.length;
}

interface Layout {
	readonly bytes: Uint8Array;
	readonly records: number;
	readonly codes: readonly string[];
	/** Columns of the records. */
	readonly id: Uint32Array;
	readonly kind: Uint8Array;
	readonly country: Uint8Array;
	readonly region: Uint16Array;
	readonly lat: Int32Array;
	readonly lon: Int32Array;
	readonly population: Uint32Array;
	readonly nameAt: Uint32Array;
	readonly names: Uint8Array;
	/** Where each block of keys begins in `keys`. */
	readonly blocks: Uint32Array;
	readonly keys: Uint8Array;
}

/**
 * Sections after five counts (records, country codes, bytes of names, blocks, bytes of keys), each padded to four bytes: codes, columns,
 * names, block starts, keys. A key is: length shared with the one before, length of the rest, the rest, number of records, records (varints).
 */
function layoutOf(bytes: Uint8Array): Layout {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 28 || view.getUint32(0, true) !== magic || view.getUint32(4, true) !== version)
		throw new Error(
			"places: these bytes are no gazetteer of this version; build it with `npx tsx bench/places/build.ts`",
		);
	const count = (i: number) => view.getUint32(8 + 4 * i, true);
	const [records, codeCount, nameBytes, blockCount, keyBytes] = [count(0), count(1), count(2), count(3), count(4)];
	let at = 28;
	// Numbers stand at multiples of four bytes from the beginning: no copy is needed where the bytes themselves begin at one.
	const whole = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
	const next = (size: number): number => {
		const from = at;
		at += size + ((4 - (size % 4)) % 4);
		return from;
	};
	const take = (size: number): Uint8Array => {
		const from = next(size);
		return whole.subarray(from, from + size);
	};
	const start = (size: number) => whole.byteOffset + next(size);
	const u32 = (n: number) => new Uint32Array(whole.buffer, start(n * 4), n);
	const codes = (new TextDecoder().decode(take(codeCount * 2)).match(/../gu) ?? []).map((c) => (c === "--" ? "" : c));
	const id = u32(records);
	const kind = take(records);
	const country = take(records);
	const region = new Uint16Array(whole.buffer, start(records * 2), records);
	const lat = new Int32Array(whole.buffer, start(records * 4), records);
	const lon = new Int32Array(whole.buffer, start(records * 4), records);
	const population = u32(records);
	const nameAt = u32(records + 1);
	const names = take(nameBytes);
	const blocks = u32(blockCount);
	const keys = take(keyBytes);
	return { bytes, records, codes, id, kind, country, region, lat, lon, population, nameAt, names, blocks, keys };
}

/**
 * The gazetteer in the bytes that `bench/places/build.ts` wrote. Nothing is parsed ahead: a name is found by binary search over front-coded
 * keys. Throws where the bytes are of another format. Answers are kept, so asking again costs nothing.
 */
export function decode(bytes: Uint8Array): Gazetteer {
	const it = layoutOf(bytes);
	const decoder = new TextDecoder();
	const encoder = new TextEncoder();
	const current = new Uint8Array(512);
	const made = new Map<number, PlaceRecord>();
	const answers = new Map<string, readonly PlaceRecord[]>();
	const nameOf = (i: number) => decoder.decode(it.names.subarray(it.nameAt[i] ?? 0, it.nameAt[i + 1] ?? 0));

	const record = (i: number): PlaceRecord => {
		const known = made.get(i);
		if (known) return known;
		const kind = kinds[it.kind[i] ?? 0] ?? "city";
		const country = it.codes[it.country[i] ?? 0] ?? "";
		const region = it.region[i] ?? 0;
		const number = it.id[i] ?? 0;
		const one: PlaceRecord = {
			id:
				kind === "country"
					? country
					: kind === "division"
						? `ne${number}`
						: kind === "area"
							? `m49-${number}`
							: String(number),
			name: nameOf(i),
			country,
			region: region > 0 ? nameOf(region - 1) : null,
			lat: (it.lat[i] ?? 0) / 1e5,
			lon: (it.lon[i] ?? 0) / 1e5,
			population: it.population[i] ?? 0,
			precision: precisions[kind],
		};
		made.set(i, one);
		return one;
	};

	/** Order of a block's first key and another. */
	const order = (block: number, key: Uint8Array): number => {
		const at = it.blocks[block] ?? 0;
		return compare(it.keys, at + 2, it.keys[at + 1] ?? 0, key);
	};
	/** Walks a block: the records of `key`, or null. */
	const scan = (block: number, key: Uint8Array): number[] | null => {
		let at = it.blocks[block] ?? 0;
		const end = it.blocks[block + 1] ?? it.keys.length;

		const varint = () => {
			let value = 0;
			let shift = 0;
			for (;;) {
				const byte = it.keys[at++] ?? 0;
				value |= (byte & 127) << shift;
				if (byte < 128) return value;
				shift += 7;
			}
		};
		while (at < end) {
			const shared = it.keys[at++] ?? 0;
			const rest = it.keys[at++] ?? 0;
			current.set(it.keys.subarray(at, at + rest), shared);
			at += rest;
			const list: number[] = [];
			for (let n = varint(); n > 0; n--) list.push(varint());
			const order = compare(current, 0, shared + rest, key);
			if (order === 0) return list;
			if (order > 0) return null;
		}
		return null;
	};
	const find = (key: string): readonly PlaceRecord[] => {
		const bytesOf = encoder.encode(key);
		if (bytesOf.length === 0 || bytesOf.length > 250) return [];
		let low = 0;
		let high = it.blocks.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (order(middle, bytesOf) <= 0) low = middle;
			else high = middle - 1;
		}
		return (scan(low, bytesOf) ?? []).map(record);
	};

	return {
		lookup(name) {
			const known = answers.get(name);
			if (known) return known;
			const key = placeKey(name);
			let list = find(key);
			if (list.length === 0 && !key.startsWith("≈")) {
				const short = withoutArticle(key);
				if (short !== null) list = find(short);
			}
			if (answers.size > 50_000) answers.clear();
			answers.set(name, list);
			return list;
		},
	};
}

/** A gazetteer without a place, for a desk that has none. */
export const nowhere: Gazetteer = { lookup: () => [] };
