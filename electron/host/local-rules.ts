import { Refusal } from '../../shared/base/refusal.ts';
import type { Conference } from '../../shared/domain/conference.ts';
import type { Contribution } from '../../shared/domain/contribution.ts';
import type { AgencyTemplate } from '../../shared/template/agency-template.ts';
import type { LocalRules } from '../../shared/template/local-rules.ts';
import type { Ports } from './ports.ts';
import { templateOf } from './templates-service.ts';
import { calendarsFor, chooseProfile } from './timing-choices.ts';
import { readPartnerships } from './timing-templates.ts';

/** By which agency and by which template a report is written. */
export type WrittenBy = Pick<Contribution, 'agency' | 'template'>;

/** What counts for a conference: asked anew each time, since profiles, tables and templates are files that change. */
export type RulesFor = (
  conference: Pick<Conference, 'timing'>,
  written: readonly WrittenBy[],
) => Promise<LocalRules | undefined>;

/**
 * What counts for a conference: the profile that was settled for it, or the default; the bank holidays of its division; and the
 * templates by which reports for it are written. Undefined where a profile or the table is not whole: what is due says why, and
 * a conference can be read all the same. A profile that is `asked` for by its identifier counts instead, and is refused where it is
 * not here.
 */
export const rulesFrom =
  (ports: Pick<Ports, 'templatesFolder' | 'vaults'>, asked?: string): RulesFor =>
  async ({ timing }, written) => {
    try {
      const { partnership } = chooseProfile(await readPartnerships(ports), asked, timing?.partnership);
      const { calendars } = await calendarsFor(ports, undefined);
      return {
        partnership,
        calendar: calendars[timing?.division ?? 'england-and-wales'],
        templates: await templatesOf(ports, written),
      };
    } catch (thrown) {
      if (thrown instanceof Refusal && asked === undefined) return undefined;
      throw thrown;
    }
  };

/** The templates by which reports are written, each once; one that is not here or not whole is left out. */
async function templatesOf(
  { templatesFolder }: Pick<Ports, 'templatesFolder'>,
  written: readonly WrittenBy[],
): Promise<AgencyTemplate[]> {
  const wanted = new Map(
    written
      .filter(({ template }) => template.id !== 'plain')
      .map(({ agency, template }) => [
        `${agency} ${template.version}`,
        { agency, version: template.version },
      ]),
  );
  const found = await Promise.all(
    [...wanted.values()].map(({ agency, version }) =>
      templateOf(templatesFolder, agency, version).catch((thrown: unknown) => {
        if (thrown instanceof Refusal) return null;
        throw thrown;
      }),
    ),
  );
  return found.flatMap((whole) => (whole ? [whole.template] : []));
}
