/** Forms of companies by what they mean, folded, without points: a form on one side only, or another form of the same meaning, is no difference. */
export const legalForms: readonly (readonly string[])[] = `
inc incorporated|corp corporation|co company cie|ltd limited|llc|llp|lp limited-partnership|plc|gmbh|ag aktiengesellschaft|sa|sas|sarl|srl|spa|nv|bv bvba|ab aktiebolag|as asa|oy oyj|kg kgaa|pty|jsc ojsc pjsc cjsc zao oao pao ao ао оао зао пао joint-stock-company|ooo too llp ооо тоо tov|sdn bhd|pt tbk persero|pte|kk kabushiki-kaisha|sro|doo ad|se|sca|group grp|holding holdings|the
`
	.split("|")
	.map((g) => g.trim().split(/\s+/u));

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
mvd|interior ministry|ministry of internal affairs|ministry of the interior|мвд|министерство внутренних дел
mfa|foreign ministry|ministry of foreign affairs|foreign office|мид|министерство иностранных дел
ministry of defence|ministry of defense|defence ministry|defense ministry|министерство обороны|минобороны
ministry of health|health ministry|минздрав|министерство здравоохранения
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
	.map((g) => g.split("|"));
