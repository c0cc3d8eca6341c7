import { cellAddress } from '../../core/sheet/address';
import { INDICATOR_NAMES } from '../../core/table/field-names';
import type { Indicator } from '../../core/table/table';
import type { FileComparison, PlacedDifference } from './compare-file';
import type { GoldIndicator } from './gold-file';

function indicatorText({ level1, level2, name, operator, value, unit }: GoldIndicator | Indicator): string {
  return `${level1}/${level2}/${name} ${operator}${value}${unit}`;
}

function cellOf(sheet: string, { place }: Indicator): string {
  const characters = place.span ? `［${place.span.start}–${place.span.end}］` : '';
  return `${sheet}!${cellAddress(place.row, place.column)}${characters}`;
}

function lineOf({ project, name, sheet, difference }: PlacedDifference): string {
  const where = `项目 ${project} ${name}`;
  if (difference.kind === 'missing') return `漏　${where}：${indicatorText(difference.gold)}`;
  const cell = cellOf(sheet, difference.read);
  if (difference.kind === 'extra') return `多　${where} ${cell}：${indicatorText(difference.read)}`;
  const fields = difference.fields.map((one) => `${INDICATOR_NAMES[one.field]} 应为「${one.gold}」读作「${one.read}」`);
  return `错　${where} ${cell}：${indicatorText(difference.gold)}：${fields.join('，')}`;
}

/** What differs from gold, a line each, with its cell; a project that was not read at all is one line. */
export function differenceLines({ differences, others }: FileComparison): readonly string[] {
  const ofReadProjects = differences.filter(({ sheet }) => sheet !== '');
  return [...ofReadProjects.map(lineOf), ...others];
}
