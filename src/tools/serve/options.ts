import { parseArgs } from 'node:util';
import { parseNumber } from 'office-addin-cli';

export interface ServeOptions {
  readonly port: number;
  /** Open the address in the person's browser. */
  readonly open: boolean;
}

const DEFAULT_PORT = 8080;

function validPort(text: string): number {
  const port = parseNumber(text, `端口应为数字：${text}`);
  if (port === undefined || port < 1 || port > 65_535) throw new Error(`端口应在 1 到 65535 之间：${text}`);
  return port;
}

/** Options of `npm start` from its arguments and environment; throws a Chinese sentence for what it cannot take. */
export function serveOptions(args: readonly string[], environment: NodeJS.ProcessEnv): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
  });
  const wanted = values.port ?? environment.PORT;
  return {
    port: wanted ? validPort(wanted) : DEFAULT_PORT,
    open: !values['no-open'] && !environment.CI,
  };
}
