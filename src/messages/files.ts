import type { ReadNote, UnreadableReason } from '../core/sheet/unreadable';
import type { Locale } from './catalogue';

type FileTexts = Readonly<Record<UnreadableReason | ReadNote, string>>;

const zhCN: FileTexts = {
  empty: '文件是空的，没有任何内容。请重新导出，或换一份文件。',
  encrypted: '文件设有打开密码。请用 Excel 或 WPS 打开，去掉密码另存后再检查。',
  truncated: '文件不完整，可能没有下载完或复制中断。请重新下载或复制后再检查。',
  damaged: '文件已损坏，读不出来。请用 Excel 或 WPS 打开并另存为 .xlsx，再检查。',
  'old-format': '文件是旧的格式（Excel 95 或更早，或 Excel 2003 的 XML 表格）。请用 Excel 或 WPS 另存为 .xlsx。',
  pdf: '这是 PDF，不是工作簿。请改用 Excel 文件（.xlsx）。',
  word: '这是 Word 文档，不是工作簿。请把其中的表格复制到 Excel，另存为 .xlsx。',
  presentation: '这是演示文稿，不是工作簿。请改用 Excel 文件（.xlsx）。',
  ofd: '这是 OFD 版式文件，不是工作簿。请改用 Excel 文件（.xlsx）。',
  image: '这是图片，不是工作簿。请改用 Excel 文件（.xlsx）。',
  archive: '这是压缩包，不是工作簿。请先解压，再检查里面的工作簿。',
  'web-page': '这是网页，里面没有表格，可能是登录页或出错页。请重新从系统导出。',
  text: '这是文本文件，里面没有认得出的表格。请换成 Excel 文件（.xlsx）。',
  'not-a-workbook': '认不出这是什么文件，不是工作簿。请换成 Excel 文件（.xlsx）。',
  'too-large': '表格太大，读不下。请删去数据以外的空行空列，或拆成几个文件。',
  'zip-bomb': '文件解压后大得不正常，已停止读取。请核对文件来源，或用 Excel 另存后再检查。',
  'not-found': '找不到文件。请核对路径；路径中有空格时，请用引号括起来。',
  'no-permission': '打不开文件，可能没有权限，或正被其他程序占用。请关闭后再检查。',
  'no-workbook-in-folder':
    '文件夹里没有工作簿（.xlsx、.xlsm、.xls、.xlsb、.et、.ods），也没有表格文本（.csv、.tsv、.txt、.md、.html）。请核对文件夹。',
  failed: '检查没有做完，是程序的问题。请把文件和下面的说明发给软件维护人员。',
  'from-web-page': '这个文件其实是网页，读的是网页里的表格。建议用 Excel 打开，另存为 .xlsx。',
  'from-text': '文本文件没有合并单元格，跨行的项目名称和金额可能读不全。建议另存为 .xlsx 再检查。',
};

const enUS: FileTexts = {
  empty: 'The file has no content. Export it again or take another one.',
  encrypted: 'The file needs a password. Open it in Excel or WPS, remove the password and save it, then check again.',
  truncated: 'The file is incomplete; a download or copy may have stopped. Get it again, then check.',
  damaged: 'The file is damaged. Open it in Excel or WPS and save it as .xlsx, then check again.',
  'old-format': 'An old format (Excel 95 or earlier, or Excel 2003 XML). Save it as .xlsx in Excel or WPS.',
  pdf: 'A PDF, not a workbook. Use the Excel file (.xlsx).',
  word: 'A Word document, not a workbook. Copy its table into Excel and save it as .xlsx.',
  presentation: 'A presentation, not a workbook. Use the Excel file (.xlsx).',
  ofd: 'An OFD document, not a workbook. Use the Excel file (.xlsx).',
  image: 'A picture, not a workbook. Use the Excel file (.xlsx).',
  archive: 'An archive, not a workbook. Unpack it and check the workbooks inside.',
  'web-page': 'A web page without a table, perhaps a login or error page. Export the file again.',
  text: 'A text file without a table that can be told. Use the Excel file (.xlsx).',
  'not-a-workbook': 'Not a workbook, and of no known kind. Use an Excel file (.xlsx).',
  'too-large': 'The sheet is too large. Delete empty rows and columns beyond the data, or split the file.',
  'zip-bomb': 'The file unpacks to an abnormal size, so reading stopped. Check its origin, or save it anew in Excel.',
  'not-found': 'No such file. Check the path, and put quotes around a path with blanks.',
  'no-permission': 'The file cannot be opened: no permission, or another program holds it. Close it, then check again.',
  'no-workbook-in-folder':
    'No workbook in the folder (.xlsx, .xls, .xlsb, .et, .ods) and no text (.csv, .tsv, .txt, .md, .html). Check it.',
  failed: 'The check did not finish; this is a fault of the program. Send the file and the text below to its makers.',
  'from-web-page': 'The file is really a web page; its tables were read. Better open it in Excel and save it as .xlsx.',
  'from-text':
    'Text files have no merged cells, so names and amounts that span rows may be missed. Better save it as .xlsx.',
};

const texts: Readonly<Record<Locale, FileTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** What is wrong with a file and what to do, or what its owner should know of how it was read. */
export function fileText(key: UnreadableReason | ReadNote, locale: Locale): string {
  return texts[locale][key];
}
