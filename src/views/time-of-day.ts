/**
 * Hours and minutes where the reader is. A page as it was built stands in for nobody's zone, and
 * keeps the room: figure dashes are as wide as figures.
 * @param date in milliseconds since 1970; nought where there is no clock yet
 */
export function timeOfDay(date: number): string {
  return date === 0 ? "‒‒:‒‒" : new Date(date).toTimeString().slice(0, 5);
}
