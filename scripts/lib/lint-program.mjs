/**
 * The whole program for the lint, with one set of types for all files.
 *
 * The project service of typescript-eslint makes a new program for every `.vue` file, and with it all types anew: half of the lint's
 * time. That is right in an editor, where files change; a run over the whole project has them all beforehand.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { parser as typeScript } from 'typescript-eslint';
import * as vue from 'vue-eslint-parser';

class Script extends Error {
  constructor(code) {
    super('the script was found');
    this.code = code;
  }
}

/** What vue-eslint-parser takes out of the file for the parser of scripts. Expressions of the template it gives without a project. */
function scriptOf(path) {
  const parser = {
    parseForESLint(code, options) {
      if (options.project) throw new Script(code);
      return typeScript.parseForESLint(code, options);
    },
  };
  try {
    vue.parseForESLint(readFileSync(path, 'utf8'), {
      filePath: path,
      sourceType: 'module',
      project: true,
      parser,
    });
  } catch (error) {
    if (error instanceof Script) return error.code;
    throw error;
  }
  throw new Error(`${path} has no script.`);
}

function programOf(tsconfig) {
  const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(
    tsconfig,
    { allowNonTsExtensions: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic({ messageText }) {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
    undefined,
    undefined,
    [{ extension: '.vue', isMixedContent: true, scriptKind: ts.ScriptKind.Deferred }],
  );
  const host = ts.createCompilerHost(options, true);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, languageVersion, ...rest) =>
    path.endsWith('.vue')
      ? ts.createSourceFile(path, scriptOf(path), languageVersion, true, ts.ScriptKind.TS)
      : read(path, languageVersion, ...rest);
  return ts.createProgram(fileNames, options, host);
}

/**
 * A parser for ESLint that knows the types of all files that this configuration of TypeScript includes, as they are on the disk now.
 * Any other text, such as an expression in a template, is parsed without types.
 */
export function wholeProgramParser(tsconfig) {
  const program = programOf(tsconfig);
  return {
    meta: { name: 'whole-program-parser' },
    parseForESLint(code, options) {
      const isKnown = program.getSourceFile(options.filePath)?.text === code;
      return typeScript.parseForESLint(code, isKnown ? { ...options, programs: [program] } : options);
    },
  };
}
