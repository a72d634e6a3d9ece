/** A checker of English prose beside which ours is timed: its name with its version, and how it reads a text. */
export type Rival = { name: string; read: (text: string) => unknown };

type Make = (load: Load) => Promise<Rival['read'] | undefined>;
type Load = (name: string) => Promise<Record<string, unknown>>;
type Call = (...given: unknown[]) => unknown;

const isCall = (thing: unknown): thing is Call => typeof thing === 'function';
const part = (thing: unknown, name: string): unknown =>
  (typeof thing === 'object' || typeof thing === 'function') && thing !== null
    ? (thing as Record<string, unknown>)[name]
    : undefined;

const writeGood: Make = async (load) => {
  const { default: check } = await load('write-good');
  return isCall(check) ? (text) => check(text) : undefined;
};

const alex: Make = async (load) => {
  const { text: check } = await load('alex');
  return isCall(check) ? (text) => check(text) : undefined;
};

/** retext with its rules for passives, intensifiers and equality: the nearest that it has to ours. */
const retext: Make = async (load) => {
  const { unified } = await load('unified');
  const plugins: unknown[] = [];
  for (const name of [
    'retext-english',
    'retext-equality',
    'retext-passive',
    'retext-intensify',
    'retext-stringify',
  ])
    plugins.push((await load(name)).default);
  if (!isCall(unified)) return undefined;
  let processor = unified();
  for (const plugin of plugins) {
    const use = part(processor, 'use');
    if (isCall(use)) processor = use.call(processor, plugin);
  }
  const run = part(processor, 'processSync');
  return isCall(run) ? (text) => run.call(processor, text) : undefined;
};

/** textlint's kernel on plain text with its rule write-good. */
const textlint: Make = async (load) => {
  const { TextlintKernel } = await load('@textlint/kernel');
  const plugin = (await load('@textlint/textlint-plugin-text')).default;
  const rule = (await load('textlint-rule-write-good')).default;
  if (!isCall(TextlintKernel)) return undefined;
  const kernel: unknown = Reflect.construct(TextlintKernel, []);
  const lint = part(kernel, 'lintText');
  if (!isCall(lint)) return undefined;
  const plain = (thing: unknown): unknown => part(thing, 'default') ?? thing;
  return (text) =>
    lint.call(kernel, text, {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: plain(plugin) }],
      rules: [{ ruleId: 'write-good', rule: plain(rule) }],
    });
};

const makers: Record<string, Make> = { 'write-good': writeGood, alex, retext, '@textlint/kernel': textlint };

/** The rivals that are installed here; those that are not are named in `missing`. */
export async function wordingRivals(): Promise<{ rivals: Rival[]; missing: string[] }> {
  const rivals: Rival[] = [];
  const missing: string[] = [];
  // The names are not written into the import, so that nothing insists on packages which only this bench would use.
  const load: Load = async (name) => (await import(name)) as Record<string, unknown>;
  for (const [name, make] of Object.entries(makers)) {
    const read = await make(load).catch(() => undefined);
    if (read) rivals.push({ name, read });
    else missing.push(name);
  }
  return { rivals, missing };
}
