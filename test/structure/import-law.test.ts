import path from 'node:path';
import { ESLint, type Linter } from 'eslint';

const ROOT = path.resolve(__dirname, '../..');
const config = jest.requireActual<Linter.Config[]>('../../eslint.config.cjs');
const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: true, overrideConfig: config });

async function rulesBroken(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, file) });
  return (result?.messages ?? []).map((message) => message.ruleId);
}

describe('the import law of src/README.md', () => {
  test.each([
    ['src/core/rules/example.ts', "import { x } from '../../messages/catalogue';"],
    ['src/core/rules/example.ts', "import { x } from '../../excel/run';"],
    ['src/core/rules/example.ts', "import { x } from 'react';"],
    ['src/core/rules/example.ts', "import { x } from 'node:fs';"],
    ['src/core/rules/example.ts', "import { x } from 'hucre/xlsx';"],
    ['src/messages/example.ts', "import { x } from '../packs/index';"],
    ['src/packs/example.ts', "import { x } from '../messages/catalogue';"],
    ['src/report/example.ts', "import { x } from '../xlsx/read-workbook';"],
    ['src/excel/example.ts', "import { x } from '../taskpane/main';"],
    ['src/excel/example.ts', "import { x } from '../messages/catalogue';"],
    ['src/xlsx/example.ts', "import { x } from '../excel/run';"],
    ['src/taskpane/check/Example.tsx', "import { x } from '../../xlsx/read-workbook';"],
    ['src/taskpane/check/Example.tsx', "import { x } from '../../excel/run';"],
    ['src/taskpane/check/Example.tsx', "import { x } from 'hucre';"],
    ['src/cli/example.ts', "import { x } from '../excel/run';"],
    ['src/cli/example.ts', "import { x } from '../taskpane/main';"],
    ['src/cli/example.ts', "import { x } from '../workbench/host/host';"],
  ])('%s may not say %s', async (file, line) => {
    expect(await rulesBroken(file, `${line}\nexport const y = x;\n`)).toContain('no-restricted-imports');
  });

  test.each([
    ['src/core/rules/example.ts', "import { x } from '../table/table';"],
    ['src/core/money/example.ts', "import { x } from 'big.js';"],
    ['src/messages/example.ts', "import { x } from '../core/check/finding';"],
    ['src/report/example.ts', "import { x } from '../messages/catalogue';"],
    ['src/xlsx/example.ts', "import { x } from 'hucre/xlsx';"],
    ['src/taskpane/index.tsx', "import { x } from '../excel/excel-port';"],
    ['src/cli/example.ts', "import { x } from '../xlsx/read-workbook';"],
    ['src/workbench/page/example.ts', "import { x } from '../../xlsx/read-workbook';"],
  ])('%s may say %s', async (file, line) => {
    expect(await rulesBroken(file, `${line}\nexport const y = x;\n`)).toEqual([]);
  });
});

describe('house rules that lint keeps', () => {
  test.each([
    ['src/core/rules/example.ts', 'export const x: any = 1;\n', '@typescript-eslint/no-explicit-any'],
    ['src/core/rules/example.ts', 'export default 1;\n', 'no-restricted-syntax'],
    ['src/taskpane/check/example.ts', 'document.body.innerHTML = "x";\n', 'no-restricted-syntax'],
    ['src/taskpane/check/example.ts', 'export const y = Excel.run;\n', 'no-restricted-globals'],
    ['src/core/rules/example.ts', 'export const y = Office.context;\n', 'no-restricted-globals'],
    ['src/taskpane/start/preflight.js', 'var tooNew = 1; void (() => tooNew);\n', null],
  ])('%s: %s', async (file, code, rule) => {
    expect(await rulesBroken(file, code)).toContain(rule);
  });
});
