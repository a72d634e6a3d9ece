import assert from 'node:assert/strict';
import { createServices } from '../../electron/host/services.ts';
import { contract } from '../../shared/contract/contract.ts';
import { answer, connect } from '../../shared/contract/wire.ts';
import { generatedCase } from '../cases/generated-case.ts';
import { testPorts } from '../contract/test-ports.ts';
import { inTime, type Line, type Section } from './table.ts';
import { time } from './timing.ts';
import { textOfPdf } from './whole-words.ts';

const is = { host: 'cli', role: 'chair' } as const;
const sizes = [
  { events: 100, runs: 3 },
  { events: 400, runs: 3 },
  { events: 2000, runs: 1 },
];

/** What `assemble` does from files to signed bytes, through the contract: take in, merge, compose, draw and sign PDF and DOCX. */
export async function renderBench(): Promise<Section> {
  const host = connect(
    contract,
    (
      (reply) => (call) =>
        reply(call, is)
    )(answer(contract, createServices({ ...testPorts, emit: () => {} }))),
  );
  const lines: Line[] = [];
  for (const { events, runs } of sizes) {
    const files = generatedCase(events).map(({ name, bytes }) => ({
      name,
      base64: Buffer.from(bytes).toString('base64'),
    }));
    let pages = 0;
    const whole = async () => {
      const { id } = await host.conferences.takeIn({ files });
      for (const format of ['pdf', 'docx'] as const) {
        const { file } = await host.documents.render({ id, audience: 'professionals', format, job: format });
        if (format === 'docx' || pages > 0) continue;
        const drawn = await textOfPdf(Buffer.from(file.base64, 'base64'));
        assert.ok(drawn.text.includes('Wenshire'));
        pages = drawn.pages;
      }
      await host.conferences.close({ id });
    };
    await whole();
    const { median } = await time(whole, runs, 0);
    lines.push({
      what: `${events.toLocaleString('en-GB')} events, ${pages} pages: signed PDF and DOCX from the files`,
      result: inTime(median),
    });
  }
  return { title: 'Assemble with rendering: 8 agencies, through the contract, median', lines };
}
