import type { SheetPlan } from '../../core/sheet/sheet-plan';
import { createExcelPort } from '../../excel/excel-port';
import { nationalPack } from '../../packs';
import { bootExcel } from '../../workbench/node/boot-excel';
import { dumpOfContent } from '../../workbench/page/file/dump-of-content';
import { writeWorkbook } from '../../xlsx/write-workbook';

/**
 * An empty workbook with the sheets inserted as the pane does it (Microsoft's client over our host), saved as the
 * workbench saves. Throws what stood in the way.
 */
export async function savedFromWorkbench(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const excel = await bootExcel();
  try {
    const port = await createExcelPort({ pack: nationalPack, page: { onReturn: () => undefined } });
    const outcome = await port.insert(plans);
    if (!outcome.done) throw new Error(`插入模板没有成功：${outcome.obstacle.kind} ${outcome.obstacle.detail}`);
    await excel.host.idle();
    return await writeWorkbook(dumpOfContent(excel.model.dump()));
  } finally {
    excel.dispose();
  }
}
