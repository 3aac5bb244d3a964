/** For tools that read TypeScript only (ESLint's types): vue-tsc resolves the files themselves and never comes here. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue';

  const component: DefineComponent;
  export default component;
}
