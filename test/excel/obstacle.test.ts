import { obstacleOf } from '../../src/excel/obstacle';

function officeError(code: string, errorLocation = ''): Error {
  return Object.assign(new Error(`message of ${code}`), { code, debugInfo: { code, message: '', errorLocation } });
}

describe('obstacleOf', () => {
  it.each([
    ['InvalidOperationInCellEditMode', '', 'cell-editing'],
    ['InactiveWorkbook', '', 'inactive-workbook'],
    ['InvalidSelection', 'Workbook.getSelectedRange', 'inactive-workbook'],
    ['GeneralException', 'Range.select', 'inactive-workbook'],
    ['GeneralException', 'Worksheet.activate', 'inactive-workbook'],
    ['GeneralException', 'WorksheetCollection.add', 'inactive-workbook'],
    ['GeneralException', 'WorksheetFreezePanes.freezeRows', 'inactive-workbook'],
    ['GeneralException', 'Range.values', 'unknown'],
    ['AccessDenied', '', 'protected-sheet'],
    ['ResponsePayloadSizeLimitExceeded', '', 'too-large'],
    ['RequestPayloadSizeLimitExceeded', '', 'too-large'],
    ['ItemNotFound', '', 'not-found'],
    ['ApiNotFound', '', 'unsupported'],
    ['SomethingNew', '', 'unknown'],
  ])('%s at %p is %s', (code, location, kind) => {
    expect(obstacleOf(officeError(code, location), '表!A1')).toMatchObject({ kind, where: '表!A1' });
  });

  it('takes a missing member of an old library for an unsupported Excel', () => {
    expect(obstacleOf(new TypeError('x is not a function'), '').kind).toBe('unsupported');
  });

  it('keeps the words of the error for a technician', () => {
    expect(obstacleOf(officeError('AccessDenied', 'Range.values'), '').detail).toContain('message of AccessDenied');
    expect(obstacleOf('just a text', '').detail).toBe('just a text');
  });
});
