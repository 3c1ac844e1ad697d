/** Weights of traits, in hundredths. Made by `npx tsx bench/voices/fit.ts`; do not edit. */
const table = `bias -17
frame gerund next , -9
frame gerund next VBG -36
frame object -11
frame object next " -26
frame object next " JJ -45
frame object next " NN -59
frame object next " RB -49
frame object next " VBG -75
frame object next " a -47
frame object next ' -52
frame object next ' ' -33
frame object next ( -105
frame object next ( NNP -18
frame object next ) -47
frame object next , CD -234
frame object next , JJ -100
frame object next , NNP 21
frame object next , RB 99
frame object next , VB -53
frame object next , VBD -135
frame object next , VBG 50
frame object next , VBN 212
frame object next , a -46
frame object next , and -40
frame object next , but 42
frame object next , the 34
frame object next , which -20
frame object next , who -39
frame object next , with 14
frame object next - 21
frame object next - JJ -84
frame object next - NN -102
frame object next - NNP 15
frame object next - NNS 42
frame object next . 29
frame object next . CD -82
frame object next . NNP -18
frame object next . end 62
frame object next : -185
frame object next : " -115
frame object next ; 58
frame object next NN -72
frame object next NNP -105
frame object next RBR 31
frame object next RBS -47
frame object next VBG -39
frame object next WRB -106
frame object next across -69
frame object next after 99
frame object next against -61
frame object next along -39
frame object next among -37
frame object next and JJ -70
frame object next and NN -65
frame object next and NNP -75
frame object next and NNS -151
frame object next and VB -28
frame object next and VBD -22
frame object next and VBG 22
frame object next and his -81
frame object next and the -76
frame object next around -49
frame object next at 31
frame object next because 46
frame object next before 84
frame object next behind -30
frame object next being -44
frame object next between -40
frame object next beyond -32
frame object next both -79
frame object next but -60
frame object next by -62
frame object next during -55
frame object next for -46
frame object next from -45
frame object next if 60
frame object next in -9
frame object next into -33
frame object next like -54
frame object next of -22
frame object next off -46
frame object next on 5
frame object next or -13
frame object next or the -49
frame object next out -65
frame object next over -49
frame object next than -43
frame object next that -26
frame object next though -55
frame object next through 27
frame object next time -69
frame object next toward -49
frame object next under -43
frame object next up 26
frame object next versus -42
frame object next whether -55
frame object next which 10
frame object next while 6
frame object next with -15
frame object next within -62
frame object next without -98
frame object verbs 0 -7
frame object verbs 1 -18
frame object verbs 2 -32
frame preposition next " -70
frame preposition next ' -58
frame preposition next ' ' -58
frame preposition next , 52
frame preposition next , NNP -56
frame preposition next , RB 68
frame preposition next , VBD 72
frame preposition next , VBG 190
frame preposition next , WRB -20
frame preposition next , and 157
frame preposition next , which -39
frame preposition next , who 200
frame preposition next - -49
frame preposition next - JJ -61
frame preposition next - NN -85
frame preposition next . 29
frame preposition next . NNP -171
frame preposition next . end 57
frame preposition next : 22
frame preposition next RB 20
frame preposition next RBR -95
frame preposition next VBG -19
frame preposition next WRB -134
frame preposition next about -50
frame preposition next across -52
frame preposition next after -99
frame preposition next against -45
frame preposition next along -36
frame preposition next and 23
frame preposition next and JJ -85
frame preposition next and NNP -35
frame preposition next at -100
frame preposition next between -67
frame preposition next by 44
frame preposition next down 92
frame preposition next for 27
frame preposition next from -49
frame preposition next if -77
frame preposition next in -66
frame preposition next of -48
frame preposition next on 10
frame preposition next out -52
frame preposition next over -54
frame preposition next than -53
frame preposition next that 6
frame preposition next to 10
frame preposition next up -51
frame preposition next versus -51
frame preposition next which -103
frame preposition next while 47
frame preposition next who -86
frame preposition next with -57
frame preposition verbs 0 -15
frame preposition verbs 1 17
frame preposition verbs 2 66
frame quote 29
frame quote next , 129
frame quote next . end 36
frame quote next RB -74
frame quote next VBG -12
frame quote next a -89
frame quote next and -6
frame quote next and VBG -77
frame quote next as 160
frame quote next by -33
frame quote next for -123
frame quote next from -69
frame quote next in 31
frame quote next of -74
frame quote next out -102
frame quote next that -78
frame quote next the 25
frame quote next to -122
frame quote next with -67
frame quote verbs 0 35
frame quote verbs 2 36
frame that -24
frame that next " -42
frame that next " JJ -34
frame that next " NN -27
frame that next " NNP -24
frame that next " NNS -24
frame that next " RB -28
frame that next " VB -26
frame that next " VBD -28
frame that next " VBG -33
frame that next " VBN -25
frame that next " VBZ -26
frame that next " a -35
frame that next " not -48
frame that next " the -30
frame that next ' -34
frame that next ' ' -34
frame that next , " -54
frame that next , ' -40
frame that next , JJ -56
frame that next , NN -99
frame that next , NNP -65
frame that next , NNS 8
frame that next , RB -15
frame that next , VBD 63
frame that next , VBN -111
frame that next , WRB 133
frame that next , a 27
frame that next , although -73
frame that next , and -39
frame that next , are 37
frame that next , but 6
frame that next , he -5
frame that next , in 38
frame that next , is 66
frame that next , it -92
frame that next , not 23
frame that next , the 86
frame that next , was -32
frame that next , which 62
frame that next , while -6
frame that next , who 124
frame that next , with 15
frame that next , would -83
frame that next - -48
frame that next - JJ -49
frame that next - NN -45
frame that next - NNP -72
frame that next - NNS -69
frame that next - VB -96
frame that next - VBG 6
frame that next - VBN -25
frame that next - and -147
frame that next - but 188
frame that next - or -10
frame that next - time -36
frame that next - to -32
frame that next -- -162
frame that next . 53
frame that next . ) 76
frame that next . CD -65
frame that next . NNP -102
frame that next . end 65
frame that next : 44
frame that next NN 6
frame that next NNP -73
frame that next NNS -122
frame that next RB -43
frame that next RBR -18
frame that next RBS -38
frame that next VBG -36
frame that next WRB -24
frame that next about -41
frame that next across -30
frame that next after -82
frame that next against -36
frame that next along -42
frame that next although -40
frame that next among -36
frame that next and -38
frame that next and " -52
frame that next and CD 79
frame that next and JJ -36
frame that next and NN -27
frame that next and NNP 5
frame that next and NNPS -45
frame that next and NNS -54
frame that next and RB -69
frame that next and VB -77
frame that next and VBD 79
frame that next and VBG 104
frame that next and VBN -93
frame that next and VBZ -28
frame that next and he -93
frame that next and her -60
frame that next and his -34
frame that next and that -65
frame that next and the -49
frame that next around -42
frame that next as -49
frame that next at -54
frame that next because -19
frame that next before -91
frame that next behind -78
frame that next being -49
frame that next between -34
frame that next both 21
frame that next but -37
frame that next but RB -94
frame that next by -40
frame that next down -66
frame that next during -28
frame that next either -78
frame that next for -32
frame that next from -34
frame that next he -11
frame that next if -53
frame that next in -20
frame that next into -32
frame that next like -34
frame that next of -41
frame that next off -39
frame that next on -29
frame that next once -50
frame that next onto -36
frame that next or -50
frame that next or NN -20
frame that next or NNP -24
frame that next out 30
frame that next over -62
frame that next per -50
frame that next since -124
frame that next than -35
frame that next that -46
frame that next the -74
frame that next though -50
frame that next through 44
frame that next time -35
frame that next to -37
frame that next toward -51
frame that next under -39
frame that next until 56
frame that next up -32
frame that next whether -39
frame that next which -55
frame that next while -26
frame that next with -39
frame that next within -30
frame that next without -83
frame that verbs 0 -47
frame that verbs 1 -23
frame that verbs 2 -8
frame to -6
frame to next " -56
frame to next ' -39
frame to next ' ' -39
frame to next , 34
frame to next , JJ -104
frame to next , NNP 35
frame to next , RB -91
frame to next , VBG -49
frame to next , but 151
frame to next , which 46
frame to next - 22
frame to next - JJ -68
frame to next - NN -74
frame to next . 57
frame to next . NNP -20
frame to next . end 56
frame to next RB -30
frame to next RBR -80
frame to next RBS -51
frame to next VBG -68
frame to next WRB 20
frame to next about -66
frame to next after 21
frame to next against -48
frame to next and -47
frame to next and JJ -53
frame to next and NN -47
frame to next and NNP -116
frame to next as -62
frame to next before -114
frame to next behind -55
frame to next being -48
frame to next by -93
frame to next down -95
frame to next during -135
frame to next for -46
frame to next from -53
frame to next if -93
frame to next in -21
frame to next into -42
frame to next like -45
frame to next of -45
frame to next on -59
frame to next or -53
frame to next out -69
frame to next over 52
frame to next than -54
frame to next that -47
frame to next the -94
frame to next to -47
frame to next toward -38
frame to next up -56
frame to next whether -53
frame to next which 21
frame to next with -51
frame to verbs 1 -34
frame to verbs 2 -30
frame wh -19
frame wh next " -47
frame wh next , -65
frame wh next , NNP 152
frame wh next - 135
frame wh next . 31
frame wh next . NNP -114
frame wh next . end 53
frame wh next RB -53
frame wh next RBR -59
frame wh next VBG -82
frame wh next WRB -106
frame wh next against -43
frame wh next and NNP 87
frame wh next as -93
frame wh next at -47
frame wh next by 126
frame wh next for -44
frame wh next from -40
frame wh next in -60
frame wh next into -46
frame wh next like -93
frame wh next of -45
frame wh next off -36
frame wh next on -51
frame wh next or -47
frame wh next than -59
frame wh next that -52
frame wh next to -64
frame wh next under -45
frame wh next whether -46
frame wh next who -31
frame wh next with -49
frame wh verbs 0 -66
frame wh verbs 2 -22
group ask next " -50
group ask next , 55
group ask next - 41
group ask next . 55
group ask next RB -71
group ask next VBG 112
group ask next and -76
group ask next for -52
group ask next in -105
group ask next of -47
group ask next on -53
group ask next or -51
group ask next that -53
group ask next to 66
group ask next who -63
group claim next " -57
group claim next , 34
group claim next - -29
group claim next . 52
group claim next RB 27
group claim next RBR -125
group claim next RBS -32
group claim next VBG -8
group claim next against -35
group claim next and -49
group claim next as -65
group claim next but 72
group claim next by -85
group claim next for -59
group claim next from -41
group claim next in 9
group claim next of -39
group claim next on 37
group claim next that -71
group claim next to -108
group claim next who -90
group claim next with -39
group demand next " -71
group demand next ' -57
group demand next , -97
group demand next - -107
group demand next . 53
group demand next RB 8
group demand next RBR 122
group demand next VBG -46
group demand next against -39
group demand next and -25
group demand next as -19
group demand next at 94
group demand next by 97
group demand next down 97
group demand next for -121
group demand next from -41
group demand next in -93
group demand next of -48
group demand next on 57
group demand next or -82
group demand next out -49
group demand next that -55
group demand next to -91
group demand next with -65
group feel next , 148
group feel next . 36
group feel next RB -97
group feel next VBG -54
group feel next in -68
group feel next that -67
group hope next , -17
group hope next - -5
group hope next . 46
group hope next RB 40
group hope next VBG 46
group hope next WRB 13
group hope next and 15
group hope next as -69
group hope next at -138
group hope next by -54
group hope next for -44
group hope next from -53
group hope next in -110
group hope next into -38
group hope next of -45
group hope next on -61
group hope next over -188
group hope next that -47
group hope next to -55
group hope next who 119
group hope next with -49
group judge next " 33
group judge next ' -37
group judge next ( 65
group judge next , 42
group judge next - 36
group judge next . 69
group judge next ; 106
group judge next RB 69
group judge next VBG -34
group judge next and 35
group judge next as 48
group judge next at 40
group judge next because -35
group judge next before 36
group judge next by -49
group judge next during 55
group judge next for -26
group judge next from -42
group judge next in 44
group judge next of -13
group judge next on -10
group judge next or 29
group judge next that -92
group judge next to -10
group judge next up 73
group judge next who 109
group judge next with -72
group light next , -89
group light next . 56
group light next RB -87
group light next VBG -72
group light next about 92
group light next and -114
group light next at -123
group light next for -56
group light next of -62
group light next that -64
group light next to -89
group name next " -56
group name next ' -60
group name next - -19
group name next . 87
group name next RB -99
group name next and 24
group name next as -142
group name next for 20
group name next from -39
group name next of -52
group name next on -154
group name next that -53
group name next to -141
group name next who -89
group name next with -69
group note next " -45
group note next ' -34
group note next , -37
group note next - 17
group note next . 24
group note next : -13
group note next RB -37
group note next RBR -86
group note next VBG -59
group note next WRB -146
group note next about -46
group note next against -28
group note next and -45
group note next as 66
group note next at -84
group note next because 103
group note next by -49
group note next for -67
group note next from -31
group note next if -30
group note next in -28
group note next into -27
group note next like -21
group note next or -52
group note next out -134
group note next than -41
group note next that -79
group note next to -62
group note next which -90
group note next who -78
group note next with -43
group promise next " -54
group promise next , 29
group promise next . 54
group promise next RB -76
group promise next VBG -43
group promise next after 125
group promise next and 101
group promise next as 68
group promise next for -59
group promise next in -163
group promise next of -45
group promise next on -119
group promise next that -49
group promise next to 103
group reckon next , 52
group reckon next . 78
group reckon next in 112
group say next " -42
group say next ' -35
group say next ( -129
group say next , -6
group say next - -32
group say next . 29
group say next : 57
group say next ; -45
group say next NN 46
group say next RB -33
group say next RBR -119
group say next RBS -41
group say next VBG -56
group say next WRB -37
group say next about -44
group say next across -29
group say next after -83
group say next against -34
group say next and -37
group say next as -72
group say next at -39
group say next before -27
group say next being -29
group say next between -30
group say next by -59
group say next during -117
group say next for -23
group say next from -36
group say next if 46
group say next in -21
group say next into -33
group say next like -36
group say next of -44
group say next on -59
group say next or -50
group say next out -130
group say next over -55
group say next since -83
group say next than -33
group say next that -21
group say next through -8
group say next time -38
group say next under -35
group say next up -40
group say next whether -39
group say next which -146
group say next while 67
group say next who -90
group say next with -40
group say next within -30
group say next without -76
group show next , -29
group show next - -78
group show next . 44
group show next RB -86
group show next RBR -65
group show next VBG -60
group show next among -31
group show next and -77
group show next as 88
group show next at -54
group show next between -28
group show next by -41
group show next for -42
group show next from -34
group show next in -63
group show next of -44
group show next on -88
group show next or -55
group show next than -29
group show next that -47
group show next to -80
group show next who -102
group show next with -63
group speak next " -64
group speak next - -63
group speak next . 43
group speak next RB -127
group speak next VBG -16
group speak next WRB -71
group speak next about -87
group speak next and 5
group speak next at 41
group speak next for -77
group speak next from -44
group speak next in -15
group speak next of -54
group speak next on 62
group speak next or -44
group speak next over -42
group speak next that -78
group speak next to -94
group speak next which 44
group speak next who -79
group speak next with 55
group tell next " -39
group tell next , 18
group tell next - -71
group tell next . 42
group tell next RB -69
group tell next RBR -72
group tell next VBG -95
group tell next about -38
group tell next after 194
group tell next and -94
group tell next as -126
group tell next at -53
group tell next by -45
group tell next for -64
group tell next from -32
group tell next if -25
group tell next in -53
group tell next of -43
group tell next on -150
group tell next that -40
group tell next to -40
group think next , 56
group think next . 54
group think next RB -78
group think next VBG -57
group think next WRB 41
group think next about -78
group think next and -12
group think next as -76
group think next at -114
group think next because 17
group think next by -39
group think next for -50
group think next in -72
group think next of -41
group think next on -120
group think next than -32
group think next that 116
group think next to -66
group think next who -51
group think next with -28
group utter next " -38
group utter next , -22
group utter next . 61
group utter next RB -59
group utter next and 70
group utter next by -56
group utter next for 84
group utter next in -110
group utter next of -41
group utter next on 61
group utter next to -67
group utter next with -28
group will next ' -39
group will next , 14
group will next - -40
group will next . 78
group will next RB -78
group will next VBG -45
group will next about -40
group will next and -149
group will next as 64
group will next at 112
group will next for -55
group will next in -114
group will next of -52
group will next on -65
group will next or -37
group will next that -57
group will next to -67
group will next whether -50
group will next with -48
hangs cue -18
hangs cue acl -74
hangs cue advcl -17
hangs cue advcl:relcl -27
hangs cue advmod 45
hangs cue ccomp -31
hangs cue conj -7
hangs cue nmod 27
hangs cue obj -64
hangs cue obl -11
hangs cue xcomp -53
hangs inside -38
hangs inside acl -25
hangs inside acl:relcl -12
hangs inside advcl 12
hangs inside advcl:relcl 31
hangs inside advmod -36
hangs inside amod -72
hangs inside appos -38
hangs inside cc -65
hangs inside ccomp -19
hangs inside compound:prt -66
hangs inside conj -63
hangs inside csubj -93
hangs inside csubj:pass 43
hangs inside fixed -79
hangs inside gerund -59
hangs inside next " -32
hangs inside next ' -42
hangs inside next ( 17
hangs inside next , -7
hangs inside next - -29
hangs inside next -- 69
hangs inside next . -98
hangs inside next ; 11
hangs inside next NNP -89
hangs inside next RB -32
hangs inside next RBR -7
hangs inside next RBS -42
hangs inside next VBG -29
hangs inside next WRB -16
hangs inside next about -17
hangs inside next across -47
hangs inside next after -67
hangs inside next against -37
hangs inside next along -51
hangs inside next among -47
hangs inside next and -37
hangs inside next around -46
hangs inside next as -12
hangs inside next at -38
hangs inside next because -25
hangs inside next before -54
hangs inside next behind -34
hangs inside next being -44
hangs inside next between -44
hangs inside next beyond -56
hangs inside next both -14
hangs inside next but -7
hangs inside next by -21
hangs inside next down -21
hangs inside next during -13
hangs inside next either -47
hangs inside next for -44
hangs inside next from -39
hangs inside next if -19
hangs inside next in -38
hangs inside next into -44
hangs inside next like -35
hangs inside next of -35
hangs inside next off -43
hangs inside next on -45
hangs inside next or -55
hangs inside next over -13
hangs inside next since 38
hangs inside next than -38
hangs inside next that -49
hangs inside next the -17
hangs inside next though -53
hangs inside next through -63
hangs inside next time -35
hangs inside next to -39
hangs inside next toward -44
hangs inside next under -42
hangs inside next until -285
hangs inside next up -92
hangs inside next versus -48
hangs inside next whether -42
hangs inside next which 45
hangs inside next while -85
hangs inside next who -35
hangs inside next with -47
hangs inside next within -49
hangs inside next without -114
hangs inside nmod -41
hangs inside nmod:unmarked -131
hangs inside nsubj -168
hangs inside obj -35
hangs inside object -37
hangs inside obl -44
hangs inside obl:agent -48
hangs inside obl:unmarked -106
hangs inside parataxis -26
hangs inside preposition -34
hangs inside quote 28
hangs inside that -42
hangs inside to -29
hangs inside wh -28
hangs inside xcomp -35
hangs outside -7
hangs outside acl -137
hangs outside acl:relcl -79
hangs outside advcl -12
hangs outside advcl:relcl -11
hangs outside advmod 45
hangs outside ccomp -45
hangs outside conj 15
hangs outside next " -56
hangs outside next ' -47
hangs outside next , 29
hangs outside next - 23
hangs outside next . -114
hangs outside next ; -33
hangs outside next NN -100
hangs outside next RB -34
hangs outside next RBR -77
hangs outside next RBS -41
hangs outside next VBG -59
hangs outside next a 50
hangs outside next about -124
hangs outside next after 80
hangs outside next and 39
hangs outside next as -52
hangs outside next at 7
hangs outside next because 6
hangs outside next before 85
hangs outside next being -63
hangs outside next both -121
hangs outside next but 69
hangs outside next by -95
hangs outside next during 21
hangs outside next from -55
hangs outside next if -131
hangs outside next in 58
hangs outside next of -83
hangs outside next on 71
hangs outside next over -51
hangs outside next that 20
hangs outside next time -71
hangs outside next to 91
hangs outside next whether -55
hangs outside next which -151
hangs outside next while 96
hangs outside next who 25
hangs outside next with 41
hangs outside nmod -74
hangs outside object 12
hangs outside obl -19
hangs outside parataxis 18
hangs outside preposition 45
hangs outside quote 19
hangs outside root 164
hangs outside that -30
hangs outside to 11
hangs outside wh -53
hangs outside xcomp 26
later 16 24
later 16 next " -42
later 16 next ' -44
later 16 next , 70
later 16 next - 34
later 16 next . -145
later 16 next : -55
later 16 next RB 34
later 16 next RBR 74
later 16 next VBG -49
later 16 next WRB 23
later 16 next about -39
later 16 next among -29
later 16 next and -26
later 16 next as -85
later 16 next at 34
later 16 next because 127
later 16 next by 33
later 16 next for 43
later 16 next from -35
later 16 next if -58
later 16 next in 54
later 16 next into -32
later 16 next like -36
later 16 next of -50
later 16 next or -39
later 16 next out -69
later 16 next than -26
later 16 next that -56
later 16 next to -6
later 16 next up -41
later 16 next who 34
later 16 next with 73
later 2 38
later 2 next " -53
later 2 next , 126
later 2 next - 20
later 2 next RB -51
later 2 next VBG 29
later 2 next and 96
later 2 next before 52
later 2 next but 55
later 2 next by -54
later 2 next for -79
later 2 next of -64
later 2 next or 53
later 2 next that -39
later 2 next to -53
later 2 next who -85
later 4 32
later 4 next " -41
later 4 next ' -35
later 4 next , 78
later 4 next - -25
later 4 next . 57
later 4 next RB 47
later 4 next VBG -41
later 4 next WRB 22
later 4 next and 73
later 4 next as -7
later 4 next because -38
later 4 next but -17
later 4 next for -96
later 4 next from -35
later 4 next if -71
later 4 next in -155
later 4 next of 64
later 4 next on 71
later 4 next than -41
later 4 next that -48
later 4 next to 28
later 4 next whether -44
later 4 next which -123
later 4 next who -146
later 4 next with -43
later 8 13
later 8 next " -37
later 8 next ' -49
later 8 next , 57
later 8 next - 65
later 8 next . -98
later 8 next ; 231
later 8 next RB 34
later 8 next RBR -34
later 8 next VBG -44
later 8 next about -91
later 8 next after 14
later 8 next and 36
later 8 next as 70
later 8 next at -86
later 8 next because -130
later 8 next by -31
later 8 next during 148
later 8 next for 38
later 8 next from -29
later 8 next if -50
later 8 next in 94
later 8 next like -24
later 8 next of -39
later 8 next on 58
later 8 next or -39
later 8 next out -85
later 8 next over -89
later 8 next than -49
later 8 next that -58
later 8 next through 180
later 8 next time -31
later 8 next to -76
later 8 next toward -49
later 8 next while -30
later 8 next with -35
later more -23
later more next " -34
later more next ' -25
later more next , 9
later more next - -68
later more next . -100
later more next RB 47
later more next VBG -28
later more next against -20
later more next and -51
later more next as -108
later more next at -53
later more next by -103
later more next for 53
later more next from -29
later more next in 28
later more next of -34
later more next on -83
later more next that -44
later more next to -76
later more next with -23
leaves 61
leaves NN -33
leaves NNP -10
leaves RB -73
leaves VBG 348
leaves and 93
leaves as 168
leaves because -152
leaves but 48
leaves by 12
leaves for 86
leaves if -72
leaves in -52
leaves of -51
leaves on 65
leaves that -57
leaves the -17
leaves to -70
leaves who -172
leaves with -56
next " -43
next " CD -39
next " JJ -39
next " NN -45
next " NNP -51
next " NNS -42
next " RB -41
next " RBR -47
next " VB -34
next " VBD -28
next " VBG -52
next " VBN -34
next " VBZ -25
next " a -39
next " an -43
next " are -44
next " by -45
next " did -63
next " in -37
next " is 127
next " no -41
next " not -45
next " the -46
next " there -29
next " to -44
next " verbs 0 -61
next " verbs 1 -31
next " verbs 2 -38
next " we -31
next ' -44
next ' ' -40
next ' s -53
next ' verbs 0 -53
next ' verbs 1 -38
next ' verbs 2 -35
next ( 43
next ( " -88
next ( NNP -48
next ( verbs 0 97
next ) -36
next ) . 150
next ) verbs 0 -38
next , 6
next , " -153
next , ' -157
next , CD 43
next , JJ -106
next , NN -57
next , NNP 14
next , NNPS -135
next , NNS -52
next , RB 8
next , RBR -92
next , VB -140
next , VBD 21
next , VBN -8
next , VBP -163
next , VBZ 127
next , WRB 14
next , a 93
next , along 35
next , although 45
next , an 21
next , and 49
next , and JJ 86
next , and NNP 30
next , and VBD 167
next , and that -113
next , and the -193
next , are -21
next , at 42
next , because -35
next , but 57
next , but RB -14
next , but VBD 111
next , but he 198
next , but that 67
next , but the 38
next , could -95
next , for -123
next , from 44
next , had -150
next , has 131
next , he -29
next , his -36
next , if -134
next , in -41
next , into -86
next , is -16
next , it -5
next , like 13
next , not -27
next , of 24
next , or -231
next , she 69
next , something -22
next , that -122
next , the 34
next , there -126
next , they 196
next , this 20
next , though -24
next , to -144
next , verbs 0 15
next , verbs 1 17
next , verbs 2 -43
next , were -103
next , which 47
next , while 60
next , who 15
next , whom 13
next , will 154
next , with 10
next , without -120
next , would -108
next - -18
next - ' -135
next - JJ -67
next - NN -69
next - NNP -44
next - NNPS -100
next - NNS -25
next - VB 21
next - VBG 44
next - VBN -93
next - a 184
next - an 91
next - and 102
next - be -94
next - but 292
next - by -72
next - has -72
next - in -82
next - is 246
next - it 50
next - of -75
next - or 139
next - than -72
next - the -115
next - though 218
next - time -69
next - to -107
next - up -77
next - verbs 0 -46
next - verbs 1 16
next - verbs 2 5
next - was -100
next - who -98
next -- 31
next -- as -13
next -- verbs 0 37
next -- verbs 1 69
next . 44
next . ' -188
next . ) -23
next . CD -111
next . NNP -81
next . end 61
next . verbs 0 19
next . verbs 1 56
next . verbs 2 61
next : " -31
next : ' -166
next : NNP 26
next : VBG -95
next : a -10
next : end 187
next : he -102
next : verbs 0 64
next : verbs 1 -65
next : verbs 2 -130
next ; 20
next ; NN 116
next ; end 148
next ; verbs 0 37
next ; verbs 1 -45
next ? 76
next ? end 80
next ? verbs 0 76
next NN -40
next NN verbs 0 -125
next NN verbs 1 26
next NNP -10
next NNP verbs 0 16
next RB -33
next RB verbs 0 -51
next RB verbs 1 -19
next RB verbs 2 -35
next RBR -25
next RBR verbs 0 -111
next RBR verbs 1 -37
next RBR verbs 2 52
next RBS -41
next RBS verbs 0 -46
next RBS verbs 1 -36
next RBS verbs 2 -44
next VBD -20
next VBG -39
next VBG verbs 0 -52
next VBG verbs 1 -43
next VBG verbs 2 11
next VBN -132
next WRB verbs 0 64
next WRB verbs 1 -114
next WRB verbs 2 -14
next a 7
next about -35
next about verbs 0 -18
next about verbs 1 -61
next about verbs 2 -45
next across -52
next across verbs 1 -37
next across verbs 2 -28
next after -12
next after verbs 0 34
next after verbs 1 -130
next after verbs 2 -68
next against -42
next against verbs 0 -48
next against verbs 1 -41
next against verbs 2 -34
next along -51
next along verbs 0 -50
next although -72
next among -47
next among verbs 0 -48
next among verbs 1 -40
next and -23
next and " -63
next and ' -114
next and - -82
next and CD 18
next and JJ -54
next and JJR -80
next and NN -73
next and NNPS -61
next and NNS -6
next and RB -25
next and VB -45
next and VBD 33
next and VBN -54
next and VBP -143
next and VBZ 50
next and WRB -125
next and a -69
next and an -62
next and for -62
next and has 40
next and he 18
next and her -60
next and his -86
next and in -74
next and it -78
next and its -47
next and not -71
next and that -66
next and the -64
next and their -41
next and to 35
next and verbs 0 -6
next and verbs 1 -43
next and verbs 2 -15
next and were -60
next and whether -162
next and who 227
next and will -136
next and would -80
next around -46
next around verbs 1 -38
next as -24
next as verbs 0 -6
next as verbs 1 -96
next as verbs 2 35
next at -29
next at verbs 0 25
next at verbs 1 -82
next at verbs 2 -56
next because -11
next because verbs 0 -7
next because verbs 1 -7
next because verbs 2 -104
next before -17
next before verbs 0 96
next before verbs 1 -99
next behind -64
next behind verbs 1 -30
next being -49
next being verbs 0 -39
next being verbs 1 -74
next being verbs 2 -38
next between -52
next between verbs 0 -47
next between verbs 1 -36
next beyond -56
next both -54
next both JJ 96
next both NNP -32
next both NNS -69
next both verbs 0 -110
next but 29
next but " -159
next but RB -94
next but he 141
next but that -85
next but the -91
next but verbs 0 137
next but verbs 1 -35
next but verbs 2 -22
next but was -103
next but would -109
next by -30
next by verbs 0 9
next by verbs 1 -47
next by verbs 2 -92
next despite -83
next down -32
next down verbs 0 -7
next down verbs 1 -78
next during 7
next during verbs 0 30
next during verbs 1 -18
next during verbs 2 -109
next either -78
next either a -37
next either verbs 1 -60
next fit -99
next for -35
next for verbs 0 -39
next for verbs 1 -25
next for verbs 2 -48
next from -39
next from verbs 0 -41
next from verbs 1 -38
next from verbs 2 -42
next he -11
next if -38
next if verbs 0 36
next if verbs 1 -66
next if verbs 2 -93
next in -24
next in verbs 0 34
next in verbs 1 -69
next in verbs 2 -75
next inside -81
next into -44
next into verbs 0 -42
next into verbs 1 -47
next into verbs 2 -35
next like -47
next like verbs 0 -45
next like verbs 1 -52
next like verbs 2 -47
next of -37
next of verbs 0 -55
next of verbs 1 -23
next off -44
next off verbs 0 -50
next off verbs 2 -32
next on -26
next on verbs 0 -38
next on verbs 1 11
next on verbs 2 -66
next once -50
next onto -68
next or -48
next or ' -103
next or CD -46
next or JJ -44
next or NN -29
next or NNP -32
next or NNS -35
next or RB -52
next or VB -36
next or VBD -60
next or VBG 59
next or VBN -100
next or a -27
next or that -52
next or the -44
next or verbs 0 -41
next or verbs 1 -54
next or verbs 2 -45
next out -21
next out verbs 0 -68
next out verbs 1 32
next out verbs 2 -84
next over -23
next over verbs 0 -112
next over verbs 1 -54
next over verbs 2 118
next per -51
next since 53
next since verbs 1 -115
next than -40
next than verbs 0 -46
next than verbs 1 -38
next than verbs 2 -37
next that -37
next that verbs 0 -56
next that verbs 1 -12
next that verbs 2 -42
next the -24
next the verbs 1 -60
next though -53
next through 14
next through verbs 1 -74
next through verbs 2 -263
next time -53
next time verbs 0 -75
next time verbs 1 -40
next to -28
next to verbs 0 -51
next to verbs 1 -23
next toward -49
next toward verbs 0 -52
next toward verbs 1 -31
next under -41
next under verbs 1 -41
next unless -77
next until 30
next up -25
next up verbs 0 10
next up verbs 1 -45
next up verbs 2 -55
next versus -49
next versus verbs 0 -38
next whether -44
next whether verbs 0 -52
next whether verbs 1 -40
next which -16
next which verbs 0 -25
next which verbs 1 47
next which verbs 2 -127
next while verbs 0 -23
next while verbs 1 -134
next while verbs 2 73
next who -21
next who verbs 0 -23
next who verbs 1 -71
next who verbs 2 62
next with -36
next with verbs 0 -22
next with verbs 1 -45
next with verbs 2 -39
next within -56
next without 44
next without verbs 1 -91
rule 33
rule ) 128
rule - -48
rule . 59
rule ; 20
rule ? 76
rule RB -36
rule RBR -98
rule VBG -26
rule and -9
rule as -80
rule but -162
rule by -45
rule for -42
rule in -90
rule object 19
rule of -60
rule on -45
rule or 40
rule out -58
rule preposition 62
rule quote 100
rule that 36
rule to 35
rule wh -33
rule while -188
rule who -122
size 16 -13
size 2 7
size 4 -8
size 8 -15
size more -42
verb other -18
verb other next " -57
verb other next , 9
verb other next - -96
verb other next RB -50
verb other next VBG -40
verb other next WRB 37
verb other next and 39
verb other next because 11
verb other next but 77
verb other next that -38
verb other next who -96
verb same -16
verb same next " -37
verb same next , -24
verb same next - -80
verb same next . -81
verb same next RB -58
verb same next WRB -19
verb same next and 17
verb same next but -41
verb same next that -38
verb same next which 68
verb same next who -85`;

export const ends: ReadonlyMap<string, number> = new Map(
	table.split("\n").flatMap((line): [string, number][] => {
		const cut = line.lastIndexOf(" ");
		return cut < 0 ? [] : [[line.slice(0, cut), Number(line.slice(cut + 1)) / 100]];
	}),
);
