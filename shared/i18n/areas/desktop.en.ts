// Words of the desktop: native menu titles and dialogs.

export const desktopEn = {} as const;
