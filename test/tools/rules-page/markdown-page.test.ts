import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '../../../src/core/rules/all-rules';
import { markdownPage } from '../../../src/tools/rules-page/markdown-page';

const PAGE = join(__dirname, '../../../src/core/rules/README.md');
const codes = [...new Set(allRules.map(({ code }) => code))];

test('the page in the project is the one that the rules give (npm run rules:page)', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(markdownPage());
});

test.each(codes)('%s has its row and its section', (code) => {
  const page = markdownPage();
  expect(page).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  expect(page).toMatch(new RegExp(`^### ${code} `, 'm'));
});
