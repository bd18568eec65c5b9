// Copies for the window, which has no permission to. Speaks Electron's clipboard as it is since its promises and ClipboardItem,
// and as it was before: end-to-end tests may have to run on an older Electron than the program is shipped with.

import * as electron from 'electron';

/** The clipboard before Electron had ClipboardItem. */
interface FormerClipboard {
  write(content: { readonly text: string; readonly html?: string }): void;
}

/** Puts text, and where given the same as HTML, on the clipboard in one step. */
export async function copyToClipboard(text: string, html: string | undefined): Promise<void> {
  const { ClipboardItem, clipboard } = electron as Partial<typeof electron> & Pick<typeof electron, 'clipboard'>;
  if (ClipboardItem === undefined) {
    (clipboard as unknown as FormerClipboard).write({ text, ...(html === undefined ? {} : { html }) });
    return;
  }
  await clipboard.write([new ClipboardItem({ 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) })]);
}
