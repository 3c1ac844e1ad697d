import type { Cast, CastMember } from "../cast.js";
import { roleWords } from "../offices.js";
import { plain } from "../plain.js";
import type { Look } from "../publisher.js";
import { count } from "../words.js";
import { measure } from "./film.js";
import { type Ink, ink } from "./ink.js";
import { columns, page, ruled, table, wrap } from "./lines.js";

const labels = {
	roles: "as",
	spellings: "written",
	called: "called",
	documents: "in",
	because: "one because",
	proposed: "to confirm",
} as const;
const labelWidth = Math.max(...Object.values(labels).map(columns));

/** More documents than this are counted, not named. */
const mostDocuments = 12;

const named = (text: string) => plain(text) || "–";

/** True where there is no more to say of somebody than the name. */
function isBare({ spellings, called, roles, because, proposed }: CastMember): boolean {
	return (
		spellings.length < 2 && called.length === 0 && roles.length === 0 && because.length === 0 && proposed.length === 0
	);
}

function documentsOf({ documents, sources }: CastMember): string {
	const held = documents.slice(0, mostDocuments).map(plain).join(", ");
	const more = documents.length - mostDocuments;
	const ids = more > 0 ? `${held} and ${more} more` : held;
	return sources.length === 0 ? ids : `${sources.map(plain).join(", ")} (${ids})`;
}

/** One actor: the name with how often it stands, then what is known of it, a labelled row a matter. */
function member(one: CastMember, width: number, { strong, quiet, warn }: Ink): string[] {
	const facts = `${count(one.mentions, "mention")} in ${count(one.documents.length, "document")}`;
	const rows: [string, string][] = [];
	const row = (label: keyof typeof labels, text: string) => rows.push([quiet(labels[label]), text]);
	if (one.roles.length > 0) row("roles", one.roles.map((r) => roleWords(r, null)).join("; "));
	if (one.spellings.length > 1)
		row("spellings", one.spellings.map((s) => `${named(s.text)}\u00a0${quiet(String(s.mentions))}`).join(", "));
	if (one.called.length > 0)
		row("called", one.called.map((s) => `${named(s.text)}\u00a0${quiet(String(s.mentions))}`).join(", "));
	row("documents", documentsOf(one));
	one.because.forEach((line, i) => {
		rows.push([i === 0 ? quiet(labels.because) : "", plain(line)]);
	});
	one.proposed.forEach((p, i) => {
		rows.push([
			i === 0 ? warn(labels.proposed) : "",
			`${warn("?")} ${named(p.name)} ${quiet(`– ${plain(p.because)}`)}`,
		]);
	});
	const room = Math.max(16, width - labelWidth - 6);
	return [
		"",
		...wrap(`${strong(named(one.name))}  ${quiet(facts)}`, width, " ", "   "),
		...table(rows, [{ width: labelWidth }, { width: room }], "   "),
	];
}

/** Who is who as a page of text: people, organisations and the rest, those of whom there is something to say first. */
export function terminalCast(cast: Cast, look: Look): string {
	const width = measure(look.width);
	const set = ink(look.colour);
	const sections = [
		{ title: "People", members: cast.actors.filter((a) => a.type === "person") },
		{ title: "Organisations", members: cast.actors.filter((a) => a.type === "organisation") },
		{ title: "Others", members: cast.actors.filter((a) => a.type === "other") },
	].filter(({ members }) => members.length > 0);
	const proposed = cast.actors.reduce((n, a) => n + a.proposed.length, 0);
	const summary = [
		count(cast.documents, "document"),
		count(cast.actors.length, "actor"),
		proposed === 0 ? "nothing to confirm" : `${proposed} to confirm`,
	].join("\u00a0· ");
	return page([
		...wrap(set.quiet(summary), width),
		...(cast.actors.length === 0 ? ["", ...wrap("Nobody is named.", width)] : []),
		...sections.flatMap(({ title, members }) => {
			const told = members.filter((m) => !isBare(m));
			const bare = members
				.filter(isBare)
				.map((m) => `${named(m.name)}${m.mentions > 1 ? `\u00a0${set.quiet(String(m.mentions))}` : ""}`);
			return [
				"",
				...ruled(`${title}, ${members.length}`, width, set.strong),
				...told.flatMap((m) => member(m, width, set)),
				...(bare.length === 0
					? []
					: [
							"",
							...wrap(
								`${set.quiet(told.length === 0 ? "named" : "also named")}  ${bare.join(", ")}`,
								width,
								" ",
								"   ",
							),
						]),
			];
		}),
	]);
}
