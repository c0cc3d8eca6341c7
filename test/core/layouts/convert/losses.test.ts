import { compareContents, LossCount } from '../../../../src/core/layouts/convert/losses';
import type { Loss } from '../../../../src/core/layouts/convert/conversion';
import type { IndicatorContent, ProjectContent, TableContent } from '../../../../src/core/table/content';

const INDICATOR: IndicatorContent = {
  level1: '产出指标',
  level2: '数量指标',
  name: '维护次数',
  operator: '≥',
  value: '30',
  unit: '次',
  weight: '20',
  direction: '正向',
  notes: [{ label: '指标解释', text: '全年维护次数' }],
};
const OTHER: IndicatorContent = { ...INDICATOR, level2: '质量指标', name: '合格率', notes: [] };
const PROJECT: ProjectContent = {
  no: '7',
  name: '网络维护费',
  amount: '9.2',
  goal: '保障网络畅通。',
  agencyName: '县网信中心',
  agency: 1,
  indicators: [INDICATOR, OTHER],
  emptySections: [['效益指标', '社会效益指标']],
  funds: [{ label: '财政拨款', amount: '9.2' }],
  formFields: [{ label: '项目属性', text: '经常性项目' }],
  midTerm: { goal: '三年完成。', amount: '27', indicators: [] },
};
const CONTENT: TableContent = {
  title: '某县2027年项目支出绩效目标申报表',
  year: 2027,
  amountUnit: '万元',
  agencies: [
    { code: '201', name: '县委办', declaredTotal: '9.2', isGrandTotal: false, parent: null },
    { code: '201001', name: '县网信中心', declaredTotal: '', isGrandTotal: false, parent: 0 },
  ],
  projects: [PROJECT],
};

function losses(target: TableContent, source = CONTENT): readonly Loss[] {
  const count = new LossCount();
  compareContents(count, source, target, 'declaration-table');
  return count.losses();
}

function withProject(change: Partial<ProjectContent>): TableContent {
  return { ...CONTENT, projects: [{ ...PROJECT, ...change }] };
}

function withFirst(change: Partial<IndicatorContent>): TableContent {
  return withProject({ indicators: [{ ...INDICATOR, ...change }, OTHER] });
}

function withAgency(change: Partial<TableContent['agencies'][number]>): TableContent {
  return { ...CONTENT, agencies: [{ ...CONTENT.agencies[0]!, ...change }, CONTENT.agencies[1]!] };
}

test('nothing is lost where both say the same', () => expect(losses(CONTENT)).toEqual([]));

test.each<[string, TableContent, string]>([
  ['weight', withFirst({ weight: null }), '维护次数：20'],
  ['direction', withFirst({ direction: '' }), '维护次数：正向'],
  ['operator', withFirst({ operator: '' }), '维护次数：≥'],
  ['value', withFirst({ value: '3' }), '维护次数：30'],
  ['unit', withFirst({ unit: '' }), '维护次数：次'],
  ['name', withFirst({ name: '维护' }), '维护次数'],
  ['notes', withFirst({ notes: [] }), '维护次数，指标解释：全年维护次数'],
  ['indicator', withProject({ indicators: [INDICATOR] }), '网络维护费：合格率'],
  ['order', withProject({ indicators: [OTHER, INDICATOR] }), '网络维护费'],
  ['no', withProject({ no: '' }), '网络维护费：7'],
  ['project', withProject({ name: '网络' }), '网络维护费'],
  ['amount', withProject({ amount: '' }), '网络维护费：9.2'],
  ['goal', withProject({ goal: '保障网络' }), '网络维护费：保障网络畅通。'],
  ['agencyName', withProject({ agencyName: '' }), '网络维护费：县网信中心'],
  ['emptySections', withProject({ emptySections: [] }), '网络维护费：效益指标 社会效益指标'],
  ['funds', withProject({ funds: [] }), '网络维护费，财政拨款：9.2'],
  ['formFields', withProject({ formFields: [] }), '网络维护费，项目属性：经常性项目'],
  ['midTerm', withProject({ midTerm: null }), '网络维护费：三年完成。'],
  ['project', { ...CONTENT, projects: [] }, '网络维护费'],
  ['agency', withProject({ agency: 0 }), '网络维护费：201001-县网信中心'],
  ['agency', withAgency({ name: '县委' }), '县委办'],
  ['agencyCode', withAgency({ code: '' }), '县委办：201'],
  ['declaredTotal', withAgency({ declaredTotal: '' }), '县委办：9.2'],
  ['title', { ...CONTENT, title: '绩效目标申报表' }, '某县2027年项目支出绩效目标申报表'],
  ['year', { ...CONTENT, year: null }, '2027'],
  ['amountUnit', { ...CONTENT, amountUnit: '元' }, '万元'],
])('%s', (field, target, example) => {
  expect(losses(target)).toEqual([{ field, count: 1, examples: [example] }]);
});

test('what the source does not say is not lost', () => {
  const source = withFirst({ weight: null, direction: '' });
  expect(losses(CONTENT, source)).toEqual([]);
  expect(losses(withFirst({ weight: '' }), source)).toEqual([]);
});

test('a number that only counts is no loss', () => {
  expect(losses(withProject({ no: '' }), withProject({ no: '1' }))).toEqual([]);
});

test('the word that a layout has for its table is no loss', () => {
  const source = { ...CONTENT, title: CONTENT.title.replace('申报表', '公开表') };
  expect(losses(CONTENT, source)).toEqual([]);
});

test('every loss is counted, three are shown', () => {
  const indicators = Array.from({ length: 5 }, (_, index) => ({ ...INDICATOR, name: `指标${index}` }));
  const bare = indicators.map((indicator) => ({ ...indicator, weight: null }));
  expect(losses(withProject({ indicators: bare }), withProject({ indicators }))).toEqual([
    { field: 'weight', count: 5, examples: ['指标0：20', '指标1：20', '指标2：20'] },
  ]);
});
