import type { Cast } from "../cast.js";
import { json } from "../plain.js";

/** Who is who as the plain object that `newsreel actors --json` prints. */
function castObject({ actors }: Cast) {
	return {
		actors: actors.map((a) => ({
			id: a.id,
			type: a.type,
			name: a.name,
			mentions: a.mentions,
			roles: a.roles.map(({ role, from, until }) => ({ role, from, until })),
			spellings: a.spellings.map(({ text, mentions, documents }) => ({ text, mentions, documents })),
			called: a.called.map(({ text, mentions, documents }) => ({ text, mentions, documents })),
			documents: a.documents,
			sources: a.sources,
			because: a.because,
			proposed: a.proposed.map(({ name, because }) => ({ name, because })),
		})),
	};
}

/** Who is who as one JSON object on one line. */
export function jsonCast(cast: Cast): string {
	return `${json(castObject(cast))}\n`;
}
