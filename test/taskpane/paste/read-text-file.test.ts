/** @jest-environment node */
import { readTextFile } from '../../../src/taskpane/paste/read-text-file';

const file = (content: string | Uint8Array<ArrayBuffer>): File => new File([content], '公开表.txt');

it.each([
  ['UTF-8', file('重点'), '重点'],
  ['UTF-8 with its mark', file('\ufeff重点'), '重点'],
  ['GB 18030, as Chinese Windows writes it', file(new Uint8Array([0xd6, 0xd8, 0xb5, 0xe3])), '重点'],
  ['no text', file(new Uint8Array([0x50, 0x4b, 0, 0])), null],
  ['an empty file', file(''), ''],
])('reads %s', async (_, chosen, text) => {
  expect(await readTextFile(chosen)).toBe(text);
});
