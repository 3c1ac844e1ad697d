import { withoutArticle } from "../../lang/articles.js";
import { plain, renamedCity } from "./parts.js";
import { type Judged, scaled } from "./people.js";
import { hear, likeness } from "./sounds.js";

/** Are two names of places one? Words are not left out: a quarter is not its city. */
export function comparePlaces(left: string, right: string): Judged {
	const [p, q] = [withoutArticle(plain(left)), withoutArticle(plain(right))];
	if (p === q) return { score: 1, because: "the same letters" };
	const [x, y] = [renamedCity(left), renamedCity(right)];
	if (x !== null && x === y) return { score: 0.97, because: "two names of one city" };
	const glued = (name: string) => hear(name.replace(/[\s-]/gu, ""));
	const score = scaled(likeness(glued(p), glued(q)));
	return { score, because: score >= 0.8 ? "they sound alike" : "they sound different" };
}
