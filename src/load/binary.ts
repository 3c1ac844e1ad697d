/** What begins a file of a format that is no text, and what to do with it. Bytes as Latin-1. */
const magic: readonly (readonly [start: string, what: string, remedy: string])[] = [
	["%PDF-", "is a PDF", "save its text as .txt"],
	["PK\u0003\u0004", "is a ZIP archive or an Office document", "unpack it, or save it as .txt or .html"],
	["\u00d0\u00cf\u0011\u00e0", "is an old Office document", "save it as .txt or .html"],
	["\u001f\u008b", "is compressed with gzip", "unpack it first"],
	["7z\u00bc\u00af", "is a 7z archive", "unpack it first"],
	["Rar!", "is a RAR archive", "unpack it first"],
	["\u0089PNG", "is a picture", "leave it out"],
	["\u00ff\u00d8\u00ff", "is a picture", "leave it out"],
	["GIF8", "is a picture", "leave it out"],
	["\u007fELF", "is a program", "leave it out"],
	["SQLite format 3", "is a database", "export its texts as .jsonl"],
	["{\\rtf", "is a rich text file", "save it as .txt or .html"],
];

/** Says what bytes are that are no text, or null where they may be one. Looks at the first 8,192 bytes; UTF-16 is text. */
export function binary(bytes: Uint8Array, encoding: string): { message: string; remedy: string } | null {
	const head = String.fromCharCode(...bytes.subarray(0, 16));
	for (const [start, message, remedy] of magic) if (head.startsWith(start)) return { message, remedy };
	if (encoding.startsWith("utf-16")) return null;
	const sample = bytes.subarray(0, 8192);
	let controls = 0;
	for (const byte of sample) {
		if (byte === 0) return { message: "is binary", remedy: "give a text, HTML, Markdown or JSON Lines file" };
		if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) controls++;
	}
	return controls > sample.length / 10
		? { message: "is binary", remedy: "give a text, HTML, Markdown or JSON Lines file" }
		: null;
}
