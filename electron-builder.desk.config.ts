/** What is made of the desk's window for a specialist's computer: `npm run desk:build`. */
import { packageOf } from './electron-builder.shells.ts';
import { text } from './texts/index.ts';

export default packageOf({
  name: 'desk',
  productName: 'Ochered Desk',
  synopsis: text('desk-window.name'),
  description: text('desk-window.package'),
  // See scripts/lib/electron.mjs.
  linuxArguments: ['--ozone-platform=x11'],
});
