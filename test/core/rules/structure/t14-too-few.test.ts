import { tooFew } from '../../../../src/core/rules/structure/t14-too-few';
import { nationalPack } from '../../../../src/packs';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { composite, form } from './composite-table';

const OUTPUT = '产出指标|数量指标|护林员人数|≥|30|人|50|正向指标';
const BENEFIT = '效益指标|社会效益指标|火灾受害率|≤|0.9|‰|30|反向指标';
const SATISFACTION = '满意度指标|服务对象满意度指标|村民满意度|≥|90|%|10|正向指标';
const fiveAtLeast = { ...nationalPack, limits: { ...nationalPack.limits, fewestIndicators: 5 } };

function project(...rows: readonly string[]): string {
  const lines = rows.map((row, index) => (index === 0 ? `|护林防火经费|1.00|做好护林防火|${row}` : `||||${row}`));
  return declaration(['201-某局||1.00', ...lines].join('\n'));
}

ruleTester(tooFew, {
  valid: [
    { name: 'three', table: project(OUTPUT, BENEFIT, SATISFACTION) },
    { name: 'what is missing is T05', table: project(OUTPUT, BENEFIT) },
    { name: 'one row of three levels is T05', table: project(OUTPUT) },
    { name: 'none at all is T05', table: declaration('201-某局||1.00\n|护林防火经费|1.00|做好护林防火') },
    { name: 'prepared rows', table: project(OUTPUT, BENEFIT, '满意度指标|服务对象满意度指标') },
    { name: 'composite text', table: composite('1.护林员人数≥30人/2.巡护里程≥600公里/3.火灾受害率≤0.9‰') },
    {
      name: 'a form',
      table: form(
        '产出指标|数量指标|护林员人数|≥30人',
        '效益指标|社会效益指标|受害率|≤0.9‰',
        '满意度指标|服务对象满意度指标|村民满意度|≥90%',
      ),
    },
    {
      name: 'a pack that asks for one',
      table: composite('1.护林员人数≥30人'),
      pack: { ...nationalPack, limits: { ...nationalPack.limits, fewestIndicators: 1 } },
    },
    {
      name: 'five of five',
      table: project(OUTPUT, OUTPUT.replace('人数', '装备'), OUTPUT.replace('人数', '站点'), BENEFIT, SATISFACTION),
      pack: fiveAtLeast,
    },
  ],
  invalid: [
    {
      name: 'two without labels',
      table: composite('1.护林员人数≥30人/2.巡护里程≥600公里'),
      findings: [{ cell: 'B4', severity: 'warning', args: { count: 2, fewest: 3 }, fix: null }],
    },
    {
      name: 'one without a label',
      table: composite('1.护林员人数≥30人'),
      findings: [{ cell: 'B4', args: { count: 1 } }],
    },
    {
      name: 'a pack that asks for more',
      table: project(OUTPUT, BENEFIT, SATISFACTION),
      pack: fiveAtLeast,
      findings: [{ cell: 'B5', args: { count: 3, fewest: 5 }, rows: ['5 产出指标/质量指标', '5 产出指标/时效指标'] }],
    },
    {
      name: 'more than what T05 would add',
      table: project(OUTPUT, BENEFIT),
      pack: fiveAtLeast,
      findings: [
        {
          cell: 'B5',
          args: { count: 2, fewest: 5 },
          rows: ['6 满意度指标/服务对象满意度指标', '5 产出指标/质量指标', '5 产出指标/时效指标'],
        },
      ],
    },
  ],
});
