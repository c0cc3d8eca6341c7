import fs from 'node:fs';
import path from 'node:path';

const LINUX = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(
  (name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`],
);
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  .filter((folder): folder is string => Boolean(folder))
  .flatMap((folder) => [
    path.join(folder, 'Google/Chrome/Application/chrome.exe'),
    path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]);

/** Program file of an installed Chromium, Chrome or Edge; null where there is none. `CHROME_PATH` wins. */
export function installedChromium(): string | null {
  const candidates = [process.env.CHROME_PATH, ...LINUX, ...MAC, ...WINDOWS];
  return candidates.find((file): file is string => Boolean(file) && fs.existsSync(file!)) ?? null;
}
