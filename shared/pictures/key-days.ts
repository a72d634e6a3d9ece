import { compareTexts } from '../base/compare-texts.ts';
import type { ChronologyRow } from '../domain/merged.ts';
import type { KeyDay, KeyDayKind } from '../domain/timeline.ts';
import { span } from '../domain/when.ts';
import { kindsIn } from '../language/event-kinds.ts';
import type { Seen } from './seen.ts';

const names: Readonly<Record<KeyDayKind, string>> = {
  referral: 'Referral to social care',
  'strategy-discussion': 'Strategy discussion',
  enquiry: 'Section 47 enquiry began',
  decision: 'Conference decided on',
  conference: 'Conference',
};

/** Days on the way to the conference, earliest first: those on its record, and those on which events tell of a referral or a strategy discussion. */
export function keyDaysOf({ conference, chronology }: Seen): KeyDay[] {
  const days = new Map<string, KeyDay>();
  const put = (kind: KeyDayKind, day: string | undefined, event?: string) => {
    if (day === undefined) return;
    const key = `${day} ${kind}`;
    const known = days.get(key) ?? { kind, day, name: names[kind], isOnRecord: false, events: [] };
    if (event === undefined) known.isOnRecord = true;
    else known.events.push(event);
    days.set(key, known);
  };
  const entered = conference.timing?.keyDates ?? {};
  put('conference', entered.conference ?? conference.on);
  put('enquiry', conference.enquiryStartedOn);
  put('strategy-discussion', entered['strategy-discussion'] ?? conference.strategyDiscussionOn);
  put('strategy-discussion', entered['last-strategy-discussion']);
  put('decision', entered['conference-decided']);
  for (const row of chronology) {
    if (row.when.kind !== 'exact') continue;
    const kind = toldOf(row);
    if (kind) put(kind, span(row.when)?.from, row.id);
  }
  return [...days]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([, day]) => ({ ...day, events: day.events.toSorted() }));
}

const referred = /\b(?:re-?referr(?:al|ed)|referr(?:al|ed)|MARF)\b/i;
const socialCare =
  /\b(?:MASH|MARF|CSC|EDT|social (?:care|services|work\w*)|children['’]s services|front door|safeguarding hub|first response)\b/i;
/** Referrals that were thought of, refused or are of another service are none on the way to this conference. */
const none =
  /\b(?:no referral|not (?:been )?referred|consider(?:ed|ing)? (?:a )?referr|discussed (?:a )?referr)/i;

function toldOf({ what: { text }, agency }: ChronologyRow): KeyDayKind | null {
  const kinds = new Set(kindsIn(text).map(({ id }) => id));
  if (kinds.has('strategy-discussion')) return 'strategy-discussion';
  if (!kinds.has('referral') || none.test(text)) return null;
  const isReceived = agency === 'social-care' && /\b(?:referral|contact) (?:received )?from\b/i.test(text);
  return isReceived || (referred.test(text) && socialCare.test(text)) ? 'referral' : null;
}
