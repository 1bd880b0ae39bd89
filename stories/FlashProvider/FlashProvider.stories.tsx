import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { createLoaded, type Loaded, SandboxProvider } from '../../.storybook/sandbox.tsx'
import { FlashProvider, RecipientForm } from '../../src/exports/index.ts'
import {
  camille,
  expectCreated,
  expectValues,
  fillAll,
  type Play,
  storedCount,
  submit,
} from '../RecipientForm/recipientPlay.ts'

const meta: Meta<typeof FlashProvider> = {
  title: 'Components/FlashProvider',
  component: FlashProvider,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
}
export default meta

type Story = StoryObj<typeof FlashProvider>

const inFrance = { country: 'FR' } as const

/** Two providers on a page, each with its own API, session, language and looks. */
export const TwoProviders: Story = {
  loaders: [async () => ({ neighbour: createLoaded() })],
  render: (_args, { loaded, globals }) => (
    <div style={{ display: 'grid', gap: 48 }}>
      <section aria-label="One">
        <RecipientForm initialValues={inFrance} />
      </section>
      <section aria-label="Two">
        <SandboxProvider
          colorScheme={globals.theme}
          loaded={loaded.neighbour as Loaded}
          locale={neighbourLocale(globals.locale)}
        >
          <RecipientForm initialValues={inFrance} />
        </SandboxProvider>
      </section>
    </div>
  ),
  play: async context => {
    const { canvas, userEvent, globals, loaded } = context
    const first: Play = { ...context, canvas: within(canvas.getByRole('region', { name: 'One' })) }
    const second: Play = {
      userEvent,
      canvas: within(canvas.getByRole('region', { name: 'Two' })),
      globals: { ...globals, locale: neighbourLocale(globals.locale) },
      loaded: loaded.neighbour as Record<string, unknown>,
    }
    await fillAll(second, { ...camille, firstName: 'Claude' })
    await fillAll(first, camille)
    await expectValues(second, { ...camille, firstName: 'Claude' })
    await submit(first)
    await expectCreated(first, 'Camille Durand')
    await expectValues(second, { ...camille, firstName: 'Claude' })
    await expect(storedCount(first, 'Durand')).toBe(1)
    await expect(storedCount(second, 'Durand')).toBe(0)
  },
}

function neighbourLocale(locale: string): string {
  return locale === 'ar' ? 'en' : 'ar'
}
