import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** Keeps Chromium from asking for anything that isn't on this machine. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
]

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The path of a Chromium: the one that CHROMIUM_PATH names, an installed Chrome or Chromium,
 * Playwright's own, or else Debian's, installed now (as root).
 */
export function findChromium(): string {
  const found = [process.env.CHROMIUM_PATH, ...usualPlaces, chromium.executablePath()].find(
    path => path !== undefined && existsSync(path),
  )
  if (found !== undefined) return found
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('No browser found: installing chromium with apt-get …')
    execFileSync('apt-get', ['update'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return '/usr/bin/chromium'
  }
  throw new Error(
    'The browser tests need Chrome or Chromium, and none was found. Install one, run ' +
      '"npx playwright install chromium", or name one in CHROMIUM_PATH.',
  )
}
