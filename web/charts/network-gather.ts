import { areaOf, type Spot } from './network-layout.ts';

interface Circle {
  readonly spots: readonly Spot[];
  readonly radius: number;
  x: number;
  y: number;
}

/** Part of a picture that the themes' circles take when there is room to spare. */
const FILLED = 0.66;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Pushes two circles apart along the line between them; says whether they met. */
function part(p: Circle, q: Circle): boolean {
  const dx = q.x - p.x || 0.01;
  const dy = q.y - p.y || 0.01;
  const distance = Math.hypot(dx, dy);
  const over = p.radius + q.radius - distance;
  if (over <= 0) return false;
  const share = over / distance / 2;
  p.x -= dx * share;
  p.y -= dy * share;
  q.x += dx * share;
  q.y += dy * share;
  return true;
}

const clamp = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.max(low, Math.min(high, value));

/**
 * Gathers the recommendations of each theme, so that a theme has a place of its own in the picture:
 * themes stay where their recommendations are on average, as far as there is room, and within a
 * theme everything keeps its direction. Nothing is left to chance.
 */
export function gather(spots: readonly Spot[], width: number, height: number): void {
  const byTheme = new Map<string, Spot[]>();
  for (const spot of spots) byTheme.set(spot.theme, [...(byTheme.get(spot.theme) ?? []), spot]);
  const total = spots.reduce((sum, spot) => sum + areaOf(spot), 0);
  const ease = Math.max(1, Math.sqrt((FILLED * width * height) / total));
  const circles = [...byTheme.values()].map((own): Circle => {
    const area = own.reduce((sum, spot) => sum + areaOf(spot), 0);
    const radius = Math.min(ease * Math.sqrt(area / Math.PI), Math.min(width, height) / 2);
    return { spots: own, radius, x: mean(own.map(({ x }) => x)), y: mean(own.map(({ y }) => y)) };
  });
  for (let pass = 0; pass < 200; pass += 1) {
    let met = false;
    for (const [i, p] of circles.entries()) {
      for (const q of circles.slice(i + 1)) met = part(p, q) || met;
    }
    for (const circle of circles) {
      circle.x = clamp(circle.x, circle.radius, width - circle.radius);
      circle.y = clamp(circle.y, circle.radius, height - circle.radius);
    }
    if (!met) break;
  }
  for (const { spots: own, radius, x, y } of circles) {
    const center = { x: mean(own.map((spot) => spot.x)), y: mean(own.map((spot) => spot.y)) };
    const reach = Math.max(
      1,
      ...own.map((spot) => Math.hypot(spot.x - center.x, spot.y - center.y)),
    );
    for (const spot of own) {
      spot.x = x + ((spot.x - center.x) / reach) * radius * 0.7;
      spot.y = y + ((spot.y - center.y) / reach) * radius * 0.7;
    }
  }
}
