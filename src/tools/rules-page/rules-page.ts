import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownPage } from './markdown-page';

const PAGE = join(process.cwd(), 'src/core/rules/README.md');

/** Writes the page of all rules beside the rules. */
writeFileSync(PAGE, markdownPage());
console.log(PAGE);
