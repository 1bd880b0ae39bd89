import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ar } from '../../../src/messages/ar.ts'
import { en } from '../../../src/messages/en.ts'
import type { Message } from '../../../src/messages/message.ts'
import { render } from '../../render.tsx'
import { type FieldCase, fieldCases } from './fieldCases.ts'

const field = (name: string | RegExp) => page.getByRole('textbox', { name, exact: true })
const inputOf = ({ label }: FieldCase) => field(label)
const english: Readonly<Record<string, Message>> = en
const arabic: Readonly<Record<string, Message>> = ar

/** Where Tab goes from the field: without it, out of the page. */
const next = <button type="button">Next</button>

/** What a message gives with any data, at the end of a description. */
function said(message: Message | undefined): RegExp {
  if (typeof message !== 'string') throw new Error('No such message')
  const words = message.split(/\{\w+(?::\w+)?\}/).map(escaped)
  return new RegExp(`${words.join('[^{}]+')}$`)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

describe.each(fieldCases)('$label', fieldCase => {
  const { Field, wording, incomplete, invalid, warning, valid, mend } = fieldCase
  const [value, shown, note] = valid
  const hint = (english[`field.${wording}.hint`] ?? '') as string

  test('empty: has its name and hint, and nothing against it', async () => {
    render(<Field />)
    await expect.element(inputOf(fieldCase)).toHaveAccessibleDescription(hint)
    await expect.element(inputOf(fieldCase)).not.toHaveAttribute('aria-invalid')
  })

  test('left empty: asks for it', async () => {
    render(
      <>
        <Field hint="" />
        {next}
      </>,
    )
    await userEvent.tab()
    await expect.element(inputOf(fieldCase)).toHaveFocus()
    await userEvent.tab()
    await expect
      .element(inputOf(fieldCase))
      .toHaveAccessibleDescription(said(english[`field.${wording}.missing`]))
    await expect.element(inputOf(fieldCase)).toHaveAttribute('aria-invalid', 'true')
  })

  test.each([
    ['incomplete', incomplete],
    ['invalid', invalid],
  ])('%s: says what is wrong', async (_, [text, key]) => {
    render(<Field defaultValue={text} />)
    await expect.element(inputOf(fieldCase)).toHaveAccessibleDescription(said(english[key]))
    await expect.element(inputOf(fieldCase)).toHaveAttribute('aria-invalid', 'true')
  })

  if (warning) {
    test('warning: says its doubt, and is not invalid', async () => {
      const [text, key] = warning
      render(<Field defaultValue={text} />)
      await expect.element(inputOf(fieldCase)).toHaveAccessibleDescription(said(english[key]))
      await expect.element(inputOf(fieldCase)).not.toHaveAttribute('aria-invalid')
    })
  }

  test('valid: shown grouped, with what is known of it', async () => {
    render(<Field defaultValue={value} hint="" />)
    await expect.element(inputOf(fieldCase)).toHaveValue(shown)
    await expect.element(inputOf(fieldCase)).toHaveAccessibleDescription(note ?? '')
    await expect.element(inputOf(fieldCase)).not.toHaveAttribute('aria-invalid')
  })

  test('refused by the host: says so after the hint', async () => {
    render(<Field defaultValue={value} errorMessage="This one is closed." />)
    await expect
      .element(inputOf(fieldCase))
      .toHaveAccessibleDescription(`${hint} This one is closed.`.trim())
    await expect.element(inputOf(fieldCase)).toHaveAttribute('aria-invalid', 'true')
  })

  test('locked: can be reached and read, and not changed', async () => {
    render(<Field defaultValue={value} isReadOnly />)
    await userEvent.tab()
    await expect.element(inputOf(fieldCase)).toHaveFocus()
    await userEvent.keyboard('9{Backspace}')
    await expect.element(inputOf(fieldCase)).toHaveValue(shown)
    await expect.element(inputOf(fieldCase)).toHaveAttribute('readonly')
  })

  test('disabled: cannot be reached', async () => {
    render(
      <>
        <Field defaultValue={value} isDisabled />
        {next}
      </>,
    )
    await expect.element(inputOf(fieldCase)).toBeDisabled()
    await userEvent.tab()
    await expect.element(inputOf(fieldCase)).not.toHaveFocus()
  })

  test('optional: says so in its name, and asks for nothing', async () => {
    render(
      <>
        <Field hint="" isOptional />
        {next}
      </>,
    )
    const input = field(`${fieldCase.label} (optional)`)
    await userEvent.tab()
    await expect.element(input).toHaveFocus()
    await userEvent.tab()
    await expect.element(input).not.toHaveFocus()
    await expect.element(input).toHaveAccessibleDescription('')
  })

  test('a label and a hint of the host’s stand in place of the kit’s', async () => {
    render(<Field hint="On the card" label="Number" />)
    await expect.element(field('Number')).toHaveAccessibleDescription('On the card')
  })

  test('typed by keyboard: the host hears the canonical value', async () => {
    const onChange = vi.fn()
    render(<Field onChange={onChange} />)
    await userEvent.tab()
    await userEvent.keyboard(shown.toLowerCase())
    await expect.element(inputOf(fieldCase)).toHaveValue(shown)
    expect(onChange).toHaveBeenLastCalledWith(value, expect.objectContaining({ status: 'valid' }))
  })

  if (mend) {
    test('a mend is reached with Tab and taken with Enter', async () => {
      const [typed, offer, mended] = mend
      render(
        <>
          <Field name="number" />
          {next}
        </>,
      )
      await userEvent.tab()
      await userEvent.keyboard(typed)
      await userEvent.tab()
      const action = page.getByRole('button', { name: `Use ${offer}`, exact: true })
      await expect.element(action).toBeVisible()
      // Where it is only a doubt, the offer comes when the field is left, and stands behind.
      if (document.activeElement !== action.element()) await userEvent.tab({ shift: true })
      await expect.element(action).toHaveFocus()
      await userEvent.keyboard('{Enter}')
      await expect.element(inputOf(fieldCase)).toHaveFocus()
      await expect.element(inputOf(fieldCase)).toHaveValue(offer)
      expect(document.querySelector('input[name="number"]')).toHaveValue(mended)
    })
  }

  test('in Arabic: name and message are, the page runs to the left, the number to the right', async () => {
    const [text, key] = invalid
    render(<Field defaultValue={text} />, { provider: { locale: 'ar', messages: { ar } } })
    const input = field(arabic[`field.${wording}.label`] as string)
    await expect.element(input).toHaveAccessibleDescription(said(arabic[key]))
    await expect.element(input).toHaveAttribute('dir', 'ltr')
    expect(document.querySelector('[data-flash="root"]')).toHaveAttribute('dir', 'rtl')
    expect(arabic[key]).not.toBe(english[key])
  })
})
