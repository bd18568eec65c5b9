// How a brief looks, on screen and on A4: type, tables, charts. Inline in the page, so that it needs nothing else.

export const briefStyle = `
:root { color-scheme: light; --ink: #14202b; --quiet: #51606d; --rule: #d5dbe1; --soft: #f3f6f8; --blue: #1559a8; --grey: #6b7782;
  --good: #1b6e3c; --bad: #b3261e; --near: #8a5a00;
  --text: "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", "Noto Sans HK", "Noto Sans CJK HK", "PingFang HK", "Microsoft JhengHei", sans-serif;
  --head: Charter, "Bitstream Charter", Cambria, Georgia, "Noto Serif", serif; }
:root:lang(zh) { --text: "Noto Sans HK", "Noto Sans CJK HK", "PingFang HK", "Microsoft JhengHei", "Segoe UI", sans-serif;
  --head: "Noto Serif HK", "Noto Serif CJK HK", "Songti TC", "Noto Sans HK", "Noto Sans CJK HK", "PingFang HK", "Microsoft JhengHei", serif; }
* { box-sizing: border-box; }
html { font: 10.5pt/1.5 var(--text); color: var(--ink); background: #e9edf0; font-variant-numeric: tabular-nums; -webkit-text-size-adjust: 100%; }
:root:lang(zh) { line-height: 1.7; }
body { margin: 0; }
main { max-width: 210mm; margin: 8mm auto; padding: 17mm 16mm; background: #fff; box-shadow: 0 1px 12px rgb(20 32 43 / 14%); }
header { display: flex; justify-content: space-between; gap: 8mm; border-bottom: 2px solid var(--ink); padding-bottom: 2mm; font-size: 8.5pt; color: var(--quiet); }
header p { margin: 0; }
header strong { color: var(--ink); letter-spacing: .02em; }
h1 { font: 700 21pt/1.2 var(--head); margin: 7mm 0 5mm; text-wrap: balance; }
h2 { font: 700 13.5pt/1.3 var(--head); margin: 0 0 2.5mm; }
h3 { font: 600 10pt/1.4 var(--text); margin: 5mm 0 1.5mm; }
:root:lang(zh) h1 { line-height: 1.35; } :root:lang(zh) h2 { line-height: 1.5; }
p { margin: 0 0 2mm; }
section { margin-top: 9mm; }
.label { font: 600 8.5pt/1.4 var(--text); color: var(--blue); margin: 0 0 .5mm; letter-spacing: .04em; }
.question { margin: 0 0 5mm; text-wrap: pretty; }
.verdict { border-left: 3.5px solid var(--blue); padding: .5mm 0 .5mm 5mm; margin: 0 0 2mm; }
.verdict p:nth-child(2) { font: 600 15pt/1.4 var(--head); margin: 0 0 1.5mm; text-wrap: pretty; }
:root:lang(zh) .verdict p:nth-child(2) { font-size: 14pt; line-height: 1.6; }
.verdict.good { border-color: var(--good); } .verdict.bad { border-color: var(--bad); } .verdict.near { border-color: var(--near); }
.sure, .note { font-size: 8.5pt; color: var(--quiet); }
.cards { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; margin-top: 5mm; }
.card { border-top: 1px solid var(--ink); padding-top: 2mm; break-inside: avoid; }
.card h2 { font: 600 10pt/1.4 var(--text); margin-bottom: 1mm; }
dl { display: grid; grid-template-columns: 1fr auto; margin: 0; font-size: 9.5pt; }
dt, dd { margin: 0; padding: 1mm 0; border-bottom: 1px solid var(--rule); }
dt { padding-right: 3mm; color: var(--quiet); } dd { text-align: right; font-weight: 600; }
section.keep, .roster { break-inside: avoid; }
figure { margin: 3mm 0 0; break-inside: avoid; }
figcaption { display: flex; flex-wrap: wrap; column-gap: 5mm; align-items: baseline; font-size: 9pt; }
figcaption strong { font-size: 10pt; } figcaption span { color: var(--quiet); }
.legend { display: flex; flex-wrap: wrap; gap: 1mm 5mm; margin: .5mm 0 0; padding: 0; list-style: none; font-size: 9pt; }
.legend svg { width: 7mm; height: 2.4mm; margin-right: 1.5mm; vertical-align: middle; }
svg { display: block; width: 100%; height: auto; } .legend svg { display: inline-block; }
svg text { font: 10.5px var(--text); fill: var(--quiet); }
svg .grid { stroke: #e6eaee; stroke-width: 1; } svg .tick { stroke: #9aa6b1; } svg .zero { stroke: var(--ink); stroke-width: 1; }
svg .target { stroke: var(--bad); stroke-width: 1.2; stroke-dasharray: 5 3; } svg .target-label { fill: var(--bad); }
svg .line { fill: none; stroke-width: 1.9; stroke-linejoin: round; } svg .band { stroke: none; opacity: .2; }
.tone-0 .line { stroke: var(--grey); stroke-dasharray: 5 3; } .tone-0 .band { fill: var(--grey); }
.tone-1 .line { stroke: var(--blue); } .tone-1 .band { fill: var(--blue); }
.tone-2 .line { stroke: #a1480a; stroke-dasharray: 8 3 2 3; } .tone-2 .band { fill: #a1480a; }
.tone-3 .line { stroke: #1b6e3c; stroke-dasharray: 2 2.5; } .tone-3 .band { fill: #1b6e3c; }
.tone-4 .line { stroke: #7a3e9d; stroke-dasharray: 10 4; } .tone-4 .band { fill: #7a3e9d; }
.tone-5 .line { stroke: #8c6d00; stroke-dasharray: 1 2; } .tone-5 .band { fill: #8c6d00; }
.tone-6 .line { stroke: #0b6e75; stroke-dasharray: 6 2 1 2; } .tone-6 .band { fill: #0b6e75; }
.tone-7 .line { stroke: #a3195b; stroke-dasharray: 3 3; } .tone-7 .band { fill: #a3195b; }
.tone-8 .line { stroke: #4b5320; stroke-dasharray: 12 3; } .tone-8 .band { fill: #4b5320; }
.tone-9 .line { stroke: #333; stroke-dasharray: 4 1; } .tone-9 .band { fill: #333; }
table { width: 100%; border-collapse: collapse; font-size: 8.6pt; line-height: 1.4; }
:root:lang(zh) table { line-height: 1.55; }
caption { text-align: left; font: 600 10pt/1.4 var(--text); padding: 4mm 0 1.5mm; }
thead { display: table-header-group; } tr { break-inside: avoid; }
th { text-align: left; font-weight: 600; vertical-align: bottom; } thead th { border-bottom: 1.2px solid var(--ink); padding: 1mm 2mm 1mm 0; color: var(--quiet); }
tbody th { font-weight: 400; } td, tbody th { border-bottom: 1px solid var(--rule); padding: 1.1mm 2mm 1.1mm 0; vertical-align: top; }
.number { text-align: right; white-space: nowrap; padding-right: 3mm; } td:last-child:not(.number) { white-space: normal; }
tr.deciding > * { background: var(--soft); font-weight: 600; }
td .better { color: var(--good); } td .worse { color: var(--bad); } .nowrap { white-space: nowrap; }
.effects td:last-child { white-space: nowrap; }
.assumptions { table-layout: fixed; } .assumptions th:first-child { width: 24%; } .assumptions th:nth-child(2) { width: 41%; }
.sparkline { width: 32mm; min-width: 32mm; } .sparkline .line { stroke: var(--blue); stroke-width: 1.3; } .sparkline .band { fill: var(--blue); }
.mark { font-size: 8pt; color: var(--quiet); } ul { margin: 0; padding-left: 5mm; } ul.changes li { margin-bottom: 1mm; }
code { font: 9pt/1.5 ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; background: var(--soft); padding: .6mm 1.4mm; overflow-wrap: anywhere; }
pre { margin: 2mm 0; } pre code { display: block; padding: 2mm 3mm; white-space: pre-wrap; }
.method { columns: 2; column-gap: 8mm; text-align: start; hyphens: auto; font-size: 9.3pt; } .method p { margin: 0 0 3mm; }
@page { size: A4; margin: 16mm 16mm 17mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; color: #51606d; } }
@media print { html { background: #fff; } main { max-width: none; margin: 0; padding: 0; box-shadow: none; } section.page { break-before: page; margin-top: 0; } h2, h3, caption { break-after: avoid; } }
@media (max-width: 700px) { main { padding: 6mm 4mm; margin: 0; } .cards, .method { display: block; columns: 1; } .scroll { overflow-x: auto; } }
`;
