/** What a language knows for `read/media`. */
export interface MediaLanguage {
	readonly code: string;
}
