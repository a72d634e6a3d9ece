import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Happened } from '../../shared/contract/events.ts';
import type { Ports, VaultPlace } from './ports.ts';
import { VaultDesk } from './vault-desk.ts';

const passphrase = 'kettle marble otter';

/** Timers that go off when they are told to. */
class Timers {
  readonly #running = new Map<number, { milliseconds: number; goOff: () => void }>();
  #next = 0;
  readonly after: VaultPlace['after'] = (milliseconds, then) => {
    const at = this.#next++;
    this.#running.set(at, { milliseconds, goOff: then });
    return () => this.#running.delete(at);
  };

  get waits(): number[] {
    return [...this.#running.values()].map(({ milliseconds }) => milliseconds);
  }

  get started(): number {
    return this.#next;
  }

  goOff(): void {
    for (const [at, { goOff }] of this.#running) {
      this.#running.delete(at);
      goOff();
    }
  }
}

describe('the desk', () => {
  let folder: string;
  let told: Happened[];
  let timers: Timers;
  let pages: number;
  /** Whether the profile of the person takes what is written to it. */
  let remembering: boolean;
  let desk: VaultDesk;
  /** What a page does when it is asked to save; it answers by itself. */
  let save: (ticket: string) => void;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'desk-'));
    told = [];
    timers = new Timers();
    pages = 0;
    remembering = true;
    save = (ticket) => desk.flushed(ticket);
    let kept: Record<string, unknown> = {};
    const vaults: VaultPlace = {
      folder: join(folder, 'vaults'),
      settings: {
        read: () => kept,
        write: (settings) => {
          if (!remembering) throw new Error('ENOSPC');
          kept = settings;
        },
      },
      after: timers.after,
      cost: { memory: 8 * 1024, passes: 1 },
    };
    const ports: Ports = {
      now: () => new Date(),
      exampleFolder: '',
      templatesFolder: '',
      version: '0',
      vaults,
      emit: (...happened) => {
        told.push(happened);
        if (happened[0] === 'save-now') save(happened[1].ticket);
      },
      listening: () => pages,
    };
    desk = new VaultDesk(ports);
  });
  afterEach(async () => {
    await desk.lock('asked');
    rmSync(folder, { recursive: true, force: true });
  });

  const make = (name: string) =>
    desk.create(desk.known.folderFor(name), { passphrase, actor: 'K. Osei', demonstration: false });
  const open = (name: string) => desk.open(desk.known.folderFor(name), { passphrase }, { actor: 'K. Osei' });
  const locked = () => told.filter(([name]) => name === 'vault-locked').map(([, happened]) => happened);

  test('locks by itself when nobody has done anything for ten minutes, or for as many as were set', async () => {
    await make('One');
    expect(timers.waits).toEqual([10 * 60_000]);
    desk.lockAfter = 3;
    expect(timers.waits).toEqual([3 * 60_000]);
    timers.goOff();
    await desk.lock('asked');
    expect(desk.present).toBeNull();
    expect(locked()).toEqual([{ why: 'idle' }]);
    expect(timers.waits).toEqual([]);
    await open('One');
    expect(timers.waits).toEqual([3 * 60_000]);
  });

  test('whatever a person does starts the time anew; looking at what is open does not', async () => {
    await make('One');
    const before = timers.started;
    expect(desk.present?.vault).toBeDefined();
    expect(timers.started).toBe(before);
    expect(desk.vault).toBe(desk.present?.vault);
    desk.touched();
    expect(timers.started).toBe(before + 2);
    expect(timers.waits).toHaveLength(1);
  });

  test('what a page saves when it is asked to is in the vault before it is locked', async () => {
    await make('One');
    pages = 1;
    let saved = false;
    save = (ticket) => {
      void desk.vault.ledger
        .change(({ tell }) => tell({ action: 'disclosure-decided', subject: 'conference:one' }))
        .then(() => {
          saved = true;
          desk.flushed(ticket);
        });
    };
    await desk.lock('sleep');
    expect(saved).toBe(true);
    expect(locked()).toEqual([{ why: 'sleep' }]);
    pages = 0;
    await open('One');
    const entries = await desk.vault.audit.entries();
    expect(entries.map(({ action }) => action)).toContain('disclosure-decided');
  });

  test('a page that does not answer does not keep the vault open, nor does one that answers too late', async () => {
    await make('One');
    pages = 2;
    const tickets: string[] = [];
    save = (ticket) => tickets.push(ticket);
    await desk.lock('asked');
    expect(desk.present).toBeNull();
    expect(tickets).toHaveLength(1);
    for (const ticket of tickets) desk.flushed(ticket);
    expect(locked()).toEqual([{ why: 'asked' }]);
  });

  test('all pages have to answer, each of them once', async () => {
    await make('One');
    pages = 2;
    let answers = 0;
    save = (ticket) => {
      for (let page = 0; page < 2; page++) {
        answers++;
        desk.flushed(ticket);
      }
    };
    await desk.lock('asked');
    expect(answers).toBe(2);
  });

  test('opening another vault locks the one that was open; where it is refused that one stays', async () => {
    await make('One');
    await make('Two');
    expect(desk.present?.folder).toBe(desk.known.folderFor('Two'));
    expect(locked()).toEqual([{ why: 'elsewhere' }]);
    await expect(
      desk.open(desk.known.folderFor('One'), { passphrase: 'no' }, { actor: 'K. Osei' }),
    ).rejects.toThrow(/not the passphrase/);
    expect(desk.present?.folder).toBe(desk.known.folderFor('Two'));
    await open('One');
    expect(desk.present?.folder).toBe(desk.known.folderFor('One'));
  });

  test('of two that open the same vault at once each comes to hold it, one after the other', async () => {
    await make('One');
    await desk.lock('asked');
    await Promise.all([open('One'), open('One'), desk.lock('asked'), open('One')]);
    expect(desk.present?.vault.readOnly).toBe(false);
  });

  test('a profile that takes nothing keeps no vault from being opened, locked and said to be locked', async () => {
    await make('One');
    await desk.lock('asked');
    remembering = false;
    await open('One');
    expect(desk.present?.vault.readOnly).toBe(false);
    const { vault } = desk;
    await desk.lock('sleep');
    expect(desk.present).toBeNull();
    expect(locked().at(-1)).toEqual({ why: 'sleep' });
    await expect(vault.audit.entries()).rejects.toMatchObject({ reason: 'locked' });
  });

  test('without an open vault it says so', () => {
    expect(() => desk.vault).toThrow('No vault is open: open one first.');
  });

  test('what is remembered of vaults are folders, identifiers, instants and ends of chains', async () => {
    await make('One');
    await desk.lock('asked');
    const known = desk.known.list();
    expect(
      known.map(({ name, reachable, keychain, demonstration }) => [name, reachable, keychain, demonstration]),
    ).toEqual([['One', true, false, false]]);
    rmSync(desk.known.folderFor('One'), { recursive: true });
    expect(desk.known.list().map(({ name, reachable }) => [name, reachable])).toEqual([['One', false]]);
  });
});
