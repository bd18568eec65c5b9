// Promise.withResolvers, which Node 20 does not have yet.

/** A promise and the function that settles it; settling it again changes nothing. */
export function promiseWithResolver<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: settle };
}
