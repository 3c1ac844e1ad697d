/** Weights of traits, in hundredths. Made by `npx tsx bench/voices/fit.ts`; do not edit. */
const table = `aux 're 37
aux 's -12
aux are 11
aux be -45
aux been 14
aux can -10
aux could -32
aux do 47
aux does 13
aux had 28
aux has 14
aux have 24
aux may -7
aux might -21
aux must 16
aux was -6
aux were 29
aux will -16
aux would 11
bias 9
block heading 63
block paragraph 9
by adj 6
by body 19
by he 13
by her 10
by his -22
by i -19
by it -6
by noun 5
by num 12
by person 13
by pron -13
by propn 12
by punct 54
by she 15
by that -29
by their -20
by which -16
by who -7
by you -33
far -10
form JJ 6
form VB -9
form VBD 12
form VBP 17
form VBZ 9
frame gerund -26
frame gerund opens VERB -12
frame hearsay -38
frame hearsay by none -38
frame noun by her 9
frame noun by his -12
frame noun by propn 6
frame noun opens DET 12
frame noun opens PART 8
frame noun opens PRON 37
frame noun opens PROPN -37
frame noun opens SCONJ -9
frame object by adj 9
frame object by body 15
frame object by det -17
frame object by he 9
frame object by i -69
frame object by it 31
frame object by noun -9
frame object by num -57
frame object by person -10
frame object by pron -24
frame object by propn 11
frame object by she 56
frame object by that -34
frame object by they -13
frame object by which -8
frame object by who -8
frame object by you -11
frame object opens ADJ -9
frame object opens DET 5
frame object opens NUM -16
frame object opens PROPN 6
frame object opens VERB 9
frame phrase 36
frame phrase by body 28
frame phrase by noun 40
frame phrase by person 50
frame phrase by propn 32
frame phrase opens ADJ 37
frame phrase opens ADP 34
frame phrase opens ADV 28
frame phrase opens CCONJ 24
frame phrase opens DET 42
frame phrase opens NUM 54
frame phrase opens PRON 54
frame phrase opens PROPN 28
frame phrase opens PUNCT 54
frame phrase opens SCONJ 29
frame preposition 6
frame preposition by it -40
frame preposition by person 44
frame preposition by propn 11
frame preposition by she -14
frame preposition by that 29
frame preposition by they 35
frame preposition by who -12
frame preposition opens DET 15
frame preposition opens PRON 15
frame preposition opens PROPN -11
frame preposition opens VERB 11
frame quote 7
frame quote by body 12
frame quote by he 14
frame quote by it 13
frame quote by noun -14
frame quote by person 17
frame quote by propn 7
frame quote by who -8
frame quote opens ADJ 28
frame quote opens ADV 9
frame quote opens CCONJ 38
frame quote opens DET -57
frame quote opens INTJ 10
frame quote opens NOUN 17
frame quote opens PRON 10
frame quote opens PROPN -7
frame quote opens PUNCT 7
frame quote opens SCONJ 44
frame that 14
frame that by adj -15
frame that by adv -13
frame that by body 17
frame that by det -9
frame that by he 15
frame that by it -25
frame that by noun 15
frame that by num 34
frame that by person 10
frame that by propn 17
frame that by she 20
frame that by that -40
frame that by they 9
frame that by we 18
frame that by which -99
frame that opens ADJ 5
frame that opens ADP 17
frame that opens ADV -10
frame that opens CCONJ 32
frame that opens DET 10
frame that opens NOUN -11
frame that opens NUM 12
frame that opens PRON 12
frame that opens PROPN 8
frame that opens PUNCT 9
frame that opens SCONJ 23
frame that opens VERB -17
frame to 7
frame to by body 38
frame to by he 12
frame to by i 6
frame to by num 24
frame to by person 23
frame to by propn 13
frame to by she 30
frame to by that -57
frame to by they 20
frame to by who -28
frame to opens ADJ 47
frame to opens DET -9
frame to opens NOUN 43
frame to opens PART 7
frame to opens PROPN 9
frame turn 15
frame turn by det -30
frame turn by propn 32
frame turn by punct 54
frame turn opens INTJ 15
frame turn opens PRON 13
frame turn opens PROPN 7
frame wh 5
frame wh by body 14
frame wh by he 27
frame wh by it -42
frame wh by none 18
frame wh by propn 9
frame wh by they -50
frame wh opens ADV 8
frame wh opens SCONJ 8
group ask 13
group ask VBD 14
group ask VBG 23
group ask VBN -18
group ask by body 21
group ask by he 25
group ask by none 21
group ask by noun 36
group ask by propn -10
group ask by who 34
group ask gerund 16
group ask object 8
group ask to 28
group ask wh 10
group claim 10
group claim VB -9
group claim VBD 12
group claim VBN 9
group claim VBP 30
group claim by body -31
group claim by person -12
group claim by propn 20
group claim by she 14
group claim by they 27
group claim by who 30
group claim gerund -12
group claim object -24
group claim preposition 41
group claim quote 12
group claim that 10
group claim to 61
group demand VB -16
group demand VBD 7
group demand VBG 44
group demand VBN -13
group demand VBZ 39
group demand by body -21
group demand by he 51
group demand by it 11
group demand by noun -15
group demand by person 27
group demand by propn 7
group demand by she 49
group demand by that -41
group demand by who -44
group demand object -24
group demand preposition 16
group demand that 28
group feel JJ 6
group feel VBN -63
group feel by it -49
group feel by propn 9
group feel by they 26
group feel that 5
group feel to 18
group feel wh -20
group hope VB -19
group hope VBD 8
group hope VBG 28
group hope VBZ 6
group hope by he 10
group hope by i -71
group hope by none 29
group hope by noun 27
group hope by person 33
group hope by propn -8
group hope by she 40
group hope by who -25
group hope gerund -47
group hope object 12
group hope passive 29
group hope that -10
group judge 8
group judge VB 14
group judge VBD 16
group judge VBG 9
group judge VBP -30
group judge VBZ 13
group judge by body 9
group judge by he 16
group judge by none 18
group judge by person 34
group judge by propn 18
group judge by she 45
group judge by that -42
group judge by they -7
group judge by which -19
group judge by who -6
group judge object 9
group judge passive 28
group judge preposition 13
group judge quote -67
group judge to 28
group light VB -39
group light VBD 5
group light VBN 33
group light VBZ 26
group light by body 23
group light by he 28
group light by none -60
group light by noun -33
group light by propn 5
group light gerund -35
group light passive -26
group light to -26
group name VB 15
group name VBN -36
group name VBP 56
group name VBZ 25
group name by body 13
group name by he 9
group name by none -12
group name by pron 43
group name by propn 18
group name preposition 12
group name quote -16
group note 10
group note VB -14
group note VBD 23
group note VBP 15
group note VBZ -19
group note by body 22
group note by he 22
group note by it 8
group note by noun -11
group note by propn 19
group note by she -6
group note by that -22
group note by they -7
group note by who 29
group note gerund -7
group note object 13
group note preposition -7
group note that 11
group note wh -30
group promise VB -25
group promise VBD 8
group promise VBN -5
group promise VBZ -11
group promise by he 32
group promise by noun -30
group promise by person 10
group promise by propn 26
group promise by that -63
group promise by who -69
group promise gerund -6
group promise object -30
group promise quote 20
group promise that 9
group promise to 13
group promise wh 33
group reckon -16
group reckon VB 27
group reckon VBD -19
group reckon by noun -22
group reckon that -20
group reckon wh 17
group say 13
group say VBD 12
group say VBN 12
group say VBP 25
group say VBZ 17
group say by adj 17
group say by body 22
group say by det -8
group say by he 11
group say by i 11
group say by it 35
group say by noun 15
group say by num -8
group say by person 11
group say by pron 17
group say by propn 13
group say by she 15
group say by who 13
group say gerund 16
group say object 8
group say passive -20
group say preposition 23
group say quote 7
group say that 20
group say to -20
group say wh 10
group show -8
group show VB -33
group show VBD -8
group show VBN -19
group show VBP 20
group show VBZ 20
group show by body 29
group show by he -30
group show by it -9
group show by noun -10
group show by propn -31
group show by who -44
group show gerund -30
group show object -11
group show to -38
group speak -5
group speak VB 14
group speak VBD 9
group speak VBG -43
group speak VBN -9
group speak VBP 5
group speak VBZ 5
group speak by body 26
group speak by noun -6
group speak by person -24
group speak by propn 7
group speak by she -6
group speak by who -36
group speak gerund -9
group speak preposition -6
group tell 9
group tell VB 19
group tell VBD 8
group tell VBG -26
group tell VBZ 31
group tell by he 24
group tell by none -11
group tell by noun -26
group tell by person 30
group tell by propn 17
group tell passive -11
group tell preposition -21
group tell quote 14
group tell that 8
group tell to -7
group think VB -30
group think VBN -23
group think VBP 21
group think by adj 37
group think by body -49
group think by he 40
group think by i -8
group think by noun 16
group think by she -35
group think by they -27
group think by we 18
group think gerund -18
group think object -9
group think preposition 38
group think quote -29
group think wh 20
group utter 6
group utter VBD 15
group utter VBN -18
group utter VBP -35
group utter VBZ -18
group utter by he 5
group utter by noun -11
group utter by person 20
group utter by propn 7
group utter by she 38
group utter by who 28
group utter gerund -7
group utter quote 12
group utter that -7
group will VB -10
group will VBD 11
group will VBN 24
group will by body 22
group will by he -13
group will by person 34
group will by propn 18
group will by they -17
group will gerund -19
group will that -11
group will to 10
late -12
lemma accuse 11
lemma accuse object 22
lemma accuse to -14
lemma acknowledge that -8
lemma add 9
lemma add object -83
lemma add quote 18
lemma add that 21
lemma address -43
lemma address object -43
lemma admit that -17
lemma agree 12
lemma agree that 6
lemma agree to 14
lemma aim 21
lemma aim to 21
lemma announce 22
lemma announce object 18
lemma announce that 15
lemma appeal -81
lemma appeal preposition -73
lemma argue 13
lemma argue that 11
lemma ask 7
lemma ask preposition -8
lemma ask to 18
lemma assure -43
lemma assure to -11
lemma await -67
lemma await object -67
lemma back -17
lemma back object -17
lemma blame -6
lemma blame object 22
lemma blast 11
lemma blast object 11
lemma boast -35
lemma call object -43
lemma call preposition 25
lemma call quote 10
lemma call to -7
lemma challenge object 17
lemma choose -70
lemma choose to -54
lemma cite 32
lemma cite object 19
lemma cite that 46
lemma clear -48
lemma clear that -50
lemma clear wh -29
lemma command -61
lemma command object -61
lemma comment 8
lemma compare -43
lemma compare preposition -78
lemma conclude 23
lemma conclude quote 20
lemma conclude that 55
lemma consider 37
lemma consider object 29
lemma continue -33
lemma continue quote -31
lemma continue that -36
lemma critical 28
lemma critical preposition 28
lemma criticize 21
lemma criticize object 26
lemma criticize to 23
lemma debate -84
lemma decide -23
lemma declare 5
lemma declare object 5
lemma declare quote 26
lemma declare that -12
lemma decline 34
lemma decline to 34
lemma decry 54
lemma decry object 54
lemma deliver -21
lemma deliver object -21
lemma demonstrate -41
lemma denounce 5
lemma denounce object 5
lemma deny 13
lemma deny that 25
lemma describe 15
lemma describe object 16
lemma determine -21
lemma disclose 22
lemma discuss 28
lemma discuss object 28
lemma eager 9
lemma eager to 9
lemma echo 52
lemma echo that 44
lemma embrace -67
lemma encourage -7
lemma encourage object -30
lemma encourage to 22
lemma endorse -14
lemma endorse object -18
lemma enjoy -47
lemma enjoy object -47
lemma estimate -40
lemma estimate that -5
lemma expect 20
lemma expect to 24
lemma explain 12
lemma explain object -10
lemma explain quote -29
lemma explain that 11
lemma explain wh 41
lemma express 32
lemma express object 45
lemma feel 7
lemma feel object 5
lemma figure -41
lemma find -22
lemma find object -39
lemma find that -23
lemma happy -44
lemma happy to -16
lemma highlight 11
lemma hope 20
lemma hope that 21
lemma hope to 17
lemma identify 71
lemma indicate 16
lemma indicate that 10
lemma insist 37
lemma insist that 34
lemma intend -24
lemma intend to -24
lemma issue 13
lemma joke 26
lemma know -33
lemma know quote -29
lemma know that -22
lemma know wh -14
lemma learn 37
lemma like preposition 19
lemma maintain -42
lemma maintain object -73
lemma make -8
lemma make object -5
lemma mention 8
lemma mention object 38
lemma mention that -23
lemma mock object 14
lemma note 15
lemma note quote -64
lemma note that 21
lemma offer -9
lemma offer object -25
lemma offer quote -24
lemma oppose -8
lemma oppose object -5
lemma plan -28
lemma plan to -14
lemma plead 21
lemma pledge to 5
lemma point -5
lemma point preposition 5
lemma portray 53
lemma post 32
lemma predict 16
lemma predict that 16
lemma present 31
lemma press -49
lemma promise 21
lemma promise object 24
lemma promise to 15
lemma propose 24
lemma propose object 18
lemma prove -54
lemma prove object -44
lemma prove that -56
lemma prove to -66
lemma publish -6
lemma push -19
lemma push object -62
lemma push to -43
lemma question 40
lemma question wh 20
lemma rail 22
lemma rail preposition 22
lemma raise -26
lemma raise object -19
lemma read -40
lemma read quote 18
lemma ready -29
lemma recall 34
lemma recognize -26
lemma recognize that -26
lemma recommend 22
lemma refer 24
lemma refer preposition 36
lemma reference 24
lemma reflect -42
lemma reflect object -42
lemma refuse 36
lemma refuse to 29
lemma regard -44
lemma reiterate 6
lemma reiterate that -5
lemma reject 19
lemma reject object 19
lemma remind 13
lemma repeat -47
lemma reply 12
lemma reply quote 28
lemma report that -15
lemma require -41
lemma require object -68
lemma require to -22
lemma respond -17
lemma respond that -87
lemma reveal -18
lemma reveal object 25
lemma reveal that -10
lemma rule -16
lemma rule that -31
lemma say 14
lemma say object 21
lemma say preposition 15
lemma say quote 6
lemma say that 21
lemma say wh 46
lemma see -8
lemma see object -12
lemma see to 22
lemma seek object 5
lemma seek that -56
lemma seek to 5
lemma show 18
lemma show object 24
lemma show that 17
lemma show to -13
lemma skeptical 24
lemma skeptical preposition 7
lemma slam 51
lemma slam object 51
lemma speak -46
lemma speak object -88
lemma speak preposition -35
lemma state -49
lemma suggest 12
lemma suggest object 35
lemma suggest that 7
lemma support object -7
lemma talk preposition 7
lemma tell 15
lemma tell quote 14
lemma tell that 18
lemma thank 24
lemma thank object 24
lemma think 15
lemma think preposition 71
lemma think that 14
lemma threaten -39
lemma threaten to 5
lemma tout 28
lemma tout object 28
lemma tweet 36
lemma tweet quote 42
lemma underscore -54
lemma underscore object -26
lemma understand -9
lemma urge 32
lemma urge to 25
lemma view 13
lemma view object -10
lemma vow 43
lemma vow to 37
lemma want to -6
lemma warn 34
lemma warn that 30
lemma worry that 9
lemma write 10
lemma write preposition 10
lemma write quote 7
lemma write that 20
lemma yell 17
lemma yell quote 17
negated claim -21
negated feel -13
negated name 87
negated say 9
negated show -48
negated speak 39
negated think 17
noun attacks 25
noun attacks on 25
noun attempts -45
noun attempts  -45
noun bid -105
noun claim -19
noun efforts -75
noun efforts  -75
opens ADP 13
opens ADV 6
opens CCONJ 25
opens DET 8
opens INTJ 13
opens NUM -6
opens PART 7
opens PRON 10
opens PUNCT 7
opens SCONJ 20
quoted -57
quoted by i -78
quoted by propn -83
quoted object -13
quoted that -56
quotes 12
quotes object 39
quotes phrase 10
quotes preposition 30
quotes quote 8
quotes that 23
quotes wh 27
size 1 -16
size 15 12
size 3 -9
size 30 15
size more 19`;

export const weights: ReadonlyMap<string, number> = new Map(
	table.split("\n").flatMap((line): [string, number][] => {
		const cut = line.lastIndexOf(" ");
		return cut < 0 ? [] : [[line.slice(0, cut), Number(line.slice(cut + 1)) / 100]];
	}),
);
