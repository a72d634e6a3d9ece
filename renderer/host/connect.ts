import { contract, type Host } from '../../shared/contract/contract.ts';
import { connect, type Call, type Reply } from '../../shared/contract/wire.ts';
import { deliver, type Listen } from './event-stream.ts';
import { listenOverHttp, sendOverHttp, takeToken } from './over-http.ts';

/** What a preload script gives the page, when there is one. */
type Preload = {
  call: (call: Call) => Promise<Reply>;
  subscribe: (listener: (name: string, happened: unknown) => void) => () => void;
};

declare global {
  interface Window {
    readonly host?: Preload;
  }
}

/** The page's one door: the host's operations, and its events until the returned function is called. */
export type Door = { host: Host; subscribe: (listen: Listen) => () => void };

/** Opens the door: through the preload where there is one, else over HTTP to the host that served the page. */
export function openDoor(): Door {
  const preload = window.host;
  if (preload) {
    return {
      host: connect(contract, (call) => preload.call(call)),
      subscribe: (listen) => preload.subscribe((name, happened) => deliver(name, happened, listen)),
    };
  }
  const token = takeToken();
  return {
    host: connect(contract, sendOverHttp(token)),
    subscribe: (listen) => listenOverHttp(token, listen),
  };
}
