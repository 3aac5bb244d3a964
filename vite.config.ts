/** The build of the screens: one page for each kind of person, sharing what they share. */
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

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

export default defineConfig({
  plugins: [vue({ features: { optionsAPI: false } })],
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
