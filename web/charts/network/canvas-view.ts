import type { Palette } from './palette.ts';
import type { Group, Ink, Shape } from './shapes.ts';

const HALO = 3;
const TOP = -Math.PI / 2;
const TURN = 2 * Math.PI;

class Brush {
  readonly #on: CanvasRenderingContext2D;
  readonly #palette: Palette;

  constructor(on: CanvasRenderingContext2D, palette: Palette) {
    this.#on = on;
    this.#palette = palette;
  }

  #fill(ink: Ink): void {
    this.#on.fillStyle = this.#palette.inks[ink];
    this.#on.fill();
  }

  #stroke(ink: Ink, width: number): void {
    this.#on.strokeStyle = this.#palette.inks[ink];
    this.#on.lineWidth = width;
    this.#on.stroke();
  }

  #words(one: Extract<Shape, { is: 'text' }>): void {
    const on = this.#on;
    on.font = `${one.weight} ${one.size}px ${this.#palette.font}`;
    on.textAlign = one.anchor === 'start' ? 'left' : 'center';
    if (one.halo) {
      on.strokeStyle = this.#palette.inks.paper;
      on.lineWidth = HALO;
      on.strokeText(one.text, one.x, one.y);
    }
    on.fillStyle = this.#palette.inks[one.ink];
    on.fillText(one.text, one.x, one.y);
  }

  draw(one: Shape): void {
    const on = this.#on;
    if (one.is === 'text') {
      this.#words(one);
      return;
    }
    on.beginPath();
    switch (one.is) {
      case 'circle':
        on.arc(one.x, one.y, one.r, 0, TURN);
        if (one.fill) this.#fill(one.fill);
        if (one.stroke) this.#stroke(one.stroke, one.width);
        return;
      case 'arc':
        on.arc(0, 0, one.r, TOP + one.from * TURN, TOP + one.to * TURN);
        this.#stroke(one.ink, one.width);
        return;
      case 'half':
        on.arc(0, 0, one.r, -TOP, -TOP + Math.PI);
        this.#fill(one.ink);
        return;
      case 'line':
        on.setLineDash([...one.dash]);
        on.moveTo(one.x1, one.y1);
        on.lineTo(one.x2, one.y2);
        this.#stroke(one.ink, one.width);
        on.setLineDash([]);
        return;
      case 'rect':
        on.rect(one.x, one.y, one.width, one.height);
        this.#fill(one.fill);
    }
  }
}

/** Draws a scene on a canvas, as sharp as the screen is. */
export function drawCanvas(
  canvas: HTMLCanvasElement,
  groups: readonly Group[],
  palette: Palette,
): void {
  const on = canvas.getContext('2d');
  if (!on) return;
  const sharp = canvas.width / Math.max(1, Number(canvas.dataset.width));
  on.setTransform(1, 0, 0, 1, 0, 0);
  on.clearRect(0, 0, canvas.width, canvas.height);
  on.lineJoin = 'round';
  const brush = new Brush(on, palette);
  for (const { x, y, opacity, shapes } of groups) {
    on.setTransform(sharp, 0, 0, sharp, x * sharp, y * sharp);
    on.globalAlpha = opacity;
    for (const shape of shapes) brush.draw(shape);
  }
}
