/** A city under the names that it had officially. `until` is the first day of the next name; null where the present name stands. */
export interface Renaming {
	/** GeoNames id. */
	readonly id: number;
	readonly names: readonly { readonly name: string; readonly from: string | null; readonly until: string | null }[];
}

const was = (name: string, from: string | null, until: string | null) => ({ name, from, until });

/** Renamed cities; the last name of a row is the one in force, and overrules the name in the gazetteer's source. */
export const renamed: readonly Renaming[] = [
	{
		id: 1526273,
		names: [
			was("Akmolinsk", null, "1961-03-20"),
			was("Tselinograd", "1961-03-20", "1992-07-06"),
			was("Akmola", "1992-07-06", "1998-05-06"),
			was("Astana", "1998-05-06", "2019-03-23"),
			was("Nur-Sultan", "2019-03-23", "2022-09-17"),
			was("Astana", "2022-09-17", null),
		],
	},
	{
		id: 1526384,
		names: [
			was("Verny", null, "1921-02-05"),
			was("Alma-Ata", "1921-02-05", "1993-01-28"),
			was("Almaty", "1993-01-28", null),
		],
	},
	{ id: 610612, names: [was("Shevchenko", "1964", "1991-09-04"), was("Aktau", "1991-09-04", null)] },
	{ id: 610529, names: [was("Guryev", null, "1991-10-04"), was("Atyrau", "1991-10-04", null)] },
	{ id: 1519422, names: [was("Semipalatinsk", null, "2007-06-21"), was("Semey", "2007-06-21", null)] },
	{ id: 1518980, names: [was("Chimkent", null, "1993-09-06"), was("Shymkent", "1993-09-06", null)] },
	{ id: 1516905, names: [was("Dzhambul", "1938", "1993-01-08"), was("Taraz", "1997-01-08", null)] },
	{ id: 1528675, names: [was("Frunze", "1926-05-12", "1991-02-05"), was("Bishkek", "1991-02-05", null)] },
	{ id: 1221874, names: [was("Stalinabad", "1929", "1961-11-10"), was("Dushanbe", "1961-11-10", null)] },
	{
		id: 498817,
		names: [
			was("Petrograd", "1914-09-01", "1924-01-26"),
			was("Leningrad", "1924-01-26", "1991-09-06"),
			was("Saint Petersburg", "1991-09-06", null),
		],
	},
	{
		id: 472757,
		names: [
			was("Tsaritsyn", null, "1925-04-10"),
			was("Stalingrad", "1925-04-10", "1961-11-10"),
			was("Volgograd", "1961-11-10", null),
		],
	},
	{ id: 1486209, names: [was("Sverdlovsk", "1924", "1991-09-04"), was("Yekaterinburg", "1991-09-04", null)] },
	{ id: 520555, names: [was("Gorky", "1932", "1990-10-22"), was("Nizhny Novgorod", "1990-10-22", null)] },
	{ id: 709930, names: [was("Dnipropetrovsk", "1926-07-20", "2016-05-19"), was("Dnipro", "2016-05-19", null)] },
	{ id: 1275339, names: [was("Bombay", null, "1995-11-01"), was("Mumbai", "1995-11-01", null)] },
	{ id: 1264527, names: [was("Madras", null, "1996-09-30"), was("Chennai", "1996-09-30", null)] },
	{ id: 1275004, names: [was("Calcutta", null, "2001-01-01"), was("Kolkata", "2001-01-01", null)] },
	{ id: 1566083, names: [was("Saigon", null, "1976-07-02"), was("Ho Chi Minh City", "1976-07-02", null)] },
	{ id: 1298824, names: [was("Rangoon", null, "1989-06-18"), was("Yangon", "1989-06-18", null)] },
	{ id: 2314302, names: [was("Leopoldville", null, "1966-06-30"), was("Kinshasa", "1966-06-30", null)] },
	{ id: 745044, names: [was("Constantinople", null, "1930-03-28"), was("Istanbul", "1930-03-28", null)] },
];
