// The one bridge between the window and the desktop: window.desktop, one method per ability, frozen.

import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('desktop', {});
