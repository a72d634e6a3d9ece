import { useState, type FormEvent } from 'react';
import type { ConferenceSummary } from '../../../shared/contract/services/conferences.ts';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { Reminders } from '../../parts/reminders.tsx';
import { removeConference, retainConference } from '../../state/actions/kept-conferences.ts';
import { showConference } from '../../state/actions/open-conference.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import { dayOf } from '../../state/selectors/instants.ts';
import { t } from '../../texts/t.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import './form.css';

/** What the vault keeps, up to when, and what should be looked at because its day has come. */
export function KeptConferences({ readOnly }: { readOnly: boolean }) {
  const page = usePage();
  const kept = useDocument((state) => state.opened).filter((each) => each.kept);
  const [removing, setRemoving] = useState<ConferenceSummary | null>(null);
  const { said, ask } = useAsking();
  return (
    <section className="vault-part" aria-labelledby="vault-conferences">
      <h3 id="vault-conferences">{t('vault.conferences.title')}</h3>
      <Reminders />
      {kept.length === 0 ? (
        <p className="muted">{t('vault.conferences.none')}</p>
      ) : (
        <div className="vault-wide">
          <table className="vault-table">
            <thead>
              <tr>
                <th scope="col">{t('vault.conferences.name')}</th>
                <th scope="col">{t('vault.conferences.on')}</th>
                <th scope="col">{t('vault.conferences.takenIn')}</th>
                <th scope="col">{t('vault.conferences.until')}</th>
                <th scope="col">
                  <span className="sr-only">{t('vault.conferences.remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {kept.map((each) => (
                <tr key={each.id}>
                  <th scope="row">
                    <button type="button" className="link" onClick={() => void showConference(page, each)}>
                      {each.name}
                    </button>
                  </th>
                  <td>{dayInWords(each.on)}</td>
                  <td>{each.takenInAt ? dayInWords(dayOf(each.takenInAt)) : ''}</td>
                  <td>
                    <input
                      type="date"
                      aria-label={t('vault.conferences.untilOf', { name: each.name })}
                      disabled={readOnly}
                      defaultValue={each.retainUntil ?? ''}
                      onChange={({ target }) =>
                        // A year that is still being typed is no day yet.
                        target.value === '' || target.value >= '1900'
                          ? void ask(() => retainConference(page, each.id, target.value || null))
                          : undefined
                      }
                    />
                  </td>
                  <td>
                    <IconButton
                      icon="trash"
                      label={t('vault.conferences.removeOf', { name: each.name })}
                      disabled={readOnly}
                      onClick={() => setRemoving(each)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {said ? <Notice look="refused">{said}</Notice> : null}
      <p className="muted">{t('vault.conferences.retention')}</p>
      {removing ? <Remove conference={removing} onClose={() => setRemoving(null)} /> : null}
    </section>
  );
}

/** Deletes a conference once its name was typed. */
function Remove({ conference, onClose }: { conference: ConferenceSummary; onClose: () => void }) {
  const page = usePage();
  const [typed, setTyped] = useState('');
  const { busy, said, ask } = useAsking();
  const isSure = same(typed, conference.name);
  const remove = async (event: FormEvent) => {
    event.preventDefault();
    if (isSure && (await ask(() => removeConference(page, conference.id)))) onClose();
  };
  return (
    <Dialog title={t('vault.remove.title')} closeLabel={t('vault.close')} onClose={onClose}>
      <form className="dialog-body form" onSubmit={(event) => void remove(event)}>
        <p>{t('vault.remove.text')}</p>
        <p>{t('vault.remove.type', { name: conference.name })}</p>
        <TextField label={t('vault.remove.label')} value={typed} onType={setTyped} />
        {said ? <Notice look="refused">{said}</Notice> : null}
        <div className="dialog-actions">
          <Button onClick={onClose}>{t('vault.remove.keep')}</Button>
          <button type="submit" className="button button-primary" disabled={!isSure || busy}>
            {t('vault.remove.act')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const same = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (text: string): string => text.toLocaleLowerCase('en-GB').replaceAll(/\s+/g, ' ').trim();
