import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeId } from '../../../../shared/base/ids.ts';
import { caseFile, draftSaying, temporaryVault, unlock } from '../../../../test/vault/temporary-vault.ts';
import { isRefusal } from '../refusals.ts';

const by = (reason: Parameters<typeof isRefusal>[1]) => (thrown: unknown) => isRefusal(thrown, reason);

describe('the drafts of a vault', () => {
  let made: Awaited<ReturnType<typeof temporaryVault>>;
  let count = 0;
  const fresh = () => `school-${count++}`;
  beforeAll(async () => {
    made = await temporaryVault();
    await made.vault.conferences.takeIn(caseFile(), []);
    await made.vault.conferences.takeIn(caseFile('other'), []);
  });
  afterAll(async () => {
    await made.vault.lock();
    made.remove();
  });
  const sayings = async (id: string) => {
    const history = await made.vault.documents.history(id);
    const read = await Promise.all(history.map(({ number }) => made.vault.documents.read(id, number)));
    return read.map(({ draft }) => draft.sections[0]?.text).reverse();
  };

  test('every state that was saved, and each that was restored, can be read again as it was', async () => {
    const step = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({
          put: fc.string({ unit: 'grapheme', maxLength: 40 }),
          at: fc.nat(),
          out: fc.nat(8),
        }),
      },
      { weight: 1, arbitrary: fc.record({ restore: fc.nat() }) },
      {
        weight: 1,
        arbitrary: fc.record({ rewrite: fc.string({ unit: 'grapheme', maxLength: 3000, size: 'max' }) }),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 90, size: 'max' }), async (steps) => {
        const name = fresh();
        const id = makeId('draft', 'trial', name);
        const { documents } = made.vault;
        const states = ['First words.'];
        const restores: [unknown, unknown][] = [];
        const unchanged: [unknown, unknown][] = [];
        let head = await documents.save(draftSaying('First words.', name), null);
        for (const one of steps) {
          const present = states.at(-1) ?? '';
          if ('restore' in one) {
            const number = (one.restore % states.length) + 1;
            head = (await documents.restore(id, number, head.digest)).revision;
            restores.push([head.restores, number]);
            states.push(states[number - 1] ?? '');
            continue;
          }
          const start = 'at' in one ? one.at % (present.length + 1) : 0;
          const next =
            'put' in one ? present.slice(0, start) + one.put + present.slice(start + one.out) : one.rewrite;
          const saved = await documents.save(draftSaying(next, name), head.digest);
          if (next !== present) states.push(next);
          else unchanged.push([saved, head]);
          head = saved;
        }
        expect(await sayings(id)).toEqual(states);
        for (const [is, ought] of [...restores, ...unchanged]) expect(is).toEqual(ought);
        const history = await documents.history(id);
        expect(history.map(({ number }) => number)).toEqual(states.map((_, at) => states.length - at));
        expect(history.slice(0, -1).map(({ parent }) => parent)).toEqual(
          history.slice(1).map(({ digest }) => digest),
        );
        expect((await documents.read(id)).revision).toEqual(head);
      }),
      { numRuns: 15 },
    );
    expect((await made.vault.audit.verify()).breaks).toEqual([]);
  });

  test('a save from a version that is not the present one is refused and overwrites nothing', async () => {
    const { documents } = made.vault;
    const name = fresh();
    const id = makeId('draft', 'trial', name);
    const first = await documents.save(draftSaying('One.', name), null);
    const second = await documents.save(draftSaying('Two.', name), first.digest);
    await expect(documents.save(draftSaying('Other two.', name), first.digest)).rejects.toSatisfy(
      by('draft-moved-on'),
    );
    await expect(documents.save(draftSaying('Another.', name), null)).rejects.toSatisfy(by('draft-moved-on'));
    await expect(documents.restore(id, 1, first.digest)).rejects.toSatisfy(by('draft-moved-on'));
    const both = await Promise.allSettled([
      documents.save(draftSaying('At once A.', name), second.digest),
      documents.save(draftSaying('At once B.', name), second.digest),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await sayings(id)).toEqual(['One.', 'Two.', 'At once A.']);
  });

  test('a save whose answer got lost may be asked for again, and makes no second version', async () => {
    const { documents } = made.vault;
    const name = fresh();
    const first = await documents.save(draftSaying('One.', name), null);
    expect(await documents.save(draftSaying('One.', name), null)).toEqual(first);
    const second = await documents.save(draftSaying('Two.', name), first.digest);
    expect(await documents.save(draftSaying('Two.', name), first.digest)).toEqual(second);
    expect(await sayings(makeId('draft', 'trial', name))).toEqual(['One.', 'Two.']);
  });

  test('what is not there, and a draft of an unknown or another conference, is refused', async () => {
    const { documents } = made.vault;
    const name = fresh();
    const id = makeId('draft', 'trial', name);
    await expect(documents.save(draftSaying('x', name, 'nowhere'), null)).rejects.toSatisfy(
      by('no-conference'),
    );
    const { digest } = await documents.save(draftSaying('One.', name), null);
    await expect(documents.read(id, 7)).rejects.toSatisfy(by('no-revision'));
    await expect(documents.read('draft:none')).rejects.toSatisfy(by('no-draft'));
    await expect(documents.restore(id, 7, digest)).rejects.toSatisfy(by('no-revision'));
    const moved = { ...draftSaying('One.', name), conference: makeId('conference', 'other') };
    await expect(documents.save(moved, digest)).rejects.toSatisfy(by('draft-of-other'));
  });

  test('the drafts of a conference are listed as they stand, histories in parts', async () => {
    const { documents } = made.vault;
    const first = await documents.save(draftSaying('One.', 'gp', 'other'), null);
    await documents.save(draftSaying('Two.', 'gp', 'other'), first.digest);
    const listed = await documents.list('conference:other');
    expect(listed.map(({ draft, revision }) => [draft.sections[0]?.text, revision.number])).toEqual([
      ['Two.', 2],
    ]);
    expect((await documents.history('draft:other:gp', { before: 2 })).map(({ number }) => number)).toEqual([
      1,
    ]);
    expect((await documents.history('draft:other:gp', { limit: 1 })).map(({ number }) => number)).toEqual([
      2,
    ]);
  });

  test('a version that is not what was saved is refused as damaged', async () => {
    const { documents, store } = made.vault;
    const name = fresh();
    const id = makeId('draft', 'trial', name);
    await documents.save(draftSaying('One.', name), null);
    store.connection.exec('DROP TRIGGER revision_no_update');
    store.connection.prepare('UPDATE revision SET actor = ? WHERE document = ?').run('Somebody else', id);
    await expect(documents.read(id)).rejects.toSatisfy(by('damaged'));
  });

  test('an hour of typing, a save each second, costs a few megabytes', async () => {
    const { vault, remove, folder } = await temporaryVault();
    await vault.conferences.takeIn(caseFile(), []);
    let text = Array.from({ length: 3000 }, (_, at) => `word${(at * 7919) % 3001}`).join(' ');
    let head = await vault.documents.save(draftSaying(text), null);
    for (let second = 0; second < 180; second++) {
      text = `${text.slice(0, 9000)}abcd ${text.slice(9000)}`;
      head = await vault.documents.save(draftSaying(text), head.digest);
    }
    const size = vault.store.connection
      .prepare(
        "SELECT sum(pgsize) FROM dbstat WHERE name IN ('audit', 'revision', 'sqlite_autoindex_revision_1')",
      )
      .pluck()
      .get();
    expect(Number(size) * 20).toBeLessThan(5_000_000);
    await vault.lock();
    const reopened = await unlock(folder);
    expect((await reopened.documents.read('draft:trial:school')).draft.sections[0]?.text).toBe(text);
    await reopened.lock();
    remove();
  });
});
