// Choosing and giving files with what every browser has: an input element and a download.

/** Lets the user choose one file; undefined where they change their mind. */
export function chooseFile(accept: string): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    const finish = (file: File | undefined) => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => {
      finish(input.files?.[0]);
    });
    input.addEventListener('cancel', () => {
      finish(undefined);
    });
    // In the document, so that it is not collected while the dialog is open and tests can find it.
    document.body.append(input);
    input.click();
  });
}

/** Hands the content to the browser's downloads. */
export function download(content: string | Uint8Array, name: string): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the content once it has begun.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
