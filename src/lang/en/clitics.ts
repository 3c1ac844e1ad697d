/** Where an English word ends and its clitic begins: did|n't, minister|'s. */
export const clitics = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
