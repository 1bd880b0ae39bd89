import { renderToString } from 'react-dom/server'
import { createApp, type Scene } from './app.tsx'

/** The scene's HTML, as a server without a window makes it. */
export function renderScene(scene: Scene): string {
  if (typeof window !== 'undefined') throw new Error('A server has no window')
  return renderToString(createApp(scene))
}
