/** Where a picture stands in a window: its top left corner, and how much it is enlarged. */
export interface View {
  x: number;
  y: number;
  scale: number;
}
export interface Size {
  width: number;
  height: number;
}
export interface Point {
  x: number;
  y: number;
}

const SMALLEST = 0.2;
const LARGEST = 8;
/** So much of the picture stays in sight however far it is moved. */
const IN_SIGHT = 48;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** In the middle where it fits, else with its beginning in sight. */
function placed(scale: number, picture: Size, box: Size): View {
  const centre = (length: number, room: number) => Math.max((room - length * scale) / 2, 0);
  return {scale, x: centre(picture.width, box.width), y: centre(picture.height, box.height)};
}

/** The whole picture, at most twice its natural size. */
export function fit(picture: Size, box: Size): View {
  return placed(Math.min(box.width / picture.width, box.height / picture.height, 2), picture, box);
}

/** What the reader sees first: as wide as the window, but never smaller than on the page. */
export function enlarged(picture: Size, box: Size): View {
  return placed(clamp(box.width / picture.width, 1, 2), picture, box);
}

/** Enlarges by a factor around a point of the window, which stays where it is. */
export function zoom(view: View, factor: number, around: Point): View {
  const scale = clamp(view.scale * factor, SMALLEST, LARGEST);
  const ratio = scale / view.scale;
  return {scale, x: around.x - (around.x - view.x) * ratio, y: around.y - (around.y - view.y) * ratio};
}

/** Moves the picture, but not out of sight. */
export function pan(view: View, dx: number, dy: number, picture: Size, box: Size): View {
  const along = (start: number, length: number, room: number) => clamp(start, IN_SIGHT - length * view.scale, room - IN_SIGHT);
  return {scale: view.scale, x: along(view.x + dx, picture.width, box.width), y: along(view.y + dy, picture.height, box.height)};
}

/** What two fingers do to the picture when they go from one pair of places to another. */
export function pinch(view: View, before: readonly [Point, Point], after: readonly [Point, Point]): View {
  const distance = ([a, b]: readonly [Point, Point]) => Math.hypot(a.x - b.x, a.y - b.y) || 1;
  const middle = ([a, b]: readonly [Point, Point]) => ({x: (a.x + b.x) / 2, y: (a.y + b.y) / 2});
  const [from, to] = [middle(before), middle(after)];
  const zoomed = zoom(view, distance(after) / distance(before), from);
  return {...zoomed, x: zoomed.x + to.x - from.x, y: zoomed.y + to.y - from.y};
}
