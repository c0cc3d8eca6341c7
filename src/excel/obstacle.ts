import type { Attempt, Obstacle, ObstacleKind } from '../core/port/workbook-port';

export type { Attempt };

/** An attempt that succeeded. */
export function succeeded<T>(value: T): Attempt<T> {
  return { done: true, value };
}

/** An attempt that failed; `where` names the sheet or cell, `detail` is for a technician. */
export function blocked(kind: ObstacleKind, where = '', detail = ''): { done: false; obstacle: Obstacle } {
  return { done: false, obstacle: { kind, where, detail } };
}

const KINDS: Readonly<Record<string, ObstacleKind>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  InactiveWorkbook: 'inactive-workbook',
  InvalidSelection: 'inactive-workbook',
  AccessDenied: 'protected-sheet',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  ItemNotFound: 'not-found',
  InvalidReference: 'not-found',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

/** Calls that answer GeneralException where another workbook has the focus (Windows and Mac). */
const NEEDS_ACTIVE_WORKBOOK = /^(Range\.select|Worksheet\.activate|WorksheetCollection\.add|WorksheetFreezePanes\.)/;

/** Names the obstacle behind an error of Office.js, or of anything else. */
export function obstacleOf(error: unknown, where: string): Obstacle {
  if (!(error instanceof Error)) return { kind: 'unknown', where, detail: String(error) };
  const { code, location } = officeFacts(error);
  const detail = [code, error.message, location].filter(Boolean).join(' · ');
  if (code === 'GeneralException' && NEEDS_ACTIVE_WORKBOOK.test(location))
    return { kind: 'inactive-workbook', where, detail };
  if (!code && error instanceof TypeError) return { kind: 'unsupported', where, detail };
  return { kind: KINDS[code] ?? 'unknown', where, detail };
}

function officeFacts(error: Error): { code: string; location: string } {
  const { code, debugInfo } = error as Partial<OfficeExtension.Error>;
  return { code: code ?? '', location: debugInfo?.errorLocation ?? '' };
}
