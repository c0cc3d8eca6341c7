import { notModelled } from '../host-error';
import type { HostObject } from '../objects/host-object';
import type { Json, WireQuery } from './wire';

const ALL = '*';

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** First parts of the selected paths with what follows them: `format/fill/color` → format: [fill/color]. */
function byFirstPart(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (const path of paths) {
    const [first = '', ...rest] = path.split('/');
    const followers = parts.get(first) ?? [];
    if (rest.length > 0) followers.push(rest.join('/'));
    parts.set(first, followers);
  }
  return parts;
}

function answerOne(object: HostObject, paths: readonly string[]): Json {
  const answer: Record<string, Json> = { ...object.identity() };
  const readAll = (): void => {
    for (const name of object.scalarNames) answer[name] = object.read(name);
  };
  if (paths.length === 0) readAll();
  for (const [first, rest] of byFirstPart(paths)) {
    const name = pascal(first);
    if (first === ALL || first === '') readAll();
    else if (object.isScalar(name)) answer[name] = object.read(name);
    else answer[name] = linkAnswer(object, name, rest);
  }
  return answer;
}

function linkAnswer(object: HostObject, name: string, rest: readonly string[]): Json {
  const linked = object.link(name);
  if (linked === null) throw notModelled(`${object.typeName}.${name}`);
  return answerPaths(linked, rest);
}

function answerPaths(object: HostObject, paths: readonly string[], page: WireQuery = {}): Json {
  const items = object.items();
  if (!items) return answerOne(object, paths);
  const start = page.Skip ?? 0;
  const shown = items.slice(start, page.Top === undefined ? undefined : start + page.Top);
  return { ...object.identity(), _Items: shown.map((item) => answerPaths(item, paths)) };
}

/** Answers a load: the selected members of an object, or of each item of a collection. */
export function answerQuery(object: HostObject, query: WireQuery = {}): Json {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.replace(/\./g, '/'));
  return answerPaths(object, paths, query);
}

/** Names of what a query reads, for the log. */
export function queryNames(object: HostObject, query: WireQuery = {}): readonly string[] {
  const selected = query.Select ?? [];
  return (selected.length > 0 ? selected : [ALL]).map((name) => `${object.typeName}.${pascal(name)}`);
}
