/** The parts of the worker's world that are used: TypeScript's own library has a window's. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
export interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  readonly data: unknown;
  /** Where to answer. */
  readonly ports: readonly MessagePort[];
}
interface WorkerEvents {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly message: Told;
  readonly fetch: Asked;
}
interface Worker {
  readonly registration: { readonly scope: string };
  /** This worker as others see it; older browsers do not tell. */
  readonly serviceWorker?: { readonly state: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: {
      readonly type: "window";
      readonly includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<T extends keyof WorkerEvents>(
    type: T,
    listener: (event: WorkerEvents[T]) => void,
  ): void;
}
declare const self: Worker;

export const worker = self;

/** The site's root, whole, ending in a slash. */
export const { scope } = self.registration;
