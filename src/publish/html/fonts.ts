import type { FontPart } from "./assets.js";

/** The names under which the page asks for its two faces. */
export const families = { serif: "Newsreel Serif", sans: "Newsreel Sans" } as const;

const hex = (point: number) => point.toString(16).toUpperCase();

/** Fonts as a style, inlined: only the parts that have a letter which stands in the text (the Latin part always). */
export function fontFaces(fonts: readonly FontPart[], text: string): string {
	const points = new Set<number>();
	for (const letter of text) points.add(letter.codePointAt(0) ?? 0);
	const needed = (font: FontPart) =>
		[...points].some((point) => point > 0x7f && font.ranges.some(([from, until]) => from <= point && point <= until));
	return fonts
		.filter((font) => font.part === "latin" || needed(font))
		.map(({ family, weight, style, ranges, woff2 }) => {
			const range = ranges.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(",");
			return `@font-face{font-family:"${families[family]}";font-weight:${weight};font-style:${style};font-display:swap;src:url(data:font/woff2;base64,${woff2}) format("woff2");unicode-range:${range}}`;
		})
		.join("\n");
}
