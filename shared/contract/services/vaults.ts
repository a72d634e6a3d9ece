import { z } from 'zod';
import { operation } from '../define.ts';
import { CarriedFile, ConferenceSummary } from './conferences.ts';

/** A vault that this host knows; `place` names it towards the host and means nothing to people. */
export const KnownVault = z.object({
  place: z.string(),
  name: z.string(),
  /** The folder in which it lies, as people know it. */
  folder: z.string(),
  demonstration: z.boolean(),
  /** Whether the keychain of this computer may open it. */
  keychain: z.boolean(),
  /** A sentence where it lies in a folder that a program synchronises. */
  synced: z.string().nullable(),
  reachable: z.boolean(),
});
export type KnownVault = z.infer<typeof KnownVault>;

/** The vault that is open. */
export const OpenVault = z.object({
  id: z.string(),
  place: z.string(),
  name: z.string(),
  demonstration: z.boolean(),
  readOnly: z.boolean(),
  /** What is wrong with the state that is read, in one sentence; only ever in a vault that is open for reading. */
  notice: z.string().nullable(),
  /** By which name the audit tells of who acts. */
  actor: z.string(),
  /** The instant (ISO, UTC) of the last change that is on the disk. */
  savedAt: z.string().nullable(),
  /** A sentence where this computer's clock is behind that change. */
  clock: z.string().nullable(),
  keychainAllowed: z.boolean(),
  openedBy: z.enum(['passphrase', 'recovery', 'keychain']),
});
export type OpenVault = z.infer<typeof OpenVault>;

/** A conference whose day of keeping has passed (`due`) or comes soon, with a sentence that says so. */
export const Reminder = z.object({
  conference: z.string(),
  retainUntil: z.string(),
  state: z.enum(['due', 'soon']),
  sentence: z.string(),
});
export type Reminder = z.infer<typeof Reminder>;

/** Which vault is open, if any, and which are known, the last opened first. */
export const VaultStatus = z.object({
  open: OpenVault.nullable(),
  known: z.array(KnownVault),
  /** Whether this computer has a keychain that keeps secrets well. */
  keychainAvailable: z.boolean(),
  /** The minutes without anybody doing anything after which a vault is locked. */
  lockAfter: z.number().int(),
  reminders: z.array(Reminder),
});
export type VaultStatus = z.infer<typeof VaultStatus>;

/** Why a vault did not open though the question was understood; whatever else goes wrong is refused as everywhere. */
export const OpeningReason = z.enum([
  // What was shown does not open it.
  'wrong-passphrase',
  'wrong-recovery-key',
  'mistyped-recovery-key',
  'no-such-slot',
  'keychain-unavailable',
  'rotation-unfinished',
  /** Too early after attempts that went wrong: `waitSeconds` says how long it is still. */
  'wait',
  // It can be opened with `readOnly`.
  'open-elsewhere',
  'not-writable',
  'damaged',
  // It can be opened with `readOnly`, or with `acceptOtherState` after a person has decided so.
  'earlier-state',
  'other-state',
  'head-missing',
  // It can be opened without `readOnly` only.
  'not-in-order',
  'older-schema',
  // It cannot be opened as it is.
  'no-vault',
  'keys-unreadable',
  'newer-vault',
  'not-encrypted',
  'unopenable',
]);
export type OpeningReason = z.infer<typeof OpeningReason>;

/** What somebody shows to open a vault. */
export const Shown = z.union([
  z.strictObject({ passphrase: z.string() }),
  z.strictObject({ recoveryCode: z.string() }),
  z.strictObject({ keychain: z.literal(true) }),
]);
export type Shown = z.infer<typeof Shown>;

const nothing = z.object({});
const place = z.string();
const actor = z.string().trim().min(1).max(200);
const name = z.string().trim().min(1).max(80);
const present = z.string().optional();
const handedOver = z.object({ file: CarriedFile, media: z.string() });

/**
 * The vaults: which is open, making, opening and locking one, its keys, and what goes out of it and comes back. At most one is
 * open in a host; opening another locks it. `present` is the passphrase again, needless only after opening by the recovery
 * key. `job` names the render-progress events. No key but the recovery code, shown once, ever comes back.
 */
export const vaults = {
  /** May be asked as often as a page likes: it does not count as somebody doing something. */
  status: operation({ in: nothing, out: VaultStatus }),
  /** Makes `<name>.vault` in the host's folder of vaults and opens it. */
  create: operation({
    in: z.object({ name, passphrase: z.string(), actor }),
    out: z.object({ recoveryCode: z.string(), status: VaultStatus }),
  }),
  open: operation({
    in: z.object({
      place,
      by: Shown,
      actor,
      readOnly: z.boolean().optional(),
      acceptOtherState: z.boolean().optional(),
    }),
    out: z.discriminatedUnion('opened', [
      z.object({ opened: z.literal(true), status: VaultStatus }),
      z.object({
        opened: z.literal(false),
        reason: OpeningReason,
        message: z.string(),
        waitSeconds: z.number().int().optional(),
      }),
    ]),
  }),
  /** Asks every page to save first (`save-now`); resolves when the vault is locked, or at once where none is open. */
  lock: operation({ in: nothing, out: VaultStatus }),
  /** A page's answer to `save-now`: what was typed in it is saved, or was refused and stays there. */
  flushed: operation({ in: z.object({ ticket: z.string() }), out: nothing }),
  /** Somebody is there though nothing else is asked: a page says so while keys or the mouse are used, at most twice a minute. */
  stillHere: operation({ in: nothing, out: nothing }),
  lockAfter: operation({ in: z.object({ minutes: z.number().int().min(1).max(60) }), out: VaultStatus }),
  /** Puts a vault that lies elsewhere on the list of those known, by the full path of its folder. */
  find: operation({ in: z.object({ folder: z.string().min(1) }), out: VaultStatus }),
  /** Takes a vault off the list; the vault itself stays where it is. One in the host's own folder comes back when it is opened. */
  forget: operation({ in: z.object({ place }), out: VaultStatus }),
  changePassphrase: operation({ in: z.object({ present, next: z.string() }), out: nothing }),
  newRecoveryCode: operation({ in: z.object({ present }), out: z.object({ recoveryCode: z.string() }) }),
  rotateKey: operation({
    in: z.object({ passphrase: z.string() }),
    out: z.object({ recoveryCode: z.string() }),
  }),
  allowKeychain: operation({ in: z.object({ present }), out: VaultStatus }),
  removeKeychain: operation({ in: nothing, out: VaultStatus }),
  /** Opens the demonstration vault, made where there is none, with the example in it. Its passphrase is no secret. */
  openDemonstration: operation({
    in: nothing,
    out: z.object({ status: VaultStatus, conference: ConferenceSummary }),
  }),
  /** Deletes the demonstration vault, open or not. */
  throwDemonstrationAway: operation({ in: nothing, out: VaultStatus }),
  /** One zip with the encrypted backup; it opens under the keys of this vault as they are now. */
  backUp: operation({ in: z.object({ job: z.string() }), out: handedOver }),
  /** Makes a vault out of a backup, after opening it by what is shown and looking it through; it is known then, but not open. */
  restore: operation({
    in: z.object({ file: CarriedFile, name, by: Shown, actor }),
    out: z.object({ place, status: VaultStatus }),
  }),
  /** One zip with everything as case folders in open formats, NOT encrypted. */
  exportEverything: operation({ in: z.object({ job: z.string() }), out: handedOver }),
};
