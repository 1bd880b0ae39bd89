import { createVar, style } from '@vanilla-extract/css'
import { focusRing, insidePart, labelText, part } from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

const tone = createVar()
const { color } = tokens

export const notice = style({
  ...part,
  display: 'flex',
  gap: tokens.space[3],
  padding: tokens.space[4],
  border: `${tokens.border.width} solid transparent`,
  borderRadius: tokens.radius.control,
  outline: 'none',
  selectors: {
    '&[data-tone="critical"]': {
      vars: { [tone]: color.critical },
      backgroundColor: color.criticalSoft,
    },
    '&[data-tone="caution"]': {
      vars: { [tone]: color.caution },
      backgroundColor: color.cautionSoft,
    },
    '&[data-tone="positive"]': {
      vars: { [tone]: color.positive },
      backgroundColor: color.positiveSoft,
    },
    '&[data-tone="info"]': { vars: { [tone]: color.accent }, backgroundColor: color.accentSoft },
    '&:focus-visible': focusRing,
  },
})

export const icon = style({
  ...insidePart,
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  blockSize: tokens.leading.body,
  color: tone,
})

export const content = style({
  ...insidePart,
  flex: '1 1 auto',
  minInlineSize: 0,
  overflowWrap: 'anywhere',
})

export const title = style({ ...part, fontWeight: tokens.font.strong })

export const body = style({ ...part, ...labelText, marginBlockStart: tokens.space[1] })

export const action = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  gap: tokens.space[3],
  marginBlockStart: tokens.space[3],
})
