import { style } from '@vanilla-extract/css'
import { insidePart, part, smallText, visuallyHidden } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { font, leading, text } = tokens

export const amount = style({
  ...part,
  position: 'relative',
  display: 'inline-block',
  maxInlineSize: '100%',
  color: 'inherit',
  fontVariantNumeric: 'tabular-nums',
  fontWeight: 'inherit',
  overflowWrap: 'anywhere',
  selectors: {
    '&[data-size="large"]': {
      fontSize: text.amount,
      fontWeight: font.strong,
      lineHeight: leading.amount,
    },
  },
})

export const shown = style(insidePart)

export const code = style({
  ...part,
  ...smallText,
  color: tokens.color.muted,
  // The line keeps the height of its figures.
  lineHeight: 1,
  // As wide as any other, so that amounts that end a line stand point under point.
  display: 'inline-block',
  minInlineSize: '2.6em',
  selectors: { [`${amount}[data-size="large"] &`]: { fontSize: text.label } },
})

// At the start, or it would widen a page that the amount fills; and left out of a selection, or a
// copied amount would come twice.
export const spoken = style({ ...visuallyHidden, insetInlineStart: 0, userSelect: 'none' })
