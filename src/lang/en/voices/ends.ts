/** Weights of traits, in hundredths. Made by `npx tsx bench/voices/fit.ts`; do not edit. */
const table = `bias -28
frame gerund -36
frame gerund next , 11
frame gerund next VBG -47
frame gerund verbs 0 -36
frame object -20
frame object next " -38
frame object next " JJ -53
frame object next " NN -66
frame object next " RB -49
frame object next " VBG -75
frame object next " a -47
frame object next ' -63
frame object next ' ' -37
frame object next ( -103
frame object next ( NNP -19
frame object next ) -52
frame object next , -5
frame object next , CD -282
frame object next , JJ -95
frame object next , NNP -13
frame object next , RB 115
frame object next , VB -71
frame object next , VBD -90
frame object next , VBG 55
frame object next , VBN 234
frame object next , a -49
frame object next , and -51
frame object next , but 22
frame object next , the 12
frame object next , which -23
frame object next , who -72
frame object next , with 10
frame object next - JJ -93
frame object next - NN -102
frame object next - NNS 49
frame object next . 23
frame object next . CD -91
frame object next . NNP -59
frame object next . end 72
frame object next : -189
frame object next : " -113
frame object next ; 55
frame object next NN -90
frame object next NNP -185
frame object next RBR 26
frame object next RBS -59
frame object next VBG -47
frame object next WRB -89
frame object next about -20
frame object next across -53
frame object next after 105
frame object next against -67
frame object next along -52
frame object next among -47
frame object next and -5
frame object next and JJ -94
frame object next and NN -86
frame object next and NNP -103
frame object next and NNS -176
frame object next and VB 11
frame object next and VBG 53
frame object next and his -78
frame object next and the -100
frame object next around -64
frame object next as -13
frame object next at 19
frame object next because 48
frame object next before 78
frame object next behind -45
frame object next being -57
frame object next between -51
frame object next beyond -42
frame object next both -109
frame object next but -64
frame object next by -69
frame object next during -42
frame object next for -51
frame object next from -59
frame object next if 44
frame object next in -14
frame object next into -46
frame object next like -57
frame object next of -37
frame object next off -61
frame object next or -24
frame object next or the -76
frame object next out -77
frame object next over -58
frame object next than -61
frame object next that -33
frame object next though -78
frame object next through 27
frame object next time -63
frame object next to -6
frame object next toward -60
frame object next under -56
frame object next up 7
frame object next versus -59
frame object next whether -60
frame object next while -5
frame object next with -23
frame object next within -65
frame object next without -150
frame object verbs 0 -12
frame object verbs 1 -31
frame object verbs 2 -58
frame preposition -9
frame preposition next " -77
frame preposition next ' -63
frame preposition next ' ' -63
frame preposition next , 46
frame preposition next , NNP -82
frame preposition next , RB 58
frame preposition next , VBD 125
frame preposition next , VBG 199
frame preposition next , WRB -33
frame preposition next , and 135
frame preposition next , which -20
frame preposition next , who 214
frame preposition next - -72
frame preposition next - JJ -69
frame preposition next - NN -72
frame preposition next . 33
frame preposition next . NNP -170
frame preposition next . end 60
frame preposition next : 17
frame preposition next RB 18
frame preposition next RBR -82
frame preposition next VBG -24
frame preposition next WRB -131
frame preposition next about -58
frame preposition next across -67
frame preposition next after -40
frame preposition next against -60
frame preposition next along -48
frame preposition next and 13
frame preposition next and JJ -114
frame preposition next and NNP -31
frame preposition next as -14
frame preposition next at -94
frame preposition next between -62
frame preposition next by 20
frame preposition next down 82
frame preposition next for 23
frame preposition next from -60
frame preposition next if -89
frame preposition next in -76
frame preposition next of -62
frame preposition next on -25
frame preposition next out -63
frame preposition next over -63
frame preposition next than -60
frame preposition next that 7
frame preposition next up -81
frame preposition next versus -67
frame preposition next which -107
frame preposition next while 43
frame preposition next who -90
frame preposition next with -71
frame preposition verbs 0 -18
frame preposition verbs 2 48
frame quote 40
frame quote next , 131
frame quote next . -20
frame quote next . end 33
frame quote next NN 44
frame quote next RB -74
frame quote next VBG -13
frame quote next a -84
frame quote next and VBG -65
frame quote next as 163
frame quote next by -12
frame quote next for -132
frame quote next from -76
frame quote next in 55
frame quote next of -80
frame quote next out -101
frame quote next that -85
frame quote next the 20
frame quote next to -136
frame quote next with -81
frame quote verbs 0 35
frame quote verbs 1 8
frame quote verbs 2 81
frame that -36
frame that next " -58
frame that next " JJ -44
frame that next " NN -38
frame that next " NNP -32
frame that next " NNS -30
frame that next " RB -44
frame that next " VB -34
frame that next " VBD -40
frame that next " VBG -42
frame that next " VBN -37
frame that next " VBZ -34
frame that next " a -48
frame that next " not -48
frame that next " the -38
frame that next ' -45
frame that next ' ' -44
frame that next , -11
frame that next , " -67
frame that next , ' -40
frame that next , JJ -60
frame that next , NN -101
frame that next , NNP -23
frame that next , NNS 20
frame that next , RB -15
frame that next , VBD 62
frame that next , VBN -107
frame that next , WRB 120
frame that next , a 61
frame that next , although -94
frame that next , and -36
frame that next , are 43
frame that next , but -14
frame that next , he -13
frame that next , in 22
frame that next , it -55
frame that next , not 19
frame that next , the 71
frame that next , was -40
frame that next , which 62
frame that next , while -13
frame that next , who 130
frame that next , with -19
frame that next , would -81
frame that next - -51
frame that next - JJ -55
frame that next - NN -55
frame that next - NNP -76
frame that next - NNS -84
frame that next - VB -111
frame that next - VBG -17
frame that next - VBN -32
frame that next - and -186
frame that next - but 208
frame that next - or -14
frame that next - time -43
frame that next -- -167
frame that next . 52
frame that next . ) 85
frame that next . CD -100
frame that next . NNP -142
frame that next . end 73
frame that next : 50
frame that next ; -11
frame that next NN -37
frame that next NNP -155
frame that next NNS -120
frame that next RB -55
frame that next RBR -30
frame that next RBS -53
frame that next VBG -45
frame that next WRB -30
frame that next about -51
frame that next across -38
frame that next after -105
frame that next against -49
frame that next along -55
frame that next although -56
frame that next among -45
frame that next and -51
frame that next and " -66
frame that next and CD 73
frame that next and JJ -52
frame that next and NN -32
frame that next and NNP -6
frame that next and NNPS -44
frame that next and NNS -60
frame that next and RB -126
frame that next and VB -73
frame that next and VBD 63
frame that next and VBG 81
frame that next and VBN -102
frame that next and VBZ -23
frame that next and he -73
frame that next and her -64
frame that next and his -26
frame that next and that -55
frame that next and the -47
frame that next around -58
frame that next as -60
frame that next at -60
frame that next because -29
frame that next before -101
frame that next behind -58
frame that next being -49
frame that next between -44
frame that next both -10
frame that next but -46
frame that next but RB -98
frame that next by -49
frame that next down -58
frame that next during -43
frame that next either -105
frame that next for -47
frame that next from -45
frame that next if -63
frame that next in -32
frame that next into -45
frame that next like -47
frame that next of -52
frame that next off -58
frame that next on -37
frame that next once -62
frame that next onto -42
frame that next or -73
frame that next or NN -25
frame that next or NNP -33
frame that next out 14
frame that next over -73
frame that next per -60
frame that next since -122
frame that next than -47
frame that next that -57
frame that next the -80
frame that next though -56
frame that next through 28
frame that next time -47
frame that next to -48
frame that next toward -67
frame that next under -58
frame that next until 37
frame that next up -50
frame that next whether -49
frame that next which -68
frame that next while -41
frame that next who -12
frame that next with -51
frame that next within -41
frame that next without -121
frame that verbs 0 -56
frame that verbs 1 -36
frame that verbs 2 -19
frame to -16
frame to next " -71
frame to next ' -48
frame to next ' ' -48
frame to next , 38
frame to next , JJ -116
frame to next , NNP 13
frame to next , RB -89
frame to next , VBG -66
frame to next , and -14
frame to next , but 182
frame to next , which 19
frame to next - 19
frame to next - JJ -86
frame to next - NN -98
frame to next . 60
frame to next . NNP -68
frame to next . end 62
frame to next ; -18
frame to next RB -43
frame to next RBR -85
frame to next RBS -64
frame to next VBG -74
frame to next WRB 12
frame to next about -77
frame to next after -14
frame to next against -64
frame to next and -70
frame to next and JJ -65
frame to next and NN -49
frame to next and NNP -134
frame to next and VB -29
frame to next as -67
frame to next at -19
frame to next before -136
frame to next behind -86
frame to next being -57
frame to next by -100
frame to next down -101
frame to next during -144
frame to next for -60
frame to next from -66
frame to next if -90
frame to next in -42
frame to next into -56
frame to next like -62
frame to next of -54
frame to next on -79
frame to next or -66
frame to next out -82
frame to next over 37
frame to next than -67
frame to next that -59
frame to next the -106
frame to next to -63
frame to next toward -51
frame to next up -83
frame to next whether -58
frame to next which 45
frame to next with -69
frame to verbs 0 -8
frame to verbs 1 -45
frame to verbs 2 -37
frame wh -34
frame wh next " -59
frame wh next , -85
frame wh next , NNP 190
frame wh next - 143
frame wh next . 41
frame wh next . NNP -123
frame wh next . end 69
frame wh next RB -59
frame wh next RBR -72
frame wh next VBG -86
frame wh next WRB -109
frame wh next against -52
frame wh next and -38
frame wh next and NNP 82
frame wh next as -100
frame wh next at -56
frame wh next by 107
frame wh next for -49
frame wh next from -47
frame wh next in -68
frame wh next into -52
frame wh next like -58
frame wh next of -52
frame wh next off -45
frame wh next on -60
frame wh next or -58
frame wh next than -61
frame wh next that -63
frame wh next to -77
frame wh next under -62
frame wh next whether -64
frame wh next who -35
frame wh next with -59
frame wh verbs 0 -91
frame wh verbs 1 -16
frame wh verbs 2 -31
group ask next " -66
group ask next , 56
group ask next - 16
group ask next . 54
group ask next RB -84
group ask next VBG 110
group ask next and -45
group ask next for -69
group ask next in -122
group ask next of -55
group ask next on -63
group ask next or -65
group ask next that -81
group ask next to 64
group ask next who -86
group claim next " -71
group claim next , 9
group claim next - -29
group claim next . 54
group claim next RB 36
group claim next RBR -116
group claim next RBS -38
group claim next VBG -11
group claim next against -46
group claim next and -21
group claim next as -74
group claim next but 72
group claim next by -83
group claim next for -78
group claim next from -49
group claim next in -11
group claim next of -50
group claim next on 30
group claim next that -73
group claim next to -73
group claim next who -97
group claim next with -48
group demand next " -67
group demand next ' -65
group demand next , -104
group demand next - -124
group demand next . 56
group demand next RBR 118
group demand next VBG -46
group demand next against -51
group demand next and -35
group demand next as -17
group demand next at 86
group demand next by 118
group demand next down 95
group demand next for -127
group demand next from -54
group demand next in -81
group demand next of -59
group demand next on 76
group demand next or -110
group demand next out -56
group demand next that -71
group demand next to -110
group demand next with -69
group feel next , 144
group feel next . 31
group feel next RB -129
group feel next VBG -65
group feel next in -82
group feel next that -96
group hope next , -23
group hope next - -5
group hope next . 55
group hope next RB 26
group hope next VBG 34
group hope next as -82
group hope next at -150
group hope next by -56
group hope next for -61
group hope next in -124
group hope next into -45
group hope next of -56
group hope next on -79
group hope next over -181
group hope next that -64
group hope next to -79
group hope next who 122
group hope next with -64
group judge next " 17
group judge next ' -44
group judge next ( 67
group judge next , 39
group judge next - 34
group judge next . 63
group judge next ; 111
group judge next RB 64
group judge next VBG -40
group judge next and 21
group judge next as 38
group judge next at 63
group judge next because -29
group judge next before 25
group judge next by -60
group judge next during 42
group judge next for -21
group judge next from -51
group judge next in 44
group judge next of -28
group judge next on -23
group judge next or 40
group judge next that -91
group judge next to -17
group judge next up 74
group judge next who 103
group judge next with -100
group light next , -95
group light next . 56
group light next RB -116
group light next VBG -70
group light next about 81
group light next and -138
group light next at -141
group light next for -71
group light next in 40
group light next of -69
group light next that -68
group light next to -110
group name next " -60
group name next ' -78
group name next , 22
group name next - -7
group name next . 74
group name next RB -72
group name next VBG -13
group name next and -24
group name next as -148
group name next for 22
group name next from -47
group name next in -9
group name next of -63
group name next on -130
group name next that -56
group name next to -123
group name next who -78
group name next with -96
group note next " -56
group note next ' -43
group note next , -44
group note next - 16
group note next . 31
group note next : 11
group note next RB -43
group note next RBR -90
group note next VBG -66
group note next WRB -139
group note next about -55
group note next against -45
group note next and -67
group note next as 61
group note next at -100
group note next because 111
group note next by -61
group note next for -82
group note next from -43
group note next if -31
group note next in -34
group note next into -36
group note next like -41
group note next of -9
group note next on -23
group note next or -72
group note next out -144
group note next than -40
group note next that -71
group note next to -88
group note next which -91
group note next who -74
group note next with -54
group promise next " -69
group promise next , 47
group promise next . 57
group promise next RB -93
group promise next VBG -53
group promise next after 81
group promise next and 90
group promise next as 58
group promise next for -61
group promise next in -151
group promise next of -53
group promise next on -154
group promise next that -56
group promise next to 122
group reckon next , 47
group reckon next . 75
group reckon next in 106
group say next " -58
group say next ' -49
group say next ( -134
group say next , -16
group say next - -43
group say next . 23
group say next : 52
group say next ; -60
group say next NN 72
group say next RB -46
group say next RBR -124
group say next RBS -52
group say next VBG -66
group say next WRB -48
group say next about -51
group say next across -35
group say next after -100
group say next against -45
group say next and -64
group say next as -75
group say next at -49
group say next because -14
group say next before -69
group say next being -41
group say next between -40
group say next but -32
group say next by -70
group say next during -119
group say next for -38
group say next from -46
group say next if 45
group say next in -41
group say next into -43
group say next like -49
group say next of -56
group say next on -69
group say next or -70
group say next out -139
group say next over -63
group say next since -86
group say next than -47
group say next that -33
group say next through -11
group say next time -44
group say next to -18
group say next up -60
group say next whether -46
group say next which -150
group say next while 42
group say next who -99
group say next with -53
group say next within -41
group say next without -82
group show next , -40
group show next - -83
group show next . 45
group show next RB -93
group show next RBR -75
group show next VBG -67
group show next among -36
group show next and -89
group show next as 77
group show next at -69
group show next between -33
group show next by -54
group show next for -52
group show next from -46
group show next in -79
group show next of -56
group show next on -103
group show next or -85
group show next than -43
group show next that -64
group show next to -77
group show next who -110
group show next with -74
group speak next " -78
group speak next , -14
group speak next - -74
group speak next . 50
group speak next RB -141
group speak next VBG -19
group speak next WRB -78
group speak next about -96
group speak next and 5
group speak next at 25
group speak next for -80
group speak next from -51
group speak next in -23
group speak next of -68
group speak next on 38
group speak next or -67
group speak next over -54
group speak next that -76
group speak next to -125
group speak next which 43
group speak next who -97
group speak next with 70
group tell next " -44
group tell next , -12
group tell next - -71
group tell next . 46
group tell next RB -83
group tell next RBR -81
group tell next VBG -108
group tell next about -45
group tell next after 172
group tell next and -73
group tell next as -83
group tell next at -73
group tell next by -47
group tell next for -95
group tell next from -43
group tell next if -37
group tell next in -69
group tell next of -54
group tell next on -118
group tell next that -63
group tell next to -56
group think next , 60
group think next - -9
group think next . 54
group think next RB -84
group think next VBG -64
group think next WRB 42
group think next about -89
group think next as -84
group think next at -142
group think next because 6
group think next by -57
group think next for -66
group think next in -95
group think next of -52
group think next on -122
group think next than -41
group think next that 112
group think next to -78
group think next who -51
group think next with -39
group utter next " -58
group utter next , -14
group utter next . 81
group utter next RB -55
group utter next and 75
group utter next by -57
group utter next for 80
group utter next in -102
group utter next of -51
group utter next on 111
group utter next to -91
group utter next with -41
group will next ' -48
group will next , 9
group will next - -55
group will next . 75
group will next RB -85
group will next VBG -47
group will next about -47
group will next and -134
group will next as 58
group will next at 104
group will next for -77
group will next in -122
group will next of -61
group will next on -84
group will next or -38
group will next that -72
group will next to -67
group will next whether -54
group will next with -65
later 16 21
later 16 next " -51
later 16 next ' -47
later 16 next , 82
later 16 next - 26
later 16 next . -156
later 16 next : -75
later 16 next RB 36
later 16 next RBR 64
later 16 next VBG -60
later 16 next WRB 30
later 16 next about -45
later 16 next among -33
later 16 next and -25
later 16 next as -78
later 16 next at 31
later 16 next because 122
later 16 next for 29
later 16 next from -43
later 16 next if -61
later 16 next in 50
later 16 next like -59
later 16 next of -58
later 16 next on -7
later 16 next or -51
later 16 next out -73
later 16 next than -40
later 16 next that -62
later 16 next to 10
later 16 next up -54
later 16 next who 5
later 16 next with 63
later 2 32
later 2 next " -53
later 2 next , 125
later 2 next - 19
later 2 next RB -52
later 2 next VBG 7
later 2 next and 102
later 2 next before 121
later 2 next but 67
later 2 next by -50
later 2 next for -73
later 2 next of -67
later 2 next or 56
later 2 next that -46
later 2 next to -50
later 2 next who -79
later 4 31
later 4 next " -58
later 4 next ' -36
later 4 next , 98
later 4 next - -40
later 4 next RB 58
later 4 next VBG -51
later 4 next WRB 23
later 4 next and 60
later 4 next as -24
later 4 next because -25
later 4 next for -118
later 4 next from -43
later 4 next if -91
later 4 next in -128
later 4 next of 53
later 4 next on 54
later 4 next than -43
later 4 next that -56
later 4 next to 31
later 4 next whether -47
later 4 next which -149
later 4 next who -156
later 4 next with -48
later 8 11
later 8 next " -44
later 8 next ' -59
later 8 next , 82
later 8 next - 66
later 8 next . -120
later 8 next ; 249
later 8 next NN -29
later 8 next RB 33
later 8 next RBR -42
later 8 next VBG -49
later 8 next WRB -6
later 8 next about -94
later 8 next after 72
later 8 next and 36
later 8 next as 66
later 8 next at -118
later 8 next because -138
later 8 next by -41
later 8 next during 145
later 8 next for 26
later 8 next from -37
later 8 next if -54
later 8 next in 96
later 8 next like -42
later 8 next of -45
later 8 next on 34
later 8 next or -52
later 8 next out -85
later 8 next over -103
later 8 next than -45
later 8 next that -61
later 8 next through 170
later 8 next time -33
later 8 next to -75
later 8 next toward -52
later 8 next while -11
later 8 next with -46
later more -22
later more next " -42
later more next ' -29
later more next , 14
later more next - -73
later more next . -109
later more next RB 51
later more next VBG -35
later more next against -28
later more next and -66
later more next as -106
later more next at -61
later more next by -125
later more next for 46
later more next from -33
later more next in 37
later more next of -41
later more next on -101
later more next that -49
later more next to -60
later more next with -34
leaves 55
leaves NN -26
leaves NNS -13
leaves RB -69
leaves VBG 352
leaves and 112
leaves as 165
leaves because -165
leaves but 38
leaves by 69
leaves for 102
leaves if -79
leaves in -57
leaves of -56
leaves on 66
leaves that -68
leaves the -24
leaves to -76
leaves with -66
next " -56
next " CD -54
next " JJ -50
next " NN -50
next " NNP -61
next " NNS -54
next " RB -49
next " RBR -57
next " VB -43
next " VBD -40
next " VBG -59
next " VBN -44
next " VBZ -35
next " a -48
next " an -53
next " are -54
next " by -50
next " did -53
next " in -51
next " is 103
next " no -54
next " not -46
next " the -57
next " there -47
next " to -54
next " verbs 0 -81
next " verbs 1 -41
next " verbs 2 -49
next " we -50
next ' -59
next ' ' -52
next ' s -62
next ' verbs 0 -71
next ' verbs 1 -52
next ' verbs 2 -44
next ( 22
next ( " -81
next ( NNP -51
next ( verbs 0 82
next ) -58
next ) . 169
next ) verbs 0 -44
next , " -154
next , ' -165
next , CD 58
next , JJ -121
next , NN -84
next , NNP 14
next , NNPS -165
next , NNS -63
next , RBR -114
next , VB -134
next , VBD 59
next , VBN -27
next , VBP -155
next , VBZ 185
next , WRB 19
next , a 64
next , although 42
next , an 11
next , and 29
next , and JJ 61
next , and VBD 196
next , and that -81
next , and the -195
next , are -24
next , as -34
next , at 32
next , because -47
next , but 42
next , but RB 38
next , but VBD 74
next , but he 193
next , but that 89
next , but the -7
next , could -90
next , for -123
next , from 12
next , had -158
next , has 147
next , he -8
next , his -51
next , if -152
next , in -51
next , into -97
next , it 5
next , like 5
next , not -40
next , of 23
next , or -236
next , she 76
next , something -42
next , that -130
next , the 18
next , there -150
next , they 190
next , this 8
next , though -33
next , to -150
next , verbs 0 17
next , verbs 2 -58
next , was 6
next , were -112
next , which 43
next , while 52
next , who 6
next , whom 15
next , whose -8
next , with 14
next , without -128
next , would -110
next - -28
next - ' -108
next - JJ -78
next - NN -78
next - NNP -59
next - NNPS -123
next - NNS -38
next - RB 17
next - VB 10
next - VBG 36
next - VBN -101
next - a 144
next - an 74
next - and 87
next - be -113
next - but 292
next - by -87
next - has -71
next - in -99
next - is 237
next - it 32
next - of -111
next - or 126
next - than -95
next - the -99
next - though 229
next - time -91
next - to -120
next - up -104
next - verbs 0 -42
next - verbs 1 -5
next - verbs 2 -12
next - was -73
next - who -114
next -- 39
next -- as -15
next -- verbs 0 49
next -- verbs 1 82
next . 43
next . ' -175
next . ) -53
next . CD -153
next . NNP -122
next . end 69
next . verbs 0 13
next . verbs 1 58
next . verbs 2 65
next : -22
next : " -43
next : ' -144
next : NNP 20
next : VBG -104
next : a -24
next : end 208
next : he -101
next : verbs 0 49
next : verbs 1 -69
next : verbs 2 -154
next ; 9
next ; NN 124
next ; end 177
next ; verbs 0 26
next ; verbs 1 -60
next ? 79
next ? end 87
next ? verbs 0 79
next NN -30
next NN verbs 0 -198
next NN verbs 1 6
next NNP 8
next NNP verbs 0 37
next NNS -15
next RB -42
next RB verbs 0 -56
next RB verbs 1 -27
next RB verbs 2 -48
next RBR -35
next RBR verbs 0 -118
next RBR verbs 1 -47
next RBR verbs 2 51
next RBS -55
next RBS verbs 0 -61
next RBS verbs 1 -48
next RBS verbs 2 -55
next VBG -47
next VBG verbs 0 -64
next VBG verbs 1 -51
next VBG verbs 2 11
next VBN -135
next WRB -11
next WRB verbs 0 56
next WRB verbs 1 -108
next WRB verbs 2 -24
next a 5
next about -48
next about verbs 0 -39
next about verbs 1 -62
next about verbs 2 -50
next across -73
next across verbs 1 -48
next across verbs 2 -36
next after -18
next after verbs 0 53
next after verbs 1 -190
next after verbs 2 -85
next against -54
next against verbs 0 -58
next against verbs 1 -55
next against verbs 2 -45
next along -72
next along verbs 0 -68
next although -79
next among -67
next among verbs 0 -72
next among verbs 1 -53
next and -37
next and " -79
next and ' -158
next and - -105
next and CD -12
next and JJ -72
next and JJR -102
next and NN -100
next and NNP -19
next and NNPS -85
next and NNS -33
next and VB -55
next and VBD 54
next and VBG -5
next and VBN -64
next and VBP -117
next and VBZ 69
next and WRB -121
next and a -96
next and an -90
next and for -87
next and has 53
next and he 56
next and her -64
next and his -105
next and in -101
next and it -108
next and its -74
next and not -90
next and she -80
next and that -61
next and the -78
next and their -59
next and to 56
next and verbs 0 -11
next and verbs 1 -63
next and verbs 2 -42
next and were -68
next and whether -120
next and who 211
next and will -115
next and would -91
next around -64
next around verbs 1 -49
next as -35
next as verbs 0 -20
next as verbs 1 -100
next as verbs 2 28
next at -41
next at verbs 0 9
next at verbs 1 -86
next at verbs 2 -67
next because -24
next because verbs 0 -8
next because verbs 1 -18
next because verbs 2 -114
next before -30
next before verbs 0 99
next before verbs 1 -139
next behind -67
next behind verbs 1 -57
next being -60
next being verbs 0 -67
next being verbs 1 -69
next being verbs 2 -47
next between -69
next between verbs 0 -50
next between verbs 1 -45
next beyond -80
next both -81
next both JJ 85
next both NNP -62
next both NNS -78
next both verbs 0 -121
next but 30
next but " -132
next but RB -97
next but he 165
next but that -96
next but the -78
next but verbs 0 195
next but verbs 1 -62
next but verbs 2 -56
next but was -101
next but would -91
next by -43
next by verbs 0 -18
next by verbs 1 -44
next by verbs 2 -96
next despite -102
next down -58
next down verbs 0 -27
next down verbs 1 -73
next during -7
next during verbs 0 18
next during verbs 1 -28
next during verbs 2 -118
next either -105
next either a -51
next either verbs 1 -86
next fit -122
next for -46
next for verbs 0 -44
next for verbs 1 -41
next for verbs 2 -59
next from -51
next from verbs 0 -54
next from verbs 1 -49
next from verbs 2 -51
next if -50
next if verbs 0 9
next if verbs 1 -64
next if verbs 2 -94
next in -35
next in verbs 0 27
next in verbs 1 -84
next in verbs 2 -90
next inside -100
next into -57
next into verbs 0 -50
next into verbs 1 -63
next into verbs 2 -44
next like -54
next like verbs 0 -59
next like verbs 1 -48
next like verbs 2 -56
next of -49
next of verbs 0 -69
next of verbs 1 -32
next of verbs 2 -7
next off -63
next off verbs 0 -74
next off verbs 2 -42
next on -36
next on verbs 0 -39
next on verbs 1 -11
next on verbs 2 -81
next once -63
next onto -84
next or -69
next or ' -123
next or CD -63
next or JJ -70
next or NN -43
next or NNP -49
next or NNS -54
next or RB -69
next or VB -54
next or VBD -69
next or VBG 59
next or VBN -80
next or a -40
next or that -49
next or the -66
next or verbs 0 -62
next or verbs 1 -79
next or verbs 2 -57
next out -36
next out verbs 0 -79
next out verbs 1 21
next out verbs 2 -94
next over -36
next over verbs 0 -124
next over verbs 1 -63
next over verbs 2 110
next per -61
next since 42
next since verbs 1 -110
next than -52
next than verbs 0 -61
next than verbs 1 -49
next than verbs 2 -51
next that -46
next that verbs 0 -61
next that verbs 1 -23
next that verbs 2 -55
next the -34
next the verbs 1 -64
next though -71
next through -15
next through verbs 1 -93
next through verbs 2 -267
next time -63
next time verbs 0 -71
next time verbs 1 -55
next to -39
next to verbs 0 -46
next to verbs 1 -40
next to verbs 2 -23
next toward -63
next toward verbs 0 -59
next toward verbs 1 -43
next under -58
next under verbs 1 -50
next unless -91
next until -32
next up -49
next up verbs 0 -8
next up verbs 1 -73
next up verbs 2 -80
next versus -65
next versus verbs 0 -52
next whether -54
next whether verbs 0 -57
next whether verbs 1 -50
next which -19
next which verbs 0 -39
next which verbs 1 57
next which verbs 2 -111
next while -11
next while verbs 0 -7
next while verbs 1 -169
next while verbs 2 47
next who -37
next who verbs 0 -36
next who verbs 1 -82
next who verbs 2 56
next with -48
next with verbs 0 -26
next with verbs 1 -61
next with verbs 2 -55
next within -77
next without 33
next without verbs 1 -146
rule 35
rule ) 136
rule , 5
rule - -76
rule . 66
rule : -24
rule ; 9
rule ? 79
rule RB -42
rule RBR -106
rule VBG -35
rule and -9
rule as -96
rule but -161
rule by -52
rule for -51
rule in -103
rule object 22
rule of -68
rule on -65
rule or 42
rule out -65
rule preposition 59
rule quote 103
rule that 40
rule to 34
rule wh -37
rule while -177
rule who -118
size 16 -29
size 2 19
size 4 -15
size 8 -26
size more -56
verb other -20
verb other next " -55
verb other next , 31
verb other next - -120
verb other next RB -54
verb other next VBG -50
verb other next WRB 56
verb other next and 13
verb other next because 29
verb other next but 75
verb other next that -41
verb other next who -85
verb same -17
verb same next " -43
verb same next , 13
verb same next - -88
verb same next . -79
verb same next RB -71
verb same next WRB -28
verb same next and 10
verb same next but -27
verb same next that -46
verb same next which 43
verb same next who -78`;

export const ends: ReadonlyMap<string, number> = new Map(
	table.split("\n").flatMap((line): [string, number][] => {
		const cut = line.lastIndexOf(" ");
		return cut < 0 ? [] : [[line.slice(0, cut), Number(line.slice(cut + 1)) / 100]];
	}),
);
