import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { told } from '../store/translate.ts';
import type { Head } from './chain.ts';
import { digestOf } from '../digest.ts';

/** The bytes of one of the two slots: less than a sector, so that a slot is written whole or not at all. */
const slotSize = 512;

const Slot = z.object({ vault: z.string(), seq: z.number().int().nonnegative(), hash: z.string() });
type Slot = z.infer<typeof Slot>;

/**
 * The head of the audit chain as last acknowledged, kept beside the store (audit.head): a store that is rolled back, replaced or
 * cut off no longer holds it. Nothing in it is secret. It is written after each commit, in turn into one of two slots, so that
 * it is never ahead of the store and a torn slot leaves the other; each slot ends with the digest of what it says.
 */
export class Witness {
  readonly #place: number;
  readonly #vault: string;
  #slot: 0 | 1 = 0;
  private constructor(place: number, vault: string) {
    this.#place = place;
    this.#vault = vault;
  }

  /** What the file tells: the later of its whole slots; null where there is none. */
  static read(file: string): (Head & { vault: string }) | null {
    return newest(slotsOf(file))?.slot ?? null;
  }

  /** Opens the file to be written by the vault's one writer. */
  static open(file: string, vault: string): Witness {
    const current = newest(slotsOf(file));
    const witness = new Witness(
      told(() => openSync(file, existsSync(file) ? 'r+' : 'w+', 0o600)),
      vault,
    );
    witness.#slot = current?.place === 0 ? 1 : 0;
    return witness;
  }

  /** Takes down the head of a change that has just been committed. */
  write({ seq, hash }: Head): void {
    const said: Slot = { vault: this.#vault, seq, hash };
    const line = JSON.stringify({ ...said, check: digestOf(said) });
    told(() => writeSync(this.#place, line.padEnd(slotSize - 1) + '\n', this.#slot * slotSize));
    this.#slot = this.#slot === 0 ? 1 : 0;
  }

  /** Puts what was written on the disk for good. */
  sync(): void {
    told(() => fsyncSync(this.#place));
  }

  /** Lets the file go. */
  close(): void {
    closeSync(this.#place);
  }
}

type Placed = { place: 0 | 1; slot: Slot };

function slotsOf(file: string): Placed[] {
  if (!existsSync(file)) return [];
  const bytes = told(() => readFileSync(file));
  return ([0, 1] as const).flatMap((place) => {
    try {
      const text = bytes.subarray(place * slotSize, (place + 1) * slotSize).toString('utf8');
      const { check, ...said } = Slot.extend({ check: z.string() }).parse(JSON.parse(text));
      return digestOf(said) === check ? [{ place, slot: said }] : [];
    } catch {
      return [];
    }
  });
}

const newest = (slots: Placed[]): Placed | undefined =>
  slots.toSorted((a, b) => b.slot.seq - a.slot.seq).at(0);
