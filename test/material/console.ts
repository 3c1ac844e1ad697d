import type { Console } from "../../src/cli/console.js";

/** A console that keeps what is written. */
export function quiet(
	rest: Partial<Console> & { readonly given?: string; readonly terminal?: boolean; readonly fails?: string } = {},
) {
	const written = { out: "", err: "" };
	const terminal = rest.terminal === true;
	const { given = "", fails } = rest;
	let time = 0;
	const console: Console = {
		out: {
			write: async (text) => {
				if (fails !== undefined) throw Object.assign(new Error(`write ${fails}`), { code: fails });
				written.out += typeof text === "string" ? text : new TextDecoder().decode(text);
			},
			isTerminal: terminal,
			columns: terminal ? 72 : null,
		},
		err: {
			write: async (text) => {
				written.err += typeof text === "string" ? text : new TextDecoder().decode(text);
			},
			isTerminal: terminal,
			columns: terminal ? 72 : null,
		},
		input: (async function* () {
			// In pieces, so that lines and characters are cut.
			const bytes = new TextEncoder().encode(given);
			for (let i = 0; i < bytes.length; i += 7) yield bytes.subarray(i, i + 7);
		})(),
		inputIsTerminal: false,
		env: {},
		now: () => (time += 300),
		...rest,
	};
	return { console, written };
}
