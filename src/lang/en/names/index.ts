import type { NameLanguage } from "../../names.js";

export const names: NameLanguage = { code: "en" };
