/** How often it is looked whether the time has come, in milliseconds. */
const glance = 5_000;

/**
 * Calls back when so many milliseconds have passed, those included during which the computer slept; gives the function that
 * prevents it. Keeps no process alive.
 */
export function afterWallTime(milliseconds: number, then: () => void): () => void {
  const began = { wall: Date.now(), steady: performance.now() };
  // A clock that is set back may not put it off, and a steady one may stand still while the computer sleeps.
  const passed = () => Math.max(Date.now() - began.wall, performance.now() - began.steady);
  const timer = setInterval(
    () => {
      if (passed() < milliseconds) return;
      clearInterval(timer);
      then();
    },
    Math.min(milliseconds, glance),
  );
  timer.unref();
  return () => clearInterval(timer);
}
