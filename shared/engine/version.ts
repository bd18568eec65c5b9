// Part of every result's identity: same scenario, seed and engine version, same numbers. Raise it with any change that moves a digit.
export const engineVersion = '0.1.0';
