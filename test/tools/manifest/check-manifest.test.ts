import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { EXCEL_API_FLOOR } from '../../../src/excel/capabilities';
import { checkManifest } from '../../../src/tools/manifest/check-manifest';
import type { ManifestSurroundings } from '../../../src/tools/manifest/manifest-check';

const ROOT = path.resolve(__dirname, '../../..');
const manifest = fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

const surroundings: ManifestSurroundings = {
  fileOf: (url) => {
    const file = path.join(ROOT, url.pathname);
    return fs.existsSync(file) ? fs.readFileSync(file) : null;
  },
  usedSets: { ExcelApi: EXCEL_API_FLOOR, AddinCommands: '1.1' },
  locales: ['en-US'],
  production: false,
};

const replaced = (before: string | RegExp, after: string): string => {
  const broken = manifest.replace(before, after);
  if (broken === manifest) throw new Error(`nothing to replace: ${String(before)}`);
  return broken;
};

describe('manifest.xml', () => {
  test('holds every rule', () => expect(checkManifest(manifest, surroundings)).toEqual([]));

  test('is read by the Office tools as a task pane add-in for workbooks', () => {
    const info = execFileSync('npx', ['--no-install', 'office-addin-manifest', 'info', 'manifest.xml'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(info).toMatch(/Hosts: Workbook/);
    expect(info).toMatch(/Id: 8d5c1f0a-/);
  });

  test('and the start page ask for the same Excel as the code', () => {
    const preflight = fs.readFileSync(path.join(ROOT, 'src/taskpane/start/preflight.js'), 'utf8');
    expect(preflight).toContain(`var EXCEL_API = '${EXCEL_API_FLOOR}';`);
  });

  test('for people’s machines names no localhost', () => {
    expect(checkManifest(manifest, { ...surroundings, production: true }).join()).toContain('不能有本机地址');
    const deployed = manifest.replaceAll('https://localhost:3000', 'https://czj.example.gov.cn/jiheng');
    const fileOf = (url: URL): Uint8Array | null => surroundings.fileOf(new URL(url.href.replace('/jiheng', '')));
    expect(checkManifest(deployed, { ...surroundings, production: true, fileOf })).toEqual([]);
  });
});

describe('a broken manifest is refused', () => {
  test.each<[string, string, string]>([
    ['no XML', '<OfficeApp><Id>', '不是完整的 XML'],
    ['another root', '<App/>', '根元素不是 OfficeApp'],
    ['an id that is no GUID', replaced('8d5c1f0a-', '8d5c1f0a'), '不是 GUID'],
    ['a version of two numbers', replaced('<Version>0.1.0.0<', '<Version>1.0<'), 'Version'],
    ['no default locale', replaced('<DefaultLocale>zh-CN</DefaultLocale>', ''), 'DefaultLocale'],
    [
      'an address without https',
      replaced('https://localhost:3000/taskpane.html" />', 'http://localhost:3000/taskpane.html" />'),
      'https',
    ],
    [
      'an address of another site',
      replaced('https://localhost:3000/help.html', 'https://example.org/help.html'),
      'AppDomains',
    ],
    ['a resid without resource', replaced('resid="Check.Tip"', 'resid="Check.Tipp"'), '没有定义'],
    ['a resource nobody uses', replaced('resid="Group.Label"', 'resid="Check.Label"'), '没有用到'],
    ['a resource twice', replaced('id="Insert.Label" Def', 'id="Check.Label" Def'), '重复定义'],
    [
      'a short string that is too long',
      replaced('DefaultValue="打开检查"', `DefaultValue="${'长'.repeat(126)}"`),
      '超过 125',
    ],
    ['a text without English', replaced('<bt:Override Locale="en-US" Value="Check table" />', ''), '缺少 en-US'],
    ['a missing icon file', replaced('assets/icon-16.png', 'assets/icon-17.png'), '图标不存在'],
    ['an icon of the wrong size', replaced('assets/icon-16.png', 'assets/icon-20.png'), '应为 16×16'],
    ['no 80-pixel icon', replaced('<bt:Image size="80" resid="Check.80" />', ''), '缺少 80'],
    [
      'two panes that open by themselves',
      replaced('>Jiheng.Insert<', '>Office.AutoShowTaskpaneWithDocument<'),
      '只有一个',
    ],
    [
      'elements out of order',
      replaced(/(<Permissions>.*<\/Permissions>)([\s\S]*?)(?=<\/OfficeApp>)/, '$2$1'),
      '位置不对',
    ],
    ['an unknown element', replaced('<Permissions>', '<Permission>x</Permission><Permissions>'), '不应有'],
    [
      'another requirement set than the code uses',
      replaced('MinVersion="1.14"', 'MinVersion="1.13"'),
      '代码用到 ExcelApi 1.14',
    ],
  ])('%s', (_name, broken, problem) => expect(checkManifest(broken, surroundings).join('\n')).toContain(problem));
});
