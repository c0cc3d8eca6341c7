import { restoreContent } from '../../../../src/core/layouts/convert/restore-content';
import type { IndicatorContent, ProjectContent, TableContent } from '../../../../src/core/table/content';
import { contentOf } from '../../../../src/core/table/content';
import { declaration } from '../../../support/declaration';
import { tableOf } from '../../../support/sheets';

const SOURCE = contentOf(
  tableOf(
    declaration(`
201-县网信办||21.2
201001-县网信中心|网络维护费|9.2|保障网络畅通。|满意度指标|服务对象满意度指标|用户满意度|≥|90|%|10|正向指标
^|^|^|^|产出指标|数量指标|维护次数|≥|30|次|30|正向指标
^|^|^|^|产出指标|质量指标|故障率|≤|5|%|20|反向指标
201001-县网信中心|宣传费|12|做好宣传。|产出指标|数量指标|宣传次数|≥|4|次|50|正向指标
^|^|^|^|效益指标|社会效益指标|知晓率|≥|80|%|40|正向指标
`),
  ),
);

/** What a disclosure table shows: neither weight nor direction, and the order of the tree. */
function published(content: TableContent): TableContent {
  const rank = ({ level1 }: IndicatorContent): number => ['产出指标', '效益指标', '满意度指标'].indexOf(level1);
  return {
    ...content,
    title: content.title.replace('申报表', '公开表'),
    projects: content.projects.map((project, index) => ({
      ...project,
      no: String(index + 1),
      indicators: project.indicators
        .map((indicator): IndicatorContent => ({ ...indicator, weight: null, direction: '' }))
        .sort((left, right) => rank(left) - rank(right)),
    })),
  };
}

const WRITTEN = published(SOURCE);

type Edit<Item> = (items: readonly Item[]) => readonly Item[];

function withProjects(edit: Edit<ProjectContent>, content = WRITTEN): TableContent {
  return { ...content, projects: edit(content.projects) };
}

/** The table with the first project's indicators changed. */
function withIndicators(edit: Edit<IndicatorContent>): TableContent {
  return withProjects(([first, ...rest]) => [{ ...first!, indicators: edit(first!.indicators) }, ...rest]);
}

function restoredFrom(now: TableContent): TableContent {
  return restoreContent({ source: SOURCE, written: WRITTEN, now });
}

function indicatorsFrom(now: TableContent): string[] {
  return restoredFrom(now).projects[0]!.indicators.map(
    ({ name, operator, value, weight, direction }) => `${name} ${operator}${value} ${weight} ${direction}`,
  );
}

const ALL = ['用户满意度 ≥90 10 正向', '维护次数 ≥30 30 正向', '故障率 ≤5 20 反向'];
const NEW: IndicatorContent = {
  level1: '产出指标',
  level2: '质量指标',
  name: '合格率',
  operator: '≥',
  value: '95',
  unit: '%',
  weight: null,
  direction: '',
  notes: [],
};

test('an untouched table becomes again what it was', () => {
  expect(restoredFrom(WRITTEN)).toEqual(SOURCE);
});

describe('what a person changed since stays', () => {
  test('a value', () => {
    const now = withIndicators((all) => all.map((one) => (one.name === '维护次数' ? { ...one, value: '36' } : one)));
    expect(indicatorsFrom(now)).toEqual([ALL[0], '维护次数 ≥36 30 正向', ALL[2]]);
  });

  test('a name, known by its place', () => {
    const now = withIndicators((all) =>
      all.map((one) => (one.name === '故障率' ? { ...one, name: '网络故障率' } : one)),
    );
    expect(indicatorsFrom(now)).toEqual([ALL[0], ALL[1], '网络故障率 ≤5 20 反向']);
  });

  test('an added indicator stands behind its neighbour', () => {
    const now = withIndicators(([first, ...rest]) => [first!, NEW, ...rest]);
    expect(indicatorsFrom(now)).toEqual([ALL[0], ALL[1], '合格率 ≥95 null ', ALL[2]]);
  });

  test('an indicator added at the top', () => {
    expect(indicatorsFrom(withIndicators((all) => [NEW, ...all]))).toEqual(['合格率 ≥95 null ', ...ALL]);
  });

  test('a removed indicator', () => {
    const now = withIndicators((all) => all.filter(({ name }) => name !== '维护次数'));
    expect(indicatorsFrom(now)).toEqual([ALL[0], ALL[2]]);
  });

  test('a new order', () => {
    const now = withIndicators(([first, second, third]) => [second!, first!, third!]);
    expect(indicatorsFrom(now)).toEqual([ALL[2], ALL[1], ALL[0]]);
  });

  test('goal, amount and title', () => {
    const now = withProjects(([first, ...rest]) => [{ ...first!, goal: '保障畅通。', amount: '9.5' }, ...rest]);
    const restored = restoredFrom({ ...now, title: '某县公开表' });
    expect(restored.title).toBe('某县公开表');
    expect(restored.projects[0]).toEqual({ ...SOURCE.projects[0], goal: '保障畅通。', amount: '9.5' });
  });

  test('a removed project', () => {
    expect(restoredFrom(withProjects((all) => all.slice(1))).projects).toEqual(SOURCE.projects.slice(1));
  });

  test('an added project', () => {
    const added = {
      ...WRITTEN.projects[1]!,
      no: '3',
      name: '培训费',
      goal: '办好培训。',
      amount: '3',
      indicators: [NEW],
    };
    const { projects } = restoredFrom(withProjects((all) => [all[0]!, added, all[1]!]));
    expect(projects).toEqual([SOURCE.projects[0], { ...added, agency: 1 }, SOURCE.projects[1]]);
  });

  test('a renamed project, known by its goal', () => {
    const now = withProjects(([first, second]) => [first!, { ...second!, name: '宣传工作经费' }]);
    expect(restoredFrom(now).projects[1]).toEqual({ ...SOURCE.projects[1], name: '宣传工作经费' });
  });
});

describe('agencies', () => {
  test('a renamed agency', () => {
    const agencies = WRITTEN.agencies.map((one) => (one.code === '201' ? { ...one, name: '县委网信办' } : one));
    const restored = restoredFrom({ ...WRITTEN, agencies });
    expect(restored.agencies).toEqual([{ ...SOURCE.agencies[0], name: '县委网信办' }, SOURCE.agencies[1]]);
    expect(restored.projects).toEqual(SOURCE.projects);
  });

  test('what the layout does not show returns, with the projects in their places', () => {
    const [, unit] = WRITTEN.agencies;
    const written: TableContent = {
      ...WRITTEN,
      agencies: [{ ...unit!, code: '', parent: null }],
      projects: WRITTEN.projects.map((project) => ({ ...project, agency: 0 })),
    };
    expect(restoreContent({ source: SOURCE, written, now: written })).toEqual(SOURCE);
  });

  test('a project moved to a new agency', () => {
    const agency = { code: '202', name: '县文化馆', declaredTotal: '12', isGrandTotal: false, parent: null };
    const now = withProjects(([first, second]) => [first!, { ...second!, agency: 2 }]);
    const restored = restoredFrom({ ...now, agencies: [...now.agencies, agency] });
    expect(restored.agencies).toEqual([...SOURCE.agencies, agency]);
    expect(restored.projects.map((project) => project.agency)).toEqual([1, 2]);
  });

  test('a removed agency', () => {
    const now = withProjects((all) => all.map((project) => ({ ...project, agency: 0 })));
    const restored = restoredFrom({ ...now, agencies: [{ ...WRITTEN.agencies[1]!, parent: null }] });
    expect(restored.agencies).toEqual([{ ...SOURCE.agencies[1], parent: null }]);
    expect(restored.projects.map((project) => project.agency)).toEqual([0, 0]);
  });
});

describe('what only the source has', () => {
  const section = ['效益指标', '经济效益指标'] as const;
  const source = withProjects(
    ([first, ...rest]) => [
      { ...first!, emptySections: [section], funds: [{ label: '财政拨款', amount: '9.2' }] },
      ...rest,
    ],
    SOURCE,
  );

  test('returns', () => {
    expect(restoreContent({ source, written: WRITTEN, now: WRITTEN })).toEqual(source);
  });

  test('but a heading under which something stands now is empty no more', () => {
    const now = withIndicators((all) => [...all, { ...NEW, level1: '效益指标', level2: '经济效益指标' }]);
    const [project] = restoreContent({ source, written: WRITTEN, now }).projects;
    expect(project!.emptySections).toEqual([]);
    expect(project!.funds).toEqual([{ label: '财政拨款', amount: '9.2' }]);
  });
});
