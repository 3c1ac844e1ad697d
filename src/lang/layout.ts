/** What a language knows for `read/layout`. */
export interface LayoutLanguage {
	readonly code: string;
}
