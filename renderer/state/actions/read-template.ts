import type { Draft } from '../../../shared/domain/draft.ts';
import type { Page } from '../page.tsx';

/** The name by which the template of a draft is kept in the page. */
export const templateKey = ({ agency, template }: Pick<Draft, 'agency' | 'template'>): string =>
  `${agency} ${template.version}`;

/** Asks for the template by which a draft is written, once; a draft under plain headings has none. */
export async function readTemplate(page: Page, draft: Draft): Promise<void> {
  const key = templateKey(draft);
  const { agency, template } = draft;
  if (template.id === 'plain' || page.document.getState().templates[key]) return;
  const whole = await page.host.templates.read({ agency, version: template.version }).catch(() => null);
  // Without it the report can be written all the same, only without its guidance.
  if (whole) page.document.setState(({ templates }) => ({ templates: { ...templates, [key]: whole } }));
}
