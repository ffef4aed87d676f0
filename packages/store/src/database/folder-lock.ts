/** A folder that this process alone may open, until it releases it or ends. */
export interface FolderLock {
  release(): Promise<void>;
}
