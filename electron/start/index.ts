// npm start: opens the built app.

export {};
