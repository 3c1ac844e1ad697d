/** Surnames of many cultures in Latin letters, folded (from @faker-js/faker, MIT). Written by bench/names/build.ts; not to be edited. */

export const surnames = `
aalbers aalerud aaltonen aas aasen ababii abaci abadan abadzic abadzija abalioglu abate abay abazovic abbas abbate abbondanza abbosov abbosova abbott
abbrescia abdi abdulahadyev abdulahadyeva abdulazimov abdulazimova abdulazizov abdulazizova abdulboriyev abdulboriyeva abdulhafizov abdulhafizova
abdulhakimov abdulhakimova abdulhayov abdulhayova abdulholiqov abdulholiqova abduljabborov abduljabborova abduljalilov abduljalilova abdulkarimov
abdulkarimova abdullatifov abdullatifova abdullayeva abdulmalikov abdulmalikova abdulqahhorov abdulqahhorova abdulqodirov abdulqodirova abdulvahhobov
abdulvahhobova abdulvaliyev abdulvaliyeva abdulvohidov abdulvohidova abegglen abel abele aberg abernathy abeyta abicht abimanyu abiodun abiola abiputra
abodunrin abolina abolins aboltina aboltins abosede abraham abrahamsson abramovic abrego abreu abshire abt abu acanski acar accardi accardo accurso
aceto acevedo achari acharya acheampong achilles achim achkinadze acic acikalin acikgoz acimovic acin ackerman ackermann aclan acosta acquadro
acquaviva acquistapace acuna adadevoh adal adam adamcova adamczak adamczyk adame adamec adamek adami adamiak adamiec adamkova adamo adamova adamovic
adamowicz adams adamski adamus adan adanir adanski adaobi adar adasevic adcock addari addis ade adebayo adebisi adegbite adegboye adegoke adekunle adel
adelakun adeleke adelusi adem ademayowa ademiluyi ademola adeniyan adeogun adeoluwa aderibigbe aderinsola aderogba aderonke adesina adesiyan adewale
adewunmi adewura adeyemo adhikari adhitama adic adiga adin adisa adivar adomah adomako adongo adorno adragna adriansyah adu adusei adutwum aebi
aebischer aeby affinito afifah afirifa afoakwa afolabi afolayan afonja afunku aga agaoglu agarwal agboola agca agirbas agnello agnes agostinelli
agostini agosto agresta aguayo aguilar aguilera aguirre aguridic agustian agustina agyapong agyare agyei agyemang ahic ahlke ahluwalia ahmad ahmed
ahmetspahic ahonen ahortor ahrenberg ahrens ahrorov ahrorova ahuja aidara aiello aigare aigars aigbiniode aigner aigroz airlangga ajakaiye ajao ajayi
ajewole ajose ajvazovic akal akalin akan akar akay akaydin akbaba akbay akbulut akcal akcali akcan akcay akdag akdemir akeem akel akerele akesson akgoz
akgul akgun akifovic akin akinci akinrinola akintade akisik akkan akkas akkaya akkoc akkor akkoyun akkoyunlu akkurt akmalov akmalova akman akoto akowua
akpinar akramov akramova aksakal aksam aksel aksentic aksentijevic aksic aksin aksit aksovic aksoy aksungur aktan aktas aktay akyeamfuɔ akyeampong
akyel akyena akyildiz akyurek akyuz alabi aladic aladzic alaimo alakovic alamsyah alan alanis alaniz alanovic alarcon alargic alavanja alavantic alba
albanese albano albert alberti albertyn albrecht albrechtova albu albuquerque alcala alcamo alcantar alcaraz aldea alejandro aleksandrowicz aleksic
aleman alessandrini alessi alev alexa alexander alexandrescu alexandru alexe alfano alfaro alfermann alfieri ali alicea alici alicic alidi aligbe alih
alija alikavazovic alisherov alisherova alivernini aliyev aliyeva alizadeh aljancic alkan alkaya alkhamis alkovic alksne alksnis allegretti allgeyer
almanza almaraz almasac almeida almonte alniacik aloba aloi alonso alonzo alparac alpman alpugan altamirano altan altenwerth altieri altinay altinbas
altinel altinisik altinok altintas altiok altun altuntas aluga alva alvarado alvarez alves alyanak amabile amado amador amadori amaechi aman amann
amanta amar amaral amato amaya amberg ambrosini ambrosino ambrosio ambroz ambrozova amendola amerio amici amico aminat amla ammann ammoscato amo amoa
amoako amoasi amorim amoroso amoruso ampadu ampofo amponsah amrein amundsen ananda anandya anasov anasova anaya ancona anda andel andelic andelkovic
andelova andersen anderson andersone andersons andersson andesilic andic anding andini andonov andonovic andorful andrade andre andreassen andreasson
andrei andrejevic andrejic andrejin andrekovic andreoli andresen andriani andries andrisani andriska andrle andrlova andronic andrzejczak andrzejewski
anelli angeletti angeli angelini angelis angeloni angelucci anggraini anggreny anggriawan anghel angster anguiano angulo anjani anjos ankra ankunding
anne annunziata anokye ansa anselmi anselmo antal antalova antczak antenucci antezza antoci anton antonacci antonelli antoni antonic antonini antonovic
antonucci antos antosova antovic anttila antunes antunovic antusevic antwi anucin anusic anvaryev anvaryeva anzalone aparicio apicella apitz apodaca
aponte apostol appia appiah aprile aqila aquino aragon araja arajs aramini arana aranda arap aras araujo arcangeli arce archuleta arda ardana ardelean
ardeleanu ardianto ardiyanti aregger arellano aremu arena arenas arendt arens arevalo argenio argento argiolas arguello arhanic arias arican arifin
arig arik arikan arlovic arman armas armendariz armenta armijo armstrong arnaud arnaut arndt arnesen arnold arora arpasi arredondo arreola arriaga
arroyo arsenic arsic arslan arslanoglu arslonov arslonova arteaga artioli arvidsson aryal aryani aryanti aryee asadanin asadov asadova asadullohyev
asadullohyeva asamoa asamoah asan asanin asante asare asaro asceric aschenbroich asci ascione asenso ashley asiama asiedu asik asikoglu asil asilbekov
asilbekova asimi askin askraba askrabic aslan aslanoglu asonja aspere aspers assmus assuncao astafei astolfi astuti aswandi ata atakan atakol atalik
atan atanasov atanda atasever atay atencio ates atici atik atilgan atli atzeni atzori aubert aubry aucamp auer aufderhar augustyn augustyniak auld
aurelia auzina auzins avallone avalos avan avazyev avazyeva avci avcioglu avila aviles avola avram avsec awodiran awolowo awuah axelsson axmann ayala
ayandokun ayaydin ayaz aybar aycan aydan aydemir aydin aydogdu aygun ayhan ayisat aykac aykan aykurt aymonier ayobami ayomide ayoola aytac aytek
aytekin ayverdi azad azamatov azamatova azara azdajic azevedo azic azinic azizah azizov azizova azzahra baa baafi baah baarck baawia babac babacan
babali babalj babalola babaoglu babarogic babatunde babatz babel babic babin babini babka babkova babou babovic babtunde baburic baca bacalo bacci
bacher bachmann baciu backer bacova badane badea bademci badenhorst bader badiane badillo badji badjuk badu baez baeza baganz bagaskara baggio baghy
baginski bagis bagnoud bahadir bahena bahl bahna bahno bahnova bahodirov bahodirova bahriddinov bahriddinova bahringer bahromov bahromova bahun bailey
baiocco bajare bajars bajc bajcetic bajcic bajer bajerova bajsanski bak bakal bakan bakaran bakare bakarec bakhoum bakhtiyorov bakhtiyorova baki
bakirci bakircioglu bakke bakken bakker bakos bakowski balaban balabanovic balajic balan balasevic balaskovic balat balaz balazevic balazova balazs
balboni balcar balcarova balcer balcerzak balci balck baldacci baldassarre balde balderas baldi baldini baldo balducci balesevic balestra baleta
baletic balevic balincic balint balistreri baljak balkow balla ballarin ballesteros balli ballouhey balmer balnuweit balode balodis balog balogh
balogova balogsandor balogun baloun balounova baloyi balsamo baltaci baltag baltin balzano balzer bamidele bamiloye bamisebi banach banas banasiak
banasik banda bandic bandicstimac bandini bandl bandopadhyay banerjee bang bani banic banica banicevic banicjokic banja banjac banjak banjalic banjari
banov banse banu banuelos baptista bar barajas barak barakova baral baraldi baran baranjec baranka barankova baranova baranowski baranski barbagallo
barbaricsehic barbarosoglu barbarossa barbarulo barbato barbera barberi barberis barbero barbier barbieri barbiero barbosa barbu barbulescu bardek
barela bares baresova baretta bargan bari barile barilla barinic barisic barlas barletta barna barnard baron barone baroni barons barosevcic barosevic
barr barra barragan barras barraza barre barreca barrera barresi barreto barretta barrientos barrios barros barrows barry barsotti barta bartak
bartakova bartczak bartell bartels barth bartkowiak bartnik bartoletti bartoli bartolini bartolomei bartolucci barton bartonova bartos bartosek
bartosik bartoskova bartosova bartova bartovic bartovicova bartulin bartunek bartunkova barylla barzani basar basara basaran basaric baseda baser
bashirian basile basmaci basnet basoglu bassani bassi basso basson basta bastac bastajic bastien bastola bastova basynat batinicsantic batista batnozic
bato battaglia battig battista battisti battistini battke baturalp batz bauch bauer bauermeister bauerova baumann baumbach baumeister baumgartner baur
bauschinger bauschke bavaud bawer bayazit baydar bayeni bayer bayerova baykam bayraktar bayraktutan baysoy bazant bazantova beahan beatty beauchemin
beavogui becerra bech bechtelar beck becka beckel becker beckmann beckova becvar becvarova bedan bedewitz bedini bednar bednarczyk bednarek bednarik
bednarikova bednarova bednarski bednarz beek beele beer beerli beggerow beh behr behrenbruch behruzov behruzova beier bein beissmann bejan bejenari
bejenaru bekavac bekcic bekdik bekjarev bekker bekmurodyev bekmurodyeva beko bekonja bekovac bektas bektasoglu bekvalac belavske belavskis belcar
belcevic belec belenzada belic belivuk bella belli bellini bello bellomo bellotti bellucci belmonte belohlavek belohlavkova belojevic belopoljac
belosevac belosevic belotti belovic belovljev belovukovic beltrame beltrami beltran belvisi belz benakovic benasicpavlovic benatti benavides benavidez
benda bender bendova benecke benedetti benedetto benes benesova benetti bengtsson bengu benigni benini benitez benjamin bennardo bennemann benner
benninger beno benoit benova bentivoglio benvenuti benvenuto benz benzing berak beran beranek berankova beranova berardi berberoglu berends beretta
berg bergamasco bergamini berge berger berggren berglund bergman bergmane bergmanis bergnaum bergqvist bergrova bergstrom beribak berk berka berkova
berky berkyova bermudez bernabei bernal bernard bernardi bernardini bernardova bernasconi bernatovic berner berney bernhard bernier berning bernolak
bernolakova berntsen berrios berset bertaccini bertani bertelli bertelsen bertenbreiter berthoud berti bertini berto bertolini bertolussi bertrand
berxwedan berzina berzins berzite berzits beserler besikci beso besok best bester betancourt bethke betschart betti betz beushausen beutelspacher
bevilacqua bevk beye beyeler beyer bezdek bezdekova bezjak bezuidenhout bhadresha bhana bhandari bharadwaj bhat bhattacharya bhattarai bhattathiri
bhembe bhengani bhengu bhuyeni biagetti biagi biagini bialas bialek bialkowski bianc biancheri bianchetti bianchi bianchini bianco biasci biase biba
bicakci bicanin biccari bicek bicekova bicer bichler bickel bicknell bidaud bideau biedermann biedrzynski bielak bielawski bielecki bieler bielert
bielik bielikova bielski bienasch bienias bieniek bienkowski bieri biernacki biernat biesenbach bigdeli biggi biglebauer bijl bila bildik bilek bilen
bilge bilgen bilgic bilgin biljan bilkova bilogravic bilolyev bilolyeva bilopavlovic bilski bily bina bindi bini binova bins bionaz biondi birca
bircakovic bircanin birina birinci birins birkemeyer birlik biro birtasevic birzina birzins birzniece birznieks bisconti biseniece bisenieks bisgaard
bisio biskicmerkas bisset bitca biteye bittner bittnerova bivol bivolarevic biyela bizetic bizjak bizumic bizzarri bjelanovic bjeletic bjelic bjelica
bjelicic bjelinic bjelivuk bjelja bjeljac bjelkic bjelobaba bjelobrk bjeloglav bjelogrlic bjelojevic bjerke bjerregaard bjork bjorklund bjornstad
blacanin blaga blaha blaho blahova blanc blanchard blanckenberg blanco blanda blank blaschek blaser blasi blasko blaskovic blassneck blaszczak
blaszczyk blatancic blatter blaua blaus blazanovic blazek blazer blazevic blazkova blecha blechova blekte blick bloch blochwitz block blockhaus blom
blomqvist blum blume boadi boadu boahen boakye boaten boateng bobek bober bobeta bobinac bobkova boboc boburov boburova bocchi boccia bocek bochenek
bocic bock bockai bockova bockovac bocokic boda bode bodea bodian bodini bodiroga bodnar bodrug boduroglu boehm boer boffa bogan bogdan bogdashin
bogenrieder bogisavljevic bogisich bognar bogoljubovic bogosavac bogucki bogusz bohac bohacek bohackova bohacova bohge bohm bohmova boi boico boirac
boje bokanovic bolat bolatli bolf bolkovac bolle bolliger bolm bologna bolot bolta boltic bolukbas bolukbasi bolunovic bomestar bona bonanni bonanno
bonato bonazzi bondare bondarenco bondars bonde bonderovic bondra bondrova bondzic bonelli bonetti bongiorno bongiovanni bongo boni bonifazi bonilla
bonini bonis bonisch bonnet bono bonomi bonomo bonsra bonsu boratav borbely borcanin bordian bordoni borek borelli borer borge borgeaud borgeling
borges borghi borgia borgschulze borilovic borincevic borisavljevic bork borkovacki borkovic borkowski bormann borner bornscheuer boros borovac
borovicka borovickova borowiec borowski borrego borrelli borrmann bors borsch borta bortolin bortoluzzi bortot boruschewski bos bosak bosakova bosanac
bosancic boscaino bosch boschetti boschi bosco boscolo boshoff bosi bosiljcic bosiljkic bosiljkovic boska boskova bosler bosman bosnjakovicholik
bossard bosshard bosson bossy bostan bota botan botello botezatu botha botiryev botiryeva botnari botnaru botsford botta bottner boucek boucher
bouckova bouda boudova boulton bourcard bourgeois bourlet bourrouag bouschen bouska bouskova bouwes bove bovolenta boxhammer boyaci boyde boye boyer
boyes boyle boz bozalo bozanic bozanovic bozdogan bozdok bozdokov bozek bozic bozicanin bozicic bozickovic bozkir bozkurt bozoglu bozsik bozzi bozzo
brabcova brabec brabencova brabenec brada bradac bradacova bradova bradtke bradvic braga brahaj braia brakus brambilla branca branco brand brandenburg
brandi brandis brandli brandt bratina bratojevic bratonozic bratovic bratu brauer braun braunova brautigam bravo brazda brazdil brazdilova brazdova
brdanin brdovic brecko bredenkamp brehmer breitenberg breitenstein brejcha brejchova brekke bremer bremser brenke brenkis brenner bresciani breskovic
bressan breton brettschneider breu breuer brezancic brezina brezinova breznik brezo brezovac brezovnjacki briano briede briedis briesenick brigandi
brignone bringmann brinjak brink brinkmann brinza briones briseno brisuda brito brits brix briza brizova brizzi brkanovic brkic brniclevada broda broek
broening brogi brogli bromfield bromme brosch brouwer brown broz brozek brozkova brozova bruckmann bruder bruen brugger bruggmann bruhns bruijn brumat
brun brunelli brunet brunetti bruni brunkevica brunkevics brunner bruno bruns bruschi bruun bruyn bruzzone brychta brychtova brzezinski brzozowski buac
buaca bubalo bubenik bubenikova bucakli bucalo bucalovic bucanin buccheri bucci bucek buch buchele bucher buchholz buchrucker buchta buchtova
buckalovic buckova buckridge bucur buczek buczkowski buczynski buda budai budak buder budichalas budiman budimcic budiyanto budreiko budzinski
budzynski bueno buga buhl buhler buhlmann bui buile builis bujak bujor buker bukovska bukovsky bukowski bulaja bulak bulat bulatovic bulgarelli buljat
buljin buljubasic buljugic bulovan bulthuis bultmann bulut bundgaard bunea bunescu bungener bunjes bunoza bunusevac buongiorno buonomo burani burazer
burazor burckhardt burda burdak burdova burduja bures buresova burevic burger burghagen burgic burgio burgos burhonov burhonova burian burianek
buriankova burianova burkhard burkhardt burklein burlacu burmeister burri buruiana buruk burzynski busa busak busari busch buschbaum buscher busemann
busetincan buslaver buss busse bussmann bustamante bustos busuioc butarevic butera buthelezi butnaru butt buttner buuren buzzi byrd byrtus byrtusova
cabaj caballero caban cabras cabrera cabro caccamo caccavo cacciamani cacciapuoti cacciatore cace cada cadena cadoni cadova caforio caggiano cagiran
caha cahova caiazza caiazzo caillat cailler cajka cajko cajner cajzler cakir calabrese calabria calabro calafiore calame calandro caldera calderon
caleta cali califano calin calite calitis callegari calligaris calo calvillo camacho camagic camara camarillo camdali camdzic cameron camilli cammarata
cammisa campagna campana campanella campanile campanini campbell campisi campo campoli campos campus can canaki canale canales cancar cancelliere
cancellieri candan candela candelaria candido candrlic canepa cangiano canino canjko cankar cannas cannata cannella cannone cano canova cantagallo
cantoni cantu canu cap capannolo capanoglu capasso capatina capecchi capek capelli capitani capizzi capkova capkovic capkovicova capkunovic caplovic
caplovicova capoccia capocotta capogna capone caporaso capova cappai cappelletti cappelli cappello cappiello capponi capraro capriotti caprnjic capuano
caputo cara caraballo caracciolo caradonna caraman carapic carapina caraus caravesa carbajal carbon carbone carboni cardella cardenas cardia cardinale
cardinali cardini cardona cardone cardoso care careddu carella caretti caric caricari carini carletti carli carlini carlino carlo carloni carlotti
carlowitz carlsen carlsohn carlucci carminati carmona carneiro carnevale carnic carnogurska carnogursky carnovale carolis carollo caron carosi carovic
carp carpentier carranza carrara carraro carrasco carrasquillo carre carreon carrera carrero carrieri carriero carrillo carrion carroll carrozza
carrozzo carrus carstens cart carta carter cartl cartwright caruso carvajal carvalho carvelli casadei casadio casagrande casale casali casano casanova
casares casarez casas casavecchia cascio cascone casella caselli caserta casian casillas casini casolaro caspari casper caspers cassano cassim cassin
castagna castaldi castaldo castaneda castellana castellani castellano castellanos castelli castelyn castens castiello castiglioni castillo castro casu
casula catalano catalbas cataldi cataldo catalinac catana catania catanzaro catarsi catellani caterino catic cattaneo cattani cauna caune cavalic
cavaliere cavalieri cavaljuga cavallari cavallaro cavalli cavallini cavallo cavazos cavdarevic cavic cavlina cavriani cazac cazacu cazares ceballos
ceban cebanu cebekhulu cebotari cebula cecan ceccarelli ceccarini cecchetti cecchi cecchini cecere cech cechova cederblad cedillo cehmajster ceja cejka
cejkova celano celar cele celebija celentano celeste celi celik celli cellini celma celmina celmins celms cemal cenan cengija cenni centeno centofanti
cepeda cerar cerda cerise cerkasin cermak cermakova cerna cerne cernei cernik cernikova cernoch cernochova cernohorska cernohorsky cerny cerrani
cerrato cerri cerullo cerutti cervantes cervantez cervena cervenak cervenakova cervenka cervenkova cerveny cervinka cervinkova cesare cesaretti cetin
cetiner cevik chacon chaloupka chaloupkova chalupa chalupka chalupkova chalupova champlin chan chang chapa chappuis chapron chapuis chapuisat charles
charpentier charvat charvatova chassot chattopadhyay chaturvedi chavarria chavez chen cheng cherchi cherubini chessa chessari chettri chetty cheuk
cheung chevalier chiacchio chianese chiara chiaravalle chiavacci chibike chibuike chicu chidinma chidozie chihai chila chiliza chimenti chiodi chiriac
chirico chirila chirilov chirita chis chiu chivu chladek chladkova chlup chlupova chmelar chmelarova chmelik chmelikova chmiel chmielewski chmura cho
choi chojnacki chojnowski cholewa chollet chong chopard chopra choquart chovancova chovanec chow choy christ christaller christen christensen christian
christiansen chroma chromy chrzanowski chu chudik chudikova chudoba chudobova chudzik chui chuit chung chvatal chvatalova chvojka chvojkova chytil
chytilova ciaccio ciacio ciampa cianci ciani ciavarella cibotari cibula cibulka cibulkova cibulova cicala cicatiello ciccarelli cicchetti cicco ciccone
cichocki cichon cichy cicmak cierna cierny cierpinski ciesielski ciesla cieslak cieslik cifarelli ciger cigerova cigoj cihak cihakova cihlar cihlarova
cikota cilikan cilli cilliers cimbaljevic cimerman cimesa cimmino cincurak cinelli cingolani cini cintron cioban ciobanu ciocan ciocco cioffi cioni
ciorba ciornii ciotola ciotti cipanj cipolla cipollaro cipolletta cipriani cipriano cirelli cirillo cirule cirulis cisar cisarova cisneros ciss cisse
cissokho ciszewski citro cittadino ciubotaru ciuffetelli ciuffreda ciulla ciumac ciwan cizek cizkova cizmar claasen claes claesson claeys clare clarius
clark clarke clausen cleem clement clemente clerc cleve cloete cloos clottu cobanovic cobrda cobrdova coccia cocco codreanu coelho coinchon cojocari
cojocaru cojuhari cokan cokov col cola colak colakovic colangelo colanic colantuono colaric cole colella colesnic coletta colin colina collado collazo
collet collier collins colombo colon colonna colucci colunga coly coman comito como concas conceicao concepcion condrea conforti congiu coniglio conka
conkova conn connelly connolly conrad conroy considine consiglio constantin constantinescu constantinov cont conte conti contini contreras contu cook
coppola cora corak corazza corboz cordero cordes cordioli cordova corekci coretti corkery cormier cornea cornejo cornelissen cornelsen corona coronado
corradi corradini corrado corral corrales corrao correa correale correia corret corridori cors corsi corsini corso corsten corte cortes cortese cortesi
cortez corti cortinovis corwin cosentino coslovich cosma cossu costa costache costantin costantini costantino costanza costanzo costea costin cotorobai
cotruta cotthardt cottier cotto cottone coufal coufalova coulibaly coulon courten cousin covaci covalciuc covalenco covali covarrubias coviello cox
cozma cozzani cozzi cozzolino craciun crea creciun cremin cremona cremonesi crepaldi crescenzi cresnik crespi crespo cretu crevatin crews crimi crippa
crisafulli crisan criscenti crisci criscione crispino crist cristea cristescu cristiano cristofaro critelli crnogaj croce croitor croitoru crona cronin
cronjager cronnje crooks crosskofp cruciani cruciata crudu cruickshank cruz csapo cseh csonka csordas cucchiara cucciniello cuche cucos cucu cudara
cudars cudina cuellar cujba cukalac cukalovic cukic cukovic cukteras culibrk cullinan cummerata cummings cunha cuomo curci curcio curda curdova curiel
curreli cusimano cuslovic cusnir cusumano cuzzocrea cvagic cvetkovic cvetljanin cvetojevic cvetuljski cvijan cvijancevic cvijanovic cvijetic cvijetin
cvijetinovic cvijic cvjeticanin cybulski cygan cyprich cyprichova czaja czajka czajkowski czapla czarnecki czech czechowski czekaj czerniak czersky
czerwinski czyz czyzewski daako dabcevic dabek dabic dabija dabizljevic dabkowski dabnjak dabo dabovic dabrowski dach dachert dackovic dacovic dadic
dado dadova dafunic dagdas daglaroglu dagostino dagovic dahl dahlberg dahm dahmen daidone daimer daisevic dajic dajlic dakickozic dal daleo dalessandro
dalessio dalgaard dalkiran dalleaste dallenbach dalmasso dam damanik damaske damato damayanti dambrosio damian damiani damiano damico damljanovic damm
damore dan danciu dandrea danek danenhauer dang dangeli dangelo daniel daniele daniels danielsen danielsone danielsons danielsson danila danilova danis
danisova danko dankova danna danneberg danner dano danova danso dante dao darazac dare dargenio darii darko darmawan darojat darteh dartey dascalu
dasic datkovic dattilo daub daubner daudrich dauer daugherty daum dauth dautzenberg david davidova davidovic davidovicamic davidsen davies davila
davino davis davoli davronov davronova deak deane debeljak debenjak debnar debnarova debowski debski dec decker deckert deckow declerck declercq decock
decoster dedanski dedejic dedek dedijer dedkova dedovic deerberg degano dege degis degrassi dehmel deiana dej deja dejanovic dejova dekanovic dekany
dekic dekker dekovic dekys dekysova del delacruz delafuente delagarza delalic delaney delao delapaz delarosa delatorre delazy deleon delfino delgadillo
delgado delia delic delkapic dellamico delle delmas delogu delonge delosevic delrio delvalle dembele deme demeter demetrova demir demirbas demirel
demontis demurtas demut den denaro denesik dengler denic denis denkel denner denovic denti denzinger denzler der dera derasevic derasimovic dergovic
deric derisilo deriu derr derrico dersim dertmann desai deschamps deshpande desiderio desmet desogus destro dethloff deuschle devald devar devcickatic
devedzic deventer devetak devkota devos devrnja dewilde dhakal dhawan dhlamini dhlomo dia diaby diack diaconescu diaconu diagne diakhate diallo
diamanka diamanti diana diao diarra diatta diattara diaw diawara diaz dibbert dickens dicki dickinson dieckmann diedhiou diedrich diekmann dieme diene
dienel dieng dies dietrich dietsche dietz dietzsch dieye diezel dijk dijkstra dildar dilla dilmurodyev dilmurodyeva dima dimcevic dimcic dimic dimitric
dimitrijevic dimitrovski dimkic dimkovic dimnjasevic dimovic dimsic dinca dingarac dingelstedt dingiswayo dinh dini dinu dio diome dione diongue
dionisi diop diouf dioum dippenaar dippl dippolito dirgantara dirike dirikis dirksen distefano dittmann dittmar dittmer dittrich dittrichova divald
divis divisova dix dixon diyorov diyorova dizanov dizdar djak djetka djitte djokoto djurasek dlamini dlouha dlouhy dlugosz doan dobaj dobbrunz dobel
dobes dobesova dobias dobiasova dobler dobosz dobre dobrescu dobrilovic dobrinkovic dobrosavljevic dobrovolna dobrovolny dobrowolski dobrzynski docekal
docekalova dockal dockalova docolomanska docolomansky dodaro dodon dogan dogaru doherty dohnal dohnalova dohring dokonal dokoupil dokoupilova dokovic
dokoza dolacek dolce dolch dolci dold dolecek doleckova dolejs dolejsi dolejsova dolezal dolezalova dolezel dolezelova dolinar dolnicar dolovic
domagala domanovic domanski domazet dombrovska dombrovskis dombrowski domenico domingues dominguez dominiak dominici dominquez domisevac domjan domljan
donald donati donato doncic donda dondur donevic dongen dongol donica donie donkor donnelly donofrio dooley doorn dopsa dopuda dor dorazio doria doric
doring dorner dornik doro doronjski dorontic doronzo dorre doskocil doskocilova doskoczynski dostal dostalova doubek doubkova doubrava doubravova
douglas dousa dousova dovudov dovudova dower doyle doza drabek drabik drabkova drac dracic dragan draganovic draghici dragic dragin drago dragoi
dragojlov dragomir dragone dragoni dragoviczafred dragu drakcic drame dramlic draskovic drca drcelic drechsler drees dreher dreier dreimane dreimanis
dreissigacker drenjacevic dresevic dressler drews driessen drinic drinjak drljaca drljan drmanac drmanovic drmoncic droogendijk droppa droppova droz
drozd drozdova drozdowski drozdz drvarevic drvenica drzewiecki duah duarte dubashi dube dubiel dubochet dubois dubovska dubovsky dubravec dubska dubsky
dubuis dubuque duca ducci duchon duchonova duck ducommun ducret duda dudas dudek dudekova dudkova dudova dudziak dudzik dudzinski duenas dufek dufkova
dufour dugac dugaja dukelic dukovac dula dulla dullova dulova duma dumanjic dumas dumija duminy dumitrache dumitrascu dumitrescu dumitriu dumitru
dumnic dumont dunda dunka dunkova duong dupan dupont dupuis dupuy durak duran durand durante durgan durica duricova duris durisova durmaz durso dusek
dusenkalkar dusik dusikova duskova duszynski duta dutkiewicz dutoit dutta dutto duval duvnjakculjak duygulu dvizac dvokic dvonc dvoncova dvoracek
dvorackova dvorak dvorakova dvoranac dvorska dvorsky dwamena dwivedi dyer dyett dylus dzakmic dzakula dzal dzanija dzene dzenis dzenopoljac dzepina
dziedzic dzigumovic dzigurski dzikic dzinic dzirkale dzirkalis dziuba dzodanovic dzokoto dzurjanin dzurjaninova eberhard eberhardt ebert ebubechukwu
echevarria ecker eckhardt ecoffey edorh edun edvardsen edwards effertz effler egbochukwu egeli egelja egeljic egeric eggenmueller egger egic egli
eglite eglitis ehigiator ehm ehmann ehrig eich eichenberger eide eifert einert eisenlauer ekici eklund ekpo eksioglu eksteen ekstrom ekwueme elb elbe
elbekov elbekova elciboga eldorov eldorova elebiyo eleyth elia elias eliasova eliasson elicin eligibile elizabeth elizondo ellis elmastasoglu
elmurodyev elmurodyeva elnurov elnurova els elss elvina elworthy elyorov elyorova emard embranthiri emert emery emig emmanuel emmelmann emmerich enache
enachi ender enderby endzina endzins ene engel engelen engelmann engholm engstrom eni enriquez epifani eplinius erasmus erbay erben erbenova erberk
erbulak ercetin ercoli erdman erdmann erdogan erez erginsoy erhan erhardt eriksen eriksson erkekli erlei erm ermini erni ernser ernst eronat errante
errera errichiello errico ertepinar ertl erturk erwes esanu esbensen escalante escamilla escobar escobedo esenwein esparza espinal espino espinosa
espinoza esposito esquibel esquivel esser esteves estevez esther estrada etzebeth eugster evangelista evangelisti evans evensen evers everts evliyaoglu
evola evstifejev ewald fabbri fabbricatore fabbro fabian fabiani fabiano fabianova fabijan fabijanovic fabjan fabre fabris fabrizi fabrizio faculjak
fadda fadel fadipe fagunwa fahey fahham fahner fahriddinov fahriddinova faisz fajardo fajdetic fajdiga fajimi fajnor fajnorova faktor falabi falbo
falcao falchi falcioni falco falcone faleti falk falkowski fall faller faloye falter falzone fan fanara fancello fanelli fankhauser fanta fantini
fantova fantozzi faraci farago faraone farber farcas farcic farella faresta faria farias farida farin farina farkas farkasova farkasovska farkasovsky
farra farrell farris farruhov farruhova fasano fasasi fasayo fasoli fassbender fathina faty fauche faulhaber faure fava favara favaro favero favre fay
faye fayzbekov fayzbekova fazekas fazio fazliddinyev fazliddinyeva febian febrianti fedele federici federico feeney feest feher fehr fehrig feil fejfar
fejfarova fekete fekonja felber feld felder feleppa felice felici feliciano feliziani felke feller femina fencl fenclova fenner fenske feo ferat ferenc
ferencova ferilli ferjan ferko ferkova ferluga fernanda fernandes fernandez ferracuti ferraiuolo ferrando ferrante ferranti ferrara ferrari ferrarini
ferrario ferraris ferraro ferrarotti ferreira ferrer ferreri ferrero ferretti ferri ferrigno ferrini ferro ferroni ferry festa festuccia feuerbach
fiala fialova fichardt fichera fico ficova fidelis fiedler fiedlerova fierro fietz figl figueiredo figueroa figura fijalkowski filc filcova filice
filimon filip filipan filipek filipiak filipova filipowicz filipowski filippi filippini filippis filippo filipponi filsinger fincke fini fink finka
finke finkova finocchiaro finotti finstad fior fioravanti fiore fiorelli fiorentini fiorentino fiorenza fioretti fiori fiorillo fiorini fiorucci
firdavsyev firdavsyeva firgantoro firmansyah fisbah fischer fischerova fischetti fiser fiserova fish fisher fister fitratov fitratova fitschen fjeld
flacco flacer flak flaman flanjak flatley fleischer fleischmann fleury flis floder florczak flore florea florek flores florescu florez florian
florianova floricelovic floridia florio floris flottmann fluckiger focsa fodor fodulovic fofana fofie foged fogele fogelis foglia fois fojtik fojtikova
fok folivarski foltyn foltynova fonda fonseca fontaine fontana fonti forconi foretay forgione forkel forlani forman formanek formankova formanova
formica fornara forsberg forst forster fort forte fortova fortugno fortunato foschi fossum fosu foti fotihov fotihova fourie fournier fousek fouskova
frackowiak fraczek fraga frahmeke frami franc francesca franceschi franceschini francesco francesconi francese francezi franchi franchini franciskovic
franco francois francova frandsen franecki franek franey franic franjicabramic franjiczelic frank franke frankova frankowski fransson franta frantz
franz franze franzis franzmann franzoni frasca fratczak fratello fratila fratti frau frauen frauendorf frazi frederiksen fredriksen fredriksson frei
freigang freimane freimanis freimann freimuth freisen freitas frenkel frenzel freriks frey freymond frezza frias frick fricke fridrich fridrichova
fried friedek friedenberg friedli friedmann friedrich friesen friess frigan frigerio frigo frisch fritsch frohn frosch frunza frunze frydrych
frydrychova ftorek ftorekova fucci fuchs fuchsova fucik fucikova fuentes fuga fuhlbrugge fujiati fuksa fuksova fuller fulop fumagalli fumarola fundak
fung funk funmilayo fuoco furdi furgala furlan furman furno furrer furtado furtuna fusaro fusco fusenig fust fuze gaba gabhezi gabius gabler gabor
gaborova gabriel gabriele gabrielli gabrielova gabrovsek gabud gacanovic gacevic gacic gacina gacinovic gadanski gaddini gade gadiaga gadomski
gadschiew gadzic gaetano gafforov gafforova gafurov gafurova gages gagic gagliano gagliardi gagovic gagricic gagro gahwiler gaile gailis gailite
gailitis gaillard gaina gaitan gajda gajdos gajdosova gajec gajewski gajgicmatic gajski gakstadter gal galander galante galarza galasso galati galazka
galeazzi galic galinac galindo galjak galjen galjer galka gall gallardo gallegos galli gallo galluzzo galosevic galvan galvez gama gamba gamberini
gambino gamboa gamez gamlin gamper ganaka gandhi gandolfo ganea gangan gangemi gangnus gantar ganzmann ganzzuparic gaona garatva garau garavaglia garay
garcia garden gargiulo garibay garica garifo garnier garofalo garonja garrido garza gasior gasiorowski gasjune gasjuns gaspar gaspari gasparini
gasparova gasparovic gasparovicova gaspic gassama gasse gasser gast gastel gastelum gatta gatti gatto gatzka gauder gaudiano gaudio gauthier gautier
gavric gavrila gavrilita gavriliuc gavrilovic gavrovic gawel gawlik gawron gawronski gaye gaytan gazdic gazi gazibara gaziova gazivoda gazo gazzola
gbadamosi gbogboade gebhardt geese gehre gehrig gehring gehrke geiger geisendorf geisler geissler gelling gemma genchi genjega genna gennaro genoud
genovese gens gentile gentili georgescu gerace geraci gerard gerbennow gerber gerdel gerhardt gerhold gerlach germani gerritsen gerschler gerson
gervasi gerwig gesell geurts geyer gfeller ghale gheorghe gheorghita gheorghiu gherman ghilardi ghirmai ghita ghosh giacalone giaccio giachi giacomelli
giacomo giampaoli giampaolo giannelli giannetti gianni giannini giannone giannotti gianotti giansante giardina giardini gibala gibbs gibson giehl
gielen gierisch giesa giesche gigaba giger gigli giglio gigliotti gil gilca gilde gill gillieron ginneken gioacchini gioia giordani giordano giorgetti
giorgi giorgio giovannelli giovannetti giovanni giovannini giovinazzo girard girardet girardi giraud giraudo girbu girolamo giron girone gisca gislason
giudice giuffrida giugliano giuliani giuliano giunta giurgiu giuseppe giusti giustra giyosov glab glasnovic glasson glatting glavac glavak glavati
gleason gleda gledic gleichner glintic glodovic glogowski gloor glosli glover glowacki glozanski gluhovic glukcevic glumac glumpak gning gningue gobbi
gobel gockeritz gocnik gocnikova godanj godec godinez godlewski godoy goebel goedicke gohler golab golban goldbeck goldfuss goldkamp goldkuhle goldner
golebiewski golebiowski golec golicsamarzija golinelli goller golling gollnow gollum golob golomski gombai gombay gombert gomes gomez gomis goncalves
goncear gonta gonultas gonzales gonzalez goodwin goonam goosen goossens gora goral goran gorczany gordhan gorea gorecki gori goricanec gorisek
gorjanski gorka gorlich gormer gorniak gorny gorski gotthardt gottlieb gottschalk gottwald gottwaldova gotz gotzelmann goudiaby govender govoni gowda
goy goyette graaf graber grabez grabic grablovic grabovac grabowski grace gracia graczyk gradisar gradistanac gradojevic grady gradzki graf graham
grams gran grana granado granados granat granata granato grande grandi grandjean grange grant grasse grassi grasso gratzky grau graudina graudins graur
gravina graziani graziano grbesa greb grebenarzarmen greco grecu green greenfelder greenholt greger gregersen gregor gregorc gregori gregorio gregorova
gregus gregusova greithanner greppi greschner grezia grgic grgurevic gribuste gribusts grieco griego griem griesbacher griese griffiths grigoras
grigore grigorescu grijalva gril grilli grillo grimaldi grimes grimm grinberga grinbergs grkavac grkinic grladinovic grm grob grobelaar grochowski
groduma grodums groebli groen gromisch groot groothuizen gros grosjean gross grosser grossheim grossi grosskopf grosso grosu grothaus grothkopp grotke
grotzinger groza grozdanovic gruba grube gruber grubesicbarbir grubnic grubrova grudzien grun grundmann grundza grundzova gruner gruning gruppuso
gruszczynski gruszecki gruszka grygar grygarova grzegorczyk grzelak grzesiak grzesik grzeskowiak grznar grznarova grzyb grzybowski grzywacz guajardo
gualtieri guardado guarino guarneri guarnieri guastella guastone gucanin guerin guerra guerreiro guerrero guerrieri guerriero guerrini guevara gueye
guglielmi guha guida guidetti guidi guido guidotti guillaume guillen guillot guinand guisse gul gulam guldemeister guler gulgowski gulino guliwe gulli
gulomov gulyas gumede gummelt gumuspala gunarto gunawan gunday gundersen gunes guneta gunjaca gunkel gunnarsson gunther gunz gupta gurbig gurmen
gurrieri gurule gurung gusan gusanovic gusatovic gusavac gusevac gusic gusikowski gusmeroli gusovic gustafsson gut gutal gutierrez gutjahr gutkowski
gutmann gutowicz gutowski gutrovac gutschank gutu guyot guzik guzina guzman guzun gwacela gwala gwozdz gwozdzik gyamfi gyasi gyawali haack haaf haag
haan haas habeeb habel haber habibi habibov habibova hablak hablakova habsuda habsudova hache hack hackbusch hackelbusch hackett hada hadfield hadwich
hadzibeganovic haferkamp hafliger hafner hagen hagenes hahn haikal hajdinjak hajdu hajduk hajek hajkova hajna hajnc hajny hakala hakan hakansson hakim
hakyemez hala halak halakova halas halasz hald halda haldova haley halilyev halilyeva halim halimah hall hallmann halova haluska haluskova halvorsen
halvorson hamal hamalainen hamann hamidov hamidova hamill hamilton hammes hampl hamplova hamzaoglu hamzayev hamzayeva hana hanacek hanackova hanak
hanakova hand handayani handoko handzic hane hanekom hanenberger hango hanifat hanizar hanko hankova hannecker hanni hannich hanniske hanousek
hanouskova hanova hansen hansson hanus hanusova hanzal hanzalova hanzl hanzlik hanzlikova hanzlova harac haramija harber hardiansyah hardy hargasser
harini hariyah harms harnapp haro harris hartati harter harting hartlieb hartman hartmann hartmanova hartwig hartz harvey haryanti haryanto has hasan
hasanah hasanica hascak hascakova haschke hasek haskova hasler hassan hassanah hasse hassfeld hastuti hathorn hattingh hauck haug haugaard haugen hauke
haukelidsæter haupt hauser havel havelka havelkova haverney havlicek havlickova havlik havlikova havlova havojic havranek havrankova hayes hayworth
hazes heaney hearne heathcote heberstreit hechler hecht heck hecko heckova heczko heczkova hedegaard hedermann hediger hedlund heefer heerden hegedus
heger hegerova hegmann hehl heidelmann heidenreich heidler heijden heikkila heikkinen heinemann heinig heinke heinonen heinrich heinze heiser heist
hejda hejdova hejduk hejdukova hejl hejlova hejna hejnova heleta heller hellmann hellstrom helm helmke helpling henderson hendriks hendrych hendrychova
hengmith henkel hennes hennezel henri henriksen henriksson henriques henriquez henry hense hensel hentel hentschel hentschke hepperle herberger
herbrand heredia heretik heretikova hering herjavec herlambang herman hermanek hermankova hermann hermanova hermans hermansen hermansson hermawan
hermecke hermelin hermiston herms hernadez hernandes hernandez herold herrera herrmann herschmann hertel hertzog herweg herwig herzenberg herzog hess
hesse hessek hessel hessler hettinger hetzler heuck heunis heuvel heval heydemuller heyden hickle hidalgo hidayanto hidayat hideo hidosanin hiebl
hikmatov hikmatova hildebrand hildenbrand hilgendorf hill hillard hiller hilll hills hilpert hiltunen himawan hincu hinek hingsen hingst hinojosa
hinrichs hintz hirnstajn hirsch hirschberg hirt hirthe hirvonen hitchinson hjort hjorth hladik hladikova hladka hladky hlapec hlasni hlatshwayo hlavac
hlavacek hlavacekova hlavackova hlavacova hlavata hlavati hlavaty hlavka hlavkova hlinka hlinkova hlongwa hlongwane hlousek hlouskova hoang hocevar
hochstrasser hocke hodanovac hodea hodel hodkiewicz hodler hodovanj hoeger hofer hoff hoffman hoffmann hoffmannova hofman hofmann hofmanova hofstetter
hoft hohenberger hohl hohn hohne hohnheiser hohosbabic hojimurodyev hojimurodyeva hola holan holanova holas holasova holcova hold holdt holec holecek
holeckova holguin holik holikova holinski holl hollard holm holmberg holmes holmgren holmqvist holoubek holoubkova holtfreter holub holubova holuby
holubyova holy holz holzdeppe holzner homa homenick hommel homola homolka homolkova homolova honegger hong honig honz hooss hopland hoppe hora horacek
horackova horak horakova hordt horejsi horky horn horna hornak hornakova horne hornicek hornickova hornik hornikova hornung horova horska horsky horst
hort horvat horvath horvathova horvatova hosek hoskova hossa hossova hottinguer hotz houdek houdkova hougaard houska houskova hovanjek hovorka
hovorkova howard howe howell hoza hozova hrabal hrabalova hrabovska hrabovsky hradecka hradecky hradil hradilova hrasko hraskova hrbacek hrbackova
hrbek hrbkova hrda hrdina hrdinova hrdlicka hrdlickova hrdy hresicdubaic hribar hric hricova hrkalovic hrmo hrmova hrncir hrncirova hrnjak hroch
hrochova hromadka hromadkova hron hronova hrovat hruba hrubes hrubesova hruby hruska hruskova hrusovska hrusovsky hruza hruzova hrvatin huang huba
hubacek hubackova hubenbecker huber hubert hubl hubner hubova huckestein hudak hudcova hudec hudecek hudeckova hudson huebel huel huels huerta huet hug
hugel hughes hugo huguenin huhn hui huisman huixtlacatl hujo huke hulka hulkova huls human humbert huml humlova huneke hunziker hurlimann hurramov
hurramova hurtado husak husakova husakovichodzic huseby husek huskova hutagalung hutapea hutasoit huth huttcher hutter huwiler huzanic hyatt hybl
hyblova hynek hynkova iacob iacolare iacono iacovino iacovone iancu iandolo iannaccone iannello ianni iannone iannucci iaria iatco iazzetta ibarra ibe
ibikunle ibodullohyev ibodullohyeva ibranovic ibric ibrohimov ibrohimova icelic ichim ierardi iersel iezzi iglesias iglicar ignat igov igric ihasz ihly
ihnacak ihnacakova ihtiyorov ihtiyorova ikromov ikromova ilancic ilc ilic ilicali ilicin ilie iliescu ilin ilincic ilisic illes illing ilori ilupeju
ilyosov ilyosova imhof immelman impellizzeri improta imronov imronova indelicato ingrassia ingrosso innocenti inzerillo iodice ion ionescu ionita
iordache iorga iorio iosif iotti iovino iovu ippoliti ippolito irawan irfandi irimia irizarry isaac isac isak isakov isaksson isbrucker isekenmeier
isik isler islomov islomova ismail ismoilov ismoilova isokun ispas ispiranovic israel istokovic istrate istrati isvan iswahyudi iten itt iuliano ivan
ivancan ivancic ivanisic ivankovicbon ivanov ivanova ivanovs ivas ivascu iversen ivic ivkovac iwanowski iwanski iyalla iyanda iyengar iyer izdebski
izzi izzo jaarsveld jablanov jablonski jacimovic jackowski jackson jacob jacobi jacobs jacobsen jacobson jacovic jacquet jadro jager jaggi jagica
jagiello jagielski jagodic jagodzinski jagusch jagusic jahn jahnke jahoda jahodova jailani jaime jaimes jain jaiyeola jakab jakes jakesova jakl jaklova
jakobcin jakobek jakobs jakobsen jakobsson jakolic jakopic jakoubek jakoubkova jakubcova jakubczyk jakubec jakubiak jakubowski jakusmejarec jalolov
jalolova jaman jambor james jamiu jamnik jamolov jamolova jamrozy jamshidov jamshidova janacek janackova janak janakova janas janata janatova janca
jancek jancekova jancik jancikova jancova janda jander jandova janecek janecekova janecic janecka janeckova janekovic janevski jangid janiak janicek
janich janicki janickova janik janikova janiszewski janka janke jankovicbeslic jankovitch jankovska jankovskis jankowiak jankowski janku janosevicfranz
janosik janosikova janoska janoskova janota janotova janousek janouskova janovska janovsky janowski jansa jansen janska jansky jansone jansons jansova
janssen janssens jansson jantjies jantosovic jantosovicova janu januar janus janusko janusz januszewski jaquez jaramillo jarc jardan jares jaresova
jarets jarnec jaros jarosova jarosz jarvinen jarzabek jasarevic jasek jasinski jaskiewicz jaskolski jaskova jasper jasso jast jastrzebski jasuryev
jasuryeva jauk javlonov javlonova javohirov javohirova javurek javurkova jaworski jazbinsek jazvinsak jean jeanneret jech jechova jedlicka jedlickova
jedlovska jedlovsky jedrzejczak jedrzejczyk jedrzejewski jeftic jeftovic jegorov jekabsone jekabsons jelacic jelasic jelen jelenova jelica jelinek
jelinkova jelisavac jelita jellinghaus jendek jendekova jenicek jenickova jenkac jenkins jenko jenni jensen jeorga jeppesen jerab jerabek jerabkova
jeram jerde jereb jeremic jereminov jergic jerinic jerinkic jerkov jerkovic jerschabek jesenicnik jespersen jess jesus jeusa jevdenic jevdenovic
jevdevic jevremcevic jevremov jevremovic jevric jevrosimov jevrosimovic jevtanovic jevtic jevtovic jez jezdic jezdimirovic jezek jezierski jezkova
jezova jha jilek jilkova jimenez jiminez jimoh jindra jindrova jira jirak jirakova jiranek jirankova jirasek jiraskova jirik jirikova jirka jirkova
jirku jirousek jirouskova jirova jirsa jirsova jiyan jockovic johannessen johannsen johansen johansson johar john johnova johns johnsen johnson
johnston jokanovic jokic jokicic jokin jokinen jokovic joksimovic joly jonas jonasova jonata jonatova jones jong jonge jonker jonsson jordaan
jordanovic jorgensen josan joseph joshi joshua josic jossa jost jostiak joubert jovancevic jovanovic jovanovicfilicic jovicic jozwiak jozwik juarez
jucken juhart juhasz juhl jukuma jukums julien jumike jumikis junck junek jung jungbluth jungton junkova jurado jurasic juraskovic jurcik jurcikova
jurecka jureckova jurek jurgens jurica juricova jurik jurikova jurina jurinova jurisevic jurisic jurisicspajic jurisin jurjevic jurkiewicz jurkovic
jurkovicova jurkowski just justesen justina juszczak juwita kabat kabatova kabic kablinovic kacaniklic kacar kacarevic kacavenda kacirek kacirkova
kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczynski kadar kaderabek kaderabkova kadijevic kadlec kadlecova kadnar kadri kaesmacher
kafenda kafendova kafka kafkova kafle kagi kahl kahler kahlert kahles kahlmeyer kahveci kahyang kainovic kaiser kaisrova kaitovic kajganic kakkar kala
kalab kalaba kalabic kalabova kalajanovic kalajdzic kalajic kalajitovic kalamiza kalas kalasova kaleja kalejs kalendic kaleta kalic kalin kalina
kalinova kalinowski kalinski kaliska kalisky kalisz kalivoda kalivodova kallabis kallay kallayova kallensee kallio kallis kalna kalnaja kalnajs kalnina
kalnins kalns kalocsay kalous kalousek kalouskova kalousova kalova kaluderski kaluza kalyan kamal kamara kamat kamber kambic kamenicki kamenik
kamenikova kamenov kaminski kamoliddinyev kamoliddinyeva kamolov kamolova kampf kampschulte kan kana kanaria kande kandecki kandji kane kanea kania
kanic kaniewski kanimal kaniyar kanizaj kanka kankova kano kanova kante kantor kantorova kanzaki kaplan kaplangi kaplanova kapoor kappe kappler
kaproncai kapsa kapulica kapusta kara karabocek karabulut karac karacic karadamis karadas karadordevic karaduman karaer karajcic karakasevic karam
karaman karamarkovic karamata karan karapetric karas karasek karasicevic karaskova karasova karatosic karaulac karaulic karavidic karban karbanova
karczewski kardache kardinal kardos karel karem karen karhoff karika karikari karjalainen karki karklina karklins karlak karlic karlik karlikova
karlinski karlova karlsen karlsone karlsons karlsson karpinski karrass karst karsten kartal karul karulova karus karwowski kasal kasalova kasanin
kasapoglu kasavica kaselj kaser kasik kasikova kasikovic kaspar kasparek kasparkova kasparova kasperek kasprzak kasprzyk kass kasse kassulke kasten
kasterovic kastner kaszuba katarincek kather katherine kathrada katic katoi katona katrusa katulic katzinski kaufmann kaul kaulina kaulins kaur
kausemann kautzer kavaklioglu kavcic kavka kavkova kawa kawecki kawohl kaya kayode kazda kazdova kazenski kazmarek kazmierczak kebe kececi kedzierski
kedziora keebler keeling keil keiner keita keith keizare keizars kekic keleka keleman kelemen keller kelly kelm kemal kemfelja kemmer kemp kempe kemper
kempis kempter kenina kenins keniz kenizova kennedy kepa kerekes kerl kerluke kern kertzmann keseroglu kesina keskin kesselring kesselschlager kessler
kette kettenis keung keutel khadka khalid khan khanna khatri khawula khouma khoza khumalo khumalu khuzwayo kicanovic kicema kiceskulov kicevac kicic
kick kiehn kielbasa kiessling kihas kihn kilback kilic kilicci kimberly kinadeter kindelan kindl kindlova king kinnunen kinzel kinzy kirac kiraly kirch
kirlin kirst kirsten kis kisabaka kisfalubac kisiel kiss kita kitic kitonjic kizivat kjeldsen kjær klaas klabuhn klacar kladar kladarin klanac klander
klapec klapka klapkova klapper klasanovic klasnja klauder klaus klausen klavina klavins klecina klecka kleckova kleeberg kleiber klein kleinert
kleininger kleinmann kleinova kleinsteuber kleiss klemencic klement klementova klemme klerk kleven klikovac klima klimczak klimek kliment klimentova
klimes klimesova klimova klimovic klinac klincov kling klinger klinic klink klisanin kljecanin klocko klopsch klos klose klosowski kloss kloucek
klouckova klouda kloudova kluge klusener kluwe kmet kmetova kmiec kmiecik knabe knap knapik knapova knecht kneifel knetsch knez knies knippel knobel
knoblich knoetze knoll knorr knorscheidt knotek knotkova knudsen knut kobela kobia kobs kobus koc kocabiyik kocchar koch kochan kochova koci kocian
kocianova kocis kocisova kocjan kock kocman kocmanova kocoglu kocourek kocourkova kocsis kocyigit koczulla koderisch koehl koehler koelpin koen koenig
koepp koester kofferschlager kofler kofranek kogan kogut koha kohle kohler kohlmann kohnle kohout kohoutek kohoutkova kohoutova kohrbruck kohre kohrt
kohs koirala koivisto koj kojcic kojcinovic kok koka kokalj kokanov kokanovic kokar kokoskov kokovic koks kola kolacek kolackova kolade kolak kolakovic
kolakowski kolar kolarac kolarevic kolaric kolarik kolarikova kolarov kolarova kolasa kolb koleiski kolek kolembus kolenc kolesar kolesaric kolesarova
kolgjeraj kolkova kollar kollarova kolly kolman kolmanova kolnik kolnikova kolodziej kolodziejczyk kolodziejski kolokas kolompar kolonja kolotzei
kolovic kolundzic kolundzicradic kolundzija komad komadinic komadinovic komak komanov komanovic komar komarcevic komarcic komarek komarica komarkova
komarnicki komaromy komarov komatina komatinovic komatovic komazec komilov komilova kominek kominkova komljen komljenovic komluski komnenic komnenov
komnenovic komoll komorowski komronov komronova konate koncar konda kondza konecna konecny kong konicek konickova konieczna konieczny konig koning
konopelski konopka konow konrad konta konte konya koob koomson kopal kopalova kopanec kopas kopczynski kopec kopecek kopecka kopeckova kopecky kopecna
kopecny koper kopernick kopf kopriva koprivec koprivova korbel korbelova korda kordic kordin kordulup korec korecova korhonen korica korinek korinkova
korkmaz korkutovic kormukcu korol korosec korotaj korpas korsa korta kortajarena korusac korzeniowski kos kosalec kosanin kosarac koscalek kose
kosenkow koseoglu kosevic kosik kosikova kosina kosinova kosinski koskinen kosnicar kosnicarevic kosoko kosova kosowski kospic koss kostadinovic kostal
kostalova kostecki koster kostic kostin kostka kostkaova kostkova kostrec kostrecova kostrzewa kostunica kosutarac kosutic koszewski kot kotaranin
kotaras kotarcevic kotarlic kotas kotasova kotek kotevic kotkova kotlar kotlarova kotowski kotrba kotrbova kotrljanovic kotzin kouba koubaa koubek
koubkova koubova koudela koudelka koudelkova koudelova koukal koukalova kouril kourilova koutna koutny kovac kovacek kovacevic kovacic kovacik
kovacikova kovacova kovacs kovalski kovar kovarik kovarikova kovarova kovcin kovincic kovinjalo kovjanic kovljenic kovrlija kowal kowalczuk kowalczyk
kowalewski kowalick kowalik kowalinski kowalski koya koybasi koyluoglu koyuncu koza kozak kozakiewicz kozakova kozarac kozarev kozarevic kozarski kozel
kozey kozic koziel koziol kozlica kozlina kozlova kozlovacki kozlowski kozma kozova krabbe kraft kragl kragulj kraguljac krahovski kraincanic krajci
krajcik krajcir krajcirova krajco krajcova krajcovic krajcovicova krajewski krajicek krajicekova krajickova krajina krajinovic krajisnik krajnc
krajnovic krakowiak kral kralicek kralickova kralik kralikova kralj kralja kraljinovic kralova kramaric kramer krance krancis kranjski kranz krasic
krasnova krastina krastins kratka kratky kratochvil kratochvilova kratofil krauel kraule kraulis kraus krause krausova krauspe krauze krawczyk krawiec
krcevinac krcmar krcmarevic krcmarova kreb krebs krecek kreckova kregar kreiger kreissig krejci krejcik krejcikova krejcir krejcirova krejcova kremanac
kremenovic krenek krenkova kreslina kreslins kresoja kresojevic kresonja kresse krestalica kreutz krga kricak kricka krickovic krieger kriel krieva
krievina krievins krievs krige krijt krilovic krinulovic krippner kris krisan krisanov krisanovic kriss kristensen kristiansen kristic kristof
kristoffersen kristofova krivacevic krivaja krivanek krivankova krivcevic krivda krivokuca krivosic krivosija kriz krizaj krizan krizek krizic krizkova
krizova krkalo krkeljic krkic krkljus krkobabic krmelj krnjajic krockert krodinger kroger krogh krohn krol krolikowski kron kronberga kronbergs
kropacek kropackova kroupa kroupova krpovic krsmanic krsmanovic krsmic krspogacin krstajic krstanovic krstekanic krstic krsticic krstin krstinic
krstivojevic krstonic krueger krug krugel kruger kruk krukowski krull krumina krumins krupa krupicka krupickova krupinski krupka krupkova krupova
krusarovski kruschinski kruskovic kruszewski kruzevic krvavac krysiak krzeminski krznaric krzyzanowski kshlerin ksiazek kub kuba kubacki kubadov
kubadova kubanek kubankova kubat kubatova kubcova kubec kubelka kubelkova kubena kubera kubes kubesova kubheka kubiak kubica kubicek kubicki kubickova
kubicova kubik kubikova kubin kubinova kubis kubisova kubli kubova kuc kuca kucara kucera kucerova kuchar kucharczyk kucharova kucharski kuchta
kuchtova kucinac kucinski kucova kucukler kuczynski kuday kudeljas kudlacek kudlackova kudrna kudrnova kufahl kuhar kuhic kuhlee kuhlman kuhn kuhnel
kuhnemund kuhnen kuhnert kuhnke kuhnl kuijpers kuiper kujavec kujawa kujawski kukla kuklova kukuljica kukuruznjak kula kulaksizoglu kulas kulesza
kulhanek kulhankova kulhava kulhavy kulig kulik kulimann kulinski kulma kulmane kulmanis kumbernuss kumcuoglu kumi kummle kunc kuncova kunde kunene
kunes kunesova kung kunicbukovac kunstek kunt kunter kunz kunze kupcova kupec kupfer kuphal kupka kupkova kupprion kuprion kupusinac kuraica kurcubic
kurek kurevija kuridza kurija kurilic kurjacic kurjacki kurka kurkova kurmazovic kurniawan kurnicki kurnoga kurobasa kurowski kurrat kurschilgen
kursteiner kurt kurtak kurtanjek kurtovic kurtuma kurucev kurucic kurutluoglu kurzemniece kurzemnieks kus kusan kusanovic kuschewitz kuschmann kusi
kusic kuske kusljevic kusljic kusmawati kustermann kusters kusuma kusumo kuswandari kuswoyo kutch kuter kutlay kutlija kutscherauer kutzner kuvalis
kuypers kuzel kuzelj kuzelova kuzet kuzmanic kuzmanicsarac kuzmanovicdordevic kuzmina kuzucu kvacanovic kvapil kvapilova kvarme kvasina kvasnicka
kvasnickova kvekic kvrgic kwaakye kwadwo kwan kwarteng kwasniewski kwiatkowski kwiecien kwiecinski kwok kwong kyei kyncl kynclova kyra kysel kysela
kyselova laack laakso laaksonen laan labadie labalo laban labanac labate labotic laboy labuda labudova labus lacanin lace lacerda lach lacina lacinova
lacis lack lacko lackova lacman lacnjevac lacroix ladega ladevac ladevic ladewig ladinovic laezza laforza lagana lagrange lahtinen lai lailasari laine
laitinen laitkam laivina laivins lakatos lakatosova laketa laketic lakic lakin lakomy laksita laksmiwati laletin lalic lam lama lamacchia lambelet
lambert lamberti lambic lammert lamos lamula lana landa landi landmane landmanis landmann landova lang lange langer langeveldt langfeld langhirt
langosh langova langr langrova langworth lanig lanteri lanz lanza lapcevic lapenna lapina lapins lapinski lapsina lapsins lara lari larkin larsen
larson larsson lascio laskowski lasmane lasmanis lasota laszlo latal latalova latifat latini latkovska latkovskis latorre lattanzi latupono lau
lauberga laubergs laubscher lauckner lauinger laureano lauren laurent lauri lauridsen laursen lausecker laux lavecchia lavicka lavickova law lawal laws
lax lazanski lazar lazarac lazarev lazarevic lazari lazarov lazendic lazetic lazic lazin lazinica lazizov lazizova lazuardi lazzari lazzarini lazzaro
leahu leal leale leannon lebeda lebedova leberer lebron lebsack lecca lecce lech lecic leclerc leclercq lecomte ledda ledesma ledner lee leeuw leeuwen
lefebvre lefevre leffler leggio legrand legros legzdina legzdins lehmann lehner lehtinen lehto lehtonen leibold leide leilani leimbach leinonen leipold
leist leite leiter leiteritz leitheim leiva leiwesmeier lejina lejins lejniece lejnieks lelli lelovic lemaic lemaire lemajic lembede lemic lemke
lemmens lemoine lemus lenart lenfers lengyel lenhard lenk lentini lenz lenzen lenzi leo leon leonard leonardi leoncini leone leonetti leoni leontijevic
leopardi lepore leposavic lepovic leppanen lepsanovic lepsik lepsikova lepthin lequesne lerma lero leroux leroy lesch leschnik lesendric lesevic lesiak
lesina lesjak lesmana lesniak lesniewski lestari leszczynski letsoalo letzelter leu leuba leuenberger leung leuschke leutarevic leutenegger leva
levajac levanic levy lewandowski lewicki lewin lewis lewke leyckes leye leyva lezzi liang libal libalova liberati liberto librizzi licata liccardo
licciardello lice lichtenfeld lichtenhagen lichtl licis licitra lidaka lidaks lie liebach liebe liebich liebold lieder lielmane lielmanis lienshoft
liepa liepina liepins ligorio liguori lilic lima limbu limon limoncuoglu lin linares lind lindberg linden lindenberg lindenmayer lindgren lindholm
lindner lindqvist lindstrom ling linhart linhartova liniger linke linnenbaum linsey liotta lipan lipar lipari lipinski lipka lippe lippi lippmann
lippolis lipske lipski liptak liptakova lipus lira lis lischka lisi lisicka lisicky lisiecki liska liskova lisnic lisowski littel litterio little liu
liuzzi livaja livazovic liverani ljevnaic ljiljan ljubojevic ljubomirovic ljubotina ljubovic llamas lobinger loboda loca locatelli locci lochner
lockman locs loddo lodi lodina lodins loera loffredo lofgren logar logina logins logozar logsch lohmann lohre lohse loi loiacono lokar loken lolli
lombard lombardi lombardini lombardo lomeli lomic lomovic lonardi loncar longhi longo longobardi longoria loogen loon lopes lopez lorenc lorencova
lorentzen lorenz lorenzini lorenzo loreti loreto lori lorusso los losch loser losickrizmanic loska lotito lott lotter lotti loubser louda loudova louis
loum loup loureiro lourenco lourinho louw lovato lovric lowa lowe loy loya lozada lozano lubbers lubina lubinova lubke lubowitz luca lucanovic lucar
lucarelli lucarini lucas lucchese lucchesi lucero luchetti luchian luchini lucia luciani luciano lucic lucidi lucio luconi luczak ludban ludolf ludvik
ludvikova lueilwitz luettgen luevano lufft lugli lugo lui luise luk lukac lukacevic lukacin lukacova lukacs lukas lukasek lukasiewicz lukasik lukaskova
lukasova lukaszewski lukenda lukendic lukes lukesova lukic lukickovanovic lukoschek luna lund lundberg lunde lundgren lundin lundqvist lundstrom lung
lungu luongo lupasco lupascu lupi lupica lupo luppi luppino luptak luptakova lupu luscher luse lusis lustenberger lutfiyev lutfiyeva lutfullohov
lutfullohova luthi luthuli lutje lutz luyken luyt luzaic luzar luzi luzzi lynch maak maas mabaso mabhida mabizela mabrukov mabrukova mabunda macak
macakova macaluso macanic macari macchi macchia macdonald macedo macejkovic macek macele macgyver mach macha machac machacek machackova machacova
machado machala machalek machalkova machalova machova machtig maciag macias maciejewski mackiewicz macko mackova mackowiak macovei macri macura
macurova maczey madan madej madejova mader madera madetzky madic madidov madidova madonna madrid madrigal madsen madubuko maduma madunicflauder madzic
maes maestas maffei maftei magalhaes magana magar magdalenic magdic maggi maggiani maggio maggiore magi maglajic magliocco magnani magno magnussen
magnusson magoza magyar mahabeer mahajan mahanov mahanova maharani mahardika maharjan mahendra mahestri maheswara maheswari mahlangu mahmudi mahrusov
mahrusova mai maia maiello maier maillard mainardi maio maione mair maisch maj majaca majcan majcen majcher majchrzak majer majerova majeska majesky
majewski majka majkic majnik major majovic majstorovic majstrenko mak makela makhanya makinde makinen makinwa makkink makowski maksimovic makuachukwu
mala malachovska malachovsky malagoli malai malan malaspina malatesta malavasi malave malbasik maldonado malec malecek malecic malecki maleckova malek
malenica malerba malesevic malfa malicanin malicki malik malikova malina malinga malinic malinova malinowski malisek malisekova maliszewski malivuk
malizia malkova malkus mallmann malmgren malobabic malojcic maltasic maltese malucha maluleke malvic maly mamaliga mamojka mamojkova mamula man manak
manakova manastirlic manca mancinelli mancini mancino mancuso mandala mandaric mandasari mandic mandokovic mandrapa mane manea manetti manfred manfredi
manga mangane mangano mangione mangunsong manica manicone maniscalco manjak manjencic mann manna manninen mannino manno manns manolache manole mansell
mansson mansur mansurov mansurova mante manti mantovani manullang manz manzanares manzella manzi manzo maphisa maqsudov maqsudova mar maracic maragno
marahrens marais marak marakovic maran marangi marangon marangoni marani marano marar marasovic marbun marcec marcelli marcello marcet marchal marchand
marchesan marchese marchesi marchesini marchetti marchetto marchewka marchewski marchi marchini marciano marcik marciniak marcinko marcinkova
marcinkovic marcinkowski marco marcon marconi marcovecchio marcu marcucci marcussen marczak mardari mardhiyah mardonov mardonova marecek mareckova
marega marek marelli mares maresca maresova margic marginean margiotta margis mari maria marian mariani mariano marianova maric maricevic marie marik
marikova marin marincic marinelli marinescu marini marinkovic marino marinovic marinucci mariotti marisavljevic mariucci mariz marjanov marjanovic
markelj markham markiewicz markotic markova markovic markovicsarac markowski marks markus marl marmeggi marner maro maroevic marone marongiu
marosicevic marotta marovic marpaung marquardt marquart marques marquez marra marras marrazzo marrero marrone marroquin marsalek marsalkova marschek
marsella marsenic marsik marsikova marsili marszalek mart martac martel martelli martellucci marten martens martensson marti martin martina martinac
martincova martinec martinek martinelli martines martinez martini martinkova martino martinov martinovic martins martinsen martinsson marton martorana
martucci marty marunica marvin marx marxen maryadi maryam maryati maryjane marzano marzec marzi marziali marzio marzocchi masala masaryk masarykova
mascarenas mascia masciandaro mascolo masek maseko mashinini masi masia masiero maskova maslac maslanka maslo maslova maslowski masojevic mason
masopust masopustova massa massari massaro massimi masson mastrogiacomo mastroianni mastronardi mastropietro masucci mata matanic matarazzo mataz mate
mateescu matei matejicek matejickova matejka matejkova mateo matera mathebula mathes mathies mathieu mathisen mathiszik matias matiasko matiaskova
matic matijanic matijasevic matijevic matisone matisons matoric matos matous matousek matouskova matousova matranga matschke matta mattei matteo
mattern matteucci matthes matthey mattia mattila mattioli matton mattsson matula matulova matusiak matusina matuska matuskova matuszak matuszewski
matyas matyasova matys matysiak matysova mau maugeri maulana maurer mauri maurizi mauro mauroff mautner mautone mauzer mavdudyev mavdudyeva mavlonov
mavlonova mavundla maxa maxim maxova may maya mayasari maybach mayer mayerova mayert mayhos mayorga mayowa mazanek mazankova mazibuko mazilu mazjane
mazjanis mazur mazurek mazurkiewicz mazza mazzanti mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta
mazzotti mbacke mballo mbatha mbaye mbende mbengue mbodj mboup mbow mbuso mcclure mccullough mcdermott mcglynn mchunu mckenzie mclaren mclaughlin
mclean mcmillan mebold mecca meciar meciarova medeiros medek medeot medhurst medici medina medkova medne mednis medrano medugno medved medvedova meer
meeuwis megantara megdanac megna mehl mehlhorn mehloluhlaza mehlorn mehmet mehra mehrotra meichtry meier meiere meiers meijer meili meintjies meireles
meisch meissner meister mejia meksa mekss melandri melani melcer melcerova meldere melderis mele melendez melgar meli melichar melicharova melillo
melinda melis melker mellett melngaile melngailis melnic melo meloni melzer memoli mena menard mencarelli menchaca mencl menclova menconi mendes mendez
mendoza mendy menegatti menemencioglu menendez menga mengoni menna menne menon menozzi menrat mensa mensah mensik mensikova mensing menu meo meraz
mercado mercier mercuri mercurio mereu mereuta merian merino merkel merlak merli merlo mermoud merola merseburg merta mertens mertoglu mertova mertz
merwe merz mesa mesaric mesarosbelanji meskuna meskune meskuns mesloh mesquita messana messina meszaros mettler metz metzger metzner meulen meunier
mewes meyer meylan meza mezei mfeka mfumu mgenge mhlanga mhlongo mican micco miccoli miceli michal michalak michalcova michalczyk michalec michalek
michalik michalikova michalkova michallek michalova michalowski michalski michel michele micheletti michelucci michiels michna michnova micillo micka
mickova micu mielczarek mielke mierzejewski miettinen migliaccio miglio migliore migliorini mignogna mihai mihaila mihailescu mihailov mihailova
mihailovs mihal mihalache mihalachi mihalcea mihalik mihalikova mihaljec mihalova mijakovic mijatovic mijic mijota mika mikac mikelsone mikelsons mikes
mikesicmerda mikesova mikicvucak mikitenko miklas miklosko mikloskova miko mikodanic mikolajczak mikolajczyk mikova mikula mikulasek mikulaskova
mikulik mikulikova mikulova mikulski mikus mikusova mikuta milak milakovic milan milani milankovic milano milazzo milczarek milde milea milella miler
milewski milisickovacevic militaru militello miljanovic milla miller millidge mills milota milotova milsom milton minac minacova minah minar minarik
minarikova minarova mindru minelli mingarelli minniti mintzlaff miodrag miotto mirabella miracle miramontes miranda miranov miranova mirazizov
mirazizova mircea mirea mireles mirga mirgova miron mironov mironova mirski mirza mirziyoyev mirziyoyeva miscancuk mishra misiak misik misikova
miskiewicz mistretta misztal mitanovic mitchell mitos mitu miu mkhatshwa mkhize mladek mladenovic mladkova mlakar mlcoch mlcochova mlejnek mlejnkova
mlikota mlinar mlynarczyk mngomezulu mnisi mobolaji mocan mocanu moccia mockenhaupt mocks mocnik modica modise modzelewski moe moede moedl moeller moen
moffa mofokeng moga mogbadunade mogenburg moguenara mohamed mohirov mohirova mohnacki mohr mohrhard mohsner moise moisei mojica mojzis mojzisova mok
mokra mokros mokrosova mokry mokwena mol moldner moldovan moldovanu moldoveanu molefe molenaar molenda molina molinari molinaro molitor moll mollenbeck
moller mollica mollinger molnar molnarova moloi molteni molzan momcilovic monaca monache monaci monaco monahan mondragon monica monnard monni monod
monroy montag montagna montagner montalbano montalto montalvo montanari montanaro montanez montano monte montefusco monteiro monteleone montemayor
montemurro montenegro montero monteros monterosso montes montesano montez monti monticelli montoya moonsamy moore moormann moors moosa mora morabito
moraes morais morales morandi morar morari moraru moras moravcik moravcikova moravcova moravec moravek moravkova morawo morawski morax moraz mordenti
mordhorst moreau moreira morel morelli morello moreno moretti moretto morgan morgante morgenstern morhelfer mori moriconi morin morini morissette
moritz morkel moro moroni morova moroz morozova morozovs morra morreale morri morrison morrone morsch mortensen morton mosca moscato moscheles mosciski
moseley moser moses moslavac moss mostert mosti mota motalo motaung motchebon motisi motl motloung motlova motta motteau mottet mottola motycka
motyckova motyka motzenbbacker moucka mouckova moudra moudry moulin moura moya mphahlele mqwebu mracek mrackova mraz mrazek mrazkova mrazova mrkvicka
mrkvickova mroczek mroczkowski mroz mrozek mrugalla msibi mthembu mthethwa mtolo mtshali mucalj mucavac muceniece mucenieks mucha muchova muckenthaler
mudau mudie mueller mues mufizov mufizova muhammadov muhammadova muhar muhleis muhsinov muhsinova muhtorov muhtorova muinat muizniece muiznieks muk
mukaram mukhopadhyay mulas mulder mule muller mullerova mulrain mulyani munaro munch munda munguia munifyev munifyeva muniz munk munkas munoz munsamy
muntean munteanu mura muradbasic murati muratore murawski murazik muresan murgia murillo muro murodov murodova murolo murphy murray murru murtas musat
muschg musella musi musial musil musilova musso mustafoyev mustafoyeva mustapha musteata mustika mustofa mustonen musulmonov musulmonova musumeci musy
muszynski mutiat muzaffarov muzaffarova muzenjak muzik muzikova mybs myburg myburgh mydlo mydlova myhrer myska myskova məmmədov nababan nabein nabow
naca nader naf nagel naglav nagode nagy nagyova nagypalfi naik nainggolan nair najduk najera najman najmanova najmiddinov najmiddinova najmudin
nalbantoglu namaga nambeesan namboothiri namike namikis nanaic nanda nanez nannen nanni napierala napitupulu napoletano napoli napolitano nappi naranjo
narcisi narciso nardi nardo narimonov narimonova narpati narvaez nascimento nashiruddin nasriddinov nasriddinova nastas nastase nastvogel nasyiah
nasyidah natale natali natera nathania natsir nau naubert naude nauer naumann naumovskicizmar nava navarra navarrete navarro navratil navratilova
nawrocki nawrot nayar nazario nazifov nazifova nazrullohyev nazrullohyeva nazzaro ncusi ndaba ndandali ndao ndaw ndebele ndiaye ndione ndir ndlovu
ndong ndour ndoye ndukwu neacsu neagoe neagu neamtu nebioglu necas necasova nechita necula nedbal nedbalova nedelcu nedoma nedomova nedved nedvedova
negara negoita negrea negrete negri negron negru negruta nehru neimke nejedla nejedly nel nematullohyev nematullohyeva nemcova nemec nemecek nemeckova
nemes nemet nemeth nenadov nenadovic neri nerius nesladek nespor nesporova nesti nesvadba nesvadbova neto neubauer neubauerova neubert neuendorf
neumair neuman neumann neumannova neumanova neupert neurohr neuschwander nevarez neves newton ney nezaj ngai ngcobo ngcolosi ngema ngo ngom ngozi
ngubane nguer nguyen nguyenova ngwazi ngwenya nhlapo nhleko niane niang niass niasse nica nicastro niccolai nicoara nicolae nicolaev nicolas nicolay
nicolescu nicoletti nicolini nicolo nicolosi nicosia nicotra niculae niculescu nieddu niedermeier niedra niedziela niedzielski niedzwiecki niekerk
nieklauson nielsen niemczyk niemi niemiec nieminen nienow nieto nieves niewiadomski niggeler nigro nijland nijs niklaus nikolaus nikolickovacic nilsen
nilsson ninalowo ningrum nino niroula nissen nistor nita nitra nitu nitzsche nizomiddinov nizomiddinova nizomov nizomova nkansa nkansah nkomo nkosi
nkrumah noack nobile nobili nobre nocentini nocera nocerino nodler noel noga nogueira noh nojeem nolan nolte nomvethe nondlela nonyana norberg nordby
nordin nordskaug nordstrom noriega normann norris northoff nosek nosirjonov nosirjonova nosirov nosirova noskova nota notaro noto nourmont nova novac
novacek novackova novak novakova novelli novello novitasari novosad novosadova novotna novotny novy nowacki nowaczyk nowak nowakowski nowicki nowinski
nowosadek nozulu nsele nsia ntanzi nti ntiamoa ntim ntombela ntuli nucci nucera nugraha nugroho numanoglu nunes nunez nuraini nurbekov nurbekova
nurdiyanti nuriddinov nuriddinova nurlaela nurlanov nurlanova nusratov nusratova nusratullohyev nusratullohyeva nussbeck nuzzo nwachukwu nwogu nwuzor
nxumalo nyaako nyame nyanda nyantakyi nyberg nygaard nygard nylen nystrom nytra nzimande nəzərov oancea obeng oberbrunner oberem oberg obergfoll
oberlin obermaier oberman obiageli obianuju obidov obidova oblak obrezanac obsut obsutova ocalan ocampo ocasio occhipinti ochoa ochs ochse oconnell
oconner odegard odehnal odehnalova odetola odilyev odilyeva odobasic odunayo odunsi oeser ofori ofosu oggiano ogindan oginni ogulana ogunbamigbe
ogunbanwo ogunbiyi ogunbo ogunde ogunwande ogunwobi ogunyeye ohara ojala ojeda ojo ojua okeefe oklobdzija okon okonkwo okpattah oktavian oktaviani
oktovian okumus okuneva okunola okur okyere olabode oladeji oladimeji oladipupo olah olahova olaiya olaoluwa olari olariu olaru olasunkanmi olasupo
olawale olbina olbrich olczak oleinic olejniczak olejnik olimov olimova olinn oliphant oliva olivares olivarez olivas oliveira olivera oliveri olivi
olivier olivieri oliviero olivo olivova olla olmos olofsson olowokeere oloyede olsen olson olsson olstad olszewski oltean olteanu olubode olubukola
olubunmi olufeyikemi olugbayila olujimi olukotun olukunga olumide olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina
oluwatosin olvera omadov omadova omani omidina omobolaji omobolanle omojola omolara omosanya omotoso omowale ondra ondracek ondrackova ondrasek
ondricka ondrova ondrus ondrusova oneill onic onnen onohinosen onose ontiveros onur onyinyechukwu oosterhuis oosthuizen opacic oparinde opeyemi ophey
opoku oppenheimer oppliger oppong oprea opric opricovic opris opsenica opuic opuku opuvacic oqilyev oqilyeva oquendo orak oraloglu oraovcic orasanin
oravec orban orbanic orbay ordonez orefice oreilly orellana orge orgulan orifov orifova orlandi orlando orlovic orlowski orn ornelas oro orosco orosz
orozco orru orsag orsagova orsanic orsini orsos orta ortega ortenzi orth orthmann ortiz ortolani orzechowski oschkenat ose osei osenberg oshin osinski
osis osmak osmanlic osorio ossowski ostby ostendarp ostervald ostli ostringer ostrovska ostrovskis ostrowski ostuni ostwald osuagwu osuntokun otabekov
otabekova otahal otahalova otartic otcenas otcenasova otero oti otiwa ott ottaviani ottaviano otte otto ottonello otuo ovcina owais owczarek owen
owokoniran owolabi owoyemi owusu oyadiran oyaifo oybekov oybekova oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola oymen ozanic ozansoy
ozberk ozbey ozbir ozcan ozdemir ozdenak ozdogan ozer ozere ozers ozgorkey ozkan ozkara ozkok ozodbekov ozodbekova ozodov ozodova ozola ozolina ozolins
ozols oztonga oztuna ozturk ozuna pabon pacanin pacariz pace pacheco paci pacifici pacifico pacini pacocha paczkowski padberg paden padilla padmasari
padovan padron padula paduraru paesler paez pagac pagan paganelli pagani pagano pagliai pagliuca pahanic pahert paimo paiva pajak pajcic pajeska
pajkuric pajonk pajtl pakalniete pakalnietis paksut pakula pal pala palacios palackovic palacz paladi paladini palano palasti palastri palavestra
palazzi palazzo palazzolo palecek paleckova palermo palic paligoric palii palija palikuca palisaski paljevic palka palla palladino pallentin pallesen
pallotta palm palma palmeri palmieri palmisani palmisano palombi palombo palomino palomo palsson paltere palters paluch palumbo pamper pana panait
panaro pandey pandolfi panek panetta panezic pang pangestu pani panicker panico panisic panjak panjevic pankova pantano pantoja panza panzeri panzig
paola paolella paoletti paoli paolicelli paolillo paolini paolino paolo paolucci paone paonessa pap papa papak papaleo papapietro papez papezova papini
papp pappalardo paradiso paraschiv paravinja pardini paredes parente pariggiano paris parise parisi parisian parizek parizkova park parker parkin
parlier parmakovic parnell parodi parojcic parovic parra parrinello parrino partida partyka parun parvu pasagic pasalic pasat pasca pascal pascale
pascali pascarella pascari pascaru paschke pascu pascucci pasek pasekova pasic pasini paska pasko paskova pasqua pasquale pasquali pasquini passarelli
passeri passero passuello pastar pasternak pastore pastorelli pastorino paszkowski pasztor pataca patacic patafta pataki patane patarac patek patel
paterson patil patila patino patko patkova patkovic patocka patockova patrascu patriarca patrnogic patrone patrun patruno patti patzwahl pau paucek
paukner pauko paukova paukovic paul paulova paulse pauluka pauluks paun paunkovic pavan pavani pavcic pavel pavelek pavelic pavelka pavelkova paver
pavesic pavlacic pavlas pavlasova pavlica pavlicek pavlicic pavlickova pavlicova pavlik pavlikova pavlikovska pavlikovsky pavlov pavlova pavlovic
pavlovska pavlovskis pavlu pavone pavrlisak pavuk pavukova pawelec pawlak pawlicki pawlik pawlikowski pawlowski paz pazdera pazderova pazmanj peaquin
pecar pece pecek pech pecha pechacek pechackova pechova pecina pecka peckova pecora pecoraro pecorella pede pedersen pedone pedraza pedrazzini pedroni
pedrotti pedroza peeters peixoto pekar pekarek pekarkova pekarova pekkan pektemek pelayo pelc pelcova pelikan pelikanova pellecchia pellegrini
pellegrino pellicano pellitteri peluso pena pence pencic pencis penezic penic penjisevic penna pennestri penovic penzo peovic pepe pepelcevic perales
peralta peran perdana perea perego pereira peres perez perilli perin perina perini perinova perkona perkons perl perlas permadi permata perna pernica
pernicova peroni perotti peroutka peroutkova perra perret perri perrier perrin perrini perrone perrot perrotta perroy persa persson pertiwi perugini
peruzzi pesaresi pesce pesek peselman peska pesko peskova pesorda pession pesta pestova petcu petek peter peterka peterkova peters petersen peterson
petersone petersons petit petito petr petrak petrakova petralia petrarca petras petrasova petre petrea petrella petrelli petrescu petricek petrickova
petrijevcanin petrik petrikova petrini petrinsak petrisevac petrone petronio petrov petrova petrovac petrovicka petrovicky petrovska petrovskis petru
petrucci petruska petruskova pettersen pettersson petzold pezzella pezzi pfannerstill pfeffer pfeiffer pfennig pfersich pfingsten pfister pflieger
pflugner pham phan philander philipp philippe phillips phung piacentini piaget piana pianese pianigiani piasecki piatek piatkowski piazza piazzolla
pibiri pica picard picariello picchi piccinini piccione picco piccoli piccolo picha pichardo pichler pichlmaier pichova pictet piechota pieczek
piekarski pienaar pieri pierini pierre pierro piesker pieterse pietras pietro pietruszka pietrzak pietrzyk pietsch piga pignatelli piguet piha pikover
pilar pilarova pilarski pilat pilato pilatova pilch pili pilla pillai pillay pillitteri pimentel pina pinardi pineda pingpank pinheiro pinho pini pinna
pinnock pinon pintea pinter pintilie pinto pintus pinzari pinzaru piorkowski piotrowicz piotrowski pipitone pippig piras pircher piredda pires piron
pirone pirrello pirrone pirvu pisa pisani pisano pisarevic pischedda pisciotta piscitelli piscopo piskorjanac pisova pisu pithey pitinac pitkanen
pitschugin pittalis pittard pitzalis piva pivar pivetta pivonka pivonkova piwowarczyk pizarro pizzi pizzimenti pizzitola pizzo pizzuti pjescic pjesivac
placek placento placha plachy placic placinta placko plackova plahinek plakalovic plamadeala plamenac plank plantak plascar plaskur plass platania
platon platzer plauk plautz plazonja plazonjic plch plchova plejo plekanec plekanecova plemic plesa plesca pleska pleskonjic plessis pletsch plomb
plonka plotzitzka plsek plskova pluhar pluharova pluta pocan poche pocrnja podbarac podgorski podhradska podhradsky podkonicka podkonicky podnar
podniece podnieks podpadac podzimek podzimkova podzina podzins poehn poels poeschl pogacic poge poggi poggio pogorzelski pohl pohland pohle pohlova
poirier pokorna pokorny pol polacek polach polachova polackova polak polakova polancec polanco polanska polansky polasek polaskova polat pole polese
poletti poli poliak poliakova polidori polifka polimeno polis politi polito polivka polivkova polizzi pollen pollich pollina pollmacher pollock polsak
polverino pomp pompei pompili pompilio ponce ponitzsch ponjavic pons ponti poon poore pop popa popcic popelka popelkova popescu poplawski popov popova
popovici poprzan popusoi porcari porcu porebski porgante porgants porras porsche porta porth portillo portmann posada poschmann poser pospichal
pospichalova pospisil pospisilova post postic postica postiglione postma postolachi potenza potgieter pothuvaal potkonjak potnar potocar potocnik
pottel potucek potuckova poulsen pour pouros pourova pouye powell powlowski poyrazoglu pozarac pozzi pozzo prabowo prachar pracharova pradana pradhan
pradipta prado prah prajapat prakasa prakatur prangart prange pranowo prasasta prasek prasetya prasetyo praskova prastuti pratama pratesi pratico
pratiwi prato prayoga prazak prazakova prchal prchalova prebil prebiracevic preciado preda predic prediger predin predojev predojevic predovic
predragovic preez preloscan prempeh prencipe preocanin prepelita prerad preradovic preseren pressler presti prete pretkalnina pretkalnins pretorius
preuk preuss prevost prey preziosi pribyl pribylova price pridane pridans priedite prieditis priemer prieto prihoda prihodova prikryl prikrylova prince
principato pringle prinsen prinsloo prisacari prisacaru prisco privat privitera prkosovacki probst prochazka prochazkova procopio procter prodan
prohaska proietti prokes prokesova prokop prokopova prosacco prosek prosic proske proskova protic provaznik provaznikova provenzano prucha pruchova
prus prusa prusova pruteanu przybyl przybyla przybylski przybysz psenicka psenickova ptacek ptackova ptak pticar puacmatesic puca pucci puccio
puchalski puddu pudjiastuti puente puga puggioni pugliese pugliesi puglisi puharic puiu pukite pukitis puleo pulido pun pupak pupakova purdy purnama
purnawarman purnawati purwadi purwanti pury puscas pusch puskarcuk puspasari puspita putincanin putnik putnina putnins putra putri putzolu puzavac
puzigaca pytel python qasimova quaglia quaranta quarta quartenoud quartey queiroz quesada quevedo quezada quigley quinn quinodoz quinones quinonez
quinta quintairos quintana quintanilla quintero quinto quiros quiroz quitzon quliyev raabe rabenstein rabic rabljenovic rac raca rach rachmawati
racordon racova racu racz raczynski rada radebe radecki radigovic radijevac radin radinovic radisavcevic radisavic radisavljevic radisevic radivojac
radivojsa radl radler radlovic radmanovic radoi radomirovic radomski radonja radonjanin radonjic radotic radova radovac radovanac radovankovic
radovanlija radovanov radtke radu radulaski radulescu radulic radulj raduljeskovic raduljevic radulovic radusic radusilovic radusinovic raduski
radvanji rael rafailovic raffa rafidyev rafidyeva rago ragone ragusa rahardian rahayu rahimah rahimov rahimova rahmawati rahn raich raifyev raifyeva
railean raileanu raimondi raimondo rajabov rajabova rajasa rajata rajcevic rajh rajs rajsic rajtek rak rakanovic rakaric rakas rakinic rakova rakovic
rakowski rakusic ralbovski rallo ramac ramadan ramadhani rambaldi rambousek rambouskova ramella ramirez ramon ramos rampazzo ramziddinov ramziddinova
rana randazzo randunkovic raneri ranftl rangel rangelov rangen ranieri raniolo rantanen rantsch ranucci ranz rapisarda raposo rapovac rapp rapuano
rasanen rascanin rascon rasetarevic rasetic rasevic rashidov rashidova rasic rasinac raska raskova rasmussen rasovic raspopovic raspudic rata rataj
ratajczak ratajova rath ratke ratkovcic ratniece ratnieks ratti rau raubuch raucher raufyev raufyeva raukuc rausch rauso raut rautenkranz ravaioli
ravet ravn ravshanov ravshanova raxmatullohyev raxmatullohyeva raya rayhan raynor razic razo rea reale recchia recevic redaelli reddy rees regalado
rehacek rehackova rehak rehakova rehor rehorova rehwagen reiber reichardt reichel reichert reichling reid reif reifenrath reilly reimann reina reinberg
reinelt reinger reinhardt reinke reis reitze remes remesova remeta rempel remy renard renaud renault rencar renda rendon rendra rendulic renen renk
renna renner rennich renovcevic renovica rens rensburg renteria rentz renz renzi repac repetto repija repiska repisky reppin resele resendez reskovic
resnik reso restivo restle restorff retzke reuber reumann reus reuss reusse revenco rey reyes reymond reyna reynold reynolds reynoso rezac rezacova
rezek rezkova reznicek reznickova rheder rhoden rhodes ribar ribaupierre ribeiro ribicgreganic rica riccardi ricci ricciardi riccio riccobono rice
richard richards richardson richter richtr richtrova rico ridge ridolfi riedel riediger rieger riekmann riekstina riekstins riepl riermeier riester
riethmuller rietman rietmuller rietscher riggi riggio righetti righi rigoni riha rihova riisberg rimai rinaldi rincon riner ringel ringer rink riojas
riolo rios riparbelli ripken rippin ris ristic ritchie ritosek ritschel ritsma rittenberg ritter rittgasser rittweg ritz riva rivas rivera rivero
riviere riyanti rizvonyev rizvonyeva rizza rizzi rizzo roba robak robel robert roberti roberts robertson robin robinson robledo robles robu rocca
rocchi rocco rocha rochaix rochat roche rockmeier rockomanovic rodarte rodehau rodigari rodiger rodowski rodrigez rodrigues rodriguez rodriquez roecker
roed rogahn rogala rogalski roger roggatz rogolino rogowski rogoz rogulja rohan rohlander rohrer rojas rojek rojo rokossa rold roldan roleder rolfson
rolland rollo roloff rolon romagnoli romaguera roman romancik romancikova romanciuc romanelli romani romaniello romanini romano romanovska romanovskis
romanowski romcevic romeo romero romo romy rondinone rondoni rondovic roob roos rooyen roque rosa rosado rosales rosandic rosario rosas rosati rosbach
rosca roschinsky rose rosenauer rosenbauer rosenbaum rosenthal rosevic rosi rosiak rosinski roskic rosksch ross rossberg rosselli rosset rossetti rossi
rossini rossler rosso rossouw rosu rota rotari rotaru roth rothenbacher rother rothlisberger rotolo rotondo rottger rotundo roubal roubalova rougemont
roulin rous rousova rousseau roussel roux rovcanin rowe roy roybal royer rozac rozanski rozenbaha rozenbahs rozgic rozite rozitis rozkalne rozkalns
rozsypal rozsypalova rozycki rubene rubenis ruberto rubino rubio rucco ruch rucinski ruckdeschel rucker rudan rudiger rudinski rudnicki rudolf
rudolfova rudzinski rudzite rudzitis rudzki ruecker ruegg ruelas ruggeri ruggieri ruggiero ruiter ruiz rumenic rumpf runce runcis runolfsdottir
runolfsson runte ruotolo rupnik rupprecht rus rusanoski rusciano rusin rusnac rusova russel russo russu rustamov rustamova rusu ruter ruth rutherford
rutkowski ruttimann ruud ruzek ruzicka ruzickova ruzkova ryan ryba rybak rybar rybarczyk rybarik rybarikova rybarova rybicki rybnicek rybnicekova
rybova rydl rydlova ryjikh rysava rysavy ryzih rzepka rəhimov rəsidova saadiyev saadiyeva saarinen saavedra saba sabadell sabaly sabatini sabatino
sabato sabau sabbatini sabdat sabia sabian sabino sabljak sabolcec sabolski sabri sacchet sacchetti sacchi sacco saccone sachse sack sadiki sadiklar
sadilek sadilkova sadio sadl sadovic sadowski sadriddinov sadriddinova sadullohyev sadullohyeva sadzak saefullah saenz safar safaric safarik safarikova
safarova safiryev safiryeva safitri saflanis safo safoyev safoyeva safranek safrankova sagadi sagafe sagna sagodic sagonas saheed sahin sahner sai saia
saidov saidova saile sailer saini saiz sajinovic sajtos sakanovic sakho sala saladino salahudin salaj salako salami salamone salas salatiello salazar
salcedo salcido saldana saldivar salek salemi salemme salerno salgado salierno salinas salis salkova sall salma salmina salminen salmins salo salohov
salohova salomone salonen salow salsabilla salvadori salvati salvatore salvatori salvi salvo salvucci salzano salzer salzmann samac samanci samandarov
samandarova samaniego samardzija samb samba sambe sambou samek samel samelova samiryev samiryeva samkova sammartano sammartino sammert samohod
samohodaj samolov samolovac samosir samsalovic samson samsonova samuel samuelsson sanabria sanadrovic sanches sanchez sanctis sanda sandalci sandalj
sandberg sander sanders sandic sando sandor sandova sandoval sandoz sandstrom sandu sane sanfilippo sanford sanna sannino sans sansone santacruz
santamaria santana santangelo santarelli santarossa santarsia santarsiero santi santiago santillan santilli santinelli santini santis santo santoni
santor santori santoro santos santoso santucci sanusi sapienza saponaro saporito saptono saputra saputri sarabia saracino saragih sarah saraiva
saraswati sarbu sardella sardina sardorov sardorova sargac sari saric sarioglu sarkozi sarnataro sarno sarpong sarr sarti sartor sartori saruga sarvari
sarvarov sarvarova sasek saskova sassano sassi sasso satner satria satta sattelmaier satterfield sauceda saucedo sauer sauerland sauliete saulietis
saumweber saussure sava savary savciuc savevski savin savini savoca savoia savolainen savova savu sawayn sawicki sayginer sbrana scaglione scala scalia
scalise scalzo scano scanu scarano scardino scarpa scarpellini scc schacht schaden schaefer schafer schaffarzik schaffel schaffer schahbasian schaller
schamberger schaning schar scharer scharf schaub schedler scheer scheidegger schejbal schejbalova schelk schellenbeck schembera schenk scherbarth
scherer scherini schermann scherrer schersing scherz schettino scheurer scheuring scheytt schiavi schiavo schiavon schiavone schielke schieskow
schifano schildhauer schillaci schiller schilling schima schimmel schimmer schindzielorz schinner schiopu schipper schirmer schirrmeister schirru
schlachter schlangen schlatter schlawitz schlechtweg schley schleyer schlicht schlitzer schmalzle schmeler schmid schmidt schmidtchen schmidtova
schmitt schmitz schmuhl schneider schneidrova schnelting schnider schnieder schniedermeier schnurer schnyder schoberg schoch schockel schoeman schoen
scholten scholtz scholz schonball schonbeck schonberg schondelmaier schonebeck schonenberger schonfeld schonherr schonlebe schorderet schorr schott
schottmann schotz schouren schowalter schrader schramm schreck schreiber schreiner schreiter schrepfer schroder schroeder schuermann schuff schuhaj
schuldt schuler schulist schult schulte schultz schultze schulz schulze schumacher schumann schumm schupp schuppe schuppel schurch schuri schuster
schutz schutzbach schutze schwab schwalm schwanbeck schwandke schwanitz schwarthoff schwartz schwarz schwarzer schwarzkopf schwarzmeier schwarzova
schwatlo schweisfurth schweitz schweizer schwennen schwerdtner schwidde schwirkschlies schwizgebel schwuchow sciacca scocco scognamiglio scopece scorza
scott scotti scripnic scrofani scuderi scurtu scutaru sebastiani sebek sebela sebelova sebenji sebesta sebestova sebkova secchi secci sechi seck
secrieru seda sedarevic sedillo sediva sedivy sedlacek sedlackova sedlak sedlakova sedlar sedlarova sedliak sedliakova sedova seeger seelig segavcic
segnane segota segovia segunmaru segura sehls sehnal sehnalova seibold seidel seiders seidl seidlova seifert seifertova seigel seiler seitz sejeja
sejejs sekanina sekaninova sekinat sekularac seme semerad semeradova semeraro semisch semprini sen senatore sene senger senghor senica senk senkel
senko senkova senn senzangakhona sepe sepetci sepulveda serafin serafini serafino serban seremet serena serfontein serghei sergi serhat serna serpa
serr serra serrano serrato servan serzante serzants sessa sesta sestak sestakova sestito setala sethi setiawan setula sevcenco sevcik sevcikova sever
severa severi severino severova sevi sevilla sewald seydi seye seyidova sezek sforza shah shahbozov shahbozova shahobiddinov shahobiddinova shahriyorov
shahriyorova shahzodov shahzodova shai shakya shamsiddinov shamsiddinova shanahan sharma shekoni sherpa sherzodov sherzodova shezi shields shiu
shodiyorov shodiyorova shohibov shohibova shongwe shrestha shukla shukrulloh shukrulloha shum sibiya siciliano sidibe sidler sidlo sidlova siebel
siebert siedlecki siegling siegrist sielemann siemon siener sienkiewicz sieradzki sierra sietniece sietnieks sievers siewert signorelli signorile
signorini sigrist sihler sihombing sihotang siino siketanc sikora sikorova sikorski sile sileiko silenzi silhava silhavy silina silins silis sillah
silva silvestri silvestrini silvestro sima simacek simackova simak simakova simanek simanjuntak simankova simatic simbolon simcic simcik simcikova
simecek simeckova simek simeoli simeone simeoni simeti simic simicevic simicsebalj simijonovic simin simion simionescu simjanovic simkova simljesa
simmen simoes simojlovic simon simoncelli simone simonet simonetti simoni simonini simonis simonova simonovic simonovicova simonsen simova simsek
simula simulov simunek simunkova simunovic simurdic sin sinaga sinanoglu sinclair sindelar sindelarova sindler sindlerova singh sinha sini sinnhuber
sinopoli sip sipek sipes sipkova sipos sipova siptar sir siracusa siragusa sirait sirante sirants sirbu siregar sirghi siri sirojiddinov sirojiddinova
siroka siroky sirova sirovs sischka siska siskova sisneros sitaric sitek sithole sithuli sitompul sitorus situmorang siu sivak sivakova siwek siwele
siyaya sjoberg sjogren skacel skacelova skala skalicka skalicky skalova skalski skandovic skeledzija skenderija skiba skibicki skibinski skiles sklenar
sklenarova sklenka sklenkova skoczylas skoda skodova skoglund skokan skokanova skopal skopalova skora skorepa skorepova skorupan skov skowron skowronek
skowronski skrabal skrabalova skracic skriniar skriniarova skrivanek skrivankova skroban skrzypczak skrzypek skudra skultety skultetyova skutecka
skutecky skuterud slaba slaby sladakovic sladek sladic sladka sladkova sladky sladoje sladojevic sladovic slam slama slamarski slamek slamova slanina
slaninova slankamenac slastan slastanova slatinac slavicek slavickova slavik slavikova slavkovic slawinski slechta slechtova slezak slezakova slijepac
slijepcevic sliwa sliwinski sloboda slobodanac slobodanovic slobodjanac slobodnik slobodnikova slobodova slonja slota slotova slotta slovacek
slovackova slovak slovakova slowik slowinski sluka slukova slusarczyk smaic smailbegovic smajda smajdova smajlovic smedsrud smeets smejkal smejkalova
smekal smekalova smerda smerdova smet smetana smetanova smets smid smidova smieja smiljan smiljanec smit smite smith smitham smitran smits smogeli
smola smolik smolikova smolinski smoljanec smoljanic smolka smolkova smolova smrcak smrcka smrckova smrek smrekova smrz smrzova smuge smugis smutna
smutny smyth snajdr snajdrova snedden snell snooke snyman soare soares sobar sobczak sobczyk sobek sobieraj sobitov sobitova sobkova sobolewski soboll
sobota sobotka sobotkova sobowale soccorsi socha sochacki sochirca sochor sochorova socolov sodano sodar soderberg sodiqov sodiqova sofer sojka sojkova
sokhela sokol sokolicmihalak sokolova sokolowski solak solano solar solberg solc solcova soldati soldo solga solheim solinas solis soliz soljic soller
solli sollner solmaz solomon solorio solorzano solta soltan soltanov soltanova soltes soltesova soltys soltysiak soltysova somayaji somma sommer
sommrova somodvarac somogyi somrak somssich sondisa sondore sondors sonko sonn sonnabend sonnenfeld soos sorbello sorce soren sorensen sorgic soria
sorlie sormaz soro sorrentino sorsa sosa sosare sosars sosnowski sostarec sostarko sotelo sothole sotic soto sotra sottile souare soucek souckova
soukup soukupova soumare sousa soutter souza sova sovagovic sovova sow sowa sowinski soyinka sozeri spacek spacil spacilova spackova spada spadafora
spadaro spadoni spagnolo spagnuolo spahn spaniel spank spano spanovic spanu sparacino sparic spasenic spasenovic spasic spaskovic spasojev spasojevic
spasovski spataro spataru spelmeyer spencer speranza spernjak spicka spickova spiegelburg spielvogel spies spiga spina spinelli spinka spinner spinu
spiranec spitzmuller spizzirri splichal splichalova splinter spoerri spoljaricperhat sporer sporrer sporri spottel sprenger sproge sprogis sprude
sprunger spurna spurny srakic sramek sramkova srb srbova sroka stabile stachowiak stachowicz stachura stachurski stadelmann staden staffieri stahl
staicu stajhofer stalder stamatiadis stamm stampf stan stanciu stancu stanek stanescu stang stanger stangl stanicic stanijanovic stanijevic stanikic
stanisa stanislawski staniszewski stanivukovic stankiewicz stankova stankovicmarton stanton stanzione stapic stara starcevicmatijasko starek stark
starkova starovlah stary stascik stasiak stasni stastna stastny staszewski staub stauffer stauss stavila stawicki stec steding steenkamp stefan
stefancic stefanescu stefani stefaniak stefanka stefankova stefano stefanova stefanski stefek steffen steffensen steffny stefkova stefl steflova
stegmann stehlik stehlikova stehr steidl steigauf steiger stein steina steinecke steiner steinerova steinert steinkamp steinmann steinmetz steins
stejskal stejskalova stelkens stella stelmach stengel stengl stensrud stenzel stepan stepanek stepanic stepankova stepanov stepanova stepanovic stephan
stepien stepniak sterba sterbova stern stettler steuber steuk stevelic stevilovic stewart steyn stibor stiborova stiedemann stief stifel stigliano
stimac stirbu stocker stockert stockli stodola stodolova stoian stoica stokanovic stokes stoklasa stoklasova stolarczyk stolarski stoll stolla stolle
stoltenberg stolz stoppler storl storm storp storti stoutjesdijk stower stracke straka strakova strand strano stranska stranski stransky stratan
stratmann stratulat straub strausa strauss strautina strautins strautmane strautmanis strazdina strazdins streck streese strege streich streit strejcek
strejckova streller strepacki strieder striezel striga strikinac strmota strnad strnadova strnisko strniskova stroe strogies strohschank strom stroman
stromberg strosin strouhal strouhalova strukelj strunz strutz strydon strzelczyk strzelecki stube stubican stuchlik stuchlikova stucki studena studeny
studer studnicka studnickova stuparic stupka stupkova sturmer stutz styger suarez suartini subedi subrt subrtova sucameli sucera sucevic sucha suchanek
suchankova suchomel suchomelova suchy suciu sudiati sudic sudrajat suen suffa suhrobov suhrobova sujdovic sujew suk sukalo sukalovic sukara sukova
sukute sukuts sulaimon sulaymonov sulaymonova sulc sulcova suleymanoglu sulhof sulovnjak sultonov sultonova suman sun sunaric sundalic sundberg
superina supriyanto surace suriano surka surkova surma surth suryatmi suryono susa susac susak susanti suski sussmann sustr sustrova sutakovic
sutanovac suter sutermeister suthar suthe sutschet sutter sutz suvacarov suvajac suvajcevic suvajdzic suvala suwarno suzovic svab svabova svacina
svacinova svanda svandova svarc svarcova svaton svatonova svatos svatosova svec svecova svehla svehlova svejda svejdova svendsen svensson svestka
svestkova svet svetlik svetlikova svircev svitak svitakova svoboda svobodova svorcan svozil svozilova svrakacic svrbik svrbikova svrtan swaniawski
swart swiatek swiderski swierczynski swift swillims syahreza sykora sykorova sylla sylvester symcox synek synkova syrova syrovy szabo szafranski szalai
szasz szatkowski szczepaniak szczepanik szczepanski szczerba szczesna szczesniak szczesny szczygiel sze szekely szekeres szelag szendrei szeto szewczyk
szikra szilagyi szoke szostak szucs szulc szwarc szwed szydlowski szymanski szymczak szymczyk szymkowiak szyszka sæther tabacek taborska taborsky
tabrisov tabrisova tacconi tachl taddei tafelmeier tafoya tagliabue tagliaferri tagore tahincioglu tahirova tahirovic tai taiwo takacs takalic takyi
talabani talapka talarico talavanic talberga talbergs tall tallarico tallone talpa talwar tam tamang tamas tamayo tamba tamburini tamez tamindzic
tammaro tampolja tampubolon tamunoemi tan tanackovic tanase tanasijevic tancos tancosova tandon tang tangen tanjga tankosic tanner tanrikulu tanurdzic
tanzi taormina tapavica tapavicki tapia tar taran tarantino tarihoran tarnowski tarquini tartamella tas tasche tasci taslak tasli tassi tassinari tasso
tassone tatar tataranni tatarka tatarkaova tatarkova tatarova tataru tatiana tatomirov taufratshofer tavani tavares tawia taylor tazegul tcacenco tcaci
tedde tedeschi tedesco tegethof teicane teicans teichmann teixeira tejada tejeda tekand tekelioglu tekin telak telebar telenta telesca tella tellez
tello temitope teodorescu teofilovic teokarevic teovanovic tepavac tepavcevic tepic tepla teply tepper tepsa tepsic teran terenzi teresi terheiden
terlecki terlizzi terlouw termine terrazas terry terzi terzic terzija terzin terzo tesanovic tesar tesarova tesi tesla testa teufel tevdenic thamrin
thapa theele theron theunissen thiam thiao thiaw thieke thiel thijs thimm thiomas thiongane thioub thioune thisell thomas thomka thomkova thommen
thompson thomsen thomson thone thoresen thoyana thranhardt thriene thumbeza thusi thust thyssen tiano tiberti tica ticha tichy tidow tiedtke tietze
tihomirovic tijanic tijerina tikas tilgner tillack tillman tilotta tiltina tiltins timaric timmermann timmermans timotic tine tinguely tintor tiozzo
tirado tirele tirelis tirelli tirri tischler tischmann tissot tittman tivontschik tkaczyk toader tobben tobler todaro tofan tofani toft tohirov
tohirova toivonen tojic tokarski tokatlioglu tokgoz toldo toledo tolomeo tolu tolulope toma tomala toman tomanek tomankova tomanova tomanovic tomas
tomasek tomaselli tomasello tomasevicrigo tomasi tomaskova tomasova tomasovic tomassoni tomaszewski tomazovic tomcic tomczak tomczyk tomecek tomecekova
tomeckova tomei tomek tomes tomescu tomesova tomka tomko tomkova tomljanovic tommasi tommaso tomovic tomusilovic tomys tonat toncic tonelli tong tonini
tonkovac tonn top topal topaloglu topalov topalovic topalski topcuoglu topfer topic topisirovic topolovac topolovic toraman torchia torchio torgersen
tormas tornatore toro torok torp torphy torre torres torresi torrez torri torriani torrisi tortora tortorici toscano tosi totaro toth tothova toti
totman toto toure tovar towne toy toyipov toyipova tracz traini tralli trampeli tramposch tran trandafir tranova trantow traore trapani trauth
trautmann travaglini travan traverso travica travnicek travnickova trcek trcka trckova treff trejo tremblay tremmel treskavica tress tretinjak tretola
treutel trevino trevisan triboi tribuljak trif trifan trikic trikosanin trinh triolo tripodi triska triskova trivedi trivkanovic trnka trnkova troisi
trojan trojanova trojanowski trombetta tromp trovato trtica truben trubenova truhlar truhlarova trujillo truong truter trzcinski trzeciak tsabalala
tsamonikian tsang tschiers tschirch tschudi tse tshabalala tsoi tsotetsi tsui tubanski tuca tucci tuccillo tucek tuch tucholke tuckett tuckova tucs
tudor tudorache tudose tudow tufano tufo tuglu tugluk tulla tullio tuma tumbarello tumino tumova tunaboylu tunc tunceri tunkova tuominen turajlic turan
turcan turcanu turchi turco turcok turcokova turcotte turcu turecek tureckova turek turinski turk turkdogan turkova turkyilmaz turnadzic turner turunen
turza tuschmo tustonja tutu tutuncu tuzun tvrda tvrdik tvrdikova tvrdy twardowski tweneboa twumasi ubavic ubavin ubavkic ubaydullohyev ubaydullohyeva
uberacker ubiparip ubiparipovic ubner ubovic uca uchechi uchqunov uchqunova udicki udilovic udovcic udovicic udovicki udre udris udvardi ugarak
ugljesic ugolini ugrcic ugricic uher uhlemann uhlig uhlir uhlirova uhrig uhrova uibel uitterdijk ukraden ulemek ulibarri uliczka ulker ullmann ulloa
ullrich ulrich ulrichova uluhan umarov umarova umbach umidullohyev umidullohyeva umidyev umidyeva umlauft umminger umolac unal unger ungureanu
unterpaintner untila upton ural uram uramova urban urbancova urbanczyk urbanec urbanek urbaniak urbankova urbano urbanova urbanowicz urbanski urbansky
urbina urblik urblikova urena urfonov urfonova urhig urias uribe urrutia ursachi urso ursu usada usai usamah usmonov usmonova utama utami utjesanovic
uwais uyainah uys uzayrov uzayrova uzelac uzun vaca vacarciuc vacca vaccari vaccaro vacek vacha vachova vaciete vacietis vackova vaclavek vaclavik
vaclavikova vaclavkova vaculik vaculikova vadlja vaduva vafoyev vafoyeva vagner vagnerova vahala vahlensieck vailati vaip vaisanen vaivade vaivads
vajcik vajcikova vajda vajdicka vajdova vajzenbach vakareskov val vala valach valachova valachovic valachovicova valadez valasek valaskova valdes
valdez valdivia valek valencia valencicbrkic valent valenta valente valenti valentin valentini valentino valentova valenza valenzuela valeri vales
valesova valic valkai valkova valladares valle vallejo valles vallet valletta valli vallienne vallone valova valsecchi valtere valters valuska
valuskova valverde van vana vanaga vanags vancura vancurova vandamme vandenberghe vandenbroeck vandervort vandevelde vanecek vaneckova vanegas vanek
vanekova vangermain vanicek vanickova vankova vanni vannini vanova varadi varela varenina varga vargas vargova varicak varinac varma varman varmuza
varnica varriale varrier varsava vartic varzic varzicbiuklia varzicbiuklija vasadi vasak vasakova vascotto vasek vasicek vasickova vasile vasilescu
vasiliu vasilj vasils vaska vaskova vasquez vass vassallo vasseur vater vavra vavrik vavrikov vavrikova vavrova vaz vazquez vecchi vecchio vecera
vecerova vecumniece vecumnieks vedvik veen veenstra vega vegar vegge veiga veinberga veinbergs veisa veiss vejnovic vejvoda vejvodova vekecki vekic
vela velaja velanac velasco velasquez velazquez velde velden veldsman velez velioglu veliz vella ven venegas venezia venghaus venter ventimiglia
ventura venturelli venturi venturini vera verax verbeek vercesi verde verdes verdugo verduzco veres vergara verhaeghe verhoeven verma verme vermeulen
verner vernerova verniest veronese versfeld verstraete verzi vesel vesela veselicacatipovic veselicic veselova vesely vesic vesin veskovic vestergaard
veum veverka veverkova vey vezi vezmar vezzoli viale vianello vicari vicen vicenova vicente vicha vichi vichova vicinanza vicini vicol vida vidacek
vidal viderscak vidmar vidosavljevic vidranjski vieira viellehner viera vierin vieru vieweg vigil viklund vila vilakazi vilimek vilimkova viljoen vilka
vilks villa villadsen villagomez villalobos villalpando villani villanueva villareal villari villarreal villasenor villegas villiers vilsone vilsons
viluma vilums vincenc vincent vincenzi vinci vincze vink vinketa vins vinsova vintere vinters vinther vintila viola violante violi virag virgilio
virlan virtanen visagie visan visani visco visconti visek visekruna visentin visintin viskova visnovska visnovsky visser vit vita vitale vitali vitasek
vitaskova vitek viti vitiello vitina vitins vitkova vitman vito vitola vitolina vitolins vitols vitova vittori vituma vitums viviani viviers vizitiu
vizziello vlach vlachova vlad vlah vlas vlasak vlasakova vlasic vlcek vlckova vliet vlk vlkova voboril voborilova vodak vodakova vodicka vodickova
vodrazka vodrazkova voelkel vogel vogelgsang vogronicopacic vogt voicu voigt voinea vojacek vojackova vojta vojtech vojtechova vojtek vojtekova
vojtisek vojtiskova vojtkova vojtova vokoun vokounova vokuhl volek volf volfova volk volker volkman volkmann volkova volle vollis volna volny volpe
volpi von vona vondra vondracek vondrackova vondrak vondrakova vondrova vonrueden vontein voracek vorackova vorel vorisek voriskova vorlicek vorlickova
vorlova voros vos vosilyev vosilyeva vosloo votava votavova votruba votrubova vrabcova vrabec vrabie vracar vracarevic vrana vranjic vranjkoviccenan
vranova vrba vrbanac vrbas vrbaslija vrbova vrekalovic vries vrugic vrzal vrzalova vuceta vucetic vucevac vuckovac vuckovic vuco vucurevic vuillermoz
vujakovic vujeva vukadin vukaljevic vukalovic vukanovic vukasinac vukasovic vukcevic vukelic vukelja vukeljic vukobradovic vukobrat vuksa
vuksanicpuljek vuksanovic vuksic vulcevic vuleta vuletas vuletin vulic vulicevic vulisic vulovic vunak vunjak vunturisevic vuong vybiral vybiralova
vydarena vydareny vydra vydrova vymazal vymazalova vyskocil vyskocilova vyslouzil vyslouzilova vəliyev vəsiyeva waal wacana wachenbrunner wachtel
wackrill wade waelchi wagenaar wagner wagnerova wahyudin wahyuni waibel wakan wal walczak walder waldmann walker walkowiak wallin wallner wallstab
walsh walter walther walton waltrova waluyo walz wan wane wang wanner warchol ward wardana wartenberg waschbusch wasiak wasik wasilewski wasita wasiu
waskita wasowski wasser wassilew wassiluk wastuti waters watsica watson wawrzyniak wdowiak weber webrova wegmann wegrzyn wehner wehrle wehrli wehrsen
weibel weidlich weidner weigel weight weiler weimann weimer weinand weis weiss weissnat weissova welch weller welsch welti welz welzel wenger weniger
wenk wentzel werle werner werrmann wershansky wertag wesley wesolowski wessel wessels wessinghage west westhuyzen wet wettstein weyel wezel white
wiacek wiafe wibisono wibowo wicaksono wichmann wickert widiastuti widmer widodo wiebe wiecek wiechmann wieckowski wieczorek wiegand wiegelmann wierig
wierzbicki wiese wieser wijaya wijayanti wijk wikstrom wilcox wilczek wilczynski wilderman wilhelm wilk wilkinson wilky will willane willems willemsen
williams williamson willms willoughby willwacher wilson wilts wimmer winarno winarsih windler winiarski winkelmann winkler winklerova winter wintheiser
winther wirth wirz wischek wischer wisniewski wisoky wisozk wissing wit witczak witek witkowski wittich witting wittl wiza wlodarczyk wlodarski wnuk
wojcicki wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wold wolf wolfarth wolff wolfova wolinski wollenberg wollmann
wolmerans wolny wolpert wolski wolters wong wood wos woschler wosiyane wouters woytkowska wozniak wright wrobel wroblewski wrona wronski wuckert wuhn
wujak wulandari wunsch wunsche wuraola wurm wuthrich wyludda wyman wypych wysocki wyss wyszynski xaba xacon xairo xana xavier xelil xenia xiana xicoy
xəlilov yaamoa yade yago yahyoyev yahyoyeva yalcin yami yan yanes yanez yang yanuar yaqub yavuz yawson yazici ybarra yeboa yeboah yebra yengwa
yesilkaya yetkiner yeung yildirim yildiz yildizoglu yilmaz yilmazer yim yin yip yirenkyi yiu yolanda yong yoqubov yoqubova yorbekov yorbekova yorulmaz
yost young yoznurov yoznurova yudhistira yue yuen yuksel yulianti yulianto yuliarti yundt yung yuniar yunta yunusov yunusova yussuf yusufyev yusufyeva
zabaleta zabirov zabirova zablocki zaborowski zaborska zaborsky zabranska zabransky zabrdac zaccaria zaccaro zacek zach zachova zackova zaczkiewicz
zadnik zadravec zadric zafarov zafarova zagarac zagaria zago zagorscak zagorsek zagorski zaharia zahn zahradka zahradkova zahradnik zahradnikova zahrah
zaituc zajac zajacova zajaczkowski zajic zajicek zajickova zajicova zak zakova zakrzewski zalako zalar zalesak zalesakova zaleski zalewski zalite
zalitis zamarreno zamarripa zambon zamboni zambrana zambrano zambuto zamecnik zamecnikova zamenhof zamfir zamora zampieri zamudio zana zanatta zandt
zanella zanelli zanetta zanetti zani zanner zanon zanotti zapalac zapata zapletal zapletalova zaporojan zappacosta zappala zappia zaragoza zarate
zareba zaremba zarina zarins zarkovic zaruba zarubova zarzycki zatloukal zatloukalova zauber zavadil zavadilova zavala zavrel zavrelova zawada zawadzki
zayas zaydov zaydova zayniddinov zayniddinova zbinden zbodulja zboncak zboril zborilova zdarska zdarsky zdelar zdencan zdravcevic zdrazil zdrazilova
zdunek zebic zebrowski zec zedda zednik zednikova zehnder zeidler zeidmane zeidmanis zejak zekan zekl zelaya zelena zelenka zelenkova zeleny zelinka
zelinkova zeltina zeltins zeman zemanek zemankova zemanova zemlak zemlicka zemlickova zender zeni zennaro zepeda zerajic zeravica zeuch zeyen zeyhle
zezula zezulova zgela zgrabljic zhang zhao zheng zhou zhu zibere zibers zidek zidkova zieba ziegler zielinski zielonka ziemann zieme ziemele ziemelis
zietek ziga zigova zijan zijlstra zika zikmund zikmundova zikova zilan zima zimanyi zimka zimkova zimmer zimmerman zimmermann zimonja zimonjic zimova
zinaic zinajic zindovic zingaretti zingg zinser zintl ziolkowski zipac zipalovic zipancic zipp zipse ziramov zirojevic zirovic zito zivadinovic zivak
zivaljevic zivanac zivanovic ziviccojbasic ziyoyev ziyoyeva zizanovic zizka zizkova zlamal zlamalova zlatanovic zmegac zmuda zohidov zohidova zohirov
zohirova zollinger zollo zondi zondo zordan zorica zotti zoubek zoubkova zouhar zouharova zrna zrno zschunke zubak zubane zubayrov zubayrova zuber
zubrik zubrikova zucca zuiderveld zuk zukowski zulaika zulauf zuliani zuljevicgrafina zulkarnain zullo zulu zuma zumbo zumsande zunda zungu zuniga
zunino zurawski zurcher zurek zurkova zvaigzne zvanic zvejniece zvejnieks zverina zverinova zviedre zviedrs zvinele zvinelis zvonar zwane zwiener
zwolinski zych zygmunt zyl zyla əfəndiyeva əhmədov əliyev əliyeva ələkbərov ələkbərova
`;
