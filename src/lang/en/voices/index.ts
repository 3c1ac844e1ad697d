import type { VoiceLanguage } from "../../voices.js";

export const voices: VoiceLanguage = { code: "en" };
