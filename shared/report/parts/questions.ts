import type { Finding } from '../../domain/finding.ts';
import type { Block } from '../../domain/report.ts';
import { counted } from '../../language/listed.ts';
import type { Matter, Part } from '../part.ts';
import { own } from '../run.ts';
import { accountsOfEvents } from './event-questions.ts';
import { omittedTable } from './omitted-table.ts';
import { questionBlock, structureQuestions, wordingQuestions } from './question-block.ts';
import { sharingTables } from './sharing-tables.ts';

/** How a kind of finding (or a tier of checks) is set out; kinds without a way of their own are questions with their evidence. */
const ways: Record<string, (findings: readonly Finding[], matter: Matter) => Block[]> = {
  'omitted-record': omittedTable,
  'same-event': accountsOfEvents,
  conflict: accountsOfEvents,
  'sharing-gap': sharingTables,
  wording: wordingQuestions,
  structure: structureQuestions,
};

/**
 * The register: every question that checks and merge ask, in groups, gravest first, each with the words it stands on; quiet ones,
 * which only invite a look, are counted.
 */
export const questions: Part = (matter) => {
  const { findings } = matter;
  const named = new Set(matter.layout.questions.flatMap(({ kinds }) => kinds));
  const groups = [
    ...matter.layout.questions,
    {
      id: 'others',
      heading: 'Other questions',
      kinds: [...new Set(findings.filter((one) => !isAmong(one, named)).map(({ kind }) => kind))],
    },
  ];
  const register = groups.flatMap((group): Block[] => {
    const kinds = new Set(group.kinds);
    const all = findings.filter((one) => isAmong(one, kinds));
    if (all.length === 0) return [];
    const these = all.filter(({ quiet }) => !quiet);
    return [
      { kind: 'heading', level: 2, text: group.heading },
      {
        kind: 'paragraph',
        runs: [
          own(
            ['lead' in group ? group.lead : '', ...whys(these), quietly(all.length - these.length)]
              .filter(Boolean)
              .join(' '),
            'muted',
          ),
        ],
      },
      ...[...Map.groupBy(these, ({ kind, tier }) => (tier === 'merge' ? kind : tier))].flatMap(
        ([kind, ofKind]) => (ways[kind] ?? plainQuestions)(ofKind, matter),
      ),
    ];
  });
  return [...elsewhere(matter), ...register];
};

/** That questions are not here because the chair has dealt with them, and where they are. */
function elsewhere({ decided, following, audience }: Matter): Block[] {
  const count = decided.length + following.length;
  if (count === 0) return [];
  const dealt = audience === 'chair' ? 'decided, asked of an agency or parked for the meeting' : 'decided';
  const verb = count === 1 ? 'stands' : 'stand';
  const text = `${counted(count, 'question')} that the chair has ${dealt} ${verb} elsewhere in this report.`;
  return [{ kind: 'paragraph', runs: [own(text, 'muted')] }];
}

/** Whether a finding is of one of the kinds; a tier stands for all kinds of it. */
const isAmong = ({ kind, tier }: Finding, kinds: ReadonlySet<string>): boolean =>
  kinds.has(kind) || kinds.has(tier);

/** That there are questions which only invite a look: to print them would drown the others. */
const quietly = (count: number): string =>
  count === 0
    ? ''
    : `${count === 1 ? 'One more place' : `${count} more places`} where another look may be worth while ${count === 1 ? 'is' : 'are'} shown by the program and not printed.`;

/** Why questions of a group are asked: the learning behind its two gravest kinds. */
const whys = (findings: readonly Finding[]): string[] =>
  [...new Set(findings.map(({ why }) => why.split(' Here: ')[0] ?? ''))].slice(0, 2);

const plainQuestions = (findings: readonly Finding[], matter: Matter): Block[] =>
  findings.map((finding) => questionBlock(finding, matter));
