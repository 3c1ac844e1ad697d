/** How words of a script change their ends or heads, so that a name in a sentence finds its own form. Letters are folded. */
export interface Endings {
	readonly script: RegExp;
	/** What may stand before a name and is written with it. */
	readonly heads: readonly string[];
	/** What may stand at its end. */
	readonly tails: readonly string[];
	/** What the name itself may end in once its ending is off. */
	readonly ends: readonly string[];
}

/** Endings of cases and little words that are written with a name, by script. General grammar of Russian, Ukrainian and Kazakh; of Arabic; of German. */
export const endings: readonly Endings[] = [
	{
		script: /^\p{Script=Cyrillic}/u,
		heads: [],
		tails: [
			..."а у е ы и о ю я й м ь".split(" "),
			..."ом ем ой ей ою ах ях ам ям ов ев ым им их ых ия ии ию ие да де та те ға ге на не ны ні ді ты ті ды".split(
				" ",
			),
			..."ами ями ого его ому ему ыми ими ово дан ден тан тен нан нен ның нің дың дің тың тің мен бен пен".split(" "),
		],
		ends: ["а", "я", "ь", "й", "о", "е", "ы", "ия", "и"],
	},
	{
		script: /^\p{Script=Arabic}/u,
		heads: ["و", "ف", "ب", "ل", "ك", "ال", "لل", "وال", "بال", "فال", "كال", "وب", "ول"],
		tails: [],
		ends: [],
	},
	{ script: /^\p{Script=Latin}/u, heads: [], tails: ["s", "es"], ends: [] },
];
