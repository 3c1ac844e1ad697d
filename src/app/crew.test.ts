import { expect, test } from "vitest";
import { loadEnglish } from "../../test/english.js";
import { document } from "../core/document.js";
import { decode } from "../text/places.js";
import { data } from "../world/data.js";
import { crew } from "./crew.js";
import { work } from "./work.js";

const own = work(
	{ languages: [loadEnglish()], gazetteer: decode(await data("places.bin")), frequency: () => null },
	() => "en",
);

test("threads are ended where none is at work, and started again for more", async () => {
	let started = 0;
	let ended = 0;
	let open = false;
	const threads = {
		pool() {
			if (!open) started++;
			open = true;
			return {
				width: 2,
				run: async () => new TextEncoder().encode(JSON.stringify([{ id: "a" }])),
				close: async () => {},
			};
		},
		async end() {
			open = false;
			ended++;
		},
	};
	const hired = crew(own, threads, 0);
	const one = document({ id: "a", text: "The bridge is closed.", lang: "en" });
	await hired.rest();
	expect([started, ended]).toEqual([0, 0]);
	const reading = hired.read([{ document: one, dated: null }]);
	await hired.rest();
	expect([started, ended]).toEqual([1, 0]);
	await reading;
	await hired.rest();
	expect([started, ended]).toEqual([1, 1]);
	await hired.read([{ document: one, dated: null }]);
	expect([started, ended]).toEqual([2, 1]);
});
