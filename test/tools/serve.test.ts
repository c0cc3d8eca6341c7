import net from 'node:net';
import { freePort } from '../../src/tools/serve/free-port';
import { serveOptions } from '../../src/tools/serve/options';

describe('options of npm start', () => {
  test.each<[string[], NodeJS.ProcessEnv, { port: number; open: boolean }]>([
    [[], {}, { port: 8080, open: true }],
    [[], { PORT: '9000' }, { port: 9000, open: true }],
    [['--port', '9001'], { PORT: '9000' }, { port: 9001, open: true }],
    [['--no-open'], {}, { port: 8080, open: false }],
    [[], { CI: 'true' }, { port: 8080, open: false }],
  ])('%j with %j', (args, environment, expected) => expect(serveOptions(args, environment)).toEqual(expected));

  test.each([['abc'], ['0'], ['70000']])('refuses port %s', (port) =>
    expect(() => serveOptions(['--port', port], {})).toThrow(/端口/),
  );
});

test('a taken port gives the next free one', async () => {
  const taken = net.createServer();
  await new Promise<void>((resolve) => taken.listen(0, 'localhost', resolve));
  const { port } = taken.address() as net.AddressInfo;
  expect(await freePort(port)).toBeGreaterThan(port);
  await new Promise((resolve) => taken.close(resolve));
});
