import { createChecker } from '../../../../src/core/check/checker';
import { mixedWidth } from '../../../../src/core/rules/noise/z05-mixed-width';
import { nationalPack } from '../../../../src/packs';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';
import { noisyRows, noisyText } from './noisy-rows';

const MIXED = noisyRows({ project: '农村公路(县道)养护', name: '养护里程（公里）' });

ruleTester(mixedWidth, {
  valid: [
    { name: 'clean', table: noisyRows() },
    { name: 'all wide', table: noisyRows({ project: '公路（县道）养护', name: '里程（公里）' }) },
    { name: 'all narrow but the head', table: noisyRows({ goal: '于8:30前完成。' }) },
    { name: 'a formula in brackets', table: noisyRows({ goal: '里程（公里）为 (a+b)。' }) },
    { name: 'numbers are half-width', table: noisyRows({ value: '120' }) },
    { name: 'no brackets at all', table: noisyRows({ goal: '养护120公里' }) },
    { name: 'Latin in brackets', table: noisyRows({ goal: 'GPS (A)（二期）' }) },
    { name: 'decimals are no ordinals', table: noisyRows({ goal: '1、投入 3.5 万元；2、养护 1.2 万公里。' }) },
    { name: 'composite text', table: noisyText('一、产出指标\\n（一）数量指标：\\n1.里程≥120公里') },
  ],
  invalid: [
    {
      name: 'brackets',
      table: MIXED,
      findings: [{ cell: 'B4', severity: 'info', args: { count: 1, signs: ['括号'] }, fix: null }],
    },
    {
      name: 'colons',
      table: noisyRows({ goal: '目标:养护公路。' }),
      findings: [{ cell: 'D4', args: { signs: ['冒号'] } }],
    },
    {
      name: 'digits',
      table: noisyRows({ goal: '养护１２０公里。', name: '2级公路里程' }),
      findings: [{ cell: 'G4', args: { signs: ['数字'] } }],
    },
    {
      name: 'ordinals',
      table: noisyText('一、产出指标\\n（一）数量指标：\\n1.里程≥120公里\\n（二）质量指标：\\n1、合格率≥95%'),
      findings: [{ cell: 'E4', args: { signs: ['序号'] } }],
    },
    {
      name: 'in one text',
      table: noisyText('一、产出指标\\n（一）数量指标：\\n(二)质量指标：\\n1.合格率(县道)≥95%'),
      findings: [{ cell: 'E4' }],
    },
  ],
});

describe('is off', () => {
  const sheets = [sheetOf('申报表', MIXED)];
  const found = (severities: typeof nationalPack.severities) =>
    createChecker({ ...nationalPack, severities })
      .check({ sheets })
      .findings.filter(({ code }) => code === 'Z05');

  test('unless the pack wants it', () => {
    expect(found({})).toEqual([]);
    expect(found({ Z05: 'off' })).toEqual([]);
    expect(found({ Z05: 'info' }).map(({ severity }) => severity)).toEqual(['info']);
    expect(found({ Z05: 'warning' }).map(({ severity }) => severity)).toEqual(['warning']);
  });
});
