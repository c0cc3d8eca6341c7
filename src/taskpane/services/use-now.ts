import { useEffect, useState } from 'react';

const TICK = 20_000;

/** The present time in milliseconds, renewed often enough for “3 分钟前”. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}
