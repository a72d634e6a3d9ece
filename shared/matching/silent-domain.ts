import type { CaseFile } from '../domain/case-file.ts';
import type { Finding } from '../domain/finding.ts';
import type { Evidence, Texts } from '../domain/passage.ts';
import type { Person } from '../domain/person.ts';
import { distinct, mergeFinding } from './merge-finding.ts';
import type { SameEvent } from './same-event.ts';
import type { Saying } from './saying.ts';
import { domains } from './silent/domains.ts';

const why =
  'Reviews find whole fields of a child’s life about which no agency asked; silence is not the same as nothing to know, and “asked, and nothing known” is an answer (learning from case reviews: only the presenting reason was covered).';

/** Words of nobody having asked or looked. */
const unasked =
  /\b(?:not (?:yet |been |currently )*(?:explored|assessed|recorded|known|discussed|asked|considered|available|contacted|spoken to|addressed|held|completed)|unknown|not applicable|n\/a|no information|none recorded|to be (?:explored|assessed))\b/i;

/** Fields of life, and parents, of whom every report is silent or says only that nobody asked. */
export function silentDomain(
  caseFile: CaseFile,
  _: readonly SameEvent[],
  sayings: readonly Saying[],
): Finding[] {
  const reports = sayings.filter(({ isRecord }) => !isRecord);
  const declared = new Set<string>(
    caseFile.contributions.flatMap(({ declarations }) => declarations.map(({ topic }) => topic)),
  );
  const fields = domains
    .filter(({ id }) => !declared.has(id))
    .flatMap(({ id, name, weight, match }) => {
      const about = reports.filter(
        ({ text, heading }) => match.test(text) || (unasked.test(text) && match.test(heading)),
      );
      if (about.some(({ text }) => !unasked.test(text))) return [];
      return [
        silence(
          {
            domain: id,
            weight,
            about,
            message: `What is known of ${name}? No report says, and none says that it was asked.`,
          },
          caseFile,
        ),
      ];
    });
  const parents = caseFile.conference.family
    .filter(
      ({ relationship, parentalResponsibility }) =>
        parentalResponsibility.length > 0 || /^(?:father|mother)\b(?!['’]s)/i.test(relationship),
    )
    .flatMap((parent) => silentOn(parent, reports, caseFile));
  return [...fields, ...parents];
}

/** A parent whom nobody has seen or asked. */
function silentOn({ id, name }: Person, reports: readonly Saying[], caseFile: CaseFile): Finding[] {
  const about = reports.filter(
    ({ adults, areAdultsNamed, section, text }) =>
      adults.has(id) &&
      (areAdultsNamed || unasked.test(text)) &&
      section !== 'details' &&
      !/\b(?:has|shares?|holds?|with) (?:parental responsibility|PR\b)/i.test(text),
  );
  if (about.some(({ text }) => !unasked.test(text))) return [];
  return [
    silence(
      {
        domain: 'parent',
        weight: 'should',
        about,
        message: `What does ${name} say, and what is known of them? No report tells of this parent more than that they were not asked.`,
      },
      caseFile,
    ),
  ];
}

type Silence = Pick<Finding, 'weight' | 'message'> & { domain: string; about: readonly Saying[] };

function silence({ domain, weight, about, message }: Silence, caseFile: CaseFile): Finding {
  const said = about.map(({ evidence }) => evidence);
  const finding = mergeFinding({
    kind: 'silent-domain',
    weight,
    domain,
    message,
    why,
    evidence: distinct(said.length > 0 ? said.slice(0, 4) : whomItIsAbout(caseFile)),
    suggestions: [
      {
        kind: 'insert-question',
        label: 'Ask every agency',
        text: 'What do you know of this, and whom did you ask?',
      },
      { kind: 'record-not-known', label: 'Record that it was asked, and nothing is known' },
    ],
  });
  // Several silences stand on the same words: none at all.
  return { ...finding, id: `${finding.id}:${domain}` };
}

/** The children's names in the file of the conference: there are no words of a silence. */
function whomItIsAbout({
  conference,
  texts,
}: {
  conference: CaseFile['conference'];
  texts: Texts;
}): Evidence[] {
  const file = Object.keys(texts)
    .sort()
    .find((name) => name.endsWith('.json'));
  const text = file ? (texts[file] ?? '') : '';
  return conference.children.flatMap(({ name }) => {
    const start = text.indexOf(name);
    return file && start >= 0 ? [{ file, quote: name, start, end: start + name.length }] : [];
  });
}
