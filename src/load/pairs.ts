import type { Problem } from "../core/problem.js";
import { binary } from "./binary.js";
import { decode } from "./decode.js";
import { type ByteLine, lineCutter } from "./lines.js";
import { mixed, type Named } from "./loader.js";

/** Two names to be compared, as a line of JSON gave them. */
export interface PairGiven {
	readonly left: string;
	readonly right: string;
	/** person, organisation, place or other; null where it is not said. */
	readonly type: string | null;
	/** The whole line, with the fields that the product has no word for. */
	readonly given: Readonly<Record<string, unknown>>;
}

export type LoadedPair = { readonly pair: PairGiven } | { readonly problem: Problem };

/** Pairs of names that come piece by piece, one a line. */
export interface PairReader {
	/** What the lines hold that end in this piece. */
	next(bytes: Uint8Array): LoadedPair[];
	/** What the last line holds, where no line feed ends it. */
	last(): LoadedPair[];
}

/** Bytes of the longest line: two names are short. */
const longestLine = 1_000_000;

function parsed(text: string): PairGiven | null {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return null;
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
	const given: Readonly<Record<string, unknown>> = { ...value };
	const { left, right, type = null } = given;
	if (typeof left !== "string" || typeof right !== "string") return null;
	return type === null || typeof type === "string" ? { left, right, type, given } : null;
}

/** A reader of `{"left":"…","right":"…","type":"person"}`, one a line. What is no text at all is told once. */
export function pairReader(input: Named): PairReader {
	const cutter = lineCutter(longestLine);
	const file = input.path ?? input.id;
	let number = 0;
	let closed: boolean | null = null;
	const read = (line: ByteLine): LoadedPair[] => {
		number++;
		const told = (message: string, remedy: string, leftOut: boolean): LoadedPair => ({
			problem: { file, line: number, message, remedy, leftOut },
		});
		if (line === null) return [told("is too long for a pair of names", "correct the line", true)];
		const { text, encoding, damaged } = decode(line, "utf-8");
		if (text.trim() === "") return [];
		const pair = parsed(text);
		if (pair === null) return [told("is no pair of names", 'write {"left":"…","right":"…","type":"person"}', true)];
		const { message, remedy } = mixed(encoding);
		return damaged ? [told(message, remedy, false), { pair }] : [{ pair }];
	};
	return {
		next(bytes) {
			if (closed === null) {
				const what = binary(bytes, "utf-8");
				closed = what !== null;
				const remedy = "give JSON Lines in UTF-8";
				if (what) return [{ problem: { file, line: null, message: what.message, remedy, leftOut: true } }];
			}
			return closed ? [] : cutter.next(bytes).flatMap(read);
		},
		last: () => (closed ? [] : read(cutter.last())),
	};
}
