import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { type HostObject, isHostObject, type Argument } from '../objects/host-object';
import { type ArgumentInfo, type Json, PathType, type WirePath } from './wire';

/** Turns the object paths of one request into objects, each once: a path may have made a sheet. */
export interface PathResolver {
  /** The object of a path; null for a null object. */
  readonly resolve: (pathId: number) => HostObject | null;
  /** Arguments of a call; a path in them becomes its object. */
  readonly arguments: (info: ArgumentInfo | undefined) => readonly Argument[];
}

export interface PathOptions {
  readonly root: HostObject;
  readonly byReference: (referenceId: string) => HostObject | null;
  /** Called before a method makes an object. */
  readonly beforeCall: (object: HostObject, method: string) => void;
}

/** A resolver for the paths of one request. */
export function createPathResolver(
  paths: Readonly<Record<string, WirePath>>,
  { root, byReference, beforeCall }: PathOptions,
): PathResolver {
  const known = new Map<number, HostObject | null>();

  const resolve = (pathId: number): HostObject | null => {
    const found = known.get(pathId);
    if (found !== undefined) return found;
    const path = paths[String(pathId)];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${pathId}.`);
    const object = evaluate(path);
    known.set(pathId, object);
    return object;
  };

  const argumentsOf = (info: ArgumentInfo | undefined): readonly Argument[] =>
    (info?.Arguments ?? []).map((argument, index) => {
      const pathId = info?.ReferencedObjectPathIds?.[index];
      if (!pathId) return argument;
      const object = resolve(pathId);
      if (!object) throw invalidArgument('An argument is a null object.');
      return object;
    });

  const evaluate = (path: WirePath): HostObject | null => {
    if (path.ObjectPathType === PathType.global) return root;
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.referenceId) {
      const object = byReference(path.Name);
      if (!object) throw itemNotFound();
      return object;
    }
    const parent = resolve(path.ParentObjectPathId ?? 0);
    return parent && below(parent, path);
  };

  const below = (parent: HostObject, path: WirePath): HostObject | null => {
    if (path.ObjectPathType === PathType.property) return parent.link(path.Name);
    if (path.ObjectPathType === PathType.indexer) return parent.item(key(path.ArgumentInfo?.Arguments?.[0]));
    if (path.ObjectPathType !== PathType.method) {
      throw new HostError('NotImplemented', `not modelled: object path type ${path.ObjectPathType}`);
    }
    beforeCall(parent, path.Name);
    const outcome = parent.call(path.Name, argumentsOf(path.ArgumentInfo));
    return isHostObject(outcome) ? outcome : null;
  };

  return { resolve, arguments: argumentsOf };
}

function key(argument: Json | undefined): Json {
  return argument ?? null;
}
