import { HostError, invalidArgument, itemNotFound } from '../host-error';
import type { DefinedName, WorkbookModel } from '../model';
import { fullAddress, parseAddress } from '../values/address';
import { findSheet, flagArgument, rangeOf, textArgument } from './arguments';
import type { HostContext } from './context';
import type { Argument, HostObject } from './host-object';
import { bind, type ObjectType } from './object';

const NAME = /^[\p{L}_\\][\p{L}\d_.\\]*$/u;
const CELL = /^[A-Z]{1,3}\d+$/i;

/** Defined names of the workbook. */
export function namesOf(model: WorkbookModel, host: HostContext): HostObject {
  return bind(namesType, model, host);
}

interface NameRef {
  readonly model: WorkbookModel;
  readonly name: string;
}

function find({ model, name }: NameRef): DefinedName | null {
  return model.names().find((candidate) => candidate.name.toLowerCase() === name.toLowerCase()) ?? null;
}

function existing({ model, name }: NameRef): DefinedName {
  const found = find({ model, name });
  if (!found) throw itemNotFound();
  return found;
}

function formulaOf(reference: Argument | undefined): string {
  const range = rangeOf(reference);
  if (!range) {
    const text = textArgument(reference);
    return text.startsWith('=') ? text : `=${text}`;
  }
  const local = fullAddress(range.sheet, range.area);
  const cut = local.lastIndexOf('!') + 1;
  return `=${local.slice(0, cut)}${local.slice(cut).replace(/([A-Z]+|\d+)/g, '$$$1')}`;
}

function add(model: WorkbookModel, args: readonly Argument[], host: HostContext): HostObject {
  const name = textArgument(args[0]);
  if (!NAME.test(name) || CELL.test(name) || name.length > 255) throw invalidArgument(`"${name}" is no name.`);
  if (find({ model, name })) throw new HostError('ItemAlreadyExists', 'A name like this exists already.');
  const comment = typeof args[2] === 'string' ? args[2] : '';
  model.setName({ name, formula: formulaOf(args[1]), visible: true, comment });
  return bind(nameType, { model, name }, host);
}

/** A name's value: the text of a constant, the address of a reference. */
function valueOf(formula: string): string | number {
  const body = formula.slice(1);
  const text = /^"((?:[^"]|"")*)"$/.exec(body)?.[1];
  if (text !== undefined) return text.replace(/""/g, '"');
  return body !== '' && Number.isFinite(Number(body)) ? Number(body) : body;
}

function typeOf(formula: string): string {
  const value = valueOf(formula);
  if (typeof value === 'number') return 'Double';
  return parseAddress(formula.slice(1)) ? 'Range' : 'String';
}

function rangeOfName(ref: NameRef, host: HostContext): HostObject | null {
  const parsed = parseAddress(existing(ref).formula.slice(1));
  const sheet = parsed && findSheet(host.model, parsed.sheetName ?? '');
  return parsed && sheet ? host.range({ sheet, area: parsed.area }) : null;
}

const nameType: ObjectType<NameRef> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ Name: name, _Id: name }),
  read: {
    Name: (ref) => existing(ref).name,
    Formula: (ref) => existing(ref).formula,
    Value: (ref) => valueOf(existing(ref).formula),
    Type: (ref) => typeOf(existing(ref).formula),
    Visible: (ref) => existing(ref).visible,
    Comment: (ref) => existing(ref).comment,
    Scope: () => 'Workbook',
  },
  write: {
    Visible: (ref, value) => ref.model.setName({ ...existing(ref), visible: flagArgument(value) }),
    Comment: (ref, value) => ref.model.setName({ ...existing(ref), comment: textArgument(value) }),
    Formula: (ref, value) => ref.model.setName({ ...existing(ref), formula: textArgument(value) }),
  },
  methods: {
    Delete: (ref) => ref.model.removeName(existing(ref).name),
    GetRange: (ref, _, host) => {
      const range = rangeOfName(ref, host);
      if (!range) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: (ref, _, host) => rangeOfName(ref, host),
  },
};

const namesType: ObjectType<WorkbookModel> = {
  name: 'NamedItemCollection',
  items: (model, host) => model.names().map(({ name }) => bind(nameType, { model, name }, host)),
  item: (model, key, host) => bind(nameType, { model, name: existing({ model, name: String(key) }).name }, host),
  methods: {
    Add: add,
    GetCount: (model) => model.names().length,
    GetItemOrNullObject: (model, args, host) => {
      const found = find({ model, name: textArgument(args[0]) });
      return found && bind(nameType, { model, name: found.name }, host);
    },
  },
};
