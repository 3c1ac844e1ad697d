import type { OfficeExample } from "../../offices.js";

export const matches: readonly OfficeExample[] = [
	{
		text: "The assembly dismissed Pavel Orlan as head of the harbour board on Monday.",
		told: [{ who: "Pavel Orlan", office: "head of the harbour board", change: "dismissed" }],
	},
	{
		text: "Mayor Lena Voss was arrested on Tuesday.",
		told: [{ who: "Lena Voss", office: "Mayor", change: "arrested" }],
	},
	{
		text: "Anna Kerrin, the former chief of police, was taken into custody.",
		told: [
			{ who: "Anna Kerrin", office: "chief of police", change: "former" },
			{ who: "Anna Kerrin", office: "chief of police", change: "arrested" },
		],
	},
	{
		text: "Parliament appoints Vera Stoll interior minister.",
		told: [{ who: "Vera Stoll", office: "interior minister", change: "appointed" }],
	},
	{
		text: "The president named Tomas Ito acting prime minister.",
		told: [{ who: "Tomas Ito", office: "prime minister", change: "appointed", acting: true }],
	},
	{
		text: "Omar Brandt remains leader of the council.",
		told: [{ who: "Omar Brandt", office: "leader of the council", change: "holds" }],
	},
	{
		text: "Omar Brandt remains the leader of the town's harbour council. The mayor dismissed Brandt from this post on March 5.",
		told: [
			{ who: "Omar Brandt", office: "leader of the town's harbour council", change: "holds" },
			{ who: "Omar Brandt", office: "leader of the town's harbour council", change: "dismissed" },
		],
	},
	{
		text: "Victor Marsh resigned as governor of Norton.",
		told: [{ who: "Victor Marsh", office: "governor of Norton", change: "resigned" }],
	},
	{
		text: "Dina Osei was elected speaker of the assembly on Friday.",
		told: [{ who: "Dina Osei", office: "speaker of the assembly", change: "elected" }],
	},
	{
		text: "Peter Voss, who was sacked as interior minister last week, said nothing.",
		told: [{ who: "Peter Voss", office: "interior minister", change: "dismissed" }],
	},
	{
		text: "Rosa Lind is the finance minister of Norland.",
		told: [{ who: "Rosa Lind", office: "finance minister of Norland", change: "holds" }],
	},
	{
		text: "Rosa Lind has been mayor since 2019.",
		told: [{ who: "Rosa Lind", office: "mayor", change: "holds" }],
	},
];

export const not: readonly string[] = [
	"Rosa Lind is visiting the mayor of Norton.",
	"Anna Kerrin was taken to hospital.",
	"The crowd called on Victor Marsh to resign.",
	"Omar Brandt refused to step down as governor.",
	"The army removed the roadblocks.",
	"Dina Osei named three conditions.",
	"The council could dismiss Pavel Orlan as director.",
];
