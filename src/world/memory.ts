import { setFlagsFromString } from "node:v8";

/**
 * From now on V8 lets its heap grow by 20 % of what lives in it before it collects, where left alone it lets it double while much memory is free: linking and telling
 * 3,000 documents took 640 MB instead of 820 (at 30 %). A setting of the whole process, in force until it ends.
 */
export function spareMemory(): void {
	setFlagsFromString("--heap-growing-percent=20");
}
