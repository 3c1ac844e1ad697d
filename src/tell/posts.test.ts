import { describe, expect, it } from "vitest";
import { newestFirst, postAt } from "./posts.js";

const live =
	"The latest from Torva.\n\n16:40\n\nThe search stops.\n\n12:05\n\nA minister comes.\n\n07:30 Two have died.";

describe("posts of a live page", () => {
	it("are found where the newest stands first", () => {
		const starts = newestFirst(live) ?? [];
		expect(starts.map((at) => live.slice(at, at + 5))).toEqual(["16:40", "12:05", "07:30"]);
	});
	it.each([
		["07:30 Two have died.\n12:05 A minister comes.\n16:40 The search stops."],
		["Posted at 9:05 a.m.\nOne.\nPosted at 1:10 p.m.\nTwo."],
		["The quake struck at 16:40. A second one came at 12:05."],
		["No clock at all."],
		["16:40\nOne."],
	])("are left in their order: %j", (text) => expect(newestFirst(text)).toBeNull());
	it.each([
		["Posted at 1:10 p.m.\nTwo.\nPosted at 9:05 a.m.\nOne.", 2],
		["00:20 Calm.\n23:50 Shots.\n21:00 A crowd.\n20:10 Prayers.\n19:00 Rain.", 5],
	])("are found in %j", (text, count) => expect(newestFirst(text)).toHaveLength(count));
	it("stand in the order of time behind what leads them in", () => {
		const starts = newestFirst(live) ?? [];
		const words = ["latest", "search", "minister", "died"];
		expect(words.map((word) => postAt(starts, live.indexOf(word)))).toEqual([0, 3, 2, 1]);
	});
	it("take linear time", () => {
		const began = process.cpuUsage();
		for (const text of [
			"1".repeat(50_000),
			"a ".repeat(25_000),
			" ".repeat(50_000),
			"\r".repeat(500_000),
			"12:3".repeat(12_000),
		])
			newestFirst(text);
		expect(process.cpuUsage(began).user).toBeLessThan(20_000_000);
	});
});
