import { useStore } from 'zustand';
import { Notice } from '../../parts/notice.tsx';
import { announce } from '../../state/actions/announce.ts';
import { usePage } from '../../state/page.tsx';
import type { Desk } from '../../state/writing/desk.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';

/** Why words could not be saved, that they are still here, and what to do; nothing while all is well. */
export function NotSaved({ desk }: { desk: Desk }) {
  const page = usePage();
  const state = useStore(desk.store, (each) => each.state);
  if (state.kind !== 'refused') return null;
  const copy = () => {
    const { draft } = desk.store.getState();
    const text = draft.sections.map(({ heading, text: words }) => `${heading}\n\n${words}`).join('\n\n\n');
    navigator.clipboard.writeText(text).then(
      () => announce(page, t('saved.copied')),
      () => announce(page, t('saved.copyRefused')),
    );
  };
  return (
    <div className="draft-notice">
      <Notice look="refused" title={t('saved.refusedShort')}>
        <p>{state.message}</p>
        <p>
          {t('saved.keptHere')} {t('saved.doNow')}
        </p>
        <div className="notice-actions">
          <Button icon="save" onClick={() => void desk.flush()}>
            {t('saved.again')}
          </Button>
          <Button icon="copy" onClick={copy}>
            {t('saved.copy')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
