import { singleDay } from "../core/edtf.js";
import type { MeasureMention, Name, Time, Where } from "../core/reading.js";
import { contains, firstFrom, overlaps, type Span } from "../core/span.js";
import { held as heldIn, listsTogether } from "./gates.js";
import { type Compiled, compiled } from "./measures/compiled.js";
import { dayBefore, termOf } from "./measures/term.js";
import { type Page, type Sentence, sentenceAt } from "./page.js";

/** A measure before the claim that it stands in is known. */
export type FoundMeasure = Omit<MeasureMention, "claim">;

/** How far a word of change within the words of the measure counts as being from them. */
const own = 30;

/** Code units within which a word of change is of the measure. */
const reach = 90;

/** What happened to the measure: the nearest word of change in its own clause. */
function changeOf(language: Compiled, folded: string, at: Span): MeasureMention["change"] {
	let best: MeasureMention["change"] = "inForce";
	let distance = reach;
	for (const { change, pattern, far } of language.changes) {
		pattern.lastIndex = 0;
		for (let m = pattern.exec(folded); m; m = pattern.exec(folded)) {
			const end = m.index + m[0].length;
			// "Evacuation orders were lifted": a word of the measure itself says less than one beside it.
			const d = (end <= at.start ? at.start - end : m.index >= at.end ? m.index - at.end : own) + far;
			if (d < distance) [best, distance] = [change, d];
		}
	}
	return best;
}

/** The words between commas behind a measure that tell how it began ("the curfew, imposed on Monday, was lifted"), and what happened to it by the words after them; null where there are none, or nothing did. */
function behindAside(
	language: Compiled,
	folded: string,
	at: Span,
): { readonly aside: Span; readonly change: MeasureMention["change"] } | null {
	const open = folded.indexOf(",", at.end);
	const close = open < 0 || open - at.end > own ? -1 : folded.indexOf(",", open + 1);
	if (close < 0 || close - open > 2 * own + 30 || !language.changed.test(folded.slice(open, close))) return null;
	const change = changeOf(language, folded.slice(close), { start: 0, end: 0 });
	return change === "inForce" ? null : { aside: { start: open, end: close }, change };
}

/** What a sentence right behind that of a measure says of its end, where a pronoun that goes on from it opens it ("It ended on 27 June"); null where it says nothing. */
function endOf(
	page: Page,
	language: Compiled,
	times: readonly Time[],
	sentence: Sentence,
	told: FoundMeasure,
): FoundMeasure | null {
	const [first] = sentence.tokens;
	if (first?.tag !== "PRON" || !page.language.claims.onward.has(first.norm)) return null;
	const day = times.findLast((t) => contains(sentence, t) && t.edtf !== null && singleDay(t.edtf) !== null);
	if (!day) return null;
	// "It was to end on Monday and was extended until Friday", "it was prolonged twice, and ended on Friday": the last word before the last day.
	const folded = page.folded.slice(sentence.start, day.start);
	const last = (change: MeasureMention["change"]) =>
		Math.max(
			-1,
			...language.changes.flatMap((one) =>
				one.change === change ? [...folded.matchAll(one.pattern)].map((m) => m.index) : [],
			),
		);
	const [extended, lifted] = [last("extended"), last("lifted")];
	if (extended === lifted) return null;
	const change = extended > lifted ? "extended" : "lifted";
	const { start, end } = first;
	const { from, until } = termOf(page, language, times, sentence, { start, end }, change, null, null, null);
	if (change === "lifted") return { ...told, start, end, from: null, until, change };
	return until === null ? null : { ...told, start, end, from, until, change };
}

/** True where no semicolon stands between a place and a measure, and no verb but one that says what happened to the measure: else the place is of another clause. */
function inClause(language: Compiled, { tokens }: Sentence, from: number, until: number): boolean {
	for (let i = firstFrom(tokens, from); i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined || token.start >= until) break;
		if (token.text === ";") return false;
		if (token.tag !== "VERB") continue;
		// "Cancelled a trip to Norway and declared three days of mourning": the second verb begins anew.
		if (tokens[i - 1]?.tag === "CCONJ" || !language.changed.test(token.norm)) return false;
	}
	return true;
}

/** Tokens at the head of a sentence in which a place frames all of it ("In Norton, …"). */
const head = 4;

/** Places of the measure: those named after it in its clause, or else before it; the whole country where the words say so. */
function placesOf(page: Page, language: Compiled, names: readonly Name[], sentence: Sentence, at: Span): Where[] {
	const inside: Name[] = [];
	for (let i = firstFrom(names, sentence.start); i < names.length; i++) {
		const name = names[i];
		if (name === undefined || name.start >= sentence.end) break;
		const lead = page.folded.slice(Math.max(sentence.start, name.start - 40), name.start);
		if (name.type === "place" && contains(sentence, name) && !language.besides.test(lead)) inside.push(name);
	}
	const frame = sentence.tokens[head]?.start ?? sentence.end;
	const within = inside.filter((name) => name.start >= at.start && name.end <= at.end);
	const following = inside.filter((name) => name.start >= at.end && inClause(language, sentence, at.end, name.start));
	const leading = inside.filter(
		(name) => name.end <= at.start && (name.start < frame || inClause(language, sentence, name.end, at.start)),
	);
	const chosen = within.length > 0 ? [...within, ...following] : following.length > 0 ? following : leading;
	const places: Where[] = chosen.map(({ start, end, name }) => ({ start, end, name }));
	const folded = page.folded.slice(sentence.start, sentence.end);
	language.everywhere.lastIndex = 0;
	const m = language.everywhere.exec(folded);
	if (!m) return places;
	const [from, until] = m.indices?.groups?.place ?? [m.index, m.index + m[0].length];
	const [start, end] = [sentence.start + from, sentence.start + until];
	return [...places, { start, end, name: page.text.slice(start, end) }];
}

/** What is there of the rules of a page's sentences: for each part of the rules the marks of both their gates. */
function gatesOf(page: Page, rules: number): readonly (readonly [first: Int32Array, second: Int32Array] | null)[] {
	return Array.from({ length: Math.ceil(rules / listsTogether) }, (_, part) => {
		const first = heldIn(page, "measures", part * listsTogether);
		const second = heldIn(page, "measured", part * listsTogether);
		return first === null || second === null ? null : [first, second];
	});
}

/** For a span the day, as EDTF, of what is told there; null where nothing says one. */
export type DayOf = (span: Span) => string | null;

/** Measures that a page tells of, in order; the same kind once a sentence. One whose own words say no day begins or ends on the day of what its sentence tells (`dayOf`). */
export function measures(
	page: Page,
	times: readonly Time[],
	names: readonly Name[],
	dayOf: DayOf = () => null,
): FoundMeasure[] {
	const language = compiled(page.language.measures);
	const found: FoundMeasure[] = [];
	const gates = gatesOf(page, language.rules.length);
	if (gates.every((gate) => gate === null)) return found;
	const ordered = [...times].sort((a, b) => a.start - b.start);
	for (const sentence of page.sentences) {
		const told = new Set<string>();
		const first = found.length;
		gates.forEach((gate, part) => {
			const holds = gate === null ? 0 : (gate[0][sentence.index] ?? 0) & (gate[1][sentence.index] ?? 0);
			if (holds === 0) return;
			for (let i = 0; i < listsTogether; i++) {
				const one = (holds & (1 << i)) === 0 ? undefined : language.rules[part * listsTogether + i];
				if (one === undefined || told.has(one.rule.kind)) continue;
				const measure = inSentence(page, language, ordered, names, sentence, one, dayOf, () => told.add(one.rule.kind));
				if (measure) found.push(measure);
			}
		});
		if (found.length > first) {
			if (found.length > first + 1) found.push(...eachInItsPlaces(apart(found.splice(first))));
			continue;
		}
		const last = found.at(-1);
		const before = last ? sentenceAt(page, last.start) : null;
		const isNext = before?.index === sentence.index - 1 && before.block === sentence.block;
		const ended = last && isNext ? endOf(page, language, ordered, sentence, last) : null;
		if (ended) found.push(ended);
	}
	return found;
}

/** Without those whose words another one has already: rules stand in order, the more special first. */
function apart(list: readonly FoundMeasure[]): readonly FoundMeasure[] {
	return list.filter((one, i) => !list.slice(0, i).some((other) => overlaps(one, other)));
}

/** Measures of one sentence, each without the places that follow the next one, where it has some before that ("an emergency in the province and a curfew in Norton"). */
function eachInItsPlaces(list: readonly FoundMeasure[]): readonly FoundMeasure[] {
	return list.map((one) => {
		const next = Math.min(...list.flatMap((other) => (other.start >= one.end ? other.start : [])));
		const own = one.places.filter((place) => place.start < next);
		return own.some((place) => place.start >= one.start) && own.length < one.places.length
			? { ...one, places: own }
			: one;
	});
}

/** What a rule finds in a sentence, null where it finds nothing; `tells` is called where its words are there, whether or not it is told. */
function inSentence(
	page: Page,
	language: Compiled,
	ordered: readonly Time[],
	names: readonly Name[],
	sentence: Sentence,
	{ rule, pattern }: Compiled["rules"][number],
	dayOf: DayOf,
	tells: () => void,
): FoundMeasure | null {
	const { numbers } = page.language.measures;
	const folded = page.folded.slice(sentence.start, sentence.end);
	pattern.lastIndex = 0;
	const m = pattern.exec(folded);
	if (!m) return null;
	const start = sentence.start + m.index;
	const at = { start, end: start + m[0].length };
	const local = { start: m.index, end: m.index + m[0].length };
	const around = `${folded.slice(Math.max(0, local.start - 60), local.start)}¦${folded.slice(local.end, local.end + 30)}`;
	if (language.unreal.test(around)) return null;
	if (language.toCome.test(`${around} ${m[0]}`) && !language.announced.test(folded)) return null;
	tells();
	const own = rule.change === "imposed" && language.lasting.test(m[0]) ? "inForce" : rule.change;
	const behind = own === null ? behindAside(language, folded, local) : null;
	const aside = behind && { start: sentence.start + behind.aside.start, end: sentence.start + behind.aside.end };
	const near = own ?? behind?.change ?? changeOf(language, folded, local);
	// "16 October. Curfew in Norton": a line of a chronicle tells what came.
	const isBare = near === "inForce" && !sentence.tokens.some(({ tag }) => tag === "VERB" || tag === "AUX");
	const change = isBare ? "imposed" : near;
	const counted = m.groups?.days ?? null;
	const days = counted === null ? null : (numbers[counted] ?? Number(counted));
	if (change === "lifted" && language.wished.test(folded.slice(Math.max(0, local.start - 40), local.start)))
		return null;
	const isPassing =
		change === "inForce" && language.passing.test(folded.slice(Math.max(0, local.start - 16), local.start));
	const isStill =
		change === "lifted" && language.still.test(folded.slice(Math.max(0, local.start - 60), local.end + reach));
	const isOngoing = change !== "lifted" && language.ongoing.test(folded.slice(local.end, local.end + 40));
	// "Banned in 2019": its own words say when, if not the day.
	const isWide = ordered.some(
		(time) =>
			time.type === "DATE" &&
			time.edtf !== null &&
			time.role !== "said" &&
			singleDay(time.edtf) === null &&
			contains(sentence, time) &&
			!language.until.test(page.folded.slice(Math.max(sentence.start, time.start - 40), time.start)),
	);
	const implied = isStill || isOngoing || isWide ? null : () => dayOf(at) ?? dayBefore(page, ordered, sentence);
	const { from, until } = termOf(page, language, ordered, sentence, at, change, days, aside, implied);
	if ((isPassing || isStill) && from === null && until === null) return null;
	return {
		start: at.start,
		end: at.end,
		what: rule.what ?? page.text.slice(at.start, at.end).toLowerCase(),
		kind: [rule.kind, m.groups?.thing ?? m.groups?.object ?? m.groups?.deed].filter((word) => word).join(" "),
		places: placesOf(page, language, names, sentence, at),
		from,
		until,
		change,
	};
}
