import type { ObstacleKind } from '../../../core/port/workbook-port';

const at = (where: string): string => (where ? `“${where}”` : '');

/** What is wrong and what to do, for each thing that can stand in the way. */
export const obstacles: Readonly<Record<ObstacleKind, (where: string) => string>> = {
  'cell-editing': () => '正在编辑单元格。请按回车键结束编辑后重试。',
  'inactive-workbook': () => '当前不是本工作簿的窗口。请先点一下本工作簿，再重试。',
  'protected-sheet': (where) => `工作表${at(where)}受保护，不能写入。请在“审阅”中撤销工作表保护后重试。`,
  'read-only': () => '工作簿以只读方式打开，不能写入。请点“启用编辑”或另存一份后重试。',
  'changed-meanwhile': (where) =>
    `单元格${at(where)}在检查后又改过，为免覆盖新内容，没有写入。请查看最新的检查结果后再试。`,
  'rows-filled': (where) => `插入的行${at(where)}已有改动，为免丢失内容，没有删去。不需要的请自行删除整行。`,
  'not-found': (where) => `找不到${where ? at(where) : '要去的单元格'}，可能已被删除或改名。请重新检查。`,
  'hidden-by-filter': (where) => `${where ? at(where) : '这一行'}被筛选或隐藏，看不到。请清除筛选后重试。`,
  'hidden-sheet': (where) => `${where ? at(where) : '这里'}所在的工作表已隐藏。请右击工作表标签选“取消隐藏”后重试。`,
  'too-large': () => '内容超出一次可处理的范围。请删除表格下方多余的空行或拆分工作簿后重试。',
  unsupported: () => '此版本 Excel 不支持这项操作。请升级 Excel，或改用命令行检查。',
  'newer-file': () => '理由说明由另一版本的绩衡保存，本版本不能改。请升级绩衡后重试。',
  unknown: () => 'Excel 没有完成这项操作。请保存工作簿后重试；仍不行请复制环境信息给财政局。',
};
