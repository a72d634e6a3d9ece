import { makeId } from '../../shared/base/ids.ts';
import type { Vault } from '../../electron/host/vault/vault.ts';
import { caseFile, draftSaying } from './temporary-vault.ts';

const first = [
  'Zelphine',
  'Quorrin',
  'Brunhyld',
  'Oswinna',
  'Thrandel',
  'Yevgrida',
  'Kastrova',
  'Mirabond',
  'Pellonia',
  'Wexford',
];
const last = ['Ablethwick', 'Borroweth', 'Cravendish', 'Dunmarrow', 'Ellerbeque'];
const middle = ['Ashlorn', 'Birkvane', 'Coldrake', 'Drumlowe'];

/** 200 names that nobody has, each of two words that occur in no dictionary, in no code and in no other file. */
export const planted: readonly string[] = first.flatMap((one) =>
  middle.flatMap((two) =>
    last.map((three) => `${one}${two.toLowerCase()}${three.slice(0, 4).toLowerCase()} ${three}`),
  ),
);

/** Writes every planted name into a vault: as a child's, in files and their paths, in drafts, in entries of the chain. */
export async function plant(vault: Vault): Promise<number> {
  for (const [at, name] of planted.entries()) {
    const conference = `planted-${Math.floor(at / 20)}`;
    if (at % 20 === 0) {
      const among = planted.slice(at, at + 20);
      const taken = caseFile(conference);
      taken.conference.children = among.map((child, number) => ({
        id: makeId('child', at, number),
        name: child,
      }));
      taken.texts['school.md'] = among.join(', ');
      await vault.conferences.takeIn(
        taken,
        among.map((child) => ({
          name: `reports/${child}.md`,
          bytes: Buffer.from(`${child} came in hungry.`),
        })),
      );
    }
    const draft = draftSaying(`${name} was seen at home.`, `about-${at}`, conference);
    const { digest } = await vault.documents.save({ ...draft, author: name }, null);
    await vault.documents.save({ ...draft, author: name, sections: [] }, digest);
    await vault.documents.restore(draft.id, 1, (await vault.documents.read(draft.id)).revision.digest);
    await vault.ledger.change(({ tell }) => tell({ action: 'disclosure-decided', subject: name }));
  }
  return planted.length;
}

/** Names to look for in bytes, whatever their case, in UTF-8 and in UTF-16, whole or by their first word alone. */
export class Names {
  readonly #names: readonly string[];
  /** What they begin with, far fewer than they are: where none of these stands, none of the names does. */
  readonly #beginnings: readonly string[];
  constructor(names: readonly string[]) {
    this.#names = names;
    this.#beginnings = [...new Set(names.map((name) => traceOf(name).slice(0, 5)))];
  }

  /** The names of which there is a trace. */
  in(bytes: Buffer): string[] {
    // One byte a character, and for UTF-16 every other byte, so that one search in lower case serves both.
    const texts = [bytes.toString('latin1'), everyOther(bytes, 0), everyOther(bytes, 1)]
      .map((text) => text.toLowerCase())
      .filter((text) => this.#beginnings.some((beginning) => text.includes(beginning)));
    return this.#names.filter((name) => texts.some((text) => text.includes(traceOf(name))));
  }
}

/** What of a name is looked for: its first word. */
const traceOf = (name: string): string => name.toLowerCase().split(' ')[0] ?? name;

function everyOther(bytes: Buffer, from: number): string {
  const half = Buffer.alloc(Math.max(0, Math.floor((bytes.length - from) / 2)));
  for (let at = 0; at < half.length; at++) half[at] = bytes[from + at * 2] ?? 0;
  return half.toString('latin1');
}
