/** Keys of the published graph; the prefix also keeps ids such as `__proto__` harmless. */
export const keys = {
  source: (id: string) => `source:${id}`,
  theme: (id: string) => `theme:${id}`,
  statement: (id: string) => `statement:${id}`,
  recommendation: (id: string) => `recommendation:${id}`,
};
