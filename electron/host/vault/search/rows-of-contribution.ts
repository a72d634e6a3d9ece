import { agencyName } from '../../../../shared/domain/agency.ts';
import type { Contribution } from '../../../../shared/domain/contribution.ts';
import type { Passage } from '../../../../shared/domain/passage.ts';
import type { Statement } from '../../../../shared/domain/statement.ts';
import { type RowFacts, type SearchRow, rowOfPassages, rowOfText } from './search-row.ts';
import { rowOfDecision } from './rows-of-log.ts';

/** Names of children by their identifiers. */
export type NamesOf = (children: readonly string[]) => string[];

/** What can be found of a contribution: its cover, each section, each event, each decision, and every word without a place. */
export function rowsOfContribution(
  contribution: Contribution,
  conference: string,
  namesOf: NamesOf,
): SearchRow[] {
  const { agency, file, writtenOn: when } = contribution;
  const facts = { conference, kind: 'contribution', agency, file, when } as const;
  const statements = contribution.statements.map(({ passage }) => passage);
  return [
    ...coverRows(contribution, facts),
    ...sectionsOf(contribution.statements).map((section) =>
      rowOfPassages(
        {
          ...facts,
          section: section[0].section,
          heading: section[0].heading,
          children: namesOf(section[0].children),
        },
        section.map(({ passage }) => passage),
      ),
    ),
    ...leftOf(contribution, statements).map((passage) =>
      rowOfPassages({ ...facts, section: 'other', heading: '' }, [passage]),
    ),
    ...contribution.events.map((event) =>
      rowOfPassages(
        {
          ...facts,
          kind: 'event',
          when: event.when,
          section: 'chronology',
          heading: event.dated.text,
          children: namesOf(event.children),
        },
        [event.what, event.source, event.outcome].filter((passage) => passage !== null),
      ),
    ),
    ...contribution.disclosures.map((decision) => rowOfDecision(decision, conference, agency)),
  ];
}

function coverRows(contribution: Contribution, facts: Omit<RowFacts, 'heading'>): SearchRow[] {
  const { title, agency, organisation, author, role } = contribution;
  const cover = [agencyName(agency), organisation, author, role].filter(Boolean).join(', ');
  return [
    rowOfText({ ...facts, heading: title }, cover),
    ...contribution.declarations.map(({ topic, lookedAt, by }) =>
      rowOfText({ ...facts, section: 'declarations', heading: topic }, `${lookedAt} ${by}`),
    ),
    ...contribution.acknowledgements.map(({ reason, by }) =>
      rowOfText({ ...facts, heading: reason }, `${reason} ${by}`),
    ),
  ].map((row) => ({ ...row, place: { ...row.place, start: 0, end: 0 } }));
}

/** Statements that follow each other under one heading about the same children are one place. */
function sectionsOf(statements: readonly Statement[]): [Statement, ...Statement[]][] {
  const sections: [Statement, ...Statement[]][] = [];
  const key = ({ section, heading, children }: Statement) => JSON.stringify([section, heading, children]);
  for (const statement of statements) {
    const last = sections.at(-1);
    if (last && key(last[0]) === key(statement)) last.push(statement);
    else sections.push([statement]);
  }
  return sections;
}

/** The passages that stand in no statement. */
function leftOf(contribution: Contribution, statements: readonly Passage[]): Passage[] {
  const passages = [
    ...contribution.fields.map(({ passage }) => passage),
    ...contribution.voices.map(({ words }) => words),
    ...(contribution.sharing.words ? [contribution.sharing.words] : []),
    ...contribution.unplaced.map(({ passage }) => passage),
  ];
  return passages.filter(
    ({ start, end }) => !statements.some((statement) => statement.start <= start && end <= statement.end),
  );
}
