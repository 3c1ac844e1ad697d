import type { LayoutLanguage } from "../../layout.js";

export const layout: LayoutLanguage = { code: "en" };
