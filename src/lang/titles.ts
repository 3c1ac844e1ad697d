/** Words before or after a person's name that are no part of it, in the languages of coverage; folded. */
export const titles = new Set(
	`mr mrs ms miss mister dr doctor prof professor sir dame lord lady madam madame mme monsieur m mlle herr frau senor senora signor signora don
	president premier minister prime chancellor governor mayor senator general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral marshal
	king queen prince princess emperor sheikh sheik shaikh emir imam ayatollah mullah mawlawi maulavi maulvi haji hajji hadji qari sayyid sayed seyyed pope cardinal bishop archbishop rabbi father fr
	secretary ambassador chairman speaker judge justice hon honourable honorable rev reverend comrade former ex acting deputy vice
	jr sr ii iii iv phd md esq
	presidente praesident prasident ministre premier-ministre generale
	президент премьер премьер-министр министр генерал полковник майор капитан елбасы лидер бывший господин госпожа г-н г-жа аким депутат мэр губернатор
	الرئيس السيد الشيخ الدكتور`.split(/\s+/u),
);

/** Particles that may be there or not. */
export const particles = new Set(
	`al el ad ar as ash at az an ul ed es de del della di da do dos das du la le von van der den bin ibn ben bint ibne abu the und y e i of и аль эль ад ибн бин бен уль фон ван де`.split(
		/\s+/u,
	),
);

/** Words of "son of" that stand between a name and the father's: what stands before them is not what stands after. */
export const sonOf = new Set("bin ibn ben ibne bint بن ابن بنت ибн бин".split(" "));

/** Words of "son of" and "daughter of", which may be left out together with what follows. */
export const patronymic =
	/^(?:\p{L}+(?:ovich|evich|ich|ovna|evna|ovych|evych|ivna|yivna|owitsch|ewitsch|ovitch|evitch|uly|uli|ulı|kyzy|qyzy|oglu|oghlu|ogly|kizi)|\p{L}+(?:ович|евич|ич|овна|евна|йович|івна|ївна|улы|ұлы|кызы|қызы|оглы|оглу))$/u;

/** Short forms and what they stand for, each group one name; folded. */
export const nicknames: readonly (readonly string[])[] = `
alexander aleksandr alex sasha sascha alec саша александр шура|vladimir vova volodya володя вова владимир volodymyr володимир uladzimir|dmitry dmitri dima mitya дима дмитрий dmytro дмитро
mikhail misha миша михаил mykhailo michael mike mick mickey|ivan vanya ваня иван|nikolai nikolay kolya коля николай mykola микола nicholas nick|sergei sergey seryozha сережа сергей serhiy
yevgeny evgeny eugene zhenya женя евгений|yuri yury юра юрий yurii|pavel pasha паша павел pavlo|pyotr petr petya петя петр peter pete|anatoly tolya толя анатолий|boris borya боря борис|grigory grisha гриша григорий
maria masha mariya маша мария mary|ekaterina katya yekaterina катя екатерина catherine kate cathy katherine|natalia natasha natalya наташа наталья|anastasia nastya настя анастасия|yelena elena lena лена елена helen|tatiana tanya таня татьяна
olga olya оля ольга|svetlana sveta света светлана|anna anya аня анна|ksenia ksyusha ксения ксюша|william bill billy will willie|robert bob bobby rob|richard dick rick rich richie|james jim jimmy jamie|john jack johnny
thomas tom tommy|edward ed eddie ted teddy ned|charles charlie chuck|joseph joe joey|daniel dan danny|david dave|andrew andy drew|anthony tony antony|benjamin ben bibi benny|christopher chris|donald don donny|elizabeth liz beth betty lisa eliza
francis frank francisco paco pancho|george jorge|gerald gerry jerry|gregory greg|douglas doug|henry harry hank|jeffrey jeff geoffrey geoff|kenneth ken kenny|lawrence larry laurence|leonard len lenny leo|margaret maggie peggy meg|matthew matt|patricia pat patty|patrick pat paddy
peter pete|philip phil|rebecca becky|ronald ron ronnie|samuel sam sammy|stephen steven steve|susan sue suzie|theodore theo ted|timothy tim|victoria vicky|walter walt|zachary zach|jose pepe|ignacio nacho|luis lucho|guillermo memo|enrique quique
mohammed muhammad mohamed mohammad mohamad muhammed mehmet mahomet mochammad muhamad|abdullah abdallah abdulla|hussein husain hussain husein hossein huseyin|ahmad ahmed ahmet|ali aly|hassan hasan|yusuf yousef youssef joseph yosef|ibrahim abraham|ismail ismael
jean-luc jl|bernard bernie|barack barry|vincent vince|nicolas nico|maximilian max|frederick fred freddie friedrich|albert al bert|arthur art|raymond ray|katherine kathy|deborah debbie|jennifer jen jenny|jessica jess|kimberly kim
roh noh no|rhee yi lee|park pak bak|choi choe|jung jeong chung chong|yoon yun|kwon gwon|koo ku gu|moon mun|suh seo|ryu ryoo yoo yu|im lim rim|jeon chun jun|baek paik paek|kang gang|chang jang|shin sin
`
	.split(/[|\n]/u)
	.map((g) => g.trim().split(/\s+/u))
	.filter((g) => g.length > 1);
