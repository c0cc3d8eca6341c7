import { entriesOf, isSameEntry } from '../../../src/taskpane/check/finding-entries';
import { finding } from '../support/findings';

function shapes(findings: Parameters<typeof entriesOf>[0]): string[] {
  return entriesOf(findings).map((entry) => entry.findings.map(({ place }) => place.cell).join(' '));
}

it('keeps findings apart that have no group', () => {
  expect(shapes([finding({ cell: 'K5' }), finding({ cell: 'K6' })])).toEqual(['K5', 'K6']);
});

it('shows findings of a code and project as one, but not those of another project', () => {
  const of = (cell: string, project: number) => finding({ code: 'T03', group: 'project', cell, project });
  expect(shapes([of('E5', 1), of('E6', 1), of('E9', 2)])).toEqual(['E5 E6', 'E9']);
});

it('shows findings of a code over the whole file as one', () => {
  const of = (cell: string, project: number) => finding({ code: 'V04', group: 'file', cell, project });
  expect(shapes([of('H5', 1), finding({ cell: 'K5' }), of('H9', 2)])).toEqual(['H5 H9', 'K5']);
});

it('does not mix severities, so that a filter never hides half of an entry', () => {
  const of = (cell: string, severity: 'error' | 'info') => finding({ code: 'V04', group: 'file', cell, severity });
  expect(shapes([of('H5', 'error'), of('H6', 'info')])).toEqual(['H5', 'H6']);
});

it('tells two findings of one rule in one cell apart', () => {
  const keys = entriesOf([finding(), finding(), finding()]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
});

it('knows an entry again by the identity of its findings', () => {
  const one = finding();
  const [before] = entriesOf([one]);
  const [again] = entriesOf([one]);
  const [other] = entriesOf([{ ...one }]);
  expect(isSameEntry(before!, again!)).toBe(true);
  expect(isSameEntry(before!, other!)).toBe(false);
});
