/** Weights of traits, in hundredths. Made by `npx tsx bench/voices/fit.ts`; do not edit. */
const table = `bias -28
frame gerund -36
frame gerund next , 11
frame gerund next VBG -46
frame gerund verbs 0 -36
frame object -21
frame object next " -37
frame object next " JJ -52
frame object next " NN -63
frame object next " RB -49
frame object next " VBG -76
frame object next " a -47
frame object next ' -63
frame object next ' ' -37
frame object next ( -103
frame object next ( NNP -19
frame object next ) -52
frame object next , -10
frame object next , CD -277
frame object next , JJ -92
frame object next , NNP -6
frame object next , RB 122
frame object next , VB -68
frame object next , VBD -86
frame object next , VBG 60
frame object next , VBN 237
frame object next , a -65
frame object next , and -40
frame object next , but 18
frame object next , the 14
frame object next , which -20
frame object next , who -67
frame object next , with 18
frame object next - 5
frame object next - JJ -93
frame object next - NN -102
frame object next - NNS 48
frame object next . 23
frame object next . CD -90
frame object next . NNP -58
frame object next . end 72
frame object next : -190
frame object next : " -113
frame object next ; 55
frame object next NN -79
frame object next NNP -182
frame object next RBR 27
frame object next RBS -58
frame object next VBG -48
frame object next WRB -111
frame object next about -20
frame object next across -57
frame object next after 106
frame object next against -66
frame object next along -51
frame object next among -47
frame object next and -5
frame object next and JJ -96
frame object next and NN -85
frame object next and NNP -101
frame object next and NNS -176
frame object next and VB 10
frame object next and VBD 5
frame object next and VBG 53
frame object next and his -80
frame object next and the -100
frame object next around -64
frame object next as -13
frame object next at 19
frame object next because 49
frame object next before 77
frame object next behind -44
frame object next being -57
frame object next between -52
frame object next beyond -41
frame object next both -108
frame object next but -65
frame object next by -71
frame object next during -41
frame object next for -51
frame object next from -57
frame object next if 44
frame object next in -13
frame object next into -46
frame object next like -57
frame object next of -37
frame object next off -62
frame object next or -24
frame object next or the -76
frame object next out -77
frame object next over -58
frame object next than -60
frame object next that -33
frame object next though -78
frame object next through 27
frame object next time -63
frame object next to -6
frame object next toward -59
frame object next under -56
frame object next up 8
frame object next versus -59
frame object next whether -60
frame object next who -9
frame object next with -23
frame object next within -65
frame object next without -150
frame object verbs 0 -12
frame object verbs 1 -34
frame object verbs 2 -59
frame preposition -9
frame preposition next " -75
frame preposition next ' -62
frame preposition next ' ' -62
frame preposition next , 44
frame preposition next , NNP -81
frame preposition next , RB 61
frame preposition next , VBD 125
frame preposition next , VBG 200
frame preposition next , WRB -30
frame preposition next , and 135
frame preposition next , which -19
frame preposition next , who 213
frame preposition next - -71
frame preposition next - JJ -69
frame preposition next - NN -72
frame preposition next . 33
frame preposition next . NNP -169
frame preposition next . end 60
frame preposition next : 17
frame preposition next RB 19
frame preposition next RBR -82
frame preposition next VBG -25
frame preposition next WRB -131
frame preposition next about -58
frame preposition next across -67
frame preposition next after -40
frame preposition next against -60
frame preposition next along -48
frame preposition next and 14
frame preposition next and JJ -113
frame preposition next and NNP -31
frame preposition next as -14
frame preposition next at -94
frame preposition next between -62
frame preposition next by 23
frame preposition next down 83
frame preposition next for 23
frame preposition next from -60
frame preposition next if -89
frame preposition next in -75
frame preposition next of -62
frame preposition next on -24
frame preposition next out -63
frame preposition next over -63
frame preposition next than -60
frame preposition next that 7
frame preposition next up -80
frame preposition next versus -67
frame preposition next which -107
frame preposition next while 44
frame preposition next who -101
frame preposition next with -71
frame preposition verbs 0 -18
frame preposition verbs 2 47
frame quote 37
frame quote next , 134
frame quote next . -20
frame quote next . end 36
frame quote next RB -72
frame quote next VBG -9
frame quote next a -84
frame quote next and VBG -66
frame quote next as 160
frame quote next by -32
frame quote next for -133
frame quote next from -71
frame quote next in 47
frame quote next of -80
frame quote next out -100
frame quote next that -78
frame quote next the 18
frame quote next to -148
frame quote next with -72
frame quote verbs 0 48
frame quote verbs 1 -6
frame quote verbs 2 39
frame that -36
frame that next " -58
frame that next " JJ -44
frame that next " NN -36
frame that next " NNP -32
frame that next " NNS -30
frame that next " RB -44
frame that next " VB -34
frame that next " VBD -40
frame that next " VBG -42
frame that next " VBN -37
frame that next " VBZ -34
frame that next " a -48
frame that next " not -49
frame that next " the -38
frame that next ' -44
frame that next ' ' -44
frame that next , -9
frame that next , " -69
frame that next , ' -40
frame that next , JJ -62
frame that next , NN -102
frame that next , NNP -25
frame that next , NNS 17
frame that next , RB -18
frame that next , VBD 58
frame that next , VBN -109
frame that next , WRB 117
frame that next , a 34
frame that next , although -98
frame that next , and -38
frame that next , are 42
frame that next , but -6
frame that next , he -14
frame that next , in 18
frame that next , is 50
frame that next , it -56
frame that next , not 17
frame that next , the 86
frame that next , was -10
frame that next , which 58
frame that next , while -15
frame that next , who 126
frame that next , with -32
frame that next , would -82
frame that next - -51
frame that next - JJ -55
frame that next - NN -55
frame that next - NNP -76
frame that next - NNS -83
frame that next - VB -111
frame that next - VBG -17
frame that next - VBN -31
frame that next - and -187
frame that next - but 208
frame that next - or -14
frame that next - time -43
frame that next - to -30
frame that next -- -167
frame that next . 53
frame that next . ) 83
frame that next . CD -101
frame that next . NNP -142
frame that next . end 73
frame that next : 50
frame that next ; -10
frame that next NNP -152
frame that next NNS -122
frame that next RB -55
frame that next RBR -30
frame that next RBS -53
frame that next VBG -46
frame that next WRB -31
frame that next about -51
frame that next across -38
frame that next after -104
frame that next against -49
frame that next along -55
frame that next although -56
frame that next among -47
frame that next and -51
frame that next and " -67
frame that next and CD 72
frame that next and JJ -52
frame that next and NN -32
frame that next and NNP -8
frame that next and NNPS -44
frame that next and NNS -59
frame that next and RB -126
frame that next and VB -74
frame that next and VBD 59
frame that next and VBG 80
frame that next and VBN -103
frame that next and VBZ -24
frame that next and he -76
frame that next and her -64
frame that next and his -27
frame that next and that -56
frame that next and the -47
frame that next around -58
frame that next as -60
frame that next at -59
frame that next because -29
frame that next before -97
frame that next behind -57
frame that next being -49
frame that next between -45
frame that next both -9
frame that next but -50
frame that next but RB -98
frame that next by -48
frame that next down -58
frame that next during -42
frame that next either -106
frame that next for -47
frame that next from -46
frame that next if -63
frame that next in -33
frame that next into -43
frame that next like -47
frame that next of -52
frame that next off -58
frame that next on -37
frame that next once -62
frame that next onto -42
frame that next or -73
frame that next or NN -25
frame that next or NNP -33
frame that next out 13
frame that next over -73
frame that next per -60
frame that next since -122
frame that next than -47
frame that next that -57
frame that next the -79
frame that next though -56
frame that next through 28
frame that next time -47
frame that next to -48
frame that next toward -67
frame that next under -55
frame that next until 37
frame that next up -51
frame that next whether -49
frame that next which -68
frame that next while -41
frame that next who -14
frame that next with -51
frame that next within -41
frame that next without -121
frame that verbs 0 -57
frame that verbs 1 -35
frame that verbs 2 -19
frame to -16
frame to next " -71
frame to next ' -48
frame to next ' ' -48
frame to next , 39
frame to next , JJ -115
frame to next , NNP 15
frame to next , RB -86
frame to next , VBG -64
frame to next , and -15
frame to next , but 187
frame to next , which 22
frame to next - 19
frame to next - JJ -86
frame to next - NN -97
frame to next . 60
frame to next . NNP -67
frame to next . end 62
frame to next ; -18
frame to next RB -42
frame to next RBR -85
frame to next RBS -64
frame to next VBG -74
frame to next WRB 13
frame to next about -77
frame to next after -13
frame to next against -64
frame to next and -71
frame to next and JJ -65
frame to next and NN -47
frame to next and NNP -134
frame to next and VB -29
frame to next as -67
frame to next at -19
frame to next before -135
frame to next behind -86
frame to next being -58
frame to next by -100
frame to next down -101
frame to next during -143
frame to next for -60
frame to next from -64
frame to next if -90
frame to next in -41
frame to next into -56
frame to next like -62
frame to next of -54
frame to next on -79
frame to next or -66
frame to next out -82
frame to next over 36
frame to next than -67
frame to next that -59
frame to next the -105
frame to next to -63
frame to next toward -51
frame to next up -83
frame to next whether -58
frame to next which 45
frame to next who -9
frame to next with -69
frame to verbs 0 -8
frame to verbs 1 -46
frame to verbs 2 -37
frame wh -32
frame wh next " -59
frame wh next , -75
frame wh next , NNP 180
frame wh next - 142
frame wh next . 40
frame wh next . NNP -124
frame wh next . end 68
frame wh next RB -60
frame wh next RBR -74
frame wh next VBG -90
frame wh next WRB -108
frame wh next against -53
frame wh next and -37
frame wh next and NNP 80
frame wh next as -100
frame wh next at -57
frame wh next by 111
frame wh next for -51
frame wh next from -47
frame wh next in -70
frame wh next into -52
frame wh next like -59
frame wh next of -53
frame wh next off -45
frame wh next on -61
frame wh next or -59
frame wh next than -63
frame wh next that -64
frame wh next to -78
frame wh next under -57
frame wh next whether -65
frame wh next who -38
frame wh next with -60
frame wh verbs 0 -91
frame wh verbs 1 -12
frame wh verbs 2 -31
group ask next " -66
group ask next , 48
group ask next - 16
group ask next . 55
group ask next RB -84
group ask next VBG 109
group ask next and -44
group ask next for -69
group ask next in -112
group ask next of -55
group ask next on -64
group ask next or -66
group ask next that -81
group ask next to 64
group ask next who -89
group claim next " -71
group claim next , 9
group claim next - -28
group claim next . 54
group claim next RB 37
group claim next RBR -116
group claim next RBS -38
group claim next VBG -12
group claim next against -46
group claim next and -20
group claim next as -74
group claim next but 74
group claim next by -96
group claim next for -77
group claim next from -49
group claim next in -11
group claim next of -50
group claim next on 30
group claim next that -73
group claim next to -73
group claim next who -101
group claim next with -48
group demand next " -75
group demand next ' -64
group demand next , -103
group demand next - -123
group demand next . 56
group demand next RBR 118
group demand next VBG -54
group demand next against -51
group demand next and -39
group demand next as -18
group demand next at 86
group demand next by 94
group demand next down 94
group demand next for -127
group demand next from -54
group demand next in -89
group demand next of -59
group demand next on 76
group demand next or -105
group demand next out -57
group demand next that -69
group demand next to -109
group demand next with -67
group feel next , 138
group feel next . 31
group feel next RB -127
group feel next VBG -64
group feel next in -83
group feel next that -96
group hope next , -22
group hope next - -5
group hope next . 53
group hope next RB 27
group hope next VBG 33
group hope next as -82
group hope next at -150
group hope next by -62
group hope next for -61
group hope next from -61
group hope next in -125
group hope next into -47
group hope next of -56
group hope next on -80
group hope next over -180
group hope next that -64
group hope next to -78
group hope next who 116
group hope next with -64
group judge next " 18
group judge next ' -43
group judge next ( 67
group judge next , 39
group judge next - 35
group judge next . 63
group judge next ; 111
group judge next RB 66
group judge next VBG -41
group judge next and 21
group judge next as 39
group judge next at 63
group judge next because -29
group judge next before 33
group judge next by -62
group judge next during 42
group judge next for -21
group judge next from -54
group judge next in 44
group judge next of -28
group judge next on -24
group judge next or 40
group judge next that -91
group judge next to -16
group judge next up 74
group judge next who 99
group judge next with -100
group light next , -93
group light next . 57
group light next RB -115
group light next VBG -71
group light next about 81
group light next and -137
group light next at -141
group light next for -71
group light next in 40
group light next of -68
group light next that -68
group light next to -110
group name next " -59
group name next ' -78
group name next , 26
group name next - -7
group name next . 75
group name next RB -74
group name next VBG -14
group name next and -25
group name next as -148
group name next for 22
group name next from -48
group name next in -10
group name next of -63
group name next on -130
group name next that -53
group name next to -123
group name next who -81
group name next with -96
group note next " -56
group note next ' -44
group note next , -44
group note next - 18
group note next . 31
group note next : 11
group note next RB -43
group note next RBR -90
group note next VBG -66
group note next WRB -136
group note next about -55
group note next against -45
group note next and -67
group note next as 62
group note next at -100
group note next because 111
group note next by -63
group note next for -82
group note next from -44
group note next if -31
group note next in -34
group note next into -38
group note next like -41
group note next of -9
group note next on -23
group note next or -72
group note next out -145
group note next than -40
group note next that -71
group note next to -88
group note next which -91
group note next who -80
group note next with -55
group promise next " -69
group promise next , 44
group promise next . 56
group promise next RB -93
group promise next VBG -53
group promise next after 80
group promise next and 91
group promise next as 59
group promise next for -61
group promise next in -152
group promise next of -53
group promise next on -156
group promise next that -59
group promise next to 123
group reckon next , 42
group reckon next . 77
group reckon next in 107
group say next " -58
group say next ' -49
group say next ( -135
group say next , -15
group say next - -43
group say next . 23
group say next : 53
group say next ; -60
group say next NN 41
group say next RB -46
group say next RBR -122
group say next RBS -52
group say next VBG -66
group say next WRB -48
group say next about -51
group say next across -36
group say next after -100
group say next against -45
group say next and -63
group say next as -74
group say next at -49
group say next because -14
group say next before -62
group say next being -41
group say next between -40
group say next but -29
group say next by -66
group say next during -120
group say next for -39
group say next from -46
group say next if 45
group say next in -40
group say next into -42
group say next like -48
group say next of -56
group say next on -69
group say next or -70
group say next out -138
group say next over -63
group say next since -85
group say next than -47
group say next that -33
group say next through -11
group say next time -44
group say next to -19
group say next under -45
group say next up -60
group say next whether -46
group say next which -150
group say next while 42
group say next who -101
group say next with -53
group say next within -41
group say next without -82
group show next , -37
group show next - -82
group show next . 45
group show next RB -93
group show next RBR -75
group show next VBG -68
group show next among -35
group show next and -90
group show next as 77
group show next at -68
group show next between -33
group show next by -54
group show next for -52
group show next from -47
group show next in -79
group show next of -56
group show next on -103
group show next or -84
group show next than -43
group show next that -66
group show next to -76
group show next who -121
group show next with -74
group speak next " -77
group speak next , -8
group speak next - -74
group speak next . 50
group speak next RB -141
group speak next VBG -19
group speak next WRB -74
group speak next about -96
group speak next and 5
group speak next at 25
group speak next for -80
group speak next from -53
group speak next in -24
group speak next of -68
group speak next on 38
group speak next or -66
group speak next over -54
group speak next that -76
group speak next to -120
group speak next which 43
group speak next who -90
group speak next with 70
group tell next " -44
group tell next - -87
group tell next . 47
group tell next RB -80
group tell next RBR -81
group tell next VBG -103
group tell next about -45
group tell next after 173
group tell next and -72
group tell next as -83
group tell next at -73
group tell next by -47
group tell next for -94
group tell next from -43
group tell next if -36
group tell next in -68
group tell next of -54
group tell next on -118
group tell next that -63
group tell next to -57
group think next , 58
group think next - -6
group think next . 54
group think next RB -82
group think next VBG -64
group think next WRB 43
group think next about -89
group think next as -84
group think next at -142
group think next because 5
group think next by -55
group think next for -65
group think next in -94
group think next of -52
group think next on -117
group think next than -41
group think next that 112
group think next to -78
group think next who -56
group think next with -39
group utter next " -58
group utter next , -13
group utter next . 82
group utter next RB -53
group utter next and 75
group utter next by -63
group utter next for 80
group utter next in -101
group utter next of -50
group utter next on 112
group utter next to -91
group utter next with -41
group will next ' -48
group will next - -55
group will next . 75
group will next RB -85
group will next VBG -50
group will next about -47
group will next and -132
group will next as 58
group will next at 104
group will next for -77
group will next in -123
group will next of -61
group will next on -84
group will next or -38
group will next that -72
group will next to -67
group will next whether -54
group will next with -65
later 16 22
later 16 next " -50
later 16 next ' -48
later 16 next , 79
later 16 next - 25
later 16 next . -157
later 16 next : -75
later 16 next RB 36
later 16 next RBR 64
later 16 next VBG -59
later 16 next WRB 29
later 16 next about -45
later 16 next among -32
later 16 next and -26
later 16 next as -79
later 16 next at 30
later 16 next because 122
later 16 next by 23
later 16 next for 29
later 16 next from -45
later 16 next if -62
later 16 next in 49
later 16 next into -46
later 16 next like -60
later 16 next of -58
later 16 next on -8
later 16 next or -51
later 16 next out -73
later 16 next than -41
later 16 next that -62
later 16 next to 10
later 16 next up -54
later 16 next who 37
later 16 next with 62
later 2 35
later 2 next " -53
later 2 next , 122
later 2 next - 19
later 2 next RB -53
later 2 next VBG 24
later 2 next and 101
later 2 next before 102
later 2 next but 67
later 2 next by -50
later 2 next for -73
later 2 next of -68
later 2 next or 56
later 2 next that -46
later 2 next to -51
later 2 next who -77
later 4 32
later 4 next " -58
later 4 next ' -36
later 4 next , 103
later 4 next - -40
later 4 next RB 58
later 4 next VBG -49
later 4 next WRB 21
later 4 next and 62
later 4 next as -25
later 4 next because -26
later 4 next for -118
later 4 next from -43
later 4 next if -90
later 4 next in -129
later 4 next of 52
later 4 next on 54
later 4 next than -44
later 4 next that -56
later 4 next to 30
later 4 next whether -47
later 4 next which -149
later 4 next who -158
later 4 next with -49
later 8 10
later 8 next " -43
later 8 next ' -58
later 8 next , 78
later 8 next - 67
later 8 next . -120
later 8 next ; 250
later 8 next RB 30
later 8 next RBR -42
later 8 next VBG -47
later 8 next about -94
later 8 next after 74
later 8 next and 39
later 8 next as 64
later 8 next at -117
later 8 next because -136
later 8 next by -40
later 8 next during 146
later 8 next for 26
later 8 next from -37
later 8 next if -54
later 8 next in 96
later 8 next like -41
later 8 next of -45
later 8 next on 35
later 8 next or -52
later 8 next out -86
later 8 next over -102
later 8 next than -44
later 8 next that -60
later 8 next through 171
later 8 next time -33
later 8 next to -74
later 8 next toward -51
later 8 next while -11
later 8 next with -45
later more -22
later more next " -42
later more next ' -29
later more next , 12
later more next - -73
later more next . -109
later more next RB 51
later more next VBG -34
later more next against -28
later more next and -66
later more next as -107
later more next at -61
later more next by -111
later more next for 46
later more next from -34
later more next in 37
later more next of -41
later more next on -102
later more next that -49
later more next to -60
later more next with -34
leaves 54
leaves NN -42
leaves NNS -11
leaves RB -77
leaves VBG 346
leaves and 111
leaves as 166
leaves because -165
leaves but 47
leaves by 15
leaves for 102
leaves if -79
leaves in -42
leaves of -55
leaves on 66
leaves that -66
leaves the -25
leaves to -76
leaves who -166
leaves with -66
next " -57
next " CD -53
next " JJ -50
next " NN -54
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
next " did -52
next " in -51
next " is 104
next " no -54
next " not -47
next " the -57
next " there -47
next " to -54
next " verbs 0 -80
next " verbs 1 -42
next " verbs 2 -49
next " we -50
next ' -59
next ' ' -52
next ' s -61
next ' verbs 0 -71
next ' verbs 1 -52
next ' verbs 2 -44
next ( 22
next ( " -81
next ( NNP -50
next ( verbs 0 83
next ) -57
next ) . 169
next ) verbs 0 -44
next , " -155
next , ' -164
next , CD 56
next , JJ -120
next , NN -82
next , NNP 14
next , NNPS -163
next , NNS -63
next , RBR -115
next , VB -133
next , VBD 61
next , VBN -25
next , VBP -156
next , VBZ 185
next , WRB 17
next , a 78
next , along 7
next , although 43
next , an 11
next , and 32
next , and JJ 58
next , and VBD 189
next , and that -82
next , and the -198
next , are -24
next , as -33
next , at 36
next , because -50
next , but 40
next , but RB 32
next , but VBD 67
next , but he 188
next , but that 90
next , but the 45
next , could -89
next , for -123
next , from 15
next , had -158
next , has 147
next , he -11
next , his -49
next , if -151
next , in -50
next , into -98
next , is -11
next , it 6
next , like 5
next , not -41
next , of 23
next , or -235
next , she 72
next , something -41
next , that -130
next , the 20
next , there -150
next , they 188
next , this 11
next , though -33
next , to -148
next , verbs 0 15
next , verbs 2 -59
next , was 25
next , were -112
next , which 43
next , while 54
next , who 5
next , whom 9
next , whose -7
next , will 159
next , with 12
next , without -130
next , would -108
next - -28
next - ' -108
next - JJ -78
next - NN -78
next - NNP -59
next - NNPS -123
next - NNS -38
next - RB 11
next - VB 10
next - VBG 35
next - VBN -101
next - a 145
next - an 75
next - and 87
next - be -113
next - but 292
next - by -88
next - has -71
next - in -98
next - is 237
next - it 30
next - of -111
next - or 126
next - than -95
next - the -99
next - though 230
next - time -91
next - to -114
next - up -105
next - verbs 0 -42
next - verbs 1 -5
next - verbs 2 -14
next - was -73
next - who -114
next -- 39
next -- as -15
next -- verbs 0 49
next -- verbs 1 80
next . 44
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
next : end 209
next : he -102
next : verbs 0 49
next : verbs 1 -69
next : verbs 2 -153
next ; 9
next ; NN 123
next ; end 177
next ; verbs 0 25
next ; verbs 1 -60
next ? 79
next ? end 87
next ? verbs 0 79
next NN -51
next NN verbs 0 -150
next NN verbs 1 26
next NNP 6
next NNP verbs 0 36
next NNS -13
next RB -42
next RB verbs 0 -57
next RB verbs 1 -27
next RB verbs 2 -47
next RBR -35
next RBR verbs 0 -118
next RBR verbs 1 -47
next RBR verbs 2 52
next RBS -55
next RBS verbs 0 -61
next RBS verbs 1 -48
next RBS verbs 2 -54
next VBD -5
next VBG -48
next VBG verbs 0 -65
next VBG verbs 1 -51
next VBG verbs 2 10
next VBN -136
next WRB -11
next WRB verbs 0 54
next WRB verbs 1 -105
next WRB verbs 2 -25
next a 5
next about -48
next about verbs 0 -39
next about verbs 1 -62
next about verbs 2 -49
next across -73
next across verbs 1 -48
next across verbs 2 -36
next after -18
next after verbs 0 52
next after verbs 1 -190
next after verbs 2 -85
next against -54
next against verbs 0 -58
next against verbs 1 -55
next against verbs 2 -45
next along -72
next along verbs 0 -68
next although -78
next among -67
next among verbs 0 -72
next among verbs 1 -52
next and -37
next and " -79
next and ' -145
next and - -105
next and CD -12
next and JJ -72
next and JJR -102
next and NN -101
next and NNP -20
next and NNPS -84
next and NNS -33
next and VB -55
next and VBD 52
next and VBG -6
next and VBN -65
next and VBP -118
next and VBZ 67
next and WRB -122
next and a -95
next and an -90
next and for -86
next and has 52
next and he 55
next and her -64
next and his -103
next and in -92
next and it -107
next and its -75
next and not -90
next and that -61
next and the -78
next and their -58
next and to 55
next and verbs 0 -10
next and verbs 1 -62
next and verbs 2 -42
next and were -68
next and whether -121
next and who 231
next and will -117
next and would -94
next around -64
next around verbs 1 -49
next as -35
next as verbs 0 -20
next as verbs 1 -98
next as verbs 2 29
next at -41
next at verbs 0 10
next at verbs 1 -85
next at verbs 2 -66
next because -24
next because verbs 0 -8
next because verbs 1 -18
next because verbs 2 -113
next before -32
next before verbs 0 97
next before verbs 1 -139
next behind -67
next behind verbs 1 -57
next being -60
next being verbs 0 -67
next being verbs 1 -68
next being verbs 2 -47
next between -69
next between verbs 0 -50
next between verbs 1 -47
next beyond -80
next both -81
next both JJ 86
next both NNP -61
next both NNS -78
next both verbs 0 -121
next but 31
next but " -133
next but RB -100
next but VBD -5
next but he 165
next but that -95
next but the -78
next but verbs 0 195
next but verbs 1 -63
next but verbs 2 -47
next but was -101
next but would -90
next by -43
next by verbs 0 -7
next by verbs 1 -56
next by verbs 2 -99
next despite -102
next down -58
next down verbs 0 -27
next down verbs 1 -75
next during -7
next during verbs 0 18
next during verbs 1 -28
next during verbs 2 -118
next either -106
next either a -51
next either verbs 1 -86
next fit -122
next for -46
next for verbs 0 -44
next for verbs 1 -41
next for verbs 2 -59
next from -51
next from verbs 0 -53
next from verbs 1 -49
next from verbs 2 -51
next if -50
next if verbs 0 9
next if verbs 1 -64
next if verbs 2 -94
next in -35
next in verbs 0 28
next in verbs 1 -85
next in verbs 2 -87
next inside -100
next into -56
next into verbs 0 -51
next into verbs 1 -61
next into verbs 2 -45
next like -54
next like verbs 0 -59
next like verbs 1 -48
next like verbs 2 -56
next of -49
next of verbs 0 -69
next of verbs 1 -32
next of verbs 2 -8
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
next or ' -126
next or CD -64
next or JJ -69
next or NN -42
next or NNP -49
next or NNS -54
next or RB -69
next or VB -54
next or VBD -69
next or VBG 58
next or VBN -80
next or a -40
next or that -49
next or the -66
next or verbs 0 -63
next or verbs 1 -79
next or verbs 2 -57
next out -36
next out verbs 0 -80
next out verbs 1 21
next out verbs 2 -93
next over -35
next over verbs 0 -124
next over verbs 1 -63
next over verbs 2 110
next per -61
next since 42
next since verbs 1 -110
next than -52
next than verbs 0 -61
next than verbs 1 -49
next than verbs 2 -50
next that -46
next that verbs 0 -61
next that verbs 1 -24
next that verbs 2 -54
next the -35
next the verbs 1 -63
next though -71
next through -15
next through verbs 1 -93
next through verbs 2 -267
next time -62
next time verbs 0 -71
next time verbs 1 -55
next to -39
next to verbs 0 -46
next to verbs 1 -40
next to verbs 2 -23
next toward -62
next toward verbs 0 -59
next toward verbs 1 -43
next under -56
next under verbs 1 -52
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
next which verbs 1 58
next which verbs 2 -111
next while -11
next while verbs 0 -7
next while verbs 1 -169
next while verbs 2 47
next who -32
next who verbs 0 -29
next who verbs 1 -78
next who verbs 2 54
next with -47
next with verbs 0 -26
next with verbs 1 -61
next with verbs 2 -54
next within -77
next without 34
next without verbs 1 -145
rule 35
rule ) 136
rule - -77
rule . 66
rule : -24
rule ; 9
rule ? 79
rule RB -42
rule RBR -105
rule VBG -36
rule and -7
rule as -97
rule but -161
rule by -53
rule for -50
rule in -103
rule object 24
rule of -68
rule on -64
rule or 42
rule out -62
rule preposition 59
rule quote 105
rule that 39
rule to 35
rule wh -41
rule while -177
rule who -127
size 16 -29
size 2 19
size 4 -14
size 8 -26
size more -57
verb other -21
verb other next " -55
verb other next , 28
verb other next - -120
verb other next RB -54
verb other next VBG -54
verb other next WRB 40
verb other next and 19
verb other next because 29
verb other next but 75
verb other next that -41
verb other next who -80
verb same -17
verb same next " -43
verb same next , 13
verb same next - -87
verb same next . -79
verb same next RB -71
verb same next WRB -27
verb same next and 12
verb same next but -28
verb same next that -46
verb same next which 42
verb same next who -80`;

export const ends: ReadonlyMap<string, number> = new Map(
	table.split("\n").flatMap((line): [string, number][] => {
		const cut = line.lastIndexOf(" ");
		return cut < 0 ? [] : [[line.slice(0, cut), Number(line.slice(cut + 1)) / 100]];
	}),
);
