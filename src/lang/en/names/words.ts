/** English words by kind, folded, `_` between the words of one (from WordNet 3.1). Written by bench/names/build.ts; not to be edited. */

export const common = `
abandon abandoned abandonment abasement abashed abbey abbot abbreviated abdomen abdominal abed aberrant aberration abet abhor abhorrent abide abiding
ability abject abjection ablated ablation ablaze able ably abnormal abnormality abnormally aboard abode abolish abolition abolitionist abominable
aborigine abortion abound abounding about above aboveground abreaction abridge abridgment abroad abrogate abrupt abruptly abruptness abscess abscissa
absence absent absenteeism absently absentminded absentmindedly absolute absolutely absorb absorbed absorbency absorption absorptive abstain abstention
abstract abstraction abstractionism abstractive abstruseness absurd absurdity abundance abundant abuse abused abyss academic academically
academicianship academy accede accelerate accelerated acceleration accelerator accent accenting accentuate accept acceptable acceptance accepted
accepting access accessory accident accidentally acclaim acclimatize accommodate accompanied accompaniment accompany accomplice accomplish accomplished
accomplishment accord accordance accordingly accost account accountant accounting accouterment accredit accreditation accretion accrue accrued
acculturate acculturation accumulate accumulation accuracy accurate accurately accusation accusative accuse accusing accusingly accustom ace acetone
acetonemia ache achieve achievement aching acid acidity acknowledge acolyte acoustical acoustically acquaint acquaintance acquainted acquiesce
acquiescence acquire acquired acquisition acquit acre acreage acres acrobatic acrobatics across act acting actinometer action activate activated active
actively activism activity actor actress actual actuality actually actuate acute acutely ad adamant adamantly adapt adaptable adaptation adapted add
addicted addition additionally additive addlebrained address addressed adenoma adept adequacy adequate adequately adhere adherence adherent adhesive
adieu adios adjacent adjectival adjective adjoin adjourn adjournment adjudication adjunct adjust adjusted adjustment administer administration
administrative administrator admirable admirably admiration admire admirer admissible admission admit admittedly admix admonish admonition ado
adolescence adolescent adonis adopt adopted adoption adore adorn adrenal adroitly adroitness adsorb adult adulterer adulthood advance advanced
advantage advantageous advent adventure adventurer adventurous adverb adverbial adversary adverse adversity advertise advertised advertisement
advertising advice advisability advisable advise advisedly advisor advocacy advocate aegis aeon aerated aeration aerator aerial aerobic aerodynamic
aerosol aerosolize aerosolized aesthetic afar affably affair affairs affect affected affectingly affection affectionate affectionately afferent
affidavit affiliated affiliation affinity affirm affirmation affix affixed afflicted affluence afford affront afghan afire aflame aflare afloat afoot
aforesaid afraid aft after aftereffect afternoon afterward afterwards again agape agate age aged agency agenda agent agglomerate agglomeration
agglutination agglutinin aggravate aggravatingly aggregate aggregation aggression aggressive aggressiveness aggressor aghast agile agilely agitate
agitated agitation ago agony agree agreeably agreement agricultural agriculture ague ahead ahorseback aid aide ailing ailment aim aimless aimlessly
aimlessness air airborne aircraft airflow airframe airily airless airplane airport airs airspeed airway airy aisle akin alabaster alarm alarmed
alarmingly album albumin alcohol alderman alert alerting alertly alertness alfresco algae algebraically alibi alien alienate alienated alienation
alight align alignment alike aliquot alive alkali alkaline alkylbenzenesulfonate all allegation allege alleged allegiance allegory alleviate alley
alleyway allied alligator alligatored allocable allocate allocation allot allotment allow allowable allowance allusion ally almost aloes alone
aloneness along aloof aloofness aloud alpha alphabetize already also alter alteration altercation altered alternate alternately alternative
alternatively altitude altogether altruism aluminum alundum alveolar alveolus always amass amateur amateurishness amaze amazed amazement amazing
ambassador amber ambiance ambiguity ambiguous ambition ambitious amble ambulance ambuscade ambush amenable amend amended amendment amiable amicable
aminomethane amiss amity ammo ammoniac ammunition amorist amorous amorphous amount amp amphibology ample amplification amplifier amplify amplitude
amply amputate amulet amuse amused amusement anachronism anachronistically anaconda anaerobic anaesthesia analeptic analogous analogously analogue
analogy analyse analysis analyst analytic analytical analytically analyticity analyze analyzer anaplasmosis anarchist anarchy anastomosis anastomotic
anatomic anatomical anatomically anatomy ancestor ancestral ancestry anchor ancient anciently andrena anecdote anemia anemic anew angel angelic anger
angle angrily angry angst anguish anguished angular anhydrous animal animate animated animize animosity anion anionic ankle annihilate annihilating
annihilation anniversary announce announcement annoy annoyance annoyed annoying annual annually anode anomalous anomic anomie anonymity anonymous
anorexia another answer answering ant antagonise antagonist antagonistic antagonize anteater antebellum antecedent antelope antenna anterior anthill
anthropologist anthropology anthropomorphic anti antibiotic antibody antic anticipate anticipated anticipation anticoagulation antigen antipathy
antique antiquity antiredeposition antiseptic antiserum antithesis antithetical antithyroid antitrust anvil anxiety anxious anxiously any anyhow
anymore anyway anywhere aorta apart apartment ape aperture apex apiece aplomb apocalyptic apocryphal apogee apologetic apologetically apologia
apologist apologize apology apostolic apothecary appalling apparatus apparent apparently apparition appeal appealing appear appearance appease append
appendix appetite applaud applause apple applejack applicability applicable applicant application applicator apply appoint appointed appointee
appointment apportion appraisal appraise appraiser appreciable appreciably appreciate appreciation appreciative apprehend apprehension apprentice
apprenticeship approach approachable appropriate appropriately appropriation approval approve approved approvingly approximate approximately
approximation apron apt aptitude aqueous arable arbitrarily arbitrary arbitrate arboreal arc arch archaeologist archaize archangel archbishop arched
archeological arching architect architectural architecture archives ardent ardor arduous area areaway arena argon argot argue argument argumentative
arianist aridity arise aristocracy aristocratic arithmetic arm armadillo armament armchair armed armful armoire armor armored armpit arms army aroma
around arousal arouse aroused arraign arrange arranged arrangement array arrest arrival arrive arrogance arrogant arrogantly arrogate arrow arroyo
arsenic art arterial arteriolar arteriole arteriolosclerosis artery artfully arthritis article articulate articulation artifact artifice artificial
artificially artillery artilleryman artisan artist artistic artistically artistry arts arty as ascend ascendancy ascending ascertain ascertainable
ascribe ash ashamed ashen ashore aside ask asleep aspect asphalt aspirant aspiration aspire aspirin ass assail assassin assault assay assemblage
assemble assembly assent assert assertion assertive assertiveness assess assessment assessor asset assiduity assign assigned assignee assigning
assignment assimilate assist assistance assistant associate association assorted assortment assume assumption assurance assure assured assuredly
asterisk asteroidal astonish astonished astonishing astonishingly astonishment astound astounding astral astray astride astringent astronomical
astronomy astrophysics astute asymmetric asymmetrically asymmetry asymptotic asymptotically asynchrony atheist atheistic atheromatous athlete athletic
athleticism athletics atm atmosphere atmospheric atom atomic atonally atone atop atrociously atrophic atrophied atrophy attach attached attachment
attack attacker attain attained attainment attempt attempted attend attendance attendant attention attentive attentively attest attic attire attired
attitude attorney attract attraction attractive attributable attribute attune atypical audacious audacity audible audience audit audition auditorium
augment augur aunt aurally auspiciously austere austerity authentic authenticate authenticity author authoritarian authoritative authoritatively
authorities authority authorization authorize authorized authorship auto autofluorescence autoloader automate automatic automatically automation
automobile automotive autonomic autonomy autopsy autumn auxiliary avail availability available avarice avenge avenue average aversion avert aviary
aviation avocado avoid avoidance avowed await awaited awake awaken awakened awakening award awarding aware awareness away awe awed awestruck awful
awfully awfulness awhile awkward awkwardly awry ax axe axial axially axiom axiomatic axis axle azimuth babble babe babelike baby bachelor back backbend
backbone backdrop backer background backing backlog backstage backstitch backward backwards backwoods backyard bacon bacteria bacterial bad badge
badger badly badness baffle baffled baffling bag baggage baggy bagpipe bait bake baked balance balanced bald balding bale baleful balk balkiness
balking ball ballad ballast ballerina ballet balletomane balloon ballot ballpark ballplayer ballroom ballyhoo balsam balustrade ban banana band bandage
bandaged bandit bandoleer bandstand bandwidth bandy bang banging banish banister banjo bank banker bankrupt bankruptcy banner bannerlike banquet
banshee banter baptize bar barb barbarian barbaric barbecue barbed barbell barbital barbiturate bare barefoot barely bargain bargaining barge barium
bark barkeep barley barn barnburner barnful barnyard baronial barony baroque baroreceptor barrack barrage barrel barricade barrier bartender base
baseball based baseline basement bash bashful basic basically basileus basin basis bask basket basketball basophilic bass bassinet bastard baste
bastion bat batch bath bathe bather bathing bathos bathrobe bathroom bathtub baton battalion batter battered battery batting battle battlefield
battlefront battleful battleground batwing bawdy bawdyhouse bawl bay bayonet bazaar be beach beachhead beacon bead beaded beadle beadsman beady beak
beam beaming bean bear beard bearded beardown bearer bearing beast beat beating beatnik beau beautiful beautifully beautify beauty beckon become bed
bedamn bedding bedfast bedground bedpost bedraggled bedroom bedside bedstead bedtime bee beebread beech beef beefy beehive beer beetle befall befit
befog before befriend befuddle befuddled beg beget beggar beggary begin beginner beginning beguile beguiling behalf behave behavior behavioral behead
behind behold behoove being belabor belated belch belching belfry belie belief believable believably believe believer bell belle bellhop belligerent
belligerently bellow belly belong beloved below belowground belt bemoan bench bend bended beneath benediction beneficial beneficiary benefit bent
bequest berate bereavement berg berry berth beryllium beseech beset besides besiege besieger besmirch bespeak bespectacled best bestial bestow bestowal
bestubbled bet beta bethink betray betrayal betrothed better betterment between bevel beverage bevy bewail beware bewhiskered bewilder bewildered
bewilderedly bewilderingly bewilderment bewitch bewitched beyond bias biblical bibliographical bibliography biceps bicker bickering bicycle bid bidder
bidding bide big bigger bilateral bile bilharziasis bilingual bilk bill billion billow bimolecular bin bind binder binding binoculars binomial bioassay
biochemical biographical biography biological biologist biology biomedical biomedicine biophysicist biopsy bipartisan bird birdbath birdhouse birdie
birefringence birth birthday birthplace birthright biscuit bishop bishopry bit bite biter biting bitter bitterly bitterness bitters bittersweet bivouac
bizarre blab black blackberry blackboard blacken blackened blackening blackmailer blackness blackout blacksmith blade bladed blame blanch blanched
bland blandly blandness blank blanket blare blaring blaspheme blasphemous blasphemy blast blasting blatancy blatant blaze blazing bleach bleached
bleachers bleak bleakly bleary bleat bleb bleed blemish blend blending bless blessed blessing blight blighted blind blinded blindfolded blindly
blindness blink blinker blissful blissfully blister blistering blithe blithely blizzard bloat blob bloc block blockade blockading bloke blond blonde
blood bloodhound bloodless bloodshed bloodstained bloodstream bloodsucking bloodthirsty bloody bloom blooming blossom blot blotch blow blower blowfish
blowing blown blubber bludgeon blue bluefish blues bluestocking bluff bluish blunder blunt blur blurred blurt blush blushing bluster blustery board
boarding boardinghouse boast boastful boastfully boat boater boating boatload boatswain bob bobbysoxer bode bodice bodily body bodybuilder bodybuilding
bodyguard bog bogey boggle bogus bogy boil boiler boiling boisterous bold boldly boldness bolo bolster bolt bomb bombast bomber bombing bombproof bond
bondsman bone bonemeal bonfire bonnet bonus bony boo booby book bookcase booked booker booking bookshelf boom boomerang boon boost boot booted booth
bootlegger bootlegging booty booze borate border borderline bore bored boredom boring born borough borrow borrower borrowing bosom boss both bother
bottle bottleneck bottom bottomland bottomless botulinal boucle bouffant bough boulder boulevard bounce bouncing bound boundary bounded boundless
bounds bouquet bourbon bourgeoisie bout bovine bow bower bowl bowlder bowstring box boxcar boxed boxer boy boycott boyhood boyish brace braced bracing
brad brag braggadocio braid brain brainy brake brakes bramble branch branched brand branded brandish brandy brash brass brassy bravado brave bravely
bravery brazen brazenly brazenness breach bread breadth break breakable breakaway breakdown breakfast breaking breakthrough breakup breakwater breast
breastwork breath breathe breathing breathless breathlessly breeches breed breeding breeze brevity bribe briber brick bricklayer bricklaying bride
bridegroom bridge bridgehead bridle brief briefcase briefing briefly brier brig brigade brigadier bright brighten brightly brightness brilliance
brilliancy brilliant brilliantly brim brindle bring bringing brink brisk briskly bristle brittle broad broadcast broadcasting broaden broadening
broadly broadside brocaded broil broiler broke broken broker brokerage bronc bronchial bronchiolar bronchiole bronchiolitis bronchus bronze bronzed
brood brooding brook broom brothel brother brotherhood brotherly brow browbeat brown brownish brucellosis bruise bruit brush brushed brushing brushy
brutal brutality brute bubble buck buckboard bucket buckle buckskin bucolic bud buddy budge budget budgetary buff buffalo buffer buffet buffoon bug
buggy bugle bugler build builder building buildup built bulb bulge bulging bulk bulky bull bullet bullethead bulletin bullnecked bullshit bully
bullyboy bum bumblebee bump bunch bundle bunk bunker bunkmate bunt bunter buoyant burden burdened bureau bureaucracy bureaucratic burgeon burglar
burglary burial burly burn burner burning burnt burr burrow bursitis burst bury bus busboy bush bushel bushwhack bushwhacker bushwhacking bushy busily
business businesslike businessman businessmen bust bustle bustling busy but butcher butler butt butter butterfat buttocks button buttoned buttressed
buy buyer buying buzz buzzing by bygone bypass cab cabana cabbage cabin cabinet cable cache cackle cackly cadaver cadaverous cadence cadenza cadre cafe
cafeteria cage cagey cake calamity calcification calcify calcium calculate calculating calculatingly calculation calculus calendar calf caliber
calibrate calibration calibre caliph call caller callous calloused callously callousness calm calmly calmness calorimeter calorimetric calumniate
calumny calving camaraderie camera camouflage camp campaign camper campfire camping campmate campus can cancel cancellation cancer candid candidacy
candidate candidly candle candlewick candour candy cane caning cannon canon canonist canonize canonized cant canteen canter cantering cantilever cantle
canvas canvass canyon canyonside cap capability capable capacitance capacitor capacity cape caper capillary capital capitalism capitalist capitalistic
capitalize capitulate capstan capsule captain captivate captivating captive captivity captor capture car carabao caravan carbine carbon carbonate
carcass card cardboard cardinal cardiomegaly cardiovascular cardroom cards care careen career careerism carefree careful carefully careless carelessly
carelessness caress caretaker careworn cargo caricature carload carnal carnival carpenter carpentry carpet carpeted carping carriage carrier carry cart
cartilage carton cartoon cartoonist cartridge cartwheel carve carved carven carving cascade case casebook cash cashmere casino cassocked cast castanets
castigate castigation castle casual casually cat catalog catalogue catapult catapultian catastrophe catastrophic catastrophically catatonic catcall
catch catcher catching catechize catecholamine categorize categorized category cater caterer caterpillar catharsis cathedral catheter cathode catkin
cattle cattleman caucus causal causally causative cause caution cautious cautiously cavalcade cavalry cavalryman cave caveat caveman cavern cavity
cavort caw cc cease ceaseless ceiling celebrant celebrate celebration celebrity celerity celestial cell cellar cellulose cement cemetery censorship
censure census cent centenary centennial center centered centerfield centering centimeter central centralization centralize centralized centrally
centrifugation centrifuge century ceramic cerebellum cerebral cerebrate ceremonially ceremony certain certainly certainty certificate certification
certified certify certiorari certitude chafe chaff chagrin chain chair chairman chaise challenge challenging chamber chambered chambermaid champ
champagne champion championship chance chancel chandelier chandelle change changed changing channel chant chanted chantlike chaos chaotic chap chapel
chapter character characteristic characteristically characterization characterize charcoal charge charged charger chariot charisma charitable charity
charlatan charm charming charnel chart charter chase chastisement chastity chat chatter chattering cheap cheat check checkbook checklist checkout
checkup cheek cheekbone cheer cheerful cheerfully cheerfulness cheering cheery cheese cheesecloth chela chemical chemically chemist chemistry cherish
cherished chest chestnut chew chic chick chicken chide chief chiefly chieftain chignon child childhood childish childishly childishness childlike chill
chilling chilly chimney chin china chinked chinless chip chipper chiropractor chirp chisel chiseled chivalrous chivalry chivy chloride chlorine
chlorothiazide chlorpromazine chock chockful chocolate choice choir choirboy choke choked cholelithiasis cholesterol chomp choose choosy chop chopper
chord chore choreograph choreographic choreography chorine chortle chorus chosen christening christian chromatogram chromatographic chromatography
chrome chromium chronic chronicle chronologically chrysanthemum chuck chuckle chuff chug chump chunk chunky church churchgoer churchgoing churchman
churchyard churn churning chute cicada cigar cigarette ciliate cilium cinch cinema cinematic cipher circle circuit circuitry circular circulate
circulation circumference circumscribe circumspect circumstance circumstances circus citation cite citizen citrate citron citrus city civic civil
civilian civilization civilized clad claim claimant clairvoyance clam clamber clammy clamor clamoring clamorous clamp clamshell clan clandestine clang
clanging clangor clangoring clank clanking clannish clannishness clap clapping claret clarify clarity clash clasp class classic classical classically
classicist classics classification classificatory classified classifier classify classless classmate classroom clatter clause claustrophobia claw clay
clean cleaner cleaning cleanly cleanse cleansing clear clearance cleared clearheaded clearing clearly clearness cleat cleave cleft clench clergy
clergyman cleric clerical clerk clerking clever cleverly cleverness cliche click client clientele cliff climate climax climb clinch clinched cling
clinical clinically clink clip clique cloak clobber clock clocking clockwise clod clodhopper clog clogged clogging clomp clonic close closed closely
closer closet closeup closing closure clot cloth clothe clothed clothes clothesbrush clotheshorse clothesline clothing clotted cloud cloudburst clouded
cloudy clover clown clowning club clubfoot clubhouse cluck clue clump clumsily clumsy cluster clutch clutches cluttered cm coach coaching coagulate
coal coalesce coalescence coalition coarse coarsely coarsened coast coastal coat coated coating coattail coax coaxial coaxing cobbler cocaine
coccidioidomycosis coccidiosis cock cockatoo cockeyed cockpit cockroach cocky coconut cocoon coddle code codification codify coefficient coerce coexist
coexistence coexistent coffee coffeehouse coffeepot coffin cognate cognizance cohere coherent cohesion cohesive cohesiveness coil coin coincide
coincidence cold coldly coldness collaborate collaboration collaborator collage collapse collapsible collar collate colleague collect collection
collective collectively collector college collegian collegiate collision colloidal colloquial collusion colon colonel colonial colonize colony color
coloratura colored colorful colors colossal colour colt columbine column columned columnist columnlike coma comb combat combatant combinable
combination combine combined combo combustion come comeback comedian comedy comer comet cometary comfort comfortable comfortably comforted comforting
comforts comic comically coming command commandeer commander commanding commandment commando commemorate commence commend commendable commensurate
comment commentary commentator commerce commercial commercialism commercialization commercially commie commiserate commiseration commissary commission
commissioner commit commitment committed committee committeeman commodity common commoner commonly commonplace commonsense commonwealth commotion
communal commune communicate communicating communication communicational communicative communion communique communism communist communistic community
communize commutation commutator commute commuter commuting compact companion companionship company comparable comparative comparatively compare
comparison compartment compass compassion compassionately compatible compatriot compel compensate compensation compete competence competent competently
competition competitive competitively competitor compile compiling complain complaint complaisance complement complete completed completely
completeness completion complex complexion complexity compliance complicate complicated complication complicity compliment complimentary comply
component comportment compose composed composer composing composite composition compost composure compound compounding comprehend comprehension
comprehensive comprehensively compress compressed comprise compromise compromising compulsion compulsive compulsively compulsivity compunction
computation compute computer comrade con concave conceal concealed concede conceit conceivable conceivably conceive concentrate concentrated
concentration concept conception conceptual conceptuality conceptualization conceptually concern concerned concert concerted concertina concerto
concession concessionaire concierge conciliate conciliatory concise conciseness conclave conclude concluding conclusion conclusive conclusively concoct
concordant concrete concretely concretistic concur concurrence concurrent concussion condemn condemnation condemnatory condensation condense condenser
condescending condescension condition conditional conditioner conditioning condone conduct conduction conductivity conductor cone confederacy confer
conference confess confession confessor confidant confidante confide confidence confident confidential confidentiality confidentially confidently
confiding configuration confine confinement confines confining confirm confirmation confirmed confiscate conflict conflicting confluent conform
conformity confound confrere confront confrontation confuse confused confusing confusion congeal congenital congested congestion congestive
congratulate congratulation congratulations congratulatory congregate congregation congregational congress congressional congressman conjecture conjoin
conjoined conjugal conjugate conjugated conjunction connect connected connection connective connoisseur connotation connote conquer conqueror conquest
conscience conscientious conscious consciously consciousness conscript conscription consecutive consensus consent consequence consequent consequently
conservation conservatism conservative conservatively consider considerable considerably considerate considerately consideration consign consist
consistence consistency consistent consistently consolation console consolidate consolidated consolidation consoling consonant consonantal consort
conspicuous conspicuously conspiracy conspirator conspire constable constancy constant constantly constatation constellation consternation constituent
constitute constitution constraining constrict constricted constriction construct construction constructive constructively construe consult consultant
consultation consume consumer consummate consummated consumption consumptive contact contain container contaminate contamination contemplate
contemplation contemplative contemporaries contemporary contempt contemptible contemptuous contemptuously contend content contented contentedly
contention contest contestant context contiguous continence continent contingency contingent continual continually continuance continuation continue
continued continuing continuity continuous continuously continuum contortion contour contraband contrabass contraception contraceptive contract
contraction contractor contractual contradict contradiction contradictorily contradictory contradistinction contralto contraption contrary contrast
contrasting contribute contributing contribution contributor contributory contrition contrivance contrive contrived control controlled controller
controversial controversy contusion convection convene convenience convenient conveniently convent convention conventional conventionalize
conventionally converge conversation conversational converse conversely conversion convert convertible convex convexity convey conveyor convict
conviction convince convinced convincing convincingly convivial convoy convulse convulsive convulsively cooccurring cook cookfire cookie cooking cool
coolant cooler cooling coolly coolness coon coop cooperate cooperation cooperative coordinate coordinated coordination coordinator cop cope coping
copper copy coquette coral cord cordial corduroy corduroys core cork corkscrew corn corner cornfield cornmeal corona coroner corporal corporate
corporation corporeal corporeality corps corpse corpulence corral correct correction correctly correctness correlate correlated correlation correspond
correspondence correspondent corresponding correspondingly corridor corroborate corrode corrosive corrugated corrupt corruption corsage cortex cortical
cortically corticofugal corticosteroid corticotropin cosecant cosigner cosily cosmic cosmos cosponsor cost costly costume cottage cotton cottonmouth
couch cough council counsel counseling counselor count countenance counter counteract counterattack counterbalance counterbalanced counterchallenge
counteroffensive counterpart counterpoint counterproposal countershot counting countless country countryman countryside county coup couple coupling
coupon courage courageous courier course court courteous courtesy courtier courtyard cousin cove cover coverage covered coverlet covertly covet
covetousness cow coward cowardice cowardly cowboy cower cowhand cowhide cowled cowling cowpuncher cows coyness coyote cozy cps crab crack cracked
cracker cracking crackle crackpot cradle craft crafter craftsman craftsmanship crafty crag craggy cram cramp crane cranky crash crassness crate crave
craved craven crawl craze crazed crazily crazy creak creaking cream creamy crease create creation creative creatively creativeness creativity creator
creature creche credible credit creditable credo creed creedal creek creep creeper cremate crescendo crest crested crevice crew crib cricket crime
criminal criminality crimson cringe cripple crippled crippling crisis crisp crispness crisscross crisscrossed criterion critic critical critically
criticise criticism criticize croak croaking crochet crocked crocketed crofter crone crony crook crooked croon crop cross crossed crossing crossroad
crossroads crotchety crouch crow crowbait crowd crowded crown crowned crowning crucial crucifix crucifixion crucify crude crudely crudity cruel cruelly
cruelty cruise crumble crummy crumple crumpled crunch crupper crusade crush crushed crusher crushing crust crusted crutch cry cryostat cryptic crystal
crystallite crystallize crystallography cube cubism cubist cud cuddle cuff cufflink culminate culmination culprit cult cultist cultivate cultivation
cultural culturally culture cultured cumbersome cumulative cumulus cup cupboard cur curb curbside cure curio curiosity curious curiously curl curly
currant currency current currently curricular curriculum curse cursed cursory curtail curtain curtained curtly curtness curvaceously curve curved
curving cushion cushioning cusp cuss custodial custodian custody custom customarily customary customer cut cute cutlass cutting cycle cyclist cylinder
cylindrical cynic cynical cyst cytoplasm dab dabble dabbled dad dadaism daddy daffodil dagger daily daintily dainty daiquiri dairy dairyman dais daisy
dam damage damaging dame damn damnation damned damp dampen dance dancer dancing dandelion dandily danger dangerous dangerously dangle dank dapper
dappled dare daring dark darken darkening darkly darkness darling darn darned dart dash dashing data date dated datum daughter daunt dauntless dawn
dawning day daybed daybreak daydream daylight days daytime dazed dazzle dazzling deacon dead deaden deadened deadhead deadline deadlock deadly deaf
deafening deal dealer dealing dealings dean dear dearly death deathbed deathlike deathly debacle debate debauch debilitate debilitating debility debris
debt debunking debut decade decadent decay deceased decedent deceit deceive decelerate deceleration decency decent decently decentralize deceptive
deceptively decertify decide decidedly decimeter decision decisive decisively deck declaim declamation declaration declarative declare declared decline
declivity decompose decomposition decor decorate decoration decorative decorativeness decorator decorum decrease decreasing decree decrement decry
dedicate dedicated dedication dedifferentiated deduce deduct deductible deduction deductive deed deem deep deepen deepening deeply deer default defeat
defecate defect defection defective defend defendant defender defense defensible defensive defer deference defiance defiant deficiency deficient
deficit definable define defined defining definite definitely definition definitive deflated deflection deformation deformational deformed defraud
defray defrost defy degas degeneration deglycerolize degradation degrade degree deign deity dejected dejection delay delegate delegation deliberate
deliberately deliberation delicacy delicate delicately delicious deliciously delight delighted delightful delightfully delimit delineation deliriously
delirium deliver deliverance delivery delta deltoid delude deluge delve demagogue demand demander demanding demandingly demarcate demarcation demean
demeanor demimonde demineralization democracy democrat democratic democratize demolish demolition demon demonstrable demonstrably demonstrate
demonstrated demonstration demonstrative demonstrator demoralization demote demur demure demythologization demythologize demythologized denial
denomination denominational denominationally denote denouement denounce dense denseness densitometry density dent dental dentist denture denunciation
deny depart department departmental departure depend dependable dependence dependency dependent depersonalize depict depletion deplorable deplorably
deplore deploy deportee depose deposit depositor depot deprave depravity deprecating deprecatory depreciation depredation depress depressed depression
deprive depth deputy deranged dereliction deride derision derisive derivation derivative derive derived derrick dervish descend descendant descendants
descendent descending descent describe description descriptive desecrate desecration desert desertion deserve deserving design designate designation
designer desirable desire desired desk desolate desolation desorption despair despairing despairingly despatch desperate desperately desperation
despise despised despoil despoiler despondency despondent despotism dessert destination destine destiny destroy destroyed destroyer destruction
destructive desultory desynchronizing detach detachable detached detachment detail detailed details detain detect detectable detected detecting
detection detective detector deter detergency detergent deteriorate deterioration determinable determinant determinate determination determine
determined determinedly determining deterrent detest detonate detract detractor detribalize devastate devastating develop developed developer
developing development developmental deviant deviate deviation device devil devilish devilment devious devise devisee devote devoted devotee devotion
devotional devour devout dew dexamethasone dexterous dexterously dextrous diabetes diabetic diachronic diagnose diagnosing diagnosis diagnostic
diagnostician diagonal diagonalizable diagram dial dialect dialectic dialectically dialogue dialysis dialyze diam diameter diametrically diamond diaper
diaphragm diaphyseal diarrhea diarrhoea diary diatom diatomic dice dichondra dickens dictate dictated dictatorship dictionary dictum die diet dietary
diethylstilbestrol differ difference different differentiable differential differentiate differentiated differentiation differently difficult
difficulty diffident diffidently diffraction diffuse diffused diffusely diffusing diffusion dig digest digestible digestive digitalization dignified
dignify dignitary dignity digress dilapidated dilate dilemma diligence diligent dilute dilution dim dime dimension dimensional dimensioning dimer
dimethylglyoxime diminish diminished diminishing diminution diminutive dimly din dine dingy dinner dinnertime dip diplomacy diplomat diplomatic dipole
dipper direct directed directing direction directional directionality directive directivity directly director directory dirge dirt dirty disability
disable disabled disabling disabuse disadvantage disagree disagreement disallow disappear disappearance disappoint disappointed disappointing
disappointment disapprobation disapproval disapprove disarm disarmament disarray disassemble disassembly disaster disastrous disband disbelief
disbelieve disburse disc discard discarded discern discernable discernible discerning discharge disciple discipline disciplined disclose disclosure
discomfited discomfort disconcerted disconcerting disconcertingly disconnect discontent discontented discontinuance discontinue discontinuity
discorporate discount discourage discouraged discouraging discourse discourteous discover discovered discovery discredit discreetly discrepancy
discrete discretion discretionary discriminate discriminating discrimination discuss discussion disdain disdainful disease diseased disembodied
disenfranchise disenfranchisement disengage disengagement disentangle disfigured disgrace disguise disguised disgust disgusted disgusting dish
dishearten disheartened disheartening disheveled dishonest dishonor dishonour dishwasher dishwater disillusioning disillusionment disintegrate
disintegration disintegrative disinter disinterest disinterested disjointed disk dislike dislocation dislodge disloyalty dismally dismay dismayed
dismaying dismember dismiss dismissal dismount disobedience disobedient disobey disorder disordered disorderly disorganized disown disparagement
disparate dispassionate dispassionately dispatch dispel dispensary dispensation dispense dispenser dispersal disperse dispersed dispersion displace
displacement display displeased displeasure disposal dispose disposition dispossessed dispossession disproportionate disprove disputable dispute
disqualified disqualify disregard disregardless disrepair disrepute disrobe disrupt disruption disruptive dissatisfaction dissatisfied dissect
dissection dissemble disseminate dissemination dissension dissent dissenter disservice dissimilar dissipate dissociation dissolution dissolve dissolved
dissuade distal distally distance distant distaste distastefully distension distill distillation distinct distinction distinctive distinctively
distinctly distinctness distinguish distinguishable distinguished distort distortable distortion distract distractedly distraction distraught distress
distressed distressing distribute distribution distributive distributor district distrust disturb disturbance disturbed disturbing disturbingly ditch
ditty divan dive diverge divergence divergent diverse diversification diversified diversion diversity divert divertimento divest divestiture divide
divided dividend divine divinely diving divinity division divisive divorce divorced divulge dizzily dizzy do docile dock docket doctor doctorate
doctrinaire doctrinal doctrinally doctrine document documentary dodge dodging dog dogged doggedly doggerel dogging doghouse doglike dogma dogmatic
dogmatically dogwood doleful doll dollar domain domestic dominance dominant dominate dominated dominating domination domineer domineering dominion don
donate donation done donor doom doomed door doorbell doorhandle doorknob doorman doorway dooryard dope doped dormant dormitory dosage dose dosed dot
dotted double doubleheader doubly doubt doubtful doubtless dough dourly dove dovetail doweling down downcast downfall downgrade downhill downpour
downright downstairs downstream downtown downward downwind dowry doze dozen dozens drab draft drafting drafty drag dragging dragon drain drainage drama
dramatic dramatically dramatics dramatist dramatize drape draped draper drapery drastic drastically draught draughty draw drawer drawing drawl drawn
dread dreadful dreadfully dream dreamed dreamer dreamfully dreamlike dreamy drearily dreary dregs drenched dress dressed dresser dressy dribble dried
drift drill drilled drink drinker drinking drip drive driven driver driveway driving drizzle drizzling drone droop drop droplet dropout droppings dross
drought drover drown drowse drowsily drowsiness drowsy drug drugged drugging drugless drugstore drum drumhead drumlin drummer drunk drunkard drunken
drunkenly drunkenness dry drygoods dryly dryness dual dub dubious duck ducking duct due duel duelist duffer dugout duke dull dullard dulled dully dumb
dumbbell dumfounded dump dun dune dung dungeon dunk dupe duplicable duplicate duplication durability durable duration dusk dusky dust dustbin
dustpanful duty dwarf dwell dweller dwelling dwindle dwindling dye dyeing dying dynamic dynamics dynamite dynasty dysentery each eager eagerly
eagerness eagle ear eared earl earlier earliest early earn earned earnest earnestly earnestness earnings earphone earsplitting earth earthbound
earthlike earthman earthquake earthshaking earthy ease easel easily east eastern eastward easy eat eatable eating ebb ebbing ebony ebullient eccentric
eccentricity ecclesiastical ecclesiasticism echo eclectic eclipse ecliptic economic economical economically economics economist economize economy
ecstasy ecstatic eddy edema edematous edentulous edge edged edgewise edgy edifice edify edifying edit edition editor editorial editorially educate
educated education educational educator efface effect effective effectively effectiveness effectually effectuate efficacious efficacy efficiency
efficient efficiently effloresce effluent effort effortless effortlessly egalitarianism egg egghead eggplant eggs ego egotism egotist eight eighteen
eighteenth eighth eighty either ejaculate ejaculation eject ejection elaborate elaborately elaboration elapse elapsed elastic elasticity elate elation
elbow elder elderly eldest elect elected election elector electoral electric electrical electrically electricity electrifying electrocardiograph
electrode electrolysis electromagnet electromagnetic electromyography electron electronic electronics electrophoresis electrophorus electroshock
electrostatic electrotherapist elegance elegant element elemental elementary elephant elevate elevated elevation elevator eleven eleventh elfin elicit
eligible eliminate elimination elite ell ellipsoid elm elongate elongated eloquent elsewhere eluate elucidate elude elusive elute elution emaciated
emanate emanation emancipate emancipated emasculate embankment embargo embark embarrass embarrassed embarrassing embarrassment embassy embed embedded
embellish embezzle embitter emblem emblematic embodiment embody embolden emboldened emboss embrace embracing embroider embroil emerge emergence
emergency emeritus emigrate emigration eminence eminently emission emit emotion emotional emotionalism emotionality emotionally emphasis emphasize
emphatic emphatically emphysema emphysematous empire empirical empirically empiricism employ employed employee employer employment empower emptiness
empty emulate enable enabling enact enactment enamel encamp encampment encase enchained enchant enchanted enchantment encipher enclave enclose
enclosure encompass encounter encourage encouragement encouragingly encroach encroachment encrust encumbrance encyclopedia end endanger endear
endearing endeavor ending endless endlessly endorse endothelial endow endowed endowment endpoint endurance endure enduring enduringly enemy energetic
energetically energize energy enervate enervating enervation enforce enforceable enforced enforcement engage engaged engagement engagingly engender
engine engineer engineering engrave engraved engraver engross engrossed engrossing engulf enhance enigma enigmatic enjoin enjoy enjoyable enjoyment
enlarge enlargement enlightened enlightenment enlist enliven enmesh enormity enormous enormously enough enquire enrage enraged enrich enrichment enrol
enroll enrollee enrollment ensconce ensemble enshrine ensue ensuing ensure entail entangled entanglement enter enterotoxemia enterprise enterprising
entertain entertainer entertainment enthalpy enthrall enthrone enthusiasm enthusiast enthusiastic enthusiastically entice entire entirely entirety
entitle entitled entity entomb entrance entranceway entrant entrench entrepreneur entrust entry enumerate enunciate envelop envelope enveloping
enviably envious environment environmental environs envisage envision envy enzymatic enzyme eosinophilic epaulet ephemeral epic epicenter epicure
epidemic epidermis epigram epileptic epiphany epiphyseal epiphysis episode epistemology epistolatory epitaph epithet epitome epitomize epoch epoxy
equal equality equally equanimity equate equation equator equilibrate equilibrium equip equipment equipotent equipped equipping equitable equity
equivalence equivalent equivocal era eradicate erase erect ergotropic erode eroded erosion erotic err errand erratic erratically erroneous error ersatz
erudite erupt eruption erythroid escalation escapade escape escaped escheat eschew escort escritoire esoteric especially espionage espouse essay
essence essential essentially establish established establishment estate esteem ester esthetic estimate estranged estrangement estranging estuary
etcetera etch eternal eternally eternity ethanol ethereal ethic ethical ethics ethnic ethos etiquette etymological eugenic eulogize euphoria euphoric
eutectic evacuate evacuation evade evaluate evaluation evaluative evangelical evangelist evaporate evaporation evasive eve even evening evensong event
eventual eventually eventuate ever everlasting everlastingly every everyday everywhere evidence evident evidential evidently evil evildoer evocation
evoke evolution evolutionary evolve exacerbate exacerbation exact exactly exaggerate exaggerated exaggeration exalt exalted examination examine example
exasperate exasperated exasperating exasperation excavation exceed exceedingly excel excellence excellent excellently excelsior except exception
exceptional exceptionally excess excessive exchange excise excitability excitatory excite excited excitedly excitement exciting exclaim exclaiming
exclamation exclude exclusion exclusive exclusively exclusiveness excommunicate excoriate excretion excruciating excursion excursus excuse execute
execution executioner executive executor exemplar exemplify exempt exemption exercise exercising exert exertion exhale exhaust exhausted exhausting
exhaustion exhaustive exhaustively exhibit exhibition exhilarating exhortation exhumation exigency exile exist existence existent existential
existentialist existing exit exodus exonerate exorcise exotic expand expanded expanse expansion expansively expansiveness expect expectable expectancy
expectant expectantly expectation expected expedient expedite expedition expel expend expendable expenditure expense expensive experience experienced
experiential experiment experimental experimentalism experimentally experimentation experimenter expert expertise expiate expiration expire explain
explanation explanatory expletive explicit explicitly explode exploit exploitation exploration exploratory explore explorer explosion explosive
explosively export exporter expose exposed exposition expository exposure expound express expressed expressible expression expressionistic
expressionless expressive expressively expressiveness expressly expulsion expunge expurgation exquisite extant extend extended extension extensive
extensively extent extenuate exterior exterminate extern external extinguish extinguished extirpate extra extract extralegal extramarital extraneous
extraneousness extraordinarily extraordinary extrapolate extrapolation extraterrestrial extravagant extravagantly extravaganza extreme extremely
extremity extremum extricate extrude exuberant exude exultant exultantly exultation eye eyeball eyebrow eyed eyelid eyelike eyepiece eyes eyeshadow
eyesight eyestrain fabled fabric fabulous facade face faced facet facetious facetiously facilitate facilitatory facility facing facsimile fact faction
factor factory factual faculty fade faded fadeout fail failure faint faintly fair fairly fairness fairway fairy fairyland fairytale faith faithful
faithfully fake faker falcon fall fallen falling falloff fallout fallow false falsify falsity falter faltering fame famed familiar familiarity
familiarly family famous fan fanatic fanaticism fanciful fancy fanfare fantasia fantasist fantastic fantasy fantods far faraway farce fare farewell
farm farmer farmhouse farming farmland farther farthest fasciculation fascinate fascinated fascinating fascinatingly fascination fascism fascist
fashion fashionable fast fastball fasten fastened faster fastidious fat fatal fatally fate fateful father fathom fatigue fatigued fatten fattening
fatty faucet fault fauteuil favor favorable favorably favored favorite fawn faze fear fearful fearfully fearless feasibility feasible feast feat
feather feathered feature featured featureless fecund fecundity federal federalize fedora fee feeble feebleness feed feedback feeder feeding feedlot
feel feeler feeling feelings feign feint felicitate felicity feline fell fella fellow fellowship felon female feminine femininity fence fencing fender
ferment fermentation ferocious ferociously ferocity ferromagnetic ferry fertile fertilize fertilizer fervent fervently fervor festival festive
festivity fetch fetching fete fetid feudal fever feverish feverishly few fewer fiat fiber fiberglass fibrin fibrocalcific fibrosis fiction fictional
fictive fiddle fidelity fidget field fielder fieldhand fielding fieldstone fiend fiendish fierce fiercely fierceness fiery fifteen fifteenth fifth
fifties fiftieth fifty fig fight fighter fighting figurative figuratively figure figurine figuring file filing fill filled filling fillip filly film
filmed filming filter filthy final finale finally finance financial financially financing find finding fine finely fineness finger fingered fingering
fingernail fingerprint fingerprinting fingertip finicky finish finished finishing finite fire firearm firecracker firelight fireman fireplace firepower
fireside firewall firewood firework firing firm firmly firmness first firsthand fiscal fish fisher fisherman fishing fishmonger fishwife fist fistfight
fit fitness fitting five fix fixed fixer fixing fixture fizzle flag flail flair flake flamboyantly flame flank flannel flap flapper flare flash
flashback flashing flashlight flashy flask flat flatly flatness flats flatten flattened flatter flattery flatus flaunt flautist flavor flaw flawless
flea fleck flecked fledgling flee fleet fleeting flesh fleshy flex flexibility flexible flick flicker flight flimsy flinch fling flint flip flirt flit
float floating floc flocculate flocculation flock flog flood flooded floodhead floor floorboard flooring flop floral florid florist flounce flounder
flour flourish flout flow flower flowerbed flowering flowing flu flub fluff fluffy fluid fluoresce fluorescein fluorescence fluorescent fluoride
fluorine fluoroboride flurry flush flushed fluster flute flutter flux fly flyer flying flyway foam foamy focal focally focus focusing foe fog foible
foil fold foliage folk folklore folks follicular follow follower following folly fond fondly fondness food foodstuff fool foolhardy fooling foolish
foolishness foolproof foot footage football footbridge footing footloose footnote footpath footprint footstep foppish foraging forbid forbidden force
forced forceful forceless forearm foreboding forecast forecasting foreclose forefather forefinger forego foregoing foreground forehead foreign
foreigner foreknow foreknowledge foreman foremost forensic forerunner foresee foreseeable foreshorten foresight forest forestall forever forfeit forge
forget forgetful forgetfulness forgive forgo forgotten fork forked form formal formalism formalized formally formation formative former formerly
formidable formula formulate formulation forsake forswear fort forte forth forthright forthwith forties fortification fortified fortify fortitude
fortress fortunate fortunately fortune forty forward forwarding foster fostering foul fouled found foundation founder founding foundry fountain
fountainhead four fourfold foursome fourteen fourteenth fourth fowl fox foyer fracas fraction fractional fractionate fractionation fracture fragile
fragment fragmentary fragmentation fragrance fragrant frail frambesia frame framed framework framing franc franchise frangipani frank frankly frantic
frantically fraternisation fraternity fraternize fraud frayed freak freckle free freedom freehand freely freeman freeway freewheeler freewheeling
freeze freezing freight freighter frenzied frenziedly frenzy frequency frequent frequently fresh freshly freshman freshness fret friable friction fried
friend friendliness friendly friendship frieze fright frighten frightened frightening frightful frigid fringe fringed frivolous frizzle frog frogmarch
frolic front frontage frontal frontier frost frostbite frostbitten froth frown frowningly frowzled frozen fruit fruitful fruitfulness fruitless
frustrate frustrated frustrating frustration fry fuel fueled fugal fugitive fulfil fulfill fulfillment full fullback fullness fully fulminate fumble
fumbling fume fumes fun function functional functioning fund fundamental fundamentalist fundamentally fundamentals funds funeral fungal funnel funny
fur furious furiously furl furlong furlough furnace furnish furnished furniture furor furrow furry further furthermore furtive furtively fury fuse
fusiform fusion fuss fussily fussy futile futility future fuzz fuzzed fuzzy gabardine gabble gable gadfly gadget gadgetry gag gage gagwriter gaiety
gaily gain gainful gait gal galaxy gallant gallantry gallbladder galling gallon gallop gallows gallus galvanic galvanism gamble gambler gambling game
gamecock gamin gamma gamut gang gangster gap gape gaping garage garb garbage garbed garbled garden gardener gardening garland garment garner garrison
gas gaseous gash gasoline gasp gassing gastrocnemius gastrointestinal gate gatepost gateway gather gathering gauche gaudy gauge gaunt gauntleted gauss
gavotte gawk gay gayly gaze gear gearset gee gegenschein gelding gem gender general generalist generalization generalize generalized generally generate
generation generator generosity generous generously genesis genetic geneticist genial genie genius genre gentian gentile gentle gentleman gentlemanly
gently gentry genuine genuinely genus geochemistry geographer geographic geographical geographically geological geologist geology geometric geometrical
geometry germ germanium germinal germinate gerundial gesticulate gesticulating gesture get geyser ghastly ghetto ghost ghostlike ghostly ghoul giant
gibbet gibelike giddiness gift gig gigantic giggle gild gilded gilt gingerly gingham ginkgo ginmill gird girl girlfriend girlish girlishly give
giveaway given givenness giver giving glacier glad gladiator glamor glamorous glance gland glanders glare glaring glass glasses glassless glassy
glaucoma glaze glazed gleam gleaming glean glee gleeful glibly glibness glide glimmer glimpse glint glinting glisten glistening glitter glittering
gloat global globe globulin glom glomerular gloom gloomily gloomy glorified glorify glorious gloriously glory glossary glottochronological
glottochronology glove gloved glow glower glowering glowing glue glued glum glut glutton glycerine glycerol glycerolize gm gnash gnaw gnome go goad
goal goat gobble god goddam goddamn goddamned goddess godforsaken godless godlike going goitre goitrogen gold golden goldsmith golf golfer golfing gone
goner good goodness goof goose gore gorge gorgeous gory gospel gospeler gossamer gossip gouge gourd gourmet gout govern governed governess governing
government governor gown gowned grab grace graceful gracefully gracious graciously grade graded gradient grading gradual gradually graduate graduation
grain graining gram grammarian grammatic grammatical grammatically granary grand grandchild grandeur grandfather grandiose grandly grandma grandmother
grandparent granite granny grant granted granular granule granulocytic grape grapevine graph graphic graphical graphically graphite grapple grappling
grasp grasping grass grassfire grasshopper grassroots grate grateful gratification gratified gratify gratifyingly grating gratitude gratuitous
gratuitously grave gravel gravely gravestone graveyard gravid gravitational gravity gray graybeard graze grease greasy great greatcoat greater greatest
greatly greatness greed greedily greedy green greenhouse greenly greenness greenroom greens greet greeting gregarious grenade grey grief grievance
grieve grievous grill grille grim grimace grimly grimy grin grind grinding grinning grip gripe gristmill gritty grizzled groan grocer grocery groggy
groin groom groomed groove grooved grope gross grossly grotesque grotesquely ground grounder groundless grounds groundwork group grouping grove grovel
grow grower growing growl growling grown grownup growth grub grudge grudgingly gruesome gruff grumble grumbling grunt guarantee guard guardian
gubernatorial guerrilla guess guessing guest guidance guide guidepost guilt guiltily guilty guitar gulf gull gullible gully gulp gulping gum gummy gun
gunfire gunman gunner gunplay gunpowder gunshot gunslinger guru gush gust gusto gut guts gutter guttural guy guzzle gym gymnast gymnastic gymnastics
gynecologist gyrate gyration haberdashery habit habitable habitat habitual habitually hack hacker hackneyed hackwork haggard haggardly haggle haiku
hail hair haircut hairdo hairless hairy half halfback halftime halfway hall hallelujah hallmark hallowed hallucination hallway halo halogen halt halter
haltingly ham hamlet hammer hamming hamper hand handbag handclasp handful handicap handicapped handiwork handkerchief handle handlebar handled handless
handling handmade hands handshaking handsome handspike handstand handwoven handwriting handwritten handy handyman hang hangout hangover hanker
haphazardly hapless happen happening happily happiness happy harangue harassed harbor hard hardbake harden hardened hardly hardship hardtack hardware
hardworking hardy hare harem harm harmless harmlessly harmonic harmonious harmony harness harp harrow harry harsh harshen harshly harshness harvest
hasp haste hasten hastily hasty hat hatch hatching hatchway hate hated hateful hatefully hater hatless hatred haughtily haughty haul haunch haunt
haunted haunting have haven haversack havoc hawk hawker hay hayfield haystack hazard haze hazel hazy head headache headed headgear heading headland
headless headlight headline headlinese headlong headmaster headquarters headsman headstand headstrong heal healer healing health healthful healthily
healthy heap hear heard hearer hearing heart heartbeat heartening hearth heartily hearty heat heated heater heating heave heaven heavenly heavens
heaver heavily heaviness heaving heavy hebephrenic hectic hedge hedonism heed heedless heel heft hefty height heighten heights heir heist held helium
hell hellion hello helm help helper helpful helpfully helpless helplessly helplessness hem hemisphere hemoglobin hemolytic hemorrhage hemorrhoid
hemosiderin hen hence henceforth henpecked hepatitis herald heraldic herb herculean herd here hereabouts hereafter hereby heredity herein hereinafter
heretic heretofore heritage hermeneutics hermetic hero heroic heroics heroine heroism herpetologist herringbone hesitancy hesitantly hesitate
hesitating hesitation heterogeneous heterozygous hex hexameter heyday hi hibachi hibernate hidden hide hideaway hideous hideously hideout hiding
hierarchy high higher highlight highly highroad highschool highway highwayman hijack hijacker hike hilar hilarious hilariously hilarity hill hillbilly
hillock hillside hilt hilum hinder hinge hint hip hipline hire hired hiss hissing histology historian historical historically history histrionics hit
hitch hither hitherto hitless hitter hive hoarse hoarsely hobble hobby hock hodgepodge hoe hog hoist hold holder holding holdup hole holiday holler
hollering hollow hollowness hollyhock holocaust holster holystone home homebound homefolk homegrown homeland homely homemade homer homesteader hometown
homeward homicidal homicide homogenate homogeneity homogeneous homogeneously homogenize homosexual homozygous honest honestly honesty honey honeybee
honeymoon honeysuckle honkytonk honor honorable honorably honored honour hood hoof hook hooked hookup hookworm hoop hoot hop hope hopeful hopefully
hopeless hopelessly hopper hopscotch horde horizon horizontal hormone horn hornpipe horoscope horrible horribly horrid horrified horrifying
horrifyingly horror horse horseback horselaugh horseman horsemanship hospitable hospital hospitality host hostelry hostess hostile hostility hot hotel
hotelman hotness hotshot hound hour hours house housebreaker housebreaking household householder housekeeping housewife housework housing hover however
howl howling hr hub hubbub hubris huckster huddle huddled hue hug huge hugging hulk hum human humane humanely humanism humanist humanistic humanitarian
humanity humanize humble humbly humidity humiliate humiliating humiliation humility humming humor humorist humorous hunch hundred hunger hungry hunt
hunted hunter hunting hurdle hurl hurler hurricane hurried hurriedly hurry hurrying hurt hurtle husband husbandry hush husky hustle hut hutment
hyacinth hyaline hyalinization hydride hydrocarbon hydrochloride hydrogen hydrophilic hydrophobic hydrous hydroxide hydroxymethyl hymn hyperbolic
hyperbolically hypercellularity hyperemia hyperemic hyperfine hyperplasia hypertrophied hypertrophy hypervelocity hypnotize hypoactive
hypoadrenocorticism hypocellularity hypocrisy hypocrite hypophyseal hypophysectomised hypothalamic hypothalamically hypothalamus hypothesis hypothesize
hypothetical hypothyroidism hysteria hysterical hysterically ice icebox icicle icy idea ideal idealist idealization idealized ideally identical
identifiable identification identified identify identity ideologist ideology idiom idiomatic idiosyncrasy idiosyncratic idiot idiotic idiotically idle
idleness idler idly idol idolize idolized idyllic ignite ignoramus ignorance ignorant ignore ileum ilk ill illegal illegitimacy illegitimate illicit
illiterate illness illuminate illuminating illumination illumine illusion illusionary illusory illustrate illustration illustrative illustrator
illustrious image imagery imaginary imagination imaginative imaginatively imagine imaging imbalance imbecile imbed imbibe imitate imitation imitative
immaculate immaterial immature immediacy immediate immediately immense immensely immensity immerse immigrant immigration imminence imminent immobility
immoral immortal immortality immunity immunoelectrophoresis imp impact impacted impair impaired impairment impale impart impartial impassable impasse
impassioned impatience impatient impatiently impeccable impeccably impede impel impelled impending imperative imperceptibly imperfect imperfectly
imperial imperialism imperil impersonal impersonate impervious impetuous impetus impinge impinging impious implacable implant implement implementation
implicated implication implicit implike implore imply import importance important importantly importation importunity impose imposing imposition
impossible impotence impotency impotent impractical imprecate imprecation imprecise impregnable impress impression impressionist impressive imprimatur
imprint imprison imprisonment improbable impromptu improperly impropriety improve improved improvement improvise improvised impudent impudently impulse
impunity impurity impute in inability inaccuracy inaccurate inaction inactive inadequacy inadequate inadequately inadvertence inadvertently inadvisable
inanimate inappropriate inaudible inaugural inaugurate inauguration inboard incalculable incandescent incantation incapable incapacitate incarnate
incarnation incense incensed incentive inception incertain inch incidence incident incidental incidentally incipience incipiency incise incisive incite
incitement inclination incline inclined inclose include inclusive incoherent income incoming incompatibility incompatible incompetence incompetent
incomplete incompletely incomprehensible inconceivable inconsequential inconsiderable inconsistent inconvenience inconvenient inconveniently
incorporate incorporation incorrect incorruptibility increase increased increasing increasingly incredible incredibly incubate incubation incubus
inculcate inculcation incur incurable incurably incursion indebted indecent indecision indeed indefatigable indefensible indefinable indefinite
indefinitely indefinity indelible indelicate indentation independence independent independently indescribable indeterminate index indexing indicate
indication indicator indict indictment indifference indifferent indifferently indigestion indignant indignantly indignation indignity indirect
indirection indirectly indiscriminate indiscriminately indispensable indistinct indistinguishable individual individualism individualist
individualistic individuality individualized individually indoctrinate indolence indolent indoor indoors indorse indubitable induce induced inducement
induct induction indulge indulgent industrial industrialism industrialization industrious industriously industry ineffable ineffectively ineligible
inept ineptly inequality inert inertia inescapable inescapably inevitability inevitable inevitably inexcusable inexhaustible inexorable inexorably
inexpensive inexperience inexperienced inexplicable inexpressible inextricable infallible infamous infancy infant infantile infantry infantryman
infatuation infect infection infectious infective infer inference inferential inferior inferiority infernal infertile infest infidelity infield
infielder infiltrate infiltration infinite infinitely infinitive infirmary infirmity inflame inflamed inflammatory inflate inflated inflation inflect
inflection inflexible inflict infliction inflow influence influent influential influx inform informal informally informant information informed
infrared infrequent infuriate infuriating ingest inglorious ingratitude ingredient ingroup inhabit inhabitant inhabited inhalation inherent inherit
inheritance inhibit inhibited inhibition inhibitory inhospitable inhuman inhumane initial initially initiate initiation initiative inject injection
injure injured injury injustice ink inkling inlay inlet inmate inn inner inning innocence innocent innovate innovation innumerable inoculation
inoperable inorganic input inquest inquire inquiring inquiry inquisitive inquisitor inroad insane insanely insanity inscribe inscribed inscription
inscrutability inscrutable insect insensitive inseparable insert inset inside insidiously insight insignificance insignificant insignificantly
insinuation insist insistence insistent insofar insolence insolent insolently insoluble insouciance inspect inspection inspector inspiration
inspirational inspire inspired inspiring instability instal install installation installment instance instancy instant instantaneous instantly instead
instigate instillation instinct instinctively institute institution institutional institutionalize institutionalized instruct instruction instructional
instructions instructive instructor instrument instrumental instrumentalist instrumentality instrumentation insubordination insubstantial insufficient
insufficiently insularity insulate insulation insulin insult insuperable insurance insure insured insurmountable insurrection intact intake intangible
integer integral integrate integrated integrating integration integrity intellect intellectual intellectually intelligence intelligent intelligible
intend intended intense intensely intensification intensify intensifying intensity intensive intensively intent intention intentional intentionally
intently intentness inter interact interaction intercede intercept interceptor interchange interconnect interconnectedness intercontinental intercourse
interdepartmental interdependence interdependent interest interested interesting interestingly interface interfaith interfere interference interfering
interferometer interim interior interject interlace interlayer interlobular interlock interlocking interlude intermarriage intermediary intermediate
intermeshed interminable intermission intermittent intermolecular internal internalize internally international internationally interne interpenetrate
interpersonal interplay interpose interposition interpret interpretable interpretation interpretative interpreter interpreting interrelated
interrelation interrelationship interrogation interrogative interrupt interruption intersect intersecting intersection interspecies interstate
interstellar interstitial intertwine interval intervene intervention interview interviewer interweave interwoven intima intimacy intimal intimate
intimately intimidate intimidation intolerable intolerance intonation intone intractable intradepartmental intramuscularly intransigence intrapulmonary
intrenchment intricate intrigue intrinsic intrinsically introduce introduction introductory introject introjected introspective intrude intruder
intrusion intrusive intrust intuition inundation inure invade invader invalid invalidate invaluable invariable invariably invariant invasion inveigh
invent invention inventive inventor inventory inverse inversely inversion invert inverted invest investigate investigating investigation investigative
investigator investment investor invincible inviolate invisible invitation invite inviting invocation invoke involuntary involve involved involvement
invulnerability invulnerable inward inwardly iodide iodinate iodinated iodinating iodination iodine iodocompound iodoprotein iodothyronine iodotyrosine
ion ionic ionized irksome iron ironic ironical ironlike irons ironshod ironworker irony irrational irrationally irreconcilable irreducible irregular
irregularity irregularly irrelevant irremediable irreparable irreproducibility irresistible irresolute irresolution irrespective irresponsibility
irresponsible irreverence irreversible irrevocable irrigate irrigation irritability irritable irritably irritate irritating irritation irruption island
isle ism isocyanate isolate isolated isolation isolationist isomer isopleth isothermal isotonic isotopic isotropic issuance issue italic italicize itch
item itemize ivory ivy jab jabber jabbing jackass jackdaw jacket jade jaded jagged jail jam jammed jangle jangling janissary janitor jar jargon jarring
jaunty java jaw jazzy jealous jealousy jeep jeer jejunum jelly jeopardize jeopardy jerk jerking jest jet jetting jewel jeweled jeweler jibe jig jilt
jimdandy jimhickey jimmy jingle jingling jive job jockey jocose jocular jog joggle john join joined joint jointly joke joker jolly jolt jolted jonquil
joss jostle jot journal journalese journalism journalist journey journeying joust jovial jowl joy joyous jubilant jubilantly judge judgment judicial
judiciary jug juice juicy juju jukebox jumble jumbled jump jumpy junction juncture junior junk junkyard jurisdiction jurisprudence jurisprudentially
jurist juror jury just justice justifiably justification justify justly justness jutting juvenile juxtapose juxtaposition kale kamikaze kc keen keenly
keenness keep keeping keepsake ken kerchief kerosene kerygma ketch ketosis kettle key keyboard keyhole keynote khaki kick kickoff kid kidnap kidnapper
kidney kill killable killer killing kilometer kind kinda kindergarten kindled kindly kindred kinesthetic kinesthetically kinetic king kingdom kinship
kiss kissing kit kitchen kitchenette kitten kittenish km knack knapsack knead knee kneecap kneel knife knifelike knight knightly knit knob knock
knocking knoll knot knotted knotty know knowing knowledge knowledgeable known knuckle knuckleball kosher lab label labeled labor laboratory laborer
laborsaving labour labyrinth lace laced lacerate lack lackey lacking lactating lacy lad ladder laden ladened lady ladylike lag lager laggard lagoon
laid lair laity lake lam lamb lamblike lament lamentation laminate lamp lamplight lampoon lance land landing landler landlocked landlord landmark
landmass landowner landrover landscape landscaped landscaping landslide lane language languid languish languor lanky lantern lap lapel lappet lapse
lapsed large largely larger larkspur larva larval lash lasher lashing last lasting lastly lat latch late lately latent later latest lather latitude
latter laudanum laugh laughingly laughter launch launcher launching laundering laundry laurels lavatory lavender lavish lavishly law lawless lawman
lawn lawyer lax laxness lay layer layette laying layman layoff layout laze lazily lazy lb lead leaded leaden leader leaders leadership leading leaf
leafhopper leaflet league leak leakage lean leaning leap leapfrog leaping learn learned learner learning lease leash least leather leathered leave
leavened leavening leaving lecher lecture lecturer lecturing ledge ledger leech leer leering left leftfield lefty leg legacy legal legally legatee
legation legend legendary legged leggy legibility legion legislate legislation legislative legislator legislature legitimacy legitimate legitimately
legitimize legume leisure leisurely leitmotiv lemma lemon lemonade lend lending length lengthen lengthening lengthily lengthwise lengthy lens lentil
leprosy lesion less lessen lessened lessening lesser lesson let letdown lethal lethality lethargy letter letterhead lettering letterman letters level
levelheaded lever levis levy lewd lexical lexicon lexicostatistic lexicostatistics liability liable liaison liar liberal liberalism liberalize
liberally liberate liberated liberation libertine liberty librarian library libretto license licensed lick licked licking lid lie lieutenant life
lifeless lifelike lifelong lifetime lift lifted lifter ligament light lighted lighten lighthearted lighting lightly lightning lightweight lignite like
likelihood likely likeness likewise liking lilac lilt limb limbo limit limitation limited limiting limitless limp linden line lineage linear linearly
linebacker lined lineman linen liner lineup linger lingeringly lingual lingually linguist linguistic linguistically linguistics link links linoleum
lint lion lionize lip lipped lipstick liquid liquidate liquidation liquor list listed listen listener listless listlessly lit liter literal literalism
literally literalness literary literate literature lithe litigant litigation litter littered little livable live livelihood liveliness lively liver
livestock livid living lizard load loaded loading loaf loan loathe loathsome lob lobby lobe loblolly lobscouse lobscuse lobular lobularity lobule local
locale locality localization locally locate located location lock locker lockup locust lodge lodging lodgings loft lofty log logarithm logger logging
logic logical logically logistic logistics loins loiter lone loneliness lonely long longer longevity longhand longing longitude longshoreman longshot
longstanding look looking lookup loom loon loop loophole loose loosely loosen loot looted lope lopsidedly lord lordly lore lose loser loss losses lost
lot lotion lots lotus loud loudly loudspeaker lounge louse lousiness lousy love loveliness lovely lover loving lovingly low lower lowered lowering
loweringly lowland lowly loyal loyalist loyalty lucid lucidity luck luckily lucky ludicrous lug luggage lugubrious lukewarm lull lullaby lumbar lumber
luminary luminescence luminescent luminosity luminous lummox lump lumpish lunar lunatic lunation lunch luncheon lunchroom lung lunge lunkhead lurch
lure lurid lurk luscious lush lust luster lustily lustre lusty luxurious luxuriously luxury lymphocyte lyophilize lyric lyrical lyricist ma macabre
machine machinelike machinery machinist mackinaw macromolecular macrophage macroscopically mad madam maddened maddening made madly madman madness
madrigal magazine maggot magic magical magician magistrate magnet magnetic magnetically magnetism magnetize magnification magnificence magnificent
magnificently magnified magnify magnitude magpie mahogany maid maiden mail mailbox mailman maimed main mainland mainly maintain maintained maintenance
majestic majestically majesty major majority majors make maker makeready makeshift makeup making maladroit malady malaise malaria male malediction
maleness malevolency malfeasant malformed malign malignancy malinger malingering malposed maltreat mama mamma mammal mammalian mammoth man manage
management manager mandamus mandate mandatory mane maneuver maneuverability manfulness mangled manhood mania maniac maniacal manic maniclike manifest
manifestation manifestly manifold manipulate manipulation manned manner manners manometer manor manpower manse manservant mantel mantic mantle mantrap
manual manufacture manufactured manufacturer manufacturing manumission manure manuscript many manzanita map maple mar marathon marble marbleized
marbleizing marbles march marching mare margin marginal marginality marginally maria marinate marine marital mark marked markedly marker market
marketable marketing marketplace marking marksman marksmanship marmalade maroon marquee marriage married marrow marrowbone marry marsh marshal martial
martini martyr marvel marvelous marvelously mascara masculine masculinity mash mask masking masonry masquerade mass massacre massage masses masseur
massive mast masted master masterly mastermind masterpiece mastery mat match matched matching mate material materialism materialize materially maternal
math mathematical mathematically mathematics mating matriarch matriculate matrimony matrix matron matsyendra matted matter matting maturation mature
maturity mausoleum mauve maxim maximal maximize maximum maybe mayor maze meadow meager meal mean meander meandering meaning meaningful meaningfulness
meaningless meanness means meanwhile measurable measure measurement measuring meat meaty mechanic mechanical mechanically mechanics mechanism
mechanistic mechanized medal meddle meddling median mediate medical medically medication medicine medieval mediocrity meditate meditation meditative
medium medley meek meekly meet meeting megakaryocytic megalomania megalopolis megaton melancholy melee melioration mellowingly melodic melodious
melodrama melodramatic melody melon melt melting member membership membrane memoir memorabilia memorable memorandum memorial memorization memorize
memory men menace menacing menarche mend mendacious menial mental mentality mentally mention menu meq mercenary mercer merchandise merchandising
merchant merciful merciless mercurial mercury mercy mere merely merge merger merging merit meritorious mermaid merrily merriment merry merrymaking
mesenteric mesh mesmerize mess message messenger messy metabolic metabolize metal metallic metamorphose metaphor metaphysical meteor meteorite
meteoritic meteorological meter method methodical methodically meticulously metro metropolis metropolitan mew mg micelle microbial microcosm
micrometeorite micrometeoritic micron microorganism microphone microphoning microscope microscopic microscopically microscopy microsecond microsomal
microwave mid midair midday middle midnight midsection midshipman midst midsummer midwatch midway midwestern mien might mighty migrate migration mike
mild mildly mile mileage milestone milieu militant militarily military militate militia milk mill millenarianism millennium milliampere millidegree
milligram milliliter millimeter million millivoltmeter millpond millwheel mimesis mimetic mimicry min mince mincing mind minded mindful mindless mine
miner mineral mineralogy mingle mingling miniature minimal minimize minimized minimum mining minister ministerial ministration ministry minor minority
minstrel mint minuet minute minutia miracle miraculous miraculously mire mirror misanthrope misbehavior misbranded miscalculate miscalculation miscarry
miscegenation miscellaneous mischief mischievous misconception misconstruction misconstrue misdeed misdemeanor miserable miserably misery misfire
misfortune misgauge misgiving misguided misinterpret misinterpretation misjudge mislay mislead misleading mismanage mismanagement misname misnomer
misogynist misperceive misplace misplaced misquote misread misrelated misrepresent misrepresentation miss missile missing mission missionary missive
mist mistake mistaken mistakenly mistaking mistress mistrust misty misunderstand misunderstanding misuse misused mite miter mitigate mitigation mitral
mix mixed mixing mixture ml mm moan mob mobcap mobile mobility mobilization mobilize moblike mock mocker mockery mocking modal mode model modeled
moderate moderately moderation modern modernism modernity modernization modernize modest modestly modesty modification modified modifier modify
modulation moire moist moisten moisture molal mold molding molecular molecule molest mollify molten moment momentarily momentary momentous momentum
mommy monarch monastery monastic monaural money moneymaker moneymaking monitor monitoring monk monkey monkish monochrome monocle monograph monologist
monologue monomer mononuclear monophonic monopolization monopolize monopoly monosyllable monotone monotonous monotony monsoon monster monstrosity
monstrous month monument monumental moo mood moon moonlight moonlit mop moral morale moralist moralistic morality morally morals more moreover mores
morgue morning morocco morose morosely morphemic morphologic morphology morphophonemic morphophonemics morrow morsel mortal mortality mortally mortar
mortgage mortician mortification mosaic mosquito moss most mostly motel moth mother motherland motif motion motional motionless motivate motivated
motivating motivation motive motor motorcar mottle mottled motto mould mound mount mountain mountainous mountainside mounted mourn mourner mournful
mournfully mouse mousy mouth mouthful mouthpiece move movement mover movie moviegoer moving movingly mow mph much muck mucosa mucus mud muddied muddle
muddleheaded muddy mudguard muff muffle muffled muffler mulch mule mull multidimensional multilateral multiple multiplication multiplicity multiplied
multiply multitude multitudinous mum mumble mundane municipal munition murder murdered murderer murky murmur murmuring muscle muscleman muscular
musculature muse museum music musical musically musician musicianship musing musket musketry mustache mustached muster mutant mutational mute muted
mutely mutilate mutilation mutineer mutiny mutter muttering mutton mutual mutuality muzzle myelofibrosis myeloid myocardial myocardium myofibril
myofibrilla myriad myrtle mysterious mystery mystic mystical mystify mystique myth mythic mythological mythology nab nadir nag nagging nail naive naked
nakedly nakedness name nameless namely namesake naprapath narcotize narrate narrative narrow narrowed narrowing narrowly narrowness nasal nasale nasty
natal nation national nationalism nationalistic nationality nationalize nationally native natural naturalism naturalize naturalized naturally
naturalness nature naturopath naught nausea nauseated nautical naval navel navigate navigation navigator navy nay neanderthal near nearby nearer nearly
nearness nearsighted neat neatly nebulous necessarily necessary necessitate necessity neck necklace necktie necropsy necrosis necrotic nectar nectary
need needed needle needless needlessly negative neglect neglected negligence negligent negligible negotiate negotiation negro neighbor neighborhood
neighborliness neighbourhood neo neocortex neocortical neoliberal neoromanticism nephew nerve nerveless nerves nervous nervously nervousness nest
nestle nestling net netlike nettlesome network neurological neuromuscular neuronal neuropsychiatric neurosis neurotic neuter neutral neutralism
neutralist neutrality neutralization neutralize neutralized neutrophil never nevertheless new newborn newcomer newly news newsboy newsletter newsman
newspaper newspaperman next nibbed nice nicely nicety niche nickel nickname nicotine niece night nightclub nightdress nighted nightfall nightingale
nightmare nightmarish nightshirt nighttime nihilism nihilistic nilpotent nimble nimbly nine nineteen nineteenth nineties ninety ninth nip nirvana
nitrate nitrogen no nobility noble nobody nociceptive nocturnal nod nodular nodule noise noisemaker noisily noisy nomia nominal nominally nominate
nomination nonassertive nonchalant nonchurchgoing noncom noncommissioned noncompetitive nondescript nondriver none nonenzymatic nonequivalence
nonequivalent nonetheless nonexistent nonfiction nonfunctional noninterference nonionic nonlinguistic nonmetallic nonobservant nonoccurrence
nonparticulate nonpolitical nonproductive nonresident nonsense nonspecific nonspecifically nonverbal nonvolatile noon noradrenaline norethandrolone
norm normal normally north northeast northerly northern northland northward northwest nose nosed nostalgia not notable notably notarize notation notch
note notebook noted nothing notice noticeable noticeably notification notify notion notorious notoriously notwithstanding noun nourish nourished
nourishment novel novelist novelty novitiate now nowhere nowise nozzle nuance nubbin nubile nuclear nucleate nucleolus nucleus nude nudge nuisance null
numb number numbering numbing numbness numerical numerous numinous nun nurse nursery nursing nurture nut nuthouse nutrient nutritional nutritive nuzzle
nymph nymphomaniac oak oaken oat oath oatmeal obdurate obedience obedient obediently obelisk obey object objectification objection objectionable
objective objectivity obligated obligation obligational oblige obliged obligingly oblique obliterate obliteration oblivion oblivious obnoxious obscene
obscenity obscure obscurely obscurity obsequious observable observance observant observation observational observe observed observer obsess obsessed
obsidian obsolescent obstacle obstinately obstruct obstruction obtain obtainable obtrusiveness obverse obvious obviously occasion occasional
occasionally occasions occipital occlude occluded occlusion occlusive occupancy occupant occupation occupational occupied occupy occur occurrence ocean
ocelot ocher octahedron octave ocular odd oddly odds odious odor odyssey off offbeat offence offend offender offense offensive offer offering office
officer official officially officiate offsaddle offset offshore offspring offstage often oftentimes ogle ogress ohmic oil oilcloth oiled oilfield oily
okay old older oldster oleander oleophilic oleophobic olive ology omen ominous ominously omission omit omniscient on once oncoming one oneness onetime
onlooker only onrush onset onshore onslaught opalescent opaque open opened opener opening openly openmouthed openwork opera operagoer operate operatic
operating operation operational operationally operations operative operator operetta opinion opinionated opium opponent opportunism opportunistic
opportunity oppose opposed opposing opposite opposition oppress oppression optical optically optimal optimism optimistic optimum opulent opus oral
orally orange oration orator oratorical oratorio orb orbit orbital orchard orchestra orchestral orchestration orchid ordain ordeal order ordered
ordering orderliness orderly ordinance ordinarily ordinary ordinate ore organ organic organically organification organise organism organization
organizational organize organized organizer orgy orient oriental orientation oriented orifice origin original originality originally originate ornament
ornately ornery orphan orthicon orthodox orthodoxy orthographic orthography orthopedic orthophosphate os oscillation oscillator osseous ossification
ossify ostensibly ostentatious osteoporosis ostracize other otherwise ounce oust out outbreak outburst outcast outclass outclassed outcome outcry
outdated outdistance outdo outdoor outdoors outdraw outer outface outfield outfielder outfight outfit outflow outgeneral outgoing outgrow outing outlaw
outlay outlet outline outlined outlive outlook outlying outmaneuver outmode outmoded outnumber outplay outpost output outrage outraged outrageous
outreach outright outrun outset outside outsider outskirt outskirts outsmart outspoken outstanding outstandingly outstrip outward outwardly outweigh
oval oven over overachievement overachiever overactive overall overbearing overboard overburden overcast overcoat overcome overconfident overcurious
overdone overdrive overeat overeating overemphasize overestimate overestimation overexpose overfeed overfill overflow overgrown overhand overhang
overhaul overhead overhear overheat overheated overindulge overlap overlay overload overloaded overlook overlooked overnight overnighter overpayment
overpower overpriced overproduce overprotection overprotective overreach override overriding overrun overseas overshadow overshoe overshoot
oversimplification oversized overstep overstrain overt overtake overthrow overtime overtly overtone overture overturn overturned overvaliant overweight
overwhelm overwhelming overwhelmingly overwork owe owing owl own owned owner ownership ox oxcart oxen oxidation oxidise oxidised oxygen oxytetracycline
oyabun oyster ozone pa pace pachinko pacification pacify pacing pack package packaging packed packet packing packinghouse pact pad padded paddle
padlock paean pagan paganism page pageant paging paid pail pain painful painfully painless pains paint painted painter painting pair paired palace pale
paleocortex paleocortical palette pall pallid pallor palm palpable palpably pamper pamphlet pan pander pane panel paneling pang panic panicked
panoramic pansy pant pantheon panther panting pantomime pantry pap papa papal paper paperback papers paperwork papery papillary par parable parachute
parade paradigm paradise paradox paradoxical paradoxically paragon paragraph parakeet parallel parallelism paralyze paramagnet paramagnetic parameter
parametric paramount paranoiac paranoid paraphernalia paraphrase parasite parasympathetic parcel parch parched parchment pardner pardon pardonable pare
parenchyma parent parental parenthesis parenthood parimutuel parish parishioner parisology park parked parking parlance parlay parliament parliamentary
parlor parochial parody paroxysm parrot parrotlike parry parson parsonage part partake parted partial partially participant participate participation
particle particular particularistic particularly particulate parting partition partly partner partnership parts party pass passage passageway passenger
passerby passing passion passionate passionately passive passively passivity past paste pasted pastel pastelike pastime pastor pastoral pasture pasty
pat patch patched patchwork patent paternalistic paternally path pathetic pathless pathogenesis pathogenic pathologic pathological pathologist
pathology pathos pathway patience patient patiently patina patriarchal patriot patriotic patriotism patristic patrol patroller patrolman patron
patronage patronize patronizing patronne patter pattern paucity pause paved pavement paw pay payable payday payment payroll pea peace peaceable
peaceful peacefully peacock peak peaked peaky peal pealing pear pearl pearly peasant pebble peck pecs pectoral pectoralis peculiar peculiarity
peculiarly pedagogical pedantic peddle peddler pedestal pedigree peel peep peer peevish peg pegboard pelt pelting pelvic pelvis pemmican pen penalize
penalty penance pencil penciled pending pendulum penetrate penetrating penetration peninsula pennant penny pension pensioner pensive penthouse peony
people peopled pepper peptidase perambulating perceive perceived percent percentage perceptible perception perceptive perceptual perch perchance
perchlorate percolator percussion percussive peremptory perennial perennially perfect perfectibility perfection perfectionism perfectionist perfectly
perforation perform performance performer perfume perfumed perfunctorily perfunctory perfusion perhaps peril perilous perilously period periodic
periodical periodically periodicity peripheral peripherally periphery perish periwinkle perky permanence permanent permanently permeate permission
permit peroxide perpetrate perpetration perpetual perpetuate perpetuation perplexed perplexing persecute persecution persevere persist persistence
persistency persistent persistently person persona personage personal personality personalize personalized personally personification personify
personnel perspective perspiration persuade persuasive pert pertain pertinence pertinent perturb perturbation perusal peruse pervade pervaporation
perverse perversely pessimism pessimist pessimistic pester pestered pestering pestilential pet petal petite petition petitioner petrify petticoated
petting petulance petulantly pew pfennig phagocyte phalanx phantasy phantom pharmaceutical pharmacist pharmacological pharmacy phase pheasant
phenomenon phenothiazine philanthropic philanthropist philharmonic philippic philological philosopher philosophic philosophical philosophically
philosophize philosophizing philosophy phloem phone phoneme phonemic phonemics phonetic phonetics phonic phonograph phonologic phonology phony phosgene
phosphate phosphorescent phosphorus photo photograph photographic photographically photography photomontage photon phrase phraseology phrasing phylum
physical physically physicalness physician physicist physicochemical physics physiognomy physiological physiology physique pianism pianist pianistic
piano piazza pick picket pickle pickup picnic pictorial pictorially picture pictured picturesque picturing pidgin pie piece pier pierce piety
piezoelectric piezoelectricity pig pigeon pigheaded pigment pigskin pike pile pilfer pilgrim pilgrimage pill pillar pillory pillow pilot pimp pimple
pin pinafore pinball pinch pinched pine pinecone ping pink pinnacle pinning pinpoint pioneer pipe piper pique pirate piratical pirogue piss pistol
pistoleer pit pitch pitched pitcher pitchfork pitching piteous piteously pitfall pith pithy pitiable pitiful pitiless pitilessly pituitary pity
pityingly pivot pixie pizza place placement placid placidly plague plain plainclothesman plainly plaintively plan planar plane planet planetary
planetoid plank planned planner planning plant plantation planted planter planting plaque plasma plaster plastered plasterer plastic plastically
plasticity plat plate platform platinum platitudinous platoon plausible play playable playacting playback played player playful playground playing
playmate playwright plead pleasant pleasantly please pleased pleasing pleasure pleat pledge plenitude plentiful plenty pleura pleural pliant plight
plod plodding plot plow plowing plowshare pluck plug plum plumb plumber plumbing plummet plump plumping plumpness plunder plunge plunk plunker
pluralistic plush ply pneumonia poach pocket pocketful poem poet poetic poetry poignancy poignant point pointed poise poised poison poke polar polarity
polarization polarize pole polemical police policeman policy polio polish polished polite politely politeness politic political politically politician
politics polka poll pollen polls polluted pollution polybutene polycrystalline polyelectrolyte polyethylene polymerization polymyositis polynomial
polyphosphate polytonal pomaded pommel pompous pompously pompousness poncho pond ponder ponderous pony pooch pool poor poorly pop pope poplin popping
poppy populace popular popularism popularity popularly populate populated population populous porch porcupine pore pork porkchop porosity porous port
portable portal portend portentous porter porterhouse portfolio portion portrait portray portrayal portwatcher pose poseur position positive positively
positivism positivist posse posseman possess possessed possession possessive possibility possible possibly possum post poster posterior posthumous
postmark postpone postscript postulate posture postwar pot potassium potato potency potent potential potentiality potentially potentiometer pothole
potpourri potshot potter pottery pouch poultry pounce pound pounding pour poverty powder powdered powdery power powerful powerfully powerfulness
powerless powwow practicable practical practically practice practiced practise practised practitioner pragmatic prairie praise prance prank prattle
pray prayer preach preacher preaching preamble prearrange precarious precast precaution precede precedence precedent preceding prechlorination precinct
precious precipice precipitate precipitin precise precisely precision preclude precocious preconceived preconception precondition precooked precooled
predecessor predetermined predicament predicator predict predictable prediction predictive predigested predilection predisposed prednisone predominance
predominantly predominate predomination preeminent preempt preexistence preexistent preface prefer preferable preferably preference preferential
preferentially preferment preferred prefix pregnant prehistoric preisolate prejudice prejudiced prejudicial preliminary preliterate prelude premiere
premise premises premium premix premonition premonitory preoccupation preoccupied preoccupy prepackaged preparation preparative preparatory prepare
prepared preposition prepositional preposterous prepubescent prepupal prerequisite presage prescribe prescribed prescription preseason presence present
presentable presentation presentational presently presentment presentness preservation preserve preserved preside presidency president presidential
press pressing pressure prestige presto presumably presume presumption presuppose presupposition pretence pretend pretended pretense pretension pretext
prettiness pretty prevail prevalence prevent prevention preventive previous previously prevision prewar prey price priceless pricing prick prickly
pride priest primacy primarily primary primate prime primed primer primeval priming primitive primly primping prince principal principally principle
print printable printing prior priority prise prison prisoner privacy private privately privilege privileged privy prize prizefight prizewinning pro
probability probable probably probe problem procedural procedure proceed proceeding proceedings proceeds process processed processing processor
proclaim proclaimed proclamation procrastinate procrastination procreation procreative procure procurement procurer prod prodigious produce producer
product production productive productivity profane profanely profanity profess professedly profession professional professionally professor
professorship proffer proficiency proficient profile profit profitability profitable profitably profits profound profoundly profundity profuse
profusely profusion program programming progress progression progressive progressively progressivism prohibit prohibition project projected projectile
projection proletariat proliferation prolific prolong prolongation prolonged prominence prominent prominently promise promising promote promoter
promotion promotional prompt promptly promulgate promulgator prone pronoun pronounce pronounced pronouncement proof prop propaganda propagandist
propagandistic propagation propel propeller proper properly property prophecy prophesy prophet prophetic prophetically propitious proponent proportion
proportional proportionality proportionally proportionate proportionately proposal propose proposition proprietor proprietorship propriety
propylthiouracil proscribe prose prosecute prosecution prosecutor prosodic prosody prospect prospective prosper prosperity prosperous prostitute
prostitution prostrate protagonist protease protect protecting protection protective protectively protectorate protege protein proteolysis proteolytic
protest protestation proto protogeometric proton protoplasm prototype prototypical protozoan protrude protuberance proud proudly prove proved
provenance proverb proverbial provide providence providential province provincial provincialism provision provisional provisions proviso provocation
provocative provoke prowess prowl prowler proximal proximate proximity prudence prurient pry pseudo pseudophloem psi psyche psychiatric psychiatrist
psychical psychically psychological psychologically psychologist psychology psychopath psychopathic psychopharmacological psychophysiology psychopomp
psychotherapeutic psychotherapy psychotic pterygium pubescent public publication publicist publicity publicize publicized publicly publish published
publisher publishing pucker puckish puff puke pull pulley pulling pulmonary pulp pulpit pulsate pulsation pulse pulseless pulverize pulverized pummel
pump pun punch puncher punctuality punctuate puncture punctured pundit pungently punish punishable punishment punitive punk punster punt puny pup
pupate pupil puppet puppy puppyish purchase pure purely purgatory purge purging purification purify purity purl purloin purple purport purportedly
purpose purposeful purposely purse pursuant pursue pursued pursuer pursuing pursuit purveyor push pushing pushup pussy put putout putt puzzle puzzled
puzzlement puzzling pyknotic pyramid pyrometer python quack quackery quadriceps quadruple quadrupling quail quaint quake qualification qualified
qualify qualitative qualitatively quality qualm quantitative quantitatively quantity quarrel quarrelsome quart quarter quarterback quarterly quarters
quartz quash quasi quatrain quaver quavering quaveringly queen queer quell quench querulous querulously query quest question questionable questioner
questioning questioningly questionnaire quick quicken quickening quicker quickie quickly quickness quicksilver quickstep quiescent quiet quietly
quietness quill quilt quilted quintet quip quirk quirt quit quite quiver quixotic quiz quota quotation quote rabbi rabbit rabble race racial racing
racist rack racket racketeer racy radar radial radiance radiant radiate radiation radiator radical radicalism radically radio radioactive radiochlorine
radish radius raft rafter raftered rag ragamuffin rage ragged raid rail railhead railing railroad railway rain rainbow rainfall raise raised raising
rajah rake rakishly rally rallying ram ramble ramification ramp rampant rampart ramrod ranch rancher rancor random randomization randomly range ranging
rangy rank ranked ransack ransom rap rape raped rapid rapidity rapidly rapist rapport rapture rare rarely rarified rascal rasp rasping rat ratable rate
rather rathole ratify rating ratio ration rational rationale rationalism rationalization rationalize rationally rationed rationing rattle rattler
rattlesnake rattling raucous raucously ravage raw rawhide ray razor rbi reach react reactant reaction reactionary reactivate reactivity read readable
readapt reader readily readiness reading readjust readjustment ready reaffirm reagent real realign realism realist realistic realistically reality
realization realize really realm reap reappear reappearance rear rearguard rearing rearrange rearward reason reasonable reasonably reasoning reassail
reassemble reassert reassign reassurance reassure reassured reassuring reassuringly reawaken rebel rebellion rebellious rebelliously reborn rebound
rebuff rebuild rebuilding rebuke rebut recalculate recall recapitulate recapture recede receipt receipts receive receiver recent recently receptacle
reception receptionist receptive recess recession recipient reciprocal recital recite reckless recklessly recklessness reckon reckoning reclaim
reclaimed reclassification reclassify reclining recluse recognition recognizable recognize recognized recoil recollect recollection recommend
recommendation reconcile reconciling recondition reconnoiter reconsider reconsideration reconstruct reconstructed reconstruction reconvene reconvert
recopy record recorded recorder recording recount recoup recourse recover recoverable recovery recreate recreation recreational recrimination recruit
recruitment rectangle rectangular rectifier rectitude recuperation recur recurrence recurrent red redcoat redden redecorate rededicate redeem redefine
redefinition redemption redeposition redevelopment redheaded redheader redirect rediscover rediscovery redistribute redly redouble redoubled
redoubtable redress reduce reduced reducing reduction redundancy redundant reecho reef reek reeking reel reelect reelection reenact reenforce
reenforcement reestablish reevaluate reevaluation reexamine refashion refectory refer referee reference referendum refill refinance refine refined
refinement reflect reflectance reflection reflective reflectively reflector reflex reflexly refocusing reform refrain refreshed refreshing refrigerated
refrigeration refrigerator refuel refueling refugee refund refurbish refusal refuse refute regain regal regale regard regardant regardless regenerating
regime regiment regimental regimentation region regional regionally register registrant registration registry regret regretfully regroup regular
regularity regularly regulate regulated regulation regulator regulatory rehabilitate rehabilitation reharmonization rehash rehearing rehearsal rehearse
reign reimburse reimbursement rein reinforce reinforcement reinstall reinstate reinterpret reissue reiterate reject rejection rejoice rejoicing rejoin
relace relate related relatedness relation relations relationship relative relatively relativistic relax relaxed relay relearn release relegate relent
relentless relentlessly relentlessness relevance relevancy relevant reliability reliable reliably reliance relic relief relieve relieved religion
religionist religious religiously religiousness relinquish relish relive reliving reload reluctant reluctantly rely relyric remain remainder remaining
remains remake remand remark remarkable remarkably remarry remedial remedy remember remembrance remind reminder reminisce remission remit remnant
remodel remonstrance remonstrate remorse remorseful remorseless remote remount removal remove remuda remuneration remunerative rename rend render
rendering rendezvous rending rendition renew renewal renewed renewing renovation rent renunciation reopen reorder reorganize reorientation repair
repairman repay repayable repayment repeal repeat repeated repeatedly repel repent repentance repentant repertory repetition repetitive rephrase
replace replacement replacing replant replenish replenishment replication reply report reported reportedly reporter reporting repose repository
reprehensible represent representation representational representative repress repressed repression repressive reprieve reprimand reprint reprisal
reproach reprobate reproduce reproducibility reproducible reproducibly reproduction reproof reprovingly reptile republic republican repudiate
repugnance repulse repulsion repulsive reputable reputation repute request require required requirement requisition reread rerun reschedule rescind
rescue reseal research researcher resemblance resemble resent resentful resentfully resentment reserpine reservation reserve reserves reservoir reset
resettle reshape reside residence resident residential residual residue resift resign resignation resignedly resilience resiny resist resistance
resistant resistive resistor resmudge resolute resolutely resolution resolve resolved resonance resonant resorcinol resort resound resounding resource
resourcefulness respect respectable respected respectful respective respectively respects respiration respiratory respite resplendent respond response
responsibility responsible responsibly responsiveness rest restate restatement restaurant restive restively restless restlessly restlessness restock
restoration restore restrain restrained restraint restrict restricted restricting restriction restrictive result resultant resume resumption resurrect
resuspend resuspension retail retailer retailing retain retained retaliate retaliation retard retardation retarded retch retention retentive
retentiveness rethink reticulate retie retina retinal retire retired retirement retort retrace retract retraining retranslate retreat retreated
retribution retrieve retrogressive retrospect retrospective retrovision return reunion reunite reuse rev revamp reveal revealing revel revelation
reveller revelry revenge revenue reverberate reverberation revere revered reverence reverend reverie reversal reverse reversibility reversible revert
revery revetment review reviewer revile revise revised revision revitalize revival revive revolt revolution revolutionary revolutionize revolve
revolver revulsion reward rewarding rewrite rhetorician rheumatism rhino rhinoceros rhinotracheitis rhubarb rhyme rhythm rhythmic rhythmical
rhythmically rib ribbon riboflavin rice rich richly richness rickety ricochet rid riddle riddled ride rider ridge ridicule ridiculous ridiculously
riffle rifle rifleman rift rig rigger right righteous righteousness rightfield rightful rightfully rightly rightness rigid rigidly rigor rigorous
rigorously rim rimless ring ringing rinse riot riotous rip ripe ripen ripening ripping ripple rise rising risk risky rite ritual ritualize rival rive
river riverbank rivet rivulet road roadblock roadside roadway roam roar roarer roaring roast roasted rob robber robbery robe robust robustness rock
rocket rocklike rocky rod rodeo rogue roiling role roleplay roleplaying roll roller rollickingly rolling romance romantic romanticism romanticize romp
roof roofer rooftop rooftree rookie room roomful rooms roost rooster root rooting rope rosary rose rosebud rosette roster rostrum rosy rot rotary
rotate rotated rotation rotor rotten rotundity rough roughen roughhewn roughly roughneck roughness round roundabout rounded roundhouse roundly roundup
rouse rousing rout route routine routinely rove row rowdy royal royalty rpm rub rubber rubberlike rubbery rubbish rubble rubric ruby ruck rudder
rudderless ruddy rude rudely rudeness rudimentary ruefully ruffian ruffle ruffled rug rugged ruin ruined ruinous rule ruled ruler ruling rumble rumen
rummage rumor rump rumpus run runaway rundown runner running runoff rupture rural rush rushing russet rust rusted rustic rustle rustler rustling rusty
rut rutabaga ruthless ruthlessness rutted sable sabotage sack sacrament sacred sacrifice sacrilege sad sadden saddle saddlebag sadism sadistic sadly
sadness safe safebreaker safeguard safely safety sag saga sagacious sage sagebrush sagging said sail sailing sailor saint sake salable salacious salad
salamander salary sale salesgirl saleslady salesman salesmanship salient saline saliva salivary salivate sallow sally salmon salon saloon salt
saltwater salty salubrious salutary salute salvage salvation salve salvo same sameness sample sampler sampling sanctified sanction sanctity sand sandal
sandalwood sandpaper sandwich sandy sane sanguineous sanitation sanity sap sapling sapphire sarcasm sarcastic sarcolemmal sardine sardonic sari sash
sashay sassing satanic satellite satiate satiety satin satire satiric satirical satirically satirist satisfaction satisfactorily satisfactory satisfied
satisfy saturate saturated saturation sauce sausage saute savage savagely savageness save saved saver saving savings savor savory savvy saw sawdust
sawhorse say scab scaffold scale scaled scalloped scalp scamper scan scandal scandalize scant scanty scapular scar scarce scarcely scarcity scare
scarecrowish scared scarf scarify scarred scathing scathingly scatter scattered scavenger scenario scene scenery scenic scent scented scepticism
schedule scheduled schematic scheme scherzo schism schizophrenic scholar scholarly scholarship scholastic scholastically school schoolboy schooldays
schoolgirl schoolgirlish schoolhouse schooling schoolmarm schoolmaster schoolmate schoolmistress schoolroom sciatica science scientific scientifically
scientist scimitar sclerotic scoff scoffing scold scoop scoot scope scorch scorched scorching score scoreboard scoreless scores scorn scornful
scornfully scoundrel scour scoured scourge scouring scours scout scouting scowl scraggly scramble scrambled scrap scrape scrapheap scraping scratch
scratchiness scratchy scrawl scrawny scream screaming screech screeching screechy screen screenplay screwdriver scribble scribe scrimmage script
scriptural scrounge scrub scrubbing scrupulously scrutinize scrutiny scud scuff scuffle sculptor sculptural sculpture sculptured scurry scurrying
scuttle sea seacoast seafarer seagull seahorse seal sealing seam seaman seaquake sear search searching searchlight season seasonal seat seated seawater
seaweed sec secede secessionist seclude secluded second secondarily secondary secondhand secondly secrecy secret secretary secrete secretion secretly
sect section sectioned sector secularism secularist secularize secure securely security sedan sedate sedentary sediment sedimentation seduction
seductive sedulously see seed seedbed seedling seedpod seek seeker seem seeming seemingly seep seepage seeping seer seething segment segmental
segregate segregated segregationist seismic seismograph seize seizure seldom select selected selection selective selectman self selfish selfishness
sell selling semantic semantically semblance semiempirical semiliterate seminarian seminary semiprecious semipublic semiskilled semitrance senate
senator senatorial send sending senile senior seniority sensation sensational sense senseless sensibility sensible sensibly sensing sensitive
sensitivity sensitize sensor sensory sensual sensuality sensuous sentence sentient sentiment sentimental sentimentalist sentimentality sentimentalize
sentinel sentry separable separate separated separately separation sepia sept septation septic septum sequence sequential sequestration serenade
serenely serenity serge sergeant serial serialism series serious seriously seriousness sermon serological serpent serratus serum servant serve service
serviceable services serviette session set setback setting settle settled settlement settler setup seven seventeen seventeenth seventh seventy sever
several severalty severe severely severing severity sew sewage sewer sewing sex sextet sexual sexually sexy sforzando shabby shack shackle shackled
shade shaded shading shadow shadowed shadowy shaft shaggy shake shaken shaking shaky shallow shallowness sham shamble shame shamefacedly shameful
shamrock shantung shanty shape shaped shapeless shapely shaping shard share shared sharer shark sharp sharpen sharply sharpness shatter shattering
shave shaved shaven shaving shawl sheaf shear sheath shed sheep sheeplike sheepman sheepskin sheer sheet shelf shell shelter shelve shenanigan shepherd
sheriff sherry shibboleth shield shielded shielding shift shifting shim shimmy shin shinbone shine shining shiny ship shipbuilding shipment shipping
shipshape shipwreck shipyard shirk shirking shirt shirtfront shirtsleeve shirtsleeves shit shiver shivering shivery shock shocked shocking shockingly
shod shoe shoeful shoelace shoes shoestring shoot shooter shooting shop shopkeeper shopper shopping shore short shortage shortcut shorten shortened
shortly shortness shortsighted shortstop shot shotgun shoulder shouldered shout shouting shove shovel show showcase showdown shower showerhead showing
showpiece showroom showy shrapnel shred shrewd shrewdly shrewish shriek shrieked shrieking shrill shrilly shrine shrink shriveled shroud shrub
shrubbery shrug shucks shudder shuddering shuffle shuffling shun shunt shut shutdown shutter shuttle shy shyly sic sick sicken sickish sickly sickness
sickroom side sideboard sidelong sidestep sidewalk sidewinder sidewise siding sidle siege sieve sift sigh sight sightseeing sign signal signaling
signature signed significance significant significantly signify signore signpost silence silenced silent silently silhouette silicate silicone silk
silkworm sill silly silo silver silvery similar similarity similarly simile similitude simmer simple simplex simplicity simplify simplistic simply
simulate simulated simulation simultaneous simultaneously sin sincere sincerely sincerity sinewy sinful sinfulness sing singe singer singing single
singly singsong singular singularity singularly sinister sink sinking sinner sinning sintered sinuous sinusoid sinusoidal sip sipper sir sire sirloin
sis sister sit site sitting situate situated situation six sixteen sixteenth sixth sixties sixty sizable size sized sizzle sizzling skedaddle skeet
skeletal skeptic skeptical skepticism sketch skid skiff skill skilled skillful skillfully skim skimming skin skinny skip skirmish skirmisher skirt skit
skulk skulking skull skullcap skunk sky skylark skylight skyscraper slab slack slacken slacks slain slam slant slanted slanting slantingly slantwise
slap slapstick slash slashed slashing slat slate slaughter slave slaver slavery sleep sleeper sleepily sleeping sleepwalker sleepy sleeve slender slice
slick slicker slide sliding slight slightly slim slime sling slinging slingshot slink slip slippage slipper slippered slippery slipping slit slivery
slob sloe slogan sloganeering sloop slop slope sloping sloppy slot slovenliness slovenly slow slowing slowly slowness sludge slug slugger sluggish
sluggishly sluice sluicing slum slumber slump slurp slurred sly smack small smaller smallish smallness smallpox smart smash smell smile smiling
smilingly smirk smite smitten smoke smokehouse smoking smolder smolderingly smooth smoothly smoothness smother smothered smothering smug smuggle
smuggler snack snag snail snake snap snapdragon snappy snapshot snare snarl snatch sneak sneaker sneer snicker sniff snigger snip sniper sniveling
snobbish snoop snore snoring snort snout snow snowball snowfall snub snuffbox snuffer snug snuggle snuggled snugly so soak soaking soap soapsuds soar
soaring sob sober sobering soberly sobriety sociability sociably social socialism socialist socialistic sociality socialize socialized socially
societal society socioeconomic sociological sociologist sock sod sodden soddy sodium sofa soft soften softened softening softly softness soil soiled
sojourn solace solar solder soldier soldiering soldiery sole soled solely solemn solemnity solemnly solicit solicitude solid solidarity solidity
solidly solipsism solitary solitude solo soloist soluble solution solve solved solvent somatic somber some someday somehow someone someplace somersault
somersaulting sometime sometimes somewhat somewhere somnolent son sonar song songwriter sonnet sonny sonogram sonority sonorous soon sooner soothe
soothingly soothsayer sooty sophisticate sophisticated sophistication sophomore soprano sorb sorbed sordid sore sorely sorority sorption sorrel sorrow
sorrowful sorry sort soughingly sought soul soulfully sound sounding soundproof soundtrack soup sour source sourdough sourly souse soutane south
southbound southeast southeastern southern southernism southpaw southward southwest souvenir sovereign sovereignty sow sowbelly space spaced spacing
spacious spaciousness spade span spang spaniel spare spark sparkle sparkling sparrow sparse sparsely spasm spasmodic spatial spatiality spatially
spatter speak speakeasy speaker speaking spear spearhead special specialist specialization specialize specialized specially specialty species specific
specifically specification specificity specified specify specimen speck speckled spectacle spectacles spectacular spectacularly spectator specter
spectral spectrometer spectrophotometer spectroscopy spectrum specular speculate speculation speculative speculatively speech speechlessness speed
speedily speedy spell spellbinding spellbound spelling spend spending sphere spherical spherule spic spice spider spidery spike spill spin spine
spineless spinnability spiral spire spirit spirited spirits spiritual spiritually spit spite spiteful splash splashed splatter splattered spleen
splendid splendidly splendor splenomegaly splice splicing splinter splinters splintery split splitting splutter spoil spoiled spoke spoken spokesman
sponge spongy sponsor sponsorship spontaneity spontaneous spontaneously spoon spoonful sporadic spore sport sporting sportsman sportswoman spot
spotless spotlight spouse spout sprain sprawl sprawling spray spraying spread spree sprightly spring springboard springtime sprinkle sprinkling sprint
sprinter sprout sprue spume spur spurn sputnik sputter sputtering spy squabble squad squadron squall squalling square squared squarely squash squashed
squat squatting squawk squeak squeaky squeal squeeze squelch squint squire squirm squirrel squirt stab stability stabilization stabilize stabilized
stabilizing stable staccato stack stacked stadium staff stage stager stagger staggering staggeringly staginess stagnant stagnation stain stained
staining stair staircase stairs stairway stairwell stake stale stalk stalked stall stamen staminate stammer stamp stampede stance stand standard
standardize standardized standby standing standpoint standstill staple star starboard stardom stare stark starlet starlight start starter starting
startle startled startling startup starvation starve starved starving state stately statement statesman statesmanlike statesmanship static station
stationery statistic statistical statistically statistician statuary statue statuette stature status statute statutory staunch stay stead steadfastly
steadied steadily steady steak steakhouse steal stealing stealth stealthily stealthy steam steamboat steamed steaming steamship steed steel steep
steeple steeply steer stein stellar stem stemmed stenography stentorian step stepchild stepmother steppe steprelationship steps stepwise stereo
stereophonic stereotype stereotyped sterilize sterling stern sternal sternly sternum steroid stethoscope steward stewing stick sticking stickpin sticky
stiff stiffen stiffening stiffly stiffness stifle still stillness stilt stilted stimulant stimulate stimulating stimulation stimulus sting stink
stinking stipulate stir stirring stirrup stitch stock stockade stockbroker stockholder stocking stoic stoical stoicism stoke stolid stolidly stomach
stomp stone stonily stool stoop stooped stop storage store storefront storehouse storekeeper storeroom storied storm stormy story storyline storyteller
stout stoutly stove stow straddle strafe straggle straggler straggling straight straightaway straighten straightforward strain strained straining
strait straitlaced strand stranded strange strangeness stranger strangle strangled strangulation strap stratagem strategic strategist strategy
stratification stratified stratify stratum straw strawberry stray streak streaked stream streaming streamlined streamliner street streetcar streetlight
strength strengthen strenuous strenuously stress stressed stretch stretched stretching strew striation stricken strict strictly stride strife strike
striking strikingly string stringy strip stripe striped strive striving stroke stroll strong strongly strop structural structurally structure
structured struggle struggling strum strung strut strychnine stub stubborn stubbornly stubbornness stucco stud studded student studio studious
studiously study stuff stuffed stuffy stumble stump stumping stun stung stunned stunning stunt stupefying stupendous stupid stupidity stupidly stupor
sturdy stutter style stylemark stylist stylistic stylization stylized suave sub subcommittee subconscious subconsciously subcontinent subcontract
subdivision subdue subdued subfigure subgroup subhuman subject subjective subjectivist subjugate subjugation sublime subliterary submarine submerge
submission submissive submit submucosa subordinate subpart subpoena subscribe subscription subsection subsequent subsequently subservient subside
subsidize subsidized subsidy subsist subsistence subsoil subspace subspecies substance substantial substantially substantiate substantive substation
substitute substitution substrate subsurface subsystem subtend subterfuge subtitle subtle subtlety subtly subtract suburb suburban suburbanite
suburbanized subvert subway succeed succeeding success successful successfully succession successive successively successor succinctly succor succumb
such suck sucker suction sudden suddenly suddenness suds sue suffer sufferer suffering suffice sufficient sufficiently suffix suffocate suffocating
suffocation suffrage suffuse sugar suggest suggestion suggestive suicide suit suitability suitable suitably suitcase suite suited suitor sulfur sulkily
sulky sullen sullenly sulphur sultan sultry sum summarize summary summate summation summer summon sumptuous sun sunbaked sunburnt sunder sundial
sundown sundry sunken sunlight sunny sunray sunshade sunshine sunstruck suntanned super superb superbly supercilious superficial superficiality
superficially superhighway superimpose superintend superintendent superior superiority superlative supermarket supernatant supernatural supernaturalism
supersede supersonic superstition superstitious supervise supervision supervisor supine supper supplant supplement supplemental supplementary
suppleness supplicate supplier supply support supporter supporting supportive suppose supposed supposedly suppress supra supremacy supreme supremely
sure surely surety surf surface surfactant surfeit surge surgeon surging surly surmise surmount surmounted surpass surplus surprise surprised
surprising surprisingly surrender surreptitiously surround surrounded surrounding surroundings surveillance survey surveying surveyor survival survive
surviving survivor susceptibility susceptible sushi suspect suspend suspended suspense suspension suspicion suspicious suspiciously sustain sustenance
swab swad swagger swaggering swallow swami swamp swan swap sward swarm swart swarthy swash swashbuckler swatch swathe swathing sway swaybacked swear
swearing sweat sweatband sweater sweatshirt sweep sweeping sweet sweetheart sweetly sweetness swell swelled swelling sweltering swerve swift swiftly
swig swim swimming swimsuit swindle swing swingy swipe swirl swish switch switchboard switching swivel swoon swoop sword sworn syllabicity syllable
symbol symbolic symbolically symbolism symbolist symbolize symmetric symmetrical symmetrically symmetry sympathetic sympathetically sympathize sympathy
symphonic symphony symposium symptom symptomatic synagogue synchronism synchronize synchronous synchrony syndicate syndrome synergism synergistic
synonym synonymous syntactic syntactically syntax synthesis synthesise synthesize synthetic syringa syrupy system systematic systematically
systematization systematize table tableau tablet tabletop taboo tabulate tabulation tack tackle tact tactic tactically tactics tactile tactual
tactually tadpole taffy tag tagged tail tailback tailgate tailor tailored taint take taken takeoff takeover takings tale talent talismanic talk
talkative talking talks talky tall tallow tally tame tamper tampering tan tang tangent tangential tangible tangibly tangle tangled tango tank tanker
tanned tantalize tantalizing tantalizingly tantrum tap tape taped taper tapestry tapping tar target tariff tarnish tarpaulin tarry tart tartly task
taste tasteful tat tattered taunt taunting taut tavern tawdry tawny tax taxable taxi taxidriver taxing taxpayer taxpaying tea teacart teach teacher
teaching teakettle teakwood team teammate teamster tear tearfully tears tease teasing teaspoonful teat technical technically technician technique
technological technologically technology tedious tee teem teen teenage teenager teens teensy teeter teetotaler telegram telegraph telegrapher
telegraphic telegraphy telepathy telephone telescope televise television tell telling telltale temerity temper temperament temperature tempest temple
tempo temporal temporarily temporary tempt temptation ten tenable tenaciously tenacity tenancy tenant tend tendency tender tenderly tenderness tending
tendon tenebrous tenement tenet tenfold tennis tenor tense tensely tension tensional tensionless tent tentacle tentative tentatively tenth tenting
tenuously tenure tepid term terminal terminate termination terminology terms terrace terrain terrestrial terrible terribly terrier terrific terrified
terrify terrifying territorial territory terror terrorist terrorize terrycloth terse tersely test testament tested testicle testify testily testimonial
testimony testing tether text textile texture textured thank thankfulness thanks thatch thaw thawing theater theatre theatregoer theatrical
theatrically theistic thematic theme then thence thenceforth theologian theological theology theorem theoretical theoretically theorist theorize theory
therapeutic therapist therapy there thereafter thereby therefor therefore therefrom therein thereof thereon thereto theretofore therewith thermal
thermally thermistor thermocouple thermodynamic thermodynamically thermodynamics thermogravimetric thermometer thermometric thermometry thermopile
thermostat thermostatics thesis thiamin thick thicken thickened thickening thicket thickly thickness thickspread thief thieving thigh thighbone thill
thin thing things think thinker thinking thinly thinness thiocyanate thiouracil third thirst thirsty thirteen thirteenth thirties thirtieth thirty
thither thong thoriated thorn thorough thoroughfare thoroughgoing thoroughly thoroughness though thought thoughtful thoughtfully thoughtless thousand
thrash thread threadbare threat threaten threatened threatening three thresh threshing threshold thrice thrifty thrill thriller thrillful thrilling
thrive thriving throat throb throbbing throe thrombosed thrombosis thrombus throne throng thronged throttle through throughout throw thrust thruway
thud thudding thuggee thumb thumbnail thump thumping thunder thundering thunderous thus thwack thwart thyroglobulin thyroid thyroidal thyronine
thyrotoxic thyrotrophin thyroxine tick ticket tidbit tide tidewater tidings tie tied tiger tight tighten tightening tightly tile tiled tilled tilt
tilted tilth timber timbered timbre time timed timeliness timely timepiece timer times timetable timeworn timid timidity timidly timing tin tine tingle
tingling tinker tinkle tint tiny tip tipped tipsy tiptoe tire tired tiredly tireless tiresome tiring tissue tit titanic titer titillating title titled
titration titter tittering toad toast tobacco today toddy toe toffee together toil toilet toiling token tokenish tolerance tolerant tolerate toll
tollgate tollhouse tomato tomb tomorrow ton tonal tone toned tongue tongued tonight tons too tool tooth toothbrush toothpaste top topic topical
topnotch topographical topography topped topple topsoil torch torment tormented tormentor torn tornado torpid torpor torrent torso tortuous torture
tortured torturing toss total totalistic totalitarian totality totally totemic toter totter tottering touch touchdown touching touchstone tough
toughness tour tourist tournament tousled tow towboat towel toweling tower town townsman toxic toxin toy trace traceable trachea tracing track tract
tractor trade trademark trader tradesman trading tradition traditional traditionalism traditionalist traditionally traffic tragedian tragedy tragic
tragically tragicomic trail train trained traineeship training trainman trait traitor traitorous tramp trample trampling trance tranquil tranquility
tranquilizer tranquilly transact transaction transcend transcendental transcribe transcription transcultural transducer transfer transfix transform
transformation transformed transformer transfusion transgress transgression transience transistor transit transition transitional translate translation
translucence translucent transmissible transmission transmit transmitting transmutation transmute transparent transpirate transpiration transpiring
transplant transplantable transport transportation transpose transversally transverse transversely transvestitism trap trapped trapper trapping travel
traveled traveler traveller travelogue traverse tray treacherous treachery tread treadmill treason treasure treasured treasurer treasury treat treated
treatment treaty treble tree treetop tremble trembling tremendous tremendously tremor trench trend trepidation trespass trestle trial triamcinolone
triangle triangular tribal tribunal tribute trichrome trick trickle tricolor trigger trigonal trill trim trimming trinket trio trip triphammer triple
tripod trite triumph triumphant triumphantly trivial triviality troika troll troop trooper troops trophotropic tropical trot trouble troubled
troubleshooter troublesome trough troupe trousers truck trucking truculence truculent trudge true truly trumpet trumpeter trundle trunk trust trusted
trustee trustfully trustworthy truth truthful truthfulness try trying tsunami tub tube tuberculosis tubing tubular tubule tuck tuft tug tuition
tularemia tulip tumble tumbler tumbling tumor tumour tumult tumultuous tune tuneful tunelessly tungsten tuning tunnel turban turbinate turbine
turbulence turbulent turf turkey turmoil turn turned turning turnover turnpike turntable tutor tutorial tuxedoed tv tweed tweedy tweeze twelfth twelve
twenties twentieth twenty twice twiddle twig twilight twin twine twinge twinkle twinkling twirl twirler twirlingly twist twisted twisting twitch two
twofold twoscore type typewriter typewriting typhoid typhus typical typically typify typing typographic typography tyranny tyrant tyrosine ubiquitous
ugliness ugly ulcer ulcerated ulceration ultimate ultimately ultimatum ultra ultracentrifugation ultracentrifuge ultramodern ultrasonic ultrasonically
ultraviolet umbrella unabated unable unacceptable unaccompanied unaccountable unachievable unadjusted unaffected unafraid unalterable unambiguity
unambiguous unambiguously unanimous unanimously unanswered unarmed unashamedly unasked unassisted unasterisked unattached unattractive unauthentic
unauthorized unavailable unavailing unavoidable unavoidably unaware unawareness unawares unbalance unbelievable unblinkingly unborn unbounded
unbreakable unbroken unbuttoned uncanny uncaused unceasingly uncertain uncertainly uncertainty uncertified unchangeable unchanged uncharged uncheckable
unclaimed unclasp uncle unclean unclouded uncombable uncomfortable uncomfortably uncommon uncompromising unconcern unconcerned unconcernedly
unconditional unconditionally unconfessed unconquerable unconquered unconscious unconsciously unconstitutional uncontrollable uncontrollably
unconventional unconvincing uncooperative uncork uncousinly uncover uncritical uncurl undamaged undaunted undeclared undeniable undepicted under
underachievement underachiever underbrush undercover undercurrent underdeveloped undereducated underestimate underfoot undergraduate underground
underhanded underlie underline underling underlying undermine underpin underprivileged underrate underscore undersea undersecretary undershirt
underside understand understandable understanding understandingly understate understatement understood undertake undertaker undertaking underwater
underway underwear underworld underwrite undesirable undeveloped undifferentiated undigested undiluted undiminished undisguised undisputed undo undoing
undone undoubtedly undress undrinkable undue undulate unduly unearth uneasily uneasiness uneasy uneconomical unemployed unemployment unending
unenthusiastic unequally unequivocally unerring unerringly uneven unevenly unexpected unexpectedly unexplainable unexplained unexplored unfair
unfaithful unfaltering unfalteringly unfamiliar unfasten unfastened unfavorable unfertile unfettered unfit unfitting unfixed unfold unfolding
unforeseen unforgettable unfortunate unfortunately unfrosted unfrozen ungainly ungodly ungrateful unhappiness unhappy unhealthy unheated unheeded
unheeding unhesitatingly unhitch unholy unhurried unhurriedly unhurt unification unified uniform uniformed uniformity uniformly unify unilateral
unimaginable unimaginative unimpaired unimpassioned unimpeachable unimpeachably unimportant unimposing unimpressed unimpressive unimproved uninitiate
uninitiated uninjectable unintelligent unintended unintentionally uninterrupted uninterruptedly uninvited uninvolved union unique uniquely uniqueness
unit unite united unity univalent universal universalistic universality universalize universally universe university unjust unkind unknown unlace
unlash unlawful unleash unlike unlikely unlimited unlined unliterary unload unloaded unloading unlock unlocked unlovely unluckily unlucky unmalicious
unmanageably unmarried unmask unmated unmeritorious unmistakable unmistakably unmolested unmoved unnatural unnecessarily unnecessary unneeded unnoticed
unnumbered unobtainable unobtrusively unoccupied unofficial unopposed unorthodox unpack unpaid unpaintable unpaired unparalleled unpatriotic unpaved
unperformed unpicturesque unpleasant unpleasantly unplowed unplumbed unpopular unprecedented unpredictability unpredictable unpredictably
unpremeditated unprepared unpretentious unproblematic unprocurable unpromising unprotected unpublished unpunished unqualified unqualifiedly
unquestionably unquestioningly unravel unready unreal unrealism unrealistic unrealistically unreality unreason unreasoning unrecognizable unrecognized
unreconstructed unredeemed unreflective unregretting unrelated unreleased unreliable unremarkable unrequited unreservedly unresponsive unrest
unrestricted unruly unsaid unsatisfactory unsaturated unscathed unscientific unscramble unscrew unscrupulous unseeing unseen unselfconscious
unselfconsciousness unselfish unselfishness unservile unsettled unshakable unsharpened unshaved unshaven unsheathe unshielded unsigned unsloped
unsmiling unsmilingly unsold unsolder unsolved unspeakable unspoken unstable unstained unsteadily unstilted unstressed unstructured unstrung
unsuccessful unsuitable unsuitably unsuited unsung unsympathetic unteach untellable untenable untested unthaw unthematic unthinking untie untold
untouched untoward untraditional untrammeled untried untrue untruth unused unusual unusually unutterably unvarying unveil unventilated unwanted
unwarranted unwavering unwed unwelcome unwilling unwillingness unwind unwire unwise unwisely unwitting unwittingly unwomanly unworthy unwrinkled
unwritten up upbeat upcoming update upgrade upheaval uphold upholster upkeep upland uplift uplifted uplifting upper uppercut uppermost upraise upraised
upright uprising uproar uproot upset upshot upstairs upstate upstream uptake uptown upward upwards urban urbanize urbanized urchin urge urgency urgent
urgently urging urinary urine urn usable usage use useable used useful usefulness useless uselessly uselessness user usher usual usually usurp utensil
utilitarian utility utilization utilize utmost utopian utter utterance utterly vacancy vacant vacantly vacate vacation vacationing vaccinating
vaccination vaccine vacuolated vacuolization vacuum vagabond vague vaguely vagueness vain valet valiant valid validate validation validity valley valor
valuable valuation value valued valueless values valve vandal vandalism vanguard vanish vanished vanity vanquish vapor vaporization vaquero variability
variable variant variation varied variegated variety various variously vary varying vascular vase vast vastly vaudeville vault vector veer vegetable
vegetation vehemence vehement vehicle veil veiled vein veined vellum velocity velour velours velvet velvety vending vendor venerable venerate vengeance
vent ventilate ventilation venture veracity veranda verandah verb verbal verbena verdict verge veridical verification verify verisimilitude veritable
vermilion vermouth vernal versatility verse version vertebral vertebrate vertex vertical vertigo verve very vesicular vessel vest vestibule vestige vet
veteran veterinary veto vex vexation viability viable viand vibrancy vibrant vibrate vibration vibrionic vicar vicarious vice vicinity vicious victim
victimize victor victoriously victory video vie view viewer viewers viewpoint vigilance vigilantism vignette vigor vigorous vigorously vile village
villager villain villainous vindicate vindication vindictive vine vinegar vineyard vintage vinyl violate violation violence violent violently violet
violin violinist virgin virginity virile virtual virtually virtue virtuoso virulence virulent virus visage visceral viscoelastic viscometer viscosity
viselike visibility visible visibly vision visit visitor visored vista visual visualization visualize visually vital vitality vitally vitals vitamin
vivacious vivid vividly vividness vivify vocabulary vocal vocalic vocalist vocalize vocation vocational vocationally vociferous vociferously vogue
voice voiced void volatile volcano volition volley volleyball voltage voltaic voltmeter volume volumetric volumetrically voluminous voluntarily
voluntary volunteer voluptuous vomit vomiting voodoo vote voter voting votive vouch vouchsafe vow vowel voyage voyager vulgar vulnerability vulnerable
vulpine vulture wacky wad wade wads wafer waffle waft wag wage wager wages waggle wagon wail wailful wailing wainscoted waist wait waiter waiting
waitress waive wake wakeful wakefulness walk walking walkout walkover wall wallet wallflower wallop walloping wallow wallpaper walnut walrus wan wand
wander wanderer wandering wane wangle waning want war warble ward wardrobe wardroom warehouse warehousing warfare warhorse warily warlike warm warmed
warming warmly warmongering warmth warn warning warp warped warrant warrior wart wary wash washbasin washbowl washed washing washup waste wastebasket
wasted wasteful wasteland wastewater watch watcher watchfully watching watchmaker watchman water watercolor watercolorist waterfall waterfront
watermark waterproof waterproofing watershed waterway watery watt wattle wave wavelength waver wavy wax waxed waxen waxing waxlike way waylay ways
wayside wayward weak weaken weakened weakening weakly weakness wealth wealthy wean weaning weapon wear wearer wearied wearily weariness wearisome weary
wearying weather weatherstrip weave web wed wedding wedge wee weed weeds week weekday weekend weekly weep weeping weigh weight weighted weighting
weightlessness weir weird weirdly welcome welcoming weld welfare well welter wend west westerly western westerner westward westwards wet wetness
wetting whack whale wharf wheat wheedle wheel wheelchair wheeze wheezing whence whereabouts whet whiff while whim whimper whine whinny whip whipping
whir whirl whirring whisk whiskered whiskers whiskey whisky whisper whistle whistling whit white whiteface whiten whiteness whitewashed whiz whodunit
whole wholesaler wholesome wholly whoop whore whorl wicked wickedly wickedness wicker wide widely widen widespread widow widowed widower widowhood
width wield wife wifely wig wiggle wigmaker wild wildcat wildcatter wildlife wildly wildness wile wilfully will willful willing willingness willow
willpower wilt wily win wince wind windbag windblown windbreak winding windmill window windowpane windowsill windshield windy wine wineglass wing
wingback wingman wings wink winless winner winning winnow winter wintertime wintry wipe wire wired wiry wisdom wise wisecrack wisely wisenheimer wish
wishing wisp wit witch withal withdraw withdrawal withe wither withered withering withhold withholding within withstand witness wittingly witty wizard
wobble wobbling wobbly woe woeful woefully wolf wolflike woman womb wonder wonderful wonderfully wonderfulness wonderworking wondrous wondrously woo
wood woodcarver wooded wooden woodenly woodgrain woodgraining woodpecker woods woodshed woodwork wool woolen woolgather woolly word wording wordlessly
words work workable workbench workboard worker working workings workman workmanlike workout works worksheet workshop worktable workweek world worldly
worldwide worm worn worried worriedly worriment worry worse worsen worship worshipper worst worsted worth worthless worthlessness worthwhile worthy
wound wounded woven wrack wraithlike wrangle wrap wrapped wrapper wrath wrathful wrathfully wreak wreath wreathe wreck wreckage wrench wrenching
wrestle wrestler wrestling wretch wretched wretchedness wriggle wring wrinkle wrist writ write writer writhe writhed writhing writing written wrong
wrongdoing wrongly wry wryly xenon xylem xylophone yacht yank yap yard yardage yardstick yawn yawning yaws year yearn yearning yearningly years yell
yelled yelling yellow yelp yelping yen yes yesterday yesteryear yet yield yielding yoga yoke yokel yonder young younger youngish youngster youth
youthful yr yucca zeal zenith zero zest zigzag zinc zip zloty zodiacal zombie zone zoning zoo zoom
`;

export const rare = `
abacinate aback abactinal abacus abaft abarticulation abase abash abashment abasia abasic abatable abate abatement abatic abatis abator abattis
abattoir abaxial abaxially abaya abbacy abbatial abbe abbess abbreviate abbreviation abbreviator abdicable abdicate abdication abdicator
abdominocentesis abdominoplasty abdominous abdominousness abdominovesical abduce abducent abduct abducting abduction abductor abeam abecedarian
abecedarius aberrance aberrancy aberrate abetalipoproteinemia abetment abettal abetter abettor abeyance abeyant abhorrence abhorrer abidance abience
abient abiogenesis abiogenetic abiogenist abiotrophy abjectly abjuration abjure abjurer ablactate ablactation ablate ablative ablaut ableism ablepharia
ablism abloom ablution ablutionary abnegate abnegation abnegator abnormalcy abocclusion abolishable abolishment abolitionary abolitionism abomasal
abominably abominate abomination abominator aborad aboral aboriginal abort aborticide abortifacient abortionist abortive abortively aboulia aboulic
aboveboard abracadabra abrachia abradant abrade abrader abranchial abranchiate abranchious abrase abrasion abrasive abrasiveness abreact abreast
abridged abridgement abridger abroach abrogation abrogator abruption abscessed abscise abscission abscond absconder abscondment abseil abseiler
absentee absentmindedness absoluteness absolution absolutism absolutist absolutistic absolve absolved absolver absolvitory absorbable absorbance
absorbefacient absorbent absorbing absorptivity absquatulate abstainer abstemious abstemiously abstemiousness abstentious abstinence abstinent
abstracted abstractedly abstractedness abstracter abstractionist abstractly abstractness abstractor abstruse abstrusely abstrusity absurdly absurdness
abulia abulic abundantly abuser abusive abusively abut abutment abutter abuzz abye abysm abysmal abysmally abyssal academe academia academician
academicism academism acantha acanthocytosis acanthoid acantholysis acanthoma acanthosis acanthotic acanthous acapnia acapnial acapnic acapnotic
acardia acariasis acaridiasis acariosis acarophobia acarpellous acarpelous acarpous acatalectic acataphasia acathexia acathexis acaudal acaudate
acaulescent accelerando accelerative acceleratory accelerometer accented accentual accentuation acceptability acceptableness acceptably acceptant
acceptation acceptive acceptor accessary accessibility accessible accession accessional accessorial acciaccatura accidence accidental accipitrine
acclamation acclimate acclimation acclimatisation acclimatise acclimatization acclivitous acclivity accolade accommodating accommodatingly
accommodation accommodational accommodative accommodator accompanist accompanying accompanyist accomplishable accordant according accordion
accordionist accouchement accoucheur accoucheuse accountability accountable accountancy accountantship accouter accoutered accoutre accoutred
accoutrement accredited accrete accretionary accretive accrual accruement acculturational acculturative accumbent accumulated accumulative accumulator
accurse accursed accurst accusal accusatorial accusatory accused accuser accusive accustomed acebutolol acedia acellular acentric acephalia acephalism
acephalous acephaly acerate acerb acerbate acerbic acerbity acerose acervate acetabular acetaminophen acetanilid acetanilide acetate acetic acetify
acetonic acetonuria acetophenetidin acetose acetous acetphenetidin acetylate acetylation acetylenic acetylic acetylise acetylize achenial achievability
achievable achiever achlamydeous achlorhydria achlorhydric acholia achondrite achondritic achondroplasia achondroplastic achondroplasty achromasia
achromatic achromaticity achromatinic achromatise achromatism achromatize achromatous achromia achromic achromous achy achylia acicula acicular
aciculate acidemia acidic acidification acidify acidimetric acidimetry acidophilic acidophilous acidosis acidotic acidulate acidulent acidulous
acidulousness aciduric acinar acinic acinose acinous acknowledgeable acknowledged acknowledgement acknowledgment acme acne acned acneiform acold acorea
acousma acoustic acoustician acousticophobia acoustics acquaintanceship acquiescent acquirable acquirement acquirer acquiring acquisitive
acquisitiveness acquittal acquittance acquitted acrid acridity acridness acrimonious acrimony acritical acroanaesthesia acroanesthesia acrobat
acrocarpous acrocentric acrocephaly acrocyanosis acrogenic acrogenous acromegalia acromegalic acromegaly acromicria acromikria acromphalus acromyotonia
acronym acronymic acronymous acropetal acrophobia acrophobic acrophony acropolis acroscopic acrostic acrylic actable actinal actinic actinism actinoid
actinometric actinometrical actinometry actinomorphic actinomorphous actinomycetal actinomycetous actinomycin actinomycosis actinomycotic actinotherapy
actionable activating activation activeness activewear activist activistic actualisation actualise actualization actualize actuarial actuary actuated
actuating actuation actuator acuate acuity aculeate aculeated acumen acuminate acupressure acupuncture acuteness acyclic acyclovir acylation adactylia
adactylism adactylous adactyly adage adagio adamance adamantine adaptability adaptational adaptative adapter adaption adaptive adaptor adaxial
adaxially addable addendum adder addible addict addiction addictive additional addle addled addlehead addlepated addressable addressee adduce adducent
adducer adducing adduct adducting adduction adductive adenitis adenocarcinoma adenocarcinomatous adenoid adenoidal adenoidectomy adenomegaly
adenomyosarcoma adenomyosis adenopathy adenosis adeptness adequateness adhesion adhesiveness adhocracy adiabatic adience adient adipose adiposeness
adiposis adiposity adit adjacency adjectivally adjectively adjudge adjudicate adjudicative adjudicator adjudicatory adjunction adjunctive adjuration
adjuratory adjure adjustable adjuster adjustive adjustor adjutant adjuvant adman admass admeasure administrable administrate administratively
administrivia admirability admirableness admiral admiralty admired admiringly admissibility admissive admittable admittance admittible admixture
admonisher admonishing admonishment admonitory adnate adnexal adnoun adobe adolesce adoptable adoptee adopter adoptive adorability adorable
adorableness adorably adoration adored adorer adoring adoringly adorned adornment adoxography adpressed adrenalectomy adrenarche adrenergic
adrenocortical adrenocorticotrophic adrenocorticotropic adrift adroit adscititious adscript adscripted adsorbable adsorbate adsorbent adsorption
adsorptive adulate adulation adulator adulatory adulterant adulterate adulterated adulterating adulteration adulterator adulteress adulterine
adulterous adulterously adultery adumbrate adumbration adumbrative adust advancement advancer advancing advantageously advantageousness advect
advection advective adventitial adventitious adventive adventuresome adventuress adventurism adventuristic adventurousness adverbially adversative
adversely advert advertence advertency advertent advertently advertiser advertize advertizement advertizer advertizing advertorial advised advisee
advisement adviser advisory advocator advowson adynamia adynamic adze aecial aegir aeolotropic aeonian aerate aerialist aerially aerie aeriferous
aeriform aerify aerobatics aerobics aerobiosis aerobiotic aerodontalgia aerodrome aerodynamics aeroembolism aerofoil aerogenerator aerogram aerogramme
aerolite aerolitic aerological aerology aeromechanic aeromechanics aeromedical aeromedicine aeronaut aeronautic aeronautical aeronautics aerophagia
aerophilatelic aerophilately aerophile aerophilic aerophilous aeroplane aerosolise aerosolised aerospace aery aesculapian aesthesia aesthesis aesthete
aesthetical aesthetically aesthetician aesthetics aestival aestivate aestivation aether aetiologic aetiological aetiologist aetiology afeard afeared
afebrile affability affable affableness affaire affectation affectedly affectedness affecting affectional affectionateness affective affiance affiant
affiliate affinal affine affined affirmable affirmative affirmatively affirmativeness affirmatory affirmer affixal affixation affixial afflatus afflict
affliction afflictive affluent affordable afforest afforestation affranchise affray affricate affrication affricative affright affusion afibrinogenemia
aficionado afield aflicker aflutter aforementioned aforethought afoul afresh afterburner aftercare afterdeck afterglow afterimage afterlife aftermath
aftermost afterpains afterpiece aftersensation aftershafted aftershock aftertaste afterthought afterworld agal agalactia agalactosis agamic
agammaglobulinemia agamogenesis agamogenetic agamous agateware agaze agedness ageing ageism ageless agelessness agelong agendum agenesia agenesis
agential agerasia agglomerated agglomerative agglomerator agglutinate agglutinative aggrade aggrandise aggrandisement aggrandize aggrandizement
aggravated aggravating aggravation aggravator aggregated aggregative aggregator aggress aggressively aggrieve aggro aggroup agility aging agio agiotage
agism agitating agitative agitator agitprop agleam aglet aglitter aglow agnate agnatic agnation agnise agnize agnomen agnosia agnostic agnostical
agnosticism agog agon agonadal agonal agone agonise agonised agonising agonist agonistic agonistical agonize agonized agonizing agonizingly agora
agoraphobia agoraphobic agranulocytic agranulocytosis agranulosis agrapha agraphia agraphic agrarian agreeability agreeable agreeableness agreed
agrestic agribusiness agriculturalist agriculturist agrobiologic agrobiological agrobiology agrologic agrological agrology agromania agronomic
agronomical agronomist agronomy aground agrypnia agrypnotic aguish ahem ahimsa ahistorical ahorse aided aiglet aigret aigrette aiguilette aikido
aileron ailurophobia airbrake airbrush airburst airbus aircraftman aircraftsman aircrew aircrewman airdock airdrome airdrop aired airfare airfield
airfoil airforce airfreight airgun airhead airheaded airiness airing airlift airlike airline airliner airlock airmail airmailer airman airmanship
airpost airscrew airship airsick airsickness airspace airstream airstrip airt airtight airwave airwoman airworthiness airworthy ajar akimbo akinesia
akinesis alabastrine alacritous alacrity alalia alar alarming alarmism alarmist alarum alary alas alastrim alate alated albatross albedo albescent
albinal albinic albinism albinistic albino albinotic albitic albuminous albuminuria albuminuric albuterol alcalde alcalescent alcaptonuria alcazar
alchemic alchemical alchemise alchemist alchemistic alchemistical alchemize alchemy alcoholic alcoholise alcoholism alcoholize alcove aldehydic
aldermanic aldermanly aldosteronism aleatory alee alehouse alembic alendronate aleph aleuronic alexia alexic algal algebra algebraic algebraical
algebraist algid algidity algoid algolagnia algolagnic algology algometer algometric algometrical algometry algophilia algophobia algophobic algorism
algorithm algorithmic alias alidad alidade alienable alienage alienating alienator alienee alienism alienist alienor aliform aligned aligning alikeness
aliment alimental alimentary alimentation alimentative alimony aline alinement aliphatic aliterate aliveness aliyah alkahestic alkalemia alkalescent
alkalic alkalify alkalimetry alkalinise alkalinity alkalinize alkalinuria alkalise alkalize alkaloidal alkalosis alkalotic alkaluria alkaptonuria alky
alkylic allantoic allantoid allargando allay allayer allegedly allegement allegiant allegoric allegorical allegorically allegorise allegoriser
allegorize allegorizer allegretto allegro allelic allelomorphic allergenic allergic allergist allergology allergy alleviant alleviated alleviation
alleviative alleviator alleviatory alliaceous alliance allies alliterate alliteration alliterative alliteratively alliterator allocatable allocator
allochronic allochthonous allocution allogamous allogamy allogeneic allograph allographic allomerism allomerous allometric allometry allomorph
allomorphic allopathic allopathy allopatric allopatry allophone allophonic allopurinol allotropic allotropical allotropism allotropy allotted allover
allowably alloy alloyed allude allure allurement alluring allusive allusiveness alluvial alluviation alluvion alluvium allylic almanac almighty almoner
alms almsgiver almsgiving aloft aloha alongside alopecia alopecic alpaca alpenstock alpestrine alphabet alphabetic alphabetical alphabetically
alphabetisation alphabetise alphabetised alphabetiser alphabetization alphabetized alphabetizer alphameric alphamerical alphanumeric alphanumerical
alphanumerics alpine alpinist alprazolam alright altar altarpiece altazimuth alterability alterable alterative altercate altering alternating
alternation alternator altimeter altissimo altitudinal altitudinous alto altocumulus altoist altostratus altricial altruist altruistic altruistically
alular alum aluminiferous aluminise aluminize aluminous alumna alumnus alveolate alveolitis alvine amah amain amalgam amalgamate amalgamated
amalgamation amalgamative amalgamator amanuensis amaranthine amastia amateurish amateurishly amateurism amative amativeness amatory amaurosis amaurotic
amazingly amazon ambage ambages ambagious ambassadorial ambassadorship ambassadress ambidexterity ambidextrous ambidextrousness ambience ambient
ambiguously ambit ambitionless ambitiously ambitiousness ambivalence ambivalency ambivalent ambiversion ambiversive ambler amblyopia amblyopic ambo
ambrosial ambrosian ambulacral ambulant ambulate ambulation ambulatory ambusher ameban amebiasis amebic amebiosis ameboid amebous ameer amelia
ameliorate ameliorating amelioration ameliorative amelioratory amelogenesis amenability amenableness amendable amendatory amends amenia amenities
amenity amenorrhea amenorrheal amenorrheic amenorrhoea amenorrhoeal amenorrhoeic amentaceous amentia amentiferous amerce amercement amerciable
ametabolic ametabolous amethopterin amethyst amethystine ametria ametropia ametropic amiability amiableness amiably amicability amicableness amicably
amidopyrine amidship amidships amigo aminic amino aminoaciduria aminophylline aminopyrine amiodarone amir amitosis amitotic amitriptyline ammeter
ammino ammoniacal ammoniate ammoniated ammonification ammonify ammonite ammonitic ammoniuria ammonoid amnesia amnesiac amnesic amnestic amnesty amnic
amnio amniocentesis amnionic amniotic amobarbital amoeban amoebiasis amoebic amoebiosis amoeboid amoebous amok amora amoralism amoralist amorality
amorally amoristic amorously amorousness amort amortisation amortise amortization amortize amour amoxicillin amperage ampersand amphetamine amphibian
amphibiotic amphibious amphiboly amphibrach amphictyony amphidiploidy amphigory amphimixis amphiprostylar amphiprostyle amphiprotic amphisbaena
amphistylar amphitheater amphitheatre amphitheatric amphitheatrical amphitropous amphora amphoric amphoteric amphotericin ampicillin ampleness ampoule
ampul ampule ampulla ampullar ampullary amputation amputator amputee amrinone amuck amusing amusingly amusive amygdaliform amygdaline amygdaloid
amygdaloidal amygdalotomy amylaceous amyloid amyloidal amyloidosis amylolysis amylolytic amyotonia amyotrophia amyotrophy amyxia anabatic anabiosis
anabiotic anabolic anabolism anachronic anachronistic anachronous anaclinal anaclisis anaclitic anacoluthia anacoluthic anacoluthon anadiplosis
anadromous anaemia anaemic anaerobiotic anaesthetic anaesthetise anaesthetist anaesthetize anaglyph anaglyphic anaglyphical anaglyphy anaglyptic
anaglyptical anagnost anagoge anagogic anagogical anagram anagrammatic anagrammatical anagrammatise anagrammatize anagrams anal analbuminemia analecta
analects analgesia analgesic analgetic analog analogical analogise analogist analogize analphabet analphabetic analphabetism analysand analyser
analyzable analyzed anamnesis anamnestic anamorphic anamorphism anamorphosis anapaest anapaestic anapest anapestic anaphase anaphasic anaphor anaphora
anaphoric anaphrodisia anaphrodisiac anaphylactic anaphylaxis anaplasia anaplastic anaplasty anarchic anarchical anarchically anarchism anarchistic
anarthria anasarca anasarcous anastalsis anastigmat anastigmatic anastomose anastrophe anastylosis anathema anathematisation anathematise
anathematization anathematize anathemise anathemize anatomise anatomist anatomize anatropous ancestress anchorage anchorite anchoritic anchorman
anchorperson anchylosis ancientness ancients ancillary ancylose andante andantino andiron androgenesis androgenetic androgenic androgenous androgeny
androglossia androgyne androgynous androgyny android androphobia anecdotal anecdotic anecdotical anecdotist anechoic anele anemographic anemography
anemometer anemometric anemometrical anemometry anemophilous anencephalia anencephalic anencephalous anencephaly anergy aneroid anesthesia
anesthesiologist anesthesiology anesthetic anesthetise anesthetist anesthetize anesthyl anestric anestrous anestrum anestrus aneuploid aneuploidy
aneurism aneurismal aneurismatic aneurysm aneurysmal aneurysmatic anfractuous angelical angelically angelology angelus angered angiitis angina anginal
anginose anginous angiocardiogram angiocarpic angiocarpous angioedema angiogenesis angiogram angiography angiohemophilia angiologist angiology angioma
angiomatous angiopathy angioplasty angiosarcoma angioscope angiospermous angiotelectasia angiotensin angiotonin angled angledozer angler anglicise
anglicize angling anglophil anglophile anglophobe angriness anguine angularity angulate angulation anhedonia anhidrosis anhydrosis anicteric anile
anima animadversion animadvert animalisation animalise animalism animalistic animality animalization animalize animatedly animateness animating
animation animatism animatistic animator animatronics anime animise animism animist animistic animus aniseikonia aniseikonic anisogametic anisogamic
anisogamous anisogamy anisometric anisometropia anisometropic anisotropic anisotropically anisotropy anklet anklets ankus ankyloglossia ankylose
ankylosis ankylotic annalist annalistic annals anneal annealing annelid annelidan annex annexal annexation annexational annexe annihilated annihilative
annihilator annotate annotating annotation annotator announced announcer annoyer annoyingly annuitant annuity annul annular annulate annulated annulet
annulment annulus annum annunciate annunciation annunciator annunciatory anodal anodic anodise anodize anodyne anoestrous anoestrum anoestrus anoint
anointer anointing anointment anomalist anomalously anomalousness anomaly anomia anomy anon anonym anonymously anoperineal anopheline anopia anorak
anorchia anorchidism anorchism anorectal anorectic anorexic anorexigenic anorgasmia anorthic anorthitic anorthography anorthopia anosmatic anosmia
anosmic anovulant anovulation anoxemia anoxemic anoxia anoxic anserine answerability answerable answerableness answerer antacid antagonism
antagonistically antapex ante antecede antecedence antecedency antecedently antechamber antecubital antedate antediluvial antediluvian antefix
antemeridian antemortem antenatal antennal antennary antenuptial antepartum antepenult antepenultima antepenultimate anteriority anteriorly anterograde
anteroom anthelminthic anthelmintic anthem antheral antheridial anthesis anthologise anthologist anthologize anthology anthophagous anthophilous
anthracitic anthracosis anthrax anthropic anthropical anthropocentric anthropocentricity anthropocentrism anthropogenesis anthropogenetic anthropogenic
anthropogeny anthropoid anthropoidal anthropolatry anthropological anthropometric anthropometrical anthropometry anthropomorphise anthropomorphism
anthropomorphize anthropomorphous anthropophagite anthropophagous anthropophagus anthropophagy anthroposophy antiadrenergic antiaircraft antialiasing
antiapartheid antiarrhythmic antiauthoritarian antibacterial antibaryon antibiosis antiblack anticancer anticholinergic anticholinesterase anticipant
anticipative anticipator anticipatory anticlimactic anticlimactical anticlimax anticlinal anticlockwise anticoagulant anticoagulative anticonvulsant
anticyclone anticyclonic antidepressant antidiabetic antidiarrheal antidiuretic antidotal antidote antidromic antielectron antiemetic antiepileptic
antiestablishmentarianism antiestablishmentism antifeminism antifeminist antiferromagnetic antiferromagnetism antifertility antiflatulent antifungal
antigenic antigram antiheretical antihero antihistamine antihypertensive antiknock antiknocking antilepton antilog antilogarithm antimacassar
antimagnetic antimalarial antimeson antimetabolite antimicrobial antimicrobic antimonial antimonic antimonious antimonopoly antimuon antimycin
antimycotic antineoplastic antineutrino antineutron antinode antinomasia antinomian antinomianism antinomy antiparallel antiparticle antipathetic
antipathetical antipersonnel antiperspirant antiphlogistic antiphon antiphonal antiphonary antiphony antiphrasis antipodal antipode antipodean
antipodes antipollution antipope antiproton antiprotozoal antipruritic antipsychotic antipyresis antipyretic antiquarian antiquark antiquary antiquate
antiquated antisatellite antisemitic antisemitism antisepsis antisepticize antisocial antispasmodic antistrophe antistrophic antisubmarine
antisyphilitic antitank antitauon antithetic antithetically antitoxic antitrade antitrades antitumor antitumour antitussive antitype antitypic
antitypical antiviral antlered antonym antonymous antonymy antrorse antsy anuran anuresis anuretic anuria anuric anurous anxiolytic anxiousness
anyplace anyways aorist aoristic aortal aortic aortitis apace apache apadana apanage apartheid apathetic apathetically apathy apelike aper apercu
aperient aperiodic apery apetalous aphaeresis aphaeretic aphagia aphakia aphakic aphanitic aphasia aphasic aphelion apheresis apheretic aphesis aphetic
aphonia aphonic aphorise aphorism aphorist aphoristic aphorize aphotic aphrodisia aphrodisiac aphrodisiacal aphyllous apian apiarian apiarist apiary
apical apiculate apicultural apiculture apiculturist apish apishamore apivorous aplacental aplanatic aplasia aplitic apnea apneic apnoeic apoapsis
apocalypse apocalyptical apocarpous apochromatic apocope apocrine apocynaceous apodal apodeictic apodictic apodous apogametic apogamic apogamous
apogamy apogean apojove apolitical apologetics apologise apologue apolune apomictic apomictical apomixis apomorphine aponeurotic apopemptic apophasis
apophatic apophatism apophthegm apophyseal apoplectic apoplectiform apoplectoid apoplexy apoptosis aposelene aposiopesis aposiopetic apostasy apostate
apostatise apostatize apostle apostleship apostolical apostrophe apostrophic apostrophise apostrophize apothecial apothegm apothegmatic apothegmatical
apotheose apotheosis apotheosise apotheosize apotropaic appal appall appalled appallingly appanage apparatchik apparel appareled apparency apparentness
apparitional appealable appealingly appealingness appearing appeasable appeasement appeaser appeasing appellant appellate appellation appellative
appendage appendaged appendant appendectomy appendicectomy appendicitis appendicle appendicular apperceive apperception apperceptive appertain
appetence appetency appetent appetising appetisingness appetitive appetizing appetizingness applaudable applauder applecart applesauce applet appliance
applicative applicatory applied applier applique appoggiatura appointive apportionable apportioned apportioning apportionment apposable appose apposite
appositeness apposition appositional appositive appositively appraising appreciated appreciatively appreciativeness appreciator apprehended apprehender
apprehensible apprehensive apprehensively apprehensiveness apprenticed appressed apprisal apprise apprize appro approachability approaching approbate
approbation approbative approbatory appropriable appropriateness appropriative appropriator approver approving approximative appurtenance appurtenant
apractic apraxia apraxic apricot apropos apse apsidal apsis apteral apterous aptitudinal aptly aptness aqua aquacultural aquaculture aqualung
aquamarine aquanaut aquaphobia aquaphobic aquaplane aquarium aquatic aquatics aquatint aqueduct aquicultural aquiculture aquifer aquiferous aquiline
arabesque arability araceous arachnidian arachnoid arachnophobia araneidal araneidan araroba arbalest arbalist arbiter arbitrable arbitrage arbitrager
arbitrageur arbitral arbitrament arbitrariness arbitration arbitrational arbitrative arbitrator arbitrement arbor arboraceous arborary arboreous
arborescent arboresque arboretum arborical arboriculture arboriculturist arboriform arborise arborist arborize arborolatry arborous arbour arcade
arcadian arcane arcanum arccos arccosecant arccosine arccotangent arced archaean archaeologic archaeological archaeology archaeozoic archaic archaicism
archaise archaism archaist archaistic archangelic archangelical archbishopric archdeacon archdeaconry archdiocesan archdiocese archducal archduchess
archduchy archduke archean archegonial archegoniate archeologic archeologist archeology archeozoic archepiscopal archer archery archesporial archetypal
archetype archetypical archidiaconal archidiaconate archiepiscopal archimandrite archipelagic archipelago architectonic architectonics architecturally
architrave archival archive archivist archly archness archosaurian archpriest archway arciform arco arcsec arcsecant arcsin arcsine arctan arctangent
arctic arcuate ardently ardour arduously arduousness areal areflexia arenaceous arenicolous areolar areolate arete argent argentic argentiferous
argentous argillaceous argonaut argosy arguable arguably arguer argufy arguing argumentation argumentatively argyle argyll aria arid aridness arietta
aright ariled arillate ariose arioso aristocrat aristocratical aristocratically arithmancy arithmetical arithmetically arithmetician arity arles armada
armamentarium armature armband armet armguard armhole armiger armilla armillary arming armistice armless armlet armlike armorer armorial armory armour
armoured armourer armoury armrest arnica aroid aromatherapy aromatic aromatise aromatize arouser arpeggio arquebus arraignment arranger arranging
arrant arras arrayed arrears arrester arresting arrhythmia arrhythmic arrhythmical arrivederci arriver arriviste arrogation arrogator arrowhead
arrowsmith arsenal arsenical arsenious arson arsonist artefact artefactual arterialise arterialize arteriectasia arteriectasis arteriogram
arteriography arteriosclerosis arteriosclerotic arteriovenous arteritis artesian artful artfulness arthralgia arthralgic arthritic arthrocentesis
arthrodesis arthrogram arthrography arthromeric arthropathy arthroplasty arthropodal arthropodan arthropodous arthroscope arthroscopy arthrosporic
arthrosporous articled articular articulary articulated articulately articulateness articulative articulator articulatory artifactual artificer
artificiality artiodactyl artiodactylous artiste artless artlessly artlessness artwork arundinaceous asana asbestosis ascariasis ascendable ascendance
ascendant ascendence ascendency ascendent ascender ascendible ascension ascensional ascensive ascent ascertained ascesis ascetic ascetical ascetically
asceticism ascites ascitic asclepiadaceous ascocarpous ascomycetous ascosporic ascosporous ascot ascribable ascription asdic asea asepsis aseptic
asexual asexuality asexually ashamedly ashbin ashcan ashlar ashram ashtray ashy asinine asininity askance askant asker askew asking aslant aslope
asocial asparaginase aspectual aspergill aspergillosis asperity asperse aspersion aspersorium asphaltic aspheric aspherical asphyxia asphyxiate
asphyxiated asphyxiating asphyxiation asphyxiator aspirate aspirator aspirer aspiring asquint assagai assailability assailable assailant assassinate
assassinated assassination assassinator assaulter assaultive assayer assegai assembler assembling assemblyman assemblywoman assenter assentient
assenting assertable asserted asserter asserting assertively assessable assessee assets asseverate asseveration asseverator asshole assibilate
assibilation assiduous assiduously assiduousness assignable assignation assignor assimilable assimilating assimilation assimilative assimilator
assimilatory assisted assistive assize assizes associability associable associableness associateship associational associationism associative
associatory assoil assonance assonant assonate assort assuage assuagement assuasive assumed assuming assumptive assuredness assurgent assuring astasia
astatic astereognosis asteriated asterisked asterism asterismal astern asternal asteroid asthenia asthenic asthenopia asthenosphere astheny asthma
asthmatic astigmatic astigmatism astigmia astir astomatal astomatous astonied astounded astraddle astragal astragalar astraphobia astringe astringence
astringency astrobiology astrocytic astrodome astrodynamics astrogate astrogator astrolabe astrolatry astrologer astrological astrologist astrology
astrometry astronaut astronautic astronautical astronautics astronavigation astronomer astronomic astronomically astrophysical astrophysicist astutely
astuteness astylar asunder asylum asymmetrical asymptomatic asymptote asynchronism asynchronous asynclitism asyndetic asyndeton asynergia asynergic
asynergy asystole atactic ataractic ataraxia ataraxic ataraxis atavism atavist atavistic ataxia ataxic ataxy atelectasis ateleiosis ateleiotic atelier
ateliosis atenolol athanor atheism atheistical athenaeum atheneum atherodyde atherogenesis atheromatic atherosclerosis atherosclerotic athetosis
athirst athodyd athwart atilt atlas atmometer atmospherical atmospherics atoll atomisation atomise atomiser atomism atomistic atomistical atomization
atomize atomizer atonal atonalism atonalistic atonality atonement atonia atonic atonicity atony atopognosia atopognosis atopy atorvastatin atoxic
atrabilious atresia atrial atrioventricular atrip atrium atrocious atrociousness atrocity atrophedema atropine attachable attache attacking
attainability attainable attainableness attainder attaint attemper attempter attended attendee attender attending attentional attentiveness attenuate
attenuated attenuation attenuator attestant attestation attestator attested attester attestor attitudinal attitudinise attitudinize attorn attorneyship
attosecond attractable attracter attractively attractiveness attractor attribution attributive attributively attrited attrition attritional atypic
atypicality atypically auberge auburn auction auctioneer auctorial audaciously audaciousness audibility audibleness audibly audile audio audiocassette
audiogram audiology audiometer audiometric audiometry audiotape audiovisual auditive auditor auditory auger augitic augmentation augmentative augmented
augury august auld auntie aunty aura aural aureate aureole auric auricular auriculate auriculated auriculoventricular auriferous auriform aurify
auriscope aurora auroral aurorean auroscope aurous auscultate auscultation auscultatory auspex auspicate auspice auspices auspicious auspiciousness
austenitic austerely austereness austral australopithecine autacoidal autarchic autarchical autarchy autarkic autarkical autarky auteur authentically
authenticated authentication authenticator authoress authorial authorisation authorise authorised authoriser authoritarianism authorizer autism
autistic autobahn autobiographer autobiographic autobiographical autobiography autobus autocatalysis autocatalytic autochthon autochthonal autochthonic
autochthonous autochthony autoclave autocracy autocrat autocratic autocratically autocue autodidact autodidactic autoecious autoerotic autoeroticism
autoerotism autofluorescent autofocus autogamic autogamous autogamy autogenesis autogenetic autogenic autogenics autogenous autogeny autogiro autograph
autographed autographic autogyro autoicous autoimmune autoimmunity autoinjector autolatry autoloading autologous autolysis autolytic automaker automat
automated automatise automatism automatize automaton automatonlike automobilist automysophobia autonomous autophytic autopilot autoplastic autoplasty
autoradiograph autoradiographic autoradiography autoregulation autosemantic autosexing autosomal autostrada autosuggestion autotelic autotelism
autotomic autotomise autotomize autotomy autotrophic autotype autotypic autotypy autumnal auxesis auxetic auxinic availableness avalanche avaricious
avariciously avariciousness avaritia avascular avatar avellan avellane avenged avenger aventail aver averageness averment averse aversive avertable
avertible averting avian avianise avianize aviate aviator aviatress aviatrix avid avidity avidly avidness avifauna avifaunal avifaunistic avionic
avionics avirulent avitaminosis avitaminotic avocation avocational avoidable avoirdupois avouch avouchment avow avowal avowedly avower avulse avulsion
avuncular awash awayness aweary aweigh aweless awesome awestricken awheel awing awkwardness awless awned awning awninged awnless awny awol axenic axile
axillary axiological axiology axiomatical axiomatically axletree axonal ayah ayatollah ayin azathioprine azido azimuthal azithromycin azoic azonal
azonic azotaemia azotemia azotemic azotic azoturia aztreonam azure azygos azygous azymia baas babbitt babbitting babbler babbling babel baboo baboonish
babu babushka babyhood babyish babyminder babysit babysitter babysitting babytalk baccalaureate baccarat baccate bacchanal bacchanalia bacchanalian
bacchant bacchante bacchantic bacchic bacciferous baccivorous baccy bach bachelorette bachelorhood bacillar bacillary bacilliform bacitracin backache
backband backbeat backbench backbencher backbite backbiter backblast backboard backbreaking backchat backcloth backcross backdate backdoor backdown
backed backfield backfire backflow backflowing backgammon backgrounder backgrounding backhand backhanded backhander backhoe backlash backless
backlighting backmost backpack backpacker backpacking backpedal backplate backrest backroom backsaw backscatter backscratcher backseat backsheesh
backside backslap backslapper backslide backslider backsliding backspace backspacer backspin backstair backstairs backstay backstop backstroke
backstroker backswept backsword backtalk backtrack backup backwardness backwash backwater backwoodsman bacteremia bacteremic bacteriaemia bacterially
bactericidal bactericide bacteriemia bacterioid bacterioidal bacteriologic bacteriological bacteriologist bacteriology bacteriolysis bacteriolytic
bacteriophagic bacteriophagous bacteriostasis bacteriostatic bacterise bacterize bacteroid bacteroidal baculiform baddie badgerer badgering badinage
badlands badminton badmouth baedeker bafflement bagascosis bagassosis bagatelle baggageman bagger bagging bagman bagnio bagpiper bail bailable bailee
bailey bailiff bailiffship bailiwick bailment bailor bairn baiting baize bakehouse baker bakery bakeshop baking baksheesh bakshis bakshish balaclava
balagan balalaika balancer balancing balanitis balanoposthitis balbriggan balconied balcony baldachin balderdash baldhead baldly baldness baldpate
baldric baldrick baldy balefire balefully balefulness balker balkline balky ballade balladeer ballcock balldress balletic balletomania ballgame
ballista ballistic ballistics ballistocardiogram ballistocardiograph ballooning balloonist balloting ballottement ballpen ballpoint ballup bally
ballyrag balm balmily balminess balmoral balmy baloney balsamic balsamy baluster balusters bambino bamboozle banal banality banausic bandaging bandana
bandanna bandbox bandeau banded bandelet bandelette banderilla banderillero banding banditry bandleader bandlet bandmaster bandolier bandoneon bandsaw
bandsman bandwagon bane baneful banefully banger bangle banian banishment bankable bankbook banking banknote bankroll banned banneret banning bannister
banns banqueting banquette banshie bantam bantamweight bantering banteringly banyan banzai baptise baptised baptism baptismal baptistery baptistry
baptized barbacan barbarisation barbarise barbarism barbarity barbarization barbarize barbarous barbarously barbarousness barbate barbecued barbecuing
barbellate barbeque barber barbershop barbette barbican barbitone barbwire barcarole barcarolle bard barde bardic bardolatry bareback barebacked
bareboat bareboating bared barefaced barefacedly barefooted barehanded bareheaded barelegged bareness barf bargainer bargee bargello bargeman baric
baring baritone barkeeper barker barky barmaid barman barmy barndoor barnstorm barnstormer barograph barographic barometer barometric barometrical
baron baronage baroness baronet baronetage baronetcy baronetise baronetize barong baroqueness barouche barque barracking barrater barrator barratry
barred barreled barrelhouse barrelled barren barrenness barrette barretter barricaded barricado barring barrio barrister barroom barrow bars barter
barterer barycenter baryon barytic barytone basal basaltic bascule baseboard baseborn baseless basely baseness bashfully bashfulness basics basidial
basidiomycetous basidiosporous basifixed basify basilar basilary basilica basilican basilisk basinal basined basinet basipetal basiscopic basketeer
basketmaker basketry basketweaver basophilia basset bassist basso bassoon bassoonist bastardisation bastardise bastardised bastardization bastardize
bastardized bastardly bastardy baster bastille bastinado basting bastioned basuco bate bated batfowl bathetic bathhouse batholithic batholitic
bathometer bathyal bathymeter bathymetric bathymetrical bathymetry bathyscape bathyscaph bathyscaphe bathysphere batik batiste batman batrachian
batrachomyomachia bats batsman batten battering battledore battlement battlemented battler battleship battlesight battlewagon battue batty bauble baulk
baulker bauxitic bawbee bawd bawdily bawdiness bawdry bawler bawling bayat bayou bazar bazooka beachball beachcomber beachfront beachwear beading
beadlike beads beadwork beagling beaked beaker beakless beaklike beamish beamy beanbag beanball beaner beanfeast beanie beano beany bearable beardless
bearish bearskin beastliness beastly beatable beaten beater beatific beatification beatified beatify beatitude beatniks beats beaut beauteous
beauteousness beautician beautification beaver bebop becalm becalmed bechance becharm beck becket becloud becoming becomingly becomingness bedaub
bedaubed bedaze bedazzle bedchamber bedclothes bedcover bedded bedeck bedesman bedevil bedevilment bedew bedewed bedfellow bedframe bedhop bedight
bedim bedimmed bedizen bedlam bedlamite bedless bedpan bedraggle bedrest bedrid bedridden bedrock bedroll bedsit bedsitter bedsore bedspread bedspring
bedwetter beechen beefcake beefeater beekeeper beekeeping beeline beep beeper beery beeswax beetling befitting befittingly befogged befool befooling
beforehand befoul befouled befoulment befuddlement begetter beggarly beggarman beggarwoman begging begild begotten begrime begrimed begrudge beguiled
beguilement beguiler beguine begum behaviorism behaviorist behavioristic behaviour behavioural behaviourism behaviourist behaviouristic beheaded
beheading behemoth behest behindhand beholden beholder beholding behove beige beingness bejewel belabour belatedly belay beldam beldame beleaguer
beleaguering belemnitic believability believing believingly belike belittle belittled belittling belladonna bellarmine bellbottom bellboy belletristic
bellicose bellicoseness bellicosity bellied belligerence belligerency belling bellman bellower bellowing bellows bellpull bellwether bellyache
bellyacher bellyband bellyful bellying bellylaugh bellyless belonging belongings belted belting beltless beltlike beltway belvedere bema bemire bemock
bemuse bemused bemusement benchmark bendability bendable benday bender bending bends benedick benedict benedictive benedictory benefact benefaction
benefactor benefactress benefic benefice beneficed beneficence beneficent beneficially beneficiate beneficiation benevolence benevolent benevolently
benficiate benight benighted benign benignancy benignant benignantly benignity benignly benison bennie benthal benthic benthonic benthos bentonitic
bentwood benumb benumbed benzenoid benzocaine benzodiazepine benzoic benzylic benzylpenicillin beplaster bequeath berating berceuse bereave bereaved
bereft beret beriberi berk berlin berm berretta berried berrylike berserk berserker beseeching beseechingly beseem beshrew besieged besieging besmear
besom besot besotted bespangle bespatter bespeckle bespoke bespoken bespot besprent besprinkle bestialise bestiality bestialize bestially bestiary
bestir bestower bestowment bestrew bestride bestseller betatron beth bethel betide betimes betise betoken betrayer betroth betrothal bettering betting
bettor betulaceous betwixt bevatron bewhisker bewitchery bewitching bewitchingly bewitchment bewray bezant bezel bezique bezzant bhakti bhang biannual
biannually biased biaural biauricular biaxal biaxate biaxial bibbed bible bibless bibliographer bibliographic bibliolatrous bibliolatry bibliomania
bibliomaniacal bibliophile bibliophilic bibliopole bibliopolic bibliopolist bibliothec bibliotheca bibliothecal bibliothecarial bibliotic bibliotics
bibliotist bibulous bicameral bicapsular bicentenary bicentennial bicentric bicephalous bichromated bichrome bicipital bicolor bicolored bicolour
bicoloured biconcave biconvex bicorn bicornate bicorne bicorned bicornuate bicornuous bicuspid bicuspidate bicycler bicyclic bicycling bicyclist
bicylindrical biddable bidentate bidet bidirectional biennial biennially bier biface bifacial biff bifid bifilar biflagellate bifocal bifocals
bifoliate biform bifurcate bifurcated bifurcation bigamist bigamous bigamy bigeminal bigeneric biggin biggish bighead bigheaded bighearted
bigheartedness bight bigmouthed bigness bignoniaceous bigot bigoted bigotry bigram bigwig bijou bike biker bikers bikini bilabial bilabiate
bilateralism bilaterality bilaterally bilestone bilge bilges bilgewater bilgy bilharzia biliary bilinear bilingualism bilingualist bilingually bilious
biliousness billabong billboard billed billet billfold billhook billiard billiards billing billingsgate billionaire billionth billowing billowy billy
billystick bilobate bilobated bilobed bilocation bilocular biloculate bimanual bimbo bimester bimestrial bimetal bimetallic bimetallism bimetallist
bimetallistic bimillenary bimillenial bimillennium bimodal bimonthly bimorphemic bimotored binary binate binaural binaurally bindable bindery binge
binger bingle bingo binnacle binocular binominal binuclear binucleate binucleated bioarm bioattack biocatalytic biochemically biochemist biochemistry
biochip bioclimatic bioclimatology biodefence biodefense biodegradable biodegrade biodiversity bioelectricity bioengineering bioethics biofeedback
biogenesis biogenetic biogenic biogenous biogeny biogeographic biogeographical biogeography biographer biographic biohazard biologic biologically
biologism biologistic bioluminescence bioluminescent biomass biome biometrics biometry bionic bionics bionomic bionomical bionomics biont biophysics
biopiracy bioremediation biosafety bioscience bioscope biosphere biostatistics biosynthesis biosynthetic biosystematic biosystematics biosystematy
biota biotech biotechnology bioterrorism biotic biotitic biotype biotypic biovular bioweapon biparous bipartite bipartizan biped bipedal bipedalism
bipinnate bipinnatifid biplane bipolar biprism biquadratic biracial biradial biradially biramous birch birchbark birchen birdbrain birdcage birdcall
birder birdfeeder birdlime birdnest birdnesting birdsong birdwatch birefringent biretta birken birl birle birling birr birretta birthing birthmark
birthrate bise bisect bisection bisectional biserrate bisexual bisexuality bishopric bismuthal bismuthic bisontine bistered bistred bistro bistroic
bisulcate bitch bitchery bitchiness bitchy biteplate bitewing bitingly bitmap bitstock bitt bitterish bitthead bittie bitty bitumastic bitumenoid
bituminise bituminize bituminoid bituminous bivalent bivalve bivalved bivariate bivouacking biweekly biyearly bizarreness bize bizonal blabber
blabbermouth blabbermouthed blabby blackball blackbody blackface blackguard blackguardly blackheart blackish blackjack blacklead blackleg blacklist
blackmail blacktop blackwash blackwater bladder bladderlike bladdery bladelike blae blah blahs blain blamable blameable blamed blameful blameless
blamelessly blamelessness blameworthiness blameworthy blandish blandishment blanketed blankly blankness blarney blase blasphemer blasphemously blasted
blastemal blastematic blastemic blaster blastocoelic blastocytoma blastodermatic blastodermic blastoff blastogenesis blastogenetic blastoma blastomeric
blastomycosis blastomycotic blastoporal blastoporic blastospheric blastular blat blatantly blate blather blatherskite blaxploitation blazer blazon
blazonry bleacher bleakness blear blebbed blebby bleeder bleeding bleep blemished blench blended blender blepharism blepharitis blepharospasm blessedly
blessedness blest blether blighter blimp blimpish blinder blindfold blinding blindside bling blinking blip bliss blissfulness blistery blitheness
blither blithesome blitz blitzkrieg blockaded blockage blockbuster blocked blocker blockhead blockheaded blockhouse blocking blockish blocky blog
blogger blondness bloodbath bloodcurdling blooded bloodguilt bloodguilty bloodily bloodiness bloodlessly bloodletting bloodline bloodlust bloodmobile
bloodshot bloodstain bloodstock bloodthirstiness bloomer bloomers blooper blossoming blotched blotchy blotter blotto blouse bloviate blowback blowgun
blowhard blowhole blowjob blowlamp blowout blowpipe blowsy blowtorch blowtube blowup blowy blowzy blub blubberer blubbery blucher bludgeoner bluebonnet
bluecoat bluegrass blueing blueish bluejacket blueness bluenose blueprint bluetongue bluffer bluffly bluffness bluing blunderbuss blunderer blunted
bluntly bluntness blurb blurriness blurry blusher blushful blusterer blustering blusterous boarder boardroom boards boardwalk boaster boastfulness
boasting boatbuilder boathouse boatman boatmanship boatyard bobber bobbin bobble bobby bobbysock bobbysocks bobfloat bobsled bobsledding bobsleigh
bobtail bobtailed bocce bocci boccie bodacious bodega bodge bodied bodiless boding bodkin bodyless bodypaint bodywork boffin boffo bogeyman boggy bogie
bohemia bohemian bohemianism boiled boilerplate boilersuit boisterously boisterousness bola boldface bolero bolide bolivia bollard bollix bollock
bollocks bologram bolograph bolographic bolometer bolometric boloney bolshevise bolshevize bolshie bolshy bolus bombard bombardier bombardment
bombardon bombastic bombastically bombazine bombie bombilate bombilation bombinate bombination bomblet bombshell bombsight bonanza bondable bondage
bonderise bonderize bondholder bonding bondmaid bondman bondswoman bondwoman boned bonehead boneheaded boneless bonelike boner bones bonesetter
boneshaker boney bong bongo bonheur bonhomie boniface boniness bonk bonkers bonnie bonnily bonny bonyness bonzer boob booboisie boodle booger boogeyman
boogie bookable bookbinder bookbindery bookbinding bookclub bookdealer bookend bookfair bookie bookish bookishness bookkeeper bookkeeping booklet
booklover bookmaker bookman bookmark bookmarker bookmobile bookplate bookseller bookshop bookstall bookstore bookworm boomer booming boondocks
boondoggle boor boorish boorishly boorishness booster bootblack bootboys bootee boothose bootie bootjack bootlace bootleg bootless bootlick bootlicker
bootlicking bootmaker bootstrap boozer boozing boozy bopeep boracic borated bordello bordered borderer borderland boreal boreas borer boric boringly
boringness boronic borstal bosh bosie bosk boskopoid bosky bosomed bosomy boson bossism bossy bosun bota botanic botanical botanise botanist botanize
botany botch botched botcher botchy botheration bothered bothersome botonee botonnee botryoid botryoidal bottlebrush bottlecap bottlefeed bottler
bottomed bottomlessness bottommost botuliform botulism boudoir bouffe boughed boughless boughten bouldered bouldery boule boulevardier boulle bouncer
bounciness bouncy boundedness bounden bounder bounderish boundlessly boundlessness bounteous bounteously bounteousness bountied bountiful bountifully
bountifulness bounty bourdon bourgeois bourgeon bourn bourne bouse boustrophedon boustrophedonic boutique boutonniere bovid bowdlerisation bowdlerise
bowdleriser bowdlerization bowdlerize bowdlerizer bowed bowelless bowels bowery bowfront bowing bowknot bowleg bowlegged bowler bowline bowling bowls
bowman bowse bowsprit bowtie boxers boxershorts boxing boxlike boxy boyfriend boyishly boyishness boylike boytrose bozo brabble bracelet bracer bracero
braces brachial brachiate brachiation brachiopod brachiopodous brachium brachycephalic brachycephalism brachycephaly brachycranial brachycranic
brachydactylia brachydactylic brachydactylous brachydactyly brachypterous brachyurous bracket brackish brackishness bracteal bracteate bracted
bracteolate bradawl bradycardia brae braggart bragger bragging braggy brahman brahmin brahminic brahminical braided braiding brail braille brainchild
brainiac brainish brainless brainpower brainsick brainstorm brainstorming brainwash brainwashed brainwashing brainwave brainworker braise braised
braising brakeman braky braless brambly branchial branchiate branching branchiopod branchiopodan branchiopodous branchless branchy branding brandmark
brashly brashness brasier brassard brassbound brasserie brassie brassiere brasslike brat brattice brattish brattle bratty braveness bravo bravura braw
brawl brawler brawn brawniness brawny bray braze brazier breadbasket breadboard breadbox breadline breadthways breadthwise breadwinner breakability
breakableness breakage breaker breakers breakneck breakout bream breasted breastfeed breastless breastpin breastplate breaststroke breaststroker
breathalyse breathalyser breathalyze breathalyzer breathed breather breathlessness breathtaking brecciate breech breechblock breechcloth breechclout
breeched breechloader breeder breezily breeziness breezy bregmatic brethren breve brevet breviary brew brewer brewery brewing brewpub briar briary
bribable bribery brickbat brickfield brickkiln brickle brickly brickwork brickyard bricolage bricole bridal bridesmaid bridgeable bridgework bridoon
briefless briefness briefs briery brigand brigandine brigantine brilliantine brimful brimfull brimless brimming brinded brindled brine brininess
brinkmanship briny brio briquet briquette brisance brisant brisken briskness bristled bristlelike bristliness bristly britches brittleness broach
broached broadax broadaxe broadband broadcaster broadcloth broadleaf broadloom broadness broadnosed broadsheet broadsword broadwise brocade brochette
brochure brogan brogue broider broiled broiling brokenhearted brokenheartedness brolly bromate bromic bromide bromidic brominate bronchitic bronchitis
bronchodilator bronchopneumonia bronchoscope bronchoscopic bronchospasm broncobuster bronzy brooch brooder broody brooklet broomstick brotherlike
brougham brouhaha browned brownie browning brownness brownout brownstone browse browser browsing bruiser bruising brumal brumous brunch brunet brunette
brunt brushlike brushup brushwood brushwork brusk brusque brusquely brusqueness brut brutalisation brutalise brutalization brutalize brutally brutish
brutishly bruxism bryophytic bubaline bubblejet bubbler bubbliness bubbling bubbly bubo bubonic buccal buccaneer buccaneering buckaroo buckeroo buckler
buckram bucksaw buckshee buckshot buckskins budding buffeted buffeting buffoonery buffoonish bugaboo bugbear bugged bugger buggery bugginess bugologist
bugology buhl buirdly bulbaceous bulbar bulbed bulblike bulbous bulginess bulgy bulimarexia bulimia bulimic bulkhead bulkiness bulla bullate bulldog
bulldoze bulldozer bulletproof bullfight bullfighter bullfighting bullheaded bullheadedness bullhorn bullion bullish bullnose bullocky bullpen bullring
bullying bullyrag bulwark bumble bumbler bumbling bumboat bumf bummer bumper bumph bumpiness bumpkin bumpkinly bumptious bumptiously bumptiousness
bumpy bunce bunchy bunco buncombe bundling bunfight bung bungaloid bungalow bungee bunghole bungle bungled bungler bunglesome bungling bunion bunko
bunkum bunny bunsen bunting buoy buoyancy buoyantly burble burbling burbly burdenless burdensome burdensomeness bureaucrat bureaucratically
bureaucratism buret burette burg burgess burgh burgher burglarious burglarise burglarize burglarproof burgle burgomaster burgrave burgundy buried burin
burka burke burked burl burlap burled burlesque burnability burnable burned burnish burnished burnoose burnous burnouse burnup burp burping burqa
burred burrlike burry bursal bursar bursary bursiform burster burthen burying busbar busby bushed bushing bushman businesspeople businessperson
businesswoman busk busker buskin busman buspirone buss busted buster bustier busty busybodied busybody busyness busywork butacaine butch butchering
butcherly butchery buteonine butte butterball butterfingered butterfingers butterfly buttery buttinsky buttonhole buttonhook buttonlike buttony
buttress buttressing buttweld butylate butyraceous butyric buxom buxomly buxomness buyback buyout buzzer buzzword bylaw byname bypast bypath byplay
byproduct byre byrnie byroad bystander byway byword byzant cabal cabala cabalism cabalist cabalistic cabaret cabasset cabbala cabbalah cabby cabdriver
caber cabinetmaker cabinetmaking cabinetry cabinetwork cablegram cabman caboodle caboose cabotage cabriolet cabstand cachectic cachet cachexia cachexy
cachinnate cachinnation cackel cacodaemon cacodaemonic cacodemon cacodemonic cacodylic cacoethes cacogenesis cacogenic cacogenics cacography cacophonic
cacophonous cacophony cacuminal cadaster cadastral cadastre cadaveric caddie caddish caddy cadenced cadency cadent cadet cadetship cadge cadger
caducean caduceus caducous caecal caecilian caenogenesis caesarean caesarian caespitose caesura caesural caff caffeinic caffeinism caffer caffre caftan
cager cagily cagoule cagy cahoot cainogenesis cairn cairned caisson caitiff cajole cajolery cajolingly cakewalk calabash calamitous calando calash
calcaneal calcareous calced calceiform calceolate calceus calcic calcicolous calciferous calcific calcifugous calcimine calcination calcine calcitic
calculable calculated calculative calculator calculous caldera caldron calean caleche calefacient calefaction calefactive calefactory calender
calendered calendric calendrical calibrated calico calicular calif caliginous caliper caliphate calisthenic calisthenics calk calkin callable
callathump callback calligraph calligrapher calligraphic calligraphical calligraphist calligraphy calling calliope calliper callipygian callipygous
callisthenics callithump callithumpian callosectomy callosity callosotomy callow callowness callus calming caloric calorifacient calorific calorimetry
calpac calpack calque calumet calumniation calumniatory calumnious calumniously calvary calve calyceal calycinal calycine calycled calycular calyculate
calyptrate camail camarilla camber cambial cambric camcorder camelhair camelpox cameo cameraman camion camise camisole camlet camo camouflaged
campaigner campaigning campana campanile campanular campanulate campanulated campestral campground camphoraceous camphorate camphorated camphoric
campong campsite campstool campy campylotropous camshaft canal canalicular canaliculate canalisation canalise canalization canalize canard canary
canasta cancan cancellate cancellated cancelled cancellous cancerous cancroid candelabra candelabrum candent candescent candidature candidiasis
candidness candied candlelight candlemaker candlepin candlepins candlepower candlesnuffer candlestick candor candymaker canebrake canescent canfield
cangue canicular canicule canine canister canker cankerous cannabis canned cannery cannibal cannibalic cannibalise cannibalism cannibalistic
cannibalize cannikin cannily cannister cannonade cannonball cannoneer cannula cannular cannulate cannulation cannulisation cannulise cannulization
cannulize canny canoe canoeist canonic canonical canonically canonisation canonise canonised canonization canoodle canopied canopy canorous cantabile
cantankerous cantankerously cantata canted canticle cantillate cantillation canto canton cantonal cantonment cantor canty canulate canulation
canulisation canulization canvasser canvassing capableness capably capacious capaciousness capacitate capacitive caparison caparisoned capillarity
capitalisation capitalise capitalization capitate capitation capitol capitular capitulary capitulation capo caponise caponize capote capped capriccio
caprice capricious capriciously capriciousness caprine capriole capsize capsizing capstone capsular capsulate capsulated capsulise capsulize captaincy
captainship caption captious captiously captivated captivatingly captivation captopril capturer capuchin caput carabineer carabiner carabinier carack
caracole carafe caramel caramelise caramelize carangid caravanning caravansary caravanserai carbineer carbocyclic carbolated carbomycin carbonaceous
carbonated carbonation carbonic carboniferous carbonisation carbonise carbonization carbonize carbonous carbonyl carbonylic carboxyl carboxylate
carboxylic carboy carbuncle carbuncled carbuncular carburet carburetor carburettor carburise carburize carcinogenic carcinoid carcinoma carcinomatous
carcinosarcoma cardcase cardcastle cardholder cardhouse cardiac cardigan cardinalate cardinalship cardiogram cardiograph cardiographic cardiography
cardioid cardiologic cardiologist cardiology cardiomyopathy cardiopathy cardiopulmonary cardiorespiratory cardiospasm carditis cardsharp cardsharper
careerist carefreeness carefulness caregiver caressing caret carfare carhop caricaturist caries carillon carillonneur carinal carinate carinated caring
carioca carious carjack carjacking cark carmaker carminative carmine carnage carnalise carnality carnalize carnally carnassial carnation carnify
carnivorous caroche carol caroler caroling caroller carom carotenemia carotid carousal carouse carousel carouser carousing carp carpal carpellary
carpellate carper carpetbag carpetbagger carpetbagging carpeting carpophagous carport carposporic carposporous carrack carrefour carrel carrell
carriageway carrot carrottop carroty carrousel carryall carrycot carsick cartage carte cartel carter cartilaginification cartilaginous carting
cartographer cartographic cartographical cartography cartouch cartouche cartroad cartwright caruncular carunculate carunculated carunculous carvedilol
carver caryatid caryophyllaceous casbah cascabel caseate cased casein casement caseous casern casework caseworker cashable cashbox cashcard cashed
cashier casing cask casket casque casquet casquetel casserole cassette cassino cassock castaway caste casteless castellated caster casting castled
castling castor castrate castrated castration castrato casualness casualty casuist casuistic casuistical casuistry catabatic catabiosis catabolic
catabolise catabolism catabolize catachresis catachrestic catachrestical cataclinal cataclysm cataclysmal cataclysmic catacomb catacorner catadromous
catafalque catalatic catalectic catalepsy cataleptic catalexis cataloger cataloguer catalyse catalysis catalyst catalytic catalytically catalyze
catamaran catamenia catamenial catamite cataphasia cataphatic cataphatism cataphoresis cataphoretic cataphract cataplasia cataplasm cataplastic
catapultic cataract catarrh catarrhal catarrhine catarrhinian catatonia catboat catchall catchment catchpenny catchphrase catchword catchy catechesis
catechetic catechetical catechise catechism catechismal catechist catechistic catechumen categorem categorematic categoreme categorial categoric
categorical categorically categorisation categorise categorised categorization catena catenary catenate catenulate catercorner catering caterwaul
catgut cathartic cathect cathectic cathedra catheterisation catheterise catheterization catheterize cathexis cathodic catholic catholicise catholicity
catholicize catholicon cathouse cation cationic catkinate catling catnap catoptric catoptrical catoptrics cattiness cattish cattleship catty catwalk
caudal caudally caudate caudated cauldron caulescent cauline caulk caulked causa causalgia causality causation causeless causerie causeway causing
caustic caustically cauterant cauterisation cauterise cauterization cauterize cautery cautionary cautiousness cavalier cavalierly cavernous cavetto
cavil caviler caviller cavitied ceaselessly ceaselessness cecal cecity cedarn cede cedilla ceding cefadroxil cefoperazone cefotaxime ceftazidime
ceftriaxone cefuroxime ceilidh ceilinged celebrated celebrater celebrator celebratory celecoxib celesta celiac celibacy celibate celiocentesis celioma
celioscopy cellarage cellaret cellblock cellist cello cellophane cellphone cellular cellularity cellulitis celluloid cellulosid cembalo cementitious
cenobite cenobitic cenobitical cenogenesis cenogenetic cenotaph cense censer censor censored censorial censoring censorious censurable centaur
centenarian centennially centerboard centerfielder centerfold centerline centerpiece centesimal centesis centigrade centile centime centralisation
centralise centralised centralising centralism centralist centralistic centrality centralizing centre centreboard centrefold centrepiece centrex
centric centrical centrifugal centrifugate centripetal centrism centrist centroid centroidal centromeric centrosomic centrosymmetric centurion
cephalalgia cephalexin cephalhematoma cephalic cephalitis cephaloglycin cephalohematoma cephalometry cephalopod cephalopodan cephaloridine
cephalosporin cephalothin ceramicist ceramics ceramist cerate cercarial cere cereal cerebellar cerebrally cerebration cerebromeningitis cerebrospinal
cerebrovascular cerecloth cerement ceremonial ceremonious ceremoniously ceremoniousness ceric cerise cerivastatin cernuous cerous cert certifiable
certificated certificatory cerulean ceruminous cervical cervicitis cervine cesarean cesarian cespitose cessation cession cesspit cesspool cetacean
cetaceous chachka chadar chaddar chador chaetal chaetognathan chaetognathous chafed chaffer chafflike chaffy chafing chagrined chained chainlike chains
chainsaw chairlift chairmanship chairperson chairwoman chalazion chalet chalice chalk chalkboard chalkpit chalky challengeable challenger challis
chalybeate chamberlain chamberpot chambray chameleon chamfer chamfron champaign champerty champleve chanceful chancellery chancellor chancellorship
chancery chancre chancroid chancroidal chancrous chancy chandler chandlery chanfron changeability changeable changeableness changeful changefulness
changeless changelessness changeling changeover changer channelisation channelise channelization channelize channels chanoyu chanter chantey chanting
chantry chanty chaotically chaparral chapeau chapelgoer chaperon chaperone chapfallen chapiter chaplain chaplaincy chaplainship chaplet chapleted
chapman chapped chapterhouse char charabanc characterisation characterise characterless charade charades charcuterie chargeable chargeman charily
chariness charioteer charismatic charitableness charitably charivari charlatanism charmed charmer charmingly chartaceous chartered charterhouse
chartist chartless chartreuse charwoman chary chased chaser chasm chasse chassis chaste chastely chasten chasteness chastening chastise chasuble
chateau chatelaine chatoyant chatroom chattel chatterbox chatterer chattily chatty chauffeur chauffeuse chauvinism chauvinist chauvinistic chaw
chawbacon cheapen cheapjack cheaply cheapness cheapskate cheater cheating chebab checked checker checkerboard checkered checkers checkmate checkpoint
checkrein checkroom checkrow checksum cheekily cheekiness cheekpiece cheeky cheep cheerer cheerily cheerio cheerlead cheerleader cheerless cheerlessly
cheerlessness cheeseboard cheesecake cheeselike cheesemonger cheeseparing cheesy chef cheilitis cheiloschisis cheilosis chelate chelated chelation
cheliceral chelicerate chelicerous cheliferous cheloid chelonian chemic chemiluminescence chemiluminescent chemise chemisorb chemisorption
chemisorptive chemoimmunology chemoreceptive chemosis chemosorption chemosorptive chemosurgery chemosynthesis chemotaxis chemotherapeutic
chemotherapeutical chemotherapy chenille cheque chequebook chequer chequered cheroot cherry cherty cherub cherubic chess chessboard chessman
chesterfield chesty chevalier chevron chevvy chevy chewable chewer chewing chewy chiaroscuro chiasmal chiasmatic chiasmic chiasmus chicane chicanery
chicha chichi chickenfeed chickenfight chickenhearted chickenpox chickenshit chicness chiding chieftaincy chieftainship chiffon chiffonier chilblain
chilblained chilblains childbearing childbed childbirth childcare childless childlessness childly childproof chiliasm chiliast chiliastic chiller
chilliness chimaera chime chimera chimeral chimeric chimerical chimneypiece chimneypot chimneystack chimneysweep chimneysweeper chinaware chinchilla
chinchy chine chink chino chinoiserie chinook chinos chintz chintzily chintzy chipping chiralgia chirk chirography chirology chiromance chiromancer
chiromancy chiromantic chiropodist chiropody chiropractic chirpily chirpiness chirpy chirr chirrup chiseler chiseller chit chitchat chitinous chiton
chitter chivalric chivalrously chivaree chivvy chlamydeous chlamydia chlamydial chlamys chloasma chlorambucil chloramine chloramphenicol
chlordiazepoxide chlorhexidine chlorinate chlorination chloroform chlorophyllose chlorophyllous chloroquine chlorosis chlorotic chlortetracycline
chlorthalidone chockablock choiceness choirmaster chokehold chokepoint choker chokey choking choky cholangiography cholangitis cholecystectomy
cholecystitis cholelithotomy choler cholera choleraic choleric cholestasis cholinergic chomping chondrify chondrite chondritic chondrodystrophy
chondroma chondrosarcoma chondrule chooser choosey chopfallen chophouse chopine chopped choppiness choppy chopstick choragic choragus choral chorale
chorally chordal chordate chorditis chordophone chorea choreographer choric choriomeningitis chorionic chorioretinitis chorister chouse chrestomathy
chrism chrisom christ christen christianly christless christlike christly chroma chromaesthesia chromatic chromatically chromaticity chromatinic
chromatism chromatographical chromatographically chromesthesia chromoblastomycosis chromolithography chromosomal chromosphere chronically chronicler
chronograph chronological chronologise chronologize chronology chronometer chronoscope chrysarobin chrysotherapy chthonian chthonic chubbiness chubby
chuckhole chuddar chuffed chukka chukker chum chumminess chummy chunking chunnel churchly churchwarden churidars churl churlish churlishly churr
churrigueresco churrigueresque chutzpa chutzpah chutzpanik chylaceous chylifactive chylifactory chyliferous chylific chyloderma chylous ciao cicatrice
cicatrise cicatrix cicatrize cicerone ciderpress cigaret cigarillo cilial ciliary ciliated cimetidine cincture cinder cinematise cinematize
cinematographer cinematography cinerarium cinerary cinnabar cinquefoil ciprofloxacin circadian circinate circlet circuitous circularisation circularise
circularity circularization circularize circularly circulating circulative circulatory circumambulate circumboreal circumcise circumcision
circumduction circumferent circumferential circumflex circumfuse circumlocution circumlocutious circumlocutory circumnavigate circumnavigation
circumpolar circumscribed circumscription circumspection circumspectly circumstantial circumstantially circumstantiate circumvallate circumvent
circumvention circumvolute circumvolution circumvolve cirque cirrhosis cirrocumulus cirrostratus cirrus cisalpine cislunar cismontane cissy cistern
citadel cither cithern citified citify citizenry citizenship citole citric citrous cittern cityfied cityscape citywide civics civies civilisation
civilise civilised civility civilize civilly civvies clabber clack cladding clade cladistics cladogram clairvoyant clamant clamatorial clammily
clamminess clamorously clamour clamouring clampdown clams clanger clangorous clangour clannishly clansman clanswoman clapboard clapper clapperboard
clapperclaw clappers claptrap claque clarence clarification clarifying clarinet clarinetist clarinettist clarion claro clashing classicalism classicise
classicism classicistic classicize classifiable classwork classy clast clastic clathrate clattery claudication clausal claustrophobe claustrophobic
claver clavichord clavier clavus clawback clawed clawfoot clawhammer clawlike claxon clayey claymore clayware cleanable cleaners cleanliness cleanness
cleanser cleanup clearcutness clearstory clearway cleats cleavable cleavage cleaver clef cleistogamic cleistogamous cleistogamy clemency clement
clenched clepsydra clerestory clericalism clericalist clerihew clerisy clerkship clevis clew clews cliched clientage cliffhanger climacteric climactic
climatic climatical climatically climatologist climatology climbable climber climbing clime clincher clingfilm clinic clinician clinker clinking
clinocephalism clinocephaly clinodactyly clinometer clinquant clipboard clipped clipper clipping cliquish cliquishly cliquishness clitoral clitoric
clitoridectomy clitter cloaca cloaked cloakmaker cloakroom clochard cloche clockmaker clocksmith clockwork cloddish clofibrate cloggy cloisonne
cloister cloistered cloistral clomiphene clomipramine clon clonal clone clonidine cloning clonus clop clopping closedown closefisted closelipped
closemouthed closeness closeout closest clothesless clothespin clothespress clothier clotting cloture cloudiness clouding cloudless cloudlessness
cloudlike clout cloven cloverleaf clowder clownish clownlike cloy cloying cloyingly clozapine cloze clubable clubbable clubbing clubbish clubby
clubfooted clubhead clubroom clucking clueless clumping clumsiness clunk clunking clunky clustered clustering clutter clxv clxx clxxv clxxx clyster
coachbuilder coachman coact coaction coadjutor coagulable coagulated coagulation coalbin coalesced coalescency coalescent coalescing coalface coalfield
coalhole coalman coalpit coaming coapt coarctate coarctation coarsen coarseness coaster coastguard coastguardsman coastland coastline coastward
coastwise coatdress coatee coatrack coatroom coauthor coaxal coaxer coaxingly cobber cobble cobblers cobblestone cobbling cobweb cobwebby coca cocain
cocainise cocainize coccal coccidiomycosis coccoid coccygeal cochlear cockade cockamamie cockamamy cockatrice cockcrow cocker cockfight cockfighting
cockhorse cockiness cockle cockleshell cockloft cockney cockscomb cocksucker cocksure cocksureness cockup coconspirator coconspire cocooning cocotte
coda coddler codefendant codeine coder codetalker codex codger codicil codified coding codpiece codswallop coeducate coeducation coeducational coeliac
coelostat coenobite coenobitic coenobitical coequal coercion coercive coetaneous coeval coevals coexisting coextension coextensive coffer cofferdam
cofounder cogency cogent cogged coggle cogitable cogitate cogitation cogitative cognation cognisable cognisance cognisant cognise cognition cognitive
cognitively cognizable cognizant cognize cognomen cognoscente cognoscible cogwheel cohabit cohabitation coherence coherency coherently cohort coif
coiffe coiffeur coiffeuse coiffure coign coigne coiled coiling coinage coincident coincidental coincidentally coincidently coinciding coiner
coinsurance coinsure coital coition coitus coke colander colchicine coldcock coldcream coldhearted coldheartedness coldwork colic colicky coliseum
colitis collaborationism collaborationist collaborative collagenic collagenous collapsable collarless collateral collateralize collation collectable
collected collectedly collectible collecting collectivisation collectivise collectivised collectivism collectivist collectivistic collectivization
collectivize collectivized colleen collegial collet collide collider collier colliery colligate colligation collimate collimation collimator collinear
collocate collocation collogue colloidally colloquialism colloquially colloquium colloquy collotype collude collusive colly collyrium collywobbles
cologne colonialism colonialist colonic colonisation colonise colonised coloniser colonist colonization colonized colonizer colonnade colonnaded
colonoscope colonoscopy colophon coloration colorcast colorectal colorfast colorimeter colorimetric colorimetrical colorimetry coloring colorise
colorist colorize colorless colorlessness colossus colostomy colouration colourcast coloured colourful colouring colourise colourize colourless
colourlessness colours colpitis colpocele colpocystitis colpocystocele colpoxerosis colter coltish columbarium columbary columella columnar
columniation columniform comal comate comatose comatoseness combative combatively combativeness combed comber combinational combinative combinatorial
combinatory combing combining comburant comburent combust combustibility combustible combustibleness combustive comedienne comedown comeliness comely
comestible cometic comeupance comeuppance comfit comfortableness comforter comfortingly comfortless comfy comical comicality comity comma commandant
commandership commandery commemorating commemoration commemorative commencement commendation commensal commensalism commensally commensurable
commensurateness commentate commercialisation commercialise commercialised commercialize commercialized comminate commination comminatory commingle
comminute commiserative commissar commissionaire commissioned commissioning committal committedness committeewoman commix commixture commode commodious
commodiousness commodore commonage commonality commonalty commonness commonplaceness commons commonsensible commonsensical commonweal commove
communalise communalism communalize communally communicable communicant communications communicativeness communicator communicatory communisation
communise communization commutability commutable commutate commutative comose comp compaction compactly compactness companionability companionable
companionableness companionate companionway comparability comparably comparing compart compartmental compartmentalisation compartmentalise
compartmentalised compartmentalization compartmentalize compartmentalized compartmented compassionate compassionateness compatibility compatibly
compeer compelling compendious compendium compensable compensated compere competency competitiveness competitory compilation compiler complacence
complacency complacent complacently complainant complainer complaining complainingly complaintive complaisant complect complemental complementarity
complementary complementation completing complexifier complexify complexly complexness compliancy compliant complicatedness compliments complin
compline complot comport composedly compositeness compositional compositor compounded comprehended comprehendible comprehensibility comprehensible
comprehensiveness compressibility compressible compressing compression compressor compromiser comptroller comptrollership compulsiveness compulsorily
compulsory computable computational computationally computerise computerization computerize computing comradeliness comradely comradery comradeship
concatenate concatenation concavely concaveness concavity concealing concealment conceding conceited conceitedly conceitedness conceivability
conceivableness conceiver concenter concentre concentric concentrical concentricity conceptional conceptive conceptualisation conceptualise
conceptualism conceptualistic conceptualize concernedly concertinist concertise concertize concessioner concessive conchologist conchology conciliable
conciliation conciliative conciliator concisely concision concluded conclusiveness concoction concomitance concomitant concord concordance concordat
concourse concreteness concretion concretise concretism concretize concubinage concubine concupiscence concupiscent concurrency concurrently concurring
concuss condemnable condemning condensate condensing condescend condescendingly condescendingness condign conditionality conditionally conditioned
conditions condo condole condolence condolent condom condominium condonation conduce conducive conductance conducting conductive conductress conduit
condylar conelike confab confabulate confabulation confect confection confectionary confectioner confectionery confederate confederation confederative
conferee conferment conferral conferrer confessedly confessional confetti confidingly configurational configurationism configure configured confined
confirmable confirmative confirmatory confirming confiscation conflagrate conflagration conflate confluence conflux conformable conformably conformance
conformation conforming conformism conformist confounded confoundedly confounding confrontational confusable confusedly confusedness confusingly
confutable confutation confutative confute confuter conga conge congealed congealment congee congelation congener congeneric congenerical congenerous
congenial congeniality congenially congenialness congeries congest conglobate conglobation conglobe conglomerate conglomeration conglutinate
conglutination congregant congregating congresswoman congruence congruent congruity congruous congruousness conic conical conically coniferous
conjectural conjecturally conjoint conjointly conjugally conjugation conjunct conjunctival conjunctive conjunctivitis conjuncture conjuration conjure
conjurer conjuring conjuror conjury conk conn connate connatural connectedness connecter connectivity connector connexion conniption connivance connive
conniving connoisseurship connotational connotative connubial conoid conquerable conquering conquistador consanguine consanguineal consanguineous
consanguinity conscienceless conscientiously conscientiousness conscionable consecrate consecrated consecration consecutively consensual consentaneous
consentient consenting consequential consequentially conservancy conservationist conservativism conservativist conservatoire conservator conservatory
conserve conserved considerateness considered consignee consigner consignment consignor consistory consociate consolable consolatory consolidative
consolingly consonance consonate consortium conspecific conspectus conspicuousness conspirative conspiratorial constabulary constellate consternate
constipate constipated constipation constituency constituted constitutional constitutionalise constitutionalism constitutionalist constitutionalize
constitutionally constitutive constrain constrained constrainedly constraint constricting constrictive constringe construal constructiveness
constructivism constructivist constructor consubstantial consubstantiate consubstantiation consuetude consuetudinal consuetudinary consul consular
consulate consulship consultancy consultative consultatory consultive consumable consumerism consuming consummation contadino contagion contagious
contagiously contained containerise containerize containership containment contaminated contaminating contaminative contemn contemplativeness
contemporaneity contemporaneous contemporaneously contemporaneousness contemporise contemporize contemptibility contemptibly contemptuousness contender
contentedness contentious contentiousness contentment contents conterminous contestable contestation contested contestee contester contextual
contextualism contextually contiguity contiguousness continency continental contingence continuant continuative continuo continuousness contort
contorted contortionist contrabandist contrabassoon contraclockwise contractable contracted contractile contractility contracting contractually
contracture contradance contradictoriness contradistinguish contrafagotto contrail contraindicate contraindication contralateral contrapuntal
contrapuntist contrarian contrariety contrarily contrariness contrarious contrariwise contrastingly contrastive contrasty contravene contravention
contredanse contretemps contributive contrite contritely contriteness contriver controllable controllership controlling controversialist
controversially controvert contumacious contumaciously contumacy contumelious contumeliously contumely contuse conundrum conurbation convalesce
convalescence convalescent convect convector convener conveniences convening conventicle conventionalisation conventionalise conventionalised
conventionalism conventionality conventionalization conventionalized conventioneer conventual convergence convergency convergent converging conversance
conversancy conversant conversationalist conversationally conversationist converter convertibility convertor convexly convexness conveyable conveyance
conveyancer conveyancing conveyer conveying convincible convincingness conviviality convivially convocation convoke convolute convoluted convolution
convolve convulsion cooccur cookbook cooked cooker cookery cookhouse cookstove cookware cooky coolheaded coolie cooly coonskin cooper cooperatively
cooperativeness cooperator coordinately coordinating coordinative copacetic copartner copartnership copasetic copesetic copesettic copestone copier
copilot copious copiously copiousness coplanar copolymerise copolymerize copout copperplate coppersmith copperware coppery coppice coprolalia coprolite
coprolith coprophagia coprophagy copse copula copular copulate copulation copulative copulatory copybook copycat copyedit copyhold copyholder copying
copyist copyread copyreader copyright copyrighted copywriter coquet coquetry coquettish coquettishly coquille coracle corbel corbelled corbiestep
cordage cordate corded cordiality cordially cordiform cordite corditis cordless cordon cords coreference coreferent coreferential coreligionist corer
corespondent coriaceous corinthian corkage corked corker corking corky cormose cormous corncob corncrib corneal corned corneous cornerback cornered
cornerstone cornet cornetist cornhusker cornhusking cornice cornucopia corny corollary coronach coronal coronary coronate coronation coronet coroneted
corp corporality corporatism corporatist corposant corpulency corpulent corpus corpuscular corrade corrasion correctable corrected correctional
corrections correctitude corrective correlational correlative correlativity corrida corrie corrigenda corrigendum corrigible corroborant corroboration
corroborative corroboratory corroded corroding corrosion corrugate corrugation corrupted corruptedly corruptibility corruptible corrupting corruptive
corruptly corruptness corsair corselet corset corslet cortege corticifugal corticipetal corticoafferent corticoefferent coruscant coruscate coruscation
corvee corvette corvine corymbose coryza cosec coseismal coseismic cosh cosher cosign cosignatory cosine cosiness cosmetic cosmetically cosmetician
cosmetologist cosmetology cosmogenic cosmogeny cosmogonic cosmogonical cosmogony cosmographer cosmographist cosmography cosmolatry cosmologic
cosmological cosmologist cosmology cosmonaut cosmopolitan cosmopolite cosmotron cosset costal costalgia costate costermonger costiasis costing costive
costless costliness costochondritis costs costumed costumer costumier cosy cotan cotangent cote cotenant coterie coterminous coterminously cotilion
cotillion cottager cottar cotter cottier cottony cotyloid cotyloidal couchant couchette coughing coulisse coulter councillor councillorship councilman
councilorship councilwoman counselling counsellor counsellorship counselorship countable countdown counteraction counteractive counteractively
counterargument counterattraction counterblast counterblow counterbombardment counterbore counterchange countercharge countercheck counterclaim
counterclockwise countercoup counterculture countercurrent counterdemonstration counterdemonstrator counterespionage counterexample counterfactual
counterfactuality counterfeit counterfeiter counterfire counterfoil counterglow counterinsurgency counterinsurgent counterintelligence counterintuitive
counterintuitively counterirritant counterman countermand countermarch countermeasure countermine countermove counteroffer counterpane counterperson
counterplan counterplay counterplea counterplot counterpoise counterpoised counterpoison counterpose counterproductive counterpunch counterreformation
counterrevolution counterrevolutionary counterrevolutionist countersign countersignature countersink counterspy counterstrike countersubversion
countersuit countertenor counterterror counterterrorism counterterrorist countertop countertransference countervail counterweight counterwoman countess
countinghouse countlessness countrified countryfied countryfolk countryseat countrywide countrywoman countywide coupe coupled coupler couplet
courageously courageousness courante courser coursework coursing courteously courtesan courthouse courting courtliness courtly courtroom courtship
cousinly couth couthie couthy couture couturier couvade covalence covalency covalent covariance covariant covariation coven covenant coverall covering
covert covertness coveted covetous covetously covey cowardliness cowbarn cowbell cowcatcher cowgirl cowherd cowhouse cowl cowman cowpoke cowpox cowshed
cowtown coxcomb coxswain coyly cozen cozenage cozily coziness crabbed crabbedness crabbiness crabby crabs crabwise crackbrained crackdown crackerjack
crackers crackleware crackling cracksman cradlesong craftily craftiness cragfast cragged cragsman crammer cramped crampon crampoon cranch cranial
craniologist craniology craniometer craniometric craniometrical craniometry craniotomy crank crankcase crankiness crankshaft crannied cranny crap crape
crapette crapper crappy craps crapshoot crapshooter crapulence crapulent crapulous crasher crashing crass crassitude crater craton craunch cravat
cravenness craving crawfish crawler crawling crawlspace crayon craziness creakily creakingly creaky creamer creamery creaminess creaseless creaseproof
creationism cred credal credence credendum credential credentialled credentials credenza credibility credibleness credibly creditably credited creditor
credits creditworthiness creditworthy credulity credulous credulously credulousness creel creepiness creeping creeps creepy creese cremation
crematorium crematory crenate crenated crenation crenature crenel crenelate crenelation crenellate crenellation crenelle crenulate crenulated creole
creolize creosote crepe crepitate crepitation crepuscle crepuscular crepuscule crescent cresson crestfallen cretaceous cretin cretinism cretinous
cretonne crevasse crewelwork crewet crewman cribbage crick cricketer crier criminalisation criminalise criminalism criminalization criminalize
criminally criminalness criminate criminative criminatory criminological criminologist criminology crimp crimper cringing cringle crinion crinkle
crinkled crinkly crinoid crinoline criollo crispate crispen crispiness crisply crispy cristal crit criterial criterional criterium criticality
criticalness critique croaky crocheting crock crockery crocket croft cromlech cromorne cronk cronyism crookback crookbacked crookedly crookedness
crooner crooning cropped cropper croquet crosier crossbar crossbeam crossbench crossbencher crossbones crossbow crossbred crossbreed crossbreeding
crosscheck crosscurrent crosscut crosse crossfire crosshairs crosshatch crosshatched crosshead crossheading crossjack crossly crossness crossover
crosspatch crosspiece crossruff crosstalk crosstie crosstown crosswalk crossway crossways crosswind crosswise crossword crotch crotchet crotchetiness
croup croupier croupy crowbar crowding crowing crownless crownwork crozier cruciality crucially cruciate crucible cruciferous cruciform crud cruddy
crudeness cruelness cruet cruiser cruiserweight crumb crumbliness crumbly crumhorn crump crural crusader cruse crushingly crustacean crustaceous
crustal crustlike crustose crusty crux cryaesthesia crybaby cryesthesia crying cryoanaesthesia cryoanesthesia cryobiology cryocautery cryogenic
cryogenics cryogeny cryometer cryonic cryonics cryopathy cryophobia cryoscope cryosurgery crypt cryptanalysis cryptanalyst cryptanalytic cryptanalytics
cryptical cryptically cryptobiosis cryptobiotic cryptococcosis cryptogamic cryptogamous cryptogram cryptograph cryptographer cryptographic
cryptographical cryptographically cryptography cryptologic cryptological cryptologist cryptology cryptorchidism cryptorchidy cryptorchism crystalise
crystalised crystalize crystalized crystalline crystallisation crystallise crystallised crystallization crystallized crystallizing crystallographer
ctenoid cubby cubbyhole cubeb cubelike cubic cubical cubicity cubicle cubiform cubistic cubital cubitiere cuboid cuboidal cuckold cuckoldom cuckoldry
cuckoo cucurbitaceous cuddlesome cuddling cuddly cuddy cudgel cuirass cuirassier cuisse culdoscope culdoscopy culinary cull cullender cullis culotte
culpability culpable culpableness culpably cultism cultivable cultivatable cultivated cultivator culturati cultus culverin culvert cumber
cumbersomeness cumbrous cummerbund cummings cumulate cumulation cumulatively cumuliform cumulonimbus cumulous cunctation cunctator cuneal cuneate
cuneiform cuneus cunnilinctus cunnilingus cunning cunningly cunt cupbearer cupel cupid cupidity cuplike cupola cupping cupric cuprous cupular cupulate
curability curable curableness curacy curandera curandero curate curative curator curatorial curatorship curbing curbstone curdle curdled curdling
cured curet curettage curette curettement curfew curing curiosa curiousness curled curler curlicue curliness curling curmudgeon curmudgeonly
currentness currier currish currishly curry currycomb cursedly cursive cursively cursor cursorial cursorily curst curt curtailment curtainless curtal
curtilage curtsey curtsy curvaceous curvaceousness curvature curvet curvey curvilineal curvilinear curvy cushioned cushiony cushy cuspate cuspated
cusped cuspidal cuspidate cuspidated cuspidation cuspidor cussed cussedly cussedness custodianship customhouse customise customize customs customshouse
cutaneal cutaneous cutaway cutback cutely cuteness cuticular cutinize cutlas cutler cutlery cutoff cutout cutpurse cuttable cutter cutthroat cuttingly
cutwork cxlv cxxv cxxx cxxxv cyan cyanobacterial cyanogenetic cyanogenic cyanophyte cyanosis cyberart cybercafe cybercrime cyberculture cybernate
cybernation cybernaut cybernetic cybernetics cyberphobia cyberpunk cybersex cyberspace cyberwar cyborg cyclic cyclical cyclicity cycling
cyclobenzaprine cycloid cycloidal cyclonal cyclone cyclonic cyclonical cyclopaedia cyclopean cyclopedia cyclopia cyclopropane cyclorama cycloserine
cyclosis cyclostyle cyclothymia cyclothymic cyclotron cylindric cylindricality cylindricalness cylix cyma cymatium cymbal cymbalist cymograph cymose
cynically cynicism cynophobia cynosure cypher cyprian cyprinid cyprinoid cyproheptadine cystic cystitis cystocele cystolith cystoparalysis cystoplegia
cytoarchitectonic cytoarchitectonics cytoarchitectural cytoarchitecture cytogenesis cytogenetic cytogenetical cytogeneticist cytogenetics cytogeny
cytokinesis cytokinetic cytologic cytological cytologist cytology cytolysis cytolytic cytomegalic cytopathogenic cytopenia cytophotometer
cytophotometric cytophotometrically cytophotometry cytoplasmatic cytoplasmic cytoplasmically cytoplastic cytotoxic czar czarina czarist czaristic
czaritza dabbler dacha dacitic dacoit dacoity dacryocystitis dactyl dactylic dactylomegaly dada dado daedal daemon daft daftly daftness daggerboard
dago daguerreotype daimon daintiness dairying dairymaid daishiki daisylike dakoit dakoity dale dalesman daleth dalliance dallier dally damaged damages
damascene damask damnable damnably damnatory damning damoiselle damosel damozel dampener dampening damper dampish damply dampness damsel danceable
dander dandified dandify dandle dandruff dandy dandyish dandyism dangerousness dangling dankness danseur danseuse dapperness dapple dapsone daredevil
daredevilry daredeviltry daringly darkened darkish darkling darkroom darner darning dartboard darts dashboard dashed dashiki dashingly dastard
dastardliness dastardly dasymeter database datable dateable dateless dateline datemark dating dative daub dauber daubing daughterly daunted daunting
dauntingly dauntlessly dauntlessness dauphin davenport davit dawah dawdle dawdler dawdling daybook dayboy daycare daydreamer daydreaming daygirl
daylong dayspring daystar daze dazedly dazzled dazzlingly deaccession deaconess deactivate deactivation deadbeat deadbolt deadening deadeye deadlight
deadliness deadlocked deadness deadpan deadwood deaerate deafen deafened deafness dealership dealignment deaminate deamination deaminization deaminize
deanery deanship dearest dearie dearness dearth deary deathblow deathless deathrate deathtrap debar debark debarkation debarment debase debased
debasement debaser debasing debatable debater debauched debauchee debaucher debauchery debenture debile debilitated debilitation debilitative debit
debitor debonair debonaire debone deboned debonnaire debouch debridement debrief debriefing debtor debug debugger debunk debutante decadence decadency
decaffeinate decagon decahedron decal decalcification decalcify decalcomania decalescence decalescent decamp decampment decant decantation decanter
decapitate decapitated decapitation decarbonate decarbonise decarbonize decarboxylate decarboxylation decarburise decarburize decasyllabic decasyllable
decathlon decayable decayed decease deceitful deceitfully deceitfulness deceiver deceivingly decennary decennium decentalisation decentralisation
decentralise decentralised decentralising decentralization decentralized decentralizing deception deceptiveness decerebrate dechlorinate decided
deciding deciduous decile decimal decimalisation decimalise decimalization decimalize decimate decimation decipher decipherable decipherably deciphered
decipherer decipherment decisiveness decker deckhand deckle deckled declamatory declarable declaratory declarer declassification declassified
declassify declaw declension declination declinometer declivitous declutch deco decoagulant decoct decoction decode decoder decoding decoke decollate
decolletage decollete decolonisation decolonise decolonization decolonize decolor decolorise decolorize decolour decolourise decolourize decommission
decomposable decompositional decompound decompress decompressing decompression deconcentrate decongestant deconsecrate deconsecrated deconstruct
deconstruction deconstructionism deconstructionist deconstructivism decontaminate decontamination decontrol decorated decoratively decorous decorously
decorousness decorticate decortication decoupage decouple decoy decreased decreed decrepit decrepitate decrepitation decrepitude decrescendo
decriminalisation decriminalise decriminalization decriminalize decrypt decryption decubitus decumbent decurved decussate dedifferentiate
dedifferentiation deducible deedbox deeds deepness deerstalker deerstalking deface defacement defalcate defalcation defalcator defamation defamatory
defame defamer defang defat defaulter defeasible defeated defeatism defeatist defecation defecator defectively defectiveness defector defeminise
defeminize defence defenceless defencelessly defencelessness defendable defending defenestrate defenestration defenseless defenselessly defenselessness
defensibility defensively defensiveness deferent deferential deferentially deferment deferral defervesce defervescence defervescent defiantly
defibrillate defibrillation defibrillator defibrinate defilade defile defiled defilement defiler definiteness deflagrate deflagration deflate deflation
deflationary deflator deflect deflective deflector deflexion defloration deflower defog defoliate defoliated defoliation deforest deforestation deform
deformity defrauder defrayal defrayment defrock defroster deft deftly deftness defunct defunctness defuse defusing degage degauss degaussing degeneracy
degenerate degenerative deglaze deglutition deglycerolise degraded degrader degrading degrease degressive degust degustation dehisce dehiscence
dehiscent dehorn dehumanisation dehumanise dehumanised dehumanization dehumanize dehumanized dehumidifier dehumidify dehydrate dehydrated dehydration
dehydrogenate deice deicer deictic deific deification deify deionize deipnosophist deism deist deistic deixis deject dejectedly dejectedness dekko
delavirdine delayed delayer delectability delectable delectation delegacy delegating delete deleterious deletion delf delft deli deliberateness
deliberative delible delicatessen deliciousness delightedly delimitate delimitation delimited delineate delineated delineative delinquency delinquent
deliquesce deliquescent deliquium delirious delist deliverable deliverer deliveryman dell delocalize delouse delusion delusional delusive delusively
delusory deluxe demagnetisation demagnetise demagnetization demagnetize demagog demagogic demagogical demagoguery demagogy demarche demasculinise
demasculinize dematerialise dematerialize demeaning demeaningly demeanour demented dementedly dementedness dementia demerit demesne demigod demijohn
demilitarise demilitarize demimondaine demineralisation demineralise demineralize demise demisemiquaver demist demister demitasse demiurge demo demob
demobilisation demobilise demobilization demobilize democratically democratisation democratise democratization demode demodulate demodulation
demodulator demographer demographic demographist demography demoiselle demolished demolishing demonetisation demonetise demonetization demonetize
demoniac demoniacal demoniacally demonic demonisation demonise demonism demonization demonize demonolatry demonstrability demonstratively
demonstrativeness demoralisation demoralise demoralised demoralising demoralize demoralized demoralizing demotic demotion demulcent demulsify demurely
demureness demurrage demurral demurrer demyelinate demyelination demystify demythologisation demythologise demythologised denary denationalisation
denationalise denationalization denationalize denaturalise denaturalize denature denatured denaturised denaturized denazification denazify dendriform
dendritic dendroid dendroidal dendrology dengue deniable denier denigrate denigrating denigration denigrative denigratory denim denitrify denizen
denominate denominationalism denotation denotative denotatum denotive denouncement densely densification densimeter densitometer dentate dented
denticulate dentifrice dentistry dentition denturist denudate denudation denude denuded denumerable denunciative denunciatory deodorant deodorise
deodorize deodourant deodourise deossification deoxidise deoxidize deoxyephedrine deoxygenate departed departer departmentally dependability
dependableness dependably dependance dependant depersonalisation depersonalise depersonalization depicted depicting depiction depictive depigmentation
depilate depilation depilator depilatory depilous deplane depletable deplete depleted deployment deplumate deplume depolarisation depolarise
depolarization depolarize depone deponent depopulate depopulated depopulation deport deportation deportment deposer depositary deposition depository
depravation depraved deprecate deprecation deprecative deprecatively depreciate depreciating depreciative depreciator depreciatory depressant
depressing depressingly depressive depressor depressurise depressurize deprivation deprived depths deputation depute deputise deputize deracinate
deracination derail derailment derange derangement derate derby derecognise derecognize deregulate deregulating deregulation derelict derequisition
derestrict derisively derisorily derisory derivable derivational deriving dermabrasion dermal dermatitis dermatoglyphic dermatoglyphics dermatologic
dermatological dermatologist dermatology dermatome dermatomycosis dermatomyositis dermatophytosis dermatosclerosis dermatosis dermic derogate
derogation derogative derogatory derringer desacralize desalinate desalination desalinisation desalinise desalinization desalinize desalt descale
descant descender descensus describable described descriptively descriptivism descriptor descry desecrated desegrated desegregate desegregation
desensitisation desensitise desensitising desensitization desensitize desensitizing deserted deserter desertification deserved deservedly deservingness
desex desexualise desexualize deshabille desiccate desiccated desiccation desideratum designative designatum designed designedly designing desipramine
desirability desirableness desirous desist deskbound deskman desktop desolately desorb desperado despicability despicable despicableness despicably
despisal despising despite despiteful despitefully despoilation despoiled despoilment despoliation despond despondence despondently despot despotic
despotical desquamate desquamation destabilisation destabilise destabilization destabilize destain destalinisation destalinise destalinization
destalinize destined destitute destitution destress destroyable destruct destructibility destructible destructively destructiveness desuetude
desulfurize desulphurize desynchronisation desynchronise desynchronization desynchronize detailing detainee detainment detent detente detention deterge
detergence determent determinateness determinative determiner determinism determinist deterministic deterrence detersive detestable detestably
detestation detested dethaw dethrone dethronement detick detonation detonative detonator detour detox detoxicate detoxification detoxify detraction
detractive detrain detransitivise detransitivize detribalisation detribalise detribalization detriment detrimental detrimentally detrition detumescence
detusk deuce deuced deucedly deuteranopia deuteranopic deuteron devaluate devaluation devalue devalued devastation devein developmentally deviance
deviationism deviationist devices devilise devilishly devilize devilry deviltry deviously deviousness devisal deviser devising devisor devitalisation
devitalise devitalization devitalize devitrify devoice devoid devoir devolution devolve devolvement devotedly devotedness devourer devouring devoutly
devoutness dewdrop dewy dexter dexterity dextral dextrality dextrocardia dextrorotary dextrorotation dextrorotatory dextrorsal dextrorse dextrously
dhoti dhow diabatic diabolatry diabolic diabolical diabolically diabolise diabolism diabolist diabolize diacetylmorphine diachrony diacritic
diacritical diadem diadromous diaeresis diaglyph diagnosable diagnostics diagonalisation diagonalise diagonalization diagonalize diagonally
diagrammatic diagrammatical diagrammatically diagramming diakinesis dialectal dialectical dialectician dialectics dialectology dialog dialyse dialyzer
diamagnetic diamagnetism diamante diamantine diametral diametric diametrical dianoetic diapason diapedesis diaphanous diaphone diaphoresis diaphoretic
diaphysial diapir diarchy diarist diarrheal diarrheic diarrhetic diarrhoeal diarrhoeic diarrhoetic diaspora diastasis diastole diastolic diastrophism
diathermy diathesis diatonic diatribe diazepam diazo diazotize diazoxide dibber dibble dibbuk dibrach dibs dibucaine dicarboxylic dicer dicey
dichotomisation dichotomise dichotomization dichotomize dichotomous dichotomously dichotomy dichroism dichromacy dichromasy dichromat dichromatic
dichromatism dichromatopsia dichromia dick dicker dickey dickhead dickie dicky diclinous dicloxacillin dicotyledonous dicoumarol dictation dictator
dictatorial dictatorially diction dictyopteran dicumarol didactic didactical didactically didacticism didactics didanosine didder diddle
dideoxycytosine dideoxyinosine dieback diehard dielectrolysis diemaker dieresis diesel diesinker diesis diestock diestrous diestrual diestrum diestrus
dieter dietetic dietetical dietetics diethylmalonylurea diethylstilbesterol dietician dieting dietitian differentia differentially differentiator
difficultness diffidence diffract diffuseness diffuser diffusive diffusor diflunisal digenesis digester digestibility digestibleness digestion digger
digging diggings dighted digital digitalisation digitalise digitalize digitally digitate digitately digitigrade digitisation digitise digitiser
digitization digitize digitizer digitoxin dignifying digoxin digram digraph digression digressive digs dihydrostreptomycin dike dilapidate dilapidation
dilatation dilater dilation dilator dilatoriness dilatory dildo dilettante dilettanteish dilettantish diligently dillydallier dillydally diltiazem
diluted diluvial diluvian dimenhydrinate dimensionality diminuendo diminutiveness dimity dimmed dimmer dimness dimorphic dimorphism dimorphous dimout
dimple dimwit diner dinero dinette ding dingbat dingdong dinge dinghy dingily dinginess dingle dining dink dinkey dinky dinnerware dint diocesan
diocese diode dioecian dioecious dioestrous dioestrual diorama diphenhydramine diphenylhydantoin diphtheria diphthong diphthongise diphthongize
diplegia diploid diploidy diploma diplomate diplomatical diplomatically diplomatist diplopia diplotene dipolar dipped dipsomania dipsomaniac dipstick
dipterous diptych dire directionless directiveness directness directorate directorship direful direfully dirigible dirk dirndl dirtily dirtiness
dirtying disablement disabused disaccord disadvantaged disadvantageous disadvantageously disaffect disaffected disaffection disaffirmation disafforest
disagreeable disagreeableness disagreeably disambiguate disambiguation disambiguator disappearing disappointedly disappointingly disapproving
disapprovingly disarmer disarming disarrange disarranged disarrangement disarrayed disarticulate disassociate disassociation disastrously disavow
disavowable disavowal disbandment disbar disbarment disbelieving disbelievingly disbud disburden disbursal disbursement disburser discalceate discalced
discant discase disceptation discernability discernment discerp discharged disciform discipleship disciplinal disciplinarian disciplinary disclaim
disclaimer disclike disclosed disco discography discoid discoidal discolor discoloration discolorise discolorize discolour discolouration discolourise
discombobulate discombobulated discombobulation discomfit discomfiture discommode discompose discomposed discomposure discomycetous disconcert
disconcertion disconcertment disconfirming disconnected disconnectedness disconnection disconsolate disconsolately disconsolateness discontentedly
discontentedness discontentment discontinuation discontinued discontinuous discord discordance discordant discordantly discotheque discountenance
discounter discouragement discouragingly discourteously discourtesy discoverable discoverer discreditable discreditably discredited discreet
discreetness discrepant discreteness discretional discriminable discriminative discriminator discriminatory discursive discursively discursiveness
discus discussant disdainfully disdainfulness disembark disembarkation disembarkment disembarrass disembarrassment disembody disembowel disembowelment
disembroil disenable disenchant disenchanted disenchanting disenchantment disencumber disenfranchised disentangled disentanglement disentangler
disequilibrium disestablish disestablishment disesteem disfavor disfavour disfiguration disfigure disfigurement disfluency disforest disforestation
disfranchise disfranchised disfranchisement disfunction disgorge disgorgement disgraced disgraceful disgracefully disgracefulness disgruntle
disgruntled disgruntlement disgustedly disgustful disgustingly disgustingness dishabille disharmonious disharmonize disharmony dishcloth disheartenment
dished dishevel dishevelled dishonestly dishonesty dishonorable dishonorableness dishonorably dishonored dishonourable dishonourableness dishonourably
dishpan dishrag dishtowel dishware dishwashing dishy disillusion disillusioned disincarnate disincentive disinclination disincline disinclined
disinfect disinfectant disinfection disinfest disinfestation disinflation disinformation disingenuous disingenuously disingenuousness disinherit
disinheritance disinherited disintegrable disinterestedly disinterestedness disinterment disinvest disinvestment disinvolve disjoin disjoined disjoint
disjointedly disjointedness disjunct disjunction disjunctive disjuncture diskette disklike dislikable disliked dislocate dislocated dislodgement
dislodgment dislogistic disloyal disloyally dismal dismantle dismantled dismantlement dismantling dismemberment dismissed dismissible dismission
dismissive disobediently disoblige disobliging disorderliness disorganisation disorganise disorganised disorganization disorganize disorient
disorientate disorientation disoriented disorienting disowning disownment disparage disparager disparaging disparagingly disparateness disparity
dispassion dispassionateness dispatcher dispensability dispensable dispensableness dispensed dispersive dispirit dispirited dispiritedly dispiritedness
dispiriting displease displeasing displeasingly displume disport disposable disposed dispossess dispraise dispread disproof disproportion
disproportional disproportionately disprover disputant disputation disputatious disputatiously disputative disputed disqualification disqualifying
disquiet disquieted disquieting disquietingly disquietude disquisition disregarded disregarding disreputability disreputable disreputableness
disreputably disrespect disrespectful disrespectfully disrupted disruptively diss dissatisfactory dissatisfy dissected dissembler dissembling
disseminative disseminator dissentient dissenting dissentious dissertate dissertation dissever dissidence dissident dissilience dissilient
dissimilarity dissimilate dissimilation dissimilitude dissimulate dissimulation dissimulative dissimulator dissipated dissipation dissociable
dissociate dissociative dissolubility dissoluble dissolute dissolutely dissoluteness dissolvable dissolving dissonance dissonant dissonate dissuasion
dissuasive dissyllable dissymmetry distaff distantly distasteful distastefulness distemper distend distensible distention distil distiller distillery
distillment distinctiveness distomatosis distorted distortionist distracted distrain distraint distrait distressful distressfully distressfulness
distressingly distressingness distributary distributed distributer distributional distributively distrustful distrustfully distrustfulness disturber
disulfiram disunify disunion disunite disunited disunity disuse disused disyllabic disyllable dither dithering dithyramb dithyrambic ditto diuresis
diuretic diurnal diva divagate divagation divalent divaricate divarication diver divergency diverging divers diversely diverseness diversify
diversionary diversionist diverted diverticulitis diverticulosis diverticulum diverting divertingly dividable divider divination divinatory diviner
divisibility divisible divisional divorcee divorcement divot divulgement divulgence divvy diwan dixie dizen dizygotic dizygous dizziness djinn djinni
djinny doable docent docility dockage docker dockhand docking dockside dockworker dockyard doctoral doctorial doctorspeak docudrama documental
documentation documented dodder dodderer doddering doddery doddle dodecagon dodecahedron dodger dodgy dodo doer doeskin doff dogcart doge dogfight
dogfighter doggedness doggo dogleg dogmatical dogmatise dogmatism dogmatist dogmatize dogsbody dogshit dogsled dogtooth dogtrot dogwatch doily doings
dolabrate dolabriform dolce doldrums dole dolefully dolefulness dolichocephalic dolichocephalism dolichocephaly dolichocranial dolichocranic dollhouse
dolly dolman dolmen dolomitic dolor dolorous dolour dolourous dolt doltish doltishly dome domed domestically domesticate domesticated domestication
domesticise domesticity domesticize domicile domiciliary domiciliate domiciliation dominatrix domine dominee domineeringly domineeringness dominical
dominie domino dominoes dominos dominus donee dong dongle donjon donkey donkeywork donna donnish doodad doodle doodlebug doofus doohickey doojigger
doomsday doorcase doorframe doorjamb doorkeeper doorknocker doorlock doormat doornail doorplate doorpost doorsill doorstep doorstop doorstopper dopey
doppelganger dopy doric dork dorm dormancy dormer dormie dormy dorsal dorsally dorsiflexion dorsoventral dorsoventrally dory dosemeter dosimeter
dosimetry doss dossal dossel dosser dosshouse dossier dotage dotard dote doting dottily dotty doubled doubler doubles doublespeak doublet doublethink
doubletree doubling doubloon doubter doubtfully doubtfulness doubting doubtlessly douche doughboy doughnut doughy doula dour douse dousing dovecote
dovish dovishness dowager dowdily dowdiness dowdy dowel dower dowered dowerless dowery downbeat downbound downdraft downer downfield downhearted
downheartedness downiness downlike download downmarket downplay downrightness downriver downscale downshift downside downsize downsizing downslope
downspin downstage downstair downstroke downswing downtick downtime downtrodden downturn downwardly downwards downy dowse dowser dowsing doxazosin
doxepin doxology doxorubicin doxy doxycycline doyen doyenne doyley doyly dozer dozy drably drabness dracunculiasis draftee drafter draftsman
draftsmanship draftsperson dragee dragger draggingly draggle draggled dragnet dragoman dragoon drainboard drained draining drainpipe drainplug
dramatisation dramatise dramatization dramaturgic dramaturgical dramaturgy draughts draughtsman drawback drawbar drawbridge drawee drawers drawknife
drawler drawnwork drawshave drawstring dray dreaded dreadfulness dreadnaught dreadnought dreamily dreaminess dreaming dreamland dreamless dreamworld
drear dreariness dreck dredge dredger drench drenching dressage dressing dressmaker dressmaking drey dribbler dribbling drier driftage drifter drifting
drilling drily drinkable dripless drippage drippily drippiness dripping drippy dripstone drivel driveller driveshaft drizzly drogue droll drollery
drome dronabinol droning drool drooler drooping droopingly droopy dropforge dropkick dropkicker dropline dropper dropping dropsical dropsy droshky
drosky drouth drove drowsing drub drubbing drudge drudgery drudging drugget druggist druidism drumbeat drumbeater drumfire drumming drumstick
drupaceous drusen druthers dryad drydock dryer drywall dualism dualist dualistic duality dubbing dubiety dubiously dubiousness dubitable ducal ducat
duce duchess duchy duckbill duckboard duckpin duckpins ducky ductile ductileness ductility ductless dude dudeen dudgeon duds dueler dueller duellist
duenna duet duette duffel duffle dukedom dulcet dulciana dulcify dulcimer dulcinea dulcorate dullness duly dumbass dumbfound dumbfounded dumbfounding
dumbly dumbness dumbstricken dumbstruck dumbwaiter dumdum dumfounding dummy dumpcart dumper dumpiness dumping dumps dumpsite dumpy dunce duncical
duncish dunderhead dungaree dunghill dunker duodecimal duodenal duologue duomo dupery duple duplex duplicability duplicatable duplicator duplicitous
duplicity durables dural durance durative durbar duress duskiness dustcart dustcloth duster dustiness dustlike dustman dustmop dustpan dustrag dustup
dusty duteous dutiable dutiful dutifully dutifulness duvet dwarfish dwarfishness dwarfism dweeb dyadic dyarchy dybbuk dyed dyer dyke dynamical
dynamically dynamise dynamism dynamiter dynamitist dynamize dynamo dynamometer dynast dynastic dysaphia dysarthria dyscalculia dyschezia dyscrasia
dysfunction dysfunctional dysgenesis dysgenic dysgenics dysgraphia dyskinesia dyslectic dyslexia dyslexic dyslogia dyslogistic dysmenorrhea dysomia
dysosmia dyspepsia dyspeptic dysphagia dysphasia dysphemism dysphemistic dysphonia dysphoria dysphoric dysplasia dysplastic dyspnea dyspneal dyspneic
dyspnoea dyspnoeal dyspnoeic dyssynergia dysthymia dystopia dystopian dystrophy dysuria eagre earache eardrop earflap earful earlap earldom earless
earliness earlyish earmark earmuff earner earpiece earplug earreach earring earshot earthborn earthen earthenware earthing earthling earthly earthwork
eased easement easiness easing eastbound easter easterly easterner easternmost eastmost eastside eastwards easygoing easygoingness eater eatery eaves
eavesdrop eavesdropper ebbtide eblis ebon ebonise ebonize ebracteate ebullience ebulliently ebullition eburnation ecarte eccentrically ecchymosis
ecclesiastic ecclesiastically ecclesiology eccrine eccyesis ecdemic ecdysiast ecdysis ecesis echelon echinococcosis echinus echocardiogram
echocardiograph echocardiography echoencephalogram echoencephalograph echoencephalography echogram echography echoic echoing echolalia echoless
echolike echolocation echt eclampsia eclat eclecticism eclecticist eclipsis eclogue ecobabble ecologic ecological ecologically ecologist ecology
econometric econometrician econometrics econometrist economise economiser economizer ecosystem ecoterrorism ecotourism ecphonesis ecru ecstatically
ectasia ectasis ectodermal ectodermic ectomorph ectomorphic ectomorphy ectopia ectopic ectothermic ectozoan ectrodactyly ecumenic ecumenical
ecumenicalism ecumenicism ecumenism eczema edacious edacity edental edentate edentulate edgeless edger edgeways edginess edging edibility edible
edibleness edict edification edified edited editing editorialise editorialist editorialize editorship educatee educationalist educationally
educationist educative educe edulcorate edutainment eellike eerie eerily eeriness eery effaceable effacement effected effecter effectivity effector
effects effectual effectuality effectualness effectuation effeminacy effeminate effeminateness effeminise effeminize effendi efferent effervesce
effervescence effervescent effervescing effete efficaciously efficaciousness effigy effleurage efflorescence efflorescent effluence efflux effortful
effortfulness effortlessness effrontery effulgence effulgent effuse effusion effusive effusively effusiveness egalitarian egalite egality egest
eggbeater eggcup eggshell eggwhisk egis egocentric egocentrism egoism egoist egoistic egoistical egomania egomaniac egotistic egotistical egotistically
egotrip egregious egress egression eiderdown eidetic eidos eigenvalue eightfold eighties eightieth eightpence eightpenny eightsome eightvo eisegesis
eisteddfod ejaculator ejector elaborated elaborateness elan elastance elasticised elasticized elastosis elated elating elbowing eldership eldorado
eldritch electioneer electioneering elective electorate electrician electrification electrify electrocardiogram electrocardiographic
electrocardiography electrocautery electrochemical electrochemistry electrocute electrocution electrocutioner electrodeposition electrodynamometer
electroencephalogram electroencephalograph electroencephalographic electrograph electrologist electrolytic electromagnetics electromagnetism
electromechanical electrometer electromotive electromyogram electromyograph electronegative electronegativity electroneutral electronically
electrophoretic electroplate electroplater electropositive electroretinogram electroscope electrosleep electrostatically electrostatics electrosurgery
electrotherapy eleemosynary elegantly elegiac elegise elegist elegize elegy elementarily elements elephantiasis elephantine elfish elflike elicitation
elicited elide eligibility eliminator elision elitism elitist ellipse ellipsis ellipsoidal elliptic elliptical ellipticity elocute elocution
elocutionary elocutionist elongation elope elopement eloquence eloquently elucidation elucidative eluding elusion elusiveness elves elvish elysian
emaciate emaciation email emancipation emancipationist emancipative emancipator emarginate emasculated emasculation embalm embalmer embalmment embank
embarkation embarkment embarrassingly embassador embattle embattled embayment embellishment ember embezzled embezzlement embezzler embitterment
emblazon emblematical embodied embolectomy embolic embolism embolus embonpoint embossed embossment embouchure embower embracement embrangle embrasure
embrittle embrocate embrocation embroiderer embroideress embroidery embroiled embroilment embrown embryologic embryologist embryology embryonal
embryonic embryotic emcee emeer emend emendation emended emerald emergent emerging emersion emesis emetic emigrant emigre emigree eminent emir emirate
emissary emitter emmetropia emmetropic emollient emolument emote emoticon emotionless emotionlessly emotionlessness emotive empale empanel empathetic
empathetically empathic empathise empathize empathy empennage emperor emphasise emphasised emphasized emphasizing empiric empiricist emplace
emplacement emplane employable emporium empowered empowerment empress emptor emptying empurple empurpled empyema empyreal empyrean emulation emulator
emulous emulously emulsify emulsion enalapril enallage enamelware enamor enamored enamoredness enamour enanthem enanthema enantiomorphism enate enatic
enation encainide encapsulate encapsulation encased encasement encaustic enceinte encephalitis encephalocele encephalogram encephalography
encephalomeningitis encephalomyelitis encephalopathy enchain enchanter enchanting enchantingly enchantress enchiridion enchondroma encircle encircled
encirclement encircling enclosed enclosing enclothe encode encoding encomiastic encomium encompassing encompassment encopresis encore encouraged
encouraging encrimson encroacher encroaching encrustation encrusted encrypt encryption enculturation encumber encumbered encyclical encyclopaedia
encyclopaedic encyclopaedism encyclopaedist encyclopedic encyclopedism encyclopedist encysted endaemonism endangered endangerment endarterectomy
endarteritis endearingly endearment endeavour ended endemic endemical endemism endergonic endermatic endermic endgame endlessness endocarditis
endocentric endocervicitis endocrinal endocrine endocrinologist endocrinology endodontia endodontic endodontics endodontist endoergic endogamic
endogamous endogamy endogenetic endogenic endogenous endogenously endogeny endometrial endometriosis endometritis endomorph endomorphic endomorphy
endoparasitic endorsement endorser endoscope endoscopic endoscopy endothermal endothermic endovenous endozoan endozoic endue endurable enduringness
endways endwise enema energise energiser energising energizer energizing enervated enfeeble enfeeblement enfeebling enfeoff enfeoffment enfilade
enflurane enfold enfolding enforcer enfranchise enfranchised enfranchisement engaging engild enginery englut engorge engorged engorgement engraft
engram engraving engrossment enhanced enhancement enhancer enhancive enigmatical enigmatically enjambement enjambment enjoining enjoinment
enjoyableness enjoyably enjoyer enkindle enkindled enlace enlarged enlarger enlighten enlightening enlistee enlisting enlistment enlivened enlivener
enlivening enmeshed enmity ennoble ennoblement ennobling ennui enolic enologist enology enophile enormousness enosis enounce enplane enquirer
enquiringly enquiry enragement enrapture enraptured enrobe enrolment enshroud ensiform ensign ensile ensky enslave enslavement ensnare ensnarl
ensorcelled ensuant entablature entailment entangle entasis entelechy entente enteral enteric entering enteritis enterobiasis enterolith
enterolithiasis enteropathy enteroptosis enterostenosis enterostomy enterotomy enterpriser enterprisingly enterprisingness entertained entertaining
entertainingly enthral enthralled enthralling enthrallingly enthrallment enthronement enthronisation enthronization enthuse enticement enticing
entireness entitlement entombment entomologic entomological entomologist entomology entomophilous entomophobia entourage entozoan entozoic entrain
entranced entrancement entrancing entrap entrapment entreat entreatingly entreaty entree entrenched entrenchment entrepot entrepreneurial entresol
entropy entryway entwine enucleate enucleation enumerable enumeration enumerator enunciation enured enuresis envelopment envenom enviable enviously
enviousness environ environmentalism environmentalist environmentally envisioned envisioning envoi envoy enwrap enwrapped enzootic enzymologist
enzymology eolith eolithic eolotropic eonian eosinopenia eosinophilia epanalepsis epanaphora epanodos epanorthosis eparch eparchial eparchy epaulette
epauliere epee epenthesis epenthetic epergne ephemera ephemerality ephemeralness ephemeris epical epicanthic epicarpal epicene epicentre epicondylitis
epicurean epicureanism epicurism epicycle epicyclic epicyclical epicycloid epideictic epideictical epidemiologic epidemiological epidemiologist
epidemiology epidermal epidermic epidiascope epididymitis epidural epigastric epigenesis epiglottitis epigon epigone epigrammatic epigraph epigraphy
epikeratophakia epilate epilation epilator epilepsy epilithic epilog epilogue epimorphic epiphenomenon epiphora epiphysial epiphytic epiphytotic
epiplexis episcleritis episcopacy episcopal episcopate episiotomy episodic episodically epispadias epistasis epistaxis episteme epistemic
epistemological epistemologist epistle epistolary epistrophe epitaxy epithalamium epithelial epitheliod epithelioma epitomise epizoan epizoic epizootic
epochal eponym eponymic eponymous eponymy epos epsilon equable equably equalisation equalise equaliser equalitarian equalitarianism equalization
equalize equalizer equanimous equatability equating equatorial equerry equestrian equiangular equidistant equidistribution equilateral equilibration
equilibrise equilibrize equine equinoctial equinox equipage equipoise equipoised equiprobable equipt equitably equitation equivocally equivocalness
equivocate equivocation equivocator eradicable eradication eradicator erasable eraser erasure erectile erecting erection erectly erectness eremite
eremitic eremitical eremitism erethism ergo ergodic ergodicity ergometer ergonomic ergonomics ergot ergotic ergotism ergotropism eristic eristical
eroding erogenous eros erose erosive erotica erotically eroticism eroticize erotism errancy errant erratum errhine erring erroneously erroneousness
errorless erst erstwhile eruct eructation eruditely eruditeness erudition eruptive erysipelas erythema erythematous erythroblastosis erythroderma
erythromycin erythropoiesis erythropoietic escadrille escalade escalader escalate escalator escallop escapee escapement escapism escapist escapologist
escapology escarp escarpment eschatological eschatologically eschatologist eschatology eschaton escrow escutcheon esker esmolol esophageal esophagitis
esophagoscope esoterica esotropia espadrille espalier especial espial esplanade espousal esprit espy esquire essayer essayist essentiality
essentialness establishmentarianism establishmentism estaminet estazolam esteemed esterify esthesia esthesis esthete esthetical esthetically
esthetician esthetics estimable estimation estimator estival estivate estivation estoppel estrange estrogenic estrous estrus estuarial estuarine
esurience esurient etagere etamin etamine etanercept etched etcher etching eternalise eternalize eternise eternize ethchlorvynol ether etherealize
etherialise etherify etherise etherize ethernet ethically ethician ethicism ethicist ethnarch ethnical ethnically ethnicity ethnocentric ethnocentrism
ethnographer ethnographic ethnographical ethnography ethnologic ethnological ethnologist ethnology ethnos ethologist ethology ethosuximide ethoxyethane
etiolate etiolated etiolation etiologic etiological etiologist etiology etna etodolac etude etui etymologise etymologist etymologize etymologizing
etymology etymon eucaryotic euchre euclidean euclidian eudaemon eudaemonia eudaemonic eudaimonia eudemon eudemonic eudemonism eudiometer eugenics
eukaryotic eulogise eulogist eulogistic eulogium eulogy eunuch eunuchoidism euphemise euphemism euphemistic euphemistically euphemize euphonic
euphonical euphonious euphonium euphonous euphony euphoriant euphory euphuism eupnea eupneic eupnoea eupnoeic eurhythmics eurhythmy eurythmics eurythmy
eusporangiate euthanasia euthenics eutherian eutrophic eutrophication evacuant evacuee evaluator evanesce evanescence evanescent evangel evangelicalism
evangelise evangelism evangelistic evangelize evaporable evaporated evaporative evaporometer evasion evasively evasiveness evenfall evenhanded
evenhandedly eveningwear evenly evenness eventful eventide eventration eventuality evergreen everlastingness evermore eversion evert everting
everydayness everyman everyplace evict eviction evidenced evidentiary evildoing evilly evilness evince eviscerate evisceration evitable evocative
evoked evolutionarily evolutionism evolutionist ewer exacerbating exacta exacting exaction exactitude exactness exaggeratedly exaltation exalting exam
examen examinee examiner exanimate exanthem exanthema exarch exarchate exasperatingly exaugural excavate excavator exceedance exceeding excellency
exceptionable excerpt excerption excessively excessiveness exchangeability exchangeable exchanged exchanger exchequer exciseman excision excitable
excitableness excitant excitation excitative excitingly exclamatory excogitate excogitation excogitative excogitator excommunication excoriation
excrescence excrescent excrete excreting excretory excruciate excruciatingly excruciation exculpate exculpated exculpation exculpatory excursionist
excursive excusable excusably excusatory excused excuser execrable execrate execration executability executable executant executed executing executrix
exegesis exegete exegetic exegetical exemplary exemplification exemplifying exenterate exenteration exerciser exercycle exergonic exfiltrate exfoliate
exfoliation exhalation exhaustible exhibitioner exhibitionism exhibitionist exhibitionistic exhibitor exhilarate exhilarated exhilaration exhort
exhortative exhortatory exhume exigent exiguity exiguous exilic existentialism exobiology exocentric exocrine exode exodontia exodontic exodontics
exodontist exoergic exogamic exogamous exogamy exogenic exogenous exomphalos exonerated exoneration exonerative exophthalmos exorbitance exorbitant
exorbitantly exorciser exorcism exorcist exorcize exordium exosphere exostosis exoteric exothermal exothermic exoticism exoticness exotism exotropia
expandable expandible expansible expansile expansionism expansionist expansive expansivity expat expatiate expatiation expatriate expatriation
expectedness expectorant expectorate expectoration expectorator expedience expediency expediently expeditionary expeditious expeditiously
expeditiousness expelling expender expending expensively expensiveness experient expertly expertness expiable expiation expiative expiatory expiratory
expired expiry explainable explanandum explanans explicable explicandum explicate explication explicitness exploded exploitative exploitatory exploited
exploiter exploitive explorative expo exponent exponential exponentially exponentiation exportable exportation exporting exposit expositive expositor
expostulate expostulation expounder expounding expressage expressionism expressionist expressway expropriate expropriation expunction expunging
expurgate expurgated expurgator exquisitely exquisiteness exsanguine exsanguinous exsert exsiccate extemporaneous extemporaneously extemporarily
extemporary extempore extemporisation extemporise extemporization extemporize extendable extendible extensible extensile extensional extensiveness
extenuating extenuation exteriorisation exteriorise exteriorization exteriorize exterminable exterminated extermination exterminator externalisation
externalise externality externalization externalize externally exteroception exteroceptive exterritorial extinct extinction extinguishable extinguisher
extinguishing extirpable extirpation extol extoller extolment extort extortion extortionate extortionately extortioner extortionist extracellular
extractable extractible extraction extractor extracurricular extradite extradition extrados extradural extragalactic extrajudicial extralinguistic
extramural extraordinaire extraordinariness extrasensory extrasystole extrasystolic extraterritorial extravagance extravagancy extravasate
extravasation extraversion extraversive extravert extraverted extravertive extremeness extremism extremist extricable extrication extrinsic extropic
extropy extrospective extroversion extroversive extrovert extroverted extrovertish extrovertive extrusion extrusive exuberance exuberantly exuberate
exudate exudation exult exulting exultingly exurbia exuvial exuviate eyebath eyecup eyedness eyedrop eyeful eyeglass eyeglasses eyehole eyeless
eyelessness eyelet eyeliner eyepatch eyeshade eyeshot eyesore eyespot eyewash eyewitness eyrie eyry ezed fabian fable fabricate fabricated fabrication
fabricator fabulist fabulously faceless facelift faceplate facer faceted facetiousness facial facially facile facilitation facilitative facilitator
factious factitious factoid factorial factoring factorisation factorise factorization factorize factotum factuality factually factualness facula
facultative faddily faddish faddishly faddist faddy fading fado faecal faecalith faerie faery fagged faggot faggoting fagot fagoting faience failing
faille fain faineance faineant fainthearted faintheartedness faintness fairground fairish fairlead faithfulness faithless faithlessly faithlessness
fakeer fakery fakir falanga falangist falcate falchion falciform falconer falconine falconry falderol fallacious fallaciousness fallacy fallal fallback
fallboard faller fallibility fallible falls falsehood falsely falseness falsetto falsie falsifiable falsification falsifier falsifying falteringly
familial familiarisation familiarise familiarised familiarising familiarization familiarize familiarized familiarizing famine famish famished
famishment famotidine famously famulus fanatical fanatically fanatism fancied fancier fancifully fancify fancywork fandango fandom fanged fanion fanjet
fanlight fanlike fanned fantabulous fantail fantan fantasise fantasize fantasm fantast fantastical fantastically faqir faquir farandole farawayness
farcical farcically fardel farfetched farinaceous farmerette farmhand farmplace farmstead farmyard farness faro farrago farrier farrow farrowing
farseeing farsighted farsightedness fart farthermost farthing farthingale farting fartlek fasces fascia fascicle fascicule fascioliasis fasciolopsiasis
fasciolosis fascista fascistic fashionably fashioned fashioning fashionmonger fastener fastening fastest fastidiously fastidiousness fastigiate fasting
fastness fatalism fatalist fatalistic fatality fated fatefully fathead fatheaded fatherhood fatherland fatherless fatherlike fatherliness fatherly
fathomable fathometer fatigability fatigues fatism fatless fatness fatso fattened fattiness fattish fattism fatuity fatuous fatuously fatuousness fatwa
fatwah faubourg faucal fauld faultfinder faultfinding faultily faultiness faulting faultless faultlessly faultlessness faulty faun fauna fauvism
fauvist faux faveolate favism favorableness favoritism favour favourable favourableness favourably favourite favouritism favus fawner fawning fazed
fealty fearfulness fearlessly fearlessness fearsome fearsomely feasibleness feasibly feasting featherbed featherbedding featherbrained featheredge
featheredged featheriness feathering featherless featherlike featherweight feathery febricity febrifuge febrile febrility fecal fecalith feckless
fecklessly fecklessness feculence feculent fecundate fecundation fedayeen federalisation federalise federalism federalist federalization federally
federate federated federation feebleminded feeblemindedness feebly feedbag feelingly feetfirst feigned feigning feisty felicitation felicitous
felicitously felicitousness fellah fellate fellatio fellation feller felloe felly felonious felony felt felted felucca femaleness feminineness
feminisation feminise feminism feminist feminization feminize femoral femtochemistry femtosecond fencelike fencer fencesitter fend fenestella fenestral
fenestration fenland fenoprofen feoff feral feria ferial ferine fermata fermentable fermenting fermentologist fermion ferned fernless fernlike ferny
ferociousness ferret ferric ferrimagnetism ferromagnetism ferrous ferrule ferryboat ferrying ferryman fertilisation fertilise fertility fertilizable
fertilization ferule fervency fervid fervidly fervidness fervour fess fesse festal fester festering festinate festination festoon festoonery
festschrift fetal fetich fetichism feticide fetidness fetish fetishism fetishist fetishize fetology fetometry fetor fetoscope fetoscopy fetter fettered
fettle feud feudalism feudalistic feudalize feudally feudatory fevered feverishness feverous fewest fewness fiance fiancee fiasco fibber fibbing
fiberboard fiberoptic fiberoptics fiberscope fibre fibreboard fibreoptic fibreoptics fibrillate fibrillation fibrillose fibrinolysis fibrinous
fibroadenoma fibrocartilaginous fibroid fibroma fibromyositis fibrositis fibrosity fibrous fibrousness fichu fickle fickleness fictile fictionalisation
fictionalise fictionalization fictionalize fictitious fictitiously fiddler fiddlestick fiddling fidgetiness fidgety fiducial fiduciary fief fiefdom
fieldsman fieldwork fieldworker fiendishly fierily fieriness fiesta fife fifthly figment figural figuration figured figurehead figurer filagree
filament filamentlike filamentous filar filarial filariasis filariid filature filch filename filer filet filial filiate filiation filibuster
filibusterer filicide filiform filigree fillagree fille filler fillet filmable filmdom filmmaker filmy filth filthily filthiness filtrate filtration
fimbriate finable finagle finagler finalisation finalise finalist finality finalization finalize finances financier finder findings fineable finedraw
finer finery finespun finesse fingerboard fingerless fingerlike fingermark fingerpaint fingerpointing fingerpost fingerspell fingerspelling fingerstall
finial finical finis finisher finitely finiteness finitude fink fiord fipple fireball firebase fireboat firebomb firebox firebrand firebreak firebrick
firebug fired firedog firedrake firefighter fireguard firehouse firelock fireplug fireproof fireroom firestone firestorm firetrap firkin firmament
firmamental firmware firstborn firstly firth fisc fiscally fishbowl fishery fisheye fishgig fishhook fishily fishnet fishplate fishpond fishtail fishy
fissile fission fissionable fissiparity fissiparous fissure fisticuffs fistula fistular fistulate fistulous fitful fitfully fitfulness fitly fitment
fitted fitter fittingly fittingness fivefold fivepence fiver fives fivesome fixate fixation fixative fixedly fixedness fixings fixity fizgig fizz
fizzing fizzy fjord flabbergast flabbergasted flabbily flabbiness flabby flaccid flaccidity flack flagellant flagellate flagellated flagellation
flagellum flageolet flagging flagitious flagon flagpole flagrant flagrantly flagship flagstaff flagstone flak flakey flakiness flaky flambe flambeau
flamboyance flamboyant flamen flamenco flameproof flamethrower flaming flammability flammable flange flanker flannelette flapping flaps flaring
flashboard flashboarding flashbulb flashcard flasher flashflood flashgun flashily flashiness flashover flashpoint flatbed flatboat flatbottom
flatbottomed flatcar flatfoot flatfooted flatiron flatlet flatmate flatterer flattering flattop flatulence flatulency flatulent flatware flatwork
flaunty flavorful flavorless flavorlessness flavorous flavorsome flavorsomeness flavour flavourful flavourless flavourlessness flavourous flavoursome
flavoursomeness flawed flawlessly flawlessness flaxen flay fleabag fleapit flecainide flection fledge fledged fledgeless fledgeling fleece fleeceable
fleecy fleer fleetingness fleetly fleetness flense fleshiness fleshly flexibleness flexibly flexile flexion flexuous flexure flibbertigibbet flickering
flier flies flighted flightiness flightless flighty flimflam flimsily flimsiness flinders flintlock flinty flippancy flippant flippantly flipper
flirtation flirtatious flirtatiously flirting flitter floatation floater floatplane floaty floccose flocculent floe flogger flogging floodgate flooding
floodlight floodlighted floodlit floodplain floored floorshow floorwalker floozie floozy flophouse floppy flora florescence floricultural floriculture
floridity floridly floridness florilegium floss flossy flotation flotilla flotsam flourishing floury flouter flowage flowchart flowered flowerless
flowerpot flowery floxuridine fluctuate fluctuating fluctuation flue fluegelhorn fluency fluent fluently fluffiness flugelhorn fluidity fluidness fluke
flukey fluky flume flummery flummox flump flunitrazepan flunk flunkey flunky fluoridate fluoridation fluoridisation fluoridise fluoridization
fluoridize fluoroscope fluoroscopy fluorosis fluorouracil fluoxetine fluphenazine flurazepam flurbiprofen flustered fluting flutist fluttering
fluvastatin fluvial fluxion fluxmeter flyaway flyblown flybridge flyfish flyleaf flyover flypast flyspeck flyswat flyswatter flytrap flyweight flywheel
foal foaminess foaming focalisation focalise focalization focalize focused focussed focussing fodder foehn foeman foetal foetid foetology foetometry
foetor foetoscope foetoscopy fogbank fogbound fogey fogged fogginess foggy foghorn foglamp fogsignal fogy fogyish fohn foiled foiling foist foldable
foldaway folder folderal folderol folding foldout foliaceous foliaged foliate foliated foliation folie folio foliolate foliose folium folksong folksy
folktale folliculitis follies followers followup foment fomentation fomenter fomite fondle fondler fondling font foodie foodless foolery foolhardiness
foolishly foolscap footballer footbath footboard footed footedness footer footfall footfault footgear foothill foothold footle footless footlights
footling footlocker footman footmark footpad footplate footrace footrest footslog footslogger footsore footstall footstool footsure footwall footwear
footwork foppishness forage forager foray forbear forbearance forbearing forbiddance forbidding forbiddingly forcefully forcefulness forceps forcible
forcibly forcipate ford fordable fording fore forebear forebode forecaster forecastle foreclosure forecourt foredate foredeck foredge foredoom forefend
forefront foregather foregone foregrounding forehand forehanded foreignness forelady foreland foremanship foremast foremother forename forenoon
forensics foreordain foreordained foreordination forepart foreperson foreplay foresail foreshadow foreshadowing foreshock foreshore foreshow
foresighted foresightedness foresightful foresightfulness forestage forestalling forestay forested forester forestry foreswear foretaste foretell
foretelling forethought forethoughtful foretoken foretop forevermore forewarn forewarning forewoman foreword forfeited forfeiture forfend forficate
forgather forged forger forgery forgetfully forgettable forging forgivable forgivably forgiveness forgiver forgiving forgivingly forgivingness forgoing
forking forklift forlorn forlornly forlornness formalisation formalise formalised formalistic formalities formality formalization formalize formalness
formalwear format formatting formed formic formicary formicate formication formidability formidably formless formlessly formulaic formularise
formularize formulary formulated fornicate fornication fornicator fornicatress forrad forrader forrard forsaking forsooth forswearing fortemente
forthcoming forthcomingness forthrightly forthrightness fortieth fortissimo fortnight fortnightly fortuitous fortuitously fortuitousness fortuity
fortuneteller fortunetelling forum forwardness forwards fossa fosse fossil fossiliferous fossilisation fossilise fossilised fossilist fossilization
fossilize fossilized fossilology fossorial fosterage fosterling foulard foully foulness foundering foundling foundress fount fourhanded fourpence
fourpenny fourscore foursquare fourthly fowler foxhole foxhunt foxily foxiness foxtrot foxy fractal fractious fractiously fractiousness fradicin
fragility fragmental fragmented fragmentise fragmentize fragrancy frailness frailty fraise framboesia framer frangibility frangible frangibleness
franklin frankness frap frat fraternal fraternally fraternise fraternization fratricide fraudulence fraudulent fraudulently fraught fray frazzle
freakish freakishly freakishness freaky freckled freebee freebie freebooter freeborn freedman freedwoman freehanded freehearted freehold freeholder
freeing freelance freelancer freeload freeloader freemail freemasonry freestanding freestyle freethinker freethinking freeware freewheel freewill
freewoman freezer freightage frenetic frenetically frequence frequentative frequenter fresco freshen freshener fresher freshet fress fretful fretfully
fretfulness fretsaw fretted fretwork friability friar friary fricassee fricative frictional frictionless fridge friendless friendlessness frigate
frighteningly frightfully frightfulness frigidity frigidly frigidness frigorific frill frilled frilly fringy frippery frisk friskily friskiness
frisking frisky frisson fritter frivol frivolity frivolously frivolousness frizz frizzly frizzy frock frogman frolicky frolicsome frolicsomeness
frontally frontbencher frontiersman frontierswoman frontispiece frontlet frontmost frontstall frontward frontwards frore frosted frostily frostiness
frosty frothily frothiness frothing frothy frottage frotteur froward frowning frowsty frowsy frowzy fructification fructify fructosuria frugal
frugality frugally frugalness fruitcake fruiterer fruitfully fruiting fruition fruitlessly fruitlessness fruity frump frumpily frumpish frumpishly
frumpy frustrative frustum fruticose fruticulose frying frypan fuck fucker fuckhead fucking fuckup fuddle fuddled fudge fueling fugacious fugaciousness
fugacity fugally fuggy fugleman fugly fugue fulcrum fulfilled fulfilment fulgent fulgid fulgurant fulgurating fulgurous fuller fulminant fulmination
fulsome fulsomely fulsomeness fumbler fumed fumigate fumigation fumigator funambulism funambulist functionalism functionalist functionality
functionally functionary fundament fundamentalism fundamentalistic funded funding fundraise fundraiser funerary funereal funfair fungibility fungible
fungicidal fungicide fungoid fungous funguslike funicular funiculitis funk funky funnies funnily funniness funrun furbelow furbish furcate furcation
furiousness furled furlike furnishing furore furosemide furred furrier furring furrowed furtherance furthermost furthest furtiveness furuncle
furunculosis fusain fuschia fuscous fused fusee fuselage fusible fusil fusilier fusillade fussiness fusspot fustian fustigate fusty futilely futon
futureless futurism futurist futuristic futuristics futurity futurology fuze fuzee fuzziness gabapentin gabby gaberdine gabfest gabled gadabout gaddi
gadgeteer gaff gaffe gaffer gaffsail gaga gaggle gagman gagster gainer gainfully gainfulness gainlessly gainly gainsay gaiter gala galactic galactocele
galactosemia galactosis gale galere gall gallantly galled galleon gallery galley gallimaufry gallinaceous gallivant gallous gallstone galoot galore
galosh galumph galvanisation galvanise galvaniser galvanising galvanization galvanize galvanizer galvanizing galvanometer gamba gambist gambit gamboge
gambol gambrel gamebag gameboard gamekeeper gamelan gamely gameness gamesmanship gametogenesis gamey gamine gaminess gaming gammopathy gammy
gamopetalous gamp gamy ganef gangboard gangdom ganger gangland gangling gangly gangplank gangrene gangrenous gangsaw gangsta gangway ganja ganof
gantlet gantry gaol gaolbird gaolbreak gaoler garbageman garble garboard garboil garbology gardant gargantuan gargle gargoyle gargoylism garibaldi
garish garishly garishness garlicky garmented garmentless garmentmaker garnish garnishee garnishment garotte garret garrote garroter garrotte garrotter
garrulity garrulous garrulously garrulousness garter gasbag gasconade gaseousness gasfield gasification gasified gasify gasket gaslight gasman gasmask
gasometer gassy gastralgia gastrectomy gastric gastritis gastroduodenal gastroenteritis gastroenterologist gastroenterology gastroenterostomy
gastroesophageal gastrogavage gastromy gastronome gastronomic gastronomical gastronomy gastroscope gastroscopy gastrostomy gastrulation gasworks
gatecrasher gatefold gatehouse gatekeeper gathered gatherer gaucheness gaucherie gaucho gaud gaudery gaudily gaudiness gauffer gaumless gauntlet
gauntness gauntry gaussmeter gauze gauzy gavage gavel gawker gawkiness gawky gawp gayness gazebo gazette gazetteer gazump gearbox geared gearing
gearshift gearstick geartrain geek geezer geezerhood geisha gelatin gelatinise gelatinize gelatinlike gelatinous gelatinousness geld gelded gelid
gelidity gelignite gelly gelt gemfibrozil geminate gemination gemmation gemmed gemmiferous gemmule gendarme gendarmerie gendarmery genealogic
genealogical genealogically genealogist genealogy generalcy generalisation generalise generalised generalissimo generality generalship generational
generative generic generically generousness genetical genetically geneticism genetics geniality genially genic geniculate genital genitive genitor
genitourinary genocide genome genomics genotype genotypic genotypical gens gent gentamicin genteel genteelly genteelness gentility gentlefolk
gentlemanlike gentleness gentlewoman gentrification gentrify genuflect genuflection genuflexion genuineness geocentric geode geodesic geodesical
geodesy geodetic geographics geography geologic geologically geomancer geomancy geometer geometrically geometrician geomorphologic geomorphological
geomorphology geophagia geophagy geophysical geophysicist geophysics geophytic geopolitical geopolitics geordie georgette geosphere geostationary
geostrategic geostrategy geosynchronous geothermal geothermally geothermic geotropism geriatric geriatrician geriatrics germane germaneness germfree
germicidal germicide germination germy gerontocracy gerontological gerontologist gerontology gerrymander gerund gestalt gestate gestation gestational
gesticulation gestural geta getable getatable getaway gettable getting getup gewgaw gharry ghastliness ghat ghettoise ghettoize ghillie ghostliness
ghostwrite ghostwriter ghoulish giantess giantism giardiasis gibber gibberish gibbose gibbosity gibbous gibbousness gibe gibingly giddily giddy gifted
gigacycle gigahertz gigantism giggler gigolo gigue gilder gildhall gilding gilled gillie gimbal gimbaled gimcrack gimcrackery gimel gimlet gimmick
gimmickry gimp gimpiness gimpy ginger gingery gingival gingivitis ginzo gipsy girandola girandole girder girdle girlhood girlishness giro girth gismo
gist gitana gitano gittern gizmo glabellar glabrescent glabrous glace glacial glacially glaciate glaciated glaciation gladden gladdened glade
gladfulness gladiatorial gladly gladness gladsome gladsomeness glamorisation glamorise glamorization glamorize glamour glamourisation glamourise
glamourization glamourize glamourous glandular glaringly glary glasnost glassblower glassed glasshouse glassmaker glassware glasswork glassworker
glassworks glaucous glazer glazier gleaner glebe gleefully gleefulness glen glial glib glider gliding glimmering glimmery glioblastoma glioma glipizide
glissade glissando glister glistering glitch glittery glitz gloam gloaming gloating gloatingly glob globalisation globalise globalization globalize
globally globetrotter globose globosity globular globularness globule glockenspiel glomerulonephritis gloomful gloominess glooming glop glorification
gloriole gloss glossalgia glossarist glossily glossiness glossitis glossodynia glossolalia glossopharyngeal glossoptosis glossy glottal gloveless
gloweringly glowingly glucosuria gluey glueyness glug gluiness glumly glumness gluon gluteal glutethimide glutinosity glutinous glutinousness glutted
gluttonise gluttonize gluttonous gluttonously gluttony glyburide glycerolise glycogenesis glycogenic glycolysis glycosuria glyph glyptics glyptography
gnarl gnarled gnarly gnomic gnomish gnomon gnosis gnostic goaded goading goalie goalkeeper goalless goalmouth goalpost goaltender goateed goatherd
gobbledygook gobbler goblet goblin gobsmacked godchild goddaughter godfather godlessness godliness godly godmother godown godparent godsend godson goer
gofer goffer goggle goggles goiter goldbeater goldbrick goldbricking goldfield goldmine goldplate goldworker golem golfcart golfclub goliard goliath
golliwog golliwogg golosh gonadal gonadotrophic gonadotropic gondola gondolier gondoliere gong gonif goniff goniometer gonioscopy gonorrhea gonorrhoea
gonzo goodby goodbye goodish goodly goodwill gooey goofball goofproof goofy google googly goon goop goosebump gooseflesh gooselike gooseneck goosey
goosy gopher gorgeously gorger gorgerin gorget gormandise gormandize gormless gospeller gossiper gossiping gossipmonger gossipmongering gossipy gothic
gouache gouger gourmand gourmandism gourmandize gourmandizer gouty governable governance governmental governmentally governorship grabber grabby
gracefulness graceless gracelessly gracelessness gracile gracility graciousness grad gradable gradate gradation gradational gradatory grader graduality
gradualness graduated graffiti graffito graft grafting grail grainfield graininess grainy gramicidin grammar grammatolatry gramophone gramps gran
grandad grandaunt granddad granddaddy granddaughter grandee grandiloquence grandiloquent grandiloquently grandiosely grandiosity grandmaster
grandnephew grandness grandniece grandpa grandson grandstand grandstander granduncle grange granger granitelike graniteware granitic grannie grantee
granter grantor granularity granulate granulated granulation granuliferous granulocytopenia granuloma granulomatous granulose grapelike grapeshot
grapey grapheme graphics graphologist graphology graphospasm grapnel grappler grapy graspable grassland grassless grasslike grassy gratefully
gratefulness grater graticule gratifying gratingly gratis gratuity gratulatory gravedigger gravelly graven graveness graver graverobber gravida
gravidation gravidity gravidness gravimeter gravimetric gravimetry gravitas gravitate gravitation gravitationally gravitative graviton gravure gravy
grayish grayly grayness grazed grazier grazing greaseball greased greasepaint greaseproof greaser greasily greasiness greathearted greave greediness
greegree greenback greenbelt greengrocer greengrocery greenhorn greening greenish greenishness greenmail greenmarket greensick greensickness greenside
greenskeeper greensward greenway greenwood greeter gregariously gregariousness gremlin grenadier greyback greybeard greyed greyish greyly greyness grid
griddle gridiron gridlock griever grieving grievously griffin griffon grifter grigri grilled grilling grillroom grillwork grime griminess grimness
grimoire grinder grindstone gringo grinner griot gripes griping grippe gripping gripsack grisaille griseofulvin grisly gristly grit grizzle grizzly
groak groaner groat grogginess grogram grok grommet grooming groomsman groover grooving groovy groping gropingly grosgrain grossness grot grotesqueness
grotesquerie grotesquery grotto grotty grouch grouchily grouchy groundball groundbreaker groundbreaking grounding groundkeeper groundlessness
groundling groundsheet groundskeeper groundsman groundspeed grouped groupie groupthink groupware grouse grout groveler groveling groveller grovelling
growler groyne grubbily grubbiness grubby grubstake grudging grueling gruelling gruesomely gruesomeness gruffly gruffness grumbler grummet grumose
grumous grump grumpily grumpiness grumpy grunge grungily grungy grunter gruntle gryphon guanabenz guarantor guaranty guardant guarded guardedly
guardhouse guardianship guardrail guardroom guardsman gubbins guerdon gueridon guerilla guesser guesstimate guesswork guesthouse guestimate guestroom
guestworker guff guffaw guggle guidebook guided guideline guideword guiding guild guildhall guile guileful guileless guilloche guillotine guiltiness
guiltless guiltlessness guimpe guinea guise guitarist gula gulag gulch gullibility gulper gumboil gumma gummed gumminess gumming gummosis gumption
gumptious gumshield gumshoe gunboat gunfight gunflint gunlock gunnel gunnery gunny gunnysack gunpoint gunrunner gunrunning gunsight gunsmith gunstock
gunwale gurgle gurney gusher gushing gushingly gushy gusset gusseted gustation gustative gustatorial gustatory gusty gutless gutlessness gutsiness
gutsy guttersnipe guttle gutturally guvnor guyot guzzler guzzling gybe gymkhana gymnasium gymnosophical gymnosophist gymnosophy gymnospermous gymslip
gynaecological gynaecologist gynaecology gynaeolatry gynandromorph gynandromorphic gynandromorphous gynarchy gynecocracy gynecologic gynecological
gynecology gynecomastia gyneolatry gynogenesis gynophobia gypsy gyral gyre gyro gyrocompass gyroplane gyroscope gyroscopic gyrostabiliser
gyrostabilizer habanera haberdasher habergeon habiliment habilimented habilitate habitability habitableness habitant habitation habited habituate
habituation habitude habitue habitus hacek hachure hacienda hackamore hackbut hackle hackles hackney hacksaw hadal hadith hadj hadji hadron haecceity
haemagglutinate haemagglutination haemal haemangioma haematal haematemesis haematic haematinic haematocele haematochezia haematocoele haematocolpometra
haematocolpos haematocrit haematocytopenia haematocyturia haematogenesis haematogenic haematological haematologist haematology haematolysis haematoma
haematopoiesis haematopoietic haematuria haemic haemodialysis haemogenesis haemoglobinemia haemoglobinopathy haemoglobinuria haemolysis haemolytic
haemophile haemophilia haemophiliac haemophilic haemopoiesis haemopoietic haemoptysis haemorrhage haemorrhagic haemorrhoid haemorrhoidectomy
haemosiderosis haemostasia haemostasis haemostat haemothorax haft hagbut haggler haggling hagiographer hagiographist hagiography hagiolatry hagiologist
hagiology hagridden haick haik hailstorm hairball hairbrush haircare haircloth hairdresser hairdressing haired hairgrip hairiness hairlessness hairlike
hairline hairnet hairpiece hairpin hairsplitter hairsplitting hairspring hairstylist hairweaving haji hajj hajji hakeem hakim halal halberd halberdier
halcyon hale haleness halfhearted halfpenny halftone halliard halloo hallow hallstand hallucinate hallucinating hallucinatory hallucinogen
hallucinogenic hallucinosis halma haloperidol halothane halting halve halyard hamadryad hamartia hamartoma hame hammered hammerhead hammering
hammerlock hammock hammy hamstring handball handbarrow handbasin handbasket handbell handbill handbook handbow handbuild handcar handcart handclap
handcolor handcolour handcraft handcuff handed handedness handgrip handgun handheld handhold handicapper handicraft handily handiness handleless
handler handline handlock handloom handmaid handmaiden handoff handout handover handrail handrest handsaw handset handsewn handshake handsomely
handsomeness handspring handstamp handstitched handwash handwear handwheel handwork handwrite hangar hangdog hanger hanging hangman hank hankering
hankey hankie hanky hansom haphazard haphazardness haploid haploidic haploidy haply happenstance haptic haptically harakiri haranguer harass harasser
harassment harbinger harborage harbour harbourage hardback hardbacked hardball hardbound hardcore hardcover hardening hardfisted hardheaded hardhearted
hardheartedness hardihood hardiness hardline hardliner hardness hardscrabble hardtop hardwareman harebrained hareem harelip harikari hark harken
harlequin harlequinade harlot harlotry harmattan harmful harmfully harmfulness harmonica harmonical harmonically harmonics harmoniously harmoniousness
harmonisation harmonise harmonised harmoniser harmonium harmonizable harmonization harmonize harmonized harmonizer harnessed harper harpist harpoon
harpooneer harpooner harpsichord harpsichordist harpy harquebus harridan harried harrier harrowing harvester harvesting haschisch hash hasheesh hashish
hashmark hassle hassock hastate hastiness hatband hatbox hatchback hatched hatchel hatchery hatchet hatefulness hatemonger hatmaker hatpin hatrack
hatted hatter hauberk haughtiness haulage hauler haulier hauling hautbois hautboy hauteur havelock hawala hawking hawkish hawkishness hawkshaw hawse
hawsehole hawsepipe hawser haycock hayfork haying hayloft haymaker haymaking haymow hayrack hayrick hayrig hayseed haywire hazan hazardous hazardously
hazardousness hazily haziness headband headboard headbutt headcounter headdress header headfast headfirst headhunter headlamp headlike headliner
headlock headman headmastership headmistress headmistressship headphone headpiece headpin headquarter headrace headrest headroom headsail headscarf
headset headshake headshaking headship headshot headspring headstall headstock headstone headstream headwaiter headwater headway headwind headword
heady healed healthcare healthfulness healthier healthiness heaps hearable hearken hearsay hearse heartache heartbreak heartbreaker heartbreaking
heartbroken heartburn heartburning hearten heartfelt hearthrug hearthstone heartiness heartland heartless heartlessly heartlessness heartrending
heartrot hearts heartsease heartsick heartsickness heartstrings heartthrob heartwarming heatable heatedly heath heathen heathenish heathenism heather
heathland heathlike heatless heatstroke heaume heavenward heavenwardly heavenwards heaves heavyhearted heavyheartedness heavyset heavyweight hebdomad
hebdomadal hebdomadally hebdomadary hebephrenia hebetude hecatomb heckelphone heckle heckler heckling hectically hectograph hector hedged hedgefund
hedgehop hedger hedgerow hedging hedonic hedonist hedonistic heedful heedfully heedfulness heedlessly heedlessness heftiness hegemon hegemony hegira
heightening heinous heinously heinousness heiress heirloom hejira heliac heliacal helical helicon helicopter heliocentric heliogram heliograph
heliogravure heliolatry heliometer heliopause heliosphere heliotherapy heliotropism heliotype heliport helix hellcat heller hellfire hellhole hellhound
hellish hellishly helmet helmeted helminthiasis helminthic helmsman helot helpdesk helpfulness helpmate helpmeet helve hemagglutinate hemagglutination
hemal hemangioma hematal hematemesis hematic hematinic hematocele hematochezia hematocoele hematocolpometra hematocolpos hematocrit hematocyst
hematocytopenia hematocyturia hematogenesis hematogenic hematologic hematological hematologist hematology hematolysis hematoma hematopoiesis
hematopoietic hematuria hemeralopia hemianopia hemianopsia hemic hemicrania hemicycle hemidemisemiquaver hemimetabolic hemimetabolism hemimetabolous
hemimetaboly hemimetamorphic hemimetamorphosis hemimetamorphous hemiparasitic hemiplegia hemiplegic hemispheric hemispherical hemline hemochromatosis
hemodialysis hemodialyzer hemodynamic hemodynamics hemogenesis hemoglobinemia hemoglobinopathy hemoglobinuria hemolysis hemophile hemophilia
hemophiliac hemophilic hemopoiesis hemopoietic hemoptysis hemorrhagic hemorrhoidectomy hemosiderosis hemostasia hemostasis hemostat hemostatic
hemothorax hemp hempen hemstitch hemstitching henceforward henchman hencoop hendiadys henhouse henna henroost heparin hepatic hepatocarcinoma hepatoma
hepatomegaly hepatotoxic heptagon heralded heraldist heraldry herbaceous herbal herbalist herbarium herbivorous herder herdsman hereabout hereditament
hereditarianism hereditary hereinbefore hereness hereof heresy heretical hereto hereunder hereupon herewith heritable heritor herm hermaphrodism
hermaphrodite hermaphroditic hermaphroditism hermeneutic hermetically hermit hermitage hermitic hermitical hernia herniation heroical heroically heroin
heronry herpangia herpes herpetology hertz hesitance hesitant hesitater hesitatingly hesitator hessian heterocercal heterocycle heterocyclic
heterodactyl heterodox heterodoxy heterodyne heteroecious heterogeneity heterogeneousness heterogenesis heterogenous heteroicous heterologic
heterological heterologous heterology heterometabolic heterometabolism heterometabolous heterometaboly heteronym heteroploidy heterosexism heterosexual
heterosexualism heterosexuality heterosis heterosporous heterospory heterotaxy heterothermic heterotroph heterotrophic heterozygosity heth heuristic
hewer hewn hexachlorophene hexadecimal hexagon hexagonal hexagram hexahedron hexangular hexed hiatus hibernal hibernating hibernation hiccough hiccup
hick hickey hiddenness hidebound hideousness hidrosis hidrotic hiemal hierarch hierarchal hierarchic hierarchical hierarchically hieratic hieratical
hierocracy hieroglyph hieroglyphic hieroglyphical hieroglyphically hierolatry hifalutin higgle highbinder highboard highborn highboy highbrow
highbrowed highchair highfalutin highfaluting highflier highflyer highflying highjack highjacker highjacking highland highlife highlighter highlighting
highness hightail highwater hijab hijacking hijinks hiker hiking hilliness hilltop hilly hind hinderance hindering hinderingly hindermost hindmost
hindrance hindsight hinterland hipflask hiplength hipless hipped hippie hippies hippodrome hippy hipster hipsters hircine hireling hirer hirsute
hirsuteness hirsutism hispid hisser histiocytosis histocompatibility histogram histoincompatibility histologic histological histologically histologist
historic historicalness historicism historied historiographer historiography histrion histrionic hitchhike hitchhiker hitchrack hitman hitting hives
hoar hoard hoarder hoarding hoariness hoarseness hoary hoax hoaxer hobbit hobbledehoy hobbler hobbyhorse hobbyism hobbyist hobgoblin hobnail hobnailed
hobnob hobo hockey hodman hodometer hodoscope hogan hogback hogged hoggish hoggishness hogshead hogwash hoister hokey hokum holdall holdfast holdout
holdover holey holidaymaker holiness holism holistic holla hollo holloa holloware hollowly hollowware hologram holograph holographic holographical
holography holometabolic holometabolism holometabolous holometaboly holonym holonymy holophytic holotype holozoic holy homage hombre homburg homebody
homeboy homebuilder homecoming homegirl homeless homelessness homelike homeliness homemaker homemaking homeopath homeopathic homeopathy homeostasis
homeostatic homeostatically homeothermic homeowner homepage homeroom homesick homesickness homespun homestead homestretch homewards homework homey
homiletic homiletical homiletics homily hominal homing hominian hominid hominine homo homocentric homocercal homochromatic homocyclic homoecious
homoeopath homoeopathy homoerotic homoeroticism homogeneousness homogenisation homogenise homogenised homogenization homogenized homogenous homogeny
homograph homoiothermic homologic homological homologise homologize homologous homology homomorphism homomorphy homonym homonymic homonymous homonymy
homophile homophobe homophobia homophobic homophone homophonic homophonous homophony homosexualism homosexuality homosporous homospory homostyled
homostylic homostylous homothermic homozygosity homunculus homy honcho hone honestness honeycomb honeycombed honeyed honeylike honeymooner honied honk
honker honkey honkie honky honorableness honorarium honorary honoree honorific honoring honourable honourableness honourably honours hoodlum hoodmold
hoodmould hoodoo hoodooism hoodwink hooey hoofed hoofer hoofing hooflike hoofprint hookah hooker hooking hooklike hooky hooligan hooliganism hoopla
hoops hoopskirt hooray hoosegow hoosgow hooter hooved hoover hopefulness hopelessness hoper hopple hopsack hopsacking horary hordeolum horizontality
horizontally hormonal hornbook horned horniness hornist hornless hornlike hornswoggle horny horologe horologer horologist horology horoscopy horrendous
horridly horridness horrific horrify horripilate horripilation horsebox horsecar horsecloth horsehair horseplay horsepond horseshit horseshoe
horseshoer horseshoes horseshow horsewhip horsewhipping horsewoman horst hortative hortatory horticultural horticulturally horticulture horticulturist
hosanna hose hosepipe hosier hosiery hospice hospitableness hospitably hospitalisation hospitalise hospitalization hospitalize hostage hostel hosteller
hostilely hostilities hostler hotbed hotbox hotchpotch hotdog hotelier hotelkeeper hotfoot hothead hotheaded hothouse hotly hotplate hotspot hotspur
hottish houdah hourglass houri hourlong hourly houseboat housebound housebreak housebroken housebuilder houseclean housecleaning housecoat housecraft
housefather houseguest househusband housekeep housekeeper houselights housemaid houseman housemaster housemate housemother housepaint housetop
housewarming housewifely housewifery housewrecker hovel hovercraft howdah howdy howitzer howler hoyden hoydenish hoydenism huarache huaraches hubby
hubcap huck huckaback huddler hudood hudud hueless huff huffily huffiness huffing huffish huffishness huffy hugely hugger hula hulking hulky hull
hullabaloo hullo humaneness humanisation humanise humanitarianism humanities humanization humanlike humanly humanness humanoid humbled humbleness
humbling humbug humdinger humdrum humic humid humidifier humidify humidness humification humified humify humiliated humiliatingly hummer hummock
humongous humoral humoring humorless humorlessly humorously humorousness humour humourist humourless humourlessly humourous hump humpback humpbacked
humped hunchback hunchbacked hunched hundredfold hundredth hungrily hungriness hunk hunker huntress huntsman hurdler hurdles hurdling hurling hurrah
hurridly hurriedness hurtful hurting husbandly husbandman hushed hushing husk huskily huskiness husking hussar hussy hustings hustler hutch hutzpah
hyalinisation hyaloid hyaloplasmic hybrid hybridisation hybridise hybridization hybridize hybridizing hydantoin hydatid hydatidosis hydra hydralazine
hydramnios hydrant hydrarthrosis hydrate hydrated hydration hydraulic hydraulically hydraulicly hydraulics hydremia hydric hydrocele hydrocephalic
hydrocephalus hydrocephaly hydrochlorothiazide hydrocracking hydrodynamic hydrodynamics hydroelectric hydroelectricity hydroflumethiazide hydrofoil
hydrogenate hydrogenation hydrographic hydrographical hydrography hydrokinetic hydrokinetics hydrolise hydrolize hydrologist hydrology hydrolyse
hydrolysis hydrolyzable hydrolyze hydromancer hydromancy hydrometer hydrometric hydrometry hydromorphone hydronephrosis hydropathic hydropathy
hydrophobia hydrophobicity hydrophytic hydroplane hydroponic hydroponics hydrops hydrosphere hydrostatic hydrostatics hydrotherapy hydrothorax hydroxy
hydroxychloroquine hydroxytetracycline hydroxyzine hygiene hygienic hygienical hygienically hygienics hygienise hygienist hygienize hygrodeik
hygrometer hygrophytic hygroscope hygroscopic hymenal hymeneal hymeneals hymenopterous hymie hymnal hymnary hymnbook hymnody hyoid hyoscine hyoscyamine
hypaethral hypallage hype hyperacidity hyperactive hyperactivity hyperacusia hyperacusis hyperadrenalism hyperadrenocorticism hyperaemia
hyperaldosteronism hyperalimentation hyperbaton hyperbetalipoproteinemia hyperbilirubinemia hyperbola hyperbole hyperbolise hyperbolize hyperboloid
hyperboloidal hypercalcaemia hypercalcemia hypercalcinuria hypercalciuria hypercapnia hypercarbia hypercatalectic hypercholesteremia
hypercholesterolemia hypercoaster hypercritical hyperdactyly hyperemesis hyperextend hyperextension hyperglycaemia hyperglycemia hyperhidrosis
hypericism hyperidrosis hyperkalemia hyperlink hyperlipaemia hyperlipemia hyperlipidaemia hyperlipidemia hyperlipoidaemia hyperlipoidemia
hyperlipoproteinemia hypermarket hypermedia hypermenorrhea hypermetropia hypermetropic hypermetropy hypermotility hypernatremia hypernym hypernymy
hyperon hyperope hyperopia hyperopic hyperparathyroidism hyperpiesia hyperpiesis hyperpigmentation hyperpituitarism hyperpnea hyperpyrexia
hypersecretion hypersensitised hypersensitive hypersensitivity hypersensitized hypersomnia hypersplenism hypertension hypertensive hypertext
hyperthermal hyperthermia hyperthermy hyperthyroidism hypertonia hypertonic hypertonicity hypertonus hyperventilate hyperventilation hypervitaminosis
hypervolaemia hypervolemia hypesthesia hypethral hyphema hyphen hyphenate hyphenation hypnagogic hypnoanalysis hypnogenesis hypnogogic hypnoid
hypnopedia hypnophobia hypnosis hypnotherapy hypnotic hypnotically hypnotise hypnotised hypnotiser hypnotism hypnotist hypnotized hypnotizer hypo
hypoadrenalism hypobetalipoproteinemia hypocalcaemia hypocalcemia hypocapnia hypochondria hypochondriac hypochondriacal hypochondriasis hypocorism
hypocritical hypocritically hypocycloid hypodermal hypodermic hypoesthesia hypogammaglobulinemia hypoglycaemia hypoglycaemic hypoglycemia hypoglycemic
hypognathous hypogonadism hypokalemia hypolipoproteinemia hyponatremia hyponym hyponymy hypoparathyroidism hypophysectomise hypophysectomize
hypophysectomized hypophysectomy hypophysial hypopigmentation hypoplasia hypopnea hypoproteinemia hyposmia hypospadias hypostasis hypostatisation
hypostatise hypostatization hypostatize hypotension hypotensive hypotenuse hypothecate hypothermia hypothermic hypothesise hypothetic hypothetically
hypothrombinemia hypotonia hypotonic hypotonicity hypotonus hypovitaminosis hypovolaemia hypovolaemic hypovolemia hypovolemic hypoxia hypozeugma
hypozeuxis hypsography hypsometer hypsometry hysterectomy hysteresis hysteric hysterics hysterocatalepsy hysterosalpingogram hysteroscopy hysterotomy
iamb iambic iambus ianfu iatrogenic ibidem ibuprofen iceberg iceboat icebound icebreaker icecap icefall icehouse iceman icepick icetray ichorous
ichthyolatry ichthyologist ichthyology ichthyosis icily iciness icing icky icon iconic iconoclasm iconoclast iconoclastic iconography iconolatry
iconology iconoscope icosahedral icosahedron ictal icteric icterogenic icterus ictic ictus idealisation idealise idealised idealism idealistic ideality
idealize idealogue ideate ideation ideational idempotent identically identicalness identifiably identifier ideogram ideograph ideographic
ideographically ideography ideologic ideological ideologically ideologue ides idiocy idiographic idiolatry idiolect idiomatical idiomatically
idiopathic idiopathy idling idolater idolatress idolatrous idolatrously idolatry idolisation idolise idolised idoliser idolization idolizer idyl idyll
idyllically iffy igloo iglu igneous ignescent ignitable ignited igniter ignitible ignition ignitor ignobility ignoble ignobleness ignobly ignominious
ignominiously ignominiousness ignominy ignorantly ignorantness ignored ijtihad ikon ileitis ileostomy ileus iliac illation illative illegalise
illegality illegalize illegally illegibility illegible illegibly illegitimately illiberal illiberality illiberally illicitly illicitness illimitable
illiteracy illogic illogical illogicality illogically illogicalness illume illuminance illuminated illusional illusionist illusive illustriously
illustriousness ilxx ilxxx imaginable imaginativeness imagism imago imam imaret imaum imbalanced imbecilic imbecility imbiber imbibing imbibition
imbricate imbricated imbrication imbroglio imbrue imbue imipramine imitator immaculately immaculateness immanence immanency immanent immaterialise
immateriality immaterialize immaturely immatureness immaturity immeasurable immeasurably immediateness immemorial immenseness immensurable immersion
immigrate imminency imminently imminentness immingle immiscible immix immobile immobilisation immobilise immobilization immobilize immobilizing
immoderate immoderately immoderateness immoderation immodest immodestly immodesty immolate immolation immorality immorally immortalise immortalize
immotile immotility immovability immovable immovableness immovably immoveable immune immunisation immunise immunised immunization immunize immunized
immunoassay immunochemical immunochemistry immunocompetence immunocompetent immunocompromised immunodeficiency immunodeficient immunofluorescence
immunogen immunogenic immunogenicity immunohistochemistry immunologic immunological immunologically immunologist immunology immunopathology
immunosuppressant immunosuppressed immunosuppression immunosuppressive immunosuppressor immunotherapeutic immunotherapy immure immurement immutability
immutable immutableness immutably impaction impairer impalement impalpability impalpable impalpably impanel imparipinnate impartation impartiality
impartially imparting impassive impassively impassiveness impassivity impasto impeach impeachability impeachment impeccability impeccant impecunious
impecuniousness impedance impeded impediment impedimenta impeding impellent impeller impelling impend impendence impendency impendent impenetrability
impenetrable impenetrableness impenitence impenitency impenitent impenitently imperatively imperativeness imperceptibility imperceptible
imperfectibility imperfectible imperfection imperfective imperfectness imperforate imperialist imperialistic imperially imperious imperiously
imperiousness imperishability imperishable imperishableness imperishingness imperium impermanence impermanency impermanent impermeability impermeable
impermeableness impermissibility impermissible impermissibly impersonally impersonation impersonator impertinence impertinent impertinently
imperturbability imperturbable imperturbableness imperviable imperviousness impetiginous impetigo impetuosity impetuously impetuousness impiety
impingement impiously impiousness impish impishly impishness implantation implanted implausibility implausible implausibleness implausibly implemental
implemented implicate implicational implicative implicitly implicitness implode imploring imploringly implosion impolite impolitely impoliteness
impolitic imponderable imported importee importer importing importunate importunately importune imposed imposingly impossibility impossibleness
impossibly impost imposter impostor imposture impotently impound impounding impoundment impoverish impoverished impoverishment impracticability
impracticable impracticableness impracticably impracticality imprecisely impreciseness imprecision impregnability impregnably impregnate impregnation
impresario impressed impressible impressionable impressionistic impressively impressiveness impressment imprinting imprisoned improbability
improbableness improbably improper improperness improvable improver improvidence improvident improvidently improving improvisation improvize imprudence
imprudent imprudently impudence impugn impugnable impuissance impuissant impulsion impulsive impulsively impulsiveness impure impureness imputable
imputation imputrescible inaccessibility inaccessible inaccessibly inaccurately inactivate inactivation inactiveness inactivity inadequateness
inadmissibility inadmissible inadvertency inadvertent inadvisability inadvisably inaesthetic inalienable inalienably inalterable inamorata inamorato
inane inanely inanimateness inanition inanity inapplicability inapplicable inapposite inappositeness inappreciable inappropriately inappropriateness
inapt inaptitude inaptness inarguable inarguably inarticulate inarticulately inartistic inattention inattentive inattentively inattentiveness
inaudibility inaudibleness inaudibly inaugurally inauspicious inauspiciously inauspiciousness inauthentic inborn inbound inbred inbreeding inbuilt
incalescence incandesce incandescence incapability incapableness incapacitated incapacitating incapacity incarcerate incarceration incarnadine incase
incased incasement incaution incautious incautiously incautiousness incendiarism incendiary inceptive incertitude incessancy incessant incessantly
incessantness incest incestuous incestuously inchoate inchoative incinerate incineration incinerator incipient incised incision incisively incisiveness
incisura incisure incitation inciter incitive incivility inclemency inclement inclementness inclining inclinometer inclosure included inclusion
incognito incognizable incognizance incognizant incognoscible incoherence incoherency incoherently incombustible incommensurable incommensurate
incommode incommodious incommodiousness incommunicado incommunicative incommutability incommutable incomparable incomparably incompatibly incompetency
incompetently incompleteness incomprehensibility incomprehension incomprehensive incompressibility incompressible incomputable inconceivability
inconceivableness inconceivably inconclusive inconclusively inconclusiveness incongruent incongruity incongruous incongruously incongruousness
inconsequence inconsequent inconsequentially inconsequently inconsiderate inconsiderately inconsiderateness inconsideration inconsistency
inconsistently inconsolable inconspicuous inconspicuously inconspicuousness inconstancy inconstant incontestable incontestible incontinence
incontinency incontinent incontrovertibility incontrovertible incontrovertibleness incontrovertibly inconvertibility inconvertible incoordination
incorporated incorporative incorporeal incorporeality incorrectly incorrectness incorrigible incorrigibly incorrupt incorrupted incorruptible
incorruption incorruptness incredibility incredibleness incredulity incredulous incredulously increment incremental incriminate incriminating
incriminatingly incrimination incriminatory incrust incrustation incubator inculpability inculpable inculpableness inculpate inculpation inculpative
inculpatory incumbency incumbent incumbrance incurability incurableness incurious incurrence incurring incursive incurvate incurvation incurvature
incurved indaba indapamide indebtedness indecency indecently indecipherable indecisive indecisively indecisiveness indecorous indecorously
indecorousness indecorum indefatigability indefatigableness indefatigably indefeasible indefiniteness indehiscent indelibly indelicacy indemnification
indemnify indemnity indent indention indenture indentured independency indescribably indestructibility indestructible indeterminable indeterminably
indeterminacy indeterminateness indetermination indexation indexer indexical indexless indicant indicative indicatory indictability indictable
indiction indie indigen indigence indigene indigenous indigenously indigenousness indigent indigestibility indigestible indigestibleness indigo
indinavir indirectness indiscernible indiscipline indiscreet indiscreetly indiscreetness indiscrete indiscretion indiscriminating indispensability
indispensableness indispose indisposed indisposition indisputability indisputable indissoluble indistinctly indistinctness indistinguishability indite
individualisation individualise individualised individualistically individualization individualize individuate individuation indivisible indocile
indoctrination indolently indomethacin indomitability indomitable indorsement indorser indrawn indubitability indubitably inducer inducing inducive
inductance inductee inductive inductor indue indulgence indulgently indulging indument indumentum indurate induration indusial industrialisation
industrialise industrialised industrialist industrialize industrialized industrially industriousness indwell indweller indwelling inebriate inebriated
inebriation inebriety inedible ineffably ineffective ineffectiveness ineffectual ineffectuality ineffectually ineffectualness inefficacious
inefficaciously inefficaciousness inefficacy inefficiency inefficient inefficiently inelaborate inelastic inelasticity inelegance inelegant inelegantly
ineligibility ineloquently ineluctability ineluctable ineluctably ineptitude ineptness inequitable inequitably inequity ineradicable inerrable
inerrancy inerrant inertial inertness inessential inessentiality inestimable inevitableness inexact inexactitude inexactly inexactness inexcusably
inexhaustibly inexorability inexorableness inexpedience inexpediency inexpedient inexpediently inexpensively inexpensiveness inexperient inexpert
inexpertly inexpiable inexplicably inexplicit inexplicitness inexpressibly inexpressive inexpressively inexpugnable inexpungeable inexpungible
inextensible inexterminable inextinguishable inextirpable inextricably infallibility infamy infanticide infantilism infarct infarction infatuate
infatuated infeasibility infeasible infected infectiously infelicitous infelicitously infelicity infernally inferno infertility infestation infidel
infiltrator infiniteness infinitesimal infinitival infinitude infinity infirm infix inflaming inflammability inflammable inflammation inflatable
inflater inflationary inflator inflected inflectional inflexibility inflexibleness inflexibly inflexion infliximab inflorescence inflowing
influentially influenza info infolding infomercial informality informatics informational informative informatively informatory informer informercial
informing infotainment infra infract infraction infrahuman inframaxillary infrangible infrasonic infrastructure infrequency infrequently infrigidation
infringe infringement infructescence infuriated infuriation infuscate infuse infusion ingathering ingeminate ingenious ingeniously ingeniousness
ingenue ingenuity ingenuous ingenuously ingenuousness ingestion inglenook ingloriously ingot ingraft ingrain ingrained ingraining ingrate ingratiate
ingratiating ingratiatingly ingratiation ingratiatory ingress ingrowing ingrown ingrowth inguinal ingurgitate inhabitable inhabitancy inhabitation
inhalant inhalator inhale inhaler inharmonic inharmonious inharmoniousness inhere inherence inherency inherently inheritable inherited inheriting
inheritor inheritress inheritrix inhomogeneity inhomogeneous inhospitableness inhospitably inhospitality inhumanely inhumaneness inhumanity inhumation
inhume inhumed inimical inimitable inimitably iniquitous iniquitously iniquity initialisation initialise initialism initialization initialize initiator
initiatory injectable injector injudicious injudiciously injudiciousness injunction injurious injuriously injuriousness inkblot inkiness inkle inkpad
inkpot inkstand inkwell inky inlaid inland inmarriage inmarry inmost innate innately innateness innermost innersole innervate innervation innings
innkeeper innocency innocently innocuous innovational innovative innovativeness innovator innoxious innuendo innumerableness innumerate innumerous
inoculate inoculating inoculator inodorous inoffensive inoffensively inoperative inopportune inopportunely inopportuneness inordinate inordinately
inordinateness inorganically inosculate inpatient inpour inpouring inquietude inquirer inquiringly inquisition inquisitively inquisitiveness
inquisitorial inquisitory inrush insalubrious insalubriousness insalubrity insaneness insanitary insatiable insatiably insatiate inscriptive
inscriptively inscrutably insectan insecticidal insecticidally insectivorous insecure insecurely insecureness insecurity inseminate insemination
insensate insensately insensibility insensible insensibly insensitively insensitiveness insensitivity insentience insentient inseparably insertion
inshore insider insidious insidiousness insightful insightfulness insignia insincere insincerely insincerity insinuate insinuating insinuatingly
insipid insipidity insipidly insipidness insistency insistently insisting insobriety insolate insolation insole insolubility insolvable insolvency
insolvent insomnia insomniac insomuch insouciant inspan inspectorate inspectorship inspirationally inspiratory inspirer inspirit inspiriting inspissate
inspissation inst installing instalment instantaneously instantaneousness instantiate instantiation instauration instep instigant instigation
instigative instigator instil instill instillator instilling instillment instilment instinctive institutionalise institutionalised institutionally
instroke instructively instructorship instructress instrumentalism instrumentate insubordinate insubstantiality insubstantially insufferable
insufferably insufficiency insufflate insufflation insular insularism insulting insultingly insuperably insupportable insurability insurable insurer
insurgence insurgency insurgent insurrectional insurrectionary insurrectionism insurrectionist insusceptible intactness intaglio intangibility
intangibleness integrality integrally integrative integrator integumental integumentary intellection intellectualisation intellectualization
intelligently intelligentsia intelligibility intelligibly intemperance intemperate intemperately intemperateness intensified intensifier intension
intensional intensiveness intentionality interactional interactive interbred interbreed interbreeding intercalary intercalate intercalation
intercellular interception intercession intercessor interchangeability interchangeable interchangeableness interchangeably interchurch intercollegiate
intercom intercommunicate intercommunication intercommunion interconnected interconnection intercostal intercrossed interdenominational interdepend
interdependency interdict interdiction interdisciplinary interestedness interestingness interfacial interferon intergalactic interiorise interiorize
interjection interlaced interlacing interlanguage interlard interleaf interleave interlineal interlinear interlink interlinking interlocutor
interlocutory interlope interloper intermarry intermediately intermediation intermediator interment intermezzo interminably intermingle intermit
intermittence intermittency intermittently intermix intermixture intermural intern internalisation internalise internality internalization
internationalisation internationalise internationalism internationalist internationalistic internationality internationalization internationalize
internecine internee internet internist internment internship internuncio interoception interoceptive interoperability interoperable interpellate
interpellation interpenetration interphone interplanetary interpolate interpolation interpreted interpretive interracial interracially interred
interreflection interregnum interrelate interrelatedness interrogate interrogatively interrogator interrogatory interrupted interrupter interscholastic
interschool intersectant intersex intersexual interspecific interspersal intersperse interspersion interstice interstratify intertidal intertribal
intertrigo intervening intervenor intervertebral interviewee intestacy intestate intestinal intifada intifadah intimation intimidated intimidating
intolerably intolerant intolerantly intonate intoned intoxicant intoxicate intoxicated intoxicating intoxication intracellular intracerebral
intracranial intractability intractableness intractably intracutaneous intradermal intradermally intradermic intrados intragroup intralinguistic
intralobular intramolecular intramural intramuscular intranet intransigency intransigent intransitive intransitively intransitiveness intransitivise
intransitivity intransitivize intrasentential intraspecies intraspecific intrastate intrauterine intravasation intravenous intravenously
intraventricular intrench intrepid intrepidity intrepidly intricacy intricately intriguer intriguing intrinsical intro introit introjection
intromission intromit introspect introspection introspectiveness introuvable introversion introversive introvert introverted introvertish introvertive
intruding intrusiveness intubate intubation intuit intuitionism intuitionist intuitive intuitively intumesce intumescence intumescency intumescent
intussuscept intussusception inunct inunction inundate inundated inured inutile inutility invading invaginate invagination invalidated invalidating
invalidation invalidator invalidism invalidity invalidness invaluableness invariability invariableness invariance invasive invective inveigle
inventively inventiveness inventorying invertebrate inverter invertible investigatory investing investiture inveterate invidia invidious invidiously
invigilate invigilation invigilator invigorate invigorated invigorating invigoration invigorator invincibility invincibly inviolable invisibility
invisibleness invisibly invitational invitatory invitee invitingly invoice involucrate involuntarily involuntariness involute involution inwardness
inwards inweave inwrought iodise iodised iodize iodized iodochlorhydroxyquin iodoform ionate ionisation ionise ionised ionization ionize ionophoresis
ionosphere iontophoresis iontotherapy iota ipecac iproclozide ipsedixitism ipsilateral irascibility irascible irate irately ireful irenic iridaceous
iridectomy iridesce iridescence iridescent iridic iridocyclitis iridokeratitis iridoncus iridotomy iris iritic iritis ironclad ironed ironically
ironing ironist ironman ironmonger ironmongery ironside ironware ironwork ironworks irradiate irradiation irrationality irreality irreclaimable
irrecoverable irredeemable irredenta irredentism irredentist irrefutable irregardless irrelevance irrelevancy irrelevantly irreligion irreligionist
irreligious irreligiousness irremovable irreparably irreplaceable irreplaceableness irrepressibility irrepressible irreproachable irreproachably
irreproducible irresistibility irresistibleness irresistibly irresolutely irresoluteness irresponsibleness irresponsibly irretrievable irretrievably
irreverent irreverently irreversibility irreversibly irrevocably irrevokable irridenta irridentism irridentist irritant irritated irritatingly
irritative irrupt irruptive isarithm ischaemia ischaemic ischemia ischemic isentropic islander islet isoagglutination isobar isobilateral isocarboxazid
isochronal isochrone isochronous isoclinal isoclinic isocyclic isoflurane isogamy isogon isogone isogonic isogram isohel isolable isolating
isolationism isolationistic isomeric isomerisation isomerise isomerism isomerization isomerize isometric isometrical isometrics isometropia isometry
isomorphic isomorphism isomorphous isomorphy isoniazid isoproterenol isopteran isosceles isosmotic isosorbide isostasy isotherm isothermic
isotropically isotropous isotropy issuer issuing isthmian isthmus italicise itchiness itching itchy itemisation itemise itemization iterate iteration
iterative itinerant itinerary itinerate itineration itraconazole ivied izar izzard jabberer jabbering jabberwocky jabot jack jackanapes jackboot
jackhammer jackknife jacklight jackpot jackrabbit jacks jackscrew jackstones jackstraw jackstraws jaconet jacquard jactation jactitate jactitation
jaggedly jaggedness jaggy jailbird jailbreak jailed jailer jailhouse jailor jakes jalopy jalousie jamb jambeau jamboree jamjar jammer jammies jamming
jampack jampan jampot jangly japan jape japery jarringly jati jaundice jaundiced jaunt jauntily jauntiness javelin jawan jawbone jawbreaker jawed
jawless jaywalk jaywalker jazz jazzman jealously jean jeans jeerer jeering jeeringly jehad jejune jejunely jejuneness jejunitis jejunity jejunoileitis
jejunostomy jell jellaba jelled jellied jellify jellylike jemmy jeopardise jeremiad jerker jerkily jerkin jerkiness jerkwater jerky jeroboam jersey
jester jesting jestingly jetliner jetsam jettison jetty jewelled jeweller jewellery jewelry jezebel jibboom jiffy jigger jiggered jiggermast jiggle
jigsaw jihad jihadi jilted jingly jingo jingoism jingoist jingoistic jinks jinnee jinni jinrikisha jinx jinxed jitney jitter jitterbug jitteriness
jittering jitters jittery jiujitsu jobber jobbery jobcentre jobholder jobless jock jockstrap jocosely jocoseness jocosity jocularity jocund jocundity
jodhpur jodhpurs jogger jogging joiner joinery joining jointed jointer jointure joist jokester joking jokingly jollification jollify jolliness jollity
jolting jolty jonah jongleur jook jorum josh jostling jotter jotting jounce journalistic journalistically journeyer journeyman joviality jovially jowly
joyful joyfully joyfulness joyless joylessly joylessness joyously joyousness joyride joystick jubilance jubilancy jubilate jubilation jubilee judas
judder judgement judgeship judging judgmental judicable judicatory judicature judicially judicious judiciously judiciousness judo juggernaut juggle
juggler jugglery juggling jugular juiceless juicer juiciness jujitsu jujutsu juke julienne jumbo jumbojet jumentous jumper jumpiness jumping jumpstart
jumpsuit jungle jungly junket junketeer junketing junkie junky junta junto jural juridic juridical jurisdictional jurisprudential juristic juryman
jurywoman justiciar justiciary justifiable justificative justificatory justified justifiedly justifier juvenescence juvenility juxtaposed kabala
kabbala kabbalah kabbalism kabbalist kabbalistic kachina kaffir kaffiyeh kafir kafkaesque kaftan kainogenesis kalansuwa kaleidoscope kaleidoscopic
kaleidoscopical kalemia kalian kalif kaliph kaliuresis kalpac kaluresis kameez kampong kanamycin kanzu kaon kaph kappa kaput karabiner karaoke karate
karma karyokinesis karyokinetic karyolysis kasbah katabatic katabolic katabolism katamorphism katharobic katharometer katharsis katzenjammer kayak kayo
kayoed kazoo keel keelboat keeled keelson keeper keloid kelpie kelpy kelter kempt kennel kenning keno kenogenesis kenosis kepi kept keratalgia
keratectasia keratinisation keratinise keratinization keratinize keratitis keratoacanthoma keratocele keratoconjunctivitis keratoconus keratoderma
keratodermia keratoiritis keratomalacia keratomycosis keratonosis keratonosus keratoplasty keratoscleritis keratoscope keratoscopy keratosis keratotomy
kerb kerbstone kerfuffle kerion kern kernel kernicterus kerugma ketamine ketoacidosis ketoaciduria ketonemia ketonuria ketoprofen ketorolac kettledrum
keyboardist keycard keyed keyless keypad keystone keystroke khaddar khadi khakis khalif khalifah khamsin khan khanate khat khimar khukuri kibbitz
kibble kibbutz kibbutznik kibe kibitz kibitzer kibosh kickback kicker kicking kicksorter kickstand kiddie kiddy kidnaper kidnapping kike kiley
killingly killjoy kiln kilocycle kilohertz kilt kilter kimono kinaesthesia kinaesthesis kinaesthetic kinaesthetically kinanesthesia kindergartener
kindergartner kindhearted kindheartedness kindle kindliness kindling kindness kinematics kinescope kinesiology kinesis kinesthesia kinesthesis
kinesthetics kinetics kinetosis kinfolk kingbolt kinglike kingly kingmaker kingpin kingship kink kinky kinsfolk kinsman kinsperson kinswoman kiosk kirk
kirpan kirtle kismat kismet kisser kitbag kitchenware kite kith kitsch kitschy kittee kitty klavern klaxon kleptomania kleptomaniac klondike kludge
klutz klystron knacker knackered knap knave knavery knavish knavishly kneeler kneeling knell knickerbockers knickers knickknack knickknackery
knighthood knightliness knitted knitter knitting knitwear knitwork knobbed knobble knobbly knobby knobkerrie knobkerry knockabout knockdown knocker
knockoff knockout knottiness knout knowable knower knowingly knowingness knowledgeability knowledgeableness knucklebones knucklehead knuckler knuckles
knucks koan kohl koine koinonia kolkhoz kolkhoznik kook kookie kooky kopje koppie koto kotow kowtow kraal kraurosis kremlin kris krummhorn kudos kurta
kuru kvetch kwashiorkor kwela kylie kylix kymograph kyphosis kyphotic laager labelled labetalol labial labialise labialize labiate labile labiodental
labored laboring laborious laboriously laboriousness laboured labourer labouring laboursaving labyrinthian labyrinthine labyrinthitis lacelike lacer
lacerated laceration lacertilian lacework lachrymal lachrymation lachrymatory lachrymose lacing laciniate lackadaisical lackadaisically lackluster
lacklustre laconic laconically laconicism laconism lacquer lacquerware lacrimal lacrimation lacrimatory lacrosse lactate lactation lacteal lactic
lactogenic lactosuria lacuna lacunar lacustrine laddie lade lading ladle ladylikeness ladylove lagan lagend lagerphone lagger lagniappe lagophthalmos
laguna lagune lahar laic laicise laicize laird lakefront lakeshore lakeside lallation lally lallygag lama lamasery lambast lambaste lambda lambdacism
lambency lambent lambrequin lame lamedh lamella lamellibranch lamely lameness lamentable lamentably lamented lamenter lamenting lamia laminal laminar
lamination laminator laminectomy laminitis lamivudine lamphouse lamplighter lamplit lampooner lamppost lampshade lanai lanate lancelike lanceolate
lancer lancers lancet lancinate lancinating landau landed lander landfall landfill landgrave landholder landholding landlady landless landline
landlubber landlubberly landman landscaper landscapist landside landslip landsman landward landwards langlaufer langsyne languidly languisher
languorous languorously laniard laniary lank lankiness lanolin lanyard laparocele laparoscope laparoscopy laparotomy lapboard lapidarian lapidarist
lapidary lapidate lapidation lapidator lapidify lapidist lapping lapsing laptop larboard larcener larcenist larcenous larceny lard larder largeness
largess largesse larghetto larghissimo largish largo lariat lark larn larrup laryngeal laryngectomy laryngismus laryngitis laryngopharyngeal
laryngopharyngitis laryngoscope laryngospasm laryngostenosis laryngotracheobronchitis lascar lascivious lasciviously lasciviousness laser lass lassie
lassitude lasso lastingly lastingness latchet latchkey latchstring latecomer lateen latency lateness lateral lateralisation laterality lateralization
lateralize laterally latex lath lathe lathee lathery lathi latinate latinise latinize latish latitudinal latitudinarian latria latrine latterly lattice
latticed latticelike latticework laud laudability laudable laudableness laudably laudator laudatory lauder laughable laughably laugher laughing
laughingstock launchpad launder launderette laundress laundryman laundrywoman laureate laurel laureled laurelled lavabo lavage lavalava lavalier
lavaliere lavalliere lavation lave laver lavishness lawbreaker lawcourt lawful lawfully lawfulness lawgiver lawlessly lawlessness lawmaker lawmaking
lawsuit laxation laxative laxity laxly layabout layby layered layover layperson layup lazar lazaret lazarette lazaretto laziness lazuline lazybones
leach leaching leadless leafed leafing leafless leaflike leafy leaker leakiness leakproof leaky leal leaner leanness leaper learnedly learnedness
leased leasehold leaseholder leastways leastwise leatherette leatherlike leatherneck leatherwork leathery leaved leaven leaver lech lecherous
lecherousness lechery lectern lector lectureship lede lederhosen ledgeman leechlike leery lees leeward leeway leflunomide lefthander leftish leftism
leftist leftmost leftover legalese legalisation legalise legalism legality legalization legalize legate legateship legato leger legerdemain legerity
legging leghorn legible legibly leging legionary legionnaire legislating legislatively legislatorship legitimation legitimatise legitimatize legitimise
legless leglike legs leguminous leiomyoma leiomyosarcoma leishmaniasis leishmaniosis leister leisured leisureliness leitmotif lemniscate lemonlike
lemony lendable lender lengthened lengthiness lengthways lenience leniency lenient leniently lenify lenitive lenity lense lensman lenten lentic
lenticular lentiform lentiginose lentiginous lentissimo lento leonine leotard leotards leper lepidophobia lepidopterist lepidopterologist
lepidopterology lepidoptery lepidote leprechaun leprose leprous leptomeningitis lepton leptorhine leptorrhine leptorrhinian leptorrhinic leptospirosis
leptosporangiate leptotene leresis lesbian lesbianism lessee lessor letch lethargic lethargically lettercard lettered letterer letterpress letting
lettuce letup leucaemia leucocytosis leucoma leucopenia leucotomy leukaemia leukemia leukocytosis leukoderma leukoencephalitis leukoma leukopenia
leukotomy levallorphan levant levanter levee leveler leveling leveller leverage leveraging leviathan levirate levitate levitation levity levorotary
levorotation levorotatory lewdly lewdness lexeme lexicalisation lexicalise lexicalised lexicalization lexicalize lexicalized lexically lexicographer
lexicographic lexicographical lexicography lexicologist lexicology lexis liabilities liaise libation libber libel libeler libellous libelous
liberalisation liberalise liberalist liberalistic liberality liberalization liberalness liberator libertarian libertarianism libidinal libidinous
libido librarianship librate libration librettist licence licenced licensee licenser licentiate licentious licentiously licentiousness lichen lichgate
licit licitly licitness lidar lidded lidless lido lied lief liege liegeman lien lienal lieu lieutenancy lifeblood lifeboat lifeguard lifehack
lifelessly lifelessness lifeline lifer lifesaver lifesaving lifesize lifespan lifestyle lifework liftgate liftman liftoff ligan ligate ligation
ligature lightbulb lightening lighter lighterage lighterman lightheaded lightheadedness lightheartedness lighthouse lightless lightlessness lightness
lightproof lightship lightsome lightsomely lightsomeness ligneous lignify liii likable likeable liked likeliness liken likening liliaceous lilliputian
lilting limacine limacoid liman limbed limber limbers limbic limbless lime limekiln limelight limen limerick limey limitedly limiter limitlessness limn
limner limning limnological limnologically limnologist limnology limo limousine limper limpid limpidity limpidly limping limply limpness linac linage
linchpin lincomycin lindy lineal lineally lineament linearise linearity linearize lineation linecut linelike linemen linendraper linesman lingam
lingerer lingerie lingering lingo lingulate liniment lining linkage linkboy linked linkman linksman linkup linocut linstock lintel lionhearted lionise
lipaemia lipectomy lipemia lipidaemia lipidemia lipidosis lipless liplike lipochondrodystrophy lipogram lipoidaemia lipoidemia lipoma lipomatosis
lipophilic liposarcoma liposuction lipotropic lipread lipreading liquefaction liquefiable liquefied liquefy liquescent liquidator liquidise liquidiser
liquidity liquidize liquidizer liquidness liquifiable liquified liquify lisinopril lisle lisp lisper lispingly lissom lissome lissomeness listening
lister listeriosis listing listlessness litany lite literacy literalise literalize literati literatim litheness lithesome lithiasis lithic
lithoglyptics lithograph lithographer lithographic lithography lithology lithomancer lithomancy lithomantic lithophytic lithosphere lithotomy
lithuresis litigate litigator litigious litigiousness litoral litotes litterateur litterbin litterbug litterer littleness littler littoral liturgical
liturgics liturgiology liturgist liturgy liveable liveborn livedo livelong liven liveness liveried liverish livery liveryman lividity lividly lividness
llano loader loadstar loafer loafing loamless loamy loanblend loaner loaning loanword loath loather loathing loathly loathsomeness lobar lobate lobated
lobbyism lobbyist lobectomy lobed lobeliaceous lobotomy lobsterback lobsterman localisation localise localised localism localize localized locater
locating locative locator loch lockage lockbox lockdown locket locking lockjaw lockkeeper lockman lockmaster locknut lockout lockring locksmith
lockstep lockstitch loco locoism locomote locomotion locomotive locomotor locoweed locum locus locution lode lodestar lodgement lodger lodgment loftily
loftiness logagraphia logarithmic logarithmically logbook loge loggerhead loggerheaded loggia logginess logicality logicalness logician logicism
loginess logion logistical logistician logjam logo logogram logogrammatic logogrammatically logograph logographic logomach logomachist logomachy
logomania logorrhea logotype logroll logrolling logy lohan loincloth loiterer loll lollop lolly lollygag lomustine loner lonesome lonesomeness
longanimity longanimous longbeard longboat longbow longbowman longest longingly longish longitudinal longitudinally longness longsighted
longsightedness longtime longueur longways longwise longyi looker lookout looney loony looping loopy looseleaf loosened looseness loosening looter
looting lopper lopsided lopsidedness loquacious loquaciously loquaciousness loquacity lorazepam lordless lordliness lordolatry lordosis lordotic
lordship lorgnette lorry losings lossless lossy lota loth lotic lottery lotto lotusland louche louden loudmouth loudness lough lounger loungewear loupe
lour lout loutish louver louvered louvre lovable lovastatin loveable loved loveless lovelorn lovemaking loverlike loverly loveseat lovesick
lovesickness lovesome lovingness lowball lowborn lowboy lowbred lowbrow lowbrowed lowercase lowerclassman lowermost lowest lowlife lowliness lowness
lowset loxapine loxodrome loyally lozenge luau lubber lubberly lube lubricate lubricated lubrication lubricious lubricity lucent lucidly lucidness
lucifer lucifugal lucifugous luckiness luckless lucrative lucrativeness lucre lucubrate lucubration luculent lucullan ludic ludicrously ludo lues luff
luge luger lugger luging lugsail lugubriously lugubriousness lukewarmly lukewarmness lulu lumbago lumbering lumberjack lumberman lumbermill lumberyard
lumbosacral luminance luminesce luminism luminousness lumpectomy lumpen lumpenproletariat lumper lumpy lunacy lunate luncher lunching lunchtime lunette
lunger lungi lungyi lunisolar lunula lupine lupus lurcher luridly luridness lurker lusciously lusciousness lushness lusterless lusterlessness
lusterware lustful lustfully lustfulness lustiness lustrate lustreless lustrelessness lustrous lustrum lutanist lute luteal lutenist luthier lutist
luxate luxation luxe luxuria luxuriance luxuriant luxuriantly luxuriate luxuriation luxuriousness lvii lviii lxii lxiii lxiv lxvi lxvii lxviii lxxi
lxxii lxxiii lxxiv lxxv lxxvi lxxvii lxxviii lxxx lxxxi lxxxii lxxxiii lxxxiv lxxxv lxxxvi lxxxvii lxxxviii lycanthrope lycanthropy lycee lyceum
lychgate lying lymphadenitis lymphadenoma lymphadenopathy lymphangiectasia lymphangiectasis lymphangiogram lymphangiography lymphangioma lymphangitis
lymphatic lymphedema lymphocytic lymphocytopenia lymphocytosis lymphogranuloma lymphography lymphoid lymphoma lymphopenia lymphopoiesis lymphuria lynch
lynching lynchpin lynx lyonnaise lyophilisation lyophilise lyophilised lyophilization lyophilized lypressin lyrate lyre lyricality lyrically lyricism
lyrist lysinemia lysis lysogenic lysogenicity lysogenisation lysogenization lysogenize lysogeny lyssa maar macadam macadamise macadamize macaroni
macaronic mace macebearer macer macerate maceration macerative machete machicolate machicolation machinate machination machinator machismo machmeter
macho macintosh mack mackintosh mackle macrame macrencephalic macrencephalous macrencephaly macro macrobiotic macrobiotics macrocephalic macrocephalous
macrocephaly macrocosm macrocosmic macrocytosis macroeconomic macroeconomics macroeconomist macroevolution macroglossia macron macroscopic
macroscopical macula maculate maculation macumba macushla madame madcap madden madder madhouse madras madrasa madrasah madrigalist madwoman maelstrom
maenad maestro maffia mafia mafioso magdalen magenta maggoty magically magisterial magisterially magistracy magistrature maglev magnanimity magnanimous
magnanimously magnanimousness magnate magnetics magnetisation magnetise magnetised magnetization magnetized magneto magnetograph magnetohydrodynamics
magnetometer magnetosphere magnetron magnifico magnifier magniloquence magniloquent magniloquently magnum magus maharaja maharajah maharanee maharani
mahatma mahjong mahlstick mahout maidenhood maidenlike maidenliness maidenly maidhood maidism maidservant mailbag mailboat maildrop mailed mailer
mailing maillot mailsorter maim maimer mainframe mainline mainmast mainsail mainsheet mainspring mainstay mainstream mainstreamed maintainable
maintainer maiolica maisonette maisonnette maize majolica majorette majuscular majuscule makeover makeweight malabsorption malacca malacia malacologist
malacology maladaptive maladjusted maladjustive maladjustment maladroitly maladroitness malahini malaprop malapropism malapropos malarial malarkey
malarky malcontent maledict malefactor malefic maleficence maleficent malevolence malevolent malevolently malfeasance malformation malfunction
malfunctioning malice malicious maliciously maliciousness malignance malignant malignantly maligner malignity malignly malignment malik malingerer mall
malleability malleable mallet malnourish malnourished malnourishment malnutrition malocclusion malodor malodorous malodorousness malodour malodourous
malposition malpractice malt malted maltman maltreated maltreater maltreatment maltster malversate malversation malware mambo mammalogist mammalogy
mammary mammogram mammography mammon mammothermography mammy manacle manageability manageable manageableness manageably manageress managerial
managerially managership manakin manana mandala mandarin mandatary mandator mandatorily mandibular mandibulate mandibulofacial mandola mandolin mandrel
mandril manducate manduction maneuverable maneuverer manful manfully manga mange manger mangey mangily manginess mangle mangler mangonel mangy
manhandle manhole manhunt maniacally manicure manicurist manifesto manikin manipulability manipulable manipulative manipulatively manipulator manky
manlike manliness manly mannequin mannered mannerism mannerly mannikin mannish mannitol manoeuver manoeuvrability manoeuvrable manoeuvre manoeuvrer
manorial manque mansard mansion manslaughter manslayer manta mantelet mantelpiece mantichora manticora manticore mantiger mantilla mantissa mantled
mantlepiece mantlet mantra mantua manually manufactory manumit manumitter maplelike mapmaking mapper mapping mapquest maquiladora maraca marasmus
marathoner maraud marauder marauding marbled marbleisation marbleise marbleised marbleising marbleization marbleize marcel marcher marchioness
marchland marginalia marginalisation marginalise marginalization marginalize margrave mariachi marihuana marijuana marimba marina marinade mariner
marionette mariticide maritime marketer markup marline marlinespike marlingspike marlinspike marly marmite marmoreal marmorean marocain marooned marque
marquess marqueterie marquetry marquis marquise marred marriageability marriageable marseille marshall marshalship marshland marshy marsupial mart
martially martinet martingale martyrdom martyrise martyrize marveller marvellous marvellously mascot masculinisation masculinise masculinization
masculinize maser masher mashie masjid masked masker masochism masochist masochistic masochistically mason masonic masque masquer masquerader massager
masse masseuse massif massively massiveness mastaba mastabah mastalgia mastectomy mastered masterful masterfully mastering masterless mastership
masterstroke masthead masticate mastication mastitis mastoid mastoidal mastoidectomy mastoiditis mastopathy mastopexy masturbate masturbation
masturbator matador matchboard matchbook matchbox matcher matchet matchless matchlock matchmaker matchmaking matchstick matchup matchwood mated
mateless mater materfamilias materialisation materialise materialist materialistic materialistically materiality materialization materiel maternalism
maternalistic maternally maternity mates matey mathematician maths matinee matins matman matriarchal matriarchate matriarchic matriarchy matric
matricentric matricide matriculation matrikin matrilineage matrilineal matrilineally matrilinear matrimonial matrisib matronly matronymic matt matte
mattock mattress maturate maturational matured maturely maturement matureness matutinal maudlin maul mauler maulstick maunder maven maverick mavin
mawkish mawkishly mawkishness maxi maxillary maxillodental maxillofacial maxillomandibular maximally maximation maximisation maximise maximising
maximization maximizing mayhap mayhem mayidism mayoral mayoralty mayoress maypole mazed mazer mazopathy mazurka mazy meagerly meagerness meagre
meagrely meagreness mealtime mealy mealymouthed meanderingly meanie meaningfully meaninglessness meanly meanspirited meanspiritedly meantime meany
mearstone measles measly measurability measurably measured measuredly measureless measurer meatless meatman meatpacking mebendazole mecca mechanisation
mechanise mechanised mechanist mechanistically mechanization mechanize meclizine meclofenamate mecopterous medalist medallion medallist meddler
meddlesome meddlesomeness medevac mediacy mediaeval medial medially mediant mediated mediateness mediation mediator mediatorial mediatory mediatrix
medic medicament medicate medicative medicinal medicinally medico medicolegal medina mediocre meditatively meditativeness medivac medullary medullated
medusoid meed meekness meerestone meerschaum meeter meetinghouse mefloquine megabucks megacardia megacephaly megacycle megadeath megahertz megahit
megalith megalithic megaloblastic megalocardia megalocephaly megalohepatia megalomaniac megalomaniacal megalomanic megaphone megascopic megillah megrim
megrims meiosis meiotic melagra melancholia melancholiac melancholic melange melanise melanism melanize melanoderma melanoma melanosis melasma meld
meliorate meliorative meliorism meliorist mellifluous mellisonant mellow mellowed mellowing mellowly mellowness melodically melodiously melodiousness
melodise melodize melodramatically melphalan meltable meltdown melted melter membered memberless membranophone membranous meme memento memo
memorability memorably memoranda memorialisation memorialise memorialization memorialize memorisation memorise memoriser memorizer memsahib menacingly
menage menagerie mendaciously mendacity mender mendicancy mendicant mendicity mending menhir menially meningeal meningioma meningism meningitis
meningocele meningoencephalitis meniscectomy meniscus menopausal menopause menorah menorrhagia mensal mensch menses mensh menstrual menstruate
menstruation menstruum mensurable mensural mensurate mensuration mentalism mentation menthol mentholated mentioner mentor meow mepacrine meperidine
mephenytoin mephistophelean mephistophelian mephitic mephitis mephobarbital meprobamate meralgia merbromine mercantile mercantilism mercaptopurine
mercerise mercerised mercerize mercerized merchandiser merchantability merchantable merchantman mercifully mercifulness mercilessly mercilessness
mercuric mercurous merestone meretricious meretriciously meretriciousness merged meridian meridional meritable merited meritless meritocracy
meritocratic meritoriously meritoriousness merlon merman meromelia meronym meronymy merriness merrymaker mesa mesalliance mescaline meshed meshing
meshuga meshugaas meshugga meshugge meshuggeneh meshuggener meshwork mesial mesic mesmeric mesmerise mesmerised mesmerism mesmerist mesmerized
mesmerizer mesmerizing mesoblastic mesodermal mesolithic mesomorph mesomorphic mesomorphy meson mesonic mesophytic mesosphere mesothelioma mesotron
messaging messiah messiahship messianic messily messiness messmate messuage mestiza mestizo metabolically metabolise metabolism metabolous metacarpal
metacenter metacentre metacentric metacyesis metadata metagenesis metagrabolised metagrabolized metagrobolised metagrobolized metaknowledge
metalanguage metalepsis metalhead metalize metallike metallize metalloid metallurgic metallurgical metallurgist metallurgy metalware metalwork
metalworker metalworking metalworks metamathematics metameric metamorphic metamorphism metamorphopsia metamorphosis metamorphous metaphase metaphoric
metaphorical metaphorically metaphysically metaphysics metaproterenol metarule metastability metastable metastasis metastasise metastasize metastatic
metatarsal metathesis mete metempsychosis meteoric meteoritical meteoroid meteorologic meteorologically meteorologist meteorology meteortropism
meterstick metformin meth methacholine methadon methadone methamphetamine methapyrilene methaqualone metharbital methenamine methicillin methocarbamol
methodicalness methodological methodologically methodology methotrexate methylated methyldopa methylenedioxymethamphetamine methylphenidate metic
meticulosity meticulous meticulousness metier metonym metonymic metonymical metonymically metonymy metoprolol metralgia metre metrestick metric
metrical metrically metricate metrication metricise metricize metrics metrification metrify metritis metrological metrology metronidazole metronome
metronymic metroptosis metrorrhagia mettle mettlesome mettlesomeness mewl mews mexiletine mezuza mezuzah mezzanine mezzo mezzotint miaou miaow miasm
miasma miasmal miasmic miaul micaceous miconazole micro microbalance microbic microbiologist microbiology microbrachia microbrewery microcephalic
microcephalous microcephalus microcephaly microchip microcircuit microcode microcomputer microcopy microcosmic microcrystalline microcytosis microdot
microeconomic microeconomics microeconomist microelectronic microelectronics microevolution microfiche microfilm microfossil micrometeor micrometeoric
micrometeoroid micrometer micrometry micropaleontology microphotometer microprocessor micropylar microscopical microscopist microseism microsurgery
microtome micturate micturition midafternoon midazolam midden middlebreaker middlebrow middleman middlemost middleweight middling middy midfield midget
midi midinette midiron midland midline midmost midplane midpoint midships midstream midterm midweek midweekly midwife midwifery midwinter mifepristone
miff miffed mightily mightiness migraine migrant migrational migrator migratory mihrab mikado mikvah milage milch mildew mildness mileometer milepost
miler miliaria militainment militance militancy militarisation militarise militarised militarism militarist militaristic militarization militarize
militarized militiaman milkless milklike milkmaid milkman milksop milkwagon milky milldam milled millenarian millenarism millenarist millenary
millennial millennian millenniumism miller milliammeter milliequivalent milliner millinery milling millionaire millionairess millionfold millionth
millisecond millrace millrun millstone millwork millwright milometer milord mime mimeo mimeograph mimer mimic mimicker minacious minaret minatory
mincer mincingly minder mindfully mindfulness mindlessly mindlessness mindset mined minefield minelayer minelaying mineralize mineralogist mineshaft
minesweeper minesweeping mineworker minginess mingy mini miniate miniaturisation miniaturise miniaturist miniaturization miniaturize minibar minibike
minibus minicab minicar minicomputer minify minim minimalism minimalist minimally minimisation minimise minimization minion miniscule miniskirt
ministerially ministrant minisub minisubmarine minivan miniver mink minocycline minors minoxidil minster minstrelsy mintage minter mintmark minty minus
minuscular minuscule minutely minuteness minutes minx minyan miosis miotic mirage mired mirky mirrored mirrorlike mirth mirthful mirthfully
mirthfulness mirthless miry misaddress misadventure misadvise misalign misalignment misalliance misally misanthropic misanthropical misanthropist
misanthropy misapplication misapply misapprehend misapprehension misappropriate misappropriated misappropriation misbegot misbegotten misbehave
misbehaviour misbelieve misbeliever miscall miscarriage miscast miscegenate miscellanea miscellany mischance mischievously mischievousness miscible
misconceive misconduct misconstrual miscount miscreant miscreate miscreation miscue misdate misdating misdeal misdeliver misdemean misdemeanour
misdirect misdirection misdo miser miserableness miserliness miserly misestimate misestimation misfeasance misfit misfortunate misfunction misgive
misgovern misgovernment misguide mishandle mishap mishegaas mishegoss mishmash mishpachah mishpocha misidentify misinform misinformation mislabeled
mislaid misleader misleadingly mismarry mismatch mismatched mismate mismated misocainea misogamist misogamy misogynic misogynism misogynistic
misogynous misogyny misology misoneism misopedia misplacement misplay misprint mispronounce mispronunciation misquotation misreading misreckoning
misremember misrepresented misrule missal missed misshapen misshapenness missional missioner missis misspeak misspell misspelling misspend misstate
misstatement misstep missus missy mistakable mistily mistime mistiming mistiness mistral mistranslate mistranslation mistreat mistreated mistreatment
mistrial mistrustful mistrustfully misunderstood mithraic mithraistic mithramycin mitigable mitigated mitigative mitigatory mitomycin mitosis mitotic
mitre mitsvah mitt mittelschmerz mitten mitzvah mixable mixer mixologist mixology mizen mizenmast mizzen mizzenmast mizzle mnemonic mnemonics mnemonist
mnemotechnic mnemotechnical moaner moat moated mobbish mobilisation mobilise mobocracy mobster mocassin moccasin mocha mockingly modality modeler
modeling modeller modelling modem moderateness moderating moderationism moderationist moderatism moderato moderator moderatorship moderne modernisation
modernise modernised modernist modernistic modernized modernness modestness modifiable modillion modish modishly modishness modiste mods modular
modulate modulated module mogul mohair moiety moil moistener moistening moistly moistness moisturise moisturize mojo moksa molality molar molarity
moldable moldboard molded molder moldiness moldy mole molehill moleskin molestation molester molindone moll mollification molluscum mollycoddle
mollycoddler molt molting molto momentaneous momently momentously momentousness momism momma monandrous monandry monarchal monarchic monarchical
monarchism monarchist monarchy monastical monasticism monatomic monaurally monecious moneran monestrous monetarism monetarist monetary monetisation
monetise monetization monetize moneybag moneyed moneyer moneygrubber moneylender moneyless moneyman monger mongolianism mongolism mongoloid mongrel
mongrelise mongrelize monied moniker moniliasis monish monism monistic monition monitory monitrice mono monoatomic monocarboxylic monocarpic
monochromacy monochromasy monochromat monochromatic monochromatism monochromia monochromic monochromous monocled monoclinal monocline monoclinic
monoclinous monoclonal monocotyledonous monocracy monoculture monocycle monocytosis monodic monodical monody monoecious monoestrous monogamist
monogamous monogamousness monogamy monogenesis monogenic monogram monogynic monogynist monogynous monogyny monoicous monolatry monolingual
monolingually monolith monolithic monologuise monologuize monomania monomaniac monomaniacal monometallic monomorphemic mononeuropathy mononucleate
mononucleosis monophony monoplane monoplegia monoploid monopolisation monopolise monopoliser monopolist monopolistic monopolizer monopsony monopteral
monorail monorchidism monorchism monosemous monosemy monosomy monosyllabic monosyllabically monotheism monotheist monotheistic monotonic monotonously
monotype monotypic monounsaturated monovalent monovular monozygotic monstrance monstrously montage montane monte monthlong monthly monumentalise
monumentalize mooch moocher moodily moodiness moody moolah moonbeam mooneye moonily moonless moonlighter moonlike moonshine moonshiner moonstruck
moonwalk moony moor moorage mooring moorland moot mopboard mope moped mopes mopper moppet mopping moquette moraceous moraine moralisation moralise
moralism moralization moralize moralizing morass moratorium morbid morbidity morbidly morbidness morbific morbilli morbilliform morceau mordacious
mordaciously mordacity mordant moreen morganatic moribund morion morn moron moronic moronity moroseness morosoph morph morphallaxis morphea morpheme
morphia morphine morphogenesis morphological morphologically morphophoneme morphophysiology mortarboard mortgaged mortgagee mortgager mortgagor mortice
mortified mortify mortifying mortise mortmain mortuary mosaicism mosey mosh moshav mosque mossback mosstone mossy motet mothball motherese motherfucker
motherhood motherless motherlike motherliness motherly mothproof mothy motile motility motionlessly motionlessness motivational motivative motivator
motiveless motivity motley motorbike motorboat motorbus motorcade motorcoach motorcycle motorcycling motorcyclist motored motorial motoring
motorisation motorise motorised motorist motorization motorize motorized motorless motorman motormouth motortruck motorway mottling moue moujik
mouldboard moulder moulding mouldy moulin moult moulting mountaineer mountaineering mountebank mounter mounting mournfulness mourning mouselike
mousepad mousetrap mousey mousse mouthless mouthlike movability movable movableness moveable moved moviemaking mower mown moxie msec muadhdhin muazzin
muchness muciferous mucilaginous mucinoid mucinous muckheap muckhill muckrake muckraker muckraking mucky mucocutaneous mucoid mucoidal
mucopolysaccharidosis mucopurulent mucosal mucose mucous mucoviscidosis muddiness muddled mudhif mudra mudslide mudslinger mudwrestle muezzin mufti
muggee mugger mugginess mugging muggins muggy mugshot mugwump mujahadeen mujahadein mujahadin mujahedeen mujahedin mujahid mujahideen mujahidin mujik
mujtihad mukataa mulatto mulct muleteer muliebrity mulish mulishly mulishness muller mullion mullioned multicellular multicollinearity multicolor
multicolored multicolour multicoloured multicultural multiculturalism multiethnic multifaceted multifactorial multifarious multifariously
multifariousness multiform multilane multilaterally multilevel multilingual multimedia multinational multinomial multinucleate multiparous multipartite
multiphase multiplex multiplexer multiplicative multiplicatively multipotent multiprocessing multiprocessor multiprogramming multipurpose multiracial
multistage multistorey multistoried multistory multitudinousness multivalence multivalency multivalent multivariate multiversity mumbler mumbling
mummer mummery mummification mummify mummy mumps mumpsimus munch muncher mundanely mundaneness mundanity municipality municipally munificence
munificent munificently muniments muon mural muralist murderee murderess murderous murderously murderousness murine murk murkily murkiness murmuration
murmurer murmurous murrain musclebuilder musclebuilding muscularity musculoskeletal muser musette mush musher mushiness mushroom mushy musicality
musicalness musicological musicologically musicologist musicology musingly musjid musk musketeer muskiness musky muslin musnud musophobia muss
mussiness mussitate mussitation mussy must mustachioed musth mustiness musty mutability mutable mutableness mutafacient mutagen mutagenesis mutagenic
mutate mutation mutative muteness mutilated mutilator mutinous mutism mutterer muttonhead mutualism mutualist mutually mutualness muumuu muzhik muzjik
muzzler muzzy myalgia myalgic myasthenia mycologist mycology mycomycin mycophage mycophagist mycophagy mycosis mydriasis mydriatic myelatelia myelic
myelinated myelinic myelinisation myelinization myelitis myelogram myelography myeloma myelomeningocele myiasis myocardiopathy myocarditis myoclonus
myodynia myoglobinuria myogram myoid myology myoma myometritis myonecrosis myopathic myopathy myope myopia myopic myosarcoma myosis myositis myotic
myotomy myotonia myotonic myringectomy myringoplasty myringotomy myrmecophagous myrmecophilous myrmecophytic myrmidon mysoandry mysophilia mysophobia
mysophobic mysteriously mystically mysticism mystification mystified mystifier mystifying mythical mythicise mythicize mythologic mythologisation
mythologise mythologist mythologization mythologize myxedema myxoedema myxoma myxomatosis nabob nabumetone nacelle nacreous nadolol nafcillin nagger
naiad naiant naif nailbrush nailer nailfile nailhead nainsook naively naiveness naivete naivety nalorphine naloxone naltrexone namedrop namelessness
nameplate namer names naming nammad nance nanism nankeen nanna nanny nanocephalic nanocephaly nanophthalmos nanosecond nanotechnology nanus napery
naphazoline napkin napped napping nappy naprapathy naproxen narc narcism narcissism narcissist narcissistic narcist narcolepsy narcoleptic narcosis
narcoterrorism narcotic narcotise narcotised narcotising narcotized narcotizing narcotraffic nard narghile nargileh narial nark narration narrator
narrowboat narthex nary nasalisation nasalise nasality nasalization nasalize nasally nascence nascency nascent nasopharyngeal nastily nastiness
natality natation natator natatorium nationalisation nationalise nationalist nationalization nationhood nationwide nativeness nativism nativist
nativistic nativity natriuresis natriuretic natter nattily nattiness natty naturalisation naturalise naturalised naturalist naturalistic naturalization
naturism naturist naturistic naturopathy nauch naughtily naughtiness naughty naumachia naumachy naupathia nauseant nauseate nauseating nauseatingness
nauseous nautch nautilus nave navicular navigability navigable navigational navvy nawab naysayer naysaying nazi nazify neandertal neap nearest nearside
nearsightedness neaten neatness nebbech nebbish nebuchadnezzar nebula nebular nebule nebuliser nebulizer nebulose nebulously necessitarian necessitous
neckband neckcloth necked necker neckerchief necking neckless necklet necklike neckline neckpiece neckwear necrobiosis necrology necrolysis necromancer
necromancy necromania necromantic necromantical necrophagia necrophagy necrophilia necrophilism necropolis necrose nectariferous nectarous needer
needful needfully neediness needlecraft needled needlelike needlepoint needlewoman needlework needleworker needs needy nefarious nefariously
nefariousness nefazodone negate negation negatively negativeness negativism negativist negativity negatron neglecter neglectful neglectfully
neglectfulness neglige negligee negligently negociate negotiable negotiant negotiator negotiatress negotiatrix neigh neighboring neighborly neighbour
neighbourliness neighbourly neither nelfinavir nelson nemesis neoclassic neoclassical neoclassicism neoclassicist neoclassicistic neocolonialism neocon
neoconservatism neoconservative neoexpressionism neoliberalism neolith neolithic neologism neologist neology neomycin neonatal neonate neonatology
neophobia neophyte neoplasia neoplasm neoplastic neostigmine neotenic neotenous neoteny neotony nephology nephoscope nephralgia nephrectomy nephritic
nephritis nephroangiosclerosis nephroblastoma nephrocalcinosis nephrolith nephrolithiasis nephrology nephropathy nephroptosia nephroptosis
nephrosclerosis nephrosis nephrotomy nephrotoxic nepotism nepotist nerd neritic nervelessly nervelessness nervily nervy nescience nescient ness nester
nestled netball nether nethermost netherworld netkeeper netmail netminder nett netted netting nettle nettled networklike neural neuralgia neuralgic
neuralgy neurasthenia neurasthenic neurectomy neurilemoma neurinoma neuritis neuroanatomic neuroanatomical neuroanatomy neurobiological neurobiologist
neurobiology neuroblastoma neurodermatitis neuroendocrine neuroepithelioma neuroethics neurofibroma neurofibromatosis neurogenesis neurogenic
neuroglial neuroleptic neurolinguist neurolinguistics neurologic neurologist neurology neuroma neuromarketing neuromatous neuromotor neuronic
neuropathy neurophysiological neurophysiology neuroplasty neuropsychiatry neuropsychological neuropsychology neurosarcoma neuroscience neuroscientist
neurosurgeon neurosurgery neurosyphilis neurotically neuroticism neurotoxic neurotropic neurotropism neutered neutering neutralisation neutralise
neutralised neutrino neutron neutropenia neve nevermore nevirapine nevus newbie newel newfangled newfound newlywed newmarket newness newsagent
newsbreak newscast newscaster newsdealer newsflash newsless newsmonger newspapering newspaperwoman newspeak newsperson newsreader newsreel newsroom
newssheet newsstand newsvendor newswoman newsworthiness newsworthy newswriter newsy nexus nibble nibbler niblick nicad niceness nick nickelodeon nicker
nicknack nictate nictation nictitate nictitation nidation nidicolous nidifugous nidus nifedipine niff niffy nifty niggard niggardliness niggardly
niggardness niggle niggler niggling nigh nigher nighest nightbird nightcap nightclothes nightgown nighthawk nightie nightlife nightlong nightly
nightrider nightspot nightstick nightwear nightwork nihilist nihility nimbleness nimbus nimiety nincompoop ninefold ninepence ninepenny ninepin
ninepins ninetieth ninja ninjitsu ninjutsu ninny ninon nipper nipping nipple nippy niqaabi niqab nisi nisus nitid nitpick nitpicker nitrazepam nitric
nitrification nitrify nitrofurantoin nitrogenise nitrogenize nitrogenous nitrous nitwit nitwitted nobble nobleman nobleness noblesse noblewoman nobly
nocent nock noctambulation noctambulism noctambulist noctilucent nocturia nocturnally nocturne nodding noddle node nodulated noduled nodulose noesis
noetic nogging nohow noiseless noiselessly noiselessness noisiness noisome noisomeness noma nomad nomadic nombril nomenclature nomenklatura nominalism
nominalist nominalistic nominated nominative nominator nominee nomogram nomograph nomothetic nonabsorbency nonabsorbent nonabsorptive nonacceptance
nonaccomplishment nonachievement nonachiever nonadaptive nonaddictive nonadhesive nonadjacent nonadsorbent nonadsorptive nonage nonaged nonagenarian
nonaggression nonaggressive nonagon nonalcoholic nonaligned nonalignment nonalinement nonappearance nonappointive nonarbitrable nonarbitrary
nonarboreal nonassociative nonastringent nonattendance nonattender nonautonomous nonbearing nonbeing nonbeliever nonbelligerent noncaloric noncandidate
noncarbonated noncausal noncausative nonce noncellular nonchalance nonchalantly nonchristian noncitizen noncivilised noncivilized nonclassical
noncollapsable noncollapsible noncolumned noncombatant noncombinative noncombining noncombustible noncommercial noncommittal noncommunicable
noncompetitively noncompliance noncompliant noncomprehensive noncomprehensively nonconcentric nonconducting nonconductive nonconformance nonconforming
nonconformism nonconformist nonconformity nonconscious noncontagious noncontentious noncontinuous noncontroversial nonconvergent noncritical noncrucial
noncrystalline noncurrent noncyclic noncyclical nondeductible nondenominational nondevelopment nondigestible nondisjunction nondisposable nondrinker
nonechoic noneffervescent nonelected nonelective nonenterprising nonentity nones nonessential nonesuch nonevent nonexempt nonexistence nonexplorative
nonexploratory nonexplosive nonextant nonextensile nonfat nonfatal nonfeasance nonfictional nonfigurative nonfinancial nonfinite nonfissile
nonfissionable nonflammable nonflavored nonflavoured nonflowering nonglutinous nongranular nongregarious nonhairy nonharmonic nonhereditary
nonheritable nonhierarchic nonhierarchical nonhuman nonimitative nonimmune nonindulgence nonindulgent nonindustrial noninfectious noninflammatory
noninheritable noninstitutional noninstitutionalised noninstitutionalized nonintegrated nonintellectual noninterchangeable nonintersecting
nonintervention noninvasive nonionised nonionized nonjudgmental nonkosher nonleaded nonlegal nonlethal nonlexical nonlexically nonlinear nonliteral
nonliterary nonliterate nonliving nonmagnetic nonmandatory nonmaterial nonmeaningful nonmechanical nonmechanistic nonmedicinal nonmember nonmetal
nonmetamorphic nonmigratory nonmilitary nonmodern nonmonotonic nonmotile nonmoving nonmusical nonnative nonnatural nonnegative nonnomadic nonnormative
nonobjective nonobligatory nonobservance nonopening nonoperational nonoscillatory nonparallel nonparametric nonparasitic nonpareil nonparticipant
nonparticipation nonpartisan nonpartisanship nonpartizan nonpasserine nonpayment nonperformance nonperiodic nonperson nonpersonal nonphotosynthetic
nonphysical nonplus nonplused nonplussed nonpoisonous nonpolar nonporous nonpregnant nonprehensile nonprescription nonprofessional nonprofit
nonprognosticative nonprogressive nonproliferation nonproprietary nonprotractile nonpsychoactive nonpublic nonpurulent nonracial nonracist
nonradioactive nonrandom nonrational nonreader nonreciprocal nonreciprocating nonrecreational nonreflecting nonreflective nonremittal nonrenewable
nonrepetitive nonrepresentational nonrepresentative nonresidential nonresilient nonresinous nonresiny nonresistance nonresistant nonresonant
nonrestrictive nonreticulate nonretractable nonretractile nonreturnable nonreversible nonrhythmic nonrigid nonruminant nonsectarian nonsegmental
nonsegregated nonsensical nonsensicality nonsensitive nonsexual nonsignificant nonskid nonslip nonslippery nonsmoker nonsocial nonsovereign nonspatial
nonspeaking nonspherical nonstandard nonstarter nonsteroidal nonstick nonstop nonstructural nonsubjective nonsubmergible nonsubmersible nonsuch
nonsuppurative nonsurgical nonsweet nonsyllabic nonsymbiotic nonsynchronous nonsynthetic nontaxable nontechnical nontelescopic nontelescoping
nonterritorial nonthermal nontoxic nontraditional nontransferable nontranslational nontransmissible nontricyclic nonturbulent nonuniform nonuniformity
nonunion nonunionised nonunionized nonuple nonvenomous nonverbally nonviable nonviolence nonviolent nonviolently nonviscid nonvisual nonvolatilisable
nonvolatilizable nonvoluntary nonwashable nonwoody nonworker nook nookie nooky noonday noontide noose nordic noreaster noria normalcy normalisation
normalise normaliser normality normalization normalize normalizer normative normotensive normothermia northbound northeaster northeasterly northeastern
northeastward northeastwardly norther northernmost northernness northmost northwards northwester northwesterly northwestern northwestward
northwestwardly nortriptyline nosebag noseband nosebleed nosecount nosedive nosegay noseless nosepiece nosewheel nosey nosh nosher nosiness nosocomial
nosohusial nosology nostalgic nostalgically nostrum nosy notability notarise notary notate notched notecase notepaper noteworthy nothingness nothings
noticeability noticeableness noticed noticer notifiable notional notoriety notturno noumenon nourishing nous nova novate novation novelette
novelisation novelise novelization novelize novella novena novice noviciate novillada novillero novobiocin novocaine nowadays nowness noxious noxiously
noxiousness nubbiness nubble nubbly nubby nucleated nucleon nucleonics nucleosynthesis nudeness nudger nudism nudist nudity nudnick nudnik nugatory
nugget nuke nullah nullification nullified nullifier nullify nullipara nullity numberless numberplate numbers numbly numdah numen numerable numeracy
numeral numerate numeration numeric numerically numerological numerologist numerology numerosity numerousness numismatics numismatist numismatologist
numismatology numskull nuncio nunnery nuptial nuptials nursed nurseling nursemaid nurser nurseryman nursling nurtural nurturance nurturant nutate
nutation nutbrown nutcase nutcracker nutlike nutrify nutrition nutritionally nutritionary nutritionist nutritious nutritiousness nutritiveness nuts
nutter nuttily nutty nyctalopia nyctophobia nycturia nylon nylons nymphet nympho nympholepsy nympholept nymphomania nymphomaniacal nystagmus nystatin
oafish oarlock oarsman oarsmanship oarswoman oasis oast oaten obbligato obduracy obdurately obeah obeisance obese obesity obfuscate obfuscation obiism
obit obituary objectify objectionableness objectionably objectively objectiveness objector objurgate objurgation oblanceolate oblate oblateness
oblation obligate obligato obligatorily obligatory obliger obliging obligingness obliquely obliqueness obliquity obliterable obliterated obliterator
obliviousness oblong oblongness obloquy obnoxiously obnoxiousness obnubilate oboe oboist obovate obscenely obscurantism obscurantist obscureness
obsequiously obsequiousness obsequy observably observantly observatory observing observingly obsession obsessional obsessionally obsessive obsessively
obsessiveness obsessivity obsolesce obsolescence obsolete obsoleteness obstetric obstetrical obstetrician obstetrics obstinacy obstinance obstinate
obstipate obstipation obstreperous obstreperously obstreperousness obstructed obstructer obstructionism obstructionist obstructive obstructively
obstructor obstruent obtainment obtention obtrude obtrusive obtrusively obtund obturate obturator obtuse obtusely obtuseness obviate obviating
obviation obviousness ocarina occident occidental occidentalise occidentalism occidentalize occult occultation occultism occultist occupier occurrent
oceanaut oceanfront oceangoing oceanic oceanographer oceanography oceanology ocellated ocellus ochlocracy ochre ochronosis octagon octagonal octal
octameter octangular octant octavo octet octette octogenarian octoroon octosyllabic octosyllable octroi octuple oculism oculist odalisque oddball
oddish oddity oddment oddments oddness odiously odiousness odist odium odometer odontalgia odontiasis odontology odoriferous odorize odorless odorous
odour odourise odourless odynophagia oecumenic oecumenical oecumenism oedema oenologist oenology oenophile oesophagitis oesophagoscope oestrus oeuvre
offenceless offended offending offenseless offensively offensiveness offerer offeror offertory offhand offhanded offhandedly officeholder officialdom
officialese officialise officialize officiant officiating officiation officious officiously officiousness offing offish offload offprint offshoot
offside offsides oftener oftenness ofttimes ogee ogive ogler ogre ohmage ohmmeter oilcan oiler oiliness oilman oilrig oilskin oilstone oilstove oink
ointment okeh okey olden oldie oldish oldline oldness oldtimer oleaceous oleaginous oleaginousness olfaction olfactive olfactory oligarch oligarchic
oligarchical oligarchy oligodactyly oligodontia oligomenorrhea oligopoly oligospermia oliguria olivelike olympian ombudsman omega omerta omicron
omissible omissive omnibus omnidirectional omnifarious omnipotence omnipotent omnipresence omnipresent omnirange omniscience omnivore omnivorous
omophagia omphalocele omphaloskepsis onager onanism onanist onchocerciasis oncologic oncological oncologist oncology oneiric oneirism oneiromancer
oneiromancy onerous onerously onerousness ongoing online onomancer onomancy onomastic onomasticon onomastics onomatomania onomatopoeia onomatopoeic
onomatopoeical onomatopoetic onside onstage ontogenesis ontogenetic ontogeny ontological ontology onus onward onwards onycholysis onychosis onymous
oogenesis oology oomph oophorectomy oophoritis oophorosalpingectomy ooze oozing oozy opacification opacify opacity opalesce opalescence opaline opalise
opalize opaquely opaqueness opencast opencut openhanded openhandedness openhearted openness operable operand operant operationalism operationalist
operatively operculate operculated operose operoseness ophidism ophiolatry ophthalmectomy ophthalmia ophthalmic ophthalmitis ophthalmologist
ophthalmology ophthalmoplegia ophthalmoscope ophthalmoscopy opiate opine opinionative opisthognathous opisthorchiasis opisthotonos opportune
opportunely opportuneness opportunist opposable opposer oppositely oppositeness oppositive oppressed oppressive oppressively oppressiveness oppressor
opprobrious opprobrium oppugn opsonisation opsonization opsonize optative optic optician optics optimally optimisation optimise optimist optimistically
optimization optimize option optional optionally optometrist optometry opulence opulently oracle oracular orad orangeness orangery orangish orate
oratory orbicular orbiculate orbiter orbitual orchestrate orchestrated orchestrator orchidalgia orchidectomy orchiectomy orchiopexy orchitis orchotomy
ordained ordainer orderer ordinal ordinand ordinariness ordination ordnance organdie organdy organicism organicistic organisation organisational
organised organiser organismal organismic organist organizationally organon organza orgasm orgiastic oriel orientalise orientalism orientalist
orientalize orientate orientated orientating orienting oriflamme origami originalism origination originative originator orinasal orison orlop
ornamental ornamentalism ornamentalist ornamentally ornamentation ornate ornateness orneriness ornithological ornithologist ornithology ornithopter
ornithosis orogeny orography orology oropharyngeal orotund orphanage orphaned orphanhood orphenadrine orphic orphrey orrery orthochorea orthodontia
orthodontic orthodontics orthodontist orthodonture orthoepist orthoepy orthogonal orthogonality orthomolecular orthopaedic orthopaedics orthopaedist
orthopedical orthopedics orthopedist orthopnea orthopter orthoptic orthoptics orthoptist orthoscope orthostatic orthotropous oscheocele oscheocoele
oscillate oscillating oscillatory oscillogram oscillograph oscilloscope oscine oscitance oscitancy oscitant osculate osculation osculator osmosis
osmotic osmotically ossicular ossiculate ossiferous ossified ossuary osteal osteitis ostensible ostensive ostensorium ostentate ostentation
ostentatiously ostentatiousness osteoarthritis osteoblastoma osteochondroma osteoclasis osteodystrophy osteologer osteologist osteology osteolysis
osteoma osteomalacia osteomyelitis osteopath osteopathist osteopathy osteopetrosis osteosarcoma osteosclerosis osteotomy ostiarius ostiary ostinato
ostler ostomy ostracise ostracism ostrich otalgia otherness otherworld otherworldliness otherworldly otic otiose otitis otolaryngologist otolaryngology
otologist otology otoplasty otorhinolaryngologist otorhinolaryngology otorrhea otosclerosis otoscope ototoxic ottoman oubliette ouster ousting outage
outback outbalance outbid outboard outbound outbrave outbred outbuilding outcall outcaste outcrop outcropping outdoorsman outdoorswoman outdoorsy
outercourse outermost outerwear outfall outfitted outfitter outfitting outflank outflowing outfox outgo outgoer outgrowth outguess outhouse outlander
outlandish outlandishly outlandishness outlast outlawed outlawry outlier outmanoeuvre outmarch outmatch outmost outpace outpatient outperform outpoint
outport outpouring outrageously outrageousness outrange outrank outre outride outrider outrigged outrigger outrival outroar outsail outscore outsell
outshine outshout outsize outsized outsole outsource outspan outspokenly outspokenness outspread outstare outstation outstay outstretched outstroke
outtake outthrust outturn outvie outvote outwardness outwards outwear outwit outwork ovarian ovariectomy ovaritis ovate ovation ovenbake ovenware
overabundance overabundant overachieve overact overacting overactivity overage overaged overambitious overanxiety overanxious overappraisal overarch
overarm overawe overawed overbalance overbear overbearingly overbearingness overbid overbite overblown overboil overbold overburdened overbusy overcall
overcapitalisation overcapitalise overcapitalization overcapitalize overcareful overcasting overcautious overcharge overclothe overclothes overcloud
overcoating overcomer overcompensate overcompensation overconfidence overcook overcredulity overcredulous overcritical overcrop overcrossing overcrowd
overcultivate overdelicate overdo overdose overdraft overdramatise overdramatize overdraw overdress overdressed overdue overeager overemotional
overemphasis overemphasise overenthusiastic overexcited overexert overexertion overexploit overexploitation overexposure overextend overfamiliar
overfatigue overfed overfeeding overflight overflowing overfly overfond overfull overgarment overgeneralise overgeneralize overgenerous overgorge
overgreedy overgrow overgrowth overhanded overhasty overheating overindulgence overindulgent overjealous overjoy overjoyed overkill overladen overland
overlapping overlarge overlayer overleaf overleap overlie overlooking overlord overlordship overly overlying overmantel overmaster overmodest overmuch
overmuchness overnice overpass overpay overplay overplus overpopulate overpopulation overpowering overpoweringly overpraise overpressure overprice
overprint overproduction overprotect overproud overrate overrating overreaching overreact overreaction overreckoning overrefine overrefined
overrefinement overripe overrule oversea oversee overseer oversensitive oversensitiveness overserious oversew oversewn oversexed overshielding overshot
overside oversight oversimplify oversize overskirt oversleep oversolicitous overspecialise overspecialize overspend overspill overspread overstate
overstated overstatement overstay overstock overstress overstretch overstrung overstuff overstuffed oversubscribed oversupply oversuspicious overtaking
overtax overtire overtolerance overtop overtrump overuse overutilisation overutilization overvaluation overvalue overview overweary overweening
overwinter overworking overwrite overwrought overzealous oviform ovine oviparous ovoid ovolo ovoviviparous ovular ovulate ovulation owlish owlishly
ownerless oxacillin oxalic oxaprozin oxazepam oxbow oxeye oxford oxidate oxidative oxidisation oxidizable oxidization oxidize oxidized oxidoreduction
oximeter oxycephaly oxygenate oxygenation oxygenise oxygenize oxymoron oxyopia oxyphenbutazone oxyphencyclimine oxytocic oxytone ozaena ozena ozonise
ozonize ozonosphere pablum pabulum pacemaker pacesetter pacha pachisi pachouli pachuco pachycheilia pachyderma pachydermal pachydermatous pachydermic
pachydermous pachytene pacific pacifically pacificism pacificist pacifier pacifism pacifist pacifistic pacifistically packable packaged packer packman
packrat packsack packsaddle packthread padder padding paddler paddlewheel paddock paddy padre padrone paederast paederastic paederasty paediatric
paediatrician paediatrics paedophile paedophilia paganise paganize pageantry pageboy pager paginate pagination pagoda paillasse pained painfulness
painkiller painlessly painstaking painstakingly painstakingness paintable paintball paintbox paintbrush painterly pairing paisley pajama paladin
palaeoanthropology palaeobiology palaeobotany palaeoclimatology palaeodendrology palaeoecology palaeoethnography palaeogeography palaeogeology
palaeolithic palaeology palaeontological palaeontologist palaeontology palaeopathology palaeornithology palaeozoology palaestra palaetiology palankeen
palanquin palatability palatable palatableness palatably palatal palatalise palatalised palatalize palatalized palatial palatinate palatine
palatoglossal palatopharyngoplasty palaver palely paleness paleoanthropological paleoanthropology paleobiology paleobotany paleoclimatology
paleodendrology paleoecology paleoethnography paleogeography paleogeology paleographer paleographist paleography paleolith paleolithic paleology
paleomammalogy paleontological paleontologist paleontology paleopathology paleornithology paleozoology palestra paletiology palilalia palimony
palimpsest palindrome paling palingenesis palingenetic palisade palish pallasite pallbearer pallet pallette palliasse palliate palliation palliative
pallidity pallidly pallidness pallium pallone pally palmar palmate palmately palmatifid palmature palmist palmister palmistry palmlike palmy palooka
palpability palpate palpation palpatory palpebrate palpebration palpitant palpitate palpitating palpitation palsgrave palsied palsy palter paltering
paltriness paltry pampas pamperer pampering pamphleteer panacea panache panatela pancarditis panchayat panchayet pancreatectomy pancreatic pancreatitis
pancytopenia pandar pandeism pandemic pandemonium panderer pandiculation pandurate panduriform panegyric panegyrical panegyrist paneled panelist
panelling panellist panencephalitis panenthesism panetela panetella panga panhandle panhandler panhysterectomy panicky panicled paniculate panjandrum
pannier pannikin panoplied panoply panoptic panoptical panopticon panorama panpipe pansexual pansinusitis pantaloon pantalooned pantechnicon pantheism
pantheist pantheistic pantie panto pantograph pantomimer pantomimist pantropic pantropical pantryman pants pantsuit panty pantyhose pantywaist panzer
papacy paparazzo papaverine paperbacked paperboy paperclip paperer paperhanger paperhanging papering paperknife paperlike papermaking paperweight
papillate papilledema papilliform papilloma papillose papism papist papistic papistical papoose pappa pappoose pappose papule papulovesicle papyrus
para parabola parabolic parabolical paraboloid paraboloidal paracentesis parachuter parachuting parachutist paracosm parader paradiddle paradigmatic
paradisaic paradisaical paradisal paradisiac paradisiacal paraesthesia paragliding paragrapher paralanguage paralegal paraleipsis paralepsis paralipsis
parallax parallelepiped parallelepipedon parallelize parallelogram parallelopiped parallelopipedon paralogism paralyse paralysis paralytic paralytical
paralyzed paramagnetism paramedic paramedical parametritis paramilitary paramnesia paramountcy paramour paranasal parang paranoia paranormal
paraparesis parapet paraph paraphilia paraphrasis paraphrastic paraphrenia paraplegia paraplegic parapraxis paraprofessional parapsychological
parapsychologist parapsychology parasail parasailing parasitaemia parasitemia parasitic parasitical parasitically parasiticidal parasitism parasol
parasympathomimetic paratrooper paratroops paratyphoid parboil parceling parcellation parcelling parchesi parchisi pardonably pardoner paregmenon
paregoric parentage parentally parented parenteral parenterally parenthetic parenthetical parenthetically parentless parer paresis paresthesia paretic
pareve parget pargeting pargetry pargetting parheliacal parhelic parhelion pariah parietal paring paripinnate parity parka parkland parkway parky
parley parliamentarian parlormaid parlour parlourmaid parlous parochialism parochially parodist paroicous parole parolee paronomasia paronychia paronym
parosamia parotid parotitis parous paroxetime paroxysmal paroxytone parquet parqueterie parquetry parricide parse parser parsimonious parsimoniousness
parsimony partaker parterre parthenocarpy parthenogenesis parthenogenetic parthenogeny partiality partialness partible participating participatory
participial participle particolored particoloured particularisation particularise particularised particularism particularity particularization
particularize particularized partisan partisanship partita partitioning partitionist partitive partizan partsong parttime parturiency parturient
parturition partygoer parve parvenu parvenue parvis paschal paseo pasha pasquinade passable passably passado passant passbook passe passee
passementerie passer passerine passim passionateness passionless passiveness passivism passkey passport password paster pasteurellosis pasteurisation
pasteurise pasteurised pasteurization pasteurize pasteurized pastiche pastness pastorale pastorate pastorship pastureland patchboard patchcord patchily
patchiness patching patchouli patchouly patchy patellar patelliform patency patented patentee patently pater paterfamilias paternal paternalism
paternity paternoster pathetically pathfinder pathogenically pathologically patinate patinise patinize patio patisserie patka patness patois patrial
patriarch patriarchate patriarchic patriarchy patricentric patrician patricide patrikin patrilineage patrilineal patrilineally patrilinear patrimonial
patrimony patrioteer patriotically patrisib patristical patristics patrology patroness patronise patronised patronising patronisingly patronized
patronizingly patronless patronym patronymic patsy patten patterned patternmaker patzer paunchiness paunchy pauper pauperisation pauperise pauperism
pauperization pauperize pavage pavan pavane pave pavilion paving pavior paviour pavis pavise pawer pawky pawl pawn pawnbroker pawnshop payables payback
paycheck payee payer paygrade paying payload paymaster paynim payoff payola paysheet payslip peaceableness peaceably peacefulness peacekeeper
peacekeeping peacemaker peacenik peacetime peach peachy peacoat peag pean peanut peanuts pearler pearlescent peasanthood peasantry peaty peavey peavy
pebbly peccable peccadillo peccant peckish pectic pectinate pectineal peculate peculation peculator pecuniary pedagog pedagogic pedagogically
pedagogics pedagogue pedagogy pedal pedaler pedaller pedant pedantically pedantry pedate peddling pederast pederastic pederasty pedesis pedestrian
pediatric pediatrician pediatrics pediatrist pedicab pediculosis pedicure pedigreed pediment pedlar pedodontist pedology pedometer pedophile pedophilia
peduncle pedunculate peeing peek peekaboo peeled peeler peeling peen peeper peephole peepshow peerage peeress peerless peeve peeved peevishly
peevishness peewee pegleg peignoir pejorative pejoratively pelagic pelecypod pelecypodous pelf peliosis pelisse pellagra pellet pellucid pellucidity
pellucidly pellucidness pelmet pelota peltate pelter pelvimeter pelvimetry pemphigous pemphigus penal penalisation penalise penalization penally
penchant pencilled pendant pendent pendragon pendulous peneplain peneplane penetrability penetrable penetralium penetratingly penetrative penetratively
penetrator penial penicillamine penicillin penile peninsular penitence penitent penitential penitentially penitentiary penitently penknife penlight
penman penmanship pennate penniless pennilessness penning pennon pennoncel pennoncelle pennywhistle penologist penology penoncel penpusher pensionable
pensionary pensively pensiveness penstock pent pentacle pentaerythritol pentagon pentagonal pentagram pentahedron pentamerous pentameter
pentamethylenetetrazol pentangle pentangular pentasyllabic pentathlete pentathlon pentatone pentatonic pentavalent pentazocine pentecostal
pentecostalism pentimento pentobarbital pentode pentoxifylline pentylenetetrazol penuchle penult penultima penultimate penumbra penumbral penurious
penuriously penuriousness penury peon peonage peoples peplos peplum peplus pepperiness peppery peppiness peppy peptic peptisation peptise peptization
peptize peradventure perambulate perambulation perambulator percale perceivable perceiver percentile percept perceptibility perceptibly perceptively
perceptiveness perceptivity perceptually percher percipient percolate percolation percuss percussionist percussor percutaneous perdition perdurability
perdurable peregrinate peregrination peregrine peremptorily perennate perennation perestroika perfecta perfected perfecter perfectible perfective
perfervid perfidious perfidiously perfidiousness perfidy perfoliate perforate perforated perforce performing perfumer perfumery perfuse pergola peri
perianal periapsis periarteritis pericardiac pericardial pericarditis pericementoclasia perigee perigon perigonal perihelion perijove perilousness
perilune perimeter perinasal perinatal perinatologist perinatology perineal perineotomy periodontal periodontia periodontic periodontics periodontist
periodontitis peripatetic peripateticism peripeteia peripetia peripety periphrasis periphrastic peripteral perirhinal periscope periselene
perishability perishable perishableness perisher peristalsis peristylar peristyle perithelial peritoneal peritonitis peritrichous periwig periwigged
perjure perjurer perjury perk perkily perkiness perleche perm permafrost permanency permeability permeable permeableness permeant permeating permeation
permeative permed permissibility permissible permissibly permissive permissively permissiveness permutability permutable permutableness permutation
permute pernicious perniciously perniciousness pernickety pernio peroneal perorate peroration perpendicular perpendicularity perpendicularly
perpetrator perpetually perpetuity perphenazine perplex perplexedly perplexity perquisite persecutor perseverance perseverate perseveration persevering
perseveringly persiflage persisting persnickety personable personableness personalise personalised personalty personate personation personhood
perspicacious perspicaciousness perspicacity perspicuity perspicuous perspicuously perspicuousness perspire perspirer persuadable persuader persuasible
persuasion persuasively persuasiveness pertainym pertinacious pertinaciously pertinacity pertinency pertinently pertly pertness perturbed perturbing
pertussis peruke peruked perusing pervaporate pervasion pervasive pervasively pervasiveness perverseness perversion perversity perversive pervert
perverted pervious perviousness pesantran pesantren peshmerga pesky pessary pessimal pessimistically pessimum pest pesterer pesthole pesthouse
pestiferous pestilence pestilent pestis pestle petaled petalled petalless petallike petaloid petalous petard petcock petechia petiteness petitio
petitionary petrifaction petrification petrifying petrissage petroglyph petrology petrous petter petticoat pettifog pettifogger pettifoggery pettily
pettiness pettish pettishly pettishness petty petulant peyote phacoemulsification phaeochromocytoma phaeton phagocytic phagocytosis phalacrosis
phalangeal phalangist phalangitis phallic phalloplasty phaneromania phantasm phantasma phantasmagoria phantasmagoric phantasmagorical phantasmal
pharisaic pharisaical pharisee pharma pharmaceutic pharmaceutics pharmacogenetics pharmacokinetics pharmacologic pharmacologically pharmacologist
pharmacology pharmacopeia pharmacopoeia pharos pharyngeal pharyngitis phenacetin phenazopyridine phencyclidine phenelzine pheniramine phenobarbital
phenobarbitone phenolphthalein phenomenal phenomenally phenomenology phenotype phenotypic phenotypical phensuximide phentolamine phenylacetamide
phenylbutazone phenylephrine phenylketonuria phenylpropanolamine phenyltoloxamine phenytoin pheochromocytoma pheresis phial philander philanderer
philanthropically philanthropy philatelic philatelical philatelically philatelist philately philhellene philhellenic philhellenism philhellenist philia
philistine philistinism philogyny philologist philologue philology philomath philosophise philosophiser philosophizer phimosis phlebectomy phlebitis
phlebogram phlebothrombosis phlebotomise phlebotomist phlebotomize phlebotomus phlebotomy phlegm phlegmatic phlegmatical phlegmatically phlegmy phobia
phobic phobophobia phocine phocomelia phoenix phonate phonation phonebook phonemically phoner phonetically phonetician phoney phonics phonogram
phonogramic phonological phonologist phonophobia phosphoresce phosphorescence phosphoric phosphorous photalgia photic photocathode photocell
photochemical photochemistry photocoagulation photocoagulator photoconduction photoconductive photoconductivity photocopier photocopy photoelectric
photoelectrical photoelectrically photoelectricity photoelectron photoemission photoemissive photoengraving photoflash photoflood photogenic
photographer photogravure photojournalism photojournalist photolithograph photolithography photomechanical photomechanics photometer photometric
photometrical photometrically photometrician photometrist photometry photomicrograph photomosaic photophobia photoretinitis photosensitise
photosensitive photosensitivity photosensitize photosphere photostat photosynthesis photosynthetic phototherapy phototropism photovoltaic phrasal
phratry phreatic phrenetic phrenic phrenitis phrenological phrenologist phrenology phrontistery phthisis phycology phycomycosis phylactery phyle
phyletic phylliform phyllodial phylogenesis phylogenetic phylogenetically phylogeny physiatrics physic physicalism physicality physiography physiologic
physiologically physiologist physiotherapeutic physiotherapist physiotherapy phytochemist phytochemistry phytologist phytology phytophagic phytophagous
phytophilous phytotherapy piaffe pianissimo pianoforte pibgorn pibroch pica picador picaninny picaresque picayune piccaninny piccolo pickaback
pickaninny pickax pickaxe pickelhaube picker picking pickings pickled picklepuss picknicker pickpocket picky picnicker picosecond picot pictograph
pictographic pictural picturesquely picturesqueness piddle piddling piebald piecemeal piecework pied piedmont pierced piercing piercingly pieta pietism
pietistic pietistical piezometer piffle piffling pigboat pigeonhole pigeonholing piggery piggish piggishly piggishness piggy piggyback pigheadedness
pigman pigmentation pigmy pigpen pigsticking pigsty pikestaff pilar pilary pilaster piles pileup pilferage pilferer piling pillage pillaged pillager
pillaging pillared pillbox pillion pillock pillowcase pilocarpine pilose pilosebaceous pilosity pilotage pilothouse piloting pilotless pilous pimozide
pimpled pimply pinata pincer pinchbeck pinchgut pincushion pindolol pineal pinealoma pinetum pinfold pinger pinhead pinhole pining pinion pinioned
pinkeye pinkify pinkish pinkness pinko pinkroot pinnace pinnate pinnated pinnately pinnatifid pinnatisect pinner pinny pinochle pinocle pinocytosis
pinprick pinstripe pinstriped pintle pinwheel piolet pion pious piously piousness pipage pipefitting pipeline piperacillin piperazine piperocaine pipet
pipette pipework piping piquance piquancy piquant piquantly piquantness piquet piracy piranha piratically pirouette piroxicam piscary piscatorial
piscatory piscine piscivorous pissed pisser pissing piste pistillate piston pitchman pitchy pithead pithily pithiness pitiably pitifully pitilessness
pitman piton pitprop pitsaw pittance pitted pitting pityriasis pivotal pixel pixilated pixy pizzaz pizzazz pizzeria pizzicato placable placard placate
placating placatingly placation placative placatory placeable placebo placed placeholder placekicker placeman placental placentation placer placeseeker
placidity placidness placket placoid plage plagiarisation plagiarise plagiarised plagiariser plagiarism plagiarist plagiaristic plagiarization
plagiarize plagiarized plagiarizer plagiocephaly plagioclastic plaguey plaguily plaguy plaid plainchant plainness plainsman plainsong plainspoken
plaint plaintiff plaintive plaintiveness plait plaiter planate planation planchet planchette planeness planer planetal planetarium planetesimal
plangency plangent planimeter planking planktonic planless planoconcave planoconvex planographic planography plantal plantar plantigrade plantsman
plash plasmacytoma plasmapheresis plasmid plasterboard plastering plasterwork plasticise plasticize plastinate plastination plastique plastron plateau
platelayer plateletpheresis platelike platen plater plating platinize platitude platitudinal platitudinarian platitudinize platonic platter platyrhine
platyrhinian platyrrhine platyrrhinian platyrrhinic plaudit plaudits plausibility plausibleness plausibly plausive playact playactor playbill playbook
playbox playboy playday playfellow playfully playfulness playgoer playhouse playlet playlist playmaker playoff playpen playroom playschool playscript
playsuit plaything playtime plaza plea pleach pleader pleading pleadingly pleasance pleasantness pleasantry pleaser pleasingly pleasingness pleasurable
pleasurably pleating pleb plebe plebeian plebiscite plectron plectrum pledged pledgee pledger plenarily plenary plenipotentiary plenteous plenteously
plenteousness plentifully plentifulness plentitude plenum pleochroic pleochroism pleomorphic pleomorphism pleonasm pleonastic plessimeter plessor
plethora plethoric plethysmograph pleuralgia pleurisy pleurocarpous pleurodynia pleuropneumonia pleximeter pleximetry plexor pliability pliable pliancy
pliantness plicate plication plier pliers plimsoll plinth ploce plodder ploddingly plonk plop plosion plosive plotted plotter plough ploughboy ploughed
ploughing ploughland ploughman ploughshare ploughwright plowboy plowed plower plowland plowman plowwright ploy plucked pluckily pluckiness plucky
plugboard plugged plugger plughole plumaged plumate plumbable plumbaginaceous plumbery plumbic plumbism plumbous plume plumed plumelike plumlike plummy
plumose plumy plunderage plundered plunderer plundering plunger pluperfect plural pluralisation pluralise pluralism pluralist plurality pluralization
pluralize plus plushy plutocracy plutocrat plutocratic plutocratical plutonic pluviometer plyboard plyer plyers plywood pneumatic pneumatically
pneumatics pneumococcal pneumoconiosis pneumocytosis pneumoencephalogram pneumogastric pneumonectomy pneumonic pneumonitis pneumonoconiosis
pneumothorax poached poacher poaching pock pocked pocketable pocketbook pocketcomb pocketknife pockmark pockmarked podalgia podcast podgy podiatrist
podiatry podium podlike poenology poesy poetess poetical poetically poetics poetise poetiser poetize poetizer pogey pogonip pogrom pogy poignance
poignantly poikilothermic poikilothermous poilu pointedly pointedness pointel pointer pointillism pointillist pointillistic pointless pointlessly
pointlessness pointrel pointsman poisoner poisoning poisonous poisonously poker pokey poking poky polack polarimeter polarisation polariscope polarise
polarographic polarography polder poleax poleaxe polemic polemically polemicise polemicist polemicize polemics polemise polemist polemize
polemoniaceous polestar policewoman policyholder poliomyelitis poliosis polisher polishing politburo politesse politicise politicize politick politico
polity pollard pollenate pollenation pollinate pollination pollinosis pollster pollute polluter pollyannaish polo polonaise poltergeist poltroon
poltroonery polyandrist polyandrous polyandry polyarteritis polyatomic polychromatic polychrome polychromic polychromise polychromize polycythemia
polydactyl polydactylous polydactyly polydipsia polyester polyestrous polygamist polygamous polygamy polygenic polyglot polygon polygonal polygonally
polygraph polygynist polygynous polygyny polyhedral polyhedron polyhidrosis polymath polymeric polymerisation polymerise polymerize polymorphemic
polymorphic polymorphism polymorphous polymyxin polyneuritis polynya polyoestrous polyoicous polyp polypectomy polypetalous polyphase polyphone
polyphonic polyphonically polyphonous polyphony polyploid polyploidy polypropenonitrile polyptoton polypus polysemant polysemantic polysemous polysemy
polysomy polysyllabic polysyllabically polysyllable polysyndeton polysynthetic polytechnic polytheism polytheist polytheistic polytonalism polytonality
polyunsaturated polyuria polyvalence polyvalency polyvalent pomade pomatum pommy pomologist pomology pomp pompadour pompon pomposity ponce ponderable
ponderer pondering ponderosity ponderously ponderousness pong pongee poniard pontifex pontiff pontifical pontificate pontoon ponycart poof pooler
poolroom poop poorhouse poorness poove popery popeyed popgun popinjay popish popishly popliteal popper poppet poppycock popularisation popularise
populariser popularization popularize popularizer populism populist porcelain porcelainize porcine poriferous porkpie porn porno pornographer
pornographic pornographically pornography porose porousness porphyria porphyritic porringer portability portage portcullis portent portentously
porterage porthole portico porticoed portiere portly portmanteau portraitist portraiture portrayed portrayer portraying posed poser poseuse posh posing
posit positionable positional positioner positioning positiveness positivistic positivity positron posology possessively possessiveness possessor
possibleness postage postal postbag postbiblical postbox postcard postcode postdate postdiluvian postdoc postdoctoral posted posteriority posterity
postern postexilic postfix postganglionic postglacial postgraduate posthitis posthole posthouse posthumously postiche postictal postilion postillion
postindustrial posting postlude postman postmaster postmenopausal postmeridian postmillennial postmistress postmodern postmodernism postmodernist
postmortal postmortem postnatal postnuptial postoperative postoperatively postpaid postpartum postponement postponer postpose postposition postpositive
postprandial postulant postulation postulational postulator postural posturer posturing posy potable potation potbellied potbelly potboiler potbound
potboy potence potentate potentiate potentiation potently pothead pother potholder potholed potholer pothook pothouse pothunter potlatch potman
potomania potsherd potted potterer pottle potty pouched pouchlike poudrin pouf pouffe poulterer poultice poultryman poundage pounder pourboire pouring
pout pouter poutingly powderer powderiness powderise powderize powderpuff powerboat powerbroker powered powerhouse powerlessly powerlessness powerwash
practicability practicableness practicably practicality practician praenomen praesidium praetor praetorial praetorian praetorium praetorship
pragmatical pragmatically pragmatics pragmatism pragmatist praiseful praiseworthily praiseworthiness praiseworthy praising praisworthiness pram
prandial prang prankish prankishness prankster prate prater pratfall prattler pravastatin prawn praxis prayerbook prayerful prazosin preachification
preachify preachment preachy preadolescent preanal prearrangement preassemble prebend prebendary precancerous precariously precariousness precative
precatory precautional precautionary precedency precedented precedentedly precedential precentor precentorship precept preceptor preceptorship precess
precession preciosity preciously preciousness precipitance precipitancy precipitant precipitately precipitateness precipitating precipitation
precipitator precipitous precipitously precipitousness precis preciseness preclinical preclusion preclusive precocial precociously precociousness
precocity precognition precognitive preconceive preconcerted preconditioned precook precordial precursor precursory predaceous predacious predate
predation predator predatory predecease predestinarian predestinarianism predestinate predestination predestinationist predestine predestined
predetermination predetermine predicate predication predicative predicatively predictability predictably predictor predigest predispose predisposition
predominant preeclampsia preemie preeminence preeminently preemption preemptive preemptor preen preexist preexisting prefab prefabricate prefabrication
prefaded prefatorial prefatory prefect prefectural prefecture preferent prefiguration prefigurative prefigure prefixation preform preformation
prefrontal pregnancy preheat prehend prehensile prehension prehistorical prehistory preindication prejudge prejudgement prejudgment prejudicious
prelacy prelapsarian prelate prelature prelim prelims premarital premature prematurely prematureness prematurity premedical premeditate premeditated
premeditation premenopausal premenstrual premie premier premiership premiss prenatal prenominal prentice prenuptial preoccupancy preoperative preordain
preordination prep prepacked prepaid preparedness prepay prepayment preponderance preponderant preponderantly preponderate preponderating prepose
prepositionally prepossess prepossessing prepossession preposterously prepotency preprandial prepubertal prepuberty prerecord prerecorded prerogative
presbyope presbyopia presbyopic presbyter presbytery preschool preschooler prescience prescient presciently prescript prescriptive prescriptivism
presentably presenter presentiment presentism presentist preservable preservationist preservative preserver preset presidentially presidentship
presidio presidium presocratic pressed pressingly pressman pressmark pressor pressurise pressurize prestidigitation prestidigitator prestigious
prestigiousness prestissimo presumable presumptive presumptively presumptuous presumptuously presumptuousness presymptomatic preteen preteenager
pretender pretending pretentious pretentiously pretentiousness preterist preterit preterite preterition pretermission pretermit preternatural
preternaturally pretor pretorial pretorian pretorium pretrial prettify prettily prevailing prevalent prevaricate prevarication prevaricator prevenient
preventable preventative preview previse prevue prexy priapic priapism pricelessness pricey pricker pricket pricking prickle prickliness prickling
prickteaser pricy prideful pridefulness priestcraft priestess priesthood priestlike priestly prig priggish priggishly priggishness prim prima primaeval
primal primality primaquine primateship primatology primidone primigravida primipara primiparous primitively primitiveness primitivism primness primo
primogenitor primogeniture primordial primp primus princedom princeling princely princess principality principalship principled prink printer
printmaker printmaking printout prion prioress prioritise prioritize priorship priory prism prismatic prismatoid prismoid prisonbreak prisonlike
prissily prissy pristine privateer privateersman privateness privation privatisation privatise privatization privatize privily prizefighter proactive
probabilism probabilistic probabilistically probate probation probationary probationer probative probatory probenecid probing probity problematic
problematical problematically procaine procarbazine procaryotic procession processional prochlorperazine proclivity proconsul proconsular proconsulate
proconsulship procrastinator procreate proctalgia proctitis proctocele proctologist proctology proctoplasty proctor proctorship proctoscope proctoscopy
procumbent procurable procural procurance procurator procuress procyclidine prodding prodigal prodigality prodigally prodigiously prodigy prodroma
prodromal prodrome prodromic productively productiveness prof profanation profanatory profaned profaneness professed professing professionalisation
professionalise professionalism professionalization professionalize professorial professorially proficiently profiling profitableness profiteer
profitless profitlessly profligacy profligate profligately profoundness profuseness progenitor progeny progeria progestational prognathic prognathism
prognathous prognosis prognostic prognosticate prognostication prognosticative prognosticator programing programma programme programmer progressiveness
progressivity prohibited prohibitionist prohibitive prohibitively prohibitory proinflammatory projecting projectionist projector prokaryotic prolapse
prolapsus prolate prole prolegomenon prolepsis proletarian proliferate prolificacy prolix prolixity prolixness prologise prologize prologue prologuize
prolonge prolusion prolusory prom promenade promethazine promiscuity promiscuous promiscuously promiscuousness promisee promiser promisingly promisor
promissory promo promontory promotive promptbook prompter prompting promptitude promptness promulgated promulgation pronate pronation proneness prong
pronged prongy pronk pronominal pronounceable pronto pronunciamento pronunciation proofed proofread proofreader propaedeutic propaedeutics propagandise
propagandize propagate propagative propagator propanolol proparoxytone propellant propellent propelling propellor propensity properness propertied
propertyless prophase prophesier prophetess prophetical prophylactic prophylaxis propinquity propitiate propitiation propitiative propitiatory
propitiously propitiousness propjet propman proportionable proportionateness proposer propositus propound propoxyphene proprietary proprietress
proprioception proprioceptive props propulsion propulsive prorate proration prorogation prorogue prosaic prosaically prosaicness proscenium proscribed
proscription proselyte proselytise proselytism proselytize prosily prosiness prosodion prosopopoeia prospector prospectus prospering prosperously
prospicience prospicient prostate prostatectomy prostatic prostatitis prosthesis prosthetic prosthetics prosthetist prosthodontia prosthodontic
prosthodontics prosthodontist prostration prostyle prosy protagonism protanopia protanopic protean protected protectionism protectionist protectiveness
protector protectorship protegee proteinaceous proteinuria proteomics proteosome proterozoic protestant protester prothalamion prothalamium
protoanthropology protoarchaeology protoarcheology protocol protohistory protology prototypal prototypic protozoal protozoic protozoological
protozoologist protozoology protract protracted protractedly protractible protractile protraction protractor protriptyline protruding protrusible
protrusile protrusion protrusive protuberant protuberate provability provable provably proven provencal provenience proverbially provident
providentially providently provider provincially provisionally provisionary provisioner provisory provocateur provocatively provoked provoker provoking
provokingly provost prow prox proxemics proximo proxy prude prudent prudential prudently prudery prudish prudishly prudishness prune pruner pruning
prurience pruriency pruriently prurigo pruritus prying pryingly psalm psalmist psalmody psaltery psammoma psephologist psephology pseud pseudocyesis
pseudohallucination pseudohermaphrodite pseudohermaphroditic pseudohermaphroditism pseudonym pseudonymous pseudoperipteral pseudoprostyle pseudorubella
pseudoscience pseudoscientific pseudosmallpox pseudovariola psilocin psilocybin psilosis psittacosis psoriasis psychedelia psychedelic psychiatrical
psychiatry psychic psycho psychoactive psychoanalyse psychoanalysis psychoanalyst psychoanalytic psychoanalytical psychoanalyze psychobabble
psychodynamics psychogenesis psychogenetic psychogenic psychokinesis psychokinetic psycholinguist psycholinguistic psycholinguistics psychometric
psychometrics psychometrika psychometry psychomotor psychoneurosis psychoneurotic psychonomics psychopathologic psychopathological psychopathology
psychopathy psychopharmacology psychophysicist psychophysics psychosexual psychosexuality psychosis psychosomatic psychosurgery psychotherapeutics
psychotherapist psychotropic psychrometer psyop pteridological pteridologist pteridology ptomaine ptosis ptyalise ptyalism ptyalith ptyalize pubertal
puberty puberulent pubescence pubic publically publican publicise publicised publiciser publicizer publicizing publishable puce puck pucka puckishly
puckishness puddingheaded puddle puddler pudendal pudge pudginess pudgy pueblo puerile puerility puerpera puerperal puerperium puffed puffery puffiness
puffing puffy pugilism pugilist pugilistic pugnacious pugnaciously pugnacity puissance puissant puking pukka pulchritude pulchritudinous pule pullback
puller pullout pullover pullulate pullulation pulmonic pulpiness pulpy pulsar pulsing pulverisation pulverise pulverised pulverization pumice pumped
punchayet punchball punchboard punctilio punctilious punctiliously punctiliousness punctual punctually punctuation puncturable punctureless pung
pungency pungent punic punily puniness punished punishing punishingly punitively punitorily punitory punkah punks punnet punning punter punting pupal
pupillary puppeteer puppetry puppylike purblind purchasable purchaser purchasing purdah pureblood pureblooded purebred puree pureness purgation
purgative purgatorial purifier purifying purism purist puritan puritanic puritanical puritanically purlieu purpleness purplish purposefully
purposefulness purposeless purposelessly purposelessness purposive purpura purpurate purr purser pursual pursuance pursy purulence purulency purulent
purvey purveyance purview pushball pushcart pushchair pusher pushful pushiness pushover pushpin pushy pusillanimity pusillanimous pusillanimously
pusillanimousness pussycat pussyfoot pustulate pustule putative putdownable putoff putrefacient putrefaction putrefactive putrefiable putrefy
putrescence putrescent putrescible putrid putridity putridness putsch puttee putter putterer putting putty putz puzzler pyaemia pyaemic pycnodysostosis
pycnosis pycnotic pyelitis pyelogram pyelography pyelonephritis pyemia pyemic pygmy pyjama pyknic pyknosis pylon pyloric pyocyanase pyocyanin pyogenic
pyorrhea pyorrhoea pyramidal pyramidic pyramidical pyramidically pyramiding pyre pyrectic pyretic pyrexia pyrilamine pyrochemical pyrochemistry
pyroelectric pyroelectrical pyroelectricity pyrogallic pyrogenetic pyrogenic pyrogenous pyrograph pyrographer pyrographic pyrography pyrolatry
pyroligneous pyrolignic pyrolysis pyrolytic pyromancer pyromancy pyromania pyromaniac pyrophobia pyroscope pyrosis pyrostat pyrotechnic pyrotechnical
pyrotechnics pyrotechny pyrrhic pythoness pyuria pyxis qabala qabalah qabalistic qadi qibla qoph quad quadrangle quadrangular quadrant quadrantanopia
quadraphonic quadraphony quadrasonic quadrate quadratic quadratics quadrature quadrennium quadric quadrilateral quadrille quadrillionth quadripara
quadripartite quadriphonic quadriplegia quadriplegic quadrisonic quadrivium quadroon quadrumvirate quadruped quadrupedal quadruplet quadruplex
quadruplicate quaestor quaff quaffer quag quaggy quagmire quaintly quaintness quaker qualifier qualifying quandary quango quantal quantic
quantifiability quantifiable quantification quantifier quantify quantisation quantise quantization quantize quantized quantum quarantine quarantined
quark quarreler quarreller quarrelsomeness quarrier quarry quarrying quarryman quartan quarterdeck quarterfinal quartering quarterlight quartermaster
quarterstaff quartet quartette quartile quarto quartzose quasar quasiparticle quat quatercentenary quatercentennial quaternary quaternate quattrocento
quay quayage queasily queasiness queasy queenlike queenly queerly queerness quelled quelling quellung quenched quenching quenchless querier quern
querulousness quester questionably quetch queue quibble quibbler quickener quickest quicksand quickset quicky quid quiddity quidnunc quiesce quiescence
quiescency quieten quietism quietist quietude quietus quilting quin quinacrine quincentenary quincentennial quinidine quinine quinquefoliate
quinquennium quinsy quint quintessence quintessential quintette quintillionth quintipara quintuple quintuplet quintupling quipu quirkiness quirky
quisling quislingism quitclaim quits quittance quitter quivering quixotically quixotism quizmaster quizzer quizzical quizzically quodlibet quoin quoit
quoits quondam quorum quotability quotable quoter quotidian quotient rabato rabbet rabbinate rabbinic rabbinical rabid rabidity rabidly rabidness
rabies raceabout racecard racecourse racemose racer racetrack raceway rachet rachischisis rachitic rachitis racialism racialist racially racily
raciness racism racker racketeering racketiness rackety racking racon raconteur racquet racquetball raddle raddled radially radiancy radiantly
radiating radicalize radiculitis radioactively radioactivity radiobiologist radiobiology radiochemist radiochemistry radiocommunication radiogram
radiograph radiographer radiographic radiography radioimmunoassay radiolocate radiolocation radiological radiologist radiology radiolucent radiolysis
radiometer radiomicrometer radiopacity radiopaque radiopharmaceutical radiophone radiophonic radiophoto radiophotograph radiophotography
radioprotection radioscopy radiosensitive radiosensitivity radiotelegraph radiotelegraphy radiotelephone radiotelephonic radiotelephony radiotherapist
radiotherapy radome raffish raffishly raffle raftman raftsman ragbag raggedly raggedness raging raglan ragpicker ragsorter ragtag ragtime raider
raiding railbird railcar raillery railroader railroading rails railwayman railyard raiment raimentless raincoat raindrop rainfly rainforest raininess
raining rainless rainmaker rainmaking rainproof rainstorm rainy raisable raiseable raiser raja rajanya rakehell rakish rakishness rale rallentando
ramate rambler rambling ramblingly rambunctious ramekin ramequin ramify ramipril ramjet rammer ramose ramous rampage rampageous rampantly ramshackle
ranching rancid rancidity rancidness rancorous rancour randomisation randomise randomised randomize randomized randomness randy ranee rangefinder
rangeland ranger rani ranitidine ranker ranking rankle rankness ransacked ransacking ransomed rant ranter ranting ranula rapacious rapaciously
rapaciousness rapacity raper rapidness rapier rapine rappee rappel rappeller rapper rapporteur rapprochement rapscallion rapt raptorial rapturous
rapturously raptus rarefaction rarefied rarefy rareness rarify raring rariora rarity rascality rascally rase rash rashly rashness raspberry raspingly
raspy rassling raster rasterize ratability ratables ratan rataplan ratch ratchet rateability rateable rateables ratepayer rates rathskeller
ratification ratified ratifier ratiocinate ratiocination ratiocinative ratiocinator rationalisation rationalise rationalist rationalistic rationality
rationalness ratlike ratlin ratline rattan ratter ratting rattlebrained rattled rattlepated rattrap ratty raunch raunchy ravaged ravaging rave ravehook
ravel raven ravening ravenous ravenously ravenousness raver ravine raving ravingly ravish ravisher ravishing ravishingly ravishment rawboned rawness
rayless rayon rayons razbliuto raze razed razing razmataz razorback razorblade razz razzing razzle razzmatazz reabsorb reabsorption reachable reaching
reactance reactionism reactionist reactive reactor readability readably readership readmission readmit readout readying reaffiliation reaffirmation
realine realisation realise realised realizable realized reallocate reallocation reallot reallotment realness realpolitik realty ream reamer reanimate
reanimated reaper reapportion reapportionment reappraisal reappraise rearm rearmament rearmost rearrangement rearwards reasonableness reasoned reasoner
reasonless reassembly reassertion reassess reassessment reassignment reata reattribute reave rebarbative rebate rebato rebelliousness rebind rebirth
reboot reboxetine rebozo rebroadcast rebuker rebukingly reburial rebury reburying rebus rebuttal rebutter recalcitrance recalcitrancy recalcitrant
recalcitrate recalculation recant recantation recap recapitulation recast recasting recce recco reccy receding receivable receivables received
receivership recency recentness receptively receptiveness receptivity recessed recessional recessionary recessive recharge rechargeable recherche
recidivate recidivism recidivist recipe reciprocality reciprocally reciprocate reciprocation reciprocative reciprocatory reciprocity recirculation
recission recitalist recitation recitative reciter reckoner reclaimable reclamation recline recliner reclusive reclusiveness recode recoding
recognisable recognisance recognise recognised recognizably recognizance recoilless recollective recombinant recombination recombine recommence
recommencement recommit recompense reconcilable reconciled reconciler reconciliation recondite reconditeness reconfirm reconnaissance reconnoitering
reconnoitre reconnoitring reconquer reconsecrate reconstitute reconstructive reconvict recounting recovered recoverer recovering recreant recriminate
recriminative recriminatory recrudesce recrudescence recrudescent recruiter rectal rectangularity rectifiable rectification rectified rectify
rectilineal rectilinear recto rectocele rectoplasty rector rectorate rectorship rectory rectosigmoid recumb recumbent recuperate recuperative
recurrently recurring recursion recursive recurvate recurve recurved recusal recusancy recusant recusation recuse recyclable recycle recycling redact
redaction redactor redbrick redcap reddened reddish rede rededication redeemable redeemed redeemer redeeming redemptional redemptive redemptory
redeploy redeployment redeposit redesign redetermination redetermine redevelop redeye redhead redispose redisposition redistributed redistribution
redline redneck redness redo redolence redolent redoubt redound redox redraft redshift reducer reducible reductio reductionism reductionist reductive
reductivism redundance reduplicate reduplication redux reechoing reed reedlike reedy reefer reefy reeler reenactment reenactor reenlistment reentrant
reentry reeve reexamination refabrication reface referable refereeing referenced referent referential referral refilling refiner refinery refining
refinish refinisher refit reflate reflation reflected reflecting reflectiveness reflectivity reflectometer reflectorise reflectorize reflexed reflexion
reflexive reflexively reflexiveness reflexivity reflexology refloat reflux refocus reforest reforestation reforge reformable reformation reformative
reformatory reformed reformer reformism reformist reformulate refract refractile refraction refractive refractiveness refractivity refractometer
refractoriness refractory refracture refresh refreshen refresher refreshful refreshfully refreshingly refreshment refrigerant refrigerate refrigerating
refuge refulgence refulgency refulgent refurbishment refurnish refutable refutal refutation refuter regaining regalia regally regardful regatta regency
regenerate regeneration regent reggae regicide regift regimen regimentally regimentals regimented regionalism registered registrar regnant regorge
regress regression regressive regretful regrets regrettable regrettably regrow regularisation regularise regularization regularize regulating
regulative regurgitate regurgitation rehabilitative reharmonisation reharmonise reharmonize rehear reheat reheel rehouse reification reify reigning
reignite reimpose reimposition reincarnate reincarnation reincarnationism reinforced reinforcer reinstatement reinsurance reinsure reintegrate
reinterpretation reintroduce reintroduction reinvent reinvigorate reinvigorated reiteration reiterative rejected rejective rejig rejoinder rejuvenate
rejuvenation rekindle relapse relapsing relational relativise relativism relativistically relativity relativize relatum relaxant relaxation relaxer
relaxing releasing relegating relegation relevantly reliableness reliant relict reliever relievo religionism religiosity religiousism reline
relinquished relinquishing relinquishment reliquary relishing relistening relocate relocated relocation reluctance reluctivity remaking remarriage
rematch remediable remediate remediation remembering remilitarisation remilitarise remilitarization remilitarize remindful reminiscence reminiscent
reminiscently remise remiss remissness remitment remittal remittance remittent remold remonstration remorsefully remorselessly remotely remoteness
remotion remould removable removed remover remunerate remunerated remunerator renal renascence renascent renegade renege renegociate renegotiate
renewable reniform renormalise renormalize renounce renouncement renovate renovator renown renowned rentable rental rente renter rentier renting
renunciant renunciative reordering reorganisation reorganise reorganised reorganization reorganized reorient reorientate repaint repairer repand
reparable reparation repartee repatriate repatriation repeatable repeater repeating repechage repellant repellent repellently repelling repellingly
repentantly repercuss repercussion repertoire repetitious repetitiousness repetitively repetitiveness rephrasing repine replaceability replaceable
replay replete repletion replica replicate repoint reportable reportage reposeful reposit repositing reposition repositioning repossess repossession
repot repp reprehend reprehensibility reprehensibly reprehension reprehensively representable represented represser repressing repressor reprinting
reprise reprize reproacher reproachful reproachfully reprobation reprocess reproducer reproductive reproval reprove reprover reproving reptilian
republicanism republication republish republishing repudiation repudiative repugn repugnant repulsively repulsiveness repurchase reputability reputably
reputedly requested requester requiem requiescat requisite requisiteness requital requite rerebrace reredos resale rescale rescindable rescission
rescript rescued rescuer reseat reseau resect resection reseed resell reserved reservedly reservist resettled resettlement resew resh reship reshipment
reshoot reshuffle reshuffling residency residentially residuary residuum resile resiliency resilient resinate resinated resinlike resinous resister
resistible resistivity resistless resize resole resoluteness resolvable resolving resonate resonating resonator resorb resorption resoundingly
resourceful resourcefully resourceless respectability respectably respecter respectfully respectfulness respirator respire resplend resplendence
resplendency resplendently respondent responder responsibleness responsive restart restauranter restaurateur rested rester restful restfully
restfulness restitute restitution restiveness restorative restorer restrainer restrengthen restrictively restrictiveness restroom restructure resublime
resubmit resupine resurface resurge resurgence resurgent resurrection resurvey resuscitate resuscitated resuscitation resuscitator retainer retake
retaking retaliative retaliator retaliatory retardant retardent retell retentively retentivity reticence reticent reticently retick reticle reticular
reticulation reticule retinitis retinoblastoma retinopathy retinue retiree retiring retool retouch retractable retracted retractile retraction
retractor retrain retral retransmit retread retreatant retrench retrenchment retrial retributive retributory retrievable retrieval retro retroactive
retroactively retrofit retroflection retroflex retroflexed retroflexion retrograde retrogress retrogression retronym retrorocket retrorse retrospection
retrospectively retrousse retroversion retrovert retry returnable returning reunification reunify reuptake reusable revaluation revalue reveille
revelatory reveler revenant revengeful revengefully revenuer reverberance reverberant reverberating reverberative reverent reverential reverentially
reverently revers reversed reversely reversibly reversion reversionary reversioner reversionist reversive revertible reverting revet revetement
revilement revisal reviser revising revisionism revisionist revisit revitalisation revitalise revitalised revitalising revitalization revitalized
revitalizing revivalism revivalist revivalistic revived revivification revivify reviving revocable revocation revokable revoke revolting revoltingly
revolutionise revolutionism revolutionist revolved revue rewardful rewardingly rewind rewire reword rewording rework rewriter rewriting rhabdomancer
rhabdomancy rhabdomyoma rhabdomyosarcoma rhabdosarcoma rhagades rhapsodic rhapsodically rhapsodise rhapsodize rhapsody rheologic rheological rheology
rheometer rheostat rhetoric rhetorical rhetorically rheumatic rheumatoid rheumatologist rheumatology rheumy rhinal rhinitis rhinolaryngologist
rhinolaryngology rhinopathy rhinophyma rhinoplasty rhinorrhea rhinoscope rhinoscopy rhinosporidiosis rhinostenosis rhinotomy rhizoidal rhizomatous
rhizotomy rhodomontade rhomb rhombic rhombohedral rhombohedron rhomboid rhomboidal rhombus rhonchus rhumb rhumba rhymed rhymeless rhymer rhymester
rhyming rhythmicity rhytidectomy rhytidoplasty riant riata ribald ribaldry riband ribavirin ribband ribbed ribbing ribbonlike ribbony ribless riblike
ricer riches rick ricketiness rickets rickettsial rickettsialpox rickettsiosis rickrack ricksha rickshaw ricrac rictus riddance ridged ridgeline
ridgepole ridiculer ridiculousness riding rifampin rife riff riffraff rifled rifling rigamarole rigged rigging righteously rightfulness righthander
rightish rightism rightist rightmost rigidification rigidify rigidifying rigidity rigidness rigmarole rigorousness rigour rigourousness rigout rile
riled rilievo rill rime rimed rimeless riming rimmed rimose rimy rinderpest ringed ringer ringleader ringlet ringleted ringlike ringmaster rings
ringside ringway ringworm rink rinsing rioter rioting riotously riparian ripcord ripely ripened ripeness riposte ripped ripper rippled rippling ripsaw
riptide risen riser risibility risible riskily riskiness riskless risklessness risque ritardando ritenuto ritonavir ritualise ritualism ritualist
ritualistic ritually ritz ritzy rivalrous rivalry riverbed riverside riveter riveting rivetter roach roadbed roadbook roadhog roadhouse roadless
roadman roads roadstead roadster roadworthiness roamer roan roaster roasting robed robot robotic robotics robotlike robustious robustly rockabilly
rockbound rocker rockers rockery rocketry rockiness rockslide rococo rodlike rodomontade roentgenogram roentgenographic roentgenography roentgenoscope
rofecoxib rogation roguery roguish roguishly roguishness roil roiled roily roister roisterer rollback rolled rollerblader rollerblading rollick
rollicking rollover rolypoliness romaic roman romantically romanticisation romanticise romanticist romanticistic romanticization romish romper rondeau
rondel rondelet rondo roneo rood roofed roofing roofless roofy rook rookery roomer roomette roomie roomily roominess roommate roomy rootage rootbound
rooted rooter rootle rootless roots ropedancer ropemaker roper ropewalk ropewalker ropeway ropey rophy ropiness roping ropy rosacea rosaceous roseate
rosemaling roseola rosin rosiness rostrate rota rotatable rotational rotationally rotatory rote rotisserie rotogravure rotted rottenly rottenness
rotter rotting rotund rotunda rotundly rotundness roue rouge rouged roughcast roughdried roughened roughhouse roughish roughrider roughshod roulade
rouleau roulette roundedness roundel roundelay rounder rounders roundhead roundheaded rounding roundish roundness roundsman roundtable roundworm rouser
roustabout routemarch router rover roving rowboat rowdily rowdiness rowdyism rowel rower rowing rowlock royalism royalist royally rubato rubberise
rubberize rubberneck rubbernecker rubberstamp rubbing rubbishy rubdown rube rubefacient rubella rubeola rubicund rubify rubor rubricate ruckle rucksack
ruckus ruction rudderpost rudderstock ruddiness ruddle rudiments rueful ruefulness ruff ruffianism ruffianly rugby ruggedisation ruggedise
ruggedization ruggedize ruggedly ruggedness rugger rugose ruination ruiner ruining ruinously rulership ruly rumba rumbling rumbustious ruminant
ruminate rumination ruminative ruminator rummer rummy rumormonger rumour rumourmonger rumple rumpled rumrunner runabout runcinate rundle rune rung
runic runnel runniness runny runproof runt runtiness runty runup runway rupestral rupicolous ruralism ruralist rurality rurally ruse rushed rusher
rushlight rushlike rushy rusticate rustication rusticism rusticity rustiness rusting rustless rustproof rustproofed ruth ruthful ruthfulness ruthlessly
ruttish rutty sabaton sabbat sabbatic sabbatical saber sabertoothed sabot saboteur sabra sabre saccade saccadic saccharify saccharine saccharinity
sacculate sacculated sacerdotal sacerdotalism sachem sachet sackbut sackcloth sacked sacking saclike sacque sacral sacramental sacredly sacredness
sacrificeable sacrificer sacrificial sacrilegious sacrilegiously sacrilegiousness sacristan sacristy sacrosanct saddhu saddleback saddlebow saddlecloth
saddled saddler saddlery sadhe sadhu sadist sadomasochism sadomasochist sadomasochistic safari safecracker safehold safekeeping safeness saffron
sagaciously sagaciousness sagacity sagamore sagely sagittal sagittate sagittiform sahib sailboat sailcloth sailmaker sailplane sailplaning sainted
sainthood saintlike saintliness saintly salaah salaam salaat salability salableness salaciously salaciousness salacity salade salah salamandriform
salaried salat saleable saleroom sales salesclerk salesperson salesroom saleswoman salience saliency salientian saliferous salinate salinity
salinometer salivation sallet sallowness salmagundi salmonellosis salpingectomy salpingitis saltate saltation saltbox saltcellar salted salter
saltiness salting saltire saltish saltlike saltpan saltshaker saltworks salubriousness salubrity salutation salutatorian salutatory saluter salvageable
salvager salver salverform salvific salving salvinorin salvor salwar samba samekh samiel samisen samite samizdat samovar sampan samsara samurai
sanatarium sanative sanatorium sanctification sanctify sanctimonious sanctimoniously sanctimoniousness sanctimony sanctionative sanctioned sanctioning
sanctitude sanctuary sanctum sandaled sandalled sandbag sandbagger sandbank sandbar sandblast sandblaster sandbox sandboy sander sandglass sandhi
sandiness sandlike sandlot sandman sandpapery sandpile sandpit sands sandstorm sandwichman sanely saneness sangoma sanguification sanguinary sanguine
sanguineness sanguinity sanious sanitariness sanitarium sanitary sanitate sanitisation sanitise sanitised sanitization sanitize sanitized sannup
sannyasi sannyasin sanyasi saphead sapid sapidity sapidness sapience sapiens sapient sapiential sapiently sapless saponaceous saponification saponified
saponify saporous sapper sapphic sapphirine sapphism sappy sapraemia sapremia saprobic saprophagous saprophytic saprozoic saquinavir saraband sarape
sarcastically sarcenet sarcoid sarcoidosis sarcolemmic sarcolemnous sarcoma sarcophagus sarcosomal sardonically saree sarong sarsenet sartor sartorial
sass sassy satanophobia satchel sate sateen satiable satiated satiation satinet satinette satiny satirise satirize satisfactoriness satisfiable
satisfice satisfier satisfise satisfying satisfyingly satori satrap saturnalia saturnine saturnism satyr satyriasis satyric satyrical sauceboat
saucepan saucepot saucer saucily sauciness saucy sauna saunter saunterer saurian sauteed sauteing savagery savanna savannah savant savior saviour
savoriness savoring savorless savorlessness savour savouring savourless savourlessness savoury sawbones sawbuck sawm sawmill sawpit sawtooth sawyer
saxatile saxhorn saxicoline saxicolous saxist saxophone saxophonist sayeret saying sayonara scabbard scabby scabies scablands scabrous scaffolding scag
scalability scalable scalage scalar scalawag scald scaleless scalelike scalene scaler scaley scalic scaliness scaling scallop scallywag scalpel scalper
scaly scam scammer scamp scandalisation scandalise scandalization scandalmonger scandalmongering scandalous scandalously scandalousness scandent
scanner scanning scansion scantily scantiness scantling scantness scape scapegoat scapegrace scaphocephaly scaphoid scapose scapulary scapulohumeral
scarceness scarecrow scaremonger scarer scarfpin scarily scarlatina scarlet scarp scarper scary scat scathe scatological scatology scatophagy
scatterbrain scatterbrained scattergood scattergun scattering scattershot scatty scauper scavenge scenarist scend sceneshifter scenically scentless
scepter sceptered sceptic sceptical sceptically sceptre sceptred scheduler scheduling schema schematically schematisation schematise schematization
schematize schemer scheming schemozzle schismatic schismatical schismatically schistorrhachis schistosomiasis schizogony schizoid schizophrenia
schizothymia schlemiel schlep schlepper schlimazel schlock schlockmeister schmaltz schmaltzy schmalz schmalzy schmear schmeer schmegegge schmo schmoose
schmooze schmoozer schmuck schnook schnorchel schnorkel schnorr schnorrer scholasticism scholia scholiast scholium schoolbag schoolbook schoolboyish
schoolchild schoolfellow schoolfriend schoolman schoolteacher schooltime schoolwide schoolwork schoolyard schooner schottische schtick schtik schuss
schwa sciatic scienter scintilla scintillant scintillate scintillating scintillation sciolism sciolist sciolistic scion scission scissor scissors
scissure sclaff scleredema scleritis scleroderma sclerometer sclerosed sclerosis sclerotomy scoffer scoffingly scofflaw scolder scolding scolion
scoliosis scollop sconce scooter scopal scopolamine scorbutic scorbutus scorcher scorecard scorekeeper scorer scoring scorned scorner scorper scotch
scotoma scotomatous scoundrelly scourer scourger scouter scoutmaster scow scowling scrabble scrabbly scrag scraggy scram scrambler scranch scrapbook
scraper scrapie scrapper scrappily scrappiness scrappy scratcher scratching scratchpad scraunch scrawler scrawniness screak screakily screaky screamer
screamingly scree screecher screed screener screening screenland screenwriter screw screwball screwballer screwing screwtop screwup screwy scribbler
scriber scrim scrimp scrimpy scrimshank scrimshanker scrimshaw scrimy scrip scripted scriptorium scripture scriptwriter scrivened scrivener scrofula
scrofulous scroll scrooge scrotal scrounger scrubbed scrubber scrubbiness scrubby scrubland scrubs scruffy scrum scrummage scrumptious scrumptiously
scrunch scruple scruples scrupulous scrupulousness scrutineer scrutinise scrutiniser scrutinizer scry scuba scudding scuffer scull sculler scullery
sculling scullion sculpt sculpted sculptress sculpturer sculpturesque scum scumble scummy scunner scupper scurf scurfy scurrility scurrilous
scurrilously scurvily scurvy scutcheon scuttlebutt scyphus scythe seabag seabed seaboard seaborne seafaring seafront seagirt seagoing sealed sealer
sealskin seamanlike seamanly seamanship seamed seamless seamount seamster seamstress seamy seance seaplane seaport searcher searchingly seared searing
seascape seashore seasick seasickness seaside seasonable seasonableness seasonably seasonally seasoned seasoner seasoning seatbelt seating seats
seawall seaward seawards seaway seaworthiness seaworthy sebaceous seborrhea secant secateurs secern secernate secernment secession secessionism
seclusion secobarbital seconder secondment secondo secretaire secretarial secretariat secretariate secretaryship secretive secretively secretiveness
secretory sectarian sectarianism sectarist sectary sectional sectionalisation sectionalise sectionalism sectionalization sectionalize sectorial secular
secularisation secularise secularization secundigravida secureness securer sedately sedateness sedation sedative sedgelike sedgy sedimentary sedition
seditious seduce seducer seductively seductress sedulity sedulous sedulousness seeable seeded seeder seediness seedless seedman seedsman seedtime seedy
seeing seeking seel seemliness seemly seersucker seesaw seethe segmentation segmented segno segregation segregationism segregator segue seiche seidel
seigneur seigneury seignior seigniorage seigniory seine seism seismal seismogram seismography seismologic seismological seismologist seismology seizer
seizing selectively selectivity selector selectwoman selenolatry selenology selfishly selfless selflessly selflessness selfsame selfsameness sellable
seller selloff sellotape sellout selsyn selva selvage selvedge semanticist semantics semaphore semasiology semester semestral semestrial semi
semiabstract semiannual semiannually semiaquatic semiarid semiautobiographical semiautomatic semibreve semicentenary semicentennial semicircle
semicircular semicolon semicoma semicomatose semiconducting semiconductive semiconductor semiconscious semiconsciousness semidark semidarkness
semidesert semidetached semidiameter semifinal semifinalist semifluidity semiformal semigloss semihard semiliquid semilunar semimonthly seminal seminar
seminarist seminiferous seminoma seminude semiofficial semiology semiopaque semiotic semiotical semiotician semiotics semiparasitic semipermanent
semipermeable semipolitical semiprivate semipro semiprofessional semiquaver semirigid semisoft semisolid semisweet semisynthetic semiterrestrial
semitone semitrailer semitransparency semitransparent semitropic semitropical semitropics semivowel semiweekly sempiternal sempiternity sempstress
senatorship sendee sender sendup senesce senescence senescent seneschal senility sennit sens sensate sensationalism sensationalist sensationalistic
sensationally sensed senselessly senselessness sensibilise sensibilize sensibleness sensify sensitisation sensitise sensitised sensitising sensitively
sensitiveness sensitization sensitized sensitizing sensitometer sensorial sensorimotor sensorineural sensualise sensualism sensualist sensualize
sensually sensualness sensuously sensuousness sent sentential sententious sententiously sentience sentiency sentimentalisation sentimentalise
sentimentalism sentimentalization sentimentally sentimentise sentimentize sepaline sepaloid separability separably separateness separationism
separationist separatism separatist separative separator separatrix seppuku sepsis septal septate septectomy septet septette septicaemia septicemia
septicemic septrional septuagenarian septuple sepulcher sepulchral sepulchre sepulture sequel sequela sequella sequenator sequencer sequent
sequentially sequester sequestered sequestrate sequin sequined seraglio serail serape seraph seraphic seraphical sere serendipitous serendipity serene
sereness serf serfdom serfhood serflike serger serialisation serialise serialization serialize serially seriatim sericeous sericultural sericulture
sericulturist serif serigraph serigraphy seriocomedy seriocomic seriocomical seriph serjeant sermonise sermoniser sermonize sermonizer serologic
serologist serology serous serpentine serrate serrated serration serried serrulate sertraline server serviceability serviceableness serviceman
servicing servile servilely servility serving servitor servitude servo servomechanical servomechanism servosystem sesquicentennial sesquipedalia
sesquipedalian sesquipedality sess sessile sestet setaceous setline setoff setose setscrew sett settee setter settling settlings settlor sevenfold
sevens sevensome seventhly seventies seventieth severable severalise severalize severally severance severed severeness sewed sewerage sewn sexagenarian
sexagesimal sexcapade sexed sexiness sexism sexist sexless sexlessness sexploitation sexpot sext sextant sextette sexton sextuple sexualise sexuality
sexualize sezession sgraffito shabbily shabbiness shabu shades shadiness shadowbox shadowboxing shadower shadowgraph shadowiness shadowing shady shag
shagged shaggily shagginess shahadah shaheed shaitan shakable shakeable shakedown shakeout shaker shakeup shakily shakiness shako shallowly shalwar
shaman shamanise shamanism shamanist shamanistic shamanize shambles shambling shambolic shambolically shamed shamefaced shamefacedness shamefully
shamefulness shameless shamelessly shamelessness shamisen shammer shampoo shamus shanghai shanghaier shank shantytown shapelessly shapelessness
shapeliness shaper sharecropper shareholder shareholding shareowner shareware sharia shariah sharing sharkskin sharpened sharpener sharper sharpie
sharpshoot sharpshooter sharpy shattered shatterproof shaver shawm shay shaytan sheared shearer shearing shears sheathe sheathed sheathing shebang
shedder shedding sheen sheeny sheepcote sheepfold sheepherder sheepish sheepishly sheepishness sheeprun sheepshank sheepshearing sheepwalk sheesha
sheeting sheetlike shegetz sheik sheika sheikdom sheikh sheikha sheikhdom shekels shelflike shelfy shellac shellack shelled sheller shellfire shelling
shellproof shelterbelt sheltered shelver shelvy shemozzle shepherdess sherd sherlock shew shiatsu shibah shielder shifter shiftily shiftiness shiftless
shiftlessness shifty shigellosis shiksa shikse shill shillalah shillelagh shilling shillyshally shimmer shimmery shindig shindy shiner shingle shingler
shingles shingling shingly shininess shinney shinny shinpad shinplaster shipboard shipbuilder shipmate shipowner shipper shipside shipway shipwright
shire shirker shirr shirring shirtdress shirting shirtmaker shirttail shirtwaist shirtwaister shirty shisha shithead shitless shitlist shitter shitting
shitty shitwork shiv shiva shivah shivaree shlemiel shlep shlepper shlimazel shlock shlockmeister shmaltz shmear shmegegge shmo shmoose shmooze shmuck
shnook shnorr shnorrer shoal shoaly shockable shocker shodden shoddily shoddiness shoddy shoeblack shoebox shoed shoehorn shoeless shoemaker shoemaking
shoeshine shoetree shofar shogi shogun shogunate shoji shoo shoofly shook shootout shopaholic shopfront shophar shoplift shoplifter shoplifting
shopsoiled shopwalker shopwindow shopworn shoreline shoreward shoring shorn shortcoming shortener shortening shortfall shorthand shortish shortlist
shorts shortsightedness shouted shouter shovelboard shoveler shoveller shover showboat showery showgirl showily showiness showjumping showman
showmanship showplace showstopper showtime shredded shredder shrew shrewdness shrewishly shrewishness shrift shrilling shrillness shrimp shrimper
shrimpy shrinkable shrinkage shrinking shrinkwrap shrive shrivel shrivelled shrubby shrunken shtick shtik shtup shuck shudderingly shuddery shudra
shuffleboard shuffler shufti shunning shunter shush shuteye shutout shutterbug shuttered shutting shuttlecock shwa shylock shyness shyster sialadenitis
sialolith siamese sibilant sibilate sibilation sibling sibyl sibyllic sibylline sickbag sickbay sickbed sickening sickeningly sickeningness sickle
sidearm sidebar sidecar sidekick sidelight sideline sidereal siderite sideropenia siderosis sidesaddle sideshow sideslip sidesman sidesplitter
sidesplitting sidesplittingly sidestroke sideswipe sidetrack sidewall sideward sidewards sideway sideways sierra siesta sifter sifting sigeh sighted
sightedness sighting sightless sightlessness sightly sightread sightreader sights sightsee sightseer sightsing sigma sigmoid sigmoidal sigmoidectomy
sigmoidoscope sigmoidoscopy signage signaler signalisation signalise signalization signalize signaller signally signalman signatory signboard signer
signet signification significative signified signifier signing signior signor signora signorina signory sildenafil silencer silents silenus silesia
siliceous silicious silicosis silken silkily silkiness silklike silks silkscreen silky silliness silt silty silva silvan silverish silvern silverplate
silverpoint silversmith silverware silverwork silverworker silviculture simian simmering simmpleness simoleons simony simoom simoon simper simperer
simperingly simpleness simpleton simplification simplism simulacrum simulator simulcast simultaneity simultaneousness simvastatin sinapism sine
sinecure sinew singable singalong singleness singles singlestick singlet singleton singularise singularize singultus sinistral sinistrality
sinistrorsal sinistrorse sinkable sinker sinkhole sinless sinlessness sinter sinuate sinuosity sinuously sinuousness sinusitis sinusoidally siphon
sirdar siren siriasis sirocco sirrah siss sissified sissiness sissy sissyish sisterhood sisterlike sisterly sistership sitar sitcom sitter sixfold
sixpack sixpence sixpenny sixsome sixthly sixtieth sizeable sizeableness sizz skag skank skanky skate skateboard skateboarder skateboarding skater
skating skeg skein skeleton skep skeptically sketchbook sketcher sketchily sketchiness sketchy skew skewed skewer skewness skiagram skiagraph
skiagraphy skibob skidder skidpan skier skiffle skiing skilful skilfully skillet skillfulness skimcoat skimmed skimmer skimp skimpily skimpy skincare
skinflint skinhead skinheads skinless skinned skinner skinniness skint skintight skipper skirl skirting skitter skittish skittishly skittishness
skittle skittles skive skivvies skivvy skreak skreigh skulduggery skulker skullduggery skybox skycap skydive skydiver skydiving skyhook skyjack skyline
skyrocket skysail skywalk skyward skywards skyway skywriting slabber slackening slacker slacking slackly slackness slag slagheap slake slaked slalom
slammer slander slanderer slanderous slanderously slang slangily slanginess slanguage slangy slantways slapdash slaphappy slapper slapshot slasher
slatey slather slating slattern slatternliness slatternly slaty slaughterer slaughterhouse slaughterous slaveholder slaveholding slaveless slavelike
slavey slavish slavishly slay slayer slaying sleaze sleaziness sleazy sled sledder sledding sledge sledgehammer sleek sleekly sleekness sleepiness
sleepless sleeplessly sleeplessness sleepover sleepwalk sleepwalking sleepwear sleepyhead sleepyheaded sleet sleety sleeved sleeveless sleigh sleight
slenderise slenderize slenderly slenderness sleuth sleuthhound sleuthing slew sliced slicer slicing slicked slickly slickness slider slideway slighting
slightingly slightness slimed sliminess slimly slimness slimy slingback slinger slipcover slipknot slipover slipperiness slippy slipshod slipstick
slipstream slipway slither slithering slithery sliver slobber slobberer slog sloganeer slogger sloped slopingly slopped sloppily sloppiness slops
slopseller slopshop slosh sloshed sloth slothful slothfulness slouch sloucher slouchily slouchingly slouchy slough sloughing sloughy sloven slowcoach
slowdown slower slowest slowgoing slowpoke slub slubbed slue slugabed slugfest sluggard sluggishness sluicegate sluiceway slumberer slumberous slumbery
slumbrous slummy slur slush slushy slut sluttish sluttishness slyboots slyly slyness smacker smacking smallholder smallholding smarm smarmily
smarminess smarmy smarta smarting smartly smartness smashed smasher smashing smashingly smatter smattering smear smelling smelly smelt smelter smeltery
smiler smiley smirch smirker smith smithereens smithy smock smocking smog smogginess smoggy smoked smokeless smoker smokescreen smokestack smoky
smoldering smooch smooching smoothbore smoothed smoothen smoothened smoother smoothie smoothy smorgasbord smotherer smoulder smouldering smoulderingly
smudge smudgy smuggled smuggling smugly smugness smut smutch smuttily smuttiness smutty snacker snaffle snafu snakebite snakelike snaky snapline
snapper snappish snappishly snappishness snarer snarf snarky snarled snarly snatcher snazzy sneakily sneakiness sneaking sneakingly sneaky sneerer
sneering sneeringly sneeze sneezer sneezing sneezy snick snickersnee snide snidely sniffer sniffle sniffler sniffly sniffy snifter snipe snippet
snipping snips snit snitch snitcher snivel sniveler sniveller snob snobbery snobbishly snobbishness snobbism snobby snog snogging snood snooker snooper
snoopiness snoopy snoot snootily snootiness snooty snooze snorer snorkel snorkeling snorter snorting snorty snot snotty snowbank snowblindness
snowboard snowboarder snowboarding snowbound snowcap snowdrift snowfield snowflake snowman snowmobile snowplough snowplow snowshoe snowstorm snowsuit
snowy snuff snuffers snuffle snuffler snuffling snuffly snuggery snuggling snugness soakage soaked soaker soapbox soapiness soapy sobbing sobbingly
soberness sobersided sobersides sobriquet socage soccer sociable sociableness socialisation socialise socialised socialiser socialising socialite
socialization socializer socializing sociobiologic sociobiological sociobiologically sociobiologist sociobiology sociocultural socioeconomically
sociolinguist sociolinguistic sociolinguistically sociolinguistics sociologically sociology sociometry sociopath sociopathic socket socle sodalist
sodality sodbuster sodding sodoku sodom sodomise sodomist sodomite sodomize sodomy soffit softback softball softheaded softhearted softheartedness
softie softish software softy sogginess soggy soigne soignee soiling soilure soiree sojourner solacement solanaceous solarisation solarise solarium
solarization solarize sold solderer soldering soldierlike soldierly soldiership solecism soleless solemness solemnisation solemnise solemnization
solemnize solenoid solfa solfege solfeggio solferino solicitation solicitor solicitorship solicitous solicitously solicitousness solidification
solidified solidify solidifying solidness solidus soliloquise soliloquize soliloquy solitaire solitarily solitariness soliton solitudinarian solleret
solmisation solmizate solmization solon solstice solubility solubleness solvability solvable solvate solvation solvency solver solving somaesthesia
somaesthesis somataesthesis somatesthesia somatogenetic somatogenic somatosense somatosensory somatotype somberly somberness sombre sombrely sombreness
sombrero somebody somerset somesthesia somesthesis someway someways sommelier somnambulate somnambulation somnambulism somnambulist somniferous
somnific somniloquism somniloquist somniloquy somnolence somnolently sonant sonata sonatina songbook songful songfulness songlike songster songstress
sonic sonneteer sonograph sonography sonometer sonorously sonorousness sonsie sonsy soonest soot sooth soothing soothsaying sootiness soph sophism
sophist sophistic sophistical sophistry sopor soporiferous soporific sopping soppy sopranino sorbefacient sorcerer sorceress sorcerise sorcerize
sorcerous sorcery sordidly sordidness sordino sorehead soreness sororal sorriness sorrower sorrowfully sorrowfulness sorrowing sorted sorter sortie
sorting sortition soteriological soteriology sottish sottishly sottishness soubrette soubriquet sough soughing souk soulful soulfulness soulless
soullessly soundable soundboard soundbox sounder soundless soundlessly soundlessness soundly soundman soundness soupiness soupspoon soupy sourdine
soured souring sourish sourness sourpuss sousaphone soused sousing soutache southeaster southeasterly southeastward southeastwardly souther southerly
southernmost southernness southland southmost southwards southwester southwesterly southwestern southwestward southwestwardly soviet sovietise
sovietism sovietize sower sown sozzled spacecraft spacefaring spaceflight spaceman spaceship spacesuit spacewalk spacewalker spaceward spacewards
spacey spacial spaciotemporal spaciously spacy spadework spall spallation spam spammer spandex spandrel spandril spangle spangled spangly spank spanker
spanking spanner spar spareness sparer sparge sparing sparingly sparker sparkler sparkly sparring sparseness sparsity spartan spasmodically spasmolysis
spasmolytic spastic spasticity spat spatchcock spate spatiotemporal spattered spattering spatula spatulate spavin spavined spawl spawn spay spayed
spaying speakable speakerphone speakership spearpoint spec specialisation specialise specialised specialiser specialism specialistic speciality
specializer specialness speciate speciation specie specifiable specifier specious speciously speciousness specked speckle speckless specs spectacled
spectate spectinomycin spectre spectrogram spectrograph spectrographic spectrographically spectrometric spectrometry spectroscope spectroscopic
spectroscopical speculativeness speculator speculum speechifier speechify speechless speechlessly speechmaker speechmaking speechwriter speedboat
speeder speediness speeding speedometer speedskater speedup speedway spelaeologist spelaeology speleologist speleology spellbind spellbinder spelldown
speller spelunk spelunker spendable spender spendthrift spent spermatic spermatocide spermatogenesis spermicidal spermicide spermous spew spewer
sphacelate sphacelus spheric spherically sphericalness sphericity spheroid spheroidal spherometer sphingine sphinx sphygmomanometer spicate spiccato
spicemill spicery spicily spiciness spick spicy spiderlike spiderly spiel spiff spiffing spiffy spigot spik spiked spikelike spikenard spiky spile
spillage spiller spillikin spillikins spillover spillway spinal spinally spindle spindlelegs spindleshanks spindly spinelessness spinet spininess
spinmeister spinnable spinnaker spinnbar spinnbarkeit spinner spinney spinning spinose spinous spinster spinsterhood spiny spiraling spirally spirant
spiritedly spiritedness spiritise spiritism spiritize spiritless spiritlessness spiritous spiritualisation spiritualise spiritualism spiritualist
spiritualistic spirituality spiritualization spiritualize spiritualty spirituous spirogram spirograph spirometer spirometry spirt spitball spitefully
spitefulness spitfire spitter spitting spittoon spiv splanchnic splashboard splashdown splasher splashiness splashing splashy splat splattering splay
splayfoot splayfooted splendiferous splendour splenectomy splenetic splenic splenitis splicer spliff spline splint splintering splinterless
splinterproof splitsaw splitsville splitter splodge splosh splotch splotched splurge spoilable spoilage spoilation spoiler spoiling spoilsport spoilt
spokeshave spokesperson spokeswoman spoliation spondaic spondaise spondaize spondee spondylarthritis spondylitis spondylolisthesis spongelike sponger
sponginess spongioblastoma spontaneousness spoof spook spookily spooky spool spoonerism spoonfeed spoonfeeding spoor sporadically sporogenous
sporotrichosis sporran sportfishing sportingly sportive sportively sportiveness sportscast sportscaster sportsmanlike sportsmanship sportswear
sportswriter sporty sporulate sporulation spotlessly spotlessness spots spotted spotter spotting spotty spotweld spousal spouter spouting sprachgefuhl
sprag sprawler sprawly sprayer spreadeagle spreader spreadhead spreading spreadsheet sprechgesang sprechstimme sprig sprigged sprigger sprightliness
springer springiness springless springlike springtide springy sprinkler sprit sprite sprites spritsail spritz sprocket sprog sprouted sprouting spruce
sprucely spruceness spry spud spue spumy spunk spunky spurious spuriously spuriousness spurned spurner spurring spurt spurting spyglass spyhole spying
spymaster spyware squab squabbler squabby squalid squalidly squalidness squally squalor squamulose squander squandered squanderer squandering
squandermania squareness squarish squark squashy squatness squatter squattiness squatty squaw squawker squawky squeaker squeaking squealer squealing
squeamish squeamishly squeamishness squeegee squeezability squeezable squeezer squeezing squelched squelcher squib squiffy squiggle squiggly squinch
squinched squinter squinting squinty squirearchy squirmer squirter squirting squish squishy stabber stabbing stabile stabilisation stabilise stabilised
stabiliser stabilising stabilizer stableboy stableman stableness stabling stably stacker stacks staddle staffer stag stagecoach stagecraft staged
stagehand stagey stagflation stagflationary staggerer staggers stagily staging stagnancy stagnate stagy staid staidly staidness stainability stainable
stainer stainless stairhead stakeholder stakeout stakes stalactite stalagmite stalemate stalemated staleness stalinise stalinize stalker stalking
stalkless stalling stalls stalwart stalwartness stamina stammel stammerer stamper stanch stanchion stanchly standardisation standardise standardised
standardiser standardization standardizer standdown standee stander standoff standoffish standoffishly standoffishness standpat standpipe stanhope
stannic stannous stanza stapedectomy staphylococcal staplegun stapler starch starchless starchlike starchy stardust starer starets stargaze stargazer
stargazing staring starkers starkly starkness starless starlike starlit starred starring starry starship startlingly starveling stash stasis statant
statecraft stated stateless stateliness stater stateroom statesmanly stateswoman statewide statics statin stationariness stationary stationer
stationmaster statistics stative stator statuesque statutorily staunchly staunchness stave stays staysail steadfast steadfastness steadiness steadying
stealer stealthiness steamer steamfitter steaminess steamroll steamroller steamy stearic steatocystoma steatopygia steatorrhea steelmaker steelman
steelworker steelworks steely steelyard steepen steeper steepish steeplechase steeplejack steepness steerable steerage steerageway steerer steering
steersman steganography stela stele stellate stemless stemma stemmatic stemmatics stemmatology stemmer stench stencil stenograph stenographer
stenographic stenographical stenosed stenosis stenotic stent stentor stepbrother stepdaughter stepfather stephead stepladder stepparent stepper
stepsister stepson stercolith stereophony stereoscope stereoscopic stereoscopy stereotypic stereotypical stereotypically sterile sterileness
sterilisation sterilise sterilised steriliser sterility sterilization sterilized sterilizer sternness sternpost sternutation sternutative sternutatory
sternwheeler steroidal stertor stertorous stertorously stet stevedore stew stewardess stewardship stewed stewpan stickball sticker stickily stickiness
stickle stickler stickup stifled stifler stifling stigma stigmata stigmatic stigmatisation stigmatise stigmatism stigmatist stigmatization stigmatize
stilbesterol stile stiletto stillbirth stillborn stillroom stilly stiltedly stimulated stimulative stinger stingily stinginess stinging stingless
stingy stinker stinkiness stinkpot stinky stint stinter stinting stipend stipendiary stipple stippled stippler stipulation stipulatory stirred stirrer
stirringly stitched stitcher stitchery stitching stob stochastic stochastically stochasticity stockcar stocked stockholding stockholdings stockhorn
stockily stockinet stockinette stockinged stockist stockjobber stockman stockpile stockpiling stockpot stockroom stocks stocktake stocktaker
stocktaking stocky stockyard stodgily stodginess stodgy stoep stogie stogy stoically stoichiometric stoichiometry stokehold stokehole stoker stole
stolidity stolidness stoloniferous stomachache stomachal stomacher stomachic stomatal stomatitis stomatous stomper stonecutter stoned stoneless
stonelike stonemason stoner stonewall stonewaller stonewalling stoneware stonewash stonework stoning stony stonyhearted stooge stoolie stoolpigeon
stooper stooping stopcock stopgap stoplight stopover stoppable stoppage stopped stopper stoppered stopping stopple stops stopwatch storey storeyed
stormbound stormily storminess stormproof storybook stoup stouthearted stoutheartedness stoutness stovepipe stovepiped stovepiping stowage stowaway
stowing strabismus strabotomy strafer stragglingly straggly straightarrow straightedge straightener straightforwardly straightforwardness
straightjacket straightlaced straightness straightway strainer straiten straitjacket straits strake strangely stranglehold strangler strangles
strangling strangulate strapado straphanger strapless straplike strappado strapper strapping strategian strategical strategically strategics
stratigraphy stratocracy stratosphere stratus strawman strayer straying streaker streaky streambed streamer streamlet streamline streetwalk
streetwalker streetwise strengthened strengthener strengthening strenuosity strenuousness strep streptococcal streptococcic streptomycin streptothricin
stressful stressor stretchability stretchable stretcher stretchiness stretchy strewing stria striate strickle strictness stricture stridence stridency
strident stridently strider stridor stridulate stridulation strikebound strikebreaker strikebreaking strikeout striker strikingness stringency
stringent stringently stringer strings striper stripes striping stripling stripped stripper stripping striptease stripteaser stripy striver strobe
stroboscope stroking stroller strongbox stronghold strongman strongroom strophe stroppy struck structuralism struggler struma strumpet stubbiness
stubbled stubbly stubby stuck studbook studentship studied studiousness studying stuffer stuffily stuffiness stuffing stultification stultify
stumblebum stumbler stumper stumpy stunner stunningly stunted stuntedness stunting stupa stupe stupefaction stupefied stupefy stupendously stuporous
sturdily sturdiness stutterer stye styleless styler stylisation stylise stylised stylish stylishly stylishness stylistically stylite stylize
stylostixis stylus stymie stymy stypsis styptic suasible suasion suavely suaveness suavity subacid subacute subalpine subaltern subaquatic subaqueous
subarctic subartesian subatomic subbase subbing subclass subclavian subclinical subcompact subconsciousness subcontractor subcortical subculture
subcutaneous subcutaneously subdeacon subdirectory subdivide subdivider subdominant subduable subduction subduedness subduer subdural subedit subeditor
subfamily subfusc subgenus subgross subhead subheading subjacent subjection subjectively subjectiveness subjectivism subjectivity subjoin subjoining
subjugable subjugated subjugator subjunction subjunctive subkingdom sublease sublet sublieutenant sublimate sublimated sublimation sublimed sublimely
subliminal sublimity sublingual sublittoral sublunar sublunary subluxate subluxation submariner submediant submenu submerged submergence submergible
submerging submerse submersed submersible submersion submissively submissiveness submitter subnormal subnormality subocean suboceanic subocular
suborbital suborder subordinateness subordinating subordination subordinative suborn subornation suborner subphylum subpopulation subprogram subrogate
subrogation subroutine subscribed subscriber subscript subsequence subsequentness subserve subservience subserviently subservientness subset subsidence
subsidiarity subsidiary subsiding subsidisation subsidise subsidised subsidiser subsidization subsidizer subsister subsonic substandard substantiality
substantialness substantiating substantiation substantiative substantival substitutability substitutable substituting substratum substring substructure
subsume subsumption subterminal subterranean subterraneous subtilin subtilise subtilize subtonic subtopia subtotal subtracter subtraction subtractive
subtreasury subtropic subtropical subtropics suburbanise suburbanised suburbanize suburbia subvent subvention subversion subversive subversiveness
subverter subvocalise subvocaliser subvocalize subvocalizer subwoofer succedaneum succeeder successfulness successiveness succinct succinctness
succinic succinylcholine succorer succour succourer succuba succubus succulence succulency succulent succuss succussion suchlike sucking suckle suckled
suckling sucralfate suctorial sudate sudation sudatorium sudatory sudoku sudorific sudra sudsy suede suer suety sufferable sufferance sufficiency
suffixation suffocative suffragan suffragette suffragism suffragist suffrutescent suffusion suffusive sugarcoat sugared sugariness sugarless sugary
suggester suggestibility suggestible suggestively suicidal suitableness suiting sulcate sulfa sulfacetamide sulfadiazine sulfamethazine
sulfamethoxazole sulfamezathine sulfanilamide sulfapyridine sulfate sulfisoxazole sulfonamide sulfonylurea sulfurette sulfuretted sulfuric sulfurized
sulfurous sulindac sulk sulkiness sullenness sully sulpha sulphurette sulphuretted sulphuric sulphurous sultanate sultrily sultriness summarily
summarisation summarise summarization summational summative summercater summercaters summerhouse summerise summerize summersault summerset summertime
summery summit summoning summons sumo sump sumpsimus sumptuary sumptuosity sumptuously sumptuousness sunbathe sunbather sunbeam sunblind sunblock
sunbonnet sunburn sunburned sunburst sundog sundowner sundress sundried sundries sunglass sunglasses sunhat sunk sunlamp sunless sunlit sunnily
sunniness sunporch sunrise sunroof sunroom sunscreen sunset sunspot sunstroke sunsuit suntan suntrap sunup superable superabundance superabundant
superannuate superannuated superannuation superbia supercargo supercharge supercharged supercharger superciliously superciliousness superclass
supercomputer superconductivity supercritical superego supererogation supererogatory superfamily superfatted superfecta superfecundation superfetate
superfetation superficies superfine superfluity superfluous superfluously supergiant supergrass superhet superhuman superimposed superincumbent
superinfect superinfection superintendence superjacent superlatively superload superlunar superlunary superman supermarketeer supermarketer supermodel
supermom supernal supernaturalist supernaturalistic supernaturally supernaturalness supernormal supernova supernumerary superorder superordinate
superordination superpatriotic superpatriotism superphylum superposable superpose superposition superpower supersaturated superscribe superscript
superscription supersedure supersensitised supersensitive supersensitized supersession superstar superstitiously superstrate superstratum superstring
superstructure supersymmetry supertanker supertax supertitle supertonic supertwister supervene supervention supervised supervising supervisory supinate
supination supinely supperless suppertime supping supplanter supplanting supple supplejack supplementation suppliant supplicant supplication
supplicatory supplying supportable supported supposable supposal supposition suppositional suppositious supposititious suppository suppressant
suppressed suppresser suppression suppressive suppressor suppurate suppuration suppurative suprainfection supranational supranormal supraocular
supraorbital suprarenalectomy suprasegmental supremacism supremacist suprematism suprematist supremo sura surbase surcease surcharge surcoat surd
surefooted sureness surfacing surfboard surfboarder surfboarding surfboat surfer surficial surfing surfriding surgery surgical surgically surlily
surliness surmisable surmisal surmountable surmounter surname surpassing surpassingly surplice surpliced surplusage surprint surprisal surprisedly
surpriser surprisingness surreal surrealism surrealist surrealistic surrebuttal surrebutter surrejoinder surrenderer surreptitious surrey surrogate
surtax surtitle surtout surveil survivalist susceptibleness suspected suspender suspenseful suspensive suspensor suspensory suspiciousness suspiration
suspire sustainability sustainable sustained sustainer sustainment sustentacular sustentation susurrant susurrate susurration susurrous susurrus sutler
sutra suttee suture suturing suzerain suzerainty svelte svoboda swabbing swaddle swag swage swaggerer swaggie swagman swain swale swallowtail swampland
swampy swank swanky swarthiness swashbuckling swastika swat swath swatter swayback swayer swearer swearword sweatbox sweating sweatpants sweats
sweatshop sweatsuit sweeper sweepingly sweepstakes sweeten sweetened sweetener sweetening sweetie sweetish swellhead swelter sweltry swept sweptback
sweptwing swerving swiftness swill swilling swimmer swimmingly swimwear swindler swineherd swinge swingeing swinger swinging swingletree swinish swishy
switchblade switcher switcheroo switchman swither swivet swiz swob swollen swooning swoosh swop swordlike swordplay swordsman swordsmanship swosh swot
sybarite sybaritic sycophancy sycophant sycophantic syllabary syllabic syllabically syllabicate syllabication syllabification syllabify syllabise
syllabize syllabled syllabus syllepsis syllogise syllogiser syllogism syllogist syllogistic syllogize syllogizer sylph sylphic sylphlike sylva sylvan
symbiosis symbiotic symbiotically symbolatry symbolical symbolisation symbolise symboliser symbolising symbolization symbolizer symbolizing symbology
symbololatry symmetricalness symmetrise symmetrize sympathectomy sympathise sympathiser sympathizer sympathomimetic sympatric sympatry sympetalous
symphonious symphonise symphonist symphonize symphysis symploce symposiarch symposiast symptomatically symptomless synaeresis synaesthesia synaesthetic
synapsis synaptic sync syncarpous syncategorem syncategorematic syncategoreme synchro synchrocyclotron synchroflash synchromesh synchronal synchroneity
synchronic synchronicity synchronisation synchronise synchronised synchroniser synchronising synchronization synchronized synchronizer synchronizing
synchronoscope synchronously synchroscope synchrotron synclinal syncopate syncopated syncopation syncopator syncope syncretic syncretical syncretise
syncretism syncretistic syncretistical syncretize syndactylism syndactyly syndetic syndic syndicalism syndicalist syndication syndicator synecdoche
synecdochic synecdochical synechia syneresis synergetic synergist synergistically synergy synesthesia synesthetic synezesis synizesis synod synoecious
synoicous synonymist synonymity synonymously synonymousness synonymy synopsis synoptic synoptical synovial synovitis synsemantic synset syntactical
syntactician syntagm syntagma syntagmatic synthesiser synthesist synthesizer synthetical synthetically synthetism syph syphilis syphilitic syphon
syringe syrinx systematics systematisation systematise systematiser systematism systematist systematizer systemic systemise systemiser systemize
systemizer systole systolic syzygy tabard tabby tabernacle tabes tabi tabis tablature tablecloth tablefork tableland tablemate tablespoon tableware
tabloid tabor taboret tabour tabouret tabu tabular tabularise tabularize tabulator tach tacheometer tachistoscope tachogram tachograph tachometer
tachycardia tachygraphy tachymeter tacit tacitly taciturn taciturnity taciturnly tacker tackiness tacking tackler tacky taco tactful tactfully
tactfulness tactical tactician tactility tactless tactlessly tactlessness tadalafil taekwondo taenia taffeta taffrail tagalong tagger taichi
taichichuan tailboard tailcoat tailed tailfin tailgater tailing tailless taillight taillike tailoring tailpiece tailpipe tailplane tailrace tails
tailspin tailstock tailwind tainted takeaway takedown takeout taker taking talaria talc talcum talebearer talebearing talented talentless
talentlessness taleteller taliped talipes talisman talkatively talkativeness talker talkie talkily tallboy tallis tallish tallith tallness tallyman
taloned talus tamable tambour tambourine tameable tamed tamely tameness tamer tammy tamoxifen tamp tampion tampon tamponade tamponage tandem tandoor
tangency tangentially tangerine tangibility tangibleness tanginess tangram tangy tanka tankage tankard tanner tannery tannic tanning tannish tannoy
tantalise tantaliser tantalising tantalization tantalizer tantamount tantra taoiseach tapa tapdance tapeline tapered tapering tapestried taphephobia
taphouse taping tapis tapotement tappa tapped tapper tappet taproom taproot taps tapster taradiddle tarantella tarantelle tarantism tarboosh tardily
tardiness tardive tardy tare tarmac tarmacadam tarn tarot tarp tarradiddle tarriance tarsal tarsitis tartan tartar tartaric tartness taskmaster
taskmistress tasse tassel tasseled tasselled tasset tastefully tastefulness tasteless tastelessly tastelessness taster tastily tastiness tasting tasty
tatter tatterdemalion tattily tatting tattle tattler tattletale tattling tattoo tatty tauntingly tauon taupe taurine tauromachy tauten tautly tautness
tautologic tautological tautology tawdrily tawdriness tawniness tawse taxability taxation taxer taxicab taxidermist taxidermy taximan taximeter taxis
taxistand taxiway taxman taxon taxonomer taxonomic taxonomical taxonomically taxonomist taxonomy tchotchke tchotchkeleh teachable teachership teacup
teahouse teal teamwork teapot tearaway teardrop tearful tearfulness teargas tearing tearjerker tearless tearoom teary teased teaser teashop teasingly
teaspoon tech techie technicality technicolor techno technobabble technocracy technocrat technologist technophile technophilia technophilic technophobe
technophobia technophobic techy tectonic tectonics teddy tediously tediousness tedium teeming teemingness teenaged teentsy teeny teeoff teepee
teeterboard teetertotter teethe teething teetotal teetotaling teetotalism teetotalist teetotaller teetotum tefillin tegular tekki telamon telco
telecast telecaster telecasting telecom telecommerce telecommunicate telecommunication telecommuting teleconference teleconferencing telefax telefilm
telegnosis telegnostic telegraphese telegraphically telegraphist telekinesis telemark telemarketing telemeter telemetered telemetry teleological
teleologist teleology telepathic telepathise telepathist telepathize telephoner telephonic telephonist telephony telephoto telephotograph
telephotography teleport teleportation teleprinter teleprocessing telerobotics telescoped telescopic telescopically telescopy teleselling
telethermometer teletypewriter televangelism televangelist teleworking telex telfer telferage teller tellingly tellurian telluric telly telocentric
telophase telpher telpherage temazepam temblor temerarious temp tempera temperamental temperamentally temperance temperate temperately temperateness
tempered tempering tempestuous tempestuousness template templet temporality temporally temporalty temporariness temporise temporiser temporize
temporizer temptable tempter tempting temptingly temptingness temptress tenability tenableness tenacious tenaciousness tenanted tenantry tendencious
tendentious tendentiously tendentiousness tenderfoot tenderhearted tenderheartedness tenderisation tenderise tenderised tenderization tenderize
tenderized tenderloin tendinitis tendinous tendonitis tendosynovitis tenebrific tenebrious tenesmus tenia tenner tenno tenon tenonitis tenorist
tenoroon tenosynovitis tenpence tenpin tenpins tensed tenseness tensile tensimeter tensiometer tensity tensor tentacled tentacular tenter tenterhook
tenthly tentmaker tenuity tenuous tenured tepee tepidity tepidly tepidness terahertz teratogen teratogenesis teratogenic teratology teratoma terazosin
terbinafine terce tercentenary tercentennial terefah terete tergiversate tergiversation tergiversator termagant termer terminable terminally terminated
terminative terminator terminological terminus ternary ternate terpsichore terpsichorean terrarium terrasse terrene terreplein terrestrially
terribleness terrifically territorialisation territorialise territoriality territorialization territorialize territorially terrorisation terrorise
terrorism terrorization terry terseness tertian tertiary tertigravida tessella tessellate tessellated tessellation tessera tesseract testaceous
testamentary testate testator testatrix testcross testee tester testicular testiere testifier testiness testudo testy tetanic tetanilla tetanus tetany
tetartanopia tetchily tetchiness tetchy teth tetherball tethered tetracaine tetrachlorethylene tetrachloroethylene tetracycline tetragon tetragonal
tetragram tetrahedron tetrahydrocannabinol tetralogy tetramerous tetrameter tetrametric tetraskele tetraskelion tetravalent tetrode textbook textual
thalamocortical thalassaemia thalassemia thalassic thalidomide thalloid thallophytic thalweg thanatology thanatophobia thanatopsis thane thaneship
thankful thankfully thankless thanksgiving thatcher thaumatolatry thaumaturge thaumaturgist thaumaturgy thawed theanthropism theatergoer theatricality
theft theism theist theistical thelarche thematically thenal thenar theocracy theocratic theodicy theodolite theogony theologically theologise
theologiser theologist theologize theologizer theophany theophylline theoretic theoretician theorisation theorise theoriser theorization theorizer
theosophical theosophism theosophist theosophy theoterrorism therapeutical therapeutically therapeutics thereabout thereabouts thereinafter theremin
thereness therewithal thermalgesia thermel thermic thermion thermionic thermionics thermocautery thermochemistry thermocoagulation thermodynamical
thermoelectric thermoelectrical thermoelectricity thermogram thermograph thermography thermogravimeter thermogravimetry thermohydrometer
thermohydrometric thermojunction thermolabile thermometrograph thermonuclear thermoplastic thermoregulator thermos thermoset thermosetting thermosphere
thermostatic thermostatically thermotherapy thermotropism thesaurus thespian theta theurgy thiabendazole thiazide thickheaded thickset thieve thievery
thievish thievishly thievishness thimble thimblerig thimerosal thingamabob thingamajig thingmabob thingmajig thingumabob thingumajig thingummy
thinkable thinned thinning thioguanine thiopental thioridazine thiotepa thiothixene thirdhand thirdly thirster thirstily thirstiness thistlelike thole
tholepin thoracentesis thoracic thoracocentesis thoracotomy thoriate thorniness thornless thorny thoroughbred thoughtfulness thoughtlessly
thoughtlessness thousandth thraldom thrall thralldom thrasher thrashing threaded threader threadlike threads thready threateningly threefold threepence
threepenny threescore threesome threnody thresher thrift thriftily thriftiness thriftless thriftlessly thriftlessness thriftshop thrilled throated
throaty throes thrombasthenia thrombectomy thrombocytopenia thrombocytosis thromboembolism thrombolysis thrombolytic thrombopenia thrombophlebitis
thrombose throstle throttlehold throttler throttling throughput throughway throwaway throwback thrower thrown throwster thrum thrush thruster thrusting
thug thuggery thumbed thumbhole thumbnut thumbprint thumbscrew thumbstall thumbtack thunderbird thunderbolt thunderclap thundercloud thunderer
thunderhead thundershower thunderstorm thunderstruck thundery thunk thurible thurifer thurify thusly thwarted thwarter thwarting thwartwise
thyroidectomy thyroiditis thyromegaly thyrotoxicosis tiara tibial ticker ticking tickle tickler tickling ticklish ticktack ticktacktoe ticktacktoo
ticktock tictac tidal tiddler tiddly tiddlywinks tideland tidemark tideway tidily tidiness tidy tieback tiebreaker tiepin tier tierce tiered tiff
tigerish tightfisted tightfistedness tightfitting tightlipped tightness tightrope tights tightwad tike tilde tiler tiling till tillable tillage tiller
tilling tilter tiltyard timberland timberline timberman timbrel timecard timekeeper timekeeping timeless timelessness timeline timeserver timeserving
timework timidness timolol timorous timorously timorousness timpani timpanist tinct tincture tinderbox tinea tined tinfoil ting tinge tininess tink
tinkerer tinkling tinkly tinned tinner tinning tinnitus tinny tinplate tinpot tinsel tinseled tinselly tinsmith tinsnips tintack tinter tinting
tintinnabulate tintinnabulation tintometer tinware tipi tipper tippet tipple tippler tippy tippytoe tipsiness tipstaff tipster tiptop tirade tiredness
tirelessly tirelessness tiresomely tiresomeness tiro tirolean titan titfer tithe tither titillate titillated titillation titivate titivation titrate
titrator titre titterer tittivate tittivation tittup titular titulary tizzy toady toadyish toasted toaster toasting toastmaster toastrack tobacconist
toboggan tobogganing tobogganist tobramycin toby tocainide toccata tocktact tocology tocsin toddle toddler toecap toed toehold toeless toenail toff
toga togetherness togged toggle togs toiler toiletry toilette toilsome toilsomeness tokamak toke tolazamide tolazoline tolbooth tolbutamide tole
tolerable tolerably tolerantly toleration tollbar tollbooth toller tollgatherer tollkeeper tollman tomahawk tombola tomboy tomboyish tomboyishness
tombstone tome tomentose tomentous tomfool tomfoolery tommyrot tomograph tomography tompion tonality toneless tonelessly toner tongs tongueless
tonguelike tonic tonicity tonnage tonometer tonometry tonsillectomy tonsillitis tonsorial tonsure tonsured tontine tonus toolbox toolhouse toolmaker
toolshed toon toot toothache toothed toothless toothlike toothpick toothpowder toothsome toothsomeness toothy tootle topaz topcoat topdress tope topee
toper topgallant tophus topi topiary topicality topicalization topicalize topically topknot topknotted topless topmast topmost topognosia topognosis
topographic topographically topolatry topologic topological topologically topology toponomy toponym toponymy topos topper topping toppingly tops
topsail topside topspin toque torchbearer torchlight tore toreador torero tormenter toroid toroidal torpedo torpidity torpidly torpidness torque
torrential torrid torridity torsion tort tortfeasor torticollis tortious tortuosity tortuously tortuousness torturer torturesome torturous torturously
torulose torus tosh tosser tossup totaled totalisator totalise totaliser totalism totalitarianism totalizator totalize totalizer tote totem totemism
totemist totipotence totipotency totipotent totterer tottery touchable touchback touched toucher touchily touchiness touchingly touchline touchscreen
touchy toughen toughened toughie toughly toupe toupee toupeed tourer tourism touristed touristry touristy tourney tourniquet tousle tout touter
tovarich tovarisch towage towelling towering towhead towheaded towline townee towner townie townsfolk township townspeople towny towpath towrope
toxaemia toxemia toxicant toxicity toxicologic toxicological toxicologist toxicology toxoplasmosis toying toyshop trabeate trabeated trabecular
trabeculate tracer tracery tracheal tracheitis tracheobronchitis tracheostomy tracheotomy trachoma trackable trackball tracked tracker tracking
tracklayer trackless tractability tractable tractableness tractile traction tractive trad tradecraft trademarked tradeoff tradespeople traditionalistic
traditionality traduce traducement traducer trafficator trafficker tragedienne tragical tragicomedy tragicomical trailblazer trailer trailhead trailing
trainband trainbandsman trainbearer trainee trainer trainmaster traipse traitorously traitorousness traitress trajectory tralatitious tram tramcar
tramline trammel tramontana tramontane tramper trampler trampoline tramway trancelike tranche trandolapril tranquilising tranquilize tranquilizing
tranquillise tranquilliser tranquillising tranquillity tranquillize tranquillizer tranquillizing transactinide transactions transactor transalpine
transaminate transamination transatlantic transcendence transcendency transcendent transcendentalism transcendentalist transcendentally
transcontinental transcribed transcriber transcript transcutaneous transdermal transdermic transduce transduction transect transept transeunt
transexual transferability transferable transferee transference transferer transferor transferrable transferral transferrer transfiguration transfigure
transfixed transformable transfuse transgender transgendered transgressor transiency transient transiently transistorise transistorised transistorize
transistorized transitionally transitive transitively transitiveness transitivise transitivity transitivize transitorily transitoriness transitory
translatable translational translator transliterate transliteration translocate translocation translucency translunar translunary transmigrante
transmigrate transmigration transmittable transmittal transmitted transmitter transmogrification transmogrify transmontane transmundane transmutability
transmutable transnational transoceanic transom transonic transparence transparency transparently transparentness transpire transplacental
transplantation transplanter transplanting transpolar transponder transportable transporter transposability transposable transposed transposition
transsexual transsexualism transship transshipment transubstantiate transubstantiation transudation transude transuranic transversal transvestic
transvestism transvestite tranylcypromine trapeze trapezium trapezohedron trapezoid trapezoidal trappings trapshooter trapshooting trash trashiness
trashy trauma traumatic traumatise traumatize traumatology traumatophobia travail trave travelable traveling travelled travelling travelog traversable
traversal traverser travesty trawl trawler trazodone treacherously treacle treacly treadle treadwheel treasonable treasonably treasonist treasonous
treasurership treater treatise trebuchet trebucket treed treeless treelike treenail tref trefoil treillage trek trekker trellis trembler trembles
tremolo tremulous tremulously trenail trenchancy trenchant trenchantly trencher trencherman trendsetting trendy trepan trephination trephine trepid
trepidly trespasser trespassing trestlework trews trey triad triage triangularity triangulate triangulation triazolam tribade tribadism tribadistic
tribalisation tribalism tribalization tribe tribesman tribologist tribology tribromoethanol tribulate tribulation tribune tribuneship tributary trice
tricentenary tricentennial trichiniasis trichinosis trichion trichlormethiazide trichloromethane trichobezoar trichomoniasis trichotillomania
trichotomy trichroism trichromacy trichromatic trichuriasis tricker trickery trickily trickiness trickster tricksy tricky triclinic triclinium
tricolour tricorn tricorne tricot tricuspid tricuspidate tricycle tricyclic trident tried triennial trier trifid trifle trifler trifling trifoliate
trifoliated trifoliolate trifurcate trifurcation trig triggerman trigon trigonometric trigonometrician trigonometry trigram trihydroxy triiodomethane
trike trilateral trilby trilingual trilled trillion trillionth trilobate trilobated trilobed trilogy trimaran trimester trimipramine trimly trimmed
trimmer trimmings trimness trimotored trinitrotoluene trinity trinketry trinuclear trinucleate trinucleated triode tripartite tripe tripinnate
tripinnated tripinnatifid triplet triplex triplicate triplicity tripling triploid tripos tripper tripping trippingly triptych trireme trisect
triskaidekaphobia triskaidekaphobic triskele triskelion trismus trisomy trisyllable tritanopia tritanopic tritely triteness tritheism tritheist
triumphal triumvir triumvirate triune trivalent trivet trivia trivialise trivialize trivially trivium troat trochaic trochee troglodyte trojan troller
trolley trolleybus trolling trollop trombiculiasis trombone trombonist troopship trope trophic trophobiosis trophoblastic trophotropism trophy tropic
tropically tropics tropism troponomy troponym troponymy tropopause troposphere troth trotline troubadour troublemaker troubler troubleshoot
troublesomeness troubling troublous trounce trouncing trouper trouser trousered trousering trousseau trove trowel truancy truant truce truckage trucker
truckle truckler truckling truculency truculently trudger truehearted truelove trueness truism trump trumpery trumping truncate truncated truncation
truncheon trunks trunnel truss trussed trustbuster trusteeship truster trustful trustfulness trustiness trusting trustingly trustingness trustor
trustworthiness trusty truthfully tryout tryst tsar tsarina tsarist tsaristic tsaritsa tsatske tshatshke tsoris tsuris tuba tubal tubbiness tubby tubed
tubeless tubelike tubercle tubercular tuberculate tuberculoid tuberculous tuberous tucked tucker tucket tudung tuffet tufted tugboat tugger tuille
tularaemia tulle tumbrel tumbril tumefaction tumefy tumesce tumescence tumescent tumid tumidity tumidness tumultuously tumultuousness tumulus tundra
tunefully tunefulness tuneless tuner tunic tunnage tupek tupik tuppence tuppeny turbaned turbid turbidity turbidness turbofan turbogenerator turbojet
turboprop turbulency turbulently tureen turgid turgidity turgidly turgidness turgor turnabout turnaround turnbuckle turncoat turncock turndown turner
turnery turnkey turnoff turnout turnround turnspit turnstile turnup turnverein turpitude turquoise turret turtle turtleneck turtler tushery tusk tusked
tussle tussock tutee tutelage tutelar tutelary tutorially tutorship tutu tuxedo twaddle twaddler twang twat tweak twee tweediness tweedle tweet tweeter
tweezer twelvemonth twerp twiddler twiggy twiglike twilit twill twilled twiner twinjet twinkler twinkly twinned twinning twirp twister twisty twit
twitching twitter twofer twopence twopenny twosome tycoon tying tyke tympan tympani tympanic tympanist tympanites tympanitic tympanitis tympanoplasty
tympanum typecast typeface typescript typeset typesetter typewrite typhoon typic typicality typification typist typo typographer typographical
typographically typology tyrannic tyrannical tyrannicide tyrannise tyrannize tyrannous tyre tyro tyrocidin tyrocidine tyrolean tyrosinemia tyrothricin
tzar tzarina tzarist ubiety ubiquitousness ubiquity udometer uglify ukase ukulele ulalgia ulama ulatrophia ulcerate ulcerative ulcerous ulema
ulemorrhagia ulitis ulnar ulster ulterior ulteriority ulteriorly ultima ultimacy ultimateness ultimo ultraconservative ultramarine ultramicroscope
ultramicroscopic ultramontane ultramontanism ultranationalism ultranationalistic ultrasonography ultrasound ululate ululation umbellar umbellate
umbelliferous umbelliform umber umbilical umbilicate umbra umbrage umbrageous umbrellalike umlaut umpirage umpire umpteen umpteenth umptieth umteen
umteenth unabashed unabashedly unabridged unabused unaccented unacceptability unacceptableness unacceptably unaccepted unaccessible unaccommodating
unaccountably unaccredited unaccustomed unachievably unacknowledged unacquainted unacquisitive unactable unadaptability unadaptable unadapted
unaddicted unaddressed unadjustable unadoptable unadorned unadulterated unadventurous unadvisable unadvised unadvisedly unaerated unaesthetic
unaffectedness unaffecting unaffectionate unaffiliated unaffixed unaged unaggressive unagitated unaided unaired unairworthy unalarming unalert
unalienable unalike unalloyed unalterability unalterably unaltered unambitious unambitiously unamended unanalyzable unanalyzed unangry unanimated
unanimity unannealed unannounced unanswerable unanticipated unapologetic unappareled unapparent unappealable unappealing unappealingly unappeasable
unappendaged unappetising unappetisingness unappetizing unappetizingness unappreciated unappreciative unappreciatively unapprehensive unapproachability
unapproachable unarbitrary unarguable unarguably unargumentative unarm unarmored unarmoured unarticulate unarticulated unartistic unary unascertainable
unascribable unashamed unassailable unassailably unassertive unassertively unassertiveness unassignable unassigned unassuming unassumingly
unassumingness unassured unattackable unattainable unattainableness unattainably unattended unattired unattractively unattractiveness unattributable
unauthorised unavailability unavenged unavoidability unavowed unawakened unawed unbacked unbaffled unbalanced unbalconied unbanded unbaptised
unbaptized unbar unbarred unbarreled unbarrelled unbearable unbearably unbeatable unbeaten unbecoming unbecomingly unbecomingness unbefitting
unbeholden unbeknown unbeknownst unbelief unbelievably unbelieving unbelievingly unbeloved unbelt unbelted unbend unbendable unbending unbeneficed
unbent unbiased unbiassed unbigoted unbind unbitter unbleached unblemished unblended unblessed unblinking unblock unbloody unblushing unblushingly
unbodied unbolt unbolted unbooked unbordered unbosom unbound unboundedness unbowed unbox unbrace unbraced unbraid unbrainwashed unbranched unbranching
unbranded unbreakableness unbridgeable unbridle unbridled unbrushed unbuckle unburden unburdened unburied unburnished unbutton uncamphorated uncannily
uncapped uncarbonated uncaring uncarpeted uncarved uncase uncastrated uncategorised uncategorized uncaulked unceasing uncensored unceremonial
unceremonious unceremoniously unceremoniousness uncertainness unchain unchained unchallengeable unchallenged unchangeability unchangeableness
unchangeably unchanging unchangingness uncharacteristic uncharacteristically uncharitable uncharted unchartered unchaste unchecked uncheerful
uncheerfulness unchewable unchivalrous unchivalrously unchristian unchristianly unchristlike unchurch uncial uncivil uncivilised uncivilized uncivilly
unclad unclassifiable unclassified uncleanliness uncleanly uncleanness unclear uncleared unclearly unclearness unclimbable unclip unclipped uncloak
unclog unclogged unclothe unclothed uncloudedness unclutter uncluttered unco uncoated uncoerced uncoil uncoiled uncollected uncollectible uncolored
uncoloured uncolumned uncombed uncombined uncomely uncomfortableness uncommercial uncommercialised uncommercialized uncommitted uncommonly uncommonness
uncommunicative uncommunicativeness uncomparable uncomparably uncompartmented uncompassionate uncompensated uncompetitive uncomplaining uncomplainingly
uncomplete uncompleted uncomplicated uncomplimentary uncompounded uncomprehended uncomprehending uncomprehensible uncompress uncompromisingly
unconcealed unconditioned unconfined unconfirmed unconformable unconformist unconfused uncongenial uncongeniality unconnected unconnectedness
unconscientious unconscientiousness unconscionable unconsciousness unconsecrated unconsidered unconsolable unconsolidated unconstipated
unconstitutionally unconstrained unconstraint unconstricted unconstructive unconsumed unconsummated uncontaminated uncontaminating uncontested
uncontrived uncontrolled uncontroversial uncontroversially unconventionality unconventionally unconverted unconvertible unconvinced unconvincingly
uncooked uncool uncoordinated uncordial uncorrectable uncorrected uncorrelated uncorroborated uncorrupted uncounted uncouple uncoupled uncouth
uncouthly uncouthness uncovered uncovering uncrannied uncrate uncreased uncreative uncreativeness uncritically uncropped uncross uncrossed uncrowded
uncrowned uncrystallised uncrystallized unction unctuous unctuously unctuousness uncultivable uncultivatable uncultivated uncultured uncurbed uncured
uncurled uncurtained uncurved uncurving uncus uncut undatable undated undecagon undeceive undeceived undecided undecipherable undecipherably
undeciphered undecomposable undecomposed undecorated undedicated undefeated undefendable undefended undeferential undefiled undefinable undefined
undelineated undemanding undemocratic undemocratically undemonstrative undeniably undenominational undependability undependable undependableness
undependably underachieve underact underactive underage underarm underbelly underbid underbodice underboss underbred undercarriage undercharge
underclass underclassman underclothed underclothes underclothing undercoat undercoated undercut underdevelop underdevelopment underdog underdone
underdrawers underdress underdressed underemployed underestimation underevaluation underexpose underexposure underfed underfelt underframe undergarment
undergird undergo undergrad undergrow undergrowth underhand underhandedly underhung underivative underived underlay underlayment undermanned
undermentioned underneath undernourish undernourished undernourishment underpants underpass underpay underpayment underperform underperformer underplay
underpopulated underprice underproduce underproduction underquote underrating underreckoning underrun underseal undersealed undersell underseller
undersexed undershoot undershot undersign undersize undersized underskirt underslung underspend understaffed understandability understandably
understated understock understructure understudy undersurface undertide undertone undertow undervaluation undervalue underweight underwood underwriter
undescended undescriptive undeserved undeservedly undeserving undesigned undesirability undesirably undesired undesiring undesirous undestroyable
undetectable undetected undeterminable undetermined undeterred undeviating undiagnosable undiagnosed undies undignified undimmed undine undiplomatic
undiplomatically undirected undiscerning undischarged undiscipline undisciplined undisclosed undiscouraged undiscoverable undiscovered undiscriminating
undismayed undisputable undisputedly undissolved undistinguishable undistinguished undistorted undistributed undisturbed undiversified undividable
undivided undoable undock undocumented undoer undogmatic undogmatical undomestic undomesticated undrained undramatic undramatically undrape undraped
undrawn undreamed undreamt undressed undried undulant undulation undulatory undutiful undutifulness undyed undying undynamic uneager unearned unearthly
unease uneatable uneconomic unedifying unedited uneducated uneffective unelaborate unelaborated unembarrassed unembellished unembodied unemotional
unemotionality unemotionally unemphatic unemployable unenclosed unencouraging unencumbered unended unendingly unendowed unendurable unenergetic
unenergetically unenforceable unenforced unengaged unenlightened unenlightening unenlightenment unenlivened unenterprising unenthusiastically
unentitled unenviable unequal unequaled unequalised unequalized unequalled unequipped unequivocal unequivocalness unerasable unerect unessential
unestablished unethical unethically unevenness uneventful uneventfully unexacting unexampled unexceeded unexcelled unexceptionable unexceptional
unexchangeability unexchangeable unexcitable unexcited unexciting unexcitingly unexclusive unexcused unexhausted unexpansive unexpectedness
unexpendable unexpended unexpired unexploded unexploited unexplorative unexploratory unexportable unexpressed unexpressible unexpressive unexpurgated
unextended unfaceted unfading unfailing unfailingly unfairly unfairness unfaithfully unfaithfulness unfamiliarity unfashionable unfashionably
unfastener unfastening unfastidious unfathomable unfathomed unfattened unfavorableness unfavorably unfavourable unfavourableness unfavourably unfearing
unfeasibility unfeasible unfeathered unfed unfeeling unfeelingly unfeelingness unfeigned unfeignedly unfeminine unfenced unfermented unfertilised
unfertilized unfilled unfilmed unfinished unfirm unfitness unflagging unflappable unflattering unflavored unflavoured unflawed unfledged unflinching
unfluctuating unflurried unflustered unfocused unfocussed unforbearing unforced unforceful unforeseeable unforesightful unforested unforethoughtful
unforfeitable unforgettably unforgivable unforgivably unforgiving unforgivingly unformed unfounded unframed unfree unfreeze unfrequented unfretted
unfriendliness unfriendly unfrightened unfrock unfruitful unfueled unfulfilled unfunctional unfunded unfunny unfurl unfurnished unfurrowed ungainliness
ungallant ungarbed ungarmented ungathered ungeared ungenerous ungentle ungentlemanlike ungentlemanly ungetatable unglamorous unglamourous unglazed
ungodliness ungovernable ungoverned ungraceful ungracefully ungracefulness ungracious ungraciously ungraciousness ungraded ungrammatical
ungrammatically ungrasped ungratefully ungratefulness ungratified ungratifying ungreased ungregarious ungroomed ungrudging ungrudgingly ungual
unguaranteed unguarded unguent unguiculate unguiculated unguided ungulate ungulated ungummed ungusseted unhallow unhallowed unhampered unhand unhappily
unhardened unharmed unharmonious unharmoniously unharness unhatched unhazardous unheaded unhealed unhealthful unhealthfulness unhealthiness unhearable
unheard unhearing unhelpful unhelpfully unhelpfulness unheralded unhesitating unhewn unhindered unhinge unhinged unholiness unhomogenised unhomogenized
unhook unhoped unhopeful unhorse unhuman unhumorous unhurriedness unhygienic unhygienically unicameral unicellular unicorn unicuspid unicycle
unicyclist unidentifiable unidentified unidimensional unidirectional unifacial unifilar unifoliate uniformise uniformize uniformness unifying
unilateralism unilateralist unilaterally unilluminated unilluminating unimaginably unimaginatively unimagined unimodal unimpeded unimportance
unimpregnated unimpressionable unimpressively unimprisoned unincorporated unindustrialised unindustrialized uninebriated uninfected uninflected
uninfluenced uninfluential uninformative uninformatively uninformed uninhabitable uninhabited uninhibited uninjured uninominal uninquiring
uninquisitive uninspired uninspiring uninstructed uninstructive uninstructively uninsurability uninsurable uninsured unintegrated unintelligently
unintelligibility unintelligible unintelligibly unintentional uninterested uninteresting uninterestingly uninterestingness unintimidated unintoxicated
unintrusive uninucleate uninventive uninvitedly uninviting unionisation unionise unionised unionism unionist unionization unionize unionized uniovular
uniovulate uniparous unipolar unironed unisex unisexual unison unitard unitary unitedly uniting unitisation unitise unitization unitize univalve
universalise universalism universalist univocal unjointed unjustifiable unjustifiably unjustified unjustly unjustness unkempt unkemptness unkept
unkeyed unkindled unkindly unkindness unknot unknowable unknowing unknowingly unknowingness unknowledgeable unlabeled unlabelled unlaced unlade
unladylike unlamented unlatched unlaureled unlaurelled unlawfully unlawfulness unlax unleaded unlearn unlearned unleavened unlettered unlicenced
unlicensed unlifelike unlighted unlikable unlikeable unlikelihood unlikeliness unlikeness unlipped unlisted unlit unlittered unlivable unlive
unliveable unliveried unlobed unlocated unlogical unloose unloosen unlovable unloved unloving unlubricated unmade unmake unmalleability unmalleable
unmalted unman unmanageable unmanageableness unmanful unmanfully unmanlike unmanliness unmanly unmanned unmannered unmannerly unmapped unmarked
unmarketable unmarred unmasking unmatchable unmatched unmeaning unmeasurable unmeasured unmechanical unmechanised unmechanized unmediated unmedical
unmedicative unmedicinal unmelodic unmelodious unmelodiously unmelted unmemorable unmemorably unmentionable unmercenary unmerchantable unmerciful
unmercifully unmercifulness unmerited unmethodical unmilitary unmindful unmindfully unmindfulness unmined unmingled unmitigable unmitigated unmixable
unmixed unmoderated unmodernised unmodernized unmodifiable unmodified unmodulated unmortgaged unmotivated unmotorised unmotorized unmourned unmovable
unmoving unmown unmusical unmusically unmutilated unmuzzle unmyelinated unnameable unnamed unnaturalised unnaturalized unnaturally unnaturalness
unnavigable unneighborliness unneighborly unneighbourly unnerve unnerved unnerving unneurotic unnotched unnoted unnoticeable unnoticeableness
unnoticeably unnourished unnumberable unnumerable unobjectionable unobjective unobligated unobliging unobservable unobservant unobserved unobstructed
unobtrusive unobtrusiveness unobvious unoffending unofficially unoiled unopen unopened unopposable unordered unorganised unorganized unoriented
unoriginal unoriginality unoriginally unornamented unorthodoxy unostentatious unowned unoxygenated unpackaged unpainful unpainted unpalatability
unpalatable unpalatableness unpalatably unparallel unpardonable unpardonably unparented unparliamentary unpartitioned unpassable unpasteurised
unpasteurized unpatented unpatriotically unpatronised unpatronized unpatterned unpeaceable unpeaceful unpeopled unperceivable unperceived unperceiving
unperceptive unperceptiveness unpermed unpermissive unpermissiveness unperplexed unperson unpersuadable unpersuaded unpersuasive unpersuasiveness
unperturbed unpick unpictured unpierced unpigmented unpillared unpin unpitying unplaced unplanned unplanted unplayable unplayful unpleasantness
unpleasing unpleasingness unpledged unploughed unplug unpointed unpointedness unpolished unpolitical unpolluted unpompous unpopularity unpopulated
unportable unposed unpotted unpowered unpracticed unpractised unprecedentedly unpredicted unpredictive unprejudiced unprepossessing unpresentable
unpresidential unpressed unpretending unpretentiously unpretentiousness unpreventable unpriestly unprincipled unprintable unprocessed unproductive
unproductively unproductiveness unprofessional unprofitability unprofitable unprofitableness unprofitably unprogressive unpromised unprompted
unpronounceable unprophetic unpropitious unpropitiously unpropitiousness unprotectedness unprotective unprovable unproved unproven unprovocative
unprovoked unprovoking unpublishable unpunctual unpurified unquenchable unquestionability unquestionable unquestionableness unquestioned unquestioning
unquiet unquietly unquotable unraised unranked unratable unratified unraveler unraveller unreachable unreached unreactive unread unreadable unreadably
unrealised unrealizable unrealized unreasonable unreasonably unreasoningly unreassuring unreceptive unreciprocated unrecognisable unrecognised
unrecognizably unreconcilable unreconciled unrecorded unrecoverable unredeemable unreduced unreel unrefined unreflected unreformable unreformed
unrefreshed unregenerate unregenerated unregistered unregretful unregularity unregulated unrehearsed unrelatedness unrelaxed unrelenting unrelentingly
unreliability unreliableness unreliably unrelieved unremarkably unremarked unremedied unremitting unremorseful unremunerative unrenewable unrenewed
unrentable unrepaired unrepeatable unrepentant unrepentantly unreplaceable unreportable unreported unrepresentative unrepressed unreproducible
unreproducibly unrequested unresentful unreserved unresistant unresisting unresolvable unresolved unrespectability unrespectable unresponsiveness
unrested unrestrained unrestrainedly unrestraint unrestrictive unretentive unretrievable unrevealed unreverberant unrevised unrevived unrewarded
unrewarding unrhetorical unrhymed unrhythmic unrhythmical unrifled unrigged unrighteous unrighteously unrighteousness unrimed unripe unripened
unrivaled unrivalled unroll unromantic unromantically unroofed unrouged unruffled unruliness unsaddle unsaddled unsafe unsalable unsalaried unsaleable
unsalted unsanctification unsanctified unsanctify unsanctioned unsanded unsanitariness unsanitary unsaponified unsarcastic unsated unsatiable
unsatiably unsatiated unsatisfactorily unsatisfactoriness unsatisfiable unsatisfied unsatisfying unsaved unsavoriness unsavory unsavoury unsay
unscalable unscheduled unscholarly unschooled unscientifically unscripted unscrupulously unscrupulousness unseal unsealed unseamanlike unseamed
unseasonable unseasonableness unseasonably unseasoned unseat unseaworthy unsectarian unsecured unseductive unseeable unseeded unseemliness unseemly
unsegmented unsegregated unselected unselective unselfconsciously unselfishly unsensational unsent unsentimental unsentimentally unserviceable unsettle
unsex unsexed unsexy unshackled unshaded unshadowed unshakably unshaken unshaped unshapely unshapen unshared unsheared unsheathed unshelled unshockable
unshod unshoed unshorn unshrinkable unshrinking unshuttered unsighted unsightliness unsightly unsilenced unsimilarity unsinkable unsized unskilled
unskillful unskillfulness unsleeping unsmooth unsmoothed unsnarl unsnarled unsnarling unsociability unsociable unsociableness unsociably unsocial
unsoiled unsoldierly unsolicited unsoluble unsolvability unsolvable unsophisticated unsorted unsought unsound unsoundable unsounded unsoundness
unsoured unsown unspaced unsparing unsparingly unspeakably unspecialised unspecialized unspecific unspecified unspectacular unspell unspent unspoiled
unspoilt unsporting unsportingly unsportsmanlike unspotted unstableness unstaged unstaple unstarred unstated unstatesmanlike unsteadiness unsteady
unsterilised unsterilized unstimulating unstinted unstinting unstintingly unstirred unstoppable unstoppered unstrain unstrained unstrap unstratified
unstring unstuck unstudied unstudious unstuff unstylish unsuasible unsubdivided unsubduable unsubdued unsubmissive unsubstantial unsubstantialise
unsubstantialize unsubstantiated unsubtle unsuccessfully unsufferable unsufferably unsugared unsuitability unsuitableness unsullied unsupervised
unsupportable unsupported unsupportive unsuppressed unsure unsurmountable unsurpassable unsurpassed unsurprised unsurprising unsusceptibility
unsusceptible unsuspected unsuspecting unsuspectingly unsuspicious unswayed unsweet unsweetened unswept unswerving unswervingly unsworn unsyllabic
unsyllabled unsymbolic unsymmetric unsymmetrical unsymmetrically unsympathetically unsympathising unsympathizing unsynchronised unsynchronized
unsynchronous unsystematic unsystematically untactful untagged untainted untalented untalkative untamed untangle untangled untangling untanned untaped
untapped untarnished untasted untaught untaxed untechnical untempered untempting untenanted untended untethered unthankful unthawed untheatrical
unthinkable unthinkably unthinkingly unthought unthoughtful unthoughtfulness unthreatening untidily untidiness untidy untied untier untilled untimbered
untimeliness untimely untipped untired untiring untitled untoasted untoothed untouchable untoughened untraceable untracked untrained untrammelled
untransferable untranslatable untransmutable untraveled untravelled untraversable untraversed untreated untrimmed untrod untrodden untroubled untruly
untrustiness untrusting untrustworthiness untrustworthy untrusty untruthful untruthfully untruthfulness untucked untufted untune untuneful unturned
untutored untwine untwist untwisted untying untypical untypicality untypically ununderstandably ununderstood unusable unuseable unusefulness
unusualness unutterable unuttered unvaccinated unvalued unvaned unvanquishable unvanquished unvaried unvariedness unvarnished unveiled unveiling
unvendible unvented unverbalised unverbalized unverifiable unverified unversed unvigilant unvindictive unvitrified unvoiced unvoluntary unvulcanised
unvulcanized unwantedly unwarily unwariness unwarmed unwarrantable unwarrantably unwary unwashed unwatchful unwaveringly unwaxed unweaned unwearable
unwearied unweary unwearying unweathered unweave unwebbed unwedded unwell unwellness unwholesome unwholesomeness unwieldiness unwieldy unwilled
unwillingly unwiseness unwished unwonted unwontedly unwooded unworkable unworkmanlike unworldly unworried unworthily unworthiness unwounded unwoven
unwrap unwrapped unyielding unyieldingness unyoke unzip upbound upbraid upbraider upbraiding upbringing upcast upchuck upcountry upcurved updating
updraft upend upended upending upfield upfront upheave uphill upholder upholsterer upholstery uplink upload upmarket upmost uppercase uppish uppishly
uppishness uppity uppityness uprightly uprightness uprise upriver uproarious uproariously uprooter upscale upsetter upsetting upside upsilon upstage
upstager upstair upstanding upstart upstroke upsurge upthrow upthrust uptick uptight uptime upturn upturned upwardly upwind uraemia uraemic uranalysis
uranologist uranology uranoplasty urarthritis uratemia uraturia urbane urbanely urbanisation urbanise urbanised urbanity urbanization urceolate urceole
uremia uremic ureteritis ureterocele ureterostenosis urethral urethritis urethrocele uric uricaciduria uricosuric urinal urinalysis urinate urination
urinator urocele urochesia urochezia urodynia urogenital urolith urologist urology uropathy ursine urticaria urticate urtication usability usableness
usance useableness usefully usherette using usualness usufruct usufructuary usurer usurious usuriously usurpation usurper usury uterine utile
utilisation utilise utilised utiliser utilitarianism utilizable utilized utilizer utopia utterable uttered utterer uttermost utterness uveal uveitis
uveous uvular uvulitis uvulopalatopharyngoplasty uxor uxorial uxoricide uxorious uxoriously uxoriousness vacationer vacationist vacay vaccina vaccinate
vaccinated vaccinator vaccinee vaccinia vaccinum vacillant vacillate vacillating vacillation vacillator vacuity vacuolate vacuolation vacuolisation
vacuous vacuously vacuousness vagabondage vagal vagary vagile vaginal vaginismus vaginitis vaginocele vagrancy vagrant vainglorious vainglory vainly
vaisya valance valdecoxib vale valediction valedictorian valedictory valence valency valent valentine valetudinarian valetudinarianism valetudinary
valgus valiance valiancy valiantly validated validating validatory validly validness valise valorous valorously valorousness valour valsartan valse
valuableness valuate valuator valuelessness valuer valved valvotomy valvular valvulitis valvulotomy vambrace vamoose vamp vamper vampire vampirism
vancomycin vandalise vandalize vane vaned vanilla vanisher vanishing vanishingly vanquishable vanquisher vantage vapid vapidity vapidly vapidness
vaporific vaporing vaporisation vaporise vaporiser vaporish vaporizable vaporize vaporized vaporizer vaporous vaporousness vapors vapour vapourific
vapourisable vapourised vapourish vapourous vapourousness vapours vardenafil variableness variably variance variate varicella varicelliform varicocele
varicolored varicoloured varicose varicosis varicosity variedness variegate variegation variform variola variolar variolation variolic variolization
variolous variometer variorum varix varlet varmint varna varnish varnished varnisher varsity varus vascularisation vascularise vascularity
vascularization vascularize vasculitis vasectomise vasectomize vasectomy vasiform vasoconstriction vasoconstrictive vasoconstrictor vasodilation
vasodilative vasodilator vasomotor vasopressor vasosection vasotomy vasovasostomy vasovesiculitis vassal vassalage vastness vatic vatical vaticinate
vaticination vaticinator vaudevillian vaulted vaulter vaulting vaunt vaunter vauntingly veering vegan vegetal vegetarian vegetate vegetational
vegetative vegetive vehemently vehicular veiling veinal veinlike velar velcro veld veldt velleity vellicate vellication velocipede velodrome velveteen
venal venality venally venation vend vendable vendee vender vendetta vendible vendition vendue veneer veneering venerability venerableness venerating
veneration venerator venereal venesect venesection vengeful vengefully vengefulness venial venipuncture venire venogram venography venom venomed
venomous venomously venose venous ventail vented venter venthole ventilated ventilator ventilatory venting ventral ventrally ventricose ventricous
ventricular ventriloquism ventriloquist ventriloquy venturer venturesome venturesomeness venturi venturous venue veracious verapamil verbalisation
verbalise verbalised verbaliser verbalism verbalization verbalize verbalized verbalizer verbally verbatim verbiage verbify verbolatry verbose verbosely
verboseness verbosity verboten verdancy verdant verdigris verdure verger verifiable verificatory verified verifier verifying verily verisimilar verity
vermicide vermicular vermiculate vermiculated vermiculation vermiform vermifuge vermillion vermin verminous vernacular vernation vernier veronal
verruca verrucose versant versatile versed versicle versification versifier versify verso verticality vertically verticalness verticil verticillate
verticillated verticilliosis vertiginous vertu vesical vesicant vesicate vesication vesicatory vesicopapule vesiculate vesiculation vesiculitis vesper
vespers vestal vested vestiary vestibular vestigial vestiture vestment vestmental vestmented vestry vestryman vestrywoman vesture veterinarian
vexatious vexatiously vexed vexer vexing viaduct vial viatical viatication viaticus vibe vibes vibist vibraharp vibraphone vibraphonist vibrational
vibrato vibrator vibratory vicarage vicarial vicariate vicariously vicarship vicegerent vicenary vicennial viceregal vicereine viceroy viceroyalty
viceroyship vicinal viciously viciousness vicissitude victimisation victimise victimised victimiser victimization victimized victimizer victorian
victorious victual victualer victualler vicuna videlicet videocassette videodisc videodisk videotape viewable viewfinder viewgraph viewing viewless
vigesimal vigil vigilant vigilante vigilantly vigorish vigour viii vilely vileness vilification vilifier vilify vilipend villa villainage villainess
villainousness villainy villein villeinage villoma vinaceous vinblastine vincible vincristine vindicated vindicator vindicatory vindictively
vindictiveness vinegariness vinegarish vinegarishness vinegary vinery viniculture vinification vinify vinous vintager vintner viol viola violable
violated violative violator violist violoncellist violoncello viomycin viraemia virago viral viremia virga virginal virgule viricidal viridity
virilisation virilise virilism virility virilization virilize virino virological virologist virology virtu virtuosity virtuous virtuously virtuousness
virucidal virulency virulently visa visaged viscerally viscid viscidity viscidly viscidness viscometric viscometry viscose viscosimeter viscosimetric
viscosimetry viscount viscountcy viscountess viscounty viscous viscousness vise visibleness visionary visitant visitation visiting visor visualisation
visualise visualised visualiser visualized visualizer vitalisation vitalise vitaliser vitalism vitalist vitalization vitalize vitalizer vitalizing
vitalness vitaminise vitaminize vitiate vitiated vitiation viticulture viticulturist vitiliginous vitiligo vitrectomy vitreous vitrification vitrified
vitrify vitrine vitriol vitriolic vitriolically vituperate vituperation vituperative viva vivace vivaciously vivacity vivarium vivification viviparous
vivisect vivisection vivisectionist vixen vixenish vizier viziership vizor vocable vocalisation vocalise vocaliser vocalism vocalization vocalizer
vocalizing vocally vocative vociferate vociferation vociferator vodoun voguish voiceless voicelessness voicemail voiceprint voicer voicing voidable
voidance voider voiding voile volant volar volary volatilisable volatilise volatilised volatility volatilizable volatilize volatilized volcanic
volcanically volcanism volcanology volitional volitionally volubility voluble volubly volumed volumeter volumetrical voluminosity voluminously
voluminousness voluptuary voluptuously voluptuousness volute voluted volution volvelle volvulus vomiter vomitive vomitory voodooism voracious
voraciously voraciousness voracity vortex votary voteless vouchee voucher vouge voussoir vowelise vowelize vowellike vower voyeur voyeurism voyeuristic
voyeuristical voyeuristically vroom vulcanisation vulcanise vulcanised vulcaniser vulcanization vulcanize vulcanized vulcanizer vulcanology vulgarian
vulgarisation vulgarise vulgariser vulgarism vulgarity vulgarization vulgarize vulgarizer vulgarly vulnerably vulpecular vulturine vulturous vulval
vulvar vulvectomy vulvitis vulvovaginitis wackily wacko waddle waddler waders wadi wading waffler wafture wagerer waggery waggish waggishly waggishness
waggon waggoner waggonwright wagoner wagonwright waif wailer wain wainscot wainscoting wainscotting wainwright waistband waistcloth waistcoat waiver
wakeboard wakeless waken wakening waker waking wale walkabout walkaway walker walkway wallah wallboard walleye walleyed walloper wallpaperer wally
waltz waltzer wamble wampum wampumpeag wanderlust wangler wangling wank wanker wanly wannabe wannabee wanness wanted wanter wanting wanton wantonly
wantonness warbler warden wardenship warder wardership wardress ware warehouseman warehouser warfarin warhead wariness warlock warlord warmer
warmhearted warmheartedness warmness warmonger warner warpath warping warplane warrantee warranter warrantor warranty warren warrener warring
warriorlike warship wartime wartlike warty washable washables washboard washcloth washday washer washerman washerwoman washhouse washout washrag
washroom washstand washtub washwoman washy waspish wassail wassailer wastage wastebin wastefully wastefulness waster wasteweir wasteyard wasting
wastrel watchband watchdog watchful watchfulness watchstrap watchtower watchword waterborne watercannon watercolour watercolourist watercourse
watercraft watercress watered waterer waterfinder wateriness watering waterless waterlessness waterline waterlogged waterloo waterman waterpower
waterproofed waterscape waterside waterskin waterspout watertight waterwheel waterworks waterworn wattage wattmeter waul waveband waveform wavefront
waveguide wavelet wavelike waverer wavering waviness waving wawl waxiness waxwork waxy waybill wayfarer wayfaring weakener weakling weal weald
wealthily wealthiness weaned weaponed weaponize weaponless weaponry wearable wearing weasel weatherboard weathercock weathered weatherglass
weatherliness weatherly weatherman weatherproof weatherstripping weathervane weatherworn weaver weaving webbed webbing webby webcam weblike webmaster
webpage website wedded wedel wedged wedgie wedlock weeder weedless weedy weekender weeklong weeknight weeness weensy weeny weeper weepiness weepy weft
weighbridge weigher weighing weightily weightiness weightless weightlift weightlifter weightlifting weighty weirdie weirdness weirdo weirdy
weisenheimer welch welcher welcomer welder welding weldment welfarist welkin wellbeing wellborn wellerism wellhead wellness wellpoint wellspring welsh
welsher welt welterweight wench wencher werewolf westbound wester westernise westernize westernmost westmost westside wetback wetland wetnurse wetter
whacked whacker whacking whacko whacky whaleboat whaler wham whammy whang whap wharfage whatchamacallit whatchamacallum whatever whatnot whatsis
whatsoever wheal wheaten wheatfield wheedler wheedling wheelbarrow wheelbase wheeled wheeler wheelhouse wheeling wheelless wheelwork wheelwright
wheezily wheeziness wheezingly wheezy whelk whelm whelp wherefore wheresoever wherever wherewithal wherry whetstone whicker whiffer whiffletree whimsey
whimsical whimsicality whimsically whimsy whin whiner whiney whinstone whiny whipcord whiplash whiplike whipper whippersnapper whippletree whippy
whipsaw whipstitch whipstitching whirler whirligig whirling whirlpool whirlwind whirlybird whirr whish whisker whiskerless whiskery whispered whisperer
whispering whist whistleblower whistler whistlestop whitecap whitelash whitened whitening whiteout whitewash whitewater whitey whitish whitlow whittle
whittler whizbang whizz whizzbang wholehearted wholeheartedly wholeheartedness wholemeal wholeness wholesale wholesomely wholesomeness whomp whoopee
whoosh whop whopper whopping whoredom whorehouse whoremaster whoremonger whoreson whorled wick wickerwork wicket wickiup wideband wideness widening
widget widowman wieldy wifelike wigged wigging wiggler wiggliness wiggly wight wigless wigwag wigwam wikiup wilderness wildfire wilding wilful
wilfulness wiliness willfully willfulness willies willingly willowware willowy wilted wilting wimble wimp wimpish wimple wimpy wincey winceyette winch
windage windbreaker windburn windburned windburnt windcheater winded winder windfall windily windiness windjammer windlass windless windlessness
windscreen windsock windstorm windsurf windswept windtalker windup windward winemaker winemaking winepress winery wineskin winey winged winger wingless
winglike wingspan wingspread winker winking winkle winnings winnowing wino winsome winsomely winsomeness winterise winterize wintery winy wipeout wiper
wireless wireman wirer wiretap wiretapper wirework wiriness wiring wiseacre wiseness wishful wishfully wishfulness wisplike wispy wistful wistfully
wistfulness witchcraft witchery witching witchlike withdrawer withdrawn withdrawnness witheringly withholder withstander witless witnesser wits
witticism wittily wittiness witting wittol wive wivern wizardly wizardry wizen wizened wobbler woebegone woefulness wold wolfish wolfishly wolfman
womanhood womanise womaniser womanish womanishness womanize womanizer womankind womanlike womanliness womanly wonderer wondering wonderingly wonderland
wonderment wonk wonky wont wonted woodcarving woodcraft woodcut woodcutter woodenness woodenware woodiness woodland woodlet woodman woodpile woodscrew
woodsiness woodsman woodsy woodwind woodworker woodworking woody wooer woof woofer wooing woolgatherer woolgathering woollen woolsorter wooly woosh
woozy wordbook wordfinder wordily wordiness wordless wordmonger wordnet wordplay wordsmith wordy workaday workaholic workaholism workbag workbasket
workbook workbox workday workfellow workflow workforce workhorse workhouse workingman workload workmanship workmate workpiece workplace workroom
workspace workstation workwear worldliness worldling wormcast wormhole wormlike wormy worrier worrisome worrying worryingly worrywart worsened
worsening worshiper worshipful worshipped worthful worthily worthiness worthlessly worthwhileness wounding wraith wrangler wrangling wraparound
wrapping wrawl wrecked wrecker wrecking wrest wrester wretchedly wrick wriggler wriggling wriggly wright wringer wrinkled wrinkleless wrinkleproof
wrinkly wristband wristlet wristwatch writhen wrongdoer wrongful wrongfully wrongfulness wrongheaded wrongheadedly wrongness wroth wrothful wrought
wryneck wuss wyvern xanthelasma xanthemia xanthoma xanthomatosis xanthopsia xanthosis xanthous xcii xciii xciv xcvi xcvii xcviii xenogeneic xenogenesis
xenolith xenophobia xenophobic xenotransplant xenotransplantation xeric xeroderma xerodermia xerographic xerography xeroma xerophthalmia xerophthalmus
xerophytic xeroradiography xerostomia xerotes xerox xiii xlii xliii xliv xlvi xlvii xlviii xvii xviii xxii xxiii xxiv xxix xxvi xxvii xxviii xxxi xxxii
xxxiii xxxiv xxxv xxxvi xxxvii xxxviii xylophonist yachting yachtsman yachtswoman yack yagi yahoo yakuza yammer yang yanker yardarm yardbird yarder
yardie yardman yardmaster yarmelke yarmulka yarmulke yarn yashmac yashmak yataghan yatobyo yaup yawl yawner yawp yeah yearbook yearling yearlong yearly
yearner yeastlike yeasty yeller yellowed yellowish yellowness yenta yeoman yeomanry yeshiva yeshivah yeti yielder yieldingly yips yobbo yobo yodel
yodeling yodeller yodh yogi yogic yogistic yokelish yore youngness younker youthfully youthfulness yowl yucky yummy yuppie yurt zaftig zakat
zalcitabine zamboorak zamburak zamburek zany zapper zarf zayin zealot zealotry zealous zealously zenithal zephyr zeppelin zeroth zestful zestfully
zestfulness zestily zesty zeta zeugma zidovudine ziggurat zikkurat zikurat zill zillion zing zinger zipper zippy zither zithern zizz zoanthropy zodiac
zoftig zoic zombi zonal zonary zooerastia zooerasty zoolatry zoological zoologist zoology zoomorphism zoonosis zoonotic zoophagous zoophilia zoophilism
zoophobia zoopsia zori zoster zumbooruck zumbooruk zydeco zygodactyl zygomatic zygomorphic zygomorphous zygotene zygotic zymoid zymology zymolysis
zymolytic zymosis zymotic zymurgy
`;

export const roles = `
abator abbe abbess abbot abbreviator abdicator abductor abecedarian aberrant abetter abettor abhorrer abiogenist abjurer abnegator abolitionist
abomination abominator aboriginal aborigine abortionist abridger abrogator absconder abseiler absentee absolutist absolver abstainer abstinent
abstracter abstractionist abstractor abuser abutter academic academician accessary accommodator accompanist accompanyist accomplice accordionist
accoucheur accoucheuse accountant accumulator accused accuser achiever acolyte acoustician acquirer acrobat activist actor actress actuary adapter
adder addict addlehead addressee adducer adept adherent adjudicator adjuster adjustor adjutant adman administrator admiral admirer admonisher
adolescent adonis adoptee adopter adorer adulator adult adulterer adulteress advancer adventurer adventuress adversary advertiser advertizer advisee
adviser advisor advocate advocator aeon aerialist aeronaut aerophile aesthete aesthetician aetiologist affiant affiliate affine affirmer affluent
aficionado aggravator aggregator aggressor agitator agnate agnostic agonist agriculturalist agriculturist agronomist aide aircraftman aircraftsman
aircrewman airhead airman airwoman alarmist albino alcalde alchemist alcoholic alderman alexic algebraist alien alienator alienee alienist alienor
aliterate alky allayer allegoriser allegorizer allergist alleviator alliterator allocator almoner almsgiver alphabetiser alphabetizer alpinist
alternate alto altoist altruist alumna alumnus amah amalgamator amanuensis amateur amazon ambassador ambassadress ambler ambusher ameer amigo amir
amnesiac amnesic amora amoralist amorist amphisbaena amputator amputee anaesthetist anagnost analogist analphabet analphabetic analysand analyst
anarchist anathema anatomist ancestor ancestress anchorite anchorman anchorperson ancient androgyne anecdotist anesthesiologist anesthetist angel
angiologist angler anglophil anglophile anglophobe animator animist annalist annihilator annotator announcer annoyer annuitant anointer anomalist
anorectic anorexic answerer antagonist antecedent antediluvian anthologist anthropoid anthropologist anthropophagite anthropophagus anti anticipant
anticipator antifeminist antihero antinomian antipope antiquarian antiquary antique aper aphakic aphasic aphorist apiarist apiculturist apologist
apostate apostle apothecary apotheosis apparatchik apparition appeaser appellant applauder applicant applier appointee appraiser appreciator
apprehender apprentice appropriator approver aquanaut arb arbiter arbitrager arbitrageur arbitrator arboriculturist arborist archaeologist archaist
archangel archbishop archdeacon archduchess archduke archeologist archer archimandrite architect archivist archpriest argonaut arguer arianist
aristocrat arithmetician armiger armorer armourer arouser arranger arriver arriviste arrogator arrowsmith arsonist arthritic articulator artificer
artilleryman artisan artist artiste ascender ascetic asker aspirant aspirer assailant assassin assassinator assaulter assayer assemblyman assemblywoman
assenter asserter assessee assessor asseverator asshole assignee assignor assimilator assistant associate asthmatic astrogator astrologer astrologist
astronaut astronomer astrophysicist atavist atheist athlete attache attacker attempter attendant attendee attender attestant attestator attester
attestor attorney attracter attractor auctioneer audile auditor augur aunt auntie aunty auspex auteur authenticator author authoress authoriser
authoritarian authorizer autobiographer autochthon autocrat autodidact automaton automobilist auxiliary avatar avenger aviator aviatress aviatrix
avower ayah ayatollah baas babbler babe baboo babu baby babyminder babysitter bacchanal bacchant bacchante bachelor bachelorette backbencher backbiter
backer backpacker backscratcher backslapper backslider backstop backstroker backwoodsman bacteriologist baddie badgerer baggageman bagger bagman
bagpiper bailee bailiff bailor bairn baker balancer baldhead baldpate baldy balker balladeer ballerina balletomane balloonist ballplayer bambino
banderillero bandit bandleader bandmaster bandsman banker bankrupt banneret banshee banshie bantamweight barbarian bard bargainer bargee bargeman
baritone barkeep barkeeper barker barmaid barman barnburner barnstormer baron baroness baronet barrater barrator barrister bartender barterer barytone
basileus basilisk basketeer basketmaker basketweaver bassist basso bassoonist bastard baster bather batman batsman batter battler baulker bawd bawler
beachcomber beadle beadsman bearer beater beatnik beau beautician bedesman bedfellow bedlamite bedwetter beefeater beekeeper begetter beggar beggarman
beggarwoman beginner beguiler begum behaviorist behaviourist behemoth beholder beldam beldame believer bellboy belle bellhop belligerent bellman
bellower bellwether bellyacher beloved benedick benefactor benefactress beneficiary bereaved berk berserk berserker besieger bestower betrayer
betrothed bettor bey bibliographer bibliophile bibliopole bibliopolist bibliothec bibliotist bicycler bicyclist bidder bigamist bigot bigwig biker
bilingual bilingualist billionaire bimbo bimetallist binger biochemist biographer biologist biophysicist birdbrain birder bisexual bishop biter blabber
blabbermouth blackguard blackleg blackmailer blacksmith blasphemer blaster bleacher bleeder blighter blocker blockhead blogger bloke blond blonde
blowhard blubberer bludgeoner bluecoat bluejacket bluenose bluestocking bluffer blunderer blusterer boarder boaster boatbuilder boatman boatswain bobby
bobbysoxer bodybuilder bodyguard boffin bogey bogeyman bogie bolshie bolshy bombardier bombshell bondholder bondmaid bondman bondsman bondswoman
bondwoman bonehead bonesetter boob booby booger boogeyman bookbinder bookdealer booker bookie bookkeeper booklover bookmaker bookman bookseller
bookworm boomer boor booster bootblack bootlegger bootlicker bootmaker boozer borderer bore borrower boss bosun botanist botcher boulevardier bouncer
bounder bourgeois bowdleriser bowdlerizer bowler bowman boxer boy boyfriend bozo bracero brachycephalic braggart bragger brahman brahmin brainiac
brainworker brakeman brat brave bravo brawler breadwinner breaker breaststroker breeder brewer briber bricklayer bride bridegroom bridesmaid brigadier
brigand broad broadcaster broker broncobuster brother browser bruiser brunet brunette brute buccaneer buckaroo buckeroo bucolic buddy buff buffoon
bugaboo bugbear bugger bugler bugologist bulimic bullfighter bully bullyboy bum bumbler bumpkin bungler bunkmate bunny bunter bureaucrat burgher
burglar burgomaster burgrave bursar busboy bushwhacker businessman businessperson businesswoman busker busman buster busybody butch butcher butler
butterball butterfingers buttinsky buyer bystander cabalist cabby cabdriver cabinetmaker cabman cacodaemon cacodemon cad caddie cadet cadger caffer
caffre cager caitiff calculator calif caliph caller calligrapher calligraphist cameraman campaigner camper campmate canary candidate candlemaker
candymaker cannibal cannoneer canoeist canonist cantor canvasser capitalist capo captain captive captor capturer carabineer carabinier carbineer
cardholder cardinal cardiologist cardsharp cardsharper careerist caregiver caretaker carhop caricaturist carillonneur caroler caroller carouser
carpenter carper carpetbagger carrier carrottop cartographer cartoonist caseworker cashier castaway caster castrate castrato casualty casuist
cataleptic cataloger cataloguer catamite catcher catechist catechumen caterer cattleman cavalier cavalryman caveman caviler caviller celebrant
celebrater celebrator celebrity celibate cellist cenobite censor centaur centenarian centerfielder centrist centurion ceramicist ceramist chachka
chairman chairperson chairwoman challenger chambermaid chameleon champ champion changeling changer chap chapelgoer chaperon chaperone chaplain
character chargeman charioteer charlatan charmer charwoman chased chaser chatelaine chatterer chauffeur chauffeuse chauvinist chawbacon cheapjack
cheapskate cheater chebab checker cheerer cheerleader cheesemonger chef chela chemist cherub chewer chichi chief chieftain child chiliast chimneysweep
chimneysweeper chink chiromancer chiropodist chiropractor chiseler chiseller chit choirboy choirmaster choker chooser choragus choreographer chorine
chorister chosen chronicler chum chump churchgoer churchman churchwarden churl chutzpanik cicerone cinematographer citizen civilian claimant
clairvoyant clansman clanswoman clapper clarinetist clarinettist classicist classifier classmate claustrophobe clergyman cleric clericalist clerk
client climatologist clinician cloakmaker clochard clockmaker clocksmith clone closer clothier clown coach coachbuilder coachman coadjutor coalman
coaster coastguardsman coauthor coaxer cobber cobbler cockatrice cocksucker coconspirator cocotte coddler codefendant coder codetalker codger coenobite
coeval cofounder cog cognate cognoscente coiffeur coiffeuse coiner collaborationist collaborator colleague collectivist collector colleen collegian
collier colonel colonial colonialist coloniser colonist colonizer coloratura colorist colossus columnist combatant comber comedian comedienne comer
comforter comic commandant commander commando commentator commie commissar commissionaire commissioner committeeman committeewoman commodore commoner
communicant communicator companion compatriot compeer compere competitor compiler complainant complainer complexifier composer compositor compromiser
comptroller compulsive comrade conceiver concertinist concessionaire concessioner conchologist concierge conciliator concubine conductor conductress
confectioner conferee conferrer confessor confidant confidante conformist confrere confuter congregant congressman congresswoman conjurer conjuror
connoisseur conqueror conquistador conscript conservationist conservative conservativist conservator consignee consigner consignor consort conspirator
constable constitutionalist constructivist constructor consul consultant consumer consumptive contadino contemplative contemporary contender contestant
contestee contester contortionist contrabandist contractor contralto contrapuntist contrarian contributor contriver controller controversialist
convalescent convener conventioneer conversationalist conversationist convert conveyancer conveyer conveyor convict cook cooky coolie cooly coon
cooperator coordinator cop copartner copilot coppersmith copycat copyist copyreader copywriter coquette coreligionist corespondent cornerback cornetist
cornhusker coroner corporal corporatist correspondent corsair cosignatory cosigner cosmetician cosmetologist cosmographer cosmographist cosmologist
cosmonaut cosmopolitan cosmopolite costermonger costumer costumier cotenant cottager cottar cotter cottier councillor councilman councilwoman counsel
counsellor counselor counterdemonstrator counterfeiter counterman counterperson counterrevolutionary counterrevolutionist counterspy countertenor
counterterrorist counterwoman countess countryman countrywoman courier courser courtesan courtier cousin couturier coward cowboy cowgirl cowhand
cowherd cowman cowpoke cowpuncher coxcomb coxswain crackerjack crackpot cracksman crafter craftsman cragsman crammer craniologist crank crapshooter
crasher craven crawler crazy creditor creep cretin crewman cricketer crier criminal criminologist crimper criollo cripple critic crofter crone crony
crook crookback crooner cropper crossbencher crosspatch croupier cruiserweight crusader crybaby cryptanalyst cryptographer cryptologist
crystallographer cub cubist cuckold cuckoo cuirassier culprit cultist cultivator cummings cunctator cunt cupbearer curandera curandero curate curator
curmudgeon cuss custodian customer cutler cutpurse cutter cutthroat cybernaut cyberpunk cyborg cyclist cymbalist cynic cyprian cytogeneticist
cytologist czar czarina czaritza dabbler dacoit dad dada daddy daemon dago daimon dairymaid dairyman dakoit dalesman dallier dame damoiselle damosel
damozel damsel dancer dandy danseur danseuse daredevil darling darner dastard dauber daughter dauphin dawdler dayboy daydreamer daygirl deacon
deaconess deadbeat deadeye deadhead dealer dean dear dearest dearie deary deb debaser debater debauchee debaucher debitor debtor debutante decadent
deceased decedent deceiver decipherer deckhand declarer decoder decorator decoy defalcator defamer defaulter defeatist defecator defector defendant
defender defiler defrauder degenerate degrader deipnosophist deist deity delayer delegate delinquent deliveryman demagog demagogue demander demigod
demimondaine demiurge demographer demographist demoiselle demon demoniac demonstrator denizen dentist denturist departed departer dependant dependent
deponent deportee deposer depositor depreciator depressive deputy derelict dermatologist dervish descendant descendent descender deserter designer
deskman desperado desperate despoiler despot detainee detective determinist detractor developer deviant deviate deviationist devisee deviser devisor
devotee devourer diabetic diabolist diagnostician dialectician diarist dibbuk dichromat dick dickhead dictator diehard diemaker diesinker dieter
dietician dietitian differentiator digger dignitary dike dilettante dillydallier dimwit diner dingbat diocesan diplomat diplomate diplomatist
dipsomaniac director disarmer disburser disciple disciplinarian discoverer discriminator discussant disentangler disparager dispatcher disprover
disputant dissembler disseminator dissenter dissident dissimulator distiller distortionist distributer distributor disturber diva diver diversionist
divider diviner divinity divorcee djinn djinni djinny doc docent docker dockhand dockworker doctor doctrinaire dodderer dodger dodo doer doge
dogfighter dogmatist dogsbody dolichocephalic dolt domestic dominatrix domine dominee dominie dominus donee donna donor doofus doorkeeper doorman
doormat doppelganger dork dosser dotard doubter doughboy doula dowager dowser doxy doyen doyenne draftee drafter draftsman draftsperson dragger
dragoman dragon dragoon dramatist draper draughtsman drawee drawler dreamer dressmaker dribbler drifter drinker driveller driver drooler dropkicker
dropout drover drudge druggist drumbeater drummer drunk drunkard dry dryad dualist duce duchess ducky dud dude dueler duelist dueller duellist duenna
duffer duke dulcinea dullard dumbass dummy dunce dunderhead dunker dupe dustman dwarf dweeb dweller dybbuk dyer dyke dynamiter dynamitist dynast
dyslectic dyslexic dyspeptic earl earner earthling earthman easterner eater eavesdropper eblis eccentric ecclesiastic ecdysiast eclectic eclecticist
ecologist econometrician econometrist economiser economist economizer ectomorph edger editor editorialist educatee educationalist educationist educator
effecter effector effendi egalitarian egghead egocentric egoist egomaniac egotist ejaculator ejector elder eldest elector electrician electrocutioner
electrologist electroplater electrotherapist elegist elf elitist elocutionist emancipationist emancipator embalmer embassador embezzler embodiment
embroiderer embroideress embryologist emcee emeer emeritus emigrant emigre emigree emir emissary emperor empiricist employable employee employer
empress emptor emulator enate enchanter enchantress encroacher encyclopaedist encyclopedist endocrinologist endodontist endomorph endorser energiser
energizer enforcer engineer engraver enjoyer enlistee enologist enophile enquirer enrollee ensign enterpriser entertainer enthusiast entomologist
entrepreneur enumerator environmentalist envoy enzymologist eparch epicene epicure epicurean epidemiologist epigon epigone epileptic epistemologist
equal equalitarian equerry equestrian equivocator eradicator eremite eristic erotic escalader escapee escapist escapologist eschatologist escort
esquire essayer essayist esthete esthetician estimator etcher ethician ethicist ethnarch ethnic ethnographer ethnologist ethologist etiologist
etymologist eudaemon eudemon eulogist eunuch evacuee evaluator evangelist everyman evildoer evolutionist ex examinee examiner exarch excavator
exchanger exciseman excogitator excursionist excuser executant executioner executive executor executrix exegete exhibitioner exhibitionist exhibitor
exile existentialist exodontist exorciser exorcist expat expatriate expectorator expender experimenter expert exploiter explorer exponent exporter
expositor expounder expressionist expurgator exterminator extern extoller extortioner extortionist extra extraterrestrial extravert extremist extrovert
eyeful eyewitness fabricator fabulist facilitator factotum faddist faerie faery fag faggot fagot fairy fakeer faker fakir falangist falconer faller
falsifier familiar famulus fanatic fancier fantasist fantasm fantast faqir faquir farmer farmerette farmhand farrier fascist fascista fashionmonger
fastener fatalist fathead father fatso fatty faultfinder faun fauvist favourite fawner fay featherweight fella fellah feller fellow felon feminist
fencer fencesitter fermentologist ferryman fetishist feudatory fiance fiancee fibber fiddler fiduciary fielder fieldhand fieldsman fieldworker fiend
fighter figurehead figurer filer filibuster filibusterer filicide fille filmmaker finagler finalist financier finder finisher fink firebug firedrake
firefighter firstborn fisher fisherman fishmonger fishwife fitter fixer flack flagellant flak flamen flanker flapper flasher flatfoot flatmate
flatterer flautist fledgeling fledgling fleer flibbertigibbet flier flirt flogger floorwalker floozie floozy florist flouter flunkey flunky flutist
flyweight fodder foe foeman fogey fogy follower fomenter fondler foodie fool footballer footman footpad footslogger fop forager forbear forebear
forecaster forefather foreigner forelady foreman foremother foreperson forerunner forewoman forger forgiver fornicator fornicatress fortuneteller
forward fossil fossilist fosterling foundling foundress framer fratricide freak freebooter freedman freedwoman freeholder freelance freelancer
freeloader freeman freethinker freewheeler freewoman frequenter fresher freshman friar friend frogman frontbencher frontiersman frontierswoman frotteur
fruitcake fruiterer frump fucker fuckhead fuckup fugitive fugleman fullback fumbler fumigator funambulist functionalist functionary fundamentalist
fundraiser furrier fusilier fusspot futurist gadabout gadfly gadgeteer gaffer gagman gagster gagwriter gainer gallant galoot galvaniser galvanizer
gambist gambler gamekeeper gamin gamine ganef ganger gangsta gangster ganof gaolbird gaoler garbageman gardener garmentmaker garnishee garroter
garrotter gasbag gasman gastroenterologist gastronome gatecrasher gatekeeper gatherer gaucho gawk gawker gay gazetteer geek geezer geisha gendarme
genealogist general generalissimo generalist geneticist genie genitor genius gent gentile gentleman gentlewoman geographer geologist geomancer geometer
geometrician geophysicist geriatrician gerontologist ghostwriter ghoul giantess giggler gigolo gilder gillie ginzo gipsy girl girlfriend git gitana
gitano giver gladiator glassblower glassmaker glassworker glazer glazier gleaner globetrotter glossarist glutton gnome goalie goalkeeper goaltender
goatherd gob gobbler goblin godchild goddaughter goddess godfather godmother godparent godson goer gofer goffer goldbeater goldbrick goldsmith
goldworker golem golfer goliard gondolier gondoliere goner gonif goniff goof goofball goon gopher gorger gospeler gospeller gossiper gossipmonger
gouger gourmand gourmandizer gourmet governess governor goy grabber grader graduate grammarian gramps gran grandad grandaunt grandchild granddad
granddaddy granddaughter grandee grandfather grandma grandmaster grandmother grandnephew grandniece grandpa grandparent grandson grandstander
granduncle granger grannie granny grantee granter grantor graphologist grappler gravedigger graverobber graybeard grazier greaseball greaser great
greengrocer greenhorn greenskeeper greeter gremlin grenadier greyback greybeard griever griffin griffon grifter grind gringo grinner griot groaner
grocer groom groomsman grouch groundbreaker groundkeeper groundling groundskeeper groundsman groupie groveler groveller grower growler grownup grumbler
grump grunter gryphon guarantor guard guardian guardsman guerilla guerrilla guesser guest guestworker guide guitarist gull gulper gumshoe gunman gunner
gunrunner gunslinger gunsmith guru guttersnipe guvnor guy guzzler gymnast gymnosophist gynaecologist gynandromorph gynecologist gypsy haberdasher
habitant habitue hack hacker hadji haematologist haemophile haemophiliac hag haggler hagiographer hagiographist hagiologist hairdresser hairsplitter
hairstylist haji hajji hakeem hakim halberdier halfback hamadryad hammerhead handicapper handler handyman hanger hangman haranguer harasser hardliner
hardwareman harlequin harlot harmoniser harmonizer harper harpist harpooneer harpooner harpsichordist harpy harridan harrier harvester hatemonger hater
hatmaker hatter hauler haulier have hawker hawkshaw hayseed hazan headcounter headhunter headliner headman headmaster headmistress headsman headwaiter
healer hearer heartbreaker heartthrob heathen heavy heavyweight heckler hedger hedonist heir heiress hellcat hellhound hellion helmsman helot helper
helpmate helpmeet hematologist hemiplegic hemophile hemophiliac henchman herald herbalist herdsman heretic heritor hermaphrodite hermit hero heroine
herpetologist hesitater hesitator heterosexual hewer hick hierarch highbinder highbrow highflier highflyer highjacker highwayman hijacker hiker
hillbilly hippie hippy hipster hire hireling hirer hisser histologist historian historiographer histrion hitchhiker hitman hitter hoarder hoaxer hob
hobbit hobbledehoy hobbler hobbyist hobgoblin hobo hodman hog hoister holdout holdover holidaymaker hombre homebody homeboy homebuilder homegirl
homeless homemaker homeopath homeowner homesteader homo homoeopath homophile homophobe homosexual homunculus honcho honeymooner honker honkey honkie
honky honoree hood hoodlum hoofer hooligan hopeful hoper hornist horologer horologist horseman horseshoer horsewoman horticulturist hosier host hostage
hosteller hostess hostler hotdog hotelier hotelkeeper hotelman hothead hotshot houri housebreaker housebuilder housefather houseguest householder
househusband housekeeper housemaid houseman housemaster housemate housemother housewife housewrecker hoyden hubby huckster huddler hugger hulk humanist
humanitarian humdinger hummer humorist humourist hunk hunter huntress huntsman hurdler hurler husband husbandman hussar hussy hustler hydrologist
hydromancer hygienist hymie hyperope hypertensive hypnotiser hypnotist hypnotizer hypochondriac hypocrite hypotensive hysteric ianfu iceman
ichthyologist iconoclast idealist idealogue ideologist ideologue idiot idler idolater idolatress idoliser idolizer ignoramus illegitimate illiterate
illusionist illustrator imam imaum imbecile imbiber imitator immigrant immortal immune immunologist imp imperialist impersonator importee importer
imposter impostor impresario impressionist improver inamorata inamorato incarnation incendiary inciter incompetent incubus incumbent incurable
independent indexer indigen indigene individualist indorser inductee industrialist inebriate infant infanticide infantryman inferior infernal infidel
infielder infiltrator informant informer ingenue ingrate inhabitant inheritor inheritress inheritrix initiate initiator inmate innkeeper innocent
innovator inoculator inpatient inquirer inquisitor insider insolvent insomniac inspector inspirer instigant instigator instructor instructress
instrumentalist insured insurgent insurrectionist intellectual intercessor interlocutor interloper intermediary intermediator intern internationalist
interne internee internist internuncio interpreter interrogator intersex intervenor interviewee interviewer intimate intriguer introvert intruder
invader invalid invalidator inventor investigator investor invigilator invitee ironist ironman ironmonger ironside ironworker irredentist irregular
irreligionist irridentist islander isolationist itinerant jabberer jackanapes jackass jailbird jailer jailor janissary janitor jawan jaywalker jazzman
jeerer jerk jerker jester jeweler jeweller jilt jimdandy jimhickey jingo jingoist jinnee jinni jinx jobber jobholder jock jockey jogger joiner joker
jokester jongleur journalist journeyer journeyman judge juggernaut juggler juicer jumper junior junkie junky jurist juror juryman jurywoman justiciar
justiciary justifier juvenile kabbalist kachina kafir kalif kaliph keeper kelpie kelpy keyboardist khalif khalifah khan kibbutznik kibitzer kicker kid
kiddie kiddy kidnaper kidnapper kike killer killjoy kin kindergartener kindergartner king kingpin kinsman kinsperson kinswoman kisser kleptomaniac
klutz knacker knave kneeler knight knitter knocker knockout knower knucklehead kolkhoznik kook kvetch laborer labourer lacer lackey lad laddie lady
ladylove laggard lagger laird lama lame lamenter lamia laminator lamplighter lampooner lancer landgrave landholder landlady landlord landlubber landman
landowner landscaper landscapist landsman langlaufer languisher lapidarist lapidary lapidator lapidist larcener larcenist lascar lasher lass lassie
latecomer latitudinarian laudator laugher laughingstock laundress laundryman laundrywoman laureate lawbreaker lawgiver lawmaker lawman lawyer layabout
layman layperson lazar lazybones leader leaker leaper learner leaseholder leatherneck leaver lech lecher lector lecturer ledgeman lefthander leftist
lefty legate legatee legionary legislator lender lensman leper lepidopterist lepidopterologist leprechaun lesbian lessee lessor letch letterer
letterman leveler leveller leviathan lexicographer lexicologist liar libber libeler liberal liberalist liberator libertarian libertine librarian
librettist licensee licenser licentiate liege liegeman lieutenant lifeguard lifer lifesaver lifter liftman lighterman lightweight lilliputian limey
limner limnologist limper linebacker lineman linendraper linesman lingerer linguist linkboy linkman linksman liquidator lisper listener literate
lithographer lithomancer litigant litigator litterateur litterbug litterer liturgist liveryman loader loafer loaner loather lobbyist lobsterback
lobsterman locater locator lockkeeper lockman lockmaster locksmith locum lodger logger loggerhead logician logistician logomach logomachist lohan
loiterer loner longbowman longer longshoreman looker lookout loon looney loony looter loser loudmouth lounger lout lovely lover lowbrow lowerclassman
lowlife loyalist lubber lulu lumberjack lumberman luminary lummox lumper lunatic luncher lunger lunkhead lurcher lurker lush lutanist lutenist luthier
lutist lycanthrope lyricist lyrist ma macaroni macebearer macer machinator machinist macho macroeconomist macushla madam madame madcap madman
madrigalist madwoman maenad maestro mafioso magdalen magician magistrate magnate magnifico magus maharaja maharajah maharanee maharani mahatma mahout
maid maiden maidservant mailman maimer mainstay maintainer major majorette maker malacologist malahini malcontent malefactor malfeasant maligner malik
malingerer maltman maltreater maltster mama mamma mammalogist mammy man manager manageress manakin mandatary mandator mandatory maneuverer mangler
maniac manicurist manikin manipulator mannequin mannikin manoeuvrer manservant manslayer mantichora manticora manticore mantiger mantrap manumitter
mapper marathoner marauder marcher marchioness margrave mariner marketer marksman maroon marquess marquise married marshal martinet martyr marveller
mascot masher masker masochist masquer masquerader massager masseur masseuse master mastermind masturbator matador matcher matchmaker mate mater
materfamilias materialist mathematician matman matriarch matricide matriculate matrikin matrisib matron mauler maven maverick mavin mayor mayoress
meanie measurer meatman mechanic mechanist medalist medallist meddler mediator mediatrix medico meeter megalomaniac melancholiac melancholic meliorist
melter member memoriser memorizer memsahib mender mendicant menial mensch mensh mentioner mentor mercenary mercer merchandiser merchant mermaid
merrymaker meshuggeneh meshuggener mesmerist mesmerizer mesomorph messenger messiah messmate mestiza mestizo metalhead metallurgist metalworker
meteorologist metic metropolitan mezzo microbiologist microeconomist microscopist middlebrow middleman middleweight midget midinette midshipman midwife
migrant migrator mikado militant militarist militiaman milkmaid milkman milksop millenarian millenarist milliner millionaire millionairess millwright
milord mime mimer mimic mimicker minder miner mineralogist mineworker miniaturist minimalist minion minister ministrant minor minstrel minter minx
misanthrope misanthropist misbeliever miscreant miser misfit misleader misogamist misogynist miss missionary missioner missis missus missy mistress
mixologist mnemonist moaner mobster mocker mod modeler modeller moderate moderationist modern modernist modiste molester moll mollycoddle mollycoddler
mom momma mommy monarch monarchist monastic monetarist moneyer moneygrubber moneylender moneymaker moneyman monger monitor monitrice monk monochromat
monogamist monogynist monolingual monologist monomaniac monopoliser monopolist monopolizer monotheist monster monstrosity mooch moocher moonlighter
moonshiner mope mopper moppet moralist moron morosoph mortgagee mortgager mortgagor mortician mossback mother motherfucker motile motorcyclist motorist
motorman motormouth moujik mountaineer mountebank mounter mourner mover moviegoer muadhdhin muazzin muckraker mudslinger muezzin mufti muggee mugger
muggins mujahid mujik mujtihad mulatto muleteer mumbler mummer mummy muncher muralist murderee murderer murderess murmurer musclebuilder muscleman
muser musher musician musicologist musketeer mutant mutation mute mutilator mutineer mutterer muttonhead muzhik muzjik muzzler mycologist mycophage
mycophagist myope myrmidon mystic mythologist nabob nag nagger naif nailer namer namesake nan nance nanna nanny nanus naprapath narc narcissist narcist
narcoleptic nark narrator natator national nationalist native nativist natural naturalist naturist naturopath navigator navvy nawab naysayer nebbech
nebbish necessitarian necker necromancer needer needlewoman needleworker negativist neglecter negotiant negotiator negotiatress negotiatrix neighbor
neighbour neoclassicist neocon neoconservative neoliberal neologist neonate nephew nepotist nerd nester netkeeper netminder neurasthenic neurobiologist
neurolinguist neurologist neuroscientist neurosurgeon neurotic neutral neutralist newbie newborn newcomer newlywed newsagent newsboy newscaster
newsdealer newsman newsmonger newspaperman newspaperwoman newsperson newsreader newsvendor newswoman newswriter nibbler niece niggard niggler nightbird
nighthawk nightrider nihilist nincompoop ninja ninny nipper niqaabi nitpicker nitwit nob noble nobleman noblewoman nobody noctambulist nomad nominalist
nominator nominee nonachiever nonagenarian nonattender nonbeliever noncandidate noncitizen noncom noncombatant noncompliant nondescript nondrinker
nondriver nonesuch nonmember nonpareil nonparticipant nonpartisan nonpartizan nonperson nonreader nonresident nonsmoker nonstarter nonsuch nonworker
normaliser normalizer nosher notability notable notary noticer novelist novice novillero nudger nudist nudnick nudnik nullifier nullipara numen
numerologist numismatist numismatologist numskull nun nuncio nurse nurseling nursemaid nurser nurseryman nursling nutcase nutritionist nutter nymph
nymphet nympho nympholept nymphomaniac oaf oarsman oarswoman objector oblate obliger oboist obscurantist observer obsessive obstetrician obstructer
obstructionist obstructor occult occultist occupant occupier oceanaut oceanographer octogenarian octoroon oculist odalisque oddball odist oenologist
oenophile offender offerer offeror officeholder officer official officiant offspring ogler ogre ogress oiler oilman oldster oldtimer oligarch ombudsman
omnivore onanist oncologist oneiromancer onlooker onomancer operagoer operative ophthalmologist opponent opportunist opposer oppressor optician
optimist optometrist oracle orator orchestrator ordainer orderer orderly ordinand ordinary organiser organist organizer orientalist originator
ornamentalist ornithologist orphan orthodontist orthoepist orthopaedist orthopedist orthoptist osculator osteologer osteologist osteopath osteopathist
ostiarius ostiary ostler ostrich otolaryngologist otologist otorhinolaryngologist ouster outcast outcaste outdoorsman outdoorswoman outfielder
outfitter outgoer outlander outlaw outlier outpatient outrider outsider overachiever overcomer overlord overnighter overseer owner oyabun pa pacha
pachuco pacificist pacifier pacifist packer packman packrat padder paddler padre padrone paederast paediatrician paedophile pagan pageboy painter pal
paladin palaeontologist palatine paleographer paleographist paleontologist pallbearer palmist palmister palooka palsgrave pamperer pamphleteer pandar
pander panderer panegyrist panelist panellist panhandler panjandrum pansexual pantheist pantomimer pantomimist pantryman pantywaist papa paparazzo
paperboy paperer paperhanger papist papoose pappa pappoose parachuter parachutist parader paragrapher paralegal paralytic paramedic paramedical
paramour paranoiac paranoid paraplegic paraprofessional parapsychologist paratrooper pardner pardoner parent parer paretic pariah parishioner
parlormaid parlourmaid parodist parolee parricide parson partaker participant partisan partitionist partizan partner partygoer parvenu pasha passenger
passer passerby paster pastor patentee pater paterfamilias pathfinder pathologist patient patrial patriarch patrician patricide patrikin patriot
patrioteer patrisib patroller patrolman patron patroness patronne patsy patternmaker patzer pauper pawer pawnbroker payee payer paymaster paynim
peacekeeper peacemaker peacenik pearler peasant peculator pedagog pedagogue pedaler pedaller pedant peddler pederast pedestrian pediatrician pediatrist
pedlar pedodontist pedophile peeler peeper peer peeress peewee pendragon penetrator penitent penman penologist penpusher pensionary pensioner
pentathlete peon perceiver percher percipient percussionist perfecter perfectionist performer perfumer peri perinatologist periodontist peripatetic
perisher perjurer perpetrator persecutor personage personification perspirer persuader pervert peshmerga pessimist pesterer petitioner petter
pettifogger phalangist phantasm phantasma phantom pharisee pharmacist pharmacologist philanderer philanthropist philatelist philhellene philhellenist
philistine philologist philologue philomath philosopher philosophiser philosophizer phlebotomist phoner phonetician phoney phonologist phony
photographer photojournalist photometrician photometrist phrenologist physician physicist physiologist physiotherapist phytochemist phytologist pianist
picador picaninny piccaninny pickaninny picker picket picklepuss picknicker pickpocket picnicker pigman pigmy pilferer pilgrim pillager pillock pilot
pimp pinchgut pinhead pinko pioneer piper piranha pirate pisser pistoleer pitcher pitchman pivot pixie placeholder placekicker placeman placeseeker
plagiariser plagiarist plagiarizer plainclothesman plainsman plaintiff plaiter planner planter plantsman plasterer platelayer plater platitudinarian
playactor playboy player playfellow playgoer playmaker playmate playwright pleader pleaser pleb plebe plebeian pledgee pledger plenipotentiary plier
plodder plotter ploughboy ploughman ploughwright plowboy plower plowman plowwright plugger plumber plunderer plunger pluralist plutocrat plyer poacher
podiatrist poet poetess poetiser poetizer poilu pointillist pointsman poisoner pol polack polemic polemicist polemist policeman policewoman
policyholder politician politico pollster polluter poltergeist poltroon polyandrist polygamist polyglot polygynist polymath polytheist pom pommy
pomologist ponce ponderer pontifex pontiff poof pooler poove pop pope popinjay populariser popularizer populist pornographer porter portraitist
portrayer portwatcher poser poseur poseuse positivist posseman possessor postdiluvian postgraduate postilion postillion postman postmaster postmistress
postponer postulant postulator posturer potboy potentate pothead potholer pothunter potman potter potterer pouf poulterer poultryman pouter powderer
powerbroker powerhouse practician practitioner praetor pragmatist prankster prater prattler preacher prebendary precentor preceptor predator
predecessor predestinarian predestinationist predictor preemie preemptor prefect prelate premie premier prentice presbyope presbyter preschooler
presenter presentist preservationist preserver president pressman prestidigitator preteen preteenager preterist pretor prevaricator prexy prey prick
prickteaser priest priestess prig primate primigravida primipara primitive primogenitor primus prince princeling princess printer printmaker prior
prioress prisoner private privateer privateersman prizefighter pro probable probationer proconsul procrastinator proctologist proctor procurator
procurer procuress prodigal prodigy producer prof professional professor profiteer profligate progenitor progeny prognosticator programmer
prohibitionist projectionist prole proletarian promisee promiser promisor promoter prompter promulgator proofreader propagandist propagator prophesier
prophet prophetess propman proponent proposer propositus proprietor proprietress prosecutor proselyte prospector prosthetist prosthodontist prostitute
protagonist protectionist protector protege protegee protester protozoologist provider provincial provisioner provocateur provoker provost prowler
proxy prude pruner psalmist psephologist pseud pseudo pseudohermaphrodite psychiatrist psychic psycho psychoanalyst psycholinguist psychologist
psychoneurotic psychopath psychophysicist psychopomp psychotherapist psychotic pteridologist publican publiciser publicist publicizer puddler pudge
puerpera pugilist puke puller puncher pundit punk punster punter pupil puppeteer purchaser purist purser pursued pursuer purveyor pusher pushover
pussycat putter putterer putz pygmy pyrographer pyromancer pyromaniac pythoness qadi quack quad quadripara quadriplegic quadroon quaestor quaffer
qualifier quarreler quarreller quarrier quarry quarryman quarterback quartermaster queer querier quester questioner quibbler quidnunc quietist quin
quintipara quisling quitter quizmaster quizzer quoter rabbi racer racialist racist racker racketeer raconteur radiobiologist radiochemist radiographer
radiologist radiotherapist raftman raftsman ragamuffin ragpicker ragsorter raider railbird railroader railwayman rainmaker raiser raja rajah rake
rakehell rambler rancher ranee rani ranker ranter raper rapist rappeller rapper rapporteur rapscallion rascal ratepayer ratifier ratiocinator
rationalist ratter raver ravisher reactionary reader realist reaper reasoner rebuker rebutter receptionist recidivist recipient recitalist reciter
reckoner recluse reconciler recoverer recreant recruit recruiter rector recusant redact redactor redcap redcoat redhead redheader redneck reeler
reenactor ref referee referral refiner refinisher reformer reformist refugee refuter regent regicide registrant registrar regular reincarnation
relative reliever religionist religious remunerator renegade renovator renter rentier rep repairer repairman repatriate repeater reporter
representative reproacher reprobate reprover requester rescuer researcher reservist resident resister respecter respondent responder restauranter
restaurateur rester restorer retailer retaliator retard retiree retreatant reveler reveller revenant revenuer reverend reversioner reversionist
reviewer reviser revisionist revivalist revolutionary revolutionist rewriter rhabdomancer rhetorician rheumatic rheumatologist rhinolaryngologist
rhymer rhymester ribald rider ridiculer rifleman rigger righthander rightist ringer ringleader ringmaster rioter rip ripper riser ritualist rival
riveter rivetter roadhog roadman roamer roarer roaster robber roc rocker rogue roisterer rollerblader romantic romanticist romper roofer rookie roomer
roomie roommate roomy rooter ropedancer ropemaker roper ropewalker rotter roue roughneck roughrider rounder roundhead roundsman rouser roustabout
router rover rowdy rower royalist rubberneck rubbernecker rube ruffian ruiner ruler ruminator rummy rumormonger rumourmonger rumrunner runner runt
ruralist rusher rustic rustler saboteur sabra sachem sacrificer sacristan saddhu saddler sadhu sadist sadomasochist safebreaker safecracker sagamore
sage sahib sailmaker sailor saint salesclerk salesgirl saleslady salesman salesperson saleswoman salter salutatorian saluter salvager salvor samurai
sandbagger sandboy sandman sandwichman sangoma sannup sannyasi sannyasin sanyasi saphead sapper sartor satirist satrap satyr saunterer savage savant
saver sawbones sawyer saxist saxophonist scab scalawag scallywag scalper scammer scamp scandalmonger scanner scapegoat scapegrace scaremonger
scatterbrain scattergood scenarist sceneshifter sceptic schemer schizophrenic schlemiel schlep schlepper schlimazel schlockmeister schmo schmoozer
schmuck schnook schnorrer scholar scholastic scholiast schoolboy schoolchild schoolfellow schoolfriend schoolgirl schoolmarm schoolmaster schoolmate
schoolmistress schoolteacher scientist sciolist scion scoffer scofflaw scold scolder scorekeeper scorer scorner scoundrel scourer scourger scout
scouter scoutmaster scrag scrambler scrapper scratcher scrawler screamer screecher screener screenwriter screw screwball screwballer scribbler
scrimshanker scriptwriter scrivener scrooge scrounger scrubber scrutineer scrutiniser scrutinizer sculler scullion sculptor sculptress sculpturer
seafarer seaman seamster seamstress searcher seasonal seasoner secessionist seconder secretary sectarian sectarist sectary secular secularist
secundigravida securer seducer seductress seeder seedman seedsman seeker seer segregate segregationist segregator seigneur seignior seismologist seizer
selectman selector selectwoman seller sellout semanticist semifinalist seminarian seminarist semiotician semipro semiprofessional sempstress senator
sendee sender seneschal senior sensationalist sensitive sensualist sentimentalist sentinel sentry separationist separatist septuagenarian seraph serf
sergeant sericulturist serjeant sermoniser sermonizer serologist servant server serviceman servitor setter settler settlor sexagenarian sexist sexpot
shadower shaheed shaitan shaker shaman shammer shamus shanghaier shaper sharecropper shareholder shareowner sharer sharper sharpie sharpshooter sharpy
shaver shaytan shedder sheeny sheepherder sheepman shegetz sheik sheika sheikh sheikha sheller shelver shepherd shepherdess sheriff sherlock shielder
shifter shiksa shikse shill shingler shipbuilder shipmate shipowner shipper shipwright shirker shirtmaker shithead shitter shlemiel shlep shlepper
shlimazel shlockmeister shmo shmuck shnook shnorrer shocker shoeblack shoemaker shogun shoofly shopaholic shopkeeper shoplifter shopper shopwalker
shortstop shouter shoveler shoveller shover showgirl showman shrew shrimp shrink shuffler shutterbug shylock shyster sib sibling sibyl sidekick
sidesman sightreader sightseer signaler signaller signalman signatory signer signior signor signora signore signorina silenus silly silvan silversmith
silverworker simperer simpleton singer sinner sipper sir sirdar sire sirrah sis sissy sister skateboarder skater skeptic sketcher skidder skier skimmer
skinflint skinhead skipper skirmisher skivvy skulker skunk skycap skydiver slacker slammer slanderer slapper slasher slattern slaughterer slave
slaveholder slaver slavey slayer sledder sleeper sleepwalker sleepyhead sleuth sleuthhound slicer slider slinger slob slobberer sloganeer slogger
slopseller slouch sloucher sloven slowcoach slowpoke slugabed sluggard slugger slumberer slut slyboots smallholder smarta smasher smiler smirker smoker
smoothie smoothy smotherer smuggler snacker snapper snarer snatcher sneak sneerer sneezer sniffer sniffler sniper snitch snitcher sniveler sniveller
snob snoop snooper snoot snorer snorter snot snowboarder snuffler sobersides socialiser socialist socialite socializer sociobiologist sociolinguist
sociologist sociopath sodalist sodbuster sodomist sodomite softie softy sojourner solderer soldier solicitor solitudinarian soloist solon solver
sommelier somnambulist somniloquist son songster songstress songwriter sonneteer sonny soothsayer soph sophisticate sophomore soprano sorcerer
sorceress sorehead sorrower sorter sot soubrette soul soundman sourpuss souse southpaw sovereign sower spaceman spacewalker spammer spanker sparer
spastic speaker spearhead specialiser specialist specializer specifier spectator spectre speculator speechifier speechmaker speechwriter speeder
speedskater spelaeologist speleologist spellbinder speller spelunker spendthrift spewer sphinx spic spick spik spiller spindlelegs spindleshanks
spinmeister spinner spinster spirit spiritualist spitfire spitter spiv splicer splitter spoiler spoilsport spokesman spokesperson spokeswoman sponger
sponsor spook sportscaster sportsman sportswoman sportswriter spotter spouse spouter sprawler sprayer sprigger sprinter sprite sprog spurner spy
spymaster squabbler squanderer squatter squaw squawker squealer squinter squire squirmer squirt stabber stableboy stableman stacker staffer stagehand
stager staggerer stainer stakeholder stalker stalwart stammerer stamper standardiser standardizer standee stander starer starets stargazer starlet
starveling statesman stateswoman stationer stationmaster statistician steady stealer steamfitter steamroller steelmaker steelman steelworker
steeplejack steerer steersman stemmer stenographer stentor stepbrother stepchild stepdaughter stepfather stepmother stepparent stepper stepsister
stepson stevedore steward stewardess stickler stiff stifler stigmatic stigmatist stinker stinkpot stinter stipendiary stippler stirrer stitcher
stockbroker stockholder stockist stockjobber stockman stocktaker stomper stonecutter stonemason stoner stonewaller stooge stoolie stoolpigeon stooper
storekeeper storyteller stowaway strafer straggler straight stranger straphanger strapper strategian strategist strawman strayer streaker streetwalker
strider strikebreaker striker stringer striper stripling striptease stripteaser striver stroller strongman struggler strumpet stud student stuffer
stumblebum stumbler stunner stupe stupid stutterer styler stylist stylite subaltern subcontractor subdeacon subdivider subduer subeditor subjectivist
subjugator sublieutenant submariner submitter subnormal subordinate suborner subscriber subsidiary subsidiser subsidizer subsister subtracter
suburbanite subversive subverter subvocaliser subvocalizer succeeder successor succorer succourer succuba succubus sucker suer sufferer suffragan
suffragette suffragist suggester suitor sultan summercater summercaters sunbather sundowner super supercargo supergrass superintendent superior
superman supermarketeer supermarketer supermodel supermom supernatural supernumerary superordinate superstar supervisor supplanter suppliant supplicant
supplier supporter suppresser suppressor supremacist suprematist supremo surfboarder surfer surgeon surmounter surpriser surrealist surrenderer
surrogate surveyor survivalist survivor suspect sustainer sutler swagger swaggerer swaggie swagman swain swami swashbuckler swayer swearer sweeper
sweetheart sweetie swellhead swimmer swindler swineherd swinger switcher switchman swordsman swot sybarite sycophant syllogiser syllogist syllogizer
sylph sylvan symboliser symbolist symbolizer sympathiser sympathizer symphonist symposiarch symposiast syncopator syndic syndicalist syndicator
synonymist syntactician synthesiser synthesist synthesizer syphilitic systematiser systematist systematizer systemiser systemizer tablemate tacker
tackle tackler taco tactician tagalong tagger tailback tailgater tailor taker talebearer taleteller talker tallyman tamer tantaliser tantalizer
taoiseach tapper tapster tart taskmaster taskmistress taster tatterdemalion tattler tattletale taxer taxidermist taxidriver taximan taxman taxonomer
taxonomist taxpayer tchotchke tchotchkeleh teacher teammate teamster tearaway tease teaser tec techie technician technocrat technologist technophile
technophobe teen teenager teetotaler teetotalist teetotaller tekki telecaster telegrapher telegraphist teleologist telepathist telephoner telephonist
televangelist telltale tellurian temp temporary temporiser temporizer tempter temptress tenant tenderfoot tenno tenorist tentmaker tergiversator
termagant termer terminator terpsichorean territorial terrorist tertigravida testate testator testatrix testee tester testifier thane thaumaturge
thaumaturgist theatergoer theatregoer theist theologian theologiser theologist theologizer theoretician theoriser theorist theorizer theosophist
therapist thespian theurgy thief thinker thirster thoroughbred throttler throwaway throwback thrower throwster thruster thug thunderbird thurifer
thwarter tiddler tiger tightwad tike tiler tilter timberman timekeeper timeserver timpanist tinker tinkerer tinner tinsmith tinter tipper tippler
tipster tiro titan tither titterer toady toaster toastmaster tobacconist tobogganist toddler toff toiler toller tollgatherer tollkeeper tollman tomboy
tomfool toolmaker toper topper torchbearer toreador torero tormenter tormentor torpedo tortfeasor torturer tosser totalitarian totemist toter totterer
toucher tough toughie tourer tourist tout touter tovarich tovarisch towhead townee towner townie townsman towny toxicologist tracer tracker tracklayer
trader tradesman traditionalist traducer trafficker tragedian tragedienne trailblazer trailer trainbandsman trainbearer trainee trainer trainman
trainmaster traitor traitress tramp tramper trampler transactor transalpine transcendentalist transcriber transexual transferee transferer transferor
transferrer transgendered transgressor transient translator transmigrante transmitter transplanter transsexual transvestite trapper trapshooter
traveler traveller traverser trawler treasonist treasurer treater trekker trembler trencher trencherman trespasser tribade tribesman tribologist
tribune tricker trickster trier trifler triggerman trigonometrician trimmer tripper tritheist triumvir troglodyte troll troller trollop trombonist
trooper troubadour troublemaker troubler troubleshooter trouper truant trucker truckler trudger truelove trumpeter trustbuster trustee truster trustor
trusty tsar tsarina tsaritsa tsatske tshatshke tubercular tugger tumbler tuner turncoat turncock turnkey turtler tutee tutor twaddler twat twerp
twiddler twin twiner twirler twirp twit tycoon tympanist typesetter typist typographer tyrant tyro tzar tzarina ultraconservative ultramontane ump
umpire uncle underachiever underboss underclassman underdog undergrad undergraduate underling underperformer undersecretary underseller understudy
undertaker underwriter undesirable undine undoer unfastener unfortunate unicorn unicyclist unilateralist unionist unperson unraveler unraveller untier
untouchable upbraider upholder upholsterer uprooter upsetter upstager upstart uranologist urchin urinator urologist user usherette usufructuary usurer
usurper utiliser utilitarian utilizer utterer uxor uxoricide vacationer vacationist vaccinator vaccinee vacillator vagrant valedictorian valentine
valet valetudinarian valuator valuer vamp vamper vampire vandal vanisher vanquisher vaquero varlet varmint varnisher vassal vaticinator vaudevillian
vaulter vaunter vegan vegetarian vendee vender vendor venerator venter ventriloquist venturer verbaliser verbalizer verger verifier vermin versifier
vestal vestryman vestrywoman vet veteran veterinarian veterinary vexer vibist vibraphonist vicar vicegerent vicereine viceroy victim victimiser
victimizer victor victualer victualler viewer vigilante vilifier villager villain villainess villein vindicator vintager vintner violator violinist
violist violoncellist virago virgin virologist virtuoso viscount viscountess visionary visitant visitor visualiser visualizer vitaliser vitalist
vitalizer viticulturist vivisectionist vixen vizier vocaliser vocalist vocalizer vociferator voicer voider voluntary volunteer voluptuary vomiter
votary voter vouchee voucher vower voyager voyeur vulcaniser vulcanizer vulgarian vulgariser vulgarizer wacko waddler waffler wag wagerer waggoner
waggonwright wagoner wagonwright waif wailer wainwright waiter waitress waker wallah walloper wallpaperer wally waltzer wanderer wangler wanker wannabe
wannabee wanter wanton warbler ward warden warder wardress warehouseman warehouser warlock warlord warmonger warrantee warranter warrantor warrener
warrior washer washerman washerwoman washwoman wassailer waster wastrel watchdog watcher watchmaker watchman watercolorist watercolourist waterer
waterman waver waverer wayfarer weakling wearer weasel weatherman weaver webmaster weeder weekender weeper weigher weightlifter weirdie weirdo weirdy
weisenheimer welcher welcomer welder welsher wench wencher werewolf westerner wetback wetnurse whacko whale whaler wheedler wheelwright whiffer whiner
whipper whippersnapper whirler whisperer whistleblower whitey whittler whiz whizz wholesaler whore whoremaster whoremonger whoreson widow widower
widowman wife wiggler wight wigmaker wildcatter wimp windbag winder windtalker winemaker wingback winger wingman winker winner wino wiper wireman wirer
wiretapper wiseacre wisenheimer witch withdrawer withholder withstander witness witnesser wittol wivern wiz wizard wog wolfman woman womaniser
womanizer wonderer wonk woodcarver woodcutter woodman woodsman woodworker wooer woolgatherer woolsorter wop wordmonger wordsmith workaholic worker
workfellow workingman workman workmate worldling worrier worrywart worshiper worshipper worthy wrangler wrecker wrester wrestler wretch wriggler writer
wrongdoer wuss wyvern xylophonist yachtsman yachtswoman yahoo yakuza yanker yardbird yardie yardman yardmaster yawner yearling yearner yeller yenta
yeoman yeti yid yielder yob yobbo yobo yodeller yokel youngster younker youth yuppie zany zombi zombie zoologist
`;

export const groups = `
academe academia academy adhocracy admass admiralty aged agency agglomeration aggregation aircrew airforce alignment alinement ally amphictyony
ancestry ancients antibiosis argosy aristocracy armada armamentarium armour army array assemblage assizes association assortment athenaeum atheneum
audience authoritarianism authorities autocracy automaker aviation avifauna backfield backlog baffled band banquet baronage baronetage bastion batch
battalion battery beanfeast beatniks beats bevy bibliotheca bikers biome biota biotype blind bloc bloodline bloodstock board booboisie bookclub
bookfair bootboys bosk botany bottler bourgeoisie bracket branch breadline breed brethren brigade brokerage brood browse brush bunch bundle bureau
bureaucracy bureaucratism business businessmen businesspeople cabal caboodle cadre callathump callithump camarilla canebrake capitalism caravan
cardinalate carload carmaker cartel cast categorisation categorization category catena caucus cautious cavalcade cavalry chain chancery chaparral
charity chicane choir chunk church circus citizenry civilization clade clan claque class clergy clerisy clew clientele clinic clique clod clon clowder
club clump cluster clustering coalition coastguard coevals cohort collection collective collectivism college colloquium colony column combination combo
commission committee commonality commonalty communism community company conclave concourse conference congeries congregation conservancy conservatory
consistory consortium constabulary constituency constitutionalism constructivism contemporaries content contents contingent conventicle convention
convocation convoy copartnership coppice copse cordon core cornhusking corp corporation corps corrections cortege coterie council country countryfolk
couple court coven covert covey cream crew crossroads crowd cubism cult culturati culture cumulation dadaism damned data dead deaf dealership deco
deconstructivism defeated delegation demimonde denomination department deputation descendants diarchy diaspora dichotomy dictatorship directorate
disabled discomfited division diwan doomed dragnet drove duality duette dyarchy dynasty economy ecosystem ecumenism eightsome elderly elect electorate
elite enemy enlightened enosis ensemble entente entourage episcopacy escadrille ethnos expo expressionism faction faithful family fandom farrago fauna
fauvism feast fedayeen federation fellowship feudalism few filmdom findings firm flagging flank fleet flight flock flora folk folks followers following
forest formation forum foursome frat fraternity free friendly futurism gaggle galaxy galere gallery gallimaufry gam gamelan gang gangdom gangland
gathering gaudy gendarmerie gendarmery genealogy generation genome genotype gens gentlefolk gentry gerontocracy gild gimmickry glob governance governed
government grade grandstand gridlock grove guild gynarchy gynecocracy hamlet handicapped hawala haycock hayrick haystack heap hedgefund hegemon
hegemony herbarium herd hierarchy hierocracy highschool hippies hipsters hive hodgepodge homebound homefolk horde hostile hotchpotch household
housewarming hudood hudud imagism indaba indie industrialism industry infantry ingroup inspectorate institute institution instrumentality insurer
intelligentsia issuer jati judicatory judicature judiciary junta junto jury kibbutz kindergarten kindred kinfolk kinsfolk kith klavern kludge
knighthood knot koinonia kolkhoz labor labour laity law leaders league legion legislature levee line lineage linemen literati litter lost luminism lump
lumpenproletariat lycee lyceum macumba madrasa madrasah mailing maimed majors manpower manufacturer mariachi masque masquerade masses mates
matriarchate matriarchy matrix meeting melange membership men menage menagerie mercantilism meritocracy metadata military militia minimalism ministry
minority minors minstrelsy minyan miscellanea miscellany mishmash mishpachah mishpocha mission mixer mob mobocracy mods monarchy monocracy monotype
moshav motley motorcade muckheap muckhill mujahadeen mujahadein mujahadin mujahedeen mujahedin mujahideen mujahidin multiversity musketry muster
mythology nation nationality navy needy neoexpressionism neoromanticism network newsroom nobility nonalignment nonalinement obeah obi ochlocracy
octette oddments oecumenism officialdom oligarchy orchestra ordering organisation organization outfit overpopulation overspill package packet pair
panchayat panchayet panoply pantheon papacy parade paramilitary paratroops parish parliament partnership party pastorate patriarchy patrol peasantry
pedigree peepshow peerage people peoples personnel pesantran pesantren pharma philharmonic phratry phyle phylum pile platoon playschool plenum
pluralism plutocracy pointillism police politburo polytechnic pontificate poor populace population posse posterity potpourri praesidium prelacy
prelature preschool presidium priesthood processor profession progression proletariat psychedelia public publisher punchayet punks pyre quadrumvirate
quadruple quango quartette queue quintette quintuple quorum rabbinate rabble ragbag ragtag rainforest rajanya rally rank readership rear rearguard
recessional reductivism regime regiment remuda repertoire republic reserves retarded retinue retreated retrospective reunion revisionism rich riffraff
rockers rout row ruck sabbat sainthood salmagundi sayeret schmear schmeer school screenland scrub scum seance secession secondary secretariat
secretariate sect selva seminar seminary senate separatism septette sequence series set settlement sevensome sextette sezession sharia shariah shebang
shindig shindy shmear shogunate sick signage sixsome skinheads slagheap slain smithereens smorgasbord sociable social society sodality soiree soldiery
sorority soviet sovietism species spinney squad squadron squirearchy stack staff statuary straggle stratocracy streak strings subclass subcommittee
subculture subfamily subgenus subgroup subkingdom suborder subphylum subset subspace subspecies subsystem superclass superfamily superorder superphylum
superpower suprematism surrealism suzerain swad swarm symposium syndicalism syndicate synod synset table tableau taxon taxonomy team tech technocracy
telco tenantry theocracy thicket threescore throng timid totalitarianism totem townsfolk townspeople tradespeople traffic trainband transpose tribe
tribunal trichotomy trilogy trinketry triplicity triumvirate troop troops troponomy troupe tryst tuft turnout turnverein tussock tyranny ulama ulema
unconfessed underbrush underclass underground undergrowth underwood underworld unemployed uninitiate union unionism university utility van vanguard
variety varsity vegetation venation venire vernation vestry vicariate vicarship viewers village waterworks wildlife wisp womankind woodpile woods
workforce wounded yeomanry yeshiva yeshivah zamboorak zamburak zamburek zoology zumbooruck zumbooruk
`;

export const peoples = `
a-one abenaki aberdonian abkhas abkhasian abkhaz abkhazian abnaki aborigine acadian achaean achaian acheronian acherontic achomawi aditya adonic adonis
adventist aegean aeolian aeschylean aesir aether afghan afghani afghanistani african african-american afrikaans afrikander afrikaner afro-american
afro-asian aglaia agriculture_secretary ahura akwa'ala alabama alabaman alabamian alaska_native alaskan alaskan_native albanian albigensian alecto
aleut aleutian alexandrian algerian algonkian algonkin algonquian algonquin allied almoravid alpine alsatian altaic amazon ambrosian american
american_revolutionary_leader amerind amerindian amerindic amhara amharic amish anabaptist anasazi andalusian andean andorran andvari angevin angevine
angle anglican anglican_catholic anglo-american anglo-catholic anglo-indian anglo-jewish anglo-saxon anglo-saxon_deity anglophilic anglophobic angolan
angolese anguillan annamese antarctic antiguan anunnaki anzac apache apocryphal apostelic_father apostle appalachian april_fool aquarius arab
arab_chief arabian arabic arabist aramaean aramaic aramean arapaho arapahoe arawak arawakan arcadian archer arctic areopagite argentine argentinian
argive argus aricara aries arikara aristotelean aristotelian aristotelic arizonan arizonian arkansan arkansawyer armenian arminian arthurian aryan asat
ashkenazi asian asian_american asiatic assamese assyrian asterope asvins atakapa athabascan athabaskan athapascan athapaskan athenian atlantic
atlantides atsugewi attacapan attic attorney_general audenesque augean augustan augustinian aussie austin_friar australasian australian
australian_aborigine austrian austronesian avestan awol azerbaijani aztec b-girl babylonian badaga badger bahai bahamian bahraini bahreini balance
balkan baltic balzacian bangladeshi bantoid bantu bantu-speaking baptist baptistic barbadian barbary_pirate baroque bart basket_maker basotho basque
batswana bavarian bay_stater bayesian beaver bechuana bedouin beduin beethovenian beguine belarusian belgian belorussian benedictine bengali beninese
berber berliner bermudan bermudian bhutanese bhutani biedermeier big_brother biloxi bisayan bishop_of_rome bismarckian black black_african
black_and_tan black_friar black_muslim black_panther blackfoot blackfriar blackshirt blessed blessed_trinity blimp blucher bluegrass_stater boche
boeotian boer bogartian bohemian bolivian bolshevik bolshevist bolshevistic boolean bornean bosnian bostonian boswell botswanan bourbon boxer boy_scout
brahui brazilian breton brit britannic british british_people britisher briton brits brobdingnagian brother brownie brownshirt brule brummagem brummie
brummy bruneian buckeye buddha buddhist buddhistic buffalo_indian bulgarian bull burmese burundi burundian bushman byelorussian byzantine cabalist
caddo cadmus caesarean caesarian cahita cairene cajun cakchiquel calapooya calapuya calcuttan californian calvinist calvinistic calvinistical calypso
cambodian cambrian cameroonian campfire_girl canaanite canadian canarese cancer cantabrigian canuck capetian cappadocian capricorn carelian carib
carib_indian carioca carlovingian carmelite carolean caroline carolingian carolinian cartesian carthaginian carthusian casanova cassite castillian
catalan catawba catholic catholic_pope catholicos caucasian caucasic caucasoid cavalier cayuga cebuan celt celtic celtic_deity cenozoic
central_american ceo cerberus cewa ceylonese cfo chadian chaldaean chaldean chaldee chancellor chancellor_of_the_exchequer charles_hard_townes
charles_townes charon chartist chasid chasidic chassid chassidic chechen cheops cheremis cheremiss cherokee chewa cheyenne chian chicano chichewa
chickasaw chief_constable chief_executive chief_secretary chilean chiluba chimaera chimakum chimariko chimera chinaman chinese chinese-red
chinese_deity chinook chipewyan chippendale chippewa chiron choctaw christian christian_scientist christological chukchi church_father churchillian
chuvash cimmerian cinderella circassian circe cistercian cochimi cockney cocopa cocopah coeur_d'alene coleridgean coleridgian colombian colonel_blimp
coloradan colossian columbian comanche commerce_secretary communist comptroller_general comptroller_of_the_currency comrade confederate
confederate_soldier confucian confucianist congolese congregational congregationalist connecticuter conoy conservative conservative_jew continental
contra converso copernican copt coptic corinthian cornhusker cornish cornishman cornishwoman corsican cossack costa_rican costanoan coue
counsel_to_the_crown cpa crab cree creek creole cretaceous cretan croat croatian croesus cromwellian crow crusader cub_scout cuban cyclops cymry cynic
cyprian cypriot cypriote cyril cyrillic czech czechoslovak czechoslovakian dakota dalai_lama dalmatian damascene dane daniel danish dantean dantesque
daphne dardan dardanian darwinian dci defense_secretary delaware delawarean delawarian delilah delphian delphic democrat democratic demosthenic demotic
deweyan dharma dhegiha dickensian diegueno dionysian dipylon director_of_central_intelligence djiboutian doctor doctor_of_the_church dominican don
don_juan don_quixote donatist donnean donnian dorian dostoevskian dostoyevskian down_easter dr. draconian dravidian druid druse druze dubliner dunkard
dunker dutch dutch_people dutch_uncle dutchman eagle_scout earl_marshal east-sider east_african east_german east_indian east_pakistani eastern_orthodox
eastern_sioux ebionite echo ecuadoran ecuadorian edo education_secretary edwardian egyptian egyptian_deity egyptologist einstein einsteinian elamite
elector elizabethan emile_coue emperor_of_rome energy_secretary english english-speaking english_people english_person english_professor
english_teacher englishman englishwoman ent_man enuki eolian ephesian epicurean epimetheus episcopal episcopalian erasmian erie eritrean eskimo esq
esquimau esquire esselen essene estonian ethiopian etonian etruscan eucharistic euphrosyne eurafrican eurasian eurasiatic eurocentric european
europocentric euryale evangelist evenk evenki ewe ewenki excellency eyeish fabian fahrenheit falstaffian farsi father father_of_the_church fauntleroy
faustian fauve fbi_agent fed federal federal_soldier federalist fellata fijian filipino finn finnish finno-ugric-speaking first_lord_of_the_treasury
fish fleming flemish flemish-speaking florentine floridian flying_dutchman fomor fomorian formosan founding_father fox franciscan franco-american
francophil francophile francophobe frank frankish freemason french french-speaking french_canadian french_people french_person french_teacher frenchman
frenchwoman freudian friend frisian frostian fula fulah fulani fulbe g-man g._l._von_blucher gabonese gabriel gadaba gael gaelic gaelic-speaking
galatian galilaean galilean gallic gallican galwegian gambian gandhian garden_stater garuda gauguinesque gaul gaussian gebhard_leberecht_von_blucher
gemini genevan genoese genovese geordie george_f._kennan george_frost_kennan georgian german german-american german-speaking german_american
german_nazi germanic germanist geryon ghanaian ghanese ghanian gibraltarian gibson_girl gilbertian gipsy girl_scout girondin girondist glaswegian
gnostic goat goethean goethian gog_and_magog gond gongorist gopher gordian gorgon goth gothic gothic_romancer grace graeco-roman graeco-roman_deity
graecophile graecophilic gram-negative gram-positive grand_inquisitor grand_lama granite_stater gray great_russian grecian greco-roman
greco-roman_deity greek greek_catholic greek_deity greek_orthodox green green_beret gregorian grenadian grey_friar grigori_aleksandrovich_potemkin
grigori_potemkin grigori_potyokin gros_ventre guarani guatemalan guinea guinean gujarati gujerati gurkha guru guyanese gypsy h-shaped hadean haida
haitian hakka halchidhoma handelian hanoverian hare_krishna harijan harpy hasid hasidic hassid hassidic hausa haussa havasupai hawaiian hebraic
hebraical hebraist hebrew hebridean hegelian heidelberg_man hellene hellenic hellenistic hellenistical helvetian hemingwayesque herero herr hertzian
hesperian hesperides hidatsa highland_scot highlander highness himalayan hinayanist hindi hindoo hindu hindu_deity hindustani hippocratic hispanic
hispanic_american hispaniolan hitchiti hitlerian hittite hmong hoka hokan hollander hollywood holy_father holy_joe holy_roller holy_roman_emperor
holy_trinity home_secretary homeric homo_heidelbergensis homo_rhodesiensis honduran hooray_henry hoosier hopi hualapai hualpai huayna_capac hugoesque
huguenot hun hungarian hunkpapa hupa hussite hutu huxleian huxleyan hyades hydra iberian ibsenian icelander icelandic icelandic-speaking idahoan igbo
illinois illinoisan inca incan indian indian_agent indian_chief indian_chieftain indian_giver indiana indianan indo-aryan indo-european indo-germanic
indonesian inger ingerman ingrian injun inka inquisitor interior_secretary international_grandmaster inuit ionian ionic iowa iowan ioway iraki irani
iranian iraqi irelander irish irish_people irish_person irishman irishwoman iroquois ishmael islamic islamist ismaili ismailian israeli israelite
italian italian-speaking italic ithiel_town ivy_leaguer jack jack-tar jack_of_all_trades jacksonian jacob jacobean jacobin jacobinic jacobinical
jacobite jain jainist jamaican jamesian jane_doe janissary jansenist janus-faced jap japanese japanese-speaking japanese_deity jat javan javanese
jeffersonian jehovah's_witness jekyll_and_hyde jerry jesuit jesuitic jesuitical jew jew-baiter jewess jewish jewish-orthodox jihadist jnr job
job's_comforter joe_bloggs joe_blow john_bull john_doe johnny johnny_reb jordanian jotun jotunn jovian juan_ponce_de_leon judaic judaical judas
judeo-christian jugoslav jugoslavian julian jungian junior junker junoesque jurassic jute kabbalist kafir kafkaesque kaiser kalapooia kalapuya kalka
kalon_tripa kamia kampuchean kanarese kannada-speaking kansa kansan kansas kantian karakalpak karelian karl_popper karok kashmiri kassite katari kazak
kazakh kazakhstani kechua kechuan kekchi kelt kennan kentuckian kenyan keynesian keystone_stater khalka khalkha khanty khedive khirghiz khmer khoisan
khufu kichai kickapoo kiliwa kiliwi king's_counsel king_of_england king_of_france king_of_great_britain king_of_the_germans kiowa kiplingesque kirghiz
kirgiz kiwi klansman kluxer knight_of_the_round_table knight_templar ko'd koasati kokka kolam komi koranic korean kota kotar kraut krauthead kshatriya
ku_kluxer kui kurd kurdish kusan kuwaiti kwakiutl kyrgyzstani l-shaped labor_secretary labourite laconian lady lakota lamaist lamarckian lancastrian
langobard lao laotian lapp lapplander laputan latin latin-american latin_american latinist latino latona latter-day_saint latvian lebanese legionnaire
leibnitzian leibnizian leo leonardesque ler lesbian leto levantine levi-lorrain_dwarf levite levitical liberian libra libyan liechtensteiner lilith
lilliputian lincolnesque lincolnian linnaean linnean lion lir lithuanian little_lord_fauntleroy liverpudlian livonian livonian-speaking
llew_llaw_gyffes lolita lombard londoner lord lord_chancellor lord_high_chancellor lord_of_misrule lord_privy_seal lothario louis_harold_gray
louisianan louisianian lowland_scot lowlander lpn luba lubavitcher luddite lusitanian lutheran luxembourger luxembourgian luxemburger macedonian
machiavellian mackem madagascan magyar maha mahayanist mahdist mahican mahratta maidu mainer malawian malay malayan malayo-polynesian malaysian
maldivan maldivian malecite malian maltese malthusian malto mam manchu manchurian mancunian mandaean mandean manichaean manichean manichee mansi manx
maoist maquis maquisard maraco maratha mari marian maricopa marine markovian maroc marrano martian marut marxist marxist-leninist marylander mason
masonic masorete masoretic masorite massachuset massachusetts massorete mattole mauritanian mauritian may_queen maya mayan mediterranean medusa megaera
melanesian melchite melkite member_of_parliament mendelian mennonite menominee menomini menshevik mercurial merovingian mesoamerican mesozoic methodist
methuselah metis mexican mexican-american mexicano miami miao michael michelangelesque michigander mick mickey micmac middle_eastern mikmaq milady
milanese milquetoast mimir miniconju minnesotan minoan minotaur minuteman mishnaic mississippian missouri missourian mithraist miwok modern moghul
mogul mohammedan mohave mohawk mohican moirae moirai mojave moldovan mollah moloch mon monacan monegasque mongol mongol_tatar mongolian mongoloid
monophysite monophysitic monsieur monsignor montanan montserratian moonie moor moorish moravian mordva mordvin mordvinian moresque morgan_le_fay mormon
moro moroccan mosaic moslem mound_builder mountie mozambican mozartean mozartian mugwump muhammadan muhammedan mulla mullah muscovite muse muskhogean
muskogean muskogee muslim muslimah mvp mycenaean mycenaen nahuatl namibian nanna nanticoke napoleonic native_alaskan native_american native_hawaiian
nauruan navaho navajo navy_seal nazarene nazi neandertal neanderthal neanderthalian neapolitan nebraskan negro negroid nemean_lion neoplatonist
neopolitan nepalese nepali nereid nestorian netherlander nevadan new new_caledonian new_dealer new_englander new_hampshirite new_jerseyan new_jerseyite
new_mexican new_waver new_yorker new_zealander newtonian nez_perce nganasan nibelung nicaean nicaraguan nicene nigerian nigerien nilotic nimby nip
nipponese nisei noachian nobel_laureate nobelist noc nonconformist nootka nordic norman norn norse norse_deity norseman north_african north_american
north_carolinian north_dakotan north_korean north_vietnamese northern_baptist northerner northman norwegian nova_scotian nubian numidian oberson
occidental oceanid ofo ogalala oglala ohioan ojibwa ojibway oklahoman old old_catholic olmec olympian olympic omaha omani oneida onondaga orangeman
oread oregonian oriya orleanist orphic orthodox orthodox_jew orwellian osage oscan oscan-speaking osmanli ostrogoth ostyak ostyak-samoyed oto otoe
ottawa ottoman ottoman_turk oxonian p.o. pacific paddy padre paiute pakistani paleo-american paleo-amerind paleo-indian paleozoic palestinian
palestinian_arab palladian pamlico pan-hellenic panamanian panchen_lama panhellenic panjabi papuan paraguayan parcae parisian parisienne
parliamentarian parsee parsi parthian pashtoon pashtun passamaquody pasteurian pathan patwin pauline pavlovian pawnee pcp peeping_tom peloponnesian
pennsylvanian penobscot pentecostal pentecostalist penutian peripatetic persian persian_deity peruvian peter_pan pharaoh pharaoh_of_egypt pharaonic
pharisee philippian philippine philistine phoenician phrygian phrygian_deity piagetian pigmy pilate pilgrim pilgrim_father piltdown_hoax piltdown_man
pima pisces piute plains_indian platonic platonist platonistic pleiades plutonian pole polish polycarp polynesian pomo ponca ponce_de_leon ponka
pontius_pilate pontos pontus popper portuguese post-impressionist postimpressionist potawatomi potemkin potyokin pow powhatan pr_man praetorian
praetorian_guard prakritic pre-raphaelite presbyterian president president_of_the_united_states pretender pretorian prime_minister prince_of_wales
procrustean protestant protestant_deacon proustian prussian ptolemaic puck pueblo puerto_rican pullman_porter punic punjabi puranic puritan pushtun
pygmy pythagorean qatari quaker quapaw quebecois quechua quechuan queen's_counsel queen_of_england quiche r.c. rabelaisian rajpoot rajput ram ranger
raphael rasta rastafarian rea_silvia realtor reb rebel redskin reform_jew reformed regius_professor rembrandtesque renaissance_man republican rex
rhadamanthus rhea_silvia rhenish rhibhus rhode_islander rhodes_scholar rhodesian rhodesian_man ribhus richard_roe riemannian riff riffian
rip_van_winkle robert_indiana robin_goodfellow roma roman roman_catholic roman_catholic_pope roman_deity roman_emperor romance romani romanian romanic
romanist romanoff romanov romansh romany romeo rommany rooseveltian rosicrucian rotarian rough_rider roumanian roundhead rousseauan royalist ruandan
rumanian rumansh ruritanian russian russian-speaking russian_orthodox rwandan ryukyuan saame saami sabahan sabbatarian sabine sac sacred_trinity
sadducean sadducee sagittarius sahaptin sahaptino saharan saint_cyril saint_polycarp salian salian_frank salish salmacis salvadoran salvadorean
salvadorian samaritan same sami samnite samoan samoyed samoyedic-speaking samson san_marinese santee santee_dakota santee_sioux sapphic saracen
sarawakian sardinian sassenach satanic satanist saudi saudi-arabian saudi_arabian sauk savara savoyard saxon scandinavian scholastic schoolman scorpio
scorpion scot scotch scotchman scotchwoman scots scotsman scotswoman scottish scottish_highlander scottish_lowlander scouser scout scpo scythian
sea_scout seal second_adventist secretary_general secretary_of_agriculture secretary_of_commerce secretary_of_defense secretary_of_education
secretary_of_energy secretary_of_health_and_human_services secretary_of_housing_and_urban_development secretary_of_labor secretary_of_state
secretary_of_state_for_the_home_department secretary_of_the_interior secretary_of_the_treasury secretary_of_transportation
secretary_of_veterans_affairs section_eight seljuk selkup seminole semite semitic semitic-speaking semitic_deity seneca senecan senegalese senhor
sephardi sephardic_jew serb serbian seychellois sga_infant shah shah_of_iran shahaptian shaker shakespearean shakespearian shaktist shasta shavian
shawnee sherpa shi'ite shi'ite_muslim shia_muslim shiite shiite_muslim shinto shintoist shintoistic shivaist shona shoshone shoshoni shudra shuha
siamese siamese_twin siberian sicilian sierra_leonean sigyn sihasapa sikh simeon simon_legree sindhi singaporean singhalese sinhala sinhalese sinitic
sinologist siouan siouan-speaking sioux sir sir_karl_raimund_popper siren sister sisyphean skagit skinnerian slav slavic slavic_people slavonic slovak
slovakian slovene slovenian smsgt sob socinian socratic solomonic soma somali somalian sooner sophist sorbian sotho south_african south_american
south_american_indian south_carolinian south_dakotan south_korean southern_baptist southerner soviet spaniard spanish spanish-speaking spanish_american
spanish_people spartan speaker sphinx sri_lankan st._cyril st._polycarp stalinist sterope stheno stoic stravinskian stravinskyan stuart stygian
sudanese sudra sufi sumatran sumerian sunday-go-to-meeting sunni sunni_muslim sunnite surgeon_general svengali swazi swede swedish swiss swiss_people
syrian t-man t-shaped tadzhik tagalog tahitian tai taiwanese tajik tajikistani takelma tamil tantric tantrik tantrist tanzanian tao taoist taos
taracahitian tarahumara tarheel tartar tartarean tartufe tartuffe tarzan tasmanian tatar taurus ted teddy_boy telugu templar tennessean teton
teton_dakota teton_sioux teuton teutonic teutonic_deity teutonist texan texas_ranger thai thalia thatcherite theban thessalian thessalonian thetis
thoreauvian thracian tibetan timorese tisiphone titania tlingit tobagonian toda togolese toltec tom_thumb tongan tory town townes tractarian
transportation_secretary trappist treasury treasury_secretary triassic trinidadian trinitarian trinity trojan trot trotskyist trotskyite tsimshian
tswana tuareg tuatha_de tuatha_de_danann tudor tulu tungus tungusic tunisian tunker tupi turcoman turk turki turkic turkic-speaking turkish turkmen
turkoman tuscan tuscarora tutelo tutsi tv_newsman tv_reporter tv_star twin two_kettle tyke typhoeus typhon tyrolean tyrolese u-shaped ubermensch udmurt
ugandan uighur uigur ukrainian ukranian ull ullr uniat uniate uniate_christian union union_soldier unitarian united_states_attorney_general
united_states_president unix_guru unknown_soldier uriah uruguayan us_attorney_general usbeg usbek utahan ute utopian uygur uzbak uzbeg uzbek
uzbekistani v.p. vaishnava vaisya vajra vali vandal vanir vedic vedist venetian venezuelan veps vepse vepsian vermonter vicar_of_christ
vice_president_of_the_united_states victorian vidar viennese vietnamese viking vip virgin virginian virgo visayan visigoth vithar vitharr vogul
voltarean voltarian volunteer votyak w-shaped wac wagnerian wahabi wahhabi wakashan walapai walloon wampanoag wandering_jew washingtonian wasp
water_bearer watusi watutsi wave weird welsh welshman wesleyan west-sider west_african west_berliner west_indian west_saxon west_virginian whig white
white_friar white_person white_russian wiccan wichita wilsonian winnebago wintun wisconsinite wittgensteinian wobbly wolverine wordsworthian wykehamist
wyomingite wyrd wysiwyg x-linked xhosa y-shaped yahi yakut yana yank yankee yankee-doodle yavapai yeatsian yemeni yeniseian yokuts yoruba young_turk
yucatec yucateco yugoslav yugoslavian yuma yuman zairean zairese zambian zapotec zapotecan zealander zealot zen_buddhist zimbabwean zionist zolaesque
zoroastrian zulu zuni
`;

export const famous = `
a.e. aalto aaron abdias abel abelard abraham acheson achilles adad adam adams adapa adenauer aditi adrian aegisthus aeneas aengus aeolus aeschylus
aesculapius aesop agamemnon agassiz agdistis agee aggeus agni agricola agrippa agrippina ahab ahriman aides aidoneus aiken ailey ajax akhenaten
akhenaton al-hakim aladdin alaric albee albers albert alberti alcaeus alcibiades alcides alcott alcyone alexander alfred alger algren alhacen alhazen
ali allah allen almighty alonso amaethon amaterasu amati ambrose amen amen-ra amon amon-ra amor amos amun amundsen ana ananias anapurna anaxagoras
anaximander anaximenes andersen anderson andrew andrews andromeda angus annapurna anne anouilh anpu anselm anshar anthony antichrist antigone antigonus
antoninus antonius antony antum anu anubis aphrodite apollinaire apollo appleton apsu aquinas arafat aragon arawn archimedes arendt ares argonaut
arhant arhat ariadne arianrhod arianrod aristarchus aristophanes aristotle arius arjuna armin arminius armstrong arnold arouet arp arrhenius artaxerxes
artemis arthur aruru asanga asch asclepius ashe ashir ashton ashtoreth ashur ashurbanipal asimov asklepios assurbanipal astaire astarte astor asura
asurbanipal ataturk ate aten athanasius athelstan athena athene atlas aton atreus atropos attila attlee auchincloss auden audubon augeas augustine
augustus aurelius aurora austen avalokiteshvara avalokitesvara averroes avicenna avogadro baal babar bacchus bach bacon baeda baedeker bailey bairava
bakunin balanchine balarama balboa balder baldr baldwin balenciaga balfour ball balthasar balthazar balzac bankhead banks bannister banting baraka
barany barbarossa barber bardeen barkley barnum barrie barrymore barth barthelme bartholdi bartholin bartlett bartok baruch baryshnikov basil bast
bathsheba baudelaire baum bayard bayes beadle beatrice beaumont beauvoir beaverbrook becket beckett becquerel beda bede beecher beelzebub beerbohm
beethoven begin behmen behrens behring bel bel-merodach belisarius bell bellarmine bellarmino bellerophon bellini belloc bellow belshazzar benchley
benedict benet benjamin bennett benny bentham benton beowulf berg bergman bergson beria bering berkeley berlage berlin berlioz bernard bernhardt
bernini bernoulli bernstein berra berry bertillon bertolucci berzelius bessel bessemer best bethe bethune beveridge bevin bhaga bierce bigfoot binet
bismarck bizet black blackbeard blair blake bleriot bligh blitzstein blixen bloch blok bloomfield bluebeard boann boccaccio boddhisatva bodhisattva
bodoni boehm boehme boell boethius bogart bohme bohr boleyn bolingbroke bolivar boltzmann bonaparte bond bonhoeffer boniface bonney bontemps boole
boone booth boreas borges borgia born borodin bosch bose boswell botticelli bougainville boulez bowditch bowdler bowie boyle bradbury bradford bradley
bradstreet brady brage bragg bragi brahe brahma brahms braille bramante brancusi brandt braque braun brecht breuer breughel brezhnev bride bridges
bridget brigid brigit brihaspati brinton britten broca brockhouse broglie bronte brooke brooks brown browne browning bruce bruch bruckner bruegel
brueghel brummell brunelleschi brunhild brunnhilde bruno brutus bryan brynhild buber buchanan buchner buck buddha budge bukharin bullfinch bultmann
bulwer-lytton bunche bunsen bunuel bunyan burbage burbank burger burgess burgoyne burk burke burnett burnham burns burnside burr burroughs burt burton
bush bushnell butler butterfield byrd byron cabell cabot caesar cage cagliostro cagney cain calder calderon caldwell caligula callas calliope calvin
calvino campbell camus canetti canute capek capet capone capra caravaggio carducci carew carlos carlyle carmichael carnegie carnot carolus carothers
carrel carrere carroll carson carter cartier cartwright caruso carver casals casanova cash caspar cassandra cassiopeia cassirer cassius castro cather
catherine cattell catullus cavell cavendish caxton cellini celsius cepheus ceres cervantes cezanne chagall chain chamberlain chambers champlain
champollion chandi chandler chaos chaplin chapman charcot charlemagne charles chase chateaubriand chaucer chavez cheever chekhov chekov cherubini
chesterfield chesterton chevalier chico chippendale chirico chomsky chopin christ christie christopher chuang-tzu churchill ciardi cicero cimabue
cincinnatus cinderella clark claudius clausewitz clay cleanthes clemenceau clemens cleopatra cleveland cline clinton clio clive clotho clovis
clytemnestra cnut coca cochise cochran cockcroft cocteau cocus cody cohan cohn coleridge colette collins columbus comenius compton comstock comte
condorcet confucius congreve connolly connors conrad constable constantine cook cooke coolidge cooper copernicus copland copley coppola cora corbett
corday cordoba cordova corelli corneille cornell cornwallis corot correggio cortes cortez coulomb couperin courbet court cousteau coward cowper craigie
crane crawford creator creon crichton crick crispin crius crockett croesus crohn cromwell cronus cronyn crookes crosby crouse culbertson cumberland
cunningham cupid curie curl currier curtis curtiss cushing custer cuvier cybele cynewulf cynthia cynwulf cyrus cytherea czerny daedal daedalus dagan
dagda dagon daguerre daimler dali dalton damgalnunna damkina damocles damon dana daniel dante danton danu dardanus darrow darwin daumier david davis
davy davys dawes day dayan dean death debs debussy decatur decius decker deere defoe degas dekker delacroix delbruck delibes delilah delius deliverer
delorme demeter demetrius demille democritus demogorgon demosthenes dempsey depardieu derain derrida descartes despoina devi devil dewar dewey
diaghilev diana dias diaz dickens dickinson diderot didion dido didrikson diesel dietrich dimaggio dindymene dinesen diocletian diogenes dionysius
dionysus diophantus dior dirac dis disney disraeli divine dix doctorow dodgson dolby domingo dominic domino domitian don donar donatello donatus
donizetti donkin donne doolittle doppler doris dostoevski dostoevsky dostoyevsky douglas douglass dowding dowdy dowland down downing draco dracula
drake dreiser drew dreyfus dryden dubya dubyuh duchamp dufy dukas dulles dumas dumuzi duncan durant durante durer durga durkheim durrell duse duvalier
dvorak dyaus dyaus-pitar dylan eadwig eames earhart eastman eccles eck eckhart eddington eddy ederle edgar edison edward edwards edwin edwy egbert
eglevsky ehrenberg ehrlich eichmann eiffel eigen eijkman einstein einthoven eisenhower eisenstaedt eisenstein ekman electra elgar elia elijah eliot
elizabeth elli ellington ellison ellsworth emerson emile empedocles en-lil endecott endicott enesco engels enki enkidu enlil eos epictetus epicurus
epona epstein erasmus erato eratosthenes erebus eresh-kigal ereshkigal ereshkigel erinyes eris erlenmeyer ernst eros erving esaki esau esther ethelbert
ethelred euclid eugene euler eumenides euripides eurydice eusebius eustachio euterpe evans eve evers evert eyck eysenck ezechiel ezekias ezekiel ezra
faberge fafnir fagin fahd fahrenheit fairbanks faisal falkner falla fallopio fallopius fallot falstaff faraday farmer farragut farrell father
father-god fatherhood fatima fatimah faulkner faunus faust faustus fawkes fdr fechner feifer fellini fenrir ferber ferdinand fermat fermi feynman
fiedler fielding fields fillmore finnbogadottir firth fischer fitzgerald flaminius flaubert fleming fletcher flinders florey florio flory fonda
fontanne fonteyn ford forester forseti fortuna fosbury foster foucault fourier fowler fox fragonard france franck franco frankenstein franklin frazer
fremont french fresnel freud frey freya freyja freyr frick friedan friedman frigg frigga frisch frobisher froebel frost fry frye fuchs fuentes fugard
fulbright fuller fulton funk furnivall fury gable gabor gaboriau gaddafi gaea gagarin gaia gainsborough gaiseric gaius galahad galatea galbraith galen
galileo gallaudet galois galsworthy galton galvani gamma gamow ganapati gandhi ganesa ganesh ganesha ganymede garbo gardiner gardner garfield gargantua
garibaldi garland garnier garrick garrison gaskell gaspar gates gatling gaudi gauguin gauri gauss gautama gawain gay-lussac geb gehrig geiger geisel
gell-mann genet genseric george geraint gerbert geronimo gershwin gesell gesner giacometti gibbon gibbs gibran gibson gide gielgud gilbert gilgamesh
gilgamish gillespie gillette gilman gilmer ginsberg giotto girard giraudoux girru gish gjellerup gladstone glaser glendower glenn glinka gluck god
godard goddard godel godhead godiva godunov goebbels goering goethals goethe gogh gogol goldberg golding goldman goldmark goldoni goldsmith goldwyn
golgi goliath gombrowicz gompers goncourt gongora gonne goodall goodman goodyear goofy gorbachev gordimer gordius gore gorgas goring gorki gorky goudy
gould gounod goya gracie graf graham grahame grainger gram grant granville-barker grappelli grass graves gray greco greeley green greenberg greene
gregory gresham gretzky grey grieg griffith grimm gris gromyko gropius grotius groucho groves guarneri guarnerius guarnieri guenevere guest guevara
guggenheim guinevere guinness gula gulliver gustavus gutenberg guthrie gwydion gwyn gwynn gynne gywn habakkuk haber hachiman hades hadrian haeckel
haggai haggard hahn halcyon haldane hale halevy haley hall halley hals ham haman hamilton hamlet hammarskjold hammerstein hammett hammurabi hammurapi
hampton hamsun hancock handel handy hanks hannibal hanuman harding hardy harefoot hargreaves harlow harmsworth harpo harriman harris harrison harrod
hart harte hartley harvard harvey hasdrubal hasek hassam hassel hastings hathaway havel hawking hawkins hawkyns haworth hawthorne haydn hayek hayes
hays haywood hazlitt hearst heaviside hebbel hebe hecate hecht hector hegel heidegger heimdal heimdall heimdallr heinlein heinz heisenberg hel hela
helen helios heller hellman helmholtz heloise heming hemingway hemminge hendrix henry henson hepburn hephaestus hephaistos hepworth hera heracles
heraclitus herakles herbart herbert hercules herculius herder here herman hermann hermaphroditus hermes hero herod herodotus heron herrick herschel
hershey hertha hertz herzberg hesiod hess hesse hestia hevesy heyerdahl heyrovsky heyse heyward hezekiah hiawatha hickock hieronymus higginson hilbert
hildebrand hill hillary hillel himmler hinault hindemith hindenburg hipparchus hippocrates hirohito hirschfeld hirschsprung hitchcock hitchings hitler
hoagland hobbes hobbs hoder hodgkin hodr hodur hoenir hoffa hoffman hoffmann hoffmannsthal hogan hogarth hogg hokusai holbein hollerith holly holmes
holofernes homer honegger hooke hooker hoover hope hopkins hopkinson horace horne horney horowitz horta horus hosea hotei hoth hothr hotspur houdini
houghton housman houston houyhnhnm howard howe howells hoyle hrolf hubbard hubble hubel hudson huggins hughes hugo hull humboldt hume humperdinck hunt
huntington hurok hus husain husayn huss hussein husserl huston hutchins hutchinson hutton huxley huygens hygeia hymen hypatia hyperborean hyperion
hypnos iago iapetus ibert ibrahim ibsen icarus idun igigi iglesias ignatius ike ikhanaton inanna indra inge ingres ionesco iphigenia irenaeus ironsides
irving isaac isabella isaiah iseult isherwood ishmael ishtar isis isocrates isolde issachar ithunn ivanov ives izanagi izanami jackson jacob jacobi
jacobs jacquard jafar jaffar jagannath jagannatha jagganath jagger jahvey jahweh jakobson james jamison jansen janus japheth jarrell jason jaspers jay
jeffers jefferson jehovah jenner jenny jensen jeremiah jeroboam jerome jespersen jesus jevons jewison jezebel jfk jhvh jimenez jinnah joachim job
jocasta joel joffre joffrey john johns johnson johnston joliet joliot joliot-curie jolliet jolson jonah jones jong jonson joplin joseph josephus joshua
joule jove jowett joyce judah judas jude judith juggernaut julian jung junkers juno jupiter jussieu justinian juvenal kachaturian kafka kahn kali
kalinin kalki kama kami kandinski kandinsky kant karlfeldt karloff karpov karsavina kartikeya karttikeya kasparov kastler kaufman kaunda kazan kean
keaton keats keb keble kekule keller kellogg kelly kelvin kendall kendrew kennedy kennelly kent kenyata keokuk kepler kerensky kern kerouac kesey
kettering key keynes khachaturian khadafy khama khepera khomeini khrushchev kid kidd kierkegaard kieslowski kilroy king kingmaker kinsey kipling
kirchhoff kirchner kishar kissinger kitchener klaproth klee klein kleist klimt kline klinefelter klopstock klotho knox knut koch koestler kongfuze
konoe konoye koopmans korbut korchnoi korda kore korzybski kosciusko kosciuszko koussevitzky krafft-ebing krasner krebs kreisler krishna kroeber
kronecker kropotkin kroto kruger krupp kubrick kuhn kuiper kurosawa kutuzov kuznets kwan-yin kwannon kyd l'enfant laban labrouste lachaise lachesis
laertes lafayette laffer laffite lafitte laius lakshmi lamarck lamb lambert lancelot land landau landowska landsteiner laney lange langley langmuir
langtry lao-tse lao-tzu lao-zi laocoon laplace lardner larousse lasalle lasso latrobe lauder laughton laurel laurens laurentius laver lavoisier
lawrence lazarus lbj leacock leadbelly leakey leander lear leary leda ledbetter lee leeuwenhoek leger lehar leibnitz leibniz leigh lemaitre lemmon
lenard lendl lenin lennon leonard leonardo leonidas leontief lermontov lerner lesseps lessing leuwenhoek levi levi-strauss lewis libby lichtenstein lie
liliuokalani lillie lilliputian lin lincoln lind lindbergh lindsay ling-pao linnaeus lipchitz lipmann lippi lippmann lipscomb lister liston liszt
littre livermore livingston livingstone livy lloyd llud llyr lobachevsky locke lodge loeb loewe loewi logos loki london longfellow loos lorca lord
lorelei loren lorentz lorenz lorre lot louis lovelace lovell low lowell lowry loyola lozier lubitsch lucas luce lucifer lucretius lucullus luculus lug
lugh lugosi luke lulli lully luna lunt luther lutyens lyly lysander lysenko lysimachus lysippus lytton macarthur macaulay macbeth macdowell macgregor
mach machiavelli mackenzie macleish macleod madison madonna maeterlinck magellan maginot magritte mahan mahdi mahler mahomet mahound mailer maillol
maimonides maintenon maitland maitreya major makataimeshekiakiak maker malachi malachias malamud malebranche malevich malinowski mallarme mallon malone
malory malpighi malraux malthus mama mamet mammon manannan manawydan manawyddan mandela mandelbrot mandelshtam mandelstam manes manet mann mansart
mansfield manson mantegna mantell mantle manzoni mao mara marat marceau marciano marconi marcuse marduk marini marino mark markoff markov markova marks
marley marlowe marquand marquette marquis mars marsh marshall marstan marti martial martian martin marvell marx mary masefield mason masoud massasoit
massenet massine masters mathias matisse matoaka matthew maugham mauldin maupassant mauriac maurois mauser maxim maximian maxwell mayakovski mayer mays
mazzini mccarthy mccartney mccauley mccormick mccullers mcgraw mcguffey mckim mckinley mcluhan mcmaster mcpherson mead meade meany medawar medea meir
meissner meitner melanchthon melba melchior mellon melpomene melville menander mencken mendel mendeleev mendeleyev mendelsohn mendelssohn menelaus
meniere menninger menotti menuhin mephistopheles mercator mercer merckx mercouri mercury meredith mergenthaler merlin merman merodach merton mesmer
messiah metchnikoff metchnikov methuselah metternich meyerbeer meyerhof micah micawber micheas michelangelo michelson michener midas middleton milhaud
mill millais millay miller millet millikan mills milne miltiades milton min minerva minkowski minnewit minos minuit mirabeau miro mitchell mitchum
mitford mithra mithras mithridates mitra mitterrand mnemosyne mobius modigliani mohammad mohammed mohorovicic molech moliere molnar moloch molotov
mommsen momos momus mondrian monet monk monnet monod monophthalmos monroe montagu montaigne montespan montesquieu montessori monteverdi montez montfort
montgolfier montgomery moody moon moore more morgan morley mormon morpheus morrigan morrigu morris morrison mors morse mortimer morton mosander moses
mossbauer motherwell mott moussorgsky moynihan mozart mubarak muhammad muir muller munch munchausen munchhausen munro murdoch murillo murray murrow
musial musset mussolini mussorgsky mutsuhito muybridge mylitta myrdal myrmidon nabokov nabu nahum naismith nammu namtar namtaru nanak nanna nansen
naomi napier napoleon narcissus nash nasser nast nation natta navratilova nazimova nebo nebuchadnezzar nebuchadrezzar neel nefertiti nehru nelson
nemesis nephthys neptune nereus nergal nernst nero nerthus neruda nerva nervi nessie nestor nestorius neumann nevelson newcomb newman newton ney
nibelung nicholas nicklaus nicolson niebuhr nielsen nietzsche night nightingale nijinsky nike nilsson nimitz nimrod nina ningal ningirsu ningishzida
ninhursag ninib ninigi ninigino-mikoto ninkharsag ninkhursag nintoo nintu ninurta niobe nixon njord njorth noah nobel noemi noether noguchi norman
norris norrish north northrop nostradamus nox noyes nuffield nureyev nusku nut nyx o'brien o'casey o'connor o'flaherty o'hara o'keeffe o'neill o'toole
oakley oates obadiah obama occam oceanus ochoa ochs ockham octavian odets odin odo odoacer odovacar odovakar odysseus oedipus oengus oersted offenbach
ogden ohm oken okenfuss oldenburg oldfield oliver olivier olmsted olympian ondaatje ono onsager oort opel oppenheimer ops orbison orcus orczy orestes
orff origen orion ormandy ormazd ormuzd orozco orpheus orr ortega orwell osborne osiris ostwald oswald othello otho otis ouranos ovid owen owens ozawa
paderewski paganini page paget pahlavi pahlevi paige paine palestrina palgrave palladio pallas palmer pan panacea pandora pangloss panini panofsky
pantaloon paracelsus paraclete parashurama pareto paris parjanya park parker parkinson parks parmenides parnell parr parrish parsons parvati pascal
pasiphae pasternak pasteur paterson paton patrick patroclus paul pauli pauling pavarotti pavlov pavlova paxton peabody peary peel pegasus pei peirce
pelagius peleus penelope penn pepin pepys percy pericles peron perry persephone perseus pershing perutz peter petrarca petrarch petronius phaethon
pheidias phidias philemon philip phintias phiz phoebe phoebus photius piaf piaget picasso pickett pickford pierce pierrot pincus pindar pinter
pirandello piston pitman pitot pitt pizarro planck plath plato plautus pliny plotinus plutarch pluto pocahontas poe poitier polk pollack pollock polo
polyhymnia pompadour pompey pons ponselle pontiac pope porter poseidon post poulenc pound poussin powell powhatan powys prajapati praxiteles presley
priam priapus price priestley procrustes prokhorov prokofiev prometheus proserpina proserpine proteus proudhon proust psyche ptah ptolemy puccini pugin
pulitzer purcell purkinje pusey pushan pushkin putin pygmalion pyle pynchon pyrrhus pythagoras pythia pythias pythius python pythoness qaddafi qadhafi
quetzalcoatl quincy quine rabelais rachel rachmaninoff rachmaninov racine radhakrishnan raffles rahu rain-giver rain-in-the-face ralegh raleigh rama
ramachandra rameau rameses ramesses ramman ramses rand rankin raphael rask raskolnikov rasmussen rasputin rattigan ravel rayleigh reagan reaper reaumur
rebecca rebekah redeemer redford reed regiomontanus rehnquist reich reichstein reid reiter rembrandt remus renoir respighi reuben revere reyes reynolds
rhea rhine rhodes ricardo rice richards richardson richelieu richler rickenbacker rickover riemann riesman riley rilke rimbaud rimski-korsakov
rimsky-korsakov ringling rittenhouse ritz rivera robbins robert roberts robertson robeson robespierre robinson rochambeau rock rockefeller rockingham
rockwell rodgers rodin roebling roentgen rogers roget rolf rollo romberg rommel romulus rontgen roosevelt ross rossetti rossini rostand roth rothko
rothschild rous rousseau rubens rubinstein rudra rumpelstiltskin rundstedt runyon rupert ruritanian rush rushdie ruskin russell ruth rutherford
rutledge saarinen sabin sacagawea sacajawea sacco sadat saddam sade saint-saens sakharov saki sakti saladin salim salinger salk salome salomon samson
samuel sanchez sand sandburg sanger santa sapir sappho sarah sarasvati sarazen sargent sarnoff saroyan sarpanitu sarpedon sartre sasquatch satan
satchmo satie saturn saul saussure savior saviour savitar savonarola sax saxe sayers scaramouch scaramouche scarface scheele schiaparelli schiller
schleiden schlesinger schliemann schmidt schnabel schoenberg schonbein schonberg schoolcraft schopenhauer schrodinger schubert schulz schumann
schumann-heink schumpeter schwann schweitzer scipio scopes scorsese scott scriabin scribe scripps scylla seaborg seaman seeger segal segovia sekhet
selcraig selene seles seleucus selkirk sellers selznick seneca senefelder sennacherib sennett sequoya sequoyah serkin serra service sessions set seth
seton seurat seward sexton seymour shahn shakespeare shakspere shakti shamash shankar shannon shapley shaw shawn shearer shelley shem shen-pao shepard
sheridan sherman sherrington sherwood shevchenko shirer shiva shockley shostakovich shute shylock sibelius siddhartha siddons sidney siegfried siemens
sif sigurd sikorsky silenus sills silvanus silverstein simenon simon simpson sin sinatra sinbad sinclair singer siqueiros siraj-ud-daula sisyphus sita
sitter sitwell siva skanda skeat skinner skuld smalley smetana smith smollett smuts snead snellen snoopy snow socinus socrates soddy sol solomon solvay
solzhenitsyn son sondheim sontag sophocles sophonias sorensen soufflot sousa southey soutine spallanzani spark spassky speer speke spencer spender
spengler spenser sperry spielberg spillane spinoza spock spode stael stalin standish stanford stanislavsky stanley stanton starkey starr steele steen
steffens steichen stein steinbeck steinberg steinem steiner steinman steinmetz steinway stella steller stendhal stengel stentor stephen stephenson
stern sterne steuben stevens stevenson stewart stieglitz stilwell stockton stoker stokowski stone stopes stoppard stowe strachey stradivari
stradivarius strasberg strauss stravinsky streep streisand strickland strindberg stroheim stuart stubbs stuyvesant styron suckling sue suharto sukarno
sulla sullivan sully sumner sunday supermex surya sutherland svedberg svengali sverdrup swammerdam swanson swedenborg sweet swift swinburne sydenham
sylvanus symonds symons synge szell szent-gyorgyi szilard tacitus taft tagore talbot tallchief talleyrand tallis tamburlaine tamerlane tamm tammuz
tancred tandy taney tange tanguy tantalus tappan tarantino tarbell tarkovsky tarquin tarquinius tarzan tashmit tashmitum tashunca-uitco tasman tasso
tate tati tatum taurus tawney taylor tchaikovsky teach teasdale tebaldi tecumseh tecumtha telemann tell teller tellus temujin tenniel tennyson terence
teresa tereshkova terpsichore terry tertullian tesla tethys thackeray thaddaeus thales thalia thanatos tharp thatch thatcher thea theia themis
themistocles theodosius theophrastus theresa theseus thespis thiry thomas thompson thomson thor thoreau thorndike thornton thorpe thoth thucydides
thunderer thurber tiamat tiberius tien-pao tiepolo tiffany tilden tillich timothy timur tinbergen tindal tindale tintoretto tiresias titan titaness
titian tito titus tiu tobey tobin tocqueville todd tojo toklas tolkien tolstoy tombaugh torquemada torricelli toscanini toulouse-lautrec tourette
townsend toynbee tracy tradescant trajan traubel tree trevelyan trevino trevithick trilby trilling tristan tristram triton trollope trotsky truffaut
truman trumbo trumbull truth tubman tuchman tucker tudor tully tunney turgenev turgot turing turner turpin tussaud tutankhamen tutu tyche tyler tyndale
tyndall tyr tyrr tyson tzara uhland ulanova ulfila ulfilas ulysses uma undset untermeyer updike upjohn urania uranus urd urey urth ushas usher ussher
ustinov utnapishtim utrillo utu utug valkyrie vanbrugh vancouver vanderbilt vandyke vanzetti varese vargas varro varuna vasarely vasari vaughan vaux
vayu veblen vega velazquez venn ventner venturi venus verdandi verdi vergil verlaine vermeer verne verner vernier veronese verrazano verrazzano versace
verthandi verwoerd vesalius vesey vespasian vespucci vesta vestris victoria vidal vigee-lebrun villa villa-lobos villard villon vinogradoff vinson
virchow virgil visconti vishnu vitus vivaldi vizcaino vlaminck volta voltaire volund vonnegut voznesenski vuillard vulcan wade wagner wahunsonacock
wahvey wain waite wajda waldheim walesa walker wallace wallenstein waller walpole walter walton wanamaker warburg ward warhol warner warren warwick
washington wassermann waters watson watt watteau watts waugh wavell wayland wayne webb weber webster wedgwood wegener weil weill weinberg weismann
weizmann weld welles wellington wells welty wen-ti werfel wernicke wesley west westinghouse weston wharton wheatley wheatstone wheeler whistler white
whitehead whitman whitney whittier whittle wickliffe wiclif wieland wiener wiesel wiesenthal wigner wilde wilder wilkes wilkins wilkinson willard
willebrand williams willis wilmut wilson winckelmann windaus winfred winslow wise wister witherspoon wittgenstein wodan wodehouse woden wolf wolfe
wolff wollaston wollstonecraft wood woodbury woodhull woodward woolf woollcott woolley woolworth worcester word wordsworth worth wotan wouk wren wright
wulfila wurlitzer wyat wyatt wycherley wyclif wycliffe wyeth wykeham wyler wylie wynette wynfrith wyszynski xavier xenophanes xenophon yahoo yahve
yahveh yahwe yahweh yale yama yamamoto yamani yastrzemski yeats yerkes yersin yevtushenko ygdrasil yggdrasil yhvh yhwh ymir yogi young yukawa zacharias
zaharias zangwill zanuck zapata zarathustra zarpanit zechariah zeeman zeno zephaniah zephyr zeppelin zeppo zeus zhukov ziegfeld ziegler zimbalist
zinnemann zinsser zinzendorf zirbanit zola zoroaster zsigmondy zubird zukerman zurvan zweig zwingli zworykin
`;

export const organisations = `
a'man a-team aarp abb abecedarian abkhas abkhaz abu_hafs_al-masri_brigades abu_nidal_organization abu_sayyaf
academy_of_motion_picture_arts_and_sciences academy_of_television_arts_and_sciences acc ace achaean achomawi aclant aden-abyan_islamic_army
advanced_research_and_development_activity aec aegean_civilisation aegean_civilization aegean_culture aeolian afisr afl afl-cio afspc age_of_reason
agriculture agriculture_department aiai air_combat_command air_corps air_force air_force_intelligence_surveillance_and_reconnaissance air_force_isr
air_force_space_command air_national_guard akhbari aksa_martyrs_brigades akwa'ala al-jama'a_al-islamiyyah_al-muqatilah_bi-libya al_faran al_nathir
al_qanoon al_tawhid albigenses alcoholics_anonymous aleut alex_boncayao_brigade alir allied_command_atlantic allied_command_europe allies
american_baptist_convention american_federalist_party american_federation_of_labor
american_federation_of_labor_and_congress_of_industrial_organizations american_labor_party american_legion american_party amish_sect
anabaptist_denomination andromeda_galaxy ang anglican_church anglican_communion ano ansar_al-islam ansar_al_islam
anti-imperialist_international_brigade anti-masonic_party arab-berbers arab_league arab_revolutionary_brigades arcado-cyprians arda areopagus
armata_corsa armed_islamic_group armenian_apostolic_orthodox_church armenian_church armenian_secret_army_for_the_liberation_of_armenia arminian_baptist
arminian_church army army_for_the_liberation_of_rwanda army_intelligence army_national_guard army_of_muhammad army_of_the_confederacy army_of_the_pure
army_of_the_righteous arng asala asbat_al-ansar asean ashcan_school asia assemblies_of_god association_for_the_advancement_of_retired_persons
association_of_islamic_groups_and_communities association_of_orangemen association_of_southeast_asian_nations atf atomic_energy_commission auc
augustinian_canons augustinian_hermits augustinian_order aum aum_shinrikyo austin_friars australian_labor_party autodefensas_unidas_de_colombia axis
azeri baader-meinhof_gang baader_meinhof_gang ballistic_missile_defense_organization band_of_partisans bank_of_england bank_of_japan baptist_church
baptist_denomination baptists base basque_fatherland_and_liberty basque_homeland_and_freedom bearer_of_the_sword beatles bench benedictine_order
benelux bengali berbers bja bjs black_hand black_panthers black_september black_september_movement bloomsbury_group bmdo bollywood bolshevism bop
bourbon bourbon_dynasty boy_scouts boy_scouts_of_america brahmanism brahminism brigate_rosse british_cabinet british_commonwealth
british_house_of_commons british_house_of_lords british_labour_party british_parliament bronte_sisters buddhism bull_moose_party bundesbank
bureau_of_alcohol_tobacco_and_firearms bureau_of_customs bureau_of_diplomatic_security bureau_of_engraving_and_printing
bureau_of_intelligence_and_research bureau_of_justice_assistance bureau_of_justice_statistics bureau_of_the_census bush_administration byzantine_church
caesarism cali_cartel caliphate_state calvinistic_baptist camorra canadian_security_intelligence_service capetian_dynasty capital carlovingian_dynasty
carmelite_order carolingian_dynasty carter_administration cartesian_product carthusian_order casualty_care_research_center cathari cathars
catholic_church catholic_reaction_force catholic_school ccrc cdc census_bureau center_for_disease_control_and_prevention central_america
central_intelligence_agency central_intelligence_machinery central_powers centre_for_international_crime_prevention ch'in ch'in_dynasty ch'ing
ch'ing_dynasty chabad chabad-lubavitch chalcedon chasidim chassidim chou chou_dynasty chow chow_dynasty christendom christian_church christian_science
christianity chukaku-ha church_of_christ_scientist church_of_england church_of_ireland church_of_jesus_christ_of_latter-day_saints church_of_rome
church_of_scientology church_of_the_brethren cia cid cim cio cira circassian cis cisc civil_rights_movement clinton_administration clovis_culture cnpz
college_of_cardinals commerce commerce_department commission_on_human_rights commission_on_narcotic_drugs commission_on_the_status_of_women
committee_for_state_security common_market commons commonwealth_of_independent_states commonwealth_of_nations communications_security_establishment
communist_party communist_party_of_kampuchea comptroller_of_the_currency confederate_army congregation_of_the_inquisition
congregational_christian_church congregational_church congress congress_of_industrial_organizations congress_of_racial_equality conservative_judaism
conservative_party constance constantinople constitutional_convention constitutional_union_party continental_army continental_congress
continuity_army_council continuity_irish_republican_army contras coptic_church core corsican_army cosa_nostra council_of_basel-ferrara-florence
council_of_chalcedon council_of_constance council_of_economic_advisors council_of_ephesus council_of_trent council_of_vienne
council_on_environmental_policy counter_reformation counterterrorist_center court_of_saint_james's creek_confederacy
criminal_intelligence_services_of_canada criminal_investigation_command cse csis ctc curia customs_bureau customs_service cyclades
cycladic_civilisation cycladic_civilization cycladic_culture dagestani dail dail_eireann darpa dccp dea defense
defense_advanced_research_projects_agency defense_department defense_information_systems_agency defense_intelligence_agency defense_logistics_agency
defense_reutilization_and_marketing_service defense_technical_information_center democratic-republican_party
democratic_front_for_the_liberation_of_palestine democratic_party department_of_agriculture department_of_commerce department_of_commerce_and_labor
department_of_defense department_of_defense_laboratory_system department_of_education department_of_energy department_of_energy_intelligence
department_of_health_and_human_services department_of_health_education_and_welfare department_of_homeland_security
department_of_housing_and_urban_development department_of_justice department_of_justice_canada department_of_labor department_of_state
department_of_the_interior department_of_the_treasury department_of_transportation department_of_veterans_affairs dflp dia dink dippers
directorate_for_inter-services_intelligence disa disciples_of_christ dissident_irish_republican_army divine_unity dixiecrats doc dod doe doei doi doj
dojc dol dominican_order dominion dorian dos dot downing_street drms drug_enforcement_administration drug_enforcement_agency dtic duma dunkers e.p.a.
east_india_company east_turkestan_islamic_movement east_turkistan_islamic_movement eastern_church eastern_orthodox eastern_orthodox_church
economic_and_social_council economic_and_social_council_commission economic_commission_for_africa economic_commission_for_asia_and_the_far_east
economic_commission_for_europe economic_commission_for_latin_america ecosoc ecosoc_commission education education_department eec egtk
egyptian_islamic_jihad eight ela elgin_marbles eln energy energy_department english_department enlightenment environmental_protection_agency epa
ephesus episcopal_church episcopal_church_of_scotland estates_general eta eton_college euclidean_space europe european_central_bank european_community
european_economic_community european_law_enforcement_organisation european_union europol euskadi_ta_askatasuna evangelical_and_reformed_church
evangelical_united_brethren_church exec executive_office_of_the_president f.i.s.c. faa fabian_society falange fannie_mae fao far farc
farm_credit_system farmer-labor_party fatah fatah-rc fatah_revolutionary_council fatah_tanzim fbi fcc fcs fda fdic fed fedayeen_saddam
federal_aviation_administration federal_bureau_of_investigation federal_bureau_of_prisons federal_communications_commission
federal_deposit_insurance_corporation federal_emergency_management_agency federal_home_loan_bank_system federal_home_loan_mortgage_corporation
federal_housing_administration federal_judiciary federal_law_enforcement_training_center federal_national_mortgage_association federal_party
federal_protective_service federal_reserve federal_reserve_bank federal_reserve_board federal_reserve_system federal_security_bureau
federal_security_service federal_trade_commission federalist_party fema ferdinand_and_isabella fha fhlmc fibonacci_sequence fifth_lateran_council fig
fighting_french financial_crimes_enforcement_network financial_management_service fincen first_council_of_constantinople first_council_of_lyons
first_council_of_nicaea first_lateran_council first_of_october_antifascist_resistance_group first_vatican_council five_nations flavian_dynasty flemish
fletc flnc fnma foggy_bottom followers_of_the_prophet folsom_culture food_and_agriculture_organization
food_and_agriculture_organization_of_the_united_nations food_and_drug_administration forces_of_umar_al-mukhtar foreign_intelligence_service
foreign_intelligence_surveillance_court foreign_office foreign_service former_armed_forces four_hundred fourth_council_of_constantinople
fourth_lateran_council fps franciscan_order freddie_mac free_french free_soil_party free_world freedom_party freemasonry french_academy
french_foreign_legion french_foreign_office frs fsb ftc fto fuerzas_armadas_revolucionarios_de_colombia fuqra fws gaap gallicanism gao gatt
general_agreement_on_tariffs_and_trade general_assembly general_baptist general_security_services general_services_administration german_luftwaffe
gestapo gia girl_scouts gironde golden_horde gop government_accounting_office government_printing_office gpo grapo greek_chorus greek_church
greek_mythology greek_orthodox_church green_party greenback_party greenpeace grub_street gsa gspc guomindang gymnasium habsburg haganah hamas han
han_dynasty hanover hanoverian_line hanseatic_league hapsburg harakat_al-jihad_al-islami_al-filastini harakat_ul-jihad-i-islami hare_krishna haredi
harkat-ul-jihad-e-islami harkat-ul-mujahidin harkat_ul-ansar harkat_ul-mujahedeen hasidim hasidism hassidim health_and_human_services hebraism hebrews
helladic_civilisation helladic_civilization helladic_culture herrenvolk hezbollah hhs high_anglican_church high_church high_commission hilbert_space
hinayana hindooism hinduism hizb_ut-tahrir hizballah hizbollah hizbullah hohenzollern hohenzollern_empire hollywood holy_roman_empire holy_war_warriors
home_loan_bank home_office homeland_security house_of_burgesses house_of_commons house_of_hanover house_of_lancaster house_of_lords
house_of_representatives house_of_tudor house_of_windsor house_of_york housing_and_urban_development hua hud hudson_river_school huji hum i.o.c. i.w.w.
iaa iaea ibda-c ibrd icao icc icu ida idf ifc iis ilo imf immigration_and_naturalization_service imo imu inc inca indian_file indus_civilization
industrial_workers_of_the_world inka inla inland_revenue inquisition inr ins intelligence_community inter-services_intelligence interahamwe interior
interior_department internal_revenue_service international international_association_of_lions_clubs international_atomic_energy_agency
international_bank_for_reconstruction_and_development international_civil_aviation_organization international_court_of_justice
international_development_association international_finance_corporation international_islamic_front_for_jihad_against_jews_and_crusaders
international_labor_organization international_labour_organization international_maritime_organization international_monetary_fund
international_olympic_committee international_relations_and_security_network international_society_for_krishna_consciousness interpol
interstate_commerce_commission invincible_armada ioc ionian ira iraqi_intelligence_service iraqi_mukhabarat iraqi_national_congress
irish_national_liberation_army irish_republican_army iroquois_league irs isi iskcon islam islam_nation islamic_army_of_aden islamic_army_of_aden-abyan
islamic_community islamic_great_eastern_raiders-front islamic_group islamic_group_of_uzbekistan islamic_jihad
islamic_jihad_for_the_liberation_of_palestine islamic_law islamic_party_of_turkestan islamic_resistance_movement islamic_ummah islamic_unity islamism
isn israeli_defense_force israelites ivy_league iww iz_al-din_al-qassam_battalions jabat_al-tahrir_al-filistiniyyah jainism jaish-e-muhammad
jaish-i-mohammed jamaat_ul-fuqra japanese_red_army jayshullah jehovah's_witnesses jem jemaah_islamiyah jerusalem_warriors jesuit_order jewish_orthodoxy
jewish_religion jewry jirga joint_chiefs joint_chiefs_of_staff jra judaica judaism jund-ul-islam justice justice_department kach kahane_chai
kaplan_group karaites kashag kechua kgb khalsa khmer_rouge kkk klan knesset knesseth know-nothing_party kokka kokka_shinto ku_klux_klan kuomintang
kurdistan_labor_pary kurdistan_workers_party lablink labor labor_department labour labour_party lancaster lancastrian_line lashkar-e-jhangvi
lashkar-e-omar lashkar-e-taiba lashkar-e-tayyiba lashkar-e-toiba laskar_jihad lateran_council latin_square laurel_and_hardy
lautaro_faction_of_the_united_popular_action_movement lautaro_popular_rebel_forces lautaro_youth_movement law_of_moses ld. league_of_iroquois
league_of_nations lebanese_hizballah let lewis_and_clark_expedition liao liao_dynasty liberal_democrat_party liberal_party
liberation_tigers_of_tamil_eelam liberty_party libyan_fighting_group libyan_islamic_fighting_group libyan_islamic_group lions_club
lord's_resistance_army lords_spiritual lords_temporal lost_tribes loya_jirga loyalist_volunteer_force ltd. ltte lubavitch lubavitch_movement luftwaffe
lutheran_church lyons maffia mafia magi mahayana mak maktab_al-khidmat malaysia_militant_group malaysian_mujahidin_group manchu manchu_dynasty
mandelbrot_set manhattan_project manuel_rodriquez_patriotic_front maori maquis marine_corps marine_corps_intelligence_activity marines
markaz-ud-dawa-wal-irshad marshals martyrs_of_al-aqsa marx_brothers masonry maya mbundu mcia mdi medellin_cartel medici mek mennonite_church
merovingian merovingian_dynasty methodist_church methodist_denomination methodists militant_tendency ming ming_dynasty minoan_civilisation
minoan_civilization minoan_culture mko mogul_empire mongol_dynasty moranzanist_patriotic_front mormon_church mormons moro_islamic_liberation_front
mosaic_law mossad mounties movement_for_revenge movement_of_holy_warriors movimiento_revolucionario_tupac_anaru mrta msb mujahedeen_khalq
mujahedeen_kompak mujahidin-e_khalq_organization muslim_ummah muslimism mutawa mutawa'een mycenaean_civilisation mycenaean_civilization
mycenaean_culture nac nag_hammadi nag_hammadi_library nara nasa nation_of_islam national_academy_of_sciences
national_aeronautics_and_space_administration national_archives_and_records_administration national_association_of_realtors
national_climatic_data_center national_geospatial-intelligence_agency national_guard national_guard_bureau national_institute_of_justice
national_institute_of_standards_and_technology national_institutes_of_health national_intelligence_community national_labor_relations_board
national_liberation_army national_liberation_front_of_corsica national_oceanic_and_atmospheric_administration national_park_service
national_reconnaissance_office national_rifle_association national_science_foundation national_security_agency national_security_council
national_socialist_german_workers'_party national_technical_information_service national_trust national_volunteers_association national_weather_service
nato naval_air_warfare_center_weapons_division naval_special_warfare naval_surface_warfare_center naval_underwater_warfare_center navy navy_department
nawcwpns nazi_germany nazi_party naziism nazism ncdc nestor_paz_zamora_commission nestorian_church new_people's_army new_scotland_yard new_wave nga ngb
ngo nicaea nicu nih nij nipr nist nlrb noaa nonproliferation_center norse_mythology north_america north_atlantic_council
north_atlantic_treaty_organization northern_alliance northern_baptist_convention nouvelle_vague npa npc nra nrc nro nsa nsc nsf nsw nswc ntis
nuclear_regulatory_commission nuwc oas occupational_safety_and_health_administration office_of_inspector_general office_of_intelligence_support
office_of_management_and_budget office_of_naval_intelligence oig oireachtas ois old_bailey old_catholic_church omayyad omb ommiad oni oort_cloud opcw
opec open_university opposition orange_group orange_order order_of_our_lady_of_mount_carmel ordnance_survey
organization_for_the_prohibition_of_chemical_weapons organization_of_american_states organization_of_petroleum-exporting_countries
organization_of_the_oppressed_on_earth orly_group orthodox_catholic_church orthodox_church orthodox_judaism osha ottoman ottoman_dynasty ovimbundu
oxford_movement pac pagad paleo-american_culture paleo-amerind_culture paleo-indian_culture palestine_authority palestine_islamic_jihad
palestine_liberation_front palestine_liberation_organization palestine_national_authority palestinian_hizballah palestinian_islamic_jihad
palestinian_national_authority pan_american_union particular_baptist partiya_karkeran_kurdistan party_of_democratic_kampuchea party_of_god pashtun
patent_and_trademark_office_database patent_office pathan pdflp peace_corps pentagon pentagon_gang pentecostal_religion people's_liberation_army
people's_mujahidin_of_iran people's_party people's_republican_army people_against_gangsterism_and_drugs pesh_merga pflp pflp-gc phs pietism pij
plantagenet plantagenet_line plantation plato's_academy plf plo popular_democratic_front_for_the_liberation_of_palestine
popular_front_for_the_liberation_of_palestine popular_front_for_the_liberation_of_palestine-general_command popular_struggle_front
population_commission populist_party porte post_office postal_rate_commission potsdam_conference ppk praetorian_guard presbyterian_church
progressive_party prohibition_party protestant protestant_church protestant_denomination protestant_episcopal_church protestant_reformation
provisional_ira provisional_irish_republican_army provos psf ptolemaic_dynasty ptolemy puka_inti qaeda qassam_brigades qibla qin qin_dynasty qing
qing_dynasty quai_d'orsay quakers quechua raf rashtriya_swayamsevak_sangh rastafari rastafarian rastas rcmp reagan_administration
real_estate_investment_trust real_ira real_irish_republican_army red_army_faction red_brigades red_cross red_guard red_hand_defenders red_sun
reform_judaism reformation reich reit religious_society_of_friends republican_guard republican_party reserve_officers_training_corps
revolutionary_armed_forces_of_colombia revolutionary_justice_organization revolutionary_organization_of_socialist_muslims
revolutionary_people's_liberation_front revolutionary_people's_liberation_party revolutionary_people's_struggle revolutionary_proletarian_army
revolutionary_proletarian_initiative_nuclei revolutionary_proletarian_nucleus revolutionary_united_front rhd rira roman_catholic roman_catholic_church
roman_church roman_inquisition roman_legion roman_mythology romanoff romanov rome rota rotary_club rotary_international rotc royal_academy
royal_academy_of_arts royal_air_force royal_canadian_mounted_police royal_society royal_society_of_london_for_improving_natural_knowledge rpa-abb ruf
russian_agency russian_orthodox_church sabaoth sabbath_school saceur saclant sacred_college sacred_college_of_cardinals saddam's_martyrs saktism
salafast_group_for_call_and_combat salafist_group salah_al-din_battalions salvation_army sanhedrin sas saxe-coburg-gotha sayeret_mat'kal sayeret_matkal
sba schutzstaffel scientology scotland_yard seanad seanad_eireann sec second_council_of_constantinople second_council_of_lyons second_council_of_nicaea
second_empire second_lateran_council second_reich second_vatican_council secret_intelligence_service secret_service securities_and_exchange_commission
security_council security_intelligence_review_committee security_service selective_service selective_service_system seljuk senate sendero_luminoso
shakers shaktism shang shang_dynasty shape shia shiah shiah_islam shin_bet shining_path shinto shivaism shua shuha_shinto sicilian_mafia sinn_fein
sipah-e-sahaba sirc sivaism six_nations sluzhba_vneshney_razvedki small_business_administration social_democratic_party social_development_commission
social_security_administration socialist_labor_party socialist_party society_of_friends society_of_jesus sol_rojo soldiers_of_god song song_dynasty
south_america southern_baptist_convention soviet_kgb soviets spanish_armada spanish_inquisition sparrow_unit special_air_service special_branch
special_forces special_weapons_and_tactics_squad special_weapons_and_tactics_team ssa sss stalinism star_chamber state state_department
states'_rights_democratic_party states_general statistical_commission storm_troops stuart sturmabteilung sublime_porte sunday_school sung sung_dynasty
sunni sunni_islam supporters_of_islam supreme_allied_commander_atlantic supreme_allied_commander_europe supreme_court
supreme_court_of_the_united_states supreme_headquarters_allied_powers_europe supreme_truth svr swat_squad swat_team tadzhik tajik taleban taliban
tamil_tigers tammany tammany_hall tammany_society tang tang_dynasty tantrism tanzim tanzimul_fuqra taoism tareekh_e_kasas teamsters_union
technology_administration territorial_army third_council_of_constantinople third_lateran_council third_reich third_world tigers transportation
transportation_security_administration treasury treasury_department tribes_of_israel trimurti trojan_horse trusteeship_council tsa tudor
tupac_amaru_revolutionary_movement tupac_katari_guerrilla_army turkish_hizballah tv_audience tweedledee_and_tweedledum tweedledum_and_tweedledee
twelve_tribes_of_israel u._s._air_force u._s._army u._s._army_special_forces u._s._coast_guard u.s. u.s._congress u.s._government u.s._house
u.s._house_of_representatives u.s._senate uda ulster_defence_association umar_al-mukhtar_forces umayyad umma umma_tameer-e-nau ummah un_agency unesco
uniat_church uniate_church unicef unification_church union_army unitarian_church united_church_of_christ united_front united_methodist_church
united_mine_workers united_mine_workers_of_america united_nations united_nations_agency united_nations_children's_fund
united_nations_crime_prevention_and_criminal_justice united_nations_educational_scientific_and_cultural_organization
united_nations_international_children's_emergency_fund united_nations_office_for_drug_control_and_crime_prevention united_nations_secretariat
united_self-defense_force_of_colombia united_self-defense_group_of_colombia united_society_of_believers_in_christ's_second_appearing united_states
united_states_air_force united_states_air_force_academy united_states_army united_states_army_rangers united_states_army_special_forces
united_states_border_patrol united_states_cabinet united_states_coast_guard united_states_congress united_states_department_of_defense
united_states_department_of_state united_states_fish_and_wildlife_service united_states_government united_states_government_accounting_office
united_states_government_printing_office united_states_house_of_representatives united_states_intelligence_agency united_states_intelligence_community
united_states_marine_corps united_states_marines united_states_marshals_service united_states_military_academy united_states_naval_academy
united_states_navy united_states_post_office united_states_postal_inspection_service united_states_postal_service united_states_public_health_service
united_states_secret_service united_states_senate united_states_supreme_court united_states_trade_representative united_states_treasury us_air_force
us_air_force_academy us_army us_border_patrol us_cabinet us_coast_guard us_congress us_fish_and_wildlife_service us_government
us_government_printing_office us_house us_house_of_representatives us_marine_corps us_marshals_service us_military_academy us_naval_academy us_navy
us_post_office us_postal_inspection_service us_postal_service us_secret_service us_senate us_trade_representative usa usaf uscb usda usmc usn usps usss
usuli utn vaishnavism vaisnavism valois vanguards_of_conquest vatican_council vatican_i vatican_ii vaudois veterans_of_foreign_wars vfw victoriana
vienne w.h.o. wac waldenses wall_street walloons war_department washington ways_and_means_committee wei wei_dynasty weimar_republic
wesleyan_methodist_church wesleyan_methodists western_church western_civilization western_culture whig_party white_house whitehall who wicca
william_and_mary winchester_college windsor wise_men wmo women's_army_corps world_bank world_council_of_churches world_court world_health_organization
world_meteorological_organization world_tamil_association world_tamil_movement world_trade_organization wto xhosa yalta_conference york yuan
yuan_dynasty zen zen_buddhism zhou zhou_dynasty zionism zionist_movement zulu zurvanism
`;

export const places = `
a-horizon a_horizon aachen aaland_islands aalborg aalst aar aare aare_river aarhus abadan aberdare aberdeen abidjan abila abilene abkhaz abkhazia
abruzzi abruzzi_e_molise abu_dhabi abuja abukir abukir_bay abydos abyla abyssinia acadia acadia_national_park acapulco acapulco_de_juarez accho accra
achaea acheron aconcagua acores acragas acre actium adalia adam's_peak adams adana addis_ababa adelaide adelie_coast adelie_land aden adige
adirondack_mountains adirondacks admiralty_island admiralty_islands admiralty_range adrianople adrianopolis adriatic adriatic_sea adzhar adzharia
aegadean_islands aegadean_isles aegates aegean aegean_island aegean_sea aegina aegospotami aegospotamos aeolia aeolis afars_and_issas afghanistan
africa african_country african_nation agra agrigento ahvenanmaa aigina aire aire_river aix-la-chapelle akaba aken akka akko akmola akron al-hudaydah
al-iraq al-magrib al-mukalla al_aqabah al_ladhiqiyah al_madinah al_qahira ala. alabama alabama_river aland_islands alaska alaska_peninsula alaska_range
albania albanian_capital albany alberta albion alborg albuquerque aldebaran alep aleppo aleutian_islands aleutians alexander_archipelago alexandria
algeria algerian_capital algerie algiers algol alleghenies allegheny allegheny_mountains allegheny_river allentown alma-ata almaty aloha_state alpena
alpha_centauri alpha_crucis alpha_geminorum alpha_orionis alpine_glacier alpine_type_of_glacier alps alsace alsatia altai_mountains altair
altay_mountains altoona amarillo amazon amazon_river america american_capital american_falls american_samoa american_state american_virgin_islands
amman amsterdam amur amur_river an_nafud an_nefud anaheim anapurna anatolia anchorage ancohuma andalucia andalusia andaman_sea andes andhra_pradesh
andorra andromeda angara angara_river angel angel_falls anglesea anglesea_island anglesey anglesey_island anglia angola angolan_capital angora anguilla
anjou ankara ann_arbor annaba annam annapolis annapurna antakiya antakya antalya antananarivo antarctic antarctic_circle antarctic_continent
antarctic_ocean antarctic_peninsula antarctic_zone antarctica antares antigua antigua_and_barbuda antilles antioch antlia antofagasta antwerp antwerpen
anvers anzio apalachicola apalachicola_river apeldoorn apennines apia apollo_asteroid appalachia appalachian_mountains appalachians appleton
appleton_layer apulia apus aqaba aquarius aquarius_the_water_bearer aquila aquila_degli_abruzzi aquitaine aquitania ar_rimsal ara
arab_republic_of_egypt arabia arabian_desert arabian_gulf arabian_peninsula arabian_sea arafura_sea aragon araguaia araguaia_river araguaya
araguaya_river aral_sea aram aran_islands ararat aras arauca araxes arcadia archer arches_national_park arctic arctic_archipelago arctic_circle
arctic_ocean arctic_zone arcturus ardennes areopagus arequipa argentina argentine_republic argo argos argun argun_river arhus ariana aries
aries_the_ram aristarchus arizona ark. arkansas arkansas_river arlington armageddon armenia arnhem arno arno_river artois aruba asahikawa asama
asheville ashkhabad ashur asia asia_minor asian_country asian_nation asian_russia asmara asmera aspadana aspinwall assam assouan assuan assur assyria
astana asterope astrakhan asuncion asur aswan atacama_desert atacama_trench athens athinai athos atlanta atlantic atlantic_city atlantic_coast
atlantic_ocean atlas_mountains attica auckland augusta auriga austerlitz austin austral_islands australasia australia australian_alps
australian_capital australian_desert australian_state austria austria-hungary austrian_capital austronesia auvergne avignon avon ayr az_zarqa
azerbaijan azerbaijani_republic azerbajdzhan azerbajdzhan_republic azores b-horizon b_horizon babylon babylonia bad_lands badger_state badlands
badlands_national_park baffin_bay baffin_island bagdad baghdad bahama_islands bahamas bahia_blanca bahrain bahrain_island bahrein bahrein_island baikal
bairiki baja_california bakersfield baku balance balaton bale balearic_islands bali balkan_country balkan_mountain_range balkan_mountains balkan_nation
balkan_peninsula balkan_state balkans balmoral_castle baltic baltic_republic baltic_sea baltic_state baltimore bam bamako bandung banff bangalore
bangkok bangla_desh bangladesh bangor bangui banjul barbados barbary barbary_coast barbuda barcelona barents_sea bari barranquilla barstow bartlesville
basel basia basilicata basle basra basse-normandie basseterre basutoland bath batna baton_rouge battle_born_state bavaria bay_of_bengal bay_of_biscay
bay_of_campeche bay_of_fundy bay_of_naples bay_of_ob bay_state baykal bayonne bayrut bayt_lahm beacon_hill bean_town beantown beaufort_sea beaumont
beaver_state beckley bedloe's_island beehive_state beijing beira beirut belarus belau belem belfast belgian_capital belgian_congo belgique belgium
belgrade belize bellingham belo_horizonte belorussia bemidji bend bengal benghazi benin bennington beograd bergen bering_sea bering_strait berkeley
berkshire berkshire_hills berkshires berlin bermuda bermuda_triangle bermudas bern berne beta_centauri beta_crucis beta_orionis betelgeuse bethlehem
bethlehem-judah bethlehem_ephrathah beverly_hills bharat bhutan bible_belt bida big_bend big_bend_national_park big_dipper big_sioux_river big_sur
bighorn bighorn_river bight_of_benin bihar bikini billings biloxi binghamton bioko birmingham bisayas biscayne_bay biscayne_national_park bishkek
biskek bismarck bismarck_archipelago bismarck_sea bissau bithynia black_africa black_forest black_hills black_rock_desert black_sea blackpool
blacksburg blantyre blida blighty bloemfontein bloomington bloomsbury blue_nile blue_ridge blue_ridge_mountains bluegrass bluegrass_country
bluegrass_region bluegrass_state bo_hai bodensee boeotia bogota bohemia boise bolivia bologna bolzano bombay bonaire bonete bonn bootes bordeaux borneo
bosna_i_hercegovina bosnia bosnia-herzegovina bosnia_and_herzegovina bosporus boston boston_harbor botswana bougainville bougainville_trench boulder
bourgogne bouvet_island bowery bowling_green bozeman braga brahmaputra brahmaputra_river brandenburg brasil brasilia brasov bratislava brattleboro
braunschweig brazil brazilian_capital brazos brazos_river brazzaville breed's_hill breiz bremen bremerhaven brenner_pass brescia breslau brest bretagne
bridgeport bridgetown brighton brindisi brisbane bristol bristol_channel britain british_capital british_columbia british_east_africa british_empire
british_guiana british_honduras british_isles british_virgin_islands british_west_africa british_west_indies brittany brno broadway bromberg bronx
brooklyn brownsville bruges brummagem brunei brunn brunswick brusa brussels bruxelles bryan bryce_canyon_national_park bucharest bucharesti
buckeye_state buckingham_palace bucuresti budapest buenos_aires buffalo buganda bujumbura bulawayo bulgaria bulgarian_capital bull bull_run burgundy
burkina_faso burlington burma bursa burundi butte buzzards_bay byblos bydgoszcz byelarus byelorussia byzantine_empire byzantium c-horizon c_horizon
cachi cadiz caelum caesarea cairo calabria calais calcutta caledonia calgary cali calif. california callisto caloocan caloosahatchee
caloosahatchee_river calpe calvary cam cam_river cambodia cambodian_capital cambria cambrian_mountains cambridge camden camellia_state camelot cameroon
cameroun camlan camp_david campania campeche canaan canada canadian canadian_capital canadian_falls canadian_maritime_provinces canadian_province
canadian_river canadian_shield canakkale_bogazi canal_zone canandaigua_lake canara canaries canary_islands canberra cancer cancer_the_crab cancun
canicula canis_major canis_minor cannes canopus cantabrian_mountains canterbury canton canton_river canyonlands_national_park cape_ann
cape_breton_island cape_canaveral cape_cod cape_cod_bay cape_cod_canal cape_colony cape_fear cape_fear_river cape_flattery cape_froward cape_girardeau
cape_hatteras cape_horn cape_kennedy cape_may cape_of_good_hope cape_of_good_hope_province cape_passero cape_province cape_sable cape_town
cape_trafalgar cape_verde cape_verde_islands cape_york cape_york_peninsula capella capitol_hill capitol_reef_national_park cappadocia capri capricorn
capricorn_the_goat capricornus caracas carbondale cardiff caribbean caribbean_island caribbean_sea caribees carina carlsbad carlsbad_caverns
carlsbad_caverns_national_park carolina carolinas caroline_islands carpathian_mountains carpathians carpentaria carson_city cartagena carthage
casablanca cascade_mountains cascade_range cascades cashmere casper caspian caspian_sea cassiopeia castile castilla castor castries catalina_island
catalonia cataract_canyon cathay catskill_mountains catskills caucasia caucasus caucasus_mountains cayman_islands cayuga_lake cebu cebu_city
cedar_rapids celebes centaur centaurus centennial_state central_africa central_african_republic central_america central_american_country
central_american_nation central_park centre cepheus ceres cetus ceylon chablis chad chalcedon chaldaea chaldea chamaeleon chameleon champagne
champagne-ardenne champaign champlain champs_elysees chancellorsville chang chang_jiang changan changjiang changtzu channel_island
channel_islands_national_park chao_phraya chapel_hill chari chari_river charioteer charleroi charles charles's_wain charles_river charleston
charlestown charlotte charlottetown chartres chattahoochee chattahoochee_river chattanooga chechen_republic chechenia chechnya cheddar chelyabinsk
chemnitz chemulpo chennai cherbourg cherepovets chernobyl chesapeake_bay chester cheviot_hills cheviots cheyenne chicago chihuahua chihuahuan_desert
chile chiloe chimborazo china chios chiron chisinau chittagong chongqing chosen christchurch christiania chu_kiang chukchi_peninsula chukchi_sea
chula_vista chungking churchill cidade_de_praia cimarron cimarron_river cincinnati circinus citlaltepetl citta_del_vaticano city_of_bridges
city_of_brotherly_love city_of_light city_of_london city_of_the_angels city_of_westminster ciudad_bolivar ciudad_de_mexico ciudad_juarez
ciudad_trujillo ciudad_victoria clarksburg cleveland clichy clichy-la-garenne clinch_river clinton clyde cnossos cnossus
co-operative_republic_of_guyana coahuila coast_mountains coast_range coats_land cocytus coeur_d'alene coeur_d'alene_lake colchis colima colo. cologne
colombia colombo colon colony colorado colorado_desert colorado_plateau colorado_river colorado_springs colossae columba columbia columbia_river
columbus coma_berenices commonwealth_of_australia commonwealth_of_dominica commonwealth_of_puerto_rico commonwealth_of_the_bahamas communism_peak
communist_china comoro_islands comoros conakry concepcion concord coney_island confederacy confederate_states confederate_states_of_america congo
congo_river connecticut connecticut_river constance constantina constantine constantinople constitution_state continent cook_strait cooperstown coosa
coosa_river copenhagen copernicus coral_sea cordoba cordova corinth cork corn_belt cornhusker_state cornwall corona_borealis coropuna corpus_christi
corse corsica corvus costa_rica cotacachi cote_d'azur cote_d'ivoire cotonou cotopaxi cotswold_hills cotswolds council_bluffs coventry coyote_state crab
crab_nebula cracow crane crater crater_lake_national_park cremona crete crimea crna_gora croatia crocodile_river cross-florida_waterway crow
crown_colony crux crux_australis ct. cuba cuban_capital culebra culiacan cumana cumberland cumberland_gap cumberland_mountains cumberland_plateau
cumberland_river cumbria cuquenan cuquenan_falls curacao curitiba cusco cuzco cyclades cygnus cymru cynoscephalae cyprus czech_capital czech_republic
czechoslovakia czestochowa d-layer d.c. d.p.r.k. d_region dacca dae-han-min-gook dahna dahomey dairen dakar dakota dalian dallas dalmatia damascus
danau danish_capital danmark danube danube_river danzig dapsang dar_al-harb dar_al-islam dar_es_salaam dardanelles darfur darling darling_river darwin
daryacheh-ye_orumiyeh dasht-e-kavir dasht-e-lut daugavpils davenport davy_jones davy_jones's_locker dawson dayton daytona_beach dead_sea death_valley
decatur deep_south deimos del. del_rio delaware delaware_bay delaware_river delhi delphi delphinus demavend demerara
democratic_and_popular_republic_of_algeria democratic_people's_republic_of_korea democratic_republic_of_sao_tome_and_principe
democratic_republic_of_the_congo democratic_socialist_republic_of_sri_lanka den_haag denali denali_fault denali_national_park deneb denebola denmark
denver des_moines detroit detroit_river deutschland devon devonshire dhahran dhaka dhaulagiri dhodhekanisos diamond_state dijon dimash dipper dipylon
dipylon_gate disneyland district_of_columbia dixie dixieland djakarta djanet djibouti dmz dneprodzerzhinsk dnieper dnieper_river dnipropetrovsk dobrich
dodecanese dodge_city dodoma dog_star doha dolomite_alps dominica dominican_republic don don_river donbas donbass donets_basin donetsk donetske
donner_pass dorado doris dortmund douala dove dover downing_street dprk draco dragon dresden dubai dublin dubrovnik dubuque duluth dunkerque dunkirk
durango durazzo durban durham durres dusanbe dushanbe dusseldorf dutch_capital dutch_east_indies dutch_guiana dyushambe e_layer e_region earth
earth's_crust earth's_surface east east_africa east_anglia east_china_sea east_coast east_germany east_india east_indies east_malaysia east_pakistan
east_river east_saint_louis east_sea east_sussex east_timor eastern_desert eastern_highlands eastern_roman_empire eastern_samoa eau_claire ebro
ebro_river ecuador eden edgeworth-kuiper_belt edinburgh edirne edmonton edo eelam egadi_islands egypt egyptian_capital egyptian_empire ehadhamen
eindhoven eire el-aksur el_aaium el_alamein el_beda el_giza el_iskandriyah el_libertador el_misti el_muerto el_paso el_qahira el_salvador elam elbe
elbe_river elisabethville elizabeth_river ellas ellice_islands ellis_island elmont elsass emerald_isle emilia-romagna empire_state
empire_state_of_the_south enderby_land england english_channel enid eniwetok entebbe ephesus epirus epsilon_aurigae equality_state equatorial_guinea
ergun_he eridanus erie erie_canal erin eritrea erivan esfahan espana espoo essen essex esthonia estonia eternal_city ethiopia etna etruria eugene
euphrates euphrates_river eurasia eureka europa europe european_country european_nation european_russia euxine_sea evansville everest everglade_state
everglades everglades_national_park evergreen_state eyre eyre_peninsula ezo f_layer f_region faeroe_islands faeroes faisalabad falkland_islands
far_east fargo farmington faroe_islands faroes fayetteville federal_democratic_republic_of_ethiopia federal_islamic_republic_of_the_comoros
federal_republic_of_germany federal_republic_of_nigeria federal_republic_of_yugoslavia federated_states_of_micronesia federation_of_malaysia
federation_of_saint_kitts_and_nevis federative_republic_of_brazil feliz_lusitania fengtien ferrara fertile_crescent fes fez fifth_avenue fiji
fiji_islands fijis fingal's_cave finger_lakes finland finnish_capital firenze first_state firth_of_clyde firth_of_forth fish fla. flagstaff flanders
fleet_street flint flint_river flodden florence florida florida_key forbidden_city formosa fornax fort-lamy fort_george_g._meade
fort_george_gordon_meade fort_lauderdale fort_meade fort_myers fort_smith fort_wayne fort_worth forth forth_river fountain_of_youth fox_river france
franche-comte frankfort frankfurt frankfurt_on_the_main frederick fredericksburg fredericton free_state freetown french_capital french_congo
french_guinea french_indochina french_oceania french_polynesia french_region french_republic french_riviera french_sudan french_west_indies fresno frg
friendly_islands friesland frigid_zone frisia frisian_islands friuli-venezia_giulia frunze fuego fuji fuji-san fujinoyama fujiyama fukuoka funafuti ga.
gabon gabonese_republic gaborone gabun gadsden gafsa gainesville galan galapagos galapagos_islands galatia galeras galicia galilean galilean_satellite
galilee gallia galloway gallup galveston galveston_bay galveston_island galway galway_bay gambia gambier_islands gan_jiang gand ganges ganges_river
gansu gansu_province ganymede garden_state garland garonne garonne_river gary gascogne gascony gasherbrum gates_of_the_arctic_national_park
gateway_to_the_west gaul gaza gaza_strip gdansk gem_state gemini gemini_the_twins geneva geneve genf genoa genova gent george_town georgetown georgia
german_capital german_democratic_republic germany gettysburg ghana ghent gibraltar gibson_desert gila gila_desert gila_river gilbert_and_ellice_islands
gilbert_islands giza gizeh glasgow gloucester gloucestershire goa goat gobi gobi_desert god's_acre godwin_austen goeteborg golan golan_heights
gold_coast golden_gate golden_state goldsboro golfo_de_campeche golfo_de_mexico golgotha goma gomel gomorrah gomorrha gondwanaland gopher_state gorki
gorkiy gorky gosainthan goteborg gothenburg governador_valadares gran_santiago granada grand_canal grand_canyon grand_canyon_national_park
grand_canyon_state grand_duchy_of_luxembourg grand_island grand_rapids grand_river grand_teton grand_teton_national_park granite_state graz
great_arabian_desert great_attractor great_australian_bight great_australian_desert great_barrier_reef great_bear great_britain great_divide
great_dividing_range great_dog great_falls great_indian_desert great_lakes great_lakes_state great_mendenhall_glacier great_plains
great_plains_of_north_america great_rift_valley great_salt_desert great_salt_lake great_sandy_desert great_slave_lake great_smoky_mountains
great_smoky_mountains_national_park great_victoria_desert great_white_way greater_antilles greater_london greater_new_york greater_sunda_islands greece
greek_capital green green_bay green_line green_mountain_state green_mountains green_river greenland greenland_sea greensboro greenville greenwich
greenwich_meridian greenwich_village grenada grenoble gronland grozny groznyy grus guadalajara guadalcanal guadalupe_island guadalupe_mountains
guadalupe_mountains_national_park guadeloupe guaira guaira_falls guallatiri guam guangdong guangdong_province guangzhou guantanamo guantanamo_bay
guatemala guatemala_city guayaquil guernsey guiana guiana_highlands guine-bissau guinea guinea-bissau gujarat gujerat gulf_coast gulf_of_aden
gulf_of_aegina gulf_of_akaba gulf_of_alaska gulf_of_antalya gulf_of_aqaba gulf_of_bothnia gulf_of_california gulf_of_campeche gulf_of_carpentaria
gulf_of_corinth gulf_of_finland gulf_of_guinea gulf_of_lepanto gulf_of_martaban gulf_of_mexico gulf_of_ob gulf_of_oman gulf_of_riga
gulf_of_saint_lawrence gulf_of_siam gulf_of_sidra gulf_of_st._lawrence gulf_of_suez gulf_of_tehuantepec gulf_of_thailand gulf_of_venice gulf_states
gulu guyana h.i. hadrian's_wall hagerstown haifa haiphong haiti haitian_capital halab haleakala_national_park halicarnassus halifax halle
halle-an-der-saale hamburg hamelin hameln hamilton hampshire hampton_roads han-gook handies_peak hangchow hangzhou hangzhou_bay hannibal hannover hanoi
hanover harare hargeisa harlem harlem_river harley_street harper's_ferry harpers_ferry harrisburg hartford hashemite_kingdom_of_jordan hastings
hatteras_island hattiesburg haute-normandie havana haw. hawai'i hawaii hawaii_island hawaii_volcanoes_national_park hawaiian_capital hawaiian_islands
hawkeye_state hayastan hays hayti heart_of_dixie heaviside_layer hebei hebei_province hebridean_islands hebridean_isles hebrides hedjaz hefa heilong
heilong_jiang hejaz helena hell's_half_acre hell's_kitchen hellenic_republic hellespont helsingfors helsinki helvetia herat herculaneum hercules
hermosillo heroica_puebla_de_zaragoza hershey hertfordshire hesperus hibbing hibernia high_sierra highlands highlands_of_scotland hijaz hilo himalaya
himalaya_mountains himalayas hindu_kush hindu_kush_mountains hindustan hippo hippo_regius hiroshima hispaniola ho_chi_minh_city hobart hodeida
hoek_van_holland hohenlinden hohhot hokkaido holland hollywood holy_land holy_see home_counties homel homyel hondo honduran_capital honduras hong_kong
honiara honolulu honshu hook_of_holland hoosier_state hopeh hopei horn_of_africa horseshoe_falls hot_springs hot_springs_national_park houghton
housatonic housatonic_river house_of_islam house_of_war houses_of_parliament houston hrvatska hsian huainaputina huambo huang_hai huang_he huascaran
hub_of_the_universe hubbard hudson hudson_bay hudson_river hull humber hunan hunan_province hungarian_capital hungary hunter huntington huntsville
huron hwang_ho hyderabad hydra hydrus ia. ibadan iberia iberian_peninsula iceland id. idaho idaho_falls iguassu iguassu_falls iguazu iguazu_falls
ijssel ijssel_river ijsselmeer ile-de-france ile-st-louis iles_comores iles_marquises ilion ilium ill. illampu illimani illinois illinois_river illyria
ilmen incheon inchon ind. independence independent_state_of_papua_new_guinea independent_state_of_samoa india indian_ocean indian_reservation indiana
indianapolis indigirka indigirka_river indochina indochinese_peninsula indonesia indonesian_borneo indus indus_river inland_passage inland_sea
inner_hebrides inner_mongolia innsbruck inside_passage interlaken international_date_line ionia ionian_sea iowa irak iran iranian_capital iraq
iraqi_kurdistan ireland irish_capital irish_republic irish_sea irrawaddy irrawaddy_river irtish irtish_river irtysh irtysh_river ischia isere
isere_river isfahan islamabad islamic_republic_of_iran islamic_republic_of_mauritania islamic_republic_of_pakistan islamic_state_of_afghanistan islay
isle_of_man isle_of_skye isle_of_wight isle_royal_national_park isles_of_scilly isole_egadi israel istanbul isthmus_of_corinth isthmus_of_darien
isthmus_of_kra isthmus_of_panama isthmus_of_suez isthmus_of_tehuantepec italia italian_capital italian_peninsula italian_region italian_republic italy
ithaca ithaki ivory_coast iwo_jima izmir j_particle jabalpur jackson jacksonville jaffa jakarta jalalabad jamaica jamaican_capital james james_bay
james_river jamestown jammu_and_kashmir japan japan_trench japanese_archipelago japanese_capital japanese_islands java jebel_musa jed'dah jeddah
jefferson_city jerevan jerez jerez_de_la_frontera jericho jersey jersey_city jerusalem jidda jiddah jinja joao_pessoa johannesburg johnson_city johor
johore jonesboro joppa jordan jordan_river jovian_planet juarez jubbulpore juda judaea judah judea jugoslavija juneau jupiter jutland jylland
k_particle kabul kadikoy kahoolawe kahoolawe_island kalaallit_nunaat kalahari kalahari_desert kalamazoo kalimantan kaluga kamchatka_peninsula kamet
kampala kampuchea kan. kan_river kananga kanara kanawha kanawha_river kanchanjanga kanchenjunga kandahar kandy kansas kansas_city kansas_river kansu
kara_kum kara_sea karachi karakoram karakoram_range karakorum_range karbala karelia karelian_isthmus karl-marx-stadt karnataka kasai kasai_river
kashmir katar katar_peninsula kathmandu katmai_national_park katmandu katowice katsina kattegatt kauai kauai_island kaunas kavir_desert kaw_river kazak
kazakh kazakhstan kazakstan kazan kbo kedah kelantan ken. kenai_fjords_national_park kennedy kennedy_international kennedy_international_airport
kennelly-heaviside_layer kennewick kent kentucky kenya kerbala kerbela keuka_lake key_west keystone_state khabarovsk kharkiv kharkov khartoum khios
khyber_pass kiev kigali kikladhes kilimanjaro kimberley kinchinjunga kingdom_of_belgium kingdom_of_bhutan kingdom_of_cambodia kingdom_of_denmark
kingdom_of_god kingdom_of_lesotho kingdom_of_morocco kingdom_of_nepal kingdom_of_norway kingdom_of_saudi_arabia kingdom_of_spain kingdom_of_swaziland
kingdom_of_sweden kingdom_of_thailand kingdom_of_the_netherlands kingdom_of_tonga kings_canyon_national_park kingston kingston-upon_hull kingstown
kinshasa kirghiz kirghizia kirghizstan kirgiz kirgizia kirgizstan kiribati kirkuk kishinev kissimmee kissimmee_river kisumu kitakyushu kivu kizil_kum
klaipeda klamath klamath_falls klamath_river klondike klyuchevskaya knossos knoxville kobe kobenhavn kobuk_valley_national_park kodiak kodiak_island
kola_peninsula kolkata koln kolonia konakri kordofan korea korea_bay korea_strait korean_peninsula korean_strait korinthos kosovo kovna kovno koweit
krakatao krakatau krakatoa krakau krakow kriti krung_thep kuala_lumpur kuangchou kuenlun kuenlun_mountains kuiper_belt kuiper_belt_object kukenaam
kukenaam_falls kulun kumasi kunlan_shan kunlun kunlun_mountains kura kura_river kurdistan kursk kuwait kuwait_city kwajalein kwangchow kwangju
kwangtung kwazulu-natal kyoto kyrgyz_republic kyrgyzstan kyushu kyyiv kyzyl_kum l'aquila l.a. la. la_crosse la_paz la_plata la_spezia labrador
labrador-ungava_peninsula labrador_peninsula labrador_sea laconia ladoga ladrone_islands lafayette lagos lahore lake_albert lake_albert_nyanza
lake_aral lake_baikal lake_balaton lake_baykal lake_canandaigua lake_cayuga lake_chad lake_champlain lake_chelan lake_clark_national_park
lake_constance lake_district lake_edward lake_erie lake_eyre lake_geneva lake_huron lake_ilmen lake_keuka lake_kivu lake_ladoga lake_leman lake_malawi
lake_michigan lake_nasser lake_nyasa lake_okeechobee lake_onega lake_ontario lake_saint_clair lake_seneca lake_st._clair lake_superior lake_tahoe
lake_tana lake_tanganyika lake_tsana lake_urmia lake_vanern lake_victoria lake_winnipeg lakeland lanai lanai_island lancashire lancaster lanchou
lanchow land_of_enchantment land_of_lincoln land_of_opportunity lander languedoc-roussillon lansing lanzhou lao_people's_democratic_republic laos
laotian_capital lapland lappland laptev_sea laramie laredo large_magellanic_cloud las_cruces las_vegas lascar lascaux lassa
lassen_volcanic_national_park last_frontier latakia lateran latin_america latin_quarter latium latvia laudo laurasia laurentian_highlands
laurentian_plateau lausanne lawrence lawton lazio le_havre lebanese_republic lebanon leeds leeward_islands left_bank lehigh_river leicester
leicestershire leiden leipzig lemnos lena lena_river leningrad lentia leo leo_the_lion leon leopoldville lepus lesbos lesotho lesser_antilles
lesser_sunda_islands lesvos lethe levant lewiston lexington leyden lhasa lhotse liakoura liaodong_bandao liaodong_peninsula liberia liberian_capital
liberty_island libra libra_the_balance libra_the_scales libreville libya libyan_desert liechtenstein liege liepaja lietuva liguria ligurian_sea lille
lilongwe lima limeira limerick limnos limousin limpopo lincoln lincolnshire lindesnes line_of_control linz lion lisboa lisbon lithuania little_bear
little_bighorn little_bighorn_river little_dipper little_dog little_horn little_missouri little_missouri_river little_rhody little_rock
little_sioux_river little_wabash little_wabash_river liverpool livonia ljubljana llano_estacado llullaillaco lobito loch_achray loch_linnhe loch_ness
lodz lofoten logan logrono loire loire_river loire_valley lombard_street lombardia lombardy lome london lone-star_state long_beach long_island
long_island_sound lorraine los_alamos los_angeles lothian_region lothringen louisiana louisiana_purchase louisville low_archipelago low_countries
lower-normandy lower_california lower_egypt lower_peninsula lower_saxony lower_tunguska lowlands lowlands_of_scotland loyang luanda lubavitch lubbock
lubeck lublin lubumbashi lucania lucifer lucknow luda lufkin luik luluabourg lund luoyang lupus lusaka lushun lusitania lut_desert luta luxembourg
luxembourg-ville luxembourg_city luxemburg luxor luzon lyallpur lycia lydia lynchburg lyon lyonnais lyons lyra maarianhamina macao macau macedon
macedonia machu_picchu mackenzie mackenzie_river macon madagascar madeira madeira_islands madeira_river madeiras madison madras madrid magdalena
magdalena_river magellanic_cloud maghreb magnolia_state magyarorszag maharashtra mahgrib maiduguri main_street maine majorca makalu makedonija malabo
malacca malaga malagasy_republic malawi malay_archipelago malay_peninsula malaya malaysia malaysian_state maldive_islands maldives male mali malmo
malta mammoth_cave_national_park man managua manama manchester manchuria mandalay manhattan manhattan_island manila manipur manitoba mankato mannheim
mansfield maputo maracaibo maracay marche marches mariana_islands marianas mariehamn maritime_provinces maritimes marmara marmara_denizi marmora maroc
marquesas_islands marquette marrakech marrakesh marruecos mars marseille marseilles marshall_islands marston_moor martha's_vineyard martinique maryland
maseru mashhad mashriq mason-dixon_line mason_and_dixon's_line mason_and_dixon_line mason_city masqat mass. massachusetts massachusetts_bay
massachusetts_bay_colony massawa massif_central matamoros matterhorn maui maui_island mauna_kea mauna_loa mauritania mauritanie mauritius mawlamyine
mayenne mazar-i-sharif mazatlan mbabane mbeya mcalester mcallen mckinley md. me. mecca medan medellin medford medina mediterranean mediterranean_sea
mekong mekong_river melanesia melbourne memel memphis menai_strait mendenhall_glacier mensa mercedario mercury merida meridian merrimack
merrimack_river mesa mesa_verde_national_park mesabi_range meshed mesoamerica mesopotamia messina meuse meuse_river mexicali mexican_capital mexico
mexico_city miami miami_beach mich. michigan micronesia microscopium mid-atlantic_ridge mid-atlantic_states middle_east mideast midi midi-pyrenees
midland midway_islands midwest milan milano mile-high_city milk milk_river milky_way milky_way_galaxy milky_way_system milwaukee minamata_bay mindanao
mindoro minn. minneapolis minnesota minsk miss. mississippi mississippi_river missoula missouri missouri_river mo. mobile mobile_bay mobile_river
mobuto_lake mocambique mogadiscio mogadishu mohave mohave_desert mohawk_river moho mohorovicic_discontinuity mojave mojave_desert moldavia moldova
moline molise molokai molokai_island molotov moluccas mombasa mona monaco monaco-ville mongolia mongolian_people's_republic monongahela
monongahela_river monroe monrovia mont. mont_blanc montana monte_bianco monte_carlo montego_bay montenegro monterey monterey_bay monterrey montevideo
montgomery montmartre montpelier montreal montserrat moon moravia moray_firth moreau_river moreton_bay morgan_city morgantown mormon_state morocco
moron morristown moscow mosul motor_city motown moukden moulmein mount_adams mount_ararat mount_asama mount_athos mount_bartle_frere mount_carmel
mount_communism mount_elbert mount_etna mount_everest mount_fuji mount_garmo mount_godwin_austen mount_hubbard mount_kanchenjunga mount_kilimanjaro
mount_logan mount_mckinley mount_olympus mount_orizaba mount_parnassus mount_pinatubo mount_rainier mount_rainier_national_park mount_rushmore
mount_rushmore_state mount_saint_helens mount_shasta mount_sherman mount_sinai mount_st._helens mount_tacoma mount_vernon mount_vesuvius mount_whitney
mount_wilson mountain_state mozambique mozambique_channel mt._ararat mt._everest mt._mckinley mt._olympus mt._rainier mt._rushmore mt._st._helens
mt._vesuvius mt_etna mt_orizaba muenchen mukalla mukden mull mumbai muncie munich muritaniya murmansk murray murray_river murrumbidgee
murrumbidgee_river musca muscat muscat_and_oman muscovy muskogee mustagh mustagh_range muztag muztagh mwanza myanmar mycenae mysore mytilene n'djamena
n.c. n.d. n.h. n.j. n.m. n.y. nablus nacimiento nafud nag_hammadi nagano nagasaki nagoya naha_city nairobi najd nakuru nalchik namib_desert namibia
namoi namoi_river nampa namur nan nan-chang nan-ning nan_ling nan_river nanaimo nanchang nancy nanda_devi nanga_parbat nanjing nanking nanning nantes
nantucket naples napoli nares_deep narragansett_bay naseby nashville nassau nasser natal natchez nationalist_china nauru nauru_island nazareth naze
ndjamena near_east neb. nebraska neckar neckar_river nederland nefud negara_brunei_darussalam negeri_sembilan negev negev_desert nei_monggol nejd nemea
neosho neosho_river nepal neptune netherlands netherlands_antilles netherlands_guiana nev. neva neva_river nevada nevado_de_colima never-never nevis
new_amsterdam new_britain new_brunswick new_caledonia new_delhi new_england new_flower new_forest new_guinea new_hampshire new_haven new_hebrides
new_ireland new_jersey new_london new_mexico new_netherland new_orleans new_river new_siberian_islands new_south_wales new_world new_york new_york_bay
new_york_city new_york_state new_york_state_barge_canal new_zealand new_zealand_islands newark newburgh newcastle newcastle-upon-tyne newfoundland
newfoundland_and_labrador newport newport_news niagara niagara_falls niagara_river niamey nicaea nicaragua nicaraguan_capital nice nicosia nidaros
niger niger_river nigeria nigerian_capital nihau nihau_island nihon nijmegen nile nile_river nilgiri_hills nineveh niobrara niobrara_river nippon
nizhni_novgorod nizhnyi_novgorod nob_hill nogales nome nord-pas-de-calais noreg norfolk norfolk_island norge norma normandie normandy north
north_africa north_america north_american_country north_american_nation north_atlantic north_borneo north_carolina north_cascades_national_park
north_channel north_dakota north_frigid_zone north_island north_korea north_pacific north_peak north_platte north_platte_river north_pole north_sea
north_star north_star_state north_temperate_zone north_vietnam north_yorkshire northampton northamptonshire northeast northern_cross northern_ireland
northern_mariana_islands northern_marianas northern_rhodesia northern_territory northumberland northumbria northwest northwest_passage
northwest_territories norway norwegian_sea nouakchott nova_lisboa nova_scotia nova_zembla novaya_zemlya novgorod novosibirsk nubia nubian_desert
nullarbor_plain numidia nunavut nuptse nuremberg nurnberg nusa_tenggara nutmeg_state nyala nyamuragira nyasaland nyiragongo oahu oahu_island oakland
oaxaca oaxaca_de_juarez ob_river occident ocean_state oceania oceanica octans oder oder_river odesa odessa oesterreich ogden ohio ohio_river
ojos_del_salado okeechobee okeechobee_waterway okefenokee_swamp okinawa okla. oklahoma oklahoma_city old_colony old_dominion old_dominion_state
old_faithful old_line_state old_north_state old_south old_world olduvai_gorge olimbos olympia olympic_national_park olympus omaha oman omdurman
omega_centauri omiya omsk onega ontario ophiuchus oporto oran orange orange_free_state orange_river ore. oregon orient orinoco orinoco_river orion
orissa orizaba orkney_islands orlando orleanais orleans orly orono orumiyeh osage osage_river osaka osaka_bay osasco oslo ostrava ottawa ottawa_river
ottoman_empire ottumwa ouachita ouachita_river oujda ouse ouse_river outaouais outer_hebrides outer_mongolia oviedo owensboro oxford ozark_mountains
ozark_plateau ozarks pa. pacific pacific_coast pacific_northwest pacific_ocean padova padua paducah pago_pago pahang painted_desert pakistan palatinate
palatine palau palau_islands palermo palestine pall_mall pallas palm_beach palmer_peninsula palmetto_state palo_alto pamir_mountains panama
panama_canal_zone panama_city panamanian_capital pangaea pangea pango_pango papal_states papeete papua papua_new_guinea para para_river paraguay
paramaribo parana parana_river paris park_ave. park_avenue parkersburg parnahiba parnaiba parnassus parthia pas_de_calais pasadena passero_cape pasto
patagonia patagonian_desert patavium paterson patrai patras paulo_afonso paulo_afonso_falls paumotu_archipelago pavo pays_de_la_loire
peace_garden_state peach_state pearl_harbor pearl_river pecos pecos_river pee_dee pee_dee_river pegasus peiping peking pelew pelican_state peloponnese
peloponnesian_peninsula peloponnesus penang peninsular_malaysia pennine_chain pennines pennsylvania penobscot penobscot_bay penobscot_river pensacola
people's_republic_of_bangladesh people's_republic_of_china peoria perak perejil pergamum perlis perm pernambuco persepolis perseus persia
persian_empire persian_gulf perth peru peshawar peterburg petersburg petrified_forest_national_park petrograd pfalz phenicia philadelphia philippi
philippine_islands philippines philippopolis philistia phnom_penh phobos phoenicia phoenix phosphorus phrygia picardie picardy pico_de_orizaba pictor
piedmont piedmont_glacier piedmont_type_of_glacier piemonte pierre pike's_peak pillars_of_hercules pilsen pinatubo pine_bluff pine_tree_state ping
ping_river pinsk pisa pisces pisces_the_fishes pissis pittsburgh pittsburgh_of_the_south pittsfield plano plata_river plataea platt_national_park
platte platte_river plattensee pleasant_island pleiades plimsoll plimsoll_line plimsoll_mark plough plovdiv pluto plymouth plymouth_colony
plymouth_rock plzen pnom_penh po_box_no po_box_number po_hai po_river pobeda_peak pobedy_peak pocatello poitou poitou-charentes poland polaris pollux
polska polynesia pompeii pompey pontus poplar_bluff port-au-prince port-of-spain port_arthur port_louis port_moresby port_of_spain port_sudan port_vila
portland porto porto_novo porto_rico portsmouth portugal portuguese_guinea portuguese_republic potomac potomac_river potsdam poyang pozsony prag prague
praha praia prairie_state prc prescott pressburg pretoria preussen prince_edward_island princeton principality_of_andorra principality_of_liechtenstein
principality_of_monaco principe procyon promised_land provence providence provo proxima proxima_centauri prudhoe_bay prussia puebla puebla_de_zaragoza
pueblo puerto_rico puget_sound puglia punjab punta_arenas puppis purace purus purus_river pusan putrajaya pyongyang pyrenees pyxis qandahar qara_qum
qatar qatar_peninsula qizil_qum quai_d'orsay quaoar quebec quebec_city queen_charlotte_sound queen_city queen_maud_land queens queensland quezon_city
quintana_roo quito qum r.i. rabat racine ragusa rainier rakaposhi raleigh ram rand rangoon rapid_city rappahannock rappahannock_river rasht rawalpindi
reading recife red red_china red_planet red_river red_sea redding redonda redwood_national_park reef reggane regina regulus reims reno
republic_of_albania republic_of_angola republic_of_armenia republic_of_austria republic_of_belarus republic_of_benin republic_of_bolivia
republic_of_bosnia_and_herzegovina republic_of_botswana republic_of_bulgaria republic_of_burundi republic_of_cameroon republic_of_cape_verde
republic_of_chad republic_of_chile republic_of_china republic_of_colombia republic_of_costa_rica republic_of_cote_d'ivoire republic_of_croatia
republic_of_cuba republic_of_cyprus republic_of_djibouti republic_of_ecuador republic_of_el_salvador republic_of_equatorial_guinea republic_of_estonia
republic_of_fiji republic_of_finland republic_of_ghana republic_of_guatemala republic_of_guinea republic_of_guinea-bissau republic_of_haiti
republic_of_honduras republic_of_hungary republic_of_iceland republic_of_india republic_of_indonesia republic_of_iraq republic_of_ireland
republic_of_kazakhstan republic_of_kenya republic_of_kiribati republic_of_korea republic_of_latvia republic_of_liberia republic_of_lithuania
republic_of_madagascar republic_of_malawi republic_of_maldives republic_of_mali republic_of_malta republic_of_mauritius republic_of_moldova
republic_of_mozambique republic_of_namibia republic_of_nauru republic_of_nicaragua republic_of_niger republic_of_palau republic_of_panama
republic_of_paraguay republic_of_peru republic_of_poland republic_of_san_marino republic_of_senegal republic_of_seychelles republic_of_sierra_leone
republic_of_singapore republic_of_slovenia republic_of_south_africa republic_of_suriname republic_of_tajikistan republic_of_the_congo
republic_of_the_gambia republic_of_the_marshall_islands republic_of_the_philippines republic_of_the_sudan republic_of_trinidad_and_tobago
republic_of_tunisia republic_of_turkey republic_of_uganda republic_of_uzbekistan republic_of_vanuatu republic_of_venezuela republic_of_yemen
republic_of_zambia republic_of_zimbabwe republican republican_river resht reticulum reykjavik rheims rhein rheinland rhine rhine_river rhineland
rhode_island rhodes rhodesia rhodope_mountains rhone rhone-alpes rhone_river richmond riga rigel right_bank rigil rigil_kent rio rio_bravo
rio_de_janeiro rio_de_la_plata rio_grande river_acheron river_adige river_aire river_arno river_avon river_cam river_cocytus river_kasai river_lethe
river_severn river_styx river_thames river_trent river_tyne riverside riviera riyadh roanoke rochester rock_island rock_of_gibraltar rock_springs
rockford rockies rocky_mountain_national_park rocky_mountains rodhos roma roman_empire roman_republic romania rome rosario roseau ross_sea rostock
rostov rostov_na_donu rostov_on_don roswell rotterdam roumania ruanda rub_al-khali rubicon ruhr ruhr_river ruhr_valley rumania rus rushmore
russell's_body russia russian_capital russian_federation russian_river russian_soviet_federated_socialist_republic rustbelt rutland rwanda
rwandese_republic ryukyu_islands s.c. s.d. saale saale_river saba sabah sabine sabine_river sachsen sacramento sacramento_mountains sacramento_river
safaqis sagebrush_state saginaw sagitta sagittarius sagittarius_the_archer sahara sahara_desert saida saigon saint_augustine saint_christopher
saint_christopher-nevis saint_cloud saint_eustatius saint_francis saint_francis_river saint_john saint_john's saint_john_river saint_johns
saint_johns_river saint_joseph saint_kitts saint_kitts_and_nevis saint_lawrence saint_lawrence_river saint_louis saint_lucia saint_maarten saint_martin
saint_paul saint_petersburg saint_vincent saint_vincent_and_the_grenadines saipan sajama sakartvelo sakkara salem salina salisbury salmon salmon_river
salonica salonika salt_lake_city salton_sea salvador salvadoran_capital salzburg samanala samarang samarcand samaria samarkand sambre sambre_river
samoa samoa_i_sisifo samoan_islands san_andreas_fault san_angelo san_antonio san_bernardino san_diego san_diego_bay san_fernando_valley san_francisco
san_francisco_bay san_joaquin_river san_joaquin_valley san_jose san_juan san_juan_hill san_juan_mountains san_luis_potosi san_marino san_mateo
san_pablo san_pedro_sula san_salvador san_sebastian sana sana'a sanaa sandwich_islands sangay santa_ana santa_barbara santa_catalina santa_clara
santa_cruz santa_fe santa_maria_de_belem santa_maria_del_tule santiago santiago_de_chile santiago_de_cuba santiago_de_los_caballeros santo_domingo
santos sao_bernardo_do_campo sao_francisco sao_goncalo sao_joao_de_meriti sao_jose_dos_campos sao_louis sao_paulo sao_thome_e_principe sao_tiago_island
sao_tome sao_tome_and_principe sao_tome_e_principe saone saone_river sapporo saqqara saqqarah saragossa sarajevo sarasota saratoga_springs saratov
sarawak sardegna sardinia sardis sargasso_sea saronic_gulf saskatchewan saskatoon saturn saudi_arabia sault_sainte_marie savannah savannah_river savoy
saxe saxony sayan_mountains sayda scandinavia scandinavian_country scandinavian_nation scandinavian_peninsula scheldt scheldt_river schenectady
schlesien schwarzwald schweiz scilly_islands scorpio scorpio_the_scorpion scorpion scorpius scotland scranton sculptor scythia sea_of_azof sea_of_azoff
sea_of_azov sea_of_cortes sea_of_japan sea_of_marmara sea_of_marmora sea_of_okhotsk sealyham seattle sebastopol sedalia sedna seeland seine seine_river
selangor selkirk_mountains selma semarang seneca_lake senegal seoul sequoia_national_park serbia serbia_and_montenegro serdica serengeti
serengeti_national_park serengeti_plain serpens sete_quedas setubal sevastopol seven_hills_of_rome seventh_avenue severn severn_river sevilla seville
seward_peninsula seychelles seychelles_islands seyhan seyhan_river sfax shanghai shangri-la shari shari_river shasta sheffield shenandoah_national_park
shenandoah_river shenandoah_valley shenyang sherman sherwood_forest shetland shetland_islands shikoku shiraz show_me_state shreveport siam sian siberia
sichuan sicilia sicily sidon sierra_leone sierra_madre_occidental sierra_madre_oriental sierra_nevada sierra_nevada_mountains sikkim silesia
silicon_valley silk_road silver_city silver_state simpson_desert sinai sinai_desert sinai_peninsula sind singan singapore singapore_island sinkiang
sion sioux_city sioux_falls siracusa sirius sitka sitsang sjaelland skagens_odde skagerak skagerrak skagway skaw skopje skoplje slask slezsko
slovak_republic slovakia slovenia slovenija small_magellanic_cloud smolensk smyrna snake snake_river socialist_people's_libyan_arab_jamahiriya
socialist_republic_of_vietnam society_islands sodom sofia soho soledad solent solingen solomon_islands solomons solway_firth somali_peninsula somalia
sombrero somerset sonoran_desert sooner_state sothis soudan sousse south south_africa south_america south_american_country south_american_nation
south_atlantic south_australia south_bend south_carolina south_china_sea south_dakota south_frigid_zone south_island south_korea south_of_houston
south_pacific south_platte south_platte_river south_pole south_sea south_sea_islands south_temperate_zone south_vietnam south_west_africa
south_yorkshire southeast southeast_asia southern_cross southern_rhodesia southern_triangle southwest soviet_russia soviet_socialist_republic
soviet_union soweto spain spanish_capital spanish_guinea spanish_sahara sparta spica spice_islands spitsbergen spitzbergen split spokane spotsylvania
springfield srbija sri_lanka st._augustine st._christopher st._christopher-nevis st._cloud st._elias_mountains st._elias_range st._eustatius
st._francis st._francis_river st._george's st._john st._john's st._john_river st._johns st._johns_river st._joseph st._kitts st._kitts_and_nevis
st._lawrence st._lawrence_river st._louis st._lucia st._maarten st._martin st._mary_of_bethlehem st._paul st._petersburg st._thomas_and_principe
st._vincent st._vincent_and_the_grenadines stabroek staffa stagira stagirus stalin_peak stalinabad stalingrad stalino stamboul stambul state_of_bahrain
state_of_eritrea state_of_israel state_of_katar state_of_kuwait state_of_qatar state_of_the_vatican_city staten_island stavanger sterope stockholm
stonehenge stony_tunguska strait_of_calais strait_of_dover strait_of_georgia strait_of_gibraltar strait_of_hormuz strait_of_magellan strait_of_malacca
strait_of_messina strait_of_ormuz strand strasbourg strassburg stratford-on-avon stratford-upon-avon stuttgart styx sub-saharan_africa sucre sudan
sudbury suez suez_canal suisse sulawesi sultanate_of_oman sumatra sumer sun sun_city sun_river sun_valley sunbelt sunda_islands sunderland
sunflower_state sunshine_state suomi superfund_site superior sur surinam surinam_river suriname suriname_river surrey susa susah susiana susquehanna
susquehanna_river sussex suva svalbard sverige svizzera swansea swaziland sweden swiss_canton swiss_confederation switzerland sydney syracuse syria
syrian_arab_republic syrian_desert szechuan szechwan szechwan_province t'ien-ching tabasco tabora tabriz tabuk tacoma taconic_mountains tadjik tadzhik
tadzhikistan taegu tagus tagus_river tahiti taichung taif taimyr_peninsula taipeh taipei taiwan taiyuan tajik tajikistan takakkaw taklamakan_desert
taklimakan_desert talien tallahassee tallapoosa tallapoosa_river tallin tallinn tamale tamil_eelam tamil_nadu tammerfors tampa tampa_bay tampere
tampico tanga tanganyika tangier tangiers tangshan tanzania taos tar_heel_state tara tarabulus tarabulus_al-gharb tarabulus_ash-sham tarawa tartary
tartu tashkent taskent tasman_sea tasmania tatary taurus taurus_the_bull taymyr_peninsula tbilisi tchad tegu tegucigalpa teheran tehran tel_aviv
tel_aviv-jaffa tel_aviv-yalo telescopium temperate_zone temuco tenerife tenn. tennessee tennessee_river tepic terengganu terre_adelie tessin
teton_range tevere tex. texarkana texas thailand thames thames_river thar_desert the_gambia the_hague the_holy_see the_netherlands thebes
theodore_roosevelt_memorial_national_park thessalia thessalonica thessaloniki thessaly thibet thorshavn thrace thule thunder_bay thuringia tianjin
tiber tibet tibur ticino tidewater tidewater_region tien_shan tientsin tierra_del_fuego tiflis tigris tigris_river tijuana timbuktu times_square timgad
timimoun timor timor_sea tin_pan_alley tirana tirich_mir tirol titan tivoli tobago tocantins tocantins_river togo togolese_republic tokio tokyo
tolbukhin toledo tombigbee tombigbee_river tonga topeka torino toronto torreon torres_strait torrid_zone toscana toulon toulouse tours toyohashi
toyonaki toyota trablous trafalgar_square transcaucasia transvaal transylvania transylvanian_alps trapezium traverse_city treasure_state trent
trent_river trentino-alto_adige trento trenton triangle triangulum triangulum_australe trinidad trinidad_and_tobago trinity_river triple_frontier
tripoli triton trondheim trondheim_fiord trondheim_fjord tropic_of_cancer tropic_of_capricorn troy tsaritsyn tuamotu_archipelago tubuai_islands tucana
tucson tugela tugela_falls tulsa tunguska tunis tunisia tupelo tupungatito tupungato turin turkestan turkestan_desert turkey turkish_capital
turkish_empire turkistan turkmen turkmenia turkmenistan turkomen tuscaloosa tuscany tuskegee tuvalu tuxtla_gutierrez twin twin_cities twin_falls twins
tyan_shan tyler tyne tyne_river tyre tyrol tyrolean_alps tyrrhenian_sea u.k. u.s. u.s._waters u.s.a. ufa uganda ukraine ukrayina ulaanbaatar ulan_bator
ulster ulugh_muz_tagh ulugh_muztagh umbria uncompahgre_peak union union_of_burma union_of_serbia_and_montenegro union_of_soviet_socialist_republics
united_arab_emirates united_arab_emirates's_capital united_arab_republic united_kingdom united_kingdom_of_great_britain_and_northern_ireland
united_mexican_states united_republic_of_tanzania united_states united_states_of_america united_states_virgin_islands united_states_waters
upper-normandy upper_avon upper_avon_river upper_egypt upper_peninsula upper_tunguska upper_volta uppsala upsala ural_mountains urals uranus urbana
urga urmia ursa_major ursa_minor urubupunga urubupunga_falls uruguay uruguay_river usa uskub ussr usumbura ut. utah utica utrecht uttar_pradesh uzbek
uzbekistan va. vaduz valdez valdosta valencia valenciennes valetta valle_d'aosta valletta valparaiso van_allen_belt vancouver vancouver_island vanern
vanua_levu vanuatu varna vatican_city vega vela venetia veneto venezia venezia-euganea venezuela venice venus veracruz vermont verona verrazano_narrows
versailles vesper vesta vesuvius vetluga vetluga_river viborg vicente_lopez vichy vicksburg victoria victoria_de_durango victoria_falls victoria_land
victoria_nyanza vidalia vienna vienne vientiane vieques viet_nam vietnam vila villa_hermosa village villahermosa vilna vilnius vilno vina_del_mar
virgin virgin_islands virgin_islands_national_park virginia virginia_beach virgo virgo_the_virgin visayan_islands vistula vistula_river viti_levu
vladivostok volans volcan_de_colima volcano_islands volga volga_river volgograd volkhov volkhov_river volta volunteer_state voyageurs_national_park vt.
vulpecula w.v. wabash wabash_river waco wagga_wagga wagon wagram waikiki wailing_wall wain wake wake_island wales wall_st. wall_street walla_walla
walt_disney_world warsaw warszawa wash. washington washington_d.c. water_bearer waterbury waterford waterloo watertown wausau weddell_sea weimar
weisshorn wellington wembley weser weser_river wessex west west_africa west_bank west_bengal west_berlin west_coast west_country west_end west_germany
west_indies west_malaysia west_pakistan west_palm_beach west_point west_sussex west_virginia west_yorkshire western_australia western_empire
western_islands western_isles western_roman_empire western_sahara western_samoa westminster westminster_abbey wheeler_peak wheeling white white_nile
white_river white_russia white_sea whitehall whitehorse whitney wichita wichita_falls wiesbaden wight wild_west wilderness wilkes_land willamette
willamette_river williamstown wilmington wilno wilson wimbledon wimp winchester wind_cave_national_park windhoek windsor windward_islands
windward_isles windward_passage windy_city winnipeg winston-salem wis. wisc. wisconsin wisconsin_river witwatersrand wolverine_state worcester
wrangell-st._elias_national_park wroclaw wuerzburg wuhan wurzburg wyo. wyoming xian xinjiang xinjiang_uighur_autonomous_region xizang yafo yakima yalta
yaltopya yalu yalu_river yamoussukro yangon yangtze yangtze_kiang yangtze_river yaounde yazoo yazoo_river yeddo yedo yekaterinoslav yellow_river
yellow_sea yellowknife yellowstone yellowstone_national_park yellowstone_river yemen yenisei yenisei_river yenisey yenisey_river yerevan yerupaja
yerwa-maiduguri yezo yisrael yokohama yorkshire yorktown yosemite yosemite_falls yosemite_national_park youngstown yucatan yucatan_peninsula yugoslavia
yukon yukon_river yukon_territory yuma yunnan yunnan_province zabrze zagreb zaire zaire_river zambezi zambezi_river zambia zanzibar zaragoza zaria
zarqa zealand zetland zhu_jiang zimbabwe zion zion_national_park zomba zuider_zee zurich
`;

export const others = `
a-list a-scan_ultrasonography aas aave aba_transit_number abc abc's abcs abdias abelian_group abkhasian abkhazian abls abnaki abo_blood_group_system
abo_group abo_system abor aboriginal_australian abraham's_bosom academy_award achomawi actium acts acts_of_the_apostles adar adar_sheni
additions_to_esther adi_granth admission_day adonic adonic_line advent advent_sunday adventism aegadean_isles aegates_isles aegospotami aegospotamos
aeneid aeolic aeolic_dialect aesop's_fables afghan afghani afrasian afrasian_language african-american_music african_american_english
african_american_vernacular_english afrikaans afro-asiatic afroasiatic afroasiatic_language aga age_of_fishes age_of_mammals age_of_man age_of_reptiles
aggeus agha aghan agincourt agnus_dei agriculture_secretary air_medal akan akha akkadian aku akwa'ala al_alamayn alabama alamo alaska_standard_time
albanian albigensianism alcaic alcaic_verse aleut alexandrine algol algonkian algonkin algonquian algonquian_language algonquin all_fools'_day
all_saints'_day all_souls'_day allhallows allhallows_eve allhallowtide alpinism altaic altaic_language american american-indian_language
american_civil_war american_english american_football american_football_game american_indian american_indian_day american_language
american_revised_version american_revolution american_revolutionary_war american_sign_language american_standard_code_for_information_interchange
american_standard_version american_war_of_independence americanism amerind amerindian_language amharic amos amoy amsler_grid amusd anabaptism anatolian
anatolian_language ancient_greek angas angelus anglian anglicanism anglicism anglo-catholicism anglo-french anglo-norman anglo-saxon anglomania
annamese annamite annunciation annunciation_day annwfn annwn anova antido apache apgar_score apocalypse apocrypha apollo_program apr april april_fool
april_fools' april_fools'_day arab-israeli_war arabian_nights arabian_nights'_entertainment arabic arabic_alphabet arabic_language arabic_numeral
aramaic aramaic_script aranyaka arapaho arapahoe arawak arawakan arbor_day arcadic arcadic_dialect archaeozoic archaeozoic_aeon archean archean_aeon
archean_eon archeozoic archeozoic_eon archimedes'_principle ardennes_counteroffensive argonne argonne_forest arianism aricara arikara
aristotelian_logic aristotelianism armageddon armed_forces_day armenian armenian_alphabet armenian_language arminianism armistice_day
arrhenius_theory_of_dissociation arthurian_legend articles_of_confederation artium_baccalaurens artium_magister artsd arulo asadha asamiya asarh
ascension ascension_day ascension_of_christ ascension_of_the_lord ascii ascii_character ascii_character_set ascii_control_character ascii_text_file
asgard ash_wednesday asian_shamanism asin ask_jeeves asl assamese associate_in_applied_science associate_in_arts associate_in_nursing assumption
assumption_of_mary assyrian assyrian_akkadian assyrian_neo-aramaic assyriology asvina atakapa atakapan atayalic athabascan athabaskan athanasian_creed
athanasianism athapascan athapaskan athapaskan_language atharva-veda atlanta atlantic_standard_time atlantic_time atlantis atm atsugewi attacapa
attacapan attic attorney_general attorney_general_of_the_united_states aug augsburg_confession august austerlitz australian australian_crawl
austro-asiatic austro-asiatic_language austronesian austronesian_language authorized_version ave_maria avesta avestan avogadro's_hypothesis
avogadro's_law ayurveda azerbaijani aztecan b-scan_ultrasonography babinski babinski_reflex babinski_sign babylonian babylonian_captivity bacchanalia
bach bachelor_of_arts bachelor_of_arts_in_library_science bachelor_of_arts_in_nursing bachelor_of_divinity bachelor_of_laws bachelor_of_literature
bachelor_of_medicine bachelor_of_music bachelor_of_naval_science bachelor_of_science bachelor_of_science_in_architecture
bachelor_of_science_in_engineering bachelor_of_theology badaga bade bahaism bahasa bahasa_indonesia bahasa_kebangsaan bahasa_malaysia bahasa_melayu bai
baic baisakh bakke_decision balinese balkan_wars balochi baltic baltic-finnic baltic_language balto-slavic balto-slavic_language balto-slavonic baluchi
ban bangla bannockburn bantoid_language bantu baptistic_doctrine barish baroque baroque_era baroque_period baruch basic basic_english basque
bastille_day basuto bata bataan battle_of_britain battle_of_bull_run battle_of_el_alamein battle_of_flodden_field battle_of_fontenoy
battle_of_fredericksburg battle_of_gettysburg battle_of_granicus_river battle_of_guadalcanal battle_of_jena battle_of_kerbala battle_of_lake_trasimenus
battle_of_lepanto battle_of_little_bighorn battle_of_magenta battle_of_maldon battle_of_midway battle_of_monmouth battle_of_monmouth_court_house
battle_of_naseby battle_of_puebla battle_of_pydna battle_of_ravenna battle_of_rocroi battle_of_the_ardennes_bulge battle_of_the_bulge
battle_of_the_little_bighorn battle_of_the_marne battle_of_the_somme battle_of_the_spanish_armada battle_of_wake battle_of_wake_island
battle_of_waterloo bauhaus bayes'_postulate bayes'_theorem beatitude beethoven behmenism beijing_dialect bel_and_the_dragon belarusian belleau_wood
belmont_stakes ben_sira benday_process benford's_law bengal_light bengali berber bering_standard_time bering_time berit berith berlin_airlift
bernoulli's_law bernoulli_distribution bertillon_system bhadon bhadrapada bhagavad-gita bhagavadgita bible bible-worship biblical_aramaic
biblical_latin bihari bill_of_rights biloxi bin binet-simon_scale bismarck_sea biu-mandara black_english black_english_vernacular black_maria black_tai
black_vernacular black_vernacular_english blackfoot blaia_zimondal blenheim blitt bloodless_revolution bmi bmus bns bodo-garo bodoni bodoni_font
boehmenism boer_war bohr_theory bokkos bokmaal bokmal bolanci bold_fmri bole boltzmann_distribution_law bonfire_night book book_of_amos book_of_baruch
book_of_common_prayer book_of_daniel book_of_deuteronomy book_of_ecclesiastes book_of_esther book_of_exodus book_of_ezekiel book_of_ezra
book_of_genesis book_of_habakkuk book_of_haggai book_of_hosea book_of_isaiah book_of_jeremiah book_of_job book_of_joel book_of_jonah book_of_joshua
book_of_judges book_of_judith book_of_lamentations book_of_leviticus book_of_malachi book_of_micah book_of_mormon book_of_nahum book_of_nehemiah
book_of_numbers book_of_obadiah book_of_proverbs book_of_psalms book_of_revelation book_of_ruth book_of_susanna book_of_the_prophet_daniel
book_of_tobit book_of_zachariah book_of_zephaniah boolean_algebra boolean_logic borodino bose-einstein_statistics boston_tea_party bosworth_field
bouvines bouyei bowdlerism boxing_day boyle's_law boyne brahmana brahmanism brahmi brahminism brahms brahui bravais_lattice braxton-hicks_contraction
breton bris briss brith briticism british_crown british_empiricism britishism brittanic brobdingnag bronx_cheer bronze_age bronze_star
bronze_star_medal brumaire brunanburh brythonic bsarch buddhism buena_vista buffalo_bill's_wild_west_show bulgarian bull_run bunker_hill bura burmese
burmese-yi bushido buyi bw_defence bw_defense byelorussian byzantine_architecture byzantine_greek byzantinism c-section c_and_w c_clef c_compiler
c_major c_major_scale c_program cabala cabalism cabbala cabbalah cabg cad caddo caddoan caddoan_language caesaropapism cahita caitra cakchiquel
california_personality_inventory caliphate call calvinism cambrian cambrian_period canaanite canaanitic canaanitic_language canadian_french candlemas
candlemas_day cannae canterbury_tales canticle_of_canticles canticle_of_simeon canticles cantonese cantonese_dialect cape_passero capital caporetto
carboniferous carboniferous_period carelian carib caribbean_language carnot's_ideal_cycle carnot_cycle cartesian_coordinate cartesian_coordinate_system
cassite castilian castroism cat catalan catawba catharism catholicism catholicity caucasian caucasian_language caudine_forks cayuga cbc cebuan cebuano
celestial_city celtic celtic_language cenozoic cenozoic_era central_dravidian central_standard_time central_thai central_time cer chabad
chabad_hasidism chad chadic chadic_language chaeronea chaga chagatai chagga chahta chait chalons chalons-sur-marne chancellorsville channukah
channukkah chanukah chanukkah chapultepec chari-nile charles's_law charleston chartism charybdis chasidism chassidism chateau-thierry chattanooga
chechen chemakuan chemakum chemical_weapons_convention cheremis cheremiss cherokee cheyenne cheyne-stokes_respiration chicago chichewa chickamauga
chickasaw chief_executive chimariko chimwini chin chinaman chinese chinese_checkers chinese_chequers chinese_revolution chinese_shan chingpo
chino-japanese_war chinook chinook_jargon chinookan chipewyan chippewa chippewaian chippewyan chiricahua_apache chishona chislev chiwere choctaw chopin
christ's_resurrection christian_bible christian_era christian_holy_day christian_liturgy christian_name christian_religion christian_science
christian_theology christian_year christianisation christianity christianization christmas christmas_card christmas_carol christmas_day christmas_eve
christmastide christmastime christology chukchi chukchi_language church_slavic chuvash cinco_de_mayo circassian circumcision citizenship_day
city_of_god classical_greek cli cobol cochimi cockaigne cocopa cocopah colossians columbus_day comanche combined_dna_index_system comint
commerce_secretary common_era commonwealth_day communion communist_manifesto comstockery comtism concord confucianism congregationalism
congressional_medal_of_honor congressional_record conservative_judaism constitution constitution_of_the_united_states copehan copernican_system coptic
coral_sea cornish corpus_christi corregidor costanoan coulomb's_law cowpens cpi cpr creation crecy cree cretaceous cretaceous_period crimean_war
croix_de_guerre crow crown crucifixion crusade cst cuban_revolution cultural_revolution cunaxa curietherapy cushitic custer's_last_stand cymric
cynoscephalae cyrillic cyrillic_alphabet czech d-day d.a. d_and_c daba daffo dafla dakota dalton's_law dalton's_law_of_partial_pressures dangaleat
dangla daniel danish dano-norwegian daoism dard dardanelles dardanelles_campaign dardic dardic_language dari dari_persian dark_ages darsana darwinism
das_kapital davis'_birthday day_of_atonement day_of_judgement day_of_judgment dba dbms dds dead_sea_scrolls dec decalogue december
declaration_of_independence decoration_day ded defender_of_the_faith defense_secretary dehong_dai delaware demotic demotic_script depression
deuteronomy devanagari devanagari_script devonian devonian_period dewey_decimal_classification dewey_decimal_system dhegiha dhu'l-hijja dhu'l-hijjah
dhu'l-qa'dah dhu_al-hijja dhu_al-hijjah dhu_al-qadah diaspora dick_test diegueno dien_bien_phu dies_irae dinka dionysia discovery_day
distinguished_conduct_medal distinguished_flying_cross distinguished_service_cross distinguished_service_medal distinguished_service_order
divina_commedia divine_comedy divine_office dmd dmus dna_fingerprint docetism doctor_of_arts doctor_of_dental_medicine doctor_of_dental_surgery
doctor_of_divinity doctor_of_education doctor_of_fine_arts doctor_of_humane_letters doctor_of_humanities doctor_of_laws doctor_of_medicine
doctor_of_music doctor_of_musical_arts doctor_of_optometry doctor_of_osteopathy doctor_of_philosophy doctor_of_public_health doctor_of_sacred_theology
doctor_of_science doctor_of_theology doing_business_as domesday_book dominicus dominion_day don dona donatism doomsday doomsday_book doric
doric_dialect dormition dos douay-rheims_bible douay-rheims_version douay_bible douay_version dow-jones_industrial_average dow_jones dph dphil
dravidian dravidian_language dravidic drogheda dunkerque dunkirk dutch dutch_treat dyirbal e-lasik e.s.p. earth-received_time eas east_chadic
east_germanic east_germanic_language east_midland east_tocharian easter easter_card easter_day easter_sunday eastern_catholicism
eastern_malayo-polynesian eastern_standard_time eastern_time eastern_turki eastertide ebonics ecc ecclesiastes ecclesiasticus eccm ecg ecm ect edd edda
eden education_secretary eeg egyptian egyptology eighteenth_amendment einstein's_general_theory_of_relativity einstein's_special_theory_of_relativity
einstein's_theory_of_relativity ekg el_alamein el_dorado elamite elamitic elint elisa elizabethan_age elizabethan_sonnet ellul elul elysian_fields
elysium ember_day emda emergency_alert_system emg emmy empire_day energy_secretary enets english english-gothic english-gothic_architecture
english_civil_war english_language english_revolution english_sonnet eniwetok entsi entsy eocene eocene_epoch eolic eolithic eolithic_age ephesians epi
epipaleolithic epiphany epiphany_of_our_lord episcopalianism epistle epistle_of_james epistle_of_jeremiah epistle_of_jude
epistle_of_paul_the_apostle_to_philemon epistle_of_paul_the_apostle_to_the_colossians epistle_of_paul_the_apostle_to_the_ephesians
epistle_of_paul_the_apostle_to_the_galatians epistle_of_paul_the_apostle_to_the_philippians epistle_of_paul_the_apostle_to_the_romans
epistle_of_paul_the_apostle_to_titus epistle_to_philemon epistle_to_the_colossians epistle_to_the_ephesians epistle_to_the_galatians
epistle_to_the_hebrews epistle_to_the_philippians epistle_to_the_romans epistle_to_titus era erastianism erewhon erse ert eskimo eskimo-aleut
eskimo-aleut_language esm esop esp esperantido esperanto esquimau esr esselen est esther esthonian estonian ethiopian_language eucharist
eucharistic_liturgy euclid's_axiom euclid's_fifth_axiom euclid's_first_axiom euclid's_fourth_axiom euclid's_postulate euclid's_second_axiom
euclid's_third_axiom euclidean_axiom euclidean_geometry eurobabble eurocentrism europan evening_prayer evenki ewe ewenki exodus explorer
eysenck_personality_inventory ezechiel ezekiel ezra f_clef fabianism faeroese fall fall_of_man fang faq faroese farsi fast_of_ab fast_of_av
fast_of_esther fast_of_gedaliah fast_of_tammuz fast_of_tevet fast_of_the_firstborn fat_tuesday father's_day fatiha fatihah feast_of_booths
feast_of_dedication feast_of_dormition feast_of_lights feast_of_sacrifice feast_of_tabernacles feast_of_the_circumcision feast_of_the_dedication
feast_of_the_unleavened_bread feast_of_weeks feb february february_revolution fechner's_law fennic fere_phenomenon fermi-dirac_statistics
festival_of_lights fifo fifth_amendment fifth_crusade fijian filipino finnic finnish finno-ugrian finno-ugric first_amendment first_crusade
first_epistle_of_john first_epistle_of_paul_the_apostle_to_the_corinthians first_epistle_of_paul_the_apostle_to_the_thessalonians
first_epistle_of_paul_the_apostle_to_timothy first_epistle_of_peter first_epistle_to_the_corinthians first_epistle_to_the_thessalonians
first_epistle_to_timothy first_of_may first_world_war fisa flag_day fleet_street flemish flemish_dialect flodden floreal flying_dutchman fontenoy
foreign_intelligence_surveillance_act formosan fort_ticonderoga fortran fortran_compiler fortran_program fosbury_flop fourier_analysis fourier_series
fourteenth_amendment fourth_crusade fourth_of_july fox franco-prussian_war frau fraulein fredericksburg french french_and_indian_war french_kiss
french_leave french_lesson french_revolution freudian_psychology freudian_slip fri friday friedman_test frimaire frisian friuli friulian fructidor ftp
fukien fukkianese ful fula fulani g-jo g_clef gadaba gaelic galatians galician gallicism galois_theory garden_of_eden gathic gaussian_curve
gaussian_distribution gaussian_shape gay-lussac's_law gca gehenna gemara gemini_program genesis geneva_convention georgian german german_language
german_lesson germanic germanic_language germanism germinal gestalt_law_of_organization gestalt_principle_of_organization gestalt_psychology gettysburg
gettysburg_address gheg gheg_dialect ghz gi_series gidar gigo gikuyu gilbert_and_sullivan giriama girondism gita glacial_epoch glorious_revolution gmt
gnosticism go_fish godspeed goidelic golden_age golden_rule gondi gongorism good_book good_friday google gordian_knot gospel gospel_according_to_john
gospel_according_to_luke gospel_according_to_mark gospel_according_to_matthew gospel_of_luke gospels gothic gothic_architecture gothic_romance
gotterdammerung gpa gram's_method gram's_procedure gram's_stain gram_method gram_stain grand_guignol grand_national grand_prix granicus granth
granth_sahib great_depression great_proletarian_cultural_revolution great_revolt great_schism great_war greco-roman_architecture greco-roman_wrestling
greek greek_alphabet greek_architecture greek_mode greenwich_mean_time greenwich_time gregorian_calendar gregorian_calendar_month gregorian_chant
gregorian_mode gresham's_law grimm's_law gros_ventre groundhog_day gsr guadalcanal guarani gui gujarati gujerati gulf_war gunpowder_plot gur
guy_fawkes_day guy_fawkes_night gypsy habacuc habakkuk had_crime hadean hadean_aeon hadean_eon hadean_time hades hadith haftarah haftorah hagada
haggada haggadah haggai hagiographa haida hail_mary haitian_creole hakenkreuz hakham hakka hakka_dialect halacha halaka halakah hallel hallowe'en
halloween hallowmas hallowmass hamitic hamitic_language hamito-semitic hampton_roads handel hani hannukah hansard hanukah hanukkah haphtarah haphtorah
hare_krishna harlem_renaissance hasidism hassidism hastinapura hastings hausa haussa havasupai hawaii_standard_time hawaii_time hawaiian
hawaiian_dancing haydn hdtv heaven heavenly_city hebraic_alphabet hebrew hebrew_alphabet hebrew_calendar hebrew_lesson hebrew_script hebrew_scripture
hebrews hegira heimlich_maneuver heimlich_manoeuvere hejira hell hellenic hellenic_language hellenism helvetica henry's_law herero herr heshvan hidatsa
high_anglicanism high_german high_holiday high_holy_day high_mass higher_national_diploma highway_code higi himalayish hinayana hinayana_buddhism
hinayanism hindi hindooism hindoostani hindostani hindu-arabic_numeral hindu_calendar hindu_calendar_month hindu_numeral hinduism hindustani
hippocratic_oath hitchiti hittite hmong hmong_language hnd hobson's_choice hogmanay hohenlinden hoka hokan hokkianese holocaust holocene holocene_epoch
holy_city holy_communion holy_eucharist holy_innocents'_day holy_sacrament holy_saturday holy_scripture holy_thursday holy_week holy_writ holy_year
hooke's_law hopi horatian_ode hosea hottentot houyhnhnms hrt hsuan_chiao html http hualapai hualpai hubble's_law hubble_law human_genome_project
hundred_years'_war hungarian hunkpapa hupa huygens'_principle_of_superposition i.d. i_chronicles i_corinthians i_esdra i_john i_kings i_maccabees
i_peter i_samuel i_thessalonians i_timothy icelandic id_al-adha id_al-fitr idiom_neutral iditarod iditarod_trail_dog_sled_race ido ii_chronicles
ii_corinthians ii_esdras ii_john ii_kings ii_maccabees ii_peter ii_samuel ii_thessalonians ii_timothy iii_john iliad illinois illyrian
immaculate_conception immaculate_conception_of_the_virgin_mary inauguration_day incarnation inchon independence_day indian indian_mutiny indian_summer
indic indo-aryan indo-european indo-european_language indo-hittite indo-iranian indo-iranian_language indonesian industrial_revolution inferno ingrian
innocents'_day interior_secretary interlingua international_wanted_notice internationale internet_explorer ionic ionic_dialect iowa ioway ipo ipsus
iq_test ira iran-iraq_war iranian iranian_language irish irish_bull irish_gaelic iron_age iroquoian iroquoian_language iroquois irula isaiah islam
islamic_calendar islamic_calendar_month islamism islamophobia ismailism issus isthmian_games italian italian_renaissance italian_sonnet italic
italic_language ivp ivry ivry_la_bataille iwo iwo_jima iyar iyyar jacobinism jagatai jaghatai jainism james jan jansenism january japanese
japanese_stranglehold java javanese jazz_age jefferson_davis'_birthday jena jeremiah jesuitism jesuitry jeth jewish_calendar jewish_calendar_month
jewish_holy_day jewish_new_year jim_crow jinghpaw jinghpo jirrbal job joel john john_hancock jomada_i jomada_ii jonah joshua josue judaism jude
judeo-spanish judgement_day judges judgment_day judith julian_calendar july jumada_i jumada_ii june jungian_psychology jurassic jurassic_period
justinian_code jutish jutland jyaistha kabala kabbala kabbalah kabbalism kachin kachinic kadai kadai_language kafiri kalapooian kalapuyan
kalashnikov_culture kalka kam-sui kam-tai kam_muang kamarupan kamasutra kamba kamia kanarese kannada kansa kansas kapsiki karakalpak karelian karen
karenic karok kartik karttika kashmiri kassite katharevusa kazak kazakh kechua kechuan kegel_exercises kekchi kendall's_tau
kendall_partial_rank_correlation kendall_rank_correlation kendall_test kennesaw_mountain kentish kentucky_derby keogh_plan kepler's_first_law
kepler's_law kepler's_law_of_planetary_motion kepler's_second_law kepler's_third_law kera ketubim keynesianism khalka khalkha khamti khanty khirghiz
khmer khoikhoi khoikhoin khoisan khoisan_language khowar khuen kichaga kickapoo kiliwa kiliwi king's_english king_james_bible king_james_version
kinyarwanda kiowa kirchhoff's_laws kirghiz kirgiz kislev kiswahili ko_punch koasati koine kol_nidre kola kolami komi kongo konqueror koran kordofanian
korean korean_war kota kotar kotoko krishnaism kuchean kuchean_dialect kui kuki kuki-chin kulanapan kurdish kurux kusan kussmaul's_coma kuvi kwa
kwajalein kwakiutl kwanza kwanzaa labanotation labor_day labor_secretary ladin ladino lady_day ladyship laffer_curve lag_b'omer lahu lake_trasimenus
lallans lamaism lamarckism lamentations lammas lammas_day lammastide landsmaal landsmal langside langue_d'oc langue_d'oc_french langue_d'oil
langue_d'oil_french lao lapp lappic lappish laputa lasek lasik last_day last_judgement last_judgment last_supper late_greek late_latin lateran_treaty
latin latin_alphabet latinesce latinian_language latinism latvian laws le_chatelier's_law le_chatelier's_principle le_chatelier-braun_principle
le_chatelier_principle lee's_birthday leninism lent lententide lepanto letter_of_jeremiah lettish leuctra leviticus lexington lexington_and_concord
leyte leyte_invasion leyte_island lifo lilliput lincoln's_birthday linear_a linear_b lingualumina lingvo_kosmopolita linux lisp lisp_compiler
lisp_program lisu litany lithuanian little_bighorn little_office liturgy livonian llb lld llm lolo lolo-burmese loloish lord's_day lord's_prayer
lord's_supper lordship low_german low_latin low_mass low_sunday lower_carboniferous lower_carboniferous_period lower_paleolithic ltm luba lucknow
ludi_saeculares ludian luganda lukasiewicz_notation luke lule_burgas luo lusatian lutheranism lutzen luvian luwian luyia lycian lydian m-theory m.m.
macedonian macedonian_war macguffin machiavellianism mafa magadhan magen_david magenta magh magha magna_carta magna_charta magnificat magyar mah-jongg
mahabharata mahabharatam mahabharatum mahayana mahayana_buddhism mahayanism mahdism mahican mahratti maidu makin malachi malachias malay malayalam
malayo-polynesian malaysian maldon malecite maleseet mals maltese maltese_language malthusian_theory malthusianism malti malto mam manchu manda
mandaean mandaeanism mandara mandarin mandarin_chinese mandarin_dialect mande mandean mandeanism manhattan_project manichaeanism manichaeism manila_bay
mansi mantinea mantineia mantoux_test manx maoism maori mapquest mar maracan_language maraco marathi marathon march march_equinox marcionism mardi_gras
marengo margasivsa mari maricopa mariotte's_law mariposan mark marne_river marseillaise marston_moor martin_luther_king_day
martin_luther_king_jr's_birthday martinmas marxism marxism-leninism masa masai mashi masora masorah mass mass_card massachuset massachusetts
master_in_business master_in_business_administration master_in_public_affairs master_of_architecture master_of_arts master_of_arts_in_library_science
master_of_arts_in_teaching master_of_divinity master_of_education master_of_fine_arts master_of_laws master_of_library_science master_of_literature
master_of_science master_of_science_in_engineering master_of_theology mat matabele matakam matthew mattole maundy maundy_thursday maxwell's_equations
maxwell-boltzmann_distribution_law may may_day maya mayan mayan_language mayday mazdaism mba mccarthyism mcguffey_eclectic_readers mcguffin mdiv med
medaille_militaire medal_of_honor medicaid medical_literature_analysis_and_retrieval_system medicare medieval_greek medieval_latin medlars megillah
memorial_day mendel's_law mendeleev's_law mendelianism mendelism mennonitism menominee menomini mercury_program mesasamkranti mesolithic mesolithic_age
mesozoic mesozoic_era messiah messidor metaurus_river methodism meuse meuse-argonne meuse-argonne_operation meuse_river mexican_revolution
mexican_spanish mexican_war mfa mhz miao micah michaelmas michaelmas_day michaelmastide micheas michelson-morley_experiment michigan micmac
microsoft_disk_operating_system middle_ages middle_english middle_greek middle_high_german middle_irish middle_low_german middle_paleolithic midgard
midi midrash midsummer's_day midsummer_day midsummer_eve midsummer_night midway midweek mikir-meithei mimamsa min min_dialect minden
ministry_of_transportation_test minnesota_multiphasic_personality_inventory miocene miocene_epoch miranda_rule miri mirish mishna mishnah miss
missippian_period mississippian missouri missouri_compromise mister mithraicism mithraism miwok mlitt mls mmpi modern_english modern_greek
modern_hebrew mogen_david mohammedan_calendar mohammedanism moharram mohave mohawk mohican mojave mokulu mon mon-khmer monario monday mongolian
mongolic mongolic_language monmouth_court_house monophysitism monopoly monothelitism monroe_doctrine moorish moorish_architecture moquelumnan mordva
mordvin mordvinian mormonism moro_reflex morse morse_code mosaic mosan moslem_calendar mot mot_test mother's_day mountain_standard_time mountain_time
mozart mpeg mr. mrd mri mrs mrs. ms-dos ms. msc mst muhammadan_calendar muhammadanism muharram muharrum mulwi munda munda-mon-khmer munjuk murphy's_law
musd musgoi musgu muskhogean muskhogean_language muskogean muskogean_language muskogee muslim_calendar muslimism mwera n.b. na-dene naegele's_rule
nafta naga nagari nagari_script nahuatl nahum naiki nancere nanticoke napierian_logarithm napoleon napoleonic_wars naseby nativity navaho navajo
navarino navy_cross navy_secretary ndebele nebiim negritude negro_spiritual nehemiah nemean_games nenets nentsi nentsy neo-lamarckism neo-latin
neolithic neolithic_age neoplatonism nepali nestorianism netscape new_deal new_english_bible new_greek new_latin new_look new_norwegian new_stone_age
new_style_calendar new_testament new_year new_year's new_year's_day new_year's_eve new_york_minute newari newmarket newton's_first_law
newton's_first_law_of_motion newton's_law newton's_law_of_gravitation newton's_law_of_motion newton's_second_law newton's_second_law_of_motion
newton's_theory_of_gravitation newton's_third_law newton's_third_law_of_motion newtonian_mechanics nez_perce nganasan nguni nibelungenlied nicene_creed
niger-congo niger-kordofanian niger-kordofanian_language nilo-saharan nilo-saharan_language nilotic nilotic_language nineteenth_amendment ninth_of_ab
ninth_of_av nisan nissan nivose nlp nobel_prize noel non-ugric nootka nordic norman-french norman_architecture norman_conquest norman_french norse
north_american_free_trade_agreement north_atlantic_treaty north_dravidian north_germanic north_germanic_language northern noruz norwegian nov
nov-esperanto nov-latin november novial nowrooz nowruz numbers nunc_dimittis nung nyamwezi nynorsk nyquist_frequency nyquist_rate o.e.d. o.k.
oak_leaf_cluster obadiah oblation occam's_razor occidental occidentalism occitan oceanic ockham's_razor oct october october_revolution odyssey oed
offertory office_of_the_dead ofo ogalala oglala ohm's_law ojibwa ojibway okinawa okinawa_campaign oktoberfest old_bulgarian old_church_slavic
old_church_slavonic old_english old_french old_frisian old_high_german old_icelandic old_irish old_italian old_latin old_norse old_north_french
old_prussian old_saxon old_style_calendar old_testament oligocene oligocene_epoch ollari olympiad olympian_games olympic_games olympics omaha omdurman
omotic oneida onondaga opera operation_desert_storm optez order_of_the_purple_heart ordovician ordovician_period oregon_jargon oriental_studies
orientalism oriya orleanism orleans orthodox_judaism osage oscan oscar osco-umbrian ossete ostwald's_theory_of_indicators ostyak ostyak-samoyed oto
otoe owlt oxford_english oxford_english_dictionary pabir pacific_standard_time pacific_time pahlavi paiute paiwanic palaeolithic palaic paleocene
paleocene_epoch paleolithic paleolithic_age paleozoic paleozoic_era pali palm_sunday pamlico pan_american_day panipat panjabi pansa pap_test
papanicolaou_test papuan papuan_language paradise paralipomenon parallel_lives parcheesi parji parkinson's_law parousia parseeism parsiism parthian
pascal pascal's_law pascal's_law_of_fluid_pressures pascal_compiler pasch pascha paschal_lamb pashto pashtu pasigraphy passero passion_play
passion_sunday passion_week passover passover_supper paternoster patriot's_day patwin pauli_exclusion_principle pawnee paxto peace_of_westphalia
pearson_product-moment_correlation_coefficient peasant's_revolt pehlevi pelagianism peloponnesian_war pengo pennsylvania_dutch pennsylvanian
pennsylvanian_period pentateuch pentecost penutian permian permian_period permic persian persian_gulf_war pesach pesah pet petersburg
petersburg_campaign petrarchan_sonnet peul ph.d. phagun phalguna phanerozoic phanerozoic_aeon phanerozoic_eon pharsalus phd philemon philippi
philippians philippine philippine_sea phoenician phrygian pidlimdi pie pilgrim's_progress pima pin pin_number pindaric pindaric_ode ping-pong pku_test
planck's_law planck's_radiation_law plassey plataea platonic_year platonism plattdeutsch pleistocene pleistocene_epoch pleven plevna plinian_eruption
pliocene pliocene_epoch pluviose poisson_distribution poitiers pokomo polish polish_notation polynesian pomo ponca ponka poppy_day port_arthur
portuguese post-it potawatomi powhatan ppp prairial prakrit prayer_of_azariah_and_song_of_the_three_children preakness precambrian precambrian_aeon
precambrian_eon precambrian_period presbyterianism president president_of_the_united_states presidential_directive presidents'_day princeton_wordnet
priscoan priscoan_aeon priscoan_eon prix_de_rome prix_goncourt prolog promised_land prophets proterozoic proterozoic_aeon proterozoic_eon protestantism
proto-indo_european proto-norse provencal proverbs psa_blood_test psalm psalms psalter pseudepigrapha pst ptolemaic_system pujunan punic punic_war
punjabi purana purim puritanism purple_heart pus puseyism pydna pyrrhic_victory pythian_games qabbala qabbalah qcd qed qiang qiangic quadragesima
quadrigesima_sunday quakerism quapaw quaternary quaternary_period quechua quechuan quechuan_language queckenstedt's_test queen's_english quiche
quinquagesima quinquagesima_sunday quoratean quran r_and_b rabbi rabi_i rabi_ii racketeer_influenced_and_corrupt_organizations_act ragnarok raiu rajab
ramadan ramanavami ramayana rastafarianism ravenna received_pronunciation recent recent_epoch reconstruction reconstruction_period red_notice red_tai
rediffusion reform_judaism regency reign_of_terror rejoicing_in_the_law rejoicing_of_the_law rejoicing_over_the_law remembrance_day remembrance_sunday
renaissance renascence requiem restoration resurrection resurrection_of_christ revelation revelation_of_saint_john_the_divine reverend
revised_standard_version revised_version revolutionary_calendar revolutionary_calendar_month rfd rhaeto-romance rhaeto-romanic rheims-douay_bible
rheims-douay_version rico rico_act riemannian_geometry rig-veda riksmaal riksmal riot_act robert_e_lee's_birthday robert_e_lee_day rocroi rogation_day
roi romaic roman_alphabet roman_architecture roman_calendar roman_catholicism roman_law roman_numeral roman_times romanal romance romance_language
romanesque romanesque_architecture romanian romanism romans romansh romantic_movement romanticism romany ron rorschach rorschach_test rosetta_stone
rosh_chodesh rosh_hashana rosh_hashanah rosh_hashona rosh_hashonah rosh_hodesh rosicrucianism rossbach royal_national_eisteddfod rtlt rubicon
rubin_test rumanian rumansh ruritania russian russian_bank russian_revolution russian_roulette russo-japanese_war ruth rutherford_atom ryukyuan saame
saami sabbath sabbatum sabellian saek safar sahaptin saharan saint-mihiel saint_agnes's_eve saint_joseph saint_martin's_summer saint_patrick's_day
saint_valentine's_day saints_peter_and_paul saipan saktism salafi_movement salafism salerno salic_law salish salishan salt salt_i salt_ii sama-veda
same samhita sami samoyed samoyedic san_carlos_apache sango sanskrit sanskrit_literature sanskritic_language santee santiago santiago_de_cuba saphar
sapphic_ode saratoga sardinian sat satanism saturday saturnalia satyagraha savara sawan sayanci scandinavian scandinavian_language scd scet scheol
schick_test scholasticism schrodinger_equation schrodinger_wave_equation sclk scnt scopes_trial scots scots_english scots_gaelic scottish
scottish_gaelic scottish_lallans scottish_reel scrabble scripture scythian secession sechuana second_advent second_adventism second_coming
second_coming_of_christ second_crusade second_epistel_of_john second_epistle_of_paul_the_apostle_to_the_corinthians
second_epistle_of_paul_the_apostle_to_the_thessalonians second_epistle_of_paul_the_apostle_to_timothy second_epistle_of_peter
second_epistle_to_the_corinthians second_epistle_to_the_thessalonians second_epistle_to_timothy second_world_war secretary_of_agriculture
secretary_of_commerce secretary_of_commerce_and_labor secretary_of_defense secretary_of_education secretary_of_energy
secretary_of_health_and_human_services secretary_of_health_education_and_welfare secretary_of_housing_and_urban_development secretary_of_labor
secretary_of_state secretary_of_the_interior secretary_of_the_navy secretary_of_the_treasury secretary_of_transportation secretary_of_veterans_affairs
secretary_of_war section_eight seder selkup seminole semitic sempach seneca senor senora senorita sep sepoy_mutiny sept september september_equinox
septuagesima septuagesima_sunday septuagint serbo-croat serbo-croatian serer sermon_on_the_mount sesotho setswana seven_years'_war
seventh-day_adventism seventh_crusade seward's_folly sgml sha'ban shaaban shabuoth shahaptian shakespearean_sonnet shaktism shan shanghai_dialect
shasta shastan shavous shavuot shavuoth shawnee shawwal shebat shema shevat shield_of_david shiism shiloh shimchath_torah shina shingon shinto
shintoism shirodkar's_operation shivaism shona shoshone shoshonean shoshonean_language shoshonian shoshonian_language shrove_tuesday shrovetide siamese
sibine sigint signora signorina sikhism silurian silurian_period silver_star silver_star_medal simchas_torah simchat_torah simhat_torah simhath_torah
sindhi singhalese sinhala sinhalese sinitic sinitic_language sino-japanese_war sino-tibetan sino-tibetan_language sinology sion siouan siouan_language
sirach sivaism sivan siwan six-day_war six_day_war sixteen_personality_factor_questionnaire sixth_crusade skagit slavic slavic_language slavonic
slavonic_language slovak slovene snellen_test social_security social_security_number socratic_method sod's_law soissons sokoro solemnity_of_mary
solferino solomon's_seal solresol somali somme somme_river somrai song_of_solomon song_of_songs songhai sop sophonias sorbian sos sotho
south-central_dravidian south_dravidian southern_tai southwestern spanish spanish-american_war spanish_civil_war spanish_war special_olympics
spenserian_sonnet spenserian_stanza spotsylvania sravana st_john's_day st_john's_eve st_john's_night st_joseph st_martin's_day st_mihiel
st_patrick's_day st_valentine's_day stamp_act standard_and_poor's standard_and_poor's_index stanford-binet_test star_of_david stations
stations_of_the_cross std stevens'_law stevens'_power_law stm stoicism stone_age strategic_arms_limitation_talks stravinsky succos succoth sufism
sukkoth sukur sumerology sun sundanese sunday sunday_punch sunna sunnah suomi superfund superfund_program susanna susian swahili swazi swedish
swedish_massage synoptic_gospels synoptics syracuse ta'ziyeh taal tabernacles tadzhik tagalog tahitian tai tai_dam tai_long tai_lue tai_nuea tai_yuan
taiwanese tajik tajiki takelma takilman talmud talmudic_literature tamil tammuz tanach tanakh tannenberg tanoan tanoan_language tantra tantrism tao
taoism tarawa tarawa-makin tarchanoff_phenomenon tartarus tat tatahumara tatar tay tayalic tazir_crime tcp tdt te_deum teapot_dome teapot_dome_scandal
tebet telint telugu ten_commandments tera tertiary tertiary_period tertry testament tet tetragrammaton teutoburger_wald tevet tewkesbury
texas_independence_day texas_leaguer thai thammuz thanksgiving thanksgiving_day thatcherism thb thd the_great_charter the_star-spangled_banner
thematic_apperception_test theravada theravada_buddhism thermidor thermopylae third_crusade third_epistel_of_john thirty_years'_war thm tho thomism
thousand_and_one_nights thracian thraco-phrygian three_kings'_day thursday thz tibetan tibetan_buddhism tibeto-burman tibeto-burman_language
ticonderoga tisha_b'ab tisha_b'av tishah_b'ab tishah_b'av tishri titus tko tlc tlingit tobit tocharian toda tonga tongan torah tosk tosk_dialect
tour_de_france tpn tractarianism trafalgar transfiguration transfiguration_day transfiguration_of_jesus transportation_secretary trasimeno
treasury_secretary treaty_of_versailles triassic triassic_period trinitarianism trinity_sunday trm trojan_war trotskyism truman_doctrine tshiluba
tsimshian tsouic tsushima tswana tuareg tudor_architecture tues tuesday tulu tungus tungusic tungusic_language tunguz tupi tupi-guarani
tupi-guarani_language turcoman turfan turfan_dialect turki turkic turkic_language turkish turkish_bath turkmen turko-tatar turkoman turp tuscan
tuscarora tutelo tv_program tv_show twelfth_day twelfth_night twelfthtide twilight_of_the_gods u._s._code u.s._constitution ubykh udmurt ufo ugaritic
ugrian ugric uighur uigur ukrainian umbrian umbundu underground_railroad underground_railway unitarianism united_nations_day united_states_civil_war
united_states_code united_states_constitution universal_product_code unix unix_operating_system unix_system upanishad upper_carboniferous
upper_carboniferous_period upper_paleolithic uppp ural-altaic uralic uralic_language urdu urim_and_thummim url us_constitution usbeg usbek utc ute
uto-aztecan uto-aztecan_language utopia utopianism uygur uzbak uzbeg uzbek v-day v-e_day v-j_day v_sign vaisakha vaishnavism vaisnavism valentine
valentine's_day valentine_day valhalla valmy veadar veda vedanga vedanta vedic_literature vedism vendemiaire ventose veps vepse vepsian verdun
verner's_law very-light very_light very_reverend veterans'_day veterans_day vicksburg victoria_cross victoria_day victorian_age victorian_architecture
victory_day vietnam vietnam_war vietnamese virgin_birth virginia_reel vishnuism vogul volapuk volgaic voltaic votyak vulgar_latin vulgate wagner wagram
wahabism wahhabism wakashan wakashan_language walapai walbiri walhalla walloon walpurgis_night wandala war_between_the_states
war_of_american_independence war_of_greek_independence war_of_the_austrian_succession war_of_the_grand_alliance war_of_the_league_of_augsburg
war_of_the_roses war_of_the_spanish_succession war_secretary war_to_end_war warji warlpiri wars_of_the_roses washington's_birthday wasserman_reaction
wassermann wassermann_test watergate watergate_scandal waterloo web_map_server web_map_service weber's_law weber-fechner_law wed wednesday welsh
weltanschauung wesleyanism wesleyism west_african west_chadic west_germanic west_germanic_language west_midland west_saxon west_tocharian western
western_malayo-polynesian whit-tuesday white_russian white_tai whitmonday whitsun whitsun_monday whitsun_tuesday whitsunday whitsuntide whitweek wicca
wichita widal's_test widal_test wild_west_show wilderness_campaign windows winnebago winter_olympic_games winter_olympics wintun wisdom
wisdom_of_jesus_the_son_of_sirach wisdom_of_solomon wolof word word_of_god wordnet world_cup world_series world_war_i world_war_ii writings wu_dialect
x-radiation x-ray_photography x-ray_therapy x-raying xhosa xishuangbanna_dai xmas yahi yahoo yajur-veda yakut yalu_river yamaltu yana yanan yavapai yay
yenisei yenisei-samoyed yeniseian yiddish yogacara yokuts yom_kippur yom_kippur_war yorktown yoruba ypres yucatec yucateco yue yue_dialect yukon_time
yule yuletide yuma yuman yurak-samoyed zaar zacharias zama zapotec zapotecan zechariah zen zen_buddhism zend zend-avesta zephaniah zhuang
ziegfeld_follies zion zionism zip zip_code zoroastrianism zulu zurvanism zyrian
`;
