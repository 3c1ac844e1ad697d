import type { DeedFamily } from "../../events.js";

const recurring = new Set(
	"protest riot clash arrest kill injure shoot bombard explode loot burn destroy ask cut raise meet visit publish post accuse block restore close send arrive leave launch search flee disperse free reject mourn crackdown evacuate flood".split(
		" ",
	),
);

function deed(name: string, words: string, matches: readonly string[], not: readonly string[] = []): DeedFamily {
	return { name, words: words.split(", "), matches, not, recurs: recurring.has(name) };
}

/** Kinds of happening in English: general words of the news, the most usual ones of each kind. */
export const deeds: readonly DeedFamily[] = [
	deed(
		"attack",
		"attack, storm/v, assault, raid, besiege, overrun, break into, force _ into, burst into, take by storm",
		["Rebels attacked the barracks.", "The town hall was taken by storm.", "The crowd forced its way into the hall."],
		["A storm is coming."],
	),
	deed(
		"seize",
		"seize, capture, occupy, take control, take over, seizure, occupation",
		["They seized the airport.", "Soldiers took control of the bridge."],
		["They saw the airport."],
	),
	deed(
		"burn",
		"burn, burn down, torch, set fire, set _ on fire, set _ ablaze, set _ alight, arson, blaze, go up in flame",
		["They set fire to the archive.", "The archive was set ablaze."],
	),
	deed("loot", "loot, plunder, ransack, rob, pillage, looting, robbery, looter", ["Shops were looted."]),
	deed("destroy", "destroy, wreck, demolish, damage, destruction, smash, vandalise, vandalize", [
		"The bridge was destroyed.",
	]),
	deed(
		"kill",
		"kill, die, death, dead, murder, slay, massacre, shoot dead, lose life, killing, assassinate, assassination",
		["Two miners died.", "The mayor was assassinated."],
		["The deadline passed."],
	),
	deed("injure", "injure, wound, hurt, injury", ["Ten were wounded."]),
	deed(
		"shoot",
		"shoot, open fire, fire/v, gunfire, shooting, gunshot",
		["Guards opened fire.", "They fired on the crowd."],
		["The fire spread."],
	),
	deed("explode", "explode, explosion, blast, bomb, bombing, detonate, blow up, go off", ["A bomb went off."]),
	deed("bombard", "shell/v, shelling, bombard, bombardment, airstrike, air strike, missile strike, air raid", [
		"An air strike hit the depot.",
	]),
	deed(
		"arrest",
		"arrest, detain, take into custody, take _ into custody, detention, apprehend, round up, take in for questioning",
		["He was taken into custody.", "Police detained forty."],
		["He rested."],
	),
	deed("free", "free/v, release/v, set free, let go", ["The hostages were freed."]),
	deed("charge", "charge/v, indict, indictment, prosecute", ["She was indicted."]),
	deed("sentence", "sentence, convict, jail, imprison, conviction", ["He was jailed for life."]),
	deed(
		"dismiss",
		"dismiss, sack, oust, dismissal, remove from office, remove from post, remove from position, fire/v",
		["The king dismissed the cabinet."],
	),
	deed("resign", "resign, step down, resignation, quit", ["The minister stepped down."]),
	deed(
		"appoint",
		"appoint, nominate, appointment, swear in, name/v",
		["She was appointed judge."],
		["His name is Tom."],
	),
	deed("elect", "elect, vote, election, reelect, win election", ["They voted on Sunday."]),
	deed("ask", "ask, call on, appeal, request, urge, plead, call for", ["He appealed to neighbours."]),
	deed("cut", "cut/v, reduce, reduction, lower/v, decrease, slash, cut in", [
		"They agreed to lower the fare.",
		"A cut in the fare.",
	]),
	deed("raise", "raise, increase, hike, rise, double/v, soar, jump", ["Fares rose."]),
	deed("cap", "cap/v, price cap, ceiling, freeze/v, cap on", ["The state capped rents."]),
	deed("declare", "declare, decree, impose, introduce, proclaim, declaration, institute", ["A curfew was imposed."]),
	deed("extend", "extend, prolong, renew, extension", ["The curfew was extended."]),
	deed("lift", "lift, repeal, revoke, abolish", ["The ban was lifted."]),
	deed(
		"block",
		"block/v, cut off, shut down, disconnect, outage, blackout, inaccessible, disrupt, shutdown, disconnection",
		["The network was shut down."],
	),
	deed("restore", "restore, reconnect, resume, reopen, open again, restoration", ["Trains resumed."]),
	deed("close", "close/v, shut/v, closure", ["The port closed."]),
	deed("send", "send, deploy, dispatch, deployment, send in", ["The state sent troops."]),
	deed("arrive", "arrive, land/v, arrival, reach/v", ["The first units landed."]),
	deed("leave", "leave/v, pull out, depart, withdraw, withdrawal, pullout, departure", [
		"The envoys left the town on Monday.",
	]),
	deed("retract", "retract, take back, recant, rescind", ["The office took back its count."]),
	deed("publish", "publish, publication, issue/v", ["The office published a count."]),
	deed("protest", "protest, demonstrate, demonstration, rally, march, take to the street, rallied", [
		"Miners took to the streets.",
	]),
	deed("riot", "riot, unrest, turmoil", ["Riots broke out."]),
	deed("clash", "clash, fight, scuffle, skirmish, battle", ["Fans clashed with guards."]),
	deed("disperse", "disperse, tear gas, stun grenade, break up, water cannon", ["Guards used tear gas."]),
	deed("crackdown", "crackdown, crack down, repression, suppress", ["A crackdown began."]),
	deed("evacuate", "evacuate, evacuation", ["The ward was evacuated."]),
	deed("flee", "flee, escape, displace", ["Thousands fled."]),
	deed("rescue", "rescue, save/v, pull from", ["Divers rescued two boys."]),
	deed("search", "search, search for, look for", ["Crews searched the slope."]),
	deed("crash", "crash, collide, collision, derail, derailment, sink/v, capsize, run aground", ["A train derailed."]),
	deed("collapse", "collapse, cave in, give way", ["The dam gave way."]),
	deed("quake", "earthquake, quake/n, tremor, aftershock", ["A quake struck the coast."]),
	deed("flood", "flood, flooding, inundate, overflow", ["The river flooded the plain."]),
	deed("erupt", "eruption, erupt", ["The volcano erupted."]),
	deed("meet", "meet, meeting, talk/n, summit, telephone conversation, phone call, negotiate, negotiation", [
		"The two met in Oslo.",
	]),
	deed("sign", "sign/v, agreement, ceasefire, truce, treaty, deal/n", ["They signed a truce."]),
	deed("visit", "visit, tour/v, travel", ["She visited the camp."]),
	deed("strike", "go on strike, walkout, walk out, down tool, strike/n", ["Nurses went on strike."]),
	deed("mourn", "mourn, mourning, funeral, bury, vigil", ["A day of mourning was held."]),
	deed("ban", "ban, prohibit, outlaw, forbid", ["The show was banned."]),
	deed("order", "order/v, command/v, instruct, give order, give _ order, authorise, authorize, permission", [
		"He ordered a retreat.",
	]),
	deed("accuse", "accuse, blame, allege, accusation", ["She accused the firm."]),
	deed("abduct", "kidnap, abduct, take hostage, take _ hostage, abduction, hold hostage", [
		"Two nurses were kidnapped.",
	]),
	deed("launch", "launch, begin, start, open/v", ["The firm launched a rocket."]),
	deed("approve", "approve, pass/v, adopt, ratify, approval", ["The senate approved the bill."]),
	deed("reject", "reject, refuse, veto, turn down, rule out", ["The senate rejected the bill."]),
	deed("post", "post/v, upload, post online", ["A clip was posted online."]),
];
