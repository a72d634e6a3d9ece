import { registerHooks } from 'node:module';
import { readdirSync } from 'node:fs';

/** The words of a check's examples, as they stand in its test: what it asks about, what it leaves alone. */
export type ExampleWords = { asked: string[]; leftAlone: string[] };
type Example = string | { text?: string; says?: string | Record<string, unknown> };
type Given = Record<'bad' | 'good', readonly Example[]>;

const taken = new Map<string, Given>();
const checksFolder = new URL('../../shared/checks/', import.meta.url);

/**
 * Reads the examples out of the tests of all checks. Outside the runner of tests there is nothing to run them, so what they hand
 * over to be held is taken instead.
 */
export async function examplesOfChecks(): Promise<ReadonlyMap<string, ExampleWords>> {
  Reflect.set(globalThis, 'takeExamples', (check: { id: string }, given: Given) =>
    taken.set(check.id, given),
  );
  const taker = 'data:text/javascript,export const holdsExamples = globalThis.takeExamples';
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      /\/(?:check|contribution)-examples\.ts$/.test(specifier)
        ? { url: taker, format: 'module', shortCircuit: true }
        : next(specifier, context),
  });
  try {
    for (const entry of readdirSync(checksFolder, { withFileTypes: true }))
      if (entry.isDirectory()) await import(new URL(`${entry.name}/check.test.ts`, checksFolder).href);
  } finally {
    hooks.deregister();
  }
  return new Map(
    [...taken].map(([id, { bad, good }]) => [id, { asked: wordsOf(bad), leftAlone: wordsOf(good) }]),
  );
}

/** How many examples of each sort the manual shows. */
const shown = 3;

function wordsOf(examples: readonly Example[]): string[] {
  const words = examples.flatMap((example): string[] => {
    if (typeof example === 'string') return [example];
    if (example.text !== undefined) return [example.text];
    if (typeof example.says === 'string') return [example.says];
    return Object.values(example.says ?? {}).filter((said) => typeof said === 'string');
  });
  return words.filter((said) => said.trim() !== '').slice(0, shown);
}
