/** Names of governments by their seat or house, and the country they speak for. */
export const seats = `
kremlin RU|white house US|pentagon US|downing street GB|whitehall GB|elysee FR|elysee palace FR|quai d'orsay FR|capitol hill US|akorda KZ|moscow RU|washington US|beijing CN|london GB|paris FR|berlin DE|brussels EU|ankara TR|tehran IR|kyiv UA|kiev UA|tokyo JP|new delhi IN|islamabad PK|astana KZ|nur-sultan KZ|tashkent UZ|bishkek KG|minsk BY|riyadh SA|damascus SY|jerusalem IL|cairo EG|pyongyang KP|seoul KR|canberra AU|ottawa CA|rome IT|madrid ES|warsaw PL|foggy bottom US|state department US|blue house KR|zhongnanhai CN|bundestag DE|knesset IL
`;

/** Organisations known by short names, one a bar. General knowledge. */
export const organisations = `
un|u.n.|eu|e.u.|nato|osce|csto|cis|who|imf|wto|opec|unesco|unicef|unhcr|iaea|ilo|oecd|asean|sco|eaeu|au|ecowas|gcc|brics|fbi|cia|nsa|kgb|fsb|gru|nasa|bbc|cnn|afp|ap|npr|abc|nbc|cbs|itv|rt|tass|ria novosti|interfax|reuters|bloomberg|xinhua
associated press|agence france-presse|amnesty international|human rights watch|red cross|red crescent|greenpeace|transparency international|reporters without borders|doctors without borders|medecins sans frontieres
security council|general assembly|state department|interior ministry|foreign ministry|defence ministry|defense ministry|supreme court|constitutional court|national guard|central bank|world bank|european union|united nations|european commission
european parliament|european council|council of europe|african union|arab league|house of commons|house of lords|house of representatives|parliament|senate|congress|politburo|central committee|state duma|bundestag|bundesrat|knesset|verkhovna rada|mazhilis|majlis|national assembly|supreme soviet
hamas|hezbollah|hizbollah|fatah|taliban|isis|isil|daesh|islamic state|al-qaeda|al qaeda|al-nusra front|boko haram|al-shabaab|farc|eta|ira|plo|pkk|ypg|free syrian army|muslim brotherhood
google|facebook|twitter|microsoft|apple|amazon|youtube|whatsapp|telegram|instagram|tiktok|netflix|wikipedia|wikinews|intel|ibm|sony|samsung|toyota|boeing|airbus|gazprom|rosneft|lukoil|uber|tesla
republicans|democrats|tories|labour|liberal democrats|conservatives|gop|labor|whigs
nazis|bolsheviks|mensheviks|gestapo|wehrmacht|red army|luftwaffe|royal navy|royal air force|us army|us navy|pentagon|white house|kremlin
`;

/** Places that the gazetteer does not hold: parts of the world, seas, historical states. */
export const places = `
europe|africa|asia|america|americas|north america|south america|latin america|central america|central asia|middle east|near east|far east|southeast asia|east asia|south asia|eastern europe|western europe|northern europe|southern europe|central europe|balkans|caucasus
north caucasus|south caucasus|scandinavia|siberia|caribbean|maghreb|sahel|sahara|levant|crimea|donbas|donbass|kurdistan|kashmir|punjab|bengal|patagonia|antarctica|arctic|oceania|eurasia|polynesia|mesopotamia|persian gulf|arabian peninsula|horn of africa
soviet union|ussr|u.s.s.r.|yugoslavia|czechoslovakia|east germany|west germany|prussia|ottoman empire|roman empire|russian empire|austria-hungary|british empire|byzantine empire|holy roman empire|west bank|gaza strip|gaza|golan heights|sinai
black sea|red sea|caspian sea|mediterranean|mediterranean sea|baltic sea|north sea|atlantic|atlantic ocean|pacific|pacific ocean|indian ocean|arctic ocean|aral sea|dead sea|adriatic|aegean|english channel|suez canal|panama canal
danube|rhine|volga|nile|amazon river|mississippi|ganges|euphrates|tigris|dnieper|dniester|thames|seine|ural|alps|himalayas|andes|urals|carpathians|pyrenees|rockies|appalachians|mars|moon|earth
england|scotland|wales|northern ireland|silicon valley|wall street|hollywood|manhattan|brooklyn|new england|midwest|us|u.s.|usa|u.s.a.|uk|u.k.|uae|washington dc|washington d.c.|d.c.
`;

/** Known to be neither person, organisation nor place. */
export const others = `
internet|english|french|german|russian|spanish|arabic|chinese|covid|covid-19|coronavirus|bible|quran|koran|olympics|world cup|nobel prize|world war|world war i|world war ii|cold war|holocaust|brexit|renaissance|god|jesus|christ|allah|satan|lng|lpg|gdp|dna|rna|aids|hiv|pdf|cd|dvd|tv|pc|ceo|phd|faq|usd|eur|gps|sms|vpn|html|url
linux|windows|android|ios|iphone|ipad|facetime|bluetooth|wifi|wi-fi|xbox|playstation|nintendo|bitcoin
communist|communism|nazi|nazism|marxism|marxist|christian|christianity|islam|islamic|muslim|jewish|judaism|catholic|protestant|buddhist|hindu|sunni|shia|shiite|kurdish|republican|democrat|democratic|conservative|liberal|socialist|labour party leader
`;
