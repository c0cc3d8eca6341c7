import type { Strings } from '../strings/strings';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long ago, as people say it: 刚刚, 3 分钟前, 2 小时前. */
export function agoText(then: number, now: number, { status }: Strings): string {
  const passed = now - then;
  if (passed < MINUTE) return status.justNow;
  return passed < HOUR ? status.minutesAgo(Math.floor(passed / MINUTE)) : status.hoursAgo(Math.floor(passed / HOUR));
}
