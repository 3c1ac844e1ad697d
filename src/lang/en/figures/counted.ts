import { table } from "../../../core/table.js";
import type { CountedWords } from "../../figures.js";

/** Regular nouns for people, singular. */
const regular = (
	"civilian soldier fighter rebel militant terrorist jihadist insurgent gunman protester protestor demonstrator rioter activist officer policeman " +
	"policewoman cop deputy trooper guard guardsman firefighter fireman paramedic medic doctor nurse rescuer volunteer journalist reporter photographer cameraman " +
	"student pupil schoolchild schoolboy schoolgirl teacher worker employee farmer fisherman miner driver passenger pilot sailor marine airman serviceman servicewoman " +
	"resident citizen local villager inhabitant refugee migrant detainee prisoner inmate hostage captive suspect attacker assailant bomber shooter hijacker kidnapper " +
	"extremist separatist loyalist militiaman mercenary commander general colonel captain lieutenant major sergeant corporal private cadet conscript recruit veteran reservist troop " +
	"boy girl man woman child baby infant toddler teenager teen youth youngster adult minor adolescent senior pensioner elder grandmother grandfather grandparent " +
	"mother father parent son daughter brother sister sibling cousin nephew niece uncle aunt husband wife spouse fiance fiancee boyfriend girlfriend partner friend neighbor " +
	"neighbour stepson stepdaughter stepfather stepmother grandson granddaughter grandchild relative kid twin orphan widow " +
	"bystander passerby pedestrian motorist cyclist tourist visitor shopper customer patron clerk guest worshipper worshiper pilgrim parishioner " +
	"priest imam monk nun cleric pastor official politician lawmaker minister governor mayor judge lawyer prosecutor diplomat ambassador observer monitor peacekeeper adviser advisor " +
	"leader member operative agent intruder robber burglar criminal looter vandal sniper defender opponent supporter follower " +
	"foreigner national expatriate engineer contractor technician trader merchant shopkeeper vendor businessman businesswoman athlete player coach singer actor " +
	"person individual victim human casualty survivor patient evacuee returnee occupant homeowner " +
	"american russian syrian iraqi iranian israeli palestinian turk kurd afghan ukrainian kazakh lebanese jordanian egyptian saudi yemeni libyan somali nigerian pakistani indian " +
	"briton german italian spaniard canadian australian mexican christian muslim druze alawite sunni shiite jew copt yazidi armenian georgian chechen uzbek tajik kyrgyz belarusian pole hezbollah " +
	"combatant noncombatant infidel martyr warrior partisan paratrooper commando ranger infantryman tanker gunner officer constable sheriff detective marshal warden aide servant staffer crewman mutineer deserter trainee welder saleswoman salesman stallholder"
).split(" ");

const irregular: Readonly<Record<string, string>> = {
	child: "children",
	schoolchild: "schoolchildren",
	grandchild: "grandchildren",
	person: "people",
	passerby: "passersby",
	wife: "wives",
	lebanese: "lebanese",
	kazakh: "kazakhs",
	druze: "druze",
	yazidi: "yazidis",
	kyrgyz: "kyrgyz",
	iraqi: "iraqis",
	israeli: "israelis",
	hezbollah: "hezbollah",
};

function plural(noun: string): string {
	const known = irregular[noun];
	if (known) return known;
	if (noun.endsWith("man")) return `${noun.slice(0, -3)}men`;
	if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
	return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const everybody = set(
	"people persons person individuals individual victims victim others other lives life souls humans human survivors patients patient casualties adults adult inhabitants ones man male female",
);

export const counted: CountedWords = {
	people: new Set([
		...regular.map(plural),
		...(
			"persons police military personnel troops youth staff crew crewmen infantry servicemen militia militiamen gendarmerie security forces force army family families kin " +
			"others lives souls folk gunmen elderly clergy cavalry faithful youths kids teens teenagers underage reinforcements cadres elements mercenaries loyalists " +
			"regulars irregulars guerrillas guerillas militias thugs gangsters troublemakers instigators ringleaders dissidents strikers marchers picketers onlookers spectators fans congregants " +
			"passengers commuters travellers travelers crews workers labourers laborers employees journalists peacekeepers peshmerga victims toddlers babies infants newborns ones"
		).split(" "),
	]),
	person: new Set([...regular, "other", "one", "life", "gangster", "thug", "dissident"]),
	peopleEndings: ["ists", "men", "women", "ians", "ites", "fighters", "workers", "goers", "makers", "keepers"],
	everybody,
	generic: set(
		"other others more additional further innocent unidentified unknown different total separate such same unnamed confirmed own first second third fellow various several alleged reported possible suspected apparent entire",
	),
	homes: set(
		"homes home houses house apartments apartment flats flat dwellings dwelling buildings building shops shop businesses business stores store",
	),
	things: set(
		"attack attacks raid raids strike strikes airstrikes airstrike bomb bombs shell shells rocket rockets missile missiles mortar mortars explosion explosions blast blasts village villages town towns city cities " +
			"district districts neighborhood neighborhoods neighbourhood neighbourhoods area areas province provinces region regions country countries state states street streets road roads " +
			"car cars vehicle vehicles truck trucks bus buses tank tanks plane planes aircraft warplane warplanes jet jets helicopter helicopters drone drones boat boats ship ships " +
			"hospital hospitals school schools mosque mosques church churches base bases checkpoint checkpoints position positions camp camps hideout hideouts weapon weapons gun guns rifle rifles " +
			"report reports source sources video videos photo photos statement statements incident incidents case cases clash clashes battle battles operation operations war wars shooting shootings " +
			"way ways part parts side sides front fronts party parties group groups gang gangs faction factions organization organizations organisation organisations agency agencies company companies " +
			"sheep cattle cows goats horses dogs dog animals birds bird seabirds seabird camels pigs hens chickens ducks geese poultry livestock fish whales dolphins seals porpoises turtles penguins pelicans otters deer elephants lions bears wolves monkeys bats rats bees hives calves lambs ewes donkeys mules horse sheep cats cat trees crops " +
			"times things reasons questions calls call charge charges count counts counterpart counterparts meeting meetings talks hearing hearings trial trials crime crimes homicide homicides murders shooting burglaries robberies " +
			"round rounds bullet bullets shot shots wound wounds gunshot gunshots stage stages step steps point points item items page pages word words sentence sentences term terms election elections",
	),
	kinds: table({
		deaths: { of: "killed", whom: false },
		fatalities: { of: "killed", whom: false },
		fatality: { of: "killed", whom: false },
		bodies: { of: "killed", whom: false },
		corpses: { of: "killed", whom: false },
		martyrs: { of: "killed", whom: false },
		injuries: { of: "injured", whom: false },
		casualties: { of: "injured", whom: false, hit: true },
		arrests: { of: "arrested", whom: false },
		detentions: { of: "arrested", whom: false },
		detainees: { of: "arrested", whom: false },
		hostages: { of: "hostages", whom: false },
		refugees: { of: "displaced", whom: false },
		evacuees: { of: "displaced", whom: false },
		displaced: { of: "displaced", whom: false },
		protesters: { of: "participants", whom: false },
		protestors: { of: "participants", whom: false },
		demonstrators: { of: "participants", whom: false },
		marchers: { of: "participants", whom: false },
		rioters: { of: "participants", whom: false },
		participants: { of: "participants", whom: false },
	}),
	stops: set(
		"overnight today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday monday's earlier later so then now ago near nearby early late last",
	),
	others: set("another other second third fourth fifth sixth additional"),
	harmed: set("victims victim"),
	harms: set("gunshot gunshots shooting stabbing burn burns"),
	female: set(
		"woman women girl girls she her hers herself female mother daughter sister wife grandmother aunt niece girlfriend stepdaughter granddaughter policewoman schoolgirl widow fiancee actress nun businesswoman servicewoman ms mrs",
	),
	male: set(
		"man men boy boys he him his himself male father son brother husband grandfather uncle nephew boyfriend stepson stepfather grandson policeman schoolboy gunman fiance priest imam monk businessman serviceman mr",
	),
	pronoun: set("he she him"),
	parents: set("father mother dad mom mum mam parent parents grandfather grandmother widow widower couple"),
	ageNoun: ["old"],
	age: ["year", "years", "old", "month", "months"],
	owners: new Set(["'s"]),
	ownership: new Set(["his", "her", "their", "its", "our"]),
	possessives: ["his", "her", "their", "its", "my", "our", "the", "this", "that", "another"],
	bodies: set(
		"police army military ministry guard guards forces force gendarmerie militia militants rebels fighters group movement party brigade regiment government side navy marines coalition troops organisation organization soldiers officers",
	),
	ranks: [
		"in their ranks",
		"from their ranks",
		"among their ranks",
		"within their ranks",
		"in its ranks",
		"from its ranks",
		"among its ranks",
		"within its ranks",
		"on its side",
		"on their side",
		"of its own",
		"of their own",
		"from its own ranks",
		"in their own ranks",
		"in its own ranks",
		"among its own",
		"among their own",
		"of its members",
		"of their members",
		"among its losses",
		"among their losses",
	],
	losses: [
		"its losses",
		"their losses",
		"its own losses",
		"their own losses",
		"our losses",
		"'s losses",
		"its casualties",
		"their casualties",
		"its dead",
		"their dead",
		"its fatalities",
		"their fatalities",
	],
	belonging: set("members employees representatives relatives supporters followers servants elements personnel"),
	among: set("among amongst"),
	captives: set("hostages captives detainees refugees evacuees martyrs dead"),
	pronouns: ["them", "whom"],
};
