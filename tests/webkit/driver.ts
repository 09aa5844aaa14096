import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { knownFonts } from '../site/fonts.ts';

/**
 * Starts a screen that nobody sees.
 *
 * @throws Error that says what to install when the program is missing
 */
export async function startScreen(): Promise<Screen> {
  const stdio: StdioOptions = ['ignore', 'ignore', 'ignore', 'pipe'];
  const screen = await started('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {}, stdio);
  const [display] = (await once(screen.stdio[3] ?? screen, 'data')) as [Buffer]; // a pipe gives bytes
  return { display: `:${String(display).trim()}`, stop: () => screen.kill() };
}

/**
 * Starts WebKitWebDriver on a screen, and gives what it takes to speak to it. Each page has a driver of its own:
 * one that was used before may never answer the wish for another session.
 *
 * @throws Error that says what to install when the program is missing
 */
export async function startDriver(display: string): Promise<Driver> {
  const port = await freePort();
  const driver = await started('WebKitWebDriver', [`--port=${port}`], { DISPLAY: display, ...knownFonts() }, 'ignore');
  const send: Send = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = (await answer.json()) as { value: unknown }; // what the protocol says
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  while (!(await send('GET', '/status').then(ready, () => false))) await new Promise((resolve) => setTimeout(resolve, 100));
  return { send, stop: () => driver.kill() };
}

/** The name under which the protocol hands over an element. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const ready = (status: unknown): boolean => (status as { ready: boolean }).ready; // what the protocol says

async function started(program: string, args: string[], env: Record<string, string>, stdio: StdioOptions): Promise<ChildProcess> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio });
  try {
    await once(child, 'spawn');
  } catch {
    throw new Error(`${program} could not be started. Debian has it in a package: apt-get install webkit2gtk-driver xvfb.`);
  }
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  await new Promise((done) => server.close(done));
  return port;
}

type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

export interface Driver {
  /** Sends a command of the WebDriver protocol and gives its value. */
  readonly send: Send;
  readonly stop: () => boolean;
}

export interface Screen {
  /** As programs have it in DISPLAY. */
  readonly display: string;
  readonly stop: () => boolean;
}
