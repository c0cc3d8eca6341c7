import type { Area } from '../../../core/sheet/address';
import type { Faults } from '../faults';
import type { EntryInProgress } from '../log';
import type { SheetModel, WorkbookModel } from '../model';
import type { Profile } from '../profiles';
import type { HostObject } from './host-object';

/** A range as a value: the sheet and an area of it. */
export interface RangeRef {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** What the objects of one host share. */
export interface HostContext {
  readonly model: WorkbookModel;
  readonly faults: Faults;
  readonly profile: () => Profile;
  /** The log entry of the request under way. */
  readonly entry: () => EntryInProgress;
  /** The object of a range; throws `InvalidArgument` for an area that reaches outside the sheet. */
  readonly range: (range: RangeRef) => HostObject;
  readonly worksheet: (sheet: SheetModel) => HostObject;
  /** Gives a range an id by which later requests find it again. */
  readonly keep: (range: RangeRef) => string;
  readonly release: (referenceId: string) => void;
  readonly subscribe: (event: string, targetId: string) => void;
  readonly unsubscribe: (event: string, targetId: string) => void;
}
