/**
 * Told how many steps a part of linking took (`what` names them): entries of lists that were walked, pairs that were compared. The same on every machine, so
 * that a test can hold how work grows where seconds would say how busy the machine is.
 */
export type Count = (what: string, steps: number) => void;
