import { step } from './run-all.ts';

/** Type checks every room with its own rights: shared has no Node and no DOM, renderer no Node, electron no DOM. */
const rooms = await Promise.all(
  ['shared', 'renderer', 'electron', 'test'].map((room) => step(room, ['tsc', '-p', room])),
);
for (const { ok, output } of rooms) if (!ok) console.log(output);
process.exit(rooms.every(({ ok }) => ok) ? 0 : 1);
