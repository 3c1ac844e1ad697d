import type { DescriptionExample } from "../../descriptions.js";

export const matches: readonly DescriptionExample[] = [
	{
		text: "President Omar Brandt spoke to the nation. The president said that calm would return.",
		told: [{ words: "The president", name: "Omar Brandt" }],
	},
	{
		text: "Interior Minister Lena Voss met Health Minister Tomas Ito. The minister said nothing.",
		told: [{ words: "The minister", name: null }],
	},
	{
		text: "Interior Minister Lena Voss met Health Minister Tomas Ito. The health minister said nothing.",
		told: [{ words: "The health minister", name: "Tomas Ito" }],
	},
	{
		text: "Attorney General Pavel Orlan opened a case. The surgeon general said that the wards were full.",
		told: [{ words: "The surgeon general", name: null }],
	},
	{
		text: "Deputy Mayor Anna Kerrin left. The mayor said that the road was shut.",
		told: [{ words: "The mayor", name: null }],
	},
	{
		text: "Victor Marsh, the former president, left the country. The president said nothing.",
		told: [{ words: "The president", name: null }],
	},
	{
		text: "Victor Marsh, the former president, left the country. The former president said nothing.",
		told: [{ words: "The former president", name: "Victor Marsh" }],
	},
	{
		text: "President Omar Brandt took over from his predecessor, Victor Marsh. His predecessor said nothing.",
		told: [{ words: "His predecessor", name: "Victor Marsh" }],
	},
	{
		text: "President Omar Brandt took over from his predecessor, Victor Marsh. The former president said nothing.",
		told: [{ words: "The former president", name: "Victor Marsh" }],
	},
	{
		text: "The Harbour Safety Committee met on Friday. The committee said that the pier was closed.",
		told: [{ words: "The committee", name: "Harbour Safety Committee" }],
	},
	{
		text: "The Ministry of Health counted 12 dead. The ministry of the interior counted 14. The ministry said so.",
		told: [
			{ words: "The ministry of the interior", name: "ministry of the interior" },
			{ words: "The ministry", name: "ministry of the interior" },
		],
	},
	{
		text: "The Ministry of Health counted 12 dead. The ministry said that 40 were hurt. The health ministry named no one.",
		told: [
			{ words: "The ministry", name: "Ministry of Health" },
			{ words: "The health ministry", name: "Ministry of Health" },
		],
	},
	{
		text: "Peru's interior ministry counted 12 dead. The ministry said that 40 were hurt.",
		told: [
			{ words: "Peru's interior ministry", name: "Peru's interior ministry" },
			{ words: "The ministry", name: "Peru's interior ministry" },
		],
	},
	{
		text: "Peru's interior ministry counted 12 dead in Lima. Chile's interior ministry sent help.",
		told: [
			{ words: "Peru's interior ministry", name: "Peru's interior ministry" },
			{ words: "Chile's interior ministry", name: "Chile's interior ministry" },
		],
	},
	{
		text: "President Omar Brandt met the French president in Lisbon.",
		told: [{ words: "the French president", name: null }],
	},
	{
		text: "President Omar Brandt opened the port in Lisbon. The French president called him. The president hung up.",
		told: [
			{ words: "The French president", name: null },
			{ words: "The president", name: null },
		],
	},
	{ text: "A minister said that the road was shut.", told: [] },
];
