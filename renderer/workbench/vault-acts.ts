import { announce } from '../state/actions/announce.ts';
import { backUp } from '../state/actions/copies.ts';
import { flushDesks, hasUnsaved } from '../state/actions/desks.ts';
import { keepConference } from '../state/actions/kept-conferences.ts';
import { lockVault, openDemonstration } from '../state/actions/open-vault.ts';
import { openEditor } from '../state/actions/reveal.ts';
import { t } from '../texts/t.ts';
import { type Act, open, side } from './acts.ts';
import { enterPart } from './parts.ts';
import { soon } from './soon.ts';

/** From a report that is written to one of its other faces, and from there back. */
function toAndFro(face: 'draft-preview' | 'versions'): Act {
  return (page) => {
    const [kind = '', subject = ''] = (page.workbench.getState().activeEditor ?? '').split(/:(.*)/s);
    openEditor(page, { kind: kind === face ? 'draft' : face, subject: subject.split('~')[0] ?? '' });
  };
}

/** What the commands do that have to do with vaults and with what is written in them. */
export const vaultActs = {
  'open-example': openDemonstration,
  'keep-conference': async (page) => {
    const { current } = page.document.getState();
    const said = current ? await keepConference(page, current.conference.id) : null;
    if (said) announce(page, said);
  },
  'make-vault': open('make-vault'),
  'unlock-vault': open('unlock-vault'),
  'restore-vault': open('restore-vault'),
  'lock-vault': lockVault,
  'show-vault': open('vault'),
  'back-up-vault': async (page) => {
    openEditor(page, { kind: 'vault', subject: '' });
    announce(page, (await backUp(page)) ?? t('vault.copies.backupDone'));
  },
  'show-audit': open('audit'),
  'throw-demonstration-away': ({ workbench }) => workbench.setState({ throwingAway: true }),
  'show-search': (page) => {
    void side('search')(page);
    soon(() => enterPart('.search'));
  },
  'write-report': open('start-draft'),
  'preview-draft': toAndFro('draft-preview'),
  'show-versions': toAndFro('versions'),
  'save-now': async (page) => {
    await flushDesks(page);
    if (!hasUnsaved(page)) announce(page, t('saved.now'));
  },
} satisfies Record<string, Act>;
