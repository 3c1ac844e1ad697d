import { line, type Problem } from "../core/problem.js";
import { type Output, shown } from "./console.js";

/** So many problems of one kind are told of one file; of the rest only how many they are. */
const most = 10;

/** Problems on standard error, a line each. */
export interface Complaints {
	/** One kind is counted by file; where each document is a file of its own, over all (`isOfMany`). */
	readonly tell: (problem: Problem, isOfMany?: boolean) => Promise<void>;
	/** Tells how many more there were of what was told often enough. To be called again where more was told since. */
	readonly end: () => Promise<void>;
}

/** The same problem in another line or of another id is one kind. */
const kindOf = ({ file, message, remedy }: Problem, isOfMany: boolean) =>
	JSON.stringify([isOfMany ? null : file, `${message}; ${remedy}`.replace(/"(?:[^"\\]|\\.)*"|\d+/gu, "")]).replace(
		/ called .*/u,
		"",
	);

/** Tells problems; a file that is wrong in every line is not told line by line. */
export function complaints(err: Output): Complaints {
	/** How often each kind was met, and how often when it was last summed up. */
	const kinds = new Map<string, { count: number; told: number; last: Problem }>();
	const write = (text: string) => err.write(`newsreel: ${shown(text)}\n`);
	return {
		async tell(problem, isOfMany = false) {
			const kind = kindOf(problem, isOfMany);
			const { count, told } = kinds.get(kind) ?? { count: 0, told: most };
			kinds.set(kind, { count: count + 1, told, last: problem });
			if (count < most) await write(line(problem));
		},
		async end() {
			for (const [kind, { count, told, last }] of kinds) {
				if (count <= told) continue;
				kinds.set(kind, { count, told: count, last });
				await write(
					`${last.file}: ${count - told} more like it${last.line === null ? "" : `, up to line ${last.line}`}: ${last.message}; ${last.remedy}`,
				);
			}
		},
	};
}
