import { countrysideDeclaration } from './countryside-declaration';
import { educationDeclaration } from './education-declaration';
import { healthForms } from './health-forms';
import { safetyForms } from './safety-forms';
import { townDisclosure } from './town-disclosure';
import { welfareDisclosure } from './welfare-disclosure';

/** Tables as a reviewer would pass them, by name: see `right-table.ts` for how they are written. */
export const rightTables: Readonly<Record<string, string>> = {
  'education, declaration table, 2015 tree': educationDeclaration,
  'countryside, declaration table, 2021 tree': countrysideDeclaration,
  'health, project forms, 2015 tree': healthForms,
  'safety, project forms, 2021 tree': safetyForms,
  'welfare, disclosure table, 2015 tree': welfareDisclosure,
  'town, disclosure table, 2021 tree': townDisclosure,
};
