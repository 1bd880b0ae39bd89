import type { StoryContext } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { type Loaded, packs, storyLocale } from '../../.storybook/sandbox.tsx'
import type { Sandbox } from '../../src/exports/sandbox.ts'
import { en, type MessageKey } from '../../src/messages/en.ts'
import { createTranslators, type Translator } from '../../src/messages/translator.ts'

/** The part of a story's context that these verbs need. */
export type Play = Pick<StoryContext, 'canvas' | 'userEvent' | 'globals' | 'loaded'>

type Params = Readonly<Record<string, unknown>>

/** The story's words, so that a play function finds the same things in every language. */
export function words({ globals }: Pick<Play, 'globals'>): Translator<MessageKey> {
  return createTranslators(storyLocale(globals), packs)(en)
}

export function sandboxOf({ loaded }: Pick<Play, 'loaded'>): Sandbox {
  return (loaded as unknown as Loaded).sandbox
}

/** How many billable calls reached the API. */
export function callCount(play: Play): number {
  return sandboxOf(play).requests.filter(({ operation }) => operation === 'cleanseAddress').length
}

/** Presses a button by the key of its words. */
export async function press(play: Play, key: MessageKey): Promise<void> {
  const name = words(play).text(key)
  await play.userEvent.click(await play.canvas.findByRole('button', { name }))
}

/** The words stand on the page, as those of a live region may too. */
export async function expectText(play: Play, key: MessageKey, params?: Params): Promise<void> {
  const text = words(play).text(key, params)
  await waitFor(() => expect(play.canvas.getAllByText(text, { exact: false })[0]).toBeVisible())
}

/** Replaces what stands in a field of the address. */
export async function fill(
  play: Play,
  part: 'street' | 'suburb' | 'postcode',
  text: string,
): Promise<void> {
  const input = fieldOf(play, part)
  await play.userEvent.clear(input)
  await play.userEvent.type(input, text)
}

export function fieldOf(play: Play, part: 'street' | 'suburb' | 'postcode'): HTMLElement {
  return play.canvas.getByRole('textbox', { name: words(play).text(`field.address.${part}.label`) })
}

/** Checks the address and waits for what comes of it. */
export async function check(play: Play): Promise<void> {
  await press(play, 'addressCheck.check')
  const name = words(play).text('addressCheck.check')
  await waitFor(() => expect(play.canvas.queryByRole('button', { name })).not.toBeInTheDocument())
}
