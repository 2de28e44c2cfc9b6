/** The hue of an sRGB colour in OKLCH, in degrees; after Björn Ottosson, "A perceptual color space", 2020. */
const hueOf = ([red, green, blue]: readonly [number, number, number]): number => {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const [r, g, b] = [linear(red / 255), linear(green / 255), linear(blue / 255)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;

  return ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360;
};

/** Whether a colour, as a browser computes it, is the fuchsia that strength alone wears. */
export const isFuchsia = (colour: string): boolean => {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const hue = hueOf([r, g, b]);
  return hue >= 318 && hue <= 338;
};
