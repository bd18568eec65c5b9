// What V8 is told before it compiles the engine: to inline more. An event of the day passes through some twenty small functions, 3,500 bytes of
// bytecode against the 920 that V8 inlines by itself; compiled as one, the engine takes a tenth less time, and the same digits come out.

export const compilerFlags = '--max-inlined-bytecode-size=2000 --max-inlined-bytecode-size-cumulative=6000';
