import { style } from '@vanilla-extract/css'
import {
  focusRing,
  forcedColors,
  insidePart,
  motionAllowed,
  part,
  transition,
  visuallyHidden,
} from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

export const button = style({
  ...part,
  // Both faces lie in one cell: the button is as wide as the wider one, and never changes.
  display: 'inline-grid',
  alignItems: 'center',
  justifyItems: 'center',
  minInlineSize: 0,
  maxInlineSize: '100%',
  minBlockSize: tokens.size.control,
  paddingBlock: tokens.space[2],
  paddingInline: tokens.space[4],
  border: `${tokens.border.width} solid transparent`,
  borderRadius: tokens.radius.control,
  boxShadow: 'none',
  fontWeight: tokens.font.strong,
  textAlign: 'center',
  appearance: 'none',
  cursor: 'pointer',
  outline: 'none',
  WebkitTapHighlightColor: 'transparent',
  selectors: {
    '&[data-variant="primary"]': {
      backgroundColor: tokens.color.accent,
      color: tokens.color.onAccent,
    },
    '&[data-variant="primary"][data-hovered]': { backgroundColor: tokens.color.accentStrong },
    '&[data-variant="primary"][data-pressed]': { backgroundColor: tokens.color.accentStrong },
    '&[data-variant="secondary"]': {
      borderColor: tokens.color.control,
      backgroundColor: tokens.color.canvas,
    },
    '&[data-variant="secondary"][data-hovered]': {
      borderColor: tokens.color.muted,
      backgroundColor: tokens.color.surface,
    },
    '&[data-variant="secondary"][data-pressed]': {
      borderColor: tokens.color.muted,
      backgroundColor: tokens.color.surface,
    },
    '&[data-variant="quiet"]': { color: tokens.color.accent },
    '&[data-variant="quiet"][data-hovered]': { backgroundColor: tokens.color.accentSoft },
    '&[data-variant="quiet"][data-pressed]': { backgroundColor: tokens.color.accentSoft },
    '&[aria-disabled="true"]': { cursor: 'progress' },
    '&[data-disabled][data-variant]': {
      borderColor: tokens.color.line,
      backgroundColor: tokens.color.surface,
      color: tokens.color.muted,
      cursor: 'not-allowed',
    },
    '&[data-focus-visible]': focusRing,
  },
  '@media': {
    [motionAllowed]: transition('background-color', 'border-color', 'color'),
    [forcedColors]: {
      borderColor: 'ButtonText',
      selectors: {
        '&[data-disabled][data-variant]': { borderColor: 'GrayText', color: 'GrayText' },
      },
    },
  },
})

export const face = style({
  ...insidePart,
  gridArea: '1 / 1',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: tokens.space[2],
  minInlineSize: 0,
  fontVariantNumeric: 'tabular-nums',
  selectors: {
    '&[data-hidden]': { visibility: 'hidden' },
  },
})

export const status = style(visuallyHidden)
