import type { Compared } from "../json/names.js";
import { plain } from "../plain.js";
import type { Look } from "../publisher.js";
import { measure } from "./film.js";
import { ink } from "./ink.js";
import { page, wrap } from "./lines.js";

/** One comparison: `Anna Berg = A. Berg  0.93  the same surname and initial`. */
export function terminalNames({ given, score, same, because }: Compared, look: Look): string {
	const { quiet } = ink(look.colour);
	const name = (value: unknown) => plain(typeof value === "string" ? value : "");
	const line = `${name(given.left)} ${same ? "=" : "≠"} ${name(given.right)}  ${score.toFixed(2)}  ${quiet(plain(because))}`;
	return page(wrap(line, measure(look.width), "", "    "));
}
