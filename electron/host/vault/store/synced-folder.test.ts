import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
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
    ['/Users/sam/Library/CloudStorage/OneDrive-Personal/Trial.vault', 'OneDrive'],
    ['/Users/sam/Library/CloudStorage/Dropbox-School/Trial.vault', 'Dropbox'],
    ['/Users/sam/Library/CloudStorage/Box-Box/Trial.vault', 'a cloud service'],
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

  const windows = { windows: true, exists: () => false, real: (folder: string) => folder };
  test.each([
    ['C:\\Users\\Sam\\OneDrive - Northmoor Council\\Trial.vault', 'OneDrive'],
    ['C:\\Users\\Sam\\Dropbox (School)\\Trial.vault', 'Dropbox'],
    ['C:\\Users\\Sam\\iCloudDrive\\Trial.vault', 'iCloud Drive'],
    ['G:\\My Drive\\Trial.vault', 'Google Drive'],
    ['G:\\Shared drives\\Safeguarding\\Trial.vault', 'Google Drive'],
    ['D:\\CLOUD\\Work\\Trial.vault', 'OneDrive'],
  ])('is noticed on Windows: %s', (folder, program) => {
    expect(syncedFolderNotice(folder, { OneDrive: 'd:\\Cloud' }, windows)).toContain(`that ${program} `);
  });

  test('is not seen on Windows where there is none', () => {
    const folder = 'C:\\Users\\Sam\\Documents\\Trial.vault';
    expect(syncedFolderNotice(folder, { OneDrive: 'C:\\Users\\Sam\\OneDrive' }, windows)).toBeNull();
    expect(syncedFolderNotice(folder, { OneDrive: '' }, windows)).toBeNull();
  });

  test('is noticed through a link, also for a vault that is not there yet', () => {
    const { folder, remove } = temporaryFolder();
    mkdirSync(join(folder, 'Dropbox/Work'), { recursive: true });
    symlinkSync(join(folder, 'Dropbox/Work'), join(folder, 'work'));
    expect(syncedFolderNotice(join(folder, 'work/new/Trial.vault'), {})).toContain('Dropbox');
    remove();
  });

  test.each(['.849C9593-D756-4E56-8D6E-42412F2A707B', '.tmp.drivedownload', '.sync-exclude.lst'])(
    'is noticed by the sign %s at its top',
    (sign) => {
      const { folder, remove } = temporaryFolder();
      writeFileSync(join(folder, sign), '');
      expect(syncedFolderNotice(join(folder, 'a/b/Trial.vault'), {})).toMatch(/OneDrive|Google|Nextcloud/);
      remove();
    },
  );
});
