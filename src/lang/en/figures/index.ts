import type { FigureLanguage } from "../../figures.js";
import { connectives } from "./connectives.js";
import { counted } from "./counted.js";
import { cues } from "./cues.js";
import { authorities, groups } from "./groups.js";
import { hedges } from "./hedges.js";
import { numbers } from "./numbers.js";
import { shapes } from "./shapes.js";
import { withdrawals, withdrawn } from "./withdrawals.js";

export const figures: FigureLanguage = {
	code: "en",
	numbers,
	hedges,
	counted,
	cues,
	connectives,
	shapes,
	withdrawals,
	withdrawn,
	groups,
	authorities,
};
