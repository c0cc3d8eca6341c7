import { makeSheet } from '../../../src/core/sheet/sheet';
import { bootExcel, closeAllExcels } from '../../support/excel-client';

afterEach(closeAllExcels);

const workbook = { sheets: [makeSheet('S', [['a', 1]])] };

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
