import { join } from 'node:path';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import vue from 'eslint-plugin-vue';
import ts from 'typescript-eslint';
import { mayImport } from './scripts/lib/rooms-rule.mjs';
import { wholeProgramParser } from './scripts/lib/lint-program.mjs';
import { PURE_ROOMS } from './scripts/lib/rooms.mjs';

const SOURCES = '**/*.{ts,vue}';
const TESTS = ['**/*.test.ts', 'test/**'];

// ── What only one place may touch ───────────────────────────────────────────────────────────────────────────────────

const SQLITE = { name: 'sqlite3', message: 'Only server/log/sqlite.ts may know the database driver.' };
const PRINTER = { name: 'node-thermal-printer', message: 'Only printers/ may know the printer library.' };
const MAIL = {
  group: ['nodemailer', 'nodemailer/*'],
  message: 'Only server/messages/smtp-sender.ts may know the mail library.',
};
const PURE_MESSAGE = 'This room is pure: time, ids and chance come in as arguments.';

const imports = (paths, patterns = []) => ({ 'no-restricted-imports': ['error', { paths, patterns }] });
const syntax = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

const NO_HIDDEN_IMPORT = [
  {
    selector: 'ImportExpression > Literal[value=/^(sqlite3|node-thermal-printer|nodemailer)\\b/]',
    message: 'Import it statically, in the one place that may.',
  },
];

const SQL = String.raw`/^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA)\s/`;
const NO_SQL = [
  `Literal[value=${SQL}]`,
  `TemplateLiteral > TemplateElement:first-child[value.raw=${SQL}]`,
].map((selector) => ({ selector, message: 'SQL lives in server/log and server/reports only.' }));

const NO_CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
].map((selector) => ({ selector, message: PURE_MESSAGE }));

const pure = {
  ...imports(
    [SQLITE, PRINTER, { name: 'crypto', message: PURE_MESSAGE }],
    [MAIL, { group: ['node:*'], message: PURE_MESSAGE }],
  ),
  ...syntax(NO_HIDDEN_IMPORT, NO_SQL, NO_CLOCK),
  'no-restricted-globals': [
    'error',
    ...[
      'console',
      'crypto',
      'fetch',
      'performance',
      'process',
      'setImmediate',
      'setInterval',
      'setTimeout',
    ].map((name) => ({ name, message: PURE_MESSAGE })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: PURE_MESSAGE },
    { object: 'Math', property: 'random', message: PURE_MESSAGE },
    { object: 'Temporal', property: 'Now', message: PURE_MESSAGE },
  ],
};

// ── The whole ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** How the text is laid out is prettier's business. */
const vueLayoutRulesOff = Object.fromEntries(
  Object.entries(vue.rules)
    .filter(([, rule]) => rule.meta.type === 'layout')
    .map(([name]) => [`vue/${name}`, 'off']),
);

/** Files change in an editor; `npm run check` asks for all of them as they are, which takes half the time. */
const TYPES = process.env.LINT_WHOLE
  ? { parser: wholeProgramParser(join(import.meta.dirname, 'tsconfig.json')) }
  : { parser: ts.parser, projectService: true };

export default defineConfig(
  { ignores: ['dist/**', 'data/**', 'test-results/**', 'playwright-report/**', '.cache/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,

  {
    name: 'scripts: plain JavaScript in Node',
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'AbortSignal',
          'clearInterval',
          'console',
          'fetch',
          'performance',
          'process',
          'setInterval',
          'setTimeout',
          'URL',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },

  {
    name: 'types',
    files: [SOURCES],
    extends: [ts.configs.strictTypeChecked, vue.configs['flat/recommended']],
    languageOptions: {
      parserOptions: {
        ...TYPES,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      ...vueLayoutRulesOff,
      'no-undef': 'off', // TypeScript knows better
      eqeqeq: ['error', 'smart'], // `== null` is both kinds of nothing
      '@typescript-eslint/consistent-type-imports': 'error',
      // Every case, or a `default` that says what holds for the rest.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `return press();` to leave, `() => press()` as a handler: shorter than a block, and nothing is hidden.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A number in a message is no mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Spreading a string gives its letters, which is what is wanted of it here: there are no emojis on a ticket.
      '@typescript-eslint/no-misused-spread': 'off',
      // An implementation of an asynchronous interface need not have anything to wait for.
      '@typescript-eslint/require-await': 'off',
      // `_rest` says that it is left out on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },

  { name: 'types outside of screens', files: ['**/*.ts'], languageOptions: { parser: TYPES.parser } },
  {
    name: 'screens',
    files: ['**/*.vue'],
    rules: {
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-emits-declaration': 'error',
      'vue/define-props-declaration': 'error',
      'vue/multi-word-component-names': 'off', // our elements are never confused with HTML's: PascalCase, always
      'vue/component-name-in-template-casing': ['error', 'PascalCase'],
      'vue/no-bare-strings-in-template': 'error', // words live in texts/
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off', // a prop with `?` says it: undefined
      // TypeScript proper does not look inside .vue files, so values that come out of them seem to have no type here;
      // vue-tsc checks them.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },

  {
    name: 'rooms: who may import whom',
    files: ['*/**/*.{ts,vue}'],
    plugins: { rooms: { rules: { 'may-import': mayImport } } },
    rules: { 'rooms/may-import': 'error' },
  },
  {
    name: 'rooms: what only one place may touch',
    files: [SOURCES],
    rules: { ...imports([SQLITE, PRINTER], [MAIL]), ...syntax(NO_HIDDEN_IMPORT, NO_SQL) },
  },
  {
    name: 'rooms: the log and the reports speak SQL, the benchmark measures what lies under them',
    files: ['server/log/**', 'server/reports/**', 'bench/**'],
    rules: syntax(NO_HIDDEN_IMPORT),
  },
  { name: 'rooms: the database driver', files: ['server/log/sqlite.ts'], rules: imports([PRINTER], [MAIL]) },
  { name: 'rooms: the printer library', files: ['printers/**'], rules: imports([SQLITE], [MAIL]) },
  {
    name: 'rooms: the mail library',
    files: ['server/messages/smtp-sender.ts'],
    rules: imports([SQLITE, PRINTER]),
  },
  {
    name: 'rooms: the pure ones',
    files: PURE_ROOMS.map((room) => `${room}/**`),
    ignores: TESTS,
    rules: pure,
  },

  {
    name: 'tests',
    files: TESTS,
    rules: {
      'rooms/may-import': ['error', { alsoAllowed: ['test/support'] }],
      ...syntax(NO_HIDDEN_IMPORT),
      // A test that trips over a missing value fails, which is what it is for; answers of HTTP have no type.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
