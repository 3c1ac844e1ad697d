/** A box on a picture, in its units. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const overlap = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (a: Box, b: Box) =>
	a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** Width of a text set in the sans at a size, estimated: digits and letters are about half as wide as they are high. */
export function widthOf(text: string, size: number): number {
	let units = 0;
	for (const letter of text)
		units += /[ilj.,:;'’|! ]/u.test(letter) ? 0.28 : /[\p{Lu}mwMW%@]/u.test(letter) ? 0.66 : 0.52;
	return units * size;
}

/** What stands beside a point: its lines, the first one heavier. */
export interface Label {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
}

export interface Placed {
	/** Where its lines begin, or end, or have their middle. */
	readonly x: number;
	/** Base line of the first line. */
	readonly y: number;
	readonly anchor: "start" | "middle" | "end";
	readonly lines: readonly string[];
	/** True where it stands so far off that a line must lead to it. */
	readonly far: boolean;
}

export interface Setting {
	readonly size: number;
	readonly lead: number;
	/** Between a point and its label. */
	readonly gap: number;
	/** Whether a label may stand further off, with a line that leads to it. */
	readonly leader?: boolean;
	/** What a label may not leave. */
	readonly frame: Box;
}

function candidates(
	label: Label,
	lines: readonly string[],
	{ size, lead }: Setting,
	gap: number,
	far: boolean,
): { at: Placed; box: Box }[] {
	const width = Math.max(...lines.map((line) => widthOf(line, size))) + 2;
	const height = lead * lines.length;
	const make = (anchor: Placed["anchor"], x: number, top: number) => {
		const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
		return { at: { x, y: top + size * 0.86, anchor, lines, far }, box: { x: left, y: top, width, height } };
	};
	const { x, y } = label;
	const middle = y - size / 2 - 1;
	return [
		make("start", x + gap, middle),
		make("end", x - gap, middle),
		make("middle", x, y - gap - height),
		make("middle", x, y + gap),
		make("start", x + gap * 0.7, y - gap * 0.7 - height),
		make("end", x - gap * 0.7, y - gap * 0.7 - height),
		make("start", x + gap * 0.7, y + gap * 0.5),
		make("end", x - gap * 0.7, y + gap * 0.5),
	];
}

/**
 * Labels set beside their points so that none meets another, a point or the frame: in the order given, each in the first of eight places that is free, else
 * with its first line alone, else further off, else not at all (null). Boxes of `taken` are kept free.
 */
export function placeLabels(labels: readonly Label[], taken: readonly Box[], setting: Setting): (Placed | null)[] {
	const full: Box[] = [...taken];
	const free = (box: Box) => inside(box, setting.frame) && !full.some((other) => overlap(box, other));
	return labels.map((label) => {
		const shorter = label.lines.length > 1 ? [label.lines, label.lines.slice(0, 1)] : [label.lines];
		for (const [gap, far] of [
			[setting.gap, false] as const,
			...(setting.leader ? [[setting.gap + 16, true] as const] : []),
		]) {
			for (const lines of shorter) {
				const found = candidates(label, lines, setting, gap, far).find(({ box }) => free(box));
				if (!found) continue;
				full.push(found.box);
				return found.at;
			}
		}
		return null;
	});
}
