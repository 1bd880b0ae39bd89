import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, mergeConfig, type PluginOption, preview } from 'vite'
import shared from '../../.storybook/vite.config.ts'

/** One of the bench's pages, built as for production and served on a free port of this machine. */
export async function servePage(
  folder: string,
  plugins: PluginOption[] = [],
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'flashkit-bench-'))
  const config = mergeConfig(shared, {
    root: new URL(folder, import.meta.url).pathname,
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
    preview: {
      host: '127.0.0.1',
      port: 0,
      // An isolated page has a clock of 5 µs instead of 100.
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
  })
  await build(config)
  const server = await preview(config)
  const [url] = server.resolvedUrls?.local ?? []
  if (!url) throw new Error('The preview server gave no address')
  return {
    url,
    async close() {
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
