import { declaration } from '../support/declaration';
import { closeAllExcels } from '../support/excel-client';
import { sheetOf } from '../support/sheets';
import { fixBatches } from '../../src/taskpane/check/fix-batches';
import { entriesOf } from '../../src/taskpane/check/finding-entries';
import { liveExcel } from './support/live-excel';

afterEach(closeAllExcels);

const ROWS = `
201-县农业局||1.00|||||||||
|种子补贴|1.00|补贴良种|产出指标|质量指标|良种覆盖率|≥|100|%|50|正向指标
|^|^|^|产出指标|时效指标|补贴发放及时率|≥|100|%|40|正向指标
`;
const TEXT =
  '一、产出指标\\n（一）质量指标\\n1.检测合格率≥100%\\n（二）时效指标\\n1.发放及时率≥100%\\n二、效益指标\\n（一）社会效益指标\\n1.受益户数≥30户';
const workbook = {
  sheets: [
    sheetOf('申报一', declaration(ROWS)),
    sheetOf('申报二', declaration(ROWS.replaceAll('良种', '农机'))),
    sheetOf(
      '公开表',
      `2025年绩效目标公开表\n金额单位：万元\n序号|项目名称|金额|绩效目标|绩效指标\n合计||1.00||\n1|检测经费|1.00|做好检测|${TEXT}`,
    ),
  ],
};

it('equal findings of a file are put right by one command, across sheets and inside composite text, and reverted by one', async () => {
  const excel = await liveExcel({ workbook });
  const entries = () =>
    entriesOf(excel.port.getSnapshot().result!.findings).filter(({ first }) => first.code === 'V04');
  const contents = () =>
    excel.model.sheets().map((sheet) => [4, 5].map((row) => sheet.cell(row, sheet.name() === '公开表' ? 4 : 7).value));
  const before = contents();
  const fixable = entries().filter(({ findings }) => findings.some(({ fix }) => fix !== null));
  expect(fixable).toHaveLength(1);
  const batches = fixBatches(fixable[0]!.findings);
  expect(batches).toHaveLength(1);
  expect(new Set(batches[0]!.edits.map(({ sheet }) => sheet))).toEqual(new Set(['申报一', '申报二', '公开表']));

  expect(await excel.finish(excel.port.apply(batches[0]!.edits))).toEqual({ done: true });
  expect(entries().filter(({ findings }) => findings.some(({ fix }) => fix !== null))).toEqual([]);
  expect(contents()[0]).toEqual(['=', '=']);
  expect(String(contents()[2]![0])).toContain('1.检测合格率＝100%');
  expect(String(contents()[2]![0])).toContain('1.发放及时率＝100%');

  expect(await excel.finish(excel.port.revertLast())).toEqual({ done: true });
  expect(contents()).toEqual(before);
});
