import cliProgress from 'cli-progress'

/** Shows the progress of a run. */
export interface Progress {
  /** Adds completed work. */
  add(items: number, bytes: number): void
  /** Clears the bar so that a line can be written; the next update redraws it. */
  aside(write: () => void): void
  stop(): void
}

/**
 * Starts a progress bar with rate and time left, if the stream is a terminal.
 *
 * @param stream - Where to draw it: stderr.
 * @param total - The size of the input in bytes, or 0 if unknown.
 * @param now - Returns the time in milliseconds.
 */
export function startProgress(stream: NodeJS.WriteStream, total: number, now: () => number = Date.now): Progress {
  if (!stream.isTTY) return {add: () => undefined, aside: (write) => write(), stop: () => undefined}
  const start = now()
  const counts = '{items} items · {rate}/s'
  const format = total > 0 ? `{bar} {percentage}% · ${counts} · {left} left` : counts
  const bar = new cliProgress.SingleBar(
    {format, stream, clearOnComplete: true, hideCursor: true, barsize: 24, gracefulExit: false},
    cliProgress.Presets.shades_classic
  )
  let items = 0
  let bytes = 0
  const payload = (): {items: string; rate: string; left: string} => {
    const seconds = Math.max(0.001, (now() - start) / 1000)
    const left = bytes > 0 ? (Math.max(0, total - bytes) / bytes) * seconds : NaN
    return {items: items.toLocaleString('en'), rate: (items / seconds).toFixed(0), left: duration(left)}
  }
  bar.start(total, 0, payload())
  return {
    add(moreItems, moreBytes) {
      items += moreItems
      bytes += moreBytes
      bar.update(Math.min(bytes, total), payload())
    },
    aside(write) {
      stream.write('\r\u001b[K')
      write()
    },
    stop: () => bar.stop()
  }
}

/** Formats a duration for people, such as `42s`, `3m05s` or `2h10m`. */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '?'
  const whole = Math.round(seconds)
  const two = (n: number): string => String(n).padStart(2, '0')
  if (whole < 60) return `${whole}s`
  if (whole < 3600) return `${Math.floor(whole / 60)}m${two(whole % 60)}s`
  return `${Math.floor(whole / 3600)}h${two(Math.floor((whole % 3600) / 60))}m`
}
