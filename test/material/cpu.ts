/** Milliseconds of processor time that this process has taken: unlike those of a clock, they do not grow with what else the machine does. */
export function cpuTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
