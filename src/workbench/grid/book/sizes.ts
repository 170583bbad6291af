/** Widths and heights: files count in characters and points, the screen in pixels. */

/** A column of `width` characters of a font whose digits are `digit` pixels wide. */
export const columnPixels = (width: number, digit: number): number => Math.max(0, Math.round(width * digit + 5));
export const columnCharacters = (pixels: number, digit: number): number =>
  Math.max(0, Math.round(((pixels - 5) / digit) * 100) / 100);

const PIXELS_A_POINT = 4 / 3;
export const rowPixels = (points: number): number => Math.round(points * PIXELS_A_POINT);
export const rowPoints = (pixels: number): number => Math.round((pixels / PIXELS_A_POINT) * 4) / 4;

/** Edits give widths in characters of Arial 10. */
export const DIGIT = 7;

/** A new sheet's columns, in characters, and rows, in points. */
export const STANDARD_WIDTH = 8.43;
export const STANDARD_HEIGHT = 15;
