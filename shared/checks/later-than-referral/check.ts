import type { Contribution } from '../../domain/contribution.ts';
import type { ConferenceEvent } from '../../domain/event.ts';
import { span } from '../../domain/when.ts';
import { agenciesIn } from '../../language/agency-words.ts';
import { graveKindsIn } from '../../language/event-kinds.ts';
import { counted } from '../../language/listed.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import { defineStructureCheck, citePassage, citeLog, insertQuestion, openForm } from '../structure.ts';
import { tellsOutside, isPassedOn } from '../telling.ts';

/** Grave entries of the chronology or of the own log that are later than the last referral, with nothing passed on since. */
export const laterThanReferral = defineStructureCheck({
  id: 'later-than-referral',
  weight: 'should',
  messages: {
    later:
      'What has been passed on of what happened since {day}? The last referral or call to another agency is of that day, and {count} came after it.',
  },
  cites:
    'Once a referral was made, later concerns went unreported (SCIE and NSPCC, learning from case reviews: schools’ incomplete sharing; failure mode F3).',
  run: (looked) => {
    const { contribution, around } = looked;
    if (contribution.agency === 'social-care') return [];
    const events = contribution.events.flatMap((event, at) => {
      const days = span(event.when);
      const text = `${event.what.text} ${event.outcome?.text ?? ''}`;
      return days
        ? [
            {
              day: days.to,
              text,
              passage: event.what,
              told: isTold(event.told, text, contribution.agency),
              at,
            },
          ]
        : [];
    });
    const rows = (around.logs ?? []).flatMap(({ entries }) =>
      entries.flatMap((entry) => {
        const days = span(entry.when);
        const words = `${entry.text.text} ${entry.action?.text ?? ''}`;
        const outside = agenciesIn(entry.sharedWith).some(({ agency }) => agency !== contribution.agency);
        return days ? [{ day: days.to, text: words, entry, told: outside || isPassedOn(words) }] : [];
      }),
    );
    const last = [...events, ...rows].reduce((day, one) => (one.told && one.day > day ? one.day : day), '');
    const isLater = ({ day, text }: { day: string; text: string }) => day > last && isGrave(text);
    const laterEvents = events.filter(isLater);
    const laterRows = rows.filter(isLater);
    const count = Math.max(laterEvents.length, laterRows.length);
    if (!last || count < 2) return [];
    return [
      {
        message: 'later',
        pointer: laterEvents[0] ? `/events/${laterEvents[0].at}/what` : '/events',
        evidence: [
          ...laterEvents.slice(0, 4).map(({ passage }) => citePassage(looked, passage)),
          ...laterRows.slice(0, 4).flatMap(({ entry }) => citeLog(looked, entry.text)),
        ],
        gaps: { day: dayInWords(last), count: counted(count, 'grave entry', 'grave entries') },
        suggestions: [
          openForm('Record what you pass on now', 'decision'),
          insertQuestion(
            'Ask what was passed on since',
            'Who has been told of what happened since the referral, and when?',
          ),
        ],
      },
    ];
  },
});

const isTold = (told: ConferenceEvent['told'], text: string, writer: Contribution['agency']): boolean =>
  tellsOutside(told, writer) || isPassedOn(text);

const isGrave = (text: string): boolean => graveKindsIn(text).some(({ id }) => id !== 'suspension');
