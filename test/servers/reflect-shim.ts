/**
 * The metadata functions that the certificate library's injector looks for. They are all that it needs of a full
 * polyfill, and they have to stand before the library is imported.
 */
type Store = Map<unknown, unknown>;
const stores = new WeakMap<object, Store>();

const own = (key: unknown, target: object): unknown => stores.get(target)?.get(key);

const inherited = (key: unknown, target: object | null): unknown =>
  target === null ? undefined : (own(key, target) ?? inherited(key, Reflect.getPrototypeOf(target)));

if (!('getMetadata' in Reflect)) {
  Object.assign(Reflect, {
    defineMetadata: (key: unknown, value: unknown, target: object) => {
      const store: Store = stores.get(target) ?? new Map<unknown, unknown>();
      stores.set(target, store.set(key, value));
    },
    getMetadata: inherited,
    getOwnMetadata: own,
  });
}

export {};
