import { agencyName } from '../../../shared/domain/agency.ts';
import { topicNames, type DeclarationTopic } from '../../../shared/domain/declaration-topic.ts';
import { lackingIn } from '../../../shared/domain/disclosure-decision.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { t } from '../../texts/t.ts';
import type { DraftForm } from '../writing/draft-place.ts';
import { dayInWords } from './dates.ts';
import { missingInDecision, missingInDeclaration, missingInRequest, missingInService } from './missing-in.ts';

/** A line of a form that was begun and is not whole: where it is, what it is called, and what it lacks in a sentence. */
export type Unfinished = { form: DraftForm; entry: string; name: string; lacks: string };

/** What was begun beside the words and is not whole, and all the same goes out with the report as it stands. */
export function unfinished(draft: Draft): Unfinished[] {
  const found = (form: DraftForm, entry: string, name: string, lacks: string | null | undefined) =>
    lacks ? [{ form, entry, name, lacks }] : [];
  return [
    ...draft.declarations.flatMap((each) =>
      found(
        'declarations',
        each.topic,
        topicNames[each.topic as DeclarationTopic],
        missingInDeclaration(each),
      ),
    ),
    ...draft.services.flatMap((each) =>
      found('services', each.id, each.service || t('service.new'), missingInService(each)),
    ),
    ...draft.requests.flatMap((each) =>
      found(
        'requests',
        each.id,
        t('request.name', { agency: agencyName(each.to), day: dayInWords(each.on) }),
        missingInRequest(each),
      ),
    ),
    // Those that nobody could read yet stand in the way by themselves.
    ...draft.decisions
      .filter((each) => lackingIn(each).length === 0)
      .flatMap((each) =>
        found('decisions', each.id, `${each.reference}  ${each.what}`, missingInDecision(each)?.sentence),
      ),
  ];
}
