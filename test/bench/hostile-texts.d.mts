export const hostileKinds: Record<string, (length: number) => string>
