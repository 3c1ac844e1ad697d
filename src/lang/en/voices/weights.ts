/** Weights of traits, in hundredths. Made by `npx tsx bench/voices/fit.ts`; do not edit. */
const table = `aux 're 36
aux 's -12
aux are 16
aux be -44
aux been 14
aux can -10
aux could -28
aux do 49
aux does 19
aux had 27
aux has 12
aux have 23
aux may -9
aux might -21
aux must 12
aux was -8
aux were 24
aux will -21
aux would 11
bias 9
block heading 61
block paragraph 9
by adj 6
by body 16
by he 13
by her 10
by his -22
by i -19
by it -6
by noun 5
by num 12
by person 14
by pron -13
by propn 12
by punct 54
by she 15
by that -29
by their -19
by them -16
by which -17
by who -8
by you -32
far -12
form JJ 5
form VB -8
form VBD 11
form VBP 17
form VBZ 10
frame gerund -27
frame gerund opens VERB -13
frame hearsay -38
frame hearsay by none -38
frame noun by her 9
frame noun by his -12
frame noun by propn 6
frame noun opens ADJ 5
frame noun opens DET 13
frame noun opens PART 8
frame noun opens PRON 37
frame noun opens PROPN -36
frame noun opens SCONJ -9
frame object by body 8
frame object by det -18
frame object by he 9
frame object by i -68
frame object by it 38
frame object by noun -7
frame object by num -56
frame object by person -15
frame object by pron -20
frame object by propn 11
frame object by she 47
frame object by that -35
frame object by they -18
frame object by which -6
frame object by who -11
frame object by you -10
frame object opens ADJ -12
frame object opens NUM 6
frame object opens PROPN 5
frame phrase 36
frame phrase by body 29
frame phrase by noun 40
frame phrase by person 50
frame phrase by propn 32
frame phrase opens ADJ 38
frame phrase opens ADP 32
frame phrase opens ADV 28
frame phrase opens CCONJ 25
frame phrase opens DET 42
frame phrase opens NUM 53
frame phrase opens PRON 55
frame phrase opens PROPN 28
frame phrase opens PUNCT 54
frame phrase opens SCONJ 29
frame preposition 7
frame preposition by body -10
frame preposition by it -35
frame preposition by person 37
frame preposition by pron -44
frame preposition by propn 18
frame preposition by she -12
frame preposition by that 28
frame preposition by they 34
frame preposition by who -12
frame preposition opens ADJ 13
frame preposition opens DET 13
frame preposition opens PRON 18
frame preposition opens PROPN -11
frame preposition opens VERB 11
frame quote 7
frame quote by body 14
frame quote by he 13
frame quote by it 13
frame quote by noun -13
frame quote by person 19
frame quote by propn 8
frame quote by who -5
frame quote opens ADV 10
frame quote opens CCONJ 39
frame quote opens DET -57
frame quote opens INTJ 11
frame quote opens NOUN -8
frame quote opens PRON 10
frame quote opens PROPN -5
frame quote opens PUNCT 7
frame quote opens SCONJ 44
frame that 13
frame that by adj -5
frame that by body 15
frame that by det -11
frame that by he 16
frame that by it -25
frame that by noun 13
frame that by num 34
frame that by person 13
frame that by pron -11
frame that by propn 16
frame that by she 20
frame that by that -38
frame that by they 10
frame that by we 17
frame that by which -112
frame that opens ADJ 9
frame that opens ADP 18
frame that opens AUX -12
frame that opens CCONJ 33
frame that opens DET 10
frame that opens NOUN -10
frame that opens NUM -7
frame that opens PRON 11
frame that opens PROPN 5
frame that opens PUNCT 10
frame that opens SCONJ 22
frame that opens VERB -14
frame to 8
frame to by body 40
frame to by det 27
frame to by he 10
frame to by i 6
frame to by num 20
frame to by person 24
frame to by propn 15
frame to by she 32
frame to by that -57
frame to by they 16
frame to by who -29
frame to opens ADJ 45
frame to opens DET -9
frame to opens NOUN 38
frame to opens PART 7
frame to opens PROPN 15
frame turn 15
frame turn by det -30
frame turn by propn 32
frame turn by punct 54
frame turn opens INTJ 15
frame turn opens PRON 13
frame turn opens PROPN 7
frame wh 5
frame wh by body 16
frame wh by he 32
frame wh by it -42
frame wh by none 18
frame wh by propn 6
frame wh by they -50
frame wh opens SCONJ 10
group ask 12
group ask VBD 11
group ask VBG 22
group ask VBN -16
group ask by body 21
group ask by he 8
group ask by none 21
group ask by noun 32
group ask by who 38
group ask gerund 19
group ask object 9
group ask to 28
group ask wh 11
group claim 10
group claim VB -11
group claim VBD 11
group claim VBN 11
group claim VBP 31
group claim by body -29
group claim by person -12
group claim by propn 22
group claim by she 14
group claim by they 29
group claim by who 30
group claim gerund -10
group claim object -19
group claim preposition 44
group claim quote 13
group claim that 9
group claim to 61
group demand VB -17
group demand VBD 7
group demand VBG 45
group demand VBN -18
group demand VBZ 44
group demand by body -23
group demand by he 51
group demand by it 7
group demand by noun -10
group demand by person 23
group demand by she 48
group demand by that -49
group demand by who -47
group demand object -23
group demand preposition 17
group demand that 29
group feel JJ 5
group feel VBN -61
group feel by it -48
group feel by propn 6
group feel by they 27
group feel that 6
group feel to 12
group feel wh -20
group hope VB -26
group hope VBD 7
group hope VBG 25
group hope VBP 5
group hope VBZ 7
group hope by he 10
group hope by i -71
group hope by none 28
group hope by noun 31
group hope by she 40
group hope by they -5
group hope by who -30
group hope gerund -36
group hope object 10
group hope passive 28
group hope that -12
group hope to 5
group judge 7
group judge VB 14
group judge VBD 12
group judge VBP -24
group judge VBZ 16
group judge by he 14
group judge by none 18
group judge by person 32
group judge by propn 18
group judge by she 50
group judge by that -41
group judge by which -10
group judge by who -5
group judge object 9
group judge passive 29
group judge preposition 11
group judge quote -66
group judge to 29
group light VB -41
group light VBD 8
group light VBN 48
group light VBZ 24
group light by body 21
group light by he 26
group light by none -57
group light by noun -30
group light gerund -29
group light passive -26
group light to -26
group name VB 12
group name VBN -38
group name VBP 54
group name VBZ 23
group name by none -13
group name by noun 5
group name by pron 40
group name by propn 19
group name object 6
group name preposition -10
group name quote -13
group note 10
group note VB -5
group note VBD 21
group note VBN 5
group note VBP 11
group note VBZ -16
group note by body 22
group note by he 22
group note by it 19
group note by noun -8
group note by person 8
group note by propn 19
group note by she -16
group note by that -21
group note by they -27
group note by who 19
group note gerund -6
group note object 6
group note that 13
group note wh -30
group promise VB -27
group promise VBD 13
group promise VBN -7
group promise VBZ -14
group promise by he 36
group promise by noun -30
group promise by person 9
group promise by propn 29
group promise by that -64
group promise by who -70
group promise object -32
group promise quote 17
group promise that 8
group promise to 16
group promise wh 34
group reckon -14
group reckon VB 27
group reckon VBD -17
group reckon by noun -35
group reckon that -18
group reckon wh 20
group say 13
group say VBD 12
group say VBN 6
group say VBP 26
group say VBZ 17
group say by adj 16
group say by body 16
group say by det -9
group say by he 12
group say by i 11
group say by it 34
group say by noun 15
group say by person 11
group say by pron 34
group say by propn 13
group say by she 13
group say by who 14
group say gerund 12
group say object 9
group say passive -19
group say preposition 24
group say quote 7
group say that 19
group say to -19
group show -8
group show VB -33
group show VBN -18
group show VBP 12
group show VBZ 18
group show by body 25
group show by he -30
group show by it -12
group show by noun -11
group show by person 20
group show by propn -23
group show by who -42
group show gerund -39
group show object -12
group show to -34
group speak VB 14
group speak VBD 10
group speak VBG -45
group speak VBN -11
group speak by body 29
group speak by noun -6
group speak by person -7
group speak by pron -16
group speak by propn 10
group speak by she -6
group speak by who -37
group tell 9
group tell VB 20
group tell VBD 8
group tell VBG -23
group tell VBZ 30
group tell by he 24
group tell by none -11
group tell by noun -34
group tell by person 29
group tell by propn 19
group tell passive -11
group tell preposition -11
group tell quote 14
group tell that 7
group tell to -9
group think VB -21
group think VBD -9
group think VBN -9
group think VBP 19
group think by body -49
group think by he 39
group think by i -9
group think by noun 15
group think by she -34
group think by they -25
group think by we 18
group think gerund -25
group think object -12
group think preposition 37
group think quote -29
group think wh 22
group utter VBD 13
group utter VBN -15
group utter VBP -34
group utter VBZ -16
group utter by noun -18
group utter by person 21
group utter by propn 5
group utter by she 39
group utter by who 28
group utter gerund -15
group utter preposition 5
group utter quote 14
group utter that -19
group will 5
group will VB -13
group will VBD 12
group will VBN 22
group will VBZ 5
group will by body 19
group will by he -13
group will by noun 6
group will by person 35
group will by propn 19
group will by they -14
group will gerund -36
group will preposition 5
group will that -11
group will to 10
late -11
lemma accuse 11
lemma accuse object 24
lemma accuse to -15
lemma acknowledge that -8
lemma add 10
lemma add object -70
lemma add quote 17
lemma add that 21
lemma address -42
lemma address object -42
lemma admit that -17
lemma agree 8
lemma agree that 8
lemma aim 20
lemma aim to 20
lemma announce 20
lemma announce object 19
lemma announce that 8
lemma appeal -83
lemma appeal preposition -75
lemma argue 13
lemma argue that 12
lemma ask 5
lemma ask preposition -16
lemma ask quote -10
lemma ask to 17
lemma ask wh 5
lemma assure -44
lemma assure to -11
lemma await -64
lemma await object -64
lemma back -25
lemma back object -25
lemma blame -5
lemma blame object 24
lemma blast 6
lemma blast object 6
lemma boast -35
lemma call 5
lemma call object -33
lemma call preposition 28
lemma call quote 10
lemma call to -10
lemma challenge object 20
lemma choose -69
lemma choose to -53
lemma cite 25
lemma cite that 47
lemma clear -44
lemma clear that -49
lemma clear wh -27
lemma compare -39
lemma compare preposition -71
lemma conclude 15
lemma conclude quote 21
lemma conclude that 30
lemma consider 18
lemma consider object 12
lemma continue -40
lemma continue quote -27
lemma critical 29
lemma critical preposition 29
lemma criticize 11
lemma criticize object 18
lemma criticize to 28
lemma debate -84
lemma decide -25
lemma decide to -5
lemma declare 8
lemma declare object 25
lemma declare quote 25
lemma declare that -11
lemma decline 33
lemma decline to 33
lemma decry 54
lemma decry object 54
lemma deliver -23
lemma deliver object -23
lemma demonstrate -40
lemma denounce 16
lemma denounce object 16
lemma deny that 29
lemma describe 13
lemma describe object 22
lemma determine -13
lemma disclose 19
lemma discuss 29
lemma discuss object 29
lemma eager 11
lemma eager to 11
lemma echo 38
lemma echo that 20
lemma encourage 11
lemma encourage object -36
lemma endorse -13
lemma endorse object -16
lemma enjoy -35
lemma enjoy object -35
lemma estimate -37
lemma expect 20
lemma expect to 24
lemma explain 13
lemma explain object -11
lemma explain quote -30
lemma explain that 11
lemma explain wh 44
lemma express 29
lemma express object 41
lemma feel 6
lemma figure -39
lemma find -24
lemma find object -39
lemma find that -25
lemma happy -41
lemma happy to -12
lemma highlight 16
lemma hope 27
lemma hope that 17
lemma hope to 35
lemma identify 75
lemma indicate 17
lemma indicate that 10
lemma insist 37
lemma insist that 34
lemma intend -25
lemma intend to -25
lemma issue 11
lemma joke 27
lemma know -34
lemma know quote -29
lemma know that -23
lemma know wh -14
lemma learn 37
lemma like -11
lemma like preposition 21
lemma maintain -37
lemma maintain object -66
lemma make -7
lemma mention 15
lemma mention object 48
lemma mention that -10
lemma mock -6
lemma note 12
lemma note quote -63
lemma note that 22
lemma offer -10
lemma offer object -26
lemma offer quote -26
lemma oppose -6
lemma plan -19
lemma plead 26
lemma pledge to 7
lemma point -7
lemma portray 55
lemma post 29
lemma predict 17
lemma predict that 17
lemma prefer 6
lemma press -50
lemma promise 26
lemma promise object 20
lemma promise to 25
lemma propose 21
lemma propose object 16
lemma prove -55
lemma prove object -43
lemma prove that -53
lemma prove to -70
lemma publish -19
lemma push -33
lemma push object -57
lemma push to -39
lemma question 40
lemma question wh 21
lemma rail 45
lemma rail preposition 45
lemma raise -29
lemma raise object -21
lemma read -28
lemma read quote 16
lemma ready -26
lemma recall 37
lemma recognize -27
lemma recognize that -27
lemma recommend 27
lemma refer 30
lemma refer preposition 46
lemma reflect -41
lemma reflect object -42
lemma refuse 40
lemma refuse to 34
lemma regard -37
lemma reiterate 6
lemma reject 20
lemma reject object 20
lemma release 11
lemma release object 11
lemma remind 14
lemma remind that 5
lemma repeat -46
lemma reply 14
lemma reply quote 29
lemma report that -8
lemma require -42
lemma require object -67
lemma require to -24
lemma respond -16
lemma respond that -80
lemma reveal -17
lemma reveal object 26
lemma reveal that -9
lemma rule -29
lemma say 14
lemma say object 22
lemma say preposition 15
lemma say quote 6
lemma say that 21
lemma say wh 12
lemma see -7
lemma see object -11
lemma see to 20
lemma seek -7
lemma seek object -7
lemma show 19
lemma show object 22
lemma show that 17
lemma show to 10
lemma skeptical 26
lemma skeptical preposition 8
lemma slam 51
lemma slam object 51
lemma speak -44
lemma speak object -92
lemma speak preposition -30
lemma state -47
lemma suggest 11
lemma suggest object 38
lemma suggest that 7
lemma support object -8
lemma talk 7
lemma talk preposition 12
lemma tell 15
lemma tell quote 14
lemma tell that 16
lemma thank 25
lemma thank object 25
lemma think 19
lemma think preposition 68
lemma think that 20
lemma threaten -39
lemma threaten to 5
lemma tout 28
lemma tout object 28
lemma tweet 30
lemma tweet quote 45
lemma underscore -39
lemma underscore object -6
lemma understand -5
lemma urge 30
lemma urge to 23
lemma view 23
lemma view object 5
lemma vow 42
lemma vow to 37
lemma want -5
lemma want to -6
lemma warn 35
lemma warn that 30
lemma worry -8
lemma write 10
lemma write preposition 11
lemma write quote 8
lemma write that 16
lemma yell 18
lemma yell quote 18
negated claim -22
negated feel -17
negated hope 5
negated name 85
negated note 9
negated say 9
negated show -50
negated speak 38
negated think 13
noun attacks 25
noun attacks on 25
noun attempts -45
noun attempts  -45
noun bid -105
noun claim -19
noun efforts -75
noun efforts  -75
opens ADP 17
opens ADV 6
opens CCONJ 25
opens DET 7
opens INTJ 13
opens PART 8
opens PRON 10
opens PUNCT 8
opens SCONJ 20
quoted -57
quoted by i -80
quoted by propn -83
quoted object -10
quoted that -56
quotes 11
quotes object 35
quotes phrase 10
quotes preposition 30
quotes quote 8
quotes that 24
quotes to -7
quotes wh 27
size 1 -18
size 15 12
size 3 -12
size 30 15
size more 19`;

export const weights: ReadonlyMap<string, number> = new Map(
	table.split("\n").flatMap((line): [string, number][] => {
		const cut = line.lastIndexOf(" ");
		return cut < 0 ? [] : [[line.slice(0, cut), Number(line.slice(cut + 1)) / 100]];
	}),
);
