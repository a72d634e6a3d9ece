import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { checks } from '../../shared/checks/index.gen.ts';
import { Manual, type ManualPage } from '../../shared/template/manual.ts';
import { examplesOfChecks } from './examples-of-checks.ts';
import { manualHtml } from './manual-html.ts';

const root = new URL('../../', import.meta.url);
const place = 'templates/manual/checks.json';

/** The words below a heading of a check.md, as one paragraph. */
function below(text: string, heading: string): string {
  const from = text.indexOf(`## ${heading}\n`);
  if (from < 0) return '';
  const rest = text.slice(from + heading.length + 4);
  const end = rest.indexOf('\n## ');
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}

const paragraph = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');
const items = (text: string): string[] =>
  text
    .split(/\n(?=- )/)
    .map((item) => paragraph(item.replace(/^- /, '')).replace(/[;.]$/, ''))
    .filter(Boolean);

/** The manual of all checks as their folders say it. */
export async function manualOfChecks(): Promise<Manual> {
  const examples = await examplesOfChecks();
  const pages = checks.map(({ id, weight, tier, messages }): ManualPage => {
    const text = readFileSync(new URL(`shared/checks/${id}/check.md`, root), 'utf8');
    return {
      id,
      weight,
      tier,
      asks: paragraph(below(text, 'What it asks')),
      protects: paragraph(below(text, 'Whom it protects')),
      source: paragraph(below(text, 'Where it comes from')),
      leaves: items(below(text, 'What it leaves alone')),
      questions: Object.values(messages),
      ...(examples.get(id) ?? { asked: [], leftAlone: [] }),
    };
  });
  return Manual.parse({ pages });
}

/** The manual as it is stored. */
export const manualText = async (): Promise<string> => `${JSON.stringify(await manualOfChecks(), null, 2)}\n`;

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  const text = await manualText();
  const target = new URL(place, root);
  mkdirSync(new URL('out/', root), { recursive: true });
  writeFileSync(target, text);
  const manual = Manual.parse(JSON.parse(text));
  writeFileSync(new URL('out/checks-book.html', root), manualHtml(manual));
  console.log(`${manual.pages.length} checks: ${place} for the app, out/checks-book.html to print.`);
}
