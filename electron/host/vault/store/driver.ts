import { createRequire } from 'node:module';
import type * as driver from 'better-sqlite3-multiple-ciphers';

/** A connection to a file, encrypted or not. */
export type Connection = driver.Database;

/** How a connection is opened. */
export type ConnectionOptions = driver.Options;

type Opener = new (file: string | Buffer, options?: ConnectionOptions) => Connection;

/** SQLite with its ciphers, by `require`, since the package is CommonJS and says nothing of a default export. */
export const Database: Opener = createRequire(import.meta.url)('better-sqlite3-multiple-ciphers');
