import type Module from 'node:module';

const PACKAGES = [
  '@univerjs/core',
  '@univerjs/core/facade',
  '@univerjs/preset-sheets-node-core',
  '@univerjs/sheets',
  '@univerjs/sheets-conditional-formatting',
  '@univerjs/sheets-conditional-formatting/facade',
];

/**
 * Gives a test file the spreadsheet engine as Node's own loader loads it: some of its packages are ES modules inside
 * CommonJS, which Node (20.19 and later) loads and jest does not; and it is loaded once a process, not once a test file.
 */
const { createRequire } = process.getBuiltinModule('node:module') as typeof Module;
const realRequire = createRequire(__filename);
for (const name of PACKAGES) jest.doMock(name, () => realRequire(name) as object);
