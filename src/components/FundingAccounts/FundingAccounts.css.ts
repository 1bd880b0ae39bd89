import { style } from '@vanilla-extract/css'
import { bone as bar } from '../../theme/bone.css.ts'
import { focusRing, insidePart, labelText, part, wide } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { color, space } = tokens

export const accounts = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[5],
  minInlineSize: 0,
  maxInlineSize: tokens.size.form,
  containerType: 'inline-size',
  outline: 'none',
  selectors: { '&:focus-visible': focusRing },
})

// The account names its currency, so paper needs no list.
export const choice = style({ '@media': { print: { display: 'none' } } })

export const account = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[4],
  '@media': { print: { breakInside: 'avoid' } },
})

export const details = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[5],
})

export const reference = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[2],
  padding: space[4],
  border: `${tokens.border.width} solid ${color.caution}`,
  borderRadius: tokens.radius.card,
  backgroundColor: color.cautionSoft,
})

export const referenceLabel = style({ ...part, ...labelText, fontWeight: tokens.font.strong })

export const consequence = style({
  ...insidePart,
  display: 'flex',
  gap: space[2],
  color: color.caution,
})

export const consequenceText = style({ ...part, ...labelText, minInlineSize: 0 })

export const copyAll = style({
  ...insidePart,
  position: 'relative',
  display: 'flex',
  flexWrap: 'wrap',
})

export const nothing = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[1],
  paddingBlock: space[6],
  paddingInline: space[4],
  border: `${tokens.border.width} dashed ${color.line}`,
  borderRadius: tokens.radius.card,
})

export const nothingTitle = style({ ...part, fontWeight: tokens.font.strong, textAlign: 'center' })

export const nothingText = style({ ...part, ...labelText, color: color.muted, textAlign: 'center' })

export const bone = style({
  ...bar,
  flex: 'none',
  inlineSize: '25%',
  selectors: {
    '&[data-shape="value"]': { inlineSize: '50%' },
    '&[data-shape="reference"]': {
      inlineSize: '100%',
      blockSize: `calc(2 * ${space[4]} + 2 * ${tokens.leading.label} + ${tokens.leading.heading} + 2 * ${space[2]})`,
      borderRadius: tokens.radius.card,
    },
  },
})

// As high as a line of the details: label above value, or beside it.
export const bones = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-evenly',
  blockSize: `calc(${tokens.leading.label} + ${tokens.leading.body} + 2 * ${space[3]} + ${tokens.border.width})`,
  '@container': {
    [`(min-width: ${wide})`]: {
      flexDirection: 'row',
      alignItems: 'center',
      justifyContent: 'flex-start',
      gap: '11%',
      blockSize: `calc(${tokens.leading.body} + 2 * ${space[3]} + ${tokens.border.width})`,
    },
  },
})
