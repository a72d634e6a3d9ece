import { describe, expect, test } from 'vitest';
import { derivedKey, freshKey, unwrap, wrap } from './wrap.ts';

const bond = { vault: 'vault:one', slot: 'passphrase', format: 1 };

describe('a wrapped key', () => {
  const [key, under] = [freshKey(), freshKey()];
  const wrapped = wrap(key, under, bond);

  test('comes back under the same key and bond', () => {
    expect(unwrap(wrapped, under, bond)).toEqual(key);
    expect(wrapped).not.toContain(key.toString('base64'));
  });

  test('does not come back under another key, in another vault, slot or format', () => {
    expect(unwrap(wrapped, freshKey(), bond)).toBeNull();
    expect(unwrap(wrapped, under, { ...bond, vault: 'vault:two' })).toBeNull();
    expect(unwrap(wrapped, under, { ...bond, slot: 'recovery' })).toBeNull();
    expect(unwrap(wrapped, under, { ...bond, format: 2 })).toBeNull();
  });

  test('does not come back with any bit altered, nor cut short', () => {
    const bytes = Buffer.from(wrapped, 'base64');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const altered = Buffer.from(bytes);
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(unwrap(altered.toString('base64'), under, bond)).toBeNull();
    }
    expect(unwrap(bytes.subarray(0, -1).toString('base64'), under, bond)).toBeNull();
    expect(unwrap('', under, bond)).toBeNull();
  });

  test('is derived differently for each vault and purpose', () => {
    const made = [
      derivedKey(key, 'a', 'x'),
      derivedKey(key, 'a', 'y'),
      derivedKey(key, 'b', 'x'),
      derivedKey(under, 'a', 'x'),
    ];
    expect(new Set(made.map((one) => one.toString('hex'))).size).toBe(made.length);
  });
});
