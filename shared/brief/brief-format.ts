// What tells a brief from any other page, and how it is found in a page or a PDF. Constants alone, for those who must not know what is inside.

export const briefFormat = 'echannel-brief';
export const briefFormatVersion = 1;

/** Id of the script element that holds the data. */
export const briefElementId = 'echannel-brief';

/** A PDF carries the whole page as an attachment of this name. */
export const briefAttachmentName = 'brief.html';
