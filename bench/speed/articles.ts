/**
 * Made-up articles for measuring speed: of a month of unrest in made-up towns, with a large vocabulary, so that hardly a sentence stands twice. Article `i` is
 * the same however many are made.
 */
import { random } from "../random.js";

/** One line of the JSON Lines that newsreel reads. */
export interface Article {
	readonly id: string;
	readonly source: string;
	readonly published: string;
	readonly title: string;
	readonly text: string;
}

type Pick = <T>(list: readonly T[]) => T;

const list = (words: string) => words.split("|");

const syllables = list(
	"ba|ka|ra|shi|mo|len|dor|vik|tas|nur|el|mar|or|sel|zan|bek|tol|ger|win|hal|ster|ford|ak|tau|kor|gan|lim|pet|ros|vel|din|osh|yar|mir|gul|sar|tem|ken|lov|ski",
);
const first = list(
	"Anna|Mikhail|Lena|Omar|Dina|Peter|Aigul|Tomas|Irina|Samuel|Nadia|Victor|Marat|Olga|Erik|Zarina|Paul|Leila|Bolat|Helen|Ruslan|Maria|Daniyar|Sofia|Adam|Gulnara|Henry|Asel|Jan|Kamila|Timur|Clara",
);
const city = list(
	"Almaty|Astana|Aktau|Aktobe|Atyrau|Shymkent|Taraz|Oral|Kyiv|Minsk|Tbilisi|Baku|Tashkent|Bishkek|Warsaw|Prague|Vienna|Paris|London|Lagos|Nairobi|Lima|Bogota|Quito|Jakarta|Manila|Hanoi|Dhaka|Karachi|Kabul",
);
const noun = list(
	"bakery|bridge|budget|bus|campaign|candle|car|church|clinic|coal|coat|committee|contract|corridor|court|crowd|customs|deadline|depot|desk|district|door|economy|election|engine|factory|family|farm|fence|ferry|field|fire|flag|floor|flour|fuel|garage|garden|gas|gate|glass|grain|hall|harbour|harvest|heating|hospital|hotel|house|ice|inquiry|kitchen|ladder|lamp|law|letter|library|line|list|lorry|market|meal|meeting|mine|minister|money|morning|mosque|museum|neighbour|newspaper|office|oil|orchard|order|oven|paper|park|pension|petition|pharmacy|pipe|plan|platform|pond|post|price|prison|promise|queue|railway|rain|refinery|rent|report|river|road|roof|room|rumour|salary|school|season|sheet|ship|shop|silence|siren|smoke|snow|square|stairs|station|steel|stone|store|strike|street|table|tax|telephone|tent|theatre|ticket|tower|town|tractor|train|tram|tree|truck|union|valley|village|wage|wall|warehouse|water|weather|well|wheel|wind|window|winter|yard",
);
const adjective = list(
	"angry|bitter|bright|broken|brown|calm|careful|cheap|cold|crowded|dark|dear|deep|dry|early|eastern|empty|familiar|foreign|former|frozen|heavy|hidden|high|hungry|icy|large|late|little|local|long|loud|low|main|muddy|narrow|new|northern|old|open|pale|poor|private|public|quiet|rare|regional|rural|rusty|shut|silent|slow|small|southern|steep|strange|tall|tired|torn|unpaid|upper|usual|warm|western|white|wide|wooden",
);
const deed = list(
	"blocked|burned|bought|built|carried|checked|cleaned|closed|counted|crossed|emptied|entered|filled|followed|found|guarded|held|joined|kept|left|lit|looked after|lost|moved|opened|painted|passed|pulled down|reached|remembered|repaired|reopened|sold|seized|set fire to|stormed|surrounded|swept|took back|visited|walked past|watched",
);
const folk = list(
	"bakers|bystanders|cadets|cleaners|clerks|dockers|doctors|drivers|farmers|firefighters|guards|journalists|lawyers|miners|neighbours|nurses|officials|passengers|pensioners|pilots|police|police officers|protesters|residents|sailors|shopkeepers|soldiers|steelworkers|strikers|students|teachers|villagers|volunteers|workers",
);
const body = list(
	"the interior ministry|the health ministry|the regional governor|the prosecutor’s office|the army|the national guard|the union|the city council|the mayor’s office|the railway company|a hospital doctor|the opposition|the president’s spokesman|the customs service|the Red Crescent|a human rights group|state television|the energy minister",
);
const harm = list(
	"were killed|were injured|were arrested|were wounded in clashes|have died|were detained overnight|are missing|were taken to hospital|were shot dead|were released without charge",
);
const day = list(
	"on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|on Sunday|yesterday|the same evening|two days later|last week|in the early hours of the morning|that night|at about 4 p.m.",
);
const hedge = list("|||at least |more than |around |nearly |up to |some |no fewer than ");
const small = list("two|three|five|seven|nine|eleven|a dozen|dozens of|hundreds of|twenty-one|forty|several");
const reason = list("after|because|although|while|as|before|since|even though|until|where");
const verb = list("said|told reporters|wrote|announced|admitted|insisted|warned|explained|added|confirmed|denied");
const order = list(
	"A curfew was imposed in {p} from 11pm to 7am|The state of emergency in {p} was extended until {d}|Internet access was cut in {p}|The border at {p} was closed for {s} days|Mass gatherings were banned in {p}|Mobile service was restored in {p} {t}",
);
const medium = list(
	"A video posted on Telegram shows|Photographs on Twitter showed|Footage that could not be verified shows|A clip on Instagram appeared to show",
);

/** A made-up name of two or three syllables. */
function word(next: () => number, pick: Pick): string {
	const made = Array.from({ length: next() < 0.6 ? 2 : 3 }, () => pick(syllables)).join("");
	return made.charAt(0).toUpperCase() + made.slice(1);
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The article of a number. */
export function article(i: number): Article {
	const next = random(((i + 1) * 2654435761) | 0);
	const pick: Pick = (from) => {
		const one = from[Math.floor(next() * from.length)];
		if (one === undefined) throw new Error("nothing to pick from");
		return one;
	};
	const place = () => (next() < 0.4 ? pick(city) : `${word(next, pick)}${pick(list("|| East| North|ville|burg"))}`);
	const person = () => `${pick(first)} ${word(next, pick)}`;
	const thing = () => `the ${next() < 0.5 ? `${pick(adjective)} ` : ""}${pick(noun)}`;
	const date = () => `${1 + Math.floor(next() * 28)} January`;
	const count = () =>
		next() < 0.4 ? pick(small) : `${pick(hedge)}${Math.floor(3 ** (1 + next() * 6)).toLocaleString("en-US")}`;
	const clause = (): string => `${pick(folk)} ${pick(deed)} ${thing()}${next() < 0.4 ? ` near ${thing()}` : ""}`;
	const main = place();
	const known = [person(), person()];
	const forms: readonly (() => string)[] = [
		() =>
			`${upper(count())} ${pick(folk)} ${pick(harm)} in ${next() < 0.6 ? main : place()} ${pick(day)}, ${pick(body)} ${pick(verb)}.`,
		() =>
			`“${upper(clause())} ${pick(reason)} ${clause()},” said ${pick(known)}, a ${pick(noun)} owner from ${place()}.`,
		() => `${upper(clause())} ${pick(day)} ${pick(reason)} ${clause()}.`,
		() => `${upper(pick(body))} ${pick(verb)} that ${clause()} ${pick(reason)} ${thing()} had been ${pick(adjective)}.`,
		() =>
			`${pick(order).replace("{p}", place()).replace("{d}", date()).replace("{s}", pick(small)).replace("{t}", pick(day))}, according to ${pick(body)}.`,
		() => `${pick(medium)} ${clause()} in ${next() < 0.6 ? main : place()}.`,
		() => `${person()}, who ${pick(deed)} ${thing()} for ${count()} years, ${pick(verb)} that ${clause()}.`,
		() => `On ${date()} ${clause()}, and ${clause()} ${pick(reason)} ${clause()}.`,
		() =>
			`${upper(thing())} ${pick(reason)} ${thing()} was ${pick(adjective)} and ${pick(adjective)}, but ${clause()}.`,
		() => `The price of ${pick(noun)} rose to ${Math.floor(20 + next() * 400)} tenge ${pick(day)}, and ${clause()}.`,
		() => `“${upper(clause())},” ${pick(known).split(" ").at(-1)} ${pick(verb)}. “Nobody ${pick(deed)} ${thing()}.”`,
		() =>
			`Of the ${count()} ${pick(folk)} who ${pick(harm)}, ${pick(small)} came from ${place()}, ${pick(body)} ${pick(verb)} ${pick(day)}.`,
	];
	const paragraphs = Array.from({ length: 6 + Math.floor(next() * 6) }, () =>
		Array.from({ length: 2 + Math.floor(next() * 4) }, () => pick(forms)()).join(" "),
	);
	return {
		id: `a${i}`,
		source: `Post ${i % 40}`,
		published: `2022-01-${String((i % 28) + 1).padStart(2, "0")}`,
		title: upper(`${clause()} in ${main}`),
		text: paragraphs.join("\n\n"),
	};
}
