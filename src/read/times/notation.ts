import { byLanguage } from "../../text/words.js";
/** One word of a pattern: the characters that it can be; null for any. */
export interface Place {
	readonly kind: "place";
	readonly chars: readonly string[] | null;
}

/** A pattern read: what the regular expression and the automaton are both made of. */
export type Pattern =
	| Place
	| { readonly kind: "sequence" | "choice"; readonly parts: readonly Pattern[] }
	| { readonly kind: "optional" | "repeated" | "group"; readonly inner: Pattern; readonly name?: string }
	/** A look-around or an end of the sentence: it takes no word. */
	| { readonly kind: "look"; readonly open: string; readonly inner: Pattern }
	| { readonly kind: "edge"; readonly sign: string };

/** A field that a group of a pattern keeps, and its class; null where it keeps a number phrase. */
export interface Field {
	readonly group: string;
	readonly field: string;
	readonly class: string | null;
}

export interface Parsed {
	readonly pattern: Pattern;
	/** In order of opening. */
	readonly fields: readonly Field[];
}

/** What the reader of patterns asks of the lexicon: the characters of a class, of a literal word. */
export interface Alphabet {
	classOf(name: string): readonly string[];
	word(text: string): readonly string[];
}

/** `<field>`, `[class]`, the opening of a look-around, a word, a sign; what is between them is white space. */
const lexer = /<[^<>]+>|\[[^\]]+\]|\(\?<?[=!]|\\[()|?*^$]|[\p{L}\p{N}']+|\S/gu;

const signs = new Set("()|?*^$_");

const unescaped = (word: string) => (word.length === 2 && word.startsWith("\\") ? word.slice(1) : word);

/** True of a part of a pattern in brackets of its own, which are taken off by `slice(1, -1)`. */
const bracketed = (part: string, open: string) => part.length > 1 && part.startsWith(open);

const isLook = (part: string) => part.startsWith("(?");

/** The parts of a pattern. Whole strings, not matches with groups: the English patterns have 22,000 parts, and are read at each start. */
function lexed(pattern: string): readonly string[] {
	return pattern.match(lexer) ?? [];
}

/** The words that a pattern names as they stand. */
export function literals(pattern: string): string[] {
	return lexed(pattern)
		.filter((part) => !signs.has(part) && !bracketed(part, "<") && !bracketed(part, "[") && !isLook(part))
		.map(unescaped);
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

/** Reads one pattern, its phrases expanded. Throws where brackets do not pair or a class is unknown. */
export function parse(pattern: string, alphabet: Alphabet): Parsed {
	const parts = lexed(pattern);
	const fields: Field[] = [];
	let at = 0;
	const set = (chars: readonly string[], shown: string): Place => {
		if (chars.length === 0) throw new Error(`Nothing is in ${shown}: add it to the language's lexicon.`);
		return { kind: "place", chars };
	};
	const slot = (field: string, cls: string | null): string => {
		const name = `g${fields.length}`;
		fields.push({ group: name, field, class: cls });
		return name;
	};
	const signAt = () => parts[at] ?? "";
	const close = () => {
		const sign = signAt();
		at++;
		if (sign !== ")") throw new Error(`A bracket of "${pattern}" is not closed.`);
	};
	const bracket = (): Pattern => {
		let name: string | undefined;
		if (parts[at] === "#") {
			name = slot(parts[at + 1] ?? "", null);
			at += 2;
		}
		const inner = choice();
		close();
		return name === undefined ? inner : { kind: "group", inner, name };
	};
	const atom = (): Pattern => {
		const part = parts[at++];
		if (part === undefined) throw new Error(`"${pattern}" ends too early.`);
		if (bracketed(part, "<")) {
			const [field = "", cls = field] = part.slice(1, -1).split(":");
			return { kind: "group", name: slot(field, cls), inner: set(alphabet.classOf(cls), `<${cls}>`) };
		}
		if (bracketed(part, "[")) return set(alphabet.classOf(part.slice(1, -1)), part);
		if (isLook(part)) {
			const inner = choice();
			close();
			return { kind: "look", open: part, inner };
		}
		if (part === "(") return bracket();
		if (part === "^" || part === "$") return { kind: "edge", sign: part };
		if (part === "_") return { kind: "place", chars: null };
		return set(alphabet.word(unescaped(part)), `"${part}"`);
	};
	const repeated = (): Pattern => {
		const inner = atom();
		const sign = signAt();
		if (sign !== "?" && sign !== "*") return inner;
		at++;
		return { kind: sign === "?" ? "optional" : "repeated", inner };
	};
	const sequence = (): Pattern => {
		const list: Pattern[] = [];
		for (let sign = signAt(); at < parts.length && sign !== ")" && sign !== "|"; sign = signAt()) list.push(repeated());
		return { kind: "sequence", parts: list };
	};
	const choice = (): Pattern => {
		const list = [sequence()];
		while (signAt() === "|") {
			at++;
			list.push(sequence());
		}
		return list.length === 1 && list[0] ? list[0] : { kind: "choice", parts: list };
	};
	const whole = choice();
	if (at < parts.length) throw new Error(`"${pattern}" has a bracket too many.`);
	return { pattern: whole, fields };
}

/** What a class of characters is in regular expressions: large ones stand in many patterns. */
const range = byLanguage((chars: readonly string[]) => `[${chars.join("")}]`);

/** The regular expression of a pattern, one character a word; its named groups are those of the pattern's fields. */
export function source(pattern: Pattern): string {
	switch (pattern.kind) {
		case "place":
			return pattern.chars === null ? "[^]" : range(pattern.chars);
		case "sequence":
			return pattern.parts.map(source).join("");
		case "choice":
			return `(?:${pattern.parts.map(source).join("|")})`;
		case "optional":
			return `(?:${source(pattern.inner)})?`;
		case "repeated":
			return `(?:${source(pattern.inner)}){0,4}`;
		case "group":
			return `(?<${pattern.name ?? ""}>${source(pattern.inner)})`;
		case "look":
			return `${pattern.open}${source(pattern.inner)})`;
		case "edge":
			return pattern.sign;
	}
}

/** True where a pattern keeps what a look-around finds. */
export function keepsAround(pattern: Pattern, around = false): boolean {
	switch (pattern.kind) {
		case "place":
		case "edge":
			return false;
		case "sequence":
		case "choice":
			return pattern.parts.some((part) => keepsAround(part, around));
		case "group":
			return around || keepsAround(pattern.inner, around);
		case "look":
			return keepsAround(pattern.inner, true);
		default:
			return keepsAround(pattern.inner, around);
	}
}
