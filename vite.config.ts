/** The build of the screens: one page for each kind of person, sharing what they share. */
import vue from '@vitejs/plugin-vue';
import { createHash } from 'node:crypto';
import { defineConfig, type Plugin } from 'vite';
import { BUILD_FILE, BUILD_META } from './contract/build.ts';

const PAGES = {
  kiosk: 'kiosk/index.html',
  display: 'display/index.html',
  desk: 'operator-desk/index.html',
  manager: 'manager/index.html',
  // The booking pages, /booking and /booking/<code>
  booking: 'booking/book.html',
  // The visitor's own ticket on the phone, /t/<code>
  ticket: 'booking/ticket.html',
  // The pages /, /setup, /enter and /printers
  home: 'home/index.html',
};

/** Letters enough that no two builds share them. */
const BUILD_ID_LENGTH = 16;

/**
 * Marks every page with the build that it is of. Names of scripts and styles carry a hash of what is in them, so all the names and the
 * pages themselves say whether anything has changed: the same sources give the same build.
 */
function buildId(): Plugin {
  return {
    name: 'build-id',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const hash = createHash('sha256');
        const pages = [];
        for (const name of Object.keys(bundle).sort()) {
          const file = bundle[name];
          hash.update(`${name}\0`);
          if (file?.type !== 'asset' || !name.endsWith('.html')) continue;
          hash.update(file.source);
          pages.push(file);
        }
        const id = hash.digest('hex').slice(0, BUILD_ID_LENGTH);
        for (const page of pages) {
          page.source = String(page.source).replace(
            '<head>',
            `<head>\n    <meta name="${BUILD_META}" content="${id}" />`,
          );
        }
        this.emitFile({ type: 'asset', fileName: BUILD_FILE, source: id });
      },
    },
  };
}

export default defineConfig({
  plugins: [vue({ features: { optionsAPI: false } }), buildId()],
  // All that goes into a page is imported by it: nothing is copied blindly, no .env file changes it.
  publicDir: false,
  envDir: false,
  build: {
    outDir: 'dist/pages',
    emptyOutDir: true,
    // What every main browser has had for two and a half years: visitors' phones are not always new.
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    // No data: URLs, so that the content security policy need not allow them.
    assetsInlineLimit: 0,
    rolldownOptions: { input: PAGES },
  },
});
