/** Lower case, without the last full stop: no sentence ends after them before a name or a number. */
export const abbreviations: ReadonlySet<string> = new Set(
	(
		"mr mrs ms dr prof rev hon st sr jr gen lt col maj capt cmdr sgt cpl pvt adm brig gov sen rep pres supt insp det " +
		"jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
		"no nos vs v etc al fig vol pp para ch ca cf ref tel ext ed art sec approx est inc ltd co corp bros u.s u.k u.n u.s.s.r e.u d.c a.m p.m i.e e.g ph.d ft mt"
	).split(" "),
);

/** Abbreviations that may be the last word of a sentence. */
export const closers: ReadonlySet<string> = new Set(
	"a.m p.m u.s u.k u.n e.u d.c inc ltd co corp bros etc al jr sr ph.d".split(" "),
);

/** Abbreviations that end a time of day, and words that still belong to it ("4 p.m. Monday", "4 p.m. Eastern time"). */
export const hours = {
	before: new Set(["a.m", "p.m"]),
	after: new Set(
		(
			"Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December " +
			"Eastern Central Mountain Pacific Greenwich Moscow time local standard daylight"
		).split(" "),
	),
};

/** Words that open a sentence and are no part of a name, as they stand there. */
export const openers: ReadonlySet<string> = new Set(
	(
		"The A An This That These Those There He She It They We I You His Her Its Their Our My But And Or So Yet In On At By For From With Without " +
		"After Before When While As If Since Until Although Though Because However Meanwhile Then Now Later Earlier Some Many Most Several Few All Both " +
		"Each Every No Not Nobody None Nothing Who What Where Why How Which According During Under Over Around About More Less Only Even Also Still Once " +
		"Here Such Other Another Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Police Officials Residents Witnesses Protesters Soldiers Troops"
	).split(" "),
);
