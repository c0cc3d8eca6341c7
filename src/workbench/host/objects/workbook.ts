import type { WorkbookModel } from '../model';
import type { HostContext } from './context';
import { customXmlPartsOf } from './custom-xml';
import type { HostObject } from './host-object';
import { namesOf } from './names';
import { bind, type ObjectType } from './object';
import { propertiesOf } from './properties';
import { workbookProtectionOf } from './protection';
import { requireSheet } from './arguments';
import { worksheetsOf } from './worksheets';
import { invalidArgument } from '../host-error';

/** The workbook: root of every object path. */
export function workbookOf(host: HostContext): HostObject {
  return bind(workbookType, host.model, host);
}

/** The selected range; Excel refuses to give one range for a selection of several areas. */
function selected(model: WorkbookModel, host: HostContext): HostObject {
  const { sheetId, areas } = model.selection();
  const area = areas[0];
  if (!area || areas.length > 1) throw invalidArgument('The selection is not one range.');
  return host.range({ sheet: requireSheet(model, sheetId), area });
}

function activeCell(model: WorkbookModel, host: HostContext): HostObject {
  const { sheetId, areas } = model.selection();
  const { top, left } = areas[0] ?? { top: 0, left: 0 };
  return host.range({ sheet: requireSheet(model, sheetId), area: { top, left, bottom: top, right: left } });
}

const applicationType: ObjectType<WorkbookModel> = {
  name: 'Application',
  read: { CalculationMode: () => 'Automatic' },
  methods: {
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    Calculate: () => undefined,
  },
};

const workbookType: ObjectType<WorkbookModel> = {
  name: 'Workbook',
  read: { Name: () => 'Workbook.xlsx', ReadOnly: (_, host) => host.faults.get().readOnly },
  links: {
    Worksheets: worksheetsOf,
    Names: namesOf,
    Application: (model, host) => bind(applicationType, model, host),
    CustomXmlParts: customXmlPartsOf,
    Properties: propertiesOf,
    Protection: workbookProtectionOf,
  },
  methods: {
    _RemoveReference: (_, args, host) => host.release(String(args[0])),
    _KeepReference: () => undefined,
    GetSelectedRange: (model, _, host) => selected(model, host),
    GetActiveCell: (model, _, host) => activeCell(model, host),
  },
};
