import type { Audience } from '../domain/audience.ts';
import { markingOf } from '../domain/in-force.ts';
import type { Merged } from '../domain/merged.ts';
import type { Block, Report } from '../domain/report.ts';
import { span } from '../domain/when.ts';
import { listed } from '../language/listed.ts';
import { type Context, contextOf } from './context.ts';
import { decidedRowsFor, parted } from './decided.ts';
import { evidenceShown, showable } from './evidence.ts';
import { fill } from './fill.ts';
import type { Layout, PartName } from './layout.ts';
import type { Matter, Part } from './part.ts';
import { aboutReports } from './parts/about-reports.ts';
import { account } from './parts/account.ts';
import { attention } from './parts/attention.ts';
import { childByChild } from './parts/children.ts';
import { chronology } from './parts/chronology.ts';
import { decisions } from './parts/decisions.ts';
import { household } from './parts/household.ts';
import { keptBack } from './parts/kept-back.ts';
import { knowledge } from './parts/knowledge.ts';
import { questions } from './parts/questions.ts';
import { reason } from './parts/reason.ts';
import { reports } from './parts/reports.ts';
import { setAside } from './parts/set-aside.ts';
import { shelf } from './parts/shelf.ts';
import { signatures } from './parts/signatures.ts';
import { timelineByAgency } from './parts/timeline/timeline.ts';
import { agencyQuestions, agenda, lookAgain } from './parts/to-settle.ts';
import { unplaced } from './parts/unplaced.ts';
import { words } from './parts/words.ts';
import { own } from './run.ts';
import { shelves } from './shelves.ts';
import { childWithAge } from './who.ts';

const parts: Record<PartName, Part> = {
  words,
  attention,
  reason,
  reports,
  household,
  children: childByChild,
  account,
  strengths: shelf('strengths'),
  'family-response': shelf('family-response'),
  views: shelf('views'),
  chronology,
  timeline: timelineByAgency,
  knowledge,
  questions,
  decisions,
  'agency-questions': agencyQuestions,
  agenda,
  'look-again': lookAgain,
  restricted: shelf('restricted'),
  'kept-back': keptBack,
  'set-aside': setAside,
  signatures,
  'about-reports': aboutReports,
  unplaced,
};

/**
 * The neutral report of a merged conference for one audience, laid out as `layout` says. Nothing is resolved: every word of
 * an agency stands as it wrote it, with its source, and what an audience may not see leaves no trace. `on` is the day of the
 * newest contribution, or of the conference where none is dated.
 */
export function compose(merged: Merged, audience: Audience, layout: Layout): Report {
  const context = contextOf(merged, audience, layout);
  const { open, decided, following } = parted(showable(context), merged.decided, audience);
  const common = {
    ...context,
    shelves: shelves(context),
    findings: open,
    decided,
    following,
    decidedRow: decidedRowsFor(context),
    shown: evidenceShown(context),
  };
  const { conference } = merged;
  const blocks = layout.sections
    .filter(({ audiences }) => audiences.includes(audience))
    .flatMap((section) => sectionBlocks({ ...common, section }));
  return {
    title: fill(layout.title, context),
    subtitle: fill(layout.subtitle, context),
    marking: markingOf(merged),
    audience,
    on: dayOf(merged),
    author: [conference.chair.name, conference.chair.role].filter(Boolean).join(', '),
    demonstration: conference.demonstration,
    cover: coverOf(context),
    blocks,
  };
}

function sectionBlocks(matter: Matter): Block[] {
  const { section } = matter;
  const body = parts[section.part](matter);
  const said =
    body.length > 0 || section.part === 'words' ? section.lead : section.empty ? [section.empty] : [];
  const lead = said
    .map((wording) => fill(wording, matter))
    .filter(Boolean)
    .map((text): Block => ({ kind: 'paragraph', runs: [own(text)] }));
  if (body.length + lead.length === 0) return [];
  return [{ kind: 'heading', level: 1, text: fill(section.heading, matter) }, ...lead, ...body];
}

function dayOf({ contributions, conference }: Merged): string {
  const days = contributions
    .flatMap(({ writtenOn }) => span(writtenOn)?.to ?? [])
    .filter((day) => day <= conference.on);
  return days.sort().at(-1) ?? conference.on;
}

function coverOf(context: Context): Report['cover'] {
  const { children, kind, venue, localAuthority, on } = context.merged.conference;
  return [
    { label: fill('{Meeting}', context), value: kind },
    {
      label: children.length === 1 ? 'Child' : 'Children',
      value: listed(children.map((child) => childWithAge(child, on))),
    },
    { label: 'When', value: fill('{when}', context) },
    { label: 'Where', value: venue ?? '' },
    { label: 'Authority', value: localAuthority },
  ].filter(({ value }) => value !== '');
}
