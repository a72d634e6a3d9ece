/** Where the page lives: a scheme of our own instead of file:, so that it has an origin of its own. */
export const scheme = 'app';
export const origin = 'app://whole-picture';

/** Whether an address is the page's own; `new URL` gives app: addresses no origin on every version, so parts are compared. */
export function isOwn(address: string): boolean {
  const { protocol, host } = URL.parse(address) ?? {};
  return protocol === `${scheme}:` && host === 'whole-picture';
}
