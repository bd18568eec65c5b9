// The promises of the shell, on a real Electron: what a page that went wrong could not do.

import { expect, test } from './desktop-app.ts';

test('shows a page without Node in a sandbox, under an origin of its own', async ({ launch }) => {
  const { electron, page } = await launch();
  expect(page.url()).toBe('app://planner/index.html');
  expect(
    await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer'].filter((name) => name in window)),
  ).toEqual([]);
  expect(await page.evaluate(() => [Object.isFrozen(window.desktop), crossOriginIsolated, isSecureContext])).toEqual([true, true, true]);
  const preferences = await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
  });
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false });
});

test('stays on its page and opens no other window', async ({ launch }) => {
  const { electron, page } = await launch();
  await electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (url) => Promise.resolve(void opened.push(url));
  });
  const opened = await page.evaluate(() => [window.open('https://example.com/'), window.open('app://planner/index.html'), window.open('')]);
  expect(opened).toEqual([null, null, null]);
  for (const address of ['https://example.com/', 'file:///etc/passwd', 'data:text/html,<h1>elsewhere</h1>', 'app://elsewhere/']) {
    await page.evaluate((url) => {
      const link = document.createElement('a');
      link.href = url;
      document.body.append(link);
      link.click();
      link.remove();
    }, address);
  }
  await page.evaluate(() => window.open('https://www.immd.gov.hk/eng/facts/'));
  // Asked of Electron itself: Playwright waits for navigations that were stopped.
  const shown = await electron.evaluate(async ({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows();
    const contents = windows[0]?.webContents;
    return [windows.length, contents?.getURL(), (await contents?.executeJavaScript('document.querySelectorAll("button").length')) > 5];
  });
  expect(shown).toEqual([1, 'app://planner/index.html', true]);
  expect(await electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([
    'https://www.immd.gov.hk/eng/facts/',
  ]);
});

test('gets no permission', async ({ launch }) => {
  const { page } = await launch();
  const states = await page.evaluate(() =>
    Promise.all(
      ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'clipboard-write'].map(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      ),
    ),
  );
  expect(new Set(states)).toEqual(new Set(['denied']));
  const asked = await page.evaluate(async () => [
    await Notification.requestPermission(),
    await navigator.clipboard.readText().catch((error: Error) => error.name),
    await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('found'),
        ({ code }) => resolve(code),
      ),
    ),
  ]);
  expect(asked).toEqual(['denied', 'NotAllowedError', 1]);
});

test('runs no script but the program’s own, and reaches no network', async ({ launch }) => {
  const { page } = await launch();
  const found = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
    const inline = document.createElement('script');
    inline.textContent = 'window.inlineRan = true';
    const foreign = document.createElement('script');
    foreign.src = 'data:text/javascript,window.foreignRan=true';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    document.head.append(inline, foreign);
    document.body.append(frame);
    const fetched = await fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    );
    const evaluated = await new Promise((resolve) => {
      // In a task of its own: what a test evaluates itself is allowed to.
      setTimeout(() => {
        try {
          // oxlint-disable-next-line no-eval -- the test is that it does not run
          resolve((0, eval)('"evaluated"'));
        } catch (error) {
          resolve((error as Error).name);
        }
      });
    });
    return { fetched, evaluated, violations, ran: ['inlineRan', 'foreignRan'].filter((name) => name in window) };
  });
  expect(found).toMatchObject({ fetched: 'refused', evaluated: 'EvalError', ran: [] });
  expect(found.violations).toEqual(expect.arrayContaining(['script-src-elem', 'connect-src']));
});

test('serves nothing but the built page over app://', async ({ launch }) => {
  const { electron, page } = await launch();
  const paths = [
    'index.html',
    '..%2fmain%2findex.js',
    '%2e%2e%2fmain%2findex.js',
    '..%5cmain%5cindex.js',
    '../main/index.js',
    'package.json',
    '%00',
  ];
  const answers = await electron.evaluate(
    ({ net }, asked) =>
      Promise.all(
        asked.map(async (path) => {
          const answer = await net.fetch(`app://planner/${path}`);
          return [path, answer.status, (await answer.text()).length > 0];
        }),
      ),
    paths,
  );
  expect(answers).toEqual([
    ['index.html', 200, true],
    ['..%2fmain%2findex.js', 400, false],
    ['%2e%2e%2fmain%2findex.js', 400, false],
    ['..%5cmain%5cindex.js', 400, false],
    ['../main/index.js', 404, false],
    ['package.json', 404, false],
    ['%00', 400, false],
  ]);
  const headers = await page.evaluate(async () => Object.fromEntries((await fetch('index.html')).headers));
  expect(headers['content-security-policy']).toContain("worker-src 'self'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('answers no frame but its own page', async ({ launch }) => {
  const { electron } = await launch();
  // A foreign page, and a frame within our page, given the very preload of the program: what they ask is refused.
  const answers = await electron.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/index.cjs`;
    const ask = `desktop.recentFiles().then(() => 'answered', (error) => error.message)`;
    const webPreferences = { preload, sandbox: true, contextIsolation: true, nodeIntegrationInSubFrames: true };
    const foreign = new BrowserWindow({ show: false, webPreferences });
    await foreign.loadURL('data:text/html,<h1>foreign</h1>');
    const own = new BrowserWindow({ show: false, webPreferences });
    await own.loadURL('app://planner/index.html');
    await own.webContents.executeJavaScript(
      `new Promise((loaded) => {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<p>inner</p>';
        frame.onload = () => loaded(true);
        document.body.append(frame);
      })`,
    );
    const [inner] = own.webContents.mainFrame.frames;
    const said = [
      await own.webContents.executeJavaScript(ask),
      await foreign.webContents.executeJavaScript(ask),
      inner ? await inner.executeJavaScript(ask) : 'no inner frame',
    ] as string[];
    own.destroy();
    foreign.destroy();
    return said;
  });
  expect(answers[0]).toBe('answered');
  for (const answer of answers.slice(1)) expect(answer).toMatch(/recentFiles: refused/);
});

test('refuses malformed input and paths that nobody picked', async ({ launch }) => {
  const { page } = await launch();
  const answers = await page.evaluate(async () => {
    const desktop = window.desktop as unknown as Record<string, (...input: unknown[]) => Promise<unknown>>;
    const ask = (method: string, ...input: unknown[]) => desktop[method]?.(...input).catch((error: Error) => error.message);
    return [
      await ask('openScenario', 5),
      await ask('saveScenario', { toString: 'x' }, undefined, 'name'),
      await ask('setDocumentState', { name: 'x', edited: 'yes' }),
      await ask('openExternal', 'https://example.com/'),
      await ask('openScenario', '/etc/passwd'),
      await ask('saveScenario', 'x', '/tmp/never-picked.json', 'name'),
    ];
  });
  for (const answer of answers.slice(0, 3)) expect(answer).toMatch(/malformed input/);
  expect(answers[3]).toMatch(/not on the list/);
  expect(answers.slice(4)).toEqual([
    { ok: false, reason: 'no-permission', path: '/etc/passwd' },
    { ok: false, reason: 'no-permission', path: '/tmp/never-picked.json' },
  ]);
  // A File made by a script stands for nothing on the disk.
  expect(await page.evaluate(() => window.desktop?.pathOfDroppedFile(new File(['x'], 'passwd')))).toBe('');
});
