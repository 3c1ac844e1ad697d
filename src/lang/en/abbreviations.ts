/** Lower case, without the last full stop: no sentence ends after them before a name or a number. */
export const abbreviations: ReadonlySet<string> = new Set(
	(
		"mr mrs ms dr prof rev hon st sr jr gen lt col maj capt cmdr sgt cpl pvt adm brig gov sen rep pres supt insp det " +
		"jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
		"no nos vs v etc al fig vol pp ed art sec approx est inc ltd co corp bros u.s u.k u.n u.s.s.r e.u d.c a.m p.m i.e e.g ph.d ft mt"
	).split(" "),
);
