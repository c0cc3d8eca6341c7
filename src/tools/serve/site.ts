import { createRequire } from 'node:module';
import path from 'node:path';
import webpack, { type Configuration, type MultiCompiler } from 'webpack';

type ConfigOf = (env: Record<string, unknown>, argv: { mode: string }) => Configuration;

/** Folder that the workbench and the pane are built into. */
export const SITE = 'build/site';

/** What was compiled once need not be compiled again. */
function cached(root: string, mode: string, config: Configuration): Configuration {
  return {
    ...config,
    infrastructureLogging: { level: 'warn' },
    cache: {
      type: 'filesystem',
      name: `${config.name}-${mode}`,
      cacheDirectory: path.join(root, 'build/cache'),
      buildDependencies: { config: [path.join(root, 'webpack.config.js'), path.join(root, 'package-lock.json')] },
    },
  };
}

/**
 * Compiler of the whole workbench: the unmodified pane and the page beside it, in one folder below `root`.
 * `mode` is that of the pane.
 */
export function siteCompiler(root: string, mode: 'development' | 'production'): MultiCompiler {
  const configs = createRequire(path.join(root, 'package.json'))('./webpack.config.js') as Record<
    'addin' | 'workbench',
    ConfigOf
  >;
  const env = { out: SITE, keep: true };
  return webpack([
    cached(root, mode, configs.addin(env, { mode })),
    cached(root, mode, configs.workbench(env, { mode: 'development' })),
  ])!;
}

/** Builds the workbench into its folder and gives that folder; throws with the compiler's words where it fails. */
export async function buildSite(root: string): Promise<string> {
  const compiler = siteCompiler(root, 'production');
  const stats = await new Promise<webpack.MultiStats>((resolve, reject) =>
    compiler.run((error, result) => (error || !result ? reject(error ?? new Error('webpack')) : resolve(result))),
  );
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return path.join(root, SITE);
}
