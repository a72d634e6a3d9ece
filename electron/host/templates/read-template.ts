import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { badInput } from '../../../shared/base/refusal.ts';
import { AgencyTemplate } from '../../../shared/template/agency-template.ts';
import { exampleFlaws } from '../../../shared/template/example-flaws.ts';
import { WorkedExample } from '../../../shared/template/worked-example.ts';

/** A template with the worked example beside it. */
export type WholeTemplate = { template: AgencyTemplate; example: WorkedExample };

/** Where the versions of the templates lie: `agencies/<id>/<version>` below the folder of templates. */
export type TemplatePlace = { id: string; version: number };

const remedy = 'Mend it there, or put back the file that came with Whole Picture.';

/** Every version of every template that lies below a folder, by agency, the newest first. */
export async function templatePlaces(templatesFolder: string): Promise<TemplatePlace[]> {
  const folder = join(templatesFolder, 'agencies');
  const agencies = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw badInput('templates/agencies', 'this folder is missing.', 'Install Whole Picture again.');
  });
  const places: TemplatePlace[] = [];
  for (const agency of agencies.filter((entry) => entry.isDirectory()))
    for (const version of await readdir(join(folder, agency.name)))
      if (/^[1-9]\d*$/.test(version)) places.push({ id: agency.name, version: Number(version) });
  return places.sort((a, b) => (a.id === b.id ? b.version - a.version : a.id < b.id ? -1 : 1));
}

/** One version of a template with its example; refused in one sentence that names the file and the place in it. */
export async function readTemplate(templatesFolder: string, place: TemplatePlace): Promise<WholeTemplate> {
  const [templateFile, exampleFile] = ['template.json', 'example.json'].map(
    (name) => `agencies/${place.id}/${place.version}/${name}`,
  );
  const template = await readAs(AgencyTemplate, templatesFolder, templateFile ?? '');
  if (template.id !== place.id || template.version !== place.version)
    throw badInput(
      `templates/${templateFile}`,
      `it says that it is version ${template.version} of ${template.id}, which is not where it lies.`,
      remedy,
    );
  const example = await readAs(WorkedExample, templatesFolder, exampleFile ?? '');
  const [flaw] = exampleFlaws(template, example);
  if (flaw) throw badInput(`templates/${exampleFile}`, `${placed(flaw.path)}${flaw.message}`, remedy);
  return { template, example };
}

async function readAs<Shape extends z.ZodType>(
  shape: Shape,
  templatesFolder: string,
  file: string,
): Promise<z.output<Shape>> {
  const called = `templates/${file}`;
  const text = await readFile(join(templatesFolder, file), 'utf8').catch(() => {
    throw badInput(called, 'this file is missing.', remedy);
  });
  const read = shape.safeParse(jsonIn(called, text));
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw badInput(called, `${placed(first?.path ?? [])}${sentence(first?.message ?? '')}`, remedy);
}

function jsonIn(called: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    // Node tells the line where it can; what it quotes of the file is left out.
    const line = /line \d+/.exec(thrown instanceof Error ? thrown.message : '')?.[0];
    throw badInput(called, `this is not JSON${line ? ` (${line})` : ''}.`, remedy);
  }
}

/** The place in a file as people write it: /fields/3/derived. */
const placed = (path: readonly PropertyKey[]): string =>
  path.length > 0 ? `the place /${path.map(String).join('/')} does not fit. ` : '';

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);
