import type { ConferenceSummary } from '../../../shared/contract/services/conferences.ts';
import { t } from '../../texts/t.ts';
import type { Page } from '../page.tsx';
import { announce } from './announce.ts';
import { answered } from './answered.ts';
import { flushDesks } from './desks.ts';
import { recallDrafts } from './drafts.ts';
import { leaveConference } from './open-conference.ts';
import { recallConferences } from './recall-conferences.ts';
import { refreshStatus } from './vault-status.ts';

/** Takes the conference that is only looked at into the vault. */
export const keepConference = (page: Page, id: ConferenceSummary['id']): Promise<string | null> =>
  answered(
    page.host.conferences.keep({ id }).then(async () => {
      await recallConferences(page);
      await recallDrafts(page);
      announce(page, t('vault.keptNow'));
    }),
  );

/** Sets the day up to which a conference is kept, or takes it away. */
export const retainConference = (
  page: Page,
  id: ConferenceSummary['id'],
  until: string | null,
): Promise<string | null> =>
  answered(
    page.host.conferences.retain({ id, until }).then(async () => {
      await recallConferences(page);
      await refreshStatus(page);
    }),
  );

/** Deletes a conference with everything that belongs to it; nothing brings it back. */
export const removeConference = (page: Page, id: ConferenceSummary['id']): Promise<string | null> =>
  answered(
    (async () => {
      await flushDesks(page);
      const { traces } = await page.host.conferences.remove({ id });
      if (page.document.getState().current?.conference.id === id) leaveConference(page);
      forgetDrafts(page, id);
      await recallConferences(page);
      await refreshStatus(page);
      announce(page, t(traces === 'gone' ? 'vault.removed' : 'vault.removedWaiting'));
    })(),
  );

function forgetDrafts(page: Page, id: ConferenceSummary['id']): void {
  page.vault.setState(({ desks }) => ({
    desks: Object.fromEntries(
      Object.entries(desks).filter(
        ([, each]) => each.state !== 'here' || each.value.store.getState().draft.conference !== id,
      ),
    ),
  }));
}
