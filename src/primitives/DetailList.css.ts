import { style } from '@vanilla-extract/css'
import { focusRing, insidePart, labelText, part, wide } from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

const { space } = tokens

export const container = style({ ...part, display: 'block', containerType: 'inline-size' })

export const list = style({ ...part, display: 'block' })

export const pair = style({
  ...part,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: space[4],
  paddingBlock: space[3],
  borderBlockEnd: `${tokens.border.width} solid ${tokens.color.line}`,
  selectors: {
    '&:first-child': { paddingBlockStart: 0 },
    '&:last-child': { paddingBlockEnd: 0, borderBlockEnd: 0 },
  },
  '@container': {
    // A share of the whole, not of what an action leaves: the values stand in one line.
    [`(min-width: ${wide})`]: { gridTemplateColumns: '36% minmax(0, 1fr) auto' },
  },
})

export const label = style({
  ...part,
  ...labelText,
  gridColumn: '1 / -1',
  color: tokens.color.muted,
  overflowWrap: 'anywhere',
  '@container': {
    // On the line of the value, whose text is larger.
    [`(min-width: ${wide})`]: { gridColumn: 'auto', lineHeight: tokens.leading.body },
  },
})

export const value = style({ ...part, minInlineSize: 0, overflowWrap: 'anywhere' })

export const code = style({ ...insidePart, fontVariantNumeric: 'tabular-nums' })

export const actionPlace = style({ ...part, display: 'flex', alignItems: 'flex-start' })

// At least 24 px high, as a target between lines of text has to be.
export const action = style({
  ...part,
  ...labelText,
  paddingBlock: '2px',
  color: tokens.color.accent,
  fontWeight: tokens.font.strong,
  textDecoration: 'underline',
  textUnderlineOffset: '2px',
  appearance: 'none',
  cursor: 'pointer',
  selectors: { '&:focus-visible': focusRing },
})
