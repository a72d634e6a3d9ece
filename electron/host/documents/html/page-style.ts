import type { Block, Report } from '../../../../shared/domain/report.ts';
import { columnShares } from '../column-shares.ts';
import { displayDate } from '../display-date.ts';
import { colours } from '../pdf/type-styles.ts';
import { standingWords } from '../standing-words.ts';
import { faceRules } from './faces.ts';
import { inCss } from './in-html.ts';

const sheet = `
*{box-sizing:border-box}
html{color:${colours.text};background:#fff;font:1.0625rem/1.5 "Report Serif",Georgia,serif;hyphens:none;-webkit-text-size-adjust:100%}
body{margin:0}
p,li,td,th,dd,blockquote,figcaption,caption{unicode-bidi:plaintext;text-align:left;overflow-wrap:anywhere}
.marking{font:600 .85rem/1.4 "Report Sans",Arial,sans-serif;text-align:center;padding:.6rem 1rem;margin:0}
header.marking{border-bottom:1px solid ${colours.rule}}
footer.marking{border-top:1px solid ${colours.rule};margin-top:4rem}
main{max-width:44rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3,h4,nav p{line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:2.15rem;font-weight:600;margin:4rem 0 .4rem}
h1::before{content:"";display:block;width:3.5rem;height:.2rem;background:${colours.accent};margin-bottom:1.1rem}
h2,h3,h4,nav p,caption,dt,th,figcaption,.weight,.line,.by{font-family:"Report Sans",Arial,sans-serif}
h2,nav p{font-size:1.45rem;font-weight:600;color:${colours.accent};margin:3rem 0 .7rem}
h3{font-size:1.15rem;font-weight:600;margin:2rem 0 .45rem}
h4{font-size:1rem;font-weight:600;color:${colours.muted};margin:1.4rem 0 .3rem}
.subtitle{font-size:1.2rem;color:${colours.muted};margin:0 0 2.2rem}
p{margin:0 0 .75rem}
strong,b{font-weight:600}
.muted{color:${colours.muted}}
.source{font:400 .76em/1 "Report Sans",Arial,sans-serif;color:${colours.muted}}
dl{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.5rem 1.2rem;margin:0}
dt{font-size:.9rem;line-height:1.7;font-weight:600;color:${colours.muted}}
dd{margin:0}
.note{margin:2rem 0 0}
nav ol{list-style:none;margin:0;padding:0;font-family:"Report Sans",Arial,sans-serif}
nav ol ol{padding-left:1.2rem;font-size:.95rem}
nav li{margin:.3rem 0}
nav>ol>li>a{font-weight:600}
a{color:inherit;text-decoration-color:${colours.rule};text-underline-offset:.2em}
a:hover{text-decoration-color:currentColor}
a:focus-visible{outline:2px solid ${colours.accent};outline-offset:2px}
ul{margin:0 0 1rem;padding-left:1.2rem}
li{margin:.25rem 0}
li::marker{color:${colours.accent}}
.table{overflow-x:auto;margin:1.2rem 0 1.6rem}
.table:focus-visible{outline:2px solid ${colours.accent};outline-offset:2px}
table{width:100%;min-width:34rem;table-layout:fixed;border-collapse:collapse;font-size:.9rem;line-height:1.4;font-variant-numeric:tabular-nums lining-nums}
caption{font-size:.92rem;font-weight:600;color:${colours.muted};padding:0 0 .4rem}
th,td{padding:.35rem .5rem;vertical-align:top;border-bottom:1px solid ${colours.rule}}
th{background:${colours.tint};font-weight:600;font-size:.86rem}
.drawing{margin:1.2rem 0}
.drawing svg{display:block;width:100%;font-family:"Report Sans",Arial,sans-serif}
.voice{margin:1.2rem 0 1.4rem .8rem;padding:.1rem 0 .1rem 1.1rem;border-left:.2rem solid ${colours.accent}}
blockquote{margin:0}
.voice p{font-style:italic;font-size:1.12em;margin:0}
.voice p em,.voice .source{font-style:normal}
figcaption{font-size:.9rem;color:${colours.muted};margin-top:.25rem}
.question{margin:1.2rem 0;padding-left:1.7rem;position:relative}
.question svg{position:absolute;left:0;top:.22rem;width:1rem;height:1rem}
.weight{font-weight:600;font-size:.9rem;margin:0 0 .1rem}
.question ul{font-size:.93rem;margin:.3rem 0 0;padding-left:1.6rem;border-left:1px solid ${colours.rule}}
.signature{margin:2rem 0 3rem}
.lines{display:grid;grid-template-columns:2fr 1fr;gap:1.5rem;margin-top:3rem}
.line{border-top:1px solid ${colours.muted};font-size:.85rem;color:${colours.muted};padding-top:.2rem;margin:0}
@media print{
html{font-size:10.5pt;line-height:1.45}
main{max-width:none;padding:0}
.marking{display:none}
h1{margin-top:30mm}
nav{break-before:page}
nav a{text-decoration:none}
.body{break-before:page}
h2,h3,h4,caption,.weight,.question>p{break-after:avoid}
h2:first-child{margin-top:0}
tr,.voice,.drawing,.signature,dd{break-inside:avoid}
.table{overflow:visible}
table{min-width:0}
thead{display:table-header-group}
th,.voice{print-color-adjust:exact;-webkit-print-color-adjust:exact}
p,li{orphans:2;widows:2}
}`;

/** Head and foot of every printed page, as the printed report has them. */
function margins(report: Report): string {
  const small = `font:8pt "Report Sans",Arial,sans-serif;color:${colours.muted}`;
  const marking = `content:${inCss(report.marking)};font:600 8.5pt "Report Sans",Arial,sans-serif;color:${colours.text}`;
  const box = (place: string, rules: string) => `@${place}{${rules};white-space:nowrap}`;
  return `@page{size:A4;margin:25mm 24mm 24mm;${[
    box('top-left', `content:${inCss(shortened(report.title))};${small}`),
    box('top-center', marking),
    box('top-right', `content:${inCss(report.demonstration ? standingWords.demonstration : '')};${small}`),
    box('bottom-left', `content:${inCss(displayDate(report.on))};${small}`),
    box('bottom-center', marking),
    box(
      'bottom-right',
      `content:"${standingWords.page} " counter(page) " ${standingWords.of} " counter(pages);${small}`,
    ),
  ].join('')}}`;
}

const shortened = (text: string) => (text.length > 34 ? `${text.slice(0, 33).trimEnd()}…` : text);

/** The widths of the columns of every table, in the order of the tables. */
const widths = (blocks: readonly Block[]): string =>
  blocks
    .filter((block) => block.kind === 'table')
    .flatMap((table, index) =>
      columnShares(table).map(
        (share, column) =>
          `#table-${index + 1} th:nth-child(${column + 1}){width:${(share * 100).toFixed(2)}%}`,
      ),
    )
    .join('\n');

/** All CSS of a report, faces and all, for its one style element. */
export const pageStyle = (report: Report): string =>
  [faceRules(), sheet, margins(report), widths(report.blocks)].join('\n');
