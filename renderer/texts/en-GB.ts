import { deadlines } from './deadlines.ts';
import { chair } from './deciding.ts';
import { documentsTexts } from './documents.ts';
import { answer, asked, decide, declare, figure, form, guide, request, service, sign } from './drafting.ts';
import { audit, search } from './looking.ts';
import { kinds, sections } from './names.ts';
import { picturesTexts } from './pictures.ts';
import { readingTexts } from './reading.ts';
import { vault } from './vault.ts';
import { windowTexts } from './window.ts';
import { draft, moved, saved, versions } from './writing.ts';

/** Every English text of the page, by the part that says it. Command titles stand with their commands. */
export const enGB = {
  product: 'Whole Picture',
  loading: 'Opening',
  kind: kinds,
  section: sections,
  answer,
  asked,
  decide,
  declare,
  figure,
  form,
  guide,
  request,
  service,
  sign,
  audit,
  chair,
  deadlines,
  draft,
  moved,
  saved,
  search,
  vault,
  versions,
  ...windowTexts,
  ...readingTexts,
  ...documentsTexts,
  ...picturesTexts,
} as const;
