/**
 * Why a file is not read, in terms of what its owner can do about it. What each means in words is in the
 * message catalogue (`messages/files.ts`).
 */
export type UnreadableReason =
  | 'empty'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'old-format'
  | 'pdf'
  | 'word'
  | 'presentation'
  | 'ofd'
  | 'image'
  | 'archive'
  | 'web-page'
  | 'text'
  | 'not-a-workbook'
  | 'too-large'
  | 'zip-bomb'
  | 'not-found'
  | 'no-permission'
  | 'no-workbook-in-folder'
  | 'failed';

/** Something about a file that was read all the same and that its owner should know. */
export type ReadNote =
  /** Not a workbook but a web page with the name of one; its tables were read. */
  | 'from-web-page'
  /** Text with separated cells: no merged cells. */
  | 'from-text';
