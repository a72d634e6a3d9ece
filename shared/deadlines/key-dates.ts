import type { Conference } from '../domain/conference.ts';
import { kindOfConference, type KeyDate } from '../domain/timing.ts';

/** A day from which deadlines are counted, as it is known: the ISO day, HH:MM where one was set, and what is unsure about it. */
export type KnownDay = { day: string; time: string | null; note: string };

/** The days from which deadlines are counted, as far as they are known. */
export type KnownDays = Readonly<Partial<Record<KeyDate, KnownDay>>>;

/** What each of those days is, and where one looks for it. */
export const keyDateWords: Readonly<Record<KeyDate, { name: string; from: string }>> = {
  'strategy-discussion': {
    name: 'strategy discussion that started the enquiry',
    from: 'It stands in the record of the strategy discussion, which social care holds.',
  },
  'last-strategy-discussion': {
    name: 'last strategy discussion',
    from: 'It stands in the record of the strategy discussion, which social care holds.',
  },
  'conference-decided': {
    name: 'decision to hold a conference',
    from: 'It stands in the outcome of the section 47 enquiry, which social care holds.',
  },
  conference: { name: 'conference', from: 'It stands in the invitation.' },
  'minutes-received': { name: 'receipt of the minutes', from: 'It is the day on which the minutes came.' },
  'transfer-notified': {
    name: 'written notification of the move',
    from: 'It stands on the notification from the authority that the family left.',
  },
  'transfer-accepted': {
    name: 'acceptance of the referral',
    from: 'The authority to which the family moved says when it accepted the referral.',
  },
  birth: { name: 'birth', from: 'The midwife or the social worker says when the child was born.' },
};

/** The days of a conference that are known: from its papers, and those that somebody has entered beside them. */
export function knownDays(conference: Conference): KnownDays {
  const { on, time, strategyDiscussionOn, timing, children } = conference;
  const plain = (day: string | undefined, note = ''): KnownDay | undefined =>
    day === undefined ? undefined : { day, time: null, note };
  const entered = timing?.keyDates ?? {};
  const strategy = entered['strategy-discussion'] ?? strategyDiscussionOn;
  const unborn = children.find(({ dob, expectedOn }) => !dob && expectedOn);
  const isPreBirth = kindOfConference(conference.kind) === 'pre-birth';
  const days: Record<KeyDate, KnownDay | undefined> = {
    'strategy-discussion': plain(strategy),
    'last-strategy-discussion':
      plain(entered['last-strategy-discussion']) ?? plain(strategy, 'the only one that is recorded here'),
    'conference-decided': plain(entered['conference-decided']),
    conference: { day: entered.conference ?? on, time: clockTime(time), note: '' },
    'minutes-received': plain(entered['minutes-received']),
    'transfer-notified': plain(entered['transfer-notified']),
    'transfer-accepted': plain(entered['transfer-accepted']),
    birth:
      plain(entered.birth) ??
      (isPreBirth
        ? plain(unborn?.expectedOn, 'expected; the day of birth counts once it is known')
        : undefined),
  };
  return Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined));
}

/** HH:MM of what an invitation says of the time ("10:00", "9.30am", "2pm"); null where it says none. */
export function clockTime(words: string | undefined): string | null {
  const [, hours = '', minutes = '00', half = ''] =
    /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*([ap]m)?\b/i.exec(words ?? '') ?? [];
  if (!hours) return null;
  const hour = (Number(hours) % (half ? 12 : 24)) + (/pm/i.test(half) ? 12 : 0);
  return Number(hours) > 23 || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}
