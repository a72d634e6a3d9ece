/** A file as it was carried in: its name relative to the case folder ('/' between folders) and its bytes. */
export type CarriedBytes = { name: string; bytes: Uint8Array };

/** The most that is taken in, in bytes; a conference has never come near either. */
export const limits = { file: 64 * 1024 * 1024, folder: 512 * 1024 * 1024, files: 2000 } as const;
