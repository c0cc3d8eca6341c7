import type { CellDetail } from '../../../../src/core/sheet/sheet';
import type { Indicator } from '../../../../src/core/table/table';
import { sheetOf, tableIn, tableOf, withDetail } from '../../../support/sheets';

const HEADER = '项目名称|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性';

/** Indicators of one project; each line holds the cells from 一级指标 on. */
function indicators(...lines: string[]): readonly Indicator[] {
  return tableOf(`${HEADER}\n甲|${lines.join('\n|')}`).projects[0]!.indicators;
}

const only = (line: string): Indicator => indicators(line)[0]!;
/** An indicator with these cells for operator, value and unit. */
const measured = (operator: string, value: string, unit: string): Indicator =>
  only(`产出指标|数量指标|甲|${operator}|${value}|${unit}|10|正向`);

describe('labels', () => {
  test.each([
    ['产出指标', '数量指标', '产出指标', '数量指标'],
    ['产出', '质量', '产出指标', '质量指标'],
    ['一、产出指标：', '（一）数量指标：', '产出指标', '数量指标'],
    ['效益\\n指标', '社会效益 指标', '效益指标', '社会效益指标'],
    ['效果指标', '环境效益指标', '效益指标', '生态效益指标'],
    ['服务对象满意度指标', '满意度指标', '满意度指标', '服务对象满意度指标'],
    ['成本指标', '生态成本指标', '成本指标', '生态环境成本指标'],
    ['产岀指标', '效 率 指标', '产岀指标', '效率指标'],
  ])('%s / %s', (level1, level2, expected1, expected2) => {
    const indicator = only(`${level1}|${level2}|甲|≥|1|次|10|正向`);
    expect([indicator.level1, indicator.level2]).toEqual([expected1, expected2]);
    expect(indicator.written).toMatchObject({ level1: level1.replace('\\n', '\n'), level2 });
  });

  const levels = (...lines: string[]) =>
    indicators(...lines).map(({ level1, level2, at }) => `${level1}@${at.level1!.row} ${level2}@${at.level2!.row}`);

  test.each(['产出指标-数量指标', '产出指标/数量指标', '产出指标—— 数量', '产出指标\\n数量指标'])(
    'both in one cell: %s',
    (text) => {
      const table = tableOf(`项目名称|一级/二级指标|三级指标|指标值\n甲|${text}|a|≥1次\n||b|≥1次`);
      const [first, second] = table.projects[0]!.indicators;
      expect(first).toMatchObject({ level1: '产出指标', level2: '数量指标', name: 'a' });
      expect(first!.at.level1).toEqual({ row: 1, column: 1, span: { start: 0, end: 4 } });
      const { row, column, span } = first!.at.level2!;
      expect([row, column, text.replaceAll('\\n', '\n').slice(span!.start, span!.end)]).toEqual([
        1,
        1,
        first!.written.level2,
      ]);
      expect(second).toMatchObject({ level1: '产出指标', level2: '数量指标', name: 'b' });
    },
  );

  test('merged cells stand for all their rows', () => {
    expect(levels('产出指标|数量指标|a|≥|1', '^|^|b|≥|1', '^|质量指标|c|≥|1')).toEqual([
      '产出指标@1 数量指标@1',
      '产出指标@1 数量指标@1',
      '产出指标@1 质量指标@3',
    ]);
  });

  test('blank cells mean the label above', () => {
    expect(levels('产出指标|数量指标|a|≥|1', '||b|≥|1', '|质量指标|c|≥|1', '效益指标|社会效益指标|d|≥|1')).toEqual([
      '产出指标@1 数量指标@1',
      '产出指标@1 数量指标@1',
      '产出指标@1 质量指标@3',
      '效益指标@4 社会效益指标@4',
    ]);
  });

  test('level 2 is not carried over to the next level 1', () => {
    expect(levels('产出指标|数量指标|a|≥|1', '满意度指标||b|≥|1')).toEqual([
      '产出指标@1 数量指标@1',
      '满意度指标@2 @2',
    ]);
  });

  test('where every row has its label, a blank one is missing', () => {
    const rows = indicators('产出指标|数量指标|a|≥|1', '产出指标|数量指标|b|≥|1', '||c|≥|1');
    expect(rows[2]).toMatchObject({ level1: '', level2: '' });
  });

  test('a level 2 that belongs under the level 1 above takes it, labels in every row or not', () => {
    const rows = indicators(
      '产出指标|数量指标|a|≥|1',
      '产出指标|数量指标|b|≥|1',
      '|质量指标|c|≥|1',
      '|社会效益指标|d|≥|1',
    );
    expect(rows.map(({ level1, at }) => [level1, at.level1!.row])).toEqual([
      ['产出指标', 1],
      ['产出指标', 2],
      ['产出指标', 2],
      ['', 4],
    ]);
  });

  test('labels of one project do not run into the next', () => {
    const table = tableOf(`${HEADER}\n甲|产出指标|数量指标|a|≥|1\n乙|||b|≥|1`);
    expect(table.projects[1]!.indicators[0]).toMatchObject({ level1: '', level2: '' });
  });
});

describe('operators and directions', () => {
  test.each<readonly [string, string]>([
    ...['≥', '≧', '⩾', '>=', '＞＝', '>＝', '大于等于', '不低于', ' ≥ ', '≥（大于等于）'].map(
      (text) => [text, '≥'] as const,
    ),
    ...['≤', '≦', '<=', '小于等于', '不超过', '以内'].map((text) => [text, '≤'] as const),
    ...['=', '＝', '等于'].map((text) => [text, '='] as const),
    ['＞', '>'],
    ['<', '<'],
    ['定性', '定性'],
    ['定量', ''],
    ['约', ''],
  ])('%s is “%s”', (written, operator) => {
    const indicator = measured(`"${written}"`, '5', '次');
    expect(indicator.operator).toBe(operator);
    expect(indicator.written.operator).toBe(written);
  });

  test.each<readonly [string, string]>([
    ...['正向指标', '正向', '正', ' 正 向 '].map((text) => [text, '正向'] as const),
    ...['反向指标', '反向', '负向', '逆向指标', '反'].map((text) => [text, '反向'] as const),
    ['双向', ''],
    ['', ''],
  ])('direction %s is “%s”', (written, direction) => {
    expect(only(`产出指标|数量指标|甲|≥|1|次|10|${written}`).direction).toBe(direction);
  });
});

describe('values', () => {
  test.each([
    // operator, value, unit as written → operator, value, unit
    ['≥', '95', '%', '≥', '95', '%'],
    ['', '≥95%', '', '≥', '95', '%'],
    ['≥', '≥95%', '%', '≥', '95', '%'],
    ['', '"不低于 1,000 人次"', '', '≥', '1000', '人次'],
    ['', '95%以上', '', '≥', '95', '%'],
    ['', '2小时以内', '', '≤', '2', '小时'],
    ['', '０．５小时内', '', '≤', '0.5', '小时'],
    ['', '控制在5%以内', '', '≤', '5', '%'],
    ['', '3次以上（含）', '', '≥', '3', '次'],
    ['', '控制在5%', '', '', '控制在5%', ''],
    ['', '5间室内', '', '', '5间室内', ''],
    ['=', '３０', '个', '=', '30', '个'],
    ['=', '12个', '', '=', '12', '个'],
    ['≥', '120（件）', '', '≥', '120', '件'],
    ['≥', '85%', '（%）', '≥', '85', '%'],
    ['', '＝100%', '', '=', '100', '%'],
    ['', '>=3', '次', '≥', '3', '次'],
    ['', '-5', '%', '', '-5', '%'],
    ['≤', '150元/人/天', '', '≤', '150', '元/人/天'],
    ['定量指标', '≥95', '%', '≥', '95', '%'],
    ['定量', '95%', '', '', '95', '%'],
    // what is not understood, or contradicts its columns, stays as it is
    ['≥', '≤95', '%', '≥', '≤95', '%'],
    ['≥', '95%', '次', '≥', '95%', '次'],
    ['≤', '2022年实际值', '', '≤', '2022年实际值', ''],
    ['=', '2023年', '', '=', '2023年', ''],
    ['=', '2023年12月底前', '', '=', '2023年12月底前', ''],
    ['≥', '5-10', '次', '≥', '5-10', '次'],
    ['定性', '优良中差', '', '定性', '优良中差', ''],
    ['定性', '达到95%', '', '定性', '达到95%', ''],
    ['定性', '95%', '', '定性', '95%', ''],
    ['≥', '', '次', '≥', '', '次'],
  ])('%s | %s | %s', (operatorCell, valueCell, unitCell, operator, value, unit) => {
    const indicator = measured(operatorCell, valueCell, unitCell);
    expect({ operator: indicator.operator, value: indicator.value, unit: indicator.unit }).toEqual({
      operator,
      value,
      unit,
    });
    expect(indicator.written.value).toBe(valueCell.replaceAll('"', ''));
    expect([indicator.at.value!.row, indicator.at.value!.column]).toEqual([1, 5]);
  });

  test('parts of a value text know their characters', () => {
    const { at } = measured('', '" ≥ 95 %"', '');
    expect(at.operator).toEqual({ row: 1, column: 5, span: { start: 1, end: 2 } });
    expect(at.value).toEqual({ row: 1, column: 5, span: { start: 3, end: 5 } });
    expect(at.unit).toEqual({ row: 1, column: 5, span: { start: 6, end: 7 } });
  });

  test('a part that has a column of its own stands there', () => {
    const { at } = measured('≥', '≥95%', '%');
    expect(at.operator).toEqual({ row: 1, column: 4 });
    expect(at.unit).toEqual({ row: 1, column: 6 });
  });

  const shown = (value: string, unit: string, detail: CellDetail): Indicator =>
    tableIn(withDetail(sheetOf('表', `${HEADER}\n甲|产出指标|数量指标|甲|≥|${value}|${unit}|10|正向`), 'F2', detail))
      .projects[0]!.indicators[0]!;

  test.each([
    ['0.95', '', '0%', '95', '%'],
    ['0.955', '%', '0.0%', '95.5', '%'],
    ['0.98', '%', '0.0%', '98', '%'],
    ['0.955', '', '0.00%', '95.5', '%'],
    ['1', '', '0.0%', '100', '%'],
    ['44561', '', '0', '44561', ''],
    ['44561', '', 'General', '44561', ''],
    ['44561', '', 'yyyy"年"m"月"d"日"', '2021/12/31', ''],
    ['0.95', '次', '0%', '95%', '次'],
    ['45291', '', 'yyyy/m/d', '2023/12/31', ''],
    ['45291', '', 'yyyy"年"m"月"d"日"', '2023/12/31', ''],
    ['1000', '次', '#,##0', '1000', '次'],
    ['5', '次', '0.00', '5.00', '次'],
    ['28', '', '0"次"', '28', '次'],
    ['0.1', '次', 'General', '0.1', '次'],
  ])('number %s, unit “%s”, format %s', (value, unit, format, expected, expectedUnit) => {
    const indicator = shown(value, unit, { format });
    expect([indicator.value, indicator.unit]).toEqual([expected, expectedUnit]);
    expect(indicator.at.value).toEqual({ row: 1, column: 5 });
  });

  test('an error cell is a value as written, a formula without result is none', () => {
    expect(shown('"#REF!"', '次', { problem: 'error' }).value).toBe('#REF!');
    expect(shown('', '次', { problem: 'not-calculated', formula: '=A1' }).value).toBe('');
  });

  test.each([
    ['(批)次', '批次'],
    ['（批）', '批'],
    [' 人 次 ', '人次'],
    ['元／人', '元/人'],
  ])('unit %s is %s, the written one is kept', (written, unit) => {
    const indicator = measured('≥', '1', `"${written}"`);
    expect([indicator.unit, indicator.written.unit]).toEqual([unit, written]);
  });

  test.each([
    ['20', '20'],
    ['"20"', '20'],
    ['20%', '20'],
    ['20分', '20'],
    ['12.5', '12.5'],
    ['二十', '二十'],
    ['', ''],
  ])('weight %s is %s', (written, weight) => {
    expect(only(`产出指标|数量指标|甲|≥|1|次|${written}|正向`).weight).toBe(weight);
  });

  test('a weight merged over two rows counts once', () => {
    const rows = indicators('产出指标|数量指标|a|≥|1|次|20|正向', '产出指标|数量指标|b|≥|1|次|^|正向');
    expect(rows.map(({ weight }) => weight)).toEqual(['20', '']);
  });
});

describe('names', () => {
  test('brackets, line breaks and blanks at the ends', () => {
    const indicator = only('产出指标|数量指标|" 维护（保养）\\n次数： "|≥|1|次|10|正向');
    expect(indicator.name).toBe('维护(保养)次数:');
    expect(indicator.written.name).toBe(' 维护（保养）\n次数： ');
  });

  test('without a name the row still is an indicator, at the name cell', () => {
    expect(only('产出指标|数量指标||≥|1|次|10|正向')).toMatchObject({ name: '', place: { row: 1, column: 3 } });
  });
});
