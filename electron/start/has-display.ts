// Whether there is a desktop to show a window on.

type Environment = Readonly<Record<string, string | undefined>>;

/** On Linux a display has to be named in the environment; Windows and macOS have one. */
export function hasDisplay(platform: NodeJS.Platform, env: Environment): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}
