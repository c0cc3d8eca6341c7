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
const FULL_LABEL = /指\s*标[:：]?$/;
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

/** Does a row below hold a label of the tree? Then the table goes on; the header of another one would have ended it. */
function goesOn(sheet: Sheet, from: number, to: number, pack: Pack): boolean {
  const isLabel = (text: string): boolean => FULL_LABEL.test(text) && (isLevel1(text, pack) || isLevel2(text, pack));
  for (let row = from; row < to; row++)
    if (sheet.rows[row]?.some((cell) => typeof cell === 'string' && isLabel(cell))) return true;
  return false;
}

/** Row where a table that nobody knows begins below this one, by its title; the end of the region where none does. */
export function otherTitleBelow(sheet: Sheet, region: TableRegion, pack: Pack): number {
  for (let row = region.from; row < region.to; row++) {
    if (!isOtherTitle(sheet.rows[row] ?? [], region.notes.title)) continue;
    return goesOn(sheet, row + 1, region.to, pack) ? region.to : row;
  }
  return region.to;
}
