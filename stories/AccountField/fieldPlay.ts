import { expect, waitFor, within } from 'storybook/test'
import type { Check } from '../../src/accounts/check.ts'
import type { AccountFieldProps } from '../../src/components/AccountField/AccountField.tsx'
import { field, type Play, type Wording, words } from '../RecipientForm/recipientPlay.ts'
import type { Situations } from './EveryStatus.tsx'

/** Types with the keyboard, key by key, behind what is there. */
export async function type(play: Play, wording: Wording, text: string): Promise<void> {
  await play.userEvent.type(await field(play, wording), text)
}

/** Replaces what stands in a field by what is on the clipboard. */
export async function paste(play: Play, wording: Wording, text: string): Promise<void> {
  const input = await field(play, wording)
  await play.userEvent.clear(input)
  await play.userEvent.click(input)
  await play.userEvent.paste(text)
}

/** A field shows a text, and the host was told its canonical value and verdict. */
export async function expectField(
  play: Play & { readonly args: AccountFieldProps<never> },
  wording: Wording,
  expected: { readonly text: string; readonly value: string; readonly status: Check['status'] },
): Promise<void> {
  const { text, value, status } = expected
  await expect(await field(play, wording)).toHaveValue(text)
  await expect(play.args.onChange).toHaveBeenLastCalledWith(
    value,
    expect.objectContaining({ value, status }),
  )
}

/** What is known of the value stands under the field; a look-up may take its time. */
export async function expectSaid(play: Play, wording: Wording, said: string): Promise<void> {
  const input = await field(play, wording)
  await expectDescription(input, said)
  await expect(input).not.toHaveAttribute('aria-invalid')
}

/** A field is marked as wrong, and says why. */
export async function expectWrong(play: Play, wording: Wording, said: string): Promise<void> {
  const input = await field(play, wording)
  await expectDescription(input, said)
  // Not `toBeInvalid`, which asks the browser and by that makes the field say what is wrong.
  await expect(input).toHaveAttribute('aria-invalid', 'true')
}

/** A field that was entered and left without a word. */
export async function expectMissing(play: Play, wording: Wording): Promise<void> {
  const { maybe, text } = words(play)
  const input = await field(play, wording)
  await play.userEvent.click(input)
  await expect(input).not.toHaveAttribute('aria-invalid')
  await play.userEvent.tab()
  const label = text(`field.${wording}.label`)
  const own = maybe(`field.${wording}.missing`)
  await expectWrong(play, wording, own ?? text('field.missing', { label }))
}

async function expectDescription(input: HTMLElement, said: string): Promise<void> {
  const containsIt = expect.stringContaining(said)
  await waitFor(() => expect(input).toHaveAccessibleDescription(containsIt), { timeout: 10_000 })
}

/** Each situation shows what its verdict says, in a sentence of its own. */
export async function expectVerdicts<Props extends AccountFieldProps<never>>(
  play: Play,
  situations: Situations<Props>,
  check: (text: string, props: Props) => Check,
): Promise<void> {
  for (const [status, props] of Object.entries(situations)) {
    const { code, params } = check(props.defaultValue ?? '', props)
    const sentence = props.errorMessage ?? (code && sentenceOf(play, code, params))
    if (!sentence) continue
    const input = within(play.canvas.getByRole('region', { name: status })).getByRole('textbox')
    await expect(input).toHaveAccessibleDescription(expect.stringContaining(sentence))
  }
}

function sentenceOf(play: Play, code: string, params: object): string {
  const { maybe } = words(play)
  const { expected } = params as { expected?: unknown }
  const sentence =
    maybe(`check.${code}`, { ...params }) ?? maybe(`check.character.${expected}`, { ...params })
  if (sentence === undefined) throw new Error(`No sentence says ${code}`)
  return sentence
}

/** Everything fits into the width of the window. */
export async function expectNoOverflow(): Promise<void> {
  await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
}
