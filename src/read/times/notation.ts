/** A pattern of the language's rules as a regular expression over classes of words, one character a word. */
export interface Compiled {
	readonly source: string;
	/** Names of the groups in order of opening: the field that each keeps, its class, or null where it keeps a number phrase. */
	readonly fields: readonly { readonly group: string; readonly field: string; readonly class: string | null }[];
	/** The characters with which a match can begin; null where it can begin with any. */
	readonly first: ReadonlySet<string> | null;
}

/** What the compiler asks of the lexicon: the characters of a class, of a literal word, of any word. */
export interface Alphabet {
	classOf(name: string): readonly string[];
	word(text: string): readonly string[];
}

interface Part {
	readonly source: string;
	/** Null: any character. */
	readonly first: ReadonlySet<string> | null;
	readonly empty: boolean;
}

const lexer =
	/\s+|<(?<field>[^<>]+)>|\[(?<class>[^\]]+)\]|(?<look>\(\?(?:<?[=!]))|(?<word>\\[()|?*^$]|[\p{L}\p{N}']+|[^\s()|?*^$_])|(?<sign>[()|?*^$_])/gu;

const unescaped = (word: string) => (word.length === 2 && word.startsWith("\\") ? word.slice(1) : word);

/** The words that a pattern names as they stand. */
export function literals(pattern: string): string[] {
	return [...pattern.matchAll(lexer)].flatMap((m) => (m.groups?.word === undefined ? [] : [unescaped(m.groups.word)]));
}

/** Replaces `{phrase}` by what it stands for, in brackets, until none is left. */
export function expand(pattern: string, phrases: Readonly<Record<string, string>>): string {
	let text = pattern;
	for (let depth = 0; depth < 8 && text.includes("{"); depth++)
		text = text.replace(/(?<before><[^<>{}]*:)?\{(?<name>[^{}]+)\}(?<after>>)?/gu, (...args) => {
			const groups = args.at(-1) as { before?: string; name: string; after?: string };
			const phrase = phrases[groups.name];
			if (phrase === undefined) throw new Error(`No phrase {${groups.name}}: add it to the language's phrases.`);
			return groups.before ? `(#${groups.before.slice(1, -1)} ${phrase})` : `(${phrase})`;
		});
	return text;
}

const union = (a: ReadonlySet<string> | null, b: ReadonlySet<string> | null) =>
	a === null || b === null ? null : new Set([...a, ...b]);

/** One pattern, its phrases expanded. Throws where brackets do not pair or a class is unknown. */
export function compile(pattern: string, alphabet: Alphabet): Compiled {
	const parts = [...pattern.matchAll(lexer)].filter((m) => m[0].trim() !== "");
	const fields: { group: string; field: string; class: string | null }[] = [];
	let at = 0;
	const set = (chars: readonly string[], shown: string): Part => {
		if (chars.length === 0) throw new Error(`Nothing is in ${shown}: add it to the language's lexicon.`);
		return { source: `[${chars.join("")}]`, first: new Set(chars), empty: false };
	};
	const keep = (field: string, cls: string | null, inner: Part): Part => {
		const group = `g${fields.length}`;
		fields.push({ group, field, class: cls });
		return { ...inner, source: `(?<${group}>${inner.source})` };
	};
	const atom = (): Part => {
		const m = parts[at++];
		if (!m) throw new Error(`"${pattern}" ends too early.`);
		const g = m.groups ?? {};
		if (g.field !== undefined) {
			const [field = "", cls = field] = g.field.split(":");
			return keep(field, cls, set(alphabet.classOf(cls), `<${cls}>`));
		}
		if (g.class !== undefined) return set(alphabet.classOf(g.class), `[${g.class}]`);
		if (g.look !== undefined) {
			const inner = choice();
			close();
			return { source: `${g.look}${inner.source})`, first: new Set(), empty: true };
		}
		if (g.sign === "(") {
			let field: string | null = null;
			if (parts[at]?.[0] === "#") {
				field = parts[at + 1]?.[0] ?? "";
				at += 2;
			}
			const slot = fields.length;
			const group = `g${slot}`;
			if (field !== null) fields.push({ group, field, class: null });
			const inner = choice();
			close();
			return field === null
				? { ...inner, source: `(?:${inner.source})` }
				: { ...inner, source: `(?<${group}>${inner.source})` };
		}
		if (g.sign === "^" || g.sign === "$") return { source: g.sign, first: new Set(), empty: true };
		if (g.sign === "_") return { source: "[^]", first: null, empty: false };
		return set(alphabet.word(unescaped(m[0])), `"${m[0]}"`);
	};
	const close = () => {
		if (parts[at++]?.groups?.sign !== ")") throw new Error(`A bracket of "${pattern}" is not closed.`);
	};
	const repeated = (): Part => {
		const part = atom();
		const sign = parts[at]?.groups?.sign;
		if (sign !== "?" && sign !== "*") return part;
		at++;
		return { ...part, source: `${part.source}${sign === "?" ? "?" : "{0,4}"}`, empty: true };
	};
	const sequence = (): Part => {
		let all: Part = { source: "", first: new Set(), empty: true };
		for (let sign = parts[at]?.groups?.sign; at < parts.length && sign !== ")" && sign !== "|"; ) {
			const next = repeated();
			all = {
				source: all.source + next.source,
				first: all.empty ? union(all.first, next.first) : all.first,
				empty: all.empty && next.empty,
			};
			sign = parts[at]?.groups?.sign;
		}
		return all;
	};
	const choice = (): Part => {
		let all = sequence();
		while (parts[at]?.groups?.sign === "|") {
			at++;
			const next = sequence();
			all = {
				source: `${all.source}|${next.source}`,
				first: union(all.first, next.first),
				empty: all.empty || next.empty,
			};
		}
		return all;
	};
	const whole = choice();
	if (at < parts.length) throw new Error(`"${pattern}" has a bracket too many.`);
	return { source: whole.source, first: whole.first, fields };
}
