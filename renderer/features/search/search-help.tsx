import { t, type TextKey } from '../../texts/t.ts';

const examples: readonly { words: string; means: TextKey }[] = [
  { words: 'bruise trampoline', means: 'search.helps.words' },
  { words: '"nobody asked"', means: 'search.helps.phrase' },
  { words: 'bruis*', means: 'search.helps.prefix' },
  { words: '-dog', means: 'search.helps.not' },
  { words: 'agency:school', means: 'search.helps.agency' },
  { words: 'child:poppy', means: 'search.helps.child' },
  { words: 'before:2026-03', means: 'search.helps.before' },
  { words: 'kind:draft', means: 'search.helps.kind' },
  { words: 'in:rowan', means: 'search.helps.in' },
];

/** How to search, by examples; pressing one puts it into the field. */
export function SearchHelp({ onInsert }: { onInsert: (words: string) => void }) {
  return (
    <details className="search-fold">
      <summary>{t('search.help')}</summary>
      <dl className="search-help">
        {examples.map(({ words, means }) => (
          <div key={words}>
            <dt>
              <button type="button" className="link" onClick={() => onInsert(words)}>
                {words}
              </button>
            </dt>
            <dd>{t(means)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
