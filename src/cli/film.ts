import { Command, Option } from "commander";
import type { App, Film } from "../app.js";
import { NotOneActor } from "../core/actor.js";
import { parseDay } from "../core/day.js";
import type { Document } from "../core/document.js";
import type { TollRule } from "../core/film.js";
import type { Problem } from "../core/problem.js";
import { type Console, writeAll } from "./console.js";
import { Failure } from "./failure.js";
import { gathered } from "./gathered.js";
import { type Group, grouped } from "./group.js";
import { type InputOptions, withAsOf, withInputs, withTollRule, withWidth } from "./inputs.js";
import { outputs } from "./outputs.js";
import type { Task } from "./task.js";
import { day, days, sentences } from "./values.js";

interface FilmArguments extends InputOptions {
	readonly json?: true;
	readonly md?: string;
	readonly html?: string;
	readonly csv?: string;
	readonly feed?: string;
	readonly withDocuments?: true;
	readonly title?: string;
	readonly asOf?: string;
	readonly seenBy?: string;
	readonly from?: string;
	readonly until?: string;
	readonly by?: string;
	readonly dates?: number;
	readonly sentences?: number;
	readonly groupBy?: string;
	readonly tollRule: TollRule;
	readonly width?: number;
}

const examples = `
Examples:
  newsreel film coverage/ --zone Asia/Almaty
  newsreel film a.txt b.txt --published a.txt=2022-01-08
  newsreel film coverage/ --as-of 2022-01-09 --md film.md
  newsreel film coverage/ --by "Ministry of Health"
  newsreel film coverage/ --html film.html --csv claims.csv
  newsreel film timeline.jsonl --dates 20 --sentences 2 --json`;

/** A film that was told, and the documents of which it is told. */
interface Told {
	readonly film: Film;
	readonly documents: readonly Document[];
}

/** Throws a `Failure` where two options contradict each other. */
function check({ from, until, withDocuments, html }: FilmArguments): void {
	if (from !== undefined && until !== undefined && (parseDay(from) ?? 0) > (parseDay(until) ?? 0))
		throw new Failure("--from", `${from} is after --until ${until}`, "give the earlier day first");
	if (withDocuments && html === undefined)
		throw new Failure("--with-documents", "belongs to a page", "say where with --html FILE");
}

/** The film that is asked for, as the app takes it. */
function asked(options: FilmArguments, group: Partial<Group>): Parameters<App["film"]>[1] {
	return {
		title: options.title ?? null,
		zone: options.zone,
		asOf: options.asOf ?? null,
		seenBy: options.seenBy ?? null,
		from: options.from ?? null,
		until: options.until ?? null,
		by: options.by ?? null,
		dates: options.dates ?? null,
		sentences: options.sentences ?? null,
		tollRule: options.tollRule,
		...(group.value === undefined ? {} : { group: group.value }),
	};
}

/** Writes the files that are asked for; `done` counts those that were written, `unwritten` says of the others why. */
async function file(app: App, films: readonly Told[], options: FilmArguments, console: Console) {
	const { md, html, csv, feed } = options;
	let done = 0;
	const unwritten: Problem[] = [];
	const write = async (path: string | undefined, text: () => Iterable<string>) => {
		if (path === undefined) return;
		const problem = path === "-" ? await writeAll(console.out, text()) : await app.write(path, text());
		if (problem) unwritten.push(problem);
		else done++;
	};
	await write(md, () => films.map(({ film }) => app.publish.film.markdown(film)).join("\n\n"));
	await write(csv, () => csvOf(app, films));
	const [one] = films;
	if (one) {
		await write(feed, () => app.publish.pieces.film.feed(one.film));
		if (html !== undefined) {
			const page = await app.page();
			const withDocuments = options.withDocuments === true;
			await write(html, () => page(one.film, one.documents, { withDocuments }));
		}
	}
	return { done, unwritten };
}

async function run(args: readonly string[], options: FilmArguments, task: Task): Promise<void> {
	const { console, leave } = task;
	check(options);
	const written = outputs(
		args,
		[
			{ option: "--md", file: options.md },
			{ option: "--html", file: options.html },
			{ option: "--csv", file: options.csv },
			{ option: "--feed", file: options.feed },
		],
		options.json === true,
	);
	const all = await gathered(args, options, task, written);
	if (all === null) return;
	const { app, bar, input, documents } = all;
	const known = options.groupBy === "lang" ? documents.map(app.told) : documents;
	const groups: readonly (Pick<Group, "documents"> & Partial<Group>)[] =
		options.groupBy === undefined ? [{ documents }] : grouped(known, options.groupBy);
	const look = { ...all.look, ...(options.sentences === undefined ? {} : { sentences: options.sentences }) };
	const films: Told[] = [];
	const { md, html, csv, feed } = options;
	const filed = md !== undefined || html !== undefined || csv !== undefined || feed !== undefined;
	if (groups.length > 1 && (html !== undefined || feed !== undefined))
		throw new Failure(
			html === undefined ? "--feed" : "--html",
			`tells one film, and --group-by gives ${groups.length}`,
			"give the documents of one group, or leave it out",
		);
	let told = 0;
	let nobody: NotOneActor | null = null;
	for (const [i, group] of groups.entries()) {
		if (groups.length > 1) bar.tell("telling film", i + 1, groups.length);
		const made = await all.watched(
			group.documents,
			(count) => `telling the film of ${count} documents`,
			(watch) => orNobody(app.cores.film(group.documents, asked(options, group), watch)),
			groups.length === 1,
		);
		if (made instanceof NotOneActor) {
			nobody ??= made;
			continue;
		}
		if (filed) films.push({ film: made, documents: group.documents });
		if (options.json) await writeAll(console.out, app.publish.pieces.film.json(made));
		else if (!filed) await console.out.write(`${told > 0 ? "\n\n" : ""}${app.publish.film.terminal(made, look)}`);
		told++;
	}
	if (nobody && told === 0) throw called(nobody);
	const { done, unwritten } = await file(app, films, options, console);
	for (const problem of unwritten) await input.complain(problem);
	leave(filed && !options.json && done === 0 ? 2 : input.status());
}

/** The film, or that nobody in it is called as --by asks: with --group-by others may know the name. */
async function orNobody(film: Promise<Film>): Promise<Film | NotOneActor> {
	try {
		return await film;
	} catch (error) {
		if (error instanceof NotOneActor) return error;
		throw error;
	}
}

function called(nobody: NotOneActor): Failure {
	const [nearest] = nobody.nearest;
	const remedy = nobody.several
		? "give one of these names in full"
		: nearest === undefined
			? "nobody is named in these documents"
			: `the nearest is “${nearest}”`;
	return new Failure("--by", nobody.message, remedy, nobody);
}

/** The claims of the films with their words out of the documents. */
function csvOf(app: App, films: readonly Told[]): Iterable<string> {
	const documents = new Map(films.flatMap((f) => f.documents).map((d) => [d.id, d]));
	return app.publish.pieces.film.csv(
		films.map(({ film }) => film),
		(id, start, end, title) => {
			const text = title ? documents.get(id)?.title : documents.get(id)?.text;
			return text?.slice(start, end) ?? null;
		},
	);
}

/** `newsreel film`. */
export function film(task: Task): Command {
	const command = withInputs(
		new Command("film").description("Tell the film of documents: the chronicle, day by day, with who says so."),
	)
		.option("--json", "print the film as one JSON object")
		.option("--md <FILE>", "write the film as Markdown to FILE (- prints it)")
		.option("--html <FILE>", "write the film as one self-contained page to FILE (- prints it)")
		.option("--with-documents", "hold the whole documents in the page, for use within the house")
		.option("--csv <FILE>", "write its claims as CSV to FILE, one row a claim (- prints it)")
		.option("--feed <FILE>", "write its entries as a JSON Feed to FILE (- prints it)")
		.option("--title <TITLE>", "title of the film");
	return withWidth(
		withTollRule(withAsOf(command))
			.addOption(new Option("--from <DAY>", "leave out entries of earlier days").argParser(day))
			.addOption(new Option("--until <DAY>", "leave out entries of later days").argParser(day))
			.option("--by <ACTOR>", "tell only what this person or body says, by name or by any of its spellings")
			.addOption(new Option("--dates <L>", "tell at most L days, one entry a day").argParser(days))
			.addOption(new Option("--sentences <K>", "tell at most K sentences of a day").argParser(sentences))
			.option("--group-by <FIELD>", "one film for each value of a field of the documents, as JSON Lines with --json"),
	)
		.addHelpText("after", examples)
		.action((args: string[], options: FilmArguments) => run(args, options, task));
}
