import { Refusal } from '../../shared/base/refusal.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { Ports } from './ports.ts';
import { type WholeTemplate, readTemplate, templatePlaces } from './templates/read-template.ts';

/** The agency templates as they lie in the folder of templates, read anew each time. */
export const templatesService = ({ templatesFolder }: Ports): Services['templates'] => ({
  async list() {
    const templates: WholeTemplate['template'][] = [];
    const broken: string[] = [];
    for (const place of await templatePlaces(templatesFolder)) {
      try {
        templates.push((await readTemplate(templatesFolder, place)).template);
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
        broken.push(thrown.message);
      }
    }
    return {
      templates: templates.map(({ id, agencies, version, title }) => ({ id, agencies, version, title })),
      broken,
    };
  },
  read: ({ agency, version }) => templateOf(templatesFolder, agency, version),
});

/** The template by which an agency writes, the newest where no version is named; refused where there is none. */
export async function templateOf(
  templatesFolder: string,
  agency: string,
  version?: number,
): Promise<WholeTemplate> {
  for (const place of await templatePlaces(templatesFolder)) {
    if (version !== undefined && place.version !== version) continue;
    const own = place.id === agency;
    const whole = own ? await readTemplate(templatesFolder, place) : await readable(templatesFolder, place);
    if (whole?.template.agencies.includes(agency)) return whole;
  }
  throw new Refusal(
    'not-found',
    version === undefined
      ? `There is no template for ${agency}.`
      : `There is no version ${version} of a template for ${agency}.`,
  );
}

/** A template of another name, by which an agency may write too; one that is broken is passed over here and told by `list`. */
async function readable(
  templatesFolder: string,
  place: Parameters<typeof readTemplate>[1],
): Promise<WholeTemplate | null> {
  try {
    return await readTemplate(templatesFolder, place);
  } catch (thrown) {
    if (thrown instanceof Refusal) return null;
    throw thrown;
  }
}
