import { app, type BrowserWindow } from 'electron';

const patience = 120_000;

/** Asked in the page: whether it has drawn itself and its host has answered. */
const isReady = `(async () => {
  while (!document.querySelector('#root > *')) await new Promise((next) => setTimeout(next, 5));
  const reply = await window.host.call({ service: 'machine', operation: 'about', input: {} });
  return reply.ok && reply.value.host === 'desktop';
})()`;

/**
 * Asked in the page: whether the main job can be done with what is in this program. The example is opened, its report is drawn
 * and signed as PDF and Word and verified, and both are taken in again as the reports of a conference.
 */
const isWhole = `(async () => {
  const ask = async (service, operation, input) => {
    const reply = await window.host.call({ service, operation, input });
    if (!reply.ok) throw new Error(service + '.' + operation + ': ' + reply.failure.message);
    return reply.value;
  };
  const { id } = await ask('conferences', 'openExample', {});
  const files = [];
  for (const format of ['html', 'pdf', 'docx']) {
    const { file } = await ask('documents', 'render', { id, audience: 'professionals', format, job: format });
    if (format === 'html') continue;
    const { whole } = await ask('documents', 'verify', { file });
    if (!whole) throw new Error(format + ' is not whole');
    files.push(file);
  }
  const { conference } = await ask('conferences', 'read', { id });
  const invited_agencies = files.map(({ name }, at) => ({
    agency: ['school', 'police'][at], organisation: 'An agency', contributor: 'A. Worker', role: 'Worker', report: name,
  }));
  const words = JSON.stringify({
    case: 'Smoke', synthetic: true, conference_type: 'Initial Child Protection Conference', conference_date: '2026-06-23',
    reason_for_conference: 'Smoke test.', local_authority: 'A council', chair: { name: 'A. Chair', role: 'Chair' },
    children: [{ id: 'c1', name: conference.children[0].name, dob: '2016-03-03', sex: 'M' }],
    household_and_family: [], invited_agencies, records: [],
  });
  files.push({ name: 'conference.json', base64: btoa(words) });
  const taken = await ask('conferences', 'takeIn', { files });
  const { contributions } = await ask('conferences', 'read', { id: taken.id });
  return contributions.length === 2;
})()`;

/** With --smoke: says `ready` when the page can be used, with --smoke=whole also `whole` after the main job, then quits; 1 if not. */
export function smoke(window: BrowserWindow): void {
  const say = (words: string) =>
    new Promise<void>((done) => process.stdout.write(`${words}\n`, () => done()));
  const run = async (): Promise<number> => {
    await new Promise<void>((done) => window.webContents.once('did-finish-load', () => done()));
    for (const [words, question] of Object.entries({
      ready: isReady,
      ...(app.commandLine.getSwitchValue('smoke') === 'whole' && { whole: isWhole }),
    })) {
      const answer: unknown = await window.webContents.executeJavaScript(question);
      await say(answer === true ? words : `not ${words}`);
      if (answer !== true) return 1;
    }
    return 0;
  };
  setTimeout(() => app.exit(1), patience).unref();
  run().then(
    (code) => app.exit(code),
    // What went wrong here went wrong with the example, so it may be said.
    (thrown: unknown) => say(String(thrown)).then(() => app.exit(1)),
  );
}
