import { HostError } from '../host-error';
import type { EntryInProgress } from '../log';
import { type HostObject, isHostObject } from '../objects/host-object';
import type { PathResolver } from './paths';
import { answerQuery, queryNames } from './query';
import { ActionType, type Json, type WireAction } from './wire';

const READING_METHOD = /^(Get|Is|_|Load|Retrieve|Find)/;
/** Calls and settings that change what is shown, not what the workbook holds. */
const VIEW_ONLY = new Set([
  'Worksheet.Activate',
  'Range.Select',
  'RangeAreas.Select',
  'Application.SuspendScreenUpdatingUntilNextSync',
  'Application.SuspendApiCalculationUntilNextSync',
  'Runtime.EnableEvents',
]);

/** Does calling this method change the workbook? */
export function isWritingMethod(object: HostObject, method: string): boolean {
  return !READING_METHOD.test(method) && !VIEW_ONLY.has(`${object.typeName}.${method}`);
}

/** What the host wants to know before a member is used: it may throw to refuse it. */
export type BeforeUse = (object: HostObject, member: string, isWrite: boolean) => void;

/** Runs one action and gives the value for its result; null objects answer null. */
export function runAction(action: WireAction, paths: PathResolver, entry: EntryInProgress, beforeUse: BeforeUse): Json {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object && object.identity();
    case ActionType.query:
      return object && query(object, action, entry);
    case ActionType.method:
      return call(object, action, paths, entry, beforeUse);
    case ActionType.setProperty:
      set(object, action, entry, beforeUse);
      return null;
    default:
      throw new HostError('NotImplemented', `not modelled: action type ${action.ActionType}`);
  }
}

function query(object: HostObject, action: WireAction, entry: EntryInProgress): Json {
  for (const name of queryNames(object, action.QueryInfo)) entry.asked(name, false);
  return answerQuery(object, action.QueryInfo);
}

function present(object: HostObject | null, action: WireAction): HostObject {
  if (object) return object;
  throw new HostError('InvalidOperation', `The object of "${action.Name}" is a null object.`);
}

function call(
  object: HostObject | null,
  action: WireAction,
  paths: PathResolver,
  entry: EntryInProgress,
  beforeUse: BeforeUse,
): Json {
  if (!object && action.Name.startsWith('_')) return null;
  const target = present(object, action);
  const isWrite = isWritingMethod(target, action.Name);
  if (!action.Name.startsWith('_')) entry.asked(`${target.typeName}.${action.Name}()`, isWrite);
  beforeUse(target, action.Name, isWrite);
  const outcome = target.call(action.Name, paths.arguments(action.ArgumentInfo));
  return isHostObject(outcome) ? outcome.identity() : (outcome ?? null);
}

function set(object: HostObject | null, action: WireAction, entry: EntryInProgress, beforeUse: BeforeUse): void {
  const target = present(object, action);
  const isWrite = !VIEW_ONLY.has(`${target.typeName}.${action.Name}`);
  entry.asked(`${target.typeName}.${action.Name} =`, isWrite);
  beforeUse(target, action.Name, isWrite);
  target.write(action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null);
}
