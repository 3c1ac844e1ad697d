/** What a language knows for `read/measures`. */
export interface MeasureLanguage {
	readonly code: string;
}
