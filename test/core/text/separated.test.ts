import { sheetsOfText } from '../../../src/core/text/sheets-of-text';

const rowsOf = (text: string, name = '粘贴') => sheetsOfText(text, name).flatMap(({ rows }) => rows);

test.each<[string, string, unknown[][]]>([
  [
    'tabs',
    '甲\t9.20\t次\n004\t\t95%',
    [
      ['甲', 9.2, '次'],
      ['004', null, 0.95],
    ],
  ],
  [
    'quoted cells with line breaks and quotes',
    '甲\t"一行\n二""行"\t1\n乙\t三\t2',
    [
      ['甲', '一行\n二"行', 1],
      ['乙', '三', 2],
    ],
  ],
  [
    'a quote that is text',
    '"两新"工委\t1\n乙\t2',
    [
      ['"两新"工委', 1],
      ['乙', 2],
    ],
  ],
  [
    'a quote that never ends',
    '甲\t"乙\n丙\t丁',
    [
      ['甲', '"乙'],
      ['丙', '丁'],
    ],
  ],
  [
    'commas',
    '项目,预算数\n"维护费,网络","1,234.5"',
    [
      ['项目', '预算数'],
      ['维护费,网络', 1234.5],
    ],
  ],
  [
    'semicolons',
    '项目;预算数\n甲;3',
    [
      ['项目', '预算数'],
      ['甲', 3],
    ],
  ],
  [
    'pipes',
    '甲 | 1 | 次\n乙 | | 个',
    [
      ['甲', 1, '次'],
      ['乙', null, '个'],
    ],
  ],
  [
    'Markdown',
    '| 甲 | 乙 |\n| --- | :-: |\n| 1 | a\\|b |',
    [
      ['甲', '乙'],
      [1, 'a|b'],
    ],
  ],
  [
    'Markdown without outer pipes',
    '甲 | 乙\n--- | ---\n1 | 2',
    [
      ['甲', '乙'],
      [1, 2],
    ],
  ],
  [
    'Markdown with breaks and bold',
    '|**甲**|乙|\n|--|--|\n|一<br>二|3|',
    [
      ['甲', '乙'],
      ['一\n二', 3],
    ],
  ],
  [
    'a drawn frame',
    '+----+---+\n│ 甲 │ 1 │\n├────┼───┤\n│ 乙 │ 2 │\n+----+---+',
    [
      ['甲', 1],
      ['乙', 2],
    ],
  ],
  [
    'rows of hyphens between tabs',
    '甲\t乙\n--\t------\n1\t2',
    [
      ['甲', '乙'],
      [1, 2],
    ],
  ],
  [
    'runs of blanks',
    '甲  9.20    次\n乙   1.00　个',
    [
      ['甲', 9.2, '次'],
      ['乙', 1, '个'],
    ],
  ],
  ['headings', '# 公开表\n\n甲\t1\n## 第二张\n乙\t2', [['公开表'], [], ['甲', 1], ['第二张'], ['乙', 2]]],
  [
    'sentences with commas are no table',
    '目标一，完成工作, 做好\n目标二，好',
    [['目标一，完成工作, 做好'], ['目标二，好']],
  ],
  ['one sentence is no table', '目标一, 完成工作', [['目标一, 完成工作']]],
  [
    'unseen characters and wide blanks',
    '\uFEFF甲\u200b\t\u30001\u3000\n乙\t\u00a02',
    [
      ['甲', 1],
      ['乙', 2],
    ],
  ],
  [
    'line ends of Windows',
    '甲\t1\r\n乙\t2\r\n',
    [
      ['甲', 1],
      ['乙', 2],
    ],
  ],
])('%s', (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test.each(['第 3 页 共 9 页', '第3页', '共9页 第3页', '- 3 -', '— 12 —', '3 / 9', 'Page 3 of 9'])(
  'the page number %s is dropped',
  (line) => {
    expect(rowsOf(`甲\t1\n${line}\n乙\t2\f丙\t3`)).toEqual([
      ['甲', 1],
      ['乙', 2],
      ['丙', 3],
    ]);
  },
);

test('a .csv of one line is comma-separated', () => {
  expect(rowsOf('甲,1', '表.csv')).toEqual([['甲', 1]]);
});

test('sheets are called as the file, without folder and ending', () => {
  const names = (name: string) => sheetsOfText('甲\t1', name).map((sheet) => sheet.name);
  expect([names('夹/公开表.2024.txt'), names('C:\\夹\\表.md'), names('')]).toEqual([
    ['公开表.2024'],
    ['表'],
    ['粘贴的文字'],
  ]);
});

test.each(['', ' \n\t\n ', '\uFEFF'])('nothing gives no sheet', (text) => {
  expect(sheetsOfText(text, '空')).toEqual([]);
});

test('codes below their header stay text; serial numbers and amounts are numbers', () => {
  expect(rowsOf('单位 编码\t名称\t金额\n401\t人大\t401\n1\t会议费\t3')).toEqual([
    ['单位 编码', '名称', '金额'],
    ['401', '人大', 401],
    [1, '会议费', 3],
  ]);
});
