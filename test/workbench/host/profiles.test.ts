import { makeSheet } from '../../../src/core/sheet/sheet';
import { bootExcel, closeAllExcels } from '../../support/excel-client';
import { readA1, writeA1 } from '../../support/requests';

afterEach(closeAllExcels);

const workbook = { sheets: [makeSheet('S', [['a', 1]])] };

describe('H16: profiles', () => {
  it.each([
    ['excel2019', '1.8', '1.9'],
    ['ltsc2021', '1.14', '1.15'],
    ['ltsc2024', '1.17', '1.18'],
    ['m365', '1.20', '1.99'],
    ['web', '1.18', '1.99'],
  ] as const)('%s has ExcelApi %s and not %s', async (profile, has, lacks) => {
    const { Office } = await bootExcel({ profile });
    const { isSetSupported } = Office.context.requirements;
    expect([isSetSupported('ExcelApi', has), isSetSupported('ExcelApi', lacks)]).toEqual([true, false]);
  });

  it('tells host, platform and language', async () => {
    const { Office } = await bootExcel({ profile: 'web' });
    expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    expect([Office.context.platform, Office.context.displayLanguage]).toEqual(['OfficeOnline', 'zh-CN']);
  });

  it('can be switched while the pane runs', async () => {
    const { Office, host } = await bootExcel({ profile: 'm365' });
    host.setProfile('ltsc2021');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(false);
  });

  it('the library lacks what came after 1.15, whatever the host has', async () => {
    const { Excel } = await bootExcel({ profile: 'm365' });
    await Excel.run(async (context) => {
      expect((context.workbook as unknown as { notes?: unknown }).notes).toBeUndefined();
    });
  });
});

describe("H17: the person's undo list", () => {
  it.each([
    ['m365', 2],
    ['ltsc2021', 0],
  ] as const)('on %s a write by the add-in leaves %d steps', async (profile, steps) => {
    const { Excel, model, user } = await bootExcel({ workbook, profile });
    user.edit('S', 'B1', 5);
    await writeA1(Excel);
    expect(model.undoDepth()).toBe(steps);
  });

  it.each(['m365', 'ltsc2021'] as const)('on %s reading leaves it alone and writes nothing', async (profile) => {
    const { Excel, host, model, user } = await bootExcel({ workbook, profile });
    user.edit('S', 'B1', 5);
    host.log.clear();
    await readA1(Excel);
    expect([model.undoDepth(), host.log.writes()]).toEqual([1, []]);
    expect(host.log.cellsRead()).toBe(1);
  });
});
