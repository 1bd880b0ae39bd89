import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { RecipientPicker } from '../../src/components/RecipientPicker/RecipientPicker.tsx'
import { manyRecipients } from '../../test/manyRecipients.ts'
import { PaymentForm } from './PaymentForm.tsx'
import {
  expectChosen,
  expectSaid,
  expectText,
  openList,
  options,
  pick,
  picker,
  press,
  sandboxOf,
  search,
  words,
} from './pickerPlay.ts'

const meta: Meta<typeof RecipientPicker> = {
  title: 'Components/RecipientPicker',
  component: RecipientPicker,
  args: { onChange: fn() },
}
export default meta

type Story = StoryObj<typeof RecipientPicker>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

const claire = '64f1a2b3c4d5e6f708192a02'
const john = '5ba89a6b35a2b327b81ffc3b'

/** All there are, by name, and a line to add somebody. */
export const Default: Story = {
  play: async context => {
    await openList(context)
    await waitFor(async () => expect(await options(context)).toHaveLength(7))
    const [first, second] = await options(context)
    await expect(first).toContain('Acme Pty Ltd')
    await expect(second).toContain('Bay Supplies Inc')
    await context.userEvent.keyboard('{Escape}')
  },
}

/** Found by a part of a name; the account stands quietly beneath. */
export const Chosen: Story = {
  play: async context => {
    await pick(context, 'fonta', 'Claire Fontaine')
    await expectSaid(context, 'recipientPicker.account.IBAN', {
      account: '••••0189',
      currency: 'EUR',
    })
    await expect(context.args.onChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: claire, lastName: 'Fontaine' }),
    )
  },
}

/** Found by an account number, as it is printed. */
export const FoundByAccount: Story = {
  play: context => pick(context, 'FR76 3000', 'Claire Fontaine'),
}

/** Two of one name say their accounts, in the field too. */
export const SameName: Story = {
  play: async context => {
    const name = words(context).text('recipientPicker.sameName', {
      name: 'John Malkovich',
      account: '••••1234',
      currency: 'AUD',
    })
    await search(context, 'john malkovich{Enter}')
    await expect(context.args.onChange).not.toHaveBeenCalled()
    await context.userEvent.clear(await picker(context))
    await pick(context, '370-370', name)
    const { text } = words(context)
    await expect(await picker(context)).toHaveAccessibleDescription(
      expect.stringContaining(
        text('recipientPicker.account.BSB', {
          code: '370-370',
          account: '••••1234',
          currency: 'AUD',
        }),
      ),
    )
  },
}

/** The book is on its way. */
export const Loading: Story = {
  parameters: api({ timeout: 3_600_000, latency: 3_600_000 }),
  play: context => expectText(context, 'recipientPicker.loading'),
}

/** Nobody is there yet: straight to the form. */
export const Empty: Story = {
  parameters: api({ recipients: [] }),
  play: async context => {
    await expectText(context, 'recipientPicker.empty')
    await expect(context.canvas.queryByRole('combobox')).not.toBeInTheDocument()
    await expect(
      context.canvas.getByRole('button', { name: words(context).text('recipientPicker.add') }),
    ).toBeVisible()
  },
}

/** The book couldn’t be loaded. */
export const Failed: Story = {
  parameters: api({ faults: [{ kind: 'serverError', operation: 'recipients' }] }),
  play: context => expectText(context, 'problem.server.title'),
}

/** It could at the second attempt, and the focus is on the search. */
export const FailedThenLoaded: Story = {
  parameters: Failed.parameters ?? {},
  play: async context => {
    await Failed.play?.(context)
    sandboxOf(context).clearFaults()
    await press(context, 'problem.retry')
    await waitFor(async () => expect(await picker(context)).toHaveFocus())
  },
}

/** Nobody is found, and can be added. */
export const NothingFound: Story = {
  play: async context => {
    await search(context, 'Zoe Nobody')
    const { text } = words(context)
    await waitFor(async () =>
      expect(await options(context)).toEqual([
        text('recipientPicker.none'),
        text('recipientPicker.add'),
      ]),
    )
  },
}

/** Only accounts that take the currency of the payment. */
export const ForCurrency: Story = {
  args: { currency: 'AUD' },
  play: async context => {
    await openList(context)
    await waitFor(async () => expect(await options(context)).toHaveLength(3))
    await context.userEvent.keyboard('{Escape}')
  },
}

/** Nobody has an account that could be paid so. */
export const NobodyForMethod: Story = {
  args: { method: 'CLABE' },
  play: context => expectText(context, 'recipientPicker.emptyFor'),
}

/** The host changed the currency after the choice: it stays, and says what to do. */
export const OtherCurrency: Story = {
  args: { defaultValue: claire, currency: 'AUD' },
  play: async context => {
    await expectChosen(context, 'Claire Fontaine')
    await expectSaid(context, 'recipientPicker.otherCurrency', { actual: 'EUR', expected: 'AUD' })
    await expect(await picker(context)).toBeInvalid()
  },
}

/** What was chosen has been deleted since. */
export const Gone: Story = {
  args: { defaultValue: '000000000000000000000000' },
  play: async context => {
    await expectSaid(context, 'recipientPicker.gone')
    await expect(await picker(context)).toHaveValue('')
  },
}

/** What was chosen couldn’t be looked up. */
export const LookupFailed: Story = {
  args: { defaultValue: '000000000000000000000000' },
  parameters: api({ faults: [{ kind: 'serverError', operation: 'recipient' }] }),
  play: async context => {
    await expectSaid(context, 'recipientPicker.failed')
    sandboxOf(context).clearFaults()
    await press(context, 'problem.retry')
    await expectSaid(context, 'recipientPicker.gone')
  },
}

/** It can be left empty. */
export const Optional: Story = {
  args: { isOptional: true, defaultValue: claire },
  play: async context => {
    await expectChosen(context, 'Claire Fontaine')
    await context.userEvent.clear(await picker(context))
    await context.userEvent.tab()
    await expectChosen(context, '')
    await expect(context.args.onChange).toHaveBeenLastCalledWith(null)
  },
}

/** It can be read and copied, not changed. */
export const ReadOnly: Story = {
  args: { isReadOnly: true, defaultValue: john },
  play: async context => {
    await expect(await picker(context)).toHaveAttribute('readonly')
    await expectSaid(context, 'recipientPicker.account.BSB', {
      code: '370-370',
      account: '••••1234',
      currency: 'AUD',
    })
  },
}

/** What the host has to say against a choice. */
export const Refused: Story = {
  args: { defaultValue: claire, errorMessage: 'Payments to France are paused.' },
  play: async context => {
    const field = await picker(context)
    await waitFor(() => expect(field).toBeInvalid())
    await expect(field).toHaveAccessibleDescription(/Payments to France are paused/)
  },
}

/** Only those who are there already. */
export const ChooseOnly: Story = {
  args: { canAdd: false, label: 'Pay back to', description: 'One of your own accounts.' },
  play: async context => {
    const field = await context.canvas.findByRole('combobox', { name: 'Pay back to' })
    await context.userEvent.type(field, 'zoe')
    await expectText(context, 'recipientPicker.none')
    const name = words(context).text('recipientPicker.add')
    await expect(context.canvas.queryByRole('option', { name })).not.toBeInTheDocument()
  },
}

/** In a form of the browser’s it is the recipient’s id, and blocks the form without one. */
export const NativeForm: Story = {
  render: () => <PaymentForm />,
  play: async context => {
    const { canvas, userEvent } = context
    await picker(context)
    await userEvent.click(canvas.getByRole('button', { name: 'Pay' }))
    await expectSaid(context, 'recipientPicker.missing')
    await waitFor(async () => expect(await picker(context)).toHaveFocus())
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement()
    await pick(context, 'claire', 'Claire Fontaine')
    await userEvent.click(canvas.getByRole('button', { name: 'Pay' }))
    await waitFor(() => expect(canvas.getByText(claire)).toBeVisible())
    await userEvent.click(canvas.getByRole('button', { name: 'Start again' }))
    await expectChosen(context, '')
  },
}

/** Thousands: the best fifty show, and how many more there are. */
export const Thousands: Story = {
  parameters: api({ recipients: manyRecipients(3_000) }),
  play: async context => {
    await context.userEvent.click(
      await context.canvas.findByRole('combobox', {}, { timeout: 12_000 }),
    )
    await context.userEvent.paste('durand')
    const { text } = words(context)
    await waitFor(async () => expect(await options(context)).toHaveLength(52))
    await expect((await options(context)).at(-1)).toBe(text('recipientPicker.add'))
  },
}

/** A long name, and a PayID that is a long e-mail address. */
export const LongContent: Story = {
  globals: { locale: 'en-XA' },
  parameters: api({
    recipients: [
      {
        id: 'long',
        companyName: 'Compagnie generale de transports internationaux et de logistique SARL',
        accountIdType: 'PAYID',
        currency: 'AUD',
        payid: 'comptabilite.fournisseurs@transports-generaux.example',
      },
    ],
  }),
  play: async context => {
    await search(context, 'comp')
    await waitFor(async () => expect(await options(context)).toHaveLength(2))
  },
}

/** The dark scheme. */
export const Dark: Story = { ...Chosen, globals: { theme: 'dark' } }

/** Arabic, from right to left; accounts stay left to right. */
export const RightToLeft: Story = { ...Chosen, globals: { locale: 'ar' } }

/** A phone. */
export const Narrow: Story = {
  ...NothingFound,
  parameters: { layout: 'fullscreen' },
  globals: { viewport: { value: 'phone', isRotated: false } },
}
