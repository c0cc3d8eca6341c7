import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { SheetPlan } from '../../core/sheet/sheet-plan';
import { pictureOf } from './plan-picture';

const MOST_ROWS = 16;
/** Height of a row in the units of a character's width. */
const ROW = 7;

const useStyles = makeStyles({
  root: {
    display: 'block',
    width: '100%',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: { stroke: tokens.colorNeutralStroke1, strokeWidth: '0.5px' },
  title: { fill: tokens.colorNeutralBackground1, stroke: 'none' },
  subtitle: { fill: tokens.colorNeutralBackground1, stroke: 'none' },
  note: { fill: tokens.colorNeutralBackground1, stroke: 'none' },
  leftNote: { fill: tokens.colorNeutralBackground1, stroke: 'none' },
  header: { fill: tokens.colorBrandBackground2 },
  agency: { fill: tokens.colorNeutralBackground4 },
  agencyKey: { fill: tokens.colorNeutralBackground4 },
  fixed: { fill: tokens.colorNeutralBackground3 },
  key: { fill: tokens.colorNeutralBackground1 },
  input: { fill: tokens.colorNeutralBackground1 },
  text: { fill: tokens.colorNeutralForeground3 },
});

/** The plan drawn small: where headings, merged cells and rows to fill in will stand. */
export function PlanPreview({ plan }: { readonly plan: SheetPlan }): ReactNode {
  const styles = useStyles();
  const picture = useMemo(() => pictureOf(plan, MOST_ROWS), [plan]);
  return (
    <svg className={styles.root} viewBox={`0 0 ${picture.width} ${picture.height * ROW}`} aria-hidden>
      {picture.cells.map((cell) => {
        const isCentred = cell.role === 'title' || cell.role === 'header';
        const length = Math.min(cell.width * 0.6, 60);
        return (
          <g key={`${cell.x} ${cell.y}`}>
            <rect
              className={mergeClasses(styles.cell, styles[cell.role])}
              x={cell.x}
              y={cell.y * ROW}
              width={cell.width}
              height={cell.height * ROW}
            />
            {cell.isWritten && (
              <rect
                className={styles.text}
                x={isCentred ? cell.x + (cell.width - length) / 2 : cell.x + 2}
                y={cell.y * ROW + (cell.height * ROW - 1.6) / 2}
                width={length}
                height={1.6}
                rx={0.8}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
