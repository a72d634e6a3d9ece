import type { Failure } from '../../shared/base/refusal.ts';
import type { Call, Reply, Send } from '../../shared/contract/wire.ts';
import { eventReader, type Listen } from './event-stream.ts';

const lost: Failure = {
  code: 'broken',
  message: 'Whole Picture is not answering. Start it again; your files are as they were.',
};

const remembered = 'host-token';

/** The token that the local host put behind the # of the address: kept for this tab, taken out of the address. */
export function takeToken(): string {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given) {
    sessionStorage.setItem(remembered, given);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return given ?? sessionStorage.getItem(remembered) ?? '';
}

/** The most that browsers let a page leave behind to be sent once it is gone, in bytes; a little less than they say. */
const mostLeftBehind = 60_000;

/** Sends calls to the local host that served this page; those of a page that is closing are sent though it is gone. */
export function sendOverHttp(token: string): Send {
  let closing = false;
  window.addEventListener('pagehide', () => (closing = true), { capture: true });
  window.addEventListener('pageshow', () => (closing = false), { capture: true });
  return async (call: Call): Promise<Reply> => {
    try {
      const body = JSON.stringify(call);
      const response = await fetch('/host', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body,
        keepalive: closing && new Blob([body]).size < mostLeftBehind,
      });
      return (await response.json()) as Reply;
    } catch {
      return { ok: false, failure: lost };
    }
  };
}

/** Listens to the local host until stopped; a stream that breaks off is taken up again after a second. */
export function listenOverHttp(token: string, listen: Listen): () => void {
  const stop = new AbortController();
  const read = async () => {
    const response = await fetch('/events', {
      headers: { authorization: `Bearer ${token}` },
      signal: stop.signal,
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const feed = eventReader(listen);
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) feed(part.value);
  };
  const again = () => {
    if (!stop.signal.aborted) setTimeout(follow, 1000);
  };
  const follow = () => {
    read().then(again, again);
  };
  follow();
  return () => stop.abort();
}
