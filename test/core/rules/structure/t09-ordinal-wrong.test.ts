import { ordinalWrong } from '../../../../src/core/rules/structure/t09-ordinal-wrong';
import { ruleTester } from '../../../support/rule-tester';
import { cellOf, composite, form } from './composite-table';

const OUTPUT =
  '一、产出指标/（一）数量指标：/1.护林员人数≥30人/（二）质量指标：/1.巡护合格率≥95%/（三）时效指标：/1.处置及时率≥98%/';
const EFFECT = '二、效益指标/（一）社会效益指标：/1.火灾受害率≤0.9‰/（二）可持续影响指标：/1.管护机制健全';

/** The right text with one part replaced. */
const changed = (from: string, to: string): string => (OUTPUT + EFFECT).replace(from, to);

ruleTester(ordinalWrong, {
  valid: [
    { name: 'one after the other', table: composite(OUTPUT + EFFECT) },
    { name: 'half- and full-width brackets', table: composite(changed('（二）质量', '(二)质量')) },
    {
      name: 'counted through the whole text',
      table: composite(OUTPUT + EFFECT.replace('（二）', '（五）').replace('（一）', '（四）')),
    },
    { name: 'a heading without a number', table: composite(changed('（二）质量指标', '质量指标')) },
    {
      name: 'a heading without a number that counts',
      table: composite(changed('（二）质量指标', '质量指标').replace('（三）时效', '（二）时效')),
    },
    {
      name: 'no numbers at all',
      table: composite('产出指标/数量指标：/1.护林员人数≥30人/质量指标：/1.巡护合格率≥95%'),
    },
    {
      name: 'a text that begins with 二、',
      table: composite(`${OUTPUT.replace('一、', '二、')}${EFFECT.replace('二、', '三、')}`),
    },
    { name: 'two styles', table: composite(changed('（三）时效指标', '3.时效指标')) },
    {
      name: 'an item that may hold a heading',
      table: composite(
        changed('1.巡护合格率≥95%', '1.巡护合格率（二）安全方面≥95%').replace('（三）时效', '（四）时效'),
      ),
    },
    { name: 'a form has no numbers', table: form('产出指标|数量指标|护林员人数|≥30人') },
  ],
  invalid: [
    {
      name: 'a jump',
      table: composite(changed('（三）时效', '（四）时效')),
      findings: [
        {
          cell: 'E4',
          severity: 'info',
          args: { label: '时效指标', ordinal: '（四）', expected: '（三）' },
          fix: [{ cell: 'E4', after: cellOf(OUTPUT + EFFECT) }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: 'a repeat: all that follow are renumbered',
      table: composite(
        changed('（三）时效指标', '（二）时效指标').replace('二、效益', '（三）成本指标：/1.人均成本≤900元/二、效益'),
      ),
      findings: [
        {
          cell: 'E4',
          args: { label: '时效指标', ordinal: '（二）', expected: '（三）' },
          fix: [
            {
              cell: 'E4',
              after: cellOf(changed('二、效益', '（四）成本指标：/1.人均成本≤900元/二、效益')),
            },
          ],
        },
      ],
    },
    {
      name: 'does not begin with 一',
      table: composite(changed('（一）社会效益', '（二）社会效益').replace('（二）可持续', '（三）可持续')),
      findings: [
        {
          cell: 'E4',
          args: { label: '社会效益指标', expected: '（一）' },
          fix: [{ cell: 'E4', after: cellOf(OUTPUT + EFFECT) }],
        },
      ],
    },
    {
      name: 'level 1',
      table: composite(changed('二、效益', '三、效益')),
      findings: [{ cell: 'E4', args: { label: '效益指标', ordinal: '三、', expected: '二、' } }],
    },
    {
      name: 'a list each',
      table: composite(changed('（三）时效', '（四）时效').replace('（二）可持续', '（三）可持续')),
      findings: [
        { cell: 'E4', args: { label: '时效指标' } },
        { cell: 'E4', args: { label: '可持续影响指标' } },
      ],
    },
    {
      name: 'half-width brackets stay',
      table: composite(
        (OUTPUT + EFFECT).replaceAll('（', '(').replaceAll('）', ')').replace('(二)可持续', '(四)可持续'),
      ),
      findings: [{ cell: 'E4', args: { ordinal: '(四)', expected: '(二)' } }],
    },
  ],
});
