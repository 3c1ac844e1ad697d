/** What a language knows for `read/names`. */
export interface NameLanguage {
	readonly code: string;
}
