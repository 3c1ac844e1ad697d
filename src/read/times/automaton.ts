import type { Pattern } from "./notation.js";

/** A rule that can match at a place, and the most words that it can take there. */
export interface Candidate {
	readonly rule: number;
	readonly most: number;
}

/** Which rules can match at a place of a string, found in one pass over it whatever their number. */
export interface Automaton {
	/**
	 * Rules that can match from `at`, with the most characters that each can take; look-arounds and ends of the sentence are taken as given, so a rule
	 * may still fail or take fewer, and a rule that is not named cannot match. One step for each character that any rule can go on with.
	 */
	candidates(codes: readonly number[], at: number): readonly Candidate[];
}

/** A place of some rule's pattern that takes one character. */
interface Spot {
	readonly rule: number;
	readonly chars: ReadonlySet<number> | null;
	readonly next: Set<number>;
	last: boolean;
}

interface Ends {
	readonly first: readonly number[];
	readonly last: readonly number[];
	readonly empty: boolean;
}

interface State {
	/** Spots that the next character can be. */
	readonly spots: readonly number[];
	/** Rules that are whole here. */
	readonly whole: readonly number[];
	/** The state after a character, by how far it is from the first of the alphabet; null where no rule goes on. */
	readonly to: (State | null | undefined)[];
}

/** The first character of the alphabet: the rules' characters follow it. */
export const firstCode = 0xe000;

/** The spots of a pattern and which follow which (Glushkov 1961). */
function spotsOf(pattern: Pattern, rule: number, spots: Spot[]): Ends {
	const none: Ends = { first: [], last: [], empty: true };
	switch (pattern.kind) {
		case "place": {
			const chars = pattern.chars === null ? null : new Set(pattern.chars.map((c) => c.charCodeAt(0)));
			spots.push({ rule, chars, next: new Set(), last: false });
			const one = [spots.length - 1];
			return { first: one, last: one, empty: false };
		}
		case "look":
		case "edge":
			return none;
		case "group":
			return spotsOf(pattern.inner, rule, spots);
		case "optional":
			return { ...spotsOf(pattern.inner, rule, spots), empty: true };
		case "repeated": {
			const inner = spotsOf(pattern.inner, rule, spots);
			for (const a of inner.last) for (const b of inner.first) spots[a]?.next.add(b);
			return { ...inner, empty: true };
		}
		case "choice": {
			const all = pattern.parts.map((p) => spotsOf(p, rule, spots));
			return {
				first: all.flatMap((e) => e.first),
				last: all.flatMap((e) => e.last),
				empty: all.some((e) => e.empty),
			};
		}
		case "sequence":
			return pattern.parts.reduce<Ends>((before, p) => {
				const after = spotsOf(p, rule, spots);
				for (const a of before.last) for (const b of after.first) spots[a]?.next.add(b);
				return {
					first: before.empty ? [...before.first, ...after.first] : before.first,
					last: after.empty ? [...before.last, ...after.last] : after.last,
					empty: before.empty && after.empty,
				};
			}, none);
	}
}

/** So many states at most are kept: a text that needs more begins anew. News needs some hundreds. */
const mostStates = 5000;

/** The automaton of all patterns at once; its states are made as texts need them. Throws where a pattern can take no word. */
export function automaton(patterns: readonly Pattern[], names: readonly string[]): Automaton {
	const spots: Spot[] = [];
	const first: number[] = [];
	patterns.forEach((pattern, rule) => {
		const ends = spotsOf(pattern, rule, spots);
		if (ends.empty) throw new Error(`Rule ${names[rule] ?? rule} can match without a word.`);
		for (const i of ends.last) {
			const spot = spots[i];
			if (spot) spot.last = true;
		}
		first.push(...ends.first);
	});
	const states = new Map<string, State>();
	const start: State = { spots: first, whole: [], to: [] };
	const step = (from: State, code: number): State | null => {
		const next = new Set<number>();
		const whole = new Set<number>();
		for (const i of from.spots) {
			const spot = spots[i];
			if (!spot || (spot.chars !== null && !spot.chars.has(code))) continue;
			if (spot.last) whole.add(spot.rule);
			for (const k of spot.next) next.add(k);
		}
		if (next.size === 0 && whole.size === 0) return null;
		const list = [...next].sort((a, b) => a - b);
		const rules = [...whole].sort((a, b) => a - b);
		const key = `${list.join()}|${rules.join()}`;
		const known = states.get(key);
		if (known) return known;
		if (states.size >= mostStates) {
			states.clear();
			start.to.length = 0;
		}
		const made: State = { spots: list, whole: rules, to: [] };
		states.set(key, made);
		return made;
	};
	const none: readonly Candidate[] = [];
	return {
		candidates(codes, at) {
			let state: State | null = start;
			let found: { rule: number; most: number }[] | null = null;
			for (let i = at; i < codes.length; i++) {
				const code = codes[i] ?? 0;
				let next: State | null | undefined = state.to[code - firstCode];
				if (next === undefined) {
					next = step(state, code);
					// Filled up from the first on, so that the list stays one without holes.
					while (state.to.length < code - firstCode) state.to.push(undefined);
					state.to[code - firstCode] = next;
				}
				if (next === null) break;
				state = next;
				if (state.whole.length === 0) continue;
				found ??= [];
				for (const rule of state.whole) {
					let k = 0;
					while (k < found.length && found[k]?.rule !== rule) k++;
					found[k] = { rule, most: i - at + 1 };
				}
			}
			if (found === null) return none;
			return found.length === 1 ? found : found.sort((a, b) => b.most - a.most || a.rule - b.rule);
		},
	};
}
