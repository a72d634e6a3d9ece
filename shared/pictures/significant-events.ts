import type { DomainRow, KnowledgeCell, SignificantEvent } from '../domain/knowledge.ts';
import { joinedSets } from '../base/joined-sets.ts';
import { type Evidence, cite } from '../domain/passage.ts';
import { compareWhen } from '../domain/when.ts';
import { kindsIn } from '../language/event-kinds.ts';
import { linksOf } from './accounts.ts';
import { distinct } from './distinct.ts';
import { type Domain } from './domains.ts';
import { domainsToldIn } from './knowing.ts';
import { type Line, linesOf } from './lines.ts';
import { logsByDay } from './logs-by-day.ts';
import type { Reporters } from './reporters.ts';
import type { Seen } from './seen.ts';

/** The fewest words in which an event is told in detail. */
const fewestWords = 6;

/** Kinds of event that are significant even when one agency alone tells of them. */
const isGrave = (text: string): boolean =>
  kindsIn(text).some(({ gravity, id }) => gravity === 'must' || id === 'injury');

type Telling = { column: number; text: string; evidence: Evidence[] };
/** An event with all who tell of it in their reports, and the rows of logs in which the merge has found it. */
type Told = { lines: Line[]; tellings: Telling[]; inLogs: Evidence[]; isJoined: boolean };

/**
 * The significant events in order of time: what two agencies may both tell of, and what is grave though one alone tells of it; each with
 * what every agency’s report does with it. An agency that states that nothing of the kind is known to it is not silent.
 */
export function significantEvents(
  seen: Seen,
  reporters: Reporters,
  domains: readonly Domain[],
  rows: readonly DomainRow[],
): SignificantEvent[] {
  const loggedOn = logsByDay(seen, domains);
  const logOf = new Map(seen.logs.map(({ file, agency }) => [file, agency]));
  return toldEvents(seen, reporters)
    .filter(
      ({ lines, tellings }) =>
        lines.length > 0 && (areOfSeveral(tellings) || tellings.some(({ text }) => isGrave(text))),
    )
    .map(({ lines, tellings, inLogs, isJoined }): SignificantEvent => {
      const own = lines.flatMap((line) => line.rows);
      const fullest = tellings.toSorted(byLength)[0];
      const fields = domainsToldIn(tellings.map(({ text }) => text).join('\n'), domains);
      return {
        id: lines[0]?.id ?? '',
        when: own[0]?.when ?? { kind: 'unknown', words: '' },
        text: fullest?.text ?? '',
        column: fullest?.column ?? 0,
        rows: own.map(({ id }) => id),
        state: areOfSeveral(tellings) ? (isJoined ? 'joined' : 'suggested') : 'single',
        domains: fields,
        cells: reporters.all.map(({ state, agency }, column): KnowledgeCell => {
          if (state !== 'reported') return { knowing: 'no-report', evidence: [], logged: [] };
          const its = tellings.filter((one) => one.column === column);
          if (its.length > 0) return toldCell(its);
          const logged = distinct([
            ...inLogs.filter(({ file }) => logOf.get(file) === agency),
            ...loggedOn(agency, own, fields),
          ]);
          const stated = rows.find(
            ({ id, cells }) => fields.includes(id) && cells[column]?.knowing === 'nothing-known',
          );
          return stated
            ? { knowing: 'nothing-known', evidence: stated.cells[column]?.evidence ?? [], logged }
            : { knowing: 'silent', evidence: [], logged };
        }),
      };
    })
    .sort((a, b) => compareWhen(a.when, b.when) || (a.id < b.id ? -1 : 1));
}

const byLength = (a: Telling, b: Telling): number =>
  b.text.length - a.text.length || a.column - b.column || (a.text < b.text ? -1 : 1);

const areOfSeveral = (tellings: readonly Telling[]): boolean =>
  new Set(tellings.map(({ column }) => column)).size > 1;

const toldCell = (its: readonly Telling[]): KnowledgeCell => ({
  knowing: its.some(({ text }) => text.trim().split(/\s+/).length >= fewestWords) ? 'in-detail' : 'mentioned',
  evidence: its.flatMap(({ evidence }) => evidence),
  logged: [],
});

/** Every event with all who tell of it: lines that are linked, and words beside the chronologies, put together. */
function toldEvents(seen: Seen, reporters: Reporters): Told[] {
  const lines = linesOf(seen, reporters);
  const placeOf = new Map(lines.map((line, at) => [line.id, { line, at }]));
  const columnOf = new Map(seen.contributions.map(({ file, id }) => [file, reporters.placeOf.get(id) ?? 0]));
  const { sets, prose, isJoined } = linksOf(seen, lines);
  return joinedSets([...sets, ...lines.map(({ id }) => [id])]).map((names): Told => {
    const members = names.flatMap((name) => placeOf.get(name) ?? []).sort((a, b) => a.at - b.at);
    const beside = names
      .flatMap((name) => prose.get(name) ?? [])
      .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start));
    return {
      isJoined: isJoined(names),
      inLogs: beside.filter(({ file }) => !columnOf.has(file)),
      lines: members.map(({ line }) => line),
      tellings: [
        ...members.map(({ line: { column, text, rows } }) => ({
          column,
          text,
          evidence: rows.map(({ what }) => cite(seen.texts, what)),
        })),
        ...beside.flatMap((one): Telling[] => {
          const column = columnOf.get(one.file);
          return column === undefined ? [] : [{ column, text: one.quote, evidence: [one] }];
        }),
      ],
    };
  });
}
