import type { Agency } from "./events.js";

/**
 * News agencies under their names in the scripts and languages of the world, as they are printed (case counts: "dpa" is no word, "ap" is).
 * For texts in a language that is not read: what those credit needs no grammar.
 */
export const worldAgencies: readonly Agency[] = [
	"AFP|AFP|АФП|Agence France-Presse|Франс Пресс|Франс-Пресс|Франс пресс|فرانس برس|أ ف ب|ا ف ب",
	"Reuters|Reuters|REUTERS|Рейтер|Ройтерс|Рейтерс|رويترز",
	"AP|AP|АП|Associated Press|Ассошиэйтед Пресс|أسوشيتد برس|اسوشيتد برس|أ ب",
	"dpa|dpa|DPA|ДПА|Deutsche Presse-Agentur|د ب أ",
	"EFE|EFE|Efe|ЭФЭ|إفي",
	"ANSA|ANSA|Ansa|АНСА",
	"TASS|TASS|ТАСС|ИТАР-ТАСС|تاس",
	"RIA Novosti|RIA Novosti|РИА Новости|РИА «Новости»|ريا نوفوستي|نوفوستي",
	"Interfax|Interfax|Интерфакс|Интерфакс-Казахстан|إنترفاكس",
	"Sputnik|Sputnik|سبوتنيك",
	"Xinhua|Xinhua|Синьхуа|شينخوا|新华社|新華社",
	"Kyodo|Kyodo|Киодо|共同通信|共同",
	"Yonhap|Yonhap|Ёнхап|Рёнхап|연합뉴스",
	"Anadolu|Anadolu|Anadolu Ajansı|Anadolu Agency|Анадолу|الأناضول",
	"IRNA|IRNA|ИРНА|إرنا|ایرنا",
	"SANA|SANA|САНА|سانا",
	"WAM|WAM|وام",
	"SPA|SPA|واس",
	"Petra|بترا",
	"MENA|MENA|أ ش أ",
	"Kazinform|Kazinform|Казинформ|Қазинформ|ҚазАқпарат|Қазақпарат",
	"Ukrinform|Ukrinform|Укринформ|Укрінформ",
	"UNIAN|UNIAN|УНИАН|УНІАН",
	"BelTA|BelTA|БелТА|БЕЛТА",
	"PAP|PAP|ПАП",
	"APA|APA",
	"sda|SDA|sda|Keystone-SDA|ATS",
	"Belga|Belga|BELGA",
	"ANP|ANP",
	"Lusa|Lusa|LUSA",
	"Ritzau|Ritzau",
	"NTB|NTB",
	"epd|epd",
	"KNA|KNA",
	"UPI|UPI|ЮПИ",
].map((line) => {
	const [name = "", ...aliases] = line.split("|");
	return { name, aliases };
});
