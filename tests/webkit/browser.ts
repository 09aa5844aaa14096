import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { ELEMENT, startDriver, startScreen, type Driver, type Screen } from './driver.ts';
import { named, type Role } from './named.ts';

/**
 * WebKit, the engine of Safari, for the tests of a file. Each page has a profile of its own, and must stay
 * free of errors and of policy violations.
 */
export function useWebKit(): { page: (address: string) => Promise<WebKitPage> } {
  let screen: Screen;
  let open: WebKitPage[] = [];

  beforeAll(async () => {
    screen = await startScreen();
  });
  afterEach(async () => {
    const pages = open;
    open = [];
    const problems = await Promise.all(pages.map((page) => page.problems()));
    await Promise.all(pages.map((page) => page.close()));
    expect(problems.flat()).toEqual([]);
  });
  afterAll(() => {
    screen.stop();
  });

  const page = async (address: string): Promise<WebKitPage> => {
    const driver = await startDriver(screen.display);
    const { sessionId } = (await driver.send('POST', '/session', { capabilities: {} })) as { sessionId: string }; // what the protocol says
    const made = pageOf(driver, `/session/${sessionId}`);
    open.push(made);
    await made.goto(address);
    return made;
  };
  return { page };
}

/** What the browser says when it leaves out its own fade between two pages, as on a busy machine. No code of ours skips one. */
const GAVE_UP_FADING = 'AbortError: Skipping view transition because skipTransition() was called.';

function pageOf({ send, stop }: Driver, session: string): WebKitPage {
  let problems: string[] = [];
  const run: WebKitPage['run'] = async (body, ...args) => {
    const value = await send('POST', `${session}/execute/sync`, { script: `return (${String(body)})(...arguments)`, args });
    return value as never; // what the function gives back, as far as JSON can hold it
  };
  const gather = async (): Promise<string[]> => {
    const seen = await run(() => (globalThis as unknown as { problems?: string[] }).problems?.splice(0) ?? []);
    problems = [...problems, ...seen.filter((problem) => problem !== GAVE_UP_FADING)];
    return problems;
  };
  const arrived = () =>
    run(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { problems: seen });
      addEventListener('error', ({ message }) => seen.push(message));
      addEventListener('unhandledrejection', ({ reason }) => seen.push(String(reason)));
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => seen.push(`policy: ${violatedDirective}`));
    });
  const element = async (role: Role, name: string | RegExp, within = 'body'): Promise<string> => {
    const pattern = typeof name === 'string' ? { text: name } : { source: name.source, flags: name.flags };
    await expect
      .poll(async () => (await run(named, role, pattern, within, false)) !== null, { message: `${role} ${String(name)}` })
      .toBe(true);
    const found = (await run(named, role, pattern, within, true)) as Record<string, string> | null; // an element, as the protocol hands it over
    const id = found?.[ELEMENT];
    if (!id) throw new Error(`The ${role} ${String(name)} went away.`);
    return `${session}/element/${id}`;
  };
  const navigate = async (method: string, body = {}): Promise<void> => {
    await gather();
    await send('POST', `${session}/${method}`, body);
    await arrived();
  };
  return {
    run,
    problems: gather,
    goto: (url) => navigate('url', { url }),
    reload: () => navigate('refresh'),
    back: () => navigate('back'),
    close: async () => {
      await send('DELETE', session);
      stop();
    },
    enter: async (selector) => {
      const found = (await run((one: string) => document.querySelector(one), selector)) as Record<string, string> | null; // an element, as the protocol hands it over
      await send('POST', `${session}/frame`, { id: found });
      await arrived();
    },
    leave: async () => {
      await gather();
      await send('POST', `${session}/frame/parent`, {});
    },
    resize: async (width, height) => void (await send('POST', `${session}/window/rect`, { width, height })),
    see: async (role, name) => void (await element(role, name)),
    press: (role, name, within) => onceAble(async () => send('POST', `${await element(role, name, within)}/click`, {})),
    type: (name, text) => onceAble(async () => send('POST', `${await element('textbox', name)}/value`, { text })),
    text: (selector) => run((one: string) => document.querySelector(one)?.textContent.trim() ?? '', selector),
  };
}

/** Does something with an element once it can be done: it may still be on its way to its place. */
async function onceAble(act: () => Promise<unknown>): Promise<void> {
  const done = async (): Promise<boolean> => {
    try {
      await act();
      return true;
    } catch (error) {
      if (String(error).includes('not interactable')) return false;
      throw error;
    }
  };
  await expect.poll(done).toBe(true);
}

export interface WebKitPage {
  readonly goto: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** Goes into a frame, where all that follows happens, until `leave`. */
  readonly enter: (selector: string) => Promise<void>;
  readonly leave: () => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Waits for something that can be seen, by its role and name as a reader has them. */
  readonly see: (role: Role, name: string | RegExp) => Promise<void>;
  /** Presses it as a pointer would; `within` a part of the page. */
  readonly press: (role: Role, name: string | RegExp, within?: string) => Promise<void>;
  /** Types into the field of that name. */
  readonly type: (name: string | RegExp, text: string) => Promise<void>;
  /** The text of the first element that fits; nothing when there is none. */
  readonly text: (selector: string) => Promise<string>;
  /** Runs a function in the page, which must not reach outside itself. */
  readonly run: <Args extends readonly unknown[], Value>(body: (...args: Args) => Value, ...args: Args) => Promise<Awaited<Value>>;
  /** What went wrong on the pages so far. */
  readonly problems: () => Promise<string[]>;
}
