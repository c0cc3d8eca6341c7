import { planDeclarationTable } from '../../core/layouts/declaration-table/plan';
import type { Snapshot, WorkbookPort } from '../../core/port/workbook-port';
import { createExcelPort } from '../../excel/excel-port';
import { nationalPack } from '../../packs';
import { bootExcel, type BootedExcel } from '../../workbench/node/boot-excel';
import { declarationSheet } from './declaration-sheet';
import type { Bench } from './measure';

const ROWS = 5;
const COLUMNS = 12;
const PROJECTS = 2_000;
const SHEET = '申报表';
const REQUESTS_OF_AN_EDIT = 2;
const REQUESTS_OF_A_TEMPLATE = 3;

/** Resolves with the first snapshot that `isWanted` takes. */
function until(port: WorkbookPort, isWanted: (snapshot: Snapshot) => boolean): Promise<Snapshot> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isWanted(port.getSnapshot())) return;
      unsubscribe();
      resolve(port.getSnapshot());
    };
    const unsubscribe = port.subscribe(look);
    look();
  });
}

/** The pane's port on an Excel that holds the sheet, after its first check. */
async function checkedExcel(projects: number): Promise<{ excel: BootedExcel; port: WorkbookPort }> {
  const sheet = declarationSheet({ projects, rows: ROWS, name: SHEET });
  const excel = await bootExcel({ workbook: { sheets: [sheet] } });
  const port = await createExcelPort({ pack: nationalPack, page: { onReturn: () => undefined } });
  await until(port, ({ phase }) => phase === 'ready');
  return { excel, port };
}

/** Does something and waits for the check that follows it. */
async function checked(excel: BootedExcel, port: WorkbookPort, act: () => void): Promise<void> {
  const before = port.getSnapshot().checkedAt;
  act();
  await until(port, ({ phase, checkedAt }) => phase === 'ready' && checkedAt !== before);
  await excel.host.idle();
}

/** One edit inside a project, at full size: what it asks of Excel. */
const oneEdit: Bench = {
  title: 'Excel：10,000 行中改一格（微软的客户端，本项目的主机）',
  run: async () => {
    const { excel, port } = await checkedExcel(PROJECTS);
    // The first move of the selection after opening reads the sheet once more.
    await checked(excel, port, () => excel.user.select(SHEET, 'K5003'));
    await checked(excel, port, () => excel.user.select(SHEET, 'K5004'));
    excel.host.log.clear();
    await checked(excel, port, () => excel.user.edit(SHEET, 'K5004', 7));
    const requests = excel.host.log.entries().length;
    const cells = excel.host.log.cellsRead();
    const writes = excel.host.log.writes().length;
    excel.dispose();
    return [
      {
        label: '请求数',
        value: requests,
        unit: '次',
        goal: { text: `不超过 ${REQUESTS_OF_AN_EDIT} 次`, most: REQUESTS_OF_AN_EDIT },
      },
      { label: '读取的单元格', value: cells, unit: '格', goal: { text: '不超过该项目的行', most: ROWS * COLUMNS } },
      { label: '写入', value: writes, unit: '次', goal: { text: '检查不写入', most: 0 } },
    ];
  },
};

/** Inserting a template: requests, without the reading that follows it. */
const template: Bench = {
  title: 'Excel：插入模板（20 个项目 × 9 行）',
  run: async () => {
    const { excel, port } = await checkedExcel(1);
    const plan = planDeclarationTable(
      {
        year: 2027,
        amountUnit: '万元',
        agencyCode: '001001',
        agencyName: '办公室',
        treeId: 'T2015',
        schemeId: null,
        projects: 20,
        rowsPerProject: 9,
      },
      nationalPack,
    );
    excel.host.log.clear();
    await port.insert([plan]);
    await excel.host.idle();
    const entries = excel.host.log.entries();
    const lastWrite = entries.map(({ writes }) => writes.length > 0).lastIndexOf(true);
    excel.dispose();
    return [
      {
        label: '请求数',
        value: lastWrite + 1,
        unit: '次',
        goal: { text: `不超过 ${REQUESTS_OF_A_TEMPLATE} 次`, most: REQUESTS_OF_A_TEMPLATE },
      },
    ];
  },
};

export const hostBenches: readonly Bench[] = [oneEdit, template];
