/** The present moment, ISO 8601 in UTC. The only place that asks for it. */
export function now(): string {
	return new Date().toISOString();
}

/** Milliseconds since an arbitrary moment, for measuring how long a thing took. */
export function ticks(): number {
	return performance.now();
}
