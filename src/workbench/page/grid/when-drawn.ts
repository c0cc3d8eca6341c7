import type { Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** Long enough for the grid's first drawing; a workbook that was closed before is waited for no longer. */
const MOST_FRAMES = 600;

/** Calls back once, when the grid has laid out the workbook: only then can it measure text. */
export function whenDrawn(univer: Univer, unitId: string, then: () => void, framesLeft = MOST_FRAMES): void {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  if (render?.with(SheetSkeletonManagerService).getCurrentSkeleton()) then();
  else if (framesLeft > 0) requestAnimationFrame(() => whenDrawn(univer, unitId, then, framesLeft - 1));
}
