import type { App, AppOptions } from "../app.js";
import type { Console } from "./console.js";

/** 0: all was told; 1: a file or a line was left out; 2: nothing could be done. */
export type Status = 0 | 1 | 2;

/** What a command works with. */
export interface Task {
	readonly console: Console;
	/** Opens the app; asked for only when there is work, so that `--help` is quick. */
	readonly open: (options?: AppOptions) => Promise<App>;
	/** Says with what status to leave. */
	readonly leave: (status: Status) => void;
}
