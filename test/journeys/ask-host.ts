import type { App } from './app.ts';

type Call = { service: string; operation: string; input: unknown };
type Preloaded = { host?: { call: (call: Call) => Promise<unknown> } };

/** Asks the host past the page, as another tab or another program of the same person would; gives what it answers. */
export async function askHost(
  app: App,
  service: string,
  operation: string,
  input: unknown,
): Promise<unknown> {
  const reply = await app.page.evaluate(
    async (call: Call) => {
      const preload = (globalThis as Preloaded).host;
      if (preload) return preload.call(call);
      const token = sessionStorage.getItem('host-token') ?? '';
      const answer = await fetch('/host', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(call),
      });
      return answer.json();
    },
    { service, operation, input },
  );
  const { ok, value } = reply as { ok: boolean; value?: unknown };
  if (!ok) throw new Error(`The host did not answer ${service}.${operation}.`);
  return value;
}
