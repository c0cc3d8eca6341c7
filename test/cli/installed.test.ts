import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const SAMPLE = 'test/data/samples/pingwu-government-office-2023.xlsx';

/** Runs the command as a person does after `npm ci`. Gives its exit code and what it prints. */
function jiheng(...args: readonly string[]): { code: number; output: string } {
  try {
    const output = execFileSync('npx', ['--no-install', 'jiheng', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { code: 0, output };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, output: stdout };
  }
}

describe('the installed command', () => {
  test('runs', () => expect(jiheng('--version')).toMatchObject({ code: 0 }));

  test('checks a file and gives the contract’s exit code', () => {
    const { code, output } = jiheng('check', SAMPLE);
    expect(code).toBe(1);
    expect(output).toContain('必改');
  });
});
