/**
 * The same string as the engine's own one of it: two of those are compared by where they stand, others letter by letter, which is what most words differ in late. Costs
 * about a microsecond: for strings that are made once and asked for often.
 */
export function interned(text: string): string {
	const keys: Record<string, boolean> = Object.create(null);
	keys[text] = true;
	for (const key in keys) return key;
	return text;
}
