import { describe, expect, test } from 'vitest';
import { IdleLock } from './idle-lock.ts';

describe('locking what was left alone', () => {
  const desk = () => {
    let now = 0;
    let locked = 0;
    let timers: { due: number; ring: () => void }[] = [];
    const lock = new IdleLock(
      600,
      () => locked++,
      (milliseconds, then) => {
        const timer = { due: now + milliseconds, ring: then };
        timers.push(timer);
        return () => (timers = timers.filter((one) => one !== timer));
      },
    );
    const pass = (milliseconds: number) => {
      now += milliseconds;
      for (const timer of timers.filter(({ due }) => due <= now)) timer.ring();
    };
    return { lock, pass, locked: () => locked };
  };

  test('waits from the last touch', () => {
    const { lock, pass, locked } = desk();
    pass(599);
    lock.touched();
    pass(599);
    expect(locked()).toBe(0);
    pass(1);
    expect(locked()).toBe(1);
    pass(10_000);
    expect(locked()).toBe(1);
  });

  test('locks at once on demand, and the time starts anew with the next touch', () => {
    const { lock, pass, locked } = desk();
    lock.now();
    pass(10_000);
    expect(locked()).toBe(1);
    lock.touched();
    pass(600);
    expect(locked()).toBe(2);
  });
});
