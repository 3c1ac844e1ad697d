/** Abbreviations of zones as news writes them: an offset, or the zone (IANA) whose summer and winter time they both are. */
export const zones: Readonly<Record<string, string>> = {
	gmt: "Z",
	utc: "Z",
	Et: "America/New_York",
	Ct: "America/Chicago",
	Mt: "America/Denver",
	Pt: "America/Los_Angeles",
	Est: "-05:00",
	Edt: "-04:00",
	Cst: "-06:00",
	Cdt: "-05:00",
	Mst: "-07:00",
	Mdt: "-06:00",
	Pst: "-08:00",
	Pdt: "-07:00",
	Bst: "+01:00",
	Cet: "+01:00",
	Cest: "+02:00",
	Eet: "+02:00",
	Eest: "+03:00",
	Msk: "+03:00",
	Ist: "+05:30",
	Jst: "+09:00",
	Kst: "+09:00",
	Sgt: "+08:00",
	Hkt: "+08:00",
	Aest: "+10:00",
	Aedt: "+11:00",
};

const byRegion: Readonly<Record<string, string>> = {
	Africa:
		"Abidjan Accra Algiers Asmara Bamako Bangui Cairo Casablanca Conakry Dakar Harare Johannesburg Juba Kampala Khartoum Kigali Kinshasa Lagos Luanda Lusaka Maputo Mogadishu Monrovia Nairobi Ouagadougou Tripoli Tunis Windhoek",
	America:
		"Anchorage Bogota Caracas Chicago Denver Detroit Halifax Havana Lima Managua Montevideo Phoenix Santiago Toronto Vancouver Winnipeg",
	Asia: "Almaty Amman Baghdad Bahrain Baku Bangkok Beirut Bishkek Colombo Damascus Dhaka Dili Dubai Dushanbe Gaza Hebron Jakarta Jerusalem Kabul Karachi Kathmandu Kolkata Kuwait Macau Manila Muscat Nicosia Novosibirsk Omsk Pyongyang Qatar Riyadh Samarkand Seoul Shanghai Singapore Taipei Tashkent Tbilisi Tehran Thimphu Tokyo Ulaanbaatar Vientiane Vladivostok Yangon Yekaterinburg Yerevan",
	Australia: "Adelaide Brisbane Darwin Hobart Melbourne Perth Sydney",
	Europe:
		"Amsterdam Athens Belgrade Berlin Bratislava Brussels Bucharest Budapest Chisinau Copenhagen Dublin Helsinki Istanbul Kaliningrad Lisbon Ljubljana London Luxembourg Madrid Malta Minsk Moscow Oslo Paris Podgorica Prague Riga Rome Sarajevo Skopje Sofia Stockholm Tallinn Vienna Vilnius Warsaw Zagreb Zurich",
	Pacific: "Auckland Fiji Honolulu Port_Moresby",
};

/** Cities after which no zone is named, and the zone whose time they have. */
const others: Readonly<Record<string, string>> = {
	Aktau: "Asia/Aqtau",
	Aktobe: "Asia/Aqtobe",
	Ankara: "Europe/Istanbul",
	Astana: "Asia/Almaty",
	Barcelona: "Europe/Madrid",
	Beijing: "Asia/Shanghai",
	Delhi: "Asia/Kolkata",
	Geneva: "Europe/Zurich",
	Hamburg: "Europe/Berlin",
	Islamabad: "Asia/Karachi",
	Kharkiv: "Europe/Kyiv",
	Kiev: "Europe/Kyiv",
	Kyiv: "Europe/Kyiv",
	Lviv: "Europe/Kyiv",
	Milan: "Europe/Rome",
	Montreal: "America/Toronto",
	Mumbai: "Asia/Kolkata",
	Munich: "Europe/Berlin",
	Odesa: "Europe/Kyiv",
	Ottawa: "America/Toronto",
	Petersburg: "Europe/Moscow",
	Pristina: "Europe/Belgrade",
	Shymkent: "Asia/Almaty",
	Boston: "America/New_York",
	Miami: "America/New_York",
	Washington: "America/New_York",
	Seattle: "America/Los_Angeles",
};

/** Zone (IANA) by city, for clocks that say where they show the time ("6 p.m. in Almaty"). */
export const cityZones: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		Object.entries(byRegion).flatMap(([region, names]) =>
			names.split(" ").map((name) => [name.replace(/_/gu, " "), `${region}/${name}`]),
		),
	),
	...others,
};
