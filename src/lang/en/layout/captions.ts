import type { LayoutRule } from "../../layout.js";

const whole = (source: string) => new RegExp(`^(?:${source})$`, "u");
const agency =
	"(?:AFP|AP|Reuters|REUTERS|EPA|EFE|TASS|Getty(?: Images)?|Shutterstock|Associated Press|AP Photo|Xinhua|Sputnik|Anadolu(?: Agency)?|Courtesy|Handout|Alamy|Bloomberg|Wikimedia(?: Commons)?|Screenshot|Screengrab)";

/** Lines that belong to a picture, as they stand. */
export const captions: readonly LayoutRule[] = [
	{
		name: "a label",
		pattern: whole(
			`(?:(?:Photos?|PHOTOS?|Pictures?|Images?|Videos?|Photograph|Illustration|Credit|Caption|Photo credit|Image credit|Photographer|File photo|Screenshot|Archive photo|Media caption|Image caption|FILE PHOTO|File picture) ?[:/©|] ?|(?:Photos? by|Image by|Video by|Photos? courtesy of|Courtesy of|Media caption|Image caption|Image source|Image copyright|FILE PHOTO|File photo)[, ]+)\\S.{0,240}`,
		),
		matches: [
			"Photo: Jane Doe/Example",
			"Image caption Smoke over the square",
			"FILE PHOTO: The square on a calm day",
			"Photo by Jane Doe",
		],
		not: ["Photographs show smoke", "Photos"],
	},
	{
		name: "a video in a sentence",
		pattern: whole("(?:WATCH|Watch|VIDEO|Video)(?: NOW| LIVE| now| live)? ?: ?\\p{Lu}.{20,400}\\."),
		matches: ["WATCH: Residents of the quarter speak of a night of gunfire."],
		not: ["WATCH: a night of gunfire", "Watch out for thieves, the police said."],
	},
	{
		name: "a file picture",
		pattern: whole("FILE ?[-–—:] ?.{10,500}"),
		matches: ["FILE - In this May 2020 photo, the square is calm."],
		not: ["FILES were burnt"],
	},
	{
		name: "a credit at the end",
		pattern: new RegExp(
			`(?:\\((?:Photos? by |Photo: ?|Picture: ?|Image: ?|AP Photo|${agency}|Source:|Credit:)[^()]{0,80}\\)|/ ?${agency}|(?:Photo|Image|Picture|Credit|Photograph) ?: ?[\\p{L}.'’ /-]{2,60}|©[\\p{L}.'’ /-]{2,40})\\.?$`,
			"u",
		),
		matches: [
			"Smoke over the square (Photo by Jane Doe)",
			"Police in the square. Jane Doe/AFP/Getty Images",
			"Burnt cars. Photo: Jane Doe",
		],
		not: ["Police in the square (AFP) said so", "Police in the square spoke to AFP"],
	},
];
