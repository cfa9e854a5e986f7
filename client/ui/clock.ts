// Seconds as a clock shows them.

/** 400 becomes "6:40", 3700 becomes "1:01:40"; a time below zero is shown with a plus: over time. Halves go down. */
export function clockOf(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds))
  const two = (n: number): string => String(n).padStart(2, '0')
  const h = Math.floor(whole / 3600)
  const m = Math.floor((whole % 3600) / 60)
  const s = whole % 60
  const time = h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
  return seconds < 0 && whole > 0 ? `+${time}` : time
}
