/** A desktop entry as a desktop reads it, for tests. */

/** The argument after `sh -c`: the key's value unescaped, the quotes taken off, field codes put in. */
export function commandOf(entry: string): string {
  const value = /^Exec=\/bin\/sh -c "(.*)"$/m.exec(entry)?.[1] ?? '';
  return value
    .replaceAll('\\\\', '\\')
    .replace(/\\(["`$\\])/g, '$1')
    .replaceAll('%%', '%');
}
