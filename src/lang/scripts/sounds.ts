/**
 * How names sound when they are written in another language: for each spelling (of one to four letters, folded), the sounds that it may stand
 * for, each as `sound` or `sound:cost` (0 where nothing is given). Written by hand from the transcription habits of English, French, German, Turkish,
 * Spanish, Italian, Polish, Czech and Japanese and Chinese romanisation, and from the practical transcription into Russian.
 * A spelling with `+` stands before a vowel.
 * Vowels: a e i o u y (ы); glide j; consonants as in the table of `alike`; `-` is silence.
 */
export const latin = `
a a e:0.3 o:0.35 ej:0.3|aa a o:0.3|ae e a:0.2 ae:0|ai aj e:0.2 ej:0.1|au au o:0.15 av:0.25|aw o au:0.2|ay aj ej:0.1 e:0.3|ah a|an an|ao ao au:0.15|ą on|eau o
b b v:0.35|bb b|c k ts:0.1 s:0.1 C:0.2 S:0.6|ck k|cc k C:0.2|ch C S:0.1 x:0.1 k:0.15|cz C|cs C:0.15 ks:0.3|ci C:0.15 tsi si|cia C:0.3 sia|ce se:0 tse Ce:0.1 s:0.15|chs ks:0.15 S:0.5|cq k|ć C ts:0.1|č C
d d|dd d|dh d z:0.3|dj J|dsch J|dz dz Z:0.4 J:0.2|dzh J|dg J:0.2 dg|dge J:0.1 dg|dt t d:0.1|đ J:0.1
e e a:0.35 i:0.25 je:0 jo:0.15 -:0.3 o:0.3|ee i e:0.15|ei aj ej:0.05 e:0.2 i:0.3|eu oj u:0.25 e:0.2 eu jo:0.15 eo:0.3 ev:0.3|ey ej i:0.1 aj:0.3|ea i e:0.15 ea|eh e|ew ju u:0.1 ev:0.2|er er ja:0.6|eo eo i:0.3 jo:0.2|ë e jo|ę en
f f v:0.3|ff f|g g J:0.15 Z:0.15 x:0.2 h:0.2 -:0.6|gg g J:0.2|gh g x:0.2 -:0.25 f:0.5|gu g gu gv:0.15|gi J:0.2 gi Zi:0.1|gn nj:0.1 gn n:0.2|gl lj:0.2 gl|gy dj:0.1 gi
h h x g:0.1 -:0.15|i i j:0.1 aj:0.2 e:0.3|ie i e:0.1 je ie|ii i ij|ij ej:0.1 ij|ia ja ia|iu ju iu|io jo io:0|ya ja|ye je e:0.1|yo jo|yu ju|ia ja ia|iy ij i|yi i ji|ja ja Za:0.1 Ja:0.1 xa:0.2|je je e:0.1 Ze:0.1 Je:0.1|jo jo Jo:0.1 Zo:0.1 xo:0.2|ju ju Ju:0.1 Zu:0.1 xu:0.2|ioù ju
j J j Z:0.05 x:0.15 h:0.25 i:0.15 -:0.5|k k|kk k|kh x k:0.15 h:0.1|ks ks|l l -:0.4|l+ l|ll l j:0.2 lj:0.15|lh lj:0.1 l|ł l v:0.2|lj lj|ly lj:0.1 li|m m|mm m|mb mb m:0.4|mp mp m:0.4|n n|nn n|ng ng n:0.2|nh n:0.2 nj:0.1|ny nj:0.05 ni|nj nj|ñ nj
o o a:0.25 u:0.25 e:0.35|oo u o:0.15|ou u au:0.15 o:0.2 ou|oe e o:0.2 u:0.2 oe|ow ou au:0.1 ov:0.15 o:0.2|oa o:0.15 oa ua:0.3|oi oj ua:0.1 va:0.15|oy oj ua:0.15|oh o|ö e o jo:0.1|ø e o jo:0.2|œ e o
p p|pp p|ph f ph:0.3|pf pf f:0.2|q k|qu kv k:0.1 ku:0.1|que k:0.1 ke|r r -:0.45|r+ r|rr r|rh r|rz Z:0.1 rz S:0.2
s s z:0.15 S:0.2 Z:0.5|ss s|sc sk s:0.2 S:0.15|sch S sx:0.15 sk:0.2|sh S|shch W|stch W:0.2|sz S s:0.1|sj S:0.2 sj|sk sk|st st St:0.1|sp sp Sp:0.1|si si S:0.3 Z:0.4|š S|ş S|ș S|ś S s:0.1|x ks S:0.15 s:0.25 z:0.25 gz:0.1 x:0.2|xi si:0.15 Si:0.1 ksi
t t ts:0.4|tt t|th t s:0.25 f:0.4 z:0.5|ts ts|tz ts|tsch C|tch C|tsh C|tj C:0.2 tj ts:0.3|ti ti tsi:0.2 Si:0.3|tsu tsu|ț ts|zs Z:0.15 zs
u u ju:0.1 a:0.3 i:0.35 y:0.4 v:0.2 o:0.3|ü ju:0 u i:0.2|ue ju:0.05 u:0.1 e:0.3 ue|uu u|ui ui i:0.3 ju:0.25 oj:0.3|uh u|uy uj i:0.3|v v f:0.15 b:0.3|vv v|w v u:0.1 -:0.4|wh v u:0.2|wi vi ui|wa va ua o:0.3|wu vu u
y i j y:0 aj:0.25 u:0.3 ju:0.25|z z ts:0.15 s:0.15 dz:0.3|zz z ts:0.1|zh Z C:0.3 J:0.25|ž Z|ż Z|ź Z z:0.1|za za tsa|ia ja|ʻ -|ʼ -|' -|’ -|- -
jh J:0.1 j|dzs J|gj d:0.3|ij ij ej|oeu e|aux o:0.1|eux e:0.1|ault o:0.1|eault o|ot ot o:0.2|et et e:0.2|es es e:0.3|e's e|ts ts s:0.3|ds ds s:0.3|ix iks i:0.3|oux u:0.1|ais e:0.2|ois ua:0.2|ez es:0.1 ez e:0.2|illy iji:0.1|ille il ij:0.1|lle l|nne n|tte t|sse s|ne n ne|te t te|le l le|que k|gue g|rre r|mme m|ffe f
nd nd n:0.3|nt nt n:0.3|rd rd r:0.3|rt rt r:0.3|ld ld l:0.35|lt lt l:0.3|ns ns n:0.3|rs rs r:0.3|ms ms m:0.35|us us -:0.5|ius ius ij:0.15|ios ios ij:0.3|ias ias ij:0.3|ueux u:0.1|illa ija:0.1 ila|igh aj:0.1|ough af:0.2 o:0.3|augh o:0.1|wr r|kn n:0.1 kn|mc mak:0.05|mac mak|ya ja|gou gu|eil ej:0.1|ail aj:0.1 ejl:0.1|age adZ:0.1 aJ:0.2 ejJ:0.1 aZ:0.1|dge J|tion tsion Sn:0.3|hn n|hr r|zh Z
shi si Si|sha sja:0.1 Sa|shu sju:0.1 Su|sho sjo:0.1 So|chi ti Ci|cha tja Ca|chu tju Cu|cho tjo Co:0|ji dzi Ji|ja dzja:0.1|ju dzju:0.1|jo dzjo:0.1|tsu tsu|zu dzu:0.1 zu|xu sjuj:0.2 sju|xia sja|xiao sjao|zhi Ci:0.1 Zi|zha Ca:0.1 Za|zhu Cu:0.1 Zu|zho Co:0.1 Zo|qi tsi|qin tsin|qing tsin|qu tsju kv ku|ong un:0.1 ong|jin tszin|jing tszin|jia tszja|jian tszjan|zi tszi|cheng Cen|sheng Sen|ng n|ang an:0.1 ang|eng en:0.1 eng|ing in:0.1 ing
`;

/** The same for Cyrillic: Russian, Ukrainian, Belarusian, Kazakh, Serbian and their neighbours, folded. */
export const cyrillic = `
а a|б b|в v|г g h:0.1 x:0.2|ґ g|ғ g|д d|е e je|ё jo e:0.1 o|є je|ж Z J:0.15 j:0.3|з z dz:0.2|и i y:0.2|і i|ї ji i:0.1|й j i:0.1|ј j|к k|қ k|л l|љ lj|м m|н n|ң n ng|њ nj|о o a:0.3|ө o e:0.2|п p|р r|с s|т t|ћ C ts:0.2|у u v:0.3|ү u ju:0.1|ұ u|ў u v:0.1|ф f|х x h|һ h|ц ts|ч C|џ J|ш S|щ W|ъ -|ы y i:0.05|ь -|э e|ю ju u:0.15|я ja a:0.2|ә a e:0.2|ђ J
дж J|дз dz z:0.2 J:0.3|дзь dzi|тч C|кс ks|ий ij i|ый ij y i:0.1|ой oj|ай aj|эй ej|ей ej aj:0.2|ья ja|ье je|ьи i|ью ju|ьо jo|йо jo|йе je|ия ija|иа ia|ау au|оу ou o:0.2|уо vo ua:0.3|уа ua va|уи ui vi|уэ ue ve|ю ju|цц ts|тс ts|тц ts|нг ng|хх x|тт t|сс s|лл l|нн n|рр r|пп p|мм m|кк k|бб b|дд d|фф f|зз z|гг g|сч W|зж Z|шч W|дзю dzju|дзя dzja|дзё dzjo|дзи dzi|тю tju|тя tja|тё tjo|си si|сю sju|ся sja|сё sjo|ши Si|чж C:0.1 Z:0.1|цз ts:0.1 tsz|жэ Ze|ань an|инь in|нь n|сюй sju|цюй tsju|чжэ Ce|жо Zo
`;

/** The same for Arabic letters: Arabic, Persian, Urdu, Kazakh in Arabic script. Short vowels are not written. */
export const arabic = `
ا a -:0.1 e:0.2 i:0.3 o:0.3 u:0.3|أ a u:0.2 o:0.2|إ i e:0.1 a:0.3|آ a|ء -|ئ i:0.2 j:0.2 -|ؤ u o|ب b p:0.1|پ p|ت t|ة a t:0.3 -:0.1 e:0.2|ث s t:0.1|ج J g:0.1 Z:0.1|چ C|ح h x:0.1|خ x|د d|ذ z d:0.2|ر r|ز z|ژ Z|س s|ش S|ص s|ض d z:0.2|ط t|ظ z d:0.3|ع - a:0.1 e:0.2 i:0.3 o:0.3|غ g x:0.2|ف f v:0.2|ق k g:0.2|ك k|ک k|گ g|ل l|م m|ن n|ه h a:0.3 e:0.2 -:0.2|ھ h|و u v:0 o:0.1|ى a i:0.2|ی i j e:0.2|ي i j e:0.2|ے e|ۇ u|ە e a|ۆ o|ۋ v|ې e|ّ -|َ a|ُ u|ِ i|ْ -|ال al -:0.2|لا la|اي aj ej|وو u|يي ij|ڭ ng|ۀ e
`;

/** Greek, Hebrew, Georgian and Armenian, as they are most often romanised. */
export const others = `
α a|β v b:0.3|γ g j:0.2|δ d|ε e|ζ z|η i e:0.2|θ t s:0.3|ι i|κ k|λ l|μ m|ν n|ξ ks|ο o|π p|ρ r|σ s|ς s|τ t|υ i u:0.2 v:0.2|φ f|χ x h:0.1|ψ ps|ω o|ου u|αι e aj:0.1|ει i ej:0.2|οι i oj:0.2|ευ ev ef eu:0.2|αυ av af au:0.2|μπ b mb|ντ d nd nt|γκ g ng|τσ ts C:0.2|τζ dz J:0.2
א - a:0.1 e:0.2 o:0.2|ב b v|ג g J:0.3|ד d|ה h -:0.2 a:0.3|ו v u o|ז z|ח x h|ט t|י i j e:0.2|כ k x|ך x k|ל l|מ m|ם m|נ n|ן n|ס s|ע - a:0.1 e:0.2|פ p f|ף f p|צ ts|ץ ts|ק k|ר r|ש S s|ת t|צ' C|ג' J|ז' Z
ა a|ბ b|გ g|დ d|ე e|ვ v|ზ z|თ t|ი i|კ k|ლ l|მ m|ნ n|ო o|პ p|ჟ Z|რ r|ს s|ტ t|უ u|ფ p f:0.2|ქ k|ღ g|ყ k|შ S|ჩ C|ც ts|ძ dz|წ ts|ჭ C|ხ x|ჯ J|ჰ h
ա a|բ b|գ g|դ d|ե e je|զ z|է e|ը e y|թ t|ժ Z|ի i|լ l|խ x|ծ ts|կ k|հ h|ձ dz|ղ g|ճ C|մ m|յ j h:0.2|ն n|շ S|ո o vo|չ C|պ p|ջ J|ռ r|ս s|վ v|տ t|ր r|ց ts|ւ v u:0.1|փ p|ք k|օ o|ֆ f|ու u|եւ ev
`;

/** Sounds that stand near each other, and how far they are; any other two are 1 apart. */
export const alike = `
a e 0.45|a o 0.4|e i 0.4|o u 0.4|i y 0.15|e y 0.4|u y 0.5|a u 0.55|a i 0.6|e o 0.5|i u 0.6|o i 0.65|e u 0.6|a y 0.55|o y 0.5|i j 0.2|u v 0.4
b p 0.5|d t 0.5|g k 0.5|v f 0.35|z s 0.3|Z S 0.45|J C 0.45|b v 0.45|x h 0.15|x k 0.45|g x 0.45|g h 0.45|s S 0.5|z Z 0.5|J Z 0.3|C S 0.45|ts s 0.45|ts C 0.45|W S 0.3|W C 0.4|j J 0.5|j Z 0.55|n m 0.6|l r 0.7|J d 0.6|C t 0.6
`;

/** What it costs to leave a sound out. */
export const silent = `h 0.4|j 0.35|e 0.45|y 0.45|i 0.5|a 0.55|o 0.6|u 0.55|x 0.8|n 0.8|r 0.8|l 0.9|t 0.8|s 0.8|v 0.8|g 0.9|d 0.9`;
