declare module "subset-font" {
	/** A font with the characters of a text alone. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { targetFormat: "woff2"; keepFeatures?: readonly string[]; noHinting?: boolean },
	): Promise<Buffer>;
}
