// Makes a name that the window suggests safe to offer in a save dialog on every system.

/** Without folders, without what Windows forbids, never empty, at most 120 characters. */
export function safeFileName(name: string, fallback: string): string {
  const cleaned = name
    // oxlint-disable-next-line no-control-regex -- control characters are what must go
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 120);
  return cleaned === '' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(cleaned) ? fallback : cleaned;
}

/** The part after the last dot, in lower case; '' where there is none. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
