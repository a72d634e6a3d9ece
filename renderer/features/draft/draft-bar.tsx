import { useStore } from 'zustand';
import { openEditor } from '../../state/actions/reveal.ts';
import { usePage } from '../../state/page.tsx';
import { savedIcon, savedInWords } from '../../state/selectors/saved-words.ts';
import { wordsIn } from '../../state/selectors/word-count.ts';
import type { Desk } from '../../state/writing/desk.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Choose } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';

/** Above a report that is written: whether it is saved, how long it is, the way to a section and to what it said before. */
export function DraftBar(props: { desk: Desk; at: number; onGoTo: (position: number) => void }) {
  const { desk, at, onGoTo } = props;
  const page = usePage();
  const { draft, kept, state } = useStore(desk.store);
  const words = draft.sections.reduce((sum, section) => sum + wordsIn(section), 0);
  return (
    <div className="view-bar draft-bar">
      <span className="draft-saved" data-state={state.kind}>
        <Icon name={savedIcon(state)} />
        {state.kind === 'refused'
          ? t('saved.refusedShort')
          : savedInWords(state, kept.revision.at, page.today)}
      </span>
      <span className="draft-jump">
        <Choose
          label={t('draft.goTo')}
          bare
          value={String(at)}
          choices={draft.sections.map(({ heading }, position) => ({
            value: String(position),
            label: heading,
          }))}
          onChoose={(position) => onGoTo(Number(position))}
        />
      </span>
      <span className="view-bar-gap" />
      <span className="muted draft-words">{t('draft.words', { count: words })}</span>
      <Button icon="history" onClick={() => openEditor(page, { kind: 'versions', subject: draft.id })}>
        {t('draft.versions')}
      </Button>
    </div>
  );
}
