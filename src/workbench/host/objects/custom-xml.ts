import { HostError, invalidArgument, itemNotFound } from '../host-error';
import type { WorkbookModel } from '../model';
import { textArgument } from './arguments';
import type { HostContext } from './context';
import type { Argument, HostObject } from './host-object';
import { bind, type ObjectType } from './object';

/** Custom XML parts of the workbook. */
export function customXmlPartsOf(model: WorkbookModel, host: HostContext): HostObject {
  return bind(collectionType, { model, namespace: null }, host);
}

interface CollectionRef {
  readonly model: WorkbookModel;
  /** Only the parts of this namespace; null for all. */
  readonly namespace: string | null;
}

interface PartRef {
  readonly model: WorkbookModel;
  readonly id: string;
}

const ROOT = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*((?:\s+[^>]*?)?)\/?>/;

/** Namespace of the root element; empty without one. Throws `InvalidArgument` for what is no XML. */
function namespaceOf(xml: string): string {
  const root = ROOT.exec(xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''));
  if (!root) throw invalidArgument('The text is no XML.');
  const attribute = root[1] ? `xmlns:${root[1].slice(0, -1)}` : 'xmlns';
  return new RegExp(`${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? '')?.[1] ?? '';
}

function ids({ model, namespace }: CollectionRef): readonly string[] {
  const parts = [...model.customXml];
  return parts.filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace).map(([id]) => id);
}

function xmlOf({ model, id }: PartRef): string {
  const xml = model.customXml.get(id);
  if (xml === undefined) throw itemNotFound();
  return xml;
}

function add({ model }: CollectionRef, args: readonly Argument[], host: HostContext): HostObject {
  const xml = textArgument(args[0]);
  namespaceOf(xml);
  const highest = Math.max(0, ...[...model.customXml.keys()].map((id) => Number.parseInt(id.slice(1, 9), 16)));
  const id = `{${(highest + 1).toString(16).padStart(8, '0').toUpperCase()}-0000-4000-8000-000000000000}`;
  model.customXml.set(id, xml);
  return bind(partType, { model, id }, host);
}

function only(ref: CollectionRef, host: HostContext): HostObject | null {
  const found = ids(ref);
  const id = found[0];
  return id === undefined || found.length > 1 ? null : bind(partType, { model: ref.model, id }, host);
}

const partType: ObjectType<PartRef> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  read: { Id: ({ id }) => id, NamespaceUri: (ref) => namespaceOf(xmlOf(ref)) },
  methods: {
    GetXml: xmlOf,
    SetXml: (ref, args) => {
      xmlOf(ref);
      namespaceOf(textArgument(args[0]));
      ref.model.customXml.set(ref.id, textArgument(args[0]));
    },
    Delete: (ref) => {
      xmlOf(ref);
      ref.model.customXml.delete(ref.id);
    },
  },
};

const collectionType: ObjectType<CollectionRef> = {
  name: 'CustomXmlPartCollection',
  items: (ref, host) => ids(ref).map((id) => bind(partType, { model: ref.model, id }, host)),
  item: ({ model }, key, host) => {
    const ref = { model, id: String(key) };
    xmlOf(ref);
    return bind(partType, ref, host);
  },
  methods: {
    Add: add,
    GetCount: (ref) => ids(ref).length,
    GetByNamespace: ({ model }, args, host) => bind(collectionType, { model, namespace: textArgument(args[0]) }, host),
    GetItemOrNullObject: ({ model }, args, host) => {
      const id = textArgument(args[0]);
      return model.customXml.has(id) ? bind(partType, { model, id }, host) : null;
    },
    GetOnlyItem: (ref, _, host) => {
      const part = only(ref, host);
      if (!part) throw new HostError('InvalidOperation', 'There is not exactly one part.');
      return part;
    },
    GetOnlyItemOrNullObject: (ref, _, host) => only(ref, host),
  },
};
