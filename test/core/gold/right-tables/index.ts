import { countrysideDeclaration } from './countryside-declaration';
import { educationDeclaration } from './education-declaration';
import { healthForms } from './health-forms';
import { idiomsForms } from './idioms-forms';
import { safetyForms } from './safety-forms';
import { schoolsDeclaration } from './schools-declaration';
import { siblingsDisclosure } from './siblings-disclosure';
import { townDisclosure } from './town-disclosure';
import { welfareDisclosure } from './welfare-disclosure';

interface NamedTable {
  readonly name: string;
  /** See `right-table.ts` for how it is written. */
  readonly text: string;
  /** Remarks that are justified, in the order of the table: each says why it may be made. */
  readonly remarks?: readonly (readonly [code: string, why: string])[];
}

/** Tables as a reviewer would pass them. */
export const rightTables: readonly NamedTable[] = [
  { name: 'education', text: educationDeclaration },
  { name: 'countryside', text: countrysideDeclaration },
  {
    name: 'schools',
    text: schoolsDeclaration,
    remarks: [
      ['A05', 'two schools ask for the very same'],
      ['N15', 'how fast money is paid out is no result'],
      ['V17', '深入人心 cannot be measured'],
    ],
  },
  {
    name: 'health',
    text: healthForms,
    remarks: [
      ['A11', 'the only price explains an eighth of the money'],
      ['N09', 'who is served is not said'],
    ],
  },
  { name: 'safety', text: safetyForms },
  { name: 'idioms', text: idiomsForms },
  { name: 'welfare', text: welfareDisclosure },
  { name: 'siblings', text: siblingsDisclosure },
  { name: 'town', text: townDisclosure, remarks: [['V17', '得到传承弘扬 cannot be measured']] },
];
