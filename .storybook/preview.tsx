import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { expectNoViolations } from './axe.ts'
import './preview.css'
import { expectQuietConsole, listenToConsole } from './quietConsole.ts'
import { loadSandbox, withSandbox } from './sandbox.tsx'

// A part that loads on demand takes its time from a development server on a slow machine.
configure({ asyncUtilTimeout: 20_000 })

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [loadSandbox],
  decorators: [withSandbox],
  beforeEach: listenToConsole,
  afterEach: [expectNoViolations, expectQuietConsole],
  initialGlobals: {
    theme: 'light',
    locale: typeof __STORY_LOCALE__ === 'string' ? __STORY_LOCALE__ : 'en',
    direction: 'auto',
  },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: { icon: 'mirror', items: ['light', 'dark', 'system'], dynamicTitle: true },
    },
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'ar', title: 'العربية' },
          { value: 'en-XA', title: 'Pseudo (longer)' },
        ],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Direction',
      toolbar: {
        icon: 'transfer',
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    controls: { expanded: true },
    a11y: { test: 'off' }, // `afterEach` does it in both schemes; the panel still shows it.
    viewport: {
      options: {
        phone: {
          name: 'Phone, 360 px',
          styles: { width: '360px', height: '800px' },
          type: 'mobile',
        },
      },
    },
    options: { storySort: { order: ['Introduction', 'Components', 'Theme'] } },
  },
}

export default preview

declare const __STORY_LOCALE__: string | undefined
