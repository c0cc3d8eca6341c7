import type { Finding } from '../../src/core/check/finding';
import { findingSections } from '../../src/report/finding-lines';

function finding(code: string, cell: string, rest: Partial<Finding> = {}): Finding {
  return {
    code,
    rule: 'some-rule',
    severity: 'warning',
    place: { sheet: '表', cell },
    project: 1,
    indicator: null,
    group: null,
    trial: false,
    key: code,
    args: {},
    related: [],
    fix: null,
    ...rest,
  };
}

/** `section: code cell cell; code cell` for each section. */
function outline(findings: readonly Finding[]): string[] {
  return findingSections(findings).map(
    ({ project, lines }) =>
      `${project}: ${lines.map(({ all }) => [all[0]!.code, ...all.map(({ place }) => place.cell)].join(' ')).join('; ')}`,
  );
}

test.each<[string, Finding[], string[]]>([
  ['every finding is a line of its project', [finding('V12', 'J4'), finding('V12', 'J5')], ['1: V12 J4; V12 J5']],
  [
    'sections follow the projects, what belongs to none comes first',
    [
      finding('V12', 'J4', { project: 2 }),
      finding('V12', 'J9', { project: 1 }),
      finding('A01', 'C4', { project: null }),
    ],
    ['null: A01 C4', '1: V12 J9', '2: V12 J4'],
  ],
  [
    '必改 comes before 建议改 and 参考, else the order stays',
    [
      finding('V12', 'J4'),
      finding('X01', 'D4', { severity: 'info' }),
      finding('V01', 'I9', { severity: 'error' }),
      finding('V02', 'H4'),
    ],
    ['1: V01 I9; V12 J4; V02 H4; X01 D4'],
  ],
  [
    'a rule may show its findings of a project as one',
    [
      finding('W06', 'L4', { group: 'project' }),
      finding('W06', 'L5', { group: 'project' }),
      finding('W06', 'L9', { group: 'project', project: 2 }),
    ],
    ['1: W06 L4 L5', '2: W06 L9'],
  ],
  [
    'a rule may show its findings of the file as one',
    [
      finding('V04', 'I4', { group: 'file' }),
      finding('V12', 'J4'),
      finding('V04', 'I9', { group: 'file', project: 2 }),
    ],
    ['null: V04 I4 I9', '1: V12 J4'],
  ],
  ['a single one of the file stays at its project', [finding('V04', 'I4', { group: 'file' })], ['1: V04 I4']],
  [
    'variants of a message are lines of their own',
    [finding('V04', 'I4', { group: 'file' }), finding('V04', 'I5', { group: 'file', key: 'V04.rate' })],
    ['1: V04 I4; V04 I5'],
  ],
])('%s', (_, findings, expected) => expect(outline(findings)).toEqual(expected));
