import { counted, valued, type Words } from "./words.js";

const teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const digits = "one two three four five six seven eight nine";
const small = counted(`${digits} ${teens}`);
const tens = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const large = { hundred: 100, thousand: 1000, million: 1e6 };
const ordinals = counted(
	[
		"first second third fourth fifth sixth seventh eighth ninth tenth",
		"eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
	].join(" "),
);

/** Numbers in words, as times hold them. */
export const numbers = {
	number: { ...small, ...tens, ...large, a: 1, an: 1, half: 0.5, dozen: 12, couple: 2, another: 1, single: 1 },
	article: { a: 1, an: 1, another: 1 },
	card: { ...small, ...tens },
	ten: tens,
	twentyish: { twenty: 20, thirty: 30 },
	unitnumber: counted(digits),
	teen: counted(`${teens} twenty`, 10),
	big: large,
	agecard: { seventeen: 17, eighteen: 18, nineteen: 19 },
	ordinal: ordinals,
	farordinal: Object.fromEntries(Object.entries(ordinals).filter(([, n]) => n > 2)),
	twentieth: { twentieth: 20, thirtieth: 30 },
	th: { st: 1, nd: 2, rd: 3, th: 4 },
	nth: { ...ordinals, ...valued({ "-1": "last final latest" }) },
	quarternth: { first: 1, second: 2, third: 3, fourth: 4, final: -1, last: -1, latter: 2 },
	halfnth: { first: 1, second: 2, latter: 2, last: 2 },
	decadeword: {
		...{ twenties: 20, thirties: 30, forties: 40, fifties: 50 },
		...{ sixties: 60, seventies: 70, eighties: 80, nineties: 90 },
	},
} satisfies Record<string, Words>;
