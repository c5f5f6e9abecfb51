import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A Chromium to drive, and the flags it needs here. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command))),
    ...MAC_APPS,
  ];
  return candidates.find(isExecutable);
}

/** The Chromium inside the npm package, unpacked with the libraries that a bare Linux lacks. */
async function packaged(): Promise<string> {
  // The package unpacks its own libraries only where it believes to be on this platform.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/**
 * Finds a browser: the path in CHROME_PATH, else an installed Chrome or Chromium, else the one in the
 * npm package (Linux on x64). `BROWSER=packaged` goes straight to the last. Throws with the command
 * that gets one.
 */
export async function findBrowser(): Promise<Browser> {
  const explicit = process.env['CHROME_PATH'];
  if (explicit !== undefined && explicit !== '') {
    if (isExecutable(explicit)) return { executablePath: explicit, args: ARGS };
    throw new Error(`CHROME_PATH names "${explicit}", which is not a program that can be run.`);
  }
  const found = process.env['BROWSER'] === 'packaged' ? undefined : installed();
  if (found !== undefined) return { executablePath: found, args: ARGS };
  if (process.platform === 'linux' && process.arch === 'x64') {
    return { executablePath: await packaged(), args: ARGS };
  }
  throw new Error(
    `No Chrome or Chromium was found on this machine (${process.platform} ${process.arch}). ` +
      'Get one with: npx playwright install chromium --no-shell && ' +
      'export CHROME_PATH="$(node -p "require(\'playwright-core\').chromium.executablePath()")"',
  );
}
