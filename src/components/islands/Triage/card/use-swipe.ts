import { useRef } from 'preact/hooks';

/** A swipe over a card with one finger, as an extra beside the buttons: far enough to the side, and hardly up or down. */
export function useSwipe({ onLeft, onRight }: { onLeft: () => void; onRight: () => void }): SwipeHandlers {
  const start = useRef<{ x: number; y: number; id: number }>();
  return {
    onPointerDown(event) {
      start.current =
        event.pointerType === 'touch' && event.isPrimary ? { x: event.clientX, y: event.clientY, id: event.pointerId } : undefined;
    },
    onPointerUp(event) {
      const from = start.current;
      start.current = undefined;
      if (!from || from.id !== event.pointerId) return;
      const [across, down] = [event.clientX - from.x, Math.abs(event.clientY - from.y)];
      if (Math.abs(across) < FAR || down > STRAIGHT) return;
      if (across > 0) onRight();
      else onLeft();
    },
    onPointerCancel() {
      start.current = undefined;
    },
  };
}

/** In pixels. */
const FAR = 110;
const STRAIGHT = 45;

interface SwipeHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
}
