import { totalmem } from "node:os";
import { getHeapStatistics } from "node:v8";

const mb = 1_048_576;

/** MB of the machine, or of the part of it that this process may have. */
function machine(): number {
	// No bound is 0, or more than there is.
	const bound = process.constrainedMemory();
	return Math.floor(Math.min(totalmem(), bound > 0 ? bound : Number.POSITIVE_INFINITY) / mb);
}

/** MB that Node allows its heap. */
export const nodes = () => Math.floor(getHeapStatistics().heap_size_limit / mb);

/**
 * MB that the heap of a large command may have: what `NEWSREEL_MEMORY` says, else three quarters of the machine and never less than Node allows. Null where it says no number.
 */
export function allowed(said: string | undefined): number | null {
	if (said === undefined || said === "") return Math.max(nodes(), Math.floor(machine() * 0.75));
	return /^[1-9]\d{1,7}$/u.test(said) ? Number(said) : null;
}
