import { parseComposite } from '../../../../src/core/layouts/composite/parse-composite';
import { nationalPack } from '../../../../src/packs';

/** One indicator a line: 一级 / 二级 | 名称 | 符号 | 值 | 单位, and the weight where there is one. */
function lines(text: string): string[] {
  return parseComposite(text, nationalPack).sections.flatMap(({ level1, level2, items }) =>
    items.map(({ name, operator, value, unit, weight }) =>
      [`${level1} / ${level2}`, name.text, operator, value?.text ?? '', unit?.text ?? '', weight?.text ?? []]
        .flat()
        .join(' | '),
    ),
  );
}

const PEOPLE = '产出指标 / 数量指标 | 培训人数 | ≥ | 26 | 人';
const PASSED = '产出指标 / 质量指标 | 合格率 | ≥ | 95 | %';
const KNOWN = '效益指标 / 社会效益指标 | 知晓率 | ≥ | 90 | %';

describe('headings', () => {
  test.each<[string, string]>([
    ['bars between all parts', '产出指标|数量指标|培训人数|≥|26|人\n产出指标|质量指标|合格率|≥|95|%'],
    ['slashes between all parts', '产出指标/数量指标/培训人数/≥26人\n产出指标/质量指标/合格率/≥95%'],
    ['arrows', '产出指标→数量指标→培训人数≥26人；产出指标→质量指标→合格率≥95%'],
    ['level 2 in brackets', '产出指标（数量指标）：培训人数≥26人；产出指标（质量指标）：合格率≥95%'],
    ['labels with a number', '数量指标1：培训人数≥26人；质量指标1：合格率≥95%'],
    ['letters', '产出指标\na.数量指标：培训人数≥26人\nb.质量指标：合格率≥95%'],
    ['stars and dots', '★产出指标\n●数量指标\n◆培训人数≥26人\n●质量指标\n◆合格率≥95%'],
    ['lists in lists', '1.产出指标\n1.1数量指标\n1.1.1培训人数≥26人\n1.2质量指标\n1.2.1合格率≥95%'],
    ['short labels in numbered lines of their own', '一、产出\n1.数量\n培训人数≥26人\n2.质量\n合格率≥95%'],
    [
      'labels of the form between semicolons',
      '一级指标：产出指标；二级指标：数量指标；三级指标：培训人数；指标值：≥26人\n一级指标：产出指标；二级指标：质量指标；三级指标：合格率；指标值：≥95%',
    ],
  ])('%s', (_, text) => {
    expect(lines(text)).toEqual([PEOPLE, PASSED]);
  });

  test('how an indicator is scored is no other indicator', () => {
    expect(lines('产出指标\n数量指标\n1.培训人数≥26人，得10分，每少1人扣1分')).toEqual([PEOPLE]);
  });

  test('a name that begins like a heading stays a name behind its number', () => {
    expect(lines('一、产出指标\n1. 一、二级响应次数 ≥2次\n（一）数量指标：\n1. 培训人数 ≥26人')).toEqual([
      '产出指标 /  | 一、二级响应次数 | ≥ | 2 | 次',
      PEOPLE,
    ]);
  });

  test('a list of level 2 only keeps 成本指标 and 满意度指标 on that level', () => {
    expect(
      lines('数量指标：培训人数≥26人\n成本指标：总成本≤5万元\n社会效益指标：知晓率≥90%\n满意度指标：满意度≥95%'),
    ).toEqual([
      PEOPLE,
      '产出指标 / 成本指标 | 总成本 | ≤ | 5 | 万元',
      KNOWN,
      '满意度指标 / 服务对象满意度指标 | 满意度 | ≥ | 95 | %',
    ]);
  });

  test('a level 2 that is alone under its level 1 stands for both', () => {
    expect(lines('二、效益指标\n1.社会效益指标：知晓率≥90%\n三、社会公众或服务对象满意度指标\n1.满意度≥95%')).toEqual([
      KNOWN,
      '满意度指标 /  | 满意度 | ≥ | 95 | %',
    ]);
  });

  test('short labels that go on counting, or have nothing below them', () => {
    const { emptySections } = parseComposite('二、效益指标：经济效益：无；社会效益：知晓率≥90%', nationalPack);
    expect(emptySections).toEqual([['效益指标', '经济效益指标']]);
    expect(lines('二、效益指标\n1.社会效益：知晓率≥90%\n2.经济效益：增收≥3万元')).toEqual([
      KNOWN,
      '效益指标 / 经济效益指标 | 增收 | ≥ | 3 | 万元',
    ]);
  });

  test('目标1： above indicators is no indicator', () => {
    const text = '产出指标-数量指标：培训人数≥26人\n目标2：\n产出指标-质量指标：合格率≥95%';
    expect(lines(text)).toEqual([PEOPLE, PASSED]);
    expect(parseComposite(text, nationalPack).unplaced.map((part) => part.text)).toEqual(['目标2：']);
  });
});

describe('items', () => {
  const one = (text: string): string => lines(`一、产出指标（一）数量指标：\n${text}`).join('\n').slice(14);

  test.each<[string, string]>([
    ['1.培训人数≥26人（10分）', '培训人数 | ≥ | 26 | 人 | 10'],
    ['1.培训人数26人（权重20%）', '培训人数 |  | 26 | 人 | 20'],
    ['1.培训人数≥26人，10分', '培训人数 | ≥ | 26 | 人 | 10'],
    ['1.测试得分≥80分', '测试得分 | ≥ | 80 | 分'],
    ['1.培训人数（人）≥26', '培训人数 | ≥ | 26 | 人'],
    ['1.组织培训（县级）≥26', '组织培训（县级） | ≥ | 26 | '],
    ['- 培训人数≥26人', '培训人数 | ≥ | 26 | 人'],
    ['1.事故起数为0起', '事故起数 |  | 0 | 起'],
    ['1.查处违规行为3起', '查处违规行为 |  | 3 | 起'],
    ['1.办公用品节约3万元', '办公用品节约 |  | 3 | 万元'],
    ['1.实施期限：2024年1月-12月', '实施期限 |  | 2024年1月-12月 | '],
    ['1.参会人数：100～150人', '参会人数 |  | 100～150人 | '],
    ['1.服务水平：定性优', '服务水平 | 定性 | 优 | '],
  ])('%s', (text, expected) => {
    expect(one(text)).toBe(expected);
  });

  test('a remark behind the value is given back', () => {
    const text = '一、产出指标（一）数量指标：\n1.培训人数≥26人（以签到为准）';
    expect(lines(text)).toEqual([PEOPLE]);
    expect(parseComposite(text, nationalPack).unplaced.map((part) => part.text)).toEqual(['（以签到为准）']);
  });
});
