import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { logErrorMessage } from 'office-addin-cli';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import webpack, { type Configuration } from 'webpack';
import WebpackDevServer from 'webpack-dev-server';

const ROOT = path.resolve(__dirname, '../..');
const PORT = 3000;
const OUT = 'build/excel';

/** A developer's add-in has an id and a name of its own, so that it can be installed beside the released one. */
const DEVELOPER = { id: '2f7b6c14-90de-4a1b-8b53-4f0c2e9d7a61', name: '绩衡（开发）' };

function writeDeveloperManifest(): string {
  const released = fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  const text = released
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${DEVELOPER.id}</Id>`)
    .replace('<DisplayName DefaultValue="绩衡">', `<DisplayName DefaultValue="${DEVELOPER.name}">`);
  const file = path.join(ROOT, OUT, 'manifest.xml');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  return file;
}

const STEPS = (manifest: string): string => `
加载项已在 https://localhost:${PORT}/ 运行，清单：${manifest}

Windows：另开一个命令行窗口，运行
    npx office-addin-debugging start "${manifest}" desktop
Mac：把清单复制到
    ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/
  然后重新打开 Excel，在“插入 → 我的加载项”中选择“${DEVELOPER.name}”。
网页版：打开一个工作簿，选择“插入 → 加载项 → 上传我的加载项”，选中上面的清单。

第一次使用会请求信任开发证书。按 Ctrl+C 结束。`;

async function startExcel(): Promise<void> {
  const addin = (
    createRequire(path.join(ROOT, 'package.json'))('./webpack.config.js') as {
      addin: (env: object, argv: object) => Configuration;
    }
  ).addin;
  const compiler = webpack(addin({ out: OUT, keep: true }, { mode: 'development' }))!;
  const manifest = writeDeveloperManifest();
  const { ca, cert, key } = await getHttpsServerOptions();
  const server = new WebpackDevServer(
    {
      port: PORT,
      host: 'localhost',
      server: { type: 'https', options: { ca, cert, key } },
      headers: { 'Access-Control-Allow-Origin': '*' },
      hot: false,
      liveReload: false,
      client: false,
      devMiddleware: { stats: 'errors-warnings' },
    },
    compiler,
  );
  await server.start();
  console.log(STEPS(manifest));
}

startExcel().catch((error: unknown) => {
  logErrorMessage(error);
  process.exitCode = 2;
});
