/** Words by their part in names, one list a class. Written by hand; general words only. */
export const never = `
the a an this that these those i we you he she it they who what which whose whom where when why how there here and or but nor so yet if then than as at by for from
in into of off on onto out over to under up with within without about above across after against along among around before behind below beneath beside besides
between beyond despite down during except inside like near outside past since through throughout till toward towards until upon via while whereas although
though because unless whether not no yes is are was were be been being am do does did have has had can could will would shall should may might must ought my your his
her its our their me him us them mine yours ours theirs myself yourself himself herself itself ourselves themselves all any both each every few many more most much
neither none one ones other others some such several another either anyone everyone someone nobody nothing something everything anything also again ago almost already
always even ever just maybe never now often only perhaps quite rather really soon still too very well however therefore thus hence moreover furthermore meanwhile
nevertheless nonetheless otherwise instead indeed yesterday today tomorrow tonight later earlier eventually finally first second third fourth last next previously recently
currently originally initially according let please ok okay hello hi oh ah wow thank thanks sorry two three four five six seven eight nine ten eleven twelve twenty thirty forty
fifty hundred thousand million billion once twice same own else amid amidst don isn aren wasn weren doesn didn hasn haven hadn wouldn couldn shouldn won ain
figure table chapter section page image photo file source note see also read click share et al etc vs per ie eg
`;

export const calendar = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
christmas easter ramadan eid nowruz nauryz thanksgiving halloween hanukkah passover lent advent ad bc bce ce am pm gmt utc est edt pst cet bst
`;

export const honorifics = `
mr mrs ms miss mister madam madame mme monsieur mlle sir dame lord lady dr prof sheikh sheik shaikh sayyid sayed haji hajji mullah maulana maulvi imam ayatollah hojatoleslam
rabbi father fr rev reverend pastor saint don doña señor señora herr frau signor comrade prince princess king queen emperor empress tsar czar pope cardinal archbishop bishop
gen lt col sgt capt maj cpl pvt adm cmdr brig insp det sen rep gov hon esq count countess duke duchess baron baroness marquess earl viscount sultan emir khan shah pasha bey
`;

export const offices = `
president minister premier chancellor governor mayor senator congressman congresswoman representative deputy ambassador envoy secretary spokesman spokeswoman spokesperson
chairman chairwoman chairperson chair chief head director commissioner commander general colonel major captain lieutenant sergeant admiral brigadier marshal
officer judge justice prosecutor attorney lawyer professor doctor coach manager editor journalist reporter correspondent analyst activist leader founder
cofounder owner executive ceo cfo coo presenter author writer poet novelist singer actor actress director producer striker midfielder goalkeeper defender
detective inspector constable sheriff superintendent lawmaker legislator politician candidate councillor councilman councilor alderman speaker president-elect
akim imam bishop archbishop cardinal king queen prince princess dictator economist historian scientist researcher biologist physicist chemist philosopher
engineer student teacher principal nurse artist painter musician composer architect photographer blogger resident witness protester opposition
businessman businesswoman billionaire tycoon oligarch millionaire veteran soldier pilot astronaut
`;

export const officeLeads = `
prime vice deputy former ex acting interim first second lieutenant chief foreign interior defence defense finance justice health home economy energy education
labour labor trade senior junior assistant associate managing executive general major attorney permanent special presidential regional district state federal
national supreme secretary opposition shadow late then retired press information crown emergency culture communications housing
`;

export const generations = `jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi phd md esq obe mbe cbe kbe frs mp qc kc`;

export const particles = `van von der den de del della di da do dos das du la le las bin ibn ben bint abu al el az ul uz ud ur zu zum zur ter ten ap mac mc ou av oglu ogly kyzy uulu`;

export const organisationHeads = `
party ministry department departments university universities college school schools academy institute institution police army navy airforce force forces guard council committee subcommittee commission
bank banks union unions agency agencies bureau office authority administration group corporation corp company co inc ltd llc plc association associations federation confederation court courts tribunal parliament
senate congress assembly legislature house chamber duma rada cabinet government league alliance coalition front movement organisation organization organizations society foundation fund trust center centre
club network service services board staff team brigade battalion regiment division corps command squad unit network news times post tribune gazette herald journal daily telegraph guardian observer
weekly chronicle examiner inquirer bulletin courier ledger dispatch echo
press television tv radio broadcasting media channel magazine newspaper records entertainment pictures studios studio productions airlines airways air railways railway motors industries industrial technologies technology systems software laboratories laboratory labs
pharmaceuticals energy petroleum oil gas electric power holdings holding partners capital financial insurance securities investments consulting international
church diocese archdiocese synod order brotherhood sisterhood monastery temple congregation ministries
orchestra choir band ensemble theatre theater ballet opera museum library gallery archive archives hospital clinic
initiative program programme project campaign conference convention congress forum summit secretariat mission delegation embassy consulate
rangers jets united rovers wanderers athletic fc cf sc afc
socialists democrats republicans conservatives liberals greens communists labour labor workers democratic socialist communist liberal conservative
nations taliban faction wing branch cartel gang mafia militia resistance liberation
exchange stores store supermarkets foods brothers sons associates enterprises ventures solutions
directorate inspectorate presidency registry treasury ombudsman prosecutor's monitor watch observatory vigil collective syndicate guild consortium cooperative bloc caucus junta gendarmerie
`;

export const legalForms = `inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag sa sas sarl srl spa nv bv ab as asa oy oyj kg kgaa pty jsc ojsc pjsc ooo oao zao pao too ao tov llp bhd sdn pte kk sro doo ad se sca`;

export const siteHeads = `
airport airfield airbase base square street avenue road boulevard lane highway bridge tunnel station terminal port harbour harbor dock palace castle fortress fort tower towers building
hall stadium arena field park parks garden gardens zoo cemetery monument memorial cathedral mosque basilica chapel abbey shrine hotel inn mall plaza market bazaar mill
dam reservoir canal prison jail camp barracks plant mine refinery pier wharf gate wall walls crossing checkpoint hill hills terrace crescent drive court
theatre theater museum library hospital campus farm ranch estate villa mansion residence cafe restaurant pub bar center centre
`;

export const placeHeads = `
river lake sea ocean bay gulf strait straits channel island islands isle isles peninsula coast beach mountain mountains mount range hills hill valley desert plain plains plateau basin delta
glacier forest woods reef cape creek falls waterfall canyon gorge cave caves steppe oasis lagoon pass
province oblast region district county governorate prefecture canton state territory municipality borough parish town township village city republic kingdom emirate voivodeship voivodship
suburb neighbourhood neighborhood quarter countryside heights springs shire park
`;

export const placeLeads = `mount mt lake river cape gulf bay isle island islands fort port saint st san santa new upper lower greater republic kingdom state states province district county city town strait sea wadi rio villa puerto los las el la`;

export const otherHeads = `
war wars battle revolution uprising massacre crisis summit election elections referendum primary treaty agreement accord accords pact protocol convention act acts law bill amendment constitution code
award awards prize medal cup championship championships olympics games tournament trophy festival day week month year era age period dynasty empire
theorem principle effect syndrome disease virus law equation model theory hypothesis
bible quran koran gospel testament book symphony song album film movie series show episode novel opera
i ii phase operation plan doctrine declaration charter
`;

export const compass = `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central upper lower greater new inner outer mid middle old`;

export const placeBefore = `in at near from to into towards toward around outside inside across throughout through via within over off between beyond along above leaving visiting reach reaches reached reaching evacuate evacuated evacuating overlooking bordering besiege besieged besieging`;

export const says = `
say says said saying tell tells told telling add adds added explain explains explained write writes wrote announce announces announced claim claims claimed warn warns warned argue argues argued
insist insists insisted recall recalls recalled reply replies replied respond responded responds deny denies denied note notes noted ask asks asked stress stressed comment commented
believe believes believed think thinks thought feel feels felt hope hopes hoped remember remembers remembered know knows knew confirm confirmed confirms state stated states tweet tweeted
`;

export const lives = `
born died die dies married marry marries divorced aged worked works lived lives live studied studies graduated moved grew wrote played plays won lost joined retired resigned appointed elected arrested detained
sentenced met meets spoke speaks visited returned became killed wounded shot led leads served serves scored directed starred sings sang painted composed discovered invented smiled laughed cried walked
tried did saw sees looked looks heard stayed left fled
`;

export const placeNouns = `city town village capital region province district county state country republic island suburb port neighbourhood neighborhood governorate residents resident people inhabitants streets mayor governor north south east west centre center outskirts border coast airport evacuation siege shelling bombardment storming liberation suburbs hamlet locality commune municipality villagers farmers`;

export const kin = `wife husband son daughter brother sister father mother uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow fiancé fiancee friend colleague partner boyfriend girlfriend parents children`;

export const belongs = `member members chairman chairwoman chair spokesman spokeswoman spokesperson director leader head founder president secretary official officials party parties subsidiary employees employee company group organisation organization firm agency headquarters branch`;

/** Words whose possessive opens the name of a body ("People's Party"). */
export const possessors = `people peoples men women children workers worker peasants farmers nation world lord king queen prince veterans students teachers writers citizens mothers fathers soldiers journalists lawyers artists miners sailors patients consumers employers youth girls boys`;

/** Pronouns that stand for a person, and those that stand for a thing. */
export const persons = `he she him his her himself herself`;
export const things = `it its itself`;

/** What firms and bodies do. */
export const trades = `
employs employ employed owns owned operates operated produces produced manufactures manufactured makes sells sold supplies supplied acquired acquires bought launched launches publishes published
reported reports issued issues funds funded sponsors sponsored hired hires fined sued invested invests exports imports merged ratified adopted endorsed broadcast broadcasts approved voted
`;

/** Nouns of first-level regions. */
export const regions = `region province oblast governorate county prefecture state`;

export const relative = `who whose whom`;

/** Endings of surnames in many tongues, as English writes them. */
export const personEndings = `ov ev ova eva in ina sky ski skyi skiy ska enko shvili dze yan ian son sen sson berg stein mann man ez es ić ic ich vich oglu zadeh zade poulos akis escu bayev uly elli etti ini quist wicz`;

/** Endings of names of places, as English writes them. */
export const placeEndings = `stan ville burg burgh grad shire land polis ton abad pur istan bad ford mouth chester field borough bury dale port haven ia vik gorsk sk oblast kent tau stadt dorf wald heim`;
