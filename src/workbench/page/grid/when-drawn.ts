import { LifecycleService, LifecycleStages, type Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** Long enough for a drawing; a workbook that was closed before is waited for no longer. */
const MOST_FRAMES = 600;

/** Resolves when the grid stands and has laid out the workbook: only then can it measure text. */
export async function whenDrawn(univer: Univer, unitId: string): Promise<void> {
  const injector = univer.__getInjector();
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const isLaidOut = (): boolean => {
    const render = injector.get(IRenderManagerService).getRenderById(unitId);
    return Boolean(render?.with(SheetSkeletonManagerService).getCurrentSkeleton());
  };
  for (let frames = 0; frames < MOST_FRAMES && !isLaidOut(); frames++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
