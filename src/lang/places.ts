/**
 * Words about places in the languages of coverage, whichever language a document is in: they are looked for as they stand.
 */

/** The country as a whole. */
export const wholeCountry =
	/^(?:(?:(?:across|throughout|all over|around|in) )?(?:the )?(?:whole|entire|rest of the)? ?(?:country|nation)|nationwide|countrywide|national|tout le pays|(?:dans )?l'ensemble du pays|a travers le pays|le pays|вся страна|всей стране|по всей стране|страна|всю страну)$/u;

/** The last or first word of the name of a site: a spot within a city or a region. */
export const siteWords = new Set(
	`airport airfield airbase base square street avenue road boulevard bridge station port palace castle tower building hall stadium park cemetery monument cathedral mosque church temple
	hospital school university hotel market bazaar mall prison jail camp barracks plant refinery mine residence embassy consulate checkpoint theatre theater museum library plaza gate house court
	aeroport gare place rue avenue pont mairie hopital ecole prison palais
	аэропорт вокзал площадь улица проспект мост акимат больница школа университет рынок тюрьма дворец здание`.split(
		/\s+/u,
	),
);

/** A word for a first-level region behind or before its name. */
export const regionWord =
	/(?:^(?:region|province|oblast|governorate|state|county|district|prefecture|region of|province of) (?:of )?(?<behind>.+)$)|(?:^(?<before>.+?) (?:region|province|oblast|governorate|county|state|district|prefecture|область|край|облысы)$)/u;

/** Words that open the name of a site and are no city, though a city somewhere is called so. */
export const genericWords = new Set(
	"city town state national central main old new great grand royal north south east west independence republic presidential government central peoples people's university memorial international mairie hotel gare городской центральный".split(
		/\s+/u,
	),
);

/** Words that tell no two sites of a city apart. */
export const plainWords = new Set("city town municipal main central international the of".split(" "));
