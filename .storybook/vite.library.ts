import { globSync } from 'node:fs'
import { defineConfig, mergeConfig } from 'vite'
import shared from './vite.config.ts'

const root = new URL('..', import.meta.url).pathname
const entries = [...globSync(`${root}src/exports/*.ts`), `${root}src/cli/flashkit.ts`]

/** The package: one output module for each source module, and one stylesheet. */
export default mergeConfig(
  shared,
  defineConfig({
    root,
    publicDir: false,
    build: {
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'], // The first with light-dark().
      outDir: 'dist',
      minify: false,
      cssMinify: true,
      cssCodeSplit: false,
      sourcemap: false,
      lib: { entry: entries, formats: ['es'], cssFileName: 'styles' },
      rolldownOptions: {
        external: id => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
        output: {
          preserveModules: true,
          preserveModulesRoot: `${root}src`,
          entryFileNames: '[name].js',
        },
      },
    },
  }),
)
