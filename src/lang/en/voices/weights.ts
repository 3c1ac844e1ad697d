/** Weights of traits, in hundredths. Made by `npx tsx bench/voices/fit.ts`; do not edit. */
const table = `aux 're 37
aux 's -12
aux are 16
aux be -44
aux been 13
aux can -10
aux could -29
aux do 49
aux does 18
aux had 27
aux has 12
aux have 23
aux may -9
aux might -21
aux must 12
aux was -9
aux were 23
aux will -21
aux would 10
bias 9
block heading 59
block paragraph 9
by adj 5
by body 16
by he 12
by her 10
by his -20
by i -22
by it -6
by noun 6
by num 11
by person 14
by pron -12
by propn 13
by punct 54
by she 14
by that -30
by their -19
by them -15
by which -18
by who -10
by you -33
far -12
form JJ 6
form VB -8
form VBD 11
form VBP 17
form VBZ 11
frame gerund -18
frame gerund opens VERB 5
frame hearsay -38
frame hearsay by none -38
frame noun by her 9
frame noun by his -13
frame noun by propn 6
frame noun opens DET 13
frame noun opens PART 8
frame noun opens PRON 36
frame noun opens PROPN -36
frame noun opens SCONJ -9
frame object by adj 5
frame object by body 5
frame object by det -17
frame object by he 10
frame object by i -67
frame object by it 37
frame object by noun -7
frame object by num -56
frame object by person -14
frame object by pron -20
frame object by propn 12
frame object by she 42
frame object by that -34
frame object by they -15
frame object by which -5
frame object by who -13
frame object by you -11
frame object opens ADJ -13
frame object opens NUM 15
frame object opens PROPN 6
frame phrase 36
frame phrase by body 29
frame phrase by noun 40
frame phrase by person 50
frame phrase by propn 31
frame phrase opens ADJ 37
frame phrase opens ADP 34
frame phrase opens ADV 27
frame phrase opens CCONJ 25
frame phrase opens DET 42
frame phrase opens NUM 52
frame phrase opens PRON 55
frame phrase opens PROPN 28
frame phrase opens PUNCT 54
frame phrase opens SCONJ 29
frame preposition 7
frame preposition by body -11
frame preposition by it -36
frame preposition by person 38
frame preposition by pron -46
frame preposition by propn 20
frame preposition by she -10
frame preposition by that 29
frame preposition by they 33
frame preposition by who -12
frame preposition opens ADJ 13
frame preposition opens DET 13
frame preposition opens PRON 20
frame preposition opens PROPN -10
frame preposition opens VERB 12
frame quote 7
frame quote by body 14
frame quote by he 13
frame quote by it 13
frame quote by noun -14
frame quote by person 18
frame quote by propn 8
frame quote opens ADV 8
frame quote opens CCONJ 39
frame quote opens DET -57
frame quote opens INTJ 11
frame quote opens NOUN -8
frame quote opens PRON 10
frame quote opens PROPN -5
frame quote opens PUNCT 7
frame quote opens SCONJ 44
frame that 14
frame that by adj -11
frame that by body 17
frame that by det -14
frame that by he 15
frame that by i -5
frame that by it -26
frame that by noun 14
frame that by num 35
frame that by person 12
frame that by propn 17
frame that by she 18
frame that by that -39
frame that by they 9
frame that by we 17
frame that by which -97
frame that opens ADJ 12
frame that opens ADP 5
frame that opens CCONJ 32
frame that opens DET 10
frame that opens NOUN -11
frame that opens NUM -9
frame that opens PRON 11
frame that opens PUNCT 12
frame that opens SCONJ 22
frame that opens VERB -27
frame to 8
frame to by body 40
frame to by det 27
frame to by he 10
frame to by i 6
frame to by num 20
frame to by person 23
frame to by propn 15
frame to by she 31
frame to by that -57
frame to by they 16
frame to by who -29
frame to opens ADJ 45
frame to opens DET -8
frame to opens NOUN 38
frame to opens PART 7
frame to opens PROPN 14
frame turn 15
frame turn by det -30
frame turn by propn 32
frame turn by punct 54
frame turn opens INTJ 15
frame turn opens PRON 13
frame turn opens PROPN 7
frame wh 5
frame wh by body 17
frame wh by he 21
frame wh by it -43
frame wh by none 20
frame wh by propn 6
frame wh by they -51
frame wh opens SCONJ 9
group ask 12
group ask VBD 10
group ask VBG 23
group ask VBN -14
group ask by body 22
group ask by none 23
group ask by noun 32
group ask by who 38
group ask gerund 19
group ask object 8
group ask to 29
group ask wh 9
group claim 10
group claim VB -12
group claim VBD 11
group claim VBN 10
group claim VBP 30
group claim by body -28
group claim by person -11
group claim by propn 22
group claim by she 15
group claim by they 27
group claim by who 32
group claim gerund -10
group claim object -14
group claim preposition 43
group claim quote 13
group claim that 8
group claim to 61
group demand VB -18
group demand VBD 9
group demand VBG 43
group demand VBN -17
group demand VBZ 41
group demand by body -26
group demand by he 50
group demand by it 5
group demand by noun -12
group demand by person 36
group demand by propn 7
group demand by she 48
group demand by that -50
group demand by who -47
group demand object -22
group demand preposition 19
group demand that 36
group feel JJ 6
group feel VBN -62
group feel by it -49
group feel by noun -6
group feel by they 27
group feel that 14
group feel to 11
group feel wh -20
group hope VB -25
group hope VBD 7
group hope VBG 26
group hope VBP 5
group hope by he 10
group hope by i -70
group hope by none 28
group hope by noun 29
group hope by she 40
group hope by they -5
group hope by who -27
group hope gerund -35
group hope object 10
group hope passive 28
group hope that -14
group hope to 5
group judge 7
group judge VB 13
group judge VBD 11
group judge VBP -24
group judge VBZ 16
group judge by he 13
group judge by none 18
group judge by person 33
group judge by propn 21
group judge by she 51
group judge by that -43
group judge by which -13
group judge by who -8
group judge gerund 8
group judge object 8
group judge passive 29
group judge preposition 11
group judge quote -65
group judge to 29
group light VB -41
group light VBD 7
group light VBN 49
group light VBZ 25
group light by body 23
group light by he 26
group light by none -57
group light by noun -29
group light gerund -30
group light passive -25
group light quote 5
group light to -25
group name VB 12
group name VBN -38
group name VBP 54
group name VBZ 24
group name by none -13
group name by noun 5
group name by pron 42
group name by propn 16
group name by who 13
group name gerund -12
group name object 5
group name preposition -10
group name quote -13
group note 11
group note VB -5
group note VBD 21
group note VBP 18
group note VBZ -16
group note by body 20
group note by he 21
group note by it 19
group note by noun -8
group note by person 7
group note by propn 22
group note by she -15
group note by that -22
group note by they -18
group note by who 9
group note gerund -7
group note object 7
group note preposition -5
group note that 14
group note wh -30
group promise VB -27
group promise VBD 12
group promise VBN -7
group promise VBZ -14
group promise by he 37
group promise by noun -30
group promise by person 9
group promise by propn 29
group promise by that -63
group promise by who -70
group promise object -32
group promise quote 17
group promise that 8
group promise to 17
group promise wh 34
group reckon -14
group reckon VB 26
group reckon VBD -17
group reckon by noun -35
group reckon that -18
group reckon wh 20
group say 13
group say VBD 12
group say VBN 7
group say VBP 24
group say VBZ 17
group say by adj 17
group say by body 17
group say by det -13
group say by he 12
group say by i 14
group say by it 35
group say by noun 17
group say by person 11
group say by pron 32
group say by propn 13
group say by she 13
group say by who 9
group say gerund 16
group say object 8
group say passive -19
group say preposition 24
group say quote 7
group say that 20
group say to -19
group show -8
group show VB -34
group show VBN -19
group show VBP 18
group show VBZ 18
group show by body 25
group show by he -31
group show by it -12
group show by noun -10
group show by person -8
group show by propn -20
group show by that -5
group show by who -48
group show gerund -39
group show object -10
group show quote -8
group show to -34
group speak VB 23
group speak VBD 9
group speak VBG -44
group speak VBN -13
group speak by body 31
group speak by noun -6
group speak by pron -15
group speak by propn 13
group speak by she -21
group speak by who -38
group tell 9
group tell VB 21
group tell VBD 8
group tell VBG -24
group tell VBZ 31
group tell by he 24
group tell by none -11
group tell by noun -34
group tell by person 29
group tell by propn 19
group tell passive -11
group tell preposition -11
group tell quote 14
group tell that 7
group tell to -8
group think VB -21
group think VBD -15
group think VBN -9
group think VBP 20
group think VBZ 10
group think by body -51
group think by he 38
group think by i -14
group think by noun 12
group think by propn 10
group think by she -35
group think by they -18
group think by we 18
group think gerund -26
group think object -9
group think preposition 37
group think quote -29
group think wh 21
group utter VBD 14
group utter VBN -14
group utter VBZ -13
group utter by noun -11
group utter by person 33
group utter by propn 6
group utter by she 39
group utter by who 5
group utter gerund -13
group utter preposition 8
group utter quote 14
group utter that -23
group will 5
group will VB -13
group will VBD 12
group will VBN 22
group will VBZ 5
group will by body 19
group will by he -13
group will by noun 5
group will by person 35
group will by propn 19
group will by they -13
group will gerund -36
group will that -10
group will to 10
late -11
lemma accuse 11
lemma accuse object 23
lemma accuse to -15
lemma acknowledge that -8
lemma add 8
lemma add object -69
lemma add quote 19
lemma add that 12
lemma address -43
lemma address object -43
lemma admit that -17
lemma agree 8
lemma agree that 8
lemma aim 20
lemma aim to 20
lemma announce 22
lemma announce object 18
lemma announce that 17
lemma appeal -84
lemma appeal preposition -76
lemma argue 14
lemma argue that 10
lemma ask preposition -14
lemma ask quote -9
lemma ask to 17
lemma assure -44
lemma assure to -12
lemma await -64
lemma await object -64
lemma back -26
lemma back object -26
lemma blame -6
lemma blame object 24
lemma blast 6
lemma blast object 6
lemma boast -34
lemma call 5
lemma call object -25
lemma call preposition 26
lemma call quote 9
lemma call to -11
lemma challenge object 20
lemma choose -68
lemma choose to -53
lemma cite 32
lemma cite object 21
lemma cite that 44
lemma clear -45
lemma clear that -53
lemma clear wh -27
lemma compare -40
lemma compare preposition -72
lemma conclude 14
lemma conclude quote 22
lemma conclude that 29
lemma consider 17
lemma consider object 10
lemma continue -42
lemma continue quote -27
lemma critical 28
lemma critical preposition 28
lemma criticize 11
lemma criticize object 19
lemma criticize to 27
lemma debate -84
lemma decide -25
lemma decide to -5
lemma declare 8
lemma declare object 26
lemma declare quote 25
lemma declare that -11
lemma decline 33
lemma decline to 33
lemma decry 54
lemma decry object 54
lemma deliver -23
lemma deliver object -23
lemma demonstrate -39
lemma denounce 16
lemma denounce object 16
lemma deny that 28
lemma describe 12
lemma describe object 20
lemma determine -13
lemma disclose 19
lemma discuss 29
lemma discuss object 29
lemma eager 10
lemma eager to 10
lemma echo 38
lemma echo that 19
lemma encourage 10
lemma encourage object -37
lemma endorse -11
lemma endorse object -15
lemma enjoy -35
lemma enjoy object -35
lemma estimate -32
lemma estimate that 14
lemma expect 20
lemma expect to 24
lemma explain 15
lemma explain object -12
lemma explain quote -30
lemma explain that 12
lemma explain wh 56
lemma express 29
lemma express object 42
lemma feel 5
lemma feel that -7
lemma figure -39
lemma find -23
lemma find object -37
lemma find that -22
lemma happy -42
lemma happy to -13
lemma highlight 16
lemma hope 27
lemma hope that 14
lemma hope to 36
lemma identify 74
lemma indicate 16
lemma indicate that 9
lemma insist 37
lemma insist that 34
lemma intend -25
lemma intend to -25
lemma issue object -7
lemma joke 27
lemma know -32
lemma know quote -29
lemma know that -23
lemma know wh -16
lemma learn 37
lemma like -11
lemma like preposition 21
lemma maintain -38
lemma maintain object -67
lemma make -7
lemma mention 14
lemma mention object 48
lemma mention that -10
lemma mock -7
lemma note 9
lemma note quote -63
lemma note that 20
lemma offer -10
lemma offer object -26
lemma offer quote -26
lemma oppose -5
lemma plan -18
lemma plead 24
lemma pledge to 7
lemma point -8
lemma portray 55
lemma post 30
lemma predict 17
lemma predict that 16
lemma prefer 6
lemma press -38
lemma promise 26
lemma promise object 20
lemma promise to 25
lemma propose 17
lemma propose object 11
lemma prove -54
lemma prove object -41
lemma prove that -54
lemma prove to -70
lemma publish -18
lemma push -25
lemma push object -61
lemma push to -44
lemma question 40
lemma question wh 22
lemma rail 46
lemma rail preposition 46
lemma raise -29
lemma raise object -20
lemma read -38
lemma read quote 24
lemma ready -26
lemma recall 35
lemma recognize -26
lemma recognize that -26
lemma recommend 26
lemma refer 26
lemma refer preposition 44
lemma reflect -41
lemma reflect object -43
lemma refuse 40
lemma refuse to 34
lemma regard -36
lemma reiterate 6
lemma reject 19
lemma reject object 19
lemma release 12
lemma release object 12
lemma remind 14
lemma remind that 5
lemma repeat -46
lemma reply 13
lemma reply quote 28
lemma report 7
lemma require -41
lemma require object -67
lemma require to -23
lemma respond -21
lemma reveal -16
lemma reveal object 26
lemma reveal that -9
lemma rule -26
lemma say 14
lemma say object 19
lemma say preposition 15
lemma say quote 6
lemma say that 21
lemma see -7
lemma see object -11
lemma see to 20
lemma seek -7
lemma seek object -8
lemma show 19
lemma show object 24
lemma show that 17
lemma show to 10
lemma skeptical 25
lemma skeptical preposition 8
lemma slam 50
lemma slam object 50
lemma speak -40
lemma speak object -88
lemma speak preposition -27
lemma state -45
lemma suggest 10
lemma suggest object 34
lemma suggest that 5
lemma support object -9
lemma talk 7
lemma talk preposition 13
lemma tell 15
lemma tell quote 14
lemma tell that 16
lemma thank 24
lemma thank object 24
lemma think 23
lemma think preposition 66
lemma think that 25
lemma threaten -39
lemma tout 27
lemma tout object 27
lemma tweet 30
lemma tweet quote 44
lemma underscore -40
lemma underscore object -7
lemma understand -6
lemma urge 32
lemma urge to 26
lemma view 23
lemma vow 42
lemma vow to 37
lemma want to -6
lemma warn 34
lemma warn that 30
lemma worry -10
lemma worry that -5
lemma write 9
lemma write preposition 18
lemma write quote 8
lemma write that 7
lemma yell 17
lemma yell quote 17
negated claim -23
negated feel -18
negated hope 5
negated name 85
negated note 9
negated say 10
negated show -49
negated speak 37
negated think 11
noun attacks 25
noun attacks on 25
noun attempts -45
noun attempts  -45
noun bid -105
noun claim -19
noun efforts -75
noun efforts  -75
opens ADP 12
opens ADV 7
opens AUX 12
opens CCONJ 25
opens DET 7
opens INTJ 13
opens PART 8
opens PRON 10
opens PUNCT 8
opens SCONJ 20
quoted -59
quoted by i -78
quoted by propn -80
quoted object -12
quoted that -59
quotes 11
quotes object 30
quotes phrase 10
quotes preposition 29
quotes quote 7
quotes that 24
quotes wh 30
size 1 -20
size 15 12
size 3 -11
size 30 15
size more 20`;

export const weights: ReadonlyMap<string, number> = new Map(
	table.split("\n").flatMap((line): [string, number][] => {
		const cut = line.lastIndexOf(" ");
		return cut < 0 ? [] : [[line.slice(0, cut), Number(line.slice(cut + 1)) / 100]];
	}),
);
