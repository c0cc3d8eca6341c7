/** Anything that travels as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonRecord = { readonly [key: string]: Json };

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[] | null;
  /** For each argument: the id of an object path that stands for it, or 0 or null. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: WireQuery;
}

export interface RequestBody {
  readonly ObjectPaths?: Readonly<Record<string, WirePath>>;
  readonly Actions?: readonly WireAction[];
}

/** Flag of a request that waits until the person has left the cell instead of failing. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface WireMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: RequestBody | string };
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface WireError {
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
}

export interface ReplyBody {
  readonly Results: readonly WireResult[];
  readonly Error?: WireError;
}

export function isRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
