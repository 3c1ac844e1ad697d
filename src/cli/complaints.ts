import { line, type Problem } from "../core/problem.js";
import { type Output, shown } from "./console.js";

/** So many problems of one kind are told of one file; of the rest only how many they are. */
const most = 10;

/** Problems on standard error, a line each. */
export interface Complaints {
	readonly tell: (problem: Problem) => Promise<void>;
	/** Tells how many more there were of what was told often enough. */
	readonly end: () => Promise<void>;
}

/** The same problem in another line or of another id is one kind. */
const kindOf = ({ file, message, remedy }: Problem) =>
	JSON.stringify([file, `${message}; ${remedy}`.replace(/"(?:[^"\\]|\\.)*"|\d+/gu, "")]).replace(/ called .*/u, "");

/** Tells problems; a file that is wrong in every line is not told line by line. */
export function complaints(err: Output): Complaints {
	const kinds = new Map<string, { count: number; last: Problem }>();
	const write = (text: string) => err.write(`newsreel: ${shown(text)}\n`);
	return {
		async tell(problem) {
			const kind = kindOf(problem);
			const count = (kinds.get(kind)?.count ?? 0) + 1;
			kinds.set(kind, { count, last: problem });
			if (count <= most) await write(line(problem));
		},
		async end() {
			for (const { count, last } of kinds.values())
				if (count > most)
					await write(
						`${last.file}: ${count - most} more like it${last.line === null ? "" : `, up to line ${last.line}`}: ${last.message}; ${last.remedy}`,
					);
			kinds.clear();
		},
	};
}
