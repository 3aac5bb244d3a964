/** How much room a part of a screen has, in the rem of the glass: what no style can ask for itself. */
import { onBeforeUnmount, onMounted, readonly, shallowRef, type Ref } from 'vue';

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Null until it is laid out, and where nothing is. */
export function useRoom(part: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<Room | null>> {
  const room = shallowRef<Room | null>(null);

  function look(): void {
    const { clientWidth: width = 0, clientHeight: height = 0 } = part.value ?? {};
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    room.value = width > 0 && rem > 0 ? { width: width / rem, height: height / rem } : null;
  }

  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
  onMounted(() => {
    look();
    if (part.value !== null) observer?.observe(part.value);
  });
  onBeforeUnmount(() => observer?.disconnect());
  return readonly(room);
}
