/** What a language knows for `read/voices`. */
export interface VoiceLanguage {
	readonly code: string;
}
