/**
 * The API's own day as YYYY-MM-DD, by which it counts ages: it runs in Sydney (UTC+10; daylight saving
 * is left out).
 */
export function sydneyDay(now: number): string {
  return new Date(now + 10 * 3_600_000).toISOString().slice(0, 10)
}
