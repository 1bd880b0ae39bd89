import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { mergeConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import shared from '../.storybook/vite.config.ts'
import { chromiumFlags, findChromium } from './chromium.ts'

const root = new URL('..', import.meta.url).pathname

/** A new object for each project: Vitest writes the project's name into the instance. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { executablePath: findChromium(), args: chromiumFlags },
  }),
  instances: [{ browser: 'chromium' as const, viewport: { width: 1280, height: 900 } }],
})

/** Dependencies that a browser test would else find late, which reloads the page under it. */
const optimizeDeps = {
  include: [
    '@apollo/client',
    '@apollo/client/errors',
    '@apollo/client/react',
    '@guidepup/virtual-screen-reader',
    '@tanstack/react-virtual',
    'axe-core',
    'graphql',
    'libphonenumber-js/min',
    'react',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
    'react-hook-form',
    'react/jsx-dev-runtime',
    'react/jsx-runtime',
    'zod/mini',
    ...[
      'Button',
      'Checkbox',
      'ComboBox',
      'I18nProvider',
      'Label',
      'Modal',
      'Popover',
      'RadioGroup',
      'TextField',
    ].map(part => `react-aria-components/${part}`),
  ],
}

/** Milliseconds after which something hangs. Long, since no test is about speed: that is for the bench. */
const testTimeout = 60_000

function browserProject(name: string, settings: object) {
  return mergeConfig(shared, {
    root,
    optimizeDeps,
    test: {
      name,
      browser: browser(),
      testTimeout,
      expect: { poll: { timeout: 20_000 } },
      ...settings,
    },
  })
}

/** Every story, played and then read by axe in both colour schemes, in one language. */
function storyProject(locale: 'en' | 'ar') {
  // One page for all, as in Storybook itself: each brings its own sandbox, and nothing is loaded twice.
  return mergeConfig(browserProject(`stories ${locale}`, { isolate: false }), {
    define: { __STORY_LOCALE__: JSON.stringify(locale) },
    cacheDir: `node_modules/.vite/stories-${locale}`,
    plugins: [storybookTest({ configDir: `${root}.storybook` })],
  })
}

export default defineConfig({
  root,
  test: {
    maxWorkers: 2, // On a machine of two cores it would be one, idle while a browser's tests wait.
    projects: [
      {
        root,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          testTimeout,
        },
      },
      browserProject('browser', {
        include: ['test/**/*.test.tsx'],
        setupFiles: ['test/quietConsole.ts'],
      }),
      storyProject('en'),
      storyProject('ar'),
    ],
  },
})
