import { qualitativeScale } from '../../../../src/core/rules/values/v17-qualitative-scale';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorForm, indicatorText } from './text-rows';

const BENEFIT = '效益指标 | 社会效益指标';

ruleTester(qualitativeScale, {
  valid: [
    { name: 'a scale (must-not 49)', table: row(`${BENEFIT} | 服务水平 | 定性 | 优良中差`) },
    { name: 'a scale with marks', table: row(`${BENEFIT} | 服务水平 | 定性 | 优/良/中/差`) },
    { name: 'a scale with commas', table: row(`${BENEFIT} | 服务水平 | 定性 | 高、中、低`) },
    { name: '健全 (must-not 25)', table: row(`${BENEFIT} | 制度健全性 | 定性 | 健全`) },
    { name: '长期 (must-not 25)', table: row('效益指标 | 可持续影响指标 | 管护机制 | 定性 | 长期') },
    { name: 'the word of the name', table: row(`${BENEFIT} | 供水连续性 | 定性 | 连续`) },
    { name: 'a plain grade', table: row(`${BENEFIT} | 村容村貌 | 定性 | 较好`) },
    { name: 'yes', table: row(`${BENEFIT} | 是否通过验收 | 定性 | 是`) },
    { name: '较上年 (must-not 43)', table: row(`${BENEFIT} | 群众安全感 | 定性 | 较上年提高`) },
    { name: 'a date', table: row('产出指标 | 时效指标 | 完成时限 | 定性 | 12月底前') },
    { name: 'a number', table: row(`${BENEFIT} | 受益人口 | ≥ | 300 | 人`) },
    { name: 'no value is V01', table: row(`${BENEFIT} | 服务水平 | 定性`) },
    { name: 'behind a sign is V03', table: row(`${BENEFIT} | 服务水平 | ≥ | 能够促进`) },
    { name: 'in a form', table: indicatorForm('效益指标|社会效益指标|公共服务水平|不断提高') },
    {
      name: 'by degrees',
      table: row(`${BENEFIT} | 教师业务能力 | 定性 | 稳步提升\n${BENEFIT} | 村民收入 | 定性 | 明显增加`),
    },
    {
      name: 'kept',
      table: row(`${BENEFIT} | 困难群众基本生活 | 定性 | 得到保障\n${BENEFIT} | 照护负担 | 定性 | 减轻`),
    },
    { name: 'an official standard', table: row('产出指标 | 质量指标 | 水质标准 | 定性 | 达到《生活饮用水卫生标准》') },
    { name: 'an official grade', table: row(`${BENEFIT} | 蚊蝇密度 | 定性 | 国家C级以上`) },
    { name: 'an atmosphere', table: row(`${BENEFIT} | 拥军优属社会氛围 | 定性 | 浓厚`) },
  ],
  invalid: [
    {
      name: 'a phrase',
      table: row(`${BENEFIT} | 促进县域发展 | 定性 | 能够促进`),
      findings: [{ cell: 'I5', severity: 'info', group: 'file', args: { value: '能够促进' }, fix: null }],
    },
    {
      name: 'a modeless word',
      table: row(`${BENEFIT} | 群众健康意识 | 定性 | 进一步加强`),
      findings: [{ cell: 'I5' }],
    },
    {
      name: 'a sentence',
      table: row(`${BENEFIT} | 乡村教学条件 | 定性 | 为学生提供良好学习环境`),
      findings: [{ cell: 'I5' }],
    },
    {
      name: 'in a form',
      table: indicatorForm('效益指标|社会效益指标|交通出行|方便群众出行'),
      findings: [{ cell: 'D6' }],
    },
    {
      name: 'in text',
      table: indicatorText('一、效益指标', '（一）社会效益指标：', '1.群众出行条件：方便群众出行'),
      findings: [{ cell: 'E5' }],
    },
  ],
});
