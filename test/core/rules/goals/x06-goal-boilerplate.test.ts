import { goalBoilerplate } from '../../../../src/core/rules/goals/x06-goal-boilerplate';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';
import { declared, disclosed, formed } from './goal-tables';

const SAME = '通过合理配置人员，建立长效机制，保障项目长期运行';
const NAMES = ['河道清淤', '校舍维修', '疫苗接种', '农机补贴', '公路养护', '法律援助'];
const OWN = ['清淤3公里', '维修校舍5栋', '接种200人', '补贴农机30台', '养护12公里', '援助80件'];

/** So many projects with a goal of their own and this sentence. */
function goals(count: number, sentence = SAME): { name: string; goal: string }[] {
  return NAMES.slice(0, count).map((name, index) => ({ name, goal: `目标一：${OWN[index]}；目标二：${sentence}。` }));
}

const places = (...cells: string[]): { cell: string }[] => cells.map((cell) => ({ cell }));

ruleTester(goalBoilerplate, {
  valid: [
    { name: 'in four projects', table: declared(goals(4)) },
    { name: 'a short sentence in many', table: declared(goals(6, '提高服务质量')) },
    { name: 'sentences of their own', table: declared(goals(6, SAME).map((one, i) => ({ ...one, goal: OWN[i]! }))) },
    {
      name: 'the same clause in different sentences',
      table: declared(goals(5).map((one, i) => ({ ...one, goal: `${OWN[i]}，${SAME}。` }))),
    },
    { name: 'no goal at all', table: declared(goals(6).map(({ name }) => ({ name, goal: '' }))) },
    {
      name: 'the same projects in two tables of the file',
      table: declared(goals(3)),
      others: [sheetOf('公开表', disclosed(goals(3)))],
    },
    { name: 'five times in one goal', table: declared([{ name: '河道清淤', goal: `${SAME}。`.repeat(6) }]) },
    { name: 'one project form', table: formed({ goal: `${SAME}。` }) },
  ],
  invalid: [
    {
      name: 'in five projects',
      table: declared(goals(5)),
      findings: places('D5', 'D6', 'D7', 'D8', 'D9').map((place) => ({
        ...place,
        severity: 'info' as const,
        group: 'file' as const,
        args: { count: 5, sentence: SAME },
        fix: null,
      })),
    },
    {
      name: 'only where it stands',
      table: declared([...goals(5), { name: '社区矫正', goal: '矫正帮教60人。' }]),
      findings: places('D5', 'D6', 'D7', 'D8', 'D9'),
    },
    {
      name: 'other width of signs, blanks and end marks',
      table: declared(
        goals(5).map((one, i) => ({
          ...one,
          goal: i % 2 === 0 ? one.goal : one.goal.replaceAll('，', ', ').replace(/。$/, ''),
        })),
      ),
      findings: places('D5', 'D6', 'D7', 'D8', 'D9'),
    },
    {
      name: 'disclosure table',
      table: disclosed(goals(6)),
      findings: places('D5', 'D6', 'D7', 'D8', 'D9', 'D10'),
    },
    {
      name: 'over two sheets',
      table: declared(goals(3)),
      others: [sheetOf('公开表', disclosed(goals(6).slice(3)))],
      findings: places('D5', 'D5', 'D6', 'D6', 'D7', 'D7'),
    },
    {
      name: 'two sentences, each of its own',
      table: declared(goals(5, `${SAME}；严格按照规定使用资金并接受监督`)),
      findings: places('D5', 'D5', 'D6', 'D6', 'D7', 'D7', 'D8', 'D8', 'D9', 'D9'),
    },
    {
      name: 'a long one is quoted by its begin',
      table: declared(goals(5, '确保'.repeat(30))),
      findings: places('D5', 'D6', 'D7', 'D8', 'D9').map((place) => ({
        ...place,
        args: { sentence: `${'确保'.repeat(20)}…` },
      })),
    },
  ],
});
