import { interned } from "../interned.js";

/** Reads a model file front to back; reading past its end is an error of the file, told by `done`. */
export class Bytes {
	at = 0;
	constructor(readonly data: Uint8Array) {}

	byte(): number {
		const value = this.data[this.at++];
		if (value === undefined)
			throw new Error("The model file ends too early: make it again with bench/syntax/train.ts.");
		return value;
	}

	/** Unsigned LEB128, below 2^31. */
	varint(): number {
		let value = 0;
		let shift = 0;
		for (;;) {
			const b = this.byte();
			value |= (b & 127) << shift;
			if (b < 128) return value;
			shift += 7;
		}
	}

	/** A string of UTF-8 with its length before it. */
	text(): string {
		const length = this.varint();
		const from = this.at;
		this.at += length;
		return new TextDecoder().decode(this.data.subarray(from, this.at));
	}

	list(): string[] {
		return Array.from({ length: this.varint() }, () => interned(this.text()));
	}
}

/** The other direction: what `Bytes` reads. */
export class Writer {
	private parts: number[] = [];

	byte(value: number): void {
		this.parts.push(value & 255);
	}

	varint(value: number): void {
		let rest = value;
		while (rest > 127) {
			this.parts.push((rest & 127) | 128);
			rest >>>= 7;
		}
		this.parts.push(rest);
	}

	text(value: string): void {
		const bytes = new TextEncoder().encode(value);
		this.varint(bytes.length);
		for (const b of bytes) this.parts.push(b);
	}

	list(values: readonly string[]): void {
		this.varint(values.length);
		for (const v of values) this.text(v);
	}

	done(): Uint8Array {
		return Uint8Array.from(this.parts);
	}
}
