import { entriesOf } from '../../../src/taskpane/check/finding-entries';
import {
  type FindingGroup,
  groupByProject,
  groupByRule,
  limitGroups,
} from '../../../src/taskpane/check/finding-groups';
import { scopesOf } from '../../../src/taskpane/status/table-scope';
import { checked, declarationSheet, FAULTY, finding } from '../support/findings';

const scopes = scopesOf(checked(declarationSheet(FAULTY)));
const cells = ({ entries }: FindingGroup): string[] => entries.map(({ first }) => first.place.cell);

describe('by project', () => {
  const groups = groupByProject(
    entriesOf([
      finding({ project: 2, cell: 'K9' }),
      finding({ project: 1, cell: 'J6', severity: 'warning' }),
      finding({ project: 1, cell: 'K5' }),
      finding({ project: null, cell: 'A4', severity: 'info' }),
      finding({ project: 2, cell: 'H9', group: 'file' }),
    ]),
    scopes,
  );

  it('puts what concerns the whole file first, then the projects in the order of the sheet', () => {
    expect(groups.map(({ key }) => key)).toEqual(['file', 'project 1', 'project 2']);
  });

  it('knows the project of a group', () => {
    const subject = groups[1]!.subject;
    expect(subject.kind === 'project' && subject.known?.project.name).toBe('网络维护费');
  });

  it('puts 必改 first within a group', () => {
    expect(groups.map(cells)).toEqual([['H9', 'A4'], ['K5', 'J6'], ['K9']]);
  });
});

it('by rule, those with 必改 come first', () => {
  const groups = groupByRule(
    entriesOf([
      finding({ code: 'V12', severity: 'warning', cell: 'J6' }),
      finding({ code: 'W01', cell: 'K5' }),
      finding({ code: 'V12', severity: 'warning', cell: 'J9' }),
    ]),
  );
  expect(groups.map((group) => [group.key, cells(group)])).toEqual([
    ['rule W01', ['K5']],
    ['rule V12', ['J6', 'J9']],
  ]);
});

describe('a long list', () => {
  const groups = groupByRule(
    entriesOf([
      ...Array.from({ length: 300 }, (_, row) => finding({ cell: `K${row + 1}` })),
      ...Array.from({ length: 50 }, (_, row) => finding({ code: 'V12', severity: 'warning', cell: `J${row + 1}` })),
    ]),
  );

  it('is cut, and says how many findings are left out', () => {
    const { shown, left } = limitGroups(groups, new Set(), 200);
    expect(shown.map(({ entries }) => entries.length)).toEqual([199]);
    expect(left).toBe(151);
  });

  it('keeps the whole group for its counts and fixes', () => {
    expect(limitGroups(groups, new Set(), 200).shown[0]!.group.entries).toHaveLength(300);
  });

  it('does not count what is folded as left out', () => {
    const { shown, left } = limitGroups(groups, new Set(['rule W01']), 200);
    expect(shown.map(({ entries }) => entries.length)).toEqual([0, 50]);
    expect(left).toBe(0);
  });
});
