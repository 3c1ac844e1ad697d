import type { MeasureLanguage } from "../../measures.js";

export const measures: MeasureLanguage = { code: "en" };
