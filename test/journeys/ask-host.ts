import type { Draft } from '../../shared/domain/draft.ts';
import type { RevisionOfDraft } from '../../shared/domain/revision.ts';
import type { App } from './driver.ts';

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

/** Changes the one draft there is, sections by their headings and anything else, as another tab or another program would. */
export async function saveElsewhere(
  app: App,
  words: Readonly<Record<string, string>>,
  more: (draft: Draft) => Partial<Draft> = () => ({}),
): Promise<void> {
  const listed = (await askHost(app, 'conferences', 'list', {})) as { id: string }[];
  const drafts = await askHost(app, 'drafts', 'list', { conference: listed[0]?.id });
  const [stands] = drafts as RevisionOfDraft[];
  if (!stands) throw new Error('There is no draft.');
  const sections = stands.draft.sections.map((section) => ({
    ...section,
    text: words[section.heading] ?? section.text,
  }));
  await askHost(app, 'drafts', 'save', {
    draft: { ...stands.draft, sections, ...more(stands.draft) },
    parent: stands.revision.digest,
  });
}
