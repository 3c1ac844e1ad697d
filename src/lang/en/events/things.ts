import type { Family } from "../../events.js";

/** Families that are part of a wider one. */
const within: Readonly<Record<string, string>> = { police: "security force", army: "security force" };

function thing(name: string, words: string, matches: readonly string[], not: readonly string[] = []): Family {
	const wider = within[name];
	return { name, words: words.split(", "), matches, not, ...(wider === undefined ? {} : { within: wider }) };
}

/** Kinds of thing and of people that happenings are about: words that mean the same in a report. */
export const things: readonly Family[] = [
	thing(
		"town hall",
		"town hall, city hall, mayor office, mayor 's office, municipal building, city administration",
		["Fire at the City Hall.", "The mayor's office was hit."],
		["A concert hall."],
	),
	thing("residence", "presidential residence, presidential palace, residence, palace", [
		"The presidential palace burnt.",
	]),
	thing("airport", "airport, airfield, aerodrome", ["The airport is shut."]),
	thing("police station", "police station, police headquarters, police building", ["A police station fell."]),
	thing("police", "police, officer, policeman, policewoman, police officer", ["Officers fell back."]),
	thing("army", "army, troop, soldier, military, armed force", ["Soldiers came."]),
	thing("security force", "security force, law enforcement, security service, national guard", [
		"Security forces came.",
	]),
	thing(
		"protester",
		"protester, protestor, demonstrator, crowd, marcher, rioter, picketer",
		["Demonstrators came.", "The crowd grew."],
		["The cloud grew."],
	),
	thing("attacker", "attacker, gunman, assailant, shooter, militant, terrorist", ["A gunman came."]),
	thing(
		"gas",
		"gas, lpg, lng, liquefied petroleum gas, liquefy petroleum gas, liquefied natural gas, liquefy natural gas, natural gas, motor gas",
		["The price of LNG fell.", "Gas prices fell."],
		["The glass fell."],
	),
	thing("fuel", "fuel, gasoline, petrol, diesel", ["Petrol ran out."]),
	thing("price", "price, cost/n, tariff, fare", ["Prices fell."]),
	thing(
		"internet",
		"internet, mobile internet, mobile communication, internet access, access to internet, access to the internet, internet service, mobile network, mobile service, internet connection, network/n, connection, web",
		["The Internet was cut."],
	),
	thing("electricity", "electricity, power supply, electricity supply, power grid", ["The electricity was gone."]),
	thing("prisoner", "prisoner, inmate, detainee, convict/n", ["Forty inmates came."]),
	thing("flight", "flight, air traffic", ["All flights were late."]),
	thing("class", "class, lesson, teaching", ["Classes went on."]),
	thing("government", "government, cabinet", ["The cabinet met."]),
	thing("parliament", "parliament, senate, congress, national assembly", ["The senate met."]),
	thing("authority", "authority, official", ["The authorities agreed."]),
	thing("president", "president, head of state", ["The head of state spoke."]),
	thing("prime minister", "prime minister, premier, head of government", ["The premier spoke."]),
	thing("shop", "shop, store, market, supermarket, mall", ["The stores shut."]),
	thing("emergency", "state of emergency, emergency rule", ["A state of emergency began."]),
	thing("curfew", "curfew", ["A curfew began."]),
	thing("toll", "toll, death toll, number of dead, number of victim, casualty figure", ["The toll grew."]),
	thing("child", "child, boy, girl, baby, toddler, infant, kid", ["Two boys came."]),
	thing("school", "school, college, university", ["The school burnt."]),
	thing("hospital", "hospital, clinic", ["The clinic burnt."]),
	thing("embassy", "embassy, consulate, mission", ["The consulate burnt."]),
	thing("car", "car, vehicle, truck, van, lorry, bus", ["A lorry burnt."]),
	thing("house", "house, home/n, apartment, flat/n", ["Their apartment burnt."]),
	thing("plane", "plane, aircraft, airplane, jet, airliner, helicopter", ["A jet fell."]),
	thing("ship", "ship, boat, ferry, vessel", ["A ferry sank."]),
	thing("video", "video, footage, clip", ["The footage shows it."]),
	thing("website", "website, site, news site", ["Websites were blocked."]),
	thing("messenger", "messenger, messaging app, messaging service", ["The messenger was blocked."]),
	thing("ministry", "ministry, department", ["The ministry spoke."]),
	thing("court", "court, tribunal, judge", ["The court ruled."]),
	thing("treason", "treason, high treason", ["He faces treason."]),
];
