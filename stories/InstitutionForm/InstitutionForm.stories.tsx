import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { InstitutionForm } from '../../src/exports/index.ts'
import {
  expectSaid,
  expectSaved,
  expectText,
  expectValues,
  expectWrong,
  field,
  fill,
  fillAll,
  hasField,
  type Play,
  press,
  sandboxOf,
  sentInputs,
  setOnline,
  words,
} from '../FieldForm/formPlay.ts'
import { nordlicht } from './institutionPlay.ts'

const meta: Meta<typeof InstitutionForm> = {
  title: 'Components/InstitutionForm',
  component: InstitutionForm,
  tags: ['!autodocs'],
  args: { onCreated: fn(), onUpdated: fn(), onProblem: fn() },
  argTypes: {
    institution: { control: false, description: 'Changes this one instead of adding one.' },
    initialValues: {
      control: 'object',
      description:
        'Prefilled values, by the API’s field names. Read once: remount the story after a change.',
      table: { type: { summary: 'InitialValues' } },
    },
    hasReview: { control: 'boolean', description: 'Shows everything once more before it is sent.' },
  },
}
export default meta

type Story = StoryObj<typeof InstitutionForm>

const inAustralia = { address: { country: 'AU' } } as const

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

function storedCount(play: Play): number {
  return sandboxOf(play).store.institutions.size
}

/** Nothing filled in: it says by what an institution is found again. */
export const Default: Story = {
  play: async context => {
    await field(context, 'legalName')
    await expectText(context, 'institutionForm.foundBy')
    await expect(hasField(context, 'address.street')).toBe(false)
  },
}

/** A new one. Elsewhere than in Australia a country is all of an address that is needed. */
export const Created: Story = {
  play: async context => {
    const before = storedCount(context)
    await fillAll(context, { 'address.country': 'DE', legalName: 'Elbe Payments GmbH' })
    await press(context, 'institutionForm.submit')
    await expectSaved(context, 'institutionForm.created.title', 'Elbe Payments GmbH')
    await expect(storedCount(context)).toBe(before + 1)
    await expect(sentInputs(context, 'createInstitution')).toEqual([
      { legalName: 'Elbe Payments GmbH', address: { country: 'DE' } },
    ])
    await expect(context.args.onCreated).toHaveBeenCalledOnce()
  },
}

/** In Australia the street is needed, and a number with letters is doubted, for it is no ABN. */
export const Australia: Story = {
  args: { initialValues: inAustralia },
  play: async context => {
    await fillAll(context, { legalName: 'Intermediate Institution Ltd', abn: 'A39477669937' })
    await press(context, 'institutionForm.submit')
    await expectWrong(context, 'address.street', 'field.address.street.missing')
    await expectSaid(context, 'abn', 'check.institutionNumberNotAbn')
    await expect(await field(context, 'abn')).toBeValid()
    await fill(context, 'abn', '51 824 753 557')
    await expectWrong(context, 'abn', 'check.abnChecksum')
  },
}

/** It was there, by its number and country. What was entered differs in two things, and isn’t kept. */
export const FoundAgain: Story = {
  args: {
    initialValues: {
      legalName: 'Nordlicht Remittance AG',
      businessNumber: 'HRB 114477',
      address: { country: 'DE', street: '1 Jungfernstieg' },
    },
  },
  play: async context => {
    const before = storedCount(context)
    const { text } = words(context)
    await field(context, 'legalName')
    await press(context, 'institutionForm.submit')
    await expectSaved(context, 'institutionForm.existing.title', 'Nordlicht Remittance GmbH')
    const kept = text('institutionForm.kept', { value: 'Nordlicht Remittance GmbH' })
    const entered = text('institutionForm.entered', { value: 'Nordlicht Remittance AG' })
    await expect(context.canvas.getByText(kept)).toBeVisible()
    await expect(context.canvas.getByText(entered)).toBeVisible()
    await expect(context.canvas.getAllByRole('definition')).toHaveLength(2)
    await expect(storedCount(context)).toBe(before)
    await expect(context.args.onCreated).toHaveBeenCalledOnce()
  },
}

/** Changed, with what is kept where nothing was entered, so that nothing is lost unseen. */
export const FoundAgainUpdated: Story = {
  args: FoundAgain.args ?? {},
  play: async context => {
    await FoundAgain.play?.(context)
    await press(context, 'institutionForm.change')
    await expect(await field(context, 'legalName')).toHaveFocus()
    await expectText(context, 'institutionForm.changingFound')
    await expectValues(context, {
      legalName: 'Nordlicht Remittance AG',
      institutionReference: 'inst-eu-1',
      'address.line': '1 Jungfernstieg',
      'address.city': 'Hamburg',
    })
    await press(context, 'institutionForm.save')
    await expectSaved(context, 'institutionForm.updated.title', 'Nordlicht Remittance AG')
    await expect(context.args.onUpdated).toHaveBeenCalledOnce()
    const stored = sandboxOf(context).store.institutions.get(nordlicht.id)
    await expect(stored).toMatchObject({
      externalId: 'inst-eu-1',
      legalName: 'Nordlicht Remittance AG',
      businessNumber: 'HRB 114477',
      address: { street: '1 Jungfernstieg', suburb: 'Hamburg', postcode: '20457', country: 'DE' },
    })
  },
}

/** One that is known is changed; what was emptied is null. */
export const Edit: Story = {
  args: { institution: nordlicht },
  play: async context => {
    await expectValues(context, { legalName: 'Nordlicht Remittance GmbH' })
    const { text } = words(context)
    await expect(context.canvas.queryByText(text('institutionForm.foundBy'))).toBeNull()
    await fillAll(context, { businessNumber: '', 'address.postcode': '' })
    await press(context, 'institutionForm.save')
    await expectSaved(context, 'institutionForm.updated.title', 'Nordlicht Remittance GmbH')
    await expect(sentInputs(context, 'updateInstitution')[0]).toMatchObject({
      businessNumber: null,
    })
  },
}

/** Everything once more before it is sent. */
export const Review: Story = {
  args: {
    hasReview: true,
    initialValues: { legalName: 'Elbe Payments GmbH', address: { country: 'DE' } },
  },
  play: async context => {
    const { text, country } = words(context)
    await field(context, 'legalName')
    await press(context, 'form.review')
    const title = await context.canvas.findByRole('heading', { name: text('form.review.title') })
    await expect(title).toHaveFocus()
    await expect(context.canvas.getByText(country('DE'))).toBeVisible()
    await expect(sentInputs(context, 'createInstitution')).toHaveLength(0)
  },
}

/** A refusal that names a field lands on it. */
export const Refused: Story = {
  args: { initialValues: { legalName: 'Elbe Payments GmbH', address: { country: 'DE' } } },
  parameters: api({
    faults: [
      {
        kind: 'refused',
        operation: 'createInstitution',
        code: 'LISTED',
        message: 'legalName is on a list of ours',
      },
    ],
  }),
  play: async context => {
    await field(context, 'legalName')
    await press(context, 'institutionForm.submit')
    await expectWrong(context, 'legalName', 'field.refused', {
      message: 'legalName is on a list of ours',
    })
    await expect(context.args.onProblem).toHaveBeenCalledOnce()
  },
}

/** Without a network nothing is sent, and nothing typed is lost. */
export const Offline: Story = {
  args: { initialValues: { address: { country: 'DE' } } },
  play: async context => {
    await fill(context, 'legalName', 'Elbe Payments GmbH')
    setOnline(context, false)
    await press(context, 'institutionForm.submit')
    await expectText(context, 'problem.offline.title')
    await expectValues(context, { legalName: 'Elbe Payments GmbH' })
  },
}

/** The answer was lost. No query gives institutions, so the look is a repeat, which finds it again. */
export const UnknownOutcome: Story = {
  args: { initialValues: { legalName: 'Elbe Payments GmbH', address: { country: 'DE' } } },
  parameters: api({ faults: [{ kind: 'dropReply', operation: 'createInstitution', times: 1 }] }),
  play: async context => {
    const before = storedCount(context)
    await field(context, 'legalName')
    await press(context, 'institutionForm.submit')
    await expectText(context, 'form.unknown.title')
    await press(context, 'form.check')
    await expectSaved(context, 'institutionForm.created.title', 'Elbe Payments GmbH')
    await expect(storedCount(context)).toBe(before + 1)
  },
}

/** The dark scheme. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  args: FoundAgain.args ?? {},
  play: context => FoundAgain.play?.(context),
}

/** Arabic, from right to left; numbers stay left to right. */
export const RightToLeft: Story = {
  globals: { locale: 'ar' },
  args: FoundAgain.args ?? {},
  play: async context => {
    const number = await field(context, 'businessNumber')
    await expect(getComputedStyle(number).direction).toBe('ltr')
    await FoundAgain.play?.(context)
  },
}

/** A phone: one field a line. */
export const Narrow: Story = {
  globals: { viewport: { value: 'phone', isRotated: false } },
  args: FoundAgain.args ?? {},
  play: async context => {
    await FoundAgain.play?.(context)
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}
