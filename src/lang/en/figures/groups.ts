import { table } from "../../../core/table.js";

const named = (group: string, list: string): [string, string][] => list.split(", ").map((word) => [word, group]);

/** Words of a group that mean the same people; what is not listed is its own group, in the words of the text. */
export const groups: Readonly<Record<string, string>> = Object.fromEntries([
	...named(
		"police",
		"police, policemen, policeman, policewoman, policewomen, police officer, police officers, officer, officers, cop, cops, law enforcement officers, law enforcement officer, deputies, deputy, troopers, trooper, police personnel, riot police, constables",
	),
	...named(
		"security forces",
		"security forces, security personnel, security officers, security force members, members of the security forces, servicemen, law enforcement, security servicemen, guards, guardsmen, national guardsmen",
	),
	...named(
		"soldiers",
		"soldiers, soldier, troops, army soldiers, military personnel, army troops, regime soldiers, government soldiers",
	),
	...named(
		"civilians",
		"civilians, civilian, citizens, residents, locals, villagers, inhabitants, ordinary people, civilian residents, local residents",
	),
	...named(
		"children",
		"children, child, minors, minor, kids, kid, boys, girls, babies, infants, schoolchildren, toddlers",
	),
	...named("women", "women, woman"),
	...named("men", "men"),
	...named(
		"protesters",
		"protesters, protestors, protester, protestor, demonstrators, demonstrator, peaceful protesters, anti-government protesters",
	),
	...named(
		"criminals",
		"criminals, armed criminals, rioters, bandits, looters, attackers, armed bandits, armed men, assailants, gunmen",
	),
	...named(
		"fighters",
		"fighters, militants, rebels, rebel fighters, insurgents, jihadists, terrorists, gunman, extremists, opposition fighters",
	),
	...named("journalists", "journalists, reporters, journalist, reporter, media workers"),
	// A single person described is nobody's group.
	...named(
		"",
		"man, person, victim, teenager, teen, youth, boy, girl, resident, suspect, driver, adult, adults, man and woman, male, female, people, persons, victims, passenger, customer, clerk, worker, student, friend, friends, teens, teenagers",
	),
]);

/** Words by which a voice speaks with authority over a count. */
export const authorities: ReadonlySet<string> = new Set(
	(
		"ministry minister ministries ministers police government governments president presidency kremlin pentagon officials official authorities authority spokesman spokeswoman spokesperson " +
		"hospital hospitals governor mayor coroner coroners sheriff sheriffs prosecutor prosecutors prosecution army military department health examiner commander command headquarters chief captain " +
		"deputies deputy officer officers detectives investigators nation nations un unicef coast coastguard prefecture prefect state administration committee council commission emergency firefighters defence defense interior court ombudsman " +
		"fire brigade ambulance protection dean paramedics directorate lieutenant lt sgt sergeant investigators troopers agency bureau commissioner fbi"
	).split(" "),
);

/** Words by which a publisher is an authority itself: no newspaper is called so. */
export const bulletins: ReadonlySet<string> = new Set(
	"ministry police sheriff coroner government prosecutor prosecutors army department coastguard prefecture directorate municipality unicef unhcr ocha".split(
		" ",
	),
);

/** Who speaks for a body. */
export const mouths = {
	words: new Set(
		"spokesman spokeswoman spokesperson spokesmen spokespeople official officials representative director head chief chairman chairwoman chair deputy secretary secretary-general president".split(
			" ",
		),
	),
	bodies: table({ minister: "ministry", ministers: "ministry" }),
};
