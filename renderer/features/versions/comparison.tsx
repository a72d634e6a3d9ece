import { useState } from 'react';
import type { DraftId } from '../../../shared/domain/draft.ts';
import type { Revision } from '../../../shared/domain/revision.ts';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { compareVersions, restoreVersion, versionKey } from '../../state/actions/versions.ts';
import { usePage, useVault } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import { dayOf, minuteInWords } from '../../state/selectors/instants.ts';
import { sittingsOf } from '../../state/selectors/sittings.ts';
import { canWrite, type Compared } from '../../state/vault.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Choose, Tick } from '../../ui/field.tsx';
import { FailedState, Skeleton } from '../../ui/view-states.tsx';
import { ComparedText } from './compared-text.tsx';

type Own = { id: DraftId; revisions: readonly Revision[]; compared: Compared; newest: number };

/** Two versions of a report in one text: what was put in, what was taken out, and the way back to either. */
export function Comparison({ id, revisions, compared, newest }: Own) {
  const page = usePage();
  const [changedOnly, setChangedOnly] = useState(true);
  const writable = useVault(canWrite);
  const newer = useVault((state) => state.versions[versionKey(id, compared.newer)]);
  const older = useVault((state) =>
    compared.older === null ? null : state.versions[versionKey(id, compared.older)],
  );
  const { busy, said, ask } = useAsking();
  const choices = (also: number) => optionsOf(revisions, also, newest);
  const failed = [newer, older].find((each) => each?.state === 'failed');
  const restorable = compared.newer === newest ? compared.older : compared.newer;
  return (
    <section className="comparison" aria-label={t('versions.newer')}>
      <div className="view-bar">
        <Choose
          label={t('versions.newer')}
          value={String(compared.newer)}
          choices={choices(compared.newer)}
          onChoose={(number) => compareVersions(page, id, Number(number), compared.older)}
        />
        <Choose
          label={t('versions.older')}
          value={String(compared.older ?? '')}
          choices={[
            ...(compared.older === null ? [{ value: '', label: t('versions.first') }] : []),
            ...choices(compared.older ?? compared.newer),
          ]}
          onChoose={(number) => compareVersions(page, id, compared.newer, number ? Number(number) : null)}
        />
        <Tick label={t('versions.changedOnly')} on={changedOnly} onChange={setChangedOnly} />
        <span className="view-bar-gap" />
        {restorable === null || !writable ? null : (
          <Button
            icon="discard"
            disabled={busy}
            title={t('versions.restoreWhy')}
            onClick={() => void ask(() => restoreVersion(page, id, restorable))}
          >
            {t('versions.restore', { number: restorable })}
          </Button>
        )}
      </div>
      {said ? <Notice look="refused">{said}</Notice> : null}
      {failed?.state === 'failed' ? (
        <FailedState happened={failed.message} safe={t('failed.safe')} />
      ) : newer?.state === 'here' && (older === null || older?.state === 'here') ? (
        <ComparedText
          newer={newer.value}
          older={older?.value ?? null}
          compared={compared}
          changedOnly={changedOnly}
        />
      ) : (
        <Skeleton label={t('versions.loading')} />
      )}
    </section>
  );
}

/** The versions that can be chosen from a list: the last of each sitting, and the one that is looked at. */
function optionsOf(revisions: readonly Revision[], also: number, newest: number) {
  const ends = new Set(
    sittingsOf(revisions).flatMap((day) => day.sittings.map((sitting) => sitting.revisions[0]?.number)),
  );
  return revisions
    .filter(({ number }) => ends.has(number) || number === also || number === newest)
    .map(({ number, at, actor }) => ({
      value: String(number),
      label: `${number}: ${dayInWords(dayOf(at))}, ${minuteInWords(at)}, ${actor}`,
    }));
}
