// When the window has drawn what was changed.

/** A window that is covered draws nothing; nobody waits for it longer than this [ms]. */
const patience = 100;

/** Settled once the next frame is drawn, or will not be soon. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    // A frame's callbacks come before it is laid out and painted, and a task of its own after.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, patience);
  });
}
