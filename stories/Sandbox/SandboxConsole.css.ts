import { style } from '@vanilla-extract/css'
import { focusRing, labelText, part, smallText } from '../../src/theme/rules.ts'
import { tokens } from '../../src/theme/tokens.css.ts'

export const console = style({
  ...part,
  display: 'grid',
  gap: tokens.space[5],
  padding: tokens.space[4],
  background: tokens.color.canvas,
})

export const actions = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  gap: tokens.space[3],
  alignItems: 'end',
})

export const choice = style({ ...part, ...labelText, display: 'grid', gap: tokens.space[1] })

export const select = style({
  ...part,
  minBlockSize: tokens.size.control,
  paddingInline: tokens.space[3],
  background: tokens.color.canvas,
  border: `${tokens.border.width} solid ${tokens.color.control}`,
  borderRadius: tokens.radius.control,
  selectors: { '&:focus-visible': focusRing },
})

export const columns = style({
  ...part,
  display: 'grid',
  gap: tokens.space[5],
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 400px), 1fr))',
  alignItems: 'start',
})

export const column = style({ ...part, display: 'grid', gap: tokens.space[5], minInlineSize: 0 })

export const section = style({ ...part, display: 'grid', gap: tokens.space[2], minInlineSize: 0 })

export const heading = style({ ...part, ...labelText, fontWeight: tokens.font.strong })

export const table = style({
  ...part,
  ...labelText,
  inlineSize: '100%',
  borderCollapse: 'collapse',
  fontVariantNumeric: 'tabular-nums',
})

export const cell = style({
  ...part,
  ...labelText,
  paddingBlock: tokens.space[2],
  paddingInlineEnd: tokens.space[3],
  borderBlockEnd: `${tokens.border.width} solid ${tokens.color.line}`,
  overflowWrap: 'break-word',
})

export const amount = style([cell, { textAlign: 'end' }])

export const head = style([cell, { color: tokens.color.muted }])

export const amountHead = style([amount, { color: tokens.color.muted }])

export const log = style({
  ...part,
  display: 'grid',
  gap: tokens.space[2],
  listStyle: 'none',
  maxBlockSize: '420px',
  overflowY: 'auto',
  selectors: { '&:focus-visible': focusRing },
})

export const event = style({
  ...part,
  ...smallText,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: tokens.space[3],
  paddingBlockEnd: tokens.space[2],
  borderBlockEnd: `${tokens.border.width} solid ${tokens.color.line}`,
  fontVariantNumeric: 'tabular-nums',
})

export const muted = style({ ...part, ...smallText, color: tokens.color.muted })

export const name = style({ ...part, ...smallText, fontWeight: tokens.font.strong })
