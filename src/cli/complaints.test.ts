import { expect, it } from "vitest";
import type { Problem } from "../core/problem.js";
import { complaints } from "./complaints.js";

const problem = (file: string, message: string, line: number | null = null): Problem => ({
	file,
	line,
	message,
	remedy: "correct it",
	leftOut: true,
});

it("tells ten of a kind, and how many more there were, however often it is asked", async () => {
	const lines: string[] = [];
	const { tell, end } = complaints({
		write: async (text) => void lines.push(String(text)),
		isTerminal: false,
		columns: null,
	});
	for (let i = 1; i <= 12; i++) await tell(problem("a.jsonl", `is wrong in "${i}"`, i));
	await tell(problem("b.jsonl", "is wrong in 1", 1));
	expect(lines).toHaveLength(11);
	await end();
	await end();
	expect(lines.splice(0).slice(11)).toEqual([
		'newsreel: a.jsonl: 2 more like it, up to line 12: is wrong in "12"; correct it\n',
	]);
	// What comes after the first sum is counted on.
	for (let i = 13; i <= 15; i++) await tell(problem("a.jsonl", `is wrong in "${i}"`, i));
	for (let i = 1; i <= 14; i++) await tell(problem(`d${i}`, "could not be read (out of room)"), true);
	expect(lines.splice(0)).toHaveLength(10);
	await end();
	expect(lines).toEqual([
		'newsreel: a.jsonl: 3 more like it, up to line 15: is wrong in "15"; correct it\n',
		"newsreel: d14: 4 more like it: could not be read (out of room); correct it\n",
	]);
});
