import { AnswersForm } from '../features/answers/answers-form.tsx';
import { DeclarationsForm } from '../features/declarations/declarations-form.tsx';
import { DecisionsForm } from '../features/disclosure/decisions-form.tsx';
import { DraftEditor } from '../features/draft/draft-editor.tsx';
import { FiguresForm } from '../features/figures/figures-form.tsx';
import { RequestsForm } from '../features/requests/requests-form.tsx';
import { ServicesForm } from '../features/services/services-form.tsx';
import { SigningForm } from '../features/signing/signing-form.tsx';
import type { DraftForms } from '../state/writing/form-props.ts';

/** The forms beside the words of a report, each a feature of its own. */
const forms: DraftForms = {
  figures: FiguresForm,
  answers: AnswersForm,
  declarations: DeclarationsForm,
  services: ServicesForm,
  requests: RequestsForm,
  decisions: DecisionsForm,
  signing: SigningForm,
};

/** A report that is written, with its forms. */
export default function DraftDesk({ subject }: { subject: string }) {
  return <DraftEditor subject={subject} forms={forms} />;
}
