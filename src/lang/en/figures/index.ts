import type { FigureLanguage } from "../../figures.js";

export const figures: FigureLanguage = { code: "en" };
