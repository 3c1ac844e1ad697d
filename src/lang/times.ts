/** What a language knows for `read/times`. */
export interface TimeLanguage {
	readonly code: string;
}
