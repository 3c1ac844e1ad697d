import type { feature } from "topojson-client";
import { z } from "zod";

/** TopoJSON. */
export type Topology = Parameters<typeof feature>[0];

/** A part of a font face: the letters of `ranges` (first and last code point of each), as WOFF2 in base64. */
export interface FontPart {
	readonly family: "serif" | "sans";
	readonly weight: 400 | 600;
	readonly style: "normal" | "italic";
	readonly part: string;
	readonly ranges: readonly (readonly [number, number])[];
	readonly woff2: string;
}

/** What the page is drawn with, beside the film: made by `bench/page/build.ts`, kept in data/page.json. */
export interface PageData {
	readonly fonts: readonly FontPart[];
	/** Countries of the world as TopoJSON, in the object `countries`, each with its English `name`. */
	readonly world: Topology;
}

const range = z.tuple([z.number().int(), z.number().int()]);
const font = z.object({
	family: z.enum(["serif", "sans"]),
	weight: z.union([z.literal(400), z.literal(600)]),
	style: z.enum(["normal", "italic"]),
	part: z.string().regex(/^[a-z-]+$/u),
	ranges: z.array(range),
	woff2: z.base64(),
});
const world = z.custom<Topology>(
	(value) =>
		z
			.object({
				type: z.literal("Topology"),
				arcs: z.array(z.unknown()),
				objects: z.object({ countries: z.unknown() }),
			})
			.safeParse(value).success,
);

/** The bytes of data/page.json as page data. Throws where they are none. */
export function pageData(bytes: Uint8Array): PageData {
	return z.object({ fonts: z.array(font), world }).parse(JSON.parse(new TextDecoder().decode(bytes)));
}
