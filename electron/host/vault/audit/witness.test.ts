import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../../test/vault/temporary-vault.ts';
import { digestOf } from '../digest.ts';
import { Witness } from './witness.ts';

describe('the witness of the head', () => {
  let place: ReturnType<typeof temporaryFolder>;
  let file = '';
  beforeEach(() => {
    place = temporaryFolder();
    file = join(place.folder, 'audit.head');
  });
  afterEach(() => place.remove());
  const head = (seq: number) => ({ seq, hash: digestOf(seq) });

  test('tells the last head that was written, also after it was closed', () => {
    expect(Witness.read(file)).toBeNull();
    for (const last of [3, 4, 9]) {
      const witness = Witness.open(file, 'vault:one');
      for (let seq = 1; seq <= last; seq++) {
        witness.write(head(seq));
        expect(Witness.read(file)).toEqual({ vault: 'vault:one', ...head(seq) });
      }
      witness.sync();
      witness.close();
      expect(Witness.read(file)?.seq).toBe(last);
      copyFileSync('/dev/null', file);
    }
  });

  test('a slot that was torn at any byte leaves the head before it', () => {
    const witness = Witness.open(file, 'vault:one');
    witness.write(head(1));
    witness.write(head(2));
    const before = readFileSync(file);
    witness.write(head(3));
    witness.close();
    const after = readFileSync(file);
    for (let torn = 0; torn <= after.length; torn += 7) {
      writeFileSync(file, Buffer.concat([after.subarray(0, torn), before.subarray(torn)]));
      expect([2, 3]).toContain(Witness.read(file)?.seq);
    }
    writeFileSync(file, after);
    expect(Witness.read(file)?.seq).toBe(3);
  });

  test('a file that is empty, cut short or altered in both slots tells nothing', () => {
    for (const text of ['', '{}', 'x'.repeat(1024)]) {
      writeFileSync(file, text);
      expect(Witness.read(file)).toBeNull();
    }
    const witness = Witness.open(file, 'vault:one');
    witness.write(head(1));
    writeFileSync(file, readFileSync(file, 'utf8').replace('"seq":1', '"seq":2'));
    expect(Witness.read(file)).toBeNull();
    witness.close();
  });
});
