import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { serveSite } from '../site.ts'

/** A host's page, built as a host builds it, on a free port of this machine. */
export interface PageSite {
  readonly url: string
  close(): void
}

/** Builds one of the pages beside this file, over the built package, and serves it. */
export async function servePage(name: string): Promise<PageSite> {
  const folder = mkdtempSync(join(tmpdir(), 'end-to-end-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      rolldownOptions: {
        input: new URL(name, import.meta.url).pathname,
        output: {
          entryFileNames: 'page.js',
          chunkFileNames: '[name].js',
          assetFileNames: 'page.[ext]',
        },
      },
    },
  })
  const files = readdirSync(folder).map(file => [
    `/${file}`,
    readFileSync(join(folder, file), 'utf8'),
  ])
  rmSync(folder, { recursive: true, force: true })
  return serveSite(
    '<link rel="stylesheet" href="/page.css"><main id="root"></main><script type="module" src="/page.js"></script>',
    Object.fromEntries(files),
  )
}
