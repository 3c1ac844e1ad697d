/** What a language knows for `read/figures`. */
export interface FigureLanguage {
	readonly code: string;
}
