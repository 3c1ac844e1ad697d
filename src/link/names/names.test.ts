import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NameType } from "../../core/reading.js";
import { compare } from "./index.js";
import { keysOf } from "./key.js";
import { hear, likeness } from "./sounds.js";

const one: readonly (readonly [string, string, NameType])[] = [
	// Russian, Ukrainian and Kazakh letters, and the habits of English, French, German and Turkish.
	["Chaykovsky", "Чайковский", "person"],
	["Tchaïkovski", "Tschaikowski", "person"],
	["Khrushchev", "Хрущёв", "person"],
	["Chruschtschow", "Khrouchtchev", "person"],
	["Yeltsin", "Jelzin", "person"],
	["Zhukov", "Joukov", "person"],
	["Шевченко", "Shevchenko", "person"],
	["Абай Құнанбайұлы", "Abai Qunanbaiuly", "person"],
	["Юрий Гагарин", "Youri Gagarine", "person"],
	// Arabic and Persian letters, articles and particles.
	["نجيب محفوظ", "Naguib Mahfouz", "person"],
	["Omar al-Sharif", "Omar Sharif", "person"],
	["Muhammad bin Salman", "Mohammed ben Salmane", "person"],
	// Order, initials, patronymics, titles, nicknames.
	["Gagarin, Yuri", "Yuri Gagarin", "person"],
	["Y. Gagarin", "Yuri Gagarin", "person"],
	["Yuri Alekseyevich Gagarin", "Юрий Гагарин", "person"],
	["Dr. Marie Curie", "Marie Curie", "person"],
	["Bill Clinton", "William Clinton", "person"],
	["Gagarin", "Yuri Gagarin", "person"],
	["Doug Marsh", "Douglas Marsh", "person"],
	// Probes of habits that no open set holds: Korean, Chinese, Japanese and Vietnamese in Latin letters, Persian compounds, two surnames, a married name.
	["Chung Tae-min", "Jeong Tae-min", "person"],
	["Roh Tae-min", "No Tae-min", "person"],
	["Wen Chia-hao", "Wen Jiahao", "person"],
	["Shinzō Ōtani", "Shinzou Ohtani", "person"],
	["Nguyễn Văn Minh", "Minh Nguyen Van", "person"],
	["Ghulam Hossein Rezai", "Gholamhossein Rezaei", "person"],
	["Sheikh Abdul Rahman bin Faisal", "Abdulrahman ibn Faysal", "person"],
	["José María Aznarez", "Jose M. Aznarez", "person"],
	["María García López", "Maria Garcia", "person"],
	["Rosa Lind", "Rosa Marsh Lind", "person"],
	// A slip of the pen.
	["Anna Lindgren", "Anna Lindgrem", "person"],
	["Tolmach Shipping Ltd", "Tolmahc Shipping Limited", "organisation"],
	// Bodies and companies.
	["NATO", "НАТО", "organisation"],
	["United Nations", "ООН", "organisation"],
	["Siemens AG", "Siemens Aktiengesellschaft", "organisation"],
	["The Volvo Company", "Volvo Co.", "organisation"],
	["Tolmach GmbH", "Tolmach Gesellschaft mit beschränkter Haftung", "organisation"],
	["Tolmach LLC", "Tolmach Limited Liability Company", "organisation"],
	["U.S. Department of Rivers", "United States Dept. of Rivers", "organisation"],
	["Harbour Fund 3 L.P.", "Harbour Fund III LP", "organisation"],
	["Harbour Trading Ltd (08123456)", "Harbour Trading Limited", "organisation"],
	["Banco Nacional de Norlandia", "Norlandia National Bank", "organisation"],
	["Universidad de Norlandia", "University of Norlandia", "organisation"],
	["ООО «Ромашка»", "Romashka LLC", "organisation"],
	["J. P. Marsh & Sons", "JP Marsh and Sons", "organisation"],
	["State University of Norland", "Norland State University", "organisation"],
	// Places.
	["Leningrad", "Saint Petersburg", "place"],
	["Semey", "Семей", "place"],
	["Djamboul", "Dzhambul", "place"],
];
const two: readonly (readonly [string, string, NameType])[] = [
	["Yuri Gagarin", "Valentina Gagarina", "person"],
	["Gagarin", "Gagarina", "person"],
	["Anna Ivanova", "Inna Petrova", "person"],
	["Marie Curie", "Pierre Curie", "person"],
	["Omar Sharif", "Nawaz Sharif", "person"],
	["Malayev", "Malarev", "person"],
	["Daniel Brandt", "Donald Brandt", "person"],
	["Omar bin Yusuf al-Noor", "Yusuf bin Omar al-Noor", "person"],
	["Raven Marsh", "Oliver R. Marsh", "person"],
	["김가은", "김나은", "person"],
	["Олег Петров", "Olga Petrova", "person"],
	["Park Ji-won", "Moon Ji-won", "person"],
	["Harbour Trading Ltd (08123456)", "Harbour Trading Ltd (09123457)", "organisation"],
	["Banco Nacional de Norlandia", "Partido Nacional de Norlandia", "organisation"],
	["Norland Steel Holdings", "Norland Steel Trading", "organisation"],
	["NATO", "OSCE", "organisation"],
	["Bank of Norland", "Port of Norland", "organisation"],
	["Series 2019-1 Trust", "Series 2019-2 Trust", "organisation"],
	["Harbour Fund III L.P.", "Harbour Fund IV L.P.", "organisation"],
	["Bank of Norland", "Bank of Norland Chile", "organisation"],
	["Semey", "Samara", "place"],
	["Uzbekistan", "Tajikistan", "place"],
];

describe("compare", () => {
	it.each(one)("%s and %s are one %s", (left, right, type) => {
		const found = compare(left, right, type);
		expect(found, found.because).toMatchObject({ same: true });
	});
	it.each(two)("%s and %s are not one %s", (left, right, type) => {
		const found = compare(left, right, type);
		expect(found, found.because).toMatchObject({ same: false });
	});

	it("is the same both ways, within 0 and 1, and says why", () => {
		const name = fc.constantFrom(...[...one, ...two].flatMap((pair) => pair.slice(0, 2)), "", "?", "А. Б.");
		const types = fc.constantFrom<NameType>("person", "organisation", "place", "other");
		fc.assert(
			fc.property(name, name, types, (a, b, type) => {
				const [x, y] = [compare(a, b, type), compare(b, a, type)];
				expect(x.score).toBeCloseTo(y.score, 5);
				expect(x.score).toBeGreaterThanOrEqual(0);
				expect(x.score).toBeLessThanOrEqual(1);
				expect(x.because).not.toBe("");
			}),
			{ numRuns: 150 },
		);
	});

	it("gives spellings of one name a key in common", () => {
		for (const [a, b] of [
			["zhukov", "joukov"],
			["жуков", "schukow"],
			["yeltsin", "jelzin"],
			["محفوظ", "mahfouz"],
		] as const)
			expect(
				keysOf(a).some((k) => keysOf(b).includes(k)),
				`${a} ${b}`,
			).toBe(true);
	});

	it("hears one sound in many spellings", () => expect(likeness(hear("shch"), hear("щ"))).toBe(1));
});
