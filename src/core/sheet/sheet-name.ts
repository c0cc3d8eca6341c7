/** Excel's limit for the name of a sheet. */
const LONGEST = 31;

/** Excel refuses these characters in the name of a sheet. */
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Name that Excel accepts: forbidden characters become blanks, apostrophes at the ends go, 31 characters at most. */
function allowedName(wanted: string): string {
  const name = wanted
    .replace(FORBIDDEN, ' ')
    .replace(/^[\s']+|[\s']+$/g, '')
    .slice(0, LONGEST);
  return name.trim() || '表';
}

/**
 * The wanted name, or the next free one: `绩效目标申报表`, `绩效目标申报表(2)`, … Excel compares names without
 * regard to case.
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (name) => name.toLowerCase()));
  const base = allowedName(wanted);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `(${number})`;
    const name = `${base.slice(0, LONGEST - suffix.length)}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Name of a sheet as it stands before `!` in a formula, always quoted: `'表 一'`. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Sheets that the product hides in a workbook: lists behind drop-downs, what a conversion keeps. They hold no table. */
export function isOwnSheetName(name: string): boolean {
  return name.startsWith('_zb');
}
