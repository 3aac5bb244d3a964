/** `npm run icon`: draws the shells' icon anew when the sign of the screens (ui/favicon.svg) has become another. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcon, ICO_SIZES, ICON_FOLDER, icoOf, PNG_SIZES } from './lib/icon.mjs';

mkdirSync(ICON_FOLDER, { recursive: true });
for (const size of PNG_SIZES) writeFileSync(join(ICON_FOLDER, `${size}x${size}.png`), await drawIcon(size));
const pictures = await Promise.all(ICO_SIZES.map(async (size) => ({ size, png: await drawIcon(size) })));
writeFileSync(join(ICON_FOLDER, 'icon.ico'), icoOf(pictures));
console.log(`The icon is in ${ICON_FOLDER}.`);
