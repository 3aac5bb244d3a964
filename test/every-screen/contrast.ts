/** Contrast as WCAG counts it, from the styles that the browser has computed. */

interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

const WHITE: Colour = { r: 255, g: 255, b: 255, alpha: 1 };

/** `rgb(…)` and `rgba(…)`: what computed styles are written in. */
function parse(written: string): Colour {
  const [r = 0, g = 0, b = 0, alpha = 1] = (written.match(/[\d.]+/g) ?? []).map(Number);
  return { r, g, b, alpha };
}

const over = (above: Colour, below: Colour): Colour => {
  const mix = (a: number, b: number) => a * above.alpha + b * (1 - above.alpha);
  return { r: mix(above.r, below.r), g: mix(above.g, below.g), b: mix(above.b, below.b), alpha: 1 };
};

/** What is drawn behind an element's words. */
export function groundOf(element: Element | null): Colour {
  if (element === null) return WHITE;
  const own = parse(getComputedStyle(element).backgroundColor);
  return own.alpha === 1 ? own : over(own, groundOf(element.parentElement));
}

/** What its words are drawn with. */
export const inkOf = (written: string, element: Element): Colour => over(parse(written), groundOf(element));

function luminance({ r, g, b }: Colour): number {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
