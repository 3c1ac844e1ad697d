import { describe, expect, it } from "vitest";
import { document } from "../core/document.js";
import { foreignCredits } from "./foreign-credits.js";

const body = `\n\n${"Строка без всякого источника, довольно длинная и ничем не примечательная.\n".repeat(9)}`;
const rows: readonly (readonly [string, readonly string[]])[] = [
	["АТЫРАУ, 14 мар — РИА Новости. На заводе произошёл взрыв, погибли люди.", ["RIA Novosti"]],
	["АТЫРАУ, 14 марта. /ТАСС/. На заводе произошёл взрыв, погибли люди, есть раненые.", ["TASS"]],
	["Atyraou (AFP) - Une explosion s'est produite mardi dans une usine de la ville.", ["AFP"]],
	["Atyrau (dpa) - In einem Werk am Stadtrand hat es am Dienstag eine Explosion gegeben.", ["dpa"]],
	["أتيراو (رويترز) - وقع انفجار يوم الثلاثاء في مصنع عند أطراف المدينة وقتل عدد من العمال", ["Reuters"]],
	["Quelle: dpa", ["dpa"]],
	["Avec AFP et Reuters", ["AFP", "Reuters"]],
	["Источник: Интерфакс", ["Interfax"]],
	["Журналисты агентства Рейтер весь день работали у ворот завода и говорили с рабочими.", []],
	["Une AP, un dap et une petra ne sont pas des agences dans une longue phrase de presse.", []],
	["Sapristi", []],
];

describe("credits of texts in languages that are not read", () => {
	it.each(rows)("%s", (line, agencies) => {
		for (const text of [line + body, body + line]) {
			const found = foreignCredits(document({ id: "a", text }));
			const isDateline = line.length > 60;
			expect(found.map((c) => c.agency)).toEqual(text.startsWith(line) || !isDateline ? agencies : []);
			for (const c of found) expect(text.slice(c.start, c.end)).toMatch(/^[\p{L} ]+$/u);
		}
	});
});
