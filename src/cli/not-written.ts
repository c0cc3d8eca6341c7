import { FileError } from './program-io';

const REASONS: Readonly<Record<FileError['failure'], string>> = {
  'not-found': '文件夹不存在',
  'no-permission': '没有写入权限，或文件正被占用',
  'too-large': '文件太大',
  failed: '磁盘可能已满',
};

/** Why a file was not written, from what the writing threw. */
export function notWritten(error: unknown): string {
  return REASONS[error instanceof FileError ? error.failure : 'failed'];
}
