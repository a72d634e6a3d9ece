import { agencyName } from '../../../shared/domain/agency.ts';
import type { Act } from '../../../shared/domain/audit-acts.ts';
import type { AuditEntry } from '../../../shared/domain/audit-entry.ts';
import { actionWords } from '../../../shared/domain/audit-words.ts';
import type { ConferenceSummary } from '../../../shared/contract/services/conferences.ts';
import type { RevisionOfDraft } from '../../../shared/domain/revision.ts';
import { dayInWords } from '../../state/selectors/dates.ts';
import { dayOf, timeInWords } from '../../state/selectors/instants.ts';
import { t } from '../../texts/t.ts';
import type { Drawn } from '../../ui/virtual-table.tsx';

/** What has a name that people know: conferences in the vault, drafts of the one that is open. */
export type Named = { opened: readonly ConferenceSummary[]; drafts: readonly RevisionOfDraft[] };

/** One act as a row: when, who, what, of what, and its place in the chain. */
export function drawAct(act: Act | undefined, named: Named, today: string): Drawn {
  if (!act) return { cells: [] };
  const { first, last, count } = act;
  const day = dayOf(first.at) === today ? '' : `${dayInWords(dayOf(first.at))}, `;
  const when =
    count === 1
      ? timeInWords(first.at)
      : t('audit.until', { from: timeInWords(first.at), to: timeInWords(last.at) });
  return {
    cells: [
      `${day}${when}`,
      first.actor,
      count === 1
        ? actionWords[first.action]
        : `${actionWords[first.action]}, ${t('audit.times', { count })}`,
      subjectOf(first, named),
      <span key="number" className="audit-number" title={last.hash}>
        {count === 1 ? first.seq : `${first.seq}–${last.seq}`}
      </span>,
    ],
  };
}

/** What an entry is about, by the name that people know where it has one. */
export function subjectOf({ subject }: Pick<AuditEntry, 'subject'>, { opened, drafts }: Named): string {
  const conference = opened.find(({ id }) => id === subject);
  if (conference) return `${conference.name}, ${dayInWords(conference.on)}`;
  const draft = drafts.find((each) => each.draft.id === subject)?.draft;
  if (draft) return t('audit.draftOf', { agency: agencyName(draft.agency) });
  return subject.startsWith('vault:') ? t('audit.thisVault') : subject;
}
