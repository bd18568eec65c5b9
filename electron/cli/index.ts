// The program `echannel`: the simulation without a window.

import { setFlagsFromString } from 'node:v8';
import { compilerFlags } from '../compiler-flags.ts';
import { main } from './main.ts';
import { nodeTerminal } from './terminal.ts';

setFlagsFromString(compilerFlags);
process.exitCode = await main(process.argv.slice(2), process.env, nodeTerminal());
