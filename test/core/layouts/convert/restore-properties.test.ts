import fc from 'fast-check';
import { restoreContent } from '../../../../src/core/layouts/convert/restore-content';
import type { IndicatorContent, ProjectContent, TableContent } from '../../../../src/core/table/content';
import { contents, indicators } from '../../../support/content-arbitraries';

/** What a table without weights shows, section by section. */
function shownIndicators(all: readonly IndicatorContent[]): IndicatorContent[] {
  const bare = all.map((one): IndicatorContent => ({ ...one, weight: null, direction: '', notes: [] }));
  return bare.sort((left, right) => (left.level1 < right.level1 ? -1 : Number(left.level1 > right.level1)));
}

function shownProject(project: ProjectContent): ProjectContent {
  const { no, name, amount, goal, agency, indicators: all } = project;
  const nothing = { agencyName: '', emptySections: [], funds: [], formFields: [], midTerm: null };
  return { no, name, amount, goal, agency, indicators: shownIndicators(all), ...nothing };
}

function shown(content: TableContent): TableContent {
  return { ...content, title: '', projects: content.projects.map(shownProject) };
}

type Change = (content: TableContent) => TableContent;

function onProject(at: number, change: (project: ProjectContent) => readonly ProjectContent[]): Change {
  return (content) => {
    const index = content.projects.length === 0 ? 0 : at % content.projects.length;
    return { ...content, projects: content.projects.flatMap((one, place) => (place === index ? change(one) : [one])) };
  };
}

function onIndicators(at: number, change: (all: readonly IndicatorContent[]) => readonly IndicatorContent[]): Change {
  return onProject(at, (project) => [{ ...project, indicators: change(project.indicators) }]);
}

const place = fc.nat(20);
/** What people do in a table. */
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.constantFrom('1', '2.5')).map(([at, amount]) => onProject(at, (one) => [{ ...one, amount }])),
  place.map((at) => onProject(at, (one) => [{ ...one, goal: `${one.goal}并按期完成。` }])),
  place.map((at) => onProject(at, () => [])),
  place.map((at) => onProject(at, (one) => [one, { ...one, name: '新增项目', goal: '新增。', amount: '3' }])),
  fc
    .tuple(place, indicators(false))
    .map(([at, added]) => onIndicators(at, (all) => [...all.slice(0, at), { ...added, notes: [] }, ...all.slice(at)])),
  fc.tuple(place, place).map(([at, gone]) => onIndicators(at, (all) => all.filter((_, index) => index !== gone))),
  place.map((at) => onIndicators(at, (all) => all.map((one, index) => (index === 0 ? { ...one, value: '77' } : one)))),
  place.map((at) => onIndicators(at, (all) => [...all].reverse())),
);

test('an unchanged table becomes exactly what it was', () => {
  fc.assert(
    fc.property(contents, (source) => {
      const written = shown(source);
      expect(restoreContent({ source, written, now: shown(source) })).toEqual(source);
    }),
  );
});

function visible({ projects }: TableContent): string[] {
  return projects.map(({ name, amount, goal, agency, indicators: all }) => {
    const texts = all.map(({ level1, level2, name: own, operator, value, unit }) =>
      [level1, level2, own, operator, value, unit].join('|'),
    );
    return [name, amount, goal, agency, ...texts.sort()].join('\n');
  });
}

test('whatever a person changes in it, the table shows it still', () => {
  fc.assert(
    fc.property(contents, fc.array(changes, { maxLength: 4 }), (source, edits) => {
      const written = shown(source);
      const now = edits.reduce((content, edit) => edit(content), written);
      expect(visible(restoreContent({ source, written, now }))).toEqual(visible(now));
    }),
    { numRuns: 300 },
  );
});
