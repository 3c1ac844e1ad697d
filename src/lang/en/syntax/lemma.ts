import { remembered } from "../../../text/memo.js";
import type { Tag } from "../../../text/tokens.js";
import { closedForms, irregularDegrees, irregularNouns, irregularVerbs } from "./irregular.js";

/** Ends of stems that have lost an e before -ed and -ing whatever stands before: "serv", "referenc", "realiz", "continu", "endors", "challeng", "struggl". */
const always = /(?:[vzcu]|[lnprw]s|[dlr]g|eng|ang|ung|[bcdfgkpstz]l)$/u;
/** One vowel and one consonant after another syllable: the ends of which most have lost an e ("promot", "inspir", "decid"). */
const mostly = /[^aeiou](?:[aou]t|[aiou]d|in|un|[aiu]r|il|ol|ul|[ua]m|om|[ay]p|[aio]k|[aeiou][bg]|[aios]s|ys|us)$/u;
/** Two vowels and one consonant with an e: "releas", "rais", "guid", "requir", "believ". */
const doubled =
	/(?:(?:ea|ai|oi|ou|ui|au|oo|ee)s|uid|[gq]ui[dlrt]|[gq]uot|[iu]at|uad|eat(?<=[^aeiou]reat|lineat)|iev|eiv|eav)$/u;
const vowels = /[aeiouy]+/gu;

/** Stems that the rules above get wrong: with an e, and without. */
const withE = new Set(
	(
		"compet complet delet cit excit invit unit ignit recit incit despit conven interven adher interfer persever ignor explor restor ador stor bor scor deplor implor postpon " +
		"condon preced conced reced seced exped imped releas increas decreas ceas pleas eas leas teas creas diseas appeas eras unleash danc welcom overcom " +
		"circumscrib creat recreat evacuat graduat evaluat fluctuat perpetuat punctuat retaliat initiat associat negotiat mediat radiat humiliat appreciat deviat alleviat " +
		"loath breath swath shap escap reshap landscap wip typ hop cop scop grop envelop quot tot not vot rot not us caus paus accus abus refus confus diffus excus amus fus peruse " +
		"choos loos los los clos propos expos oppos impos compos dispos suppos enclos disclos rais prais advis surpris exercis promis apologis practis premis comprom " +
		"purchas chas bas eras phas increas mak tak stak strik lik invok provok evok revok smok chok jok pok wak shak bak rak brak hik bik " +
		"hav leav believ receiv achiev reliev griev perceiv deceiv conceiv weav heav cleav sleev prov mov lov rov"
	).split(" "),
);
const withoutE = new Set(
	(
		"visit edit limit exit credit profit benefit deposit inhabit exhibit prohibit inherit merit audit orbit recruit summit spirit solicit elicit vomit plummet target market " +
		"riot pilot pivot ballot bigot format combat threaten focus bias canvas discus develop gallop gossip worship chauffeur murmur honour " +
		"favour labour harbour colour rumour neighbour glamour armour detour tour pour blossom fathom ransom custom accustom random bottom tunnel model " +
		"imprison abandon mention reason poison season summon pardon ration question caution fashion function station position condition petition sanction auction commission " +
		"begin ruin join coin train rain drain gain contain maintain maim retain claim exclaim proclaim evil pencil council fulfil peril " +
		"mask ask risk task tax fix mix box relax wax show follow allow know throw blow grow flow row vow bow sow tow view review renew interview screw chew sew " +
		"play stay say pay pray delay display betray convey obey survey enjoy employ destroy deploy annoy buy lay " +
		"cancel travel label level signal total rival shovel quarrel marvel counsel fuel bowl howl sprawl crawl curl hurl whirl snarl growl prowl stall sponsor monitor author mirror error " +
		"tailor anchor favor honor labor harbor color rumor humor mentor doctor tutor sector motor factor contour " +
		"embed avoid raid aid paid plaid invalid rapid solid period forbid load flood cloud crowd " +
		"bang hang fang twang cheat eat heat treat beat defeat repeat seat retreat threat sweat " +
		"focus process harass embarrass bypass"
	).split(" "),
);

/** Takes -ed or -ing off: "stopped" stop, "tried" try, "closing" close, "reported" report. */
function unbent(stem: string): string {
	const last = stem.charAt(stem.length - 1);
	if (last === stem.charAt(stem.length - 2) && /[bdgklmnprtz]/u.test(last)) {
		// "stopped" stop, but "called" call and "pressed" press; "cancelled" cancel has another syllable before.
		const shorter = stem.slice(0, -1);
		if (last === "z") return stem;
		if (last === "l")
			return (shorter.match(vowels)?.length ?? 0) > 1 &&
				/[aeio]l$/u.test(shorter) &&
				!/(?:st|c|f)al$|[fr]ol$/u.test(shorter)
				? shorter
				: stem;
		return shorter;
	}
	if (withoutE.has(stem)) return stem;
	if (withE.has(stem) || always.test(stem) || doubled.test(stem)) return `${stem}e`;
	if (/[aeiouy][bdgklmnprst]$/u.test(stem) && !/[aeiou][aeiouy].$/u.test(stem)) {
		// In a stem of one syllable the consonant would have been doubled: "hoping" hope.
		if ((stem.match(vowels)?.length ?? 0) === 1) return `${stem}e`;
		return mostly.test(stem) ? `${stem}e` : stem;
	}
	return stem;
}

/** Forms that are never a base of their own. */
const auxiliary = /^(?:am|are|is|was|were|been|has|had|does|did|ca|wo|sha|'.*)$/u;

const verb = remembered((norm: string): string => {
	const known = irregularVerbs.get(norm);
	if (known !== undefined) return known;
	const n = norm.length;
	if (norm.endsWith("ying") && n > 5) return `${norm.slice(0, -3)}`;
	if (norm.endsWith("ing") && n > 4 && /[aeiouy]/u.test(norm.slice(0, -3))) return unbent(norm.slice(0, -3));
	if (norm.endsWith("ied") && n > 4) return `${norm.slice(0, -3)}y`;
	if (norm.endsWith("eed")) return norm;
	if (norm.endsWith("yed")) return norm.slice(0, -2);
	if (norm.endsWith("ed") && n > 3 && /[aeiouy]/u.test(norm.slice(0, -2))) return unbent(norm.slice(0, -2));
	if (norm.endsWith("ies") && n > 4) return `${norm.slice(0, -3)}y`;
	if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/u.test(norm)) return norm.slice(0, -2);
	if (norm.endsWith("s") && !/(?:ss|us|is)$/u.test(norm) && n > 3) return norm.slice(0, -1);
	return norm;
});

const noun = remembered((norm: string): string => {
	const known = irregularNouns.get(norm);
	if (known !== undefined) return known;
	const n = norm.length;
	if (n > 5 && norm.endsWith("men") && !/(?:speci|abdo|regi|a)men$/u.test(norm)) return `${norm.slice(0, -3)}man`;
	if (norm.endsWith("ies") && n > 4) return `${norm.slice(0, -3)}y`;
	if (/(?:ss|sh|ch|x|zz)es$/u.test(norm)) return norm.slice(0, -2);
	if (/^\d/u.test(norm)) return norm;
	if (norm.endsWith("s") && !/(?:ss|us|[^h]is|'s)$/u.test(norm) && n > 2) return norm.slice(0, -1);
	return norm;
});

function degree(norm: string, fine: string): string {
	const known = irregularDegrees.get(norm);
	if (known !== undefined) return known;
	const ending = /(?:R|S)$/u.test(fine) ? /(?:er|est)$/u.exec(norm) : null;
	if (!ending || norm.length - ending[0].length < 3) return norm;
	const stem = norm.slice(0, -ending[0].length);
	if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
	const last = stem.charAt(stem.length - 1);
	return /[bdgmnt]/u.test(last) && last === stem.charAt(stem.length - 2) ? stem.slice(0, -1) : stem;
}

/**
 * The dictionary form of a folded word of English by its part of speech: irregular forms by list, others by rule. `fine` is the Penn tag where
 * there is one; it tells comparatives ("JJR") and plural names ("NNPS"). Closed classes keep their form but for case ("them" they).
 */
export function lemma(norm: string, tag: Tag, fine = ""): string {
	if (norm.includes("’")) return lemma(norm.replace(/’/gu, "'"), tag, fine);
	switch (tag) {
		case "VERB":
		case "AUX":
			return (fine === "VB" || fine === "VBP") && !auxiliary.test(norm) ? norm : verb(norm);
		case "NOUN":
			return fine === "NN" ? norm : noun(norm);
		case "PROPN":
			return fine === "NNPS" ? noun(norm) : norm;
		case "ADJ":
		case "ADV":
			return fine === "JJ" || fine === "RB" ? norm : degree(norm, fine);
		case "PRON":
			if (norm === "her") return fine === "PRP" ? "she" : norm;
			return closedForms.get(norm) ?? norm;
		case "DET":
		case "PART":
			return closedForms.get(norm) ?? norm;
		default:
			return norm;
	}
}
