import { style } from '@vanilla-extract/css'
import { forcedColors, part, smallText } from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

const { color, space } = tokens

export const badge = style({
  ...part,
  ...smallText,
  display: 'inline-block',
  maxInlineSize: '100%',
  paddingInline: space[2],
  border: `${tokens.border.width} solid transparent`,
  borderRadius: tokens.radius.round,
  fontVariantNumeric: 'tabular-nums',
  // A word too long for the place breaks; a short one is never squeezed.
  overflowWrap: 'break-word',
  selectors: {
    '&[data-tone="neutral"]': {
      borderColor: color.line,
      backgroundColor: color.surface,
      color: color.muted,
    },
    '&[data-tone="positive"]': { backgroundColor: color.positiveSoft, color: color.positive },
    '&[data-tone="caution"]': { backgroundColor: color.cautionSoft, color: color.caution },
    '&[data-tone="critical"]': { backgroundColor: color.criticalSoft, color: color.critical },
    '&[data-tone="info"]': { backgroundColor: color.accentSoft, color: color.accent },
  },
  '@media': { [forcedColors]: { borderColor: 'CanvasText' } },
})
