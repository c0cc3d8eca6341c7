import type { Pack } from '../../pack/pack';
import type { Row, Sheet } from '../../sheet/sheet';
import { isLevel1, isLevel2 } from '../../taxonomy/labels';
import { halfWidth, withoutBlanks } from '../../taxonomy/normalise';
import { sameTitle } from '../header/head-notes';
import type { TableRegion } from './regions';

/** A title stands alone, or beside a note. */
const MOST_CELLS = 2;
const LONGEST = 60;
const TITLE =
  /(?:申报|绩效|批复|公开|自评|监控|支出|预算|统计|汇总|明细|一览|通讯录|联系)[^,，。;；:]*表(?:\([^()]*\))?$/;
const ORDINAL = /^(?:附[件表]\d*)?[\d一二三四五六七八九十]*[、.:]?/;

function isOtherTitle(row: Row, title: string): boolean {
  const texts: string[] = [];
  for (const cell of row) {
    if (cell === null || cell === '') continue;
    if (typeof cell !== 'string' || texts.length === MOST_CELLS) return false;
    texts.push(cell);
  }
  const [first] = texts;
  if (first === undefined || first.length > LONGEST) return false;
  return TITLE.test(withoutBlanks(halfWidth(first)).replace(ORDINAL, '')) && !sameTitle(first, title);
}

/** Does a row below hold labels of the tree in this table's columns? Then the table goes on. */
function goesOn(sheet: Sheet, { head, to }: TableRegion, from: number, pack: Pack): boolean {
  const { level1, level2 } = head.map.columns;
  for (let row = from; row < to; row++) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    const [upper, lower] = [level1, level2].map((column) => (column === undefined ? null : cells[column]));
    if (typeof upper === 'string' && isLevel1(upper, pack)) return true;
    if (typeof lower === 'string' && isLevel2(lower, pack)) return true;
  }
  return false;
}

/** Row where a table that nobody knows begins below this one, by its title; the end of the region where none does. */
export function otherTitleBelow(sheet: Sheet, region: TableRegion, pack: Pack): number {
  for (let row = region.from; row < region.to; row++) {
    if (!isOtherTitle(sheet.rows[row] ?? [], region.notes.title)) continue;
    return goesOn(sheet, region, row + 1, pack) ? region.to : row;
  }
  return region.to;
}
