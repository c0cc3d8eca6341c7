import { twoInOne } from '../../../../src/core/rules/names/n07-two-in-one';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorText, named, namedInForm } from './name-rows';

ruleTester(twoInOne, {
  valid: [
    { name: 'one', table: named('巡查次数') },
    { name: 'a range', table: named('巡查次数', '= | 6-8 | 次') },
    { name: 'two dates', table: namedInForm('拨付时间', '6月底前、12月底前') },
    { name: 'a ratio', table: namedInForm('师生比', '1:15') },
    { name: 'a thousands separator', table: named('发放份数', '≥ | 1,000 | 份') },
    { name: 'more of the same value', table: namedInForm('义诊次数', '2次/年，每次3天') },
    { name: 'a name with /', table: named('医务/护理人员数', '≥ | 12 | 人') },
    { name: 'a value in the name only is N06', table: named('接种率≥95%', ' | | ') },
    { name: 'words', table: namedInForm('服务水平', '规范、有效') },
    { name: 'in a text', table: indicatorText('一、产出指标', '（一）数量指标', '1.巡查次数≥12次', '2.检查次数≥3次') },
  ],
  invalid: [
    {
      name: 'a name with a value beside another value',
      table: named('政策知晓率≥95%，带动就业人数', '= | 5 | 人'),
      findings: [{ cell: 'G5', severity: 'error', variant: 'name', args: { value: '5' }, fix: null }],
    },
    {
      name: 'two values',
      table: namedInForm('慰问人数', '20人、15户'),
      findings: [{ cell: 'D6', variant: 'value', args: { values: ['20人', '15户'] }, fix: null }],
    },
    { name: 'with operators', table: namedInForm('培训', '≥5期；≥200人'), findings: [{ cell: 'D6' }] },
    { name: 'with a name', table: namedInForm('政策知晓率', '≥95%：带动就业5人'), findings: [{ cell: 'D6' }] },
    {
      name: 'in a declaration table',
      table: named('培训', '≥ | 5期、200人 | '),
      findings: [{ cell: 'I5', variant: 'value', severity: 'error' }],
    },
    { name: 'three', table: namedInForm('购置', '桌椅5套、电脑3台、打印机2台'), findings: [{ cell: 'D6' }] },
  ],
});
