import { copiedLabel } from '../../../../src/core/rules/goals/x05-copied-label';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';
import { declared, disclosed } from './goal-tables';

const VISITS = { name: '春节慰问经费', goal: '走访慰问困难职工50户。', rows: ['数量指标|慰问户数|≥|50|户'] };
/** A project beside that of the visits, with these indicators (rows 6, 7, …). */
function beside(rows: readonly string[], rest: { readonly name?: string; readonly goal?: string } = {}): string {
  return declared([VISITS, { name: '职工体检经费', goal: '组织职工体检1次。', rows, ...rest }]);
}

ruleTester(copiedLabel, {
  valid: [
    { name: 'a label of its own work', table: beside(['质量指标|体检完成率|=|100|%', '时效指标|体检及时率|=|100|%']) },
    {
      name: 'a label without a work',
      table: beside(['时效指标|工作及时率|=|100|%', '社会效益指标|政策知晓率|≥|90|%']),
    },
    {
      name: 'its goal speaks of it',
      table: beside(['质量指标|慰问完成率|=|100|%'], { goal: '组织体检，慰问生病职工。' }),
    },
    { name: 'its name speaks of it', table: beside(['质量指标|慰问完成率|=|100|%'], { name: '体检和慰问经费' }) },
    {
      name: 'another indicator of it does',
      table: beside(['质量指标|慰问完成率|=|100|%', '数量指标|慰问生病职工人数|≥|5|人']),
    },
    { name: 'shares a word with its goal', table: beside(['质量指标|职工慰问完成率|=|100|%']) },
    { name: 'the work of no project of the file', table: beside(['时效指标|演出活动及时率|=|100|%']) },
    { name: 'no process label', table: beside(['数量指标|慰问次数|≥|1|次']) },
    {
      name: 'the language of the whole agency',
      table: declared([
        ...['甲', '乙', '丙', '丁', '戊'].map((one) => ({ name: `${one}类信访经费`, goal: '办理信访件。' })),
        { name: '机关运行费', goal: '保障机关运转。', rows: ['时效指标|信访工作及时率|=|100|%'] },
      ]),
    },
    {
      name: 'the name of the agency',
      table: declared(
        [
          { name: '信访维稳经费', goal: '办理信访件。' },
          { name: '机关运行费', goal: '保障机关运转。', rows: ['时效指标|信访工作及时率|=|100|%'] },
        ],
        '201-青山县信访局',
      ),
    },
    {
      name: 'the same project in another table',
      table: declared([{ ...VISITS, goal: '走访困难职工。', name: '慰问', rows: ['质量指标|慰问完成率|=|100|%'] }]),
      others: [sheetOf('公开表', disclosed([{ name: '慰问', goal: '走访困难职工。' }]))],
    },
    {
      name: 'buying what the project needs',
      table: declared([{ name: '办公设备更新', goal: '更新电脑20台。', rows: ['时效指标|采购完成时限|=|6|月'] }]),
    },
  ],
  invalid: [
    {
      name: 'the work of another project',
      table: beside(['质量指标|慰问完成率|=|100|%']),
      findings: [
        {
          cell: 'G6',
          severity: 'warning',
          variant: null,
          args: { name: '慰问完成率', topic: '慰问', item: 1, other: '春节慰问经费' },
          related: ['B5'],
          fix: null,
        },
      ],
    },
    {
      name: 'two labels, which do not speak for each other',
      table: beside(['社会效益指标|慰问政策知晓率|≥|90|%', '社会效益指标|慰问工作落实率|=|100|%']),
      findings: [{ cell: 'G6' }, { cell: 'G7' }],
    },
    {
      name: 'a longer work',
      table: declared([
        { name: '干部关心关爱工作经费', goal: '关心关爱干部20人。' },
        { name: '干部教育培训经费', goal: '培训干部100人。', rows: ['时效指标|关心关爱工作及时率|=|100|%'] },
      ]),
      findings: [{ cell: 'G6', args: { topic: '关心关爱', item: 1 } }],
    },
    {
      name: 'copied upwards',
      table: declared([{ name: '职工体检经费', goal: '组织体检。', rows: ['质量指标|慰问完成率|=|100|%'] }, VISITS]),
      findings: [{ cell: 'G5', args: { item: 2 }, related: ['B6'] }],
    },
    {
      name: 'over two sheets: nothing to point at',
      table: declared([{ name: '职工体检经费', goal: '组织体检。', rows: ['质量指标|慰问完成率|=|100|%'] }]),
      others: [sheetOf('公开表', disclosed([VISITS]))],
      findings: [{ cell: 'G5', args: { item: 2 }, related: [] }],
    },
    {
      name: 'a purchase in a project that buys nothing',
      table: declared([{ name: '遗属取暖费', goal: '补助遗属16人。', rows: ['时效指标|购买工作完成时限|=|12|月'] }]),
      findings: [{ cell: 'G5', variant: 'template', args: { topic: '购买' }, related: [], fix: null }],
    },
    {
      name: 'disclosure table',
      table: disclosed([
        VISITS,
        { name: '村干部体检', goal: '组织体检。', text: '一、效益指标\\n（一）社会效益指标：\\n1.慰问政策知晓率90%' },
      ]),
      findings: [{ cell: 'E6', args: { name: '慰问政策知晓率' }, related: ['B5'] }],
    },
  ],
});
