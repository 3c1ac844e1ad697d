import { getLIDModel } from "fasttext.wasm.js";

/** Code units that are looked at: more changes nothing and costs time. */
const sample = 1200;

/** Fewer letters than this say nothing reliable. */
const fewest = 12;

/**
 * Tells the language of a text (ISO 639-1) with fastText's `lid.176` (Joulin et al., "Bag of Tricks for Efficient Text Classification", 2017), which
 * stands in the package `fasttext.wasm.js`: no network. Null where the text is too short, has no letters, or is nothing surely.
 */
export async function detector(): Promise<(text: string) => string | null> {
	const before = process.listeners("uncaughtException");
	const lid = await getLIDModel();
	const model = await lid.load();
	// Emscripten's runtime puts itself between the process and its errors; a library has no business there.
	for (const listener of process.listeners("uncaughtException"))
		if (!before.includes(listener)) process.off("uncaughtException", listener);
	return (text) => {
		const plain = text
			.slice(0, sample * 2)
			.replace(/(?:https?:\/\/|www\.)\S+|[@#]\S+/gu, " ")
			.replace(/[^\p{L}\p{M}'’-]+/gu, " ")
			.trim()
			.slice(0, sample);
		if ((plain.match(/\p{L}/gu) ?? []).length < fewest) return null;
		const found = model.predict(plain, 1, 0);
		const [probability, label] = found.size() > 0 ? found.get(0) : [0, ""];
		// The list lives outside the garbage collector.
		if ("delete" in found && typeof found.delete === "function") found.delete();
		return probability < 0.4 ? null : (/^__label__(?<code>[a-z]{2})$/u.exec(label)?.groups?.code ?? null);
	};
}
