import { parseCommand } from '../../src/cli/options';

const DEFAULTS = {
  format: 'text',
  pack: null,
  out: null,
  locale: 'zh-CN',
  failSeverity: 'error',
  maxFindings: 200,
  trial: true,
};

test.each([
  ['check 申报表.xlsx', { files: ['申报表.xlsx'] }],
  ['check 甲.xlsx 乙.xls --format json', { files: ['甲.xlsx', '乙.xls'], format: 'json' }],
  ['check --format=json 甲.xlsx', { files: ['甲.xlsx'], format: 'json' }],
  ['check 甲 --pack 县.json -o 报告.txt', { files: ['甲'], pack: '县.json', out: '报告.txt' }],
  ['check 甲 --locale en-US --fail-severity warning', { files: ['甲'], locale: 'en-US', failSeverity: 'warning' }],
  ['check 甲 --no-trial', { files: ['甲'], trial: false }],
  ['check 甲 --max-findings 0', { files: ['甲'], maxFindings: 0 }],
  ['check -- --怪名.xlsx', { files: ['--怪名.xlsx'] }],
])('%s', (line, options) => {
  expect(parseCommand(line.split(' '))).toEqual({ name: 'check', options: { ...DEFAULTS, ...options } });
});

test.each([
  ['', 'help'],
  ['help', 'help'],
  ['check -h', 'help'],
  ['--version', 'version'],
  ['rules', 'rules'],
])('“%s” is the command %s', (line, name) => {
  expect(parseCommand(line.split(' ').filter(Boolean)).name).toBe(name);
});

test.each([
  ['chekc 甲.xlsx', /没有命令 chekc。是不是 check？/],
  ['打开 甲.xlsx', /没有命令 打开/],
  ['check', /没有写要检查的文件/],
  ['check 甲 --fromat json', /没有选项 --fromat。是不是 --format？/],
  ['check 甲 -x', /没有选项 -x/],
  ['check 甲 --constructor', /没有选项 --constructor/],
  ['check 甲 --format', /选项 --format 后面要写值/],
  ['check 甲 --format=', /选项 --format 后面要写值/],
  ['check 甲 --format xml', /选项 --format 只能是 text 或 json，写的是“xml”/],
  ['check 甲 --locale zh', /选项 --locale 只能是 zh-CN 或 en-US/],
  ['check 甲 --fail-severity info', /--fail-severity 只能是 error 或 warning/],
  ['check 甲 --max-findings 十', /--max-findings 要写整数，写的是“十”/],
  ['check 甲 --help=1', /选项 --help 不带值/],
  ['rules 甲.xlsx', /后面不写文件/],
])('“%s” is refused in words that help', (line, problem) => {
  expect(parseCommand(line.split(' '))).toEqual({ name: 'problem', problem: expect.stringMatching(problem) });
});
