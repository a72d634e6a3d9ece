import { describe, expect, test } from 'vitest';
import { createServices } from '../../electron/host/services.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { Events } from '../../shared/contract/events.ts';
import { answer, connect, type Send } from '../../shared/contract/wire.ts';
import { scenarios } from './scenarios.ts';
import { testPorts } from './test-ports.ts';

describe('by direct call', () => {
  const heard: Events['render-progress'][] = [];
  const reply = answer(
    contract,
    createServices({ ...testPorts, emit: (_, happened) => heard.push(happened) }),
  );
  const is = { host: 'cli', role: 'chair' } as const;
  const send: Send = (call) => reply(call, is);
  test.each(scenarios)('$title', async ({ run }) => {
    const reached = { host: connect(contract, send), send, progress: async () => heard, is };
    await expect(run(reached)).resolves.toBeUndefined();
  });
});
