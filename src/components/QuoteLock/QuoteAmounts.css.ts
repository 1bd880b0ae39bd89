import { style } from '@vanilla-extract/css'
import { insidePart, labelText, part, wide } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { color, space } = tokens

export const amounts = style({
  ...part,
  display: 'grid',
  gap: space[3],
  minInlineSize: 0,
  selectors: { '&[data-over]': { color: color.muted } },
  '@container': {
    [`(min-width: ${wide})`]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      columnGap: space[5],
    },
  },
})

export const pair = style({ ...part, color: 'inherit', minInlineSize: 0 })

/** Beneath both amounts. */
export const rate = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: space[2],
  color: 'inherit',
  minInlineSize: 0,
  '@container': { [`(min-width: ${wide})`]: { gridColumn: '1 / -1' } },
})

export const label = style({
  ...part,
  ...labelText,
  color: color.muted,
  selectors: { [`${rate} > &`]: { lineHeight: tokens.leading.body } },
})

export const value = style({ ...part, color: 'inherit', minInlineSize: 0 })

export const equation = style({
  ...insidePart,
  display: 'inline-block',
  fontVariantNumeric: 'tabular-nums',
  overflowWrap: 'anywhere',
})
