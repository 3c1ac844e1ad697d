import { readFileSync } from "node:fs";
import type { Document } from "../../src/core/document.js";
import { languages } from "../../src/lang/index.js";
import type { Knowledge } from "../../src/lang/knowledge.js";
import { acts } from "../../src/read/acts.js";
import { bounded } from "../../src/read/bounds.js";
import { claims } from "../../src/read/claims.js";
import { figures } from "../../src/read/figures/index.js";
import { once } from "../../src/read/figures/once.js";
import { layout } from "../../src/read/layout.js";
import { measures } from "../../src/read/measures.js";
import { media } from "../../src/read/media.js";
import { names } from "../../src/read/names.js";
import { page } from "../../src/read/page.js";
import { grounding } from "../../src/read/times/index.js";
import { voices } from "../../src/read/voices/index.js";
import { withdrawals } from "../../src/read/withdrawals.js";
import { decode } from "../../src/text/places.js";

const data = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url));

export const knowledge: Knowledge = {
	languages: languages({ en: { syntax: data("en/syntax.bin") } }),
	gazetteer: decode(data("places.bin")),
	frequency: () => null,
};

/** Milliseconds of each part of reading a document, in order. */
export function parts(
	document: Document,
	timed: <T>(run: () => T) => { ms: number; value: T },
): readonly (readonly [name: string, ms: number])[] {
	const [language] = knowledge.languages;
	if (!language) throw new Error("There is no language to read: see src/lang/index.ts.");
	const told: (readonly [string, number])[] = [];
	const part = <T>(name: string, run: () => T): T => {
		const { ms, value } = timed(run);
		told.push([name, ms]);
		return value;
	};
	const blocks = part("layout", () => layout(document, language));
	const of = part("page", () => page(document.text, blocks, language));
	const named = part("names", () => names(of, knowledge.gazetteer));
	const grounded = part("times", () => grounding(of, document, null));
	const { times, kind, dated } = grounded;
	const heard = part("voices", () => voices(of, named, document.id));
	const acted = part("acts", () => acts(of, heard));
	const counted = part("figures", () => figures(of, named));
	const whole = part("bounds", () => bounded(of, counted, named, heard));
	part("once", () => once(whole));
	part("measures", () => measures(of, times, named));
	part("media", () => media(of, times, named, document.marks));
	part("withdrawals", () => withdrawals(of, heard, times));
	part("claims", () =>
		claims({
			page: of,
			times,
			names: named,
			references: [],
			voices: heard,
			acts: acted,
			kind,
			dated,
			id: document.id,
			first: 1,
		}),
	);
	return told;
}
