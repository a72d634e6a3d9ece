import { basename, relative, resolve } from 'node:path';
import type { Contribution } from '../../shared/domain/contribution.ts';
import type { Check } from '../../shared/checks/define.ts';
import type { Finding, Weight } from '../../shared/domain/finding.ts';
import type { Passage } from '../../shared/domain/passage.ts';
import { type Checked, type QuotedFile, placeOf } from './checked-file.ts';

const levels: Record<Weight, string> = { must: 'error', should: 'warning', consider: 'note' };

/**
 * Findings as SARIF 2.1.0, with every check as a rule. Files are named relative to `folder`, by their name alone where they lie
 * outside it. Offsets in Word and PDF files would be those of extracted text: a place there is the heading below which the words
 * stand and the words themselves.
 */
export function inSarif(
  checked: readonly Checked[],
  { version, checks, folder }: { version: string; checks: readonly Check[]; folder: string },
): unknown {
  const rules = checks.map(({ id }) => id);
  const results = checked.flatMap((one) =>
    one.findings.map((finding) => ({
      ruleId: finding.kind,
      ruleIndex: rules.indexOf(finding.kind),
      level: levels[finding.weight],
      message: { text: finding.message },
      partialFingerprints: { 'finding/v1': finding.id },
      locations: locationsOf(one, finding, folder),
    })),
  );
  const driver = { name: 'Whole Picture', version, rules: checks.map(ruleOf) };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
}

const ruleOf = ({ id, messages, cites, weight, tier }: Check) => ({
  id,
  shortDescription: { text: Object.values(messages)[0] ?? id },
  help: { text: cites },
  defaultConfiguration: { level: levels[weight] },
  properties: { tags: [tier] },
});

/** The places that a finding stands on; the report as a whole where it stands on none. */
function locationsOf({ path, files, contribution }: Checked, { evidence }: Finding, folder: string) {
  if (evidence.length === 0)
    return [{ physicalLocation: { artifactLocation: { uri: uriOf(path, folder) } } }];
  return evidence.map(({ file, quote, start, end }) => {
    const from = files.get(file) ?? { path, text: '' };
    const artifactLocation = { uri: uriOf(from.path, folder) };
    if (isPlain(from))
      return { physicalLocation: { artifactLocation, region: regionOf(from.text, quote, start, end) } };
    return {
      physicalLocation: { artifactLocation },
      logicalLocations: [headingAt(contribution, file, start)],
      message: { text: quote },
    };
  });
}

/** The heading below which words of a report stand, with the number of their paragraph, item or row below it, from 1. */
function headingAt({ statements, events, title }: Contribution, file: string, start: number) {
  const holds = (passage: Passage | null): boolean =>
    passage !== null && passage.file === file && passage.start <= start && start <= passage.end;
  const at = statements.findLastIndex(({ passage }) => holds(passage));
  const found = statements[at];
  if (found) {
    const name = found.heading || title || 'The report';
    const first = statements.findIndex(({ heading }) => heading === found.heading);
    return element(name, `${found.form} ${at - first + 1}`);
  }
  const event = events.findIndex(({ dated, what, source, outcome }) =>
    [dated, what, source, outcome].some(holds),
  );
  return event >= 0 ? element('Chronology', `row ${event + 1}`) : element(title || 'The report');
}

const element = (name: string, within?: string) => ({
  name,
  fullyQualifiedName: within ? `${name}/${within}` : name,
  kind: 'element',
});

const isPlain = ({ path }: QuotedFile): boolean => /\.(md|markdown|txt|csv)$/i.test(path);

/** A path as a relative address: no file of another folder says where it lies. */
function uriOf(path: string, folder: string): string {
  const inside = relative(folder, resolve(folder, path)).replaceAll('\\', '/');
  const shown = inside === '' || /^(?:\.\.(?:\/|$)|\/|[a-z]:)/i.test(inside) ? basename(path) : inside;
  return shown.split('/').map(encodeURIComponent).join('/');
}

function regionOf(text: string, quote: string, start: number, end: number) {
  const first = placeOf(text, start);
  const last = placeOf(text, end);
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
    charOffset: start,
    charLength: end - start,
    snippet: { text: quote },
  };
}
