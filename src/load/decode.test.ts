import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.js";

/** Bytes of a text in a single-byte encoding; signs that it lacks become "?". */
function encode(text: string, encoding: string): Uint8Array {
	const table = new Map<string, number>();
	for (let i = 0; i < 256; i++) table.set(new TextDecoder(encoding).decode(new Uint8Array([i])), i);
	// Node 20 decodes windows-1252 as Latin-1.
	if (encoding === "windows-1252")
		for (const [c, i] of [
			["€", 0x80],
			["‘", 0x91],
			["’", 0x92],
			["“", 0x93],
			["”", 0x94],
			["–", 0x96],
			["—", 0x97],
		] as const)
			table.set(c, i);
	return new Uint8Array([...text].map((c) => table.get(c) ?? 63));
}

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
	const units = [...(mark ? "\ufeff" : ""), ...text].join("");
	const bytes = new Uint8Array(units.length * 2);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !big);
	return bytes;
}

const russian = "Жители города рассказали о том, что случилось 4 января. «Мы не выходили из дома», — сказала она.";
const french = "Les manifestants ont été dispersés près de l’aéroport ; « nous étions là », dit-il – où ça ?";
const english = "The minister said “no”. It was a café — closed – and the city’s police spent 5 €.";
const german = "Die Bürger fürchten größere Unruhen, äußerte die Behörde.";
const utf8 = new TextEncoder();

describe("decode", () => {
	it.each([
		["UTF-8", utf8.encode(russian), russian, "utf-8"],
		["UTF-8 with a mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8.encode(russian)]), russian, "utf-8"],
		["UTF-16 little-endian with a mark", utf16(russian, false, true), russian, "utf-16le"],
		["UTF-16 big-endian with a mark", utf16(russian, true, true), russian, "utf-16be"],
		["UTF-16 little-endian", utf16(english, false, false), english, "utf-16le"],
		["UTF-16 big-endian", utf16(english, true, false), english, "utf-16be"],
		["UTF-16 of Russian", utf16(russian, false, false), russian, "utf-16le"],
		[
			"windows-1251",
			encode(russian.replaceAll("«", "“").replaceAll("»", "”"), "windows-1251"),
			russian.replaceAll("«", "“").replaceAll("»", "”"),
			"windows-1251",
		],
		["windows-1251 of three words", encode("Взрыв в городе", "windows-1251"), "Взрыв в городе", "windows-1251"],
		["koi8-r", encode("Взрыв в городе, пятеро раненых", "koi8-r"), "Взрыв в городе, пятеро раненых", "koi8-r"],
		["ibm866", encode("Взрыв в городе, пятеро раненых", "ibm866"), "Взрыв в городе, пятеро раненых", "ibm866"],
		["windows-1252 of French", encode(french, "windows-1252"), french, "windows-1252"],
		["windows-1252 of English", encode(english, "windows-1252"), english, "windows-1252"],
		["windows-1252 of German", encode(german, "windows-1252"), german, "windows-1252"],
		["windows-1252 of one letter", encode("A café", "windows-1252"), "A café", "windows-1252"],
		["plain ASCII", utf8.encode("Shops were closed."), "Shops were closed.", "utf-8"],
		["nothing", new Uint8Array(), "", "utf-8"],
	])("%s", (_, bytes, text, encoding) => {
		expect(decode(bytes, null)).toEqual({ text, encoding, damaged: false });
	});

	it("follows what is declared where the bytes allow it", () => {
		const polish = encode("Zażółć gęślą jaźń", "iso-8859-2");
		expect(decode(polish, "iso-8859-2").text).toBe("Zażółć gęślą jaźń");
		expect(decode(utf8.encode(russian), "windows-1251").text).toBe(russian);
		expect(decode(encode(russian, "koi8-r"), "no such encoding").encoding).toBe("koi8-r");
	});

	it("says that a file mixes encodings", () => {
		const mixed = new Uint8Array([...utf8.encode("Жители рассказали. "), 0xe9, ...utf8.encode(" конец")]);
		const { text, encoding, damaged } = decode(mixed, null);
		expect([encoding, damaged, text]).toEqual(["utf-8", true, "Жители рассказали. \ufffd конец"]);
	});

	it("keeps line ends, decomposed letters and a replacement sign of the author", () => {
		const text = "a\r\nb\rc\u2028e\u0301 \ufffd";
		expect(decode(utf8.encode(text), null)).toEqual({ text, encoding: "utf-8", damaged: false });
	});

	it("never throws, and reads any UTF-8 as it is", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string()), (bytes, declared) => {
				expect(typeof decode(bytes, declared).text).toBe("string");
			}),
		);
		// Strings with a zero in them may be UTF-16, so they are left out.
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme" }).filter((s) => !s.includes("\0") && !s.startsWith("\ufeff")),
				(text) => {
					expect(decode(utf8.encode(text), null).text).toBe(text);
				},
			),
		);
	});
});
