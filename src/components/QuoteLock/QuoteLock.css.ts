import { style } from '@vanilla-extract/css'
import { focusRing, labelText, part } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { border, color, space } = tokens

export const lock = style({
  ...part,
  display: 'block',
  minInlineSize: 0,
  maxInlineSize: tokens.size.form,
  borderRadius: tokens.radius.card,
  outline: 'none',
  containerType: 'inline-size',
  // What is read out of sight stays beside the part, or the page would grow by it.
  position: 'relative',
  selectors: { '&:focus-visible': focusRing },
})

export const card = style({
  ...part,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: space[4],
  minInlineSize: 0,
  maxInlineSize: tokens.size.form,
  padding: space[4],
  border: `${border.width} solid ${color.control}`,
  borderRadius: tokens.radius.card,
  containerType: 'inline-size',
  selectors: {
    '&[data-status="indicative"]': { borderStyle: 'dashed' },
    '&[data-status="locked"]': { borderColor: color.accent, backgroundColor: color.accentSoft },
    '&[data-status="expired"]': { borderColor: color.line, backgroundColor: color.surface },
  },
})

/** What kind of rate it is. */
export const standing = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: space[2],
})

export const note = style({ ...part, ...labelText, minInlineSize: 0, color: color.muted })

export const actions = style({ ...part, display: 'flex', flexWrap: 'wrap', gap: space[3] })

/** Where the amounts will stand. */
export const coming = style({ ...part, display: 'grid', gap: space[3] })
