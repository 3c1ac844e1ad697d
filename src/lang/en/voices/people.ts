import type { Pronoun } from "../../voices.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns for bodies that speak with one voice. */
export const bodies = set(
	"police guard coastguard airline utility operator prefecture charity army military ministry government administration kremlin parliament senate congress court committee commission council agency authority authorities television tv radio newspaper magazine media press company firm bank union party opposition campaign office department bureau embassy consulate hospital university institute organisation organization group watchdog network channel station alliance coalition league federation association foundation board panel embassy junta cabinet regime state city county treasury pentagon church prosecution defence defense gendarmerie navy militia unicef report statement poll survey study document letter website site blog video article post tweet readout communique bulletin",
);

const roles: Readonly<Record<"he" | "she" | "they", string>> = {
	they: "minister president premier chancellor governor mayor deputy secretary senator congressman representative lawmaker legislator judge prosecutor lawyer attorney spokesperson official officer commander general colonel major captain sergeant admiral soldier policeman chief head leader director chairman chair chairperson executive manager adviser advisor aide ambassador envoy diplomat expert analyst professor scientist researcher doctor physician surgeon nurse teacher student activist protester protestor demonstrator resident witness eyewitness survivor victim neighbor neighbour shopkeeper driver worker farmer engineer journalist reporter editor author writer columnist blogger candidate nominee strategist pollster donor voter veteran pastor priest bishop pope imam rabbi owner founder head coach player singer actor critic supporter opponent observer passer-by passenger pilot refugee migrant villager inhabitant citizen colleague friend relative parent rebel fighter insurgent hostage detainee prisoner suspect defendant plaintiff economist historian politician operative speaker delegate superdelegate member source man woman mother father brother sister son daughter wife husband king queen prince princess boy girl lady gentleman",
	he: "spokesman chairman congressman policeman businessman man father brother son husband king prince boy gentleman widower grandfather uncle nephew",
	she: "spokeswoman chairwoman congresswoman policewoman businesswoman woman mother sister daughter wife queen princess girl lady widow grandmother aunt niece actress",
};

/** Nouns for people by role; `they` may be a man or a woman. */
export const people: ReadonlyMap<string, "he" | "she" | "they"> = new Map([
	...roles.they.split(" ").map((w): [string, "they"] => [w, "they"]),
	...roles.he.split(" ").map((w): [string, "he"] => [w, "he"]),
	...roles.she.split(" ").map((w): [string, "she"] => [w, "she"]),
]);

/** Titles that tell man from woman. */
export const titles: ReadonlyMap<string, "he" | "she"> = new Map([
	["mr", "he"],
	["sir", "he"],
	["lord", "he"],
	["king", "he"],
	["prince", "he"],
	["mrs", "she"],
	["ms", "she"],
	["miss", "she"],
	["lady", "she"],
	["dame", "she"],
	["queen", "she"],
	["princess", "she"],
]);

/** Pronouns and what they can stand for. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
	["i", { gender: "they", person: 1 }],
	["we", { gender: "they", person: 1 }],
	["you", { gender: "they", person: 2 }],
	["he", { gender: "he", person: 3 }],
	["him", { gender: "he", person: 3 }],
	["his", { gender: "he", person: 3 }],
	["she", { gender: "she", person: 3 }],
	["her", { gender: "she", person: 3 }],
	["it", { gender: "it", person: 3 }],
	["its", { gender: "it", person: 3 }],
	["they", { gender: "they", person: 3 }],
	["them", { gender: "they", person: 3 }],
	["their", { gender: "they", person: 3 }],
]);

export const possessives = set("my your his her its our their whose");
export const first = set("i me my mine myself we us our ours ourselves i'm i've i'd i'll");
export const third = set("he him his himself she her hers herself they them their theirs themselves");
