/** Something that could not be read or written as it was meant: one clear line for the user, never a stack trace. */
export interface Problem {
	/** The path as given, or the id; `-` is standard input. */
	readonly file: string;
	/** 1-based line of the file, null where it is the whole file. */
	readonly line: number | null;
	/** What is wrong, as a clause without a final full stop ("is a PDF"). */
	readonly message: string;
	/** What to do about it, in the same form. */
	readonly remedy: string;
	/** True where a file or a line was left out; false where all was told and something about it should be known. */
	readonly leftOut: boolean;
}

/** The problem as one line: `a.jsonl:3: is no JSON; correct the line`. */
export function line(problem: Problem): string {
	const where = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
	return `${where}: ${problem.message}; ${problem.remedy}`.replace(/\s+/gu, " ");
}
