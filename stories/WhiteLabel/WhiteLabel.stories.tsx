import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { storyLocale } from '../../.storybook/sandbox.tsx'
import { en, type MessageKey } from '../../src/messages/en.ts'
import { createTranslators, type MessageParams } from '../../src/messages/translator.ts'
import { field, type Play } from '../FieldForm/formPlay.ts'
import { mia, skipped } from '../SubClientWizard/wizardPlay.tsx'
import { BrandPage, brandPacks } from './BrandPage.tsx'
import type { Brand } from './brands/brand.ts'
import { harbour } from './brands/harbour.tsx'
import { kookapay } from './brands/kookapay.tsx'
import { southline } from './brands/southline.tsx'
import * as styles from './WhiteLabel.css.ts'

/** One wizard as three partners would have it, by tokens, slots and messages alone. */
const meta: Meta<typeof BrandPage> = {
  title: 'White label',
  component: BrandPage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  beforeEach: () => sessionStorage.clear(),
}
export default meta

type Story = StoryObj<typeof BrandPage>

const known = { initialValues: mia, skippedSteps: skipped }

/** A private bank: bookish type, deep green on ivory, square corners, much air, formal words. */
export const Harbour: Story = {
  args: { ...known, brand: harbour },
  play: async context => {
    await goOn(context, harbour)
    await expectHeading(context, harbour, 'subClientWizard.review.heading')
    const { canvas } = context
    await expect(canvas.getByRole('img', { name: 'Harbour & Co' })).toBeVisible()
    await expect(canvas.queryByText(en['subClientWizard.review.heading'])).toBeNull()
  },
}

/** A young bank: round, violet with coral, close together, easy-going words. */
export const Kookapay: Story = {
  args: { brand: kookapay, initialValues: { entity: 'individual', address: { country: 'AU' } } },
  play: async context => {
    await goOn(context, kookapay)
    await expectHeading(context, kookapay, 'subClientWizard.person.heading')
    await goOn(context, kookapay)
    const missing = text(context, kookapay, 'field.firstName.missing')
    const firstName = await field(context, 'firstName')
    await waitFor(() =>
      expect(firstName).toHaveAccessibleDescription(expect.stringContaining(missing)),
    )
  },
}

/** A freight company: narrow type, figures of one width, slate with amber, dense, terse words. */
export const Southline: Story = {
  args: { ...known, brand: southline },
  play: async context => {
    await goOn(context, southline)
    await expectHeading(context, southline, 'subClientWizard.review.heading')
    await goOn(context, southline)
    await expectHeading(context, southline, 'subClientWizard.consent.heading')
    const name = text(context, southline, 'subClientWizard.open', { name: 'Mia Rose Chen' })
    await context.canvas.findByRole('button', { name })
  },
}

/** The three beside each other, beneath each other on a narrow page. */
export const SideBySide: Story = {
  render: ({ brand: _, ...wizard }) => (
    <div className={styles.sideBySide}>
      {[harbour, kookapay, southline].map(brand => (
        <BrandPage brand={brand} key={brand.className} {...wizard} />
      ))}
    </div>
  ),
  play: async context => {
    const titles = [harbour, kookapay, southline].map(brand =>
      text(context, brand, 'subClientWizard.who.heading'),
    )
    await expect(new Set(titles).size).toBe(3)
    for (const name of titles) await context.canvas.findByRole('heading', { level: 2, name })
  },
}

/** A string as the brand says it. */
function text(play: Play, brand: Brand, key: MessageKey, params?: MessageParams): string {
  return createTranslators(storyLocale(play.globals), brandPacks(brand))(en).text(key, params)
}

async function goOn(play: Play, brand: Brand): Promise<void> {
  const name = text(play, brand, 'subClientWizard.continue')
  await play.userEvent.click(await play.canvas.findByRole('button', { name }))
}

async function expectHeading(play: Play, brand: Brand, key: MessageKey): Promise<void> {
  const heading = await play.canvas.findByRole('heading', {
    level: 2,
    name: text(play, brand, key),
  })
  await waitFor(() => expect(heading).toHaveFocus())
}
