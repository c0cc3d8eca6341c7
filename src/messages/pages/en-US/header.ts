import type { RulePages } from '../page';

export const header: RulePages = {
  H01: {
    why: 'The agency code links the table to the budget system: 3 digits for a department, 3 more for each level below, beginning with the code above. A code stored as a number loses its leading zeros. Format the cell as text first. Where local codes differ, say why.',
  },
  H02: {
    why: 'Where the form asks for a code, data are collected by it, and a name alone is easily taken for another agency. Published tables usually drop the code and may stay as they are. It is said once a file.',
  },
  H03: {
    why: 'Numbers are what people check and cite projects by; a gap often means a lost row or page. Starting anew at each agency, or going on from another table, is normal. Leave a number out on purpose if you must.',
  },
  H04: {
    why: 'Project codes in the budget system usually have 21 characters: 8 digits, a capital letter, 12 digits or capitals. One too many, one too few or a blank, and the project is not found. Where local codes differ, say why.',
  },
  H05: {
    why: 'The title is the first line that readers of the published table see. Copying and converting often cut it off, and one file may mix two kinds of titles. Tables that do serve two purposes may keep their titles.',
  },
  H06: {
    why: 'Without a unit the same number may be 5 yuan or 50,000. Usually "金额单位：万元" stands below the title, or the unit in the header of the amounts. One table has one unit.',
  },
  H07: {
    why: 'The attribute decides how a project is looked at: a new one by its grounds, a continued one by last year. Only a few words are usual, so that tables can be filtered. Where local words are prescribed, leave them.',
  },
  H08: {
    why: 'Columns are known by their headers. One that is not known is neither checked nor carried into other tables. A column of your own may stay; if it is the amount or the value under another name, use the usual one.',
  },
  H09: {
    why: 'A whole-agency form is about a department, not about a project, and has demands of its own. Checked as a project it would give wrong results, so it is left out, also of the totals. Nothing needs to change.',
  },
};
