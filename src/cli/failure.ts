/** An error that is told to the user in one line: what it is about, what is wrong, what to do. */
export class Failure extends Error {
	constructor(about: string, message: string, remedy: string, cause?: unknown) {
		super(`${about}: ${message}; ${remedy}`, { cause });
		this.name = "Failure";
	}
}

const reasons: Readonly<Record<string, string>> = {
	ENOSPC: "there is no space left on the device",
	EACCES: "you may not write there",
	EPERM: "you may not write there",
	EROFS: "the file system is read-only",
	ENOENT: "there is no such folder",
	EISDIR: "it is a folder",
	ENOTDIR: "a part of the path is no folder",
	EIO: "the device reports an error",
};

/** The system's code of an error ("ENOSPC"), or null. */
export function codeOf(error: unknown): string | null {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** What a failed write is to the user. */
export function unwritable(file: string, error: unknown): Failure {
	const code = codeOf(error);
	const reason =
		(code === null ? undefined : reasons[code]) ?? (error instanceof Error ? error.message : "unknown reason");
	return new Failure(file, `cannot be written, ${reason}`, "free it or name another place", error);
}
