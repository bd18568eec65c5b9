// How the address of the program's page says that it is a trainee's window: the part behind the page names the drill.

export const traineeHash = (session: string): string => `#trainee=${session}`;
