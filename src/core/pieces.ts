/** Code units of a piece that is written at once. */
const usual = 1 << 18;

/** A long text that comes in small pieces, in pieces of some 260,000 code units: writing each by itself would take longer than making it. */
export function* batched(pieces: Iterable<string>, size: number = usual): Generator<string> {
	let held: string[] = [];
	let length = 0;
	for (const piece of pieces) {
		held.push(piece);
		length += piece.length;
		if (length < size) continue;
		yield held.join("");
		held = [];
		length = 0;
	}
	if (length > 0) yield held.join("");
}
