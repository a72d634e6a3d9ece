import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventReader } from './event-stream.ts';

const progress = fc.record({
  job: fc.string(),
  done: fc.integer(),
  total: fc.integer(),
  doing: fc.string(),
});

test('events come out whole however the stream is cut', () => {
  fc.assert(
    fc.property(fc.array(progress), fc.integer({ min: 1, max: 40 }), (sent, size) => {
      const stream = sent
        .map((happened) => `event: render-progress\ndata: ${JSON.stringify(happened)}\n\n`)
        .join(': still here\n\n');
      const heard: unknown[] = [];
      const feed = eventReader((_, happened) => heard.push(happened));
      for (let at = 0; at < stream.length; at += size) feed(stream.slice(at, at + size));
      expect(heard).toEqual(sent);
    }),
  );
});

test('an event that the contract does not know, or in another shape, is passed over', () => {
  const heard: unknown[] = [];
  const feed = eventReader((_, happened) => heard.push(happened));
  feed(
    'event: constructor\ndata: {}\n\nevent: render-progress\ndata: {"job":1}\n\nevent: render-progress\ndata: no\n\n',
  );
  expect(heard).toEqual([]);
});
