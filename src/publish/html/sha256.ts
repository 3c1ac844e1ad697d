const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** The first 32 bits of the fraction of a root of a prime. */
const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;

const primes: number[] = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
const rounds = primes.map((p) => fraction(Math.cbrt(p)));
const start = primes.slice(0, 8).map((p) => fraction(Math.sqrt(p)));

/**
 * SHA-256 of a text in UTF-8, in base64 (FIPS 180-4): what a Content-Security-Policy names an inline style or script by. Written out because the
 * platform's own is either asynchronous or of Node alone.
 */
export function sha256(text: string): string {
	const bytes = new TextEncoder().encode(text);
	const blocks = Math.ceil((bytes.length + 9) / 64);
	const padded = new Uint8Array(blocks * 64);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	const view = new DataView(padded.buffer);
	view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
	const hash = Int32Array.from(start);
	const w = new Int32Array(64);
	const at = (i: number) => w[i] ?? 0;
	for (let block = 0; block < blocks; block++) {
		for (let i = 0; i < 16; i++) w[i] = view.getInt32(block * 64 + i * 4);
		for (let i = 16; i < 64; i++) {
			const [x, y] = [at(i - 15), at(i - 2)];
			const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
			const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
			w[i] = at(i - 16) + s0 + at(i - 7) + s1;
		}
		let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
		for (let i = 0; i < 64; i++) {
			const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
			const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + at(i)) | 0;
			const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
			const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
			[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
		}
		for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) hash[i] = (hash[i] ?? 0) + value;
	}
	const out = new Uint8Array(32);
	const written = new DataView(out.buffer);
	for (const [i, value] of hash.entries()) written.setInt32(i * 4, value);
	return btoa(String.fromCharCode(...out));
}
