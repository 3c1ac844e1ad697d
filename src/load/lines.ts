/** A line of bytes, without its line feed; null for one that was longer than was to be kept. */
export type ByteLine = Uint8Array | null;

/** Cuts bytes that come piece by piece into lines. */
export interface LineCutter {
	/** The lines that end in this piece. */
	next(bytes: Uint8Array): ByteLine[];
	/** What follows the last line feed; empty where nothing does. */
	last(): ByteLine;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const [only] = parts;
	if (parts.length === 1 && only) return only;
	const line = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		line.set(part, at);
		at += part.length;
	}
	return line;
}

/**
 * A cutter of lines at line feeds, which stand for themselves in UTF-8 and in every encoding of single bytes. Of a line of more than `longest`
 * bytes nothing is kept.
 */
export function lineCutter(longest: number): LineCutter {
	let parts: Uint8Array[] = [];
	let size = 0;
	const keep = (part: Uint8Array) => {
		size += part.length;
		if (size > longest) parts = [];
		else if (part.length > 0) parts.push(part);
	};
	const line = (): ByteLine => {
		const whole = size > longest ? null : joined(parts);
		parts = [];
		size = 0;
		return whole;
	};
	return {
		next(bytes) {
			const found: ByteLine[] = [];
			let from = 0;
			for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
				keep(bytes.subarray(from, at));
				found.push(line());
				from = at + 1;
			}
			// A copy: the piece may be used again, and would be held by its smallest part.
			keep(bytes.slice(from));
			return found;
		},
		last: line,
	};
}
