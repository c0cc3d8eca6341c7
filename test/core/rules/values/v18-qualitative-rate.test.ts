import { qualitativeRate } from '../../../../src/core/rules/values/v18-qualitative-rate';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorRows as row } from './indicator-rows';
import { indicatorForm, indicatorText } from './text-rows';

ruleTester(qualitativeRate, {
  valid: [
    { name: 'a number', table: row('产出指标 | 时效指标 | 维护及时率 | ≥ | 95 | %') },
    { name: '及时性 is no rate', table: row('产出指标 | 时效指标 | 维护及时性 | 定性 | 及时') },
    { name: '效率 (must-not 39)', table: row('效益指标 | 社会效益指标 | 办事效率 | 定性 | 提升') },
    { name: '频率 (must-not 39)', table: row('产出指标 | 数量指标 | 巡查频率 | 定性 | 高中低') },
    { name: 'satisfaction is V19', table: row('满意度指标 | 服务对象满意度指标 | 群众满意率 | 定性 | 优良中差') },
    { name: 'a number behind 定性 is V16', table: row('产出指标 | 质量指标 | 验收合格率 | 定性 | 95 | %') },
    { name: 'no value is V01', table: row('产出指标 | 质量指标 | 验收合格率 | 定性') },
    { name: 'a word behind a sign is V03', table: row('产出指标 | 质量指标 | 验收合格率 | ≥ | 优良中差') },
    { name: 'against the year before', table: indicatorForm('效益指标|社会效益指标|群众知晓率|较上年提高') },
    { name: 'in a form with a number', table: indicatorForm('效益指标|社会效益指标|群众知晓率|90%') },
  ],
  invalid: [
    {
      name: '定性',
      table: row('产出指标 | 时效指标 | 设备维护及时率 | 定性 | 优良中差'),
      findings: [{ cell: 'H5', severity: 'warning', args: { name: '设备维护及时率', value: '优良中差' }, fix: null }],
    },
    {
      name: 'under another level 2',
      table: row('效益指标 | 社会效益指标 | 提高政府信息畅通率 | 定性 | 高中低'),
      findings: [{ cell: 'H5' }],
    },
    {
      name: 'a note behind the name',
      table: row('产出指标 | 质量指标 | 苗木成活率（三年） | 定性 | 好坏'),
      findings: [{ cell: 'H5' }],
    },
    {
      name: 'a word in a form',
      table: indicatorForm('效益指标|社会效益指标|群众知晓率|有所提高'),
      findings: [{ cell: 'D6' }],
    },
    {
      name: 'a word in text',
      table: indicatorText('一、产出指标', '（一）质量指标：', '1.道路完好率：显著提升'),
      findings: [{ cell: 'E5' }],
    },
  ],
});
