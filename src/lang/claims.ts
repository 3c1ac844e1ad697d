/** What a language knows for `read/claims`: which sentences go on from the one before, and which tell no happening. */
export interface ClaimLanguage {
	readonly code: string;
	/** First words (folded) of a sentence that goes on from the one before ("they", "then"). */
	readonly onward: ReadonlySet<string>;
	/** First words (folded) that only tie a sentence to the one before ("but"): a headline begins after them. */
	readonly connectives: ReadonlySet<string>;
	/** Lemmas of verbs that say how things are, not what happened. */
	readonly stative: ReadonlySet<string>;
	/** Lemmas of verbs of what goes on for a time ("stayed shut until Monday"). */
	readonly lasting: ReadonlySet<string>;
	/** Words that open a relative clause after a noun. */
	readonly relatives: ReadonlySet<string>;
	/** Words after which a time is only compared with ("more than on Tuesday"). */
	readonly comparing: ReadonlySet<string>;
	/** Words before a figure compared with, and the word between ("up from 34 on Monday"). */
	readonly rising: { readonly moves: ReadonlySet<string>; readonly from: ReadonlySet<string> };
	/** Words that put one time aside for another ("not on Friday but on Thursday"). */
	readonly instead: { readonly not: ReadonlySet<string>; readonly but: ReadonlySet<string> };
	/** Words behind which stands the day of what is only planned ("the march planned for Friday"). */
	readonly planning: ReadonlySet<string>;
	/** Participles by which something is undone before its day, each with the words that may follow it ("called off"); "" where none need. */
	readonly undoing: ReadonlyMap<string, readonly string[]>;
	/** Words whose clause only bounds what is told ("since fighting broke out on Monday"). */
	readonly bounding: ReadonlySet<string>;
	/** Auxiliaries of what has been done by now ("have"), and of what was over by then ("had"). */
	readonly perfect: { readonly present: ReadonlySet<string>; readonly past: ReadonlySet<string> };
	/** Words that bring in what news is about ("arrested over", "charged after"). */
	readonly aftermath: ReadonlySet<string>;
	/** Words of the writer or reader in a sentence of comment ("we", "here"). */
	readonly self: ReadonlySet<string>;
	/** Words by which a publisher speaks of itself in its own text ("we withdraw that figure"). */
	readonly publisher: ReadonlySet<string>;
	/** Words by which one speaks of himself alone ("I"), and those by which several do. */
	readonly alone: ReadonlySet<string>;
	readonly plural: ReadonlySet<string>;
	/**
	 * What a publisher tells of its own work: forms of verbs behind "we" ("counted"), and nouns behind "our" ("volunteers", "count"); and forms of verbs by which "we" take a
	 * stand ("reject").
	 */
	readonly house: {
		readonly finds: ReadonlySet<string>;
		readonly stands: ReadonlySet<string>;
		readonly people: ReadonlySet<string>;
	};
	/** Sentences on the text itself ("Here is what we know"), on the folded sentence; each rule with its examples. */
	readonly about: readonly ClaimRule[];
	/** Sentences that recall what was long known ("who led the country for 28 years"), on the folded sentence. */
	readonly recall: readonly ClaimRule[];
}

export interface ClaimRule {
	/** Folded words of which a sentence holds one at least where the pattern is found: only then is it tried. */
	readonly words: ReadonlySet<string>;
	/** Without the `g` flag. */
	readonly pattern: RegExp;
	/** True where what follows it in its paragraph is of it too. */
	readonly on?: boolean;
	readonly matches: readonly string[];
	readonly not: readonly string[];
}
