import { useCallback, useState } from 'react';
import type { Severity } from '../../core/check/finding';
import { usePaneServices } from '../services/pane-services';
import { type Grouping, severityOrder } from './finding-groups';

const HIDDEN_KEY = 'check.hidden';
const GROUPING_KEY = 'check.grouping';

export interface CheckPreferences {
  readonly grouping: Grouping;
  readonly chooseGrouping: (grouping: Grouping) => void;
  /** Severities that are filtered out. */
  readonly hidden: ReadonlySet<Severity>;
  readonly toggle: (severity: Severity) => void;
  readonly showAll: () => void;
}

function readHidden(text: string | null): ReadonlySet<Severity> {
  const words = (text ?? '').split(',');
  return new Set(severityOrder.filter((severity) => words.includes(severity)));
}

/** How somebody likes to look at the findings, remembered from opening to opening. */
export function useCheckPreferences(): CheckPreferences {
  const { storage } = usePaneServices();
  const [hidden, setHidden] = useState(() => readHidden(storage.read(HIDDEN_KEY)));
  const [grouping, setGrouping] = useState<Grouping>(() =>
    storage.read(GROUPING_KEY) === 'rule' ? 'rule' : 'project',
  );
  const hide = useCallback(
    (next: ReadonlySet<Severity>): void => {
      storage.write(HIDDEN_KEY, [...next].join(','));
      setHidden(next);
    },
    [storage],
  );
  const toggle = useCallback(
    (severity: Severity): void => {
      const next = new Set(hidden);
      if (!next.delete(severity)) next.add(severity);
      hide(next);
    },
    [hidden, hide],
  );
  const showAll = useCallback(() => hide(new Set()), [hide]);
  const chooseGrouping = useCallback(
    (next: Grouping): void => {
      storage.write(GROUPING_KEY, next);
      setGrouping(next);
    },
    [storage],
  );
  return { grouping, chooseGrouping, hidden, toggle, showAll };
}
