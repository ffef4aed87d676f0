import { storeContract } from './contract/store-contract';

storeContract(() => Promise.resolve({ kind: 'memory' }));
