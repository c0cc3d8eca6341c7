import { countrysideDeclaration } from './countryside-declaration';
import { educationDeclaration } from './education-declaration';
import { healthForms } from './health-forms';
import { idiomsForms } from './idioms-forms';
import { safetyForms } from './safety-forms';
import { schoolsDeclaration } from './schools-declaration';
import { siblingsDisclosure } from './siblings-disclosure';
import { townDisclosure } from './town-disclosure';
import { welfareDisclosure } from './welfare-disclosure';

/** Tables as a reviewer would pass them, by name: see `right-table.ts` for how they are written. */
export const rightTables: Readonly<Record<string, string>> = {
  'education, declaration table, 2015 tree': educationDeclaration,
  'countryside, declaration table, 2021 tree': countrysideDeclaration,
  'health, project forms, 2015 tree': healthForms,
  'safety, project forms, 2021 tree': safetyForms,
  'welfare, disclosure table, 2015 tree': welfareDisclosure,
  'schools, declaration table, 2015 tree': schoolsDeclaration,
  'siblings, disclosure table, 2015 tree': siblingsDisclosure,
  'idioms, project forms, 2021 tree': idiomsForms,
  'town, disclosure table, 2021 tree': townDisclosure,
};
