import type { Decorator } from '@storybook/react-vite'
import { type Loaded, SandboxProvider } from '../../.storybook/sandbox.tsx'

/** Puts a story into one locale, whatever the toolbar says; its words stay English. */
export function inLocale(locale: string): Decorator {
  return (Story, { globals, loaded }) => (
    <SandboxProvider
      colorScheme={globals.theme}
      loaded={loaded as unknown as Loaded}
      locale={locale}
    >
      <Story />
    </SandboxProvider>
  )
}
