import type { LayoutLanguage } from "../../layout.js";
import { captions } from "./captions.js";
import { datelineHeads, datelines } from "./datelines.js";
import { furniture, heads, rights, rightsTails, tails } from "./furniture.js";
import { lists } from "./lists.js";
import { mastheads } from "./mastheads.js";

/** The words of the page around an English text. */
export const layout: LayoutLanguage = {
	code: "en",
	furniture,
	lists,
	rights,
	tails,
	rightsTails,
	heads,
	datelines,
	mastheads,
	datelineHeads,
	captions,
	asks: /^(?:Q|Question)(?: ?\p{N}{1,2})?[:.](?=\s)/u,
	answers: /^(?:A|Answer)[:.]\s+(?=\S)/u,
};
