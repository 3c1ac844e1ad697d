import { extended } from "../../core/extended.js";
import { push } from "../../core/lists.js";
import { withoutArticle } from "../../lang/articles.js";
import { bodies, legalForms } from "../../lang/bodies.js";
import { given } from "../../lang/given.js";
import { givenMore } from "../../lang/given-more.js";
import { renamed } from "../../lang/renamed.js";
import { nicknames, particles, patronymic, sonOf, titles } from "../../lang/titles.js";
import { bare } from "../../text/fold.js";
import { type Heard, hear } from "./sounds.js";

/** One word of a name. */
export interface Part {
	readonly heard: Heard;
	/** Folded, marks away. */
	readonly plain: string;
	readonly initial: boolean;
	readonly patronymic: boolean;
	readonly particle: boolean;
	/** A first name that is known. */
	readonly given: boolean;
	/** The father's name after "bin", "ibn". */
	readonly father: boolean;
}

const givenNames = new Set(`${given} ${givenMore}`.split(/\s+/u));

const nickOf = new Map<string, number[]>();
nicknames.forEach((group, i) => {
	for (const word of group) push(nickOf, word, i);
});

/** True where both are forms of one first name. */
export function sameNickname(a: string, b: string): boolean {
	const other = nickOf.get(b);
	return nickOf.get(a)?.some((g) => other?.includes(g)) ?? false;
}

/** Numbers of the groups of forms of one first name that hold a word. */
export function nicknameGroups(word: string): readonly number[] {
	return nickOf.get(word) ?? [];
}

/** Names that were folded, so many at most: each is asked for again and again. */
const folded = new Map<string, string>();
const mostNames = 50_000;

/** Folded for looking up, hyphens and points as they mean. */
export function plain(name: string): string {
	let known = folded.get(name);
	if (known === undefined) {
		known = foldedName(name);
		if (folded.size >= mostNames) folded.clear();
		folded.set(name, known);
	}
	return known;
}

function foldedName(name: string): string {
	return bare(name)
		.replace(/ё/gu, "е")
		.replace(/[.]/gu, "")
		.replace(/['"`ʻʿʾ]/gu, "")
		.replace(/[,()/_«»]/gu, " ")
		.replace(/\s+/gu, " ")
		.trim();
}

const bodyOf = new Map<string, number>();
bodies.forEach((group, i) => {
	for (const name of group) bodyOf.set(plain(name), i);
});
/** Number of the body in the table of bodies, or null. */
export function bodyNumber(name: string): number | null {
	return bodyOf.get(withoutArticle(plain(name))) ?? null;
}

const cityOf = new Map<string, number>();
for (const { id, names } of renamed) for (const { name } of names) cityOf.set(plain(name).replace(/-/gu, " "), id);
/** GeoNames id of a city that was renamed, by any of its names. */
export function renamedCity(name: string): number | null {
	return cityOf.get(plain(name).replace(/-/gu, " ")) ?? null;
}

const formOf = new Map<string, number>();
legalForms.forEach((group, i) => {
	for (const form of group) formOf.set(form, i);
});
/** Number of the legal form's meaning, or null where the word is none. */
export function formNumber(word: string): number | null {
	return formOf.get(word) ?? null;
}

/** Names that were taken apart, so many at most: each is compared with many. */
const apart = new Map<string, readonly Part[]>();

/** The words of a person's name without titles, in order; all of them where nothing but titles is there. */
export function personParts(name: string): readonly Part[] {
	let parts = apart.get(name);
	if (!parts) {
		parts = takenApart(name);
		if (apart.size >= mostNames) apart.clear();
		apart.set(name, parts);
	}
	return parts;
}

function takenApart(name: string): Part[] {
	// "Surname, First Middle" is turned round.
	const comma = /^(?<last>[^,]+),\s*(?<first>[^,]{2,})$/u.exec(name)?.groups;
	const turned = comma && !titles.has(plain(comma.first ?? "")) ? `${comma.first} ${comma.last}` : name;
	const raw = turned.replace(/\([^)]*\)/gu, " ").split(/[\s\-‐‑–.·・_]+/u);
	const made = raw.flatMap((word): Part[] => {
		const folded = plain(word);
		if (folded === "") return [];
		const letters = word.toLowerCase().replace(/[,"«»]/gu, "");
		return [
			{
				heard: hear(letters),
				plain: folded,
				initial:
					[...folded].length === 1 &&
					/\p{L}/u.test(folded) &&
					!/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(folded),
				patronymic: patronymic.test(folded),
				particle: particles.has(folded),
				given: givenNames.has(folded),
				father: false,
			},
		];
	});
	const named = made.filter((p) => !titles.has(p.plain) || p.initial);
	const kept = named.length > 0 ? named : made;
	const solid = kept.flatMap((p, i) => {
		const before = kept[i - 1];
		if (p.particle) return [];
		return before && sonOf.has(before.plain) ? [extended(p, { father: true })] : [p];
	});
	return solid.length > 0 ? solid : kept;
}
