import { agencyText, isInScope, scopesOf } from '../../../src/taskpane/status/table-scope';
import { stringsOf } from '../../../src/taskpane/strings/strings';
import { checked, declarationSheet, FAULTY, finding } from '../support/findings';

const result = checked(declarationSheet(FAULTY, '甲'), declarationSheet(FAULTY, '乙'));
const scopes = scopesOf(result);
const [first, second] = scopes;

it('counts projects over all tables of the workbook', () => {
  expect(scopes.map(({ offset }) => offset)).toEqual([0, 2]);
});

it.each([
  ['a project of the first table', finding({ project: 2 }), [true, false]],
  ['a project of the second table', finding({ project: 3 }), [false, true]],
  ['a header of the second table', finding({ project: null, place: { sheet: '乙', cell: 'A4' } }), [false, true]],
  ['no table at all', finding({ project: null, place: { sheet: '丙', cell: 'A1' } }), [true, true]],
])('a finding about %s belongs where it should', (_, about, belongs) => {
  expect([isInScope(about, first!, scopes), isInScope(about, second!, scopes)]).toEqual(belongs);
});

it('names the outermost agency', () => {
  expect(agencyText([first!.checked.table], stringsOf('zh-CN'))).toBe('某县办公室');
});
