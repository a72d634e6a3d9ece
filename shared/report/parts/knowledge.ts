import { agencyTag } from '../../domain/agency.ts';
import type { Block, Run } from '../../domain/report.ts';
import { type EventKind, eventKinds, kindsIn } from '../../language/event-kinds.ts';
import type { Told } from '../context.ts';
import type { Matter, Part } from '../part.ts';
import { own } from '../run.ts';
import { organisationOf } from '../who.ts';
import { type Telling, tellingRuns, tellings } from './tellings.ts';
import { onlyOnce } from './only-once.ts';

/** Who speaks of what, and what only one agency says. It is counted from what its readers may see, and from nothing else. */
export const knowledge: Part = (matter) => {
  const all = tellings(matter);
  return [...matrix(matter, all), ...onlyOne(matter, all)];
};

const isGrave = ({ gravity }: EventKind): boolean => gravity !== 'consider';

/** The kinds of concern down the side, the agencies across: who tells of it, and who has it in its log alone. */
function matrix(matter: Matter, all: readonly Telling[]): Block[] {
  const reports = matter.told.filter(({ contribution }) =>
    all.some(({ told }) => told.contribution === contribution),
  );
  if (reports.length === 0) return [];
  const logged = loggedKinds(matter);
  const toldOf = new Map<string, Set<Told>>();
  for (const { kinds, told } of all)
    for (const { id } of kinds) toldOf.set(id, (toldOf.get(id) ?? new Set()).add(told));
  const sexual =
    [...toldOf.keys()].some((id) => id === 'sexualised-behaviour') ||
    [...logged.values()].some((kinds) => kinds.has('sexualised-behaviour'));
  const kinds = [
    ...(sexual ? [{ id: 'sexualised-behaviour', name: 'sexualised behaviour' }] : []),
    ...eventKinds.filter(isGrave),
  ].filter(({ id }) => toldOf.has(id) || [...logged.values()].some((of) => of.has(id)));
  const share = 0.72 / reports.length;
  return [
    {
      kind: 'table',
      caption: 'Who speaks of what',
      columns: [
        { title: 'Concern', width: 0.28 },
        ...reports.map(({ contribution }) => ({ title: agencyTag(contribution.agency), width: share })),
      ],
      rows: kinds.map(({ id, name }) => ({
        cells: [
          [own(name.charAt(0).toUpperCase() + name.slice(1))],
          ...reports.map((told): Run[] => {
            if (toldOf.get(id)?.has(told)) return [own('told')];
            return logged.get(told.contribution.agency)?.has(id)
              ? [own('log', 'strong')]
              : [own('–', 'muted')];
          }),
        ],
      })),
    },
    {
      kind: 'paragraph',
      runs: [
        own(
          `${reports.map(({ contribution }) => `${agencyTag(contribution.agency)} ${organisationOf(contribution)}`).join('; ')}. “Log” means that the agency’s own log has it and its report does not. The words behind each entry are in the sections above.`,
          'muted',
        ),
      ],
    },
  ];
}

/** The kinds of concern in each agency's own log; logs are never shown to the family. */
function loggedKinds({ merged, audience }: Matter): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  if (audience === 'family') return found;
  for (const { agency, entries } of merged.logs) {
    if (!agency) continue;
    const kinds = found.get(agency) ?? new Set<string>();
    for (const { text } of entries) for (const { id } of kindsIn(text.text)) kinds.add(id);
    found.set(agency, kinds);
  }
  return found;
}

function onlyOne(matter: Matter, all: readonly Telling[]): Block[] {
  const alone = onlyOnce(all).filter(({ kinds, words }) => kinds.some(isGrave) && words.size > 2);
  if (alone.length === 0) return [];
  const byReport = Map.groupBy(alone, ({ told }) => told);
  const rows = matter.told.flatMap((told) =>
    (byReport.get(told) ?? []).map((one, at): { cells: Run[][] } => ({
      cells: [at === 0 ? [own(organisationOf(told.contribution), 'strong')] : [], tellingRuns(one, matter)],
    })),
  );
  return [
    { kind: 'heading', level: 2, text: 'What only one agency says' },
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Agency', width: 0.2 },
        { title: 'What it alone says', width: 0.8 },
      ],
      rows,
    },
  ];
}
