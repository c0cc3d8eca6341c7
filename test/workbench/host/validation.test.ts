import { makeSheet } from '../../../src/core/sheet/sheet';
import { toWorkbook } from '../../../src/workbench/engine/content';
import { bootExcel, type BootedExcel, closeAllExcels } from '../../support/excel-client';
import { errorOf } from '../../support/office-error';

afterEach(closeAllExcels);

const workbook = { sheets: [makeSheet('S', [['a', 1]]), makeSheet('_zb', [['请先选择一级指标'], ['产出指标']])] };

const CASCADE = '=OFFSET(_zb!$B$1,IFERROR(MATCH($A2,_zb!$A$2:$A$7,0),0),0,MAX(1,COUNTIF(_zb!$A$2:$A$7,$A2)),1)';

/** Sets up list rules over B2:B9 as a template does. */
async function withValidation(): Promise<BootedExcel> {
  const booted = await bootExcel({ workbook });
  await booted.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem('S').getRange('B2:B9');
    dataValidation.rule = { list: { inCellDropDown: true, source: CASCADE } };
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { showPrompt: true, title: '二级指标', message: '先选一级指标' };
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '不在列表中', message: '请核实' };
    await context.sync();
  });
  return booted;
}

describe('data validation', () => {
  it('with relative references comes back as it was set, relative to the range that is read', async () => {
    const { Excel } = await withValidation();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const whole = sheet.getRange('B2:B9').dataValidation;
      const fifth = sheet.getRange('B5').dataValidation;
      const mixed = sheet.getRange('A2:B9').dataValidation;
      whole.load('rule,prompt,errorAlert,ignoreBlanks,type');
      fifth.load('rule');
      mixed.load('type');
      await context.sync();
      expect([whole.rule.list?.source, whole.prompt.title, whole.errorAlert.style]).toEqual([
        CASCADE,
        '二级指标',
        'Warning',
      ]);
      expect(fifth.rule.list?.source).toBe(CASCADE.replace(/\$A2(?!:)/g, '$A5').replace('_zb!$A5', '_zb!$A$2'));
      expect([whole.type, mixed.type]).toEqual(['List', 'MixedCriteria']);
    });
  });

  it('is one rule a row in the engine and folded into one when saved', async () => {
    const { model } = await withValidation();
    const [validation, ...others] = model.dump().sheets[0]?.validations ?? [];
    expect(others).toEqual([]);
    expect(validation?.area).toEqual({ top: 1, bottom: 8, left: 1, right: 1 });
    expect(validation?.rule).toEqual({ list: { inCellDropDown: true, source: CASCADE } });
  });

  it('H11: is not applied to writes by the add-in, and a paste takes it away', async () => {
    const { Excel, user, host, model } = await withValidation();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('B3').values = [['不在列表中']];
      await context.sync();
    });
    user.paste('S', 'B4', [['x']]);
    await host.idle();
    const sheet = model.sheets()[0];
    expect(sheet?.cell(2, 1).value).toBe('不在列表中');
    expect(sheet?.validations().map(({ area }) => [area.top + 1, area.bottom + 1])).toEqual([
      [2, 3],
      [5, 9],
    ]);
  });

  it.each([
    [
      'a list of more than 255 characters',
      (rule: Excel.DataValidation) => {
        rule.rule = { list: { inCellDropDown: true, source: '指标,'.repeat(90) } };
      },
    ],
    [
      'a title of more than 32 characters',
      (rule: Excel.DataValidation) => {
        rule.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        rule.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' };
      },
    ],
  ])('refuses %s', async (_, set) => {
    const { Excel } = await bootExcel({ workbook });
    const error = await errorOf(
      Excel.run(async (context) => {
        set(context.workbook.worksheets.getItem('S').getRange('B2').dataValidation);
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});

describe('saving', () => {
  it('gives everything, and loading it again gives the same', async () => {
    const { Excel, model } = await withValidation();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('D1:E2').merge();
      sheet.getRange('D1').formulas = [['=B1*3']];
      sheet.getRange('B1').numberFormat = [['0.00']];
      sheet.getRange('A1:B1').format.fill.color = '#DDEEFF';
      sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous';
      sheet.freezePanes.freezeRows(2);
      context.workbook.worksheets.getItem('_zb').visibility = 'VeryHidden';
      context.workbook.names.add('_zb_tpl', '="a@1"').visible = false;
      context.workbook.customXmlParts.add('<a xmlns="urn:x"/>');
      await context.sync();
    });
    const first = model.dump();
    const { model: again } = await bootExcel({ workbook: first });
    expect(again.dump()).toEqual(first);
    expect(toWorkbook(first).sheets[0]?.rows[0]).toEqual(['a', 1, null, 3]);
    expect(first.sheets[1]?.visibility).toBe('VeryHidden');
  });
});
