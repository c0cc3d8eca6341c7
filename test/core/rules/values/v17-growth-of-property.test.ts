import { qualitativeScale } from '../../../../src/core/rules/values/v17-qualitative-scale';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorForm, indicatorText } from './text-rows';

const LASTING = '效益指标 | 可持续影响指标';

ruleTester(qualitativeScale, {
  valid: [
    { name: 'a state', table: row(`${LASTING} | 管理机制的可持续性 | 定性 | 长期`) },
    { name: 'improved', table: row(`${LASTING} | 管理规范性 | 定性 | 不断提高`) },
    { name: 'stronger', table: row(`${LASTING} | 供水稳定性 | 定性 | 增强`) },
    { name: 'zeal may grow', table: row(`${LASTING} | 党员学习积极性 | 定性 | 不断增长`) },
    { name: 'diversity too', table: row(`${LASTING} | 生物多样性 | 定性 | 增加`) },
    { name: 'an amount grows', table: row(`${LASTING} | 村集体收入 | 定性 | 不断增长`) },
    { name: 'men and women', table: row(`${LASTING} | 参保女性人数 | 定性 | 增加`) },
    { name: 'a number', table: row(`${LASTING} | 设备可靠性 | ≥ | 99 | %`) },
    { name: 'against last year', table: row(`${LASTING} | 工作规范性 | 定性 | 较上年增长`) },
    { name: 'no value is V01', table: row(`${LASTING} | 工作规范性 | 定性`) },
  ],
  invalid: [
    {
      name: 'in a form (盐池县政府办 T3)',
      table: indicatorForm('效益指标|可持续影响指标|管理机制的可持续性|不断增长'),
      findings: [
        {
          cell: 'D6',
          severity: 'info',
          group: 'file',
          variant: 'growth',
          args: { name: '管理机制的可持续性', value: '不断增长' },
          fix: null,
        },
      ],
    },
    { name: 'in a table', table: row(`${LASTING} | 制度健全性 | 定性 | 稳步增长`), findings: [{ cell: 'I5' }] },
    { name: 'fewer', table: row(`${LASTING} | 档案管理规范性 | 定性 | 减少`), findings: [{ cell: 'I5' }] },
    {
      name: 'in text',
      table: indicatorText('一、效益指标', '（一）可持续影响指标：', '1.管护机制有效性：持续增加'),
      findings: [{ cell: 'E5' }],
    },
  ],
});
