import { document } from "../core/document.js";
import { cut } from "../core/span.js";
import { isXml, otherXml, rootOf } from "./feeds/root.js";
import { type Loader, longest } from "./loader.js";
import { opened } from "./opened.js";
import { titleAt } from "./plain.js";

/** Plain text: the text is the decoded file. */
export const txt: Loader = {
	name: "txt",
	endings: [".txt", ".text"],
	reads: () => true,
	*load(input) {
		const { text, problems, closed } = opened(input, longest);
		for (const problem of problems) yield { problem };
		if (closed) return;
		const other = isXml(text) ? otherXml(rootOf(text) ?? "") : null;
		if (other) {
			yield { problem: { file: input.path ?? input.id, line: null, ...other, leftOut: true } };
			return;
		}
		const at = titleAt(text);
		yield { document: document({ id: input.id, text, title: at ? cut(text, at) : null, titleAt: at }) };
	},
};
