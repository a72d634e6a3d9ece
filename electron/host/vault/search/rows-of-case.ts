import type { CaseFile } from '../../../../shared/domain/case-file.ts';
import type { Conference } from '../../../../shared/domain/conference.ts';
import { type NamesOf, rowsOfContribution } from './rows-of-contribution.ts';
import { rowsOfLog } from './rows-of-log.ts';
import { type SearchRow, rowOfText } from './search-row.ts';

/** Everything that can be found of a conference that was taken in. */
export function rowsOfCase({ conference, contributions, logs }: CaseFile): SearchRow[] {
  const namesOf = namesIn(conference);
  return [
    rowOfConference(conference),
    ...contributions.flatMap((contribution) => rowsOfContribution(contribution, conference.id, namesOf)),
    ...logs.flatMap((log) => rowsOfLog(log, conference.id, namesOf)),
  ];
}

/** The names of the children of a conference, by their identifiers. */
export function namesIn({ children }: Conference): NamesOf {
  const names = new Map(children.map(({ id, name }) => [String(id), name]));
  return (ids) => ids.flatMap((id) => names.get(id) ?? []);
}

function rowOfConference(conference: Conference): SearchRow {
  const { id, name, on, kind, venue, reason, localAuthority, chair, minuteTaker } = conference;
  const lines = [
    [kind, venue, localAuthority],
    [reason],
    [chair.name, chair.role, minuteTaker?.name],
    ...conference.children.map((child) => [child.name, child.setting, child.year, child.address]),
    ...conference.family.map((person) => [person.name, person.relationship, ...person.aliases]),
    ...conference.invitations.map((invited) => [invited.organisation, invited.contributor, invited.role]),
  ];
  const text = lines
    .map((line) => line.filter(Boolean).join(', '))
    .filter(Boolean)
    .join('\n');
  return rowOfText(
    {
      conference: id,
      kind: 'conference',
      when: { kind: 'exact', on, words: on },
      heading: name,
      children: conference.children.map((child) => child.name),
    },
    text,
  );
}
