import { loadPack } from '../core/pack/load';
import type { Pack } from '../core/pack/pack';
import { nationalPack, packs } from '../packs';
import type { ProgramIo } from './program-io';
import { FileError } from './program-io';

/** The pack to check against, or in Chinese why there is none. */
export type ChosenPack =
  { readonly pack: Pack; readonly problem: null } | { readonly pack: null; readonly problem: string };

/** Larger files are no packs; reading them would only cost time. */
const LARGEST_PACK = 1024 * 1024;

function packOfFile(path: string, io: Pick<ProgramIo, 'read'>): ChosenPack {
  const bytes = io.read(path);
  if (bytes.length > LARGEST_PACK) return { pack: null, problem: `模板包文件“${path}”超过 1 MB，不是模板包。` };
  const loaded = loadPack(JSON.parse(new TextDecoder().decode(bytes)));
  if (loaded.pack) return { pack: loaded.pack, problem: null };
  return { pack: null, problem: `模板包文件“${path}”不能用：${loaded.problems.join('；')}。` };
}

/** Takes a shipped pack by its id, else a pack file; null takes the default. Never throws. */
export function choosePack(wanted: string | null, io: Pick<ProgramIo, 'read' | 'kindOf'>): ChosenPack {
  if (wanted === null) return { pack: nationalPack, problem: null };
  const shipped = packs.find(({ id }) => id === wanted);
  if (shipped) return { pack: shipped, problem: null };
  const ids = packs.map(({ id }) => id).join('、');
  if (io.kindOf(wanted) !== 'file')
    return { pack: null, problem: `没有模板包“${wanted}”。可写模板包文件的路径，或内置的 ${ids}。` };
  try {
    return packOfFile(wanted, io);
  } catch (error) {
    const why = error instanceof FileError ? '打不开' : '不是 JSON 文件';
    return { pack: null, problem: `模板包文件“${wanted}”${why}。` };
  }
}
