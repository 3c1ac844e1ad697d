import type { Problem } from "../core/problem.js";
import { binary } from "./binary.js";
import { decode } from "./decode.js";
import { type Input, mixed, tooLong } from "./loader.js";

export interface Opened {
	readonly text: string;
	readonly problems: readonly Problem[];
	/** True where there is nothing to read: empty or binary. */
	readonly closed: boolean;
}

/** The text of a file, with what was wrong with its bytes. One of more than `most` code units is closed. */
export function opened(input: Input, most: number, declared: string | null = null): Opened {
	const problem = (message: string, remedy: string, leftOut: boolean): Problem => ({
		file: input.path ?? input.id,
		line: null,
		message,
		remedy,
		leftOut,
	});
	const closed = (message: string, remedy: string): Opened => ({
		text: "",
		problems: [problem(message, remedy, true)],
		closed: true,
	});
	if (input.bytes.length === 0) return closed("is empty", "give a file with a text in it");
	const { text, encoding, damaged } = decode(input.bytes, input.declared ?? declared);
	const other = binary(input.bytes, encoding);
	if (other) return closed(other.message, other.remedy);
	if (!/\S/u.test(text)) return closed("has no words in it", "give a file with a text in it");
	if (text.length > most) return closed(tooLong.message, tooLong.remedy);
	if (!damaged) return { text, problems: [], closed: false };
	const { message, remedy } = mixed(encoding);
	return { text, problems: [problem(message, remedy, false)], closed: false };
}
