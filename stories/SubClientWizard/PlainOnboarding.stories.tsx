import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { type Play, press, sandboxOf, words } from '../FieldForm/formPlay.ts'
import { onPage } from '../FieldForm/onPage.tsx'
import { PlainOnboarding } from './PlainOnboarding.tsx'
import { goOn, inProduction, mia } from './wizardPlay.tsx'

/**
 * An onboarding of a host's own. It is HTML with the browser's controls; the kit gives it the steps, the
 * fields, their checks, the draft, the way to the API and the words, and none of its looks. Copy
 * `PlainOnboarding.tsx`.
 */
const meta: Meta<typeof PlainOnboarding> = {
  title: 'Components/SubClientWizard in plain HTML',
  component: PlainOnboarding,
  decorators: [inProduction, onPage],
  args: { initialValues: mia, onCreated: fn() },
}
export default meta

type Story = StoryObj<typeof PlainOnboarding>

async function expectPlace(play: Play, name: RegExp): Promise<void> {
  const heading = await play.canvas.findByRole('heading', { name })
  await waitFor(() => expect(heading).toHaveFocus())
}

/** A step of fields, each with its label, its help and its verdict. */
export const Default: Story = {
  play: async context => {
    await goOn(context)
    await expectPlace(context, /^person /)
  },
}

/** From the first step to the account; the status moves by itself. */
export const Created: Story = {
  play: async context => {
    for (const step of [/^person /, /^address /, /^document /, /^review /, /^consent /]) {
      await goOn(context)
      await expectPlace(context, step)
    }
    await context.userEvent.click(context.canvas.getByRole('checkbox'))
    await press(context, 'subClientWizard.consent.title')
    const name = words(context).text('subClientWizard.created.heading', { name: 'Mia Rose Chen' })
    await context.canvas.findByRole('heading', { name })
    await waitFor(() => expect(context.args.onCreated).toHaveBeenCalledOnce())
    const made = [...sandboxOf(context).store.subClients.values()]
    await expect(made.filter(({ fullName }) => fullName === 'Mia Rose Chen')).toHaveLength(1)
  },
}
