/** Adjectives and nouns of peoples by country, `_` within a word of two. */
export const demonyms = `
AF afghan afghans|AL albanian albanians|DZ algerian algerians|AD andorran|AO angolan angolans|AR argentine argentinian argentines argentinians|AM armenian armenians|AU australian australians aussie
AT austrian austrians|AZ azerbaijani azerbaijanis azeri azeris|BS bahamian|BH bahraini bahrainis|BD bangladeshi bangladeshis|BB barbadian|BY belarusian belarusians belarussian|BE belgian belgians|BZ belizean|BJ beninese
BT bhutanese|BO bolivian bolivians|BA bosnian bosnians|BW botswanan|BR brazilian brazilians|BN bruneian|BG bulgarian bulgarians|BF burkinabe|MM burmese|BI burundian|KH cambodian cambodians|CM cameroonian cameroonians
CA canadian canadians|TD chadian chadians|CL chilean chileans|CN chinese|CO colombian colombians|KM comorian|CD congolese|CR costa_rican|HR croatian croatians croat croats|CU cuban cubans|CY cypriot cypriots|CZ czech czechs
DK danish dane danes|DJ djiboutian|DO dominican dominicans|NL dutch dutchman dutchmen|EC ecuadorian ecuadorians|EG egyptian egyptians|SV salvadoran salvadorans|ER eritrean eritreans|EE estonian estonians|ET ethiopian ethiopians
FJ fijian fijians|FI finnish finn finns|FR french frenchman frenchmen|GA gabonese|GM gambian gambians|GE georgian georgians|DE german germans|GH ghanaian ghanaians|GR greek greeks|GT guatemalan guatemalans|GN guinean guineans
GY guyanese|HT haitian haitians|HN honduran hondurans|HK hongkonger hongkongers|HU hungarian hungarians|IS icelandic icelander icelanders|IN indian indians|ID indonesian indonesians|IR iranian iranians|IQ iraqi iraqis
IE irish irishman irishmen|IL israeli israelis|IT italian italians|CI ivorian ivorians|JM jamaican jamaicans|JP japanese|JO jordanian jordanians|KZ kazakh kazakhs kazakhstani kazakhstanis|KE kenyan kenyans|XK kosovar kosovars
KW kuwaiti kuwaitis|KG kyrgyz kyrgyzstani|LA lao laotian laotians|LV latvian latvians|LB lebanese|LS basotho|LR liberian liberians|LY libyan libyans|LT lithuanian lithuanians|LU luxembourgish|MG malagasy|MW malawian malawians
MY malaysian malaysians|MV maldivian|ML malian malians|MT maltese|MR mauritanian|MU mauritian|MX mexican mexicans|MD moldovan moldovans|MN mongolian mongolians|ME montenegrin montenegrins|MA moroccan moroccans
MZ mozambican|NA namibian namibians|NP nepalese nepali|NZ new_zealander kiwi|NI nicaraguan nicaraguans|NE nigerien|NG nigerian nigerians|KP north_korean north_koreans|NO norwegian norwegians|OM omani omanis
PK pakistani pakistanis|PS palestinian palestinians|PA panamanian panamanians|PG papuan|PY paraguayan paraguayans|PE peruvian peruvians|PH philippine filipino filipinos|PL polish pole poles|PT portuguese|QA qatari qataris
RO romanian romanians|RU russian russians|RW rwandan rwandans|SA saudi saudis|SN senegalese|RS serbian serb serbs serbians|SL sierra_leonean|SG singaporean singaporeans|SK slovak slovaks slovakian|SI slovene slovenian slovenes slovenians
SO somali somalis|ZA south_african south_africans|KR south_korean south_koreans korean koreans|SS south_sudanese|ES spanish spaniard spaniards|LK sri_lankan sri_lankans|SD sudanese|SR surinamese|SE swedish swede swedes
CH swiss|SY syrian syrians|TW taiwanese|TJ tajik tajiks|TZ tanzanian tanzanians|TH thai thais|TG togolese|TT trinidadian|TN tunisian tunisians|TR turkish turk turks|TM turkmen turkmens|UG ugandan ugandans|UA ukrainian ukrainians
AE emirati emiratis|GB british briton britons brit brits english englishman scottish scots welsh|US american americans|UY uruguayan uruguayans|UZ uzbek uzbeks|VE venezuelan venezuelans|VN vietnamese|YE yemeni yemenis|ZM zambian zambians
ZW zimbabwean zimbabweans
`;
