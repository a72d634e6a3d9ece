import type { z } from 'zod';
import type { Json } from './canonical-json.ts';
import { ownSentence } from './own-sentence.ts';
import { Refusal } from './refusal.ts';

type JsonObject = { [key: string]: Json | undefined };

/** Takes a stored record of version n to version n + 1; never loses a value. */
export type Migration = (older: JsonObject) => JsonObject;

/** What a record's file declares. `migrations[n]` takes version n to n + 1; `version` is the newest. */
export type RecordShape<In, Out> = {
  name: string;
  version: number;
  schema: z.ZodType<Out, In>;
  migrations: Record<number, Migration>;
  defaults: Partial<NoInfer<In>>;
};

/** A kind of record: how it is made, validated, stored and brought up to date from an older version. */
export type RecordKind<In, Out> = RecordShape<In, Out> & {
  /** A new record: defaults, then what is given, validated. */
  make(given: Partial<In>): Out;
  /** The form that is stored: the record with the version it was written in. */
  store(record: Out): JsonObject;
  /** Reads a stored form of any known version; refuses a newer one. */
  read(stored: unknown): Out;
};

/** Declares a kind of record from one file: type, validator, version, migrations, defaults. */
export function defineRecord<In, Out>(shape: RecordShape<In, Out>): RecordKind<In, Out> {
  const none = () => new Refusal('invalid', `This is not a ${shape.name}.`);
  const read = (stored: unknown): Out => {
    if (typeof stored !== 'object' || stored === null) throw none();
    const { version = 1, ...rest } = stored as JsonObject;
    let record: JsonObject = rest;
    // Ours are whole numbers from 1; programs of other makers have versions of other kinds.
    if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) throw none();
    if (version > shape.version) {
      throw new Refusal(
        'invalid',
        `This ${shape.name} was written by a newer Whole Picture; update to open it.`,
      );
    }
    for (let at = version; at < shape.version; at++) {
      const migrate = shape.migrations[at];
      if (!migrate)
        throw new Refusal('invalid', `This ${shape.name} is of version ${at}, which cannot be read.`);
      record = migrate(record);
    }
    return parsed(shape, record);
  };
  return {
    ...shape,
    make: (given) => parsed(shape, { ...shape.defaults, ...given }),
    store: (record) => ({ ...(record as JsonObject), version: shape.version }),
    read,
  };
}

function parsed<In, Out>(shape: RecordShape<In, Out>, record: unknown): Out {
  const result = shape.schema.safeParse(record);
  if (result.success) return result.data;
  const own = ownSentence(result.error);
  if (own) throw new Refusal('invalid', own);
  const where = [...new Set(result.error.issues.map((issue) => '/' + issue.path.map(String).join('/')))].join(
    ', ',
  );
  throw new Refusal('invalid', `This ${shape.name} is not whole: look at ${where}.`);
}
