import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createServices } from '../../../electron/host/services.ts';
import { VaultDesk } from '../../../electron/host/vault-desk.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { answer, connect, type Send } from '../../../shared/contract/wire.ts';
import { carriedReal } from '../../../test/contract/carried-case.ts';
import { portsIn } from '../../../test/contract/test-ports.ts';
import { createDocumentStore } from '../document.ts';
import { createEditors, type Editor } from '../editors.ts';
import type { Page } from '../page.tsx';
import { createVaultStore } from '../vault.ts';
import { createWorkbenchStore } from '../workbench.ts';
import { openFolder } from './open-conference.ts';
import { lockVault, makeVault } from './open-vault.ts';

let page: Page;
let shown: Editor[];
let desk: VaultDesk;
/** What is told of each call that is held back: its name, and the way to let it go. */
let held: Map<string, () => void>;
let holding: RegExp;

beforeEach(async () => {
  const ports = {
    ...portsIn(mkdtempSync(join(tmpdir(), 'whole-picture-data-'))),
    emit: () => {},
    listening: () => 0,
  };
  desk = new VaultDesk(ports);
  const reply = answer(contract, createServices(ports, desk));
  held = new Map();
  holding = /^$/;
  const send: Send = async (call) => {
    const name = `${call.service}.${call.operation}`;
    if (holding.test(name)) await new Promise<void>((go) => held.set(name, go));
    return reply(call, { host: 'cli', role: 'chair' });
  };
  shown = [];
  page = {
    host: connect(contract, send),
    document: createDocumentStore(),
    vault: createVaultStore(),
    workbench: createWorkbenchStore({ getItem: () => null, setItem: () => {} }),
    editors: createEditors(),
    today: '2026-06-20',
  };
  page.editors.attach({
    open: (editor) => void shown.push(editor),
    closeActive: () => {},
    closeWhere: (unwanted) => void (shown = shown.filter((each) => !unwanted(each))),
    splitActive: () => {},
    step: () => {},
    all: () => shown,
  });
  await makeVault(page, { name: 'Team', passphrase: 'kettle marble otter sleigh', actor: 'H. B.' });
});

afterEach(() => desk.lock('asked'));

test.each(['drafts.list', 'deadlines.rules'])(
  'a conference is shown when all of it is there, so that nothing comes late over what somebody has opened: %s',
  async (slow) => {
    holding = new RegExp(`^${slow}$`);
    const opening = openFolder(page, carriedReal());
    await expect.poll(() => held.has(slow)).toBe(true);
    expect(page.document.getState()).toMatchObject({ opening: 'folder', current: null });
    let atFirstSight: string[] = [];
    const stop = page.document.subscribe(({ current }) => {
      if (current && !atFirstSight.length)
        queueMicrotask(() => (atFirstSight = shown.map(({ kind }) => kind)));
    });
    held.get(slow)?.();
    await opening;
    stop();
    expect(atFirstSight).toEqual(['contribution']);
    expect(page.document.getState().rules).not.toBeNull();
  },
);

test('a vault that is locked while a conference of it is opened leaves nothing of it in the window', async () => {
  holding = /^drafts[.]list$/;
  const opening = openFolder(page, carriedReal());
  await expect.poll(() => held.has('drafts.list')).toBe(true);
  await lockVault(page);
  held.get('drafts.list')?.();
  await opening;
  expect(page.document.getState()).toMatchObject({ current: null, opening: 'none' });
  expect(shown.filter(({ kind }) => kind !== 'welcome')).toEqual([]);
});
