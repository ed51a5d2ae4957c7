import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'

/**
 * Finds Chromium, by $CHROMIUM or where systems keep it.
 *
 * @returns {string | undefined} The path of its program.
 */
export function findChromium() {
  const named = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))
  if (named) return named
  try {
    return execFileSync('sh', ['-c', 'command -v chromium || command -v chromium-browser || command -v google-chrome'], {encoding: 'utf8'}).trim()
  } catch {
    return undefined
  }
}
