import type { Merged } from '../../../shared/domain/merged.ts';
import type { KeyDay, Timeline, TimelineEvent } from '../../../shared/domain/timeline.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import { WordsList } from '../../parts/words-list.tsx';
import { dayInWords, whenInWords } from '../../state/selectors/dates.ts';
import { fieldNames } from '../../state/selectors/pictures.ts';
import type { Mark } from '../../state/selectors/timeline-marks.ts';
import { isShown, type TimelineFilter } from '../../state/selectors/timeline-rows.ts';
import { t } from '../../texts/t.ts';
import { Legend } from './legend.tsx';
import { eventsOf, laneName } from './mark-words.ts';

type Around = { merged: Merged; timeline: Timeline };

/** Beside the drawing: the words of the mark that is chosen, what has no day, and what the marks mean. */
export function ChosenMark({
  merged,
  timeline,
  filter,
  mark,
}: Around & { filter: TimelineFilter; mark: Mark | null }) {
  const undated = timeline.undated.filter((event) => isShown(event, filter));
  return (
    <section className="timeline-beside" aria-label={t('timeline.bar')} tabIndex={0}>
      <div aria-live="polite">
        {mark ? (
          <>
            {mark.keyDays.map((keyDay) => (
              <KeyDayWords
                key={`${keyDay.day}${keyDay.kind}`}
                keyDay={keyDay}
                timeline={timeline}
                merged={merged}
              />
            ))}
            {mark.events.map((event) => (
              <EventWords key={event.id} event={event} timeline={timeline} merged={merged} />
            ))}
          </>
        ) : (
          <p className="muted">{t('timeline.nothingChosen')}</p>
        )}
      </div>
      {undated.length > 0 ? (
        <details className="timeline-undated">
          <summary>{t('timeline.undated', { count: undated.length })}</summary>
          {undated.map((event) => (
            <EventWords key={event.id} event={event} timeline={timeline} merged={merged} />
          ))}
        </details>
      ) : null}
      <Legend />
    </section>
  );
}

function EventWords({ event, timeline, merged }: Around & { event: TimelineEvent }) {
  const group = event.group === null ? undefined : timeline.groups[event.group];
  const others = group ? eventsOf(timeline, group.events).filter(({ id }) => id !== event.id) : [];
  const names = fieldNames(merged);
  const fields = event.domains.flatMap((id) => names.get(id) ?? []);
  return (
    <article className="timeline-event">
      <EventHead event={event} timeline={timeline} />
      {fields.length > 0 ? <p className="muted">{fields.join(' · ')}</p> : null}
      <WordsList words={event.evidence} open={t('timeline.open')} />
      {others.length > 0 ? (
        <>
          <h3>{t(group?.state === 'joined' ? 'timeline.joinedAs' : 'timeline.suggestedAs')}</h3>
          {others.map((other) => (
            <div key={other.id} className="timeline-other">
              <EventHead event={other} timeline={timeline} />
              <WordsList words={other.evidence} open={t('timeline.open')} />
            </div>
          ))}
        </>
      ) : null}
    </article>
  );
}

function EventHead({ event, timeline }: { event: TimelineEvent; timeline: Timeline }) {
  const agency = timeline.lanes[event.lane]?.agency;
  return (
    <h2>
      {whenInWords(event.when)}
      <span className="timeline-who">
        {agency ? <AgencyTag agency={agency} /> : null} {laneName(timeline, event.lane)}
      </span>
    </h2>
  );
}

function KeyDayWords({ keyDay, timeline, merged }: Around & { keyDay: KeyDay }) {
  const told = timeline.events.filter(({ rows }) => rows.some((row) => keyDay.events.includes(row)));
  return (
    <article className="timeline-event">
      <h2>
        {dayInWords(keyDay.day)}
        <span className="timeline-who">{keyDay.name}</span>
      </h2>
      {keyDay.isOnRecord ? <p className="muted">{t('timeline.onRecord')}</p> : null}
      {told.map((event) => (
        <EventWords key={event.id} event={event} timeline={timeline} merged={merged} />
      ))}
    </article>
  );
}
