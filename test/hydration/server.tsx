import { renderToString } from 'react-dom/server'
import { loadRecipientForm } from '../../src/exports/index.ts'
import { createApp, type Scene } from './app.tsx'

/** The scene's HTML, as a server without a window makes it. */
export async function renderScene(scene: Scene): Promise<string> {
  if (typeof window !== 'undefined') throw new Error('A server has no window')
  if (scene.hasRules) await loadRecipientForm()
  return renderToString(createApp(scene))
}
