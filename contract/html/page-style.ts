/** The style of the exported page, for light and dark screens, high contrast and paper. */
export const PAGE_STYLE = `
:root {
    color-scheme: light dark;
    --paper: #fff; --ink: #1c2026; --quiet: #59616d; --line: #d5d9e0; --shade: #f4f6f9; --accent: #1f3a5f; --alarm: #ffe08a;
    --gutter: 3.6rem;
}
@media (prefers-color-scheme: dark) {
    :root {
        --paper: #16191d; --ink: #e4e7eb; --quiet: #a0a8b4; --line: #373d46; --shade: #1f2329; --accent: #9dbfe8; --alarm: #6b5200;
    }
}
* { box-sizing: border-box; overflow-wrap: break-word; }
html { background: var(--paper); }
body { margin: 0; color: var(--ink); font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Times New Roman", serif; }
main { max-width: 56rem; margin: 0 auto; padding: 4rem 2rem 6rem; }
h1, h2, h3, h4, h5, h6, th, caption, nav, .number, blockquote, .title ul { font-family: "Segoe UI", "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif; }
h1, h2, h3, h4, h5, h6 { color: var(--accent); line-height: 1.3; text-wrap: balance; }
h1 { margin: 0 0 .5rem; font-size: 2.4rem; font-weight: 650; letter-spacing: -.015em; }
h2 { margin: 3rem 0 1rem; padding-bottom: .4rem; border-bottom: 1px solid var(--line); font-size: 1.35rem; }
h3 { margin: 1.8rem 0 .6rem; font-size: 1.1rem; }
h4, h5, h6 { margin: 1.4rem 0 .4rem; font-size: 1rem; }
p, ul, ol, blockquote { margin: .6rem 0; }
li { margin: .2rem 0; }
a[href^="#"] { white-space: nowrap; }
nav a[href^="#"] { white-space: normal; }
a { color: var(--accent); text-decoration-thickness: .06em; text-underline-offset: .15em; }
.skip { position: absolute; left: -999rem; padding: .6rem 1rem; background: var(--paper); z-index: 1; }
.skip:focus { left: .5rem; top: .5rem; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.term { color: inherit; text-decoration: underline dotted var(--line); }
.term:hover { text-decoration-color: currentcolor; }
a.term { white-space: normal; }
.title { padding-bottom: 1.6rem; border-bottom: 3px solid var(--accent); }
.title p { margin: 0; font-size: 1.15rem; color: var(--quiet); }
.title p strong { color: var(--ink); }
.title ul { display: flex; flex-wrap: wrap; gap: .2rem 2rem; margin: 1.4rem 0 0; padding: 0; list-style: none; font-size: .9rem; }
.title li strong { color: var(--quiet); font-weight: 500; }
.title blockquote { margin: 1.2rem 0 0; padding: .5rem 1rem; border: 0; background: var(--alarm); color: inherit; }
.title blockquote p { font-size: .95rem; color: inherit; }
nav { margin: 2rem 0 0; font-size: .95rem; }
nav h2 { margin: 0 0 .6rem; padding: 0; border: 0; font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; color: var(--quiet); }
nav ul { columns: 18rem 2; column-gap: 2.5rem; margin: 0; padding: 0; list-style: none; }
nav li { margin: 0; padding: .15rem 0; break-inside: avoid; }
nav a { color: var(--ink); text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav .number { display: inline-block; min-width: 1.8rem; color: var(--quiet); }
.clause { padding-left: var(--gutter); scroll-margin-top: 1rem; }
.clause:target > :first-child { background: var(--shade); }
.clause.depth-1 { padding-left: 0; }
.clause.depth-1 > :not(h2) { margin-left: var(--gutter); }
.clause .number { display: inline-block; min-width: var(--gutter); margin-left: calc(-1 * var(--gutter)); font-variant-numeric: tabular-nums; }
.clause p > .number { font-size: .92em; color: var(--quiet); }
.clause.depth-1 > h2 .number { margin-left: 0; }
ol.letters { padding-left: 2.2rem; list-style: letters; }
@counter-style letters { system: extends lower-alpha; prefix: "("; suffix: ") "; }
ul { padding-left: 1.4rem; }
blockquote { padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); color: var(--quiet); font-size: .9rem; }
blockquote.binding { font: inherit; color: inherit; }
table { width: 100%; margin: 1rem 0 1.4rem; border-collapse: collapse; font-size: .95rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
.clause.depth-1 > table { width: calc(100% - var(--gutter)); }
.wide { overflow-x: auto; margin: 1rem 0 1.4rem; }
.wide > table { margin: 0; }
caption { padding: 0 0 .45rem; text-align: left; font-size: .85rem; font-weight: 600; color: var(--quiet); }
th, td { padding: .5rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th, thead td { border-bottom: 2px solid var(--accent); background: var(--shade); font-size: .85rem; vertical-align: bottom; }
tbody th { font-size: .9rem; font-weight: 600; }
tbody th strong { font-weight: inherit; }
.center { text-align: center; }
.right { text-align: right; }
tbody td:empty { height: 3.2rem; border-bottom-color: var(--quiet); }
pre { padding: .8rem; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--shade); }
code { font: .9em ui-monospace, Consolas, Menlo, monospace; }
.missing { padding: .05em .35em; border-radius: .2em; background: var(--alarm); color: inherit; font-weight: 600; }
.watermark { position: fixed; inset: 0; display: grid; place-items: center; margin: 0; font: 700 14vmin/1 "Segoe UI", Helvetica, Arial, sans-serif; letter-spacing: .08em; text-transform: uppercase; color: var(--ink); opacity: .05; transform: rotate(-30deg); pointer-events: none; user-select: none; }
@media (max-width: 44rem) {
    :root { --gutter: 0rem; }
    main { padding: 2rem 1.1rem 4rem; }
    .clause .number { min-width: 2.6rem; }
    h1 { font-size: 1.8rem; }
    th, td { padding: .4rem .3rem; }
    table { font-size: .88rem; }
}
@media (prefers-contrast: more) {
    :root { --quiet: var(--ink); --line: var(--ink); --accent: var(--ink); }
}
@media (forced-colors: active) {
    .missing { border: 1px solid; }
    .watermark { display: none; }
}
@media print {
    :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --shade: #f1f1f1; --accent: #16304f; --alarm: #ffe08a; }
    body { font-size: 10.5pt; line-height: 1.45; }
    main { max-width: none; padding: 0; }
    a { color: inherit; text-decoration: none; }
    h1, h2, h3, h4, caption { break-after: avoid; }
    h2 { margin-top: 1.8rem; }
    tr, li { break-inside: avoid; }
    .skip { display: none; }
    .wide { overflow: visible; }
    thead { display: table-header-group; }
    p { orphans: 3; widows: 3; }
    #signatures { break-inside: avoid; }
    @page { size: A4; margin: 22mm 20mm; }
}
`;
