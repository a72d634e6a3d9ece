import type { Manual, ManualPage } from '../../shared/template/manual.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const list = (heading: string, words: readonly string[]): string =>
  words.length === 0
    ? ''
    : `<h4>${heading}</h4><ul>${words.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`;

const page = (one: ManualPage): string =>
  `<section id="${one.id}"><h3>${escaped(one.id.replaceAll('-', ' '))}</h3><p class="weight">${one.weight}</p>
<p>${escaped(one.asks)}</p><p><b>Whom it protects.</b> ${escaped(one.protects)}</p>
<p><b>Where it comes from.</b> ${escaped(one.source)}</p>
${list('It asks about', one.asked)}${list('It leaves alone', [...one.leaves, ...one.leftAlone])}</section>`;

const parts = {
  structure: 'What is there, and what is missing',
  wording: 'How it is said',
  merge: 'Across agencies',
};

/** The manual as one page that stands by itself and prints. */
export const manualHtml = ({ pages }: Manual): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>What Whole Picture asks, and why</title><style>
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; color: #1d2124; }
h1, h2, h3, h4 { line-height: 1.25; } h3::first-letter { text-transform: uppercase; } h4 { margin-bottom: 0; }
.weight { color: #565d62; margin: 0; } section { break-inside: avoid; border-top: 1px solid #d9dbdb; padding-top: 0.5rem; }
</style></head><body><h1>What Whole Picture asks, and why</h1>
<p>Every question that is asked of a report, from the folder of its check. The people and places in the examples are invented.</p>
${Object.entries(parts)
  .map(([tier, title]) => {
    const those = pages.filter((one) => one.tier === tier);
    return those.length === 0 ? '' : `<h2>${title}</h2>${those.map(page).join('\n')}`;
  })
  .join('\n')}
</body></html>
`;
