import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { Refusal } from '../../../shared/base/refusal.ts';
import { serveLocally } from '../../local/serve.ts';
import { sayWhenStopped } from '../cancellation.ts';
import { oneOf } from '../choices.ts';
import { tellDeveloper } from '../faults.ts';
import { ports, product } from '../places.ts';

type Options = { port?: number; open?: boolean; as: 'contributor' | 'chair' | 'iro' };

/** `serve`: the app for a browser on this machine, until it is stopped. */
export const serveVerb = (): Command =>
  new Command('serve')
    .description('serve the app to a browser on this machine alone, until Ctrl+C')
    .option('--port <number>', 'port (any free one when left out)', portFrom)
    .option(
      '--as <role>',
      'act as contributor, chair or iro',
      oneOf(['contributor', 'chair', 'iro']),
      'chair',
    )
    .option('--open', 'open the browser too')
    .addHelpText('after', '\nExample:\n  whole-picture serve --open')
    .action(async ({ port, open, as }: Options) => {
      if (!existsSync(join(product.pageFolder, 'index.html')))
        throw new Refusal('refused', 'The page is not built yet: run npm run build first.');
      const { entrance, oneTimeEntrance } = await serveLocally(ports, {
        role: as,
        pageFolder: product.pageFolder,
        onFault: tellDeveloper,
        ...(port !== undefined && { port }),
      });
      process.stdout.write(`${entrance}\n`);
      process.stderr.write(
        'Open this address in a browser on this machine; it works for whoever has it. Ctrl+C stops.\n',
      );
      sayWhenStopped('Stopped.');
      if (open) openBrowser(oneTimeEntrance());
    });

function portFrom(given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('A port is a number up to 65535.');
  return port;
}

/** Opens the browser of this person; that none opens is no fault, for the address is printed. */
function openBrowser(address: string): void {
  const [program, ...rest] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler']
        : ['xdg-open'];
  if (!program) return;
  spawn(program, [...rest, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
