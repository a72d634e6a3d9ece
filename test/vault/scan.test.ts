import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeId } from '../../shared/base/ids.ts';
import { Child } from './child-process.ts';
import { filesBelow, hitsBelow } from './files-below.ts';
import { Names, planted } from './planted-names.ts';
import { temporaryFolder } from './temporary-vault.ts';

describe('names of people in a vault', () => {
  let place: ReturnType<typeof temporaryFolder>;
  let child: Child;
  const folder = () => join(place.folder, 'vaults', 'Trial.vault');
  beforeEach(() => {
    place = temporaryFolder();
    for (const name of ['vaults', 'home', 'temporary']) mkdirSync(join(place.folder, name));
    const own = { HOME: join(place.folder, 'home'), TMPDIR: join(place.folder, 'temporary') };
    child = new Child(folder(), {
      before: [
        'env',
        ...Object.entries({ ...own, SQLITE_TMPDIR: own.TMPDIR }).map(([name, value]) => `${name}=${value}`),
      ],
    });
  });
  afterEach(async () => {
    await child.kill();
    place.remove();
  });

  const hits = (names: Names) => hitsBelow(place.folder, names);

  test('200 of them are in no file, while it is open, after a kill, and when it is closed', async () => {
    const names = new Names(planted);
    expect(planted.length).toBe(200);
    expect(await child.ask({ do: 'create' })).toEqual({});
    expect(await child.ask({ do: 'plant' })).toEqual({ number: 200 });
    const files = filesBelow(place.folder).map(({ name }) => name.replace(place.folder, ''));
    expect(files).toEqual(
      expect.arrayContaining([
        '/vaults/Trial.vault/vault.db',
        '/vaults/Trial.vault/vault.db-wal',
        '/vaults/Trial.vault/vault.db-shm',
      ]),
    );
    expect(hits(names)).toEqual([]);
    expect(await child.ask({ do: 'search-planted' })).toEqual({ number: 200 });
    expect(hits(names)).toEqual([]);
    expect(await child.ask({ do: 'rotate' })).toEqual({});
    expect(await child.ask({ do: 'back-up' })).toEqual({});
    expect(hits(names)).toEqual([]);
    await child.kill();
    expect(hits(names)).toEqual([]);
    child = new Child(folder());
    expect(await child.ask({ do: 'unlock' })).toEqual({});
    expect(hits(names)).toEqual([]);
    expect(await child.ask({ do: 'search-planted' })).toEqual({ number: 200 });
    expect(await child.ask({ do: 'lock' })).toEqual({});
    expect(hits(names)).toEqual([]);
    expect(filesBelow(place.folder).length).toBeGreaterThan(5);
  });

  test('the scan finds a name that does lie open, in each of those ways', () => {
    const names = new Names(planted);
    const [first = ''] = planted;
    expect(names.in(Buffer.from(`..${first}..`))).toEqual([first]);
    expect(names.in(Buffer.from(`..${first.toUpperCase()}..`))).toEqual([first]);
    expect(names.in(Buffer.from(`..${first}..`, 'utf16le'))).toEqual([first]);
    expect(names.in(Buffer.from(makeId('draft', first)))).toEqual([first]);
    expect(names.in(Buffer.alloc(100_000, 'nothing of that kind '))).toEqual([]);
  });
});
