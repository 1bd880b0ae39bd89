import { style } from '@vanilla-extract/css'
import { bone as bar } from '../../theme/bone.css.ts'
import { focusRing, insidePart, labelText, part, visuallyHidden, wide } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { color, space } = tokens
const whereWide = `(min-width: ${wide})`

export const list = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[2],
  minInlineSize: 0,
  maxInlineSize: tokens.size.form,
  containerType: 'inline-size',
  outline: 'none',
  selectors: { '&:focus-visible': focusRing },
})

// The rows share their columns, so that amounts of any length end point under point.
export const rows = style({
  ...part,
  display: 'block',
  listStyle: 'none',
  '@container': { [whereWide]: { display: 'grid', gridTemplateColumns: '1fr auto' } },
})

export const head = style({
  ...part,
  position: 'relative',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: space[2],
})

export const asOf = style({
  ...part,
  ...labelText,
  color: color.muted,
  fontVariantNumeric: 'tabular-nums',
  // Of a time not known yet it only holds the place.
  selectors: { '&[data-hidden]': { visibility: 'hidden' } },
})

export const refresh = style({
  ...insidePart,
  // What is hidden beside the button then lies on it, and doesn't widen the page.
  display: 'grid',
  '@media': { print: { display: 'none' } },
})

export const announcer = style(visuallyHidden)

export const empty = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[1],
  paddingBlock: space[6],
  paddingInline: space[4],
  border: `${tokens.border.width} dashed ${color.line}`,
  borderRadius: tokens.radius.card,
})

export const emptyTitle = style({
  ...part,
  fontWeight: tokens.font.strong,
  textAlign: 'center',
})

export const emptyText = style({ ...part, ...labelText, color: color.muted, textAlign: 'center' })

export const bone = style({
  ...bar,
  inlineSize: '30%',
  selectors: { '&[data-size="large"]': { inlineSize: '40%', blockSize: space[5] } },
})

// As high as the row that comes: a name and an amount, in two lines or in one.
export const bones = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-evenly',
  blockSize: `calc(${tokens.leading.body} + ${tokens.leading.amount} + 2 * ${space[3]} + ${tokens.border.width})`,
  selectors: {
    '&[data-part="head"]': { blockSize: `calc(${tokens.size.control} + ${space[2]})` },
  },
  '@container': {
    [whereWide]: {
      flexDirection: 'row',
      alignItems: 'center',
      justifyContent: 'space-between',
      blockSize: `calc(${tokens.leading.amount} + 2 * ${space[3]} + ${tokens.border.width})`,
    },
  },
})
