import type { LostPart } from '../../../xlsx/lost-parts';
import type { WorkbookDump } from '../../../xlsx/workbook-dump';

const TEXTS: Readonly<Record<LostPart, string>> = {
  looks: '原文件的字体、边框、列宽等外观',
  macros: '宏',
  charts: '图表',
  pictures: '图片',
  comments: '批注',
  'pivot-tables': '数据透视表和切片器',
  tables: '“表格”样式和筛选按钮',
  'external-links': '到其他工作簿的链接',
  'embedded-objects': '嵌入的对象和控件',
  'protection-password': '工作簿结构保护和保护密码',
  'hidden-rows': '行和列的隐藏（会显示出来）',
  groups: '行和列的分组',
  filters: '自动筛选',
  hyperlinks: '超链接（文字保留）',
  'rich-text': '同一单元格里的多种字体（文字保留）',
  'font-effects': '下划线、删除线、上下标',
  'other-validations': '下拉列表和公式以外的数据验证',
  'other-conditional-formats': '公式以外的条件格式',
  'sheet-names': '只在一张工作表内有效的名称',
  'headers-footers': '页眉和页脚',
  'page-breaks': '手动分页',
};

/** Kinds of an opened file that the engine has no place for. */
export function notKept({ sheets, names }: WorkbookDump): LostPart[] {
  const lost: LostPart[] = [];
  const kinds = new Set(sheets.flatMap(({ validations }) => validations.map(({ type }) => type)));
  if ([...kinds].some((kind) => kind !== 'list' && kind !== 'custom')) lost.push('other-validations');
  if (names.some(({ sheet }) => sheet !== null)) lost.push('sheet-names');
  if (sheets.some(({ page }) => page?.footer)) lost.push('headers-footers');
  return lost;
}

/** What a saved copy would not have any more, in words, each kind once. */
export function lostTexts(lost: readonly LostPart[]): readonly string[] {
  return [...new Set(lost)].map((part) => TEXTS[part]);
}
