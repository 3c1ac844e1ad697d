// What a process took, to its file descriptor 3 when it ends: milliseconds of CPU in all its threads, and the most memory that it had, in MB.
import { writeSync } from "node:fs";

process.on("exit", () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }));
});
