import { decimalText } from '../../../src/core/money/decimal';
import { quantitiesIn } from '../../../src/core/quantities/find-quantities';
import { countedPer } from '../../../src/core/quantities/per-words';
import { inBase } from '../../../src/core/quantities/quantity';

/** `operator value unit`, with ~ for about and the upper end of a range. */
function short(text: string): string[] {
  return quantitiesIn(text).map(({ operator, value, high, unit, isAbout }) => {
    const range = high.eq(value) ? '' : `-${decimalText(high)}`;
    return `${isAbout ? '~' : ''}${operator}${decimalText(value)}${range}${unit}`;
  });
}

describe('quantities in Chinese texts', () => {
  test.each([
    ['接待次数100次及以上，标准控制在150元/人/天内', ['≥100次', '≤150元/人/天']],
    ['慰问人群不低于30人', ['≥30人']],
    ['奖励公务员人数不低于人数100人', ['≥100人']],
    ['开展项目成本不高于0.89万元', ['≤0.89万元']],
    ['办公成本不超过一万元', ['≤10000元']],
    ['召开常委会6-8次', ['6-8次']],
    ['培训干部人数≥100人，培训次数≥1次', ['≥100人', '≥1次']],
    ['覆盖率达到100%', ['100%']],
    ['走访约200户、受益群众1,200余人次', ['~200户', '~≥1200人次']],
    ['新建三十座、改造一百二十公里、购置两台', ['30座', '120公里', '2台']],
    ['补助标准为每人每年８０００元', ['8000元']],
    ['投入1.2亿元，其中省级5百万元', ['1.2亿元', '5百万元']],
    ['300元/位*32人=9600', ['300元/位', '32人', '=9600']],
    ['贫困老党员10名', ['10名']],
    ['云会议系统2.1万元，合同2份', ['2.1万元', '2份']],
    ['全县27个政府组成部门及20个乡镇', ['27个', '20个']],
    ['工期6个月，3个工作日内办结', ['6个月', '≤3个工作日']],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected));

  test('numbered parts: the ordinals are none', () => {
    expect(short('1、电子政务网46.82万元 2、视频会议33.6万元。8、热线12345服务20万元9、公车平台3.75万元')).toEqual([
      '46.82万元',
      '33.6万元',
      '12345',
      '20万元',
      '3.75万元',
    ]);
  });

  test.each([
    '2024年12月31日前完成',
    '2023/12/31',
    '3月底前',
    '12月份',
    '（绵外委〔2019〕6号）',
    '一次性完成，统一安排，一是强化督查',
    '第三条、第5次',
    'H7N9防控',
    '三分之一',
    '上午8:30',
    '2022年度电子政务外网',
    '五级联动，中央八项规定',
    '目标1：做好接待',
  ])('no quantity: %s', (text) => expect(short(text)).toEqual([]));

  test('the words around it', () => {
    const [first, second] = quantitiesIn('慰问贫困老党员10名、家属15户，送去温暖');
    expect(first).toMatchObject({ before: '慰问贫困老党员', after: '' });
    expect(second).toMatchObject({ before: '家属', start: 13, end: 16 });
    expect(quantitiesIn('补助25名选调生')[0]).toMatchObject({ before: '补助', after: '选调生' });
  });

  test('places are those of the text as written', () => {
    const text = '投入 ８．５ 万元经费';
    const [only] = quantitiesIn(text);
    expect(text.slice(only!.number.start, only!.number.end)).toBe('８．５');
    expect(text.slice(only!.start, only!.end)).toBe('８．５ 万元');
    expect(decimalText(inBase(only!))).toBe('85000');
  });

  test('what an amount is counted per', () => {
    const per = (text: string): readonly string[] => countedPer(quantitiesIn(text)[0]!);
    expect(per('每人每年按西宁市标准3900元补助')).toEqual(['人', '年']);
    expect(per('干部人均体检成本不高于300元')).toEqual(['人']);
    expect(per('140元/天/人')).toEqual(['天', '人']);
    expect(per('办公费3万元')).toEqual([]);
  });

  test('long and hostile texts stay fast', () => {
    const start = Date.now();
    for (const part of ['一', '1', '1,', '1.', '万', '1-', '不低于', '元/', '每人1元', '十百千万'])
      quantitiesIn(part.repeat(32_767 / part.length));
    expect(Date.now() - start).toBeLessThan(4_000);
  });
});
