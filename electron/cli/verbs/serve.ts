import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { Refusal } from '../../../shared/base/refusal.ts';
import { serveLocally } from '../../local/serve.ts';
import { sayWhenStopped, unfinishedWork } from '../cancellation.ts';
import { oneOf } from '../choices.ts';
import { tellDeveloper } from '../faults.ts';
import { ports, product } from '../places.ts';
import { vaultPlace } from '../vault-place.ts';

type Options = { port?: number; open?: boolean; as: 'contributor' | 'chair' | 'iro'; data?: string };

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
    .option('--data <folder>', 'where vaults are kept (a folder of your own on this machine when left out)')
    .addHelpText('after', '\nExample:\n  whole-picture serve --open')
    .action(async ({ port, open, as, data }: Options) => {
      if (!existsSync(join(product.pageFolder, 'index.html')))
        throw new Refusal('refused', 'The page is not built yet: run npm run build first.');
      const vaults = data === undefined ? vaultPlace() : vaultPlace(resolve(data));
      const { entrance, oneTimeEntrance, close } = await serveLocally(
        { ...ports, vaults },
        {
          role: as,
          pageFolder: product.pageFolder,
          onFault: tellDeveloper,
          ...(port !== undefined && { port }),
        },
      );
      process.stdout.write(`${entrance}\n`);
      process.stderr.write(
        'Open this address in a browser on this machine; it works for whoever has it. Ctrl+C stops.\n',
      );
      sayWhenStopped('Stopped.');
      unfinishedWork(close);
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
