/** Widths in a file count digits of the default font: 7 pixels each and 5 around, at 4/3 pixels a point. */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Points of a column that is so many characters wide. */
export function pointsOfWidth(characters: number): number {
  return Math.round(characters * DIGIT + PADDING) * POINTS_PER_PIXEL;
}

/** Characters that a column of so many points is wide. */
export function widthOfPoints(points: number): number {
  return Math.max(0, Math.round(((points / POINTS_PER_PIXEL - PADDING) / DIGIT) * 100) / 100);
}
