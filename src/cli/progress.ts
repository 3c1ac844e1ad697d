import type { Console } from "./console.js";

export interface Progress {
	/** Says how far it is: `done` of `total` (null where nobody knows) of what is being done ("reading document"). */
	readonly tell: (what: string, done: number, total: number | null) => void;
	/** Says what is about to be done in one go, where that many code units of text take longer than a second. */
	readonly announce: (what: string, size: number) => void;
	/** Takes the line away. */
	readonly end: () => void;
}

/** Milliseconds before anything is said, and between two lines. */
const wait = 1000;
const pause = 100;
/** Code units of text that take about a second (measured with two cores under a load of 11: 12,000 a second). */
const aSecond = 50_000;

/** One line on standard error that follows the work, from the second second on and only on a terminal. */
export function progress({ err, now }: Console): Progress {
	if (!err.isTerminal) return { tell: () => {}, announce: () => {}, end: () => {} };
	const began = now();
	let last = Number.NEGATIVE_INFINITY;
	let told = false;
	const write = (text: string) => {
		told = true;
		err.write(`\r\u001b[K${text.slice(0, (err.columns ?? 80) - 1)}`).catch(() => {});
	};
	return {
		tell: (what, done, total) => {
			const time = now();
			if (time - began < wait || time - last < pause) return;
			last = time;
			write(`${what} ${total === null ? done : `${done} of ${total}`}`);
		},
		announce: (what, size) => {
			if (size >= aSecond || now() - began >= wait) write(what);
		},
		end: () => {
			if (told) write("");
			told = false;
		},
	};
}
