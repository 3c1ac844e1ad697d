import type { FigureKind } from "../../../core/reading.js";
import type { Cue, CueCode } from "../../figures.js";

/** `hit`: the dead may be among them. `people`: only with a noun for people ("destroyed 60 fighters"). */
const cue = (
	of: FigureKind,
	code: CueCode,
	list: string,
	flag: "hit" | "people" | "many" | "state" | null = null,
): Cue => ({
	words: list.split(", "),
	code,
	of,
	...(flag ? { [flag]: true } : {}),
});

/** What somebody who is hurt is treated for. */
const hurts = new Set(
	"injuries injury wounds wound burns cuts fractures bruises inhalation concussion lacerations trauma".split(" "),
);

export const cues: readonly Cue[] = [
	cue(
		"killed",
		"K",
		"killed, slain, murdered, executed, beheaded, massacred, slaughtered, assassinated, martyred, hanged, decapitated, shot dead, shot to death, gunned down, shot and killed, fatally shot, fatally wounded, fatally injured, mortally wounded, stabbed to death, beaten to death, burned to death, burnt to death, fatally struck, fatally stabbed, electrocuted, eliminated, neutralized, neutralised, liquidated, left dead, shot fatally, killed and wounded, lynched, put to death, crushed to death, tortured to death, fatal shot, trampled to death, exterminated, butchered, gassed, wiped out, crucified",
	),
	cue(
		"killed",
		"k",
		"kill, kills, killing, slay, slays, slaying, murder, murders, murdering, executing, execute, executes, beheading, massacring, slaughtering, assassinating, claimed the lives of, claimed the life of, claims the lives of, claims the life of, claiming the lives of, claiming the life of, took the lives of, took the life of, taking the lives of, takes the lives of, takes the life of, taking the life of, claimed, claiming, claims, fatally shooting, shooting dead, shoot dead, shooting to death, fatally shoots, fatally wounding, fatally injuring, gunning down, guns down, eliminating, martyring, crucifies, crucifying, cost the lives of, costing the lives of",
	),
	cue(
		"killed",
		"d",
		"died, dies, dying, perished, drowned, lost their lives, lost his life, lost her life, lose their lives, losing their lives, loses life, succumbed, passed away, bled to death, burned alive, burnt alive, starved to death, froze to death, suffocated to death, met their deaths, met his death, met her death, fell martyr, were martyred, choked to death, lost his or her life, fallen victim, fell victim, fall victim, fallen victims, fell victims, gave their lives, gave his life, gave her life, laid down their lives, fell in combat, fallen in combat, fell in battle, fallen in battle, fell in the fighting, fallen in the fighting, fell in the line of duty, fallen in the line of duty, fell on the field of honour, fallen on the field of honour",
	),
	cue(
		"killed",
		"D",
		"dead, deceased, pronounced dead, declared dead, confirmed dead, confirmed to have died, known to have died, reported dead, found dead, dead on arrival, dead at the scene, fatally, feared dead, presumed dead, lifeless, brought in dead, brought dead, arrived dead, arrived already dead, dead on arriving, carried in dead",
	),
	cue(
		"killed",
		"N",
		"death, deaths, killing, killings, murder, murders, massacre, slaying, slayings, execution, executions, beheading, loss, martyrdom, bodies, body, corpses, assassination, fatal shooting, deadly shooting, fatal stabbing, shooting death, shooting deaths, stabbing death, lives, homicide, victims",
	),
	cue(
		"killed",
		"T",
		"death toll, deaths toll, toll, body count, number of dead, number of bodies, number of the dead, number of deaths, number of killed, number of people killed, number of those killed, number of victims, number of fatalities, death tally, death count, number of martyrs, number killed, number of civilians killed, number of civilian deaths, fatality count, fatalities, put the dead, puts the dead, putting the dead",
	),
	cue(
		"injured",
		"K",
		"injured, wounded, hurt, maimed, hospitalized, hospitalised, harmed, burned, burnt, burn, seriously injured, critically injured, critically wounded, seriously wounded, treated for injuries, treated for wounds, taken to hospital, taken to a hospital, taken to hospitals, rushed to hospital, admitted to hospital",
	),
	cue(
		"injured",
		"K",
		"shot, stabbed, struck by gunfire, hit by gunfire, hit by bullets, shot and wounded, shot and injured, struck by bullets, struck by a bullet, hit by a bullet, wounded by gunfire, grazed, struck by stray bullets, struck by a stray bullet, hit by a stray bullet, hit by stray bullets, shot at",
		"hit",
	),
	cue(
		"injured",
		"k",
		"injuring, injure, injures, wounding, wound, wounds, hurting, maiming, hospitalizing, hospitalising, hospitalizes, hurts, burning, sent to the hospital",
	),
	cue("injured", "k", "shooting, shoots, shoot, stabbing, stabs, striking", "hit"),
	cue(
		"injured",
		"d",
		"received injuries, received wounds, received treatment, suffered injuries, suffered minor injuries, suffered serious injuries, suffered wounds, sustained injuries, sustained minor injuries, sustained wounds, suffered burns, suffered minor wounds, suffered suffocation, suffered non-life-threatening injuries, sustained serious injuries, sustained non-life-threatening injuries",
	),
	cue(
		"injured",
		"d",
		"suffered gunshot wounds, suffered a gunshot wound, sustained gunshot wounds, sustained a gunshot wound, suffering from a gunshot wound, suffering from gunshot wounds, suffering gunshot wounds, suffering a gunshot wound, suffered multiple gunshot wounds, sustained multiple gunshot wounds, suffered an apparent gunshot wound",
		"hit",
	),
	cue(
		"injured",
		"D",
		"in hospital, in the hospital, in hospitals, being treated in hospital, being treated in hospitals, being treated in a hospital, with injuries, with minor injuries, with serious injuries, with burns, with severe burns",
	),
	cue(
		"injured",
		"D",
		"in a critical condition, in critical condition, in a serious condition, in serious condition, in a stable condition, in stable condition, in fair condition, in good condition, in critical but stable condition, in guarded condition, in grave condition, in very critical condition, in extremely critical condition, in intensive care",
		"state",
	),
	cue(
		"injured",
		"D",
		"with gunshot wounds, with a gunshot wound, with an apparent gunshot wound, with gunshot injuries, with multiple gunshot wounds, with gunshot wound, with apparent gunshot wounds, with a single gunshot wound, with bullet wounds, with stab wounds",
		"hit",
	),
	cue("killed", "T", "his losses, its losses, their losses, our losses", "people"),
	cue("injured", "N", "injury, injuries, wounding, injuring"),
	cue("injured", "N", "casualties, casualty", "hit"),
	cue(
		"injured",
		"T",
		"number of injured, number of the injured, number of wounded, number of the wounded, number of those injured, number of people injured, number of those wounded, number of injuries",
	),
	cue(
		"arrested",
		"K",
		"arrested, detained, jailed, apprehended, rounded up, imprisoned, taken into custody, placed in custody, placed under arrest, remanded in custody, in custody, remanded, interned",
	),
	cue(
		"arrested",
		"k",
		"arrest, arrests, arresting, detain, detains, detaining, jailing, rounding up, taking into custody",
	),
	cue("arrested", "D", "under arrest, in detention, behind bars, in custody"),
	cue("arrested", "N", "arrest, arrests, detention, detentions"),
	cue(
		"arrested",
		"T",
		"number of arrests, number of detainees, number of those arrested, number of people arrested, number of those detained, number of people detained, number of detained, number of people held, number of those held, number held, number of officers held, number of suspects held, number of soldiers held, number of protesters held, number of students held",
	),
	cue(
		"missing",
		"D",
		"missing, unaccounted for, disappeared, reported missing, gone missing, still missing, trapped under the rubble, trapped under rubble, being looked for, still being looked for, being searched for, still being searched for",
	),
	cue(
		"missing",
		"T",
		"number of missing, number of the missing, number of people missing, number of those missing, number of people unaccounted for, number of those unaccounted for",
	),
	cue("missing", "d", "disappeared, went missing, have gone missing, vanished"),
	cue(
		"displaced",
		"K",
		"displaced, evacuated, uprooted, made homeless, taken to safety, brought to safety, moved to safety, taken to shelters, brought to shelters, moved to shelters, taken to schools, brought to schools, moved to schools, taken to a school, brought to a school, housed in schools, housed in shelters, sheltered in schools, put up in schools, brought out of the town, brought out of the city, taken out of the town, taken out of the city, driven from their homes, forced from their homes, forced out of their homes, driven out",
	),
	cue("displaced", "k", "displacing, displace, displaces, uprooting, evacuating, evacuate, evacuates"),
	cue(
		"displaced",
		"d",
		"fled, flee, flees, fleeing, to flee, have fled, forced to flee, left their homes, leave their homes, fled their homes, flee their homes, sought refuge, taken refuge",
	),
	{ words: ["treated"], code: "K", of: "injured", before: hurts },
	cue(
		"displaced",
		"D",
		"homeless, internally displaced, without a roof, without roofs, without a roof over their heads, without shelter, without a home, without homes",
	),
	cue("displaced", "d", "lost their homes, lost their houses, lost their home, lose their homes, losing their homes"),
	cue(
		"homes",
		"D",
		"under water, underwater, in ruins, in ashes, in rubble, uninhabitable, unfit to live in, without a roof, without roofs, beyond repair",
	),
	cue("homes", "K", "flooded, submerged, swept away, washed away, carried away, inundated, unroofed"),
	cue(
		"homes",
		"k",
		"flooding, submerging, sweeping away, washing away, blew the roofs off, tore the roofs off, ripped the roofs off, took the roofs off, blowing the roofs off, tearing the roofs off, ripping the roofs off",
	),
	cue(
		"displaced",
		"T",
		"number of refugees, number of displaced, number of displaced people, number of people displaced, number of evacuees, number of those displaced",
	),
	cue("displaced", "N", "displacement, evacuation, exodus"),
	cue(
		"hostages",
		"K",
		"taken hostage, held hostage, kidnapped, abducted, taken captive, held captive, captured, taken prisoner, held as hostages, taken as hostages",
	),
	cue(
		"hostages",
		"k",
		"kidnapping, kidnap, kidnaps, abducting, abduct, abducts, holding hostage, taking hostage, capturing",
	),
	cue("hostages", "D", "hostage, captive, prisoner"),
	cue(
		"hostages",
		"D",
		"in captivity, still in captivity, being held, still being held, still held, held captive",
		"people",
	),
	cue("hostages", "T", "number of hostages, number of captives"),
	cue("hostages", "N", "kidnapping, abduction"),
	cue(
		"participants",
		"d",
		"took part, taken part, take part, taking part, participated, participate, gathered, gather, gathering, marched, march, marching, rallied, rally, demonstrated, demonstrate, protested, protest, protesting, took to the streets, take to the streets, taken to the streets, attended, attend, assembled, poured into the streets, stormed, turned out, chanted, clashed, blocked, joined",
	),
	cue(
		"participants",
		"k",
		"brings together, brought together, bring together, drew, drawing, draws, attracted, attracting, attended by, gathering of, gathered, mobilized, mobilised",
	),
	cue("participants", "N", "crowd, crowds, demonstration, rally, march, gathering, protest"),
	cue(
		"homes",
		"K",
		"destroyed, damaged, demolished, burned, burnt, burned down, burnt down, torched, looted, flattened, set on fire, set ablaze, razed, leveled, levelled, wrecked, gutted, ransacked",
	),
	cue(
		"homes",
		"k",
		"destroying, destroy, destroys, damaging, damage, damages, demolishing, demolish, torching, burning, burning down, looting, flattening, leveling, gutting",
	),
	cue(
		"killed",
		"S",
		["himself", "herself"]
			.flatMap((self) =>
				[
					"turning the gun on",
					"turned the gun on",
					"then turned the gun on",
					"before killing",
					"then killed",
					"then killing",
					"then",
					"and then",
					"before fatally shooting",
					"then fatally shot",
					"before shooting and killing",
					"then shot and killed",
				].map((lead) => `${lead} ${self}`),
			)
			.join(", "),
	),
	cue("killed", "S", "took his own life, taking his own life, took her own life, taking her own life"),
	cue("homes", "d", "collapsed, collapse, caught fire, went up in flames"),
	cue("killed", "d", "die, perish, drown", "many"),
	cue("killed", "k", "lost, losing, lose, loses", "people"),
	cue("killed", "K", "destroyed, annihilated, taken out", "people"),
	cue("killed", "k", "destroying, destroy, destroys, annihilate, annihilating", "people"),
];
