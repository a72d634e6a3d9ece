import assert from 'node:assert/strict';
import type { Failure } from '../../shared/base/refusal.ts';
import type { Caller } from '../../shared/contract/define.ts';
import type { Happened } from '../../shared/contract/events.ts';
import type { Host } from '../../shared/contract/contract.ts';
import type { Send } from '../../shared/contract/wire.ts';
import { carriedExample } from './carried-case.ts';

/** A host under test: its operations, the bare wire, what it has reported, whom it says it is, and how it is started anew. */
export type Reached = {
  host: Host;
  send: Send;
  heard: () => Promise<readonly Happened[]>;
  is: Caller;
  /** Ends the host and starts it again for the same person on the same computer. */
  restart: () => Promise<void>;
};

/** One thing that holds on every host. */
export type Scenario = { title: string; run: (reached: Reached) => Promise<void> };

/** One scenario by its title. */
export const scenario = (title: string, run: Scenario['run']): Scenario => ({ title, run });
/** Expects a refusal of that kind, in one sentence with these words. */
export const refused = async (
  doing: Promise<unknown>,
  code: Failure['code'],
  words: RegExp,
): Promise<void> => {
  await assert.rejects(doing, (thrown: Error & Partial<Failure>) => {
    assert.equal(thrown.code, code);
    assert.match(thrown.message, words);
    assert.doesNotMatch(thrown.message, /\n|\/work|\bat .*:\d+/);
    return true;
  });
};

/** Every scenario of the contract; each leaves the host as it found it. */
export const scenarios: readonly Scenario[] = [
  scenario('the host says which it is and for whom it acts', async ({ host, send, is }) => {
    const { host: which, role, version } = await host.machine.about({});
    assert.deepEqual({ host: which, role }, is);
    assert.match(version, /^\d+\.\d+\.\d+/);
    const claimed = await send({
      service: 'machine',
      operation: 'about',
      input: { role: 'iro', host: 'cli' },
    });
    assert.ok(claimed.ok);
    assert.deepEqual(claimed.value, { host: which, role, version });
  }),

  scenario('the example opens, is listed, is read merged with its findings, and closes', async ({ host }) => {
    const { id, demonstration } = await host.conferences.openExample({});
    assert.equal(demonstration, true);
    assert.ok((await host.conferences.list({})).some((one) => one.id === id));
    const merged = await host.conferences.read({ id });
    assert.equal(merged.contributions.length, 8);
    assert.ok(merged.chronology.length > 20);
    assert.ok(merged.findings.length > 0);
    for (const { evidence } of merged.findings) {
      for (const { file, quote, start, end } of evidence)
        assert.equal(merged.texts[file]?.slice(start, end), quote);
    }
    await host.conferences.close({ id });
    await refused(host.conferences.read({ id }), 'not-found', /not open/);
  }),

  scenario('a case folder that is carried in gives what the example gives', async ({ host }) => {
    const { id } = await host.conferences.takeIn({ files: carriedExample() });
    const taken = await host.conferences.read({ id });
    await host.conferences.openExample({});
    const example = await host.conferences.read({ id });
    assert.deepEqual(
      taken.findings.map((finding) => finding.id),
      example.findings.map((finding) => finding.id),
    );
    await host.conferences.close({ id });
  }),

  scenario(
    'a folder without its conference is refused in one sentence, and nothing is opened',
    async ({ host }) => {
      const before = await host.conferences.list({});
      await refused(
        host.conferences.takeIn({ files: carriedExample(['conference.json']) }),
        'invalid',
        /conference\.json/,
      );
      assert.deepEqual(await host.conferences.list({}), before);
    },
  ),

  scenario(
    'a report that is named but not there is refused by its name, or listed where that is asked',
    async ({ host }) => {
      const files = carriedExample(['housing.md']);
      await refused(host.conferences.takeIn({ files }), 'invalid', /housing\.md/);
      const { id } = await host.conferences.takeIn({ files, keepGoing: true });
      const { failed, contributions } = await host.conferences.read({ id });
      assert.deepEqual(
        failed.map(({ file }) => file),
        ['housing.md'],
      );
      assert.equal(contributions.length, 7);
      await host.conferences.close({ id });
    },
  ),

  scenario('templates are listed, and read whole with their worked example', async ({ host }) => {
    const { templates, broken } = await host.templates.list({});
    assert.deepEqual(broken, []);
    assert.ok(templates.some(({ id, version }) => id === 'school' && version === 1));
    const { template, example } = await host.templates.read({ agency: 'school' });
    assert.deepEqual(await host.templates.read({ agency: 'school', version: template.version }), {
      template,
      example,
    });
    for (const { key } of example.report.sections)
      assert.ok(template.sections.some((section) => section.key === key));
    await refused(host.templates.read({ agency: 'school', version: 999 }), 'not-found', /version 999/);
    await refused(host.templates.read({ agency: 'nobody' }), 'not-found', /no template for nobody/);
  }),

  scenario('the report is composed for its audience', async ({ host }) => {
    const { id } = await host.conferences.openExample({});
    const report = await host.documents.compose({ id, audience: 'professionals' });
    assert.equal(report.audience, 'professionals');
    assert.equal(report.demonstration, true);
    assert.ok(report.blocks.length > 10);
    await host.conferences.close({ id });
  }),

  scenario(
    'a rendered report tells its progress, is signed, and verifies until a byte is changed',
    async ({ host, heard }) => {
      const { id } = await host.conferences.openExample({});
      for (const format of ['pdf', 'docx'] as const) {
        const job = `scenario-${format}`;
        const { file } = await host.documents.render({ id, audience: 'professionals', format, job });
        const told = (await heard()).flatMap(([name, one]) =>
          name === 'render-progress' && one.job === job ? [one] : [],
        );
        assert.ok(told.length >= 3);
        assert.equal(told.at(-1)?.done, told.at(-1)?.total);
        assert.deepEqual(
          told.map(({ done }) => done),
          told.map(({ done }) => done).toSorted((a, b) => a - b),
        );
        const good = await host.documents.verify({ file });
        assert.equal(good.whole, true);
        assert.equal(good.signatures[0]?.trust, 'demonstration');
        const bytes = Buffer.from(file.base64, 'base64');
        const middle = Math.floor(bytes.length / 2);
        bytes[middle] = (bytes[middle] ?? 0) ^ 1;
        const bad = await host.documents.verify({
          file: { name: file.name, base64: bytes.toString('base64') },
        });
        assert.equal(bad.whole, false);
      }
      await host.conferences.close({ id });
    },
  ),

  scenario('a conference that is not open is not found, whatever is asked of it', async ({ host }) => {
    const [id] = [(await host.conferences.openExample({})).id];
    await host.conferences.close({ id });
    await refused(host.conferences.close({ id }), 'not-found', /not open/);
    await refused(host.documents.compose({ id, audience: 'family' }), 'not-found', /not open/);
    await refused(
      host.documents.render({ id, audience: 'family', format: 'pdf', job: 'none' }),
      'not-found',
      /not open/,
    );
  }),

  scenario('what is not understood is refused by its place, without repeating it', async ({ send }) => {
    const said = 'Ellis said it';
    for (const input of [null, 7, {}, { id: said }, { id: { [said]: said } }]) {
      const reply = await send({ service: 'conferences', operation: 'read', input });
      assert.ok(!reply.ok);
      assert.equal(reply.failure.code, 'invalid');
      assert.ok(!reply.failure.message.includes('Ellis'));
    }
  }),

  scenario('names that are no operation are refused, those of every object among them', async ({ send }) => {
    const names = [
      ['constructor', 'call'],
      ['__proto__', 'toString'],
      ['conferences', 'constructor'],
      ['conferences', 'hasOwnProperty'],
      ['vault', 'open'],
      ['vaults', 'constructor'],
    ] as const;
    for (const [service, operation] of names) {
      const reply = await send({ service, operation, input: {} });
      assert.ok(!reply.ok);
      assert.equal(reply.failure.code, 'not-found');
    }
  }),
];
