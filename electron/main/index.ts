// The main process, read as a table of contents. It never simulates: it stays free for windows and files.

import { app } from 'electron';

await app.whenReady();
