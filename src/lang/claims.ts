/** What a language knows for `read/claims`. */
export interface ClaimLanguage {
	readonly code: string;
}
