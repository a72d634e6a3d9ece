import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { Audience } from './audience.ts';
import { Drawing } from './drawing.ts';
import { Provenance } from './provenance.ts';

/** A run of words in one style; `from` is set on every run that comes from a contribution or a log. */
export const Run = z.object({
  text: z.string(),
  style: z.enum(['plain', 'strong', 'emphasis', 'muted']).optional(),
  from: Provenance.optional(),
});
export type Run = z.infer<typeof Run>;

const Runs = z.array(Run);

/** One block of the neutral report; every format draws every block. Widths are shares of the line that add up to 1. */
export const Block = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string(),
  }),
  z.object({ kind: z.literal('paragraph'), runs: Runs }),
  z.object({ kind: z.literal('list'), items: z.array(Runs) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(z.object({ title: z.string(), width: z.number() })),
    rows: z.array(z.object({ cells: z.array(Runs) })),
  }),
  /** A drawing of what a table beside it says; formats that draw nothing leave it out. */
  Drawing.extend({ kind: z.literal('drawing') }),
  /** A child's own words, set apart by form. */
  z.object({
    kind: z.literal('voice'),
    child: z.string(),
    words: Runs,
    when: z.string(),
    toWhom: z.string(),
  }),
  /** A question for the chair, with its weight and the evidence under it. */
  z.object({
    kind: z.literal('question'),
    weight: z.enum(['must', 'should', 'consider']),
    runs: Runs,
    evidence: z.array(Runs),
  }),
  /** Somebody signs here: role, name and what the signature says. */
  z.object({ kind: z.literal('signature'), role: z.string(), name: z.string(), statement: z.string() }),
]);
export type Block = z.infer<typeof Block>;

/** The neutral report: what is said, in order, for one audience; no font, no page, no format. `on` is an ISO day. */
export const Report = z.object({
  title: z.string(),
  subtitle: z.string(),
  marking: z.string(),
  audience: Audience,
  on: z.string(),
  author: z.string(),
  demonstration: z.boolean(),
  /** Facts of the cover, label and value, in order. */
  cover: z.array(z.object({ label: z.string(), value: z.string() })),
  blocks: z.array(Block),
});
export type Report = z.infer<typeof Report>;

/** How a report is stored. */
export const reportRecord = defineRecord({
  name: 'report',
  version: 1,
  schema: Report,
  migrations: {},
  defaults: { audience: 'professionals', demonstration: false, cover: [], blocks: [] },
});
