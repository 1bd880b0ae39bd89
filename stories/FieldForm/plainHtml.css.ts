import { globalStyle, style } from '@vanilla-extract/css'
import { tokens } from '../../src/theme/tokens.css.ts'

// A host's own looks: the browser's controls, with the kit's tokens for colours and lengths.

/** A host's page, in the colour scheme, language and direction that it has. */
export const page = style({
  padding: tokens.space[5],
  backgroundColor: tokens.color.canvas,
  color: tokens.color.text,
  fontFamily: tokens.font.family,
  lineHeight: tokens.leading.body,
  selectors: {
    '&[data-color-scheme="light"]': { colorScheme: 'light' },
    '&[data-color-scheme="dark"]': { colorScheme: 'dark' },
  },
})

const column = { display: 'flex', flexDirection: 'column' } as const

export const form = style({ ...column, gap: tokens.space[5], maxInlineSize: tokens.size.form })

export const section = style({
  ...column,
  gap: tokens.space[1], // Each field ends with room for a message.
  margin: 0,
  padding: tokens.space[4],
  paddingBlockEnd: tokens.space[2],
  minInlineSize: 0,
  border: `${tokens.border.width} solid ${tokens.color.line}`,
  borderRadius: tokens.radius.card,
  selectors: { '&[hidden]': { display: 'none' } },
})

globalStyle(`${section} > legend`, {
  paddingInline: tokens.space[1],
  fontWeight: tokens.font.strong,
})

export const row = style({ ...column, gap: tokens.space[1] })

globalStyle(`${row} > :is(input, select)`, {
  boxSizing: 'border-box',
  inlineSize: '100%',
  minBlockSize: tokens.size.control,
  paddingInline: tokens.space[2],
  border: `${tokens.border.width} solid ${tokens.color.control}`,
  borderRadius: tokens.radius.control,
  backgroundColor: tokens.color.canvas,
  color: 'inherit',
  font: 'inherit',
})

globalStyle(`${row} > [aria-invalid="true"]`, {
  outline: `${tokens.ring.width} solid ${tokens.color.critical}`,
})

// The outline of the focus is the browser's, also around what is wrong.
globalStyle(`${row} > [aria-invalid="true"]:focus-visible`, { outline: 'revert' })

globalStyle(`${row} > :is(input:read-only, select:disabled)`, {
  borderColor: tokens.color.line,
  backgroundColor: tokens.color.surface,
  color: 'inherit',
  opacity: 1,
})

export const radios = style({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: tokens.space[4],
  rowGap: tokens.space[1],
  margin: 0,
  padding: 0,
  minInlineSize: 0,
  border: 0,
})

export const quiet = style({ color: tokens.color.muted, fontSize: tokens.text.small })

// Room for one line, so that a message that comes as a field is left moves nothing under a press.
export const message = style({
  inlineSize: '100%',
  minBlockSize: '1lh',
  color: tokens.color.critical,
  fontSize: tokens.text.small,
  fontWeight: tokens.font.regular,
})

export const news = style({ inlineSize: 'fit-content', marginBlock: 0 })

export const review = style({ ...column, gap: tokens.space[3] })

globalStyle(`${review} dt`, { color: tokens.color.muted, fontSize: tokens.text.small })

globalStyle(`${review} dd`, { margin: 0, overflowWrap: 'anywhere' })

export const outcome = style({
  ...column,
  alignItems: 'start',
  gap: tokens.space[1],
  selectors: { '&:focus-visible': { outline: 'revert' } },
})

export const buttons = style({ display: 'flex', flexWrap: 'wrap', gap: tokens.space[3] })

export const button = style({
  minBlockSize: tokens.size.control,
  paddingInline: tokens.space[4],
  font: 'inherit',
})
