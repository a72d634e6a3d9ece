import { contract, type Host } from '../../shared/contract/contract.ts';
import type { Caller } from '../../shared/contract/define.ts';
import { answer, connect } from '../../shared/contract/wire.ts';
import type { Emit } from '../../shared/contract/events.ts';
import type { QuietPorts } from '../host/ports.ts';
import { createServices } from '../host/services.ts';
import { tellDeveloper } from './faults.ts';

/** The command line's host: no wire at all, yet the same contract and the same checks at its edge. */
export function connectInProcess(ports: QuietPorts, role: Caller['role'], emit: Emit = () => {}): Host {
  const services = createServices({ ...ports, emit, listening: () => 0 });
  const reply = answer(contract, services, tellDeveloper);
  return connect(contract, (call) => reply(call, { host: 'cli', role }));
}
