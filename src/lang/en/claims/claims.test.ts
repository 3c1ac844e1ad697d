import { describe, expect, it } from "vitest";
import { fold } from "../../../text/fold.js";
import { claims } from "./index.js";

describe.each(
	[...claims.about, ...claims.recall].map((rule) => [rule.pattern.source, rule] as const),
)("%s", (_, rule) => {
	const found = (text: string) => fold(text).search(rule.pattern) >= 0;
	it.each(rule.matches)("is in: %s", (text) => expect(found(text)).toBe(true));
	it.each(rule.not)("is not in: %s", (text) => expect(found(text)).toBe(false));
});
