import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright'
import { build, mergeConfig } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import shared from '../../.storybook/vite.config.ts'
import { chromiumFlags, findChromium } from '../chromium.ts'
import { serveSite } from '../site.ts'
import type { Scene } from './app.tsx'

const here = new URL('.', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'hydration-'))
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Builds one side with one React, which its dependencies get too, as for development. */
async function buildSide(side: 'server' | 'client', react: '18' | '19'): Promise<string> {
  const outDir = join(folder, react, side)
  await build(
    mergeConfig(shared, {
      configFile: false,
      logLevel: 'error',
      mode: 'development',
      define: { 'process.env.NODE_ENV': '"development"' },
      resolve:
        react === '18'
          ? {
              alias: [
                { find: /^react(?=$|\/)/, replacement: 'react-18' },
                { find: /^react-dom(?=$|\/)/, replacement: 'react-dom-18' },
              ],
            }
          : {},
      ssr: { noExternal: true, target: 'node' },
      build: {
        outDir,
        minify: false,
        reportCompressedSize: false,
        ssr: side === 'server' ? `${here}server.tsx` : false,
        rolldownOptions: {
          input: `${here}${side}.tsx`,
          output: { entryFileNames: '[name].js' },
        },
      },
    }),
  )
  return join(outDir, `${side}.js`)
}

describe.each(['19', '18'] as const)('React %s', react => {
  let renderScene: (scene: Scene) => Promise<string>
  let scripts: Record<string, string>

  beforeAll(async () => {
    const [server, client] = [await buildSide('server', react), await buildSide('client', react)]
    renderScene = (await import(server)).renderScene
    scripts = Object.fromEntries(
      globSync('**/*.js', { cwd: dirname(client) }).map(file => [
        `/${file}`,
        readFileSync(join(dirname(client), file), 'utf8'),
      ]),
    )
  }, 60_000)

  test.each([
    { isLoaded: false, hasRules: false, locale: 'en' },
    { isLoaded: true, hasRules: false, locale: 'en' },
    { isLoaded: true, hasRules: true, locale: 'en' },
    { isLoaded: true, hasRules: true, locale: 'ar' },
  ])('hydrates under StrictMode without a word: %o', async scene => {
    const html = await renderScene(scene)
    const data = JSON.stringify(scene).replaceAll('"', '&quot;')
    const site = await serveSite(
      `<div id="root" data-scene="${data}">${html}</div>
       <script type="module" src="/client.js"></script>`,
      scripts,
    )
    // Another zone than the server’s.
    const page = await browser.newPage({ timezoneId: 'Australia/Sydney' })
    const said: string[] = []
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text())
    })
    page.on('pageerror', error => said.push(String(error)))
    try {
      await page.goto(site.url)
      // Only a hydrated form answers: a company has no first name.
      await page.locator('input[name="firstName"]').waitFor()
      await page.locator('label:has(input[value="company"])').first().click()
      await page.locator('input[name="companyName"]').waitFor()
      // Its second step comes from a chunk that the server never loads.
      await page.locator('[data-flash="wizard-actions"] button').first().click()
      await page.locator('input[name="dob"]').waitFor()
      expect(await page.locator('#root').getAttribute('data-react')).toMatch(
        new RegExp(`^${react}`),
      )
      expect(html.includes('name="firstName"')).toBe(scene.hasRules)
      // A server knows neither the viewer’s zone nor what time it is when they read.
      expect(html.match(/>[^<]*1:05[^<]*</g)).toHaveLength(2)
      await expect.poll(() => page.locator('time.absolute').textContent()).toMatch(/12:05/)
      expect(said).toEqual([])
    } finally {
      await page.close()
      site.close()
    }
  })
})
