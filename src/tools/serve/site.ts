import { createRequire } from 'node:module';
import path from 'node:path';
import webpack, { type Configuration, type MultiCompiler } from 'webpack';

type ConfigOf = (env: Record<string, unknown>, argv: { mode: string }) => Configuration;

/** Folder that the workbench and the pane are built into. */
export const SITE = 'build/site';

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
  return webpack([configs.addin(env, { mode }), configs.workbench(env, { mode: 'development' })])!;
}
