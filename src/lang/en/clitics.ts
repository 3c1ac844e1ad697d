/** Where an English word ends and its clitic begins: did|n't, minister|'s. */
export const clitics = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;

/** Endings that stand alone and say whose it is; folded. */
export const owners: ReadonlySet<string> = new Set(["'s", "'"]);
