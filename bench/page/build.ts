/**
 * Builds data/page.json: `npx tsx bench/page/build.ts`.
 * Fonts: Source Serif 4 and Source Sans 3 (SIL Open Font License 1.1) from the @fontsource packages, cut down to the ranges below. Shapes of countries:
 * Natural Earth 1:50m (public domain) as world-atlas carries it, in which points that turn a border by less than `tolerance` are left out.
 * The format is `PageData` of src/publish/html/assets.ts.
 */
import { readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import type { FontPart, PageData } from "../../src/publish/html/assets.js";

const modules = new URL("../../node_modules/", import.meta.url);

/** What each part of a font holds: letters of most European languages, and the signs that the page sets. */
const parts: readonly { name: string; file: string; ranges: readonly (readonly [number, number])[] }[] = [
	{
		name: "latin",
		file: "latin",
		// Latin-1, and of the punctuation: spaces, dashes, quotes, ellipsis, per mille, guillemets, euro, minus.
		ranges: [
			[0x20, 0x7e],
			[0xa0, 0xff],
			[0x131, 0x131],
			[0x152, 0x153],
			[0x2009, 0x2009],
			[0x2010, 0x2015],
			[0x2018, 0x201e],
			[0x2020, 0x2022],
			[0x2026, 0x2026],
			[0x202f, 0x202f],
			[0x2030, 0x2030],
			[0x2032, 0x2033],
			[0x2039, 0x203a],
			[0x2044, 0x2044],
			[0x20ac, 0x20ac],
			[0x2122, 0x2122],
			[0x2212, 0x2212],
		],
	},
	{
		name: "latin-ext",
		file: "latin-ext",
		// Latin Extended-A and the letters of Romanian, Azerbaijani, Vietnamese romanisations that are beyond it.
		ranges: [
			[0x100, 0x130],
			[0x132, 0x151],
			[0x154, 0x17f],
			[0x18f, 0x18f],
			[0x1cd, 0x1dc],
			[0x1e6, 0x1e7],
			[0x218, 0x21b],
			[0x259, 0x259],
			[0x1e0d, 0x1e0d],
			[0x1e24, 0x1e25],
			[0x1e62, 0x1e63],
			[0x1e92, 0x1e93],
			[0x1e9e, 0x1e9e],
		],
	},
	{
		name: "cyrillic",
		file: "cyrillic",
		// Russian, Ukrainian, Belarusian, Serbian, Macedonian, Bulgarian; and the number sign.
		ranges: [
			[0x401, 0x45f],
			[0x490, 0x491],
			[0x2116, 0x2116],
		],
	},
];

/** Faces that the page sets: text, headlines and italic in the serif; quiet lines and what they stress in the sans. */
const faces: readonly { family: "serif" | "sans"; weight: 400 | 600; style: "normal" | "italic" }[] = [
	{ family: "serif", weight: 400, style: "normal" },
	{ family: "serif", weight: 400, style: "italic" },
	{ family: "serif", weight: 600, style: "normal" },
	{ family: "sans", weight: 400, style: "normal" },
	{ family: "sans", weight: 600, style: "normal" },
];

const packages = { serif: "source-serif-4", sans: "source-sans-3" } as const;

async function fonts(): Promise<FontPart[]> {
	const made: FontPart[] = [];
	for (const { family, weight, style } of faces) {
		for (const { name, file, ranges } of parts) {
			const path = `@fontsource/${packages[family]}/files/${packages[family]}-${file}-${weight}-${style}.woff2`;
			const text = ranges
				.flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => String.fromCodePoint(a + i)))
				.join("");
			const cut = await subsetFont(readFileSync(new URL(path, modules)), text, {
				targetFormat: "woff2",
				keepFeatures: ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum", "pnum", "onum"],
				noHinting: true,
			});
			console.log(`${family} ${weight} ${style} ${name}: ${cut.length} bytes`);
			made.push({ family, weight, style, part: name, ranges, woff2: cut.toString("base64") });
		}
	}
	return made;
}

/** Degrees squared: the least triangle that a point must make with its neighbours (Visvalingam and Whyatt 1993). */
const tolerance = 0.0012;

interface Atlas {
	readonly type: "Topology";
	readonly transform: { readonly scale: [number, number]; readonly translate: [number, number] };
	readonly arcs: readonly (readonly [number, number][])[];
	readonly objects: {
		readonly countries: {
			readonly type: "GeometryCollection";
			readonly geometries: readonly { type: string; arcs: unknown; properties: { name: string } }[];
		};
	};
}

/** A line without the points that make the least triangles. Ends stay, so shapes that share the line still meet. */
function simplified(points: readonly [number, number][], area: number): [number, number][] {
	const kept = [...points];
	for (;;) {
		let least = Number.POSITIVE_INFINITY;
		let at = -1;
		for (let i = 1; i + 1 < kept.length; i++) {
			const [a, b, c] = [kept[i - 1], kept[i], kept[i + 1]];
			if (!a || !b || !c) continue;
			const size = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
			if (size < least) [least, at] = [size, i];
		}
		// A ring needs four points.
		if (at < 0 || least >= area || kept.length <= 4) return kept;
		kept.splice(at, 1);
	}
}

function world(): PageData["world"] {
	const atlas: Atlas = JSON.parse(readFileSync(new URL("world-atlas/countries-50m.json", modules), "utf8"));
	const { scale, translate } = atlas.transform;
	const area = tolerance / (scale[0] * scale[1]);
	const arcs = atlas.arcs.map((arc) => {
		let [x, y] = [0, 0];
		const points = arc.map(([dx, dy]): [number, number] => {
			x += dx;
			y += dy;
			return [x, y];
		});
		let before: readonly [number, number] = [0, 0];
		return simplified(points, area).map((point): [number, number] => {
			const step: [number, number] = [point[0] - before[0], point[1] - before[1]];
			before = point;
			return step;
		});
	});
	const countries = atlas.objects.countries.geometries
		.filter((g) => g.type === "Polygon" || g.type === "MultiPolygon")
		.map((g) => ({ type: g.type, arcs: g.arcs, properties: { name: g.properties.name } }));
	return JSON.parse(
		JSON.stringify({
			type: "Topology",
			transform: { scale, translate },
			arcs,
			objects: { countries: { type: "GeometryCollection", geometries: countries } },
		}),
	);
}

const data: PageData = { fonts: await fonts(), world: world() };
const text = `${JSON.stringify(data)}\n`;
writeFileSync(new URL("../../data/page.json", import.meta.url), text);
const all = data.fonts.reduce((sum, font) => sum + font.woff2.length, 0);
console.log(
	`fonts ${all} characters as base64; shapes ${JSON.stringify(data.world).length}; data/page.json ${text.length}`,
);
