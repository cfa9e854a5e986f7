// The style sheet of the HTML report, for the screen and for A4 paper.
import { fonts, palette } from './palette.ts'
import { reportTexts } from './texts.ts'

/** Goes into the one <style> element; holds no text of the session. */
export const reportStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; font-feature-settings: 'lnum'; }
html { background: ${palette.table}; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; padding: 40px 16px 72px; color: ${palette.ink};
  font-family: ${fonts.text}; font-size: 1.0625rem; line-height: 1.55;
}
.overslaan { position: absolute; left: -999rem; }
.overslaan:focus { left: 16px; top: 8px; padding: 8px 14px; background: ${palette.paper}; border-radius: 8px; }
:focus-visible { outline: 3px solid ${palette.ink}; outline-offset: 2px; box-shadow: 0 0 0 7px #FFC93C; }
.vel {
  max-width: 54rem; margin: 0 auto; background: ${palette.paper}; border-radius: 4px; overflow: hidden;
  box-shadow: 0 1px 2px rgb(15 28 24 / .35), 0 18px 44px -12px rgb(15 28 24 / .6);
}
h1, h2, h3, h4, figcaption, caption, .nr, .getal-groot {
  font-family: ${fonts.title}; font-weight: 400; font-synthesis: none; text-wrap: balance;
}
h1, h2, h3, h4, p, li, td, th, dd, dt, caption, figcaption { overflow-wrap: anywhere; }
p, li, dd, td, th { white-space: pre-line; }
p { margin: 0 0 .9em; max-width: 42rem; }
.kaft { padding: 48px 56px 40px; background: ${palette.board}; border-bottom: 2px solid ${palette.boardPrint}; }
.kaft .merk-regel { display: flex; gap: 16px; align-items: center; justify-content: space-between; margin: 0 0 40px; max-width: none; }
.kaft .product { font-weight: 700; color: ${palette.table}; }
.status { padding: 3px 14px; border-radius: 99px; font-weight: 650; font-size: .95rem; }
.status.concept, .status.practice { color: ${palette.warn}; background: ${palette.warnTint}; }
.status.final { color: ${palette.ok}; background: ${palette.okTint}; }
h1 { font-size: clamp(2rem, 5.4vw, 3.1rem); line-height: 1.1; margin: 0; }
.ondertitel { font-size: 1.25rem; line-height: 1.4; color: ${palette.inkSoft}; margin: 14px 0 0; }
.koord { display: block; width: 100%; height: 16px; margin: 30px 0 26px; color: ${palette.table}; }
dl { margin: 0 0 1.2em; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: 4px 20px; padding: 6px 0; border-bottom: 1px solid ${palette.hair}; }
.kaft dl { margin: 0; }
.kaft dl > div { border-color: ${palette.boardPrint}; }
dl > div:last-child { border-bottom: 0; }
dt { font-weight: 650; }
dd { margin: 0; }
nav { padding: 34px 56px 8px; }
nav h2 { font-size: 1.5rem; margin: 0 0 .5em; }
nav ol { list-style: none; margin: 0; padding: 0; columns: 2; column-gap: 40px; }
nav li { break-inside: avoid; padding: 3px 0; }
nav a { color: ${palette.ink}; text-decoration-color: ${palette.edge}; text-underline-offset: 4px; }
nav a:hover { text-decoration-thickness: 2px; }
nav .nr { display: inline-block; min-width: 1.7em; color: ${palette.table}; font-size: 1.1em; }
main { padding: 8px 56px 64px; }
section { margin-top: 44px; border-top: 4px solid ${palette.ink}; padding-top: 22px; }
h2 { font-size: 2rem; line-height: 1.15; margin: 0 0 .7em; }
h2 .nr { color: ${palette.table}; margin-right: .35em; }
h3 { font-size: 1.5rem; line-height: 1.2; margin: 1.6em 0 .6em; }
h4 { font-size: 1.2rem; line-height: 1.25; margin: 1.4em 0 .4em; }
h3:has(.teken) { display: flex; align-items: center; gap: 14px; }
.teken { display: inline-flex; flex: none; gap: 7px; align-items: center; padding: 7px 10px; border-radius: 8px; vertical-align: middle; }
.teken b {
  display: grid; place-items: center; width: 26px; height: 26px; border-radius: 50%; background: ${palette.paper};
  font: 800 16px/1 ${fonts.text};
}
.teken svg { width: 30px; height: 30px; fill: ${palette.paper}; }
.lead { font-size: 1.2rem; line-height: 1.5; }
blockquote {
  margin: 0 0 12px; padding: 12px 18px 12px; max-width: 42rem; background: ${palette.yellow};
  border-top: 8px solid ${palette.yellowSide}; border-radius: 2px 2px 2px 16px; font-weight: 500;
}
blockquote p { margin: 0; }
.note, .warning { display: grid; grid-template-columns: 7rem 1fr; gap: 4px 16px; max-width: 46rem; margin: 0 0 1.1em; padding: 10px 16px; border-radius: 8px; }
.note { background: ${palette.paper2}; color: ${palette.inkSoft}; }
.warning { background: ${palette.warnTint}; color: ${palette.ink}; }
.warning strong { color: ${palette.warn}; }
.note p, .warning p { margin: 0; }
ul, ol { margin: 0 0 1.1em; padding-left: 1.4em; max-width: 42rem; }
li { padding-left: .25em; margin-bottom: .3em; }
li::marker { color: ${palette.table}; font-weight: 700; }
figure { margin: 28px 0 10px; }
figcaption, caption { font-size: 1.15rem; line-height: 1.3; text-align: left; margin-bottom: 12px; }
.tekening { overflow-x: auto; }
.tekening svg { display: block; width: 100%; min-width: 34rem; height: auto; }
.tekening img { display: block; width: 100%; max-width: var(--breed); min-width: min(34rem, var(--breed)); height: auto; }
svg .naam { font-family: ${fonts.title}; font-size: 16.5px; fill: ${palette.ink}; }
svg .merk { font-family: ${fonts.text}; font-size: 13.5px; font-weight: 700; fill: ${palette.ink}; }
svg .letter { font-family: ${fonts.text}; font-size: 15px; font-weight: 800; }
svg .getal { font-family: ${fonts.title}; font-size: 23px; fill: ${palette.ink}; }
.tweeling { font-size: .94rem; color: ${palette.inkSoft}; margin: 8px 0 0; }
.tabel { overflow-x: auto; margin: 18px 0 26px; }
table { border-collapse: collapse; width: 100%; font-size: 1rem; line-height: 1.4; }
th, td { text-align: start; vertical-align: top; padding: 8px 14px 8px 10px; border-bottom: 1px solid ${palette.hair}; min-width: 3.5rem; }
thead th { background: ${palette.table}; color: ${palette.onTable}; font-weight: 650; border-bottom: 0; vertical-align: bottom; }
thead th:first-child { border-radius: 6px 0 0 0; }
thead th:last-child { border-radius: 0 6px 0 0; }
tbody th { font-weight: 650; }
tbody tr:nth-child(even) { background: ${palette.paper2}; }
thead th { overflow-wrap: break-word; }
th.getal, td.getal { text-align: right; }
td.getal { font-family: ${fonts.title}; font-size: 1.0625rem; }
footer { max-width: 54rem; margin: 20px auto 0; color: ${palette.onTableSoft}; font-size: .95rem; }
@media (max-width: 640px) {
  body { padding: 0 0 40px; }
  .vel { border-radius: 0; }
  .kaft { padding: 28px 18px 24px; }
  nav { padding: 26px 18px 0; }
  nav ol { columns: 1; }
  main { padding: 0 18px 40px; }
  dl > div, .note, .warning { grid-template-columns: 1fr; }
  footer { padding: 0 18px; }
}
@page {
  size: A4; margin: 18mm 18mm 20mm;
  @bottom-right { content: '${reportTexts.page} ' counter(page) ' ${reportTexts.pageOf} ' counter(pages); font: 9pt ${fonts.text}; color: ${palette.inkSoft}; }
}
@media print {
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  html { background: none; }
  body { padding: 0; font-size: 10.5pt; line-height: 1.45; }
  .vel { max-width: none; box-shadow: none; border-radius: 0; background: none; overflow: visible; }
  .kaft { border: 0; border-radius: 10px; padding: 12mm 11mm 9mm; }
  .kaft .merk-regel { margin-bottom: 9mm; }
  h1 { font-size: 28pt; }
  nav { padding: 9mm 0 0; }
  main { padding: 0; }
  section { margin-top: 11mm; }
  h2 { font-size: 20pt; }
  h3 { font-size: 15pt; }
  h4 { font-size: 12.5pt; }
  h2, h3, h4, caption, figcaption, thead, .lead { break-after: avoid; }
  figure, blockquote, .note, .warning, tr, li, dl > div { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  table { font-size: 9.5pt; }
  td.getal { font-size: 10.5pt; }
  th, td { padding: 5px 9px 5px 7px; min-width: 0; }
  .tabel, .tekening { overflow: visible; }
  .tekening svg { min-width: 0; }
  .tekening img { min-width: 0; max-height: 235mm; object-fit: contain; object-position: left; }
  .overslaan { display: none; }
  footer { color: ${palette.inkSoft}; margin-top: 10mm; }
}
`
