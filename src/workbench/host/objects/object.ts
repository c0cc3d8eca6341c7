import { notModelled } from '../host-error';
import type { Json, JsonRecord } from '../protocol/wire';
import type { HostContext } from './context';
import type { Argument, HostObject, Outcome } from './host-object';

/** How a type of Excel's API looks, member by member; whatever is not listed is not modelled. */
export interface ObjectType<Self> {
  readonly name: string;
  readonly identity?: (self: Self, host: HostContext) => JsonRecord;
  readonly read?: Readonly<Record<string, (self: Self, host: HostContext) => Json>>;
  /** Scalars that cost much: answered when named, left out of a load without names. */
  readonly onlyNamed?: readonly string[];
  readonly write?: Readonly<Record<string, (self: Self, value: Json, host: HostContext) => void>>;
  readonly links?: Readonly<Record<string, (self: Self, host: HostContext) => HostObject | null>>;
  readonly methods?: Readonly<
    Record<string, (self: Self, args: readonly Argument[], host: HostContext) => Outcome | void>
  >;
  readonly item?: (self: Self, key: Json, host: HostContext) => HostObject;
  readonly items?: (self: Self, host: HostContext) => readonly HostObject[];
}

function member<Entry>(entries: Readonly<Record<string, Entry>> | undefined, type: string, name: string): Entry {
  const entry = entries && Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry === undefined) throw notModelled(`${type}.${name}`);
  return entry;
}

/** Makes the object that the protocol handles from a type and what it is about. */
export function bind<Self>(type: ObjectType<Self>, self: Self, host: HostContext): HostObject {
  const scalars = Object.keys(type.read ?? {});
  return {
    typeName: type.name,
    self,
    identity: () => type.identity?.(self, host) ?? {},
    scalarNames: scalars.filter((name) => !type.onlyNamed?.includes(name)),
    isScalar: (name) => scalars.includes(name),
    read: (name) => member(type.read, type.name, name)(self, host),
    write: (name, value) => member(type.write, type.name, name)(self, value, host),
    link: (name) => member(type.links, type.name, name)(self, host),
    call: (name, args) => member(type.methods, type.name, name)(self, args, host),
    item: (key) => {
      if (!type.item) throw notModelled(`${type.name}.getItem`);
      return type.item(self, key, host);
    },
    items: () => type.items?.(self, host) ?? null,
  };
}
