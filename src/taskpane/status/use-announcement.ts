import { useEffect, useState } from 'react';

const SETTLED = 1_000;

/** The text once it has stood for a second: a screen reader hears outcomes, not every keystroke. */
export function useAnnouncement(text: string): string {
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(text), SETTLED);
    return () => clearTimeout(timer);
  }, [text]);
  return announced;
}
