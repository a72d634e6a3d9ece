import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** What became of the tests of one runner: how many passed, which failed and why, and which were skipped. */
export type Results = { passed: number; failed: Failed[]; skipped: string[] };
type Failed = { name: string; why: string };

const Unit = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

/** The results that Vitest wrote into a file as JSON; null where it wrote none. */
export function unitResults(file: string): Results | null {
  const told = Unit.safeParse(jsonIn(file));
  if (!told.success) return null;
  const files = told.data.testResults;
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed');
  // A file that cannot be loaded fails without a test of its own.
  const unloaded = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: [
      ...failed.map(({ fullName, failureMessages }) => ({ name: fullName, why: failureMessages.join('\n') })),
      ...unloaded.map(({ name, message }) => ({ name, why: message })),
    ],
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  };
}

const Spec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      results: z.array(z.object({ errors: z.array(z.object({ message: z.string().default('') })) })),
    }),
  ),
});
type Suite = { specs?: z.infer<typeof Spec>[] | undefined; suites?: Suite[] | undefined };
const Suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(Spec).optional(), suites: z.array(Suite).optional() }),
);

/** The results that Playwright wrote into a file as JSON, a journey that passed only when repeated among the failed; null where it wrote none. */
export function journeyResults(file: string): Results | null {
  const told = z.object({ suites: z.array(Suite) }).safeParse(jsonIn(file));
  if (!told.success) return null;
  const every = told.data.suites.flatMap(specsOf).flatMap(({ title, file: place, line, tests }) =>
    tests.map(({ status, results }) => ({
      name: `${place}:${line}: ${title}`,
      status,
      why: results.flatMap(({ errors }) => errors.map(({ message }) => message)).join('\n'),
    })),
  );
  return {
    passed: every.filter(({ status }) => status === 'expected').length,
    failed: every.filter(({ status }) => status === 'unexpected' || status === 'flaky'),
    skipped: every.filter(({ status }) => status === 'skipped').map(({ name }) => name),
  };
}

const specsOf = ({ specs = [], suites = [] }: Suite): z.infer<typeof Spec>[] => [
  ...specs,
  ...suites.flatMap(specsOf),
];

/** A test that failed, for the end of a long run: its name, and the beginning of why. */
export const failedInWords = (runner: string, { name, why }: Failed): string =>
  [
    `failed: ${runner}: ${name}`,
    ...stripVTControlCharacters(why)
      .split('\n')
      .filter((line) => line.trim())
      .slice(0, 12)
      .map((line) => `  ${line}`),
  ].join('\n');

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
