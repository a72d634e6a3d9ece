import { contract, type Host } from '../../shared/contract/contract.ts';
import type { Caller } from '../../shared/contract/define.ts';
import { answer, connect } from '../../shared/contract/wire.ts';
import type { Ports } from '../host/ports.ts';
import { createServices } from '../host/services.ts';
import { tellDeveloper } from './faults.ts';

/** The command line's host: no wire at all, yet the same contract and the same checks at its edge. */
export function connectInProcess(ports: Ports, role: Caller['role']): Host {
  const reply = answer(contract, createServices(ports), tellDeveloper);
  return connect(contract, (call) => reply(call, { host: 'cli', role }));
}
