import fc from 'fast-check';
import { sheetOfPlan } from '../../../../src/core/layouts/convert/sheet-of-plan';
import { plannedTitle } from '../../../../src/core/layouts/plan/plan-title';
import { planTable } from '../../../../src/core/layouts/plan-table';
import { createReader } from '../../../../src/core/layouts/reader';
import { contentOf } from '../../../../src/core/table/content';
import type { IndicatorContent, ProjectContent, TableContent } from '../../../../src/core/table/content';
import type { Layout, Table } from '../../../../src/core/table/table';
import { nationalPack } from '../../../../src/packs';
import { contents, formContents } from '../../../support/contents';

const RUNS = { numRuns: 30 };

/** The tables that a content gives when it is drawn and read again. */
function readBack(layout: Layout, content: TableContent, forms: 'sheets' | 'stacked' = 'sheets'): Table[] {
  const reader = createReader(nationalPack);
  const plans = planTable(layout, content, { treeId: 'T2015', forms }, nationalPack);
  return plans.flatMap((plan) => reader.read(sheetOfPlan(plan)));
}

test('a declaration table says what it was drawn from', () => {
  const held = ({ projects, ...rest }: TableContent) => ({
    ...rest,
    projects: projects.map((project) => ({ ...project, no: '', indicators: [...project.indicators] })),
  });
  fc.assert(
    fc.property(contents, (content) => {
      const [table, ...more] = readBack('declaration-table', content);
      expect(more).toEqual([]);
      expect(held(contentOf(table!))).toEqual({ ...held(content), title: plannedTitle('declaration-table', content) });
      expect([table!.unplaced, table!.misplaced]).toEqual([[], []]);
    }),
    RUNS,
  );
});

/** Forms say no direction, and 定性 only by the word that is the value; they write weights where there are any. */
function inForm(content: TableContent, indicator: IndicatorContent): IndicatorContent {
  const hasWeights = content.projects.some(({ indicators }) => indicators.some(({ weight }) => weight));
  const operator = indicator.operator === '定性' ? '' : indicator.operator;
  return { ...indicator, operator, direction: '', weight: hasWeights ? indicator.weight : null };
}

const FORMS = ['sheets', 'stacked'] as const;

test.each(FORMS)('project forms (%s) say what they were drawn from', (forms) => {
  fc.assert(
    fc.property(formContents, (content) => {
      const tables = readBack('project-form', content, forms);
      expect(tables.flatMap((table) => contentOf(table).projects)).toEqual(
        content.projects.map((project) => ({
          ...project,
          no: '',
          agency: expect.any(Number),
          indicators: project.indicators.map((indicator) => inForm(content, indicator)),
          midTerm: project.midTerm && {
            ...project.midTerm,
            indicators: project.midTerm.indicators.map((indicator) => ({
              ...inForm(content, indicator),
              weight: null,
            })),
          },
        })),
      );
      for (const { title, year, amountUnit, unplaced, misplaced } of tables)
        expect([title, year, amountUnit, unplaced, misplaced]).toEqual([
          plannedTitle('project-form', content),
          content.year,
          content.amountUnit,
          [],
          [],
        ]);
    }),
    RUNS,
  );
});

test('forms of a table without form fields name its agencies', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const tables = readBack('project-form', content);
      const named = tables.map(({ agencies, projects: [project] }) => {
        const { code, name, parent } = agencies[project!.agency!]!;
        return [code, name, parent === null ? null : agencies[parent]!.code, project!.agencyName];
      });
      const wanted = content.projects.map(({ agency }) => {
        const { code, name, parent } = content.agencies[agency!]!;
        return [code, name, parent === null ? null : content.agencies[parent]!.code, name];
      });
      expect(named).toEqual(wanted);
    }),
    RUNS,
  );
});

/** Numbered text says neither weights nor directions, and 定性 only by the word that is the value. */
function inText({ indicators, ...project }: ProjectContent): ProjectContent {
  const said = indicators.map((indicator) => ({
    ...indicator,
    operator: indicator.operator === '定性' ? ('' as const) : indicator.operator,
    direction: '' as const,
    weight: null,
  }));
  // It follows the order of the tree.
  return { ...project, indicators: said.sort((left, right) => (left.name < right.name ? -1 : 1)) };
}

test('a disclosure table says what it was drawn from', () => {
  const held = ({ projects, ...rest }: TableContent) => ({ ...rest, projects: projects.map(inText) });
  fc.assert(
    fc.property(contents, (content) => {
      // A table is known as a disclosure table by the texts of its indicators.
      fc.pre(content.projects.filter(({ indicators }) => indicators.length > 0).length * 2 >= content.projects.length);
      const [table, ...more] = readBack('disclosure-table', content);
      expect(more).toEqual([]);
      expect(held(contentOf(table!))).toEqual({ ...held(content), title: plannedTitle('disclosure-table', content) });
      expect([table!.unplaced, table!.misplaced]).toEqual([[], []]);
    }),
    RUNS,
  );
});
