import { itemNoDup } from '../../../../src/core/rules/structure/t10-item-no-dup';
import { ruleTester } from '../../../support/rule-tester';
import { cellOf, composite, form } from './composite-table';

const NAMES = ['护林员人数≥30人', '巡护里程≥600公里', '宣传次数≥12次', '防火检查次数≥24次'];

/** A section with these items, and one behind it. */
function items(...ordinals: readonly string[]): string {
  const own = ordinals.map((ordinal, index) => `${ordinal}${NAMES[index]}`);
  return `一、产出指标/（一）数量指标：/${own.join('/')}/（二）质量指标：/1.巡护合格率≥95%`;
}

ruleTester(itemNoDup, {
  valid: [
    { name: 'one after the other', table: composite(items('1.', '2.', '3.', '4.')) },
    { name: 'other marks', table: composite(items('1、', '2．', '3.')) },
    { name: 'circles', table: composite(items('①', '②', '③')) },
    { name: 'no numbers', table: composite(items('', '', '')) },
    { name: 'one without a number is T11', table: composite(items('1.', '', '2.')) },
    { name: 'one without a number that counts', table: composite(items('1.', '', '3.')) },
    {
      name: 'counted through the whole text',
      table: composite(
        '一、产出指标/（一）数量指标：/1.护林员人数≥30人/2.巡护里程≥600公里/（二）质量指标：/3.巡护合格率≥95%/（三）时效指标：/4.处置及时率≥98%',
      ),
    },
    { name: 'lists in lists', table: composite(items('1.', '（1）', '（2）', '2.')) },
    {
      name: 'two indicators in one item',
      table: composite('一、产出指标/（一）数量指标：/1.知晓率≥95%：带动就业人数=5人/2.护林员人数≥30人'),
    },
    { name: 'a form has no numbers', table: form('产出指标|数量指标|1.护林员人数|≥30人', '^|^|1.巡护里程|≥600公里') },
  ],
  invalid: [
    {
      name: 'a repeat',
      table: composite(items('1.', '2.', '2.')),
      findings: [
        {
          cell: 'E4',
          severity: 'info',
          variant: null,
          args: { name: '宣传次数', ordinal: '2.', expected: '3.' },
          fix: [{ cell: 'E4', after: cellOf(items('1.', '2.', '3.')) }],
          fixKind: 'safe',
        },
      ],
    },
    {
      name: 'a repeat: all that follow are renumbered',
      table: composite(items('1、', '1、', '2、', '3、')),
      findings: [
        { cell: 'E4', severity: 'info', fix: [{ cell: 'E4', after: cellOf(items('1、', '2、', '3、', '4、')) }] },
      ],
    },
    {
      name: 'a gap: an item may be lost',
      table: composite(items('1.', '2.', '4.')),
      findings: [
        {
          cell: 'E4',
          severity: 'warning',
          variant: 'gap',
          args: { name: '宣传次数', ordinal: '4.', expected: '3.' },
          fix: [{ cell: 'E4', after: cellOf(items('1.', '2.', '3.')) }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'the first one is missing',
      table: composite(items('2.', '3.')),
      findings: [{ cell: 'E4', severity: 'warning', variant: 'gap', args: { expected: '1.' } }],
    },
    {
      name: 'swapped: nothing is lost',
      table: composite(items('1.', '3.', '2.')),
      findings: [
        { cell: 'E4', severity: 'info', variant: null, fix: [{ cell: 'E4', after: cellOf(items('1.', '2.', '3.')) }] },
      ],
    },
    {
      name: 'repeat and jump, but none is missing',
      table: composite(items('1.', '2.', '4.', '4.')),
      findings: [{ cell: 'E4', severity: 'info', variant: null }],
    },
  ],
});
