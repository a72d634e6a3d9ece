import { describe, expect, it } from 'vitest';
import { makeId } from '../../shared/base/ids.ts';
import type { Around, Check, Looked, Spotted } from '../../shared/checks/define.ts';
import { type Answer, answerRecord } from '../../shared/domain/answer.ts';
import { type AgencyLog, agencyLogRecord } from '../../shared/domain/agency-log.ts';
import { termGaps, usualTerms } from '../../shared/domain/in-force.ts';
import { childRecord } from '../../shared/domain/child.ts';
import { type Conference, conferenceRecord } from '../../shared/domain/conference.ts';
import type { Contribution } from '../../shared/domain/contribution.ts';
import { type Declaration, declarationRecord } from '../../shared/domain/declaration.ts';
import { draftRecord } from '../../shared/domain/draft.ts';
import {
  type InformationRequest,
  informationRequestRecord,
} from '../../shared/domain/information-request.ts';
import type { Passage } from '../../shared/domain/passage.ts';
import type { RecordedDecision } from '../../shared/domain/disclosure-decision.ts';
import { personRecord } from '../../shared/domain/person.ts';
import type { SectionKey } from '../../shared/domain/section.ts';
import {
  type ServiceInvolvement,
  serviceInvolvementRecord,
} from '../../shared/domain/service-involvement.ts';
import { draftFile, writeUp } from '../../shared/path/write-up.ts';
import type { LocalRules } from '../../shared/template/local-rules.ts';
import { agencyTemplate } from '../cases/agency-templates.ts';
import { calendars, partnership } from '../cases/deadline-ground.ts';

type ByChild = { child: number; text: string };
type Words = Partial<Record<SectionKey, string | readonly ByChild[]>>;

/**
 * One example of a structure check, as a small draft that is written up like any other: words (in the section that the examples
 * are about, or by section), what is recorded beside them, and what is known around it. `asks` is the message that must be
 * asked, `marks` words that must be quoted; `received` reads it as a report that came in as it is.
 */
export type ContributionExample = {
  says?: string | Words;
  agency?: string;
  author?: string;
  received?: true;
  /** Days of birth by first name; Tamsin (2 March 2017) unless said. An unborn child has none. */
  children?: Readonly<Record<string, string | null>>;
  /** Name, relationship, and whether they live there. */
  family?: readonly (readonly [string, string, Conference['family'][number]['inHousehold']])[];
  conference?: Partial<Omit<Conference, 'children' | 'family' | 'id'>>;
  fields?: Readonly<Record<string, string>>;
  answers?: readonly (readonly [string, Answer['answer'], string?])[];
  declarations?: readonly Partial<Declaration>[];
  decisions?: readonly Partial<RecordedDecision>[];
  services?: readonly Partial<ServiceInvolvement>[];
  requests?: readonly Partial<InformationRequest>[];
  /** Rows of the agency's own log: day, category, words, whom it was shared with. */
  log?: readonly (readonly [string, string, string, string?])[];
  today?: string;
  /** Whose local rules are known (by the folder of their profile): none unless said, with the template of that agency where one is named. */
  rules?: string;
  template?: string;
  /** Nothing is known beside the contribution. */
  alone?: true;
  also?: Partial<Contribution>;
  asks?: string;
  marks?: string;
};

/** Examples of a structure check: where it asks, where it has nothing to ask, and what only looks alike. */
export type ContributionExamples = {
  /** The section in which bare words stand; worries unless said. */
  section?: SectionKey;
  agency?: string;
  bad: readonly (string | ContributionExample)[];
  good: readonly (string | ContributionExample)[];
  nearMiss: readonly (string | ContributionExample)[];
};

const by = { by: 'A. Writer', on: '2026-06-10' };

function conferenceOf({ children, family, conference }: ContributionExample): Conference {
  const named = Object.entries(children ?? { Tamsin: '2017-03-02' });
  return conferenceRecord.make({
    id: makeId('conference', 'trial'),
    name: 'Trial',
    demonstration: true,
    kind: 'Initial Child Protection Conference',
    on: '2026-06-23',
    reportsDueOn: '2026-06-18',
    localAuthority: 'Example County Council',
    chair: { name: 'A. Chair', role: 'Chair' },
    ...conference,
    children: named.map(([first, dob], at) =>
      childRecord.make({
        id: makeId('child', 'trial', at + 1),
        name: `${first} Vale`,
        ...(dob === null ? { expectedOn: '2026-09-01' } : { dob }),
      }),
    ),
    family: (family ?? [['Carol Vale', 'Mother', 'yes']]).map(([name, relationship, inHousehold], at) =>
      personRecord.make({ id: makeId('person', 'trial', at + 1), name, relationship, inHousehold }),
    ),
  });
}

/** A log of rows, and the text in which they stand. */
function logOf(rows: NonNullable<ContributionExample['log']>, agency: string): [AgencyLog, string] {
  let text = '';
  const add = (words: string): Passage => {
    const start = text.length;
    text += `${words}\n`;
    return {
      file: 'log.csv',
      text: words,
      start,
      end: start + words.length,
      pieces: words ? [[0, start, words.length]] : [],
    };
  };
  const entries = rows.map(([day, category, words, sharedWith = ''], at) => {
    const passage = add(words);
    return {
      id: makeId('entry', agency, at + 1),
      reference: `L${at + 1}`,
      row: at + 1,
      when: { kind: 'exact' as const, on: day, words: day },
      subject: 'Tamsin Vale',
      children: [],
      category,
      text: passage,
      action: null,
      sharedWith,
      recordedBy: 'A. Writer',
      whole: passage,
    };
  });
  const log = { file: 'log.csv', agency, kind: 'concern-log', columns: [], entries };
  return [agencyLogRecord.make(log as Partial<AgencyLog>), text];
}

/** What a check looks at in an example. */
export function lookedAt(example: ContributionExample, section: SectionKey = 'worries'): Looked {
  const { says = {}, agency = 'school', author = 'A. Writer' } = example;
  const conference = conferenceOf(example);
  const words: Words = typeof says === 'string' ? { [section]: says } : says;
  // What a form would refuse can still come in from elsewhere, so it is not made a record of a draft here.
  const decisions = (example.decisions ?? []).map((one, at): RecordedDecision => ({
    id: makeId('disclosure', 'trial', at + 1),
    reference: `D${at + 1}`,
    agency: makeAgency(agency),
    when: { kind: 'exact', on: '2026-05-04', words: '4 May 2026' },
    what: 'the bruise seen on 3 May',
    recipient: 'children’s social care',
    decision: 'shared',
    consentAsked: 'not-recorded',
    consentOutcome: '',
    reason: '',
    decidedBy: 'A. Writer',
    ...one,
  }));
  const rules = rulesOf(example);
  const [template] = rules?.templates ?? [];
  const made = draftRecord.make({
    ...(template && { template: { id: template.id, version: template.version } }),
    id: makeId('draft', 'trial', agency),
    conference: conference.id,
    agency,
    organisation: 'Example Service',
    author,
    role: author ? 'Lead' : '',
    sections: Object.entries(words).flatMap(([key, text]) =>
      (typeof text === 'string' ? [{ text, child: undefined }] : text).map((part) => {
        const child = part.child === undefined ? undefined : conference.children[part.child]?.id;
        return { key: key as SectionKey, heading: key, text: part.text, ...(child ? { child } : {}) };
      }),
    ),
    fields: Object.entries(example.fields ?? {}).map(([key, text]) => ({ key, text })),
    answers: (example.answers ?? []).map(([question, answer, said = '']) =>
      answerRecord.make({ question, answer, words: said, ...by }),
    ),
    declarations: (example.declarations ?? []).map((one) =>
      declarationRecord.make({ lookedAt: '', ...by, ...one }),
    ),
    services: (example.services ?? []).map((one, at) =>
      serviceInvolvementRecord.make({
        id: makeId('service', 'trial', at + 1),
        person: makeId('child', 'trial', 1),
        service: 'Speech and language therapy',
        ...one,
      }),
    ),
    requests: (example.requests ?? []).map((one, at) =>
      informationRequestRecord.make({
        id: makeId('request', 'trial', at + 1),
        to: makeAgency('gp'),
        ...by,
        ...one,
      }),
    ),
  });
  const { contribution, text } = writeUp({ ...made, decisions }, conference, example.today ?? '2026-06-10', {
    template,
  });
  const log = example.log ? logOf(example.log, agency) : null;
  const around: Around = example.alone
    ? {}
    : {
        conference,
        today: example.today ?? '2026-06-10',
        ...(rules && { rules }),
        ...(log ? { logs: [log[0]], texts: { 'log.csv': log[1] } } : {}),
      };
  return {
    contribution: {
      ...contribution,
      ...(example.received ? { stage: 'received' as const } : {}),
      ...example.also,
    },
    text,
    around,
  };
}

/** The local rules that are known in an example. */
function rulesOf({ rules, template }: ContributionExample): LocalRules | null {
  if (!rules && !template) return null;
  return {
    partnership: partnership(rules ?? 'england'),
    calendar: calendars['england-and-wales'],
    templates: template ? [agencyTemplate(template)] : [],
  };
}

const makeAgency = (agency: string) => agency as Conference['invitations'][number]['agency'];

/** Tests a structure check on its examples: that it asks and quotes exactly, that it leaves alone, and that there are enough. */
export function holdsExamples(
  check: Check,
  { section, agency, bad, good, nearMiss }: ContributionExamples,
): void {
  const read = (one: string | ContributionExample): ContributionExample => ({
    ...(agency ? { agency } : {}),
    ...(typeof one === 'string' ? { says: one } : one),
  });
  const title = (one: string | ContributionExample) => (typeof one === 'string' ? one : JSON.stringify(one));
  const spotted = (one: string | ContributionExample): [Spotted[], Looked] => {
    const looked = lookedAt(read(one), section);
    return [check.run(looked), looked];
  };
  const cases = (all: readonly (string | ContributionExample)[]) =>
    all.map((one) => [title(one), one] as const);
  describe(`the check ${check.id}`, () => {
    it('has at least five bad, five good and three near-miss examples', () => {
      expect([bad.length >= 5, good.length >= 5, nearMiss.length >= 3]).toEqual([true, true, true]);
    });
    it.each(cases(bad))('asks about: %s', (_, one) => {
      const [found, { text, around, contribution }] = spotted(one);
      expect(found.length).toBeGreaterThan(0);
      const { asks, marks } = read(one);
      expect(found.map(({ message }) => message)).toContain(asks ?? found[0]?.message);
      const texts: Record<string, string> = { ...around.texts, [draftFile(contribution)]: text };
      for (const { message, evidence, gaps = {} } of found) {
        const words = check.messages[message];
        expect(words).toBeDefined();
        for (const [, gap] of (words ?? '').matchAll(/\{(\w+)\}/g))
          expect({ ...termGaps(usualTerms), ...gaps }[gap ?? '']).toBeTruthy();
        for (const { file, quote, start, end } of evidence) {
          expect(quote).not.toBe('');
          expect(texts[file]?.slice(start, end)).toBe(quote);
        }
      }
      const quoted = found.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).join(' | ');
      expect(quoted).toContain(marks ?? '');
    });
    it.each(cases([...good, ...nearMiss]))('leaves alone: %s', (_, one) => {
      expect(spotted(one)[0]).toEqual([]);
    });
  });
}
