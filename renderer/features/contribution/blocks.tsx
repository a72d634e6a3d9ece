import type { Child } from '../../../shared/domain/child.ts';
import type { ChildsVoice } from '../../../shared/domain/childs-voice.ts';
import type { ConferenceEvent } from '../../../shared/domain/event.ts';
import type { Field } from '../../../shared/domain/field.ts';
import { MarkedWords, type Covers } from '../../parts/marked-words.tsx';
import { whenInWords } from '../../state/selectors/dates.ts';
import { gridOf, type ReadingBlock } from '../../state/selectors/reading.ts';
import { t } from '../../texts/t.ts';

type Own = { covers: Covers; people: readonly Child[] };

/** One block of a report: prose, a child's words set apart, a table of events, or labelled values. */
export function BlockFace({ block, covers, people }: Own & { block: ReadingBlock }) {
  if (block.kind === 'events') return <Events events={block.events} covers={covers} />;
  if (block.kind === 'fields') return <Fields fields={block.fields} covers={covers} />;
  if (block.kind === 'voice') {
    return (
      <figure className="reader-voice">
        <blockquote>
          <MarkedWords passage={block.voice.words} covers={covers} voices={[block.voice.words]} />
        </blockquote>
        <figcaption>{captionOf(block.voice, people)}</figcaption>
      </figure>
    );
  }
  const { statement, voices } = block;
  const words = (
    <MarkedWords passage={statement.passage} covers={covers} voices={voices.map((voice) => voice.words)} />
  );
  if (voices.length > 0) {
    return (
      <figure className="reader-voice">
        <p className={statement.form === 'item' ? 'reader-item' : ''}>{words}</p>
        <figcaption>{[...new Set(voices.map((voice) => captionOf(voice, people)))].join('; ')}</figcaption>
      </figure>
    );
  }
  return <p className={statement.form === 'item' ? 'reader-item' : ''}>{words}</p>;
}

function captionOf(voice: ChildsVoice, people: readonly Child[]): string {
  const child = people.find(({ id }) => id === voice.child);
  const whose = child ? t('contribution.voiceOf', { child: child.name }) : t('contribution.voice');
  const to = voice.toWhom ? t('contribution.voiceTo', { whom: voice.toWhom }) : '';
  const when = voice.when.kind === 'unknown' ? '' : whenInWords(voice.when);
  return [whose, to, when].filter(Boolean).join(', ');
}

function Events({ events, covers }: { events: readonly ConferenceEvent[]; covers: Covers }) {
  const hasSource = events.some(({ source }) => source !== null);
  const hasOutcome = events.some(({ outcome }) => outcome !== null);
  return (
    <div className="reader-wide">
      <table className="reader-table">
        <thead>
          <tr>
            <th scope="col">{t('column.date')}</th>
            <th scope="col">{t('column.event')}</th>
            {hasSource ? <th scope="col">{t('column.source')}</th> : null}
            {hasOutcome ? <th scope="col">{t('column.outcome')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.id}>
              <td title={whenInWords(event.when)}>
                <MarkedWords passage={event.dated} covers={covers} />
              </td>
              <td>
                <MarkedWords passage={event.what} covers={covers} />
              </td>
              {hasSource ? (
                <td>{event.source ? <MarkedWords passage={event.source} covers={covers} /> : null}</td>
              ) : null}
              {hasOutcome ? (
                <td>{event.outcome ? <MarkedWords passage={event.outcome} covers={covers} /> : null}</td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Fields({ fields, covers }: { fields: readonly Field[]; covers: Covers }) {
  const grid = gridOf(fields);
  if (grid) {
    return (
      <div className="reader-wide">
        <table className="reader-table">
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{t('column.row')}</span>
              </th>
              {grid.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map((cell, at) => (
                  <td key={grid.columns[at]}>
                    {cell ? <MarkedWords passage={cell.passage} covers={covers} /> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  }
  return (
    <dl className="reader-fields">
      {fields.map((field) => (
        <div key={`${field.key}${field.passage.start}`}>
          <dt>{field.label}</dt>
          <dd>
            {field.passage.text ? (
              <MarkedWords passage={field.passage} covers={covers} />
            ) : (
              <span className="muted">{t('contribution.leftEmpty')}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
