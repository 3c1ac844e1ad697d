import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { document } from "../core/document.js";
import type { Name, Reading } from "../core/reading.js";
import { linkActors } from "./actors.js";

const nameTypes = ["person", "organisation", "place", "other"] as const;

/** Names written as `type:words` or `type:words=full name`, and a role before them in brackets. */
function made(id: string, ...names: readonly string[]) {
	let text = "";
	const found = names.map((n): Name => {
		const m =
			/^(?<type>person|organisation|place|other):(?:\[(?<role>[^\]]+)\] )?(?<words>[^=]+)(?:=(?<full>.+))?$/u.exec(
				n,
			)?.groups;
		const role = m?.role ? { start: text.length, end: text.length + m.role.length } : null;
		if (m?.role) text += `${m.role} `;
		const start = text.length;
		text += `${m?.words ?? ""} spoke. `;
		const type = nameTypes.find((one) => one === m?.type) ?? "organisation";
		return { start, end: start + (m?.words?.length ?? 0), type, name: m?.full ?? m?.words ?? "", role, alias: null };
	});
	const reading: Reading = {
		id,
		lang: "en",
		read: true,
		rights: null,
		kind: "report",
		dated: null,
		blocks: [],
		sentences: [],
		times: [],
		names: found,
		figures: [],
		voices: [],
		claims: [],
		measures: [],
		media: [],
		withdrawals: [],
		offices: [],
		references: [],
	};
	return { reading, document: document({ id, text }) };
}

const all = [
	made(
		"a",
		"person:[President] Ivan Petrenko",
		"person:Petrenko=Ivan Petrenko",
		"person:Saule",
		"person:Saula",
		"organisation:Security Council",
	),
	made("b", "person:Iwan Petrenko", "person:Petrenko=Iwan Petrenko", "organisation:Security Council"),
	made("c", "person:Petrenko", "person:Oksana Petrenko", "person:Saule"),
	made("d", "person:Yuri Gagarin", "person:Gagarine"),
	made("e", "person:Юрий Гагарин", "organisation:NATO", "organisation:North Atlantic Treaty Organization"),
];
const link = (list: typeof all, rulings?: Parameters<typeof linkActors>[2]) =>
	linkActors(
		list.map((x) => x.reading),
		list.map((x) => x.document),
		rulings,
	);

describe("actors", () => {
	it("are joined by a surname alone that was read as no known kind of name, where it is nothing else", () => {
		const list = [
			made("a", "person:Karim Brelvi", "person:Anna Stone"),
			made("b", "other:Brelvi", "other:Stone", "other:Ostrander"),
			made("c", "organisation:Stone"),
		];
		const actors = link(list);
		expect(actors.actorOf("b", "Brelvi")).toBe(actors.actorOf("a", "Karim Brelvi"));
		expect(actors.actorOf("b", "Ostrander")).toBeNull();
		expect(actors.actorOf("b", "Stone")).not.toBe(actors.actorOf("a", "Anna Stone"));
	});
	it("are one over spellings, scripts and documents", () => {
		const actors = link(all);
		expect(actors.actorOf("a", "Ivan Petrenko")).toBe(actors.actorOf("b", "Iwan Petrenko"));
		expect(actors.actorOf("d", "Yuri Gagarin")).toBe(actors.actorOf("e", "Юрий Гагарин"));
		expect(actors.actorOf("d", "Gagarine")).toBe(actors.actorOf("d", "Yuri Gagarin"));
		expect(actors.actorOf("e", "NATO")).toBe(actors.actorOf("e", "North Atlantic Treaty Organization"));
		expect(actors.list.find((a) => a.id === actors.actorOf("a", "Ivan Petrenko"))).toMatchObject({
			aliases: expect.arrayContaining(["Iwan Petrenko"]),
			roles: [{ role: "President", from: null, until: null }],
			because: [expect.stringContaining("Iwan Petrenko")],
		});
	});

	it("keep two of one surname apart, and a surname that fits both", () => {
		const actors = link(all);
		const ids = [
			actors.actorOf("a", "Ivan Petrenko"),
			actors.actorOf("c", "Oksana Petrenko"),
			actors.actorOf("c", "Petrenko"),
		];
		expect(new Set(ids).size).toBe(3);
	});

	it("ask about a first name in near spellings, and about one first name in two documents", () => {
		const saule = link(all).list.find((a) => a.name === "Saule");
		expect(saule?.proposed.map((p) => p.name)).toEqual(expect.arrayContaining(["Saula"]));
		expect(link(all).actorOf("a", "Saule")).not.toBe(link(all).actorOf("c", "Saule"));
	});

	it("are the same in any order of documents", () => {
		const straight = link(all).list;
		fc.assert(
			fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (list) => {
				expect(link(list).list).toEqual(straight);
			}),
			{ numRuns: 20 },
		);
	});

	it("are what they were when a merge is undone", () => {
		const before = link(all);
		const pair = ["Ivan Petrenko", "Oksana Petrenko"] as const;
		const merged = link(all, { together: [pair], apart: [] });
		expect(merged.actorOf("a", pair[0])).toBe(merged.actorOf("c", pair[1]));
		expect(link(all, { together: [], apart: [] }).list).toEqual(before.list);
		const split = link(all, { together: [], apart: [["Ivan Petrenko", "Iwan Petrenko"]] });
		expect(split.actorOf("a", "Ivan Petrenko")).not.toBe(split.actorOf("b", "Iwan Petrenko"));
	});
});

describe("spellings that are cut into words in other ways", () => {
	it("are one actor", () => {
		const list = [
			made("a", "person:Abd'Olim Ould Baran", "person:Rusana Berge-Lund"),
			made("b", "person:Abdi Olim Ould Barah", "person:Bergelund"),
			made("c", "person:Abdolim Ould Baran"),
		];
		const actors = link(list);
		expect(actors.actorOf("b", "Bergelund")).toBe(actors.actorOf("a", "Rusana Berge-Lund"));
		expect(actors.actorOf("c", "Abdolim Ould Baran")).toBe(actors.actorOf("a", "Abd'Olim Ould Baran"));
	});
	it("asks about a first name beside another spelling that has an office", () => {
		const actors = link([made("a", "person:[teacher] Gulmira", "person:Gülmyra")]);
		const asked = actors.list.flatMap((a) => a.proposed.map((p) => p.name));
		expect(asked.length).toBeGreaterThan(0);
	});
});
