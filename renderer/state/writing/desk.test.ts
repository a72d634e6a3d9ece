import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseFile, draftSaying, temporaryVault } from '../../../test/vault/temporary-vault.ts';
import type { Vault } from '../../../electron/host/vault/vault.ts';
import { Draft } from '../../../shared/domain/draft.ts';
import type { RevisionOfDraft } from '../../../shared/domain/revision.ts';
import { Desk, type DeskPorts } from './desk.ts';

let vault: Vault;
let opened: RevisionOfDraft;
let away: () => Promise<void>;

beforeEach(async () => {
  const made = await temporaryVault();
  vault = made.vault;
  away = async () => {
    await vault.lock();
    made.remove();
  };
  await vault.conferences.takeIn(caseFile(), []);
  const draft = draftSaying('He came in without a coat.');
  opened = { draft, revision: await vault.documents.save(draft, null) };
});

afterEach(() => away());

const drafts: DeskPorts['drafts'] = {
  save: async ({ draft, parent }) => vault.documents.save(Draft.parse(draft), parent),
  read: async ({ draft, number }) => vault.documents.read(draft, number),
};

/** A desk that saves when the test says so. */
const deskOn = (from: RevisionOfDraft, own: DeskPorts['drafts'] = drafts) =>
  new Desk(vault.id, from, { drafts: own, after: () => () => {}, told: () => {} });

const kept = async () => {
  const { revision, draft } = await vault.documents.read(opened.draft.id);
  return [revision.number, draft.sections[0]?.text];
};

test('what is typed is acknowledged only once it is in the vault', async () => {
  const desk = deskOn(opened);
  desk.write(0, 'He came in without a coat again.', 0);
  expect(desk.isUnsaved).toBe(true);
  expect(desk.store.getState().kept).toBe(opened);
  await desk.flush();
  expect(desk.store.getState().state.kind).toBe('saved');
  expect(desk.store.getState().kept.revision.number).toBe(2);
  expect(await kept()).toEqual([2, 'He came in without a coat again.']);
});

test('a draft that moved on elsewhere is not overwritten; what is chosen follows it', async () => {
  const [here, there] = [deskOn(opened), deskOn(opened)];
  there.write(0, 'He came in with a new coat.', 0);
  await there.flush();
  here.write(0, 'He came in cold.', 0);
  await here.flush();
  expect(here.store.getState().state.kind).toBe('refused');
  expect(here.store.getState().elsewhere?.draft.sections[0]?.text).toBe('He came in with a new coat.');
  expect(await kept()).toEqual([2, 'He came in with a new coat.']);

  here.write(0, 'He came in cold and wet.', 9000);
  await here.flush();
  expect(await kept()).toEqual([2, 'He came in with a new coat.']);
  await here.settle(here.store.getState().draft);
  expect(here.store.getState()).toMatchObject({ elsewhere: null, state: { kind: 'saved' } });
  expect(await kept()).toEqual([3, 'He came in cold and wet.']);
  expect((await vault.documents.read(opened.draft.id, 2)).draft.sections[0]?.text).toBe(
    'He came in with a new coat.',
  );
});

/** Drafts over a line that loses this many answers on their way back, and with them what is asked next. */
function lossy(answers: number): DeskPorts['drafts'] {
  let broken = false;
  return {
    save: async (asked) => {
      broken = false;
      const revision = await drafts.save(asked);
      broken = answers-- > 0;
      if (broken) throw new Error('The line broke.');
      return revision;
    },
    read: async (asked) => {
      if (broken) throw new Error('The line is still broken.');
      return drafts.read(asked);
    },
  };
}

test('an answer that is lost on its way is not taken for somebody else', async () => {
  const desk = deskOn(opened, lossy(1));
  desk.write(0, 'He came in cold.', 0);
  await desk.flush();
  expect(desk.store.getState().state.kind).toBe('refused');
  desk.write(0, 'He came in cold and wet.', 9000);
  await desk.flush();
  expect(desk.store.getState()).toMatchObject({ elsewhere: null, state: { kind: 'saved' } });
  expect(await kept()).toEqual([3, 'He came in cold and wet.']);
});

test('a vault that is locked keeps nobody from typing, and takes everything once it is open again', async () => {
  let locked = true;
  const desk = deskOn(opened, {
    read: drafts.read,
    save: async (asked) => {
      if (locked) throw new Error('The vault is locked.');
      return drafts.save(asked);
    },
  });
  desk.write(0, 'He came in cold.', 0);
  await desk.flush();
  desk.rest();
  desk.write(0, 'He came in cold and wet.', 9000);
  expect(desk.isUnsaved).toBe(true);
  locked = false;
  await desk.flush();
  expect(await kept()).toEqual([2, 'He came in cold and wet.']);
});

test('a field goes back step by step, then into the versions from before this session', async () => {
  const desk = deskOn(opened);
  desk.write(0, 'He came in without a coat!', 0);
  expect(desk.stepBack(0)).toBe(true);
  expect(desk.stepBack(0)).toBe(false);
  expect(desk.beginningOf(0)).toBe(1);
  desk.reachBack(0, { number: 1, text: 'He came in.' });
  expect(desk.stepForth(0)).toBe(true);
  expect(desk.store.getState().draft.sections[0]?.text).toBe('He came in without a coat.');
});
