import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createServices } from '../../electron/host/services.ts';
import { VaultDesk } from '../../electron/host/vault-desk.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { Happened } from '../../shared/contract/events.ts';
import { answer, connect, type Send } from '../../shared/contract/wire.ts';
import { everyScenario } from './every-scenario.ts';
import { portsIn } from './test-ports.ts';

describe('by direct call', () => {
  const heard: Happened[] = [];
  const ports = portsIn(mkdtempSync(join(tmpdir(), 'whole-picture-data-')));
  const is = { host: 'cli', role: 'chair' } as const;
  const start = () => {
    const full = { ...ports, emit: (...one: Happened) => void heard.push(one), listening: () => 0 };
    const desk = new VaultDesk(full);
    return { desk, reply: answer(contract, createServices(full, desk)) };
  };
  let running = start();
  const send: Send = (call) => running.reply(call, is);
  const restart = async () => {
    await running.desk.lock('asked');
    running = start();
  };
  afterAll(() => running.desk.lock('asked'));

  test.each(everyScenario)('$title', async ({ run }) => {
    const reached = { host: connect(contract, send), send, heard: async () => heard, is, restart };
    await expect(run(reached)).resolves.toBeUndefined();
  });
});
