import type { Document } from "../core/document.js";
import { push } from "../core/lists.js";
import { Failure } from "./failure.js";

type Value = string | number | boolean | null;

export interface Group {
	readonly value: Value;
	readonly documents: readonly Document[];
}

const own = ["id", "source", "published", "captured", "lang", "title", "url"] as const;

function fieldValue(document: Document, field: string): Value | undefined {
	const known = own.find((name) => name === field);
	const value: unknown =
		known === undefined ? (Object.hasOwn(document.extra, field) ? document.extra[field] : undefined) : document[known];
	if (value === undefined || value === null) return value === null ? null : undefined;
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
		? value
		: JSON.stringify(value);
}

/** Documents by the value of a field, in the order in which the values first appear; those without the field are the group null. */
export function grouped(documents: readonly Document[], field: string): Group[] {
	const groups = new Map<Value, Document[]>();
	let found = false;
	for (const document of documents) {
		const value = fieldValue(document, field);
		if (value !== undefined) found = true;
		push(groups, value ?? null, document);
	}
	if (!found && documents.length > 0)
		throw new Failure(
			`--group-by ${field}`,
			"no document has such a field",
			"name a field that stands in the JSON Lines",
		);
	return [...groups].map(([value, list]) => ({ value, documents: list }));
}
