import type { Place } from "../core/film.js";
import type { Gazetteer, PlaceRecord } from "../core/gazetteer.js";
import type { Places } from "../core/links.js";
import { byText } from "../core/order.js";
import type { Reading } from "../core/reading.js";
import { withoutArticle } from "../lang/articles.js";
import { genericWords, plainWords, regionWord, siteWords, wholeCountry } from "../lang/places.js";
import { respellings } from "../lang/scripts/respell.js";
import { earKey, placeKey } from "../text/places.js";

/** Shares of countries in a text or a case, 0 to 1. */
type Votes = ReadonlyMap<string, number>;

/** A place name as one document has it. */
interface Seen {
	readonly document: string;
	readonly name: string;
	readonly key: string;
	readonly count: number;
}

/** A place that stands behind names: a record of the gazetteer, or a name that has none. */
interface Found {
	readonly key: string;
	readonly record: PlaceRecord | null;
	/** The city that a site stands in. */
	readonly within: PlaceRecord | null;
	readonly site: boolean;
}

/** Records under a name; a word for "region" asks for regions, and other languages' spellings are tried where there is none. */
function recordsOf(key: string, gazetteer: Gazetteer): readonly PlaceRecord[] {
	const exact = gazetteer.lookup(key);
	if (exact.length > 0) return exact;
	const region = regionWord.exec(key)?.groups;
	const inner = region?.behind ?? region?.before;
	if (inner) {
		const list = recordsOf(inner, gazetteer);
		const regions = list.filter((r) => r.precision === "region");
		if (regions.length > 0) return regions;
		if (list.length > 0) return list;
	}
	for (const other of respellings(key)) {
		const list = gazetteer.lookup(other);
		if (list.length > 0) return list;
	}
	const ear = earKey(key);
	return ear === null ? [] : gazetteer.lookup(ear);
}

/** True where the records of a name were found by its sound alone. */
function isByEar(key: string, gazetteer: Gazetteer): boolean {
	if (gazetteer.lookup(key).length > 0) return false;
	const region = regionWord.exec(key)?.groups;
	const inner = region?.behind ?? region?.before;
	if (inner && recordsOf(inner, gazetteer).length > 0) return isByEar(inner, gazetteer);
	return !respellings(key).some((other) => gazetteer.lookup(other).length > 0);
}

/** Consonants from which on places of no record that sound alike are one place: in shorter names too many do. */
const enoughHeard = 4;

/** A place of no record: one however it is spelt ("Namur Dalek", "Namurdaleq"). */
function unresolved(key: string): Found {
	const written = key.replaceAll(" ", "");
	const heard = earKey(written) ?? "";
	const isLong = heard.replace(/[≈a]/gu, "").length >= enoughHeard;
	return { key: isLong ? heard : written, record: null, within: null, site: false };
}

function namesOf(reading: Reading): Seen[] {
	const counts = new Map<string, Seen>();
	const add = (name: string) => {
		const key = withoutArticle(placeKey(name));
		if (key === "") return;
		const seen = counts.get(name);
		counts.set(name, { document: reading.id, name, key, count: (seen?.count ?? 0) + 1 });
	};
	for (const name of reading.names) if (name.type === "place") add(name.name);
	const others = [...reading.claims.flatMap((c) => c.where), ...reading.measures.flatMap((m) => m.places)];
	for (const { name } of others) if (!counts.has(name)) add(name);
	return [...counts.values()];
}

/** The names by which each country is spoken of. */
type Backers = ReadonlyMap<string, ReadonlySet<string>>;

function backersOf(seen: readonly Seen[], gazetteer: Gazetteer): Backers {
	const found = new Map<string, Set<string>>();
	for (const key of new Set(seen.map((s) => s.key))) {
		const list = recordsOf(key, gazetteer);
		const [top] = list;
		if (!top || top.country === "" || isByEar(key, gazetteer)) continue;
		// A name that several countries have says little, unless it is a large place.
		if (top.precision === "city" && top.population < known && list.some((r) => r.country !== top.country)) continue;
		const keys = found.get(top.country) ?? new Set<string>();
		keys.add(key);
		found.set(top.country, keys);
	}
	return found;
}

/** A name that only one country has is its place from so many people on, unsupported; a name of several countries from so many. */
const known = 50_000;
const knownAmongMany = 150_000;

/** True where nothing but the name speaks for the place: it is small, and no other name of the text or the case lies in its country. */
function isDoubtful(
	record: PlaceRecord,
	key: string,
	list: readonly PlaceRecord[],
	backers: readonly Backers[],
	gazetteer: Gazetteer,
): boolean {
	if (record.precision !== "city") return false;
	const lone = list.every((r) => r.country === record.country);
	// What only sounds like a place is it where the coverage is of its country, however large it is.
	if (record.population >= (lone ? known : knownAmongMany) && !isByEar(key, gazetteer)) return false;
	return !backers.some((by) => [...(by.get(record.country) ?? [])].some((other) => other !== key));
}

/** How much each country is spoken of: by its own name most, by a name that is only there, by the largest bearer of a name. */
function votesOf(seen: readonly Seen[], gazetteer: Gazetteer, backers: readonly Backers[]): Map<string, number> {
	const votes = new Map<string, number>();
	let total = 0;
	for (const { key, count } of seen) {
		const list = recordsOf(key, gazetteer);
		const [top, next] = list;
		if (!top || top.country === "" || isDoubtful(top, key, list, backers, gazetteer)) continue;
		const lone = list.every((r) => r.country === top.country);
		const clear = lone || top.population > 15 * (next?.population ?? 0);
		const weight = (top.precision === "country" ? 2 : lone ? 1.5 : clear ? 1 : 0.3) * Math.sqrt(count);
		votes.set(top.country, (votes.get(top.country) ?? 0) + weight);
		total += weight;
	}
	for (const [country, weight] of votes) votes.set(country, weight / total);
	return votes;
}

/** Votes of a text and of all: an agency names its own country beside the one of its story, which the rest of the pile tells. */
function both(own: Votes, all: Votes): Votes {
	const sum = new Map(own);
	for (const [country, share] of all) sum.set(country, (sum.get(country) ?? 0) + share);
	return sum;
}

function most(votes: Votes): string | null {
	let best: string | null = null;
	for (const [country, share] of [...votes].sort(([a], [b]) => byText(a, b)))
		if (best === null || share > (votes.get(best) ?? 0)) best = country;
	return best;
}

/** ISO code of the country that a document is mostly about, null where it names no place that is known. */
export function homeCountry(reading: Reading, gazetteer: Gazetteer): string | null {
	const names = namesOf(reading);
	const home = most(votesOf(names, gazetteer, [backersOf(names, gazetteer)]));
	return home === null || isPassing(home, reading, gazetteer) ? null : home;
}

/** Sentences in which a report says where it is. */
const opening = 3;

/** True where a country is told of once, far down: "is on a visit to Japan" settles nothing. */
function isPassing(country: string, { names, sentences }: Reading, gazetteer: Gazetteer): boolean {
	const from = sentences[opening]?.start;
	if (from === undefined) return false;
	let found = 0;
	for (const { type, name, start, in: at } of names) {
		if (type !== "place") continue;
		if (recordsOf(withoutArticle(placeKey(name)), gazetteer)[0]?.country !== country) continue;
		if (at === "title" || start < from || ++found > 1) return false;
	}
	return found === 1;
}

/** The right one among namesakes: population (log 10), the company it keeps in the text and the case, its very name. */
function choose(list: readonly PlaceRecord[], key: string, own: Votes, all: Votes): PlaceRecord | null {
	let best: PlaceRecord | null = null;
	let top = Number.NEGATIVE_INFINITY;
	for (const [i, r] of list.entries()) {
		const company = 4 * (own.get(r.country) ?? 0) + 2 * (all.get(r.country) ?? 0);
		const same = placeKey(r.name) === key ? 0.5 : 0;
		const kind = r.precision === "country" ? 2.5 : r.precision === "region" ? -0.3 : 0;
		// The gazetteer sets capitals first, then the largest.
		const first = i === 0 ? 0.8 : 0;
		const worth = Math.log10((r.population || 10_000) + 10) + company + same + kind + first;
		if (worth > top) {
			top = worth;
			best = r;
		}
	}
	return best && seatOf(best, list, key);
}

/** Least share of a region's people that a city of its name has. */
const seatShare = 0.1;

/** A region, or the city of its name in it where the words say no "region" and the city is no small part of it: so a town is told by its people. */
function seatOf(best: PlaceRecord, list: readonly PlaceRecord[], key: string): PlaceRecord {
	if (best.precision !== "region" || regionWord.test(key)) return best;
	const seat = list.find(
		(r) =>
			r.precision === "city" &&
			r.country === best.country &&
			r.region === best.name &&
			placeKey(r.name) === placeKey(best.name) &&
			r.population >= seatShare * best.population,
	);
	return seat ?? best;
}

/** Place names of all readings -> places. The order of the readings has no effect. */
export function linkPlaces(readings: readonly Reading[], gazetteer: Gazetteer): Places {
	const sorted = [...readings].sort((a, b) => byText(a.id, b.id));
	const seen = new Map(sorted.map((r) => [r.id, namesOf(r)]));
	const everywhere = [...seen.values()].flat();
	const backing = backersOf(everywhere, gazetteer);
	const all = votesOf(everywhere, gazetteer, [backing]);
	const byName = new Map<string, Found>();
	const groups = new Map<string, { found: Found; names: Map<string, number> }>();
	const at = (document: string, name: string) => `${document}\n${name}`;
	for (const [document, names] of seen) {
		const backers = [backersOf(names, gazetteer), backing];
		const own = votesOf(names, gazetteer, backers);
		const home = most(both(own, all));
		const cities = mainCity(names, own, all, gazetteer);
		for (const one of names) {
			const found = find(one.key, own, all, home, cities, backers, gazetteer);
			if (!found) continue;
			byName.set(at(document, one.name), found);
			const group = groups.get(found.key) ?? { found, names: new Map<string, number>() };
			group.names.set(one.name, (group.names.get(one.name) ?? 0) + one.count);
			groups.set(found.key, group);
		}
	}
	const list: Place[] = [];
	const ids = new Map<string, Place>();
	const founds = new Map<string, Found>();
	for (const [key, { found, names }] of groups) {
		const place = told(`g${list.length + 1}`, found, names);
		list.push(place);
		ids.set(key, place);
		founds.set(place.id, found);
	}
	const byFolded = new Map<string, Found>();
	for (const [key, found] of byName) {
		const [document = "", name = ""] = key.split("\n");
		byFolded.set(at(document, withoutArticle(placeKey(name))), found);
	}
	return {
		list,
		placeOf(document, name) {
			const found = byName.get(at(document, name)) ?? byFolded.get(at(document, withoutArticle(placeKey(name))));
			return found ? (ids.get(found.key) ?? null) : null;
		},
		within(inner, outer) {
			const [a, b] = [founds.get(inner), founds.get(outer)];
			return inner === outer || (a !== undefined && b !== undefined && inside(a, b));
		},
	};
}

function find(
	key: string,
	own: Votes,
	all: Votes,
	home: string | null,
	city: PlaceRecord | null,
	backers: readonly Backers[],
	gazetteer: Gazetteer,
): Found | null {
	if (wholeCountry.test(key)) {
		const record = home === null ? null : country(home, gazetteer);
		return record ? { key: record.id, record, within: null, site: false } : null;
	}
	const list = recordsOf(key, gazetteer);
	const record = choose(list, key, own, all);
	if (record && isDoubtful(record, key, list, backers, gazetteer)) return unresolved(key);
	if (record) return { key: record.id, record, within: null, site: false };
	const words = key.split(" ");
	const site = siteWords.has(words.at(-1) ?? "") || siteWords.has(words[0] ?? "");
	// "Almaty Town Hall" says its city; "City Hall" stands in the city that the text is about.
	let host: PlaceRecord | null = null;
	const led = !siteWords.has(words[0] ?? "") && !genericWords.has(words[0] ?? "");
	for (let n = words.length - 1; led && n > 0 && !host; n--)
		host = choose(gazetteer.lookup(words.slice(0, n).join(" ")), key, own, all);
	if (site) host ??= city;
	else host = null;
	if (!site) return unresolved(key);
	// One site of a kind in a city, however it is called ("City Hall", "Almaty Town Hall").
	const cityWords = new Set(placeKey(host?.name ?? "").split(" "));
	const spot = words.filter((w) => !cityWords.has(w) && !plainWords.has(w)).join(" ") || key;
	return { key: `${spot} @ ${host?.id ?? ""}`, record: null, within: host, site };
}

/** The record of a country by its code. */
function country(code: string, gazetteer: Gazetteer): PlaceRecord | null {
	return gazetteer.lookup(`iso ${code}`).find((r) => r.id === code) ?? null;
}

/** The city that a text names most. */
function mainCity(names: readonly Seen[], own: Votes, all: Votes, gazetteer: Gazetteer): PlaceRecord | null {
	const ranked = [...names].sort((a, b) => b.count - a.count || byText(a.key, b.key));
	for (const { key } of ranked) {
		const record = choose(recordsOf(key, gazetteer), key, own, all);
		if (record?.precision === "city") return record;
	}
	return null;
}

function inside(a: Found, b: Found): boolean {
	const inner = a.record ?? a.within;
	const outer = b.record;
	if (!inner || !outer) return false;
	if (inner.id === outer.id) return a.record === null;
	if (outer.precision === "country")
		return inner.country === outer.country && (inner.precision !== "country" || a.record === null);
	return outer.precision === "region" && inner.country === outer.country && inner.region === outer.name;
}

function told(id: string, { record, within, site }: Found, names: ReadonlyMap<string, number>): Place {
	const forms = [...names].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([name]) => name);
	const mentions = [...names.values()].reduce((a, b) => a + b, 0);
	const spoken = forms.filter((n) => !wholeCountry.test(placeKey(n)));
	const name = record?.precision === "country" ? record.name : (spoken[0] ?? record?.name ?? forms[0] ?? "");
	const spot = record ?? within;
	const known = record !== null && record.precision !== "unknown";
	return {
		id,
		name,
		aliases: spoken.filter((n) => n !== name),
		country: spot && spot.country !== "" ? spot.country : null,
		lat: known ? record.lat : null,
		lon: known ? record.lon : null,
		precision: record?.precision ?? (site ? "site" : "unknown"),
		mentions,
	};
}
