import { HostError } from '../host-error';
import type { EntryInProgress } from '../log';
import { type BeforeUse, isWritingMethod, runAction } from './actions';
import { createPathResolver, type PathOptions } from './paths';
import {
  ActionType,
  type ReplyBody,
  type RequestBody,
  type WireError,
  type WireMessage,
  type WireResult,
} from './wire';

/** Body of a request, whether it came as an object or as text. */
export function bodyOf(message: WireMessage): RequestBody {
  const { body } = message.message;
  return typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
}

export interface RequestOptions extends Pick<PathOptions, 'root' | 'byReference'> {
  readonly entry: EntryInProgress;
  readonly beforeUse: BeforeUse;
  /** Runs an action signed by the add-in. */
  readonly asAddin: <Result>(work: () => Result) => Result;
  /** Resolves when formulas have the values that earlier actions give them. */
  readonly settle: () => Promise<void>;
}

/**
 * Runs the actions of a request in their order. The first that fails ends it: what came before stays done,
 * what comes after is not run.
 */
export async function runRequest(
  body: RequestBody,
  { root, byReference, entry, beforeUse, asAddin, settle }: RequestOptions,
): Promise<ReplyBody> {
  let used = '';
  const use: BeforeUse = (object, member, isWrite) => {
    used = `${object.typeName}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    beforeUse(object, member, isWrite);
  };
  const paths = createPathResolver(body.ObjectPaths ?? {}, {
    root,
    byReference,
    beforeCall: (object, method) => {
      const isWrite = isWritingMethod(object, method);
      if (isWrite) entry.asked(`${object.typeName}.${method}()`, true);
      use(object, method, isWrite);
    },
  });
  const results: WireResult[] = [];
  for (const [index, action] of (body.Actions ?? []).entries()) {
    used = '';
    try {
      if (action.ActionType === ActionType.query) await settle();
      results.push({ ActionId: action.Id, Value: asAddin(() => runAction(action, paths, entry, use)) });
    } catch (error) {
      return { Results: results, Error: wireError(error, index, used) };
    }
  }
  return { Results: results };
}

/** The failure of a whole request before its first action. */
export function refusal(error: HostError): ReplyBody {
  return { Results: [], Error: wireError(error, -1, '') };
}

function wireError(error: unknown, index: number, where: string): WireError {
  const isHostError = error instanceof HostError;
  const detail = error instanceof Error ? error.message : String(error);
  return {
    ActionIndex: index,
    Code: isHostError ? error.code : 'GeneralException',
    Message: isHostError ? detail : `There was an internal error while processing the request. ${detail}`,
    Location: where,
  };
}
