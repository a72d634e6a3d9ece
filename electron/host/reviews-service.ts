import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../shared/base/refusal.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { Caller } from '../../shared/contract/define.ts';
import type { Review } from '../../shared/contract/services/reviews.ts';
import type { ConferenceId } from '../../shared/domain/conference.ts';
import { answerFromRecord } from '../../shared/review/answer-from-record.ts';
import { Checklist } from '../../shared/template/checklist.ts';
import type { ConferenceShelf } from './conference-shelf.ts';
import type { Ports } from './ports.ts';
import type { VaultDesk } from './vault-desk.ts';

/** The checklist of chairs and reviewing officers, gone through for the conferences that are open or kept. */
export function reviewsService(
  ports: Ports,
  desk: VaultDesk,
  shelf: ConferenceShelf,
  deadlines: Services['deadlines'],
): Services['reviews'] {
  const read = async (id: ConferenceId, caller: Caller): Promise<Review> => {
    const checklist = await checklistOf(ports);
    const merged = await shelf.get(id);
    const isKept = (await shelf.kept(id)) !== null;
    const vault = isKept ? desk.present?.vault : undefined;
    const answers = new Map((await vault?.reviewAnswers.of(id))?.map((one) => [one.item, one]));
    return {
      title: checklist.title,
      sources: checklist.sources.map(({ title, readOn }) => `${title} (${readOn}).`),
      groups: checklist.groups,
      items: answerFromRecord(checklist, { merged, dueOn: await dueOn(id, caller) }).map(
        ({ item: { number, id: item, group, question }, fromRecord }) => ({
          number,
          id: item,
          group,
          question,
          fromRecord,
          answered: answers.get(item) ?? null,
        }),
      ),
      answerable: vault !== undefined && !vault.readOnly,
    };
  };
  /** The day by which the conference had to be held, by the deadlines of its partnership; null where it can not be reckoned. */
  const dueOn = async (id: ConferenceId, caller: Caller): Promise<string | null> => {
    try {
      const reckoned = await deadlines.read({ id }, caller);
      return reckoned.deadlines.find((one) => one.id === 'conference-held')?.due?.day ?? null;
    } catch (thrown) {
      if (thrown instanceof Refusal) return null;
      throw thrown;
    }
  };
  return {
    read: ({ id }, caller) => read(id, caller),
    async answer({ id, item, answer, words }, caller) {
      const before = await read(id, caller);
      if (!before.answerable)
        throw new Refusal('refused', 'Keep this conference in a vault first: answers are kept there.');
      if (!before.items.some((one) => one.id === item))
        throw new Refusal('not-found', 'This is not asked at this conference.');
      if (answer !== null && answer !== 'yes' && words.trim().length < 3)
        throw new Refusal('invalid', 'Say in a few words what is missing, or why it does not arise.');
      await desk.vault.reviewAnswers.put(id, item, answer && { answer, words });
      return read(id, caller);
    },
  };
}

/** The checklist as templates/reviews says. */
async function checklistOf({ templatesFolder }: Pick<Ports, 'templatesFolder'>): Promise<Checklist> {
  const stored = await readFile(join(templatesFolder, 'reviews/conference/1/checklist.json'), 'utf8');
  return Checklist.parse(JSON.parse(stored));
}
