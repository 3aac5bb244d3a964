/** Looking after the office's data and its server: backups, how everything is, who did what. */
import { z } from 'zod';
import { auditPage, auditQuery } from '../audit.ts';
import { backupCopy, copyName, officeStatus } from '../upkeep.ts';
import type { Endpoint } from './endpoint.ts';

export const downloadAnswer = z.object({ name: copyName, sizeBytes: z.number().int().nonnegative() });

export const upkeepEndpoints = {
  getStatus: {
    method: 'get',
    path: '/status',
    summary: 'How the server, its disks and the backups are; what is wrong stands first',
    access: ['manager', 'administrator'],
    answer: officeStatus,
  },
  makeBackup: {
    method: 'post',
    path: '/backups',
    summary: 'Make a backup at once; answers when it is made and proved',
    access: ['manager', 'administrator'],
    answer: z.object({ copy: backupCopy }),
  },
  downloadBackup: {
    method: 'get',
    path: '/backups/{name}',
    summary: 'A backup, as a file of SQLite; the audit log tells who took it',
    access: ['administrator'],
    params: z.object({ name: copyName }),
    download: 'application/vnd.sqlite3',
    answer: downloadAnswer,
  },
  getAudit: {
    method: 'get',
    path: '/audit',
    summary: 'Who did what and when, the newest first, page by page; no personal data of visitors',
    access: ['administrator'],
    query: auditQuery,
    answer: auditPage,
  },
} as const satisfies Record<string, Endpoint>;
