import { describe, expect, test } from 'vitest';
import { makeId } from '../base/ids.ts';
import { Refusal } from '../base/refusal.ts';
import { type Draft, draftRecord } from '../domain/draft.ts';
import { Autosave, beforeAnotherTry, behindKeys, type SavedState } from './draft.ts';

const full = new Refusal('refused', 'The disk is full, so the change was not saved.');

const digestOf = (parts: readonly (string | null)[]): string => JSON.stringify(parts);

const draftSaying = (text: string): Draft =>
  draftRecord.make({
    id: makeId('draft', 'trial', 'school'),
    conference: makeId('conference', 'trial'),
    agency: 'school',
    sections: [{ key: 'worries', heading: 'What are we worried about?', text }],
  });

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
      if (gate.full) throw full;
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
    expect(await autosave.flush()).toEqual({ kind: 'refused', message: full.message });
    type('one two');
    expect(autosave.state.kind).toBe('refused');
    await pass(beforeAnotherTry(1));
    gate.full = false;
    await pass(beforeAnotherTry(1));
    expect(saved).toEqual([]);
    await pass(beforeAnotherTry(2) - beforeAnotherTry(1));
    expect(saved).toEqual(['one two']);
    expect(autosave.state).toMatchObject({ kind: 'saved' });
  });

  test('a disk that stays full is not asked for ever', async () => {
    const { autosave, gate, states, pass, settle, type } = desk();
    gate.full = true;
    type('one');
    for (let waited = 0; waited < 200; waited++) {
      await pass(16_000);
      await settle();
    }
    const tries = states.filter((kind) => kind === 'refused').length;
    expect(tries).toBe(20);
    gate.full = false;
    expect((await autosave.flush()).kind).toBe('saved');
  });

  test('a rest tries nothing, and keeps the words until the next flush', async () => {
    const { autosave, saved, pass, type } = desk();
    type('one');
    autosave.rest();
    await pass(60_000);
    expect(saved).toEqual([]);
    expect(autosave.state.kind).toBe('unsaved');
    await autosave.flush();
    expect(saved).toEqual(['one']);
  });

  test('it goes on from the revision that it is told', async () => {
    const { autosave, type } = desk();
    type('one');
    autosave.goOnFrom('theirs');
    await autosave.flush();
    expect(autosave.parent).toBe(digestOf(['theirs', 'one']));
  });

  test('with nothing typed there is nothing to save', async () => {
    const { autosave, saved } = desk();
    expect(await autosave.flush()).toEqual({ kind: 'untouched' });
    expect(saved).toEqual([]);
  });
});
