import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { type SubClient, SubClientWizard } from '../../src/exports/index.ts'
import {
  choose,
  expectText,
  expectValues,
  expectWrong,
  field,
  fillAll,
  hasField,
  type Play,
  press,
  sandboxOf,
  sentInputs,
  words,
} from '../FieldForm/formPlay.ts'
import { Logo, purpose } from './HostParts.tsx'
import {
  acme,
  camille,
  contested,
  expectStep,
  goOn,
  goToConsent,
  inProduction,
  mia,
  openAccount,
  pressOpen,
  skipped,
  storeWith,
} from './wizardPlay.tsx'

const meta: Meta<typeof SubClientWizard> = {
  title: 'Components/SubClientWizard',
  component: SubClientWizard,
  tags: ['!autodocs'],
  decorators: [inProduction],
  args: { logo: <Logo />, onCreated: fn(), onProblem: fn() },
  argTypes: {
    initialValues: {
      control: 'object',
      description: 'Prefilled values. Read once: remount the story after a change.',
    },
    skippedSteps: {
      control: 'object',
      description: 'Steps passed over while what they hold is right; the review shows them.',
    },
    lockedSteps: { control: 'object', description: 'Steps shown, and not to be changed.' },
    hiddenSteps: {
      control: 'object',
      description: 'Steps never shown; their initial values are sent.',
    },
    hasInstitution: { control: 'boolean', description: 'Asks on whose behalf it is opened.' },
    idleAfter: {
      control: 'number',
      description: 'Milliseconds without a sign of life until all is hidden; null never.',
    },
    drafts: { control: false, description: 'Where an unfinished application is kept.' },
    history: { control: false, description: 'The browser’s Back button: `browserHistory()`.' },
    steps: { control: false, description: 'Steps of the host’s own.' },
    logo: { control: false, description: 'Stands at the top.' },
    header: { control: false, description: 'Instead of the title; null leaves it out.' },
    footer: { control: false, description: 'Stands at the bottom of every step.' },
    afterCreated: { control: false, description: 'Stands under the new account.' },
  },
  beforeEach: () => sessionStorage.clear(),
}
export default meta

type Story = StoryObj<typeof SubClientWizard>

const known = { initialValues: mia, skippedSteps: skipped }
const name = 'Mia Rose Chen'

async function expectHeading(play: Play, title: string): Promise<void> {
  const heading = await play.canvas.findByRole('heading', { level: 2, name: title })
  await waitFor(() => expect(heading).toHaveFocus())
}

/** The first step, then the person: nothing is lost on the way back. */
export const Default: Story = {
  play: async context => {
    await expectStep(context, 'subClientWizard.who.heading', { isMoved: false })
    await goOn(context)
    await expectStep(context, 'subClientWizard.person.heading')
    await goOn(context)
    await waitFor(async () => expect(await field(context, 'firstName')).toHaveFocus())
    await expectWrong(context, 'firstName', 'field.firstName.missing')
    await fillAll(context, { firstName: 'Mia', lastName: 'Chen', dob: '1991-02-17' })
    await press(context, 'form.back')
    await expectStep(context, 'subClientWizard.who.heading')
    await goOn(context)
    await expectValues(context, { firstName: 'Mia', dob: '1991-02-17' })
  },
}

/** Of a company its contact person is asked for, then what it is registered by. */
export const Company: Story = {
  args: { initialValues: { ...acme, businessNumber: '' }, skippedSteps: ['person'] },
  play: async context => {
    await expectText(context, 'subClientWizard.contact.title')
    await goOn(context)
    await expectStep(context, 'subClientWizard.company.heading')
    await fillAll(context, { abn: '88614907238' })
    await context.userEvent.tab()
    await expectValues(context, { abn: '88 614 907 238' })
  },
}

/** Outside Australia: what that means is said with the address, and only a passport counts. */
export const Foreign: Story = {
  args: { initialValues: { ...camille, address: {} }, skippedSteps: ['person'] },
  play: async context => {
    await choose(context, 'subClientWizard.country.abroad')
    const { text, country } = words(context)
    const label = text('subClientWizard.country.which')
    const list = await context.canvas.findByRole('combobox', { name: label })
    await context.userEvent.type(list, 'FR{Enter}')
    await expect(list).toHaveValue(country('FR'))
    await goOn(context)
    await expectStep(context, 'subClientWizard.address.heading')
    await expectText(context, 'subClientWizard.abroad.title')
  },
}

/** What the host knows is passed over, and what is locked can’t be changed in the review either. */
export const Prefilled: Story = {
  args: { ...known, lockedSteps: ['person'] },
  play: async context => {
    await goOn(context)
    await expectStep(context, 'subClientWizard.review.heading')
    const { text } = words(context)
    const change = (key: 'field.firstName.label' | 'field.address.street.label') =>
      text('subClientWizard.changeOne', { label: text(key) })
    const { canvas } = context
    const street = await canvas.findByRole('button', {
      name: change('field.address.street.label'),
    })
    await expect(canvas.queryByRole('button', { name: change('field.firstName.label') })).toBeNull()
    await context.userEvent.click(street)
    await waitFor(async () => expect(await field(context, 'subClientStreet')).toHaveFocus())
  },
}

/** A step of the host’s own, which says by itself why it can’t be left. */
export const HostStep: Story = {
  args: { ...known, steps: [purpose] },
  play: async context => {
    const { canvas, userEvent } = context
    await goOn(context)
    await expectHeading(context, 'What it is for')
    await goOn(context)
    await canvas.findByText('Choose one.')
    await userEvent.click(canvas.getByRole('radio', { name: 'Invoices' }))
    await goOn(context)
    await expectStep(context, 'subClientWizard.review.heading')
    await canvas.findByText('Invoices')
  },
}

/** Every answer once more, each with a way back; what had better be looked at is said again. */
export const Review: Story = {
  args: { ...known, initialValues: { ...acme, middleName: '' }, hasInstitution: true },
  play: async context => {
    await goOn(context)
    await expectStep(context, 'subClientWizard.institution.heading')
    await goOn(context)
    await expectStep(context, 'subClientWizard.review.heading')
    await expectText(context, 'check.subClientWithoutMiddleName')
  },
}

/** Nothing is sent without consent. */
export const Consent: Story = {
  args: known,
  play: async context => {
    await goToConsent(context)
    await expectText(context, 'subClientWizard.real.title')
    await pressOpen(context, name)
    await expectText(context, 'subClientWizard.agree.missing')
    const box = context.canvas.getByRole('checkbox')
    await waitFor(() => expect(box).toHaveFocus())
    await expect(sentInputs(context, 'createSubClient')).toHaveLength(0)
  },
}

/** What the API refuses leads back to the step and the field that caused it. */
export const Refused: Story = {
  args: known,
  parameters: {
    sandbox: {
      faults: [
        {
          kind: 'refused',
          operation: 'createSubClient',
          code: 'INVALID_INPUT',
          message: 'address.postcode is not in VIC',
          times: 1,
        },
      ],
    },
  },
  play: async context => {
    await openAccount(context, name)
    await waitFor(async () => expect(await field(context, 'address.postcode')).toHaveFocus(), {
      timeout: 8_000,
    })
    await expect(await field(context, 'address.postcode')).toBeInvalid()
  },
}

/** The answer was lost: it is looked for before anything is sent again. */
export const Unknown: Story = {
  args: known,
  parameters: { sandbox: { faults: [{ kind: 'dropReply', operation: 'createSubClient' }] } },
  play: async context => {
    await openAccount(context, name)
    await expectText(context, 'subClientWizard.unknown.title')
    await expect(
      context.canvas.queryByRole('button', {
        name: words(context).text('subClientWizard.open', { name }),
      }),
    ).toBeNull()
    await expect(sandboxOf(context).store.subClients.size).toBeGreaterThan(0)
  },
}

/** Open: it becomes active while the person looks on. */
export const Created: Story = {
  args: known,
  play: async context => {
    await openAccount(context, name)
    await expectHeading(context, words(context).text('subClientWizard.created.heading', { name }))
    await expectText(context, 'subClientStatus.ACTIVE.label')
    await expect(context.args.onCreated).toHaveBeenCalledOnce()
  },
}

/** Abroad it is reviewed, and here declined. */
export const Approval: Story = {
  args: { ...known, initialValues: camille },
  play: async context => {
    await openAccount(context, 'Camille Anne Durand')
    await expectText(context, 'subClientStatus.UNAPPROVED.label')
    const sandbox = sandboxOf(context)
    const opened = [...sandbox.store.subClients.values()].at(-1) as SubClient
    sandbox.review(opened.id, 'decline')
    // A review takes days, so it isn't looked at soon again, but for when the device is back.
    window.dispatchEvent(new Event('online'))
    await expectText(context, 'subClientStatus.FAILED_KYC.label')
  },
}

/** Gone on with where it was left, from a store of the host’s. */
export const Resumed: Story = {
  args: { drafts: storeWith({ ...mia, address: { country: 'AU', street: '45 Elgin St' } }) },
  play: async context => {
    await expectStep(context, 'subClientWizard.address.heading', { isMoved: false })
    await expectText(context, 'subClientWizard.resumed.title')
    await expectValues(context, { subClientStreet: '45 Elgin St' })
  },
}

/** Another window changed the same application: nothing is saved until one of them is chosen. */
export const Conflict: Story = {
  args: { drafts: contested(mia) },
  play: async context => {
    await expectStep(context, 'subClientWizard.address.heading', { isMoved: false })
    await fillAll(context, { 'address.suburb': 'Fitzroy' })
    await press(context, 'form.back')
    await expectText(context, 'subClientWizard.conflict.changed.title')
    await press(context, 'subClientWizard.conflict.take')
    await expectStep(context, 'subClientWizard.document.heading')
    await press(context, 'form.back')
    await expectValues(context, { 'address.suburb': 'Carlton' })
  },
}

/** Nobody was there for a while: nothing personal is on the page until somebody asks for it. */
export const Idle: Story = {
  args: { initialValues: mia, idleAfter: 1_500 },
  play: async context => {
    await goOn(context)
    await expectText(context, 'subClientWizard.hidden.title')
    await expect(hasField(context, 'firstName')).toBe(false)
    const { text } = words(context)
    const show = context.canvas.getByRole('button', { name: text('subClientWizard.hidden.show') })
    await waitFor(() => expect(show).toHaveFocus())
  },
}

/** Long names and words, on a narrow page. */
export const LongContent: Story = {
  args: {
    ...known,
    initialValues: {
      ...acme,
      legalName: 'Bluegum-Provisions-And-Wholesale-Distribution-Of-Victoria Proprietary Limited',
      email: 'accounts.payable.department.of.wholesale@bluegum-provisions-victoria.net.au',
    },
    footer: 'Questions? Ring us on weekdays from 9 to 5, or write at any time you like.',
  },
  globals: { viewport: { value: 'phone' } },
  play: async context => {
    await goToConsent(context)
    const { documentElement } = document
    // A page that is shown smaller than it is has its lengths rounded.
    await expect(documentElement.scrollWidth).toBeLessThanOrEqual(documentElement.clientWidth + 1)
  },
}
