import type { Console } from "./console.js";

/** Says how far it is: `done` of `total` (null where nobody knows) of what is being done ("reading"). */
export type Progress = (what: string, done: number, total: number | null) => void;

/** Milliseconds before anything is said, and between two lines. */
const wait = 1000;
const pause = 100;

/** One line on standard error that follows the work, from the second second on and only on a terminal; `end` takes it away. */
export function progress({ err, now }: Console): { readonly tell: Progress; readonly end: () => void } {
	if (!err.isTerminal) return { tell: () => {}, end: () => {} };
	const began = now();
	let last = Number.NEGATIVE_INFINITY;
	let told = false;
	const write = (text: string) => {
		err.write(text).catch(() => {});
	};
	return {
		tell: (what, done, total) => {
			const time = now();
			if (time - began < wait || time - last < pause) return;
			last = time;
			told = true;
			const amount = total === null ? String(done) : `${done} of ${total}`;
			write(`\r\u001b[K${what} ${amount}`.slice(0, (err.columns ?? 80) + 3));
		},
		end: () => {
			if (told) write("\r\u001b[K");
			told = false;
		},
	};
}
