import type { Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { IRenderManagerService } from '@univerjs/engine-render';
import type {} from '@univerjs/sheets-ui/facade';
import { parseArea } from '../../../core/sheet/address';

/** Where a cell of the open sheet is drawn while the sheet is not scrolled, in pixels of the page; null for no cell. */
export function cellBox(univer: Univer, cell: string): DOMRect | null {
  const area = parseArea(cell);
  const workbook = FUniver.newAPI(univer).getActiveWorkbook();
  const canvas =
    workbook &&
    univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getId())?.engine.getCanvasElement();
  if (!area || !workbook || !canvas) return null;
  const { x, y, width, height } = workbook.getActiveSheet().getRange(area.top, area.left).getCellRect();
  const { left, top } = canvas.getBoundingClientRect();
  return new DOMRect(left + x, top + y, width, height);
}
