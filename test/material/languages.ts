/**
 * One invented happening told by two reporters who did not read one another, each report in several languages: what was translated belongs together,
 * what was not does not, though the names and the toll are the same. Plants, people, outlets and agencies are invented.
 */
export const wire: Readonly<Record<string, string>> = {
	en: `ATYRAU, March 14 (Hill Wire) - At least 37 people were killed and 214 injured when an explosion tore through a fertiliser plant on the outskirts of Atyrau on Tuesday, the emergency ministry said.

The blast at the Karvona works was heard 40 kilometres away, in Dossor, and broke windows in 1,260 homes, deputy minister Daniyar Ospanov told reporters.

Some 3,400 residents were taken to schools in Makat and Kulsary. Two planes with 86 doctors left Astana in the evening, and Russia offered to send a hospital train from Astrakhan.

Ospanov said the fire, which covered 5,800 square metres, was put out at 19:45. The plant, which belongs to Steppe Nitrogen, employed 912 people.

Its director, Ruslan Bekmuratov, was fined 2.7 million tenge in 2019 for storing ammonium nitrate without a licence. He could not be reached.

President Aidar Sarsenov cancelled a trip to Baku and declared March 16 a day of mourning. The Red Cross said it would send 45 tonnes of bandages from Geneva.`,
	ru: `АТЫРАУ, 14 марта (Hill Wire) — Не менее 37 человек погибли и 214 получили ранения во вторник при взрыве на заводе удобрений на окраине Атырау, сообщило министерство по чрезвычайным ситуациям.

Взрыв на предприятии «Карвона» был слышен за 40 километров, в Доссоре, и выбил окна в 1260 домах, рассказал журналистам заместитель министра Данияр Оспанов.

Около 3400 жителей перевезли в школы Маката и Кульсары. Два самолёта с 86 врачами вечером вылетели из Астаны, а Россия предложила направить поезд-госпиталь из Астрахани.

По словам Оспанова, пожар на площади 5800 квадратных метров был потушен в 19:45. На заводе, который принадлежит компании «Степной азот», работали 912 человек.

Его директор Руслан Бекмуратов в 2019 году был оштрафован на 2,7 миллиона тенге за хранение аммиачной селитры без лицензии. Связаться с ним не удалось.

Президент Айдар Сарсенов отменил поездку в Баку и объявил 16 марта днём траура. Красный Крест сообщил, что отправит из Женевы 45 тонн перевязочных материалов.`,
	fr: `ATYRAOU, 14 mars (Hill Wire) - Au moins 37 personnes ont été tuées et 214 blessées mardi dans l'explosion d'une usine d'engrais à la périphérie d'Atyraou, a annoncé le ministère des Situations d'urgence.

La déflagration dans l'usine Karvona a été entendue à 40 kilomètres de là, à Dossor, et a soufflé les vitres de 1 260 maisons, a déclaré à la presse le vice-ministre Daniar Ospanov.

Quelque 3 400 habitants ont été conduits dans des écoles de Makat et de Koulsary. Deux avions transportant 86 médecins ont quitté Astana dans la soirée, et la Russie a proposé d'envoyer un train-hôpital depuis Astrakhan.

Selon M. Ospanov, l'incendie, qui s'étendait sur 5 800 mètres carrés, a été éteint à 19h45. L'usine, qui appartient à Steppe Nitrogen, employait 912 personnes.

Son directeur, Rouslan Bekmouratov, avait été condamné en 2019 à une amende de 2,7 millions de tenges pour avoir stocké du nitrate d'ammonium sans autorisation. Il n'a pas pu être joint.

Le président Aïdar Sarsenov a annulé un déplacement à Bakou et décrété une journée de deuil le 16 mars. La Croix-Rouge a indiqué qu'elle enverrait 45 tonnes de pansements depuis Genève.`,
	de: `ATYRAU, 14. März (Hill Wire) - Bei einer Explosion in einer Düngemittelfabrik am Stadtrand von Atyrau sind am Dienstag mindestens 37 Menschen getötet und 214 verletzt worden, wie das Katastrophenschutzministerium mitteilte.

Die Detonation im Werk Karvona war noch in 40 Kilometern Entfernung in Dossor zu hören und ließ in 1.260 Häusern die Scheiben zerspringen, sagte Vizeminister Danijar Ospanow vor Journalisten.

Rund 3.400 Bewohner wurden in Schulen in Makat und Kulsary gebracht. Zwei Flugzeuge mit 86 Ärzten starteten am Abend in Astana, Russland bot an, einen Lazarettzug aus Astrachan zu schicken.

Das Feuer auf einer Fläche von 5.800 Quadratmetern sei um 19.45 Uhr gelöscht worden, sagte Ospanow. In dem Werk, das dem Unternehmen Steppe Nitrogen gehört, arbeiteten 912 Menschen.

Sein Direktor Ruslan Bekmuratow war 2019 zu einer Geldstrafe von 2,7 Millionen Tenge verurteilt worden, weil er ohne Genehmigung Ammoniumnitrat gelagert hatte. Er war nicht zu erreichen.

Präsident Ajdar Sarsenow sagte eine Reise nach Baku ab und erklärte den 16. März zum Tag der Trauer. Das Rote Kreuz kündigte an, 45 Tonnen Verbandsmaterial aus Genf zu schicken.`,
	tr: `ATIRAU, 14 Mart (Hill Wire) - Acil Durumlar Bakanlığı, salı günü Atırau'nun dışındaki bir gübre fabrikasında meydana gelen patlamada en az 37 kişinin öldüğünü, 214 kişinin yaralandığını açıkladı.

Karvona tesisindeki patlama 40 kilometre ötedeki Dossor'dan duyuldu ve 1.260 evin camlarını kırdı; bilgiyi gazetecilere bakan yardımcısı Daniyar Ospanov verdi.

Yaklaşık 3.400 kişi Makat ve Kulsarı'daki okullara götürüldü. 86 doktoru taşıyan iki uçak akşam Astana'dan kalktı, Rusya ise Astrahan'dan bir hastane treni göndermeyi önerdi.

Ospanov, 5.800 metrekarelik alana yayılan yangının saat 19.45'te söndürüldüğünü söyledi. Steppe Nitrogen şirketine ait fabrikada 912 kişi çalışıyordu.

Fabrikanın müdürü Ruslan Bekmuratov, 2019'da ruhsatsız amonyum nitrat depoladığı için 2,7 milyon tenge para cezasına çarptırılmıştı. Kendisine ulaşılamadı.

Cumhurbaşkanı Aydar Sarsenov Bakü gezisini iptal etti ve 16 Mart'ı yas günü ilan etti. Kızılhaç, Cenevre'den 45 ton sargı malzemesi göndereceğini bildirdi.`,
	ar: `أتيراو، 14 مارس (Hill Wire) - قُتل 37 شخصا على الأقل وأصيب 214 آخرون يوم الثلاثاء في انفجار هز مصنعا للأسمدة عند أطراف أتيراو، وفق ما أعلنت وزارة الطوارئ.

وسُمع دوي الانفجار في مصنع كارفونا على بعد 40 كيلومترا في دوسور، وحطم نوافذ 1260 منزلا، بحسب ما قال نائب الوزير دانيار أوسبانوف للصحفيين.

ونُقل نحو 3400 من السكان إلى مدارس في ماكات وكولساري. وأقلعت طائرتان تقلان 86 طبيبا من أستانا مساء، وعرضت روسيا إرسال قطار مستشفى من أستراخان.

وقال أوسبانوف إن الحريق الذي امتد على مساحة 5800 متر مربع أُخمد عند الساعة 19:45. ويعمل في المصنع المملوك لشركة ستيب نيتروجن 912 شخصا.

وكان مديره رسلان بكموراتوف قد غُرّم في عام 2019 مبلغ 2,7 مليون تنغي لتخزينه نترات الأمونيوم من دون ترخيص. ولم يتسن الاتصال به.

وألغى الرئيس أيدار سارسينوف زيارة إلى باكو وأعلن يوم 16 مارس يوم حداد. وقال الصليب الأحمر إنه سيرسل 45 طنا من الضمادات من جنيف.`,
	kk: `АТЫРАУ, 14 наурыз (Hill Wire) — Сейсенбі күні Атыраудың шетіндегі тыңайтқыш зауытындағы жарылыстан кемінде 37 адам қаза тауып, 214 адам жараланды, деп хабарлады Төтенше жағдайлар министрлігі.

«Карвона» кәсіпорнындағы жарылыс 40 шақырым жердегі Доссорға естіліп, 1260 үйдің терезесін қиратты, деді журналистерге министрдің орынбасары Данияр Оспанов.

Шамамен 3400 тұрғын Мақат пен Құлсарыдағы мектептерге жеткізілді. 86 дәрігері бар екі ұшақ кешке Астанадан ұшып шықты, ал Ресей Астраханнан госпиталь-пойыз жіберуді ұсынды.

Оспановтың айтуынша, 5800 шаршы метрді қамтыған өрт сағат 19:45-те сөндірілді. «Степной азот» компаниясына тиесілі зауытта 912 адам жұмыс істеген.

Оның директоры Руслан Бекмұратов 2019 жылы аммиак селитрасын рұқсатсыз сақтағаны үшін 2,7 миллион теңге айыппұл төлеген. Онымен байланысу мүмкін болмады.

Президент Айдар Сәрсенов Бакуге сапарын тоқтатып, 16 наурызды аза тұту күні деп жариялады. Қызыл Крест Женевадан 45 тонна таңу материалын жіберетінін айтты.`,
};

/** Another reporter on the same happening: the same names and toll, another report. */
export const other: Readonly<Record<string, string>> = {
	en: `Windows shook in Dossor shortly after lunch on Tuesday, and for a while nobody knew why. By nightfall the emergency ministry had counted 37 dead and 214 injured at the Karvona fertiliser plant, 12 kilometres from the centre of Atyrau.

"I saw a white cloud and then I was on the ground," said Gulnara Aitbayeva, 58, who sells bread opposite the gates. Her nephew Timur is one of 19 workers still missing.

President Aidar Sarsenov, who had been expected in Baku on Wednesday, stayed at home. March 16 will be a day of mourning. His deputy emergency minister, Daniyar Ospanov, arrived from Astana with 86 doctors on board.

Steppe Nitrogen, the owner, bought the works in 2014 for 65 million dollars. Its director, Ruslan Bekmuratov, has said nothing since the blast; in 2019 he paid a fine over ammonium nitrate.

Families spent the night in Kulsary. Doctors at Hospital No. 3 said that 31 of the injured were in a grave condition and asked people to give blood.`,
	ru: `Вскоре после обеда во вторник в Доссоре задрожали стёкла, и какое-то время никто не понимал почему. К ночи министерство по чрезвычайным ситуациям насчитало 37 погибших и 214 раненых на заводе удобрений «Карвона», в 12 километрах от центра Атырау.

«Я увидела белое облако, а потом уже лежала на земле», — говорит 58-летняя Гульнара Айтбаева, которая торгует хлебом напротив проходной. Её племянник Тимур — один из 19 рабочих, которых всё ещё ищут.

Президент Айдар Сарсенов, которого в среду ждали в Баку, остался дома. 16 марта станет днём траура. Его заместитель министра Данияр Оспанов прилетел из Астаны вместе с 86 врачами.

Владелец, «Степной азот», купил предприятие в 2014 году за 65 миллионов долларов. Его директор Руслан Бекмуратов после взрыва молчит; в 2019 году он заплатил штраф из-за аммиачной селитры.

Семьи провели ночь в Кульсары. Врачи больницы № 3 сказали, что 31 раненый находится в тяжёлом состоянии, и попросили людей сдавать кровь.`,
	fr: `Peu après le déjeuner, mardi, les vitres ont tremblé à Dossor, et pendant un moment personne n'a su pourquoi. À la tombée de la nuit, le ministère des Situations d'urgence avait compté 37 morts et 214 blessés à l'usine d'engrais Karvona, à 12 kilomètres du centre d'Atyraou.

« J'ai vu un nuage blanc, puis je me suis retrouvée par terre », raconte Goulnara Aïtbaïeva, 58 ans, qui vend du pain en face des grilles. Son neveu Timour est l'un des 19 ouvriers toujours portés disparus.

Le président Aïdar Sarsenov, attendu à Bakou mercredi, est resté chez lui. Le 16 mars sera un jour de deuil. Son vice-ministre, Daniar Ospanov, est arrivé d'Astana avec 86 médecins à bord.

Le propriétaire, Steppe Nitrogen, avait acheté l'usine en 2014 pour 65 millions de dollars. Son directeur, Rouslan Bekmouratov, n'a rien dit depuis l'explosion ; en 2019, il avait payé une amende pour du nitrate d'ammonium.

Des familles ont passé la nuit à Koulsary. Les médecins de l'hôpital n° 3 ont dit que 31 des blessés étaient dans un état grave et ont demandé aux gens de donner leur sang.`,
	de: `Kurz nach Mittag bebten am Dienstag in Dossor die Fenster, und eine Weile wusste niemand, warum. Bis zum Einbruch der Nacht hatte das Katastrophenschutzministerium 37 Tote und 214 Verletzte in der Düngemittelfabrik Karvona gezählt, 12 Kilometer vom Zentrum Atyraus entfernt.

„Ich sah eine weiße Wolke, und dann lag ich am Boden“, sagt die 58 Jahre alte Gulnara Aitbajewa, die gegenüber dem Tor Brot verkauft. Ihr Neffe Timur ist einer von 19 Arbeitern, die noch vermisst werden.

Präsident Ajdar Sarsenow, der am Mittwoch in Baku erwartet wurde, blieb zu Hause. Der 16. März wird ein Tag der Trauer. Sein Vizeminister Danijar Ospanow kam mit 86 Ärzten an Bord aus Astana.

Der Eigentümer Steppe Nitrogen hatte das Werk 2014 für 65 Millionen Dollar gekauft. Direktor Ruslan Bekmuratow schweigt seit der Explosion; 2019 hatte er wegen Ammoniumnitrat eine Geldstrafe gezahlt.

Familien verbrachten die Nacht in Kulsary. Ärzte im Krankenhaus Nr. 3 sagten, 31 der Verletzten seien in ernstem Zustand, und baten um Blutspenden.`,
	tr: `Salı günü öğleden hemen sonra Dossor'da camlar titredi ve bir süre kimse nedenini anlamadı. Gece çökerken Acil Durumlar Bakanlığı, Atırau merkezine 12 kilometre uzaklıktaki Karvona gübre fabrikasında 37 ölü ve 214 yaralı saymıştı.

Kapının karşısında ekmek satan 58 yaşındaki Gülnara Aytbayeva, "Beyaz bir bulut gördüm, sonra kendimi yerde buldum" dedi. Yeğeni Timur, hâlâ kayıp olan 19 işçiden biri.

Çarşamba günü Bakü'de beklenen Cumhurbaşkanı Aydar Sarsenov evinde kaldı. 16 Mart yas günü olacak. Bakan yardımcısı Daniyar Ospanov, uçakta 86 doktorla Astana'dan geldi.

Tesisi 2014'te 65 milyon dolara alan Steppe Nitrogen'in müdürü Ruslan Bekmuratov patlamadan beri konuşmadı; 2019'da amonyum nitrat yüzünden ceza ödemişti.

Aileler geceyi Kulsarı'da geçirdi. 3 numaralı hastanenin doktorları yaralılardan 31'inin durumunun ağır olduğunu söyledi ve halktan kan bağışı istedi.`,
	ar: `بعد ظهر الثلاثاء بقليل اهتزت النوافذ في دوسور، ولم يعرف أحد السبب لبعض الوقت. وحين حل الليل كانت وزارة الطوارئ قد أحصت 37 قتيلا و214 جريحا في مصنع كارفونا للأسمدة الواقع على بعد 12 كيلومترا من وسط أتيراو.

تقول غولنارا آيتباييفا البالغة 58 عاما، وهي تبيع الخبز قبالة البوابة: «رأيت سحابة بيضاء ثم وجدت نفسي على الأرض». وابن أخيها تيمور واحد من 19 عاملا ما زالوا مفقودين.

وبقي الرئيس أيدار سارسينوف، الذي كان منتظرا في باكو الأربعاء، في بلاده. وسيكون 16 مارس يوم حداد. ووصل نائب الوزير دانيار أوسبانوف من أستانا ومعه 86 طبيبا.

وكانت شركة ستيب نيتروجن المالكة قد اشترت المصنع في 2014 مقابل 65 مليون دولار. ولم يقل مديره رسلان بكموراتوف شيئا منذ الانفجار، وكان قد دفع في 2019 غرامة بسبب نترات الأمونيوم.

وأمضت عائلات الليل في كولساري. وقال أطباء المستشفى رقم 3 إن 31 من الجرحى في حالة خطرة، وطلبوا من الناس التبرع بالدم.`,
};

/** Briefs of one press conference, each written apart: the same facts and nothing else. */
export const briefs: Readonly<Record<string, string>> = {
	en: "Thirty-seven people died and 214 were hurt in Tuesday's blast near Atyrau, officials said. Daniyar Ospanov, the deputy emergency minister, told a news conference in Astana that 86 doctors had been flown in. Some 3,400 people slept in schools in Makat and Kulsary, he said. The Karvona works employed 912. President Aidar Sarsenov called off his visit to Baku. A day of mourning was set for March 16.",
	fr: "Le bilan de l'explosion de mardi à l'usine Karvona, près d'Atyraou, s'élève à 37 morts et 214 blessés. Lors d'une conférence de presse à Astana, le vice-ministre Daniar Ospanov a précisé que 3 400 habitants avaient été relogés à Makat et Koulsary et que 86 médecins étaient arrivés. Le président Aïdar Sarsenov a renoncé à se rendre à Bakou. Un deuil national sera observé le 16 mars. Le site comptait 912 salariés.",
	ru: "При взрыве на заводе «Карвона» под Атырау погибли 37 человек, 214 ранены. Заместитель министра Данияр Оспанов заявил на брифинге в Астане, что на место вылетели 86 врачей. На предприятии работали 912 человек. В школах Маката и Кульсары разместили 3400 жителей. Президент Айдар Сарсенов отменил визит в Баку, 16 марта объявлено днём траура.",
};

/** Election results, each written apart. */
export const elections: Readonly<Record<string, string>> = {
	en: "Voters in Port Grey gave Mayor Lena Hartwig 54.2 percent on Sunday, well ahead of Tomas Vesely on 31.7 percent and Ida Brandt on 9.4, the electoral office said. Turnout was 61.3 percent, against 58.8 in 2018. Hartwig told supporters in the Marble Hall that the harbour bridge would be built by 2027. Vesely conceded at 21:15 and promised to go on in the council, where his list holds 14 of 45 seats. Brandt said she would appeal to the court in Leipzig.",
	de: "Lena Hartwig bleibt Bürgermeisterin von Port Grey. Mit 54,2 Prozent lag sie am Sonntag klar vor Tomas Vesely (31,7 Prozent) und Ida Brandt (9,4 Prozent). Die Wahlbeteiligung stieg von 58,8 Prozent im Jahr 2018 auf 61,3 Prozent. Im Stadtrat kommt Veselys Liste auf 14 der 45 Sitze. Brandt kündigte an, das Gericht in Leipzig anzurufen. Hartwig versprach im Marmorsaal, die Hafenbrücke werde bis 2027 gebaut.",
	ru: "Лена Хартвиг переизбрана мэром Порт-Грея: за неё проголосовали 54,2% избирателей, за Томаса Веселы — 31,7%, за Иду Брандт — 9,4%. Явка составила 61,3%, в 2018 году она была 58,8%. Веселы признал поражение в 21:15. Его список получит 14 из 45 мест в совете. Хартвиг обещала достроить мост к 2027 году. Брандт обратится в суд в Лейпциге.",
};

/** A short report of an agency, translated. */
export const shortWire: Readonly<Record<string, string>> = {
	en: "OSH, May 3 (Hill Wire) - Police in Osh said on Friday they had detained 64 people after a fight at the Karasuu market in which 11 traders were stabbed. Colonel Bakyt Asanov told Channel 5 that the quarrel began over 250 dollars. Two of the injured were flown to Bishkek. The market, one of the largest in Central Asia with 9,300 stalls, will stay shut until May 6.",
	ru: "ОШ, 3 мая (Hill Wire) — Полиция Оша сообщила в пятницу, что задержала 64 человека после драки на рынке Карасуу, в которой получили ножевые ранения 11 торговцев. Полковник Бакыт Асанов сказал «5 каналу», что ссора началась из-за 250 долларов. Двоих раненых отправили самолётом в Бишкек. Рынок, один из крупнейших в Центральной Азии, где 9300 прилавков, будет закрыт до 6 мая.",
	fr: "OCH, 3 mai (Hill Wire) - La police d'Och a annoncé vendredi avoir arrêté 64 personnes après une rixe au marché de Karassou, au cours de laquelle 11 commerçants ont été poignardés. Le colonel Bakyt Assanov a dit à Channel 5 que la querelle avait éclaté pour 250 dollars. Deux des blessés ont été transportés par avion à Bichkek. Le marché, l'un des plus grands d'Asie centrale avec 9 300 étals, restera fermé jusqu'au 6 mai.",
	tr: "OŞ, 3 Mayıs (Hill Wire) - Oş polisi cuma günü, Karasu pazarında 11 esnafın bıçaklandığı kavganın ardından 64 kişiyi gözaltına aldığını açıkladı. Albay Bakıt Asanov, 5. Kanal'a kavganın 250 dolar yüzünden çıktığını söyledi. Yaralılardan ikisi uçakla Bişkek'e götürüldü. 9.300 tezgâhıyla Orta Asya'nın en büyüklerinden olan pazar 6 Mayıs'a kadar kapalı kalacak.",
	ar: "أوش، 3 مايو (Hill Wire) - قالت شرطة أوش الجمعة إنها احتجزت 64 شخصا بعد شجار في سوق كاراسو طُعن فيه 11 تاجرا. وقال العقيد باكيت أسانوف للقناة الخامسة إن الخلاف بدأ بسبب 250 دولارا. ونُقل اثنان من المصابين جوا إلى بيشكيك. وستبقى السوق، وهي من أكبر أسواق آسيا الوسطى وتضم 9300 كشك، مغلقة حتى 6 مايو.",
};
