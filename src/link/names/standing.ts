import { nationalBodies } from "../../lang/bodies.js";
import type { Known } from "./known.js";
import { bodyNumber } from "./parts.js";

/** What a body is, of which each country has one, and of which country: told outright, else that of its document, else the only one told of. */
export interface Standing {
	/** "ministry interior". */
	readonly post: string;
	/** ISO code; `unnamed` where no document says of which country any such body is; empty where nothing says it of this one. */
	readonly country: string;
}

/** The one country of which all documents speak, though none names it. */
export const unnamed = "*";

const postOf = ({ kind, of }: { readonly kind: string; readonly of: readonly string[] }) => [kind, ...of].join(" ");

/** The same of an office: what it is, and whether it was held before. */
export const officeOf = (post: { readonly kind: string; readonly of: readonly string[]; readonly former: boolean }) =>
	`${post.former ? "former " : ""}${postOf(post)}`;

/** By index what each name stands for that every country has one of; null for all others. */
export function standings(all: readonly Known[]): (Standing | null)[] {
	const told = all.map((one): Standing | null => {
		if (one.type === "person") return null;
		const post = one.posts.find((p) => p.sole);
		const number = bodyNumber(one.name);
		const national = number === null ? undefined : nationalBodies.get(number);
		if (!post && national === undefined) return null;
		const stated = one.posts.find((p) => p.country !== null)?.country ?? null;
		return { post: post ? postOf(post) : (national ?? ""), country: stated ?? one.home ?? "" };
	});
	const countries = new Map<string, Set<string>>();
	for (const one of told) {
		if (!one || one.country === "") continue;
		const known = countries.get(one.post);
		if (known) known.add(one.country);
		else countries.set(one.post, new Set([one.country]));
	}
	return told.map((one) => {
		if (one === null || one.country !== "") return one;
		const [only = unnamed, ...more] = countries.get(one.post) ?? [];
		return more.length === 0 ? { post: one.post, country: only } : one;
	});
}
