/** Waiting that ends. */

/** Whether it came to its end within so many milliseconds. */
export function within(work: Promise<unknown>, most: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(false), most);
    work.then(() => resolve(true), reject).finally(() => clearTimeout(timer));
  });
}
