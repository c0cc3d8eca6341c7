import { columnName } from '../core/sheet/address';
import { roleLook, type CellLook } from '../core/sheet/role-look';
import type { SheetPlan } from '../core/sheet/sheet-plan';
import { rangeOf } from './range-of';

const HORIZONTAL = { general: 'General', left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const LINES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Queues fonts, fills, lines, widths and heights of a plan. */
export function drawLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area, role } of plan.roles) drawLook(rangeOf(sheet, area), roleLook[role]);
  plan.columnWidths.forEach((characters, column) => {
    const name = columnName(column);
    sheet.getRange(`${name}:${name}`).format.columnWidth = widthInPoints(characters);
  });
  for (const { row, height } of plan.rowHeights) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
}

/** Width of so many digits of the default font: 7 pixels each and 5 of padding, 96 pixels an inch. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function drawLook(range: Excel.Range, look: CellLook): void {
  const { format } = range;
  format.font.name = look.font.name;
  format.font.size = look.font.size;
  format.font.bold = look.font.bold;
  format.font.color = `#${look.font.color}`;
  if (look.fill !== null) format.fill.color = `#${look.fill}`;
  format.horizontalAlignment = HORIZONTAL[look.horizontal];
  format.verticalAlignment = VERTICAL[look.vertical];
  format.wrapText = look.wrap;
  if (look.border === null) return;
  for (const edge of LINES) {
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.color = `#${look.border}`;
  }
}
