/** A clock at the head of a line ("16:40", "6:05 p.m. –"), or the only one of a short line ("Posted at 16:40"). */
const clock =
	/^[^\S\n\r\u2028\u2029]*(?:(?:\p{L}{1,12}[^\S\n]){0,3})?(?<hour>[01]?\d|2[0-3])[:.h](?<minute>[0-5]\d)(?![\p{N}%])(?:[^\S\n]?(?<half>[ap])\.?m(?![\p{L}\p{N}]))?/gmu;

/** Where the posts of a live page begin in its text, in order, where the newest stands first; null of every other text. */
export function newestFirst(text: string): number[] | null {
	const starts: number[] = [];
	let [earlier, later] = [0, 0];
	let last: number | null = null;
	for (const m of text.matchAll(clock)) {
		const { hour = "", minute = "", half } = m.groups ?? {};
		const time = ((Number(hour) % (half ? 12 : 24)) + (half === "p" ? 12 : 0)) * 60 + Number(minute);
		if (last !== null && time < last) earlier++;
		if (last !== null && time > last) later++;
		last = time;
		starts.push(m.index);
	}
	// A page that runs over midnight goes up once a day.
	return earlier > 0 && earlier >= later * 3 ? starts : null;
}

/** The place of an offset in the order of time: before all posts 0, in the last post of the text 1, in the first the greatest. */
export function postAt(starts: readonly number[], offset: number): number {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low === 0 ? 0 : starts.length - low + 1;
}
