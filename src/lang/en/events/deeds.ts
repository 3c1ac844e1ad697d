import type { DeedFamily } from "../../events.js";

const recurring = new Set(
	"protest riot clash arrest kill injure shoot bombard explode loot burn destroy ask cut raise meet visit publish post accuse block restore close send arrive leave launch search flee disperse free reject mourn crackdown evacuate flood transfer vanish end".split(
		" ",
	),
);

const once = new Set("kill burn destroy arrest free".split(" "));

const afterwards = new Set("claim charge sentence mourn".split(" "));

/** Kinds that may be one happening, where they are done to the same. */
const alike: readonly (readonly [string, string])[] = [
	["cut", "block"],
	["block", "close"],
	["attack", "shoot"],
	["attack", "bombard"],
	["attack", "explode"],
	["explode", "bombard"],
	["appoint", "elect"],
	["evacuate", "flee"],
	["order", "declare"],
	["close", "strike"],
	["protest", "strike"],
	["send", "arrive"],
	["launch", "restore"],
	["approve", "declare"],
	["shoot", "bombard"],
	["lift", "end"],
	["reappear", "arrive"],
	["arrest", "abduct"],
	["burn", "destroy"],
	["collapse", "destroy"],
];

/** Kinds that undo one another, or that one text would not take for one another. */
const opposed: readonly (readonly [string, string])[] = [
	["arrest", "free"],
	["charge", "free"],
	["sentence", "free"],
	["sentence", "ask"],
	["abduct", "free"],
	["abduct", "rescue"],
	["close", "restore"],
	["close", "launch"],
	["block", "restore"],
	["cut", "restore"],
	["cut", "raise"],
	["cap", "raise"],
	["declare", "lift"],
	["declare", "extend"],
	["lift", "extend"],
	["ban", "lift"],
	["ban", "approve"],
	["send", "leave"],
	["arrive", "leave"],
	["appoint", "resign"],
	["appoint", "dismiss"],
	["approve", "reject"],
	["strike", "restore"],
	["protest", "flee"],
	["loot", "restore"],
	["seize", "free"],
	["seize", "leave"],
	["vanish", "reappear"],
	["lift", "launch"],
	["end", "launch"],
	["end", "declare"],
	["end", "extend"],
];

const paired = (pairs: readonly (readonly [string, string])[], name: string) =>
	pairs.flatMap(([a, b]) => (a === name ? [b] : b === name ? [a] : []));

function deed(name: string, words: string, matches: readonly string[], not: readonly string[] = []): DeedFamily {
	return {
		name,
		words: words.split(", "),
		matches,
		not,
		recurs: recurring.has(name),
		once: once.has(name),
		like: paired(alike, name),
		against: paired(opposed, name),
		after: afterwards.has(name),
	};
}

/** Kinds of happening in English: general words of the news, the most usual ones of each kind. */
export const deeds: readonly DeedFamily[] = [
	deed(
		"attack",
		"attack, ambush, storm/v, come under attack, assault, raid, besiege, overrun, break into, force _ into, burst into, take by storm",
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
		"burn, burn down, torch, set fire, set _ on fire, set _ ablaze, set _ alight, arson, blaze, go up in flame, catch fire, take fire, be on fire, fire break out, fire start, fire sweep, fire rip, fire rage, fire gut, fire engulf, fire destroy, fire spread, set alight, reduce to ash, reduce _ to ash, burn to the ground, go up in smoke, in flame, incinerate",
		[
			"They set fire to the archive.",
			"The archive was set ablaze.",
			"A fire broke out in the archive.",
			"The archive caught fire.",
			"The archive was reduced to ashes.",
		],
		["The guards were under fire."],
	),
	deed("loot", "loot, plunder, ransack, rob, pillage, looting, robbery, looter", ["Shops were looted."]),
	deed("destroy", "destroy, wreck, demolish, damage, destruction, smash, vandalise, vandalize", [
		"The bridge was destroyed.",
	]),
	deed(
		"kill",
		"kill, die, death, dead, perish, gun down, beat to death, stab to death, lynch, murder, slay, massacre, shoot dead, lose life, killing, assassinate, assassination",
		["Two miners died.", "The mayor was assassinated."],
		["The deadline passed."],
	),
	deed("injure", "injure, wound, hurt, injury", ["Ten were wounded."]),
	deed(
		"shoot",
		"shoot, open fire, fire/v, gunfire, come under rifle fire, come under machine gun fire, machine gun fire, gun fire, small arm fire, shooting, gunshot, be shot at, come under gunfire",
		["Guards opened fire.", "They fired on the crowd."],
		["The fire was out."],
	),
	deed("explode", "explode, explosion, blast, bomb, bombing, detonate, blow up, go off, rip through, tear through", [
		"A bomb went off.",
	]),
	deed(
		"bombard",
		"shell/v, shelling, bombard, bombardment, airstrike, air strike, missile strike, air raid, artillery fire, under fire, come under fire, rocket fire, mortar fire, missile attack, rocket attack, drone strike, drone attack, shell hit, shell strike, shell fall, shell land, rocket hit, rocket strike, rocket land, missile hit, mortar round, mortar shell",
		["An air strike hit the depot.", "Two shells fell on the depot.", "Rockets hit the depot."],
	),
	deed(
		"arrest",
		"arrest, detain, take into custody, take _ into custody, detention, apprehend, round up, take in for questioning, pick up, take _ in for questioning, rearrest, capture and detain, pick _ up, lead away, lead _ away, haul away, haul off, take away in handcuff, take _ away in handcuff, seize by police",
		[
			"He was taken into custody.",
			"Police detained forty.",
			"Two officers picked the clerk up.",
			"The clerk was led away.",
		],
		["He rested."],
	),
	deed("free", "free/v, release/v, set free, let go, let out, release from custody, walk free", [
		"The hostages were freed.",
	]),
	deed("charge", "charge/v, indict, indictment, prosecute", ["She was indicted."]),
	deed(
		"sentence",
		"sentence, convict, jail, imprison, conviction, prison term, prison sentence, years in prison, year in prison, find guilty, give _ in prison",
		["He was jailed for life."],
	),
	deed(
		"dismiss",
		"dismiss, sack, oust, dismissal, remove from office, remove from post, remove from position, fire/v, relieve of duty, relieve _ of duty, remove _ from office, remove from _ post, remove from _ position, remove from _ office, remove _ from post, remove _ from position, strip of post, strip _ of post",
		["The king dismissed the cabinet."],
	),
	deed("resign", "resign, step down, resignation, quit, hand in notice, tender resignation, leave office, leave post", [
		"The minister stepped down.",
	]),
	deed(
		"appoint",
		"appoint, nominate, appointment, swear in, name/v, take over as, become prime, become premier, become president, become acting, become interim, become head, become chief, become minister, become director, take office, put in charge, put _ in charge",
		["She was appointed judge."],
		["His name is Tom."],
	),
	deed("elect", "elect, vote, election, reelect, win election", ["They voted on Sunday."]),
	deed("ask", "ask, call on, appeal, request, urge, plead, call for", ["He appealed to neighbours."]),
	deed("cut", "cut/v, reduce, reduction, lower/v, decrease, slash, cut in", [
		"They agreed to lower the fare.",
		"A cut in the fare.",
	]),
	deed("raise", "raise, increase, hike, rise, double/v, soar, jump, twofold, threefold, go up, climb/v, surge", [
		"Fares rose.",
	]),
	deed("cap", "cap/v, price cap, ceiling, freeze/v, cap on, price limit, put a limit", ["The state capped rents."]),
	deed(
		"declare",
		"declare, decree, impose, introduce, proclaim, declaration, institute, place under, put under, bring in, come into force, take effect, go into force",
		["A curfew was imposed."],
	),
	deed("extend", "extend, prolong, renew, extension", ["The curfew was extended."]),
	deed("lift", "lift, repeal, revoke, abolish, scrap/v", ["The ban was lifted."]),
	deed("end", "end/v, expire, come to _ end", ["The curfew ended on Sunday.", "The curfew came to an end."]),
	deed(
		"block",
		"block/v, cut off, shut down, disconnect, outage, blackout, inaccessible, disrupt, shutdown, disconnection, go offline > internet, be offline > internet, knock offline > internet, be without internet > internet, leave without internet > internet, leave _ without internet > internet, lose internet > internet, lose _ connection > internet, be without electricity > electricity, leave without electricity > electricity, leave _ without electricity > electricity, without power > electricity, power cut > electricity, power outage > electricity, power failure > electricity, electricity cut > electricity, be down, go down, switch off, turn off, cut access, go dark > internet",
		["The network was shut down."],
	),
	deed(
		"restore",
		"restore, reconnect, resume, reopen, open again, restoration, return to work, go back to work, come back, be back, back online > internet, come back online > internet, restart, open its door",
		["Trains resumed."],
	),
	deed(
		"close",
		"close/v, shut/v, closure, suspend, cancel, call off, halt, ground/v, closing, stop traffic, come to a halt, suspension",
		["The port closed."],
	),
	deed("send", "send, deploy, dispatch, deployment, send in, be deployed, move into, roll into, move in", [
		"The state sent troops.",
	]),
	deed("arrive", "arrive, land/v, arrival, reach/v, fly in, touch down", ["The first units landed."]),
	deed(
		"leave",
		"leave/v, pull out, depart, withdraw, withdrawal, pullout, departure, leave the country, move out, pullback, pull back, begin to leave",
		["The envoys left the town on Monday."],
	),
	deed("retract", "retract, take back, recant, rescind", ["The office took back its count."]),
	deed("publish", "publish, publication, issue/v", ["The office published a count."]),
	deed("protest", "protest, demonstrate, demonstration, rally, march, take to the street, rallied", [
		"Miners took to the streets.",
	]),
	deed("riot", "riot, unrest, turmoil", ["Riots broke out."]),
	deed("clash", "clash, fight, scuffle, skirmish, battle", ["Fans clashed with guards."]),
	deed("disperse", "disperse, tear gas, stun grenade, break up, water cannon", ["Guards used tear gas."]),
	deed("crackdown", "crackdown, crack down, repression, suppress", ["A crackdown began."]),
	deed(
		"evacuate",
		"evacuate, evacuation, have to leave, move to safety, be moved to safety, take to safety, bring to safety",
		["The ward was evacuated."],
	),
	deed("flee", "flee, escape, displace, flee home, run away", ["Thousands fled."]),
	deed(
		"transfer",
		"transfer, relocate, move prisoner > prisoner, move inmate > prisoner, move _ prisoner > prisoner, move _ inmate > prisoner",
		["The inmates were transferred.", "They moved forty prisoners to the coast."],
	),
	deed("reappear", "reappear, resurface, reemerge, re-emerge, turn up, show up, be seen again", [
		"The mayor resurfaced in the capital.",
	]),
	deed("vanish", "vanish, disappear, go missing, disappearance", ["The mayor vanished."]),
	deed("rescue", "rescue, save/v, pull from", ["Divers rescued two boys."]),
	deed("search", "search, search for, look for", ["Crews searched the slope."]),
	deed(
		"crash",
		"crash, collide, collision, derail, derailment, sink/v, capsize, run aground, plunge, fall into, plough into, overturn, veer",
		["A train derailed."],
	),
	deed("collapse", "collapse, cave in, give way, burst/v, breach/v, come down, crumble, fall in, topple", [
		"The dam gave way.",
	]),
	deed("quake", "earthquake, quake/n, tremor, aftershock", ["A quake struck the coast."]),
	deed("flood", "flood, flooding, inundate, overflow", ["The river flooded the plain."]),
	deed("erupt", "eruption, erupt", ["The volcano erupted."]),
	deed(
		"meet",
		"meet, meeting, talk/n, summit, telephone conversation, phone call, negotiate, negotiation, speak with, speak by phone, speak by telephone, speak _ by telephone, speak _ by phone, phone/v, hold talk, telephone/v",
		["The two met in Oslo."],
	),
	deed("sign", "sign/v, agreement, ceasefire, truce, treaty, deal/n", ["They signed a truce."]),
	deed("visit", "visit, tour/v, travel", ["She visited the camp."]),
	deed(
		"strike",
		"go on strike, walkout, walk out, down tool, strike/n, work stop, stop work, stop working, lay down tool, walk off, industrial action, stoppage, strike over",
		["Nurses went on strike."],
	),
	deed("mourn", "mourn, mourning, funeral, bury, vigil", ["A day of mourning was held."]),
	deed("ban", "ban, prohibit, outlaw, forbid", ["The show was banned."]),
	deed("order", "order/v, command/v, instruct, give order, give _ order, authorise, authorize, permission", [
		"He ordered a retreat.",
	]),
	deed("accuse", "accuse, blame, allege, accusation", ["She accused the firm."]),
	deed(
		"claim",
		"claim responsibility, claim _ responsibility, claim of responsibility, take responsibility, accept responsibility, admit responsibility, claim credit",
		["A group claimed responsibility for the bombing."],
		["He claimed his coat."],
	),
	deed("abduct", "kidnap, abduct, take hostage, take _ hostage, abduction, hold hostage, seize hostage, snatch", [
		"Two nurses were kidnapped.",
	]),
	deed("launch", "launch, begin, start, open/v", ["The firm launched a rocket."]),
	deed("approve", "approve, pass/v, adopt, ratify, approval, pass law, give approval, back the bill", [
		"The senate approved the bill.",
	]),
	deed("reject", "reject, refuse, veto, turn down, rule out", ["The senate rejected the bill."]),
	deed("post", "post/v, upload, post online", ["A clip was posted online."]),
];
