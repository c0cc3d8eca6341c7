/** Notes came with ExcelApi 1.18: what the requirement-set test must catch. */
export function notesOf(context: Excel.RequestContext): Excel.NoteCollection {
  return context.workbook.notes;
}
