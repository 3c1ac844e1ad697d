/** What colour may do: quieten and warn. Nothing is said by colour alone, so that without it nothing is lost. */
export interface Ink {
	readonly strong: (text: string) => string;
	readonly quiet: (text: string) => string;
	readonly warn: (text: string) => string;
	readonly alarm: (text: string) => string;
	readonly struck: (text: string) => string;
}

const sgr = (on: number, off: number) => (text: string) => (text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`);
const same = (text: string) => text;

/** ANSI styles (ECMA-48 SGR) when asked, else none. */
export function ink(colour: boolean): Ink {
	return colour
		? { strong: sgr(1, 22), quiet: sgr(2, 22), warn: sgr(33, 39), alarm: sgr(31, 39), struck: sgr(9, 29) }
		: { strong: same, quiet: same, warn: same, alarm: same, struck: same };
}
