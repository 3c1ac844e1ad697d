import type { Name, OfficeMention } from "../../core/reading.js";
import { contains, firstFrom, type Span } from "../../core/span.js";
import type { At } from "./at.js";
import type { Phrase } from "./phrase.js";

/** A mention of an office before the claim that it stands in is known. */
export type FoundOffice = Omit<OfficeMention, "claim">;

/** Since when and until when the words right behind an office say that it is held. */
function bounds({ times, tokens }: At, end: number): Pick<FoundOffice, "since" | "until"> {
	const next = tokens[firstFrom(tokens, end)];
	const time = times[firstFrom(times, end)];
	// One little word stands between: "since 2019", "from 2019 to 2023".
	if (!time || !next || time.start > next.end + 1) return {};
	const [from, until] = time.range?.split("/") ?? [];
	if (from && until) return { since: from, until };
	if (time.edtf === null) return {};
	if (time.role === "since") return { since: time.edtf };
	return time.role === "until" ? { until: time.edtf } : {};
}

/** Words that give somebody an office, `over` and the words of both; null where no word of the office is left beside the name. */
export function mention(
	at: At,
	who: Name,
	office: Phrase,
	change: OfficeMention["change"],
	over: Span,
	when: string | null,
): FoundOffice | null {
	// "Appoints Anna Berg interior minister": who holds it is no part of its name.
	let lead = office.first;
	while (lead < office.end - 1 && contains(who, at.tokens[lead] ?? over)) lead++;
	const first = at.tokens[lead];
	const last = at.tokens[office.end - 1];
	if (!first || !last) return null;
	const officeAt = { start: first.start, end: last.end };
	return {
		start: Math.min(over.start, officeAt.start, contains(at.sentence, who) ? who.start : over.start),
		end: Math.max(over.end, officeAt.end, contains(at.sentence, who) ? who.end : over.end),
		who: who.name,
		whoAt: { start: who.start, end: who.end },
		office: at.page.text.slice(officeAt.start, officeAt.end).replace(/\s+/gu, " "),
		officeAt,
		change,
		acting: office.acting,
		when,
		...bounds(at, last.end),
	};
}
