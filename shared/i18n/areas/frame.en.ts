// Words of the window's frame: top strip, outline, bottom line, files, settings and errors.

export const frameEn = {} as const;
