/** What the browser says of its glass and of its owner's wishes, for as long as the scope lives. */
import { onScopeDispose, readonly, shallowRef, type Ref } from 'vue';

export function useMediaQuery(query: string): Readonly<Ref<boolean>> {
  const media = window.matchMedia(query);
  const matches = shallowRef(media.matches);
  const follow = () => (matches.value = media.matches);
  media.addEventListener('change', follow);
  onScopeDispose(() => media.removeEventListener('change', follow));
  return readonly(matches);
}
