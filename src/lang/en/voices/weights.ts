/** Weights of traits, in hundredths. Made by `npx tsx bench/voices/fit.ts`; do not edit. */
const table = `aux 's -33
aux are 11
aux be -37
aux been 9
aux can 10
aux could -32
aux did -7
aux do 55
aux does 20
aux had 32
aux has 10
aux have 23
aux is 6
aux may -8
aux might -15
aux must -16
aux was -9
aux were 22
aux will -18
aux would 9
bias 9
block heading 66
block paragraph 9
by adj 18
by body 16
by det -7
by he 12
by her 10
by his -19
by i -24
by num 14
by person 10
by propn 13
by punct 54
by she 12
by that -27
by their -13
by them -14
by we 7
by which -21
by who -13
by you -37
far -12
form VB -6
form VBD 11
form VBG -9
form VBP 14
form VBZ 12
form infinitive -5
form passive 7
frame hearsay -38
frame hearsay by none -38
frame hearsay opens DET 5
frame noun by her 9
frame noun by his -12
frame noun by propn 6
frame noun opens ADJ 12
frame noun opens DET 12
frame noun opens PART 5
frame noun opens PRON 31
frame noun opens PROPN -40
frame object by adj 19
frame object by body 8
frame object by det -24
frame object by he 15
frame object by i -74
frame object by it 35
frame object by noun -7
frame object by person -17
frame object by pron -25
frame object by propn 12
frame object by she 27
frame object by that -32
frame object by they -15
frame object by which 9
frame object by who -20
frame object by you -19
frame object opens ADJ -17
frame object opens PROPN 7
frame object opens VERB 6
frame phrase 36
frame phrase by body 31
frame phrase by noun 42
frame phrase by person 53
frame phrase by propn 28
frame phrase opens ADJ 39
frame phrase opens ADP 33
frame phrase opens ADV 26
frame phrase opens CCONJ 24
frame phrase opens DET 41
frame phrase opens NUM 55
frame phrase opens PRON 55
frame phrase opens PROPN 26
frame phrase opens PUNCT 44
frame phrase opens SCONJ 30
frame preposition by body 5
frame preposition by it -31
frame preposition by noun -5
frame preposition by person 15
frame preposition by propn 18
frame preposition by she -17
frame preposition by that 14
frame preposition by they 23
frame preposition by who -15
frame preposition opens ADJ 42
frame preposition opens ADV 28
frame preposition opens DET 8
frame preposition opens PRON 7
frame preposition opens PROPN -15
frame preposition opens VERB 7
frame quote 7
frame quote by body 17
frame quote by he 11
frame quote by i -5
frame quote by it 11
frame quote by noun -12
frame quote by person 19
frame quote by propn 8
frame quote opens ADV 7
frame quote opens AUX 36
frame quote opens CCONJ 39
frame quote opens DET -35
frame quote opens INTJ 11
frame quote opens NOUN 25
frame quote opens PRON 10
frame quote opens PROPN -11
frame quote opens PUNCT 7
frame quote opens SCONJ 46
frame that 13
frame that by body 14
frame that by he 15
frame that by it -29
frame that by noun 11
frame that by num 33
frame that by person 6
frame that by propn 18
frame that by she 20
frame that by that -42
frame that by they 14
frame that by we 14
frame that by which -76
frame that by who -7
frame that opens ADJ 13
frame that opens ADP -10
frame that opens CCONJ 36
frame that opens DET 9
frame that opens NOUN -13
frame that opens NUM -10
frame that opens PRON 9
frame that opens PUNCT 13
frame that opens SCONJ 23
frame that opens VERB -31
frame to 7
frame to by body 18
frame to by det 78
frame to by he 9
frame to by i -9
frame to by noun 5
frame to by person 27
frame to by propn 12
frame to by she 28
frame to by that -39
frame to by they 7
frame to by who -16
frame to opens ADJ 65
frame to opens DET -10
frame to opens NOUN 38
frame to opens PROPN 17
frame turn 14
frame turn by det -26
frame turn by propn 39
frame turn by punct 54
frame turn opens INTJ 17
frame turn opens PRON 17
frame turn opens PROPN 10
frame wh 11
frame wh by body 55
frame wh by he 19
frame wh by none 19
frame wh by propn 10
frame wh opens ADV 11
frame wh opens SCONJ 17
group ask 9
group ask VB 18
group ask VBD 13
group ask VBG 9
group ask VBN -18
group ask by none 24
group ask by noun 24
group ask by propn -7
group ask by who 43
group ask object 11
group ask quote 6
group ask to 16
group ask wh 7
group claim 9
group claim VB -5
group claim VBD 15
group claim VBN 6
group claim VBP 14
group claim VBZ 16
group claim by body -38
group claim by he -5
group claim by noun 5
group claim by person -45
group claim by propn 23
group claim by she 16
group claim by they 30
group claim by who 33
group claim gerund -12
group claim object -5
group claim preposition 33
group claim that 7
group claim to 62
group demand VB -12
group demand VBD 7
group demand VBG 49
group demand VBN -16
group demand VBZ 28
group demand by body -37
group demand by he 35
group demand by it 5
group demand by noun -10
group demand by person 37
group demand by propn 7
group demand by she 54
group demand by that -63
group demand by which -57
group demand by who -50
group demand object -25
group demand preposition 15
group demand quote -5
group demand that 19
group hope VB -7
group hope VBD 7
group hope VBG 12
group hope VBN 8
group hope VBP -12
group hope VBZ 7
group hope by body 30
group hope by det -24
group hope by i -38
group hope by none 23
group hope by noun 9
group hope by person 39
group hope by propn 6
group hope by she 14
group hope by that -30
group hope by who -36
group hope gerund -27
group hope object -12
group hope passive 23
group hope that -9
group hope to 7
group judge VB 7
group judge VBD 6
group judge VBG 9
group judge VBP -22
group judge by body 10
group judge by he 17
group judge by none 16
group judge by person 17
group judge by propn 22
group judge by she 36
group judge by that -42
group judge by which 5
group judge by who -24
group judge gerund 7
group judge object 5
group judge passive 31
group judge quote -64
group judge that -27
group judge to 31
group light VBN 45
group light VBZ 28
group light by body 15
group light by he 33
group light by none -51
group light by noun 10
group light passive -36
group light quote 17
group light to -36
group name VB 20
group name VBN -23
group name VBP 37
group name VBZ 25
group name by he -12
group name by none -12
group name by noun -5
group name by propn 25
group name gerund -12
group name object 7
group name preposition -17
group name quote -27
group note 12
group note VBD 17
group note VBN 11
group note VBP 15
group note VBZ -5
group note by body 28
group note by he 17
group note by propn 24
group note by she -13
group note by that -24
group note by they -45
group note by who 12
group note object 7
group note quote 7
group note that 15
group note wh -41
group promise VB -6
group promise VBD 16
group promise VBN -16
group promise VBZ -42
group promise by he 37
group promise by noun -37
group promise by person 11
group promise by propn 26
group promise by that -28
group promise by who -62
group promise gerund -9
group promise object -23
group promise quote 17
group promise that 11
group promise to 11
group promise wh 15
group say 13
group say VB -13
group say VBD 12
group say VBP 12
group say VBZ 21
group say by adj 21
group say by body 16
group say by he 13
group say by i 12
group say by it 32
group say by noun 14
group say by num 13
group say by person 10
group say by pron 17
group say by propn 13
group say by she 12
group say by they 6
group say by which -68
group say gerund 16
group say infinitive 48
group say object 9
group say preposition 27
group say quote 7
group say that 18
group say wh 26
group show -9
group show VB -25
group show VBD -6
group show VBN -28
group show VBP 18
group show VBZ 20
group show by body 28
group show by he -24
group show by it -18
group show by noun -9
group show by person 13
group show by propn -31
group show by that -8
group show by who -45
group show gerund -34
group show object -7
group show quote -14
group show that -7
group show to -25
group show wh -6
group speak -5
group speak VB 18
group speak VBD 6
group speak VBG -31
group speak VBN -16
group speak VBP -18
group speak VBZ 18
group speak by body 32
group speak by noun -23
group speak by person -10
group speak by propn 8
group speak by she -17
group speak by they 47
group speak by who -39
group speak preposition -9
group tell 9
group tell VBD 12
group tell VBZ -10
group tell by he 24
group tell by none -13
group tell by noun -44
group tell by person 12
group tell by propn 20
group tell gerund 13
group tell passive -13
group tell preposition -19
group tell quote 15
group tell that 9
group tell to -17
group think VB -11
group think VBD -13
group think VBN -17
group think VBP 27
group think VBZ 19
group think by body -39
group think by he 16
group think by i -12
group think by propn 13
group think by she -51
group think by they -22
group think by we 21
group think by who 16
group think gerund -30
group think object -22
group think preposition 26
group think quote -11
group think wh 16
group utter 5
group utter VBD 12
group utter VBN -6
group utter VBZ -14
group utter by he 6
group utter by noun -6
group utter by person 32
group utter by propn 5
group utter by she 39
group utter by who 16
group utter gerund -11
group utter preposition -11
group utter quote 14
group utter that -16
late -11
lemma accuse 16
lemma accuse object 30
lemma accuse to -17
lemma acknowledge that -7
lemma add 10
lemma add object -77
lemma add quote 18
lemma add that 12
lemma address -32
lemma address object -32
lemma admit that -16
lemma agree 16
lemma agree that 12
lemma aim -14
lemma aim to 24
lemma announce 17
lemma announce object 14
lemma announce that 10
lemma appeal -76
lemma appeal preposition -76
lemma argue 15
lemma argue that 10
lemma ask preposition -7
lemma assure -25
lemma assure to -17
lemma await -58
lemma await object -58
lemma back -13
lemma back object -16
lemma believe 6
lemma blame 14
lemma blame object 10
lemma call object -33
lemma call preposition 27
lemma challenge -8
lemma challenge object 13
lemma choose -60
lemma choose object -38
lemma choose to -48
lemma cite 27
lemma cite object 20
lemma cite that 33
lemma compare -39
lemma compare preposition -73
lemma conclude 27
lemma conclude quote 21
lemma consider 13
lemma consider object 8
lemma continue -35
lemma continue quote -29
lemma criticize to 33
lemma debate -115
lemma decide -14
lemma decide to -14
lemma declare object 6
lemma declare quote 15
lemma declare that -12
lemma decline 33
lemma decline to 33
lemma decry 55
lemma decry object 55
lemma deliver -48
lemma deliver object -48
lemma demonstrate -36
lemma denounce 11
lemma denounce object 11
lemma deny that 23
lemma describe 14
lemma describe object 20
lemma determine -26
lemma discuss 33
lemma discuss object 33
lemma echo 34
lemma echo that 15
lemma emphasize 18
lemma emphasize object -13
lemma encourage 20
lemma endorse -12
lemma endorse object -15
lemma enjoy -41
lemma enjoy object -41
lemma estimate -41
lemma estimate that 8
lemma expect 19
lemma expect to 26
lemma explain 6
lemma explain object -24
lemma explain quote -27
lemma explain wh 44
lemma express 23
lemma express object 35
lemma favor 30
lemma feel 7
lemma feel object 6
lemma feel that -7
lemma figure -62
lemma find -26
lemma find object -43
lemma find that -25
lemma highlight 15
lemma hope 20
lemma hope that 16
lemma hope to 19
lemma identify 46
lemma indicate 15
lemma indicate that 8
lemma insist 24
lemma insist that 21
lemma intend -26
lemma intend to -26
lemma joke 58
lemma know -32
lemma know quote -34
lemma know that -21
lemma know wh -27
lemma learn 30
lemma like -8
lemma like preposition 23
lemma maintain -50
lemma maintain object -62
lemma make -5
lemma mention 9
lemma mention object 18
lemma mention that -8
lemma note 8
lemma note quote -66
lemma note that 18
lemma offer -6
lemma offer object -13
lemma offer quote -33
lemma plan -38
lemma plan to -10
lemma plead 29
lemma point preposition 8
lemma portray 33
lemma post 31
lemma predict 28
lemma predict that 15
lemma prefer 17
lemma prefer object 34
lemma press -35
lemma promise 29
lemma promise to 19
lemma propose 27
lemma propose object 20
lemma prove -51
lemma prove object -41
lemma prove that -48
lemma prove to -67
lemma publish 34
lemma push -27
lemma push object -49
lemma push to -60
lemma question 38
lemma question object 46
lemma question wh 24
lemma raise -27
lemma raise object -14
lemma read -39
lemma read quote 9
lemma recall 34
lemma recall object 15
lemma recognize -26
lemma recognize that -26
lemma recommend 33
lemma reflect -40
lemma reflect object -42
lemma refuse 37
lemma refuse to 31
lemma regard -38
lemma reiterate 7
lemma reject 19
lemma reject object 19
lemma release 12
lemma release object 12
lemma remind that 11
lemma repeat -47
lemma repeat object -8
lemma reply 13
lemma reply quote 29
lemma report 7
lemma report object -6
lemma require -41
lemma require object -64
lemma require to -24
lemma respond -18
lemma respond that -87
lemma reveal -24
lemma reveal object -11
lemma reveal that 5
lemma say 14
lemma say object 21
lemma say preposition 19
lemma say quote 6
lemma say that 21
lemma say wh 25
lemma see -8
lemma see object -12
lemma see to 20
lemma seek to 5
lemma show 21
lemma show object 29
lemma show that 7
lemma slam 52
lemma slam object 52
lemma speak -48
lemma speak preposition -29
lemma state quote 29
lemma state that -25
lemma suggest 12
lemma suggest object 12
lemma suggest that 9
lemma support object -6
lemma talk 7
lemma talk preposition 7
lemma tell 15
lemma tell quote 14
lemma tell that 14
lemma thank 17
lemma thank object 17
lemma think 16
lemma think preposition 32
lemma think that 23
lemma threaten -53
lemma threaten to -17
lemma tout 17
lemma tout object 17
lemma tweet 20
lemma tweet quote 53
lemma underscore -46
lemma urge 26
lemma urge to 24
lemma view 15
lemma view object -7
lemma vow 45
lemma vow to 41
lemma want to -7
lemma warn 34
lemma warn that 30
lemma write 10
lemma write preposition 12
lemma write quote 9
lemma write that 15
lemma yell 14
lemma yell quote 14
negated claim -24
negated hope -17
negated judge -5
negated name 66
negated note 24
negated say -22
negated show -50
noun attacks 25
noun attacks on 25
noun attempts -43
noun attempts  -43
noun bid -104
noun claim -20
noun efforts -73
noun efforts  -73
opens ADP 17
opens ADV 14
opens AUX 26
opens CCONJ 27
opens DET 6
opens INTJ 14
opens PART 5
opens PRON 7
opens PUNCT 8
opens SCONJ 21
quoted -62
quoted by i -75
quoted object -26
quoted that -53
quotes 11
quotes object 13
quotes phrase 13
quotes preposition 11
quotes quote 9
quotes that 24
quotes to 22
quotes wh 27
size 1 -17
size 15 11
size 3 -8
size 30 11
size more 10`;

export const weights: ReadonlyMap<string, number> = new Map(
	table.split("\n").flatMap((line): [string, number][] => {
		const cut = line.lastIndexOf(" ");
		return cut < 0 ? [] : [[line.slice(0, cut), Number(line.slice(cut + 1)) / 100]];
	}),
);
