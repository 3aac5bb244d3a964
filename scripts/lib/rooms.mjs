/**
 * The rooms of the house and the arrows between them, as in the design's table: who may import whom. Lint enforces
 * it (eslint.config.js), the build takes its sources from it. A file that is in no room is a lint error.
 *
 * A room is a folder or a single file; the longest match owns a file, so rooms may lie inside a folder of rooms.
 */
export const ROOMS = {
  contract: [],
  texts: ['contract'],
  'server/office': ['contract'],
  'server/views': ['contract', 'server/office'],
  'server/log': ['contract'],
  'server/reports': ['contract', 'server/log'],
  'server/messages': ['contract', 'texts'],
  'server/voice': ['contract'],
  'server/media': ['contract'],
  'server/upkeep': ['contract', 'server/log'],
  'server/runtime': ['contract', 'server/office', 'server/log', 'server/views'],
  'server/pdf': [],
  'server/slips': ['contract', 'texts', 'server/pdf'],
  'server/exports': ['contract', 'texts', 'server/pdf'],
  'server/printing': ['contract', 'printers', 'server/log'],
  'server/api': ['contract', 'texts', 'printers', 'server'],
  'server/main.ts': ['contract', 'texts', 'printers', 'server'],
  'server/reset-password.ts': ['contract', 'texts', 'printers', 'server'],
  'server/restore.ts': ['contract', 'texts', 'printers', 'server'],
  'server/settings.ts': [],
  printers: ['contract', 'texts'],
  ui: ['contract', 'texts'],
  shell: ['contract'],
  kiosk: ['contract', 'texts', 'ui'],
  'kiosk/electron': ['contract', 'texts', 'ui', 'printers', 'shell'],
  display: ['contract', 'texts', 'ui'],
  'operator-desk': ['contract', 'texts', 'ui'],
  'operator-desk/electron': ['contract', 'texts', 'ui', 'shell'],
  manager: ['contract', 'texts', 'ui'],
  booking: ['contract', 'texts', 'ui'],
  home: ['contract', 'texts', 'ui'],
  simulator: ['contract', 'texts'],
};

/** Rooms around the product: they may import anything, no product room may import them. */
export const FREE_ROOMS = ['bench', 'test', 'scripts'];

/** Rooms without a clock, chance or input and output: what happens there depends on the arguments alone. */
export const PURE_ROOMS = ['server/office', 'server/views'];

/** The folders that a build reads. */
export const BUILT_FOLDERS = [...new Set([...Object.keys(ROOMS).map((room) => room.split('/')[0]), 'bench'])];
