import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConferenceId, conferenceRecord } from '../../../../shared/domain/conference.ts';
import { addDays } from '../../../../shared/language/calendar-days.ts';
import { remindedBefore, remindersOn } from './retention.ts';

const kept = (id: string, retainUntil: string | null) => ({
  conference: conferenceRecord.make({
    id: ConferenceId.parse(`conference:${id}`),
    name: id,
    kind: 'Initial',
    on: '2026-06-23',
    localAuthority: '',
    chair: { name: '', role: '' },
    children: [{ id: 'child:c1', name: 'Ellis' }],
  }),
  takenInAt: '2026-06-20T09:00:00Z',
  retainUntil,
});

test('what has passed is due, what comes within four weeks is soon, the rest is not spoken of', () => {
  const all = [
    kept('none', null),
    kept('far', '2030-04-01'),
    kept('soon', '2030-03-31'),
    kept('today', '2030-03-03'),
    kept('past', '2030-03-02'),
  ];
  expect(remindersOn('2030-03-03', all)).toEqual([
    {
      conference: 'conference:past',
      retainUntil: '2030-03-02',
      state: 'due',
      sentence:
        'This conference was to be kept until 2 March 2030: delete it, or set a later day and record why.',
    },
    {
      conference: 'conference:today',
      retainUntil: '2030-03-03',
      state: 'soon',
      sentence:
        'Today is the last day for which this conference is to be kept: export what has to be kept longer.',
    },
    {
      conference: 'conference:soon',
      retainUntil: '2030-03-31',
      state: 'soon',
      sentence: 'This conference is to be kept until 31 March 2030: export what has to be kept longer.',
    },
  ]);
});

test('each conference is reminded of from its four weeks on, for ever, and due from the day after', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
      const until = '2030-03-03';
      const [reminder] = remindersOn(addDays(until, days), [kept('one', until)]);
      expect(reminder?.state).toBe(days > 0 ? 'due' : days >= -remindedBefore ? 'soon' : undefined);
    }),
  );
});
