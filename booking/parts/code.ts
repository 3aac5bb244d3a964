/** The key in the page's address. */
import { accessCode } from '../../contract/primitives.ts';

/**
 * The code of `/t/<code>` or `/booking/<code>`; null when there is none that could be one.
 *
 *     /t/0123456789abcdef → 0123456789abcdef    /t/x → null
 */
export function codeIn(path: string): string | null {
  const code = accessCode.safeParse(path.split('/')[2]?.toLowerCase());
  return code.success ? code.data : null;
}
