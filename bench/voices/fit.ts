/**
 * Fits the weights by which candidates are weighed and the ends of content are chosen: `npx tsx bench/voices/fit.ts FOLDER ends|weights [--held]`, first `ends`, then
 * `weights`, which rest on the ends. FOLDER holds `docs.jsonl` and `gold.jsonl` of a corpus of attributions; only documents of the part `train` are read. With
 * `--held` a fifth of them is kept back, the loss on it is printed and nothing is written.
 * The weights are of grammar, of words that bind clauses, and of lemmas that stand in the language's own lists: no other word is in them.
 */
import { writeFileSync } from "node:fs";
import { candidates } from "../../src/read/voices/candidates.js";
import { boundaries } from "../../src/read/voices/ends.js";
import { groups } from "../../src/read/voices/groups.js";
import { opened } from "../../src/read/voices/spoken.js";
import { at, span } from "../../src/read/voices/view.js";
import { traits } from "../../src/read/voices/weigh.js";
import { type Article, articles, common, length, meets } from "./corpus.js";
import { type Example, file, learn, loss } from "./learn.js";

const [folder = "../shared/data/attribution", what = "weights", flag = ""] = process.argv.slice(2);

/** Whether each candidate is a voice that people marked. */
function voicesOf({ page, gold, held }: Article): Example[] {
	const { views, found } = candidates(page);
	return found.flatMap((f): Example[] => {
		const view = views[f.sentence];
		if (!view) return [];
		const cue = f.cue.map((run) => span(view, run));
		const source = f.source ? [span(view, f.source)] : [];
		const same = gold.filter((g) => meets(g.cue, cue));
		// What stands inside the content of another is not marked in the corpus: it says nothing.
		if (same.length === 0 && gold.some((g) => meets(g.content, cue))) return [];
		const right = same.some((g) => {
			const both = common(g.content, f.content);
			const sources = g.source.length === 0 ? source.length === 0 : meets(g.source, source);
			return sources && both * 2 >= length(g.content) + length(f.content) - both;
		});
		// A cue that is right with content or source that is not is worth half: it still says that somebody speaks.
		return [{ traits: traits(page, view, f), label: right ? 1 : same.length > 0 ? 0.5 : 0, held }];
	});
}

/** Whether content that begins where people say it does ends at each boundary. */
function endsOf({ page, gold, held }: Article): Example[] {
	const { views, quotations } = candidates(page);
	return views.flatMap((view) =>
		opened(view, groups(view), quotations).places.flatMap((place): Example[] => {
			const cue = [span(view, { first: place.own.head, last: place.own.head })];
			const from = at(view, place.opening.from).start;
			const g = gold.find((v) => meets(v.cue, cue));
			const inside = g?.content.filter((s) => s.end > from && s.start < view.sentence.end) ?? [];
			const first = inside[0];
			if (!first || Math.abs(first.start - from) > 20) return [];
			const end = inside.reduce((m, s) => Math.max(m, s.end), 0);
			const list: Example[] = [];
			for (const b of boundaries(view, place)) {
				const here = at(view, b.last).end;
				const there = at(view, b.last + 1).end;
				const stops = here >= end || (at(view, b.last + 1).tag === "PUNCT" && there >= end);
				list.push({ traits: b.traits, label: stops ? 1 : 0, held });
				if (stops) break;
			}
			return list;
		}),
	);
}

const held = flag === "--held";
const all = articles(folder);
const examples = all.flatMap(what === "ends" ? endsOf : voicesOf);
const train = examples.filter((e) => !held || !e.held);
const test = held ? examples.filter((e) => e.held) : examples;
const weights = learn(train, what === "ends" ? 0.02 : 0.3, 4);
console.error(
	`${examples.length} examples, ${examples.filter((e) => e.label === 1).length} true, ${weights.size} traits`,
);
console.error(`loss ${loss(weights, train).toFixed(4)}, held ${loss(weights, test).toFixed(4)}`);
if (!held) writeFileSync(new URL(`../../src/lang/en/voices/${what}.ts`, import.meta.url), file(weights, what));
