import { main } from './main';
import { nodeIo } from './node-io';

/** Set by the build from package.json. */
declare const JIHENG_VERSION: string;

/** The reader of a pipe may go away (`jiheng … | head`): that is no fault. */
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});

main(process.argv.slice(2), nodeIo(JIHENG_VERSION)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`没有做完，是程序的问题。请把下面的说明发给软件维护人员。\n${detail}\n`);
    process.exitCode = 2;
  },
);
