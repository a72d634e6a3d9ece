import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../../test/vault/temporary-vault.ts';
import { syncedFolderNotice } from './synced-folder.ts';

describe('a folder that a program synchronises', () => {
  test.each([
    ['/home/sam/OneDrive/Work/Trial.vault', 'OneDrive'],
    ['/home/sam/OneDrive - Northmoor Council/Trial.vault', 'OneDrive'],
    ['/home/sam/Dropbox (School)/Trial.vault', 'Dropbox'],
    ['/Users/sam/Library/Mobile Documents/com~apple~CloudDocs/Trial.vault', 'iCloud Drive'],
    ['/Users/sam/Library/CloudStorage/GoogleDrive-sam@school.example/My Drive/Trial.vault', 'Google Drive'],
    ['/home/sam/Nextcloud/Trial.vault', 'Nextcloud'],
  ])('is noticed: %s', (folder, program) => {
    expect(syncedFolderNotice(folder, {})).toContain(`that ${program} synchronises`);
  });

  test.each([
    '/home/sam/Documents/Trial.vault',
    '/home/sam/About OneDrive notes/Trial.vault',
    '/srv/dropboxes/Trial.vault',
  ])('is not seen where there is none: %s', (folder) => expect(syncedFolderNotice(folder, {})).toBeNull());

  test('is noticed by what the system says of it and by the sign that a program leaves', () => {
    expect(syncedFolderNotice('/data/cloud/Trial.vault', { OneDriveCommercial: '/data/cloud' })).toContain(
      'OneDrive',
    );
    expect(syncedFolderNotice('/data/clouds/Trial.vault', { OneDriveCommercial: '/data/cloud' })).toBeNull();
    const { folder, remove } = temporaryFolder();
    mkdirSync(join(folder, 'deep/Trial.vault'), { recursive: true });
    expect(syncedFolderNotice(join(folder, 'deep/Trial.vault'), {})).toBeNull();
    writeFileSync(join(folder, '.dropbox'), '');
    expect(syncedFolderNotice(join(folder, 'deep/Trial.vault'), {})).toContain('Dropbox');
    remove();
  });
});
