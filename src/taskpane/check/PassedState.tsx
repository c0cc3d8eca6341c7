import type { ReactNode } from 'react';
import type { TotalNode } from '../../core/totals/reconciliation';
import { PassedPictureIcon } from '../icons';
import { usePaneServices } from '../services/pane-services';
import { ViewState } from '../state/ViewState';
import type { TableScope } from '../status/table-scope';

interface PassedStateProps {
  readonly scopes: readonly TableScope[];
  readonly unfilled: number;
  /** Findings that somebody gave a reason for. */
  readonly explained: number;
}

/** The quiet success: nothing found, and what was looked at. */
export function PassedState({ scopes, unfilled, explained }: PassedStateProps): ReactNode {
  const { strings } = usePaneServices();
  const projects = scopes.flatMap(({ checked }) => checked.table.projects);
  const indicators = projects.reduce((sum, project) => sum + project.indicators.length, 0);
  const levels = Math.max(0, ...scopes.map(({ checked }) => depth(checked.totals)));
  const lookedAt = strings.check.lookedAt(projects.length, indicators, levels);
  return (
    <ViewState
      tone="passed"
      picture={<PassedPictureIcon />}
      title={explained > 0 ? strings.check.passedButWaived : strings.check.passed}
      text={[
        lookedAt,
        ...(explained > 0 ? [strings.check.waived(explained)] : []),
        ...(unfilled > 0 ? [strings.check.unfilled(unfilled)] : []),
      ].join(' · ')}
    />
  );
}

function depth(nodes: readonly TotalNode[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((node) => depth(node.children)));
}
