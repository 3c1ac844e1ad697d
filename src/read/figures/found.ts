import type { Figure } from "../../core/reading.js";

/** A figure before the claim that it stands in is known. */
export type FoundFigure = Omit<Figure, "claim">;

/** A figure that is being put together. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What a name alone counts. */
export const one = { low: 1, high: 1, hedge: "exact" } as const;
