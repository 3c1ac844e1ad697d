import type { TimeLanguage } from "../../times.js";

export const times: TimeLanguage = { code: "en" };
