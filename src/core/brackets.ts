/** A name that is put in for a pronoun, in square brackets, for nobody wrote it there: `[Anna Brodsky]`, and where the pronoun says whose something is `[Anna Brodsky’s]`. */
export function bracketed(name: string, owner: boolean): string {
	return `[${name}${owner ? (name.endsWith("s") ? "’" : "’s") : ""}]`;
}
