import { expandPaths } from '../../src/cli/expand-paths';

const TREE = [
  '2 局/申报表 10.xlsx',
  '2 局/申报表 9.xlsx',
  '2 局/~$申报表 9.xlsx',
  '2 局/.隐藏.xlsx',
  '2 局/说明.docx',
  '2 局/下级/公开.ODS',
  '2 局/node_modules/a.xlsx',
  '根.xlsx',
  '[一].xlsx',
  '空/说明.docx',
  '网页/公开.html',
  '网页/公开.txt',
  '网页/公开.md',
  '网页/图.png',
];

const files = {
  kindOf: (path: string) => {
    const plain = path.replace(/^(?:\/data\/|\.\/)/, '');
    if (TREE.includes(plain)) return 'file' as const;
    return TREE.some((name) => name.startsWith(`${plain}/`)) || path === '.' ? ('folder' as const) : ('none' as const);
  },
  namesIn: (folder: string) => {
    const plain = folder.replace(/^\/data\/?/, '').replace(/\/$/, '');
    const prefix = plain === '.' || plain === '' ? '' : `${plain}/`;
    return [
      ...new Set(
        TREE.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length).split('/')[0]!),
      ),
    ];
  },
  absolute: (path: string) => path.replace(/^\.\//, ''),
};

const found = (...args: string[]) =>
  expandPaths(args, files).map(({ path, problem }) => (problem ? `${path}: ${problem}` : path));

test.each<[string, string[], string[]]>([
  ['a file with blanks in its name', ['2 局/申报表 9.xlsx'], ['2 局/申报表 9.xlsx']],
  ['a file of any name is taken at its word', ['2 局/说明.docx'], ['2 局/说明.docx']],
  [
    'a folder, numbers in order, with the folders below',
    ['2 局'],
    ['2 局/申报表 9.xlsx', '2 局/申报表 10.xlsx', '2 局/下级/公开.ODS'],
  ],
  ['a folder of texts and pages', ['网页'], ['网页/公开.html', '网页/公开.md', '网页/公开.txt']],
  ['a folder without workbooks', ['空'], ['空: no-workbook-in-folder']],
  ['a pattern', ['2 局/*.xlsx'], ['2 局/申报表 9.xlsx', '2 局/申报表 10.xlsx']],
  ['a pattern for one character', ['2 局/申报表 ?.xlsx'], ['2 局/申报表 9.xlsx']],
  ['a pattern over folders', ['*/下级/*.ods'], ['2 局/下级/公开.ODS']],
  ['a pattern over folders of any depth', ['**/*.ods'], ['2 局/下级/公开.ODS']],
  ['a pattern with backslashes', ['2 局\\*9.xlsx'], ['2 局/申报表 9.xlsx']],
  ['an absolute pattern', ['/data/2 局/*10.xlsx'], ['/data/2 局/申报表 10.xlsx']],
  ['a pattern that nothing matches', ['2 局/*.csv'], ['2 局/*.csv: not-found']],
  ['no such file', ['没有.xlsx'], ['没有.xlsx: not-found']],
  ['brackets are no pattern', ['[一].xlsx'], ['[一].xlsx']],
  ['one file named twice', ['根.xlsx', './根.xlsx', '根.xlsx'], ['根.xlsx']],
])('%s', (_, args, expected) => {
  expect(found(...args).sort()).toEqual([...expected].sort());
});

test('order: as written, workbooks of a folder by name with numbers in order', () => {
  const [first, ...rest] = found('根.xlsx', '2 局');
  expect(first).toBe('根.xlsx');
  expect(rest.indexOf('2 局/申报表 9.xlsx')).toBeLessThan(rest.indexOf('2 局/申报表 10.xlsx'));
});
