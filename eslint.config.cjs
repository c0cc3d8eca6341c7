const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');

const PACKAGES = {
  react: ['react', 'react-dom', 'react/*', 'react-dom/*', '@fluentui/*'],
  node: ['node:*', 'fs', 'path', 'os', 'url', 'http'],
  workbook: ['hucre', 'hucre/*', 'fflate'],
};

/** Folders of `src` that a folder may not import: the import law of the house plan (src/README.md). */
const LAW = {
  core: {
    not: ['messages', 'packs', 'report', 'excel', 'xlsx', 'taskpane', 'commands', 'cli', 'workbench', 'tools'],
    packages: [...PACKAGES.react, ...PACKAGES.node, ...PACKAGES.workbook],
  },
  messages: {
    not: ['packs', 'report', 'excel', 'xlsx', 'taskpane', 'commands', 'cli', 'workbench', 'tools'],
    packages: [...PACKAGES.react, ...PACKAGES.node, ...PACKAGES.workbook],
  },
  packs: {
    not: ['messages', 'report', 'excel', 'xlsx', 'taskpane', 'commands', 'cli', 'workbench', 'tools'],
    packages: [...PACKAGES.react, ...PACKAGES.node, ...PACKAGES.workbook],
  },
  report: {
    not: ['packs', 'excel', 'xlsx', 'taskpane', 'commands', 'cli', 'workbench', 'tools'],
    packages: [...PACKAGES.react, ...PACKAGES.node, ...PACKAGES.workbook],
  },
  excel: {
    not: ['messages', 'packs', 'report', 'xlsx', 'taskpane', 'commands', 'cli', 'workbench', 'tools'],
    packages: [...PACKAGES.react, ...PACKAGES.node, ...PACKAGES.workbook],
  },
  xlsx: {
    not: ['messages', 'packs', 'report', 'excel', 'taskpane', 'commands', 'cli', 'workbench', 'tools'],
    packages: PACKAGES.react,
  },
  taskpane: {
    not: ['xlsx', 'commands', 'cli', 'workbench', 'tools'],
    packages: [...PACKAGES.node, ...PACKAGES.workbook],
  },
  commands: { not: ['xlsx', 'cli', 'workbench', 'tools'], packages: [...PACKAGES.node, ...PACKAGES.workbook] },
  cli: {
    not: ['excel', 'taskpane', 'commands', 'workbench', 'tools'],
    packages: [...PACKAGES.react, ...PACKAGES.workbook],
  },
  workbench: { not: ['tools'], packages: [] },
};

/** `import` lines that reach a forbidden folder, however many levels up they start. */
function lawOf(folder, { not, packages }) {
  const patterns = [
    { group: not.map((name) => `**/${name}/**`), message: `src/${folder} 不得引用这里（引用规则见 src/README.md）。` },
  ];
  if (packages.length > 0)
    patterns.push({ group: packages, message: `src/${folder} 不得依赖这个包（引用规则见 src/README.md）。` });
  return { files: [`src/${folder}/**/*.{ts,tsx}`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

/** All rules of a plug-in whose own configuration would bring a formatter along. */
function everyRuleOf(name, plugin) {
  return Object.fromEntries(Object.keys(plugin.rules).map((rule) => [`${name}/${rule}`, 'error']));
}

const officeGlobals = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: '只有 src/excel 和 src/workbench/host 可以使用 Office.js。',
}));

/** Views know only their port; the entry of the add-in alone joins them with Excel. */
const VIEW_LAW = { not: [...LAW.taskpane.not, 'excel'], packages: LAW.taskpane.packages };

module.exports = tseslint.config(
  { ignores: ['build/', 'dist/', 'node_modules/', 'test/data/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: '不用 default export。' },
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
          message: '单元格文字不可信，不得写成 HTML。',
        },
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: '单元格文字不可信，不得写成 HTML。' },
      ],
    },
  },
  {
    files: ['*.{js,cjs}', 'test/**/support/*.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use-*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/workbench/**'],
    rules: { 'no-restricted-globals': ['error', ...officeGlobals] },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: everyRuleOf('office-addins', officeAddins),
  },
  { files: ['src/taskpane/start/preflight.js'], languageOptions: { ecmaVersion: 5, sourceType: 'script' } },
  ...Object.entries(LAW).map(([folder, law]) => lawOf(folder, law)),
  { ...lawOf('taskpane', VIEW_LAW), ignores: ['src/taskpane/index.tsx'] },
);
