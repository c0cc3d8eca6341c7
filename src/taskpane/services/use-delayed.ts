import { useEffect, useState } from 'react';

/** True once `active` has held for `delay` milliseconds: what is over in a moment is not shown at all. */
export function useDelayed(active: boolean, delay: number): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setIsLate(true), delay);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [active, delay]);
  return active && isLate;
}
