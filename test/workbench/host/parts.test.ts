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

describe('looks', () => {
  it('are written and read back', async () => {
    const { Excel, model } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = '#eeeeee';
      range.format.font.bold = true;
      range.format.font.size = 16;
      range.format.font.color = '#FF0000';
      range.format.font.name = '黑体';
      range.format.wrapText = true;
      range.format.horizontalAlignment = 'Center';
      range.format.verticalAlignment = 'Center';
      for (const edge of ['EdgeTop', 'EdgeBottom', 'InsideVertical'] as const) {
        range.format.borders.getItem(edge).style = 'Continuous';
      }
      sheet.getRange('A:A').format.columnWidth = 81;
      sheet.getRange('1:1').format.rowHeight = 30;
      await context.sync();
    });
    const sheet = model.sheets()[0];
    expect(sheet?.style(0, 0)).toMatchObject({
      fill: '#EEEEEE',
      bold: true,
      fontSize: 16,
      color: '#FF0000',
      fontName: '黑体',
      wrap: true,
      horizontal: 'Center',
      vertical: 'Center',
    });
    const lines = (row: number, column: number) =>
      Object.entries(sheet?.style(row, column).borders ?? {}).flatMap(([edge, line]) =>
        line.style === 'Continuous' ? [edge] : [],
      );
    expect([lines(0, 0), lines(1, 1)]).toEqual([['EdgeTop', 'EdgeRight'], ['EdgeBottom']]);
    expect([sheet?.columnWidth(0), sheet?.rowHeight(0)]).toEqual([81, 30]);
    expect(sheet?.cell(0, 0).value).toBe('a');
  });

  it('by condition are added, read and deleted', async () => {
    const { Excel } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:B9');
      const added = range.conditionalFormats.add('Custom');
      added.custom.rule.formula = '=AND(TRUE,"zb-mark"<>"")';
      added.custom.format.fill.color = '#FFD8D8';
      const formats = range.conditionalFormats;
      formats.load('items/type,items/id,items/custom/rule/formula');
      await context.sync();
      expect(formats.items.map((item) => [item.type, item.custom.rule.formula])).toEqual([
        ['Custom', '=AND(TRUE,"zb-mark"<>"")'],
      ]);
      formats.items[0]?.delete();
      const count = formats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('of the page: frozen rows, paper, titles, print area', async () => {
    const { Excel, model } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.freezePanes.freezeRows(3);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.paperSize = 'A4';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows('$1:$3');
      sheet.pageLayout.setPrintArea('A1:L20');
      await context.sync();
    });
    const content = model.dump().sheets[0];
    expect([content?.frozen, content?.pageLayout]).toEqual([
      { rows: 3, columns: 0 },
      expect.objectContaining({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        titleRows: '$1:$3',
        printArea: 'A1:L20',
      }),
    ]);
  });
});

describe('what no grid shows', () => {
  it('hidden names are kept with their formula', async () => {
    const { Excel, model } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      context.workbook.names.add('_zb_tpl', '="county@1.0.0"').visible = false;
      await context.sync();
      const name = context.workbook.names.getItemOrNullObject('_ZB_TPL');
      name.load('value,formula,visible');
      const missing = context.workbook.names.getItemOrNullObject('nothing');
      await context.sync();
      expect([name.value, name.formula, name.visible]).toEqual(['county@1.0.0', '="county@1.0.0"', false]);
      expect(missing.isNullObject).toBe(true);
    });
    expect(model.names()).toEqual([{ name: '_zb_tpl', formula: '="county@1.0.0"', visible: false, comment: '' }]);
  });

  it('custom XML is found by its namespace', async () => {
    const { Excel } = await bootExcel({ workbook });
    const xml = '<?xml version="1.0"?><t xmlns="urn:jiheng:template" id="a@1"/>';
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
      const parts = context.workbook.customXmlParts.getByNamespace('urn:jiheng:template');
      parts.load('items/id');
      const others = context.workbook.customXmlParts.getByNamespace('urn:other').getCount();
      const text = parts.getOnlyItem().getXml();
      await context.sync();
      expect([parts.items.length, others.value, text.value]).toEqual([1, 0, xml]);
    });
  });

  it('custom properties are kept', async () => {
    const { Excel } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      context.workbook.properties.custom.add('模板', 'a@1');
      await context.sync();
      const property = context.workbook.properties.custom.getItemOrNullObject('模板');
      property.load('value');
      await context.sync();
      expect(property.value).toBe('a@1');
    });
  });

  it('the application says how it calculates and lets the screen wait', async () => {
    const { Excel } = await bootExcel({ workbook });
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.load('calculationMode');
      await context.sync();
      expect(application.calculationMode).toBe('Automatic');
    });
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
