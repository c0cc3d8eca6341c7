import { parseComposite } from '../../../../src/core/layouts/composite/parse-composite';
import { writeComposite } from '../../../../src/core/layouts/composite/write-composite';
import { chineseOrdinal } from '../../../../src/core/layouts/composite/write-items';
import type { IndicatorContent, ProjectContent } from '../../../../src/core/table/content';
import type { Operator } from '../../../../src/core/table/table';
import { nationalPack } from '../../../../src/packs';
import { goldOf } from '../../../support/sample';

/** `产出指标|数量指标|维修次数|≥|30|次` */
function indicator(line: string): IndicatorContent {
  const [level1 = '', level2 = '', name = '', operator = '', value = '', unit = ''] = line.split('|');
  const plain = { weight: null, direction: '', notes: [] } as const;
  return { level1, level2, name, operator: operator as Operator, value, unit, ...plain };
}

function written(lines: readonly string[], emptySections: ProjectContent['emptySections'] = []): string[] {
  return writeComposite({ indicators: lines.map(indicator), emptySections }, nationalPack).split('\n');
}

function readBack(text: string): string[] {
  return parseComposite(text, nationalPack).sections.flatMap(({ level1, level2, items }) =>
    items.map(({ name, operator, value, unit }) =>
      [level1, level2, name.text, operator, value?.text ?? '', unit?.text ?? ''].join('|'),
    ),
  );
}

describe('the official numbering', () => {
  test('numbers levels and items', () => {
    const lines = [
      '产出指标|数量指标|维修次数|≥|30|次',
      '产出指标|数量指标|维修台数|=|12|台',
      '产出指标|质量指标|验收合格率||100|%',
      '效益指标|社会效益指标|工作效率||提升|',
      '满意度指标|服务对象满意度指标|用户满意度|≥|90|%',
    ];
    expect(written(lines)).toEqual([
      '一、产出指标',
      '（一）数量指标：',
      '1. 维修次数 ≥30次',
      '2. 维修台数 ＝12台',
      '（二）质量指标：',
      '1. 验收合格率 100%',
      '二、效益指标',
      '（一）社会效益指标：',
      '1. 工作效率 提升',
      '三、满意度指标',
      '（一）服务对象满意度指标：',
      '1. 用户满意度 ≥90%',
    ]);
  });

  test('sections stand in the order of the tree, their indicators in that of the table', () => {
    const lines = [
      '满意度指标||用户满意度|≥|90|%',
      '产出指标|时效指标|及时率|≥|95|%',
      '产出指标|数量指标|乙次数|≥|2|次',
      '政治指标|数量指标|丙次数|≥|3|次',
      '产出指标|数量指标|甲次数|≥|1|次',
    ];
    expect(written(lines)).toEqual([
      '一、产出指标',
      '（一）数量指标：',
      '1. 乙次数 ≥2次',
      '2. 甲次数 ≥1次',
      '（二）时效指标：',
      '1. 及时率 ≥95%',
      '二、满意度指标',
      '1. 用户满意度 ≥90%',
      '三、政治指标',
      '（一）数量指标：',
      '1. 丙次数 ≥3次',
    ]);
  });

  test('成本 is a level 1 of its own in the tree of 2021', () => {
    const lines = ['产出指标|数量指标|次数|≥|3|次', '成本指标|经济成本指标|总成本|≤|5|万元'];
    expect(written(lines)[0]).toBe('一、成本指标');
  });

  test('what was such a text before keeps the order of its sections', () => {
    const lines = [
      '效益指标|社会效益指标|知晓率|≥|90|%',
      '产出指标|质量指标|合格率|≥|95|%',
      '产出指标|数量指标|次数|≥|3|次',
    ];
    const content = { indicators: lines.map(indicator), emptySections: [['效益指标', '经济效益指标'] as const] };
    expect(writeComposite(content, nationalPack, 'as-read').split('\n')).toEqual([
      '一、效益指标',
      '（一）社会效益指标：',
      '1. 知晓率 ≥90%',
      '（二）经济效益指标：',
      '二、产出指标',
      '（一）质量指标：',
      '1. 合格率 ≥95%',
      '（二）数量指标：',
      '1. 次数 ≥3次',
    ]);
  });

  test('and empty headings their places in the order of a tree', () => {
    const lines = ['产出指标|质量指标|合格率|≥|95|%', '效益指标|社会效益指标|知晓率|≥|90|%'];
    const content = { indicators: lines.map(indicator), emptySections: [['产出指标', '数量指标'] as const] };
    expect(writeComposite(content, nationalPack, 'as-read').split('\n').slice(0, 3)).toEqual([
      '一、产出指标',
      '（一）数量指标：',
      '（二）质量指标：',
    ]);
  });

  test('headings without item stay', () => {
    const lines = ['效益指标|社会效益指标|知晓率|≥|90|%'];
    expect(
      written(lines, [
        ['效益指标', '经济效益指标'],
        ['满意度指标', ''],
      ]),
    ).toEqual(['一、效益指标', '（一）经济效益指标：', '（二）社会效益指标：', '1. 知晓率 ≥90%', '二、满意度指标']);
  });

  test('a value without a name stands behind its heading', () => {
    expect(written(['满意度指标|||≥|90|%'])).toEqual(['一、满意度指标：≥90%']);
    expect(written(['满意度指标|服务对象满意度指标|||90|%'])).toEqual([
      '一、满意度指标',
      '（一）服务对象满意度指标：90%',
    ]);
  });

  test('定性 cannot be said in a text: its value stands alone', () => {
    expect(written(['产出指标|时效指标|维护及时率|定性|优良中差|'])).toContain('1. 维护及时率 优良中差');
  });

  test.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
  ])('%i is written %s', (number, text) => expect(chineseOrdinal(number)).toBe(text));
});

describe('what is written is read back as the same', () => {
  test.each([
    '产出指标|数量指标|购买1辆车||2|辆',
    '产出指标|数量指标|12345热线受理件数|≥|4|件',
    '产出指标|时效指标|完成时限||2023/12/31|',
    '产出指标|时效指标|完成时间|≤|2023年12月31日|',
    '产出指标|成本指标|人均成本|≤|0.5|元/人·天',
    '产出指标|数量指标|培训班（第二期）人数|≥|50|人次',
    '产出指标|质量指标|人才流失率|≤|2022年实际值|',
    '效益指标|社会效益指标|提高工作效率|||',
    '效益指标|可持续影响指标|管理机制健全性||健全|',
    '效益指标|社会效益指标|满意度测评得分|≥|90|分',
  ])('%s', (line) => {
    expect(readBack(written([line]).join('\n'))).toEqual([line]);
  });

  test.each([
    'menyuan-government-office-2024',
    'menyuan-peoples-congress-2024',
    'menyuan-organisation-dept-2023',
    'pingwu-government-office-2023',
    'yanchi-project-forms-2022',
  ])('every indicator of %s', (name) => {
    for (const project of goldOf(name).projects) {
      const lines = project.indicators.map((one) =>
        [one.level1, one.level2, one.name, one.operator === '定性' ? '' : one.operator, one.value, one.unit].join('|'),
      );
      const text = written(lines, project.empty_sections).join('\n');
      expect(readBack(text).sort()).toEqual([...lines].sort());
      expect([...parseComposite(text, nationalPack).emptySections].sort()).toEqual([...project.empty_sections].sort());
    }
  });
});
