import type { ClaimStatus, Dispute, EntryStatus } from "../../core/film.js";
import { byText } from "../../core/order.js";
import type { Claim, Figure } from "../../core/reading.js";
import { bare } from "../../text/fold.js";
import type { Origins } from "../origins.js";

interface Told {
	readonly claim: Claim;
	readonly document: string;
	readonly figures?: readonly Figure[];
}

export interface StatusInput {
	/** With the figures that stand in them. */
	readonly claims: readonly Told[];
	readonly disputes: readonly Dispute[];
	/** Of the documents of these claims. */
	readonly origins: Origins;
	/** Who makes each claim, by claim id: an actor's id or a name; null where the document speaks in its own voice. */
	readonly voices: ReadonlyMap<string, string | null>;
	/** How to call a voice (an actor's id) or a document in the reasons; as it is where nothing is given. */
	readonly call?: (voiceOrDocument: string) => string;
	/** What became of claims (a withdrawn toll, a superseded one), by claim id; standing where it is not given. */
	readonly became?: ReadonlyMap<string, ClaimStatus>;
	/** The kinds of figure of theirs that were withdrawn, by claim id. */
	readonly taken?: ReadonlyMap<string, ReadonlySet<Figure["of"]>>;
}

/** What an entry is worth, how many origins it has and why, in words. */
export interface Worth {
	readonly status: EntryStatus;
	readonly origins: number;
	readonly because: string;
}

/** Contradictions that make an entry disputed; others are listed and change nothing. */
const graver = new Set<Dispute["over"]>(["date", "place", "figure", "happening"]);
/** Acts that are a happening by themselves: that two origins report the order is two reports of it. */
const deeds = new Set<Claim["act"]>(["orders", "demands", "promises", "withdraws", "denies"]);

/**
 * The status of an entry, the first that holds: withdrawn (all that is told was taken back); disputed; corroborated (two independent origins and two
 * voices, an outlet's own account being one; or two origins that report an order, a promise, a demand, a denial or a withdrawal); attributed
 * (several origins, one voice: that it was said is sure, not that it is so); single.
 */
export function status(input: StatusInput): Worth {
	const { claims, disputes, origins } = input;
	const call = input.call ?? ((name: string) => name);
	const became = (id: string) => input.became?.get(id) ?? "standing";
	const worth = (is: EntryStatus, because: string): Worth => ({
		status: is,
		origins: origins.count,
		because: `${because}; ${origins.because}`,
	});
	if (isTakenBack(input, became)) return worth("withdrawn", "what it tells was taken back");
	const grave = disputes.filter((d) => graver.has(d.over));
	const [first] = grave;
	if (first) return worth("disputed", disputed(first));
	const doubted = claims.filter(({ claim }) => became(claim.id) === "disputed");
	if (doubted.length > 0) return worth("disputed", "its figure is disputed");
	const voices = new Map<string, string>();
	for (const { claim, document } of claims) {
		const name = input.voices.get(claim.id) ?? null;
		const root = origins.of.get(document) ?? document;
		if (claim.voice === null) voices.set(`own ${root}`, `the account of ${call(root)}`);
		// A voice without a name is no second witness beside another one: it may be the same.
		else
			voices.set(
				name === null ? "unnamed" : `voice ${bare(name)}`,
				name === null ? "a voice without a name" : call(name),
			);
	}
	if (voices.size > 1) voices.delete("unnamed");
	const names = [...voices.values()].sort(byText);
	if (origins.count >= 2) {
		if (voices.size >= 2) return worth("corroborated", `${voices.size} voices: ${names.join(", ")}`);
		const acted = claims.filter(({ claim }) => deeds.has(claim.act)).map(({ document }) => origins.of.get(document));
		if (new Set(acted).size >= 2)
			return worth("corroborated", "that it was ordered, promised, asked or denied is what happened");
		return worth("attributed", `one voice: ${names[0] ?? "unknown"}`);
	}
	return worth("single", names.length > 0 ? `told by ${names.join(", ")}` : "told once");
}

const isSame = (a: Figure, b: Figure) => a.of === b.of && a.low === b.low && a.high === b.high;

/**
 * True where what an event tells was taken back: some claim of it was, and the others only lead up to it in the words of the same voice ("had first counted
 * many more"), or tell less than it does, and not the number itself ("31 dead and 26 missing", "26 missing").
 */
function isTakenBack({ claims, voices, taken }: StatusInput, became: (id: string) => ClaimStatus): boolean {
	const gone = claims.filter(({ claim }) => became(claim.id) === "withdrawn");
	if (gone.length === 0) return false;
	const counted = gone.flatMap(({ figures }) => figures ?? []);
	const kinds = new Set(gone.flatMap(({ claim }) => [...(taken?.get(claim.id) ?? [])]));
	return claims.every(({ claim, figures = [] }) => {
		if (became(claim.id) === "withdrawn") return true;
		const voice = voices.get(claim.id) ?? null;
		if (figures.length > 0) return figures.every((f) => !kinds.has(f.of) && counted.some((g) => isSame(f, g)));
		return voice !== null && !claim.gist?.deeds.length && gone.some((g) => voices.get(g.claim.id) === voice);
	});
}

function disputed(dispute: Dispute): string {
	const sides = dispute.sides.map((s) => s.value).join(" or ");
	if (dispute.over === "date") return `the day may be disputed: ${sides}`;
	if (dispute.over === "happening") return "told by some and denied by others";
	return `the ${dispute.over} is disputed: ${sides}`;
}
