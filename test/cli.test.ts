import { describe, expect, it } from "vitest";
import type { App } from "../src/app.js";
import { coloured } from "../src/cli/console.js";
import { run } from "../src/cli/run.js";
import { document } from "../src/core/document.js";
import type { Problem } from "../src/core/problem.js";
import { pairReader } from "../src/load/index.js";
import { publish } from "../src/publish/index.js";
import { quiet } from "./material/console.js";
import { film, texts } from "./material/port-selim.js";
import { read, reading } from "./material/reading.js";

interface Asked {
	load?: unknown;
	film: unknown[];
	written: [string, string][];
}

/** An app that has these documents and problems, and keeps what it was asked. */
function fake(given: { ids?: readonly string[]; problems?: readonly Problem[]; write?: Problem } = {}) {
	const asked: Asked = { film: [], written: [] };
	const ids = given.ids ?? Object.keys(texts);
	const app: App = {
		load: async function* (args, options) {
			asked.load = { args, options };
			for (const problem of given.problems ?? []) yield { problem };
			for (const id of ids)
				yield {
					document: id === read.id ? read : document({ id, text: texts[id] ?? "", extra: { incident: id.length } }),
				};
		},
		pairs: async function* (input, id) {
			const reader = pairReader({ id });
			for await (const bytes of input) yield reader.next(bytes);
			yield reader.last();
		},
		told: (document) => document,
		read: () => reading,
		film: (documents, options) => {
			asked.film.push({ ids: documents.map((d) => d.id), ...options });
			return options?.group === undefined ? film : { ...film, group: options.group };
		},
		stories: (documents) => ({ stories: [{ id: "s1", documents: documents.map((d) => d.id) }], copies: [] }),
		compare: (left, right) => ({ score: left === right ? 1 : 0.2, same: left === right, because: "by their letters" }),
		cores: {
			print: async function* (documents, form) {
				for await (const one of documents)
					yield {
						text: form.json
							? publish.reading.json(app.read(one), one, form.withText)
							: publish.reading.terminal(app.read(one), one, form.look),
					};
			},
			film: async (documents, options) => app.film(documents, options),
			stories: async (documents) => app.stories(documents),
			actors: async (documents) => ({ documents: documents.length, actors: [] }),
			compare: async function* (batches) {
				for await (const pairs of batches)
					yield pairs.map((pair) => ({ pair, likeness: app.compare(pair.left, pair.right, pair.type) }));
			},
		},
		write: async (path, text) => {
			asked.written.push([path, [...text].join("")]);
			return given.write ?? null;
		},
		publish,
		page: () => Promise.reject(new Error("no page data here")),
	};
	return { app, asked };
}

async function newsreel(line: string, at: ReturnType<typeof fake> = fake(), held: Parameters<typeof quiet>[0] = {}) {
	const { console, written } = quiet(held);
	const argv = line === "" ? [] : line.split(" ");
	const status = await run(argv, console, async () => at.app, "1.2.3");
	return { status, ...written, asked: at.asked };
}

const problem = (rest: Partial<Problem> = {}): Problem => ({
	file: "bad.pdf",
	line: null,
	message: "is a PDF",
	remedy: "save it as text",
	leftOut: true,
	...rest,
});

describe("newsreel", () => {
	it("alone explains itself with examples", async () => {
		const { status, out, err } = await newsreel("");
		expect({ status, err }).toEqual({ status: 0, err: "" });
		expect(out).toContain("newsreel film coverage/");
	});
	it("--version prints the version", async () =>
		expect(await newsreel("--version")).toMatchObject({ status: 0, out: "1.2.3\n" }));
	it("film --help explains the film", async () => {
		const { status, out } = await newsreel("film --help");
		expect(status).toBe(0);
		expect(out).toContain("--as-of <TIME>");
	});

	it.each([
		["sing x", "newsreel: unknown command “sing”; see newsreel --help\n"],
		["film x --jsn", "newsreel: unknown option “--jsn” (Did you mean --json?); see newsreel --help\n"],
		["film", "newsreel: nothing to read; give a FILE, a FOLDER or - for standard input\n"],
		[
			"film x --zone Mars/Olympus",
			"newsreel: --zone <ZONE>: “Mars/Olympus” is no time zone; write a name such as Asia/Almaty or an offset such as +06:00\n",
		],
		[
			"film x --as-of yesterday",
			"newsreel: --as-of <TIME>: “yesterday” is no date; write 2022-01-09 or 2022-01-09T18:00Z\n",
		],
		[
			"film x --as-of 2022-02-30",
			"newsreel: --as-of <TIME>: “2022-02-30” is no date; write 2022-01-09 or 2022-01-09T18:00Z\n",
		],
		["film x --from 2022-1-9", "newsreel: --from <DAY>: “2022-1-9” is no day; write 2022-01-09\n"],
		[
			"film x --from 2022-01-09 --until 2022-01-08",
			"newsreel: --from: 2022-01-09 is after --until 2022-01-08; give the earlier day first\n",
		],
		["film x --width 7", "newsreel: --width <N>: “7” is no width; write a whole number from 40 to 1000\n"],
		[
			"film x --dates none",
			"newsreel: --dates <L>: “none” is no number of days; write a whole number from 1 to 1000000\n",
		],
		[
			"film x --published a.txt=soon",
			"newsreel: --published <FILE=DATE>: “soon” is no date; write 2022-01-09 or 2022-01-09T18:00Z\n",
		],
		[
			"film x --captured later",
			"newsreel: --captured <DATE|mtime>: “later” is no date; write 2022-01-09 or 2022-01-09T18:00Z\n",
		],
		[
			"film x --toll-rule best",
			"newsreel: --toll-rule <RULE>: “best” is none of its choices; write one of latest-official, latest, most-cautious, highest, range\n",
		],
		[
			"film x --csv - --feed -",
			"newsreel: --feed: would be printed among what --csv prints; give it a file of its own\n",
		],
		["film x --json --md -", "newsreel: --md: would be printed among what --json prints; give it a file of its own\n"],
		[
			"tolls x --json --csv -",
			"newsreel: --csv: would be printed among what --json prints; give it a file of its own\n",
		],
		[
			"film x --md a.md --csv ./a.md",
			"newsreel: --csv: would be written over what --md writes; give it a file of its own\n",
		],
		["film x y --html ./y", "newsreel: --html: would be written over ./y, which is to be read; name another file\n"],
		["film x --csv=", "newsreel: --csv: has no name of a file; write --csv FILE, or - to print it\n"],
		[
			"film x --group-by nothing",
			"newsreel: --group-by nothing: no document has such a field; name a field that stands in the JSON Lines\n",
		],
	])("%s is refused in one line", async (line, err) =>
		expect(await newsreel(line)).toMatchObject({ status: 2, out: "", err }));
});

describe("newsreel film", () => {
	it("prints the film, without colour and 80 wide where there is no terminal", async () => {
		const { status, out, err } = await newsreel("film folder");
		expect({ status, err }).toEqual({ status: 0, err: "" });
		expect(out).toBe(publish.film.terminal(film, { width: 80, colour: false }));
	});
	it("prints it in colour and as wide as the terminal is", async () => {
		const { out } = await newsreel("film folder", fake(), { terminal: true });
		expect(out).toBe(publish.film.terminal(film, { width: 72, colour: true }));
	});
	it("--width is obeyed", async () =>
		expect((await newsreel("film folder --width 60")).out).toBe(
			publish.film.terminal(film, { width: 60, colour: false }),
		));
	it("--json prints one object on one line", async () =>
		expect((await newsreel("film folder --json")).out).toBe(publish.film.json(film)));

	it("--md writes a file and prints nothing", async () => {
		const { out, asked, status } = await newsreel("film folder --md film.md");
		expect({ out, status }).toEqual({ out: "", status: 0 });
		expect(asked.written).toEqual([["film.md", publish.film.markdown(film)]]);
	});
	it("--md - prints it", async () =>
		expect((await newsreel("film folder --md -")).out).toBe(publish.film.markdown(film)));
	it("--md that cannot be written is one line", async () => {
		const write = problem({
			file: "no/film.md",
			message: "is in a folder that is not there",
			remedy: "check the path",
		});
		const { status, err } = await newsreel("film folder --md no/film.md", fake({ write }));
		expect({ status, err }).toEqual({
			status: 2,
			err: "newsreel: no/film.md: is in a folder that is not there; check the path\n",
		});
	});

	it("hands on what was asked", async () => {
		const { asked } = await newsreel(
			"film cov other/b.txt --title T --zone Asia/Almaty --as-of 2022-01-09 --seen-by 2022-01-10 --from 2022-01-02 --until 2022-01-08 --by Ann --dates 3 --sentences 2 --published cov/harbour-post.html=2022-01-08 --published 2022-01-15 --captured mtime",
		);
		expect(asked.load).toEqual({
			args: ["cov", "other/b.txt"],
			options: {
				published: new Map([
					["cov/harbour-post.html", "2022-01-08"],
					["harbour-post.html", "2022-01-08"],
					["", "2022-01-15"],
				]),
				captured: "mtime",
			},
		});
		expect(asked.film).toEqual([
			{
				ids: Object.keys(texts),
				title: "T",
				zone: "Asia/Almaty",
				asOf: "2022-01-09",
				seenBy: "2022-01-10",
				tollRule: "latest-official",
				from: "2022-01-02",
				until: "2022-01-08",
				by: "Ann",
				dates: 3,
				sentences: 2,
			},
		]);
	});
	it("says where a --published is of no document", async () => {
		const { status, err } = await newsreel("film cov --published cov/else.txt=2022-01-08");
		expect(status).toBe(0);
		expect(err).toMatch(/^newsreel: cov\/else\.txt: is none of the documents.*\n$/u);
	});

	it("--group-by prints a film a line, in the order of first appearance", async () => {
		const { out } = await newsreel(
			"film x --group-by incident --json",
			fake({ ids: ["weekly.txt", "letter.txt", "coast-daily.txt"] }),
		);
		const films = out
			.trimEnd()
			.split("\n")
			.map((line): unknown => JSON.parse(line).group);
		expect(films).toEqual([10, 15]);
	});
});

describe("newsreel read", () => {
	it("prints each document with its marks", async () => {
		const { out, status } = await newsreel("read x", fake({ ids: ["radio-delta.txt", "radio-delta.txt"] }));
		expect(status).toBe(0);
		expect(out.match(/⟦Thursday evening\|2023-03-02TEV⟧/gu)).toHaveLength(2);
	});
	it("--json prints a line a document, the text on request", async () => {
		const at = () => fake({ ids: ["radio-delta.txt", "letter.txt"] });
		const lines = (await newsreel("read x --json", at())).out.trimEnd().split("\n");
		expect(lines).toHaveLength(2);
		expect(JSON.parse(lines[0] ?? "")).not.toHaveProperty("text");
		expect(JSON.parse((await newsreel("read x --json --with-text", at())).out.split("\n")[1] ?? "")).toHaveProperty(
			"text",
			texts["letter.txt"],
		);
	});
});

describe("newsreel stories", () => {
	it("prints stories and copies", async () => {
		const at = fake({ ids: ["letter.txt"] });
		expect((await newsreel("stories x", at)).out).toContain("Story 1, 1 document");
		expect(JSON.parse((await newsreel("stories x --json", at)).out)).toEqual({
			stories: [{ id: "s1", documents: ["letter.txt"] }],
			copies: [],
		});
	});
});

describe("newsreel names", () => {
	const pairs = '{"left":"Ána","right":"Ána","type":"person","n":1}\n\n{"left":"A","right":"B"}';
	it("answers each line", async () => {
		const { out, status } = await newsreel("names --json", fake(), { given: pairs });
		expect(status).toBe(0);
		expect(out).toBe(
			'{"left":"Ána","right":"Ána","type":"person","n":1,"score":1,"same":true,"because":"by their letters"}\n{"left":"A","right":"B","score":0.2,"same":false,"because":"by their letters"}\n',
		);
		expect((await newsreel("names", fake(), { given: pairs })).out).toBe(
			"Ána = Ána  1.00  by their letters\nA ≠ B  0.20  by their letters\n",
		);
	});
	it("leaves out a line that is no pair and says which", async () => {
		const { out, err, status } = await newsreel("names --json", fake(), { given: `{"left":1}\n${pairs}` });
		expect(status).toBe(1);
		expect(out.split("\n")).toHaveLength(3);
		expect(err).toBe('newsreel: -:1: is no pair of names; write {"left":"…","right":"…","type":"person"}\n');
	});
	it.each([
		["", 2],
		["nothing", 2],
	])("of %j is status %d", async (given, status) =>
		expect((await newsreel("names", fake(), { given })).status).toBe(status));
	it("does not wait at a terminal", async () =>
		expect((await newsreel("names", fake(), { inputIsTerminal: true })).status).toBe(2));
});

describe("what every command keeps to", () => {
	it("1 where a file was left out, and the rest is told", async () => {
		const { status, out, err } = await newsreel("film x", fake({ problems: [problem()] }));
		expect(status).toBe(1);
		expect(err).toBe("newsreel: bad.pdf: is a PDF; save it as text\n");
		expect(out).toContain("Port Selim");
	});
	it("a file that is wrong in every line is not told line by line", async () => {
		const broken = Array.from({ length: 300 }, (_, i) => problem({ file: "a.jsonl", line: i + 1 }));
		const again = Array.from({ length: 12 }, (_, i) =>
			problem({ file: "b.jsonl", line: null, message: `has the id "${i}" a second time`, leftOut: false }),
		);
		const { status, err } = await newsreel("film x", fake({ problems: [...broken, ...again, problem()] }));
		const lines = err.trimEnd().split("\n");
		expect(status).toBe(1);
		expect(lines).toHaveLength(10 + 10 + 1 + 2);
		expect(lines.at(-2)).toMatch(/^newsreel: a\.jsonl: 290 more like it, up to line 300: /u);
		expect(lines.at(-1)).toMatch(/^newsreel: b\.jsonl: 2 more like it: has the id "11" a second time; /u);
	});
	it("0 where something is only to be known", async () =>
		expect((await newsreel("film x", fake({ problems: [problem({ leftOut: false })] }))).status).toBe(0));
	it("2 where nothing could be read, and no film is printed", async () => {
		expect(await newsreel("film x", fake({ ids: [], problems: [problem()] }))).toMatchObject({ status: 2, out: "" });
		expect(await newsreel("read x", fake({ ids: [] }))).toMatchObject({
			status: 2,
			err: "newsreel: x: holds no document; give a file with a text in it\n",
		});
	});
	it("names of files cannot move the cursor", async () =>
		expect((await newsreel("film x", fake({ problems: [problem({ file: "a\u001b[2J\u202e.pdf" })] }))).err).not.toMatch(
			/[\u001b\u202e]/u,
		));

	it.each([
		"film x",
		"film x --json",
		"read x",
		"stories x",
		"--help",
		"",
	])("%s: a closed pipe is quiet", async (line) =>
		expect(await newsreel(line, fake(), { fails: "EPIPE" })).toMatchObject({ err: "" }));
	it("a full disk is one line", async () =>
		expect(await newsreel("film x", fake(), { fails: "ENOSPC" })).toMatchObject({
			status: 2,
			err: "newsreel: standard output: cannot be written, there is no space left on the device; free it or name another place\n",
		}));
	it("an error of ours is one line without a trace", async () => {
		const at = fake();
		const app: App = {
			...at.app,
			cores: {
				...at.app.cores,
				film: async () => {
					throw new TypeError("x is\nundefined");
				},
			},
		};
		const { status, err } = await newsreel("film x", { ...at, app });
		expect(status).toBe(2);
		expect(err).toMatch(/^newsreel: this should not have happened \(x is undefined\); .*\n$/u);
	});

	it("an app that cannot open is one line", async () => {
		const { console, written } = quiet();
		const cause = new Error("data/places.bin cannot be read; install newsreel again");
		expect(await run(["film", "x"], console, () => Promise.reject(cause), "1")).toBe(2);
		expect(written.err).toBe(
			"newsreel: the start: data/places.bin cannot be read; install newsreel again; where that does not help, install it again\n",
		);
	});

	it("says how far it is after a second, on a terminal only, and takes it away", async () => {
		const { err } = await newsreel("film x", fake(), { terminal: true });
		expect(err).toContain("reading document");
		expect(err.endsWith("\r\u001b[K")).toBe(true);
		expect((await newsreel("film x")).err).toBe("");
	});

	it.each([
		[true, {}, true],
		[false, {}, false],
		[true, { NO_COLOR: "1" }, false],
		[true, { NO_COLOR: "" }, true],
		[false, { FORCE_COLOR: "1" }, true],
		[true, { FORCE_COLOR: "0" }, false],
		[true, { TERM: "dumb" }, false],
	])("colour on a terminal %s with %j: %s", (isTerminal, env, expected) =>
		expect(coloured({ isTerminal, columns: 80, write: async () => {} }, env)).toBe(expected));
});
