import type { Page } from '@playwright/test';
import { expect, test, type App } from './app.ts';
import { Drafting } from './pages/drafting.ts';
import { Problems } from './pages/problems.ts';
import { Vault } from './pages/vault.ts';
import { Writing } from './pages/writing.ts';

test.use({ lent: 'report' });

const worried = 'What are we worried about?';
const involved = 'Our involvement';

/** The report that was begun for an agency of the conference in the vault. */
async function open(app: App): Promise<[Writing, Drafting]> {
  const writing = new Writing(app);
  await new Vault(app).enter();
  await writing.open('Hospital and paediatrics');
  return [writing, new Drafting(app)];
}

test('words are asked about as they are typed: underlined, in a card, beside them and among the problems', async ({
  app,
}) => {
  const { page } = app;
  const [writing, drafting] = await open(app);
  const field = writing.section(worried);
  await field.pressSequentially('Hana was seen on 3 February. Social care are already aware of the move.');
  const marks = drafting.marksIn(field);
  await expect(marks.filter({ hasText: 'already aware' }).first()).toHaveAttribute('data-weight', 'should');
  // What the report does not say yet is asked as well.
  await expect(drafting.count).toHaveAccessibleName(/^Still asked: \d+ must, [1-9]\d* should/);
  await expect(drafting.sections.getByRole('button', { name: worried })).toContainText('Should 1');
  await expect(drafting.questions).toContainText('Assumed to be known');

  // With the cursor in the words, one key opens their card; Escape goes back into the text, where one writes on.
  for (let step = 0; step < 25; step++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+.');
  await expect(drafting.card).toContainText('Assumed to be known');
  await expect(drafting.card.locator(':focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drafting.card).toBeHidden();
  await expect(field).toBeFocused();
  // The pointer on the words opens it too; while they are still being read, it has to come to them again.
  await expect(async () => {
    // Words that go on in the next line stand in two boxes.
    const { x, y } = await marks
      .filter({ hasText: 'already aware' })
      .first()
      .evaluate((words) => words.getClientRects()[0]?.toJSON() as DOMRect);
    await page.mouse.move(5, 5);
    await page.mouse.move(x + 20, y + 6);
    await expect(drafting.card).toContainText('Assumed to be known', { timeout: 2_000 });
  }).toPass();
  await page.mouse.move(5, 5);
  await expect(drafting.card).toBeHidden();

  // From the panel to the very words.
  const problems = new Problems(app);
  await expect(problems.agencies.first()).toContainText('Draft: Hospital and paediatrics');
  await writing.section(involved).focus();
  await problems.filter.fill('already aware');
  await problems.findings.first().click();
  await expect(field).toBeFocused();
  const chosen = () =>
    field.evaluate((each: HTMLTextAreaElement) => each.value.slice(each.selectionStart, each.selectionEnd));
  await expect.poll(chosen).toContain('already aware');
  await writing.section(involved).focus();
  await page.keyboard.press('F8');
  await expect.poll(chosen).toContain('already aware');

  // What is mended is asked no more, without a word said.
  await field.fill('Hana was seen on 3 February. We told social care by telephone on 4 February at 10:15.');
  await expect(marks.filter({ hasText: 'already aware' })).toHaveCount(0);
  await expect(drafting.question('Assumed to be known')).toHaveCount(0);
});

test('a question is put beside the words and answered in its place, and undo takes it back', async ({
  app,
}) => {
  const [writing, drafting] = await open(app);
  const field = writing.section(worried);
  await field.fill('Social care are already aware of the move.');
  const question = drafting.question('Assumed to be known');
  await question.getByText('Why, and what helps').click();
  await question.getByRole('button', { name: 'Put it beside the words' }).first().click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^Social care are already aware of the move[.] \[Told whom, .*\?\]$/);
  await app.page.keyboard.type('told on 4 February');
  await expect(field).toHaveValue('Social care are already aware of the move. told on 4 February');
  for (let step = 0; step < 6; step++) await field.press('Control+z');
  await expect(field).toHaveValue('Social care are already aware of the move.');
});

test('a question is set aside only with a reason, stays in sight, can be taken back, and comes back with other words', async ({
  app,
}) => {
  const [writing, drafting] = await open(app);
  // The window is another one after the restart.
  const field = () => writing.section(worried);
  await field().fill('Hana moved on 3 February. Social care are already aware of the move.');
  const question = () => drafting.question('Assumed to be known');
  const press = (name: string) => question().getByRole('button', { name, exact: true }).press('Enter');
  const shoulds = async () =>
    Number(/(\d+) should/.exec((await drafting.count.getAttribute('aria-label')) ?? '')?.[1]);
  await expect(question()).toBeVisible();
  const before = await shoulds();
  await press('Set aside, with a reason');
  await question().getByRole('radio', { name: 'It is recorded elsewhere' }).check();
  await press('Set aside');
  const reason = () => question().getByLabel('In your own words');
  await expect(reason()).toBeFocused();
  await expect(reason()).toHaveAccessibleDescription(
    'Say why in a few words. The reason is printed with the report.',
  );
  await reason().fill('The referral of 4 February, number 55120.');
  await press('Set aside');
  await expect(question()).toContainText(
    'It is recorded elsewhere: The referral of 4 February, number 55120. (H. Brightwell',
  );
  await expect(drafting.marksIn(field()).first()).not.toHaveAttribute('data-weight', 'should');
  await expect.poll(shoulds).toBe(before - 1);
  await writing.isSaved();

  // It is kept with the draft.
  await app.restart();
  await new Vault(app).enter();
  await writing.open('Hospital and paediatrics');
  await expect(drafting.marksIn(field()).first()).not.toHaveAttribute('data-weight', 'should');
  await field().focus();
  await press('Ask it again');
  await expect(drafting.marksIn(field()).first()).toHaveAttribute('data-weight', 'should');

  await press('Set aside, with a reason');
  await reason().fill('It is not so.');
  await press('Set aside');
  await expect(question()).toContainText('It is not so.');
  await field().fill('Hana moved on 3 February. Social care have always known of the move.');
  await expect.poll(shoulds).toBe(before);
  await expect(question()).toContainText('It was set aside before, and the words have changed since.');
  await field().fill('We told social care of the move by telephone on 4 February at 10:15.');
  await expect(drafting.questions).toContainText('Reasons that belong to nothing any more');
  await drafting.questions.getByRole('button', { name: 'Throw this reason away' }).click();
  await expect(drafting.questions).not.toContainText('Reasons that belong to nothing any more');
});

test('underlines lie under their words, whatever the theme, the zoom and the width', async ({ app }) => {
  test.setTimeout(180_000);
  const { page } = app;
  const [writing] = await open(app);
  const field = writing.section(worried);
  await field.fill(
    `Social care are already aware.  Two spaces, a tab\there, averyveryverylongwordthat${'goeson'.repeat(20)}\n\nThe “family” – Zoë’s mother – was often upset; ${'the attendance was poor and the worries went on '.repeat(6)}\n`,
  );
  await writing.isSaved();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  // The words of the field alone, then the unseen ones below it alone, in one colour: the pictures have to be the same.
  const picture = async (shown: 'field' | 'under') => {
    await field.evaluate((own, which) => {
      const under = own.parentElement?.querySelector<HTMLElement>('.words-under');
      const say = (element: HTMLElement | null | undefined, seen: boolean) => {
        element?.style.setProperty('color', seen ? 'red' : 'transparent');
        element?.style.setProperty('border-color', 'transparent');
      };
      say(own as HTMLElement, which === 'field');
      say(under, which === 'under');
      for (const mark of under?.querySelectorAll<HTMLElement>('span') ?? [])
        mark.style.textDecoration = 'none';
    }, shown);
    await page.mouse.move(0, 0);
    return field.locator('..').screenshot();
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const contrast of ['no-preference', 'more'] as const) {
      await page.emulateMedia({ colorScheme, contrast });
      for (const [zoom, width] of [
        [1, 1280],
        [1.25, 1440],
        [0.8, 900],
        [2, 1280],
      ] as const) {
        await app.resize(width, 800);
        await page.evaluate((factor) => (document.documentElement.style.zoom = String(factor)), zoom);
        // Again until it holds: a picture may be taken while the window is still being laid out anew.
        await expect(async () => {
          const [own, under] = [await picture('field'), await picture('under')];
          const { inked, differing } = await compared(page, own, under);
          expect(inked).toBeGreaterThan(2000);
          // Edges of letters may be smoothed differently; words that lie elsewhere differ nearly everywhere.
          expect(differing / inked, `${colorScheme}, ${contrast}, ${zoom} at ${width}`).toBeLessThan(0.02);
        }).toPass({ timeout: 15_000 });
      }
    }
  }
});

/** How many points of two pictures of red words are red in either, and how many of them in one alone. */
const compared = (page: Page, one: Buffer, other: Buffer): Promise<{ inked: number; differing: number }> =>
  page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (encoded) => {
          const image = new Image();
          image.src = `data:image/png;base64,${encoded}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      const red = (data: Uint8ClampedArray | undefined, at: number) =>
        (data?.[at] ?? 0) - (data?.[at + 1] ?? 0);
      let inked = 0;
      let differing = 0;
      for (let at = 0; at < (first?.length ?? 0); at += 4) {
        const [a, b] = [red(first, at), red(second, at)];
        if (Math.max(a, b) > 120) inked++;
        if (Math.abs(a - b) > 120) differing++;
      }
      return { inked, differing };
    },
    [one.toString('base64'), other.toString('base64')],
  );
