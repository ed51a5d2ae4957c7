const dialled = /^\+?[\d()/.\s–-]{8,}$/u
const numericDate = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}/u

/** Checks whether a line is a telephone number by itself: `(555) 555-0100`, `+47 22 00 00 00`, but not `12.11.2024`. */
export function isPhoneNumber(line: string): boolean {
  if (!dialled.test(line.trim()) || numericDate.test(line)) return false
  const digits = line.replace(/\D+/gu, '').length
  return digits > 6 && digits < 16 && /\d\D+\d|\+/u.test(line)
}
