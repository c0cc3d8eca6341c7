import type { ReactNode } from 'react';
import type { SheetPlan } from '../../core/sheet/sheet-plan';
import { usePaneServices } from '../services/pane-services';
import { PlanPreview } from './PlanPreview';
import { useInsertStyles } from './use-insert-styles';

interface PreviewFigureProps {
  readonly plans: readonly SheetPlan[];
  /** What it holds, in words. */
  readonly size: string;
  readonly children?: ReactNode;
}

/** The first sheet drawn small, and how much there is in all. */
export function PreviewFigure({ plans, size, children }: PreviewFigureProps): ReactNode {
  const { strings } = usePaneServices();
  const styles = useInsertStyles();
  const [first] = plans;
  if (!first) return null;
  const parts = [
    size,
    strings.insert.size(first.rows.length, plans.length),
    strings.insert.print[first.print.orientation],
  ];
  return (
    <figure className={styles.preview} aria-label={strings.insert.preview}>
      <PlanPreview plan={first} />
      <figcaption className={styles.caption}>
        {parts.join(' · ')}
        {children}
      </figcaption>
    </figure>
  );
}
