import { cite } from '../../domain/passage.ts';
import { findDates } from '../../language/dates.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import { type Rule, counted, says } from '../asked.ts';

const inTime: Rule = ({ merged: { conference }, dueOn }) => {
  if (!dueOn)
    return says(
      'look',
      'The day of the strategy discussion is not recorded, so the limit can not be reckoned.',
    );
  return conference.on <= dueOn
    ? says('yes', `On ${dayInWords(conference.on)}; due by ${dayInWords(dueOn)}.`)
    : says(
        'no',
        `On ${dayInWords(conference.on)}; it was due by ${dayInWords(dueOn)}. What was the cause, and who authorised it?`,
      );
};

const planActions: Rule = ({ merged: { contributions, texts } }) => {
  const actions = contributions.flatMap(({ statements, writtenOn }) =>
    statements
      .filter(({ section }) => section === 'actions')
      .map(({ passage }) => ({
        passage,
        isDated:
          findDates(passage.text, writtenOn.kind === 'exact' ? writtenOn.on : undefined).length > 0 ||
          /\b(?:within|by the end of|before|weekly|fortnightly|monthly|daily|every (?:week|day|month))\b/i.test(
            passage.text,
          ),
      })),
  );
  if (actions.length === 0) return says('no', 'No report says what needs to happen.');
  const open = actions.filter(({ isDated }) => !isDated);
  return says(
    open.length === 0 ? 'look' : 'in-part',
    `${counted(actions.length, 'action')} proposed, ${open.length} without a day. Owner, measure and contingency are for the meeting.`,
    open.map(({ passage }) => cite(texts, passage)),
  );
};

const earlierActions: Rule = ({ merged: { contributions, texts } }) => {
  const progress = contributions.flatMap(({ statements }) =>
    statements.filter(({ section }) => section === 'progress'),
  );
  return progress.length === 0
    ? says('no', 'No report says how far its own actions have come.')
    : says(
        'look',
        `${counted(progress.length, 'statement')} on progress.`,
        progress.map(({ passage }) => cite(texts, passage)),
      );
};

/** What the record can say of times and plans. */
export const aboutPlan: Readonly<Record<string, Rule>> = {
  'in-time': inTime,
  'plan-actions': planActions,
  'earlier-actions': earlierActions,
};
