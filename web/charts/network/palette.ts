import { INKS, type Ink } from './shapes.ts';

/** Colours and letters as they are on the page just now, light or dark. */
export interface Palette {
  readonly inks: Readonly<Record<Ink, string>>;
  readonly font: string;
}

/** Reads the palette where the picture stands; a custom property alone would not say which of its two colours holds. */
export function readPalette(): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const colour = (ink: Ink): string => {
    probe.style.color = `var(--${ink})`;
    return getComputedStyle(probe).color;
  };
  const entries = INKS.map((ink) => [ink, colour(ink)] as const);
  probe.style.fontFamily = 'var(--sans)';
  const font = getComputedStyle(probe).fontFamily;
  probe.remove();
  const byInk = new Map(entries);
  const of = (ink: Ink): string => byInk.get(ink) ?? '';
  return {
    inks: {
      ink: of('ink'),
      'ink-soft': of('ink-soft'),
      paper: of('paper'),
      hairline: of('hairline'),
      edge: of('edge'),
      for: of('for'),
      qualified: of('qualified'),
      against: of('against'),
      cue: of('cue'),
    },
    font,
  };
}
