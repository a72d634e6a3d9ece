import { Command, CommanderError } from 'commander';
import { cancelOnSignal } from './cancellation.ts';
import { exitCodeFor, sentenceFor } from './faults.ts';
import { product } from './places.ts';
import { clearProgress } from './progress.ts';

/** Each verb, loaded when it is asked for: none waits for what another one needs, and none fails for the lack of it. */
const verbs: Readonly<Record<string, () => Promise<Command>>> = {
  assemble: async () => (await import('./verbs/assemble.ts')).assembleVerb(),
  check: async () => (await import('./verbs/check.ts')).checkVerb(),
  deadlines: async () => (await import('./verbs/deadlines.ts')).deadlinesVerb(),
  import: async () => (await import('./verbs/import.ts')).importVerb(),
  audit: async () => (await import('./verbs/audit.ts')).auditVerb(),
  verify: async () => (await import('./verbs/verify.ts')).verifyVerb(),
  serve: async () => (await import('./verbs/serve.ts')).serveVerb(),
  doctor: async () => (await import('./verbs/doctor.ts')).doctorVerb(),
};

/** The command line: one verb each, exit codes as `--help` says them. */
const program = new Command('whole-picture')
  .description('Prepares a child protection conference: many reports in, one holistic report out.')
  .version(product.version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'say what it does')
  .helpCommand(false)
  .showSuggestionAfterError(true)
  .addHelpText(
    'after',
    `
Exit codes: 0 done; 1 done, and something fails; 2 bad input, said in one sentence; 70 a fault of ours; 130 cancelled.

Example:
  whole-picture assemble test/cases/rowan --out out/rowan --audience professionals,family --format docx,pdf`,
  );
cancelOnSignal();
const sayWhy = (thrown: unknown): void => {
  clearProgress();
  process.stderr.write(`${sentenceFor(thrown)}\n`);
};
process.on('uncaughtException', (thrown) => {
  sayWhy(thrown);
  process.exit(exitCodeFor(thrown));
});
// Whoever reads our output may stop early, as `head` does: that is no fault.
process.stdout.on('error', (thrown: NodeJS.ErrnoException) => {
  if (thrown.code !== 'EPIPE') throw thrown;
  process.exit();
});
try {
  const [, , asked = ''] = process.argv;
  const needed = Object.hasOwn(verbs, asked) ? [verbs[asked]] : Object.values(verbs);
  for (const load of needed) if (load) program.addCommand(await load());
  for (const command of [program, ...program.commands.flatMap((verb) => [verb, ...verb.commands])]) {
    // The sentence is written below, in one place for every kind of fault.
    command.exitOverride().configureOutput({ outputError: () => {} });
  }
  if (process.argv.length <= 2) program.outputHelp();
  else await program.parseAsync();
} catch (thrown) {
  const silent = thrown instanceof CommanderError && thrown.exitCode === 0;
  if (!silent) sayWhy(thrown);
  process.exitCode = exitCodeFor(thrown);
}
