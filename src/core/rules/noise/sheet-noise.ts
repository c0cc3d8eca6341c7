import type { Row } from '../../sheet/sheet';
import type { Place } from '../../table/table';
import type { DraftFix, FileDraft, SheetContext } from '../rule';
import { type NoiseKind, noiseOf, type NoisyCell } from './row-noise';

/** A noisy cell within the tables of a sheet. */
export interface FoundNoise extends NoisyCell {
  readonly at: Place;
}

const found = new WeakMap<SheetContext, readonly FoundNoise[]>();

/** All noisy cells within the tables of a sheet, row by row; found once for all rules of a check. */
export function noiseInSheet(context: SheetContext): readonly FoundNoise[] {
  let noise = found.get(context);
  if (!noise) found.set(context, (noise = findNoise(context)));
  return noise;
}

function findNoise({ sheet, tables }: SheetContext): readonly FoundNoise[] {
  const noise: FoundNoise[] = [];
  const seen = new Set<Row>();
  for (const { area } of tables)
    for (let index = area.top; index <= area.bottom; index++) {
      const row = sheet.rows[index];
      if (!row) continue;
      const cells = noiseOf(row);
      // Rows of tables side by side are looked at once.
      if (cells.length === 0 || seen.has(row)) continue;
      seen.add(row);
      for (const cell of cells) noise.push({ ...cell, at: { row: index, column: cell.column } });
    }
  return noise;
}

const MOST_RELATED = 100;

/** One finding for all cells of a sheet with this kind of noise, and their clean texts as one safe fix. */
export function oneOfSheet(
  context: SheetContext,
  kind: NoiseKind,
  clean: (text: string) => string,
): readonly FileDraft[] {
  const cells = noiseInSheet(context).filter(({ kinds }) => kinds.has(kind));
  const [first, ...others] = cells;
  const [table] = context.tables;
  if (!first || !table) return [];
  const edits = cells
    .map(({ at, text }) => ({ at, after: clean(text) || null, text }))
    .filter(({ after, text }) => after !== text)
    .map(({ at, after }) => ({ at, after }));
  const fix: DraftFix = { kind: 'safe', args: { count: edits.length }, edits };
  return [
    {
      sheet: context.sheet,
      table,
      at: first.at,
      args: { count: cells.length, text: first.kinds.get(kind) ?? '' },
      related: others.slice(0, MOST_RELATED).map(({ at }) => at),
      ...(edits.length > 0 ? { fix } : {}),
    },
  ];
}
