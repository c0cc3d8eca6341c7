import fc from 'fast-check';
import { parseGeneral } from '../../../../src/core/layouts/composite/parse-general';
import { settled } from '../../../../src/core/layouts/composite/parse-composite';
import { parseLines } from '../../../../src/core/layouts/composite/parse-lines';
import { nationalPack } from '../../../../src/packs';
import { sampleNames, sampleWorkbook } from '../../../support/sample';

const TEXT = [
  '一、产出指标',
  '（一）数量指标：',
  '1. 维护设备数量 ≥120台',
  '2. 人员配备合理性：合理',
  '（二）成本指标',
  '二、满意度指标',
  '1. 群众满意度≥90%',
].join('\n');

test('a text written line by line is read as the general parser reads it', () => {
  const lines = parseLines(TEXT, nationalPack, '')!;
  expect(settled(lines)).toEqual(parseGeneral(TEXT, nationalPack, ''));
  expect(lines.emptySections).toEqual([['产出指标', '成本指标']]);
});

test.each([
  ['an item goes on in the next line', '一、产出指标\n（一）数量指标\n1. 维护设备\n数量 ≥120台'],
  ['an item without number', '一、产出指标\n（一）数量指标\n维护设备数量 ≥120台'],
  ['an item before the first heading', '1. 维护设备数量 ≥120台\n一、产出指标'],
  ['running text', '一、产出指标 （一）数量指标 1. 维护设备数量 ≥120台'],
  ['a number that may be a decimal', '（一）成本指标\n1.65万元'],
  ['an ordinal at the end of the line', '（一）数量指标\n1. 维护设备数量 ≥120台 2.\n质量指标'],
  ['no text', ' \n '],
])('%s: the lines need each other', (_, text) => {
  expect(parseLines(text, nationalPack, '')).toBeNull();
});

const ordinal1 = fc.constantFrom('一、', '二、', '三、', '', '1.', '（一）');
const level1 = fc.constantFrom('产出指标', '效益指标', '满意度指标', '成本指标', '产出', '项目完成指标');
const ordinal2 = fc.constantFrom('（一）', '(二)', '（三） ', '', '1、', '1.');
const level2 = fc.constantFrom(
  '数量指标',
  '质量指标',
  '成本指标',
  '社会效益指标',
  '满意度指标',
  '数量',
  '生态 效益指标',
);
const end = fc.constantFrom('', '：', ':', '（50分）', ' ', '：\r');
const heading = fc.oneof(
  fc.tuple(ordinal1, level1, end).map((parts) => parts.join('')),
  fc.tuple(ordinal2, level2, end).map((parts) => parts.join('')),
);
const ordinal = fc.constantFrom('1.', '2. ', '3、', '1．', '①', '（1）', '2) ', '', '12.', '1.2. ', '指标1：');
const name = fc.constantFrom(
  '维护设备数量',
  '65岁以上老人数',
  '12345热线费用',
  '购买服务不低于',
  '数量指标完成率',
  '满意度',
  '产出指标：数量',
  '一、二级目标',
  '全年（一）期',
  '费用控制在',
  '2024年开展培训',
  '培训、会议次数',
  '达标率达到',
  '',
);
const value = fc.constantFrom(
  '≥120台',
  ' ≥ 95 %',
  '＝100%',
  '：健全',
  ' 长期',
  '30（批）',
  '≤1.65万元',
  '2023/12/31',
  '=2024年',
  '6-8次',
  '≥3次；开展检查≥5次',
  '≥5个2. 维护网站≥3个',
  '<5',
  '',
  '$\\geq 10$次',
  '以上',
);
const item = fc.tuple(ordinal, name, value).map((parts) => parts.join(''));
const blank = fc.constantFrom('', '  ', '\t');
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: item }, { weight: 2, arbitrary: heading }, { weight: 1, arbitrary: blank }), {
    maxLength: 9,
  })
  .map((lines) => ['一、产出指标', ...lines].join('\n'));

test('whatever it reads, the general parser reads too', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('', '效益指标'), (written, under) => {
      const lines = parseLines(written, nationalPack, under);
      if (lines) expect(settled(lines)).toEqual(parseGeneral(written, nationalPack, under));
    }),
    { numRuns: 3000 },
  );
});

test('reads most cells of the samples that have line breaks', async () => {
  const workbooks = await Promise.all(sampleNames.map(sampleWorkbook));
  const cells = workbooks
    .flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows.map((row) => String(row[4] ?? ''))))
    .filter((cell) => cell.includes('\n') && cell.includes('指标'));
  const read = cells.filter((cell) => parseLines(cell, nationalPack, '') !== null);
  expect(read.length).toBeGreaterThan(cells.length * 0.7);
});
