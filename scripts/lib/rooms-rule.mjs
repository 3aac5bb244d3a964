/**
 * The lint rule behind scripts/lib/rooms.mjs. Our own imports are relative and carry their extension, so the path says
 * it all: no resolver, no look at the disk. Written here because the well-known plugins for this let a file that is in
 * no room, or an import they cannot resolve, pass in silence.
 */
import { dirname, relative, resolve, sep } from 'node:path';
import { FREE_ROOMS, ROOMS } from './rooms.mjs';
import { ROOT } from './run.mjs';

const OWN = /^\.\.?(\/|$)/;

const isIn = (path, room) => path === room || path.startsWith(`${room}/`);
const fromRoot = (path) => relative(ROOT, path).split(sep).join('/');
const ownerOf = (path) =>
  [...Object.keys(ROOMS), ...FREE_ROOMS]
    .filter((room) => isIn(path, room))
    .sort((a, b) => b.length - a.length)[0];

export const mayImport = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { alsoAllowed: { type: 'array' } }, additionalProperties: false }],
    defaultOptions: [{ alsoAllowed: [] }],
    messages: {
      noRoom: 'This file is in no room: see scripts/lib/rooms.mjs, and the design.',
      forbidden: '{{room}} may import {{allowed}}, not {{path}} (scripts/lib/rooms.mjs).',
    },
  },
  create(context) {
    const room = ownerOf(fromRoot(context.filename));
    if (!room) return { Program: (node) => context.report({ node, messageId: 'noRoom' }) };
    if (FREE_ROOMS.includes(room)) return {};
    const allowed = [...ROOMS[room], ...context.options[0].alsoAllowed];

    const check = ({ source }) => {
      const specifier = source?.value;
      if (typeof specifier !== 'string' || !OWN.test(specifier)) return;
      const path = fromRoot(resolve(dirname(context.filename), specifier));
      // A room inside ours is another room.
      if (ownerOf(path) === room || allowed.some((other) => isIn(path, other))) return;
      const list = ROOMS[room].join(', ') || 'nothing of ours';
      context.report({ node: source, messageId: 'forbidden', data: { room, path, allowed: list } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
