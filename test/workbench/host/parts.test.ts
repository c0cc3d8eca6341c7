import { makeSheet } from '../../../src/core/sheet/sheet';
import { bootExcel, closeAllExcels } from '../../support/excel-client';

afterEach(closeAllExcels);

const workbook = { sheets: [makeSheet('S', [['a', 1]])] };

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
