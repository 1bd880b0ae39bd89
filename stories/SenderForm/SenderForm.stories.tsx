import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { SenderForm } from '../../src/exports/index.ts'
import {
  choose,
  expectSaid,
  expectSaved,
  expectText,
  expectValues,
  expectWrong,
  field,
  fill,
  fillAll,
  hasField,
  press,
  sentInputs,
  words,
} from '../FieldForm/formPlay.ts'
import {
  acme,
  fillMia,
  malcolm,
  mia,
  passport,
  prefilledMia,
  prefilledPassport,
} from './senderPlay.ts'

const meta: Meta<typeof SenderForm> = {
  title: 'Components/SenderForm',
  component: SenderForm,
  tags: ['!autodocs'],
  args: { onCreated: fn(), onUpdated: fn(), onProblem: fn() },
  argTypes: {
    sender: { control: false, description: 'Changes this one instead of adding one.' },
    initialValues: {
      control: 'object',
      description:
        'Prefilled values, by the API’s field names. Read once: remount the story after a change.',
      table: { type: { summary: 'InitialValues' } },
    },
    hiddenFields: {
      control: 'object',
      description: 'Fields or sections not asked for; their initial values are sent.',
    },
    lockedFields: {
      control: 'object',
      description: 'Fields or sections shown but not to be changed.',
    },
    hasReview: { control: 'boolean', description: 'Shows everything once more before it is sent.' },
    addressCheck: {
      control: false,
      description: 'Offers to have the address looked up; each look-up may be billed.',
    },
  },
}
export default meta

type Story = StoryObj<typeof SenderForm>

const inAustralia = { address: { country: 'AU' } } as const

/** A person, with nothing filled in: what else there is to know follows from the country. */
export const Default: Story = {
  play: async context => {
    await field(context, 'firstName')
    await expectSaid(context, 'senderBirthDate', 'field.senderBirthDate.hint')
    await expect(hasField(context, 'companyName')).toBe(false)
    await expect(hasField(context, 'address.street')).toBe(false)
    await expect(hasField(context, 'idDoc.docNumber')).toBe(false)
  },
}

/** A person in Australia, with all that helps. */
export const Person: Story = {
  args: { initialValues: inAustralia },
  play: async context => {
    await fillMia(context)
    await fillAll(context, { email: 'mia@example.com', mobile: '0491 570 110' })
    await context.userEvent.tab()
    await expectValues(context, { ...mia, mobile: '+61 491 570 110' })
  },
}

/** A company in Australia, by its ABN and ACN. What was typed for a person comes back with the choice. */
export const Company: Story = {
  args: { initialValues: inAustralia },
  play: async context => {
    await fill(context, 'firstName', 'Mia')
    await choose(context, 'senderForm.entity.company')
    await expect(hasField(context, 'firstName')).toBe(false)
    await expect(hasField(context, 'senderBirthDate')).toBe(false)
    await fillAll(context, { companyName: 'Acme Pty Ltd', abn: '51824753556', acn: '004085616' })
    await context.userEvent.tab()
    await expectValues(context, { abn: '51 824 753 556', acn: '004 085 616' })
    await choose(context, 'senderForm.entity.individual')
    await expectValues(context, { firstName: 'Mia' })
    await choose(context, 'senderForm.entity.company')
    await expectValues(context, { companyName: 'Acme Pty Ltd' })
  },
}

/** Abroad a company has a number of its country’s own form, and no ACN. */
export const CompanyAbroad: Story = {
  args: { initialValues: { entity: 'company', address: { country: 'GB' } } },
  play: async context => {
    await fillAll(context, { companyName: 'Harbour Textiles Ltd', businessNumber: '04821937' })
    await expect(hasField(context, 'acn')).toBe(false)
    await expect(hasField(context, 'abn')).toBe(false)
  },
}

/** Once the kind of document is chosen, the rest is asked for, and a number and country are needed. */
export const WithDocument: Story = {
  args: { initialValues: inAustralia },
  play: async context => {
    await fill(context, 'idDoc.type', 'passport')
    await press(context, 'senderForm.submit')
    await expectWrong(context, 'idDoc.docNumber', 'field.idDoc.docNumber.missing')
    await expectWrong(context, 'idDoc.country', 'field.idDoc.country.missing')
    await fillAll(context, passport)
    await expect(await field(context, 'idDoc.docNumber')).toBeValid()
    await expect(await field(context, 'idDoc.country')).toBeValid()
  },
}

/** A person’s passport is no company’s document, nor is the person’s birth date its own. */
export const DocumentOfAPerson: Story = {
  args: {
    initialValues: { ...prefilledMia, idDoc: { ...prefilledPassport, issueDate: '1980-01-01' } },
  },
  play: async context => {
    await expectWrong(context, 'idDoc.issueDate', 'check.documentBeforeBirth')
    await choose(context, 'senderForm.entity.company')
    await expectWrong(context, 'idDoc.type', 'check.documentOfPerson')
    await expect(await field(context, 'idDoc.issueDate')).toBeValid()
    await choose(context, 'senderForm.entity.individual')
    await expect(await field(context, 'idDoc.type')).toBeValid()
    await expectValues(context, { 'idDoc.docNumber': passport['idDoc.docNumber'] })
  },
}

/** A document that has expired can’t be sent. */
export const ExpiredDocument: Story = {
  args: { initialValues: { ...prefilledMia, idDoc: { ...prefilledPassport, expiryDate: '' } } },
  play: async context => {
    await fill(context, 'idDoc.expiryDate', '2020-12-31')
    await press(context, 'senderForm.submit')
    await expectWrong(context, 'idDoc.expiryDate', 'check.documentExpired')
    await expect(await field(context, 'idDoc.expiryDate')).toHaveFocus()
    await expect(sentInputs(context, 'createSender')).toHaveLength(0)
  },
}

/** Left empty, the birth date says what that means, and keeps nobody. */
export const WithoutBirthDate: Story = {
  args: { initialValues: inAustralia },
  play: async context => {
    await fillAll(context, { ...mia, senderBirthDate: '' })
    const birthDate = await field(context, 'senderBirthDate')
    birthDate.focus()
    await context.userEvent.tab()
    await expectSaid(context, 'senderBirthDate', 'check.senderWithoutBirthDate')
    await expect(birthDate).toBeValid()
    await press(context, 'senderForm.submit')
    await expectSaved(context, 'senderForm.created.title', 'Mia Nguyen')
    await expect(sentInputs(context, 'createSender')[0]).not.toHaveProperty('dob')
  },
}

/** Everything once more before it is sent, with what had better not be missing. */
export const Review: Story = {
  args: { initialValues: inAustralia, hasReview: true },
  play: async context => {
    const { canvas } = context
    const { text } = words(context)
    await fillAll(context, { ...mia, senderBirthDate: '' })
    await press(context, 'form.review')
    const title = await canvas.findByRole('heading', { name: text('form.review.title') })
    await expect(title).toHaveFocus()
    await expectText(context, 'check.senderWithoutBirthDate')
    await expect(sentInputs(context, 'createSender')).toHaveLength(0)
  },
}

/** From the review to a section, back, and on to the API. */
export const ReviewSent: Story = {
  args: Review.args ?? {},
  play: async context => {
    const { canvas, userEvent } = context
    const { text } = words(context)
    await Review.play?.(context)
    const section = text('senderForm.section.holder')
    const change = text('form.review.edit', { section })
    await userEvent.click(await canvas.findByRole('button', { name: change }))
    await expect(await field(context, 'firstName')).toHaveFocus()
    await press(context, 'form.review')
    await press(context, 'senderForm.submit')
    await expectSaved(context, 'senderForm.created.title', 'Mia Nguyen')
  },
}

/** What is known stands there, and the document is said to be kept: the API never shows it again. */
export const Edit: Story = {
  args: { sender: malcolm },
  play: async context => {
    const { text } = words(context)
    await expectValues(context, { firstName: 'Malcolm', senderBirthDate: '2000-01-01' })
    await expectText(context, 'senderForm.documentKept')
    await expectValues(context, { 'idDoc.type': '', 'address.stateOrRegion': 'TST' })
    await fillAll(context, { lastName: 'Jez The Second', mobile: '' })
    await press(context, 'senderForm.save')
    await expectSaved(context, 'senderForm.updated.title', 'Malcolm Jez The Second')
    const [input] = sentInputs(context, 'updateSender')
    await expect(input).toMatchObject({ lastName: 'Jez The Second', mobile: null })
    await expect(input).not.toHaveProperty('idDoc')
    await expect(input).not.toHaveProperty('address')
    await context.userEvent.click(
      await context.canvas.findByRole('button', { name: text('senderForm.editAgain') }),
    )
    await expectValues(context, { lastName: 'Jez The Second', mobile: '' })
  },
}

/** A person becomes a company: the names and the birth date go. */
export const EditToCompany: Story = {
  args: { sender: malcolm },
  play: async context => {
    await choose(context, 'senderForm.entity.company')
    await fill(context, 'companyName', 'Jez Imports Ltd')
    await press(context, 'senderForm.save')
    await expectSaved(context, 'senderForm.updated.title', 'Jez Imports Ltd')
    await expect(sentInputs(context, 'updateSender')[0]).toMatchObject({
      companyName: 'Jez Imports Ltd',
      firstName: null,
      lastName: null,
      dob: null,
    })
  },
}

/** What the host has settled can be read and copied, not changed. */
export const Locked: Story = {
  args: {
    initialValues: { entity: 'company', companyName: 'Acme Pty Ltd', ...inAustralia },
    lockedFields: ['entity', 'holder', 'address.country'],
  },
  play: async context => {
    await expect(await field(context, 'companyName')).toHaveAttribute('readonly')
    await expect(await field(context, 'address.country')).toHaveAttribute('readonly')
    await fill(context, 'address.street', acme['address.street'])
  },
}

/** What the host doesn’t ask for isn’t there; what it knows of it is sent. */
export const Hidden: Story = {
  args: {
    initialValues: { entity: 'company', ...inAustralia, email: 'acme@example.com' },
    hiddenFields: ['entity', 'registration', 'contact', 'document'],
  },
  play: async context => {
    await fillAll(context, { companyName: 'Acme Pty Ltd', 'address.street': '1 Hay St' })
    await expect(hasField(context, 'abn')).toBe(false)
    await expect(hasField(context, 'email')).toBe(false)
    await expect(context.canvas.queryByRole('radio')).not.toBeInTheDocument()
    await press(context, 'senderForm.submit')
    await expectSaved(context, 'senderForm.created.title', 'Acme Pty Ltd')
    await expect(sentInputs(context, 'createSender')[0]).toMatchObject({
      email: 'acme@example.com',
    })
  },
}

/** Words half as long again, and long values. */
export const LongContent: Story = {
  globals: { locale: 'en-XA' },
  args: {
    initialValues: {
      entity: 'company',
      companyName: 'Compagnie generale de transports internationaux et de logistique SARL',
      address: { country: 'FR', street: 'Batiment C, 1245 boulevard du General-de-Gaulle, 75002' },
      email: 'comptabilite.fournisseurs.internationaux@transports-generaux.example',
    },
  },
  play: async context => {
    await fill(context, 'idDoc.type', 'certificateOfRegistration')
    await press(context, 'senderForm.submit')
    await expectWrong(context, 'idDoc.docNumber', 'field.idDoc.docNumber.missing')
  },
}

/** The dark scheme. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { initialValues: inAustralia },
  play: async context => {
    await fillAll(context, { firstName: 'Mia', senderBirthDate: '2019-02-17' })
    await expectWrong(context, 'senderBirthDate', 'check.birthDateTooYoung', { minimum: 18 })
  },
}

/** Arabic, from right to left; dates and numbers stay left to right. */
export const RightToLeft: Story = {
  globals: { locale: 'ar' },
  args: { initialValues: inAustralia },
  play: async context => {
    await fillMia(context)
    await fill(context, 'idDoc.type', 'passport')
    await expect(getComputedStyle(await field(context, 'senderBirthDate')).direction).toBe('ltr')
    await expect(getComputedStyle(await field(context, 'idDoc.docNumber')).direction).toBe('ltr')
  },
}

/** A phone: one field a line. */
export const Narrow: Story = {
  globals: { viewport: { value: 'phone', isRotated: false } },
  args: { initialValues: { entity: 'company', ...inAustralia } },
  play: async context => {
    await press(context, 'senderForm.submit')
    await expectWrong(context, 'companyName', 'field.companyName.missing')
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}
