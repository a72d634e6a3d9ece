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

/** unified with the plugins that are named: it parses a text and lets them look through the tree. */
const unifiedWith = async (
  load: Load,
  plugins: readonly (readonly [name: string, options?: unknown])[],
): Promise<Rival['read'] | undefined> => {
  const { unified } = await load('unified');
  if (!isCall(unified)) return undefined;
  const processor = unified();
  for (const [name, options] of plugins) {
    const use = part(processor, 'use');
    if (isCall(use)) use.call(processor, (await load(name)).default, options);
  }
  const [parse, run] = [part(processor, 'parse'), part(processor, 'run')];
  return isCall(parse) && isCall(run)
    ? (text) => run.call(processor, parse.call(processor, text), text)
    : undefined;
};

/** What alex reads plain text with: its parser and its two sets of rules, without its command line of 415 packages. */
const alex: Make = (load) =>
  unifiedWith(load, [['retext-english'], ['retext-equality', { noBinary: true }], ['retext-profanities']]);

/** retext with its rules for passives and intensifiers: the nearest that it has to ours. */
const retext: Make = (load) =>
  unifiedWith(load, [['retext-english'], ['retext-passive'], ['retext-intensify']]);

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

const makers: Record<string, Make> = { 'write-good': writeGood, 'alex (its rules)': alex, retext, textlint };

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
