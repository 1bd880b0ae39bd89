import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { FundingAccounts } from '../../src/components/FundingAccounts/FundingAccounts.tsx'
import { expectText, type Play, setOnline, words } from '../PartyList/partyPlay.ts'
import { refuseClipboard, stubClipboard } from './clipboard.ts'

const meta: Meta<typeof FundingAccounts> = {
  title: 'Components/FundingAccounts',
  component: FundingAccounts,
}
export default meta

type Story = StoryObj<typeof FundingAccounts>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

/** The account of a currency, as soon as it is there. */
function account(context: Play, code: string): Promise<HTMLElement> {
  const { text, currency } = words(context)
  const name = text('fundingAccounts.currencyChoice', { name: currency(code), code })
  return context.canvas.findByRole('group', { name })
}

/** Presses the button that copies a detail. */
async function copy(context: Play, key: 'iban' | 'externalReference'): Promise<void> {
  const { text } = words(context)
  const name = text('copy.copyOf', { label: text(`fundingAccounts.${key}`) })
  await context.userEvent.click(await context.canvas.findByRole('button', { name }))
}

/** The reference first, then all that a bank asks for. */
export const Default: Story = {
  play: async context => {
    await expect(await account(context, 'USD')).toHaveTextContent('191127-99999')
  },
}

/** Another currency, another account. */
export const OtherCurrency: Story = {
  play: async context => {
    await account(context, 'USD')
    await context.userEvent.selectOptions(context.canvas.getByRole('combobox'), 'EUR')
    await expect(await account(context, 'EUR')).toHaveTextContent('GB05 BARC 2006 0574 7412 77')
  },
}

/** Nothing to choose where a host asks for one. */
export const OneCurrency: Story = {
  args: { currencies: ['EUR'] },
  play: async context => {
    await account(context, 'EUR')
    await expect(context.canvas.queryByRole('combobox')).not.toBeInTheDocument()
  },
}

/** A sub-client’s own name and reference. */
export const SubClient: Story = {
  args: { subClientId: '606d28675a2d931bc925fec2', currencies: ['EUR'] },
  play: async context => {
    await expect(await account(context, 'EUR')).not.toHaveTextContent('191127-99999')
  },
}

/** An account without an IBAN has a number. */
export const PartsMissing: Story = {
  args: { initialCurrency: 'CNY' },
  play: async context => {
    await expect(await account(context, 'CNY')).toHaveTextContent('87135588')
  },
}

/** The button says so for two seconds, and moves nothing. */
export const Copied: Story = {
  beforeEach: stubClipboard,
  play: async context => {
    await account(context, 'USD')
    await copy(context, 'iban')
    const { text } = words(context)
    const label = text('fundingAccounts.iban')
    await expectText(context, 'copy.copiedOf', { label })
  },
}

/** The browser keeps its clipboard, so the text is selected, ready to be copied by hand. */
export const CopyRefused: Story = {
  beforeEach: refuseClipboard,
  play: async context => {
    await account(context, 'USD')
    await copy(context, 'externalReference')
    await expectText(context, 'copy.selected')
    await waitFor(() => expect(String(getSelection())).toBe('191127-99999'))
  },
}

/** The shape of the details, in grey. */
export const Loading: Story = {
  parameters: api({ latency: 3_600_000 }),
  play: context => expectText(context, 'fundingAccounts.loading'),
}

/** Waits for a sub-client’s id, and doesn’t show your own reference meanwhile. */
export const SubClientNotKnownYet: Story = {
  args: { subClientId: null },
  play: Loading.play ?? (() => {}),
}

/** No account in this currency. */
export const Empty: Story = {
  args: { currencies: ['AUD'] },
  play: context => expectText(context, 'fundingAccounts.empty.title'),
}

/** Nobody of that id. */
export const UnknownSubClient: Story = {
  args: { subClientId: 'nobody' },
  play: context => expectText(context, 'fundingAccounts.unknown.title'),
}

/** The API failed. */
export const Failed: Story = {
  parameters: api({ faults: [{ kind: 'serverError', operation: 'fundingAccounts' }] }),
  play: context => expectText(context, 'problem.server.title'),
}

/** No network. */
export const Offline: Story = {
  beforeEach: ({ loaded }) => setOnline({ loaded }, false),
  play: context => expectText(context, 'problem.offline.title'),
}

/** Values wrap beside their buttons. */
export const OnNarrow: Story = {
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async context => {
    await account(context, 'USD')
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}

/** Numbers keep their own direction. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: Default.play ?? (() => {}),
}

/** On a dark page. */
export const Dark: Story = { globals: { theme: 'dark' }, play: Default.play ?? (() => {}) }
