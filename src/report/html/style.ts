/** How every page looks: by day, by night, in colours that are forced on it, on a phone and on paper. Colours have a contrast of 4.5 to 1 at least. */
export const STYLE = `
:root{color-scheme:light dark;--back:#fff;--ink:#1a1c1f;--soft:#565b63;--line:#c9ced6;--blue:#0b57a4;--good:#0b6b2e;--warn:#8a4b00;--bad:#a80f1f}
@media screen and (prefers-color-scheme:dark){:root{--back:#16181c;--ink:#eceef1;--soft:#aab0b9;--line:#474d57;--blue:#8ab8f0;--good:#7fd596;--warn:#f0b45e;--bad:#ff9494}}
@media (forced-colors:active){:root{--back:Canvas;--ink:CanvasText;--soft:CanvasText;--line:CanvasText;--blue:CanvasText;--good:CanvasText;--warn:CanvasText;--bad:CanvasText}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:50rem;padding:1rem .75rem;background:var(--back);color:var(--ink);font:1rem/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,p{margin:0}
h1{font-size:1.5rem;line-height:1.25}
h2{font-size:1.05rem}
h3{font-size:1rem}
header{display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:baseline;justify-content:space-between}
section,.pictures,main>p,main>header,main>table{margin-top:1rem}
main>:first-child,main>p.tight{margin-top:.2rem}
ul,ol{margin:0;padding:0;list-style:none}
li{display:flex;gap:.6rem}
li>div{flex:1;min-width:0}
.mark{min-width:1rem;font-weight:600}
.mark i{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.row{display:flex;flex-wrap:wrap;gap:0 1rem;justify-content:space-between}
.cells,.time,footer,.faint{color:var(--soft)}
.strong,.bad,.aside,th,.place{font-weight:600}
th{overflow-wrap:normal}
.good{color:var(--good)}.note{color:var(--blue)}.warn{color:var(--warn)}.bad{color:var(--bad)}
table{border-collapse:collapse}
th,td{padding:.1rem .8rem .1rem 0;text-align:left;vertical-align:top}
.stages th{min-width:8.4em}.sides th{white-space:nowrap}.sides td:not(:empty){width:50%}.time,.stages td:nth-child(2){white-space:nowrap}
.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem 2rem;align-items:start}
figure{margin:0;padding:.75rem;border:1px solid var(--line);border-radius:.4rem;break-inside:avoid}
svg{display:block;margin:.5rem 0;font-size:13px}
svg text{fill:var(--ink)}
svg .end{text-anchor:end}
svg .faint text{fill:var(--soft)}
svg .sign{font-weight:600}
svg .good .sign{fill:var(--good)}svg .warn .sign{fill:var(--warn)}svg .bad .sign{fill:var(--bad)}
svg .good,svg .warn,svg .bad{fill:currentColor;font-weight:400}
.stroke{fill:none;stroke:var(--back);stroke-width:2.5}
.empty{fill:none;stroke:var(--soft);stroke-width:2;stroke-dasharray:3 3}
line{stroke:var(--soft);stroke-width:2}
.broken{stroke-dasharray:3 4}
.track{fill:none;stroke:var(--line)}
.part{stroke:var(--blue)}
.solid{fill:var(--blue)}.hatch{stroke:var(--blue);stroke-width:1.5}.back{fill:var(--back)}
@media (max-width:30rem){tr{display:grid}
.stages tr{grid-template-columns:1fr auto auto}.stages td:nth-child(3){order:1;grid-column:1/-1}
.sides tr{grid-template-columns:1fr 1fr}.sides th[scope=row]{grid-column:1/-1}.sides td:empty{display:none}.sides td:not(:empty){width:auto}}
summary{color:var(--soft);cursor:pointer}
code{font-family:ui-monospace,monospace}
footer{margin-top:1.5rem;font-size:.85rem}
@page{size:letter;margin:14mm}
@media print{body{max-width:none;padding:0 1px;font-size:10pt}details{display:none}h2,h3{break-after:avoid}li,tr{break-inside:avoid}}
`.trim();
