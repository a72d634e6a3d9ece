import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/run-all.ts';
import { carriedExample, carriedReal } from './carried-case.ts';
import { refused, type Scenario, scenario } from './scenarios.ts';
import { freshVault, opened } from './vault-scenarios.ts';

const table = (change: (divisions: Record<string, { events: { date: string }[] }>) => void = () => {}) => {
  const stored = readFileSync(join(root, 'templates/calendars/bank-holidays.json'), 'utf8');
  const { divisions } = JSON.parse(stored) as { divisions: Record<string, { events: { date: string }[] }> };
  change(divisions);
  return { name: 'bank-holidays.json', base64: Buffer.from(JSON.stringify(divisions)).toString('base64') };
};

/** What holds of deadlines on every host; each leaves no vault open and nothing open that is only looked at. */
export const deadlineScenarios: readonly Scenario[] = [
  scenario('the deadlines of the example have days, explanations and sources', async ({ host }) => {
    const { id } = await host.conferences.openExample({});
    const { deadlines, partnership, division, moved, notice } = await host.deadlines.read({ id });
    assert.deepEqual([partnership.id, division, moved, notice], ['england', 'england-and-wales', null, null]);
    const days = new Map(deadlines.map((one) => [one.id, one.due?.day]));
    assert.equal(days.get('conference-held'), '2026-06-24');
    assert.equal(days.get('report-to-chair'), '2026-06-18');
    assert.equal(days.get('core-group'), '2026-07-07');
    const held = deadlines.find((one) => one.id === 'conference-held');
    assert.match(held?.explained ?? '', /^15 working days from 3 June 2026 \(day 0, /);
    assert.ok(deadlines.every(({ sources }) => sources.length > 0));
    assert.ok(deadlines.some(({ missing }) => missing?.date === 'conference-decided'));
    await host.conferences.close({ id });
    await refused(host.deadlines.read({ id }), 'not-found', /not open/);
  }),

  scenario(
    'another profile and division give other days, and one that is not here is refused',
    async ({ host }) => {
      const all = await host.deadlines.partnerships({});
      assert.ok(all.length >= 4);
      assert.equal(all[0]?.id, 'england');
      assert.ok(all.every(({ confirm }) => /confirm/.test(confirm)));
      const { id } = await host.conferences.openExample({});
      const vale = await host.deadlines.read({ id, partnership: 'kestrel-vale', division: 'scotland' });
      const bundle = vale.deadlines.find((one) => one.id === 'bundle-sent');
      assert.deepEqual(bundle?.due, { day: '2026-06-22', time: '10:00' });
      // 15 June 2026 is a bank holiday in Scotland.
      assert.equal(vale.deadlines.find((one) => one.id === 'conference-held')?.due?.day, '2026-06-25');
      await refused(
        host.deadlines.read({ id, partnership: 'nowhere' }),
        'not-found',
        /choose one of england/,
      );
      await host.conferences.close({ id });
    },
  ),

  scenario('a date that is moved for a trial says what moves, and changes nothing', async ({ host }) => {
    const { id } = await host.conferences.openExample({});
    const before = await host.deadlines.read({ id });
    const { moved } = await host.deadlines.read({ id, moved: { conference: '2026-06-30' } });
    const of = (which: string) => moved?.find((one) => one.id === which);
    assert.deepEqual(
      [of('report-to-chair')?.from?.day, of('report-to-chair')?.to?.day],
      ['2026-06-18', '2026-06-25'],
    );
    assert.equal(of('conference-held')?.state, 'cannot-be-met');
    assert.deepEqual((await host.deadlines.read({ id })).deadlines, before.deadlines);
    await host.conferences.close({ id });
  }),

  scenario('deadlines go out as a calendar that says nothing of the case', async ({ host }) => {
    const { id } = await host.conferences.openExample({});
    const { file, media } = await host.deadlines.export({ id });
    assert.equal(file.name, 'deadlines.ics');
    assert.match(media, /^text\/calendar/);
    const ics = Buffer.from(file.base64, 'base64').toString('utf8');
    assert.match(ics, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    assert.match(ics, /SUMMARY:Decision letter \(conference \w{6}\)\r\n/);
    assert.doesNotMatch(ics, /Rowan|Ellis|Poppy|Marlfield|Prosser|Wen|DESCRIPTION/);
    await host.conferences.close({ id });
  }),

  scenario(
    'what is settled is kept and told in the audit, and is there again later',
    async ({ host, restart }) => {
      const { place } = await freshVault(host);
      const { id } = await host.conferences.takeIn({ files: carriedReal() });
      const timing = {
        partnership: 'northmere',
        division: 'northern-ireland' as const,
        keyDates: { 'conference-decided': '2026-06-05' },
        doneOn: { 'decision-letter': '2026-06-25' },
      };
      const settled = await host.deadlines.settle({ id, timing });
      assert.deepEqual(settled.timing, timing);
      assert.equal(settled.partnership.id, 'northmere');
      assert.match(
        settled.deadlines.find((one) => one.id === 'decision-letter')?.stands ?? '',
        /1 working day late/,
      );
      await refused(
        host.deadlines.settle({ id, timing: { ...timing, keyDates: { conference: '2026-07-01' } } }),
        'invalid',
        /stands in its papers/,
      );
      await refused(
        host.deadlines.settle({ id, timing: { ...timing, partnership: 'nowhere' } }),
        'not-found',
        /choose one/,
      );
      await host.deadlines.export({ id });
      await restart();
      await opened(host, place);
      const again = await host.deadlines.read({ id });
      assert.deepEqual(again, settled);
      assert.deepEqual((await host.conferences.read({ id })).conference.timing, timing);
      const { entries } = await host.audit.entries({});
      const told = entries.filter(({ subject }) => subject === id).map(({ action }) => action);
      assert.deepEqual(told.slice(0, 4), [
        'conference-taken-in',
        'conference-opened',
        'conference-changed',
        'deadlines-exported',
      ]);
      assert.equal((await host.audit.verify({})).whole, true);
      await host.vaults.lock({});
    },
  ),

  scenario('what is settled while a conference is only looked at is gone with it', async ({ host }) => {
    const { id } = await host.conferences.takeIn({ files: carriedExample() });
    const timing = { partnership: 'saltmarsh', keyDates: {}, doneOn: {} };
    await host.deadlines.settle({ id, timing });
    assert.equal((await host.deadlines.read({ id })).partnership.id, 'saltmarsh');
    await host.conferences.close({ id });
    await host.conferences.takeIn({ files: carriedExample() });
    assert.equal((await host.deadlines.read({ id })).partnership.id, 'england');
    await host.conferences.close({ id });
  }),

  scenario(
    'a table of bank holidays counts once or from now on, and one that is not whole is refused',
    async ({ host, restart }) => {
      const { id } = await host.conferences.takeIn({ files: carriedExample() });
      const longer = table((divisions) => {
        for (const { events } of Object.values(divisions))
          events.push(
            ...['2029-01-01', '2029-12-25'].map((date) => ({ title: 'Day', date, notes: '', bunting: true })),
          );
      });
      const held = ({ calendar }: { calendar: { to: string; takenIn: boolean } }) => [
        calendar.to,
        calendar.takenIn,
      ];
      assert.deepEqual(held(await host.deadlines.read({ id })), ['2028-12-31', false]);
      assert.deepEqual(held(await host.deadlines.read({ id, bankHolidays: longer })), ['2029-12-31', true]);
      assert.deepEqual(held(await host.deadlines.read({ id })), ['2028-12-31', false]);
      const gap = table((divisions) => {
        for (const one of Object.values(divisions))
          one.events = one.events.filter(({ date }) => !date.startsWith('2024'));
      });
      await refused(
        host.deadlines.takeInBankHolidays({ file: gap }),
        'invalid',
        /^bank-holidays\.json: .* in 2024/,
      );
      assert.deepEqual(await host.deadlines.takeInBankHolidays({ file: longer }), {
        from: '2019-01-01',
        to: '2029-12-31',
      });
      await host.conferences.close({ id });
      await restart();
      await host.conferences.takeIn({ files: carriedExample() });
      assert.deepEqual(held(await host.deadlines.read({ id })), ['2029-12-31', true]);
      assert.equal((await host.deadlines.takeInBankHolidays({ file: null })).to, '2028-12-31');
      assert.deepEqual(held(await host.deadlines.read({ id })), ['2028-12-31', false]);
      await host.conferences.close({ id });
    },
  ),

  scenario('law and guidance come with the day on which they were looked at', async ({ host }) => {
    const { warning, citations } = await host.deadlines.law({});
    assert.match(warning, /not advice/);
    assert.ok(
      citations.some(
        ({ id, inForceFrom }) => id === 'children-act-2004-16la' && inForceFrom === '2026-09-30',
      ),
    );
  }),
];
