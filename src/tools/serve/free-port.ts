import net from 'node:net';

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });
}

const TRIES = 100;

/** The wanted port, or the next free one above it; throws where none of the next hundred is free. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + TRIES && port <= 65_535; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`从 ${wanted} 起的端口都被占用，请用 --port 指定另一个。`);
}
