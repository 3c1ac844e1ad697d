import { families } from "./fonts.js";

const serif = `"${families.serif}", "Source Serif 4", Charter, "Iowan Old Style", Georgia, "Times New Roman", serif`;
const sans = `"${families.sans}", "Source Sans 3", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif`;

const light =
	"--paper:#fffefa;--ink:#1b1a17;--quiet:#5d5a52;--rule:#d8d3c6;--faint:#efebe0;--link:#7d2018;--alarm:#9c1f14;--warn:#7a4a00;--mark:#fbe9a6;--land:#f3efe3;--border:#cfc8b6;--told:#e6dcc0;--sea:#e9eef0;--bar:#a9402f";
const dark =
	"--paper:#161614;--ink:#e9e6dd;--quiet:#a9a598;--rule:#3a3934;--faint:#24231f;--link:#f0a391;--alarm:#f4948a;--warn:#e5b75c;--mark:#5a4a12;--land:#2a2925;--border:#4a4840;--told:#453d28;--sea:#1a2024;--bar:#d97a66";

/** The style of the page: light, dark, print and narrow. One column of 65 characters, and from 66rem on a margin beside it. */
export const style = `
:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
[hidden],[data-later]{display:none!important}
html{font-size:106.25%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font-family:${serif};font-size:1rem;line-height:1.55;font-variant-numeric:lining-nums tabular-nums;overflow-wrap:break-word;hanging-punctuation:first}
.top,main,footer{max-width:35rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.16em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
main:focus{outline:none}
p,ul,ol,blockquote{margin:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-100vw;background:var(--paper);padding:.5rem 1rem}
.skip:focus{left:0;top:0}

.top{padding-top:3.2rem}
h1{font-weight:600;font-size:clamp(2rem,1.3rem + 3.4vw,3.1rem);line-height:1.08;letter-spacing:-.015em;margin:0;text-wrap:balance}
.facts,.quiet,.from,.how,.days,.until,.key,.controls,.margin,.evidence summary,footer,.internal,.phase .until,.by,.over,.sides .who{font-family:${sans};color:var(--quiet);font-size:.865rem;line-height:1.45}
.facts{margin-top:.7rem;font-size:.95rem}
.internal{color:var(--alarm);font-weight:600;margin-bottom:1rem;border:1px solid;padding:.3rem .7rem;display:inline-block}

.strip{margin:1.6rem 0 0;font-family:${sans}}
.strip ol{list-style:none;padding:0;display:flex;flex-wrap:wrap;row-gap:.5rem;align-items:flex-end}
.strip li{position:relative;width:1.66rem;text-align:center;padding-bottom:1.25rem;font-size:.8rem;line-height:1.4}
.strip li .month{position:absolute;left:0;bottom:0;white-space:nowrap;color:var(--quiet);padding-left:.25rem}
.strip li>span[aria-hidden],.strip a>span[aria-hidden]{display:block;color:var(--quiet);border-top:1px solid var(--rule);padding-top:.1rem}
.strip a{display:block;color:var(--ink);text-decoration:none}
.strip a>span[aria-hidden]{color:var(--ink)}
.strip a>span.stretch{font-size:.68rem;line-height:1.65;white-space:nowrap;letter-spacing:-.02em;margin:0 -.2rem}
.strip a:hover>span[aria-hidden]{text-decoration:underline}
.strip svg{display:block;margin:0 auto}
.strip rect{fill:var(--bar)}
.strip text{font-size:11px;fill:var(--quiet)}

.strip .how{margin-bottom:.3rem}
.key{margin-top:.5rem}
.key summary,.evidence summary{cursor:pointer;width:fit-content}
.key summary:hover,.evidence summary:hover{color:var(--ink)}
.key .plain{margin-top:.4rem}

.controls{margin-top:1.4rem}
.controls summary{cursor:pointer;width:fit-content}
.controls summary:hover{color:var(--ink)}
.controls details[open]{padding-bottom:1rem;border-bottom:1px solid var(--rule)}
.controls summary+*{margin-top:.7rem}
.asof{display:grid;grid-template-columns:auto 1fr auto;gap:.2rem .8rem;align-items:center}
.asof input{width:100%;accent-color:var(--bar);height:1.6rem;margin:0}
.asof output{color:var(--ink);font-weight:600;min-width:9.5rem}
.asof .how{grid-column:1/-1;font-size:.8rem}
.asof+.find{margin-top:.8rem}
.find{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.6rem,1fr));gap:.6rem;align-items:end}
.find span{display:block}
.find input,.find select,.find button{width:100%;font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--quiet);border-radius:2px;padding:.3rem .4rem;min-height:2.1rem}
.find input::placeholder{color:var(--quiet);opacity:1}
.find button{cursor:pointer;background:var(--faint)}
.found{margin-top:.5rem;color:var(--ink)}
.found:empty{display:none}

.day{padding-top:3.2rem}
.day h2,.part h2{font-weight:600;font-size:1.95rem;line-height:1.15;letter-spacing:-.01em;margin:0 0 1.1rem;padding-top:.5rem;border-top:3px solid var(--ink)}
.weekday{display:block;font-family:${sans};font-weight:400;font-size:.95rem;letter-spacing:0;color:var(--quiet);line-height:1.3}
.phase{font-style:italic;font-size:1.16rem;line-height:1.3;margin:-.5rem 0 1.2rem}
.phase .until{font-style:normal;white-space:nowrap;margin-left:.3rem}
.entry{padding:.1rem 0 1.25rem;scroll-margin-top:1rem}
.entry h3,.beside h3{font-weight:600;font-size:1.17rem;line-height:1.3;margin:0}
.entry h3{position:relative}
.shape{font-family:${sans};font-weight:400;color:var(--quiet);font-size:.85em}
.entry .shape{margin-right:.45em}
.disputed .shape,.disputed .status b{color:var(--warn)}
.withdrawn .shape,.withdrawn .status b,.struck{color:var(--alarm)}
.quiet{margin-top:.2rem}
.quiet>span:not(:first-child)::before{content:" · "}
.status b{font-weight:400}
.disputed .status b,.withdrawn .status b{font-weight:600}
.later{display:none}
[data-partly] .status,[data-partly] .who,[data-partly] .sides .who,[data-past] .today,[data-past] .spark .course{display:none}
.before,.struck[data-unsaid],[data-unsaid] .became,[data-unsaid] .came,[data-unsaid] .shown,[data-past] .because{display:none}
[data-unsaid] .before{display:inline}
[data-unsaid] s{text-decoration:none}
.series .superseded[data-unsaid] .figure{font-weight:600}
[data-partly] .shape,[data-past] .strip svg{visibility:hidden}
[data-partly] .quiet .later{display:inline;font-style:italic}
[data-partly] .quiet>span::before{content:""!important}
[data-partly] .quiet>.since,[data-partly] .quiet>.coming{margin-right:.8em}
code{white-space:nowrap}
.struck.disputed{color:var(--warn)}
.struck b{font-weight:600}
.brief{font-size:.94rem;margin-top:.6rem}
.struck{font-family:${sans};font-size:.9rem;margin-top:.3rem}
.also{margin-top:.55rem;padding-left:1.05rem}
.by{font-size:.865em}
.from{margin-top:.25rem}
.from .id{font-size:.9em}
.dispute{margin-top:.6rem}
.over{margin-bottom:.2rem}
.sides{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(8.6rem,1fr));gap:0}
.sides li{padding:.1rem .9rem .2rem;border-left:2px solid var(--warn)}
.sides .value{font-weight:600;line-height:1.3}
.sides .words{font-size:.9rem;line-height:1.42;margin-top:.25rem}
.evidence{margin-top:.35rem}
.evidence summary span{opacity:1}
.evidence[open]{padding-bottom:.4rem}
.passage{margin-top:.7rem;padding-left:1.05rem;border-left:1px solid var(--rule)}
blockquote{font-size:.94rem;line-height:1.5;color:var(--quiet)}
blockquote mark{background:var(--mark);color:var(--ink);padding:.06em 0;box-decoration-break:clone;-webkit-box-decoration-break:clone}
blockquote small{display:block;font-family:${sans};margin-top:.2rem;font-size:.8rem}
.whole p{margin-top:.6rem;font-size:.94rem}
.entry:target>h3{background:var(--faint);box-shadow:-.5rem 0 0 var(--faint),.5rem 0 0 var(--faint)}

.margin{margin-top:.2rem;padding:.7rem .9rem;background:var(--faint)}
.note+.note{margin-top:.8rem}
.note b{color:var(--ink);font-weight:600}
.note .label{font-weight:600}
.note .label a{color:var(--ink)}
.spark{display:block;margin:.15rem 0;overflow:visible}

.part{padding-top:3.6rem}
.part .how{margin:-.6rem 0 1rem}
.beside{scroll-margin-top:1rem}
.part>.beside{padding-bottom:1.6rem}
.picture{margin-top:1rem}
.plain{list-style:none;padding:0}
.plain li{padding:.22rem 0 .22rem 1.05rem;text-indent:-1.05rem}
.plain li>*{text-indent:0}
.plain b{font-weight:600}
.plain details{margin-left:1.05rem}
.key .plain li{padding-left:1.5rem;text-indent:-1.5rem}
.key .shape{display:inline-block;width:1.1rem}
.key b{color:var(--ink)}
.series{list-style:none;padding:0;margin-top:.5rem;border-top:1px solid var(--rule);display:grid;grid-template-columns:minmax(4.6rem,auto) 1fr;column-gap:.9rem}
.series li{display:grid;grid-column:1/-1;grid-template-columns:subgrid;padding:.32rem 0;border-bottom:1px solid var(--rule)}
.series .figure{font-family:${sans};font-weight:600;text-align:right;font-variant-numeric:tabular-nums}
.series .superseded .figure{font-weight:400}
.series .teller{line-height:1.4}
.became b{font-weight:600}
.became{font-family:${sans};font-size:.865rem;color:var(--quiet);display:block}
.series .withdrawn .became b{color:var(--alarm)}
.series .disputed .became b{color:var(--warn)}

.chart{display:block;width:100%;max-width:22rem;height:auto;font-family:${sans};overflow:visible}
.chart text{font-size:12px;fill:var(--quiet)}
.chart text{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.map text{stroke:var(--land)}
.chart .value{fill:var(--ink);font-weight:600}
.axis{stroke:var(--quiet);stroke-width:1}
.grid{stroke:var(--rule);stroke-width:1}
.course{fill:none;stroke:var(--bar);stroke-width:1.4}
.range{stroke:var(--bar);stroke-width:2}
circle.standing,circle.now{fill:var(--bar)}
circle.then{fill:var(--quiet)}
circle.superseded{fill:var(--paper);stroke:var(--bar);stroke-width:1.6}
path.disputed{fill:var(--paper);stroke:var(--warn);stroke-width:2}
path.withdrawn{fill:none;stroke:var(--alarm);stroke-width:2.2}
.point.withdrawn:not([data-unsaid]) .value{text-decoration:line-through;fill:var(--alarm);stroke:none}
.bars rect{fill:var(--bar)}
.bars .open{stroke:var(--bar);stroke-width:2;stroke-dasharray:2 5}
.sea{fill:var(--sea)}
.land{fill:var(--land);stroke:var(--border);stroke-width:.8}
.land.told{fill:var(--told)}
.map .dot{fill:var(--bar);stroke:var(--paper);stroke-width:1}
.leader{stroke:var(--quiet);stroke-width:.8}
.map .country{letter-spacing:.06em;font-size:11px}
.scale path{fill:none;stroke:var(--quiet)}
.scale text{font-size:11px}

footer{padding-top:3rem;padding-bottom:4rem;font-size:.8rem}
.long .day{content-visibility:auto;contain-intrinsic-size:auto 60rem}

@media (min-width:70rem){
.top,main,footer{max-width:61rem}
.top>*,footer>*{max-width:36rem}
.top>.controls{max-width:46rem}
.controls .how{max-width:36rem}
h1{max-width:46rem!important}
.strip{max-width:none!important}
.day,.beside{display:grid;grid-template-columns:36rem 1fr;column-gap:3rem;align-items:start}
.told{min-width:0}
.margin{background:none;padding:.55rem 0 0;margin:0;border-top:1px solid var(--rule)}
.picture{margin-top:.4rem;position:sticky;top:1rem}
.part:not(.beside)>h2,.part:not(.beside)>.how,.part:not(.beside)>ul{max-width:36rem}
.entry .shape{position:absolute;left:-1.5rem;top:.15em;margin:0}
.also{padding-left:0}
.entry h3{font-size:1.2rem}
}
@media (max-width:24rem){
html{font-size:100%}
.top,main,footer{padding-left:1rem;padding-right:1rem}
.asof{grid-template-columns:1fr}
.strip li{width:1.42rem}
.find{grid-template-columns:1fr 1fr}
.find label:first-child{grid-column:1/-1}
.sides li{padding:.1rem .5rem .2rem}
.also{padding-left:0}
}
@page{margin:18mm 16mm}
@media print{
:root{${light};--paper:#fff;--faint:#fff;--sea:#fff;--mark:#fff}
html{font-size:10.5pt}
.controls,.skip,.evidence:not([open]),.key{display:none!important}
.top,main,footer{max-width:none;padding:0}
.top{padding-top:0}
.day{padding-top:1.6rem}
.long .day{content-visibility:visible}
.day h2,.part h2{font-size:1.6rem}
h2,h3,.phase,.part .how,.beside .quiet{break-after:avoid}
.entry,.passage,.series li,.picture,.note{break-inside:avoid}
.day{display:grid;grid-template-columns:minmax(0,1fr) 12.5rem;column-gap:1.6rem;align-items:start}
.margin{background:none;border-top:1px solid var(--rule);padding:.4rem 0 0;margin:0}
.beside{display:block}
.picture{position:static;margin:.7rem 0 0}
.picture:empty{display:none}
.chart{max-width:92mm}
a{color:inherit;text-decoration:none}
#documents a[href^=http]::after{content:" <" attr(href) ">";font-size:.85em}
}
`;
