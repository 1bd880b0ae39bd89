import { style } from '@vanilla-extract/css'
import { forcedColors } from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'
import { input } from './FieldFrame.css.ts'

export const select = style([
  input,
  {
    textOverflow: 'ellipsis',
    cursor: 'pointer',
    selectors: {
      '&[data-empty]': { color: tokens.color.muted },
    },
    // The colours of a select are the system's: its own edge is not one of them.
    '@media': { [forcedColors]: { borderColor: 'ButtonBorder' } },
  },
])

/** In the list, where a browser would else take the muted colour of the closed control. */
export const option = style({ backgroundColor: tokens.color.raised, color: tokens.color.text })
