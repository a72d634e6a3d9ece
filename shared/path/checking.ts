import { Memory } from '../base/recall.ts';
import { stretchesOf } from '../base/stretches.ts';
import type { Around, Check, Marked, Spotted } from '../checks/define.ts';
import { checks } from '../checks/index.gen.ts';
import { saidIn } from '../checks/said.ts';
import { asking, placesOf, wordsAt } from '../checks/wording.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { DraftSection } from '../domain/draft.ts';
import type { Finding } from '../domain/finding.ts';
import type { Passage } from '../domain/passage.ts';
import { findingOf } from './finding-of.ts';

/** A question about words of a draft: in which of its sections, and from where to where in that section's text. */
export type Asked = { position: number; start: number; end: number; finding: Finding };

/**
 * Checks one report again and again while it is written. What was read of a passage (a paragraph, an item, a cell) is remembered
 * as long as the passage stands in the report, so that after a keystroke only the passage that changed is read anew; the
 * findings are those of `check`, always. It holds words of a case: let go of it when the report is closed.
 */
export class Checking {
  readonly #checks: readonly Check[];
  #known = new Map<string, readonly (readonly Marked[])[]>();
  readonly #memory = new Memory();

  constructor(which: readonly Check[] = checks) {
    this.#checks = which;
  }

  /** Every question about a contribution as it stands now; as `check` has it. */
  run(contribution: Contribution, text: string, around: Around = {}): Finding[] {
    const places = placesOf(contribution);
    const marks = this.#read(places.map((place) => wordsAt(contribution, place)));
    const terms = around.rules?.partnership.terms;
    const report = { agency: contribution.agency, file: contribution.file, text, terms };
    const { recall } = this.#memory;
    this.#memory.forget();
    saidIn(contribution, recall);
    const findings = joined(
      this.#checks.flatMap((one, at) => {
        const { wording } = one;
        const ask = wording && asking(wording, text);
        const spotted: Spotted[] = ask
          ? places.flatMap((place, position) => ask(place, marks[position]?.[at] ?? []))
          : one.run({ contribution, text, around, recall });
        return spotted.map((each) => findingOf(one, each, report));
      }),
    );
    return withoutAskedTwice(findings);
  }

  /** What the wording checks ask about the sections of a draft, as they are typed, in the order of the text. */
  wording(agency: string, sections: readonly Pick<DraftSection, 'key' | 'text'>[]): Asked[] {
    const report = sections.map(({ text }) => text).join(between);
    let begins = 0;
    const places = sections.flatMap(({ key, text }, position) => {
      const from = begins;
      begins += text.length + between.length;
      return paragraphs(text, from).map((passage) => ({
        position,
        from,
        passage,
        section: key,
        pointer: `/sections/${position}`,
      }));
    });
    const marks = this.#read(places.map(({ section, passage: { text } }) => ({ agency, section, text })));
    const asked = this.#checks.flatMap((one, at) => {
      const ask = one.wording && asking(one.wording, report);
      return places.flatMap((place, index) =>
        (ask?.(place, marks[index]?.[at] ?? []) ?? []).map((spotted): Asked => {
          const [first] = spotted.evidence;
          const [start, end] = [(first?.start ?? 0) - place.from, (first?.end ?? 0) - place.from];
          return {
            position: place.position,
            start,
            end,
            finding: findingOf(one, spotted, { agency, file: 'draft', text: report }),
          };
        }),
      );
    });
    return asked.sort((a, b) => a.position - b.position || a.start - b.start);
  }

  /** What each check marks in each passage; what stands in none of them is forgotten. */
  #read(passages: readonly { agency: string; section: string; text: string }[]) {
    const now = new Map<string, readonly (readonly Marked[])[]>();
    const all = passages.map((words) => {
      const key = `${words.agency}\n${words.section}\n${words.text}`;
      const marks =
        now.get(key) ?? this.#known.get(key) ?? this.#checks.map((one) => one.wording?.mark(words) ?? []);
      now.set(key, marks);
      return marks;
    });
    this.#known = now;
    return all;
  }
}

const between = '\n\n';

/** The paragraphs of a section (what blank lines part), as passages of the draft, in which the section begins at `from`. */
function paragraphs(section: string, from: number): Passage[] {
  const passages: Passage[] = [];
  let at = 0;
  for (const raw of section.split(/(\n[^\S\n]*\n\s*)/)) {
    const text = raw.trim();
    const start = from + at + raw.indexOf(text);
    at += raw.length;
    if (text)
      passages.push({
        file: 'draft',
        text,
        start,
        end: start + text.length,
        pieces: [[0, start, text.length]],
      });
  }
  return passages;
}

/** The same question about the same sentence of one report is one finding that stands on several places. */
function joined(findings: readonly Finding[]): Finding[] {
  return [...Map.groupBy(findings, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, evidence: [...first.evidence, ...others.flatMap(({ evidence }) => evidence)] }] : [],
  );
}

/** Without what a rule of the partnership asks about words of which a check that everybody has asks already. */
function withoutAskedTwice(findings: Finding[]): Finding[] {
  const isLocal = ({ kind }: Finding) => kind === 'local-wording';
  if (!findings.some(isLocal)) return findings;
  const common = findings.filter((one) => one.tier === 'wording' && !isLocal(one) && !one.quiet);
  const asked = stretchesOf(common.flatMap(({ evidence }) => evidence));
  return findings.filter(
    (one) => !isLocal(one) || !one.evidence.every(({ start, end }) => asked.meet(start, end)),
  );
}
