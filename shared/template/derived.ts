import { z } from 'zod';

/** How a value follows from others, by rule and the keys of its operands. */
export const Derived = z.discriminatedUnion('rule', [
  /** Per cent that `part` is of `whole`, to one decimal. */
  z.strictObject({ rule: z.literal('share'), part: z.string(), whole: z.string() }),
  /** `from` less `less`. */
  z.strictObject({ rule: z.literal('difference'), from: z.string(), less: z.string() }),
  /** All of them together. */
  z.strictObject({ rule: z.literal('sum'), of: z.array(z.string()).min(2) }),
  /** How many rows a list has; only those whose `column` has one of the answers `is`, where given. */
  z.strictObject({
    rule: z.literal('rows'),
    list: z.string(),
    column: z.string().optional(),
    is: z.array(z.string()).optional(),
  }),
  /** The latest day in a column of a list. */
  z.strictObject({ rule: z.literal('latest'), list: z.string(), column: z.string() }),
  /** Days from one date to another. */
  z.strictObject({ rule: z.literal('days'), from: z.string(), to: z.string() }),
]);
export type Derived = z.infer<typeof Derived>;

/** The keys of the fields that a value follows from. */
export function operandsOf(derived: Derived): string[] {
  switch (derived.rule) {
    case 'share':
      return [derived.part, derived.whole];
    case 'difference':
      return [derived.from, derived.less];
    case 'sum':
      return derived.of;
    case 'rows':
    case 'latest':
      return [derived.list];
    case 'days':
      return [derived.from, derived.to];
  }
}

/** How two or more fields must agree, beside what follows from others. */
export const Relation = z.discriminatedUnion('rule', [
  /** `less` is not more than `more`: visits kept and visits offered. */
  z.strictObject({ rule: z.literal('at-most'), less: z.string(), more: z.string() }),
  /** The day `later` is not before the day `earlier`. */
  z.strictObject({ rule: z.literal('not-before'), later: z.string(), earlier: z.string() }),
  /** The `parts` together are `whole`: authorised and unauthorised sessions are all that were missed. */
  z.strictObject({ rule: z.literal('adds-up'), parts: z.array(z.string()).min(2), whole: z.string() }),
]);
export type Relation = z.infer<typeof Relation>;

/** The keys of the fields that a relation holds together. */
export function relatedKeys(relation: Relation): string[] {
  switch (relation.rule) {
    case 'at-most':
      return [relation.less, relation.more];
    case 'not-before':
      return [relation.later, relation.earlier];
    case 'adds-up':
      return [...relation.parts, relation.whole];
  }
}
