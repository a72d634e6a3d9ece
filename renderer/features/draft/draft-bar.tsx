import { useStore } from 'zustand';
import { revealPlaced } from '../../state/actions/draft-places.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { useDocument, usePage, useVault } from '../../state/page.tsx';
import { openCounts, openFindings } from '../../state/selectors/draft-findings.ts';
import { headingOf } from '../../state/selectors/draft-headings.ts';
import { savedIcon, savedInWords } from '../../state/selectors/saved-words.ts';
import { wordsIn } from '../../state/selectors/word-count.ts';
import type { Desk } from '../../state/writing/desk.ts';
import { draftForms, type DraftForm } from '../../state/writing/draft-place.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Choose } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { OpenCounts } from './open-counts.tsx';

/** Above a report that is written: whether it is saved, how long it is, the way to a section and to what it said before. */
export function DraftBar(props: {
  desk: Desk;
  at: number;
  front: DraftForm | null;
  onGoTo: (position: number) => void;
  onShow: (form: DraftForm) => void;
}) {
  const { desk, at, front, onGoTo, onShow } = props;
  const page = usePage();
  const { draft, kept, state } = useStore(desk.store);
  const children = useDocument((each) => each.current?.conference.children);
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
          value={front ?? String(at)}
          choices={[
            ...draft.sections.map((section, position) => ({
              value: String(position),
              label: headingOf(section, children ?? []),
            })),
            ...draftForms.map((form) => ({ value: form, label: t(`form.title.${form}`) })),
          ]}
          onChoose={(chosen) => {
            const form = draftForms.find((each) => each === chosen);
            if (form) onShow(form);
            else onGoTo(Number(chosen));
          }}
        />
      </span>
      <span className="view-bar-gap" />
      <AskedCount desk={desk} />
      <span className="muted draft-words">{t('draft.words', { count: words })}</span>
      <Button
        icon="open-preview"
        onClick={() => openEditor(page, { kind: 'draft-preview', subject: draft.id })}
      >
        {t('draft.preview')}
      </Button>
      <Button icon="history" onClick={() => openEditor(page, { kind: 'versions', subject: draft.id })}>
        {t('draft.versions')}
      </Button>
    </div>
  );
}

/** How much is still asked, gravest first; one press goes to the first of it. */
function AskedCount({ desk }: { desk: Desk }) {
  const page = usePage();
  const { id } = desk.store.getState().draft;
  const checked = useVault((state) => state.checked[id]);
  if (!checked) return null;
  const counts = openCounts(checked);
  const [first] = openFindings(checked);
  if (!first) return <span className="muted draft-asked">{t('asked.none')}</span>;
  return (
    <Button
      look="quiet"
      className="draft-asked"
      aria-label={t('asked.countLabel', counts)}
      title={t('asked.countLabel', counts)}
      onClick={() => revealPlaced(page, id, first)}
    >
      <OpenCounts counts={counts} word />
    </Button>
  );
}
