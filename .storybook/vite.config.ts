import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** What Storybook, the tests and the library build share. */
export default defineConfig({
  plugins: [
    react(),
    vanillaExtractPlugin({
      identifiers: ({ debugId, hash }) => (debugId ? `flash-${debugId}-${hash}` : `flash-${hash}`),
    }),
  ],
})
