import path from 'node:path';
import { buildSite } from '../../../src/tools/serve/site';

/** Builds the workbench once, before all browser tests. */
export default async function build(): Promise<void> {
  await buildSite(path.resolve(__dirname, '../../..'));
}
