/** Forms of companies by what they mean, folded, without points: a form on one side only, or another form of the same meaning, is no difference. */
export const legalForms: readonly (readonly string[])[] = `
inc incorporated|corp corporation|co company cie|ltd limited|llc|llp|lp limited-partnership|plc|gmbh|ag aktiengesellschaft|sa|sas|sarl|srl|spa|nv|bv bvba|ab aktiebolag|as asa|oy oyj|kg kgaa|pty|jsc ojsc pjsc cjsc zao oao pao ao ао оао зао пао joint-stock-company|ooo too llp ооо тоо tov|sdn bhd|pt tbk persero|pte|kk kabushiki-kaisha|sro|doo ad|se|sca|group grp|holding holdings|the
`
	.split("|")
	.map((g) => g.trim().split(/\s+/u));

/** Bodies that each country has one of: kind and field as descriptions have them, then names and abbreviations in several languages; folded. */
const national = `
ministry interior|mvd|interior ministry|ministry of internal affairs|ministry of the interior|ministry of interior|home office|мвд|министерство внутренних дел|ministere de l'interieur|innenministerium|ministerio del interior|icisleri bakanligi
ministry foreign|mfa|foreign ministry|ministry of foreign affairs|foreign office|мид|министерство иностранных дел|ministere des affaires etrangeres|auswartiges amt|aussenministerium|ministerio de relaciones exteriores|disisleri bakanligi
ministry defence|mod|ministry of defence|ministry of defense|defence ministry|defense ministry|министерство обороны|минобороны|ministere de la defense|verteidigungsministerium|ministerio de defensa
ministry health|ministry of health|health ministry|минздрав|министерство здравоохранения|ministere de la sante|gesundheitsministerium|ministerio de salud
ministry emergencies|emercom|emergencies ministry|ministry of emergency situations|emergency situations ministry|мчс|министерство по чрезвычайным ситуациям
ministry justice|ministry of justice|justice ministry|минюст|министерство юстиции|ministere de la justice|justizministerium
ministry finance|ministry of finance|finance ministry|минфин|министерство финансов|ministere des finances|finanzministerium
`
	.trim()
	.split("\n")
	.map((line) => {
		const [post = "", ...names] = line.split("|");
		return { post, names };
	});

/** Bodies under their abbreviations and names in several languages, one body a line; folded. */
export const bodies: readonly (readonly string[])[] = `
csto|collective security treaty organization|collective security treaty organisation|одкб|организация договора о коллективной безопасности|otsc|organisation du traite de securite collective
un|united nations|united nations organization|оон|организация объединенных наций|onu|nations unies|organisation des nations unies|vereinte nationen
eu|european union|ес|евросоюз|европейский союз|ue|union europeenne
nato|north atlantic treaty organization|north atlantic treaty organisation|нато|otan|организация североатлантического договора
cis|commonwealth of independent states|снг|содружество независимых государств|cei
osce|organization for security and co-operation in europe|organisation for security and co-operation in europe|organization for security and cooperation in europe|обсе
sco|shanghai cooperation organisation|shanghai cooperation organization|шос|шанхайская организация сотрудничества
eaeu|eurasian economic union|еаэс|евразийский экономический союз
who|world health organization|world health organisation|воз|всемирная организация здравоохранения|oms
imf|international monetary fund|мвф|fmi
icrc|international committee of the red cross|мккк|cicr
iaea|international atomic energy agency|магатэ|aiea
unhcr|united nations high commissioner for refugees|увкб|увкб оон|hcr
unicef|united nations children's fund|юнисеф
unesco|юнеско
opec|organization of the petroleum exporting countries|опек|opep
wto|world trade organization|вто|omc
knb|national security committee|national security committee of kazakhstan|кнб|комитет национальной безопасности|ұқк
fsb|federal security service|фсб|федеральная служба безопасности
kgb|committee for state security|кгб
us|usa|united states|united states of america|сша
hrw|human rights watch
amnesty|amnesty international
afp|agence france-presse
ap|associated press
state department|us state department|department of state|госдепартамент|госдеп
`
	.trim()
	.split("\n")
	.map((g) => g.split("|"))
	.concat(national.map(({ names }) => names));

/** What each of those bodies is that a country has one of, by its place in `bodies`. */
export const nationalBodies: ReadonlyMap<number, string> = new Map(
	national.map(({ post }, i) => [bodies.length - national.length + i, post]),
);

/** Legal forms of several words, folded, and the short form that stands for each. */
export const longForms: readonly (readonly [string, string])[] = `
gesellschaft mit beschraenkter haftung|gesellschaft mit beschrankter haftung|gmbh
limited liability company|limited liability co|llc
limited liability partnership|too|llp
general partnership|limited partnership|lp
public limited company|plc
private limited|pvt ltd|pte limited|ltd
public joint stock company|open joint stock company|closed joint stock company|joint stock company|jsc
публичное акционерное общество|открытое акционерное общество|закрытое акционерное общество|акционерное общество|публичное ао|ао
общество с ограниченной ответственностью|товариство з обмеженою відповідальністю|товарищество с ограниченной ответственностью|тов|ооо
tovarystvo z obmezhenoyu vidpovidalnistyu|obshchestvo s ogranichennoi otvetstvennostyu|ooo
aktsionernoe obshchestvo|aktsionernoye obshchestvo|ao
societe anonyme|sociedad anonima|sociedade anonima|societa per azioni|s p a|s a|sa
societe a responsabilite limitee|s a r l|sarl
sociedad de responsabilidad limitada|societa a responsabilita limitata|s r l|srl
naamloze vennootschap|n v|nv
besloten vennootschap|b v|bv
a s|as
sp z o o|spolka z ograniczona odpowiedzialnoscia|spzoo
spolka akcyjna|sa
anonim sirketi|anonim sti|as
limited sirketi|ltd sti|ltd
d o o|drustvo s ogranicenom odgovornoscu|doo
`
	.trim()
	.split("\n")
	.flatMap((line) => {
		const forms = line.split("|");
		const short = forms.at(-1) ?? "";
		return forms.slice(0, -1).map((form) => [form, short] as const);
	})
	.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));

/** Shortened words in the names of organisations, folded, and the words that they stand for. */
export const shortWords: ReadonlyMap<string, string> = new Map(
	`us united states|usa united states|uk united kingdom|uae united arab emirates|intl international|int'l international|natl national|nat'l national|dept department|govt government|univ university|assn association|assoc association
	bros brothers|mfg manufacturing|mgmt management|svc services|svcs services|tech technology|inst institute|min ministry|comm committee|fed federal|org organization|organisation organization|centre center|ind industries|inds industries
	fin financial|eng engineering|engr engineering|dev development|dist distribution|pharma pharmaceuticals|labs laboratories|lab laboratory|sys systems|ins insurance|invest investment|invts investments|st saint|mt mount|ft fort|labour labor|defence defense
	banco bank|banca bank|banque bank|credito credit|nacional national|nationale national|nazionale national|compania company|compagnie company|companhia company|sociedad society|universidad university|universite university|universidade university
	universita university|universitat university|instituto institute|institut institute|ministerio ministry|ministere ministry|ministerium ministry|partido party|parti party|partei party|consejo council|conseil council|federacion federation|federacao federation
	asociacion association|fundacion foundation|fondation foundation|fundacao foundation|stiftung foundation|internacional international|internationale international|internazionale international|comercio trade|industria industry|industrie industry
	министерство ministry|университет university|партия party|национальный national|национальная national|государственный state|государственная state|торговый trade|торговая trade|международный international|завод plant|zavod plant`
		.split(/[|\n]/u)
		.map((entry) => {
			const [short = "", ...long] = entry.trim().split(" ");
			return [short, long.join(" ")] as const;
		}),
);
