// What a process took, as a line of JSON in the file that SPEED_WATCH names, when it ends: milliseconds of CPU in all its threads, and the most memory that it had, in MB. A
// process that it starts to do its work is given the same file.
import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread)
	process.on("exit", () => {
		const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
		const took = { cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
		appendFileSync(process.env.SPEED_WATCH ?? "/dev/null", `${JSON.stringify(took)}\n`);
	});
