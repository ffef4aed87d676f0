export * from './ports';
export { openStore } from './open/open-store';
export type { StoreNotice, StoreOptions, StorePlace } from './open/store-options';
export { KeyRefused } from './open/store-refusal';
export { StoreError, type StoreErrorCode } from './open/store-error';
export type { KeyRefusalCode, StoreRefusal, StoreRefusalCode } from './open/store-refusal';
export { ReadRequestError, type ReadRequestErrorCode } from './read/read-request-error';
export { fileKeyRing, type FileKeyRingOptions } from './people/file-key-ring';
export { regencyKeyOf } from './people/regency-key';
