import type { FigureLanguage } from "../../figures.js";

const happenings =
	"shootings|killings|homicides|murders|slayings|stabbings|crashes|accidents|incidents|robberies|assaults|drownings|suicides|(?:separate|unrelated|different|other) cases";

/** What is summed up is no one happening: several told at once, or all of a year. A crisis is told by the day, the week and the place, so those are none. */
export const sums: FigureLanguage["sums"] = {
	needs: [...happenings.split("|").map((words) => words.split(" ").at(-1) ?? words), "year", "annually"],
	pattern: `(?:${happenings})|(?:this|last|past|each|every|per|the|same) (?:calendar )?year(?!'s)|year to date|annually`,
};
