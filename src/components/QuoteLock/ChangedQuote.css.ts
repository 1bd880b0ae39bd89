import { style } from '@vanilla-extract/css'
import { labelText, part } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { color, font, space } = tokens

export const heading = style({ ...part, display: 'grid', gap: space[1] })

export const title = style({ ...part, fontWeight: font.strong })

export const verdict = style({
  ...part,
  display: 'flex',
  gap: space[2],
  minInlineSize: 0,
  overflowWrap: 'anywhere',
  selectors: {
    '&[data-verdict="better"]': { color: color.positive },
    '&[data-verdict="worse"]': { color: color.caution },
  },
})

export const consent = style({ ...part, display: 'grid', gap: space[3] })

export const words = style({ ...part, ...labelText, color: color.muted })
