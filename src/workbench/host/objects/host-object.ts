import type { Json, JsonRecord } from '../protocol/wire';

/** An object of Excel's API as the protocol handles it; the names of members are in PascalCase. */
export interface HostObject {
  readonly typeName: string;
  /** What an instantiate action answers. */
  readonly identity: () => JsonRecord;
  readonly scalarNames: readonly string[];
  readonly isScalar: (name: string) => boolean;
  readonly read: (name: string) => Json;
  readonly write: (name: string, value: Json) => void;
  readonly link: (name: string) => HostObject | null;
  /** Calls a method; a method that makes an object path answers an object, others a value. */
  readonly call: (name: string, args: readonly Argument[]) => Outcome | void;
  readonly item: (key: Json) => HostObject;
  /** Members of a collection; null for what is no collection. */
  readonly items: () => readonly HostObject[] | null;
  /** The range behind the object, for methods that take a range as an argument. */
  readonly self: unknown;
}

export type Argument = Json | HostObject;
/** `undefined` is a method without result; `null` as an object is a null object. */
export type Outcome = HostObject | Json | undefined;

/** Is it an object of the API rather than a value? */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'identity' in value;
}
