const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { BannerPlugin, DefinePlugin } = require('webpack');

const { version } = require('./package.json');

const from = (...parts) => path.resolve(__dirname, ...parts);
const DEV_URL = 'https://localhost:3000';

/** Where office.js comes from: the bureau's own host (default), or one of Microsoft's. */
const OFFICE_JS = {
  self: 'office/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'cdn-21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** The part of office.js that Excel loads; telemetry files stay out. */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'zh-tw/office_strings.js',
  'zh-hk/office_strings.js',
];

/** The hash is that of an empty style element: Fluent fills it by script, so no inline style is needed. */
function contentSecurityPolicy(officeJs) {
  const office = officeJs.startsWith('https:') ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${office}`,
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const typescript = {
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
    ],
  },
};

/** Packages that tools load at run time instead of carrying them in their bundle. */
const INSTALLED =
  /^(webpack|webpack-dev-server|playwright-core|@sparticuz\/chromium|open|axe-core|@univerjs\/|@microsoft\/office-js|office-addin-)/;

function nodeProgram(name, entry, output, externals = []) {
  return {
    ...typescript,
    name,
    mode: 'production',
    target: 'node20',
    entry,
    output: { path: output, filename: '[name].cjs', library: { type: 'commonjs2' } },
    externals,
    externalsPresets: { node: true },
    node: { __dirname: false, __filename: false },
    optimization: { minimize: false },
    performance: false,
    stats: 'errors-warnings',
  };
}

/** `npx jiheng` runs the file itself. */
const executable = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('executable', () => fs.chmodSync(from('build/cli/jiheng.cjs'), 0o755)),
};

const cli = () => {
  const config = nodeProgram('cli', { jiheng: from('src/cli/jiheng.ts') }, from('build/cli'));
  config.plugins = [
    new DefinePlugin({ JIHENG_VERSION: JSON.stringify(version) }),
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    executable,
  ];
  return config;
};

const tools = () => {
  const entry = { start: from('src/tools/serve/start.ts'), 'start-excel': from('src/tools/serve/start-excel.ts') };
  const optional = {
    bench: 'bench/bench.ts',
    'check-external': 'external/check-external.ts',
    gold: 'gold/gold.ts',
    picture: 'picture/picture.ts',
    'rules-page': 'rules-page/rules-page.ts',
  };
  for (const [name, file] of Object.entries(optional)) {
    if (fs.existsSync(from('src/tools', file))) entry[name] = from('src/tools', file);
  }
  const external = ({ request }, callback) =>
    INSTALLED.test(request)
      ? callback(null, `${request === 'open' || request.startsWith('@sparticuz') ? 'import' : 'commonjs'} ${request}`)
      : callback();
  const program = nodeProgram('tools', entry, from('build/tools'), [external]);
  return {
    ...program,
    // webpack.config.js itself is loaded at run time, from the project's folder.
    module: { ...program.module, parser: { javascript: { createRequire: false } } },
    plugins: [new DefinePlugin({ JIHENG_VERSION: JSON.stringify(version) })],
  };
};

function officeCopies() {
  const dist = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  return OFFICE_FILES.map((file) => ({ from: path.join(dist, file), to: `office/${file}`, info: { minimized: true } }));
}

/** A manifest that still names this machine installs nowhere else. */
const localAddressWarning = {
  apply: (compiler) =>
    compiler.hooks.done.tap('local-address', () =>
      console.warn(`清单仍指向 ${DEV_URL}。部署前请用 npm run build -- --env url=https://… 指明财政局的地址。`),
    ),
};

/** The deployable add-in: `--env url=https://…` is where the bureau serves it, `--env office=self|cdn|cdn-21vianet`. */
const addin = (env = {}, argv = {}) => {
  const url = (env.url ?? DEV_URL).replace(/\/$/, '');
  const officeJs = OFFICE_JS[env.office ?? 'self'];
  if (!officeJs) throw new Error(`--env office 只能是 ${Object.keys(OFFICE_JS).join('、')}`);
  const production = (argv.mode ?? 'production') === 'production';
  return {
    ...typescript,
    name: 'addin',
    mode: production ? 'production' : 'development',
    target: ['web', 'es2020'],
    devtool: production ? false : 'source-map',
    entry: { taskpane: from('src/taskpane/index.tsx') },
    output: {
      path: env.out ? from(env.out) : from('dist'),
      filename: '[name].[contenthash:12].js',
      chunkFilename: '[name].[contenthash:12].js',
      clean: !env.keep,
    },
    plugins: [
      new DefinePlugin({ JIHENG_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        template: from('src/taskpane/start/taskpane.html'),
        filename: 'taskpane.html',
        scriptLoading: 'module',
        templateParameters: { officeJs, csp: contentSecurityPolicy(officeJs) },
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          ...(officeJs === OFFICE_JS.self ? officeCopies() : []),
          { from: from('assets/icon*.png'), to: 'assets/[name][ext]' },
          { from: from('src/taskpane/start/preflight.js'), to: 'preflight.js', info: { minimized: true } },
          { from: from('src/taskpane/start/help.html'), to: 'help.html' },
          { from: from('src/taskpane/start/page.css'), to: 'page.css' },
          { from: from('src/taskpane/start/NOTICE.txt'), to: 'NOTICE.txt' },
          {
            from: from('manifest.xml'),
            to: 'manifest.xml',
            transform: (text) => text.toString().replaceAll(DEV_URL, url),
          },
        ],
      }),
      ...(url === DEV_URL && !env.out ? [localAddressWarning] : []),
    ],
    performance: { hints: false },
    infrastructureLogging: { level: 'error' },
    stats: 'errors-warnings',
  };
};

/** The workbench page beside the pane; never part of the deployable. */
const workbench = (env = {}, argv = {}) => ({
  ...typescript,
  name: 'workbench',
  mode: argv.mode ?? 'development',
  devtool: false,
  // React that looks for mistakes of the grid's library takes as long as all the rest of the page.
  optimization: { nodeEnv: 'production' },
  target: ['web', 'es2020'],
  entry: { workbench: from('src/workbench/page/index.ts'), frame: from('src/workbench/frame/index.ts') },
  output: {
    path: env.out ? from(env.out) : from('build/site'),
    filename: 'workbench/[name].js',
    chunkFilename: 'workbench/[name].js',
  },
  module: {
    rules: [...typescript.module.rules, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  plugins: [
    new DefinePlugin({ JIHENG_VERSION: JSON.stringify(version) }),
    new MiniCssExtractPlugin({ filename: 'workbench/[name].css' }),
    new HtmlPlugin({
      template: from('src/workbench/page/index.html'),
      filename: 'index.html',
      chunks: ['workbench'],
      minify: false,
    }),
    new HtmlPlugin({
      template: from('src/workbench/frame/frame.html'),
      filename: 'frame.html',
      chunks: ['frame'],
      templateParameters: { csp: contentSecurityPolicy(OFFICE_JS.self) },
      minify: false,
    }),
    new CopyPlugin({ patterns: [{ from: from('test/data/samples/*.{xlsx,json}'), to: 'samples/[name][ext]' }] }),
  ],
  performance: { hints: false },
  infrastructureLogging: { level: 'error' },
  stats: 'errors-warnings',
});

module.exports = (env, argv) => [cli(), tools(), addin(env, argv), workbench(env, argv)];
Object.assign(module.exports, { addin, workbench });
