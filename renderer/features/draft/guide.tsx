import type { Draft } from '../../../shared/domain/draft.ts';
import { exampleFor } from '../../../shared/template/worked-example.ts';
import type { WholeTemplate } from '../../state/document.ts';
import { t } from '../../texts/t.ts';
import { Notice } from '../../parts/notice.tsx';

/** What belongs into a section, the questions to ask oneself, and how somebody invented has written it. */
export function Guide({ whole, section }: { whole: WholeTemplate; section: Draft['sections'][number] }) {
  const asked = whole.template.sections.find(({ key }) => key === section.key);
  if (!asked) return null;
  const example = exampleFor(whole.example, section.key);
  return (
    <div className="guide">
      <p>{asked.guidance}</p>
      <p className="muted">
        {asked.need === 'conditional' && asked.when
          ? t('guide.when', { when: asked.when.words })
          : t(`guide.need.${asked.need}`)}
      </p>
      {asked.prompts.length > 0 ? (
        <ul className="guide-prompts">
          {asked.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      ) : null}
      {example.length > 0 ? (
        <details className="asked-more">
          <summary>{t('guide.example')}</summary>
          <Notice look="mark" title={t('guide.invented')} />
          {example.map(({ text, child }) => (
            <blockquote key={`${child ?? ''}${text.slice(0, 40)}`} className="guide-example">
              {text}
            </blockquote>
          ))}
        </details>
      ) : null}
    </div>
  );
}
