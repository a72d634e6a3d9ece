import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { refusal } from '../refusals.ts';
import type { Bond } from './wrap.ts';
import { unwrap, wrap } from './wrap.ts';

/** What a guess at a passphrase costs: memory in KiB and passes over it; bounded, so that a hostile file cannot eat a machine. */
export const PassphraseCost = z.object({
  memory: z
    .number()
    .int()
    .min(8 * 1024)
    .max(1024 * 1024),
  passes: z.number().int().min(1).max(20),
});
export type PassphraseCost = z.infer<typeof PassphraseCost>;

/** The cost of new slots: argon2id over 64 MiB three times, about 0.15 s of one core. */
export const usualCost: PassphraseCost = { memory: 64 * 1024, passes: 3 };

/** The data key wrapped under what argon2id makes of a passphrase. */
export const PassphraseSlot = z.object({
  algorithm: z.literal('argon2id'),
  cost: PassphraseCost,
  salt: z.base64(),
  wrapped: z.base64(),
});
export type PassphraseSlot = z.infer<typeof PassphraseSlot>;

/** Refuses a passphrase that is too short to protect anything; counted in characters as people see them. */
export function assertStrong(passphrase: string): void {
  if ([...new Intl.Segmenter('en-GB').segment(passphrase.trim())].length < 12)
    throw refusal('weak-passphrase');
}

/** Wraps a data key under a passphrase. */
export async function passphraseSlot(
  passphrase: string,
  dataKey: Uint8Array,
  bond: Bond,
  cost: PassphraseCost = usualCost,
): Promise<PassphraseSlot> {
  assertStrong(passphrase);
  const salt = randomBytes(16);
  const under = await stretched(passphrase, salt, cost);
  const wrapped = wrap(dataKey, under, bond);
  under.fill(0);
  return { algorithm: 'argon2id', cost, salt: salt.toString('base64'), wrapped };
}

/** The data key of a slot; null where the passphrase is another. */
export async function openPassphraseSlot(
  slot: PassphraseSlot,
  passphrase: string,
  bond: Bond,
): Promise<Buffer | null> {
  const under = await stretched(passphrase, Buffer.from(slot.salt, 'base64'), slot.cost);
  const key = unwrap(slot.wrapped, under, bond);
  under.fill(0);
  return key;
}

/** What the library calls argon2id; its own enum has no value at run time. */
const argon2id = 2;

/** The same passphrase typed on another keyboard may be other characters that look the same: NFKC makes them one. */
async function stretched(
  passphrase: string,
  salt: Uint8Array,
  { memory, passes }: PassphraseCost,
): Promise<Buffer> {
  // Loaded when it is needed: hosts look at the keys of vaults as they start, and stretch nothing then.
  const { hashRaw } = await import('@node-rs/argon2');
  return hashRaw(passphrase.normalize('NFKC').trim(), {
    algorithm: argon2id,
    memoryCost: memory,
    timeCost: passes,
    parallelism: 1,
    outputLen: 32,
    salt,
  });
}
