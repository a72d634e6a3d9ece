import { z } from 'zod';
import { Audience } from '../domain/audience.ts';
import { SectionKey } from '../domain/section.ts';

/** The parts that a report can be made of; each is a file or an entry of `shared/report/parts`. */
export const PartName = z.enum([
  'words',
  'attention',
  'reason',
  'reports',
  'household',
  'children',
  'account',
  'strengths',
  'family-response',
  'views',
  'chronology',
  'timeline',
  'knowledge',
  'questions',
  'decisions',
  'agency-questions',
  'agenda',
  'look-again',
  'restricted',
  'kept-back',
  'set-aside',
  'signatures',
  'about-reports',
  'unplaced',
]);
export type PartName = z.infer<typeof PartName>;

/** Words that are the same for all readers, or told to each audience in its own way. */
const Wording = z.union([
  z.string(),
  z.object({ professionals: z.string(), family: z.string(), chair: z.string() }),
]);
export type Wording = z.infer<typeof Wording>;

/**
 * One section: the part that fills it, its heading, the standing words that open it, and who sees it. `empty` is said where
 * the part finds nothing; without it such a section is left out.
 */
const Section = z.object({
  part: PartName,
  heading: Wording,
  lead: z.array(Wording).default([]),
  empty: Wording.optional(),
  audiences: z.array(Audience).min(1),
});
export type Section = z.infer<typeof Section>;

/** One group of the register: the kinds of finding in it (merge kinds and check ids) under one heading. */
const QuestionGroup = z.object({
  id: z.string(),
  heading: z.string(),
  lead: z.string().optional(),
  kinds: z.array(z.string()),
});
export type QuestionGroup = z.infer<typeof QuestionGroup>;

/** Who signs: the chair, each invited member of the family, the author of the one report, or a role without a name yet. */
const Signatory = z.object({
  who: z.enum(['chair', 'family', 'author', 'role']),
  role: z.string().default(''),
  statement: z.string(),
  audiences: z.array(Audience).min(1),
});
export type Signatory = z.infer<typeof Signatory>;

/** Parts that hold what agencies said; without one of them words of a contribution could be lost. */
const needed: readonly PartName[] = ['children', 'chronology', 'household', 'about-reports'];

/** The same where a report is told section by section in its own order. */
const neededAlone: readonly PartName[] = ['account', 'chronology'];

/**
 * How a report is laid out, of a conference or of one agency: `templates/reports/<name>/layout.json`. `{chair}`, `{chairRole}`,
 * `{when}`, `{day}`, `{venue}`, `{authority}` and `{children}` in its words are filled from the conference, `{organisation}`,
 * `{author}` and `{signed}` from the one report, `{meeting}`, `{chairTerm}`, `{reviewerTerm}`, `{planTerm}` (with a capital
 * `{ChairTerm}`, `{ReviewerTerm}`) and `{profile}` from the profile of the partnership.
 */
export const Layout = z
  .object({
    id: z.string(),
    version: z.number().int(),
    title: Wording,
    subtitle: Wording,
    sections: z.array(Section).min(1),
    /** Headings of the sections of an agency's report under which accounts stand side by side. */
    domains: z.record(SectionKey, Wording),
    questions: z.array(QuestionGroup),
    signatures: z.array(Signatory),
    marks: z.object({ professionals: z.string(), chair: z.string() }),
  })
  .check(({ value, issues }) => {
    for (const audience of Audience.options) {
      const there = new Set(
        value.sections.flatMap((one) => (one.audiences.includes(audience) ? [one.part] : [])),
      );
      const missing = (there.has('account') ? neededAlone : needed).filter((part) => !there.has(part));
      if (missing.length > 0)
        issues.push({
          code: 'custom',
          input: value.sections,
          path: ['sections'],
          message: `A layout needs the parts ${missing.join(', ')} for ${audience}, or words would be lost.`,
        });
    }
  });
export type Layout = z.infer<typeof Layout>;

/** Words as one audience reads them. */
export const wordsFor = (wording: Wording, audience: Audience): string =>
  typeof wording === 'string' ? wording : wording[audience];
