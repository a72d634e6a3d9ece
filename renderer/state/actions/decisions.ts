import type { DecidedAnswer } from '../../../shared/contract/services/decisions.ts';
import type { Said } from '../../../shared/domain/chair-decision.ts';
import { agencyName } from '../../../shared/domain/agency.ts';
import type { Page } from '../page.tsx';
import { t } from '../../texts/t.ts';
import { announce } from './announce.ts';
import { answered } from './answered.ts';

/** Decides on a finding, or takes the decision back; gives the sentence why it was refused, null when it was not. */
export const decideOn = (page: Page, finding: string, said: Said | null): Promise<string | null> =>
  taking(page, (id) => page.host.decisions.decide({ id, findings: [finding], said }), toldOf(said));

/** Decides on a finding by one press; what is refused is said where what happens is said. */
export async function decideAtOnce(page: Page, finding: string, said: Said | null): Promise<void> {
  const refused = await decideOn(page, finding, said);
  if (refused) announce(page, refused);
}

/** Decides that the accounts of several findings are all of one event, in one step that can be taken back. */
export async function decideAllSame(
  page: Page,
  findings: readonly string[],
  accounts: number,
): Promise<void> {
  const said: Said = { kind: 'same', words: '' };
  const refused = await taking(
    page,
    (id) => page.host.decisions.decide({ id, findings: [...findings], said }),
    t('chair.event.told', { count: accounts }),
  );
  if (refused) announce(page, refused);
}

/** Lets a decision go whose grounds have changed. */
export const letGo = (page: Page, grounds: string): Promise<string | null> =>
  taking(page, (id) => page.host.decisions.letGo({ id, grounds }), t('chair.again.kept'));

/** Takes the last step back, and says so or why not. */
export async function undoDecision(page: Page): Promise<void> {
  const refused = await taking(page, (id) => page.host.decisions.undo({ id }), t('chair.undone'));
  if (refused) announce(page, refused);
}

const toldOf = (said: Said | null): string =>
  said ? t(`chair.told.${said.kind}`, { agency: agencyName(said.agency ?? '') }) : t('chair.open');

function taking(
  page: Page,
  ask: (id: NonNullable<ReturnType<typeof openConference>>) => Promise<DecidedAnswer>,
  told: string,
): Promise<string | null> {
  const id = openConference(page);
  if (!id) return Promise.resolve(null);
  return answered(
    ask(id).then(({ decided, undoable }) => {
      const { current } = page.document.getState();
      // Another conference may have been opened since. Reports that were composed say what was decided before.
      if (current?.conference.id !== id) return;
      page.document.setState({ current: { ...current, decided }, undoable, reports: {} });
      announce(page, told);
    }),
  );
}

const openConference = (page: Page) => page.document.getState().current?.conference.id;
