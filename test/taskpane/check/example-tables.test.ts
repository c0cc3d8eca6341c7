import { exampleTables } from '../../../src/taskpane/check/example-tables';

const texts = (rows: readonly (readonly { readonly text: string }[])[]): string[] =>
  rows.map((cells) => cells.map(({ text }) => text).join('|'));
const marked = (rows: readonly (readonly { readonly text: string; readonly isChanged: boolean }[])[]): string[] =>
  rows.flat().flatMap(({ text, isChanged }) => (isChanged ? [text] : []));

it('shows of indicators the columns that tell which it is, and marks what was changed', () => {
  const { wrong, right } = exampleTables({
    wrong: { rows: ['产出指标|成本指标|每公里成本|≥|600|元'] },
    right: { rows: ['产出指标|成本指标|每公里成本|≤|600|元'] },
  });
  expect(wrong[0]!.header).toEqual(['三级指标', '指标性质', '指标值', '度量单位']);
  expect(texts(wrong[0]!.rows)).toEqual(['每公里成本|≥|600|元']);
  expect(marked(wrong[0]!.rows)).toEqual([]);
  expect(marked(right[0]!.rows)).toEqual(['≤']);
});

it('shows the levels and weights where they make the difference', () => {
  const { wrong } = exampleTables({
    wrong: { rows: ['成本指标|数量指标|里程|≥|3|公里|10|正向'], weights: true },
    right: { rows: ['产出指标|数量指标|里程|≥|3|公里|20|正向'], weights: true },
  });
  expect(wrong[0]!.header).toEqual(['一级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重']);
});

it('marks a line that was added', () => {
  const row = '产出指标|数量指标|里程|≥|3|公里';
  const { right } = exampleTables({
    wrong: { rows: [row] },
    right: { rows: [row, '产出指标|质量指标|合格率|≥|95|%'] },
  });
  expect(marked(right[0]!.rows)).toEqual(['产出指标', '质量指标', '合格率', '≥', '95', '%']);
});

it('shows texts line by line, and sheets without their empty columns', () => {
  const text = exampleTables({
    wrong: { text: '一、产出指标\n1.里程3' },
    right: { text: '一、产出指标\n1.里程≥3公里' },
  });
  expect(texts(text.wrong[0]!.rows)).toEqual(['一、产出指标', '1.里程3']);
  expect(marked(text.right[0]!.rows)).toEqual(['1.里程≥3公里']);
  const sheet = exampleTables({ wrong: { sheet: '标题|<|\n甲||1' }, right: { sheet: '标题|<|\n甲||2' } });
  expect(texts(sheet.wrong[0]!.rows)).toEqual(['标题|', '甲|1']);
  expect(marked(sheet.right[0]!.rows)).toEqual(['2']);
});

it('shows of a long sheet the lines that differ, with those around them', () => {
  const lines = ['标题', '单位', '表头', '一', '二', '三'];
  const { wrong, right } = exampleTables({
    wrong: { sheet: lines.join('\n') },
    right: { sheet: ['2025年标题', ...lines.slice(1)].join('\n') },
  });
  expect(texts(wrong[0]!.rows)).toEqual(['标题', '单位']);
  expect(marked(right[0]!.rows)).toEqual(['2025年标题']);
});
