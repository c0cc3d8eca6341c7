import { explainNear } from '../../../src/core/layouts/near';
import { nationalPack } from '../../../src/packs';
import { sampleWorkbook } from '../../support/sample';
import { sheetOf } from '../../support/sheets';

const explain = (text: string) => explainNear(sheetOf('表', text), nationalPack);

describe('explainNear', () => {
  test.each([
    [
      'no value',
      '申报表\n单位名称|项目名称|预算数|一级指标|二级指标|三级指标|度量单位|权重',
      ['value'],
      { row: 1, column: 0 },
    ],
    [
      'no project',
      '序号|预算数|一级指标|二级指标|三级指标|指标性质|指标值|度量单位',
      ['project'],
      { row: 0, column: 0 },
    ],
    [
      'no name of the indicator',
      '||项目名称|预算数|一级指标|二级指标|指标性质|指标值',
      ['name'],
      { row: 0, column: 2 },
    ],
    [
      'no name, no value',
      '项目名称|预算数|年度目标|一级指标|二级指标|度量单位',
      ['name', 'value'],
      { row: 0, column: 0 },
    ],
  ])('%s', (_, text, missing, at) => {
    expect(explain(text)).toEqual({ missing, at });
  });

  test.each([
    ['a table that is read', '项目名称|一级指标|二级指标|三级指标|指标值|度量单位'],
    ['an empty sheet', ''],
    ['a contact list', '序号|姓名|单位名称|项目名称|备注'],
    ['a budget table', '单位名称|项目名称|预算数|备注'],
    ['a form of one project', '项目支出绩效目标表\n项目名称|网络维护\n序号|一级指标|二级指标|三级指标|指标值|权重'],
    ['a form of a whole agency', '部门整体支出绩效目标表\n序号|一级指标|二级指标|三级指标|指标值|权重'],
    ['a self-evaluation', '项目名称|预算数|一级指标|二级指标|三级指标|实际完成值|得分'],
  ])('nothing to say of %s', (_, text) => {
    expect(explain(text)).toBeNull();
  });

  test.each(['yanchi-project-forms-2022', 'menyuan-government-office-2024'])('nothing to say of %s', async (name) => {
    const { sheets } = await sampleWorkbook(name);
    expect(sheets.map((sheet) => explainNear(sheet, nationalPack)).filter(Boolean)).toEqual([]);
  });
});
