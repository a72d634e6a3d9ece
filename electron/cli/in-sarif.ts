import { basename, relative, resolve } from 'node:path';
import type { Check } from '../../shared/checks/define.ts';
import type { Finding, Weight } from '../../shared/domain/finding.ts';
import { type Checked, type QuotedFile, placeOf } from './checked-file.ts';

const levels: Record<Weight, string> = { must: 'error', should: 'warning', consider: 'note' };

/**
 * Findings as SARIF 2.1.0, with every check as a rule. Files are named relative to `folder`, by their name alone where they lie
 * outside it. Regions of Word and PDF files are left out, since their offsets are those of extracted text.
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
function locationsOf({ path, files }: Checked, { evidence }: Finding, folder: string) {
  if (evidence.length === 0)
    return [{ physicalLocation: { artifactLocation: { uri: uriOf(path, folder) } } }];
  return evidence.map(({ file, quote, start, end }) => {
    const from = files.get(file) ?? { path, text: '' };
    return {
      physicalLocation: {
        artifactLocation: { uri: uriOf(from.path, folder) },
        ...(isPlain(from) && { region: regionOf(from.text, quote, start, end) }),
      },
    };
  });
}

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
