import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../../shared/domain/draft.ts';
import { draftSaying } from '../../../../test/vault/temporary-vault.ts';
import { digestOf } from '../digest.ts';
import { refusal } from '../refusals.ts';
import type { SavedState } from './autosave.ts';
import { Autosave, beforeAnotherTry, behindKeys } from './autosave.ts';

/** A disk and a clock in hand: time passes when the test says so, a save ends when the test lets it. */
function desk() {
  let now = 0;
  let timers: { due: number; ring: () => void }[] = [];
  const saved: string[] = [];
  const states: SavedState['kind'][] = [];
  const gate = { open: true, full: false, waiting: [] as (() => void)[] };
  const autosave = new Autosave(null, {
    async save(draft: Draft, parent) {
      if (!gate.open) await new Promise<void>((go) => gate.waiting.push(go));
      if (gate.full) throw refusal('disk-full');
      const text = draft.sections[0]?.text ?? '';
      saved.push(text);
      return {
        document: draft.id,
        number: saved.length,
        at: new Date(now).toISOString(),
        actor: 'Test author',
        parent,
        restores: null,
        digest: digestOf([parent, text]),
      };
    },
    after(milliseconds, then) {
      const timer = { due: now + milliseconds, ring: then };
      timers.push(timer);
      return () => (timers = timers.filter((one) => one !== timer));
    },
    told: (state) => states.push(state.kind),
  });
  const settle = () => new Promise<void>((done) => setImmediate(done));
  const pass = async (milliseconds: number) => {
    now += milliseconds;
    for (const timer of timers.filter(({ due }) => due <= now)) {
      timers = timers.filter((one) => one !== timer);
      timer.ring();
    }
    await settle();
  };
  return {
    autosave,
    saved,
    states,
    gate,
    pass,
    settle,
    type: (text: string) => autosave.typed(draftSaying(text)),
  };
}

describe('saving while somebody types', () => {
  test('the first key starts the clock; typing on does not put the save off', async () => {
    const { saved, pass, type } = desk();
    for (let key = 1; key <= 20; key++) {
      type('x'.repeat(key));
      await pass(behindKeys / 8);
    }
    expect(saved.map(({ length }) => length)).toEqual([8, 16]);
  });

  test('leaving saves at once, and what was typed during a save is saved after it', async () => {
    const { autosave, saved, gate, settle, states, type } = desk();
    gate.open = false;
    type('one');
    const first = autosave.flush();
    type('one two');
    const second = autosave.flush();
    gate.open = true;
    gate.waiting.forEach((go) => go());
    await settle();
    expect(await first).toEqual({ kind: 'unsaved' });
    expect(await second).toMatchObject({ kind: 'saved' });
    expect(saved).toEqual(['one', 'one two']);
    expect(states).toEqual(['unsaved', 'unsaved', 'unsaved', 'saved']);
  });

  test('each save follows from the one before', async () => {
    const { autosave, type } = desk();
    type('one');
    await autosave.flush();
    expect(autosave.parent).toBe(digestOf([null, 'one']));
    type('two');
    await autosave.flush();
    expect(autosave.parent).toBe(digestOf([digestOf([null, 'one']), 'two']));
  });

  test('a refusal is told and tried again with the newest words, which stay in memory meanwhile', async () => {
    const { autosave, saved, gate, pass, type } = desk();
    gate.full = true;
    type('one');
    expect(await autosave.flush()).toEqual({ kind: 'refused', message: refusal('disk-full').message });
    type('one two');
    expect(autosave.state.kind).toBe('refused');
    gate.full = false;
    await pass(beforeAnotherTry);
    expect(saved).toEqual(['one two']);
    expect(autosave.state).toMatchObject({ kind: 'saved' });
  });

  test('with nothing typed there is nothing to save', async () => {
    const { autosave, saved } = desk();
    expect(await autosave.flush()).toEqual({ kind: 'untouched' });
    expect(saved).toEqual([]);
  });
});
