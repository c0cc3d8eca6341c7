import path from 'node:path';
import { logErrorMessage } from 'office-addin-cli';
import WebpackDevServer from 'webpack-dev-server';
import { freePort } from './free-port';
import { serveOptions } from './options';
import { SITE, siteCompiler } from './site';

const ROOT = path.resolve(__dirname, '../..');

async function start(): Promise<void> {
  const options = serveOptions(process.argv.slice(2), process.env);
  const port = await freePort(options.port);
  console.log('正在准备工作台，第一次约需半分钟……');
  const compiler = siteCompiler(ROOT, 'development');
  const server = new WebpackDevServer(
    {
      port,
      host: 'localhost',
      hot: false,
      liveReload: false,
      client: false,
      static: path.join(ROOT, SITE),
      devMiddleware: { stats: 'errors-only' },
    },
    compiler,
  );
  compiler.hooks.done.tap('start', (stats) => {
    if (!stats.hasErrors()) console.log(`绩衡工作台：http://localhost:${port}/　（按 Ctrl+C 结束）`);
  });
  await server.start();
  if (options.open) await (await import('open')).default(`http://localhost:${port}/`);
}

start().catch((error: unknown) => {
  logErrorMessage(error);
  process.exitCode = 2;
});
