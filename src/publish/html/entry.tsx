import type { Dispute, Entry, FilmClaim, Toll, TollPoint } from "../../core/film.js";
import { byText } from "../../core/order.js";
import { dayHeading, setDate } from "../dates.js";
import { doubtedFigures, setFigure } from "../figures.js";
import { continued, further } from "../further.js";
import { setHeadline } from "../headline.js";
import { plain } from "../plain.js";
import { knownSince, readable, saidBy, saidIn, sourceName, voiceName, whoSays } from "../who.js";
import { count, listed, shapes, words } from "../words.js";
import { language } from "./address.js";
import { Evidence } from "./evidence.js";
import { excerpt } from "./excerpt.js";
import type { Sheet } from "./sheet.js";

/** What an entry is worth, in words. */
export function worth(entry: Entry): { word: string; rest: string } {
	const origins = count(entry.origins, "origin");
	const word = words.status[entry.status];
	if (entry.status === "single") return { word, rest: "" };
	if (entry.status === "corroborated") return { word, rest: ` by ${origins}` };
	if (entry.status !== "disputed") return { word, rest: `, ${origins}` };
	const over = [...new Set(entry.disputes.filter((d) => d.over !== "other").map((d) => words.over[d.over]))];
	return { word: over.length === 0 ? word : `${word} over ${listed(over)}`, rest: `, ${origins}` };
}

/** The words of a side: those of the claim known first whose document is there. */
function wordsOf(claims: readonly string[], sheet: Sheet): { claim: FilmClaim; text: string } | null {
	for (const id of [...claims].sort((a, b) => byText(sheet.claimDay(a), sheet.claimDay(b)))) {
		const claim = sheet.known.claims.get(id);
		const found = claim ? excerpt(sheet.texts.get(claim.document), claim, true) : null;
		if (!claim || found === null) continue;
		const { words: text } = found;
		return { claim, text: text.length > 240 ? `${text.slice(0, text.lastIndexOf(" ", 238))} …` : text };
	}
	return null;
}

/** What the disputes of an entry show of its sentences already. */
function sideWords(entry: Entry, sheet: Sheet): string[] {
	return entry.disputes.flatMap((d) => d.sides.flatMap((side) => wordsOf(side.claims, sheet)?.text ?? []));
}

function SideWords({ claims, sheet }: { claims: readonly string[]; sheet: Sheet }) {
	const found = wordsOf(claims, sheet);
	if (found === null) return null;
	return (
		<p class="words" {...language(sheet.known.documents.get(found.claim.document)?.lang)} dir="auto">
			{found.text}
		</p>
	);
}

/** The sides of a dispute, set side by side. */
function Sides({ dispute, labelled, sheet }: { dispute: Dispute; labelled: boolean; sheet: Sheet }) {
	const { known, year } = sheet;
	const other = dispute.entry === undefined ? undefined : known.entries.get(dispute.entry);
	const label = dispute.over === "other" ? "told differently" : `over ${words.over[dispute.over]}`;
	return (
		<div class="dispute" data-since={dispute.since ? sheet.dayOf(dispute.since) : null}>
			{labelled ? <p class="over">{label}</p> : null}
			<ul class="sides">
				{dispute.sides.map((side) => (
					<li data-known={side.claims.map(sheet.claimDay).sort()[0] ?? "9999-12-31"}>
						<p class="value" dir="auto">
							{dispute.over === "date" ? setDate(side.value, { year }) : plain(side.value)}
						</p>
						<p class="who">{saidBy(known, side.claims)}</p>
						<SideWords claims={side.claims} sheet={sheet} />
					</li>
				))}
			</ul>
			{other ? (
				<p class="from">
					The other side is told under{" "}
					<a href={`#${sheet.anchors.get(other.id) ?? ""}`}>{setDate(other.date, { year })}</a>.
				</p>
			) : null}
		</div>
	);
}

function Figure({ toll, point }: { toll: Toll; point: TollPoint }) {
	const set = `${setFigure(point)} ${words.of[toll.of]}`;
	return point.status === "withdrawn" ? <s>{set}</s> : <b>{set}</b>;
}

function Struck({ entry, sheet }: { entry: Entry; sheet: Sheet }) {
	return (
		<>
			{doubtedFigures(sheet.known.film, entry).map(({ toll, point }) => (
				<p class={`struck ${point.status}`} data-since={sheet.becameDay(point)}>
					{words.became[point.status]} figure: <Figure toll={toll} point={point} />
					{point.because === null ? null : `: ${readable(sheet.known, point.because, sheet.year)}`}
				</p>
			))}
		</>
	);
}

/** Sentences that a headline leaves out, at most. */
const mostSentences = 3;

/** One entry: the headline, who says so in a quiet line, what is disputed or struck, what else is told, and what it rests on. */
export function EntryItem({ entry, sheet }: { entry: Entry; sheet: Sheet }) {
	const { known, year, anchors, tags } = sheet;
	const said = saidIn(known, entry);
	const who = whoSays(known, said);
	const since = knownSince(known, entry);
	const { word, rest } = worth(entry);
	const tag = tags.get(entry.id);
	const { shown, left } = further(entry, [who, dayHeading(entry.date), ...sideWords(entry, sheet)], mostSentences);
	const sources = new Set(said.map((s) => s.document)).size;
	const labelled = entry.disputes.length > 1 || entry.status !== "disputed" || entry.disputes[0]?.over === "other";
	const lang = entry.sentences[0] ? known.documents.get(entry.sentences[0].document)?.lang : null;
	const warned = entry.status === "disputed" || entry.status === "withdrawn";
	const status = (
		<span class="status">
			<b>{word}</b>
			{rest}
		</span>
	);
	const by = <span class="who">{who}</span>;
	return (
		<article
			class={`entry ${entry.status}`}
			id={anchors.get(entry.id) ?? ""}
			data-known={tag?.known}
			data-settled={tag?.settled}
			data-actors={tag?.actors.join(" ")}
			data-places={tag?.places.join(" ")}
			data-kinds={tag?.kinds.join(" ")}
		>
			<h3>
				<span class="shape" aria-hidden="true">
					{shapes[entry.status]}
				</span>
				<span {...language(lang)} dir="auto">
					{setHeadline(entry) || "…"}
				</span>
			</h3>
			<p class="quiet">
				{warned ? status : by}
				{warned ? by : status}
				{entry.coming === null ? null : (
					<span class="coming">
						<b>
							{words.announced} {setDate(entry.coming, { year, weekday: true })}
						</b>
					</span>
				)}
				{since === null ? null : <span class="since">known since {setDate(since, { year })}</span>}
				<span class="later">{words.page.more}</span>
			</p>
			<Struck entry={entry} sheet={sheet} />
			{entry.disputes.map((dispute) => (
				<Sides dispute={dispute} labelled={labelled} sheet={sheet} />
			))}
			{shown.map((sentence) => (
				<p class="also" data-known={sheet.documentDay(sentence.document)}>
					<span {...language(known.documents.get(sentence.document)?.lang)} dir="auto">
						{continued(entry.headline, sentence.text)}
					</span>
					{sources > 1 ? (
						<span class="by">
							{" "}
							{"—\u00a0"}
							{voiceName(known, sentence.voice, sentence.by) ?? sourceName(known, sentence.document)}
						</span>
					) : null}
				</p>
			))}
			{left > 0 ? <p class="from">and {count(left, "more sentence")}, in the evidence</p> : null}
			<Evidence claims={entry.claims} because={entry.because} sheet={sheet} />
		</article>
	);
}
