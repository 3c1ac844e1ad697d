/** Weights of traits, in hundredths. Made by `npx tsx bench/voices/fit.ts`; do not edit. */
const table = `bias -28
frame object -20
frame object next " -38
frame object next " JJ -53
frame object next " NN -66
frame object next " RB -49
frame object next " VBG -76
frame object next " a -48
frame object next ' -63
frame object next ' ' -37
frame object next ( -13
frame object next ( NNP -34
frame object next ) -52
frame object next , -5
frame object next , CD -279
frame object next , JJ -95
frame object next , NNP -12
frame object next , RB 132
frame object next , VB -71
frame object next , VBD -68
frame object next , VBG 54
frame object next , VBN 235
frame object next , a -51
frame object next , and -48
frame object next , but 23
frame object next , the 12
frame object next , which -14
frame object next , who -45
frame object next , with 9
frame object next - -14
frame object next - JJ -100
frame object next - NN -93
frame object next - NNS 57
frame object next . 23
frame object next . CD -89
frame object next . NNP -61
frame object next . end 72
frame object next : -189
frame object next : " -113
frame object next ; 55
frame object next NN -89
frame object next NNP -185
frame object next RBR 23
frame object next RBS -60
frame object next VBG -47
frame object next WRB -92
frame object next about -21
frame object next across -52
frame object next after 106
frame object next against -66
frame object next along -52
frame object next among -47
frame object next and -9
frame object next and JJ -93
frame object next and NN -86
frame object next and NNP -102
frame object next and NNS -176
frame object next and VB 13
frame object next and VBG 27
frame object next and his -79
frame object next and the -100
frame object next around -64
frame object next as -13
frame object next at 9
frame object next because 48
frame object next before 78
frame object next behind -45
frame object next being -57
frame object next between -51
frame object next beyond -42
frame object next both -109
frame object next but -64
frame object next by -70
frame object next during -42
frame object next for -51
frame object next from -57
frame object next if 44
frame object next in -17
frame object next into -47
frame object next like -59
frame object next of -37
frame object next off -61
frame object next or -25
frame object next or the -76
frame object next out -77
frame object next over -56
frame object next than -61
frame object next that -35
frame object next though -78
frame object next through 27
frame object next time -63
frame object next to -7
frame object next toward -65
frame object next under -56
frame object next up 6
frame object next versus -59
frame object next whether -60
frame object next with -25
frame object next within -64
frame object next without -168
frame object verbs 0 -13
frame object verbs 1 -31
frame object verbs 2 -58
frame preposition -10
frame preposition next " -76
frame preposition next ' -62
frame preposition next ' ' -62
frame preposition next , 43
frame preposition next , NNP -80
frame preposition next , RB 53
frame preposition next , VBD 133
frame preposition next , VBG 200
frame preposition next , WRB -29
frame preposition next , and 137
frame preposition next , which -13
frame preposition next , who 218
frame preposition next - -71
frame preposition next - JJ -74
frame preposition next - NN -74
frame preposition next . 33
frame preposition next . NNP -170
frame preposition next . end 61
frame preposition next : 17
frame preposition next RB 16
frame preposition next RBR -80
frame preposition next VBG -24
frame preposition next WRB -117
frame preposition next about -58
frame preposition next across -67
frame preposition next after -39
frame preposition next against -60
frame preposition next along -47
frame preposition next and 10
frame preposition next and JJ -113
frame preposition next and NNP -30
frame preposition next as -13
frame preposition next at -97
frame preposition next between -62
frame preposition next by 20
frame preposition next down 73
frame preposition next for 28
frame preposition next from -60
frame preposition next if -88
frame preposition next in -78
frame preposition next of -61
frame preposition next on -25
frame preposition next out -63
frame preposition next over -63
frame preposition next than -60
frame preposition next that 13
frame preposition next up -81
frame preposition next versus -68
frame preposition next which -106
frame preposition next while 44
frame preposition next who -88
frame preposition next with -71
frame preposition verbs 0 -19
frame preposition verbs 2 54
frame quote 41
frame quote next , 130
frame quote next . -20
frame quote next . end 34
frame quote next NN 44
frame quote next RB -74
frame quote next VBG -13
frame quote next a -84
frame quote next and VBG -70
frame quote next as 162
frame quote next by -14
frame quote next for -132
frame quote next from -76
frame quote next in 54
frame quote next of -80
frame quote next out -101
frame quote next that -85
frame quote next the 44
frame quote next to -136
frame quote next with -82
frame quote verbs 0 36
frame quote verbs 1 7
frame quote verbs 2 82
frame that -36
frame that next " -57
frame that next " JJ -44
frame that next " NN -38
frame that next " NNP -32
frame that next " NNS -30
frame that next " RB -43
frame that next " VB -34
frame that next " VBD -40
frame that next " VBG -41
frame that next " VBN -37
frame that next " VBZ -35
frame that next " a -47
frame that next " not -49
frame that next " the -36
frame that next ' -45
frame that next ' ' -44
frame that next , -10
frame that next , " -67
frame that next , ' -40
frame that next , JJ -58
frame that next , NN -106
frame that next , NNP -22
frame that next , NNS 36
frame that next , RB -24
frame that next , VBD 67
frame that next , VBN -107
frame that next , WRB 122
frame that next , a 61
frame that next , although -93
frame that next , and -33
frame that next , are 42
frame that next , but -14
frame that next , he -15
frame that next , in 21
frame that next , it -54
frame that next , not 24
frame that next , the 72
frame that next , was -45
frame that next , which 66
frame that next , while -10
frame that next , who 136
frame that next , with -16
frame that next , would -81
frame that next - -49
frame that next - JJ -58
frame that next - NN -57
frame that next - NNP -81
frame that next - NNS -85
frame that next - VBG -15
frame that next - VBN -33
frame that next - and -188
frame that next - but 206
frame that next - or -18
frame that next - time -46
frame that next -- -168
frame that next . 53
frame that next . ) 85
frame that next . CD -99
frame that next . NNP -141
frame that next . end 73
frame that next : 50
frame that next ; -11
frame that next NN -37
frame that next NNP -156
frame that next NNS -120
frame that next RB -55
frame that next RBR -25
frame that next RBS -54
frame that next VBG -45
frame that next WRB -24
frame that next about -51
frame that next across -39
frame that next after -105
frame that next against -49
frame that next along -55
frame that next although -56
frame that next among -45
frame that next and -52
frame that next and " -67
frame that next and CD 73
frame that next and JJ -51
frame that next and NN -33
frame that next and NNP -7
frame that next and NNPS -44
frame that next and NNS -59
frame that next and RB -127
frame that next and VB -71
frame that next and VBD 60
frame that next and VBG 75
frame that next and VBN -101
frame that next and VBZ -24
frame that next and he -73
frame that next and her -58
frame that next and his -27
frame that next and that -56
frame that next and the -46
frame that next around -58
frame that next as -64
frame that next at -58
frame that next because -29
frame that next before -101
frame that next behind -57
frame that next being -49
frame that next between -44
frame that next both -10
frame that next but -47
frame that next but RB -98
frame that next by -50
frame that next down -55
frame that next during -43
frame that next either -106
frame that next for -47
frame that next from -46
frame that next if -63
frame that next in -32
frame that next into -45
frame that next like -48
frame that next of -52
frame that next off -58
frame that next on -37
frame that next once -62
frame that next onto -42
frame that next or -72
frame that next or NN -25
frame that next or NNP -33
frame that next out 14
frame that next over -73
frame that next per -60
frame that next since -122
frame that next than -47
frame that next that -58
frame that next the -76
frame that next though -56
frame that next through 28
frame that next time -47
frame that next to -48
frame that next toward -64
frame that next under -58
frame that next until 36
frame that next up -51
frame that next whether -50
frame that next which -68
frame that next while -41
frame that next who -10
frame that next with -51
frame that next within -41
frame that next without -143
frame that verbs 0 -56
frame that verbs 1 -36
frame that verbs 2 -18
frame to -15
frame to next " -65
frame to next ' -47
frame to next ' ' -47
frame to next , 35
frame to next , JJ -120
frame to next , NNP 7
frame to next , RB -80
frame to next , VBG -61
frame to next , and -24
frame to next , but 184
frame to next , which 22
frame to next - 37
frame to next - JJ -83
frame to next - NN -95
frame to next . 60
frame to next . NNP -63
frame to next . end 61
frame to next ; -17
frame to next RB -43
frame to next RBR -86
frame to next RBS -52
frame to next VBG -75
frame to next WRB -7
frame to next about -74
frame to next after -14
frame to next against -64
frame to next and -74
frame to next and JJ -72
frame to next and NN -47
frame to next and NNP -133
frame to next and VB -29
frame to next as -63
frame to next at -27
frame to next before -137
frame to next behind -86
frame to next being -58
frame to next by -94
frame to next down -105
frame to next during -145
frame to next for -62
frame to next from -60
frame to next if -90
frame to next in -42
frame to next into -56
frame to next like -65
frame to next of -55
frame to next on -80
frame to next or -56
frame to next out -82
frame to next over 36
frame to next than -67
frame to next that -59
frame to next to -64
frame to next up -68
frame to next whether -58
frame to next which 45
frame to next with -70
frame to verbs 0 -7
frame to verbs 1 -42
frame to verbs 2 -38
frame wh -33
frame wh next " -59
frame wh next , -84
frame wh next , NNP 190
frame wh next - 139
frame wh next . 42
frame wh next . NNP -124
frame wh next . end 69
frame wh next RB -57
frame wh next RBR -75
frame wh next VBG -86
frame wh next WRB -113
frame wh next against -52
frame wh next and -39
frame wh next and NNP 81
frame wh next as -102
frame wh next at -58
frame wh next by 107
frame wh next for -49
frame wh next from -47
frame wh next in -56
frame wh next into -52
frame wh next like -59
frame wh next of -52
frame wh next off -45
frame wh next on -61
frame wh next or -58
frame wh next than -62
frame wh next that -60
frame wh next to -75
frame wh next under -62
frame wh next whether -64
frame wh next who -36
frame wh next with -58
frame wh verbs 0 -89
frame wh verbs 1 -16
frame wh verbs 2 -31
group ask next " -66
group ask next , 58
group ask next - 33
group ask next . 53
group ask next RB -85
group ask next VBG 109
group ask next and -45
group ask next for -69
group ask next in -122
group ask next of -55
group ask next on -64
group ask next or -66
group ask next that -85
group ask next to 64
group ask next who -86
group claim next " -72
group claim next , 10
group claim next - -32
group claim next . 54
group claim next RB 37
group claim next RBR -123
group claim next RBS -38
group claim next VBG -11
group claim next against -46
group claim next and -21
group claim next as -74
group claim next but 72
group claim next by -83
group claim next for -79
group claim next from -50
group claim next in -11
group claim next of -51
group claim next on 29
group claim next that -74
group claim next to -73
group claim next who -99
group claim next with -48
group demand next " -68
group demand next ' -64
group demand next , -103
group demand next - -130
group demand next . 56
group demand next RBR 116
group demand next VBG -46
group demand next against -51
group demand next and -36
group demand next as -17
group demand next at 88
group demand next by 116
group demand next down 90
group demand next for -130
group demand next from -55
group demand next in -81
group demand next of -59
group demand next on 77
group demand next or -111
group demand next out -56
group demand next that -73
group demand next to -109
group demand next with -69
group feel next , 143
group feel next . 32
group feel next RB -128
group feel next VBG -65
group feel next in -84
group feel next that -99
group hope next " -56
group hope next ' -47
group hope next - -55
group hope next . 66
group hope next RB 5
group hope next RBR -100
group hope next RBS -49
group hope next VBG 14
group hope next WRB 25
group hope next about -45
group hope next and -8
group hope next as -12
group hope next at 12
group hope next by -67
group hope next down -87
group hope next for -59
group hope next from -53
group hope next in -131
group hope next into -47
group hope next of -57
group hope next on -82
group hope next or -56
group hope next over -171
group hope next that -62
group hope next to -76
group hope next up -66
group hope next whether -54
group hope next who 119
group hope next with -66
group judge next " 17
group judge next ' -43
group judge next ( 60
group judge next , 38
group judge next - 50
group judge next . 63
group judge next ; 112
group judge next RB 65
group judge next VBG -40
group judge next and 23
group judge next as 40
group judge next at 70
group judge next because -29
group judge next before 25
group judge next by -61
group judge next during 42
group judge next for -21
group judge next from -54
group judge next in 46
group judge next of -28
group judge next on -21
group judge next or 39
group judge next that -88
group judge next to -16
group judge next up 73
group judge next who 102
group judge next with -100
group light next , -97
group light next . 57
group light next RB -116
group light next VBG -70
group light next about 81
group light next and -132
group light next at -134
group light next for -71
group light next in 43
group light next of -69
group light next that -66
group light next to -110
group name next " -61
group name next ' -78
group name next , 21
group name next . 75
group name next RB -72
group name next VBG -13
group name next and -21
group name next as -146
group name next for 17
group name next from -49
group name next in -7
group name next of -63
group name next on -128
group name next that -54
group name next to -122
group name next who -79
group name next with -96
group note next " -56
group note next ' -43
group note next , -44
group note next - 22
group note next . 31
group note next : 11
group note next RB -44
group note next RBR -100
group note next VBG -66
group note next WRB -143
group note next about -55
group note next against -45
group note next and -66
group note next as 61
group note next at -96
group note next because 111
group note next by -62
group note next for -83
group note next from -44
group note next if -31
group note next in -34
group note next into -36
group note next like -42
group note next of -10
group note next on -25
group note next or -74
group note next out -145
group note next than -40
group note next that -73
group note next to -89
group note next which -91
group note next who -77
group note next with -54
group promise next " -72
group promise next , 45
group promise next . 57
group promise next RB -94
group promise next VBG -52
group promise next after 80
group promise next and 91
group promise next as 59
group promise next for -62
group promise next in -151
group promise next of -53
group promise next on -154
group promise next that -56
group promise next to 122
group say next " -58
group say next ' -49
group say next ( -118
group say next , -17
group say next - -41
group say next . 23
group say next : 52
group say next ; -60
group say next NN 72
group say next RB -47
group say next RBR -133
group say next RBS -54
group say next VBG -67
group say next WRB -54
group say next about -52
group say next across -36
group say next after -100
group say next against -45
group say next and -63
group say next as -74
group say next at -52
group say next because -14
group say next before -69
group say next being -42
group say next between -41
group say next but -33
group say next by -70
group say next during -120
group say next for -39
group say next from -47
group say next if 45
group say next in -41
group say next into -43
group say next like -49
group say next of -56
group say next on -69
group say next or -71
group say next out -139
group say next over -64
group say next since -86
group say next than -48
group say next that -32
group say next through -11
group say next time -44
group say next to -19
group say next up -60
group say next whether -46
group say next which -150
group say next while 42
group say next who -103
group say next with -53
group say next within -41
group say next without -94
group show next , -41
group show next - -82
group show next . 45
group show next RB -93
group show next RBR -84
group show next VBG -67
group show next among -36
group show next and -90
group show next as 79
group show next at -71
group show next between -34
group show next by -55
group show next for -52
group show next from -47
group show next in -79
group show next of -56
group show next on -103
group show next or -86
group show next than -43
group show next that -64
group show next to -76
group show next who -111
group show next with -74
group speak next " -78
group speak next , -10
group speak next - -71
group speak next . 50
group speak next RB -141
group speak next VBG -18
group speak next WRB -82
group speak next about -95
group speak next and 7
group speak next at 33
group speak next for -80
group speak next from -52
group speak next in -21
group speak next of -68
group speak next on 41
group speak next or -67
group speak next over -55
group speak next that -74
group speak next to -124
group speak next which 42
group speak next who -98
group speak next with 71
group tell next " -45
group tell next , -12
group tell next - -73
group tell next . 46
group tell next RB -82
group tell next RBR -91
group tell next VBG -108
group tell next about -45
group tell next after 172
group tell next and -74
group tell next as -83
group tell next at -73
group tell next by -49
group tell next for -98
group tell next from -43
group tell next if -37
group tell next in -68
group tell next of -54
group tell next on -118
group tell next that -65
group tell next to -57
group think next " -43
group think next , 47
group think next - -19
group think next . 55
group think next RB -84
group think next RBR -83
group think next VBG -62
group think next WRB 18
group think next about -76
group think next and -33
group think next as -81
group think next at -125
group think next because 6
group think next by -58
group think next for -66
group think next in -19
group think next of -51
group think next on -120
group think next or -69
group think next than -41
group think next that 93
group think next to -76
group think next who -86
group think next with -41
group utter next " -59
group utter next , -14
group utter next . 81
group utter next RB -56
group utter next and 74
group utter next by -58
group utter next for 79
group utter next in -103
group utter next of -51
group utter next on 110
group utter next to -91
group utter next with -41
later 16 21
later 16 next " -52
later 16 next ' -47
later 16 next , 79
later 16 next - 29
later 16 next . -156
later 16 next : -74
later 16 next RB 39
later 16 next RBR 61
later 16 next VBG -60
later 16 next WRB 26
later 16 next about -46
later 16 next among -33
later 16 next and -22
later 16 next as -76
later 16 next at 34
later 16 next because 122
later 16 next by -6
later 16 next for 30
later 16 next from -45
later 16 next if -61
later 16 next in 52
later 16 next like -49
later 16 next of -58
later 16 next on -7
later 16 next or -52
later 16 next out -73
later 16 next than -41
later 16 next that -61
later 16 next to 10
later 16 next up -52
later 16 next who 5
later 16 next with 63
later 2 32
later 2 next " -53
later 2 next , 124
later 2 next - 17
later 2 next RB -57
later 2 next VBG 7
later 2 next and 105
later 2 next before 122
later 2 next but 67
later 2 next by -50
later 2 next for -73
later 2 next of -67
later 2 next or 56
later 2 next that -45
later 2 next to -51
later 2 next who -79
later 4 31
later 4 next " -58
later 4 next ' -35
later 4 next , 98
later 4 next - -31
later 4 next RB 59
later 4 next VBG -53
later 4 next and 63
later 4 next as -21
later 4 next because -25
later 4 next for -118
later 4 next from -43
later 4 next if -91
later 4 next in -129
later 4 next of 53
later 4 next on 54
later 4 next than -44
later 4 next that -55
later 4 next to 31
later 4 next whether -47
later 4 next which -149
later 4 next who -157
later 4 next with -48
later 8 12
later 8 next " -44
later 8 next ' -59
later 8 next , 80
later 8 next - 72
later 8 next . -121
later 8 next ; 249
later 8 next NN -29
later 8 next RB 36
later 8 next RBR -45
later 8 next VBG -49
later 8 next WRB 6
later 8 next about -93
later 8 next after 72
later 8 next and 35
later 8 next as 69
later 8 next at -148
later 8 next because -138
later 8 next by -41
later 8 next during 144
later 8 next for 26
later 8 next from -37
later 8 next if -54
later 8 next in 101
later 8 next like -43
later 8 next of -46
later 8 next on 33
later 8 next or -53
later 8 next out -85
later 8 next over -103
later 8 next than -45
later 8 next that -60
later 8 next through 170
later 8 next time -33
later 8 next to -76
later 8 next toward -67
later 8 next while -11
later 8 next with -46
later more -21
later more next " -43
later more next ' -29
later more next , 14
later more next - -71
later more next . -108
later more next RB 52
later more next VBG -37
later more next against -28
later more next and -65
later more next as -102
later more next at -61
later more next by -125
later more next for 44
later more next from -30
later more next in 38
later more next of -41
later more next on -101
later more next that -47
later more next to -60
later more next with -34
leaves 55
leaves NN -26
leaves NNS -13
leaves RB -68
leaves VBG 352
leaves and 110
leaves as 174
leaves because -165
leaves but 38
leaves by 76
leaves for 101
leaves if -79
leaves in -57
leaves of -56
leaves on 65
leaves that -70
leaves the -35
leaves to -77
leaves with -66
next " -56
next " CD -54
next " JJ -48
next " NN -50
next " NNP -60
next " NNS -54
next " RB -49
next " RBR -56
next " VB -43
next " VBD -40
next " VBG -58
next " VBN -44
next " VBZ -35
next " a -47
next " an -53
next " are -54
next " by -50
next " did -53
next " in -52
next " is 103
next " no -54
next " not -46
next " the -56
next " there -47
next " to -54
next " verbs 0 -80
next " verbs 1 -41
next " verbs 2 -50
next " we -50
next ' -59
next ' ' -52
next ' s -62
next ' verbs 0 -71
next ' verbs 1 -52
next ' verbs 2 -44
next ( 9
next ( " -82
next ( NNP -66
next ( verbs 0 64
next ) -57
next ) . 169
next ) verbs 0 -44
next , " -154
next , ' -164
next , CD 57
next , JJ -120
next , NN -83
next , NNP 14
next , NNPS -165
next , NNS -70
next , RB 6
next , RBR -117
next , VB -133
next , VBD 55
next , VBN -29
next , VBP -156
next , VBZ 185
next , WRB 18
next , a 64
next , although 43
next , an 12
next , and 29
next , and JJ 60
next , and VBD 196
next , and that -80
next , and the -194
next , are -23
next , as -34
next , at 33
next , because -43
next , but 42
next , but RB 37
next , but VBD 74
next , but he 191
next , but that 89
next , but the -5
next , could -90
next , for -124
next , from 11
next , had -158
next , has 146
next , he -8
next , his -70
next , if -148
next , in -48
next , into -97
next , it 6
next , like 5
next , not -43
next , of 23
next , or -235
next , she 72
next , something -40
next , that -131
next , the 18
next , there -150
next , they 191
next , this 8
next , though -35
next , to -144
next , verbs 0 17
next , verbs 2 -59
next , was 6
next , were -112
next , which 40
next , while 52
next , whom 16
next , whose -8
next , with 14
next , without -128
next , would -112
next - -28
next - ' -106
next - JJ -74
next - NN -77
next - NNP -56
next - NNPS -120
next - NNS -37
next - RB 20
next - VB -7
next - VBG 33
next - VBN -99
next - a 111
next - an 66
next - and 93
next - be -107
next - but 293
next - by -84
next - has -72
next - in -100
next - is 239
next - it 35
next - of -102
next - or 122
next - than -93
next - the -101
next - though 227
next - time -91
next - to -117
next - up -104
next - verbs 0 -45
next - verbs 1 -7
next - was -74
next - who -118
next -- 39
next -- as -15
next -- verbs 0 49
next -- verbs 1 82
next . 43
next . ' -175
next . ) -54
next . CD -154
next . NNP -121
next . end 69
next . verbs 0 13
next . verbs 1 58
next . verbs 2 64
next : -22
next : " -43
next : ' -145
next : NNP 20
next : VBG -104
next : a -23
next : end 208
next : he -101
next : verbs 0 49
next : verbs 1 -69
next : verbs 2 -154
next ; 9
next ; NN 123
next ; end 177
next ; verbs 0 26
next ; verbs 1 -60
next ? 79
next ? end 87
next ? verbs 0 79
next NN -31
next NN verbs 0 -199
next NN verbs 1 6
next NNP 8
next NNP verbs 0 37
next NNS -15
next RB -42
next RB verbs 0 -56
next RB verbs 1 -27
next RB verbs 2 -47
next RBR -32
next RBR verbs 0 -114
next RBR verbs 1 -45
next RBR verbs 2 52
next RBS -54
next RBS verbs 0 -61
next RBS verbs 1 -48
next RBS verbs 2 -51
next VBG -47
next VBG verbs 0 -64
next VBG verbs 1 -50
next VBG verbs 2 11
next VBN -134
next WRB -11
next WRB verbs 0 42
next WRB verbs 1 -98
next WRB verbs 2 -13
next a 5
next about -48
next about verbs 0 -39
next about verbs 1 -61
next about verbs 2 -50
next across -73
next across verbs 1 -48
next across verbs 2 -37
next after -18
next after verbs 0 52
next after verbs 1 -191
next after verbs 2 -85
next against -54
next against verbs 0 -58
next against verbs 1 -55
next against verbs 2 -45
next along -72
next along verbs 0 -68
next although -78
next among -67
next among verbs 0 -71
next among verbs 1 -53
next and -37
next and " -79
next and ' -158
next and - -98
next and CD -10
next and JJ -72
next and JJR -101
next and NN -99
next and NNP -19
next and NNPS -85
next and NNS -33
next and VB -57
next and VBD 53
next and VBN -64
next and VBP -117
next and VBZ 69
next and WRB -121
next and a -95
next and an -90
next and for -86
next and has 53
next and he 56
next and her -57
next and his -105
next and in -101
next and it -108
next and its -75
next and not -88
next and she -81
next and that -60
next and the -78
next and their -58
next and to 56
next and verbs 0 -9
next and verbs 1 -64
next and verbs 2 -41
next and were -62
next and whether -121
next and who 212
next and will -116
next and would -93
next around -64
next around verbs 1 -50
next as -35
next as verbs 0 -22
next as verbs 1 -99
next as verbs 2 33
next at -39
next at verbs 0 12
next at verbs 1 -85
next at verbs 2 -74
next because -25
next because verbs 0 -7
next because verbs 1 -18
next because verbs 2 -114
next before -30
next before verbs 0 99
next before verbs 1 -140
next behind -67
next behind verbs 1 -57
next being -60
next being verbs 0 -66
next being verbs 1 -68
next being verbs 2 -47
next between -69
next between verbs 0 -50
next between verbs 1 -45
next beyond -80
next both -81
next both JJ 85
next both NNP -61
next both NNS -78
next both verbs 0 -120
next but 30
next but " -131
next but RB -97
next but he 165
next but that -96
next but the -78
next but verbs 0 196
next but verbs 1 -62
next but verbs 2 -57
next but was -101
next but would -91
next by -42
next by verbs 0 -15
next by verbs 1 -44
next by verbs 2 -97
next despite -103
next down -52
next down verbs 0 -22
next down verbs 1 -82
next during -7
next during verbs 0 19
next during verbs 1 -28
next during verbs 2 -118
next either -106
next either a -51
next either verbs 1 -86
next fit -121
next for -46
next for verbs 0 -44
next for verbs 1 -42
next for verbs 2 -59
next from -51
next from verbs 0 -53
next from verbs 1 -49
next from verbs 2 -51
next if -50
next if verbs 0 9
next if verbs 1 -64
next if verbs 2 -94
next in -34
next in verbs 0 30
next in verbs 1 -86
next in verbs 2 -92
next inside -101
next into -57
next into verbs 0 -51
next into verbs 1 -63
next into verbs 2 -44
next like -53
next like verbs 0 -55
next like verbs 1 -49
next like verbs 2 -57
next of -49
next of verbs 0 -69
next of verbs 1 -32
next of verbs 2 -7
next off -63
next off verbs 0 -74
next off verbs 2 -42
next on -36
next on verbs 0 -38
next on verbs 1 -11
next on verbs 2 -81
next once -63
next onto -84
next or -67
next or ' -104
next or CD -55
next or JJ -69
next or NN -43
next or NNP -48
next or NNS -49
next or RB -69
next or VB -52
next or VBD -68
next or VBG 58
next or VBN -81
next or a -40
next or that -49
next or the -66
next or verbs 0 -60
next or verbs 1 -79
next or verbs 2 -55
next out -36
next out verbs 0 -79
next out verbs 1 21
next out verbs 2 -94
next over -36
next over verbs 0 -121
next over verbs 1 -63
next over verbs 2 111
next per -61
next since 42
next since verbs 1 -110
next than -52
next than verbs 0 -59
next than verbs 1 -49
next than verbs 2 -51
next that -46
next that verbs 0 -62
next that verbs 1 -22
next that verbs 2 -56
next the -51
next though -71
next through -15
next through verbs 1 -93
next through verbs 2 -268
next time -63
next time verbs 0 -70
next time verbs 1 -56
next to -39
next to verbs 0 -46
next to verbs 1 -40
next to verbs 2 -24
next toward -68
next toward verbs 1 -38
next under -58
next under verbs 1 -50
next unless -91
next until -32
next up -48
next up verbs 0 -6
next up verbs 1 -73
next up verbs 2 -80
next versus -65
next versus verbs 0 -51
next whether -54
next whether verbs 0 -57
next whether verbs 1 -50
next which -19
next which verbs 0 -39
next which verbs 1 57
next which verbs 2 -111
next while -11
next while verbs 0 -7
next while verbs 1 -170
next while verbs 2 46
next who -36
next who verbs 0 -36
next who verbs 1 -82
next who verbs 2 62
next with -47
next with verbs 0 -24
next with verbs 1 -62
next with verbs 2 -55
next within -77
next without 48
next without verbs 1 -82
rule 35
rule ) 136
rule - -72
rule . 65
rule : -24
rule ; 9
rule ? 79
rule RB -43
rule RBR -104
rule VBG -34
rule and -7
rule as -104
rule but -161
rule by -54
rule for -51
rule in -103
rule object 23
rule of -69
rule on -65
rule or 42
rule out -64
rule preposition 60
rule quote 101
rule that 40
rule to 33
rule wh -37
rule while -178
rule who -121
size 16 -29
size 2 17
size 4 -14
size 8 -26
size more -57
verb other -19
verb other next " -55
verb other next , 31
verb other next - -131
verb other next RB -52
verb other next VBG -50
verb other next WRB 73
verb other next and 13
verb other next because 28
verb other next but 74
verb other next that -41
verb other next who -86
verb same -19
verb same next " -42
verb same next , 16
verb same next - -95
verb same next . -79
verb same next RB -70
verb same next WRB -134
verb same next and 12
verb same next but -25
verb same next that -44
verb same next which 45
verb same next who -77`;

export const ends: ReadonlyMap<string, number> = new Map(
	table.split("\n").flatMap((line): [string, number][] => {
		const cut = line.lastIndexOf(" ");
		return cut < 0 ? [] : [[line.slice(0, cut), Number(line.slice(cut + 1)) / 100]];
	}),
);
