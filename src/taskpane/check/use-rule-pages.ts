import { useCallback, useEffect, useState } from 'react';
import type * as Pages from '../../messages/pages';

type RulePages = typeof Pages;

/** The pages of the rules are a file of their own, fetched from the pane's own host when the first one is asked for. */
export type LoadedPages =
  | { readonly state: 'loading'; readonly retry: () => void }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly pages: RulePages };

let kept: RulePages | null = null;

export function useRulePages(): LoadedPages {
  const [pages, setPages] = useState(kept);
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setHasFailed(false);
    setAttempt((before) => before + 1);
  }, []);
  useEffect(() => {
    if (kept !== null) return;
    let isWanted = true;
    import('../../messages/pages').then(
      (loaded) => {
        kept = loaded;
        if (isWanted) setPages(loaded);
      },
      () => {
        if (isWanted) setHasFailed(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [attempt]);
  if (pages !== null) return { state: 'ready', pages };
  return { state: hasFailed ? 'failed' : 'loading', retry };
}
