import type { ClaimLanguage } from "../../claims.js";

export const claims: ClaimLanguage = { code: "en" };
