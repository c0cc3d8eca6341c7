import { invalidArgument, itemNotFound } from '../host-error';
import type { WorkbookModel } from '../model';
import type { Json } from '../protocol/wire';
import { textArgument } from './arguments';
import type { HostContext } from './context';
import type { Argument, HostObject } from './host-object';
import { bind, type ObjectType } from './object';

/** Document properties; only the custom ones are modelled. */
export function propertiesOf(model: WorkbookModel, host: HostContext): HostObject {
  return bind(propertiesType, model, host);
}

interface PropertyRef {
  readonly model: WorkbookModel;
  readonly key: string;
}

function valueOf({ model, key }: PropertyRef): string | number | boolean {
  const value = model.properties.get(key);
  if (value === undefined) throw itemNotFound();
  return value;
}

function scalar(value: Json | Argument | undefined): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument('A custom property holds a text, a number or a truth value.');
}

const TYPES: Readonly<Record<string, string>> = { string: 'String', number: 'Float', boolean: 'Boolean' };

const propertyType: ObjectType<PropertyRef> = {
  name: 'CustomProperty',
  identity: ({ key }) => ({ Key: key, _Id: key }),
  read: { Key: ({ key }) => key, Value: valueOf, Type: (ref) => TYPES[typeof valueOf(ref)] ?? 'String' },
  write: { Value: ({ model, key }, value) => void model.properties.set(key, scalar(value)) },
  methods: {
    Delete: (ref) => {
      valueOf(ref);
      ref.model.properties.delete(ref.key);
    },
  },
};

const collectionType: ObjectType<WorkbookModel> = {
  name: 'CustomPropertyCollection',
  items: (model, host) => [...model.properties.keys()].map((key) => bind(propertyType, { model, key }, host)),
  item: (model, key, host) => {
    valueOf({ model, key: String(key) });
    return bind(propertyType, { model, key: String(key) }, host);
  },
  methods: {
    Add: (model, args, host) => {
      const key = textArgument(args[0]);
      model.properties.set(key, scalar(args[1]));
      return bind(propertyType, { model, key }, host);
    },
    GetCount: (model) => model.properties.size,
    GetItemOrNullObject: (model, args, host) => {
      const key = textArgument(args[0]);
      return model.properties.has(key) ? bind(propertyType, { model, key }, host) : null;
    },
    DeleteAll: (model) => model.properties.clear(),
  },
};

const propertiesType: ObjectType<WorkbookModel> = {
  name: 'DocumentProperties',
  links: { Custom: (model, host) => bind(collectionType, model, host) },
};
