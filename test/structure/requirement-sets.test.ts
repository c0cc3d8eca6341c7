import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { EXCEL_API_FLOOR } from '../../src/excel/capabilities';

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = path.join(ROOT, 'src/excel');

interface Use {
  readonly member: string;
  readonly set: string;
}

const program = (files: readonly string[]): ts.Program =>
  ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['office-js'],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  });

/** Microsoft names the requirement set of every member in its comment: `[Api set: ExcelApi 1.9]`. */
function apiSetOf(symbol: ts.Symbol, checker: ts.TypeChecker): string | null {
  const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const remarks = symbol.getJsDocTags(checker).map((tag) => ts.displayPartsToString(tag.text));
  return /Api set:\s*(\w+ [\d.]+|ExcelApiOnline[^\]]*)/.exec([comment, ...remarks].join('\n'))?.[1] ?? null;
}

function usesOf(source: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      const isOffice = symbol?.declarations?.some((declaration) =>
        declaration.getSourceFile().fileName.includes('@types/office-js'),
      );
      const set = symbol && isOffice ? apiSetOf(symbol, checker) : null;
      if (set) uses.push({ member: node.getText(), set });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

const isNewer = (set: string): boolean => {
  const [name, version = ''] = set.split(' ');
  return name !== 'ExcelApi' || Number(version.split('.')[1]) > Number(EXCEL_API_FLOOR.split('.')[1]);
};

function usesIn(files: readonly string[]): Use[] {
  const built = program(files);
  return files.flatMap((file) => usesOf(built.getSourceFile(file)!, built.getTypeChecker()));
}

describe(`src/excel needs no more than ExcelApi ${EXCEL_API_FLOOR}`, () => {
  const files = fs.readdirSync(FOLDER).map((file) => path.join(FOLDER, file));
  const uses = usesIn(files);

  test('the members it uses are found with their sets', () => {
    expect(uses.length).toBeGreaterThan(50);
    expect(uses.map(({ set }) => set)).toContain('ExcelApi 1.13');
  });

  test('none of them is newer', () => expect(uses.filter(({ set }) => isNewer(set))).toEqual([]));

  test('a newer one would be seen', () => {
    const file = path.join(ROOT, 'test/structure/support/newer-member.ts');
    expect(usesIn([file]).filter(({ set }) => isNewer(set))).toEqual([
      { member: 'context.workbook.notes', set: 'ExcelApi 1.18' },
    ]);
  });
});
