/** Weights of traits, in hundredths. Made by `npx tsx bench/voices/fit.ts`; do not edit. */
const table = `aux 're 36
aux 's -12
aux are 15
aux be -45
aux been 14
aux can -9
aux could -22
aux do 49
aux does 20
aux had 26
aux has 9
aux have 25
aux may -9
aux might -23
aux must 14
aux was -9
aux were 23
aux will -16
aux would 9
bias 9
block heading 60
block paragraph 9
by body 16
by he 13
by her 10
by his -20
by i -22
by it -8
by noun 5
by num 12
by person 14
by pron -11
by propn 13
by punct 53
by she 14
by that -28
by their -19
by them -16
by we 6
by which -15
by who -10
by you -33
far -13
form JJ 6
form VB -7
form VBD 11
form VBP 18
form VBZ 11
form passive 5
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
frame object by adj 7
frame object by body 5
frame object by det -25
frame object by he 8
frame object by i -67
frame object by it 27
frame object by noun -7
frame object by num -54
frame object by person -14
frame object by pron -21
frame object by propn 11
frame object by she 43
frame object by that -34
frame object by they -14
frame object by who -13
frame object by you -11
frame object opens ADJ -13
frame object opens NUM 16
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
frame preposition by body -7
frame preposition by it -36
frame preposition by person 38
frame preposition by pron -45
frame preposition by propn 17
frame preposition by she -10
frame preposition by that 27
frame preposition by they 33
frame preposition by who -12
frame preposition opens ADJ 14
frame preposition opens DET 11
frame preposition opens PRON 21
frame preposition opens PROPN -8
frame preposition opens VERB 14
frame quote 7
frame quote by body 14
frame quote by he 13
frame quote by it 12
frame quote by noun -14
frame quote by person 18
frame quote by propn 8
frame quote opens ADV 8
frame quote opens CCONJ 38
frame quote opens DET -57
frame quote opens INTJ 11
frame quote opens NOUN -8
frame quote opens PRON 10
frame quote opens PROPN -6
frame quote opens PUNCT 7
frame quote opens SCONJ 44
frame that 13
frame that by adj -10
frame that by body 17
frame that by det -9
frame that by he 15
frame that by i -5
frame that by it -25
frame that by noun 14
frame that by num 35
frame that by person 12
frame that by propn 17
frame that by she 18
frame that by that -39
frame that by they 9
frame that by we 14
frame that by which -98
frame that opens ADJ 12
frame that opens ADP 5
frame that opens CCONJ 32
frame that opens DET 10
frame that opens NOUN -11
frame that opens NUM -9
frame that opens PRON 11
frame that opens PUNCT 12
frame that opens SCONJ 22
frame that opens VERB -26
frame to 8
frame to by body 33
frame to by det 32
frame to by he 11
frame to by num 20
frame to by person 22
frame to by propn 15
frame to by she 33
frame to by that -53
frame to by they 14
frame to by who -25
frame to opens ADJ 45
frame to opens DET -7
frame to opens NOUN 37
frame to opens PART 7
frame to opens PROPN 13
frame turn 15
frame turn by det -30
frame turn by propn 32
frame turn by punct 53
frame turn opens INTJ 15
frame turn opens PRON 13
frame turn opens PROPN 7
frame wh 6
frame wh by body 55
frame wh by he 20
frame wh by it -43
frame wh by none 20
frame wh by noun -5
frame wh by propn 6
frame wh by they -51
frame wh opens SCONJ 12
group ask 11
group ask VBD 11
group ask VBG 23
group ask VBN -15
group ask by body 13
group ask by he 15
group ask by none 23
group ask by noun 31
group ask by propn -5
group ask by who 37
group ask gerund 18
group ask object 9
group ask to 28
group ask wh 7
group claim 10
group claim VB -11
group claim VBD 11
group claim VBN 11
group claim VBP 29
group claim by body -28
group claim by person -11
group claim by propn 22
group claim by she 15
group claim by they 27
group claim by who 31
group claim gerund -10
group claim object -13
group claim preposition 43
group claim quote 13
group claim that 8
group claim to 61
group demand VB -17
group demand VBD 9
group demand VBG 44
group demand VBN -19
group demand VBZ 42
group demand by body -25
group demand by he 50
group demand by it 8
group demand by noun -12
group demand by person 36
group demand by propn 6
group demand by she 48
group demand by that -51
group demand by who -46
group demand object -21
group demand preposition 17
group demand that 37
group feel JJ 6
group feel VBN -62
group feel by it -49
group feel by noun -5
group feel by they 27
group feel that 14
group feel to 11
group feel wh -21
group hope VB -13
group hope VBD 7
group hope VBG 36
group hope VBN 6
group hope by body 31
group hope by det -47
group hope by i -47
group hope by none 22
group hope by noun 13
group hope by person 34
group hope by she 21
group hope by that -33
group hope by they -5
group hope by who -37
group hope gerund -28
group hope object -10
group hope passive 22
group hope that -20
group hope to 8
group judge 8
group judge VB 12
group judge VBD 13
group judge VBP -21
group judge VBZ 18
group judge by he 13
group judge by none 17
group judge by person 32
group judge by propn 23
group judge by she 51
group judge by that -34
group judge by they -5
group judge by which -19
group judge by who -8
group judge gerund 7
group judge object 9
group judge passive 29
group judge preposition 11
group judge quote -67
group judge to 29
group light VB -41
group light VBD 7
group light VBN 49
group light VBZ 25
group light by body 23
group light by he 26
group light by none -58
group light by noun -29
group light gerund -29
group light passive -25
group light quote 5
group light to -25
group name VB 12
group name VBN -37
group name VBP 54
group name VBZ 24
group name by none -13
group name by noun 5
group name by pron 42
group name by propn 16
group name by who 13
group name gerund -11
group name object 6
group name preposition -10
group name quote -14
group note 11
group note VBD 21
group note VBN 5
group note VBP 17
group note VBZ -15
group note by body 21
group note by he 21
group note by it 21
group note by noun -8
group note by person 9
group note by propn 21
group note by she -15
group note by that -22
group note by they -17
group note by who 8
group note gerund -6
group note object 5
group note that 14
group note wh -34
group promise VB -28
group promise VBD 12
group promise VBN -6
group promise VBZ -14
group promise by he 36
group promise by noun -30
group promise by person 9
group promise by propn 29
group promise by that -64
group promise by who -70
group promise object -31
group promise quote 17
group promise that 9
group promise to 16
group promise wh 33
group say 13
group say VBD 12
group say VBN 8
group say VBP 24
group say VBZ 17
group say by adj 18
group say by body 17
group say by det -14
group say by he 12
group say by i 14
group say by it 36
group say by noun 16
group say by person 11
group say by pron 34
group say by propn 13
group say by she 13
group say by who 9
group say gerund 14
group say object 9
group say passive -19
group say preposition 24
group say quote 7
group say that 20
group say to -19
group show -8
group show VB -34
group show VBN -18
group show VBP 18
group show VBZ 18
group show by body 25
group show by he -30
group show by it -9
group show by noun -10
group show by person -8
group show by propn -20
group show by that -6
group show by who -48
group show gerund -38
group show object -9
group show quote -9
group show to -34
group speak VB 23
group speak VBD 10
group speak VBG -44
group speak VBN -12
group speak by body 30
group speak by noun -6
group speak by pron -15
group speak by propn 13
group speak by she -20
group speak by who -38
group tell 9
group tell VB 20
group tell VBD 8
group tell VBG -24
group tell VBZ 30
group tell by he 24
group tell by none -11
group tell by noun -34
group tell by person 29
group tell by propn 19
group tell passive -11
group tell preposition -10
group tell quote 14
group tell that 7
group tell to -9
group think VB -13
group think VBD -12
group think VBN -6
group think VBP 21
group think VBZ 14
group think by body -39
group think by he 20
group think by i -14
group think by pron 49
group think by propn 10
group think by she -33
group think by they -21
group think by we 22
group think by who 9
group think gerund -33
group think object -12
group think preposition 28
group think quote -10
group think wh 20
group utter VBD 14
group utter VBN -14
group utter VBZ -14
group utter by noun -11
group utter by person 33
group utter by propn 6
group utter by she 39
group utter by who 5
group utter gerund -12
group utter preposition 9
group utter quote 14
group utter that -23
late -11
lemma accuse 15
lemma accuse object 29
lemma accuse to -16
lemma acknowledge that -8
lemma add 8
lemma add object -70
lemma add quote 19
lemma add that 12
lemma address -42
lemma address object -42
lemma admit that -17
lemma agree 16
lemma agree that 13
lemma aim -5
lemma aim to 26
lemma announce 23
lemma announce object 19
lemma announce that 17
lemma appeal -84
lemma appeal preposition -74
lemma argue 14
lemma argue that 10
lemma ask 5
lemma ask preposition -14
lemma ask to 17
lemma assure -44
lemma assure to -12
lemma await -60
lemma await object -60
lemma back -26
lemma back object -26
lemma believe that 5
lemma blame object 21
lemma blast 6
lemma blast object 6
lemma boast -34
lemma call 6
lemma call object -25
lemma call preposition 28
lemma call quote 9
lemma call to -12
lemma challenge object 20
lemma choose -62
lemma choose object -40
lemma choose to -56
lemma cite 30
lemma cite object 14
lemma cite that 45
lemma clear -45
lemma clear that -52
lemma clear wh -27
lemma compare -39
lemma compare preposition -71
lemma conclude 14
lemma conclude quote 21
lemma conclude that 29
lemma consider 19
lemma consider object 14
lemma continue -42
lemma continue quote -27
lemma critical 28
lemma critical preposition 28
lemma criticize 11
lemma criticize object 18
lemma criticize to 28
lemma debate -85
lemma decide -7
lemma decide to -7
lemma declare 8
lemma declare object 26
lemma declare quote 24
lemma declare that -10
lemma decline 37
lemma decline to 37
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
lemma determine -31
lemma disclose 19
lemma discuss 28
lemma discuss object 28
lemma eager 10
lemma eager to 10
lemma echo 39
lemma echo that 20
lemma encourage 12
lemma encourage object -36
lemma endorse -14
lemma endorse object -18
lemma enjoy -36
lemma enjoy object -36
lemma estimate -31
lemma estimate that 14
lemma expect 23
lemma expect to 25
lemma explain 15
lemma explain object -11
lemma explain quote -30
lemma explain that 11
lemma explain wh 56
lemma express 29
lemma express object 42
lemma feel 6
lemma feel object 6
lemma feel that -10
lemma figure -67
lemma find -23
lemma find object -36
lemma find that -22
lemma happy -42
lemma happy to -12
lemma highlight 16
lemma hope 24
lemma hope that 7
lemma hope to 34
lemma identify 74
lemma indicate 16
lemma indicate that 9
lemma insist 37
lemma insist that 34
lemma intend -25
lemma intend to -25
lemma issue object -7
lemma joke 27
lemma know -33
lemma know quote -35
lemma know that -21
lemma know wh -20
lemma learn 31
lemma like -11
lemma like preposition 22
lemma maintain -38
lemma maintain object -67
lemma make -7
lemma mention 15
lemma mention object 33
lemma mention that -10
lemma mock -6
lemma note 10
lemma note quote -63
lemma note that 20
lemma offer -10
lemma offer object -26
lemma offer quote -26
lemma oppose -5
lemma plan -25
lemma plan to 7
lemma plead 25
lemma pledge to 7
lemma point -8
lemma portray 56
lemma post 30
lemma predict 17
lemma predict that 16
lemma prefer 19
lemma press -38
lemma promise 26
lemma promise object 21
lemma promise to 25
lemma propose 18
lemma propose object 12
lemma prove -54
lemma prove object -40
lemma prove that -54
lemma prove to -71
lemma publish -18
lemma push -33
lemma push object -57
lemma push to -41
lemma question 40
lemma question wh 22
lemma rail 45
lemma rail preposition 45
lemma raise -28
lemma raise object -20
lemma read -38
lemma read quote 23
lemma ready -26
lemma recall 35
lemma recall object 5
lemma recognize -25
lemma recognize that -25
lemma recommend 27
lemma refer 26
lemma refer preposition 44
lemma reference 5
lemma reflect -40
lemma reflect object -43
lemma refuse 44
lemma refuse to 38
lemma regard -36
lemma reiterate 6
lemma reject 19
lemma reject object 19
lemma release 11
lemma release object 11
lemma remind 15
lemma remind that 5
lemma repeat -45
lemma reply 13
lemma reply quote 28
lemma report 7
lemma report object -12
lemma require -42
lemma require object -67
lemma require to -25
lemma respond -21
lemma reveal -17
lemma reveal object 26
lemma reveal that -9
lemma rule -27
lemma say 14
lemma say object 20
lemma say preposition 15
lemma say quote 6
lemma say that 21
lemma see -7
lemma see object -11
lemma see to 20
lemma seek -9
lemma seek to -6
lemma show 19
lemma show object 24
lemma show that 17
lemma show to 10
lemma skeptical 26
lemma skeptical preposition 9
lemma slam 50
lemma slam object 50
lemma speak -39
lemma speak object -88
lemma speak preposition -27
lemma state -44
lemma suggest 10
lemma suggest object 35
lemma suggest that 5
lemma support object -5
lemma talk 7
lemma talk preposition 13
lemma tell 15
lemma tell quote 14
lemma tell that 16
lemma thank 24
lemma thank object 24
lemma think 23
lemma think preposition 68
lemma think that 25
lemma threaten -40
lemma tout 27
lemma tout object 27
lemma tweet 31
lemma tweet quote 44
lemma underscore -38
lemma underscore object -6
lemma understand -6
lemma urge 32
lemma urge to 26
lemma view 23
lemma view object 5
lemma vow 42
lemma vow to 37
lemma want to -7
lemma warn 34
lemma warn that 30
lemma worry -7
lemma write 8
lemma write preposition 18
lemma write quote 8
lemma write that 7
lemma yell 17
lemma yell quote 17
negated claim -21
negated feel -18
negated hope -11
negated name 87
negated note 11
negated say 10
negated show -48
negated speak 38
noun attacks 25
noun attacks on 25
noun attempts -45
noun attempts  -45
noun bid -105
noun claim -19
noun efforts -75
noun efforts  -75
opens ADP 13
opens ADV 7
opens AUX 26
opens CCONJ 25
opens DET 7
opens INTJ 13
opens PART 8
opens PRON 10
opens PUNCT 8
opens SCONJ 20
quoted -58
quoted by i -78
quoted by propn -79
quoted object -17
quoted that -59
quotes 11
quotes object 30
quotes phrase 10
quotes preposition 29
quotes quote 8
quotes that 24
quotes wh 29
size 1 -19
size 15 12
size 3 -12
size 30 15
size more 20`;

export const weights: ReadonlyMap<string, number> = new Map(
	table.split("\n").flatMap((line): [string, number][] => {
		const cut = line.lastIndexOf(" ");
		return cut < 0 ? [] : [[line.slice(0, cut), Number(line.slice(cut + 1)) / 100]];
	}),
);
