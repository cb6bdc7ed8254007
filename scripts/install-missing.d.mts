/** As much of a lock file as is looked at. */
interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly integrity?: string; readonly optional?: boolean }
    >
  >;
}

export function nodeProblem(version: string, range: string): string | null;
export function isInstalled(lock: Lock, record: Lock): boolean;
export function installMissing(root: string): void;
