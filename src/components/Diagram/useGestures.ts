import {useEffect, type Dispatch, type RefObject, type SetStateAction} from 'react';
import {pan, pinch, zoom, type Point, type Size, type View} from './model';

/** A wheel turn of 100 pixels enlarges by about a fifth; trackpads send many small turns. */
const WHEEL = 0.002;

/** Wheel, dragging and pinching on an element move and enlarge the view. */
export function useGestures(target: RefObject<HTMLElement | null>, setView: Dispatch<SetStateAction<View>>, picture: Size, box: () => Size): void {
  const {width, height} = picture;
  useEffect(() => {
    const element = target.current;
    if (!element) return undefined;
    const fingers = new Map<number, Point>();
    const place = (event: MouseEvent): Point => {
      const {left, top} = element.getBoundingClientRect();
      return {x: event.clientX - left, y: event.clientY - top};
    };
    const size = {width, height};

    function down(event: PointerEvent) {
      if (event.button) return;
      element?.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, place(event));
    }
    function move(event: PointerEvent) {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const after = place(event);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, after);
      setView((view) => (other ? pinch(view, [before, other], [after, other]) : pan(view, after.x - before.x, after.y - before.y, size, box())));
    }
    function up(event: PointerEvent) {
      fingers.delete(event.pointerId);
    }
    function wheel(event: WheelEvent) {
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
      const at = place(event);
      setView((view) => zoom(view, Math.exp(-pixels * WHEEL * (event.ctrlKey ? 5 : 1)), at));
    }

    const stop = new AbortController();
    const {signal} = stop;
    element.addEventListener('pointerdown', down, {signal});
    element.addEventListener('pointermove', move, {signal});
    element.addEventListener('pointerup', up, {signal});
    element.addEventListener('pointercancel', up, {signal});
    // React listens to the wheel passively, which could not keep the page from zooming.
    element.addEventListener('wheel', wheel, {signal, passive: false});
    return () => stop.abort();
  }, [target, setView, width, height, box]);
}
