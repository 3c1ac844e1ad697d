import type { MediaLanguage } from "../../media.js";

export const media: MediaLanguage = { code: "en" };
